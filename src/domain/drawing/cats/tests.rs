//! What must hold for every seed: truth, sizes, difference, and a description that decides.

use super::super::{Outline, SIDE};
use super::seen::{Ears, Face, Pelage, Sight, Tail, What};
use super::*;
use crate::view::task::svg::markup;
use std::collections::HashSet;

const TRUTHS: [Truth; 3] = [Truth::Present, Truth::Absent, Truth::Disputed];

fn tile(seed: u64, truth: Truth) -> Picture {
    draw(&mut Rng::at(seed, &[7]), truth)
}

fn described(seed: u64, truth: Truth) -> Seen {
    describe(&mut Rng::at(seed, &[7]), truth)
}

#[test]
fn a_seed_means_one_picture_and_the_truth_asked_for() {
    for (seed, truth) in (0..90).zip(TRUTHS.into_iter().cycle()) {
        assert_eq!(tile(seed, truth), tile(seed, truth));
        assert_eq!(tile(seed, truth).truth, truth);
    }
}

#[test]
fn every_place_is_finite() {
    for (seed, truth) in (0..900).zip(TRUTHS.into_iter().cycle()) {
        for shape in tile(seed, truth).shapes {
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

#[test]
fn tiles_stay_small() {
    let mut sizes: Vec<usize> = Vec::new();
    for (seed, truth) in (0..1500).zip(TRUTHS.into_iter().cycle()) {
        let picture = tile(seed, truth);
        assert!(picture.shapes.len() <= 120, "seed {seed}: {} shapes", picture.shapes.len());
        sizes.push(markup(&picture, SIDE).len());
    }
    sizes.sort_unstable();
    assert!(sizes.last().is_some_and(|size| *size <= 10_500), "{:?}", sizes.last());
    assert!(sizes.get(750).is_some_and(|size| *size <= 7_000), "{:?}", sizes.get(750));
}

#[test]
fn no_two_seeds_agree() {
    for truth in TRUTHS {
        let all: HashSet<String> = (0..2000).map(|seed| markup(&tile(seed, truth), SIDE)).collect();
        assert_eq!(all.len(), 2000, "{truth:?}");
    }
}

/// A picture of nothing would be neither: each holds more than its place does.
#[test]
fn something_stands_in_every_place() {
    for (seed, truth) in (0..900).zip(TRUTHS.into_iter().cycle()) {
        let mut rng = Rng::at(seed, &[7]);
        let doubt = rng.pick(&DOUBTS, Doubt::Statue);
        let plan = plan::plan(&mut rng, truth, doubt);
        let mut stage = Stage::new(&mut rng, plan.mood);
        behind(&mut stage, plan.setting);
        let place = Picture { shapes: stage.art.shapes, truth };
        let (empty, whole) = (markup(&place, SIDE).len(), markup(&tile(seed, truth), SIDE).len());
        assert!(whole > empty + 300, "seed {seed}: {empty} then {whole}");
    }
}

#[test]
fn place_and_light_do_not_give_the_truth_away() {
    for seed in 0..500 {
        let (with, without) = (described(seed, Truth::Present), described(seed, Truth::Absent));
        assert_eq!((with.setting, with.air), (without.setting, without.air), "seed {seed}");
    }
}

/// A reader who knows the animals and has nothing but the parts: what would she say?
fn read(what: What) -> Option<Truth> {
    let What::Body(body) = what else {
        return if matches!(what, What::Thing(_)) { Some(Truth::Absent) } else { None };
    };
    let is_furry = !matches!(body.pelage, Pelage::Plush | Pelage::Feathers);
    let has_its_ears = matches!(body.ears, Ears::Pointed | Ears::Large | Ears::Folded);
    let has_its_face = body.face == Some(Face::Whiskers) || body.has_whisker_ends;
    let has_its_eyes = body.sight.is_none_or(|sight| sight == Sight::Slit);
    let has_its_tail = body.tail.is_none_or(|tail| matches!(tail, Tail::Long | Tail::Plume | Tail::Stub));
    let signs = [is_furry, has_its_ears, has_its_face, has_its_eyes, has_its_tail];
    match signs.iter().filter(|sign| **sign).count() {
        5 => Some(Truth::Present),
        // One sign short: she would hesitate.
        4 => None,
        _ => Some(Truth::Absent),
    }
}

#[test]
fn the_parts_decide_where_there_is_something_to_decide() {
    for seed in 0..3000 {
        for truth in [Truth::Present, Truth::Absent] {
            let seen = described(seed, truth);
            assert_eq!(read(seen.what), Some(truth), "seed {seed}: {seen:?}");
        }
        let seen = described(seed, Truth::Disputed);
        assert_eq!(read(seen.what), None, "seed {seed}: {seen:?}");
    }
}

#[test]
fn every_posture_breed_and_thing_comes_up() {
    let (mut cats, mut others) = (HashSet::new(), HashSet::new());
    for seed in 0..3000 {
        cats.insert(described(seed, Truth::Present).what);
        others.insert(described(seed, Truth::Absent).what);
    }
    let postures: HashSet<_> = cats
        .iter()
        .filter_map(|what| if let What::Body(body) = what { Some(body.posture) } else { None })
        .collect();
    assert_eq!(postures.len(), 11, "{postures:?}");
    let things = others.iter().filter(|what| matches!(what, What::Thing(_))).count();
    assert_eq!(things, 4);
    // As measured when this was written, there are many more ways to be either.
    assert!(cats.len() > 400, "{}", cats.len());
    assert!(others.len() > 180, "{}", others.len());
}
