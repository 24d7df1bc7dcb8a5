//! Tiles on which honest people disagree: is it a road sign or not?
//!
//! They are never used to check a worker; they are there because real grids have them.

use super::super::Point;
use super::super::brush::{Frame, mix};
use super::detail::{Detail, front_of};
use super::figures;
use super::glyphs::{lettering, pictogram};
use super::hoardings;
use super::scene::Scene;
use super::sign_faces::{FACES, Face};
use super::sign_forms::form_on;
use super::signs::{Post, plate, post_and_shadow};

/// A reason to disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    let index = scene.below(FACES.len() as u32) as usize;
    let Some(face) = FACES.get(index).or(FACES.first()) else {
        return;
    };
    scene.note(Detail::Doubt(kind, front_of(face)));
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

/// A place on the near pavement, right and ahead.
#[inline(never)]
pub fn near_spot(scene: &mut Scene) -> Point {
    if scene.is_across() {
        return (scene.between(-1.8, 1.8), 4.4);
    }
    let z = scene.between(6.0, 8.5);
    let x = scene.near * (scene.kerb + scene.between(0.4, 0.9));
    (x, z)
}

fn near_post(scene: &mut Scene, unit: f32) -> Post {
    let (x, z) = near_spot(scene);
    let raise = scene.between(1.9, 2.4) * scene.scale(z);
    let foot = scene.art.camera.spot(x, 0.0, z);
    let middle = (foot.0.max(unit).min(1000.0 - unit), (foot.1 - raise).max(unit + 20.0));
    Post { foot: (x, z), middle, unit, tilt: scene.between(-0.1, 0.1), squeeze: 1.0 }
}

fn back(scene: &mut Scene, face: &Face) {
    let size = scene.between(75.0, 105.0);
    let post = near_post(scene, size);
    let steel = scene.thing(0xa4a8aa, post.foot.1);
    let (edge, rail) = (mix(steel, scene.mood.shade, 0.55), mix(steel, scene.mood.shade, 0.25));
    scene.art.flat(post.middle, post.unit, post.unit, post.tilt);
    for layer in face.layers().iter().take(1) {
        form_on(&mut scene.art, layer, edge, ("", ""));
        scene.art.flat(post.middle, post.unit * 0.93, post.unit * 0.93, post.tilt);
        form_on(&mut scene.art, layer, steel, ("", ""));
    }
    let wide = face.reach.0 * 1.2;
    scene.art.block(-wide * 0.5, -0.36, wide, 0.1);
    scene.art.rect(-wide * 0.5, 0.2, wide, 0.1, rail);
    scene.home();
    // From behind, the pole is in front of the plate.
    post_and_shadow(scene, &post, face);
}

fn corner(scene: &mut Scene, face: &Face) {
    let unit = scene.between(85.0, 120.0);
    let mut post = near_post(scene, unit);
    if scene.chance(50) {
        // The pole is all there, and the top of the tile cuts the plate.
        post.middle.1 = -unit * face.reach.1 * 0.62;
        post_and_shadow(scene, &post, face);
        plate(scene, &post, face);
        return;
    }
    let right = scene.near > 0.0;
    let out = unit * face.reach.0 * 0.6;
    post.middle.0 = if right { 1000.0 + out } else { -out };
    plate(scene, &post, face);
    let (wide, z) = (unit * 0.12, post.foot.1);
    let x = if right { 1000.0 - unit * 0.18 } else { unit * 0.18 };
    let steel = scene.thing(0xa9adb0, z);
    let foot = scene.art.camera.spot(post.foot.0, 0.0, z).1;
    scene.art.bar((x, foot), (x, post.middle.1), (wide, wide), steel);
}

fn light(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.4);
    scene.stand_inside(x, z, 90.0);
    scene.stamp(&figures::LIGHT, &[0x3a3f46, 0x22262c, 0x5a2a28, 0x5a4826, 0x25503a], z);
    let lit = scene.pick(&[0, 1, 2]);
    let ink = [0xff4a38, 0xffb830, 0x4fe08a].get(lit as usize).copied().unwrap_or(0);
    let y = -2.98 + 0.44 * lit as f32;
    scene.art.veil(25).disc(0.0, y, 0.36, ink);
    scene.art.disc(0.0, y, 0.17, ink);
    scene.home();
}

fn far(scene: &mut Scene, face: &Face) {
    let across = scene.is_across();
    let z = if across { 12.0 } else { scene.between(15.0, 19.0) };
    let x = if across { scene.between(-5.0, 5.0) } else { scene.near * (scene.kerb + 0.9) };
    let unit = scene.between(18.0, 22.0) / face.reach.0;
    let foot = scene.art.camera.spot(x, 0.0, z);
    let middle = (foot.0.max(40.0).min(960.0), foot.1 - scene.scale(z) * 2.5);
    let post = Post { foot: (x, z), middle, unit, tilt: 0.0, squeeze: 1.0 };
    post_and_shadow(scene, &post, face);
    plate(scene, &post, face);
}

fn puddle(scene: &mut Scene, face: &Face) {
    let (x, y) = (scene.between(330.0, 670.0), scene.between(800.0, 850.0));
    let [_, second, third, low] = scene.mood.sky;
    let mud = mix(scene.mood.road, scene.mood.shade, 0.35);
    scene.art.veil(60).oval(x, y + 6.0, 292.0, 112.0, mud);
    scene.art.oval(x, y, 280.0, 102.0, mix(mix(low, third, 0.6), mud, 0.4));
    let water = mix(mix(second, third, 0.6), mud, 0.45);
    scene.art.oval(x + 20.0, y + 8.0, 235.0, 82.0, water);
    // Upside down, paler, and cut by two ripples.
    scene.art.flat((x, y + 22.0), 72.0 / face.reach.0.max(1.0), -56.0, 0.0);
    scene.art.rect(-0.07, 0.3, 0.14, 1.1, mix(scene.thing(0x8c9094, 4.0), water, 0.35));
    painted_face(scene, face, water, 0.34, 4.0);
    scene.home();
    for (dy, half) in [(-2.0, 120.0), (28.0, 150.0), (50.0, 90.0)] {
        scene.art.veil(70).rect(x - half, y + dy, half * 1.8, 6.0, water);
    }
}

/// The layers of a face that some wash has made paler.
#[inline(never)]
pub fn painted_face(scene: &mut Scene, face: &Face, wash: u32, share: f32, z: f32) {
    for layer in face.layers() {
        let ink = mix(scene.thing(layer.ink, z), wash, share);
        form_on(&mut scene.art, &layer, ink, ("50", "ROME"));
    }
}

fn painted(scene: &mut Scene) {
    let (x, z, turn) = if scene.is_across() {
        (scene.between(-1.5, 1.5), 6.6, 0.35)
    } else {
        (scene.near * (scene.kerb - 1.5), scene.between(4.2, 5.5), 1.0)
    };
    let white = mix(scene.fade(scene.mood.road, 6.0), scene.thing(0xfaf6e8, 6.0), 0.85);
    let words = scene.rng.pick(&["", "B4844 F244064", "B272454 F528456"], "");
    let (wide, deep) = if words.is_empty() { (0.62, 2.6 * turn) } else { (0.8, 1.7 * turn) };
    if words.is_empty() {
        lettering(&mut scene.art, "STOP", 1.0, 0.0);
    } else {
        pictogram(&mut scene.art, words, 1.0, 0.0);
    }
    scene.art.stretch(x, z + deep, wide, -deep);
    scene.art.frame = Frame::Ground;
    scene.art.fill(white);
    scene.home();
}
