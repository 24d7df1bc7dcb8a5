//! Tiles for one question: is there a landing strip?
//!
//! Present means a strip made for aircraft with the marks that say so: painted bars and a broken
//! middle line, corner markers on mown grass, or a small aeroplane on cleared earth. Absent means
//! something long and straight made for others: cars, boats, trains, crops, runners. A long
//! thing that could be either is Disputed.

pub mod countries;
pub mod doubts;
pub mod lanes;
pub mod strips;

use super::scene::Scene;
use super::{Drawn, air};
use crate::domain::drawing::{Picture, Truth};
use crate::domain::rng::Rng;
pub use doubts::{DOUBTS, Doubt};

/// Draws one tile whose truth is the one asked for.
pub fn draw(rng: &mut Rng, truth: Truth) -> Picture {
    drawn(rng, truth).picture
}

/// The same, with what can be said of it.
pub fn drawn(rng: &mut Rng, truth: Truth) -> Drawn {
    let doubt = rng.pick(&DOUBTS, Doubt::Motorway);
    draw_with(rng, truth, doubt)
}

/// The same, with the reason to disagree chosen by the caller.
pub fn draw_with(rng: &mut Rng, truth: Truth, doubt: Doubt) -> Drawn {
    let mut scene = Scene::new(rng);
    let lane = countries::country(&mut scene);
    air::cloud_shadow(&mut scene);
    match truth {
        Truth::Present => strips::strip(&mut scene, lane),
        Truth::Absent => lanes::other(&mut scene, lane),
        Truth::Disputed => doubts::doubt(&mut scene, lane, doubt),
    }
    air::air(&mut scene);
    Drawn { picture: Picture { shapes: scene.art.shapes, truth }, details: scene.details }
}
