//! The brush: turns strokes, rounded plates and tilted or standing frames into flat shapes.
//!
//! A drawing may only hold polygons and upright ellipses, because the same list is later sampled
//! small for the model. Everything that looks like a line or a text is built here from those two.
//!
//! Corners are collected in the open outline, in the coordinates of the frame, and become one
//! shape when it is filled. The helpers are never inlined: the drawing calls them some hundreds
//! of times, and each copy would be carried to the reader.

use super::extent::{cost, extent, is_visible};
pub use super::frame::{Camera, Frame, HOME, Line};
pub use super::ink::{Ink, lit_by, mix};
use super::{Outline, Point, Rgb, Shape};

/// A quarter of a turn, in radians.
const QUARTER: f32 = std::f32::consts::FRAC_PI_2;

/// The sine of an angle in radians, to a hundred-thousandth.
///
/// Our own, because the browser's and the system's differ in the last bits, so that a seed would
/// not quite mean the same picture everywhere, and because the library's weighs six kilobytes.
/// A polynomial of the seventh degree on the half turn around zero.
#[inline(never)]
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
    /// The eye.
    pub camera: Camera,
    opacity: u8,
    /// The corners of the next shape, in its frame.
    open: Vec<Point>,
    /// Where in them the piece begins that is being drawn.
    start: usize,
}

impl Sheet {
    /// An empty sheet seen by an eye.
    pub fn new(camera: Camera) -> Self {
        Self { shapes: Vec::new(), frame: HOME, camera, opacity: 100, open: Vec::new(), start: 0 }
    }

    /// Lays the next shapes flat on the picture, from a place on.
    #[inline(never)]
    pub fn flat(&mut self, origin: Point, wide: f32, high: f32, turn: f32) {
        self.frame = Frame::Flat { origin, wide, high, turn };
    }

    /// Makes the next shape, and that one alone, see-through.
    pub fn veil(&mut self, opacity: u8) -> &mut Self {
        self.opacity = opacity.min(100);
        self
    }

    /// Where a local place is in the picture.
    #[inline(never)]
    pub fn place(&self, x: f32, y: f32) -> Point {
        match self.frame {
            Frame::Flat { origin, wide, high, turn } => {
                let (x, y) = (x * wide, y * high);
                let (sin, cos) = (sine(turn), sine(turn + QUARTER));
                (origin.0 + x * cos - y * sin, origin.1 + x * sin + y * cos)
            }
            Frame::Ground => self.camera.spot(x, 0.0, y),
            Frame::Wall(Line { from, to }) => {
                self.camera.spot(from.0 + (to.0 - from.0) * x, y, from.1 + (to.1 - from.1) * x)
            }
        }
    }

    #[inline(never)]
    fn push(&mut self, outline: Outline, ink: Ink) {
        let [_, red, green, blue] = ink.to_be_bytes();
        let shape = Shape { outline, fill: Rgb(red, green, blue), opacity: self.opacity };
        self.opacity = 100;
        if is_visible(&shape) {
            self.shapes.push(shape);
        }
    }

    /// Adds a corner to the open outline.
    #[inline(never)]
    pub fn to(&mut self, x: f32, y: f32) {
        self.open.push((x, y));
    }

    /// Adds the picture place of a point in metres; the frame must be the picture's own.
    #[inline(never)]
    pub fn at(&mut self, x: f32, y: f32, z: f32) {
        self.open.push(self.camera.spot(x, y, z));
    }

    /// Adds the picture place of a point over a ground line, as [`Sheet::at`] does.
    #[inline(never)]
    pub fn over(&mut self, line: &Line, along: f32, height: f32) {
        let x = line.from.0 + (line.to.0 - line.from.0) * along;
        let z = line.from.1 + (line.to.1 - line.from.1) * along;
        self.at(x, height, z);
    }

    /// Adds several corners.
    #[inline(never)]
    pub fn path(&mut self, points: &[Point]) {
        self.open.extend_from_slice(points);
    }

    /// The corners of the piece that is being drawn, taken away to be worked over.
    #[inline(never)]
    fn piece(&mut self) -> Vec<Point> {
        self.open.split_off(self.start.min(self.open.len()))
    }

    /// Ends a piece of the open outline, so that forty windows cost one shape. The pieces are
    /// joined by bridges of no width, and all turned the same way, so that no two can cancel
    /// each other.
    #[inline(never)]
    pub fn cut(&mut self) {
        let mut piece = self.piece();
        if signed_area(&piece) < 0.0 {
            piece.reverse();
        }
        let Some(first) = piece.first().copied() else {
            return;
        };
        let anchor = self.open.first().copied();
        self.open.extend(anchor);
        self.open.append(&mut piece);
        self.open.push(first);
        self.open.extend(anchor);
        self.start = self.open.len();
    }

    /// Stretches and then moves what is in the open outline.
    #[inline(never)]
    pub fn stretch(&mut self, x: f32, y: f32, wide: f32, high: f32) {
        for corner in &mut self.open {
            *corner = (x + corner.0 * wide, y + corner.1 * high);
        }
    }

    /// Fills the open outline and starts another.
    #[inline(never)]
    pub fn fill(&mut self, ink: Ink) {
        if self.start > 0 {
            self.cut();
        }
        self.start = 0;
        let mut corners = std::mem::take(&mut self.open);
        corners.dedup();
        if corners.len() > 1 && corners.first() == corners.last() {
            corners.pop();
        }
        for corner in &mut corners {
            *corner = self.place(corner.0, corner.1);
        }
        self.push(Outline::Polygon(corners), ink);
    }

    /// Keeps the shapes that cover most and lets go of the smallest: far wheels and door handles,
    /// which are under a pixel on the page and would still cost their bytes. The first `safe`
    /// shapes stay in any case; the others share a `budget` of corners, six for each new path.
    pub fn keep_largest(&mut self, safe: usize, budget: usize) {
        let extents: Vec<f32> = self.shapes.iter().map(extent).collect();
        // The least size rises step by step until the rest can be paid: no sort is carried along.
        let mut least = 140.0;
        loop {
            let mut spent = 0;
            for (shape, extent) in self.shapes.iter().zip(&extents).skip(safe) {
                if *extent > least {
                    spent += cost(shape);
                }
            }
            if spent <= budget {
                break;
            }
            least *= 1.1;
        }
        let mut place = 0;
        self.shapes.retain(|_| {
            place += 1;
            place <= safe || extents.get(place - 1).is_some_and(|extent| *extent > least)
        });
    }

    /// A filled polygon.
    #[inline(never)]
    pub fn polygon(&mut self, points: &[Point], ink: Ink) {
        self.path(points);
        self.fill(ink);
    }

    /// An ellipse; one that is turned becomes a polygon, because ours are upright.
    #[inline(never)]
    pub fn oval(&mut self, x: f32, y: f32, rx: f32, ry: f32, ink: Ink) {
        if let Frame::Flat { wide, high, turn, .. } = self.frame {
            let (wide, high) = ((rx * wide).abs(), (ry * high).abs());
            if turn == 0.0 || (wide - high).abs() < 0.02 * high {
                let center = self.place(x, y);
                self.push(Outline::Ellipse { center, rx: wide, ry: high }, ink);
                return;
            }
        }
        self.arc(x, y, rx, ry, (0.0, 1.0), 22.0);
        self.fill(ink);
    }

    /// A disc.
    pub fn disc(&mut self, x: f32, y: f32, radius: f32, ink: Ink) {
        self.oval(x, y, radius, radius, ink);
    }

    /// An upright rectangle from its corner.
    #[inline(never)]
    pub fn rect(&mut self, x: f32, y: f32, wide: f32, high: f32, ink: Ink) {
        self.block(x, y, wide, high);
        self.fill(ink);
    }

    /// A straight bar that may get thinner.
    #[inline(never)]
    pub fn bar(&mut self, from: Point, to: Point, widths: (f32, f32), ink: Ink) {
        self.taper(from.0, from.1, to.0, to.1, widths.0, widths.1);
        self.fill(ink);
    }

    /// A piece: an upright rectangle.
    #[inline(never)]
    pub fn block(&mut self, x: f32, y: f32, wide: f32, high: f32) {
        self.path(&[(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]);
        self.cut();
    }

    /// A piece: a bar that is `first` wide at its start and `last` at its end.
    #[inline(never)]
    pub fn taper(&mut self, x: f32, y: f32, to_x: f32, to_y: f32, first: f32, last: f32) {
        let (nx, ny) = direction((x, y), (to_x, to_y));
        let (ax, ay, bx, by) = (ny * first * 0.5, nx * first * 0.5, ny * last * 0.5, nx * last * 0.5);
        self.path(&[(x - ax, y + ay), (to_x - bx, to_y + by), (to_x + bx, to_y - by), (x + ax, y - ay)]);
        self.cut();
    }

    /// Corners of an elliptic arc; turns are fractions of the circle, clockwise from the right.
    #[inline(never)]
    pub fn arc(&mut self, x: f32, y: f32, rx: f32, ry: f32, (from, to): (f32, f32), steps: f32) {
        let last = if to - from == 1.0 { steps } else { steps - 1.0 };
        let mut step = 0.0;
        while step < steps {
            let turn = (from + (to - from) * step / last) * std::f32::consts::TAU;
            self.to(x + rx * sine(turn + QUARTER), y + ry * sine(turn));
            step += 1.0;
        }
    }

    /// A piece: a leaf around a place, `long` to both sides, drooping by `fall` at its ends.
    #[inline(never)]
    pub fn leaf(&mut self, x: f32, y: f32, long: f32, fall: f32) {
        let (half, up, down) = (long * 0.5, fall * 0.5 - long * 0.45, fall * 0.5 + long * 0.45);
        self.path(&[(x + long, y + fall), (x + half, y + down), (x - half, y + long * 0.45 - fall * 0.5)]);
        self.path(&[(x - long, y - fall), (x - half, y - down), (x + half, y + up)]);
        self.cut();
    }

    /// A piece: a ring.
    #[inline(never)]
    pub fn ring(&mut self, x: f32, y: f32, radius: f32, width: f32) {
        self.arc(x, y, radius, radius, (0.0, 1.0), 13.0);
        let first = self.open.get(self.start).copied();
        self.open.extend(first);
        self.stroke(width);
    }

    /// Turns the corners of the piece into a line of some width along them, with pointed corners
    /// kept short, and ends the piece.
    #[inline(never)]
    pub fn stroke(&mut self, width: f32) {
        let mut path = self.piece();
        for _ in 0..2 {
            let mut before = None;
            for (index, here) in path.iter().enumerate() {
                let leaving = path.get(index + 1).map(|next| direction(*here, *next));
                let (ax, ay) = before.or(leaving).unwrap_or((1.0, 0.0));
                let (bx, by) = leaving.unwrap_or((ax, ay));
                let (mx, my) = (ax + bx, ay + by);
                let half = (2.0 / (mx * mx + my * my).max(0.8)).min(1.6) * width * 0.5;
                self.to(here.0 - my * half, here.1 + mx * half);
                before = leaving;
            }
            path.reverse();
        }
        self.cut();
    }

    /// Softens the corners of the piece; `radius` is a share of each edge, up to one half.
    #[inline(never)]
    pub fn soften(&mut self, radius: f32) {
        let points = self.piece();
        let mut before = points.last().copied().unwrap_or_default();
        for (index, here) in points.iter().enumerate() {
            let after = points.get(index + 1).or(points.first()).unwrap_or(here);
            let a = (here.0 + (before.0 - here.0) * radius, here.1 + (before.1 - here.1) * radius);
            let b = (here.0 + (after.0 - here.0) * radius, here.1 + (after.1 - here.1) * radius);
            self.path(&[a, ((a.0 + b.0) / 4.0 + here.0 / 2.0, (a.1 + b.1) / 4.0 + here.1 / 2.0), b]);
            before = *here;
        }
    }
}

#[inline(never)]
fn direction(from: Point, to: Point) -> Point {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = (dx * dx + dy * dy).sqrt().max(1e-4);
    (dx / length, dy / length)
}

/// Twice the area inside, positive when the points turn clockwise on the screen.
#[inline(never)]
pub fn signed_area(points: &[Point]) -> f32 {
    let mut before = points.last().copied().unwrap_or_default();
    let mut area = 0.0;
    for here in points {
        area += before.0 * here.1 - here.0 * before.1;
        before = *here;
    }
    area
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
