//! What both kinds of aerial tiles owe: one seed, one picture; the truth asked for; small; finite.

use super::super::tests::{self as laws, tiles};
use super::super::{Picture, Truth};
use super::scene::Scene;
use super::{Drawn, airstrips, blades};
use crate::domain::rng::Rng;

type Draw = fn(&mut Rng, Truth) -> Drawn;

const KINDS: [Draw; 2] = [blades::drawn, airstrips::drawn];

fn tile(draw: Draw, seed: u64, truth: Truth) -> Drawn {
    draw(&mut Rng::at(seed, &[7]), truth)
}

fn picture(draw: Draw) -> impl Fn(u64, Truth) -> Picture {
    move |seed, truth| tile(draw, seed, truth).picture
}

#[test]
fn a_seed_means_one_picture_and_the_truth_asked_for() {
    for draw in KINDS {
        laws::a_seed_means_one_picture_and_the_truth_asked_for(picture(draw));
        for (seed, truth) in tiles(90) {
            assert_eq!(tile(draw, seed, truth).details, tile(draw, seed, truth).details);
        }
    }
    let picture: Picture = blades::draw(&mut Rng::at(3, &[7]), Truth::Present);
    assert_eq!(picture, tile(blades::drawn, 3, Truth::Present).picture);
    let picture: Picture = airstrips::draw(&mut Rng::at(3, &[7]), Truth::Absent);
    assert_eq!(picture, tile(airstrips::drawn, 3, Truth::Absent).picture);
}

#[test]
fn every_place_is_finite() {
    KINDS.into_iter().for_each(|draw| laws::every_place_is_finite(600, picture(draw)));
}

#[test]
fn tiles_stay_small() {
    KINDS.into_iter().for_each(|draw| laws::tiles_stay_small(600, picture(draw)));
}

#[test]
fn no_two_seeds_agree() {
    KINDS.into_iter().for_each(|draw| laws::no_two_seeds_agree(Truth::Present, picture(draw)));
}

/// How many shapes the place alone has, before anything is put there.
fn place_of(draw: Draw, seed: u64) -> usize {
    let mut rng = Rng::at(seed, &[7]);
    let is_close = std::ptr::fn_addr_eq(draw, KINDS[0]);
    // The doubt is chosen first, whether it is needed or not.
    rng.below(if is_close { blades::DOUBTS.len() } else { airstrips::DOUBTS.len() } as u32);
    let mut scene = Scene::new(&mut rng);
    if is_close {
        scene.land.unit = scene.between(0.72, 1.02);
        blades::sites::site(&mut scene, &[], true);
    } else {
        airstrips::countries::country(&mut scene);
    }
    scene.art.shapes.len()
}

/// The place and its light come first and are the same whatever is asked for: nothing but the
/// thing itself tells two tiles of one seed apart.
#[test]
fn the_place_does_not_depend_on_the_truth() {
    for draw in KINDS {
        for seed in 0..150 {
            let count = place_of(draw, seed);
            let [present, absent] = [Truth::Present, Truth::Absent].map(|truth| tile(draw, seed, truth));
            assert!(count > 5, "seed {seed}: only {count} shapes of a place");
            assert_eq!(
                present.picture.shapes.get(..count),
                absent.picture.shapes.get(..count),
                "seed {seed}"
            );
            assert_ne!(present.picture.shapes, absent.picture.shapes, "seed {seed}");
            assert_eq!(present.details.first(), absent.details.first(), "seed {seed}");
        }
    }
}
