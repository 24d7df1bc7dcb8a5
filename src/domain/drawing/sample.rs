//! Samples a picture into the few pixels that the model sees.
//!
//! Each pixel is the mean of four points laid in a regular grid. At each point the shapes cover each other
//! from back to front as they do in the SVG: same outlines, same filling rule (a place is inside where the
//! outline winds round it), same opacity. Nothing else of the picture reaches the model.
//!
//! The lines are followed here and not by a crate: what is asked for is a few thousand points of flat
//! shapes without curves, joins or gradients. See `docs/learning.md` for what the crates would weigh.

use super::{Outline, Picture, Point, Rgb, SIDE};

/// Pixels along a side of the small image: the fewest at which a sign still has corners
/// (`docs/learning.md` has the table of 24, 32 and 48).
pub const SMALL_SIDE: usize = 48;
/// Pixels in the small image.
pub const N_PIXELS: usize = SMALL_SIDE * SMALL_SIDE;
/// Points along a side of each pixel.
const POINTS: usize = 2;
/// Points along a side of the image.
const FINE_SIDE: usize = SMALL_SIDE * POINTS;
/// Picture units from one point to the next.
const STEP: f32 = SIDE / FINE_SIDE as f32;

/// What the machine sees of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Red, green and blue of each pixel, line after line from the top left: [`N_PIXELS`] of them.
    pub pixels: Vec<[u8; 3]>,
}

/// Where an outline crosses a horizontal line, from left to right, and whether it goes down (1) or up (-1) there.
type Crossings = Vec<(f32, i32)>;

/// The small image of a picture. Where nothing is drawn it is white, as a sheet is.
pub fn sample(picture: &Picture) -> Image {
    let mut fine = vec![[255_u8; 3]; FINE_SIDE * FINE_SIDE];
    let mut lines: Vec<Crossings> = vec![Crossings::new(); FINE_SIDE];
    for shape in &picture.shapes {
        cross(&shape.outline, &mut lines);
        for (line, crossings) in fine.chunks_exact_mut(FINE_SIDE).zip(&mut lines) {
            fill(line, crossings, shape.fill, u32::from(shape.opacity.min(100)));
            crossings.clear();
        }
    }
    average(&fine)
}

/// The first point at or after a place. A float cast saturates, so what is outside stays at the edges.
fn first_at(place: f32) -> usize {
    ((place / STEP - 0.5).ceil() as usize).min(FINE_SIDE)
}

/// Notes where an outline crosses the lines of points.
fn cross(outline: &Outline, lines: &mut [Crossings]) {
    match outline {
        Outline::Polygon(points) => {
            let mut from = points.last().copied().unwrap_or_default();
            for to in points {
                let (upper, lower, turn) = if from.1 <= to.1 { (from, *to, 1) } else { (*to, from, -1) };
                visit(lines, (upper.1, lower.1), |y, crossings| {
                    insert(crossings, meet(upper, lower, y), turn)
                });
                from = *to;
            }
        }
        Outline::Ellipse { center, rx, ry } => {
            visit(lines, (center.1 - ry, center.1 + ry), |y, crossings| {
                let height = (y - center.1) / ry;
                let half = rx * (1.0 - height * height).max(0.0).sqrt();
                crossings.extend([(center.0 - half, 1), (center.0 + half, -1)]);
            });
        }
    }
}

/// Does something on each line of points between two heights.
fn visit(lines: &mut [Crossings], (top, bottom): (f32, f32), mut act: impl FnMut(f32, &mut Crossings)) {
    let rows = first_at(top)..first_at(bottom);
    for (row, crossings) in rows.clone().zip(lines.get_mut(rows).unwrap_or_default()) {
        act((row as f32 + 0.5) * STEP, crossings);
    }
}

fn meet(from: Point, to: Point, y: f32) -> f32 {
    from.0 + (y - from.1) * (to.0 - from.0) / (to.1 - from.1)
}

/// Keeps the crossings in order: they are few, and mostly come sorted.
fn insert(crossings: &mut Crossings, x: f32, turn: i32) {
    crossings.push((x, turn));
    let mut place = crossings.len() - 1;
    while place > 0 && crossings[place - 1].0 > x {
        crossings.swap(place - 1, place);
        place -= 1;
    }
}

/// Colours the points of a line that lie inside.
fn fill(line: &mut [[u8; 3]], crossings: &[(f32, i32)], Rgb(r, g, b): Rgb, opacity: u32) {
    let mut winding = 0;
    let mut start = 0;
    for (x, turn) in crossings {
        let here = first_at(*x);
        if winding != 0 {
            let inside = line.get_mut(start..here).unwrap_or_default();
            if opacity == 100 {
                inside.fill([r, g, b]);
            } else {
                inside.iter_mut().for_each(|point| veil(point, [r, g, b], opacity));
            }
        }
        winding += turn;
        start = here;
    }
}

/// Lays a see-through colour over a point.
fn veil(point: &mut [u8; 3], colour: [u8; 3], opacity: u32) {
    for (under, over) in point.iter_mut().zip(colour) {
        *under = ((u32::from(*under) * (100 - opacity) + u32::from(over) * opacity + 50) / 100) as u8;
    }
}

fn average(fine: &[[u8; 3]]) -> Image {
    let mut sums = vec![[0_u16; 3]; N_PIXELS];
    for (index, point) in fine.iter().enumerate() {
        let (row, column) = (index / FINE_SIDE / POINTS, index % FINE_SIDE / POINTS);
        if let Some(sum) = sums.get_mut(row * SMALL_SIDE + column) {
            for (channel, value) in sum.iter_mut().zip(point) {
                *channel += u16::from(*value);
            }
        }
    }
    let points = (POINTS * POINTS) as u16;
    let mean = |sum: u16| ((sum + points / 2) / points) as u8;
    Image { pixels: sums.iter().map(|sum| sum.map(mean)).collect() }
}

#[cfg(test)]
mod tests {
    use super::super::{Shape, Truth};
    use super::*;

    const RED: Rgb = Rgb(200, 0, 0);

    fn shape(points: &[Point], fill: Rgb, opacity: u8) -> Shape {
        Shape { outline: Outline::Polygon(points.to_vec()), fill, opacity }
    }

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> [Point; 4] {
        [(left, top), (right, top), (right, bottom), (left, bottom)]
    }

    fn image(shapes: Vec<Shape>) -> Image {
        sample(&Picture { shapes, truth: Truth::Absent })
    }

    fn n_of(image: &Image, colour: [u8; 3]) -> usize {
        image.pixels.iter().filter(|pixel| **pixel == colour).count()
    }

    #[test]
    fn a_quarter_of_the_sheet_is_a_quarter_of_the_pixels() {
        let image = image(vec![shape(&rect(0.0, 0.0, 500.0, 500.0), RED, 100)]);
        assert_eq!(n_of(&image, [200, 0, 0]), N_PIXELS / 4);
        assert_eq!(n_of(&image, [255; 3]), N_PIXELS * 3 / 4);
        assert_eq!((image.pixels[0], image.pixels[N_PIXELS - 1]), ([200, 0, 0], [255; 3]));
    }

    #[test]
    fn half_a_pixel_and_half_an_opacity_are_half_a_colour() {
        let pixel = SIDE / SMALL_SIDE as f32;
        let half = image(vec![shape(&rect(0.0, 0.0, pixel / 2.0, SIDE), Rgb(0, 0, 0), 100)]);
        let veil = image(vec![shape(&rect(0.0, 0.0, pixel, SIDE), Rgb(0, 0, 0), 50)]);
        assert_eq!(half.pixels[0], [128; 3]);
        assert_eq!(veil.pixels[0], [128; 3]);
    }

    #[test]
    fn a_hole_is_where_the_outline_unwinds() {
        let around = rect(0.0, 0.0, 1000.0, 1000.0);
        let mut within = rect(250.0, 250.0, 750.0, 750.0);
        let twice = [around.as_slice(), &[around[0]], &within, &[within[0], around[0]]].concat();
        assert_eq!(n_of(&image(vec![shape(&twice, RED, 100)]), [255; 3]), 0);
        within.reverse();
        let holed = [around.as_slice(), &[around[0]], &within, &[within[0], around[0]]].concat();
        assert_eq!(n_of(&image(vec![shape(&holed, RED, 100)]), [255; 3]), N_PIXELS / 4);
    }

    #[test]
    fn an_ellipse_covers_its_area() {
        let outline = Outline::Ellipse { center: (500.0, 500.0), rx: 400.0, ry: 200.0 };
        let image = image(vec![Shape { outline, fill: Rgb(0, 0, 0), opacity: 100 }]);
        let covered: f32 = image.pixels.iter().map(|pixel| 1.0 - f32::from(pixel[0]) / 255.0).sum();
        let share = covered / N_PIXELS as f32;
        assert!((share - std::f32::consts::PI * 0.08).abs() < 0.003, "{share}");
    }

    #[test]
    fn later_shapes_cover_earlier_ones_and_odd_ones_do_no_harm() {
        let all = rect(-9e9, -9e9, 9e9, 9e9);
        let nan = rect(f32::NAN, 0.0, 10.0, f32::NAN);
        let flat = Outline::Ellipse { center: (5.0, 5.0), rx: 0.0, ry: 0.0 };
        let image = image(vec![
            shape(&all, Rgb(1, 2, 3), 100),
            shape(&all, RED, 255),
            shape(&nan, RED, 100),
            shape(&[], RED, 100),
            Shape { outline: flat, fill: RED, opacity: 100 },
        ]);
        assert_eq!(n_of(&image, [200, 0, 0]), N_PIXELS);
    }
}
