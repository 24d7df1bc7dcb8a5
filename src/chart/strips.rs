//! Marks on strips: a row a figure, all on one money axis. The ladder and the hour are drawn so:
//! dots, ranges, open ends, hatched unpaid time, the column of zero and the break.

use super::axis::{MoneyAxis, ZERO_END};
use super::palette::Palette;
use super::pen::{Failure, Pen};
use crate::domain::pay::Nanos;
use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, DrawingBackend};

/// A range of amounts; a missing bound is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// At least.
    pub low: Option<Nanos>,
    /// At most.
    pub high: Option<Nanos>,
}

/// Who a mark is about: the shape tells it as well as the colour does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Her: a large dot in the column of zero, hollow before the first task.
    You {
        /// Whether she has made a piece.
        has_worked: bool,
    },
    /// Paid to a worker: full dots.
    Worker,
    /// Paid by a client: hollow dots.
    Seller,
    /// A minimum wage: squares.
    Minimum,
}

/// What is drawn on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// About whom.
    pub role: Role,
    /// The amounts.
    pub span: Span,
    /// What an hour would be if all of it were paid: hatched from there to the amounts.
    pub paid_hour: Option<Nanos>,
    /// The minimum wage of its own year and country: a small upright bar.
    pub minimum: Option<Nanos>,
    /// Whether she changed it: a ring.
    pub is_edited: bool,
}

impl Mark {
    /// A mark with nothing beside it.
    pub const fn new(role: Role, span: Span) -> Self {
        Self { role, span, paid_hour: None, minimum: None, is_edited: false }
    }

    /// Whether an arrow points to smaller amounts.
    pub fn opens_below(&self) -> bool {
        self.span.low.is_none() && self.span.high.is_some()
    }

    /// Whether an arrow points to larger amounts.
    pub fn opens_above(&self) -> bool {
        self.span.high.is_none() && self.span.low.is_some()
    }

    /// Every amount that the axis must hold.
    pub fn amounts(&self) -> impl Iterator<Item = Nanos> {
        [self.span.low, self.span.high, self.paid_hour, self.minimum].into_iter().flatten()
    }

    /// Where its value is written: at a share of the strip, and so many pixels to the right of it, or to
    /// the left: on the side that has room, and where the bar of a minimum wage does not stand in the words.
    pub fn value_place(&self, axis: MoneyAxis) -> (f32, i32) {
        // The minimum wage beside it is passed over: a value reads from its own mark.
        let ends = Self { minimum: None, ..*self }.ends();
        let (low, high) = (axis.place(ends.0), axis.place(ends.1));
        let left = (low, if self.opens_below() { -26 } else { -14 });
        let right = (high, if self.opens_above() { 26 } else { 14 });
        // A wide range is read from the side that has more room.
        let is_left = high > FLIP && low > 1.0 - high;
        let bar = self.minimum.map(|minimum| axis.place(minimum));
        let is_crossed = |from: f32| bar.is_some_and(|bar| (from..from + VALUE_WIDTH).contains(&bar));
        match is_left {
            true if is_crossed(low - VALUE_WIDTH) && high + VALUE_WIDTH < 1.0 => right,
            true => left,
            false if is_crossed(high) && low - VALUE_WIDTH > ZERO_END => left,
            false => right,
        }
    }

    /// The smallest and the largest amount that something is drawn at; zero for hers.
    pub fn ends(&self) -> (Nanos, Nanos) {
        let amounts = || self.amounts();
        (amounts().min().unwrap_or(0), amounts().max().unwrap_or(0))
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
pub struct Strips {
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
    /// Her bet, drawn through all rows.
    pub bet: Option<Nanos>,
    /// A mark a row.
    pub marks: Vec<PlacedMark>,
}

/// Past this share of the strip a value is written to the left of its mark.
pub const FLIP: f32 = 0.52;
/// What most values need of the strip, in a column of usual width.
const VALUE_WIDTH: f32 = 0.22;
/// Radius of a dot.
const DOT: f32 = 5.5;

/// Draws on an area whose pixels are device pixels.
pub fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    strips: &Strips,
    palette: &Palette,
) -> Result<(), Failure<DB>> {
    let pen = Pen {
        area,
        palette,
        pixel_ratio: strips.pixel_ratio,
        left: strips.strip_left,
        width: strips.strip_width,
    };
    ground(&pen, strips)?;
    for placed in &strips.marks {
        mark(&pen, strips, placed)?;
    }
    Ok(())
}

/// Column of zero, grid lines, row lines, her bet, the break.
fn ground<DB: DrawingBackend>(pen: &Pen<'_, DB>, strips: &Strips) -> Result<(), Failure<DB>> {
    let (top, bottom) = (strips.top, strips.bottom);
    pen.rectangle((0.0, top), (ZERO_END, bottom), pen.palette.zero)?;
    for placed in &strips.marks {
        pen.rule((ZERO_END, placed.y), (1.0, placed.y), pen.palette.line, 1.0)?;
    }
    for tick in strips.axis.ticks() {
        let x = strips.axis.place(tick);
        pen.rule((x, top), (x, bottom), pen.palette.line, 1.0)?;
    }
    if let Some(bet) = strips.bet {
        let x = strips.axis.place(bet);
        pen.dashes((x, top), (x, bottom), pen.palette.you, 2.0)?;
    }
    pen.break_sign(strips.axis.break_place(), bottom)
}

fn mark<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    strips: &Strips,
    placed: &PlacedMark,
) -> Result<(), Failure<DB>> {
    let (y, mark, axis) = (placed.y, &placed.mark, &strips.axis);
    let place = |nanos| axis.place(nanos);
    if let (Some(paid), Some(least)) = (mark.paid_hour, mark.span.low.or(mark.span.high)) {
        let (from, to) = (place(least.min(paid)), place(least.max(paid)));
        pen.hatch((from, y - 5.0), (to, y + 5.0), pen.palette.time)?;
    }
    if let Some(minimum) = mark.minimum {
        let half = pen.share(1.5);
        let x = place(minimum);
        pen.rectangle((x - half, y - 8.0), (x + half, y + 8.0), pen.palette.minimum)?;
    }
    match mark.role {
        Role::You { has_worked } => {
            pen.dot((place(mark.span.low.unwrap_or(0)), y), 8.0, pen.palette.you, has_worked)
        }
        Role::Worker => span(pen, axis, y, mark, true),
        Role::Seller => span(pen, axis, y, mark, false),
        Role::Minimum => squares(pen, axis, y, mark.span),
    }
}

fn span<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    axis: &MoneyAxis,
    y: f32,
    mark: &Mark,
    is_full: bool,
) -> Result<(), Failure<DB>> {
    let color = if is_full { pen.palette.worker } else { pen.palette.client };
    let place = |nanos| axis.place(nanos);
    let dot = |x: f32| {
        if mark.is_edited {
            pen.dot((x, y), DOT + 3.5, pen.palette.you, false)?;
        }
        pen.dot((x, y), DOT, color, is_full)
    };
    match (mark.span.low, mark.span.high) {
        (Some(low), Some(high)) if low != high => {
            pen.line(&[(place(low), y), (place(high), y)], color, 3.0)?;
            dot(place(low))?;
            dot(place(high))
        }
        (Some(at), Some(_)) => dot(place(at)),
        (Some(low), None) => {
            pen.arrow((place(low), y), 16.0, color)?;
            dot(place(low))
        }
        (None, Some(high)) => {
            pen.arrow((place(high), y), -16.0, color)?;
            dot(place(high))
        }
        (None, None) => Ok(()),
    }
}

fn squares<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    axis: &MoneyAxis,
    y: f32,
    span: Span,
) -> Result<(), Failure<DB>> {
    let half = pen.share(7.0);
    let square = |nanos: Nanos| {
        let x = axis.place(nanos);
        pen.rectangle((x - half, y - 6.0), (x + half, y + 6.0), pen.palette.minimum)
    };
    if let (Some(low), Some(high)) = (span.low, span.high)
        && low != high
    {
        pen.line(&[(axis.place(low), y), (axis.place(high), y)], pen.palette.minimum, 3.0)?;
        square(low)?;
    }
    span.high.or(span.low).map_or(Ok(()), square)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pay::{Currency, Money};

    #[test]
    fn a_value_stands_where_there_is_room_and_no_bar() {
        let cents = |nanos| Money { nanos, currency: Currency::Eur };
        let axis = MoneyAxis::covering([cents(10_000_000), cents(100_000_000_000_000)].into_iter());
        let check =
            |low: Option<Nanos>, high: Option<Nanos>, minimum: Option<Nanos>, expected: (Nanos, i32)| {
                let mark = Mark { minimum, ..Mark::new(Role::Worker, Span { low, high }) };
                let (place, offset) = mark.value_place(axis);
                assert_eq!((place, offset), (axis.place(expected.0), expected.1), "{mark:?}");
            };
        let (dime, ten, thousand) = (100_000_000, 10_000_000_000, 1_000_000_000_000);
        check(Some(dime), Some(dime), None, (dime, 14));
        check(Some(dime), None, None, (dime, 26));
        check(Some(thousand), Some(thousand), None, (thousand, -14));
        check(None, Some(thousand), None, (thousand, -26));
        // The bar stands where the words would.
        check(Some(20 * ten), Some(20 * ten), Some(ten), (20 * ten, 14));
        check(Some(ten / 3), Some(ten / 3), Some(ten), (ten / 3, -14));
        // No room on the other side: the words stay.
        check(Some(20 * thousand), Some(20 * thousand), Some(10 * thousand), (20 * thousand, -14));
        check(Some(dime / 8), Some(dime / 8), Some(dime), (dime / 8, 14));
    }
}
