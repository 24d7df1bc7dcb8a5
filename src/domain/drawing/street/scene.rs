//! The stage of one tile: its camera, its light and the sheet it is drawn on.
//!
//! Places are in metres (right, up, ahead) and go through one camera, so that kerbs, facades,
//! cars and posts always agree about where the ground is.

use super::super::brush::{Camera, Frame, HOME, Ink, Line, Sheet, lit_by, mix};
use super::detail::Detail;
use super::figures;
use super::palette::{MOODS, Mood, Weather};
use crate::domain::rng::Rng;

/// The kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Site {
    /// Tall facades on both sides.
    City,
    /// Low walls and pitched roofs close to the road.
    Village,
    /// Houses behind hedges.
    Suburb,
    /// Fields and hills.
    Country,
    /// The sea on one side.
    Coast,
    /// Peaks and firs.
    Mountain,
    /// Sheds and chimneys.
    Works,
    /// A row of houses seen from the other pavement.
    Across,
    /// A park behind its railings, seen from the other pavement.
    Park,
}

const SITES: [Site; 11] = [
    Site::City,
    Site::City,
    Site::Village,
    Site::Village,
    Site::Suburb,
    Site::Country,
    Site::Coast,
    Site::Mountain,
    Site::Works,
    Site::Across,
    Site::Park,
];

/// Everything that the drawing functions share.
pub struct Scene<'a> {
    /// What has been drawn.
    pub art: Sheet,
    /// The only source of chance.
    pub rng: &'a mut Rng,
    /// The inks.
    pub mood: &'static Mood,
    /// The kind of place.
    pub site: Site,
    /// Which side the light comes from: -1 left, 1 right.
    pub sun: f32,
    /// Which side the viewer is nearer to: -1 left, 1 right.
    pub near: f32,
    /// Metres from the viewer to the near kerb.
    pub kerb: f32,
    /// Metres from kerb to kerb.
    pub width: f32,
    /// What has been drawn, for those who cannot see it.
    pub details: Vec<Detail>,
}

impl<'a> Scene<'a> {
    /// Chooses a place, an hour and a point of view.
    pub fn new(rng: &'a mut Rng) -> Self {
        let site = rng.pick(&SITES, Site::City);
        let mood = MOODS.get(rng.below(MOODS.len() as u32) as usize).unwrap_or(&MOODS[0]);
        let near = if rng.chance(50) { 1.0 } else { -1.0 };
        let across = matches!(site, Site::Across | Site::Park);
        let bend = if across || rng.chance(35) { 0.0 } else { rng.between(-0.0055, 0.0055) };
        let camera = Camera {
            vanish: (
                500.0 - near * rng.between(-30.0, 210.0) - bend * 9000.0,
                if across { rng.between(470.0, 560.0) } else { rng.between(405.0, 610.0) },
            ),
            focal: rng.between(780.0, 960.0),
            eye: if across { rng.between(1.7, 2.3) } else { rng.between(1.6, 2.7) },
            bend,
        };
        let sun = if rng.chance(50) { 1.0 } else { -1.0 };
        let (kerb, width) = (rng.between(0.5, 2.4), rng.between(5.4, 7.2));
        let details = vec![Detail::Place(site), Detail::Air(mood.weather, mood.night)];
        Self { art: Sheet::new(camera), rng, mood, site, sun, near, kerb, width, details }
    }

    /// Writes down what was drawn.
    #[inline(never)]
    pub fn note(&mut self, detail: Detail) {
        self.details.push(detail);
    }

    /// Metres from the viewer to the kerb of one side.
    #[inline(never)]
    pub fn verge(&self, side: f32) -> f32 {
        if side == self.near { self.kerb } else { self.width - self.kerb }
    }

    /// Whether the street runs across the picture and not into it.
    pub fn is_across(&self) -> bool {
        matches!(self.site, Site::Across | Site::Park)
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

    /// True in `share` percent of the calls.
    #[inline(never)]
    pub fn chance(&mut self, percent: u32) -> bool {
        self.rng.chance(percent)
    }

    /// One of some inks or small numbers.
    #[inline(never)]
    pub fn pick(&mut self, values: &[u32]) -> u32 {
        self.rng.pick(values, 0)
    }

    /// Stands the next shapes on the ground: a unit is one metre and heights are negative.
    #[inline(never)]
    pub fn stand(&mut self, x: f32, z: f32) {
        let (origin, scale) = (self.art.camera.spot(x, 0.0, z), self.scale(z));
        self.art.flat(origin, scale, scale, 0.0);
    }

    /// The same, moved so that `margin` units on both sides are inside the picture.
    #[inline(never)]
    pub fn stand_inside(&mut self, x: f32, z: f32, margin: f32) {
        let (origin, scale) = (self.art.camera.spot(x, 0.0, z), self.scale(z));
        self.art.flat((origin.0.max(margin).min(1000.0 - margin), origin.1), scale, scale, 0.0);
    }

    /// Draws one of the figures where the frame stands; `inks` are its colours.
    #[inline(never)]
    pub fn stamp(&mut self, figure: &[i8], inks: &[Ink], z: f32) {
        figures::stamp(self, figure, inks, z);
    }

    /// Back to the picture's own frame.
    #[inline(never)]
    pub fn home(&mut self) {
        self.art.frame = HOME;
    }

    /// Draws on a wall from here on.
    #[inline(never)]
    pub fn on_wall(&mut self, line: &Line) {
        self.art.frame = Frame::Wall(*line);
    }

    /// Picture units of one metre at some distance.
    pub fn scale(&self, z: f32) -> f32 {
        self.art.camera.focal / z.max(0.6)
    }

    /// A colour as it looks from some metres away.
    #[inline(never)]
    pub fn fade(&self, colour: Ink, z: f32) -> Ink {
        let z = (z - 4.0).max(0.0);
        mix(colour, self.mood.haze, z / (z + self.mood.reach))
    }

    /// A thing's own colour under the light of the hour, from some metres away.
    #[inline(never)]
    pub fn thing(&self, ink: Ink, z: f32) -> Ink {
        self.fade(lit_by(ink, self.mood.light), z)
    }

    /// A colour turned to the light (positive) or away from it (negative).
    #[inline(never)]
    pub fn turned(&self, colour: Ink, share: f32) -> Ink {
        let light = self.mood.orb.unwrap_or(self.mood.haze);
        mix(colour, if share > 0.0 { light } else { self.mood.shade }, share.abs())
    }

    /// Whether everything wears snow.
    pub fn is_snowy(&self) -> bool {
        self.mood.weather == Weather::Snow
    }

    /// A soft shadow on the ground, falling away from the light.
    #[inline(never)]
    pub fn ground_shadow(&mut self, x: f32, z: f32, radius: f32) {
        let scale = self.scale(z);
        if radius * scale < 16.0 {
            return;
        }
        let (cx, cy) = self.art.camera.spot(x - self.sun * radius * 0.35, 0.0, z);
        let shade = self.mood.shade;
        let flat = (self.art.camera.eye / z).max(0.05).min(0.4);
        self.art.veil(26).oval(cx, cy, radius * scale, radius * scale * flat, shade);
    }
}
