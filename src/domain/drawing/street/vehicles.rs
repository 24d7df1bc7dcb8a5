//! Cars, vans, buses and bicycles.
//!
//! A vehicle is a side profile drawn over a ground line. Parked along a road that runs away it
//! gets its rear or its front as well; crossing in front of us it shows the profile alone.

use super::super::Point;
use super::super::Rgb;
use super::super::brush::{arc, block, each, mix, moved, rgb, rounded, stroke};
use super::scene::{Line, Scene};
use super::vehicle_profiles::{PROFILES, Profile};

const PAINTS: [u32; 9] =
    [0xc84a3a, 0x3d78a6, 0xe0a53a, 0xf1ebdd, 0x4f8f7a, 0x7a8794, 0x8c4a5a, 0x35475e, 0xd9c7a2];

/// Draws the traffic of the scene, from far to near.
pub fn traffic(scene: &mut Scene) {
    let lanes =
        [(scene.near * (scene.kerb - 1.05), false), (-scene.near * (scene.width - scene.kerb - 1.15), true)];
    let count = scene.rng.below(4);
    for z in [30.0, 19.0, 12.0, 7.5].into_iter().skip(4usize.saturating_sub(count.max(1) as usize)) {
        let (x, oncoming) = scene.rng.pick(&lanes, (2.0, true));
        if scene.rng.chance(70) {
            // Close to us only the far lane is used, or the car would fill the tile.
            let (x, oncoming) =
                if z < 10.0 { (-scene.near * (scene.width - scene.kerb - 1.0), true) } else { (x, oncoming) };
            let kind = scene.rng.pick(&[0usize, 1, 1, 2, 3, 4], 0);
            let kind = if kind == 4 && z < 14.0 { 1 } else { kind };
            let z = z + scene.rng.between(-1.0, 1.5);
            along(scene, kind, (x, z), oncoming);
        }
    }
}

/// Draws the traffic of a street that runs across the picture; `low` keeps vans and buses away.
pub fn crossing(scene: &mut Scene, low: bool) {
    if scene.rng.chance(25) {
        let x = scene.rng.between(-3.5, 3.5);
        bicycle(scene, (x, 11.9));
    }
    for (z, forward) in [(9.9, true), (6.4, false)] {
        if !scene.rng.chance(if z > 8.0 { 70 } else { 40 }) {
            continue;
        }
        let kinds: &[usize] = if low { &[0, 1, 2] } else { &[0, 1, 1, 2, 2, 3, 4] };
        let kind = scene.rng.pick(kinds, 0);
        let Some(profile) = PROFILES.get(if kind == 4 && z < 8.0 { 2 } else { kind }) else {
            continue;
        };
        let paint = scene.rng.pick(&PAINTS, 0xf1ebdd);
        let middle = scene.rng.between(-4.0, 4.0);
        let reach = profile.length * 0.5;
        let line = if forward {
            Line { from: (middle - reach, z), to: (middle + reach, z) }
        } else {
            Line { from: (middle + reach, z), to: (middle - reach, z) }
        };
        shadow(scene, (line.from.0, line.to.0), (z - 0.5, z + 1.2));
        side(scene, profile, line, paint, z);
    }
}

/// A vehicle that stands or drives along the road; `oncoming` shows its front.
fn along(scene: &mut Scene, kind: usize, (x, z): Point, oncoming: bool) {
    let Some(profile) = PROFILES.get(kind) else {
        return;
    };
    let paint = scene.rng.pick(&PAINTS, 0xf1ebdd);
    let (left, right) = (x - profile.half, x + profile.half);
    shadow(scene, (left - 0.15, right + 0.15), (z - 0.25, z + profile.length));
    // The flank that we see is the one on our side of the car.
    let seen = if scene.camera.bend * z * z + x > 0.0 { left } else { right };
    let (start, end) = ((seen, z), (seen, z + profile.length));
    let line = if oncoming { Line { from: end, to: start } } else { Line { from: start, to: end } };
    side(scene, profile, line, paint, z);
    face(scene, profile, (x, z), paint, oncoming);
}

fn shadow(scene: &mut Scene, (left, right): (f32, f32), (close, deep): (f32, f32)) {
    let drift = scene.sun * 0.25;
    let ground = block(left - drift, close, right - left, deep - close);
    let corners = moved(&ground, &|(x, z)| scene.spot(x, 0.0, z));
    scene.art.veil(38).polygon(&rounded(&corners, 0.2), rgb(scene.mood.shade));
}

/// The flank: body, sill shadow, panes and wheels.
fn side(scene: &mut Scene, profile: &Profile, line: Line, paint: u32, z: f32) {
    let place = |scene: &Scene, points: &[Point]| -> Vec<Point> {
        moved(points, &|(along, up)| scene.over(line, along / profile.length, up))
    };
    let body = scene.thing(paint, z);
    let flank = place(scene, profile.body);
    let flank = if z < 9.5 { rounded(&flank, 0.18) } else { flank };
    scene.art.polygon(&flank, body);
    let sill = [(0.03, 0.3), (0.01, 0.58), (profile.length - 0.01, 0.58), (profile.length, 0.32)];
    let sill = place(scene, &sill);
    let under = mix(body, rgb(scene.mood.shade), 0.26);
    scene.art.polygon(&sill, under);
    let mut panes = Vec::new();
    for pane in profile.panes {
        panes.push(place(scene, pane));
    }
    let glass = glass(scene, z);
    scene.art.pieces(&panes, glass);
    let round = |scene: &Scene, size: f32| -> Vec<Vec<Point>> {
        let (reach, corners) = (profile.wheel * size, if z < 15.0 { 11 } else { 7 });
        let mut wheels = Vec::new();
        for at in &profile.wheels {
            wheels.push(place(scene, &arc((*at, profile.wheel), reach, reach, 0.0, 1.0, corners)));
        }
        wheels
    };
    let (tyres, hubs) = (round(scene, 1.0), round(scene, 0.5));
    let black = scene.thing(0x2a2c33, z);
    scene.art.pieces(&tyres, black);
    if z < 15.0 {
        let steel = scene.thing(0xb4b8bb, z);
        scene.art.pieces(&hubs, steel);
    }
}

fn glass(scene: &Scene, z: f32) -> Rgb {
    let [.., third, _] = scene.mood.sky;
    mix(scene.tone(scene.mood.glass, z), scene.tone(third, z), 0.3)
}

/// The rear, or the front of an oncoming one.
fn face(scene: &mut Scene, profile: &Profile, (x, z): Point, paint: u32, oncoming: bool) {
    let half = profile.half;
    let (roof, sill, inset) = profile.rear;
    let body = scene.turned(scene.thing(paint, z), -0.14);
    scene.art.frame = scene.stand(x, z);
    let tyre = scene.thing(0x24262c, z);
    let tyres = [block(-half, -0.4, 0.24, 0.42), block(half - 0.24, -0.4, 0.24, 0.42)];
    scene.art.pieces(&tyres, tyre);
    let top = half - inset;
    let outline = [(-half, -0.26), (-half, -sill), (-top, -roof), (top, -roof), (half, -sill), (half, -0.26)];
    scene.art.polygon(&rounded(&outline, 0.16), body);
    let pane = [
        (-half * 0.84, -sill - 0.04),
        (-top * 0.86, -roof + 0.1),
        (top * 0.86, -roof + 0.1),
        (half * 0.84, -sill - 0.04),
    ];
    let glass = glass(scene, z);
    scene.art.polygon(&rounded(&pane, 0.1), glass);
    let bumper = mix(body, rgb(scene.mood.shade), 0.42);
    scene.art.rect(-half, -0.42, half * 2.0, 0.2, bumper);
    let lamp = if oncoming { if scene.mood.night { 0xfff3c0 } else { 0xf0ead8 } } else { 0xb8302a };
    let lamp = if scene.mood.night { scene.fade(rgb(lamp), z) } else { scene.thing(lamp, z) };
    let ends = [(-half * 0.78, -sill * 0.72), (half * 0.78, -sill * 0.72)];
    let lamps = each(&ends, &mut |at| arc(at, half * 0.17, 0.1, 0.0, 1.0, 8));
    if scene.mood.night && z < 20.0 {
        for at in [-half * 0.78, half * 0.78] {
            scene.art.veil(22).disc((at, -sill * 0.72), half * 0.5, lamp);
        }
    }
    scene.art.pieces(&lamps, lamp);
    if z > 16.0 {
        scene.art.frame = super::super::brush::Frame::HOME;
        return;
    }
    let plate = scene.thing(if oncoming { 0x3a3d45 } else { 0xf2efe2 }, z);
    scene.art.rect(-0.25, -0.62, 0.5, 0.13, plate);
    scene.art.frame = super::super::brush::Frame::HOME;
}

/// A bicycle leaning at the kerb, seen from the side.
pub fn bicycle(scene: &mut Scene, (x, z): Point) {
    scene.art.frame = scene.stand(x, z);
    let (dark, paint) = (scene.thing(0x2d3038, z), scene.rng.pick(&PAINTS, 0xc84a3a));
    let mut rims = Vec::new();
    for at in [-0.52, 0.52] {
        let mut ring = arc((at, -0.34), 0.33, 0.33, 0.0, 1.0, 14);
        ring.extend(ring.first().copied());
        rims.push(stroke(&ring, 0.05));
    }
    for rim in rims {
        scene.art.polygon(&rim, dark);
    }
    let frame = [(-0.52, -0.34), (-0.2, -0.85), (0.38, -0.8), (-0.05, -0.32), (-0.52, -0.34)];
    let colour = scene.thing(paint, z);
    scene.art.polygon(&stroke(&frame, 0.07), colour);
    scene.art.polygon(&stroke(&[(0.52, -0.34), (0.36, -0.98), (0.52, -1.02)], 0.06), colour);
    scene.art.rect(-0.34, -0.93, 0.28, 0.08, dark);
    scene.art.frame = super::super::brush::Frame::HOME;
}
