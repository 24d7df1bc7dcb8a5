//! The pen: smooth outlines, limbs with a width along them, and the tables they are kept in.
//!
//! An animal is made of limbs: a spine, legs and a tail are lines of a few points with three
//! widths. Stripes, socks, bibs and shadows are then parts of a limb, and follow any pose without
//! a mask. Places in the tables are hundredths of the frame, right and down, so heights are
//! negative.

use super::super::Point;
use super::super::brush::{Frame, Ink, Sheet, sine};

/// Straight corners: how many, then as many places.
pub const PATH: i8 = 0;
/// The same, joined by a smooth line that passes through every place.
pub const BLOB: i8 = 1;
/// A limb: how many places, three widths, then the places.
pub const LIMB: i8 = 2;
/// A rectangle: corner, width, height.
pub const BLOCK: i8 = 3;
/// An ellipse: its ink, middle, half its width, half its height.
pub const OVAL: i8 = 4;
/// Fills the pieces so far with one of the inks.
pub const INK: i8 = 5;
/// How opaque the next fill is, in percent.
pub const VEIL: i8 = 6;

/// A line of a few places with three widths along it.
#[derive(Clone, Debug)]
pub struct Limb {
    /// From root to tip.
    pub points: Vec<Point>,
    /// Half widths at the root, in the middle and at the tip.
    pub widths: [f32; 3],
}

impl Limb {
    /// A limb from its row: three widths, how many places, the places.
    #[inline(never)]
    pub fn from_row(row: &[i8]) -> Self {
        Self { points: places(row.get(4..).unwrap_or_default()), widths: widths(row) }
    }

    /// Half the width at a share of the length: a parabola through the three widths.
    fn half(&self, t: f32) -> f32 {
        let [root, middle, tip] = self.widths;
        let rest = 1.0 - t;
        (root * rest * (1.0 - 2.0 * t) + middle * 4.0 * t * rest + tip * t * (2.0 * t - 1.0)).max(0.002)
    }

    /// The place at a share of the length.
    #[inline(never)]
    pub fn spot(&self, t: f32) -> Point {
        let last = self.points.len().saturating_sub(1);
        let along = t.max(0.0).min(1.0) * last as f32;
        let index = (along as usize).min(last.saturating_sub(1));
        let point = |index: usize| self.points.get(index.min(last)).copied().unwrap_or_default();
        let corners = [point(index.saturating_sub(1)), point(index), point(index + 1), point(index + 2)];
        between(corners, along - index as f32)
    }

    /// The place across the limb: -1 is one edge, 1 the other. Where the limb runs to the right,
    /// -1 is above.
    #[inline(never)]
    pub fn across(&self, t: f32, side: f32) -> Point {
        let (x, y) = self.spot(t);
        let (dx, dy) = self.way(t);
        let half = self.half(t) * side;
        (x - dy * half, y + dx * half)
    }

    /// The direction at a share of the length, one unit long.
    #[inline(never)]
    pub fn way(&self, t: f32) -> Point {
        let (before, after) = (self.spot(t - 0.03), self.spot(t + 0.03));
        let (dx, dy) = (after.0 - before.0, after.1 - before.1);
        let length = (dx * dx + dy * dy).sqrt().max(1e-4);
        (dx / length, dy / length)
    }

    /// A piece: the part between two shares of the length and two of the width.
    #[inline(never)]
    pub fn band(&self, art: &mut Sheet, (from, to): (f32, f32), (near, far): (f32, f32)) {
        let steps = ((to - from) * self.points.len() as f32 * fineness(art)).max(1.0).min(12.0).round();
        for (side, way) in [(near, 1.0), (far, -1.0)] {
            let mut step = 0.0;
            while step <= steps {
                let share = if way > 0.0 { step / steps } else { 1.0 - step / steps };
                let (x, y) = self.across(from + (to - from) * share, side);
                art.to(x, y);
                step += 1.0;
            }
            // The open ends are round, the cut ones straight.
            let end = if way > 0.0 { to } else { from };
            if (end == 1.0 || end == 0.0) && near == -1.0 && far == 1.0 {
                self.cap(art, end, way);
            }
        }
        art.cut();
    }

    /// Corners of a round end.
    fn cap(&self, art: &mut Sheet, end: f32, way: f32) {
        let (x, y) = self.spot(end);
        let (dx, dy) = self.way(end);
        let half = self.half(end);
        // A paw needs fewer corners than a back.
        let turns: &[f32] = if half < 0.1 { &[-0.8, 0.0, 0.8] } else { &[-1.1, -0.55, 0.0, 0.55, 1.1] };
        for turn in turns {
            let (out, along) = (sine(*turn) * half * way, sine(*turn + 1.571) * half * way);
            art.to(x - dy * out + dx * along, y + dx * out + dy * along);
        }
    }

    /// A piece: the whole limb.
    pub fn whole(&self, art: &mut Sheet) {
        self.band(art, (0.0, 1.0), (-1.0, 1.0));
    }

    /// A piece: a wedge from one edge inwards, `wide` of the length at its foot.
    #[inline(never)]
    pub fn wedge(&self, art: &mut Sheet, at: f32, wide: f32, (edge, tip): (f32, f32)) {
        for (t, side) in [(at - wide, edge), (at, edge), (at + wide, edge), (at, tip)] {
            let (x, y) = self.across(t, side);
            art.to(x, y);
        }
        art.cut();
    }
}

/// The places of a table.
#[inline(never)]
pub fn places(table: &[i8]) -> Vec<Point> {
    let mut all = Vec::with_capacity(table.len() / 2);
    let mut rest = table;
    while let [x, y, after @ ..] = rest {
        all.push((f32::from(*x) * 0.01, f32::from(*y) * 0.01));
        rest = after;
    }
    all
}

/// The three half widths at the head of a row.
fn widths(row: &[i8]) -> [f32; 3] {
    match row {
        [root, middle, tip, ..] => [*root, *middle, *tip].map(|width| f32::from(width) * 0.01),
        [..] => [0.0; 3],
    }
}

/// A place between the second and the third of four, on the smooth line through them all
/// (Catmull and Rom, "A class of local interpolating splines", 1974).
#[inline(never)]
fn between([a, b, c, d]: [Point; 4], t: f32) -> Point {
    let one = |a: f32, b: f32, c: f32, d: f32| {
        b + 0.5 * t * (c - a + t * (2.0 * a - 5.0 * b + 4.0 * c - d + t * (3.0 * (b - c) + d - a)))
    };
    (one(a.0, b.0, c.0, d.0), one(a.1, b.1, c.1, d.1))
}

/// How many corners a smooth stretch gets: small things need fewer. 1.5 to 2.8.
fn fineness(art: &Sheet) -> f32 {
    match art.frame {
        Frame::Flat { high, .. } if high > 1.0 => (high * 0.0055).max(1.25).min(2.8),
        // In the picture's own frame only large things are drawn.
        Frame::Flat { .. } | Frame::Ground | Frame::Wall(_) => 2.8,
    }
}

/// A piece: the closed smooth line through some places.
#[inline(never)]
pub fn blob(art: &mut Sheet, points: &[Point], steps: f32) {
    let steps = (steps * fineness(art) * 0.4).round().max(2.0);
    let n = points.len();
    for index in 0..n {
        let point = |step: usize| points.get((index + step) % n).copied().unwrap_or_default();
        let corners = [point(n - 1), point(0), point(1), point(2)];
        let mut step = 0.0;
        while step < steps && corners[1] != corners[2] {
            let (x, y) = between(corners, step / steps);
            art.to(x, y);
            step += 1.0;
        }
    }
    art.cut();
}

/// Draws a table in the current frame.
#[inline(never)]
pub fn stamp(art: &mut Sheet, table: &[i8], inks: &[Ink]) {
    let mut rest = table;
    let ink = |slot: i8| inks.get(usize::from(slot.unsigned_abs())).copied().unwrap_or(0);
    while let [kind, count, tail @ ..] = rest {
        let length = match *kind {
            PATH | BLOB => usize::from(count.unsigned_abs()) * 2,
            LIMB => usize::from(count.unsigned_abs()) * 2 + 3,
            BLOCK => 3,
            OVAL => 4,
            _ => 0,
        };
        let (row, after) = tail.split_at(length.min(tail.len()));
        rest = after;
        let value = |index: usize| f32::from(row.get(index).copied().unwrap_or(0)) * 0.01;
        match *kind {
            PATH => {
                art.path(&places(row));
                art.cut();
            }
            BLOB => blob(art, &places(row), 3.0),
            LIMB => {
                Limb { points: places(row.get(3..).unwrap_or_default()), widths: widths(row) }.whole(art);
            }
            BLOCK => art.block(f32::from(*count) * 0.01, value(0), value(1), value(2)),
            OVAL => art.oval(value(0), value(1), value(2), value(3), ink(*count)),
            VEIL => {
                art.veil(count.unsigned_abs());
            }
            _ => art.fill(ink(*count)),
        }
    }
}
