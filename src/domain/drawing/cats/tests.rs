//! What must hold for every seed: truth, sizes, difference, and a description that decides.

use super::super::SIDE;
use super::super::tests::{self as laws, TRUTHS, tiles};
use super::seen::{Ears, Face, Pelage, Sight, Tail, What};
use super::*;
use crate::view::task::svg::markup;
use std::collections::HashSet;

fn tile(seed: u64, truth: Truth) -> Picture {
    draw(&mut Rng::at(seed, &[7]), truth)
}

fn described(seed: u64, truth: Truth) -> Seen {
    describe(&mut Rng::at(seed, &[7]), truth)
}

#[test]
fn a_seed_means_one_picture_and_the_truth_asked_for() {
    laws::a_seed_means_one_picture_and_the_truth_asked_for(tile);
}

#[test]
fn every_place_is_finite() {
    laws::every_place_is_finite(900, tile);
}

#[test]
fn tiles_stay_small() {
    laws::tiles_stay_small(1500, tile);
}

#[test]
fn no_two_seeds_agree() {
    TRUTHS.into_iter().for_each(|truth| laws::no_two_seeds_agree(truth, tile));
}

/// A picture of nothing would be neither: each holds more than its place does.
#[test]
fn something_stands_in_every_place() {
    for (seed, truth) in tiles(900) {
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
