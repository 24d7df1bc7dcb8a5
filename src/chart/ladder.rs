//! The ladder's marks: dots, ranges, open ends, the column of zero and the break.

use super::axis::{MoneyAxis, ZERO_END};
use super::palette::{Palette, Rgb};
use crate::domain::pay::Nanos;
use plotters::prelude::*;

/// A range of amounts; a missing bound is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// At least.
    pub low: Option<Nanos>,
    /// At most.
    pub high: Option<Nanos>,
}

/// What is drawn on a row: the shape tells the role as well as the colour does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Paid to her: a large dot in the column of zero, hollow before the first task.
    You {
        /// Whether she has made a piece.
        has_worked: bool,
    },
    /// Paid to a worker: full dots.
    Worker(Span),
    /// Paid by a client: hollow dots.
    Seller(Span),
    /// Her time at a minimum wage: a square.
    Minimum(Nanos),
}

impl Mark {
    /// Whether an arrow points to smaller amounts.
    pub fn opens_below(&self) -> bool {
        matches!(self, Self::Worker(Span { low: None, .. }) | Self::Seller(Span { low: None, .. }))
    }

    /// Whether an arrow points to larger amounts.
    pub fn opens_above(&self) -> bool {
        matches!(self, Self::Worker(Span { high: None, .. }) | Self::Seller(Span { high: None, .. }))
    }
}

/// A mark and the middle of its row, in CSS pixels from the top of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedMark {
    /// Pixels from the top.
    pub y: f32,
    /// What is drawn there.
    pub mark: Mark,
}

/// A whole drawing, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Ladder {
    /// Device pixels in a CSS pixel.
    pub pixel_ratio: f32,
    /// Left edge of the strips.
    pub strip_left: f32,
    /// Width of the strips.
    pub strip_width: f32,
    /// Where the grid begins and ends.
    pub top: f32,
    /// Where the grid ends.
    pub bottom: f32,
    /// The money axis.
    pub axis: MoneyAxis,
    /// A mark a row.
    pub marks: Vec<PlacedMark>,
}

type Failure<DB> = DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>;
type Area<DB> = DrawingArea<DB, plotters::coord::Shift>;

/// Draws on an area whose pixels are device pixels.
pub fn draw<DB: DrawingBackend>(
    area: &Area<DB>,
    ladder: &Ladder,
    palette: &Palette,
) -> Result<(), Failure<DB>> {
    let pen = Pen { area, ladder, palette };
    pen.ground()?;
    for placed in &ladder.marks {
        pen.mark(placed)?;
    }
    Ok(())
}

/// What every stroke needs to know.
struct Pen<'a, DB: DrawingBackend> {
    area: &'a Area<DB>,
    ladder: &'a Ladder,
    palette: &'a Palette,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// Column of zero, grid lines, row lines, break.
    fn ground(&self) -> Result<(), Failure<DB>> {
        let (top, bottom) = (self.ladder.top, self.ladder.bottom);
        self.rectangle((0.0, top), (ZERO_END, bottom), self.palette.zero)?;
        for placed in &self.ladder.marks {
            let ends = [(ZERO_END, placed.y), (1.0, placed.y)];
            self.line(&ends, self.palette.line, 1.0)?;
        }
        for tick in self.ladder.axis.ticks() {
            let x = self.ladder.axis.place(tick);
            self.line(&[(x, top), (x, bottom)], self.palette.line, 1.0)?;
        }
        let (x, step) = (self.ladder.axis.break_place(), 4.0 / self.ladder.strip_width.max(1.0));
        let zigzag = [
            (x - 2.0 * step, bottom - 2.0),
            (x - step * 0.6, bottom - 9.0),
            (x + step * 0.6, bottom + 1.0),
            (x + 2.0 * step, bottom - 6.0),
        ];
        self.line(&zigzag, self.palette.muted, 1.5)
    }

    fn mark(&self, placed: &PlacedMark) -> Result<(), Failure<DB>> {
        let y = placed.y;
        match placed.mark {
            Mark::You { has_worked } => {
                self.dot((self.ladder.axis.place(0), y), 8.0, self.palette.you, has_worked)
            }
            Mark::Worker(span) => self.span(y, span, self.palette.worker, true),
            Mark::Seller(span) => self.span(y, span, self.palette.client, false),
            Mark::Minimum(nanos) => {
                let half = 7.0 / self.ladder.strip_width.max(1.0);
                let x = self.ladder.axis.place(nanos);
                self.rectangle((x - half, y - 6.0), (x + half, y + 6.0), self.palette.minimum)
            }
        }
    }

    fn span(&self, y: f32, span: Span, color: Rgb, is_full: bool) -> Result<(), Failure<DB>> {
        let place = |nanos| self.ladder.axis.place(nanos);
        let arrow = 16.0 / self.ladder.strip_width.max(1.0);
        match (span.low, span.high) {
            (Some(low), Some(high)) if low != high => {
                self.line(&[(place(low), y), (place(high), y)], color, 3.0)?;
                self.dot((place(low), y), 5.5, color, is_full)?;
                self.dot((place(high), y), 5.5, color, is_full)
            }
            (Some(at), Some(_)) => self.dot((place(at), y), 5.5, color, is_full),
            (Some(low), None) => self.open_end((place(low), y), arrow, color, is_full),
            (None, Some(high)) => self.open_end((place(high), y), -arrow, color, is_full),
            (None, None) => Ok(()),
        }
    }

    /// A dot with an arrow towards the side that the source leaves open.
    fn open_end(&self, at: (f32, f32), reach: f32, color: Rgb, is_full: bool) -> Result<(), Failure<DB>> {
        let (x, y) = at;
        let tip = x + reach;
        self.line(&[(x, y), (tip, y)], color, 2.0)?;
        let head = [(tip - reach * 0.35, y - 4.0), (tip, y), (tip - reach * 0.35, y + 4.0)];
        self.line(&head, color, 2.0)?;
        self.dot(at, 5.5, color, is_full)
    }

    fn dot(&self, at: (f32, f32), radius: f32, color: Rgb, is_full: bool) -> Result<(), Failure<DB>> {
        let radius = self.scaled(radius);
        if is_full {
            return self.area.draw(&Circle::new(self.point(at), radius, ink(color).filled()));
        }
        // Hollow: a disc of the role's colour, and a smaller one of the ground on it.
        self.area.draw(&Circle::new(self.point(at), radius, ink(color).filled()))?;
        let hole = (f64::from(radius) * 0.58).round() as i32;
        self.area.draw(&Circle::new(self.point(at), hole, ink(self.palette.paper).filled()))
    }

    fn line(&self, points: &[(f32, f32)], color: Rgb, width: f32) -> Result<(), Failure<DB>> {
        let points: Vec<_> = points.iter().map(|point| self.point(*point)).collect();
        let width = self.scaled(width).max(1).unsigned_abs();
        self.area.draw(&PathElement::new(points, ink(color).stroke_width(width)))
    }

    fn rectangle(&self, from: (f32, f32), to: (f32, f32), color: Rgb) -> Result<(), Failure<DB>> {
        self.area.draw(&Rectangle::new([self.point(from), self.point(to)], ink(color).filled()))
    }

    /// From (share of the strip, CSS pixels) to device pixels.
    fn point(&self, (share, y): (f32, f32)) -> (i32, i32) {
        let x = self.ladder.strip_left + share * self.ladder.strip_width;
        (self.scaled(x), self.scaled(y))
    }

    fn scaled(&self, pixels: f32) -> i32 {
        (pixels * self.ladder.pixel_ratio).round() as i32
    }
}

fn ink(color: Rgb) -> RGBColor {
    let [red, green, blue] = color;
    RGBColor(red, green, blue)
}
