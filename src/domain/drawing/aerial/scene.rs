//! The stage of one aerial tile: its light, the lie of its land and the sheet it is drawn on.
//!
//! We look almost straight down. Whatever stands up leans a little away from us and casts its
//! shadow down the picture, always the same way on one tile: that alone makes the depth.

use super::detail::{Detail, Light};
use super::mood::{Air, MOODS, Mood};
use crate::domain::drawing::Point;
use crate::domain::drawing::brush::{Camera, Frame, HOME, Ink, Sheet, lit_by, mix, sine};
use crate::domain::rng::Rng;

/// A quarter of a turn, in radians.
pub const QUARTER: f32 = std::f32::consts::FRAC_PI_2;

/// Where something lies and how it is turned.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// Its middle in the picture.
    pub at: Point,
    /// Picture units of one of its own.
    pub unit: f32,
    /// Clockwise turn, in radians.
    pub turn: f32,
}

/// Everything that the drawing functions share.
pub struct Scene<'a> {
    /// What has been drawn.
    pub art: Sheet,
    /// The only source of chance.
    pub rng: &'a mut Rng,
    /// The inks.
    pub mood: &'static Mood,
    /// How the land lies: fields, roads and buildings keep to this turn.
    pub land: Spot,
    /// Where the shadow of a thing one unit high falls.
    pub sun: Point,
    /// How far the top of a thing one unit high is drawn from its foot.
    pub lean: Point,
    /// What has been drawn, for those who cannot see it.
    pub details: Vec<Detail>,
}

impl<'a> Scene<'a> {
    /// Chooses an hour, a light and how the land lies.
    pub fn new(rng: &'a mut Rng) -> Self {
        let mood = MOODS.get(rng.below(MOODS.len() as u32) as usize).unwrap_or(&MOODS[0]);
        let turn = rng.between(0.0, 4.0 * QUARTER);
        let land = Spot { at: (500.0, 500.0), unit: 1.0, turn };
        // Shadows fall down the picture: lit from below, a bump looks like a hole.
        let (fall, reach) = (rng.between(0.35, 2.8), f32::from(mood.reach) * 0.1);
        let sun = (reach * sine(fall + QUARTER), reach * sine(fall));
        let lean = (rng.between(-0.12, 0.12), rng.between(-0.34, -0.2));
        let eye = Camera { vanish: (500.0, 500.0), focal: 1.0, eye: 1.0, bend: 0.0 };
        let mut scene = Self { art: Sheet::new(eye), rng, mood, land, sun, lean, details: Vec::new() };
        scene.home();
        scene
    }

    /// A number in `low..high`.
    #[inline(never)]
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        self.rng.between(low, high)
    }

    /// A whole number in `0..n`.
    #[inline(never)]
    pub fn below(&mut self, n: u32) -> u32 {
        self.rng.below(n)
    }

    /// True in `percent` of the calls.
    #[inline(never)]
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of some inks or small numbers.
    #[inline(never)]
    pub fn pick(&mut self, values: &[u32]) -> u32 {
        values.get(self.below(values.len() as u32) as usize).copied().unwrap_or(0)
    }

    /// One or minus one.
    #[inline(never)]
    pub fn side(&mut self) -> f32 {
        if self.chance(50) { 1.0 } else { -1.0 }
    }

    /// Writes down what was drawn.
    #[inline(never)]
    pub fn note(&mut self, detail: Detail) {
        self.details.push(detail);
    }

    /// Writes down what the air and the hour do.
    pub fn note_light(&mut self) {
        match self.mood.air {
            Air::Night => self.note(Detail::Light(Light::Night)),
            Air::Haze => self.note(Detail::Light(Light::Haze)),
            Air::Snow => self.note(Detail::Light(Light::Snow)),
            Air::Dusk => self.note(Detail::Light(Light::Dusk)),
            Air::Clear | Air::Clouds => {}
        }
    }

    /// Back to the picture's own frame.
    #[inline(never)]
    pub fn home(&mut self) {
        self.art.frame = HOME;
    }

    /// Draws at a spot from here on, raised by some height along a direction of this scene.
    #[inline(never)]
    pub fn on(&mut self, spot: Spot, (x, y): Point, height: f32) {
        let origin = (spot.at.0 + x * height, spot.at.1 + y * height);
        self.art.frame = Frame::Flat { origin, wide: spot.unit, high: spot.unit, turn: spot.turn };
    }

    /// Draws on the land from here on: the middle of the tile is the origin.
    #[inline(never)]
    pub fn on_land(&mut self) {
        self.on(self.land, (0.0, 0.0), 0.0);
    }

    /// A spot on the land, from its place there.
    #[inline(never)]
    pub fn spot(&mut self, x: f32, y: f32, unit: f32, turn: f32) -> Spot {
        self.on_land();
        let at = self.art.place(x, y);
        self.home();
        Spot { at, unit: unit * self.land.unit, turn: self.land.turn + turn }
    }

    /// A spot at some units from another one, along its turn.
    #[inline(never)]
    pub fn beside(&mut self, spot: Spot, x: f32, y: f32, unit: f32) -> Spot {
        self.on(spot, (0.0, 0.0), 0.0);
        let at = self.art.place(x, y);
        self.home();
        Spot { at, unit: unit * spot.unit, ..spot }
    }

    /// A direction of the picture, as seen in a spot's own turn.
    #[inline(never)]
    pub fn inward(&self, (x, y): Point, spot: Spot) -> Point {
        let (sin, cos) = (sine(spot.turn), sine(spot.turn + QUARTER));
        (x * cos + y * sin, y * cos - x * sin)
    }

    /// A thing's own colour under the light of the hour.
    #[inline(never)]
    pub fn lit(&self, ink: Ink) -> Ink {
        lit_by(ink, self.mood.light)
    }

    /// A colour on its way into the shade.
    #[inline(never)]
    pub fn dim(&self, ink: Ink, share: f32) -> Ink {
        mix(ink, self.mood.shade, share)
    }

    /// Fills the open outline as a shadow.
    #[inline(never)]
    pub fn shadow(&mut self) {
        self.art.veil(self.mood.depth).fill(self.mood.shade);
    }

    /// White paint, a little worn.
    pub fn paint(&self) -> Ink {
        mix(self.lit(0xfbf8ee), self.mood.road, 0.08)
    }

    /// Whether lamps are lit.
    pub fn is_night(&self) -> bool {
        self.mood.air == Air::Night
    }
}

/// A piece: what a rectangle sweeps when it is moved.
#[inline(never)]
pub fn sweep(art: &mut Sheet, [left, top, right, bottom]: [f32; 4], (dx, dy): Point) {
    let (a, b) = if dx > 0.0 { (left, right) } else { (right, left) };
    let (c, d) = if dy > 0.0 { (top, bottom) } else { (bottom, top) };
    art.path(&[(a, c), (b, c), (b + dx, c + dy), (b + dx, d + dy), (a + dx, d + dy), (a, d)]);
    art.cut();
}
