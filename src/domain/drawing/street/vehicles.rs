//! Cars, vans, buses and bicycles.
//!
//! A vehicle is a side profile drawn over a ground line. Parked along a road that runs away it
//! gets its rear or its front as well; crossing in front of us it shows the profile alone.

use super::super::brush::{Frame, Line, mix};
use super::detail::Detail;
use super::figures;
use super::scene::Scene;

/// A kind of vehicle.
struct Profile {
    /// Its side.
    side: &'static [i8],
    /// In twentieths of a metre: length, half the width, roof, window sill, and how much narrower
    /// the roof is.
    sizes: [u8; 5],
}

/// All the vehicles, low ones first.
static PROFILES: [Profile; 5] = [
    Profile { side: &figures::SALOON, sizes: [88, 17, 28, 20, 5] },
    Profile { side: &figures::HATCHBACK, sizes: [72, 16, 30, 20, 4] },
    Profile { side: &figures::OLD_CAR, sizes: [78, 15, 30, 20, 6] },
    Profile { side: &figures::VAN, sizes: [98, 19, 46, 28, 2] },
    Profile { side: &figures::BUS, sizes: [180, 24, 57, 28, 2] },
];

impl Profile {
    fn sizes(&self) -> [f32; 5] {
        self.sizes.map(|size| f32::from(size) * 0.05)
    }
}

const PAINTS: [u32; 9] =
    [0xc84a3a, 0x3d78a6, 0xe0a53a, 0xf1ebdd, 0x4f8f7a, 0x7a8794, 0x8c4a5a, 0x35475e, 0xd9c7a2];

/// Draws the traffic of the scene, from far to near.
pub fn traffic(scene: &mut Scene) {
    let count = scene.below(4).max(1);
    let mut n_drawn = 0;
    let far_lane = scene.near * (scene.kerb - scene.width + 1.1);
    for (place, z) in (0..4).zip([30.0, 19.0, 12.0, 7.5]) {
        if place + count < 4 || !scene.chance(70) {
            continue;
        }
        // Close to us only the far lane is used, or the car would fill the tile.
        let oncoming = z < 10.0 || scene.chance(50);
        let x = if oncoming { far_lane } else { scene.near * (scene.kerb - 1.05) };
        let kind = scene.pick(&[0, 1, 1, 2, 3, 4]);
        let ahead = z + scene.between(-1.0, 1.5);
        along(scene, if kind == 4 && z < 14.0 { 1 } else { kind }, x, ahead, oncoming);
        n_drawn += 1;
    }
    scene.note(Detail::Vehicles { count: n_drawn });
}

/// Traffic on a street that runs across the picture; `low` keeps vans and buses away.
pub fn crossing(scene: &mut Scene, low: bool) {
    if scene.chance(25) {
        let x = scene.between(-3.5, 3.5);
        bicycle(scene, x, 11.9);
        scene.note(Detail::Bicycle);
    }
    let mut n_drawn = 0;
    for (z, share) in [(9.9, 70), (6.4, 40)] {
        if !scene.chance(share) {
            continue;
        }
        let kind = scene.pick(if low { &[0, 1, 2] } else { &[0, 1, 1, 2, 2, 3, 4] });
        let kind = if kind == 4 && z < 8.0 { 2 } else { kind };
        let middle = scene.between(-4.0, 4.0);
        let ahead = if z > 8.0 { 1.0 } else { -1.0 };
        if let Some(profile) = PROFILES.get(kind as usize) {
            let [length, ..] = profile.sizes();
            shadow(scene, middle, length * 0.5, z - 0.5, 1.7);
            let paint = scene.pick(&PAINTS);
            side(scene, profile, Line { from: (middle, z), to: (middle + ahead, z) }, paint, z);
            n_drawn += 1;
        }
    }
    scene.note(Detail::Vehicles { count: n_drawn });
}

/// A vehicle that stands or drives along the road; `oncoming` shows its front.
fn along(scene: &mut Scene, kind: u32, x: f32, z: f32, oncoming: bool) {
    let Some(profile) = PROFILES.get(kind as usize) else {
        return;
    };
    let [length, half, ..] = profile.sizes();
    let paint = scene.pick(&PAINTS);
    shadow(scene, x, half + 0.15, z - 0.25, length + 0.25);
    // The flank that we see is the one on our side of the car.
    let seen = if scene.art.camera.bend * z * z + x > 0.0 { x - half } else { x + half };
    let middle = z + length * 0.5;
    let ahead = if oncoming { -1.0 } else { 1.0 };
    side(scene, profile, Line { from: (seen, middle), to: (seen, middle + ahead) }, paint, z);
    face(scene, profile, (x, z), paint, oncoming);
}

#[inline(never)]
fn shadow(scene: &mut Scene, middle: f32, half: f32, close: f32, deep: f32) {
    scene.art.frame = Frame::Ground;
    let left = middle - half - scene.sun * 0.25;
    let (right, far) = (left + half * 2.0, close + deep);
    scene.art.path(&[(left, close), (right, close), (right, far), (left, far)]);
    scene.art.soften(0.2);
    scene.art.veil(38).fill(scene.mood.shade);
    scene.home();
}

/// The flank: body, sill shadow, panes and wheels.
#[inline(never)]
fn side(scene: &mut Scene, profile: &Profile, line: Line, paint: u32, z: f32) {
    scene.on_wall(&line);
    let sill = mix(paint, scene.mood.shade, 0.26);
    scene.stamp(profile.side, &[paint, sill, glass(scene), 0x2a2c33, 0xb4b8bb], z);
    scene.home();
}

fn glass(scene: &Scene) -> u32 {
    mix(scene.mood.glass, scene.mood.sky[2], 0.3)
}

/// The rear, or the front of an oncoming one.
#[inline(never)]
fn face(scene: &mut Scene, profile: &Profile, (x, z): (f32, f32), paint: u32, oncoming: bool) {
    let [_, half, roof, sill, inset] = profile.sizes();
    let body = scene.turned(scene.thing(paint, z), -0.14);
    let (night, shade) = (scene.mood.night, scene.mood.shade);
    let glass = scene.fade(glass(scene), z);
    let tyre = scene.thing(0x24262c, z);
    scene.stand(x, z);
    let art = &mut scene.art;
    art.block(-half, -0.4, 0.24, 0.42);
    art.block(half - 0.24, -0.4, 0.24, 0.42);
    art.fill(tyre);
    let top = half - inset;
    art.path(&[(-half, -0.26), (-half, -sill), (-top, -roof), (top, -roof), (half, -sill), (half, -0.26)]);
    art.soften(0.16);
    art.fill(body);
    let (low, high) = (half * 0.84, top * 0.86);
    art.path(&[(-low, -sill - 0.04), (-high, -roof + 0.1), (high, -roof + 0.1), (low, -sill - 0.04)]);
    art.soften(0.1);
    art.fill(glass);
    art.rect(-half, -0.42, half * 2.0, 0.2, mix(body, shade, 0.42));
    let lamp = match (oncoming, night) {
        (false, _) => 0xb8302a,
        (true, true) => 0xfff3c0,
        (true, false) => 0xf0ead8,
    };
    let lamp = if night { scene.fade(lamp, z) } else { scene.thing(lamp, z) };
    for at in [-half * 0.78, half * 0.78] {
        if night && z < 20.0 {
            scene.art.veil(22).disc(at, -sill * 0.72, half * 0.5, lamp);
        }
    }
    for at in [-half * 0.78, half * 0.78] {
        scene.art.arc(at, -sill * 0.72, half * 0.17, 0.1, (0.0, 1.0), 8.0);
        scene.art.cut();
    }
    scene.art.fill(lamp);
    if z <= 16.0 {
        let plate = scene.thing(if oncoming { 0x3a3d45 } else { 0xf2efe2 }, z);
        scene.art.rect(-0.25, -0.62, 0.5, 0.13, plate);
    }
    scene.home();
}

/// A bicycle leaning at the kerb, seen from the side.
fn bicycle(scene: &mut Scene, x: f32, z: f32) {
    scene.stand(x, z);
    let paint = scene.pick(&PAINTS);
    scene.stamp(&figures::BICYCLE, &[0x2d3038, paint], z);
    scene.home();
}
