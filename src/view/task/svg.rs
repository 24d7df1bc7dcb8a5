//! Writes a picture as short SVG, so that nine tiles stay a small piece of a page.
//!
//! Neighbours of one colour become one path, places are whole numbers relative to the last one,
//! and only presentation attributes are used, because our page forbids inline styles.

use crate::domain::drawing::brush::signed_area;
use crate::domain::drawing::extent::is_visible;
use crate::domain::drawing::sample::{Image, SMALL_SIDE};
use crate::domain::drawing::{Outline, Picture, Point, Rgb, SIDE};

/// The inner markup of an `<svg>` whose view box is `0 0 side side`.
pub fn markup(picture: &Picture, side: f32) -> String {
    let scale = side / SIDE;
    let mut text = String::new();
    let mut open: Option<(Rgb, u8)> = None;
    for shape in picture.shapes.iter().filter(|shape| is_visible(shape)) {
        let ink = (shape.fill, shape.opacity);
        // Two see-through shapes in one path would not darken where they meet, so each is alone.
        if open != Some(ink) || shape.opacity < 100 {
            if open.is_some() {
                text.push_str("\"/>");
            }
            start(&mut text, ink);
            open = Some(ink);
        }
        outline(&mut text, &shape.outline, scale);
    }
    if open.is_some() {
        text.push_str("\"/>");
    }
    text
}

/// A whole `<svg>` around some inner markup, as wide as what holds it. It is hidden from assistive technology, since what
/// names a picture stands beside it.
pub fn document(inner: &str, view_box: &str) -> String {
    [
        "<svg width=\"100%\" viewBox=\"",
        view_box,
        "\" aria-hidden=\"true\" focusable=\"false\">",
        inner,
        "</svg>",
    ]
    .concat()
}

/// The pixels of a sampled image, a unit square each; neighbours of one colour in a line are one.
pub fn dots(image: &Image) -> String {
    let mut text = String::new();
    for (row, line) in image.pixels.chunks(SMALL_SIDE).enumerate() {
        let mut column = 0;
        while let Some([r, g, b]) = line.get(column) {
            let same = line.iter().skip(column).take_while(|pixel| **pixel == [*r, *g, *b]).count();
            start(&mut text, (Rgb(*r, *g, *b), 100));
            text.push('M');
            numbers(&mut text, &[column as i32, row as i32]);
            text.push('h');
            number(&mut text, same as i32);
            text.push_str("v1h-");
            number(&mut text, same as i32);
            text.push_str("z\"/>");
            column += same;
        }
    }
    text
}

fn start(text: &mut String, (Rgb(r, g, b), opacity): (Rgb, u8)) {
    text.push_str("<path fill=\"#");
    for channel in [r, g, b] {
        for digit in [channel >> 4, channel & 15] {
            text.push(char::from(digit + if digit < 10 { b'0' } else { b'a' - 10 }));
        }
    }
    if opacity < 100 {
        text.push_str("\" opacity=\".");
        text.push(char::from(b'0' + opacity / 10));
        text.push(char::from(b'0' + opacity % 10));
    }
    text.push('"');
    text.push_str(" d=\"");
}

fn outline(text: &mut String, outline: &Outline, scale: f32) {
    match outline {
        Outline::Polygon(points) => polygon(text, points, scale),
        Outline::Ellipse { center, rx, ry } => {
            let [x, y, rx, ry] = [center.0, center.1, *rx, *ry].map(|value| whole(value * scale));
            let (rx, ry) = (rx.max(1), ry.max(1));
            // One long arc that ends a unit beside its start: half the length of two half arcs.
            text.push('M');
            numbers(text, &[x, y - ry]);
            text.push('a');
            numbers(text, &[rx, ry]);
            text.push_str(" 0 11-1 0z");
        }
    }
}

fn polygon(text: &mut String, points: &[Point], scale: f32) {
    let mut corners: Vec<(i32, i32)> =
        points.iter().map(|(x, y)| (whole(x * scale), whole(y * scale))).collect();
    // All turn the same way: merged in one path, two opposite turns would cut a hole.
    if signed_area(points) < 0.0 {
        corners.reverse();
    }
    corners.dedup();
    let Some(anchor) = corners.first().copied() else {
        return;
    };
    // Where the outline comes back to its first corner, a bridge of no width ends: the pieces
    // on its two sides can be written apart, which is shorter.
    let mut from = None;
    for piece in corners.split(|corner| *corner == anchor) {
        let (mut loop_start, mut rest) = (anchor, piece);
        if let [first, middle @ .., last] = piece
            && first == last
        {
            (loop_start, rest) = (*first, middle);
        }
        if rest.len() > 1 {
            from = Some(contour(text, from, loop_start, rest));
        }
    }
}

/// Writes one closed line and returns the place where it started.
fn contour(
    text: &mut String,
    from: Option<(i32, i32)>,
    start: (i32, i32),
    rest: &[(i32, i32)],
) -> (i32, i32) {
    let mut command = ' ';
    if let Some(from) = from {
        step(text, &mut command, 'm', start.0 - from.0);
        step(text, &mut command, 'm', start.1 - from.1);
    } else {
        text.push('M');
        numbers(text, &[start.0, start.1]);
    }
    let mut here = start;
    for (index, corner) in rest.iter().enumerate() {
        let (dx, dy) = (corner.0 - here.0, corner.1 - here.1);
        here = *corner;
        if dy == 0 && dx != 0 {
            step(text, &mut command, 'h', dx);
        } else if dx == 0 && dy != 0 {
            step(text, &mut command, 'v', dy);
        } else if index + 1 < rest.len() || here != start {
            step(text, &mut command, 'l', dx);
            step(text, &mut command, 'l', dy);
        }
    }
    text.push('z');
    start
}

fn step(text: &mut String, command: &mut char, wanted: char, value: i32) {
    if *command != wanted {
        text.push(wanted);
        *command = wanted;
    } else if value >= 0 {
        text.push(' ');
    }
    number(text, value);
}

/// Some numbers, parted by spaces.
#[inline(never)]
fn numbers(text: &mut String, values: &[i32]) {
    for (place, value) in values.iter().enumerate() {
        if place > 0 {
            text.push(' ');
        }
        number(text, *value);
    }
}

/// A number of up to five digits: the library's way of writing one weighs more than this.
#[inline(never)]
pub fn number(text: &mut String, value: i32) {
    if value < 0 {
        text.push('-');
    }
    let mut rest = value.unsigned_abs();
    let mut size = 1;
    while size * 10 <= rest {
        size *= 10;
    }
    while size > 0 {
        text.push(char::from_digit(rest / size, 10).unwrap_or('0'));
        rest %= size;
        size /= 10;
    }
}

#[inline(never)]
fn whole(value: f32) -> i32 {
    // A float cast saturates; a place far outside is clipped anyway.
    value.max(-4000.0).min(4000.0).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::drawing::{Shape, Truth};

    fn square(x: f32, opacity: u8) -> Shape {
        let corners = vec![(x, 10.0), (x + 20.0, 10.0), (x + 20.0, 30.0), (x, 30.0)];
        Shape { outline: Outline::Polygon(corners), fill: Rgb(1, 2, 3), opacity }
    }

    fn text(shapes: Vec<Shape>) -> String {
        markup(&Picture { shapes, truth: Truth::Absent }, SIDE)
    }

    #[test]
    fn neighbours_of_one_colour_share_a_path() {
        let joined = text(vec![square(0.0, 100), square(50.0, 100)]);
        assert_eq!(joined, "<path fill=\"#010203\" d=\"M0 10h20v20h-20zM50 10h20v20h-20z\"/>");
    }

    #[test]
    fn see_through_neighbours_stay_apart() {
        assert_eq!(text(vec![square(0.0, 50), square(10.0, 50)]).matches("<path").count(), 2);
    }

    #[test]
    fn what_is_outside_is_not_written() {
        assert_eq!(text(vec![square(2000.0, 100)]), "");
    }

    #[test]
    fn bridges_between_pieces_are_cut() {
        use crate::domain::drawing::brush::{Camera, Sheet};
        let mut sheet = Sheet::new(Camera { vanish: (0.0, 0.0), focal: 1.0, eye: 1.0, bend: 0.0 });
        sheet.block(0.0, 10.0, 20.0, 20.0);
        sheet.block(50.0, 10.0, 20.0, 20.0);
        sheet.fill(0x010203);
        assert_eq!(sheet.shapes.len(), 1);
        assert_eq!(text(sheet.shapes), "<path fill=\"#010203\" d=\"M0 10h20v20h-20zm50 0h20v20h-20z\"/>");
    }
}
