//! Tiles on which honest people disagree: is it a road sign or not?
//!
//! They are never used to check a worker; they are there because real grids have them.

use super::super::Point;
use super::super::brush::{Frame, arc, block, mix, rgb, rounded, taper};
use super::glyphs::{lettering, pictogram};
use super::scene::Scene;
use super::sign_faces::{FACES, Face};
use super::signs::{Post, form_on, plate, post_and_shadow};

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
    let Some(face) = FACES.get(index).or(FACES.first()) else { return };
    match kind {
        Doubt::Back => back(scene, face),
        Doubt::Corner => corner(scene, face),
        Doubt::Light => light(scene),
        Doubt::Board => board(scene),
        Doubt::Shop => shop(scene),
        Doubt::StreetName => street_name(scene),
        Doubt::Far => far(scene, face),
        Doubt::Puddle => puddle(scene, face),
        Doubt::Graffiti => graffiti(scene),
        Doubt::Painted => painted(scene),
    }
}

/// A place on the near pavement, and a frame of one metre there.
fn near_spot(scene: &mut Scene) -> Point {
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
    let middle = (foot.0.clamp(unit, 1000.0 - unit), (foot.1 - raise * scale).max(unit + 20.0));
    Post { foot: (x, z), middle, unit, tilt: scene.rng.between(-0.1, 0.1), squeeze: 1.0 }
}

fn back(scene: &mut Scene, face: &Face) {
    let size = scene.rng.between(75.0, 105.0);
    let post = near_post(scene, size);
    let z = post.foot.1;
    let steel = scene.thing(0xa4a8aa, z);
    scene.art.frame = Frame { origin: post.middle, wide: post.unit, high: post.unit, turn: post.tilt };
    if let Some((form, ..)) = face.layers.first() {
        form_on(&mut scene.art, *form, mix(steel, rgb(scene.mood.shade), 0.35), 1.0, ("", ""));
        form_on(&mut scene.art, *form, steel, 0.93, ("", ""));
    }
    scene.art.rect(-face.reach.0 * 0.6, -0.36, face.reach.0 * 1.2, 0.1, mix(steel, rgb(scene.mood.shade), 0.25));
    scene.art.rect(-face.reach.0 * 0.6, 0.2, face.reach.0 * 1.2, 0.1, mix(steel, rgb(scene.mood.shade), 0.25));
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
    let origin = (place.origin.0.clamp(90.0, 910.0), place.origin.1);
    scene.art.frame = Frame { origin, ..place };
    scene.art.bar((0.0, 0.0), (0.0, -2.4), (0.13, 0.12), dark);
    scene.art.polygon(&rounded(&block(-0.26, -3.2, 0.52, 1.35), 0.12), box_);
    for (step, (on, off)) in (0u32..).zip([(0xff4a38, 0x5a2a28), (0xffb830, 0x5a4826), (0x4fe08a, 0x25503a)]) {
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

fn board(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.5);
    let (frame, paper) = (scene.thing(0x444a50, z), scene.rng.pick(&[0xe9c24a, 0xd96a4c, 0x4d93a8, 0xe6dcc8], 0xe9c24a));
    let (paper, ink) = (scene.thing(paper, z), scene.thing(0xfaf4e4, z));
    let accent = scene.rng.pick(&[0x7d2f3f, 0x2c4f6c, 0x3c6a4a], 0x7d2f3f);
    let accent = scene.thing(accent, z);
    let place = scene.stand(x, z);
    scene.art.frame = Frame { origin: (place.origin.0.clamp(150.0, 850.0), place.origin.1), ..place };
    scene.art.bar((0.0, 0.0), (0.0, -1.2), (0.2, 0.2), frame);
    scene.art.rect(-0.7, -3.0, 1.4, 1.95, frame);
    scene.art.rect(-0.62, -2.92, 1.24, 1.79, paper);
    // A bottle or a cup: nothing that rules the traffic.
    let shift = scene.rng.between(-0.15, 0.15);
    scene.art.disc((shift, -2.2), 0.44, ink);
    scene.art.polygon(&rounded(&[(shift - 0.24, -2.45), (shift + 0.24, -2.45), (shift + 0.17, -1.95), (shift - 0.17, -1.95)], 0.2), accent);
    scene.art.pieces(&[block(-0.45, -1.6, 0.9, 0.12), block(-0.3, -1.4, 0.6, 0.09)], accent);
    scene.art.frame = Frame::HOME;
}

fn shop(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.4);
    let (iron, pale) = (scene.thing(0x3a332e, z), scene.thing(0xf4e8cc, z));
    let ink = scene.rng.pick(&[0xb83c34, 0x2f6a4c, 0x2f5a8c, 0xd99a30], 0xb83c34);
    let ink = scene.thing(ink, z);
    let out = -scene.near;
    let round = scene.rng.below(3);
    let place = scene.stand(x, z);
    scene.art.frame = Frame { origin: (place.origin.0.clamp(160.0, 840.0), place.origin.1), ..place };
    scene.art.bar((0.0, 0.0), (0.0, -3.2), (0.13, 0.11), iron);
    scene.art.bar((0.0, -3.05), (out * 1.1, -3.05), (0.07, 0.07), iron);
    scene.art.pieces(&[block(out * 0.4 - 0.02, -3.05, 0.04, 0.3), block(out * 0.8 - 0.02, -3.05, 0.04, 0.3)], iron);
    let middle = (out * 0.6, -2.3);
    for (size, colour) in [(0.52, ink), (0.45, pale), (0.4, ink)] {
        let outline = match round {
            0 => arc(middle, size, size, 0.0, 1.0, 20),
            1 => rounded(&[(middle.0 - size * 1.1, middle.1 + size * 0.85), (middle.0, middle.1 - size), (middle.0 + size * 1.1, middle.1 + size * 0.85)], 0.1),
            _ => rounded(&block(middle.0 - size, middle.1 - size, size * 2.0, size * 2.0), 0.2),
        };
        scene.art.polygon(&outline, colour);
    }
    // A cup with its steam.
    let cup: Vec<Vec<Point>> = pictogram("F1456465747 S5656264 S2333 S4333").iter().map(|piece| piece.iter().map(|(px, py)| (middle.0 + px * 0.24, middle.1 + 0.04 + py * 0.24)).collect()).collect();
    scene.art.pieces(&cup, pale);
    scene.art.frame = Frame::HOME;
}

/// A piece of garden wall at the roadside; leaves the frame on it.
fn wall(scene: &mut Scene, high: f32) -> f32 {
    let (x, z) = near_spot(scene);
    let (x, z) = if scene.is_across() { (x, z) } else { (x + scene.near * 0.6, z + 1.5) };
    let stone = scene.rng.pick(&scene.mood.walls, scene.mood.walls[0]);
    let stone = mix(scene.tone(stone, z), scene.tone(scene.mood.pavement, z), 0.3);
    let cap = scene.turned(stone, 0.3);
    let place = scene.stand(x, z);
    let reach = 1.25;
    let half = reach * place.wide * 0.8;
    scene.art.frame = Frame { origin: (place.origin.0.clamp(half, 1000.0 - half), place.origin.1), ..place };
    scene.art.veil(28).oval((-scene.sun * 0.4, 0.0), reach * 1.2, 0.16, rgb(scene.mood.shade));
    scene.art.rect(-reach, -high, reach * 2.0, high, stone);
    let lines: Vec<Vec<Point>> = [(-1.2f32, 0.5f32), (0.3, 0.9), (-0.5, 1.3), (0.9, 0.35), (-0.3, 0.2), (-1.0, 1.6)]
        .iter()
        .map(|(left, up)| block(*left, -*up * high / 1.8, 0.5, 0.04))
        .collect();
    scene.art.veil(25).pieces(&lines, rgb(scene.mood.shade));
    scene.art.rect(-reach - 0.1, -high - 0.14, reach * 2.0 + 0.2, 0.18, cap);
    z
}

fn street_name(scene: &mut Scene) {
    let z = wall(scene, 2.0);
    let (ground, ink) = scene.rng.pick(&[(0x234f93, 0xf6f2e4), (0xf6f2e4, 0x2a2d33), (0x2a6a4a, 0xf6f2e4)], (0x234f93, 0xf6f2e4));
    let (ground, ink) = (scene.thing(ground, z), scene.thing(ink, z));
    let name = scene.rng.pick(&["RUE DE LA PAIX", "CALLE DEL SOL", "RUE DE ROME", "MAIN ST"], "RUE DE ROME");
    scene.art.polygon(&rounded(&block(-1.0, -1.6, 2.0, 0.66), 0.08), ink);
    scene.art.polygon(&rounded(&block(-0.95, -1.55, 1.9, 0.56), 0.08), ground);
    let count = f32::from(u8::try_from(name.len()).unwrap_or(10));
    let text: Vec<Vec<Point>> = lettering(name, (1.75 / count).min(0.2)).iter().map(|piece| piece.iter().map(|(x, y)| (*x, y - 1.27)).collect()).collect();
    scene.art.pieces(&text, ink);
    scene.art.frame = Frame::HOME;
}

fn graffiti(scene: &mut Scene) {
    let z = wall(scene, 2.3);
    let place = scene.art.frame;
    let index = scene.rng.pick(&[0usize, 6, 4, 20, 1], 0);
    scene.art.frame = Frame { origin: place.place((0.1, -1.25)), wide: place.wide * 0.72, high: place.high * 0.66, turn: scene.rng.between(-0.12, 0.12) };
    let wash = scene.tone(scene.mood.walls[0], z);
    if let Some(face) = FACES.get(index) {
        for (form, ink, size) in face.layers {
            let ink = mix(scene.thing(*ink, z), wash, 0.22);
            form_on(&mut scene.art, *form, ink, *size, ("30", "ROME"));
        }
        let drips: Vec<Vec<Point>> = [(-0.5, 0.5), (-0.1, 0.75), (0.3, 0.4)].iter().map(|(x, long)| taper((*x, 0.7), (x + 0.02, 0.9 + long), (0.09, 0.05))).collect();
        let ink = face.layers.get(1).map_or(0xc9302c, |(_, ink, _)| *ink);
        let ink = if ink == 0xfaf7ee { 0xc9302c } else { ink };
        scene.art.pieces(&drips, mix(scene.thing(ink, z), wash, 0.22));
    }
    scene.art.frame = Frame::HOME;
}

fn far(scene: &mut Scene, face: &Face) {
    let z = if scene.is_across() { 19.0 } else { scene.rng.between(20.0, 26.0) };
    let x = if scene.is_across() { scene.rng.between(-5.0, 5.0) } else { scene.near * (scene.kerb + 0.9) };
    let unit = scene.rng.between(17.0, 22.0) / face.reach.0;
    let z = if scene.is_across() { 12.0 } else { z };
    let foot = scene.spot(x, 0.0, z);
    let post = Post { foot: (x, z), middle: (foot.0.clamp(40.0, 960.0), foot.1 - scene.camera.focal / z * 2.1), unit, tilt: 0.0, squeeze: 1.0 };
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
    scene.art.frame = Frame { origin: (x, y + 22.0), wide: 72.0 / face.reach.0.max(1.0), high: -56.0, turn: 0.0 };
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
    let (x, z, turn) = if scene.is_across() { (scene.rng.between(-1.5, 1.5), 6.6, 0.35) } else { (scene.near * (scene.kerb - 1.5), scene.rng.between(4.2, 5.5), 1.0) };
    let white = mix(scene.tone(scene.mood.road, 6.0), scene.thing(0xfaf6e8, 6.0), 0.85);
    let words = scene.rng.pick(&["", "B4844 F244064", "B272454 F528456"], "");
    let (pieces, wide, deep) = if words.is_empty() { (lettering("STOP", 1.0), 0.62, 2.6) } else { (pictogram(words), 0.8, 1.7) };
    let laid: Vec<Vec<Point>> = pieces.iter().map(|piece| piece.iter().map(|(px, py)| scene.spot(x + px * wide, 0.0, z + (1.0 - py) * deep * turn)).collect()).collect();
    scene.art.pieces(&laid, white);
}
