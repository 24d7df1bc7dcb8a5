//! The few flat forms that every sign is made of.

use super::super::brush::{Sheet, all_moved, arc, block, moved, rounded};
use super::super::{Point, Rgb};
use super::glyphs::{lettering, pictogram};
use super::sign_faces::Form;

/// Draws one form in the current frame.
pub fn form_on(art: &mut Sheet, form: Form, ink: Rgb, size: f32, (number, name): (&str, &str)) {
    let scaled = |points: &[Point]| moved(points, &|(x, y)| (x * size, y * size));
    let around = |dy: f32, points: &[Point]| moved(points, &|(x, y)| (x * size, dy + (y - dy) * size));
    match form {
        Form::Disc => art.disc((0.0, 0.0), size, ink),
        Form::Up => {
            art.polygon(&rounded(&around(0.27, &[(-1.05, 0.84), (0.0, -0.92), (1.05, 0.84)]), 0.1), ink)
        }
        Form::Down => {
            art.polygon(&rounded(&around(-0.27, &[(-1.05, -0.84), (1.05, -0.84), (0.0, 0.92)]), 0.1), ink)
        }
        Form::Diamond => {
            art.polygon(&rounded(&scaled(&[(0.0, -1.08), (1.08, 0.0), (0.0, 1.08), (-1.08, 0.0)]), 0.1), ink)
        }
        Form::Octagon => art.polygon(&scaled(&arc((0.0, 0.0), 1.06, 1.06, 0.0625, 1.0625, 8)), ink),
        Form::Plate(wide, high) => {
            art.polygon(&rounded(&scaled(&block(-wide, -high, wide * 2.0, high * 2.0)), 0.07), ink)
        }
        Form::Pointer(wide, high) => art.polygon(
            &[(-wide, -high), (wide - high, -high), (wide, 0.0), (wide - high, high), (-wide, high)],
            ink,
        ),
        Form::Mark(words, down) => mark(art, words, down, size, ink),
        Form::Text(text, height, down) => letters(art, text, height, down, ink),
        Form::Number(height, down) => letters(art, number, height, down, ink),
        Form::Name(height, down) => letters(art, name, height, down, ink),
    }
}

/// Draws a line of text around the middle of the frame.
pub fn letters(art: &mut Sheet, text: &str, height: f32, down: f32, ink: Rgb) {
    let pieces = all_moved(&lettering(text, height), &|(x, y)| (x, y + down));
    art.pieces(&pieces, ink);
}

fn mark(art: &mut Sheet, words: &str, down: f32, size: f32, ink: Rgb) {
    let pieces = all_moved(&pictogram(words), &|(x, y)| (x * size, (y + down) * size));
    art.pieces(&pieces, ink);
}
