//! Boards, shop signs and painted walls: things that speak to passers-by but rule no traffic.

use super::super::brush::{Frame, all_moved, arc, block, each, mix, rgb, rounded, taper};
use super::disputed::near_spot;
use super::glyphs::{lettering, pictogram};
use super::scene::Scene;
use super::sign_faces::FACES;
use super::sign_forms::form_on;

/// An advertising board on its pole.
pub fn board(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.5);
    let (frame, paper) =
        (scene.thing(0x444a50, z), scene.rng.pick(&[0xe9c24a, 0xd96a4c, 0x4d93a8, 0xe6dcc8], 0xe9c24a));
    let (paper, ink) = (scene.thing(paper, z), scene.thing(0xfaf4e4, z));
    let accent = scene.rng.pick(&[0x7d2f3f, 0x2c4f6c, 0x3c6a4a], 0x7d2f3f);
    let accent = scene.thing(accent, z);
    let place = scene.stand(x, z);
    scene.art.frame = Frame { origin: (place.origin.0.max(150.0).min(850.0), place.origin.1), ..place };
    scene.art.bar((0.0, 0.0), (0.0, -1.2), (0.2, 0.2), frame);
    scene.art.rect(-0.7, -3.0, 1.4, 1.95, frame);
    scene.art.rect(-0.62, -2.92, 1.24, 1.79, paper);
    // A bottle or a cup: nothing that rules the traffic.
    let shift = scene.rng.between(-0.15, 0.15);
    scene.art.disc((shift, -2.2), 0.44, ink);
    scene.art.polygon(
        &rounded(
            &[(shift - 0.24, -2.45), (shift + 0.24, -2.45), (shift + 0.17, -1.95), (shift - 0.17, -1.95)],
            0.2,
        ),
        accent,
    );
    scene.art.pieces(&[block(-0.45, -1.6, 0.9, 0.12), block(-0.3, -1.4, 0.6, 0.09)], accent);
    scene.art.frame = Frame::HOME;
}

/// A sign of a café on a bracket.
pub fn shop(scene: &mut Scene) {
    let (x, z) = near_spot(scene);
    scene.ground_shadow(x, z, 0.4);
    let (iron, pale) = (scene.thing(0x3a332e, z), scene.thing(0xf4e8cc, z));
    let ink = scene.rng.pick(&[0xb83c34, 0x2f6a4c, 0x2f5a8c, 0xd99a30], 0xb83c34);
    let ink = scene.thing(ink, z);
    let out = -scene.near;
    let round = scene.rng.below(3);
    let place = scene.stand(x, z);
    scene.art.frame = Frame { origin: (place.origin.0.max(160.0).min(840.0), place.origin.1), ..place };
    scene.art.bar((0.0, 0.0), (0.0, -3.2), (0.13, 0.11), iron);
    scene.art.bar((0.0, -3.05), (out * 1.1, -3.05), (0.07, 0.07), iron);
    scene.art.pieces(
        &[block(out * 0.4 - 0.02, -3.05, 0.04, 0.3), block(out * 0.8 - 0.02, -3.05, 0.04, 0.3)],
        iron,
    );
    let middle = (out * 0.6, -2.3);
    for (size, colour) in [(0.52, ink), (0.45, pale), (0.4, ink)] {
        let outline = match round {
            0 => arc(middle, size, size, 0.0, 1.0, 20),
            1 => rounded(
                &[
                    (middle.0 - size * 1.1, middle.1 + size * 0.85),
                    (middle.0, middle.1 - size),
                    (middle.0 + size * 1.1, middle.1 + size * 0.85),
                ],
                0.1,
            ),
            _ => rounded(&block(middle.0 - size, middle.1 - size, size * 2.0, size * 2.0), 0.2),
        };
        scene.art.polygon(&outline, colour);
    }
    // A cup with its steam.
    let cup = all_moved(&pictogram("F23635737 S64747566 S3132 S5152"), &|(px, py)| {
        (middle.0 + px * 0.24, middle.1 + 0.04 + py * 0.24)
    });
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
    scene.art.frame =
        Frame { origin: (place.origin.0.max(half).min(1000.0 - half), place.origin.1), ..place };
    scene.art.veil(28).oval((-scene.sun * 0.4, 0.0), reach * 1.2, 0.16, rgb(scene.mood.shade));
    scene.art.rect(-reach, -high, reach * 2.0, high, stone);
    let lines = each(
        &[(-1.2, 0.5), (0.3, 0.9), (-0.5, 1.3), (0.9, 0.35), (-0.3, 0.2), (-1.0, 1.6)],
        &mut |(left, up)| block(left, -up * high / 1.8, 0.5, 0.04),
    );
    scene.art.veil(25).pieces(&lines, rgb(scene.mood.shade));
    scene.art.rect(-reach - 0.1, -high - 0.14, reach * 2.0 + 0.2, 0.18, cap);
    z
}

/// The name of the street, on a garden wall.
pub fn street_name(scene: &mut Scene) {
    let z = wall(scene, 2.0);
    let (ground, ink) = scene
        .rng
        .pick(&[(0x234f93, 0xf6f2e4), (0xf6f2e4, 0x2a2d33), (0x2a6a4a, 0xf6f2e4)], (0x234f93, 0xf6f2e4));
    let (ground, ink) = (scene.thing(ground, z), scene.thing(ink, z));
    let name = scene.rng.pick(&["RUE DE LA PAIX", "CALLE DEL SOL", "RUE DE ROME", "MAIN ST"], "RUE DE ROME");
    scene.art.polygon(&rounded(&block(-1.0, -1.6, 2.0, 0.66), 0.08), ink);
    scene.art.polygon(&rounded(&block(-0.95, -1.55, 1.9, 0.56), 0.08), ground);
    let count = f32::from(u8::try_from(name.len()).unwrap_or(10));
    let text = all_moved(&lettering(name, (1.75 / count).min(0.2)), &|(x, y)| (x, y - 1.27));
    scene.art.pieces(&text, ink);
    scene.art.frame = Frame::HOME;
}

/// A sign painted on a garden wall by somebody.
pub fn graffiti(scene: &mut Scene) {
    let z = wall(scene, 2.3);
    let place = scene.art.frame;
    let index = scene.rng.pick(&[0usize, 6, 4, 20, 1], 0);
    scene.art.frame = Frame {
        origin: place.place((0.1, -1.25)),
        wide: place.wide * 0.72,
        high: place.high * 0.66,
        turn: scene.rng.between(-0.12, 0.12),
    };
    let wash = scene.tone(scene.mood.walls[0], z);
    if let Some(face) = FACES.get(index) {
        for (form, ink, size) in face.layers {
            let ink = mix(scene.thing(*ink, z), wash, 0.22);
            form_on(&mut scene.art, *form, ink, *size, ("30", "ROME"));
        }
        let drips = each(&[(-0.5, 0.5), (-0.1, 0.75), (0.3, 0.4)], &mut |(x, long)| {
            taper((x, 0.7), (x + 0.02, 0.9 + long), (0.09, 0.05))
        });
        let ink = face.layers.get(1).map_or(0xc9302c, |(_, ink, _)| *ink);
        let ink = if ink == 0xfaf7ee { 0xc9302c } else { ink };
        scene.art.pieces(&drips, mix(scene.thing(ink, z), wash, 0.22));
    }
    scene.art.frame = Frame::HOME;
}
