//! Small things as tables: people, trees, cars. A new thing is a new row of numbers, not new code.
//!
//! A table begins with the units of one metre; after it come pieces and inks. Places are right and
//! down from where the thing stands, so heights are negative.

#[rustfmt::skip]
mod rows;

use super::super::brush::Ink;
use super::scene::Scene;
pub use rows::*;

/// So many corners, then as many places.
pub const PATH: i8 = 0;
/// The same, with soft corners when it is near.
pub const SOFT: i8 = 1;
/// So many corners, a width, then as many places: a line along them.
pub const BENT: i8 = 2;
/// A bar: from, to, its two widths.
pub const BAR: i8 = 3;
/// A rectangle: corner, width, height.
pub const BLOCK: i8 = 4;
/// An ellipse: its ink, middle, half its width, half its height.
pub const OVAL: i8 = 5;
/// A ring: middle, radius, width.
pub const RING: i8 = 6;
/// Fills the pieces so far with one of the inks under the light of the hour. An ink counted from
/// -1 downwards has that light in it already.
pub const INK: i8 = 7;

/// A disc as a piece: middle, radius.
pub const DISC: i8 = 8;

/// Draws a table in the current frame.
pub fn stamp(scene: &mut Scene, figure: &[i8], inks: &[Ink], z: f32) {
    let mut at = 0;
    let mut next = || {
        let value = figure.get(at).copied();
        at += 1;
        value
    };
    let unit = 1.0 / f32::from(next().unwrap_or(1));
    while let Some(kind) = next() {
        let mut count = 0;
        let mut ink = 0;
        if kind == INK || kind == OVAL {
            let slot = next().unwrap_or(0);
            let given = inks.get(usize::from(if slot < 0 { !slot } else { slot }.unsigned_abs()));
            let given = given.copied().unwrap_or(0);
            ink = if slot < 0 { scene.fade(given, z) } else { scene.thing(given, z) };
        } else if kind <= BENT {
            count = next().unwrap_or(0);
        }
        let mut length = || f32::from(next().unwrap_or(0)) * unit;
        let art = &mut scene.art;
        match kind {
            PATH | SOFT | BENT => {
                let width = if kind == BENT { length() } else { 0.0 };
                for _ in 0..count {
                    art.to(length(), length());
                }
                if kind == SOFT && z < 13.0 {
                    art.soften(0.25);
                }
                if kind == BENT {
                    art.stroke(width);
                } else {
                    art.cut();
                }
            }
            BAR => art.taper(length(), length(), length(), length(), length(), length()),
            BLOCK => art.block(length(), length(), length(), length()),
            OVAL => art.oval(length(), length(), length(), length(), ink),
            DISC => {
                let (x, y, radius) = (length(), length(), length());
                art.arc(x, y, radius, radius, (0.0, 1.0), 11.0);
                art.cut();
            }
            RING => art.ring(length(), length(), length(), length()),
            _ => art.fill(ink),
        }
    }
}
