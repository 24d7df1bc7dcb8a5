//! Where a drawing stands: flat on the picture, on the ground or on a wall, before one eye.

use super::Point;

/// Where and how large the next shapes are drawn.
#[derive(Clone, Copy, Debug)]
pub enum Frame {
    /// Flat on the picture: scaled, then turned, then moved.
    Flat {
        /// The place of the local origin.
        origin: Point,
        /// The local width of one unit.
        wide: f32,
        /// The local height of one unit.
        high: f32,
        /// Clockwise turn, in radians.
        turn: f32,
    },
    /// On the ground: metres right and ahead.
    Ground,
    /// On a wall over a ground line: the share of the line, and metres up.
    Wall(Line),
}

/// A straight line on the ground, as (right, ahead) places.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Where it starts.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
}

/// The eye: a pinhole that looks level along a road that may bend.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    /// Where a straight road would vanish.
    pub vanish: Point,
    /// Picture units for one metre at one metre.
    pub focal: f32,
    /// Height of the eye.
    pub eye: f32,
    /// Sideways drift of the road, in metres for each squared metre ahead.
    pub bend: f32,
}

impl Camera {
    /// The picture place of a point in metres: right, up and ahead.
    #[inline(never)]
    pub fn spot(&self, x: f32, y: f32, z: f32) -> Point {
        let z = z.max(0.6);
        let scale = self.focal / z;
        (self.vanish.0 + (x + self.bend * z * z) * scale, self.vanish.1 + (self.eye - y) * scale)
    }
}

/// The picture's own frame.
pub const HOME: Frame = Frame::Flat { origin: (0.0, 0.0), wide: 1.0, high: 1.0, turn: 0.0 };
