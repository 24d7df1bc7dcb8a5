//! How much of the picture a shape takes, and what it costs to write: what small details may be
//! left out is decided from these two.

use super::{Outline, SIDE, Shape};

/// Left, top, right and bottom of what a shape covers inside the picture.
#[inline(never)]
fn bounds(shape: &Shape) -> [f32; 4] {
    let (mut left, mut top, mut right, mut bottom) = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
    let mut reach = |x: f32, y: f32, rx: f32, ry: f32| {
        left = left.min(x - rx);
        right = right.max(x + rx);
        top = top.min(y - ry);
        bottom = bottom.max(y + ry);
    };
    match &shape.outline {
        Outline::Polygon(points) => points.iter().for_each(|(x, y)| reach(*x, *y, 0.0, 0.0)),
        Outline::Ellipse { center, rx, ry } => reach(center.0, center.1, *rx, *ry),
    }
    [left.max(0.0), top.max(0.0), right.min(SIDE), bottom.min(SIDE)]
}

/// Area of the visible part of the box around a shape; thin poles count by their length.
#[inline(never)]
pub fn extent(shape: &Shape) -> f32 {
    let [left, top, right, bottom] = bounds(shape);
    (right - left).max(12.0) * (bottom - top).max(12.0)
}

/// What a shape costs in the page, in corners.
pub fn cost(shape: &Shape) -> usize {
    match &shape.outline {
        Outline::Polygon(points) => 6 + points.len(),
        Outline::Ellipse { .. } => 9,
    }
}

/// Whether any of a shape can fall inside the picture.
pub fn is_visible(shape: &Shape) -> bool {
    let [left, top, right, bottom] = bounds(shape);
    shape.opacity > 0 && right > left && bottom > top
}
