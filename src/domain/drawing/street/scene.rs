//! The stage of one tile: its camera, its light and the sheet it is drawn on.
//!
//! Places are in metres (right, up, ahead) and go through one camera, so that kerbs, facades,
//! cars and posts always agree about where the ground is.

use super::super::Point;
use super::super::Rgb;
use super::super::brush::{Frame, Sheet, lit_by, mix, rgb};
use super::palette::{MOODS, Mood, Weather};
use crate::domain::rng::Rng;

/// The kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// A straight line on the ground, as (right, ahead) places.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Where it starts.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
}

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
    /// The eye.
    pub camera: Camera,
    /// Which side the light comes from: -1 left, 1 right.
    pub sun: f32,
    /// Which side the viewer is nearer to: -1 left, 1 right.
    pub near: f32,
    /// Metres from the viewer to the near kerb.
    pub kerb: f32,
    /// Metres from kerb to kerb.
    pub width: f32,
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
        Self { art: Sheet::default(), rng, mood, site, camera, sun, near, kerb, width }
    }

    /// Metres from the viewer to the kerb of one side.
    pub fn verge(&self, side: f32) -> f32 {
        if side == self.near { self.kerb } else { self.width - self.kerb }
    }

    /// Whether the street runs across the picture and not into it.
    pub fn is_across(&self) -> bool {
        matches!(self.site, Site::Across | Site::Park)
    }

    /// The picture place of a point in metres.
    pub fn spot(&self, x: f32, y: f32, z: f32) -> Point {
        let z = z.max(0.6);
        let eye = &self.camera;
        let scale = eye.focal / z;
        (eye.vanish.0 + (x + eye.bend * z * z) * scale, eye.vanish.1 + (eye.eye - y) * scale)
    }

    /// The picture place of a point at a height over a ground line.
    pub fn over(&self, line: Line, along: f32, height: f32) -> Point {
        let x = line.from.0 + (line.to.0 - line.from.0) * along;
        let z = line.from.1 + (line.to.1 - line.from.1) * along;
        self.spot(x, height, z)
    }

    /// A frame whose unit is one metre, standing on the ground; heights are negative y.
    pub fn stand(&self, x: f32, z: f32) -> Frame {
        Frame::at(self.spot(x, 0.0, z), self.camera.focal / z.max(0.6))
    }

    /// An ink as it looks from some metres away.
    pub fn tone(&self, ink: u32, z: f32) -> Rgb {
        self.fade(rgb(ink), z)
    }

    /// A colour as it looks from some metres away.
    pub fn fade(&self, colour: Rgb, z: f32) -> Rgb {
        let z = (z - 4.0).max(0.0);
        mix(colour, rgb(self.mood.haze), z / (z + self.mood.reach))
    }

    /// A thing's own colour under the light of the hour, from some metres away.
    pub fn thing(&self, ink: u32, z: f32) -> Rgb {
        self.fade(lit_by(rgb(ink), rgb(self.mood.light)), z)
    }

    /// A colour turned to the light (positive) or away from it (negative).
    pub fn turned(&self, colour: Rgb, share: f32) -> Rgb {
        let light = self.mood.orb.unwrap_or(self.mood.haze);
        if share > 0.0 { mix(colour, rgb(light), share) } else { mix(colour, rgb(self.mood.shade), -share) }
    }

    /// Whether everything wears snow.
    pub fn is_snowy(&self) -> bool {
        self.mood.weather == Weather::Snow
    }

    /// A soft shadow on the ground, falling away from the light.
    pub fn ground_shadow(&mut self, x: f32, z: f32, radius: f32) {
        let scale = self.camera.focal / z.max(0.6);
        if radius * scale < 16.0 {
            return;
        }
        let (cx, cy) = self.spot(x - self.sun * radius * 0.35, 0.0, z);
        let shade = rgb(self.mood.shade);
        let flat = (self.camera.eye / z).max(0.05).min(0.4);
        self.art.veil(26).oval((cx, cy), radius * scale, radius * scale * flat, shade);
    }
}
