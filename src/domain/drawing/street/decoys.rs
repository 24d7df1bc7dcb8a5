//! People, clocks, parasols and the other honest things of a street that are not signs.
//!
//! A tile without a sign must not be an empty one, or the empty ones would give it away.

use super::super::Point;
use super::super::brush::{Frame, arc, block, mix, rgb, rounded, several, stroke, taper};
use super::palette::Weather;
use super::scene::{Scene, Site};

/// One of the things that a careless eye might take for a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decoy {
    Walker,
    Parasol,
    Balloon,
    PostBox,
    Clock,
    Flag,
    Bin,
    Bench,
    Bollards,
    BarePole,
}

/// A few honest things on the pavement, far ones first.
pub fn decoys(scene: &mut Scene, count: u32, first: f32) {
    let paved = !matches!(scene.site, Site::Country | Site::Mountain);
    let town: &[Decoy] = &[
        Decoy::Walker,
        Decoy::Walker,
        Decoy::Walker,
        Decoy::Parasol,
        Decoy::Balloon,
        Decoy::PostBox,
        Decoy::Clock,
        Decoy::Flag,
        Decoy::Bin,
        Decoy::Bench,
        Decoy::Bollards,
        Decoy::BarePole,
    ];
    let wild: &[Decoy] = &[
        Decoy::Walker,
        Decoy::Walker,
        Decoy::Walker,
        Decoy::Balloon,
        Decoy::Bollards,
        Decoy::Bench,
        Decoy::PostBox,
    ];
    for step in 0..count {
        let decoy = scene.rng.pick(if paved { town } else { wild }, Decoy::Walker);
        let across = scene.is_across();
        // One on each side: two things in one place would look like a third.
        let side = if step % 2 == 0 { first } else { -first };
        let offset = scene.verge(side);
        let (x, z) = if across {
            (side * scene.rng.between(0.8, 5.5), 12.3)
        } else {
            (
                side * (offset + scene.rng.between(0.5, 1.3)),
                scene.rng.between(6.5, 10.0) + if side == scene.near { 0.0 } else { 4.0 },
            )
        };
        decoy_at(scene, decoy, (x, z));
    }
}

fn decoy_at(scene: &mut Scene, decoy: Decoy, (x, z): Point) {
    scene.ground_shadow(x, z, 0.45);
    scene.art.frame = scene.stand(x, z);
    match decoy {
        Decoy::Walker => walker(scene, z, true),
        Decoy::Parasol => parasol(scene, z),
        Decoy::Balloon => balloon(scene, z),
        Decoy::PostBox => {
            let ink = scene.rng.pick(&[0xc23a2e, 0xe6b52c, 0x2f5f9a], 0xc23a2e);
            let (paint, dark) = (scene.thing(ink, z), scene.thing(0x2a2c30, z));
            let mut outline = vec![(-0.28, 0.0), (-0.28, -1.1)];
            outline.extend(arc((0.0, -1.1), 0.28, 0.2, 0.5, 1.0, 7));
            outline.push((0.28, 0.0));
            scene.art.polygon(&outline, paint);
            scene.art.rect(-0.18, -1.02, 0.36, 0.07, dark);
        }
        Decoy::Clock => clock(scene, z),
        Decoy::Flag => flag(scene, z),
        Decoy::Bin => {
            let (green, dark) = (scene.thing(0x4a6a58, z), scene.thing(0x2f4038, z));
            scene.art.polygon(&[(-0.26, -0.8), (0.26, -0.8), (0.2, 0.0), (-0.2, 0.0)], green);
            scene.art.rect(-0.3, -0.88, 0.6, 0.11, dark);
        }
        Decoy::Bench => {
            let (wood, dark) = (scene.thing(0xa6703f, z), scene.thing(0x3c4046, z));
            scene.art.pieces(&[block(-0.75, -0.45, 0.08, 0.45), block(0.67, -0.45, 0.08, 0.45)], dark);
            scene.art.pieces(
                &[
                    block(-0.85, -0.5, 1.7, 0.1),
                    block(-0.85, -0.72, 1.7, 0.09),
                    block(-0.85, -0.9, 1.7, 0.09),
                ],
                wood,
            );
        }
        Decoy::Bollards => {
            let dark = scene.thing(0x454b52, z);
            let pins = several(3, &mut |step| rounded(&block(step * 0.6 - 0.67, -0.75, 0.14, 0.75), 0.2));
            scene.art.pieces(&pins, dark);
        }
        Decoy::BarePole => {
            let steel = scene.thing(0x59626a, z);
            scene.art.bar((0.0, 0.0), (0.0, -2.9), (0.1, 0.08), steel);
            scene.art.disc((0.0, -2.95), 0.09, steel);
        }
    }
    scene.art.frame = Frame::HOME;
}

/// A tiny person without a face, with an umbrella when it is wet.
fn walker(scene: &mut Scene, z: f32, free_hand: bool) {
    let coats = [0xc85a40, 0x3f6f94, 0xe2aa48, 0x4c7f68, 0x6d5478, 0x39424e];
    let coat = scene.rng.pick(&coats, 0x39424e);
    let (coat, dark, skin) = (
        scene.thing(coat, z),
        scene.thing(0x2c3038, z),
        scene.rng.pick(&[0x8a5a3c, 0xd9a57e, 0x5c3d2e], 0x8a5a3c),
    );
    scene.art.pieces(
        &[taper((-0.08, -0.8), (-0.22, 0.0), (0.17, 0.11)), taper((0.08, -0.8), (0.2, 0.0), (0.17, 0.11))],
        dark,
    );
    let body = [(-0.2, -1.42), (0.2, -1.42), (0.3, -0.62), (-0.3, -0.62)];
    scene.art.polygon(&rounded(&body, 0.25), coat);
    let head = scene.thing(skin, z);
    scene.art.disc((0.0, -1.6), 0.15, head);
    let wet = matches!(scene.mood.weather, Weather::Rain | Weather::Snow);
    if free_hand && (wet || scene.rng.chance(8)) {
        let ink = scene.rng.pick(&[0xd04a3c, 0x2f4a6a, 0xe0b040, 0x44484e], 0x2f4a6a);
        let cloth = scene.thing(ink, z);
        scene.art.bar((0.24, -1.0), (0.12, -2.3), (0.04, 0.04), dark);
        let mut dome = arc((0.12, -1.88), 0.72, 0.5, 0.5, 1.0, 9);
        dome.extend([(0.6, -1.96), (0.36, -1.88), (0.12, -1.96), (-0.12, -1.88), (-0.36, -1.96)]);
        scene.art.polygon(&dome, cloth);
    }
}

fn parasol(scene: &mut Scene, z: f32) {
    let (cloth, pale) = scene
        .rng
        .pick(&[(0xd0584a, 0xf6ead2), (0x3f7fa0, 0xf2efe0), (0xe0a63c, 0xf8efd8)], (0xd0584a, 0xf6ead2));
    let (cloth, pale, wood) = (scene.thing(cloth, z), scene.thing(pale, z), scene.thing(0x7a5c44, z));
    scene.art.bar((0.0, 0.0), (0.0, -2.3), (0.07, 0.06), wood);
    scene.art.polygon(&[(-1.15, -1.95), (0.0, -2.65), (1.15, -1.95), (0.7, -1.86), (-0.7, -1.86)], cloth);
    scene.art.pieces(
        &[
            vec![(-0.75, -1.88), (-0.25, -1.86), (0.0, -2.65)],
            vec![(0.25, -1.86), (0.75, -1.88), (0.0, -2.65)],
        ],
        pale,
    );
    scene.art.oval((0.0, -0.72), 0.55, 0.08, pale);
    scene.art.bar((0.0, -0.7), (0.0, 0.0), (0.09, 0.2), wood);
}

fn balloon(scene: &mut Scene, z: f32) {
    let red = scene.thing(0xd0392e, z);
    let string = scene.thing(0x55504c, z);
    scene.art.polygon(&stroke(&[(0.1, -1.0), (0.22, -1.7), (0.3, -2.35)], 0.025), string);
    scene.art.oval((0.3, -2.72), 0.34, 0.42, red);
    scene.art.polygon(&[(0.3, -2.34), (0.38, -2.24), (0.22, -2.24)], red);
    scene.art.veil(55).oval((0.3 + scene.sun * 0.12, -2.86), 0.08, 0.12, rgb(scene.mood.light));
    walker(scene, z, false);
}

fn clock(scene: &mut Scene, z: f32) {
    let (iron, face) = (scene.thing(0x34404a, z), scene.thing(0xf6f1e2, z));
    scene.art.bar((0.0, 0.0), (0.0, -2.7), (0.2, 0.1), iron);
    scene.art.bar((0.0, 0.0), (0.0, -0.4), (0.5, 0.22), iron);
    scene.art.disc((0.0, -3.1), 0.5, iron);
    scene.art.disc((0.0, -3.1), 0.41, face);
    let hands = [
        taper((0.0, -3.1), (0.0, -3.4), (0.06, 0.04)),
        taper((0.0, -3.1), (0.2, -2.98), (0.07, 0.05)),
        block(-0.03, -3.49, 0.06, 0.07),
        block(-0.03, -2.78, 0.06, 0.07),
        block(0.31, -3.13, 0.08, 0.06),
        block(-0.39, -3.13, 0.08, 0.06),
    ];
    scene.art.pieces(&hands, iron);
    scene.art.polygon(&[(-0.12, -3.58), (0.12, -3.58), (0.0, -3.9)], iron);
}

fn flag(scene: &mut Scene, z: f32) {
    let colours = scene.rng.pick(
        &[
            [0x2f5f9e, 0xf4efe2, 0xc8403a],
            [0x3a7d55, 0xf4efe2, 0xc8403a],
            [0x2c2e34, 0xc8403a, 0xe6b53c],
            [0x3a7d55, 0xf0c23c, 0x2f5f9e],
        ],
        [0x2f5f9e, 0xf4efe2, 0xc8403a],
    );
    let pole = mix(scene.thing(0xd8d4c8, z), rgb(scene.mood.shade), 0.2);
    scene.art.bar((0.0, 0.0), (0.0, -4.6), (0.09, 0.06), pole);
    for (step, ink) in (0u8..).zip(colours) {
        let left = 0.04 + 0.45 * f32::from(step);
        let wave = 0.07 * f32::from(step);
        let cloth = scene.thing(ink, z);
        scene.art.polygon(
            &[
                (left, -4.5 + wave),
                (left + 0.45, -4.43 + wave),
                (left + 0.45, -3.5 + wave),
                (left, -3.6 + wave),
            ],
            cloth,
        );
    }
}
