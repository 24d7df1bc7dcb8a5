//! Machines seen from above, as tables: a new one is a new row of numbers, not new code.
//!
//! The nose points up the picture. Most machines are the same on both sides: only the right half
//! of an outline is written, from nose to tail. Ten units are a metre for aircraft.

#[rustfmt::skip]
mod rows;

use super::land::outside;
use super::scene::{Scene, Spot};
use crate::domain::drawing::Point;
use crate::domain::drawing::brush::{Ink, mix};
pub use rows::*;

/// So many corners, an ink, then the corners of the right half: both halves, the one in the
/// shade a little darker.
pub const HULL: i8 = 0;
/// So many corners, then the corners: a path, and its mirror image.
pub const PAIR: i8 = 1;
/// A bar: from, to, its two widths.
pub const BAR: i8 = 2;
/// A disc: its ink, middle, radius.
pub const DISC: i8 = 3;
/// Fills the pieces so far with one of the inks.
pub const FILL: i8 = 4;

/// The same bar again and again: how often, how far right and down each time, then the bar.
pub const ROW: i8 = 5;

/// Draws a table at a spot, in inks of its own (from 0 up) and of the mood (from -1 down).
#[inline(never)]
pub fn stamp(scene: &mut Scene, spot: Spot, figure: &[i8], inks: &[Ink]) {
    scene.on(spot, (0.0, 0.0), 0.0);
    trace(scene, spot, figure, Some(inks));
    scene.home();
}

/// Draws a table stretched along a lane: eight units of the lane to the right, `high` down.
#[inline(never)]
pub fn lay(scene: &mut Scene, lane: Spot, high: f32, figure: &[i8], inks: &[Ink]) {
    let (wide, high) = (lane.unit * 8.0, lane.unit * high);
    scene.art.flat(lane.at, wide, high, lane.turn);
    trace(scene, lane, figure, Some(inks));
    scene.home();
}

/// Draws a table some of its own units over the ground, and its shadow.
#[inline(never)]
pub fn raise(scene: &mut Scene, spot: Spot, figure: &[i8], inks: &[Ink], high: f32) {
    cast(scene, spot, figure, high);
    scene.on(spot, scene.lean, high * spot.unit);
    trace(scene, spot, figure, Some(inks));
    scene.home();
}

/// Draws the shadow of a table, whose things are about `high` of its own units up.
#[inline(never)]
pub fn cast(scene: &mut Scene, spot: Spot, figure: &[i8], high: f32) {
    scene.on(spot, scene.sun, high * spot.unit);
    trace(scene, spot, figure, None);
    scene.shadow();
    scene.home();
}

/// The inks that any table may use, counted from -1 down.
fn palette(scene: &Scene) -> [Ink; 19] {
    let mood = scene.mood;
    let [meadow, crop, _, verge, ..] = mood.fields;
    let [deep, shallow] = mood.water;
    let ballast = mix(mood.earth, mood.road, 0.5);
    let red = scene.lit(0xc8583c);
    [
        mood.road,
        mood.slab,
        mood.earth,
        meadow,
        crop,
        verge,
        deep,
        mix(deep, shallow, 0.5),
        scene.paint(),
        scene.dim(mood.road, 0.27),
        ballast,
        scene.dim(ballast, 0.35),
        mix(scene.lit(0xd8d8d4), ballast, 0.2),
        mix(scene.lit(0xeebd3c), mood.road, 0.1),
        if scene.is_night() { scene.dim(red, 0.4) } else { red },
        scene.lit(0x2f4470),
        scene.lit(0x5d74a0),
        mood.leaves[0],
        mix(shallow, 0xffffff, 0.6),
    ]
}

/// Goes through a table in the current frame; without inks all its pieces stay in one open outline.
fn trace(scene: &mut Scene, spot: Spot, figure: &[i8], inks: Option<&[Ink]>) {
    let dark_side = scene.inward(scene.sun, spot).0.signum();
    let common = palette(scene);
    let mut at = 0;
    let mut next = || {
        let value = figure.get(at).copied();
        at += 1;
        value
    };
    while let Some(kind) = next() {
        let count = if matches!(kind, HULL | PAIR | ROW) { next().unwrap_or(0) } else { 0 };
        let slot = if matches!(kind, HULL | DISC | FILL) { next().unwrap_or(0) } else { 0 };
        let ink = inks.map(|inks| {
            let from = if slot < 0 { &common[..] } else { inks };
            from.get(usize::from(if slot < 0 { !slot } else { slot }.unsigned_abs())).copied().unwrap_or(0)
        });
        let mut number = || f32::from(next().unwrap_or(0));
        match kind {
            HULL | PAIR => {
                let mut half = Vec::new();
                for _ in 0..count {
                    half.push((number(), number()));
                }
                mirrored(scene, &half, kind == HULL);
                if kind == HULL
                    && let Some(ink) = ink
                {
                    scene.art.fill(ink);
                    for (x, y) in &half {
                        scene.art.to(x * dark_side, *y);
                    }
                    let dark = scene.dim(ink, 0.26);
                    scene.art.fill(dark);
                }
            }
            BAR => scene.art.taper(number(), number(), number(), number(), number(), number()),
            ROW => {
                let step = (number(), number());
                row(scene, count, step, [number(), number(), number(), number(), number(), number()]);
            }
            DISC => {
                let (x, y, radius) = (number(), number(), number());
                if let Some(ink) = ink {
                    scene.art.disc(x, y, radius, ink);
                } else {
                    scene.art.arc(x, y, radius, radius, (0.0, 1.0), 9.0);
                    scene.art.cut();
                }
            }
            _ => {
                if let Some(ink) = ink {
                    scene.art.fill(ink);
                }
            }
        }
    }
}

/// Pieces: a path and its mirror image, as one outline or as two.
fn mirrored(scene: &mut Scene, half: &[Point], is_one: bool) {
    scene.art.path(half);
    if !is_one {
        scene.art.cut();
    }
    for (x, y) in half.iter().rev() {
        scene.art.to(-x, *y);
    }
    scene.art.cut();
}

/// Pieces: a bar repeated; those beyond the tile are left out.
fn row(scene: &mut Scene, count: i8, (right, down): Point, [x, y, to_x, to_y, first, last]: [f32; 6]) {
    for place in 0..count {
        let (dx, dy) = (right * f32::from(place), down * f32::from(place));
        let ends = [(x + dx, y + dy), (to_x + dx, to_y + dy)];
        let [from, to] = ends.map(|(x, y)| scene.art.place(x, y));
        if !outside(from, to) {
            scene.art.taper(x + dx, y + dy, to_x + dx, to_y + dy, first, last);
        }
    }
}
