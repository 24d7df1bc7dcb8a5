//! Tiles on which honest people disagree: is it a road sign or not?
//!
//! They are never used to check a worker; they are there because real grids have them.

use super::super::Point;
use super::super::brush::{Frame, all_moved, block, mix, rgb, rounded};
use super::glyphs::{lettering, pictogram};
use super::hoardings;
use super::scene::Scene;
use super::sign_faces::{FACES, Face};
use super::sign_forms::form_on;
use super::signs::{Post, plate, post_and_shadow};

/// A reason to disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The grey back of a sign.
    Back,
    /// Only a corner of the sign is inside the picture.
    Corner,
    /// A traffic light.
    Light,
    /// An advertising board on a pole.
    Board,
    /// A shop's hanging sign.
    Shop,
    /// The name of a street on a wall.
    StreetName,
    /// A real sign, much too far away.
    Far,
    /// A sign seen in a puddle only.
    Puddle,
    /// A sign painted on a wall.
    Graffiti,
    /// Letters or arrows painted on the road.
    Painted,
}

/// All the reasons, so that a sheet can show each of them.
pub const DOUBTS: [Doubt; 10] = [
    Doubt::Back,
    Doubt::Corner,
    Doubt::Light,
    Doubt::Board,
    Doubt::Shop,
    Doubt::StreetName,
    Doubt::Far,
    Doubt::Puddle,
    Doubt::Graffiti,
    Doubt::Painted,
];

/// Draws one doubtful thing over the street.
pub fn doubt(scene: &mut Scene, kind: Doubt) {
    let index = scene.rng.below(FACES.len() as u32) as usize;
    let Some(face) = FACES.get(index).or(FACES.first()) else {
        return;
    };
    match kind {
        Doubt::Back => back(scene, face),
        Doubt::Corner => corner(scene, face),
        Doubt::Light => light(scene),
        Doubt::Board => hoardings::board(scene),
        Doubt::Shop => hoardings::shop(scene),
        Doubt::StreetName => hoardings::street_name(scene),
        Doubt::Far => far(scene, face),
        Doubt::Puddle => puddle(scene, face),
        Doubt::Graffiti => hoardings::graffiti(scene),
        Doubt::Painted => painted(scene),
    }
}

/// A place on the near pavement, and a frame of one metre there.
pub fn near_spot(scene: &mut Scene) -> Point {
    if scene.is_across() {
        return (scene.rng.between(-1.8, 1.8), 4.4);
    }
    let z = scene.rng.between(6.0, 8.5);
    let x = scene.near * (scene.kerb + scene.rng.between(0.4, 0.9));
    (x, z)
}

fn near_post(scene: &mut Scene, unit: f32) -> Post {
    let (x, z) = near_spot(scene);
    let raise = scene.rng.between(1.9, 2.4);
    let scale = scene.camera.focal / z;
    let foot = scene.spot(x, 0.0, z);
    let middle = (foot.0.max(unit).min(1000.0 - unit), (foot.1 - raise * scale).max(unit + 20.0));
    Post { foot: (x, z), middle, unit, tilt: scene.rng.between(-0.1, 0.1), squeeze: 1.0 }
}

fn back(scene: &mut Scene, face: &Face) {
    let size = scene.rng.between(75.0, 105.0);
    let post = near_post(scene, size);
    let z = post.foot.1;
    let steel = scene.thing(0xa4a8aa, z);
    scene.art.frame = Frame { origin: post.middle, wide: post.unit, high: post.unit, turn: post.tilt };
    if let Some((form, ..)) = face.layers.first() {
        form_on(&mut scene.art, *form, mix(steel, rgb(scene.mood.shade), 0.55), 1.0, ("", ""));
        form_on(&mut scene.art, *form, steel, 0.93, ("", ""));
    }
    scene.art.rect(
        -face.reach.0 * 0.6,
        -0.36,
        face.reach.0 * 1.2,
        0.1,
        mix(steel, rgb(scene.mood.shade), 0.25),
    );
    scene.art.rect(
        -face.reach.0 * 0.6,
        0.2,
        face.reach.0 * 1.2,
        0.1,
        mix(steel, rgb(scene.mood.shade), 0.25),
    );
    scene.art.frame = Frame::HOME;
    // From behind, the pole is in front of the plate.
    post_and_shadow(scene, post, face);
}

fn corner(scene: &mut Scene, face: &Face) {
    let unit = scene.rng.between(85.0, 120.0);
    let mut post = near_post(scene, unit);
    if scene.rng.chance(50) {
        // The pole is all there, and the top of the tile cuts the plate.
        post.middle.1 = -unit * face.reach.1 * 0.62;
        post_and_shadow(scene, post, face);
        plate(scene, post, face);
        return;
    }
    let out = unit * face.reach.0 * 0.6;
    post.middle.0 = if scene.near > 0.0 { 1000.0 + out } else { -out };
    plate(scene, post, face);
    let (wide, z) = (unit * 0.12, post.foot.1);
    let x = if scene.near > 0.0 { 1000.0 - unit * 0.18 } else { unit * 0.18 };
    let steel = scene.thing(0xa9adb0, z);
    let foot = scene.spot(post.foot.0, 0.0, z).1;
    scene.art.bar((x, foot), (x, post.middle.1), (wide, wide), steel);
}

fn light(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.4);
    let green = scene.rng.below(3);
    let (dark, box_) = (scene.thing(0x3a3f46, z), scene.thing(0x22262c, z));
    let place = scene.stand(x, z);
    let origin = (place.origin.0.max(90.0).min(910.0), place.origin.1);
    scene.art.frame = Frame { origin, ..place };
    scene.art.bar((0.0, 0.0), (0.0, -2.4), (0.13, 0.12), dark);
    scene.art.polygon(&rounded(&block(-0.26, -3.2, 0.52, 1.35), 0.12), box_);
    for (step, (on, off)) in (0u32..).zip([(0xff4a38, 0x5a2a28), (0xffb830, 0x5a4826), (0x4fe08a, 0x25503a)])
    {
        let y = -2.98 + 0.44 * step as f32;
        let lit = step == green;
        let ink = if lit { rgb(on) } else { scene.thing(off, z) };
        if lit {
            scene.art.veil(25).disc((0.0, y), 0.36, ink);
        }
        scene.art.disc((0.0, y), 0.17, ink);
    }
    scene.art.frame = Frame::HOME;
}

fn far(scene: &mut Scene, face: &Face) {
    let z = if scene.is_across() { 19.0 } else { scene.rng.between(15.0, 19.0) };
    let x = if scene.is_across() { scene.rng.between(-5.0, 5.0) } else { scene.near * (scene.kerb + 0.9) };
    let unit = scene.rng.between(18.0, 22.0) / face.reach.0;
    let z = if scene.is_across() { 12.0 } else { z };
    let foot = scene.spot(x, 0.0, z);
    let post = Post {
        foot: (x, z),
        middle: (foot.0.max(40.0).min(960.0), foot.1 - scene.camera.focal / z * 2.5),
        unit,
        tilt: 0.0,
        squeeze: 1.0,
    };
    post_and_shadow(scene, post, face);
    plate(scene, post, face);
}

fn puddle(scene: &mut Scene, face: &Face) {
    let (x, y) = (scene.rng.between(330.0, 670.0), scene.rng.between(800.0, 850.0));
    let [_, second, third, low] = scene.mood.sky;
    let mud = mix(rgb(scene.mood.road), rgb(scene.mood.shade), 0.35);
    scene.art.veil(60).oval((x, y + 6.0), 292.0, 112.0, mud);
    scene.art.oval((x, y), 280.0, 102.0, mix(mix(rgb(low), rgb(third), 0.6), mud, 0.4));
    let water = mix(mix(rgb(second), rgb(third), 0.6), mud, 0.45);
    scene.art.oval((x + 20.0, y + 8.0), 235.0, 82.0, water);
    // Upside down, paler, and cut by two ripples.
    scene.art.frame =
        Frame { origin: (x, y + 22.0), wide: 72.0 / face.reach.0.max(1.0), high: -56.0, turn: 0.0 };
    scene.art.rect(-0.07, 0.3, 0.14, 1.1, mix(scene.thing(0x8c9094, 4.0), water, 0.35));
    for (form, ink, size) in face.layers {
        let ink = mix(scene.thing(*ink, 4.0), water, 0.34);
        form_on(&mut scene.art, *form, ink, *size, ("50", "ROME"));
    }
    scene.art.frame = Frame::HOME;
    for (dy, half) in [(-2.0, 120.0), (28.0, 150.0), (50.0, 90.0)] {
        scene.art.veil(70).rect(x - half, y + dy, half * 1.8, 6.0, water);
    }
}

fn painted(scene: &mut Scene) {
    let (x, z, turn) = if scene.is_across() {
        (scene.rng.between(-1.5, 1.5), 6.6, 0.35)
    } else {
        (scene.near * (scene.kerb - 1.5), scene.rng.between(4.2, 5.5), 1.0)
    };
    let white = mix(scene.tone(scene.mood.road, 6.0), scene.thing(0xfaf6e8, 6.0), 0.85);
    let words = scene.rng.pick(&["", "B4844 F244064", "B272454 F528456"], "");
    let (pieces, wide, deep) =
        if words.is_empty() { (lettering("STOP", 1.0), 0.62, 2.6) } else { (pictogram(words), 0.8, 1.7) };
    let laid = all_moved(&pieces, &|(px, py)| scene.spot(x + px * wide, 0.0, z + (1.0 - py) * deep * turn));
    scene.art.pieces(&laid, white);
}
