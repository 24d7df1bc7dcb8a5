//! Pictures drawn by us from a seed: one list of flat shapes with one ground truth.
//!
//! The same list is shown as crisp SVG and, later, sampled small for the model, so that the
//! model sees what the reader sees. Photographs would need a network pre-trained on other
//! people's clicks.

pub mod aerial;
pub mod brush;
pub mod cats;
pub mod extent;
pub mod frame;
pub mod ink;
pub mod sample;
pub mod street;

/// Side of the square that every picture is drawn in, in picture units.
pub const SIDE: f32 = 1000.0;

/// Whether the thing that the worker is asked for is in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It is there, and a careful person sees it.
    Present,
    /// It is not there, and a careful person sees that.
    Absent,
    /// Honest people disagree: never used to check a worker.
    Disputed,
}

/// A flat colour, 8 bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// A place in the picture: x to the right, y down, both in `0.0..=SIDE` when visible.
pub type Point = (f32, f32);

/// The outline of one shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Outline {
    /// A closed polygon.
    Polygon(Vec<Point>),
    /// An upright ellipse.
    Ellipse {
        /// Its middle.
        center: Point,
        /// Half its width.
        rx: f32,
        /// Half its height.
        ry: f32,
    },
}

/// One flat shape. Later shapes cover earlier ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Where it is.
    pub outline: Outline,
    /// What fills it.
    pub fill: Rgb,
    /// 0 = invisible, 100 = opaque.
    pub opacity: u8,
}

/// A drawn picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// From back to front.
    pub shapes: Vec<Shape>,
    /// What is in it, by construction.
    pub truth: Truth,
}
