//! Long straight things that are no landing strips: roads, canals, railways, sheds, tracks.

use super::super::built::{Block, Roof, blocks};
use super::super::craft;
use super::super::detail::{Detail, Lane};
use super::super::figures;
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
pub fn traffic(scene: &mut Scene, lane: Spot, y: f32, size: f32, share: u32) -> u32 {
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

/// One of the long things.
pub fn other(scene: &mut Scene, Path { lane, .. }: Path) {
    let kinds = [
        Lane::Road,
        Lane::Road,
        Lane::Dual,
        Lane::Canal,
        Lane::Rails,
        Lane::Sheds,
        Lane::Ruts,
        Lane::Oval,
        Lane::Panels,
    ];
    let kind = scene.rng.pick(&kinds, Lane::Road);
    scene.note(Detail::Lane(kind));
    match kind {
        Lane::Road => road(scene, lane),
        Lane::Dual => dual(scene, lane),
        Lane::Canal => canal(scene, lane),
        Lane::Rails => railway(scene, lane),
        Lane::Sheds => sheds(scene, lane),
        Lane::Ruts => ruts(scene, lane),
        Lane::Oval => oval(scene, lane),
        Lane::Panels => panels(scene, lane),
    }
}

/// A road with its traffic.
fn road(scene: &mut Scene, lane: Spot) {
    let half = scene.between(30.0, 44.0);
    let (road, verge) = (scene.mood.road, scene.mood.fields[3]);
    band(scene, lane, 0.0, half + 16.0, verge);
    band(scene, lane, 0.0, half, road);
    dashes(scene, lane, (-EDGE, EDGE), 0.0, (26.0, 30.0), 4.0);
    let paint = scene.paint();
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.fill(paint);
    scene.home();
    let count = traffic(scene, lane, half * -0.5, 0.62, 45) + traffic(scene, lane, half * 0.5, 0.62, 55);
    scene.note(Detail::Vehicles { count });
    avenue(scene, lane, half + 40.0, 55);
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

/// Two carriageways and the grass between.
fn dual(scene: &mut Scene, lane: Spot) {
    let (road, verge) = (scene.mood.road, scene.mood.fields[3]);
    band(scene, lane, 0.0, 102.0, verge);
    for side in [-1.0, 1.0] {
        band(scene, lane, side * 52.0, 36.0, road);
        dashes(scene, lane, (-EDGE, EDGE), side * 52.0, (22.0, 34.0), 4.0);
    }
    let paint = scene.paint();
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.fill(paint);
    scene.home();
    let mut count = 0;
    for y in [-70.0, -34.0, 34.0, 70.0] {
        count += traffic(scene, lane, y, 0.56, 42);
    }
    scene.note(Detail::Vehicles { count });
    land_hedge(scene, lane);
}

/// The bushes in the middle of a carriageway.
fn land_hedge(scene: &mut Scene, lane: Spot) {
    let land = scene.land;
    scene.land = lane;
    land::hedges(scene, &[((-700.0, 0.0), (700.0, 0.0))], 7.0);
    scene.land = land;
}

/// A canal with its paths and barges.
fn canal(scene: &mut Scene, lane: Spot) {
    let half = scene.between(38.0, 56.0);
    let ([deep, shallow], earth, wall) = (scene.mood.water, scene.mood.earth, scene.mood.slab);
    band(scene, lane, 0.0, half + 34.0, scene.mood.fields[3]);
    band(scene, lane, half + 20.0, 8.0, earth);
    band(scene, lane, 0.0, half + 6.0, wall);
    band(scene, lane, 0.0, half, deep);
    let light = mix(deep, shallow, 0.5);
    dashes(scene, lane, (-EDGE, EDGE), half * 0.4, (70.0, 90.0), 5.0);
    dashes(scene, lane, (-EDGE + 60.0, EDGE), -half * 0.5, (50.0, 120.0), 5.0);
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.fill(light);
    scene.home();
    for x in [-240.0, 200.0] {
        let (dx, y) = (scene.between(-120.0, 120.0), scene.between(-0.3, 0.3) * half);
        let mut spot = scene.beside(lane, x + dx, y, 1.0);
        spot.turn += QUARTER;
        let (paint, trim) = (scene.pick(&craft::PAINTS), scene.pick(&[0x9a7448, 0xc9b48a, 0x5f6870]));
        craft::machine(scene, spot, figures::BARGE, paint, trim, 8.0);
    }
    avenue(scene, lane, half + 52.0, 60);
}

/// Two tracks and a train.
fn railway(scene: &mut Scene, lane: Spot) {
    let ballast = mix(scene.mood.earth, scene.mood.road, 0.5);
    band(scene, lane, 0.0, 62.0, scene.mood.fields[3]);
    band(scene, lane, 0.0, 50.0, ballast);
    let (tie, rail) = (scene.dim(ballast, 0.35), mix(scene.lit(0xd8d8d4), ballast, 0.2));
    for side in [-1.0, 1.0] {
        dashes(scene, lane, (-720.0, 720.0), side * 24.0, (9.0, 38.0), 32.0);
    }
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.fill(tie);
    for y in [-34.0, -14.0, 14.0, 34.0] {
        scene.art.block(-EDGE, y - 2.0, EDGE * 2.0, 4.0);
    }
    scene.art.fill(rail);
    scene.home();
    let (paint, roof) = (scene.pick(&craft::PAINTS), scene.pick(&[0xd8d4c8, 0x8a95a0, 0xe6ac3c]));
    let (first, y) = (scene.between(-640.0, -420.0), scene.side() * 24.0);
    for place in 0..4_u8 {
        let mut spot = scene.beside(lane, first + f32::from(place) * 216.0, y, 1.18);
        spot.turn += QUARTER;
        craft::machine(scene, spot, figures::WAGON, paint, roof, 22.0);
    }
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

/// The ruts of a farm track, and what drives on it.
fn ruts(scene: &mut Scene, lane: Spot) {
    let (earth, grass) = (scene.mood.earth, scene.mood.fields[0]);
    band(scene, lane, 0.0, 30.0, grass);
    for y in [-15.0, 15.0] {
        band(scene, lane, y, 8.0, earth);
    }
    let x = scene.between(-200.0, 200.0);
    let mut spot = scene.beside(lane, x, 0.0, 1.0);
    spot.turn += QUARTER;
    let (paint, trim) = (scene.pick(&[0xd0483a, 0x3f8f4a, 0x3a74a8]), 0xcdb083);
    craft::machine(scene, spot, figures::TRACTOR, paint, trim, 20.0);
    avenue(scene, lane, 62.0, 35);
}

/// A running track around a pitch.
fn oval(scene: &mut Scene, lane: Spot) {
    let red = scene.lit(0xc8583c);
    let red = if scene.is_night() { scene.dim(red, 0.4) } else { red };
    let (green, white) = (scene.mood.fields[0], scene.paint());
    for (radius, ink) in [
        (196.0, scene.mood.fields[3]),
        (172.0, red),
        (146.0, white),
        (142.0, red),
        (112.0, white),
        (108.0, green),
    ] {
        scene.on(lane, (0.0, 0.0), 0.0);
        scene.art.arc(190.0, 0.0, radius, radius, (-0.25, 0.25), 12.0);
        scene.art.arc(-190.0, 0.0, radius, radius, (0.25, 0.75), 12.0);
        scene.art.fill(ink);
    }
    for x in [-190.0, 0.0, 190.0] {
        scene.art.block(x - 2.0, -80.0, 4.0, 160.0);
    }
    for y in [-80.0, 80.0] {
        scene.art.block(-190.0, y - 2.0, 380.0, 4.0);
    }
    scene.art.ring(0.0, 0.0, 30.0, 4.0);
    scene.art.fill(white);
    scene.home();
}

/// Rows of dark panels behind a fence.
fn panels(scene: &mut Scene, lane: Spot) {
    let (grass, glass) = (scene.mood.fields[1], scene.lit(0x2f4470));
    stretch(scene, lane, (-480.0, 480.0), 0.0, 118.0, grass);
    let lean = scene.inward(scene.sun, lane);
    for is_shadow in [true, false] {
        scene.on(lane, (0.0, 0.0), 0.0);
        for row in -2_i16..=2 {
            for part in [-1.0, 1.0] {
                let (x, y) = (part * 228.0, f32::from(row) * 44.0);
                let (dx, dy) = if is_shadow { (lean.0 * 12.0, lean.1 * 12.0) } else { (0.0, 0.0) };
                scene.art.block(x - 216.0 + dx, y - 13.0 + dy, 432.0, 26.0);
            }
        }
        if is_shadow {
            scene.shadow();
        } else {
            scene.art.fill(glass);
        }
    }
    let light = mix(glass, scene.mood.haze, 0.3);
    for row in -2_i16..=2 {
        scene.art.block(-444.0, f32::from(row) * 44.0 - 10.0, 888.0, 6.0);
    }
    scene.art.fill(light);
    scene.home();
}
