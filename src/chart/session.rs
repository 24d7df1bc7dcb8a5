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

/// Where a worked time stands, as a share of the width, when time ends with all that was worked.
pub fn time_place(moment: Millis, worked: Millis) -> f32 {
    let share = if worked.0 == 0 { 1.0 } else { moment.0 as f32 / worked.0 as f32 };
    share.min(1.0) * TIME_END
}

/// Where an amount stands, as a share of the height from the top.
pub fn money_place(axis: MoneyAxis, nanos: Nanos) -> f32 {
    1.0 - axis.place(nanos)
}

/// Steps between two ticks of time that a reader knows from clocks, in seconds.
const STEPS: [u64; 15] = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400];
/// Parts that the axis of time is cut into, at most: on a phone their names must stand side by side.
const MAX_STEPS: u64 = 4;

/// Half a day: what longer times have whole steps of.
const HALF_DAY: u64 = 43_200;

/// The round moments that are ticked, from zero.
pub fn time_ticks(worked: Millis) -> impl Iterator<Item = Millis> {
    let seconds = worked.0 / 1000;
    let step = STEPS
        .into_iter()
        .find(|step| seconds / step <= MAX_STEPS)
        .unwrap_or(HALF_DAY * (seconds / HALF_DAY / MAX_STEPS + 1));
    (0..=seconds / step).map(move |n| Millis(n * step * 1000))
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
        pen.rule((0.0, y(tick)), (1.0, y(tick)), palette.line, 1.0)?;
    }
    for tick in time_ticks(session.worked) {
        let x = time_place(tick, session.worked);
        pen.rule((x, session.height - 6.0), (x, session.height), palette.muted, 1.0)?;
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
        let x = time_place(*worked, session.worked);
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
        pen.dot((time_place(*worked, session.worked), y(*nanos)), 3.5, color, line.role != Role::Seller)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_ticked_in_steps_of_a_clock() {
        let check = |seconds: u64, expected: &[u64]| {
            let ticks: Vec<_> = time_ticks(Millis(seconds * 1000 + 999)).map(|tick| tick.0 / 1000).collect();
            assert_eq!(ticks, expected, "{seconds} s");
        };
        check(0, &[0]);
        check(1, &[0, 1]);
        check(9, &[0, 2, 4, 6, 8]);
        check(47, &[0, 10, 20, 30, 40]);
        check(192, &[0, 60, 120, 180]);
        check(3600, &[0, 1200, 2400, 3600]);
        check(86_400, &[0, 43_200, 86_400]);
    }
}
