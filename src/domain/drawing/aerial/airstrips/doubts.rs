//! Tiles on which honest people disagree: is that long thing a landing strip?
//!
//! They are never used to check a worker; they are there because real grids have them.

use super::super::air::puffs;
use super::super::built::{Block, Roof, blocks};
use super::super::craft;
use super::super::detail::Detail;
use super::super::figures::{self, lay, stamp};
use super::super::land::{self, EDGE};
use super::super::scene::{QUARTER, Scene, Spot};
use super::lanes::{self, Path, band, dashes};
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
    let lane = path.lane;
    // What is on a thing is told after the thing: the cars of a motorway, and of a mown band that it is bare.
    if doubt != Doubt::Unmarked {
        scene.note(Detail::StripDoubt(doubt));
    }
    match doubt {
        Doubt::Motorway => {
            lay(scene, lane, 2.0, figures::MOTORWAY_LANE, &[]);
            lanes::drive(scene, lane, &[-58.0, 58.0], 0.56, 30);
        }
        Doubt::Abandoned => abandoned(scene, path),
        Doubt::Dragstrip => dragstrip(scene, path),
        Doubt::Unmarked => {
            let half = scene.between(60.0, 80.0);
            let strip = strips::plan(scene, path, half);
            strips::mown(scene, &strip);
            scene.note(Detail::StripDoubt(doubt));
        }
        Doubt::Deck => deck(scene, lane),
        Doubt::Taxiway => {
            lay(scene, lane, 2.0, figures::TAXI_LANE, &[]);
            let turn = scene.side() * QUARTER;
            parked(scene, lane, 0.0, turn);
        }
        Doubt::Cloud => clouded(scene, path),
        Doubt::Track => {
            lay(scene, lane, 2.0, figures::TRACK_LANE, &[]);
            let turn = scene.between(0.0, 3.0);
            parked(scene, lane, path.free * 92.0, turn);
        }
    }
}

/// An aeroplane somewhere along a lane.
fn parked(scene: &mut Scene, lane: Spot, y: f32, turn: f32) {
    let x = scene.between(-200.0, 200.0);
    strips::aeroplane(scene, lane, (x, y), turn, 1.1);
}

/// Where a strip begins, as a spot of its own.
fn start(scene: &mut Scene, strip: &Strip) -> Spot {
    scene.beside(strip.lane, strip.ends.0, 0.0, 1.0)
}

fn abandoned(scene: &mut Scene, path: Path) {
    let strip = strips::plan(scene, path, 66.0);
    let start = start(scene, &strip);
    let ink = mix(scene.mood.slab, scene.mood.fields[2], 0.45);
    let (faded, crack) = (mix(scene.paint(), ink, 0.62), scene.dim(ink, 0.2));
    lay(scene, start, 2.0, figures::OLD_LANE, &[ink, faded, crack]);
    let mut list = Vec::new();
    for _ in 0..9 {
        list.push((scene.between(-400.0, 380.0), scene.between(-70.0, 70.0), scene.between(12.0, 26.0)));
    }
    lanes::planted(scene, strip.lane, &list);
}

fn dragstrip(scene: &mut Scene, path: Path) {
    let strip = strips::plan(scene, path, 46.0);
    let start = start(scene, &strip);
    lay(scene, start, 2.0 * strip.free, figures::DRAG_LANE, &[]);
    strips::rubber(scene, &strip);
    for y in [-22.0, 22.0] {
        let x = scene.between(110.0, 190.0);
        let mut car = scene.beside(start, x, y, 0.66);
        car.turn += QUARTER;
        craft::parked(scene, car);
    }
}

fn deck(scene: &mut Scene, lane: Spot) {
    land::sea(scene);
    let spot = Spot { at: (500.0, 500.0), unit: 4.4, turn: lane.turn };
    craft::ship(scene, spot, 0x666e76);
    stamp(scene, spot, figures::DECK_LINES, &[]);
    let tower = scene.beside(spot, 27.0, 12.0, 0.227);
    let block = Block { at: (0.0, 0.0), wide: 44.0, deep: 130.0, high: 60.0 };
    let grey = scene.lit(0xa4aab0);
    blocks(scene, tower, &[block], Roof::Flat, grey);
    scene.details.retain(|detail| !matches!(detail, Detail::Land(_)));
}

fn clouded(scene: &mut Scene, path: Path) {
    let lane = path.lane;
    let dark = scene.dim(scene.mood.road, 0.2);
    band(scene, lane, 0.0, 60.0, dark);
    dashes(scene, lane, (-EDGE, EDGE), 0.0, (46.0, 38.0), 7.0);
    let white = scene.paint();
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.fill(white);
    scene.home();
    for x in [-250.0, 290.0] {
        let (x, y) = (x + scene.between(-40.0, 40.0), scene.between(-20.0, 20.0));
        let place = scene.beside(lane, x, y, 1.0);
        puffs(scene, place.at, 2.1, 84);
    }
}
