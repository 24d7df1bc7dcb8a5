//! Tiles of streets, drawn from a seed: with a road sign, without one, or open to dispute.
//!
//! The same street is drawn for every truth, and the sign, the doubt or nothing comes last, so
//! that nothing but the thing asked for tells the tiles apart.

pub mod buildings;
pub mod decoys;
pub mod detail;
pub mod disputed;
pub mod facades;
pub mod figures;
pub mod furniture;
pub mod glyphs;
pub mod ground;
pub mod hoardings;
pub mod palette;
pub mod scene;
pub mod sign_faces;
pub mod sign_forms;
pub mod signs;
pub mod sky;
pub mod vegetation;
pub mod vehicles;
pub mod weather;

use super::{Picture, Truth};
use crate::domain::rng::Rng;
use detail::Detail;
use disputed::{DOUBTS, Doubt};
use palette::Weather;
use scene::{Scene, Site};

/// Draws one street tile whose truth is the one asked for.
pub fn draw(rng: &mut Rng, truth: Truth) -> Picture {
    drawn(rng, truth).0
}

/// The same, and what can be said of it without deciding what it shows.
pub fn drawn(rng: &mut Rng, truth: Truth) -> (Picture, Vec<Detail>) {
    let doubt = rng.pick(&DOUBTS, Doubt::Back);
    drawn_with(rng, truth, doubt)
}

/// The same, with the reason to disagree chosen by the caller.
pub fn drawn_with(rng: &mut Rng, truth: Truth, doubt: Doubt) -> (Picture, Vec<Detail>) {
    let mut scene = Scene::new(rng);
    sky::backdrop(&mut scene);
    let backdrop = scene.art.shapes.len();
    ground::ground(&mut scene);
    buildings::built(&mut scene);
    shade_of_houses(&mut scene);
    vegetation::planted(&mut scene);
    furniture::posts(&mut scene);
    scene.art.keep_largest(backdrop, 640);
    street_life(&mut scene, truth, doubt, backdrop);
    weather::falling(&mut scene);
    (Picture { shapes: scene.art.shapes, truth }, scene.details)
}

/// Traffic, passers-by and the sign, from far to near.
fn street_life(scene: &mut Scene, truth: Truth, doubt: Doubt, backdrop: usize) {
    let sign = (truth == Truth::Present).then(|| signs::plan(scene)).flatten();
    let (counts, side) = match (truth, sign) {
        // The other things of the street keep to the other side, so that none crowds the sign.
        (Truth::Present, Some((_, post))) => ([0, 0, 1, 1], -post.foot.0.signum()),
        (Truth::Absent, _) if scene.chance(35) => ([0, 1, 2, 2], -scene.near),
        (Truth::Absent, _) => ([0, 1, 2, 2], scene.near),
        (Truth::Present | Truth::Disputed, _) => ([0, 0, 1, 1], -scene.near),
    };
    let count = scene.pick(&counts);
    let beyond = sign.filter(|(_, post)| scene.is_across() && post.foot.1 > 8.0);
    if scene.is_across() {
        // Across the street, the far pavement is behind the cars: those in front of a sign are low.
        decoys::decoys(scene, count, side);
        if let Some((face, post)) = beyond {
            signs::raise(scene, face, &post);
        }
        vehicles::crossing(scene, beyond.is_some());
    } else {
        vehicles::traffic(scene);
        scene.art.keep_largest(backdrop, 1020);
        decoys::decoys(scene, count, side);
    }
    match (truth, sign) {
        (Truth::Present, Some((face, post))) if beyond.is_none() => signs::raise(scene, face, &post),
        (Truth::Present | Truth::Absent, _) => {}
        (Truth::Disputed, _) => disputed::doubt(scene, doubt),
    }
}

/// On clear days the houses on the sunny side lay their shadow over the road.
fn shade_of_houses(scene: &mut Scene) {
    if scene.mood.weather != Weather::Clear || !matches!(scene.site, Site::City | Site::Village) {
        return;
    }
    let offset = scene.verge(scene.sun);
    let reach = scene.between(2.0, 4.5);
    let shade = scene.mood.shade;
    scene.art.veil(24);
    ground::strip(scene, scene.sun * (offset + 2.6), scene.sun * (offset - reach), 60.0, shade);
}

#[cfg(test)]
mod tests {
    use super::super::tests as laws;
    use super::*;

    fn tile(seed: u64, truth: Truth) -> Picture {
        draw(&mut Rng::at(seed, &[7]), truth)
    }

    #[test]
    fn a_seed_means_one_picture_and_the_truth_asked_for() {
        laws::a_seed_means_one_picture_and_the_truth_asked_for(tile);
    }

    #[test]
    fn every_place_is_finite() {
        laws::every_place_is_finite(600, tile);
    }

    #[test]
    fn tiles_stay_small() {
        laws::tiles_stay_small(500, tile);
    }

    #[test]
    fn no_two_seeds_agree() {
        laws::no_two_seeds_agree(Truth::Present, tile);
    }
}
