//! What every kind of picture owes, whatever it draws: one seed, one picture, of the truth asked for; places that are
//! numbers; tiles that stay small; no two alike. Each kind calls these from its own tests.

use super::{Outline, Picture, SIDE, Truth};
use crate::view::task::svg::markup;
use std::collections::HashSet;

/// All truths, in the order in which seeds meet them.
pub(super) const TRUTHS: [Truth; 3] = [Truth::Present, Truth::Absent, Truth::Disputed];

/// Seeds from 0, each with the next truth in turn.
pub(super) fn tiles(n_seeds: u64) -> impl Iterator<Item = (u64, Truth)> {
    (0..n_seeds).zip(TRUTHS.into_iter().cycle())
}

/// Twice the same seed is twice the same picture, and its truth is the one asked for.
pub(super) fn a_seed_means_one_picture_and_the_truth_asked_for(draw: impl Fn(u64, Truth) -> Picture) {
    for (seed, truth) in tiles(90) {
        assert_eq!(draw(seed, truth), draw(seed, truth));
        assert_eq!(draw(seed, truth).truth, truth);
    }
}

/// No coordinate is infinite or not a number.
pub(super) fn every_place_is_finite(n_seeds: u64, draw: impl Fn(u64, Truth) -> Picture) {
    for (seed, truth) in tiles(n_seeds) {
        for shape in draw(seed, truth).shapes {
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

/// At most 120 shapes and 10,500 bytes of markup in a tile; half of the tiles under 7,000 bytes.
pub(super) fn tiles_stay_small(n_seeds: u64, draw: impl Fn(u64, Truth) -> Picture) {
    let mut sizes: Vec<usize> = Vec::new();
    for (seed, truth) in tiles(n_seeds) {
        let picture = draw(seed, truth);
        assert!(picture.shapes.len() <= 120, "seed {seed}: {} shapes", picture.shapes.len());
        sizes.push(markup(&picture, SIDE).len());
    }
    sizes.sort_unstable();
    let median = sizes.get(sizes.len() / 2);
    assert!(sizes.last().is_some_and(|size| *size <= 10_500), "{:?}", sizes.last());
    assert!(median.is_some_and(|size| *size <= 7_000), "{median:?}");
}

/// Two thousand seeds of one truth are two thousand pictures.
pub(super) fn no_two_seeds_agree(truth: Truth, draw: impl Fn(u64, Truth) -> Picture) {
    let all: HashSet<String> = (0..2000).map(|seed| markup(&draw(seed, truth), SIDE)).collect();
    assert_eq!(all.len(), 2000, "{truth:?}");
}
