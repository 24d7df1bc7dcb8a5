//! Long straight things that are no landing strips: roads, canals, railways, sheds, tracks.

use super::super::built::{Block, Roof, blocks};
use super::super::craft;
use super::super::detail::{Detail, Lane};
use super::super::figures::{self, lay, stamp};
use super::super::land::{self, EDGE};
use super::super::scene::{QUARTER, Scene, Spot};
use crate::domain::drawing::brush::{Ink, mix};

/// Where a long thing may lie.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    /// Its middle; it runs along the turn.
    pub lane: Spot,
    /// The side with more room: -1 or 1.
    pub free: f32,
}

/// A band along a lane.
#[inline(never)]
pub fn band(scene: &mut Scene, lane: Spot, y: f32, half: f32, ink: Ink) {
    stretch(scene, lane, (-EDGE, EDGE), y, half, ink);
}

/// The same, from one place to another.
#[inline(never)]
pub fn stretch(scene: &mut Scene, lane: Spot, (from, to): (f32, f32), y: f32, half: f32, ink: Ink) {
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.rect(from, y - half, to - from, half * 2.0, ink);
    scene.home();
}

/// Pieces: dashes along a lane, `long` and as far apart again times `gap`.
#[inline(never)]
pub fn dashes(
    scene: &mut Scene,
    lane: Spot,
    (from, to): (f32, f32),
    y: f32,
    (long, gap): (f32, f32),
    width: f32,
) {
    scene.on(lane, (0.0, 0.0), 0.0);
    let mut x = from;
    while x < to {
        let place = scene.art.place(x, y);
        if place.0 > -60.0 && place.0 < 1060.0 && place.1 > -60.0 && place.1 < 1060.0 {
            scene.art.block(x, y - width * 0.5, long, width);
        }
        x += long + gap;
    }
    scene.home();
}

/// Vehicles on a lane, each in a stretch of its own.
#[inline(never)]
fn traffic(scene: &mut Scene, lane: Spot, y: f32, size: f32, share: u32) -> u32 {
    let mut count = 0;
    for place in -2_i16..=2 {
        if !scene.chance(share) {
            continue;
        }
        let x = f32::from(place) * 200.0 + scene.between(-50.0, 50.0);
        let mut spot = scene.beside(lane, x, y, size);
        if spot.at.0.min(spot.at.1) < 20.0 || spot.at.0.max(spot.at.1) > 980.0 {
            continue;
        }
        spot.turn += if y > 0.0 { QUARTER } else { -QUARTER };
        let (paint, load) = (scene.pick(&craft::PAINTS), scene.pick(&craft::PAINTS));
        if scene.chance(25) {
            craft::machine(scene, spot, figures::FAR_LORRY, paint, load, 26.0);
        } else {
            craft::machine(scene, spot, figures::FAR_CAR, paint, paint, 14.0);
        }
        count += 1;
    }
    count
}

/// What drives, floats or rolls along a lane.
struct Fleet {
    figure: &'static [i8],
    /// Where each is, in eights of a lane.
    places: &'static [i8],
    /// How far from the middle, on one side or the other.
    side: f32,
    unit: f32,
}

/// A kind of long thing.
struct Way {
    kind: Lane,
    table: &'static [i8],
    /// Where cars drive, how large they are, how many places out of a hundred are taken.
    cars: &'static [f32],
    size: f32,
    share: u32,
    fleet: Option<Fleet>,
    /// How far from the middle trees stand; 0 for none.
    trees: f32,
}

const PLAIN: Way =
    Way { kind: Lane::Road, table: &[], cars: &[], size: 0.6, share: 45, fleet: None, trees: 0.0 };

/// All the kinds; roads are the most common.
static WAYS: [Way; 9] = [
    Way { table: figures::ROAD_LANE, cars: &[-18.0, 18.0], trees: 80.0, ..PLAIN },
    Way { table: figures::ROAD_LANE, cars: &[-18.0, 18.0], share: 60, ..PLAIN },
    Way { kind: Lane::Dual, table: figures::DUAL_LANE, cars: &[-70.0, -34.0, 34.0, 70.0], ..PLAIN },
    Way {
        kind: Lane::Canal,
        table: figures::CANAL_LANE,
        fleet: Some(Fleet { figure: figures::BARGE, places: &[-30, 28], side: 12.0, unit: 1.0 }),
        trees: 98.0,
        ..PLAIN
    },
    Way {
        kind: Lane::Rails,
        table: figures::RAIL_LANE,
        fleet: Some(Fleet { figure: figures::WAGON, places: &[-66, -39, -12, 15], side: 24.0, unit: 1.18 }),
        ..PLAIN
    },
    Way { kind: Lane::Sheds, ..PLAIN },
    Way {
        kind: Lane::Ruts,
        table: figures::RUT_LANE,
        fleet: Some(Fleet { figure: figures::TRACTOR, places: &[0], side: 0.0, unit: 1.0 }),
        trees: 62.0,
        ..PLAIN
    },
    Way { kind: Lane::Oval, ..PLAIN },
    Way { kind: Lane::Panels, table: figures::PANEL_LANE, ..PLAIN },
];

/// One of the long things.
pub fn other(scene: &mut Scene, Path { lane, .. }: Path) {
    let Some(way) = WAYS.get(scene.below(WAYS.len() as u32) as usize) else {
        return;
    };
    scene.note(Detail::Lane(way.kind));
    let high = scene.between(0.88, 1.12);
    lay(scene, lane, 2.0 * high, way.table, &[]);
    match way.kind {
        Lane::Sheds => sheds(scene, lane),
        Lane::Oval => stamp(scene, Spot { unit: lane.unit * 3.0, ..lane }, figures::OVAL, &[]),
        Lane::Road | Lane::Dual | Lane::Canal | Lane::Rails | Lane::Ruts | Lane::Panels => {}
    }
    if !way.cars.is_empty() {
        drive(scene, lane, way.cars, way.size, way.share);
    }
    if let Some(fleet) = &way.fleet {
        let (shift, side) = (scene.between(-140.0, 140.0), scene.side() * fleet.side);
        let (paint, trim) = (scene.pick(&craft::PAINTS), scene.pick(&craft::PAINTS));
        for place in fleet.places {
            let mut spot = scene.beside(lane, f32::from(*place) * 8.0 + shift, side, fleet.unit);
            spot.turn += QUARTER;
            craft::machine(scene, spot, fleet.figure, paint, trim, 16.0);
        }
    }
    if way.trees > 0.0 {
        avenue(scene, lane, way.trees, 50);
    }
}

/// Cars on several lines of a lane, and how many there are.
pub fn drive(scene: &mut Scene, lane: Spot, lines: &[f32], size: f32, share: u32) {
    let mut count = 0;
    for y in lines {
        count += traffic(scene, lane, *y, size, share);
    }
    scene.note(Detail::Vehicles { count });
}

/// Trees along both sides.
fn avenue(scene: &mut Scene, lane: Spot, y: f32, share: u32) {
    let mut list = Vec::new();
    for side in [-1.0, 1.0] {
        for step in -5_i16..=5 {
            if scene.chance(share) {
                list.push((f32::from(step) * 112.0, side * y, scene.between(17.0, 27.0)));
            }
        }
    }
    planted(scene, lane, &list);
}

/// Trees at places of a lane.
#[inline(never)]
pub fn planted(scene: &mut Scene, lane: Spot, list: &[(f32, f32, f32)]) {
    let land = scene.land;
    scene.land = lane;
    land::trees(scene, list);
    scene.land = land;
}

/// Long sheds or greenhouses side by side.
fn sheds(scene: &mut Scene, lane: Spot) {
    let yard = mix(scene.mood.earth, scene.mood.slab, 0.5);
    let count = scene.below(2) + 2;
    let pitch = scene.between(86.0, 104.0);
    stretch(scene, lane, (-470.0, 470.0), 0.0, pitch * count as f32 * 0.5 + 24.0, yard);
    let ink = scene.rng.pick(&[scene.mood.roofs[3], scene.mood.roofs[2], scene.mood.roofs[0]], 0);
    let mut list = Vec::new();
    for place in 0..count {
        let y = (place as f32 - (count as f32 - 1.0) * 0.5) * pitch;
        list.push(Block { at: (0.0, y), wide: 860.0, deep: pitch * 0.66, high: 30.0 });
    }
    let form = scene.rng.pick(&[Roof::Vault, Roof::Gable], Roof::Vault);
    blocks(scene, lane, &list, form, ink);
}
