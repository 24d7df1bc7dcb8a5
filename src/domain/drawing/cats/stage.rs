//! The stage of one picture: its sheet, its light, its chance, and what several places share.

use super::super::Point;
use super::super::brush::{Camera, HOME, Ink, Sheet, lit_by, mix};
use super::mood::{Air, Mood};
use super::pen::{Limb, stamp};
use crate::domain::rng::Rng;

/// Everything that the drawing functions share.
pub struct Stage<'a> {
    /// What has been drawn.
    pub art: Sheet,
    /// The only source of chance.
    pub rng: &'a mut Rng,
    /// The inks.
    pub mood: &'static Mood,
}

impl<'a> Stage<'a> {
    /// An empty stage.
    pub fn new(rng: &'a mut Rng, mood: &'static Mood) -> Self {
        // Nothing here stands on a street: the eye is never asked.
        let camera = Camera { vanish: (0.0, 0.0), focal: 1.0, eye: 1.0, bend: 0.0 };
        Self { art: Sheet::new(camera), rng, mood }
    }

    /// A number in `low..high`.
    #[inline(never)]
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        self.rng.between(low, high)
    }

    /// One of some inks, under the light.
    #[inline(never)]
    pub fn pick(&mut self, inks: &[Ink]) -> Ink {
        let ink = self.rng.pick(inks, 0x808080);
        self.lit(ink)
    }

    /// A place on the left, or the same on the right.
    #[inline(never)]
    pub fn pick_side(&mut self, x: f32) -> f32 {
        if self.rng.chance(50) { x } else { 1000.0 - x }
    }

    /// A thing's own colour under the light of the hour.
    #[inline(never)]
    pub fn lit(&self, ink: Ink) -> Ink {
        lit_by(ink, self.mood.light)
    }

    /// A colour turned to the light (positive) or away from it (negative).
    #[inline(never)]
    pub fn turned(&self, ink: Ink, share: f32) -> Ink {
        mix(ink, if share > 0.0 { self.mood.glow } else { self.mood.shade }, share.abs())
    }

    /// Draws a table somewhere.
    #[inline(never)]
    pub fn put(&mut self, table: &[i8], inks: &[Ink], at: Point, size: f32) {
        self.art.flat(at, size, size.abs(), 0.0);
        stamp(&mut self.art, table, inks);
        self.art.frame = HOME;
    }

    /// A soft shadow under something.
    pub fn shadow(&mut self, x: f32, y: f32, radius: f32) {
        let shade = self.mood.shade;
        self.art.frame = HOME;
        self.art.veil(24).oval(x, y, radius, radius * 0.13, shade);
    }

    /// The sky down to a line, and what shines or falls in it.
    pub fn sky(&mut self, (left, top, right, bottom): (f32, f32, f32, f32)) {
        let [high, middle, low] = self.mood.sky;
        let deep = bottom - top;
        for step in [0.0, 0.14, 0.28, 0.42, 0.56, 0.7, 0.85_f32] {
            let ink =
                if step < 0.5 { mix(high, middle, step * 2.0) } else { mix(middle, low, step * 2.0 - 1.0) };
            self.art.rect(left, top + deep * step, right - left, deep * (1.0 - step), ink);
        }
        let (x, y) = (self.between(left + 80.0, right - 80.0), top + deep * self.between(0.16, 0.34));
        let glow = self.mood.glow;
        match self.mood.air {
            Air::Sun | Air::Low => {
                self.art.veil(22).disc(x, y, deep * 0.17, glow);
                self.art.disc(x, y, deep * 0.09, glow);
            }
            Air::Night => {
                self.stars(left, top, right, bottom);
                self.art.veil(16).disc(x, y, deep * 0.22, glow);
                self.art.disc(x, y, deep * 0.12, mix(glow, 0xffffff, 0.5));
            }
            Air::Rain | Air::Snow => self.clouds(left, top, right, deep),
        }
    }

    fn stars(&mut self, left: f32, top: f32, right: f32, bottom: f32) {
        for _ in 0..9 {
            let (x, y) = (self.between(left, right), self.between(top, bottom));
            self.art.arc(x, y, 4.0, 4.0, (0.0, 1.0), 4.0);
            self.art.cut();
        }
        self.art.veil(85).fill(0xf6f0dc);
    }

    fn clouds(&mut self, left: f32, top: f32, right: f32, deep: f32) {
        let ink = mix(self.mood.sky[0], self.mood.sky[2], 0.5);
        for share in [0.25, 0.7] {
            let x = left + (right - left) * share;
            let y = top + deep * self.between(0.1, 0.3);
            let cloud = Limb {
                points: vec![(x - 130.0, y), (x, y - 14.0), (x + 130.0, y + 6.0)],
                widths: [30.0, 62.0, 26.0],
            };
            cloud.whole(&mut self.art);
        }
        self.art.veil(70).fill(ink);
    }

    /// What falls between us and the place.
    pub fn falling(&mut self, (left, top, right, bottom): (f32, f32, f32, f32)) {
        let snow = match self.mood.air {
            Air::Rain => false,
            Air::Snow => true,
            Air::Sun | Air::Low | Air::Night => return,
        };
        for _ in 0..15 {
            let (x, y) = (self.between(left, right - 10.0), self.between(top, bottom - 40.0));
            if snow {
                let size = self.between(6.0, 12.0);
                self.art.arc(x, y, size, size, (0.0, 1.0), 5.0);
                self.art.cut();
            } else {
                self.art.path(&[(x, y), (x + 4.0, y), (x - 8.0, y + 44.0), (x - 12.0, y + 44.0)]);
                self.art.cut();
            }
        }
        self.art.veil(if snow { 90 } else { 45 }).fill(0xf4f8fa);
    }

    /// One rolling ridge.
    pub fn hills(&mut self, level: f32, height: f32, ink: Ink) {
        let mut points = vec![(1020.0, 1000.0), (-20.0, 1000.0)];
        for x in [-20.0, 240.0, 500.0, 760.0, 1020.0] {
            points.push((x, level - self.between(0.0, height)));
        }
        let ridge = Limb { points: points.split_off(2), widths: [0.5, 0.5, 0.5] };
        self.art.path(&points);
        for step in [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0] {
            let (x, y) = ridge.spot(step);
            self.art.to(x, y);
        }
        self.art.fill(ink);
    }

    /// Tufts of grass or leaves along a line, bottom to top.
    pub fn tufts(&mut self, y: f32, height: f32, ink: Ink) {
        let mut x = -10.0;
        while x < 1000.0 {
            let (tall, lean) = (height * self.between(0.5, 1.0), self.between(-14.0, 14.0));
            self.art.path(&[(x, y), (x + 12.0 + lean, y - tall), (x + 26.0, y)]);
            self.art.cut();
            x += self.between(30.0, 85.0);
        }
        self.art.fill(ink);
    }
}
