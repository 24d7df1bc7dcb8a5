//! Things that a careless eye might take for a cat: a teapot, a hedgehog, a cushion, a hat.

use super::super::Point;
use super::super::brush::{HOME, Ink};
use super::pen::{BLOB, BLOCK, INK, LIMB, OVAL, PATH, VEIL, stamp};
use super::plan::{Thing, brightness};
use super::stage::Stage;

/// China: pot, band, shade, dots, edge.
#[rustfmt::skip]
static TEAPOT: &[i8] = &[
    LIMB, 5, 5, 5, 4, -34, -56, -60, -58, -64, -34, -52, -18, -36, -18, INK, 2,
    LIMB, 4, 12, 7, 6, 34, -22, 52, -30, 54, -48, 68, -60, INK, 2,
    PATH, 3, -24, -76, -22, -96, -8, -80, PATH, 3, 24, -76, 22, -96, 8, -80, INK, 1,
    BLOB, 7, -40, -10, -46, -40, -26, -70, 0, -76, 26, -70, 46, -40, 40, -10, INK, 0,
    BLOCK, -26, -5, 52, 5, INK, 2,
    BLOB, 6, -30, -69, -18, -82, 0, -85, 18, -82, 30, -69, 0, -62, INK, 1, OVAL, 2, 0, -88, 7, 7,
    OVAL, 3, -20, -36, 9, 9, OVAL, 3, 8, -46, 8, 8, OVAL, 3, 22, -24, 8, 8, OVAL, 3, -4, -18, 7, 7,
];

/// Spines, face, line, nose, light.
#[rustfmt::skip]
static HEDGEHOG: &[i8] = &[
    LIMB, 2, 6, 5, 5, -18, -8, -18, -3, LIMB, 2, 6, 5, 5, 14, -8, 14, -3, INK, 3,
    PATH, 24, -48, -8, -56, -16, -47, -20, -57, -30, -46, -33, -52, -45, -40, -45, -42, -58, -29, -55, -26, -68, -14, -61, -8, -74, 2, -62, 12, -72, 16, -58, 28, -64, 26, -50, 38, -50, 32, -38, 44, -34, 36, -24, 30, -6, 0, -3, INK, 0,
    PATH, 4, -30, -30, -26, -42, -22, -30, -26, -26, PATH, 4, -12, -40, -8, -52, -4, -40, -8, -36, PATH, 4, -10, -18, -6, -30, -2, -18, -6, -14, PATH, 4, 6, -30, 10, -44, 14, -30, 10, -26, PATH, 4, -34, -14, -30, -24, -26, -14, -30, -10, INK, 2,
    BLOB, 7, 12, -30, 26, -36, 42, -26, 62, -14, 58, -8, 36, -3, 16, -6, INK, 1,
    OVAL, 3, 20, -32, 8, 8, OVAL, 4, 61, -13, 5, 5, OVAL, 4, 38, -22, 4, 4, OVAL, 5, 37, -23, 1, 1,
    LIMB, 3, 1, 1, 1, 44, -8, 49, -7, 53, -9, INK, 4,
];

/// Wool, band, pompom, dark ribs.
#[rustfmt::skip]
static HAT: &[i8] = &[
    BLOB, 9, -48, -12, -46, -40, -42, -66, -30, -74, 0, -66, 30, -74, 42, -66, 46, -40, 48, -12, INK, 0,
    PATH, 9, -46, -34, -30, -44, -15, -34, 0, -44, 15, -34, 30, -44, 46, -34, 46, -28, -46, -28, INK, 2,
    PATH, 4, -42, -52, -38, -58, -34, -52, -38, -46, PATH, 4, -4, -54, 0, -60, 4, -54, 0, -48, PATH, 4, 34, -52, 38, -58, 42, -52, 38, -46, PATH, 4, -23, -56, -19, -62, -15, -56, -19, -50, PATH, 4, 15, -56, 19, -62, 23, -56, 19, -50, INK, 2,
    BLOB, 6, -54, -22, 0, -26, 54, -22, 54, 0, 0, 3, -54, 0, INK, 1,
    BLOCK, -40, -20, 3, 18, BLOCK, -20, -20, 3, 18, BLOCK, 0, -20, 3, 18, BLOCK, 20, -20, 3, 18, BLOCK, 40, -20, 3, 18, INK, 3,
    OVAL, 2, -34, -80, 15, 15, OVAL, 2, 34, -80, 15, 15,
];

/// Draws a thing where it stands; its size is below zero when it looks left.
pub fn thing(stage: &mut Stage, thing: Thing, foot: Point, size: f32, behind: Ink) {
    let (size, way) = (size.abs() * 0.92, size.signum());
    match thing {
        Thing::Teapot => {
            let china = apart(stage, behind, &[0xf6efe2, 0x3f6f8c, 0xd8644c, 0xe8b84c]);
            let is_pale = china & 0xff > 0xa0;
            let band = stage.turned(china, -0.16);
            let dot =
                stage.pick(if is_pale { &[0xd8564a, 0x4c8c80, 0x2f4f78] } else { &[0xfaf0dc, 0x2c3450] });
            turned_put(stage, TEAPOT, &[china, band, stage.turned(china, -0.3), dot], foot, size, way);
        }
        Thing::Hedgehog => {
            let spines = apart(stage, behind, &[0x6c5240, 0x5a4a44, 0x8c6c4c]);
            let inks = [
                spines,
                stage.lit(0xecd2ae),
                stage.turned(spines, 0.35),
                stage.lit(0xc89c74),
                stage.lit(0x2a1e1c),
                stage.lit(0xffffff),
            ];
            turned_put(stage, HEDGEHOG, &inks, foot, size * 1.15, way);
        }
        Thing::Hat => {
            let wool = apart(stage, behind, &[0xc8443c, 0x3c6a84, 0xe0a840, 0x4c7a5c]);
            let band = stage.turned(wool, -0.22);
            turned_put(
                stage,
                HAT,
                &[wool, band, stage.lit(0xf6efe0), stage.turned(band, -0.2)],
                foot,
                size,
                way,
            );
        }
        Thing::Cushion => cushion(stage, foot, size, (way, behind)),
    }
}

/// One of some inks, under the light, that is told from what is behind it, if one of four is.
fn apart(stage: &mut Stage, behind: Ink, inks: &[Ink]) -> Ink {
    let mut ink = stage.pick(inks);
    for _ in 0..3 {
        if (brightness(ink) - brightness(behind)).abs() > 45 {
            break;
        }
        ink = stage.pick(inks);
    }
    ink
}

fn turned_put(stage: &mut Stage, table: &[i8], inks: &[Ink], foot: Point, size: f32, way: f32) {
    stage.art.flat(foot, size * way, size, 0.0);
    stamp(&mut stage.art, table, inks);
    stage.art.frame = HOME;
}

/// A cushion, corners pulled out.
#[rustfmt::skip]
pub static PILLOW: &[i8] = &[BLOB, 8, -50, -50, 0, -42, 50, -50, 44, 0, 50, 50, 0, 44, -50, 50, -44, 0, INK, 0];

/// Its patterns: stripes, dots, waves.
#[rustfmt::skip]
static PATTERNS: [&[i8]; 3] = [
    &[
        PATH, 4, -35, -45, -25, -44, -25, 46, -35, 47, PATH, 4, -15, -43, -5, -43, -5, 44, -15, 44,
        PATH, 4, 5, -43, 15, -43, 15, 44, 5, 44, PATH, 4, 25, -44, 35, -45, 35, 47, 25, 46, INK, 1,
    ],
    &[
        OVAL, 1, -25, -25, 6, 6, OVAL, 1, 5, -28, 6, 6, OVAL, 1, 30, -20, 6, 6, OVAL, 1, -30, 5, 6, 6, OVAL, 1, 0, 2, 6, 6,
        OVAL, 1, 28, 10, 6, 6, OVAL, 1, -20, 30, 6, 6, OVAL, 1, 12, 30, 6, 6,
    ],
    &[
        LIMB, 5, 3, 3, 3, -40, -28, -20, -36, 0, -28, 20, -36, 40, -28, LIMB, 5, 3, 3, 3, -40, -2, -20, -10, 0, -2, 20, -10, 40, -2,
        LIMB, 5, 3, 3, 3, -40, 24, -20, 16, 0, 24, 20, 16, 40, 24, INK, 1,
    ],
];

/// The side away from the light.
#[rustfmt::skip]
static PILLOW_SHADE: &[i8] = &[PATH, 7, 50, -50, 44, 0, 50, 50, 0, 44, -50, 50, 10, 26, 32, 0, VEIL, 14, INK, 2];

fn cushion(stage: &mut Stage, foot: Point, size: f32, (way, behind): (f32, Ink)) {
    let cloth = apart(stage, behind, &[0xd9644c, 0x3f7a84, 0xe4b048, 0x7c9a64, 0xf2e6d2]);
    let mut second = stage.pick(&[0xf6eedc, 0x2f4a66, 0xb8443c]);
    if (brightness(second) - brightness(cloth)).abs() < 40 {
        second = stage.turned(cloth, -0.5);
    }
    let tilt = stage.between(0.04, 0.16) * way;
    let pattern = stage.rng.pick(&PATTERNS, PILLOW);
    let inks = [cloth, second, stage.mood.shade];
    for table in [PILLOW, pattern, PILLOW_SHADE] {
        stage.art.flat((foot.0, foot.1 - 0.46 * size), size, size, tilt);
        stamp(&mut stage.art, table, &inks);
    }
    stage.art.frame = HOME;
}
