//! The few flat forms that every sign is made of.

use super::super::brush::{Ink, Sheet};
use super::glyphs::{lettering, pictogram};
use super::sign_faces::Layer;

/// Draws one form in the current frame, in an ink and at a size.
#[inline(never)]
pub fn form_on(art: &mut Sheet, layer: &Layer, ink: Ink, (number, name): (&str, &str)) {
    let Layer { form, size, wide, high, text, .. } = *layer;
    match form {
        b'D' => {
            art.disc(0.0, 0.0, size, ink);
            return;
        }
        b'U' => triangle(art, size),
        b'V' => triangle(art, -size),
        b'Q' => {
            art.arc(0.0, 0.0, 1.08 * size, 1.08 * size, (0.0, 1.0), 4.0);
            art.soften(0.1);
        }
        b'O' => art.arc(0.0, 0.0, 1.06 * size, 1.06 * size, (0.0625, 1.0625), 8.0),
        b'P' => {
            art.path(&[(-wide, -high), (wide, -high), (wide, high), (-wide, high)]);
            art.soften(0.07);
        }
        b'A' => {
            let neck = wide - high;
            art.path(&[(-wide, -high), (neck, -high), (wide, 0.0), (neck, high), (-wide, high)]);
        }
        b'M' => pictogram(art, text, size, high - 1.0),
        written => {
            let text = match written {
                b'N' => number,
                b'Z' => name,
                _ => text,
            };
            lettering(art, text, wide, high - 1.0);
        }
    }
    art.fill(ink);
}

/// A triangle around its own middle, on its tip when the size is below zero.
fn triangle(art: &mut Sheet, size: f32) {
    let middle = 0.27 * size.signum();
    let (wide, base, tip) = (1.05 * size, middle + 0.57 * size, middle - 1.19 * size);
    art.path(&[(-wide, base), (0.0, tip), (wide, base)]);
    art.soften(0.1);
}
