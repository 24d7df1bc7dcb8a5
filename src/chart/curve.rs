//! The learning curve: what share of its exam a machine gets right, after so many labels of hers.
//!
//! Labels run to the right in steps, since a machine is trained anew after each batch and not between; shares upwards,
//! from none to all, with the line of chance in the middle: the exam is balanced.

use super::palette::Palette;
use super::pen::{Failure, Pen};
use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, DrawingBackend};

/// One point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Labels until then.
    pub n_labels: u32,
    /// What the machine of these labels gets right, in thousandths.
    pub per_mille: u32,
    /// By how much that may be luck, in thousandths.
    pub spread: Option<u32>,
    /// Whether there is a machine: a hollow dot where there is none.
    pub has_model: bool,
}

/// Where machines of labels dealt out at random end, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The worst.
    pub lowest: u32,
    /// On average.
    pub mean: u32,
    /// The best.
    pub highest: u32,
}

/// A whole drawing, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Device pixels in a CSS pixel.
    pub pixel_ratio: f32,
    /// Width of the plot.
    pub width: f32,
    /// Height of the plot.
    pub height: f32,
    /// The points, fewest labels first.
    pub marks: Vec<Mark>,
    /// Points of another curve, drawn before these and quieter; none where there is one curve.
    pub beside: Vec<Mark>,
    /// What takes the place of the last point while her labels are dealt out at random.
    pub dealt: Option<Range>,
}

/// Shares of the exam that a line is drawn at, in thousandths; the middle one is chance.
pub const TICKS: [u32; 5] = [0, 250, 500, 750, 1000];
/// The axis never ends before that many labels: three batches.
const FEWEST: u32 = 27;
/// Where the first and the last number of labels stand, so that no dot is cut by the edge.
const ENDS: (f32, f32) = (0.015, 0.975);
/// The same, upright.
const HEIGHTS: (f32, f32) = (0.04, 0.96);

/// Where a number of labels stands, as a share of the width, when the axis holds `most`.
pub fn label_place(n_labels: u32, most: u32) -> f32 {
    let share = n_labels as f32 / most.max(FEWEST) as f32;
    ENDS.0 + share.min(1.0) * (ENDS.1 - ENDS.0)
}

/// Where a share of the exam stands, as a share of the height from the top.
pub fn share_place(per_mille: u32) -> f32 {
    let share = per_mille.min(1000) as f32 / 1000.0;
    HEIGHTS.1 - share * (HEIGHTS.1 - HEIGHTS.0)
}

/// Draws on an area whose pixels are device pixels.
pub fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    curve: &Curve,
    palette: &Palette,
) -> Result<(), Failure<DB>> {
    let pen = Pen { area, palette, pixel_ratio: curve.pixel_ratio, left: 0.0, width: curve.width };
    let y = |per_mille| share_place(per_mille) * curve.height;
    for tick in TICKS {
        pen.rule((0.0, y(tick)), (1.0, y(tick)), palette.line, 1.0)?;
    }
    dashes(&pen, y(500))?;
    let most = curve.marks.last().map_or(0, |mark| mark.n_labels);
    let x = |mark: &Mark| label_place(mark.n_labels, most);
    let (last, kept) = match (curve.dealt, curve.marks.split_last()) {
        (Some(range), Some((last, kept))) => (Some((*last, range)), kept),
        (None, _) | (_, None) => (None, curve.marks.as_slice()),
    };
    beside(&pen, &curve.beside, &x, &y)?;
    let mut corners: Vec<(f32, f32)> = Vec::new();
    let ends = kept.iter().map(|mark| (x(mark), y(mark.per_mille)));
    let fallen = last.iter().map(|(mark, range)| (x(mark), y(range.mean)));
    for corner in ends.chain(fallen) {
        // Between two batches nothing is trained.
        if let Some((_, before)) = corners.last().copied() {
            corners.push((corner.0, before));
        }
        corners.push(corner);
    }
    if corners.len() > 1 {
        pen.line(&corners, palette.you, 2.5)?;
    }
    for mark in kept {
        point(&pen, x(mark), mark, &y)?;
    }
    if let Some((mark, range)) = last {
        let (x, half) = (x(&mark), pen.share(5.0));
        pen.rectangle((x - half, y(range.highest)), (x + half, y(range.lowest)), palette.line)?;
        for end in [range.lowest, range.highest] {
            pen.line(&[(x - half, y(end)), (x + half, y(end))], palette.you, 2.0)?;
        }
        pen.dot((x, y(mark.per_mille)), 4.5, palette.line, false)?;
        pen.dot((x, y(range.mean)), 5.5, palette.you, false)?;
    }
    Ok(())
}

/// The steps of another curve, and its dots, hollow.
fn beside<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    marks: &[Mark],
    x: &impl Fn(&Mark) -> f32,
    y: &impl Fn(u32) -> f32,
) -> Result<(), Failure<DB>> {
    for pair in marks.windows(2) {
        let [before, mark] = pair else { continue };
        let (from, to) = (y(before.per_mille), y(mark.per_mille));
        pen.line(&[(x(before), from), (x(mark), from), (x(mark), to)], pen.palette.muted, 1.5)?;
    }
    for mark in marks {
        pen.dot((x(mark), y(mark.per_mille)), 4.5, pen.palette.muted, false)?;
    }
    Ok(())
}

/// A dot, and how far it may be luck.
fn point<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    x: f32,
    mark: &Mark,
    y: &impl Fn(u32) -> f32,
) -> Result<(), Failure<DB>> {
    if let Some(spread) = mark.spread.filter(|spread| *spread > 0) {
        let (high, low) = (y(mark.per_mille + spread), y(mark.per_mille.saturating_sub(spread)));
        let half = pen.share(5.0);
        for (from, to) in
            [((x, high), (x, low)), ((x - half, high), (x + half, high)), ((x - half, low), (x + half, low))]
        {
            pen.line(&[from, to], pen.palette.you, 1.5)?;
        }
    }
    pen.dot((x, y(mark.per_mille)), 5.5, pen.palette.you, mark.has_model)
}

/// The line of chance.
fn dashes<DB: DrawingBackend>(pen: &Pen<'_, DB>, y: f32) -> Result<(), Failure<DB>> {
    const N_DASHES: u8 = 40;
    for dash in 0..N_DASHES {
        let from = f32::from(dash) / f32::from(N_DASHES);
        pen.line(&[(from, y), (from + 0.014, y)], pen.palette.muted, 2.0)?;
    }
    Ok(())
}
