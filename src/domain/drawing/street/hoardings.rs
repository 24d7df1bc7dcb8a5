//! Boards, shop signs and painted walls: things that speak to passers-by but rule no traffic.

use super::super::brush::mix;
use super::disputed::{near_spot, painted_face};
use super::figures;
use super::glyphs::{lettering, pictogram};
use super::scene::Scene;
use super::sign_faces::FACES;

/// An advertising board on its pole: a bottle or a cup, nothing that rules the traffic.
pub fn board(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.5);
    let paper = scene.pick(&[0xe9c24a, 0xd96a4c, 0x4d93a8, 0xe6dcc8]);
    let accent = scene.pick(&[0x7d2f3f, 0x2c4f6c, 0x3c6a4a]);
    scene.stand_inside(x, z, 150.0);
    scene.stamp(&figures::BOARD, &[0x444a50, paper, 0xfaf4e4, accent], z);
    scene.home();
}

/// A sign of a café on a bracket.
pub fn shop(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.4);
    let ink = scene.pick(&[0xb83c34, 0x2f6a4c, 0x2f5a8c, 0xd99a30]);
    let (ink, pale) = (scene.thing(ink, z), scene.thing(0xf4e8cc, z));
    let round = scene.chance(50);
    scene.stand_inside(x, z, 160.0);
    // The bracket of the table reaches to the right.
    let out = -scene.near;
    let scale = scene.scale(z);
    let foot = scene.art.place(0.0, 0.0);
    scene.art.flat(foot, scale * out, scale, 0.0);
    scene.stamp(&figures::BRACKET, &[0x3a332e], z);
    for (size, colour) in [(0.52, ink), (0.45, pale), (0.4, ink)] {
        if round {
            scene.art.disc(0.6, -2.3, size, colour);
        } else {
            let wide = size * 2.0;
            scene.art.rect(0.6 - size, -2.3 - size, wide, wide, colour);
        }
    }
    // A cup with its steam.
    pictogram(&mut scene.art, "F23635737 S64747566 S3132 S5152", 0.24, 0.15);
    scene.art.stretch(0.6, -2.3, 1.0, 1.0);
    scene.art.fill(pale);
    scene.home();
}

/// A piece of garden wall at the roadside; leaves the frame on it.
fn wall(scene: &mut Scene, high: f32) -> f32 {
    let (x, z) = near_spot(scene);
    let (x, z) = if scene.is_across() { (x, z) } else { (x + scene.near * 0.6, z + 1.5) };
    let stone = scene.pick(&scene.mood.walls);
    let stone = mix(scene.fade(stone, z), scene.fade(scene.mood.pavement, z), 0.3);
    let (cap, shade) = (scene.turned(stone, 0.3), scene.mood.shade);
    scene.stand_inside(x, z, scene.scale(z));
    scene.art.veil(28).oval(-scene.sun * 0.4, 0.0, 1.5, 0.16, shade);
    scene.art.rect(-1.25, -high, 2.5, high, stone);
    for (left, up) in [(-1.2, 0.5), (0.3, 0.9), (-0.5, 1.3), (0.7, 0.35), (-0.3, 0.2), (-1.0, 1.6)] {
        scene.art.block(left, -up * high / 1.8, 0.5, 0.04);
    }
    scene.art.veil(25).fill(shade);
    scene.art.rect(-1.35, -high - 0.14, 2.7, 0.18, cap);
    z
}

/// The name of the street, on a garden wall.
pub fn street_name(scene: &mut Scene) {
    let z = wall(scene, 2.0);
    let ground = scene.pick(&[0x234f93, 0xf6f2e4, 0x2a6a4a]);
    let ink = if ground == 0xf6f2e4 { 0x2a2d33 } else { 0xf6f2e4 };
    let (ground, ink) = (scene.thing(ground, z), scene.thing(ink, z));
    let name = scene.rng.pick(&["RUE DE LA PAIX", "CALLE DEL SOL", "RUE DE ROME", "MAIN ST"], "");
    scene.art.rect(-1.0, -1.6, 2.0, 0.66, ink);
    scene.art.rect(-0.95, -1.55, 1.9, 0.56, ground);
    lettering(&mut scene.art, name, (1.75 / name.len() as f32).min(0.2), -1.27);
    scene.art.fill(ink);
    scene.home();
}

/// A sign painted on a garden wall by somebody.
pub fn graffiti(scene: &mut Scene) {
    let z = wall(scene, 2.3);
    let index = scene.pick(&[0, 6, 4, 20, 1]) as usize;
    let (origin, scale) = (scene.art.place(0.1, -1.25), scene.scale(z));
    let turn = scene.between(-0.12, 0.12);
    scene.art.flat(origin, scale * 0.72, scale * 0.66, turn);
    let wash = scene.fade(scene.mood.walls[0], z);
    if let Some(face) = FACES.get(index) {
        painted_face(scene, face, wash, 0.22, z);
        for (x, long) in [(-0.5, 0.5), (-0.1, 0.75), (0.3, 0.4)] {
            scene.art.taper(x, 0.7, x + 0.02, 0.9 + long, 0.09, 0.05);
        }
        scene.art.fill(mix(scene.thing(0xc9302c, z), wash, 0.22));
    }
    scene.home();
}
