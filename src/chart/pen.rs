//! The pen: strokes in shares of the width and CSS pixels, set down on device pixels. Whatever the
//! backend, a stroke has one meaning.

use super::palette::{Palette, Rgb};
use plotters::coord::Shift;
use plotters::prelude::*;

/// Why a backend refused to draw.
pub type Failure<DB> = DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>;

/// What every stroke needs to know.
pub(super) struct Pen<'a, DB: DrawingBackend> {
    pub(super) area: &'a DrawingArea<DB, Shift>,
    pub(super) palette: &'a Palette,
    /// Device pixels in a CSS pixel.
    pub(super) pixel_ratio: f32,
    /// Left edge of what shares are counted over, in CSS pixels.
    pub(super) left: f32,
    /// Its width.
    pub(super) width: f32,
}

/// A place: a share of the width, and CSS pixels from the top.
type Place = (f32, f32);

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// Pixels as a share of the width.
    pub(super) fn share(&self, pixels: f32) -> f32 {
        pixels / self.width.max(1.0)
    }

    pub(super) fn line(&self, points: &[Place], color: Rgb, width: f32) -> Result<(), Failure<DB>> {
        let points: Vec<_> = points.iter().map(|point| self.point(*point)).collect();
        let width = self.scaled(width).max(1).unsigned_abs();
        self.area.draw(&PathElement::new(points, ink(color).stroke_width(width)))
    }

    /// A level or upright line as a surface: sharp where a stroke would lie across two rows of pixels, and painted in a
    /// fraction of its time.
    pub(super) fn rule(&self, from: Place, to: Place, color: Rgb, width: f32) -> Result<(), Failure<DB>> {
        let (from, to) = (self.point(from), self.point(to));
        let width = self.scaled(width).max(1);
        let (before, after) = (width / 2, width - width / 2);
        let corners = if from.0 == to.0 {
            [(from.0.saturating_sub(before), from.1), (to.0.saturating_add(after), to.1)]
        } else {
            [(from.0, from.1.saturating_sub(before)), (to.0, to.1.saturating_add(after))]
        };
        self.area.draw(&Rectangle::new(corners, ink(color).filled()))
    }

    pub(super) fn rectangle(&self, from: Place, to: Place, color: Rgb) -> Result<(), Failure<DB>> {
        self.area.draw(&Rectangle::new([self.point(from), self.point(to)], ink(color).filled()))
    }

    pub(super) fn dot(&self, at: Place, radius: f32, color: Rgb, is_full: bool) -> Result<(), Failure<DB>> {
        let radius = self.scaled(radius);
        self.area.draw(&Circle::new(self.point(at), radius, ink(color).filled()))?;
        if is_full {
            return Ok(());
        }
        // Hollow: a smaller disc of the ground on the disc of the role's colour.
        let hole = (f64::from(radius) * 0.58).round() as i32;
        self.area.draw(&Circle::new(self.point(at), hole, ink(self.palette.paper).filled()))
    }

    /// An arrow towards the side that a source leaves open; `reach` pixels, negative to the left.
    pub(super) fn arrow(&self, (x, y): Place, reach: f32, color: Rgb) -> Result<(), Failure<DB>> {
        let (tip, barb) = (x + self.share(reach), self.share(reach * 0.35));
        self.line(&[(x, y), (tip, y)], color, 2.0)?;
        self.line(&[(tip - barb, y - 4.0), (tip, y), (tip - barb, y + 4.0)], color, 2.0)
    }

    /// Slanted strokes over a rectangle: time that nobody pays.
    pub(super) fn hatch(
        &self,
        (left, top): Place,
        (right, bottom): Place,
        color: Rgb,
    ) -> Result<(), Failure<DB>> {
        const GAP: f32 = 5.0;
        // A range is at most as wide as the drawing, so the strokes are few.
        const MAX_STROKES: f32 = 400.0;
        let slant = self.share(bottom - top);
        let step = self.share(GAP).max((right - left) / MAX_STROKES);
        let mut x = left;
        while x < right && step > 0.0 {
            let end = (x + slant).min(right);
            let cut = if slant > 0.0 { (end - x) / slant } else { 1.0 };
            self.line(&[(x, bottom), (end, bottom - (bottom - top) * cut)], color, 1.0)?;
            x += step;
        }
        self.line(&[(right, top), (right, bottom)], color, 1.5)
    }

    /// An upright dashed line.
    pub(super) fn dashes(
        &self,
        (x, top): Place,
        (_, bottom): Place,
        color: Rgb,
        width: f32,
    ) -> Result<(), Failure<DB>> {
        const DASH: f32 = 7.0;
        const MAX_DASHES: f32 = 400.0;
        let step = (DASH * 1.7).max((bottom - top) / MAX_DASHES);
        let mut y = top;
        while y < bottom {
            self.rule((x, y), (x, (y + DASH).min(bottom)), color, width)?;
            y += step;
        }
        Ok(())
    }

    /// The zigzag that says that an axis is broken there.
    pub(super) fn break_sign(&self, x: f32, bottom: f32) -> Result<(), Failure<DB>> {
        let step = self.share(4.0);
        let zigzag = [
            (x - 2.0 * step, bottom - 2.0),
            (x - step * 0.6, bottom - 9.0),
            (x + step * 0.6, bottom + 1.0),
            (x + 2.0 * step, bottom - 6.0),
        ];
        self.line(&zigzag, self.palette.muted, 1.5)
    }

    /// To device pixels.
    fn point(&self, (share, y): Place) -> (i32, i32) {
        (self.scaled(self.left + share * self.width), self.scaled(y))
    }

    fn scaled(&self, pixels: f32) -> i32 {
        (pixels * self.pixel_ratio).round() as i32
    }
}

fn ink(color: Rgb) -> RGBColor {
    let [red, green, blue] = color;
    RGBColor(red, green, blue)
}
