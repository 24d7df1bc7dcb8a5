//! The session's lines: worth over worked time, in steps, since a piece is paid whole or not at all.
//!
//! Time runs to the right, from zero to all that she worked; money upwards, in decades, with her own
//! line at zero below the break.

use super::axis::MoneyAxis;
use super::palette::{Palette, Rgb};
use super::pen::{Failure, Pen};
use super::strips::Role;
use crate::domain::log::Millis;
use crate::domain::pay::Nanos;
use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, DrawingBackend};

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who is paid.
    pub role: Role,
    /// Worked time and worth, oldest first.
    pub points: Vec<(Millis, Nanos)>,
}

/// A whole drawing, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Device pixels in a CSS pixel.
    pub pixel_ratio: f32,
    /// Width of the plot.
    pub width: f32,
    /// Height of the plot.
    pub height: f32,
    /// The money axis, upright.
    pub axis: MoneyAxis,
    /// Where time ends.
    pub worked: Millis,
    /// The lines.
    pub lines: Vec<Line>,
}

/// Where the last answer stands: its dot is not cut by the edge.
const TIME_END: f32 = 0.985;

impl Session {
    /// Where a worked time stands, as a share of the width.
    pub fn time_place(&self, worked: Millis) -> f32 {
        let share = if self.worked.0 == 0 { 1.0 } else { worked.0 as f32 / self.worked.0 as f32 };
        share.min(1.0) * TIME_END
    }
}

/// Where an amount stands, as a share of the height from the top.
pub fn money_place(axis: MoneyAxis, nanos: Nanos) -> f32 {
    1.0 - axis.place(nanos)
}

/// Draws on an area whose pixels are device pixels.
pub fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    session: &Session,
    palette: &Palette,
) -> Result<(), Failure<DB>> {
    let pen = Pen { area, palette, pixel_ratio: session.pixel_ratio, left: 0.0, width: session.width };
    let y = |nanos| money_place(session.axis, nanos) * session.height;
    for tick in session.axis.ticks() {
        pen.line(&[(0.0, y(tick)), (1.0, y(tick))], palette.line, 1.0)?;
    }
    pen.line(&[(0.0, y(0)), (1.0, y(0))], palette.you, 3.0)?;
    for line in &session.lines {
        steps(&pen, session, line)?;
    }
    Ok(())
}

fn steps<DB: DrawingBackend>(pen: &Pen<'_, DB>, session: &Session, line: &Line) -> Result<(), Failure<DB>> {
    let color = color(pen.palette, line.role);
    let y = |nanos| money_place(session.axis, nanos) * session.height;
    let mut corners: Vec<(f32, f32)> = Vec::new();
    for (worked, nanos) in &line.points {
        let x = session.time_place(*worked);
        // Until the next piece is submitted, nothing is added.
        if let Some((_, before)) = corners.last().copied() {
            corners.push((x, before));
        }
        corners.push((x, y(*nanos)));
    }
    if let Some((_, last)) = corners.last().copied() {
        corners.push((1.0, last));
    }
    if !corners.is_empty() {
        pen.line(&corners, color, 2.5)?;
    }
    line.points.iter().try_for_each(|(worked, nanos)| {
        pen.dot((session.time_place(*worked), y(*nanos)), 3.5, color, line.role != Role::Seller)
    })
}

fn color(palette: &Palette, role: Role) -> Rgb {
    match role {
        Role::You { .. } => palette.you,
        Role::Worker => palette.worker,
        Role::Seller => palette.client,
        Role::Minimum => palette.minimum,
    }
}
