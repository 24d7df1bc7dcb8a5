//! Puts a sign on its post at the roadside, where a careful person will see it.

use super::super::Point;
use super::super::brush::{Frame, Sheet, arc, block, lit_by, mix, rgb, rounded};
use super::super::{Rgb, SIDE};
use super::glyphs::{lettering, pictogram};
use super::scene::Scene;
use super::sign_faces::{FACES, Face, Form};

/// Where a post stands and how its plate hangs.
#[derive(Clone, Copy, Debug)]
pub struct Post {
    /// Metres right and ahead.
    pub foot: Point,
    /// The middle of the plate in the picture.
    pub middle: Point,
    /// Picture units for one unit of the face.
    pub unit: f32,
    /// Turn of the plate, in radians.
    pub tilt: f32,
    /// How narrow the plate looks, from 0 to 1.
    pub squeeze: f32,
}

/// Draws one sign that counts, now and then with a second plate and something in the way.
pub fn present(scene: &mut Scene) {
    let index = scene.rng.below(FACES.len() as u32) as usize;
    let Some(face) = FACES.get(index).or(FACES.first()) else { return };
    let post = choose_post(scene, face);
    post_and_shadow(scene, post, face);
    plate(scene, post, face);
    wear(scene, post, face);
    if scene.rng.chance(28) {
        rider(scene, post, face);
    }
    if scene.rng.chance(24) {
        hide_a_part(scene, post, face);
    }
}

/// Looks for a place on the pavement or verge that falls inside the picture.
fn choose_post(scene: &mut Scene, face: &Face) -> Post {
    let (mut best, mut cost) = (None, f32::MAX);
    for _ in 0..10 {
        let side = if scene.rng.chance(62) { scene.near } else { -scene.near };
        let offset = if side == scene.near { scene.kerb } else { scene.width - scene.kerb };
        let half = scene.rng.pick(&[62.0, 72.0, 84.0, 98.0, 112.0, 128.0], 80.0) * scene.rng.between(0.9, 1.1);
        let metres = scene.rng.between(0.44, 0.66);
        let across = scene.is_across();
        let z = if across { scene.rng.pick(&[4.3, 5.6 - 1.2, 11.8, 11.9], 4.4) } else { (scene.camera.focal * metres / half).max(3.6) };
        let x = if across { scene.rng.between(-3.8, 3.8) * z / 8.0 } else { side * (offset + scene.rng.between(0.35, 1.0)) };
        let scale = scene.camera.focal / z;
        let unit = if across && z > 8.0 { half.min(78.0) } else { half };
        let raise = if across { scene.rng.between(1.75, 2.5) } else { scene.rng.between(1.7, 2.5) };
        let foot = scene.spot(x, 0.0, z);
        let tall = (raise * scale).max(unit * face.reach.1 * 1.9);
        let middle = (foot.0, (foot.1 - tall).max(unit * face.reach.1 + 24.0));
        let margin = unit * face.reach.0 * 0.92;
        let outside = (margin - middle.0).max(0.0) + (middle.0 + margin - SIDE).max(0.0) + (foot.1 - 960.0).max(0.0) * 0.2 + (middle.1 - 640.0).max(0.0);
        let tilt = if scene.rng.chance(40) { scene.rng.between(-0.22, 0.22) } else { scene.rng.between(-0.03, 0.03) };
        let squeeze = if scene.rng.chance(35) { scene.rng.between(0.74, 0.95) } else { 1.0 };
        if outside < cost {
            cost = outside;
            best = Some(Post { foot: (x, z), middle, unit, tilt, squeeze });
        }
        if outside <= 0.0 {
            break;
        }
    }
    let mut post = best.unwrap_or(Post { foot: (2.6, 6.0), middle: (700.0, 380.0), unit: 90.0, tilt: 0.0, squeeze: 1.0 });
    let margin = post.unit * face.reach.0 * 0.8;
    post.middle.0 = post.middle.0.clamp(margin, SIDE - margin);
    post
}

/// The pole from the ground to the plate, leaning as the plate does.
pub fn post_and_shadow(scene: &mut Scene, post: Post, face: &Face) {
    let (x, z) = post.foot;
    scene.ground_shadow(x, z, 0.36);
    let foot = (post.middle.0, scene.spot(x, 0.0, z).1);
    let wide = (post.unit * 0.13).clamp(7.0, 15.0);
    let steel = if scene.rng.chance(75) { 0xa9adb0 } else { 0x7b6650 };
    let (bright, dark) = (scene.thing(steel, z), scene.turned(scene.thing(steel, z), -0.35));
    let top = (post.middle.0, post.middle.1 - post.unit * face.reach.1 * 0.8);
    let pairs = if face.reach.0 > 1.2 { vec![-0.6, 0.6] } else { vec![0.0] };
    for at in pairs {
        let dx = at * face.reach.0 * post.unit * post.squeeze;
        let lean = post.tilt * (foot.1 - top.1) * 0.35;
        scene.art.bar((foot.0 + dx - lean, foot.1), (top.0 + dx, top.1), (wide, wide), bright);
        let shift = -scene.sun * wide * 0.28;
        scene.art.bar((foot.0 + dx - lean + shift, foot.1), (top.0 + dx + shift, top.1), (wide * 0.44, wide * 0.44), dark);
    }
}

fn frame_of(post: Post) -> Frame {
    Frame { origin: post.middle, wide: post.unit * post.squeeze, high: post.unit, turn: post.tilt }
}

/// Draws the front of a sign; at night it gives back some of the light.
pub fn plate(scene: &mut Scene, post: Post, face: &Face) {
    if scene.mood.night {
        scene.art.veil(16).disc(post.middle, post.unit * 1.75, rgb(0xf6ecc8));
    }
    let edge = mix(scene.thing(0x8c9094, post.foot.1), rgb(scene.mood.shade), 0.45);
    let number = scene.rng.pick(&["30", "50", "70", "90", "20", "80", "60", "40"], "50");
    let name = scene.rng.pick(&["LILLE", "OSLO", "ROME", "ULM", "LIMA", "TUNIS", "MILAN", "ADEN", "NICE", "PORTO", "SEOUL", "TOLEDO"], "ROME");
    let frame = frame_of(post);
    if let Some((form, _, size)) = face.layers.first() {
        scene.art.frame = Frame { origin: (frame.origin.0 - scene.sun * post.unit * 0.05, frame.origin.1 + post.unit * 0.05), ..frame };
        form_on(&mut scene.art, *form, edge, *size, (number, name));
    }
    scene.art.frame = frame;
    // Reflective paint is brighter than the things around it at night, and hazier in fog.
    let light = mix(rgb(scene.mood.light), rgb(0xffffff), if scene.mood.night { 0.45 } else { 0.3 });
    for (form, ink, size) in face.layers {
        let ink = scene.fade(lit_by(rgb(*ink), light), post.foot.1 * 0.55);
        form_on(&mut scene.art, *form, ink, *size, (number, name));
    }
    scene.art.frame = Frame::HOME;
}

/// Draws one form in the current frame.
pub fn form_on(art: &mut Sheet, form: Form, ink: Rgb, size: f32, (number, name): (&str, &str)) {
    let scaled = |points: &[Point]| -> Vec<Point> { points.iter().map(|(x, y)| (x * size, y * size)).collect() };
    let around = |dy: f32, points: &[Point]| -> Vec<Point> { points.iter().map(|(x, y)| (x * size, dy + (y - dy) * size)).collect() };
    match form {
        Form::Disc => art.disc((0.0, 0.0), size, ink),
        Form::Up => art.polygon(&rounded(&around(0.27, &[(-1.05, 0.84), (0.0, -0.92), (1.05, 0.84)]), 0.1), ink),
        Form::Down => art.polygon(&rounded(&around(-0.27, &[(-1.05, -0.84), (1.05, -0.84), (0.0, 0.92)]), 0.1), ink),
        Form::Diamond => art.polygon(&rounded(&scaled(&[(0.0, -1.08), (1.08, 0.0), (0.0, 1.08), (-1.08, 0.0)]), 0.1), ink),
        Form::Octagon => art.polygon(&scaled(&arc((0.0, 0.0), 1.06, 1.06, 0.0625, 1.0625, 8)), ink),
        Form::Plate(wide, high) => art.polygon(&rounded(&scaled(&block(-wide, -high, wide * 2.0, high * 2.0)), 0.07), ink),
        Form::Pointer(wide, high) => art.polygon(&[(-wide, -high), (wide - high, -high), (wide, 0.0), (wide - high, high), (-wide, high)], ink),
        Form::Mark(words, down) => {
            let pieces: Vec<Vec<Point>> = pictogram(words).iter().map(|piece| piece.iter().map(|(x, y)| (x * size, (y + down) * size)).collect()).collect();
            art.pieces(&pieces, ink);
        }
        Form::Text(text, height, down) => letters(art, text, height, down, ink),
        Form::Number(height, down) => letters(art, number, height, down, ink),
        Form::Name(height, down) => letters(art, name, height, down, ink),
    }
}

fn letters(art: &mut Sheet, text: &str, height: f32, down: f32, ink: Rgb) {
    let pieces: Vec<Vec<Point>> = lettering(text, height).iter().map(|piece| piece.iter().map(|(x, y)| (*x, y + down)).collect()).collect();
    art.pieces(&pieces, ink);
}

/// Snow on top, a sticker, or a shade across a half: no two plates are new.
fn wear(scene: &mut Scene, post: Post, face: &Face) {
    scene.art.frame = frame_of(post);
    let (wide, high) = face.reach;
    let pointed = face.layers.first().is_some_and(|(form, ..)| matches!(form, Form::Up | Form::Diamond));
    if scene.is_snowy() && !pointed {
        let span = wide * if matches!(face.layers.first(), Some((Form::Disc, ..))) { 0.62 } else { 0.98 };
        let lift = if span < wide * 0.9 { high * 0.82 } else { high };
        let mut cap = vec![(-span, -lift + 0.02)];
        cap.extend(arc((0.0, -lift + 0.02), span, 0.3, 0.5, 1.0, 9));
        cap.extend([(span * 0.4, -lift + 0.12), (0.0, -lift + 0.02), (-span * 0.5, -lift + 0.1)]);
        scene.art.polygon(&cap, rgb(0xf8fafc));
    }
    if scene.rng.chance(12) {
        let ink = scene.rng.pick(&[0xe05a8a, 0x38b09a, 0xf2e14c, 0x5a4fb0], 0xe05a8a);
        let (x, y) = (scene.rng.between(-0.35, 0.35) * wide, high * 0.5);
        let sticker = scene.thing(ink, 4.0);
        scene.art.disc((x, y), 0.15, sticker);
    }
    scene.art.frame = Frame::HOME;
}

/// A smaller plate under the first one.
fn rider(scene: &mut Scene, post: Post, face: &Face) {
    let frame = frame_of(post);
    let drop = face.reach.1 + 0.36;
    if post.middle.1 + post.unit * (drop + 0.3) > scene.spot(post.foot.0, 0.0, post.foot.1).1 {
        return;
    }
    scene.art.frame = Frame { origin: frame.place((0.0, drop)), ..frame };
    let (white, black) = (scene.thing(0xf6f2e6, post.foot.1), scene.thing(0x2a2c32, post.foot.1));
    scene.art.rect(-0.66, -0.26, 1.32, 0.52, black);
    scene.art.rect(-0.61, -0.21, 1.22, 0.42, white);
    let text = scene.rng.pick(&["200 M", "50 M", "150 M"], "50 M");
    letters(&mut scene.art, text, 0.22, 0.0, black);
    scene.art.frame = Frame::HOME;
}

/// A branch or a thin post in front: the sign stays mostly visible.
fn hide_a_part(scene: &mut Scene, post: Post, face: &Face) {
    let (x, y) = post.middle;
    let side = if x > 500.0 { 1.0 } else { -1.0 };
    if scene.rng.chance(80) {
        let tip = (x + side * post.unit * face.reach.0 * 0.55, y - post.unit * face.reach.1 * 0.75);
        let from = (if x > 500.0 { 1040.0 } else { -40.0 }, y - scene.rng.between(120.0, 260.0));
        super::vegetation::branch(scene, from, tip);
    } else {
        let at = x + side * post.unit * face.reach.0 * scene.rng.between(0.45, 0.8);
        let wood = scene.thing(0x4a4f55, 3.0);
        scene.art.bar((at, 1010.0), (at, -10.0), (post.unit * 0.26, post.unit * 0.2), wood);
    }
}
