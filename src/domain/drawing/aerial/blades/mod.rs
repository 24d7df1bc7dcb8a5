//! Tiles for one question: are there rotor blades to be seen?
//!
//! Present means a helicopter, whole inside the tile, of which two blades or more can be told
//! apart. Absent means that nothing in the tile has blades, not even a propeller or a windmill;
//! a helicopter whose blades have been taken off is Absent. Whatever lies between is Disputed.

pub mod doubts;
pub mod guests;
pub mod sites;

use super::scene::Scene;
use super::{Drawn, air};
use crate::domain::drawing::{Picture, Truth};
use crate::domain::rng::Rng;
pub use doubts::{DOUBTS, Doubt};
use sites::Site;

/// Draws one tile whose truth is the one asked for.
pub fn draw(rng: &mut Rng, truth: Truth) -> Picture {
    drawn(rng, truth).picture
}

/// The same, with what can be said of it.
pub fn drawn(rng: &mut Rng, truth: Truth) -> Drawn {
    let doubt = rng.pick(&DOUBTS, Doubt::Blur);
    draw_with(rng, truth, doubt)
}

/// The same, with the reason to disagree chosen by the caller.
pub fn draw_with(rng: &mut Rng, truth: Truth, doubt: Doubt) -> Drawn {
    let mut scene = Scene::new(rng);
    scene.land.unit = scene.between(0.72, 1.02);
    let lost: &[Site] = match (truth, doubt) {
        (Truth::Disputed, Doubt::Turbine) => &[Site::Deck, Site::CarPark, Site::Rooftop, Site::Apron],
        (Truth::Disputed, Doubt::Roof) => &[Site::Rooftop, Site::Deck],
        (Truth::Disputed, Doubt::Propeller) => &[Site::Rooftop],
        (Truth::Present | Truth::Absent | Truth::Disputed, _) => &[],
    };
    let is_padded = truth != Truth::Disputed || doubt != Doubt::Turbine;
    let stand = sites::site(&mut scene, lost, is_padded);
    air::cloud_shadow(&mut scene);
    match truth {
        Truth::Present => guests::helicopters(&mut scene, &stand),
        Truth::Absent => guests::others(&mut scene, &stand),
        Truth::Disputed => doubts::doubt(&mut scene, &stand, doubt),
    }
    air::air(&mut scene);
    Drawn { picture: Picture { shapes: scene.art.shapes, truth }, details: scene.details }
}
