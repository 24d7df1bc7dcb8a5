//! Tiles on which honest people disagree: is it a cat?
//!
//! They are never used to check a worker; they are there because real grids have them.

use super::super::brush::HOME;
use super::animal::{self, Animal};
use super::heads::{self, Look};
use super::pen::{INK, LIMB, OVAL, PATH, stamp};
use super::plan::{Doubt, Plan};
use super::poses;
use super::stage::Stage;
use super::{indoors, posed, props, rim};

/// A face in lines, on a mug.
#[rustfmt::skip]
static DRAWN_FACE: &[i8] = &[
    OVAL, 0, -20, -2, 9, 9, OVAL, 0, 20, -2, 9, 9, PATH, 3, -7, 12, 7, 12, 0, 20,
    LIMB, 2, 2, 2, 1, 20, 14, 70, 6, LIMB, 2, 2, 2, 1, 20, 20, 70, 24, LIMB, 2, 2, 2, 1, -20, 14, -70, 6, LIMB, 2, 2, 2, 1, -20, 20, -70, 24,
    INK, 0,
];

/// A face in stitches, and dots.
#[rustfmt::skip]
static SEWN_FACE: &[i8] = &[
    OVAL, 1, -36, -20, 4, 4, OVAL, 1, -12, -28, 4, 4, OVAL, 1, 14, -27, 4, 4, OVAL, 1, 36, -18, 4, 4, OVAL, 1, -42, 6, 4, 4,
    OVAL, 1, 42, 8, 4, 4, OVAL, 1, -24, 28, 4, 4, OVAL, 1, 24, 30, 4, 4,
    LIMB, 2, 2, 2, 2, -26, -8, -14, 4, LIMB, 2, 2, 2, 2, -14, -8, -26, 4, LIMB, 2, 2, 2, 2, 14, -8, 26, 4, LIMB, 2, 2, 2, 2, 26, -8, 14, 4,
    LIMB, 5, 2, 2, 2, -12, 16, -6, 22, 0, 14, 6, 22, 12, 16, INK, 0,
];

/// Draws one doubtful thing.
pub fn doubt(stage: &mut Stage, plan: &Plan, kind: Doubt, animal: &Animal) {
    let (x, y) = animal.foot;
    let size = animal.size;
    match kind {
        Doubt::BigCat => posed(stage, plan, animal),
        Doubt::Statue => {
            let stone = stage.pick(&[0xb8b2a6, 0x9c9a96, 0xc8bca4, 0x8c9490]);
            let mut statue = *animal;
            let (dark, pale) = (stage.turned(stone, -0.2), stage.turned(stone, 0.25));
            statue.inks.base = stone;
            statue.inks.dark = dark;
            statue.inks.pale = stone;
            statue.inks.iris = pale;
            statue.inks.line = stage.turned(stone, -0.4);
            statue.inks.pink = dark;
            statue.inks.light = pale;
            statue.foot.1 = y - 60.0;
            statue.look = Look::Awake;
            statue.size *= 0.92;
            stage.shadow(x, y, size * 0.52);
            stage.art.rect(x - 240.0, y - 70.0, 480.0, 70.0, dark);
            stage.art.rect(x - 260.0, y - 84.0, 520.0, 30.0, pale);
            animal::pose(&mut stage.art, &statue, poses::of(plan.posture));
            stage.art.frame = HOME;
        }
        Doubt::Tail => {
            let mut leaving = *animal;
            leaving.foot.0 = if animal.way > 0.0 { 1010.0 + size * 0.31 } else { -10.0 - size * 0.31 };
            posed(stage, plan, &leaving);
        }
        Doubt::Shadow => shadow(stage, plan, animal),
        Doubt::Mug => mug(stage, animal),
        Doubt::Cushion => cushion(stage, animal),
        Doubt::Back => {
            stage.shadow(x, y, size * 0.5);
            let back = Animal { ribbon: None, look: Look::Away, ..*animal };
            animal::pose(&mut stage.art, &back, poses::LUMP);
            stage.art.frame = HOME;
        }
        Doubt::Ears => {
            animal::pose(&mut stage.art, animal, poses::EARS);
            stage.art.frame = HOME;
            rim(stage, plan.setting);
        }
    }
}

/// A drawn curtain with the light behind it.
fn shadow(stage: &mut Stage, plan: &Plan, animal: &Animal) {
    let cloth = stage.turned(stage.mood.cloth, 0.3);
    indoors::curtain(stage, 525.0, -1.0, cloth);
    indoors::curtain(stage, 475.0, 1.0, cloth);
    let (x, y) = animal.foot;
    let shade = stage.mood.shade;
    stage.art.flat((x, y + 30.0), animal.size * animal.way, animal.size, 0.0);
    animal::silhouette(&mut stage.art, animal.kind, poses::of(plan.posture));
    stage.art.veil(62).fill(shade);
    stage.art.frame = HOME;
}

/// A mug on which one is drawn.
fn mug(stage: &mut Stage, animal: &Animal) {
    let (x, y) = animal.foot;
    let size = animal.size / animal.kind.size;
    stage.shadow(x, y, size * 0.5);
    let china = stage.pick(&[0xf6f0e4, 0x3f6f80, 0xe8b44c, 0xd8745c]);
    let ink = stage.pick(&[0x2f3a5c, 0x3c3438, 0x5c2c34]);
    let band = stage.turned(china, -0.12);
    stage.put(props::CUP, &[china, band, stage.lit(0x6a4028)], (x, y), size * 1.5);
    stage.art.flat((x, y - 0.3 * size), size * 0.44 * animal.way, size * 0.44, 0.0);
    heads::contour(&mut stage.art, animal.kind);
    stage.art.fill(ink);
    stamp(&mut stage.art, DRAWN_FACE, &[china]);
    stage.art.frame = HOME;
}

/// A cushion in the shape of a head, sewn.
fn cushion(stage: &mut Stage, animal: &Animal) {
    let (x, y) = animal.foot;
    let size = animal.size * 0.98;
    let cloth = stage.pick(&[0xe8b04c, 0xd8705c, 0x5c8c94, 0xf0dcc0, 0x9c7ca4]);
    let thread = stage.turned(cloth, -0.5);
    stage.shadow(x, y, size * 0.5);
    stage.art.flat((x, y - 0.38 * size), size, size, 0.05 * animal.way);
    heads::contour(&mut stage.art, animal.kind);
    stage.art.fill(stage.turned(cloth, -0.2));
    stage.art.flat((x, y - 0.385 * size), size * 0.94, size * 0.94, 0.05 * animal.way);
    heads::contour(&mut stage.art, animal.kind);
    stage.art.fill(cloth);
    let inks = [thread, stage.turned(cloth, 0.5)];
    stamp(&mut stage.art, SEWN_FACE, &inks);
    stage.art.frame = HOME;
}
