//! Helpers that turn strokes, rounded plates and tilted frames into flat shapes.
//!
//! A drawing may only hold polygons and upright ellipses, because the same list is later sampled
//! small for the model. Everything that looks like a line or a text is built here from those two.

use super::extent::{cost, extent, is_visible};
use super::{Outline, Point, Rgb, Shape};

/// Where and how large the next shapes are drawn: scaled, then turned, then moved.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The place of the local origin.
    pub origin: Point,
    /// The local width of one unit.
    pub wide: f32,
    /// The local height of one unit.
    pub high: f32,
    /// Clockwise turn, in radians.
    pub turn: f32,
}

impl Frame {
    /// The picture's own frame.
    pub const HOME: Self = Self { origin: (0.0, 0.0), wide: 1.0, high: 1.0, turn: 0.0 };

    /// An upright frame of one scale.
    pub fn at(origin: Point, scale: f32) -> Self {
        Self { origin, wide: scale, high: scale, turn: 0.0 }
    }

    /// Where a local place is in the picture.
    pub fn place(&self, (x, y): Point) -> Point {
        let (x, y) = (x * self.wide, y * self.high);
        let (sin, cos) = (sine(self.turn), sine(self.turn + QUARTER));
        (self.origin.0 + x * cos - y * sin, self.origin.1 + x * sin + y * cos)
    }
}

/// A quarter of a turn, in radians.
const QUARTER: f32 = std::f32::consts::FRAC_PI_2;

/// The sine of an angle in radians, to a hundred-thousandth.
///
/// Our own, because the browser's and the system's differ in the last bits, so that a seed would
/// not quite mean the same picture everywhere, and because the library's weighs six kilobytes.
/// A polynomial of the seventh degree on the half turn around zero.
pub fn sine(angle: f32) -> f32 {
    let turns = angle / std::f32::consts::TAU;
    let share = turns - (turns + 0.5).floor();
    // Beyond a quarter of a turn the sine comes back the way it went.
    let folded = if share > 0.25 {
        0.5 - share
    } else if share < -0.25 {
        -0.5 - share
    } else {
        share
    };
    let x = folded * std::f32::consts::TAU;
    let square = x * x;
    x * (0.999_996_6 - square * (0.166_648_2 - square * (0.008_306_29 - square * 0.000_183_63)))
}

/// A sheet that collects shapes from back to front.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What has been drawn.
    pub shapes: Vec<Shape>,
    /// The frame of the next shapes.
    pub frame: Frame,
    opacity: u8,
}

impl Default for Sheet {
    fn default() -> Self {
        Self { shapes: Vec::new(), frame: Frame::HOME, opacity: 100 }
    }
}

impl Sheet {
    /// Makes the next shape, and that one alone, see-through.
    pub fn veil(&mut self, opacity: u8) -> &mut Self {
        self.opacity = opacity.min(100);
        self
    }

    fn push(&mut self, outline: Outline, fill: Rgb) {
        let shape = Shape { outline, fill, opacity: self.opacity };
        self.opacity = 100;
        if is_visible(&shape) {
            self.shapes.push(shape);
        }
    }

    /// Keeps the shapes that cover most and lets go of the smallest: far wheels and door handles,
    /// which are under a pixel on the page and would still cost their bytes. The first `safe`
    /// shapes stay in any case; the others share a `budget` of corners, six for each new path.
    pub fn keep_largest(&mut self, safe: usize, budget: usize) {
        let later = self.shapes.split_off(safe.min(self.shapes.len()));
        // Largest first. There are a hundred: the library's sort would weigh five kilobytes.
        let mut costs: Vec<(f32, usize)> = Vec::with_capacity(later.len());
        for shape in &later {
            let size = extent(shape);
            let place = costs.iter().position(|larger| larger.0 < size).unwrap_or(costs.len());
            costs.insert(place, (size, cost(shape)));
        }
        let mut spent = 0;
        let mut least = -1.0;
        for (size, price) in costs {
            spent += price;
            if spent > budget {
                least = size;
                break;
            }
        }
        self.shapes.extend(later.into_iter().filter(|shape| extent(shape) > least));
    }

    /// A filled polygon.
    pub fn polygon(&mut self, points: &[Point], fill: Rgb) {
        let placed = points.iter().map(|point| self.frame.place(*point)).collect();
        self.push(Outline::Polygon(placed), fill);
    }

    /// Several polygons as one shape, joined by bridges of no width, so that forty windows cost
    /// one shape. Each piece is turned the same way, so that no two can cancel each other.
    pub fn pieces(&mut self, pieces: &[Vec<Point>], fill: Rgb) {
        let Some(anchor) = pieces.iter().find_map(|piece| piece.first().copied()) else {
            self.opacity = 100;
            return;
        };
        let mut outline = Vec::new();
        for piece in pieces {
            let backwards = signed_area(piece) < 0.0;
            let Some(first) = piece.first().copied() else {
                continue;
            };
            outline.push(anchor);
            outline.push(first);
            if backwards {
                outline.extend(piece.iter().rev().copied());
            } else {
                outline.extend(piece.iter().skip(1).copied());
                outline.push(first);
            }
            outline.push(anchor);
        }
        outline.dedup();
        self.polygon(&outline, fill);
    }

    /// An ellipse; one that is turned becomes a polygon, because ours are upright.
    pub fn oval(&mut self, center: Point, rx: f32, ry: f32, fill: Rgb) {
        let (wide, high) = ((rx * self.frame.wide).abs(), (ry * self.frame.high).abs());
        if self.frame.turn == 0.0 || (wide - high).abs() < 0.02 * high {
            let center = self.frame.place(center);
            self.push(Outline::Ellipse { center, rx: wide, ry: high }, fill);
        } else {
            self.polygon(&arc(center, rx, ry, 0.0, 1.0, 22), fill);
        }
    }

    /// A disc.
    pub fn disc(&mut self, center: Point, radius: f32, fill: Rgb) {
        self.oval(center, radius, radius, fill);
    }

    /// An upright rectangle from its corner.
    pub fn rect(&mut self, x: f32, y: f32, wide: f32, high: f32, fill: Rgb) {
        self.polygon(&block(x, y, wide, high), fill);
    }

    /// A straight bar that may get thinner.
    pub fn bar(&mut self, from: Point, to: Point, widths: (f32, f32), fill: Rgb) {
        self.polygon(&taper(from, to, widths), fill);
    }
}

// The next three take their closures by reference: each `map` and `collect` of its own would be
// written out again in the wasm, and the drawing has forty.

/// The same outline with each corner moved.
#[inline(never)]
pub fn moved(points: &[Point], place: &dyn Fn(Point) -> Point) -> Vec<Point> {
    points.iter().map(|point| place(*point)).collect()
}

/// The same outlines with each corner moved.
#[inline(never)]
pub fn all_moved(pieces: &[Vec<Point>], place: &dyn Fn(Point) -> Point) -> Vec<Vec<Point>> {
    pieces.iter().map(|piece| moved(piece, place)).collect()
}

/// One outline at each of some places.
#[inline(never)]
pub fn each(places: &[Point], piece: &mut dyn FnMut(Point) -> Vec<Point>) -> Vec<Vec<Point>> {
    places.iter().map(|place| piece(*place)).collect()
}

/// So many outlines; each is told its number, from 0.
#[inline(never)]
pub fn several(count: u8, piece: &mut dyn FnMut(f32) -> Vec<Point>) -> Vec<Vec<Point>> {
    (0..count).map(|step| piece(f32::from(step))).collect()
}

/// The corners of an upright rectangle.
pub fn block(x: f32, y: f32, wide: f32, high: f32) -> Vec<Point> {
    vec![(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
}

/// The corners of a bar that is `widths.0` wide at its start and `widths.1` at its end.
pub fn taper(from: Point, to: Point, widths: (f32, f32)) -> Vec<Point> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = (dx * dx + dy * dy).sqrt().max(1e-4);
    let (nx, ny) = (-dy / length * 0.5, dx / length * 0.5);
    let (a, b) = widths;
    vec![
        (from.0 + nx * a, from.1 + ny * a),
        (to.0 + nx * b, to.1 + ny * b),
        (to.0 - nx * b, to.1 - ny * b),
        (from.0 - nx * a, from.1 - ny * a),
    ]
}

/// Points of an elliptic arc; turns are fractions of the circle, clockwise from the right.
pub fn arc(center: Point, rx: f32, ry: f32, from: f32, to: f32, steps: u8) -> Vec<Point> {
    let last = f32::from(steps.max(2) - 1);
    let full = (to - from - 1.0).abs() < 1e-3;
    let last = if full { last + 1.0 } else { last };
    (0..steps.max(2))
        .map(|step| {
            let turn = (from + (to - from) * f32::from(step) / last) * std::f32::consts::TAU;
            (center.0 + rx * sine(turn + QUARTER), center.1 + ry * sine(turn))
        })
        .collect()
}

/// The outline of a line of some width along a path, with pointed corners kept short.
pub fn stroke(path: &[Point], width: f32) -> Vec<Point> {
    let half = width * 0.5;
    let side = |sign: f32| -> Vec<Point> {
        let mut edge = Vec::with_capacity(path.len());
        for (index, here) in path.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|i| path.get(i));
            let after = path.get(index + 1);
            let leaving = after.map(|next| direction(*here, *next));
            let arriving = before.map(|last| direction(*last, *here));
            let (ax, ay) = arriving.or(leaving).unwrap_or((1.0, 0.0));
            let (bx, by) = leaving.unwrap_or((ax, ay));
            let (mx, my) = (ax + bx, ay + by);
            let stretch = (2.0 / (mx * mx + my * my).max(0.8)).min(1.6);
            edge.push((here.0 - my * stretch * half * sign, here.1 + mx * stretch * half * sign));
        }
        edge
    };
    let mut outline = side(1.0);
    outline.extend(side(-1.0).into_iter().rev());
    outline
}

fn direction(from: Point, to: Point) -> Point {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = (dx * dx + dy * dy).sqrt().max(1e-4);
    (dx / length, dy / length)
}

/// The same polygon with soft corners; `radius` is a share of each edge, up to one half.
pub fn rounded(points: &[Point], radius: f32) -> Vec<Point> {
    let mut soft = Vec::with_capacity(points.len() * 3);
    for (index, here) in points.iter().enumerate() {
        let before = points.get(if index == 0 { points.len() - 1 } else { index - 1 }).unwrap_or(here);
        let after = points.get(index + 1).or(points.first()).unwrap_or(here);
        let toward = |other: &Point, share: f32| {
            (here.0 + (other.0 - here.0) * share, here.1 + (other.1 - here.1) * share)
        };
        let (a, b) = (toward(before, radius), toward(after, radius));
        soft.push(a);
        soft.push(((a.0 + b.0) / 4.0 + here.0 / 2.0, (a.1 + b.1) / 4.0 + here.1 / 2.0));
        soft.push(b);
    }
    soft
}

/// Twice the area inside, positive when the points turn clockwise on the screen.
pub fn signed_area(points: &[Point]) -> f32 {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum()
}

/// A colour written as 0xrrggbb.
pub fn rgb(hex: u32) -> Rgb {
    let [_, red, green, blue] = hex.to_be_bytes();
    Rgb(red, green, blue)
}

/// A colour on the way from one to another; 0 gives the first.
pub fn mix(from: Rgb, to: Rgb, share: f32) -> Rgb {
    let share = share.max(0.0).min(1.0);
    // A float cast saturates, and both ends are in 0..=255.
    let blend = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
    Rgb(blend(from.0, to.0), blend(from.1, to.1), blend(from.2, to.2))
}

/// A colour seen under coloured light.
pub fn lit_by(colour: Rgb, light: Rgb) -> Rgb {
    // The product of two bytes over 255 is a byte.
    let under = |a: u8, b: u8| (u16::from(a) * u16::from(b) / 255) as u8;
    Rgb(under(colour.0, light.0), under(colour.1, light.1), under(colour.2, light.2))
}

#[cfg(test)]
mod tests {
    use super::sine;

    #[test]
    fn our_sine_is_a_sine() {
        for step in -2000_i16..2000 {
            let angle = f32::from(step) * 0.01;
            let error = sine(angle) - angle.sin();
            assert!(error.abs() < 2e-5, "sine({angle}) is off by {error}");
        }
    }
}
