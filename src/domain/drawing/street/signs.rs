//! Puts a sign on its post at the roadside, where a careful person will see it.

use super::super::Point;
use super::super::SIDE;
use super::super::brush::{lit_by, mix};
use super::detail::{Detail, front_of};
use super::glyphs::lettering;
use super::scene::Scene;
use super::sign_faces::{FACES, Face};
use super::sign_forms::form_on;

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

/// Chooses a front and a place for it.
pub fn plan(scene: &mut Scene) -> Option<(&'static Face, Post)> {
    let index = scene.below(FACES.len() as u32) as usize;
    let face = FACES.get(index)?;
    Some((face, choose_post(scene, face)))
}

/// Draws one sign that counts, now and then with a second plate and something in the way.
#[inline(never)]
pub fn raise(scene: &mut Scene, face: &Face, post: &Post) {
    scene.note(Detail::Plate(front_of(face)));
    post_and_shadow(scene, post, face);
    plate(scene, post, face);
    wear(scene, post, face);
    if scene.chance(28) {
        rider(scene, post, face);
    }
    let reach = post.unit * face.reach.0 * 0.8;
    let whole = post.middle.0 > reach && post.middle.0 < SIDE - reach;
    // In the dark a hidden part would be a hidden sign.
    if whole && face.reach.0 < 1.2 && !scene.mood.night && post.unit > 66.0 && scene.chance(32) {
        scene.note(Detail::Hidden);
        hide_a_part(scene, post, face);
    }
}

/// Looks for a place on the pavement or verge that falls inside the picture.
fn choose_post(scene: &mut Scene, face: &Face) -> Post {
    let (mut best, mut cost) = (try_post(scene, face), f32::MAX);
    for _ in 0..10 {
        let post = try_post(scene, face);
        let margin = post.unit * face.reach.0 * 0.92;
        let foot = scene.art.camera.spot(post.foot.0, 0.0, post.foot.1).1;
        let outside = (margin - post.middle.0).max(0.0)
            + (post.middle.0 + margin - SIDE).max(0.0)
            + (foot - 960.0).max(0.0) * 0.2
            + (post.middle.1 - 640.0).max(0.0);
        if outside < cost {
            (best, cost) = (post, outside);
        }
        if outside <= 0.0 {
            break;
        }
    }
    // One in eight is cut by the edge of the tile, never by half.
    let cut = face.reach.0 < 1.2 && !scene.is_across() && scene.chance(12);
    let margin = best.unit * face.reach.0 * if cut { 0.62 } else { 0.9 };
    if cut {
        best.middle.0 = if best.middle.0 > 500.0 { SIDE } else { 0.0 };
    }
    best.middle.0 = best.middle.0.max(margin).min(SIDE - margin);
    best
}

/// One place, which may turn out to be outside.
fn try_post(scene: &mut Scene, face: &Face) -> Post {
    let side = if scene.chance(62) { scene.near } else { -scene.near };
    let offset = scene.verge(side);
    let half = scene.pick(&[62, 72, 84, 98, 112, 128]) as f32 * scene.between(0.9, 1.1);
    let metres = scene.between(0.44, 0.66);
    let across = scene.is_across();
    let (x, z) = if across {
        let z = if scene.chance(50) { 4.4 } else { 11.8 };
        (scene.between(-3.8, 3.8) * z / 8.0, z)
    } else {
        let z = (scene.art.camera.focal * metres / half).max(3.6);
        (side * (offset + scene.between(0.35, 1.0)), z)
    };
    let beyond = across && z > 8.0;
    let unit = if beyond { half.min(78.0) } else { half };
    let raise = scene.between(1.7, 2.5) + if beyond { 0.6 } else { 0.0 };
    let foot = scene.art.camera.spot(x, 0.0, z);
    let tall = (raise * scene.art.camera.focal / z).max(unit * face.reach.1 * 1.9);
    let middle = (foot.0, (foot.1 - tall).max(unit * face.reach.1 + 24.0));
    let leaning = scene.chance(40);
    let tilt = if leaning { scene.between(-0.22, 0.22) } else { scene.between(-0.03, 0.03) };
    let squeeze = if scene.chance(35) { scene.between(0.74, 0.95) } else { 1.0 };
    Post { foot: (x, z), middle, unit, tilt, squeeze }
}

/// The pole from the ground to the plate, leaning as the plate does.
pub fn post_and_shadow(scene: &mut Scene, post: &Post, face: &Face) {
    let (x, z) = post.foot;
    let foot = (post.middle.0, scene.art.camera.spot(x, 0.0, z).1);
    // The plate may have been moved into the picture: the shadow follows the pole, not the plan.
    let wide = (post.unit * 0.42).min(0.4 * scene.art.camera.focal / z);
    let place = (foot.0 - scene.sun * wide * 0.3, foot.1);
    scene.art.veil(26).oval(place.0, place.1, wide, wide * 0.26, scene.mood.shade);
    let wide = (post.unit * 0.13).max(7.0).min(15.0);
    let steel = if scene.chance(75) { 0xa9adb0 } else { 0x7b6650 };
    let (bright, dark) = (scene.thing(steel, z), scene.turned(scene.thing(steel, z), -0.35));
    let top = (post.middle.0, post.middle.1 - post.unit * face.reach.1 * 0.8);
    let two = [-0.6, 0.6];
    for at in if face.reach.0 > 1.2 { &two[..] } else { &[0.0] } {
        let dx = at * face.reach.0 * post.unit * post.squeeze;
        let lean = post.tilt * (foot.1 - top.1) * 0.35;
        scene.art.bar((foot.0 + dx - lean, foot.1), (top.0 + dx, top.1), (wide, wide), bright);
        let shift = -scene.sun * wide * 0.28;
        scene.art.bar(
            (foot.0 + dx - lean + shift, foot.1),
            (top.0 + dx + shift, top.1),
            (wide * 0.44, wide * 0.44),
            dark,
        );
    }
}

/// Draws on the plate from here on, from a place in its own units on.
fn on_plate(scene: &mut Scene, post: &Post, drop: f32) {
    let wide = post.unit * post.squeeze;
    scene.art.flat(post.middle, wide, post.unit, post.tilt);
    if drop > 0.0 {
        let origin = scene.art.place(0.0, drop);
        scene.art.flat(origin, wide, post.unit, post.tilt);
    }
}

/// Draws the front of a sign; at night it gives back some of the light.
pub fn plate(scene: &mut Scene, post: &Post, face: &Face) {
    if scene.mood.night {
        scene.art.veil(16).disc(post.middle.0, post.middle.1, post.unit * 1.75, 0xf6ecc8);
    }
    let edge = mix(scene.thing(0x8c9094, post.foot.1), scene.mood.shade, 0.45);
    let number = scene.rng.pick(&["30", "50", "70", "90", "20", "80", "60", "40"], "50");
    let name = scene.rng.pick(
        &[
            "LILLE", "OSLO", "ROME", "ULM", "LIMA", "TUNIS", "MILAN", "ADEN", "NICE", "PORTO", "SEOUL",
            "TOLEDO",
        ],
        "ROME",
    );
    let layers = face.layers();
    if let Some(back) = layers.first() {
        let lift = post.unit * 0.05;
        let origin = (post.middle.0 - scene.sun * lift, post.middle.1 + lift);
        scene.art.flat(origin, post.unit * post.squeeze, post.unit, post.tilt);
        form_on(&mut scene.art, back, edge, (number, name));
    }
    on_plate(scene, post, 0.0);
    // Reflective paint is brighter than the things around it at night, and hazier in fog.
    let light = mix(scene.mood.light, 0xffffff, if scene.mood.night { 0.45 } else { 0.3 });
    for layer in &layers {
        let ink = scene.fade(lit_by(layer.ink, light), post.foot.1 * 0.55);
        form_on(&mut scene.art, layer, ink, (number, name));
    }
    scene.home();
}

/// Snow on top, a sticker, or a shade across a half: no two plates are new.
fn wear(scene: &mut Scene, post: &Post, face: &Face) {
    on_plate(scene, post, 0.0);
    let (wide, high) = face.reach;
    let pointed = matches!(face.form(), b'U' | b'Q');
    if scene.is_snowy() && !pointed {
        let span = wide * if face.form() == b'D' { 0.62 } else { 0.98 };
        let lift = if span < wide * 0.9 { high * 0.82 } else { high };
        scene.art.arc(0.0, -lift + 0.02, span, 0.3, (0.5, 1.0), 9.0);
        scene.art.path(&[(span * 0.4, -lift + 0.12), (0.0, -lift + 0.02), (-span * 0.5, -lift + 0.1)]);
        scene.art.fill(0xf8fafc);
    }
    if scene.chance(12) {
        let ink = scene.pick(&[0xe05a8a, 0x38b09a, 0xf2e14c, 0x5a4fb0]);
        let (x, y) = (scene.between(-0.35, 0.35) * wide, high * 0.5);
        let sticker = scene.thing(ink, 4.0);
        scene.art.disc(x, y, 0.15, sticker);
    }
    scene.home();
}

/// A smaller plate under the first one.
fn rider(scene: &mut Scene, post: &Post, face: &Face) {
    let drop = face.reach.1 + 0.36;
    if post.middle.1 + post.unit * (drop + 0.3) > scene.art.camera.spot(post.foot.0, 0.0, post.foot.1).1 {
        return;
    }
    scene.note(Detail::Rider);
    on_plate(scene, post, drop);
    let (white, black) = (scene.thing(0xf6f2e6, post.foot.1), scene.thing(0x2a2c32, post.foot.1));
    scene.art.rect(-0.66, -0.26, 1.32, 0.52, black);
    scene.art.rect(-0.61, -0.21, 1.22, 0.42, white);
    let text = scene.rng.pick(&["200 M", "50 M", "150 M"], "50 M");
    lettering(&mut scene.art, text, 0.22, 0.0);
    scene.art.fill(black);
    scene.home();
}

/// A branch or a thin post in front: the sign stays mostly visible.
fn hide_a_part(scene: &mut Scene, post: &Post, face: &Face) {
    let (x, y) = post.middle;
    let side = if x > 500.0 { 1.0 } else { -1.0 };
    if scene.chance(80) {
        let tip = (x + side * post.unit * face.reach.0 * 0.55, y - post.unit * face.reach.1 * 0.75);
        let from = (if x > 500.0 { 1040.0 } else { -40.0 }, y - scene.between(120.0, 260.0));
        super::vegetation::branch(scene, from, tip);
    } else {
        let at = x + side * post.unit * face.reach.0 * scene.between(0.85, 1.05);
        super::vegetation::trunk(scene, at, post.unit * 0.34);
    }
}
