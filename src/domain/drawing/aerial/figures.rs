//! Machines seen from above, as tables: a new one is a new row of numbers, not new code.
//!
//! The nose points up the picture. Most machines are the same on both sides: only the right half
//! of an outline is written, from nose to tail. Ten units are a metre for aircraft.

#[rustfmt::skip]
mod rows;

use super::scene::{Scene, Spot};
use crate::domain::drawing::brush::Ink;
pub use rows::*;

/// So many corners, an ink, then the corners of the right half: both halves, the one in the
/// shade a little darker.
pub const HULL: i8 = 0;
/// So many corners, then the corners: a path, and its mirror image.
pub const PAIR: i8 = 1;
/// A bar: from, to, its two widths.
pub const BAR: i8 = 2;
/// A disc: its ink, middle, radius.
pub const DISC: i8 = 3;
/// Fills the pieces so far with one of the inks.
pub const FILL: i8 = 4;

/// Draws a table at a spot, under the light of the hour.
#[inline(never)]
pub fn stamp(scene: &mut Scene, spot: Spot, figure: &[i8], inks: &[Ink]) {
    scene.on(spot, (0.0, 0.0), 0.0);
    trace(scene, spot, figure, Some(inks));
    scene.home();
}

/// Draws the shadow of a table, whose things are about `high` of its own units up.
#[inline(never)]
pub fn cast(scene: &mut Scene, spot: Spot, figure: &[i8], high: f32) {
    scene.on(spot, scene.sun, high * spot.unit);
    trace(scene, spot, figure, None);
    scene.shadow();
    scene.home();
}

/// Goes through a table; without inks all its pieces stay in one open outline.
fn trace(scene: &mut Scene, spot: Spot, figure: &[i8], inks: Option<&[Ink]>) {
    let dark_side = scene.inward(scene.sun, spot).0.signum();
    let mut at = 0;
    let mut next = || {
        let value = figure.get(at).copied();
        at += 1;
        value
    };
    while let Some(kind) = next() {
        let count = if kind <= PAIR { next().unwrap_or(0) } else { 0 };
        let slot = if matches!(kind, HULL | DISC | FILL) { next().unwrap_or(0) } else { 0 };
        let given = inks.map(|inks| inks.get(usize::from(slot.unsigned_abs())).copied().unwrap_or(0));
        let ink = given.map(|ink| scene.lit(ink));
        let mut half = Vec::new();
        for _ in 0..count {
            half.push((f32::from(next().unwrap_or(0)), f32::from(next().unwrap_or(0))));
        }
        let mut number = || f32::from(next().unwrap_or(0));
        match kind {
            HULL | PAIR => {
                scene.art.path(&half);
                if kind == PAIR {
                    scene.art.cut();
                }
                for (x, y) in half.iter().rev() {
                    scene.art.to(-x, *y);
                }
                scene.art.cut();
                if kind == HULL
                    && let Some(ink) = ink
                {
                    scene.art.fill(ink);
                    for (x, y) in &half {
                        scene.art.to(x * dark_side, *y);
                    }
                    let dark = scene.dim(ink, 0.26);
                    scene.art.fill(dark);
                }
            }
            BAR => scene.art.taper(number(), number(), number(), number(), number(), number()),
            DISC => {
                let (x, y, radius) = (number(), number(), number());
                if let Some(ink) = ink {
                    scene.art.disc(x, y, radius, ink);
                } else {
                    scene.art.arc(x, y, radius, radius, (0.0, 1.0), 9.0);
                    scene.art.cut();
                }
            }
            _ => {
                if let Some(ink) = ink {
                    scene.art.fill(ink);
                }
            }
        }
    }
}
