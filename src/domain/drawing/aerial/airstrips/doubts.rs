//! Tiles on which honest people disagree: is that long thing a landing strip?
//!
//! They are never used to check a worker; they are there because real grids have them.

use super::super::air::puffs;
use super::super::craft;
use super::super::detail::Detail;
use super::super::figures;
use super::super::land::{self, EDGE};
use super::super::scene::{QUARTER, Scene, Spot};
use super::lanes::{self, Path, band, dashes, stretch};
use super::strips::{self, Strip};
use crate::domain::drawing::brush::mix;

/// A reason to disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// A stretch of motorway made straight and wide, with bars painted across it.
    Motorway,
    /// An old strip: cracked, overgrown, its paint almost gone.
    Abandoned,
    /// A short wide straight with two lanes, where cars race.
    Dragstrip,
    /// Mown grass without a mark.
    Unmarked,
    /// The deck of a ship with a painted lane.
    Deck,
    /// A narrow way with a yellow line, and an aeroplane on it.
    Taxiway,
    /// A strip under clouds: only some of the band is to be seen.
    Cloud,
    /// A farm track with a small aeroplane beside it.
    Track,
}

/// All the reasons, so that a sheet can show each of them.
pub const DOUBTS: [Doubt; 8] = [
    Doubt::Motorway,
    Doubt::Abandoned,
    Doubt::Dragstrip,
    Doubt::Unmarked,
    Doubt::Deck,
    Doubt::Taxiway,
    Doubt::Cloud,
    Doubt::Track,
];

/// Draws one doubtful thing on its path.
pub fn doubt(scene: &mut Scene, path: Path, doubt: Doubt) {
    match doubt {
        Doubt::Motorway => motorway(scene, path.lane),
        Doubt::Abandoned => abandoned(scene, path),
        Doubt::Dragstrip => dragstrip(scene, path),
        Doubt::Unmarked => {
            let half = scene.between(60.0, 80.0);
            let strip = strips::plan(scene, path, half);
            strips::mown(scene, &strip);
        }
        Doubt::Deck => deck(scene, path.lane),
        Doubt::Taxiway => taxiway(scene, path.lane),
        Doubt::Cloud => clouded(scene, path),
        Doubt::Track => track(scene, path),
    }
    scene.note(Detail::StripDoubt(doubt));
}

/// Fills the open outline in the frame of a lane.
fn painted(scene: &mut Scene, lane: Spot, ink: u32) {
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.fill(ink);
    scene.home();
}

fn motorway(scene: &mut Scene, lane: Spot) {
    let (road, verge) = (scene.mood.road, scene.mood.fields[3]);
    band(scene, lane, 0.0, 104.0, verge);
    band(scene, lane, 0.0, 78.0, road);
    for y in [-38.0, 38.0] {
        dashes(scene, lane, (-EDGE, EDGE), y, (30.0, 36.0), 5.0);
    }
    let x = scene.between(-260.0, -160.0);
    scene.on(lane, (0.0, 0.0), 0.0);
    for place in 0..6_u8 {
        scene.art.block(x, f32::from(place) * 25.0 - 70.0, 70.0, 13.0);
    }
    for y in [-4.0, 4.0] {
        scene.art.block(-EDGE, y - 1.5, EDGE * 2.0, 3.0);
    }
    let white = scene.paint();
    painted(scene, lane, white);
    let count = lanes::traffic(scene, lane, -58.0, 0.56, 30) + lanes::traffic(scene, lane, 58.0, 0.56, 30);
    scene.note(Detail::Vehicles { count });
}

fn abandoned(scene: &mut Scene, path: Path) {
    let strip = strips::plan(scene, path, 66.0);
    let Strip { lane, ends, half, .. } = strip;
    let ink = mix(scene.mood.slab, scene.mood.fields[2], 0.45);
    stretch(scene, lane, ends, 0.0, half, ink);
    dashes(scene, lane, (ends.0 + 60.0, ends.1), 0.0, (40.0, 70.0), 6.0);
    let faded = mix(scene.paint(), ink, 0.62);
    painted(scene, lane, faded);
    let crack = scene.dim(ink, 0.2);
    scene.on(lane, (0.0, 0.0), 0.0);
    for step in 0..6_u8 {
        let x = ends.0 + 40.0 + f32::from(step) * 130.0;
        scene.art.taper(x, -half, x + scene.rng.between(-16.0, 16.0), half, 4.0, 4.0);
    }
    painted(scene, lane, crack);
    let mut list = Vec::new();
    for _ in 0..9 {
        list.push((scene.between(-400.0, 380.0), scene.between(-70.0, 70.0), scene.between(12.0, 26.0)));
    }
    lanes::planted(scene, lane, &list);
}

fn dragstrip(scene: &mut Scene, path: Path) {
    let strip = Strip { half: 46.0, ..strips::plan(scene, path, 46.0) };
    let Strip { lane, ends, half, .. } = strip;
    let dark = scene.dim(scene.mood.road, 0.3);
    stretch(scene, lane, (ends.0, ends.1), 0.0, half + 14.0, scene.mood.slab);
    stretch(scene, lane, (ends.0, ends.1), 0.0, half, dark);
    strips::rubber(scene, &strip);
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.block(ends.0, -3.0, ends.1 - ends.0, 6.0);
    for x in [ends.0 + 60.0, ends.0 + 84.0] {
        scene.art.block(x, -half, 8.0, half * 2.0);
    }
    let white = scene.paint();
    painted(scene, lane, white);
    for y in [-22.0, 22.0] {
        let x = ends.0 + scene.between(110.0, 190.0);
        let mut car = scene.beside(lane, x, y, 0.66);
        car.turn += QUARTER;
        let paint = scene.pick(&craft::PAINTS);
        craft::machine(scene, car, figures::FAR_CAR, paint, paint, 14.0);
    }
    // Seats in steps along one side.
    for step in 0..4_u8 {
        let y = path.free * (half + 40.0 + f32::from(step) * 16.0);
        let ink = mix(scene.mood.slab, scene.mood.road, 0.25 * f32::from(step));
        stretch(scene, lane, (ends.0 + 60.0, ends.0 + 380.0), y, 9.0, ink);
    }
}

fn deck(scene: &mut Scene, lane: Spot) {
    let lane = Spot { at: (500.0, 500.0), unit: 1.22, ..lane };
    land::sea(scene);
    let foam = mix(scene.mood.water[1], 0xffffff, 0.6);
    let hull = [
        (-420.0, -90.0),
        (-300.0, -120.0),
        (360.0, -120.0),
        (420.0, -60.0),
        (420.0, 60.0),
        (300.0, 150.0),
        (-140.0, 150.0),
        (-420.0, 90.0),
    ];
    let ink = scene.lit(0x666e76);
    scene.on(Spot { unit: lane.unit * 1.07, ..lane }, (0.0, 0.0), 0.0);
    scene.art.path(&hull);
    scene.art.veil(60).fill(foam);
    scene.on(lane, scene.sun, 40.0);
    scene.art.path(&hull);
    scene.shadow();
    scene.on(lane, scene.lean, 24.0);
    scene.art.polygon(&hull, ink);
    scene.art.taper(-400.0, 20.0, 400.0, -30.0, 5.0, 5.0);
    scene.art.taper(-400.0, -70.0, 380.0, -104.0, 5.0, 5.0);
    for step in 0..8_u8 {
        let share = f32::from(step) / 8.0;
        scene.art.block(-380.0 + 780.0 * share, -24.0 - 42.0 * share, 44.0, 6.0);
    }
    let white = mix(scene.paint(), ink, 0.1);
    scene.art.fill(white);
    scene.home();
    let tower = scene.beside(lane, 60.0, 116.0, 1.0);
    let block = super::super::built::Block { at: (0.0, 0.0), wide: 130.0, deep: 44.0, high: 60.0 };
    let grey = scene.lit(0xa4aab0);
    super::super::built::blocks(scene, tower, &[block], super::super::built::Roof::Flat, grey);
    scene.details.retain(|detail| !matches!(detail, Detail::Land(_)));
}

fn taxiway(scene: &mut Scene, lane: Spot) {
    let road = scene.mood.road;
    band(scene, lane, 0.0, 62.0, scene.mood.fields[3]);
    band(scene, lane, 0.0, 34.0, road);
    let yellow = mix(scene.lit(0xeebd3c), road, 0.1);
    band(scene, lane, 0.0, 3.0, yellow);
    let x = scene.between(-200.0, 200.0);
    let turn = scene.side() * QUARTER;
    strips::aeroplane(scene, lane, (x, 0.0), turn, 1.1);
}

fn clouded(scene: &mut Scene, path: Path) {
    let strip = strips::plan(scene, path, 60.0);
    let Strip { lane, half, .. } = strip;
    let dark = scene.dim(scene.mood.road, 0.2);
    band(scene, lane, 0.0, half, dark);
    dashes(scene, lane, (-EDGE, EDGE), 0.0, (46.0, 38.0), 7.0);
    let white = scene.paint();
    painted(scene, lane, white);
    for x in [-250.0, 290.0] {
        let (x, y) = (x + scene.between(-40.0, 40.0), scene.between(-20.0, 20.0));
        let place = scene.beside(lane, x, y, 1.0);
        puffs(scene, place.at, 2.1, 84);
    }
}

fn track(scene: &mut Scene, path: Path) {
    let lane = path.lane;
    let earth = mix(scene.mood.earth, scene.mood.fields[3], 0.2);
    band(scene, lane, 0.0, 26.0, earth);
    let rut = scene.dim(earth, 0.18);
    for y in [-11.0, 11.0] {
        band(scene, lane, y, 4.0, rut);
    }
    let x = scene.between(-180.0, 180.0);
    let turn = scene.between(0.0, 3.0);
    strips::aeroplane(scene, lane, (x, path.free * 92.0), turn, 1.0);
}
