//! What both kinds of aerial tiles owe: one seed, one picture; the truth asked for; small; finite.

use super::super::{Outline, Picture, SIDE, Truth};
use super::scene::Scene;
use super::{Drawn, airstrips, blades};
use crate::domain::rng::Rng;
use crate::view::task::svg::markup;
use std::collections::HashSet;

type Draw = fn(&mut Rng, Truth) -> Drawn;

const KINDS: [Draw; 2] = [blades::drawn, airstrips::drawn];
const TRUTHS: [Truth; 3] = [Truth::Present, Truth::Absent, Truth::Disputed];

fn tile(draw: Draw, seed: u64, truth: Truth) -> Drawn {
    draw(&mut Rng::at(seed, &[7]), truth)
}

#[test]
fn a_seed_means_one_picture_and_the_truth_asked_for() {
    for draw in KINDS {
        for (seed, truth) in (0..90).zip(TRUTHS.into_iter().cycle()) {
            assert_eq!(tile(draw, seed, truth), tile(draw, seed, truth));
            assert_eq!(tile(draw, seed, truth).picture.truth, truth);
        }
    }
    let picture: Picture = blades::draw(&mut Rng::at(3, &[7]), Truth::Present);
    assert_eq!(picture, tile(blades::drawn, 3, Truth::Present).picture);
    let picture: Picture = airstrips::draw(&mut Rng::at(3, &[7]), Truth::Absent);
    assert_eq!(picture, tile(airstrips::drawn, 3, Truth::Absent).picture);
}

#[test]
fn every_place_is_finite() {
    for draw in KINDS {
        for (seed, truth) in (0..600).zip(TRUTHS.into_iter().cycle()) {
            for shape in tile(draw, seed, truth).picture.shapes {
                let finite = match &shape.outline {
                    Outline::Polygon(points) => points.iter().all(|(x, y)| x.is_finite() && y.is_finite()),
                    Outline::Ellipse { center, rx, ry } => {
                        [center.0, center.1, *rx, *ry].iter().all(|value| value.is_finite())
                    }
                };
                assert!(finite, "seed {seed}: {shape:?}");
            }
        }
    }
}

#[test]
fn tiles_stay_small() {
    for draw in KINDS {
        let mut sizes: Vec<usize> = Vec::new();
        for (seed, truth) in (0..600).zip(TRUTHS.into_iter().cycle()) {
            let picture = tile(draw, seed, truth).picture;
            assert!(picture.shapes.len() <= 120, "seed {seed}: {} shapes", picture.shapes.len());
            sizes.push(markup(&picture, SIDE).len());
        }
        sizes.sort_unstable();
        assert!(sizes.last().is_some_and(|size| *size <= 10_500), "{:?}", sizes.last());
        assert!(sizes.get(300).is_some_and(|size| *size <= 7_000), "{:?}", sizes.get(300));
    }
}

#[test]
fn no_two_seeds_agree() {
    for draw in KINDS {
        let all: HashSet<String> =
            (0..2000).map(|seed| markup(&tile(draw, seed, Truth::Present).picture, SIDE)).collect();
        assert_eq!(all.len(), 2000);
    }
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
