//! Where a helicopter might stand: a meadow, an apron, a roof, a deck, a car park, a camp.
//!
//! Each is drawn alike for every truth.

use super::super::built::{Block, Roof, blocks, boxes};
use super::super::craft;
use super::super::detail::Detail;
use super::super::figures::{self, stamp};
use super::super::land;
use super::super::scene::{QUARTER, Scene, Spot};
use crate::domain::drawing::Point;
use crate::domain::drawing::brush::{Ink, mix};

/// The kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Site {
    /// A round pad among fields.
    Meadow,
    /// Slabs before a hangar.
    Apron,
    /// The roof of a tall building.
    Rooftop,
    /// The deck of a ship.
    Deck,
    /// A car park.
    CarPark,
    /// Tents on sand or snow, or on bare earth.
    Camp,
}

/// All the places.
const SITES: [Site; 6] = [Site::Meadow, Site::Apron, Site::Rooftop, Site::Deck, Site::CarPark, Site::Camp];

/// The free place of a site.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// The kind of place.
    pub site: Site,
    /// Its middle; a unit is a tenth of a metre.
    pub spot: Spot,
    /// Colour of the ground there.
    pub ground: Ink,
}

/// Draws a site, and says where its free place is; never one where the guest would look `lost`.
/// A painted pad is left out where nobody would land.
pub fn site(scene: &mut Scene, lost: &[Site], is_padded: bool) -> Stand {
    let site = scene.rng.pick(&SITES, Site::Meadow);
    let site = if lost.contains(&site) { Site::Meadow } else { site };
    scene.note(Detail::Place(site));
    scene.note_light();
    let (x, y) = (scene.between(-90.0, 90.0), scene.between(-90.0, 90.0));
    let unit = scene.between(3.0, 3.7);
    let spot = scene.spot(x, y, unit, 0.0);
    let (spot, ground) = match site {
        Site::Meadow => (spot, meadow(scene, (x, y))),
        Site::Apron => (spot, apron(scene)),
        Site::Rooftop => rooftop(scene, spot),
        Site::Deck => (spot, deck(scene, spot)),
        Site::CarPark => (spot, car_park(scene)),
        Site::Camp => (spot, camp(scene)),
    };
    let ground = if is_padded && site != Site::CarPark { pad(scene, spot, site, ground) } else { ground };
    Stand { site, spot, ground }
}

/// The painted place in the middle.
fn pad(scene: &mut Scene, spot: Spot, site: Site, ground: Ink) -> Ink {
    let slab = match site {
        Site::Meadow | Site::Camp => scene.pick(&[scene.mood.slab, scene.mood.road, scene.mood.slab]),
        Site::Apron | Site::Rooftop | Site::Deck | Site::CarPark => ground,
    };
    let white = mix(scene.paint(), slab, 0.12);
    let yellow = mix(scene.lit(0xf0c040), slab, 0.15);
    let is_round = scene.chance(70);
    scene.note(Detail::Pad { is_round });
    if slab != ground {
        let rim = scene.dim(ground, 0.16);
        scene.on(spot, (0.0, 0.0), 0.0);
        for (half, ink) in [(94.0, rim), (88.0, slab)] {
            if is_round {
                scene.art.disc(0.0, 0.0, half, ink);
            } else {
                scene.art.rect(-half, -half, half * 2.0, half * 2.0, ink);
            }
        }
    }
    let ink = if scene.chance(60) { white } else { yellow };
    let inks = [ink, slab, white];
    stamp(scene, spot, if is_round { figures::ROUND_PAD } else { figures::SQUARE_PAD }, &inks);
    stamp(scene, spot, figures::LETTER, &inks);
    slab
}

fn meadow(scene: &mut Scene, (x, y): Point) -> Ink {
    land::fields(scene, 760.0);
    // A ring of grass, and a path to it.
    let grass = scene.mood.fields[3];
    scene.on_land();
    let earth = scene.mood.earth;
    scene.art.bar((x, y), (x + 30.0, land::EDGE), (70.0, 84.0), earth);
    scene.art.disc(x, y, 372.0, grass);
    scene.home();
    let way = scene.side();
    match scene.below(4) {
        0 => land::shore(scene, y + way * 400.0, way),
        1 => land::river(scene, y + way * 470.0, 110.0),
        2 => houses(scene, y + way * 490.0),
        _ => {}
    }
    corners(scene, 3);
    grass
}

/// Three houses in a row.
fn houses(scene: &mut Scene, y: f32) {
    let roof = scene.pick(&scene.mood.roofs);
    let list = [-330.0, 0.0, 330.0].map(|x| Block {
        at: (x + scene.between(-40.0, 40.0), y),
        wide: scene.between(190.0, 250.0),
        deep: scene.between(130.0, 180.0),
        high: 80.0,
    });
    let land = scene.land;
    blocks(scene, land, &list, Roof::Gable, roof);
}

/// Trees in some corners of the tile.
fn corners(scene: &mut Scene, count: u32) {
    let mut list = Vec::new();
    for _ in 0..count {
        let (x, y) = (scene.side(), scene.side());
        for _ in 0..3 {
            let r = scene.between(46.0, 92.0);
            list.push((x * scene.between(330.0, 560.0), y * scene.between(330.0, 560.0), r));
        }
    }
    land::trees(scene, &list);
}

/// Slabs with their joints, over the whole tile.
fn slabs(scene: &mut Scene, ink: Ink, step: f32) {
    scene.on_land();
    scene.art.rect(-land::EDGE, -land::EDGE, land::EDGE * 2.0, land::EDGE * 2.0, ink);
    let mut at = -land::EDGE + scene.between(0.0, step);
    while at < land::EDGE {
        scene.art.block(at, -land::EDGE, 5.0, land::EDGE * 2.0);
        scene.art.block(-land::EDGE, at, land::EDGE * 2.0, 5.0);
        at += step;
    }
    let seam = scene.dim(ink, 0.13);
    scene.art.fill(seam);
    for _ in 0..3 {
        let (x, y) = (scene.between(-500.0, 500.0), scene.between(-500.0, 500.0));
        let stain = scene.dim(ink, 0.3);
        scene.art.veil(22).disc(x, y, 60.0, stain);
    }
    scene.home();
}

fn apron(scene: &mut Scene) -> Ink {
    let ink = scene.pick(&[scene.mood.slab, scene.mood.road, scene.mood.slab]);
    slabs(scene, ink, 235.0);
    let way = scene.side();
    // Grass on one side, the yellow line of the apron, a hangar on the other.
    scene.on_land();
    scene.art.rect(
        -land::EDGE,
        -way * 400.0 - if way > 0.0 { 340.0 } else { 0.0 },
        land::EDGE * 2.0,
        340.0,
        scene.mood.fields[0],
    );
    let yellow = scene.lit(0xeebd3c);
    scene.art.rect(-land::EDGE, -way * 352.0, land::EDGE * 2.0, 14.0, yellow);
    scene.home();
    let spot = Spot { ..scene.land };
    let roof = scene.pick(&scene.mood.roofs);
    let form = scene.rng.pick(&[Roof::Vault, Roof::Gable, Roof::Flat], Roof::Vault);
    let shift = scene.between(-120.0, 120.0);
    let list = [-430.0, 0.0, 430.0].map(|x| Block {
        at: (x + shift, way * 530.0),
        wide: 390.0,
        deep: 270.0,
        high: 110.0,
    });
    blocks(scene, spot, &list, form, roof);
    ink
}

fn rooftop(scene: &mut Scene, spot: Spot) -> (Spot, Ink) {
    let road = scene.mood.road;
    scene.art.rect(0.0, 0.0, 1000.0, 1000.0, road);
    // Pavements around the block, dashes on the streets, neighbours in the corners.
    let pave = mix(scene.mood.slab, road, 0.3);
    let land = scene.land;
    let (x, y) = scene.inward((spot.at.0 - 500.0, spot.at.1 - 500.0), land);
    let middle = (x / land.unit, y / land.unit);
    scene.on_land();
    scene.art.rect(middle.0 - 410.0, middle.1 - 410.0, 820.0, 820.0, pave);
    scene.home();
    let streets = scene.spot(middle.0, middle.1, 8.0, 0.0);
    stamp(scene, streets, figures::STREETS, &[]);
    for _ in 0..4 {
        let (way, along) = (scene.side(), scene.between(-460.0, 460.0));
        let across = scene.chance(50);
        let lane = way * 455.0;
        let (x, y, turn) = if across { (along, lane, QUARTER) } else { (lane, along, 0.0) };
        let car = scene.spot(middle.0 + x, middle.1 + y, 1.0, turn);
        craft::parked(scene, car);
    }
    let mut list = Vec::new();
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        let at = (middle.0 + x * 760.0, middle.1 + y * 760.0);
        list.push(Block { at, wide: 380.0, deep: 380.0, high: scene.between(60.0, 200.0) });
    }
    let roof = scene.pick(&scene.mood.roofs);
    blocks(scene, land, &list, Roof::Flat, roof);
    let (high, ink) = (150.0, scene.pick(&[scene.mood.slab, scene.mood.road, scene.mood.roofs[2]]));
    let base = Block { at: middle, wide: 680.0, deep: 680.0, high };
    blocks(scene, land, &[base], Roof::Flat, ink);
    let raised = Spot { at: (spot.at.0 + scene.lean.0 * high, spot.at.1 + scene.lean.1 * high), ..spot };
    scene.on(Spot { unit: 1.0, ..raised }, (0.0, 0.0), 0.0);
    let inner = scene.dim(ink, 0.14);
    scene.art.rect(-326.0, -326.0, 652.0, 652.0, inner);
    scene.home();
    let grey = scene.pick(&scene.mood.roofs);
    let (x, y) = (scene.side(), scene.side());
    let corner = corner_of(scene, raised, x * 290.0, y * 290.0);
    boxes(scene, corner, (20.0, 20.0), 3, 44.0, grey);
    (raised, inner)
}

/// A spot at some place of another one, one picture unit a unit.
fn corner_of(scene: &mut Scene, spot: Spot, x: f32, y: f32) -> Spot {
    let spot = Spot { unit: 1.0, ..spot };
    scene.on(spot, (0.0, 0.0), 0.0);
    let at = scene.art.place(x, y);
    scene.home();
    Spot { at, ..spot }
}

fn deck(scene: &mut Scene, spot: Spot) -> Ink {
    land::sea(scene);
    let paint = scene.pick(&[0x5f7a6a, 0x6e7780, 0x8a5a4c, 0x54687a]);
    let turn = spot.turn + scene.pick(&[0, 2]) as f32 * QUARTER;
    // The end of the ship is inside the tile; the bridge is where the deck begins.
    let home = Spot { unit: 1.0, turn, ..spot };
    let ship = scene.beside(home, 0.0, -670.0, 10.0);
    let ink = craft::ship(scene, ship, paint);
    let bridge = scene.beside(home, 0.0, -500.0, 1.0);
    let block = Block { at: (0.0, 0.0), wide: 480.0, deep: 240.0, high: 100.0 };
    let white = scene.lit(0xf0eee6);
    blocks(scene, bridge, &[block], Roof::Flat, white);
    ink
}

fn car_park(scene: &mut Scene) -> Ink {
    let road = scene.mood.road;
    slabs(scene, road, 900.0);
    let (grass, kerb) = (scene.mood.fields[3], scene.mood.slab);
    let way = scene.side();
    scene.on_land();
    for (half, ink) in [(66.0, kerb), (56.0, grass)] {
        scene.art.rect(-land::EDGE, way * 600.0 - half, land::EDGE * 2.0, half * 2.0, ink);
        scene.art.rect(way * 470.0 - half, -300.0 - half * 0.2, half * 2.0, 600.0 + half * 0.4, ink);
    }
    scene.home();
    let list = [-250.0, -60.0, 170.0].map(|y| (way * 470.0, y, scene.between(44.0, 70.0)));
    land::trees(scene, &list);
    let list = [-420.0, -130.0, 90.0, 380.0].map(|x| (x, way * 600.0, scene.between(50.0, 80.0)));
    land::trees(scene, &list);
    let bays = scene.spot(0.0, 0.0, 8.0, 0.0);
    stamp(scene, bays, figures::BAYS, &[]);
    for way in [-1.0, 1.0] {
        for step in -5_i16..=4 {
            if scene.chance(48) {
                let x = f32::from(step) * 120.0 + 68.0;
                let turn = if scene.chance(50) { 0.0 } else { 2.0 * QUARTER };
                let car = scene.spot(x, way * 430.0, 2.0, turn);
                if car.at.0 > -90.0 && car.at.0 < 1090.0 && car.at.1 > -90.0 && car.at.1 < 1090.0 {
                    craft::parked(scene, car);
                }
            }
        }
    }
    road
}

fn camp(scene: &mut Scene) -> Ink {
    land::dunes(scene);
    let ground = scene.mood.fields[0];
    let track = scene.dim(ground, 0.16);
    let wheels = scene.spot(0.0, 0.0, 7.0, 0.0);
    stamp(scene, wheels, figures::TRACKS, &[track]);
    let cloth = scene.pick(&[0xb9a878, 0xe6dcc4, 0x8a8f6a, 0xd8c8a0]);
    let cloth = scene.lit(cloth);
    let way = scene.side();
    let land = scene.land;
    let mut list = Vec::new();
    for step in -2_i16..=2 {
        let x = f32::from(step) * 210.0 + scene.between(-20.0, 20.0);
        list.push(Block { at: (x, way * scene.between(420.0, 470.0)), wide: 120.0, deep: 170.0, high: 60.0 });
    }
    blocks(scene, land, &list, Roof::Gable, cloth);
    let wood = scene.lit(0x9a7448);
    let x = scene.side() * 390.0;
    let corner = scene.spot(x, -way * 400.0, 1.0, 0.3);
    boxes(scene, corner, (80.0, 50.0), 4, 60.0, wood);
    ground
}
