//! Helicopters with their rotors, aeroplanes, cars: the machines, their paint and their shadows.

use super::detail::{Detail, Form, Paint};
use super::figures::{self, cast, stamp};
use super::scene::{QUARTER, Scene, Spot};
use crate::domain::drawing::brush::{Ink, mix, sine};

/// What is to be seen of a rotor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotor {
    /// Blades that can be counted.
    Blades,
    /// A see-through disc.
    Blur,
    /// Blades laid back along the tail.
    Folded,
    /// Nothing: the mast is bare.
    Bare,
}

/// A type of helicopter.
pub struct Model {
    /// What it looks like.
    form: Form,
    /// Its table.
    body: &'static [i8],
    /// Where its masts are, from the nose to the tail.
    masts: &'static [i8],
    /// Length of a blade.
    radius: u8,
    /// How many blades each mast may have.
    blades: [u32; 2],
    /// Where the small rotor is on the tail; 0 for none, or a shrouded one.
    tail: u8,
}

impl Model {
    /// How far it reaches from its middle, about; two rotors reach further than one.
    pub fn reach(&self) -> f32 {
        f32::from(self.radius) * if self.is_twice() { 1.5 } else { 1.0 }
    }

    /// Whether it has a rotor at each end.
    pub fn is_twice(&self) -> bool {
        self.masts.len() > 1
    }
}

/// All the types.
pub static MODELS: [Model; 5] = [
    Model { form: Form::Slim, body: figures::LIGHT, masts: &[0], radius: 62, blades: [2, 3], tail: 70 },
    Model { form: Form::Stout, body: figures::RESCUE, masts: &[0], radius: 72, blades: [4, 4], tail: 0 },
    Model { form: Form::Heavy, body: figures::HEAVY, masts: &[0], radius: 88, blades: [4, 5], tail: 96 },
    Model { form: Form::Even, body: figures::TANDEM, masts: &[-62, 62], radius: 72, blades: [3, 3], tail: 0 },
    Model { form: Form::Bubble, body: figures::BUBBLE, masts: &[0], radius: 64, blades: [2, 2], tail: 72 },
];

/// Liveries: paint and trim.
static LIVERIES: [Livery; 9] = [
    (Paint::Red, [0xd8382e, 0xf6f1e6]),
    (Paint::Yellow, [0xf2c230, 0x2c3038]),
    (Paint::White, [0xf7f4ec, 0xd23a34]),
    (Paint::Blue, [0x2f4f86, 0xf0ece0]),
    (Paint::Olive, [0x5d6b45, 0x3f4a34]),
    (Paint::Orange, [0xe8742c, 0xf6f1e6]),
    (Paint::Grey, [0x8e979f, 0x5f6870]),
    (Paint::Turquoise, [0x2f7f74, 0xf2e8c8]),
    (Paint::Black, [0x3a3d46, 0xe0b34a]),
];

/// A name and its paint and trim.
pub type Livery = (Paint, [Ink; 2]);

/// One of the liveries.
#[inline(never)]
pub fn livery(scene: &mut Scene) -> Livery {
    scene.rng.pick(&LIVERIES, LIVERIES[0])
}

/// Paint of cars and lorries.
pub const PAINTS: [Ink; 9] =
    [0xd0483a, 0x3a74a8, 0xe6ac3c, 0xf4efe2, 0x4f8f7a, 0x8a95a0, 0x8c4a5a, 0x35475e, 0xdccbaa];

/// Panes, and bare metal.
const GLASS: Ink = 0x3c5468;
const IRON: Ink = 0x3a3d44;

/// Height of a rotor over the ground, in tenths of a metre.
const MAST: f32 = 34.0;

/// Draws a helicopter on its ground.
pub fn helicopter(
    scene: &mut Scene,
    spot: Spot,
    model: &Model,
    (name, [paint, trim]): Livery,
    rotor: Rotor,
    ground: Ink,
) {
    scene.note(Detail::Body(model.form, name));
    let count = scene.pick(&model.blades);
    let phase = phase(scene, count);
    cast(scene, spot, model.body, 10.0);
    if rotor == Rotor::Blades {
        scene.on(spot, scene.sun, MAST * spot.unit);
        wheels(scene, model, count, phase, (0.06, 1.0));
        scene.shadow();
    }
    stamp(scene, spot, model.body, &[paint, GLASS, IRON, trim].map(|ink| scene.lit(ink)));
    // Blades are dark over pale ground and pale over dark ground, or they would not be seen.
    let dark = luminance(ground) > 126;
    let (ink, tip) = if dark { (0x24272e, 0xf2c83a) } else { (0xf4f2ea, 0xd8402e) };
    let (ink, tip) = (scene.lit(ink), scene.lit(tip));
    scene.on(spot, scene.lean, MAST * spot.unit);
    match rotor {
        Rotor::Blades => {
            scene.note(Detail::Bars { count, is_twice: model.is_twice() });
            wheels(scene, model, count, phase, (0.06, 1.0));
            scene.art.fill(ink);
            wheels(scene, model, count, phase, (0.86, 0.96));
            scene.art.fill(tip);
        }
        Rotor::Blur => blur(scene, model, mix(ink, scene.mood.haze, 0.35)),
        Rotor::Folded => {
            folded(scene, model);
            scene.art.fill(ink);
        }
        Rotor::Bare => {}
    }
    for mast in model.masts {
        let y = f32::from(*mast);
        scene.art.disc(0.0, y, 5.0, scene.lit(0x4a4d55));
        scene.art.disc(0.0, y, 2.4, scene.lit(0xb9bcc0));
    }
    // Where the blades have been taken off, the small ones of the tail are off too.
    if model.tail > 0 && rotor != Rotor::Bare {
        let (y, half) = (f32::from(model.tail), f32::from(model.radius) * 0.14);
        scene.on(spot, (0.0, 0.0), 0.0);
        scene.art.bar((5.0, y - half), (5.0, y + half), (3.4, 3.4), ink);
    }
    scene.home();
}

/// Which way the first blade points, clockwise from the nose; two blades never lie along the body,
/// where they would be lost.
fn phase(scene: &mut Scene, count: u32) -> f32 {
    let spread = if count == 2 { 0.9 } else { 4.0 };
    QUARTER + scene.between(-spread, spread)
}

/// Spinning blades, as two see-through discs.
fn blur(scene: &mut Scene, model: &Model, ink: Ink) {
    for mast in model.masts {
        for size in [1.0, 0.8] {
            scene.art.veil(29).disc(0.0, f32::from(*mast), f32::from(model.radius) * size, ink);
        }
    }
}

/// Pieces: four blades laid back along the tail.
fn folded(scene: &mut Scene, model: &Model) {
    let radius = f32::from(model.radius);
    for mast in model.masts {
        for at in [-0.17, -0.06, 0.06, 0.17] {
            let y = f32::from(*mast);
            scene.art.taper(at * 20.0, y, at * radius, y + radius * 0.97, 3.0, 5.0);
        }
    }
}

/// The shadow alone of a helicopter that flies beyond the tile.
pub fn shadow(scene: &mut Scene, spot: Spot, model: &Model) {
    let count = scene.pick(&model.blades);
    let phase = phase(scene, count);
    cast(scene, spot, model.body, 10.0);
    scene.on(spot, scene.sun, 10.0 * spot.unit);
    wheels(scene, model, count, phase, (0.06, 1.0));
    scene.shadow();
    scene.home();
}

/// Whether an ink is bright, from 0 to 255.
fn luminance(ink: Ink) -> u32 {
    ((ink >> 16 & 255) * 3 + (ink >> 8 & 255) * 6 + (ink & 255)) / 10
}

/// Pieces: the blades of all masts of a model, from one share of their length to another.
#[inline(never)]
fn wheels(scene: &mut Scene, model: &Model, count: u32, phase: f32, span: (f32, f32)) {
    // Two blades are broader than four, and so are those of two small rotors.
    let wide = if count == 2 || model.is_twice() { 1.4 } else { 1.0 };
    for (mast, shift) in model.masts.iter().zip([0.0, 0.5]) {
        spokes(scene, f32::from(*mast), count, phase + shift, span, f32::from(model.radius), wide);
    }
}

/// Pieces: bars around a mast, from one share of the radius to another.
#[inline(never)]
pub fn spokes(
    scene: &mut Scene,
    y: f32,
    count: u32,
    phase: f32,
    (from, to): (f32, f32),
    radius: f32,
    wide: f32,
) {
    for place in 0..count {
        let turn = phase + 4.0 * QUARTER * place as f32 / count as f32;
        let (dx, dy) = (sine(turn) * radius, -sine(turn + QUARTER) * radius);
        let width = radius * wide;
        let first = if from < 0.5 { 0.055 } else { 0.085 };
        scene.art.taper(dx * from, y + dy * from, dx * to, y + dy * to, width * first, width * 0.085);
    }
}

/// A machine without a rotor: its shadow, then itself.
#[inline(never)]
pub fn machine(scene: &mut Scene, spot: Spot, figure: &[i8], paint: Ink, trim: Ink, high: f32) {
    cast(scene, spot, figure, high);
    stamp(scene, spot, figure, &[paint, GLASS, IRON, trim].map(|ink| scene.lit(ink)));
}

/// A car or a lorry; `unit` is half a decimetre.
pub fn car(scene: &mut Scene, spot: Spot) {
    let paint = scene.pick(&PAINTS);
    machine(scene, spot, figures::CAR, paint, paint, 14.0);
}

/// The same, small: a car among others.
pub fn parked(scene: &mut Scene, spot: Spot) {
    let paint = scene.pick(&PAINTS);
    machine(scene, spot, figures::FAR_CAR, paint, paint, 14.0);
}

/// A ship with a flat deck, and its wake; a tenth of its length is about twenty units.
pub fn ship(scene: &mut Scene, spot: Spot, paint: Ink) -> Ink {
    let ink = scene.lit(paint);
    let (side, seam) = (scene.lit(0xd8d8d2), scene.dim(ink, 0.16));
    stamp(scene, spot, figures::WAKE, &[]);
    cast(scene, spot, figures::SHIP, 6.0);
    stamp(scene, spot, figures::SHIP, &[side]);
    let deck = Spot { unit: spot.unit * 0.96, ..spot };
    stamp(scene, deck, figures::SHIP, &[ink]);
    stamp(scene, deck, figures::SEAMS, &[seam]);
    ink
}
