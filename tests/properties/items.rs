//! Same seed, same items; gold balanced and never disputed; no picture and no word twice.

use click_work::content::corpus;
use click_work::domain::drawing::{SIDE, Truth};
use click_work::domain::task::batch::{self, Item, N_GOLD};
use click_work::domain::task::{Answer, ChallengeId, Edition, TaskKind, tiles, transcription};
use click_work::view::task::svg;
use proptest::prelude::*;
use std::collections::HashMap;

/// The kinds that are pictures.
const PICTURES: [TaskKind; 4] =
    [TaskKind::RoadSigns, TaskKind::RotorBlades, TaskKind::Airstrips, TaskKind::Kittens];

fn grid(kind: TaskKind, index: u32) -> ChallengeId {
    ChallengeId { kind, edition: Edition(0), index }
}

fn pictures() -> impl Strategy<Value = TaskKind> {
    prop::sample::select(&PICTURES[..])
}

fn pair(edition: u8, index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::ScannedWord, edition: Edition(edition), index }
}

fn count(items: &[Item], is_gold: bool, truth: Truth) -> usize {
    items.iter().filter(|item| item.is_gold == is_gold && item.truth == truth).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn gold_is_balanced_and_never_disputed(seed: u64, index: u32, kind in pictures()) {
        let plan = batch::plan(seed, grid(kind, index));
        prop_assert_eq!(plan.iter().filter(|tile| tile.is_gold).count(), N_GOLD);
        prop_assert!(count(&plan, true, Truth::Present) >= 1);
        prop_assert!(count(&plan, true, Truth::Absent) >= 1);
        prop_assert_eq!(count(&plan, true, Truth::Disputed), 0);
        prop_assert!((1..=2).contains(&count(&plan, false, Truth::Disputed)));
        prop_assert!(count(&plan, false, Truth::Present) >= 1);
        prop_assert!(count(&plan, false, Truth::Absent) >= 1);
        prop_assert_eq!(batch::plan(seed, grid(kind, index)), plan);
    }

    #[test]
    fn ticking_everything_or_nothing_always_fails_a_control(
        seed: u64, index: u32, all: bool, kind in pictures(),
    ) {
        let marks = batch::mark(&batch::plan(seed, grid(kind, index)), &Answer::Choices([all; 9]));
        prop_assert!(marks.n_gold_right >= 1 && marks.n_gold_right < marks.n_gold);
        prop_assert_eq!((marks.n_items, marks.n_gold, marks.n_unknown), (9, 3, 6));
    }

    #[test]
    fn a_bet_finds_no_more_than_it_suspects(seed: u64, suspected: [bool; 9]) {
        let outcome = batch::settle(&batch::plan(seed, grid(TaskKind::RoadSigns, 0)), &suspected);
        prop_assert_eq!(outcome.n_suspected as usize, suspected.iter().filter(|is| **is).count());
        prop_assert!(outcome.n_found <= outcome.n_suspected && outcome.n_found as usize <= N_GOLD);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_same_address_is_the_same_picture(
        seed: u64, index in 0_u32..1000, position in 0_usize..9, kind in pictures(),
    ) {
        let grid = grid(kind, index);
        let picture = tiles::picture(seed, grid, position);
        prop_assert_eq!(picture.truth, batch::plan(seed, grid)[position].truth);
        prop_assert_eq!(tiles::picture(seed, grid, position), picture);
        let seen = tiles::seen(seed, grid, position);
        prop_assert!(seen.is_some(), "every picture can be told in words");
        prop_assert_eq!(tiles::seen(seed, grid, position), seen);
    }

    /// Two kinds under one seed are not each other's code: their plans differ.
    #[test]
    fn kinds_have_plans_of_their_own(seed: u64) {
        let plans = PICTURES.map(|kind| [0, 1, 2].map(|index| batch::plan(seed, grid(kind, index))));
        prop_assert!((1..4).all(|kind| plans[kind] != plans[0]));
    }

    #[test]
    fn a_pair_has_one_known_and_one_unknown_word(seed: u64, edition in 0_u8..3, index: u32) {
        let words = transcription::pair(seed, &corpus(), pair(edition, index));
        prop_assert_eq!(words.iter().filter(|word| word.is_gold).count(), 1);
        prop_assert!(words.iter().all(|word| !word.printed.is_empty()));
        prop_assert_ne!(words[0].printed, words[1].printed);
        prop_assert_eq!(transcription::pair(seed, &corpus(), pair(edition, index)), words);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn no_word_comes_back_before_the_list_is_used_up(seed: u64, edition in 0_u8..2) {
        let n_words = corpus().words_of(Edition(edition)).len();
        let mut seen = HashMap::new();
        for index in 0..u32::try_from(n_words / 2).unwrap() {
            for word in transcription::pair(seed, &corpus(), pair(edition, index)) {
                let before = seen.insert(word.printed, index);
                prop_assert_eq!(before, None, "{} comes back at {}", word.printed, index);
            }
        }
        prop_assert!(seen.len() >= 300, "only {} words", seen.len());
    }
}

/// The control is as often the first word as the second: a place that told would be no control.
#[test]
fn the_place_of_the_known_word_says_nothing() {
    let firsts =
        (0..400).filter(|index| transcription::pair(7, &corpus(), pair(0, *index))[0].is_gold).count();
    assert!((160..=240).contains(&firsts), "{firsts} of 400");
}

/// The same for tiles: each of the nine places is gold in a third of the grids, and present in neither all nor none.
#[test]
fn the_place_of_a_gold_tile_says_nothing() {
    for (kind, place) in PICTURES.into_iter().flat_map(|kind| (0..9).map(move |place| (kind, place))) {
        let plans = || (0..900).map(|index| batch::plan(7, grid(kind, index))[place]);
        let n_gold = plans().filter(|item| item.is_gold).count();
        assert!((240..=360).contains(&n_gold), "{kind:?}: place {place} is gold in {n_gold} of 900 grids");
        let n_present = plans().filter(|item| item.truth == Truth::Present).count();
        assert!(
            (290..=420).contains(&n_present),
            "{kind:?}: place {place} holds it in {n_present} of 900 grids"
        );
    }
}

#[test]
fn no_two_pictures_are_alike() {
    for (kind, n_grids) in PICTURES.into_iter().zip([56, 40, 40, 40]) {
        let mut seen: HashMap<String, (u64, u32, usize)> = HashMap::new();
        for seed in [0, 7, 2017, u64::MAX] {
            for index in 0..n_grids {
                for position in 0..9 {
                    let markup = svg::markup(&tiles::picture(seed, grid(kind, index), position), SIDE);
                    assert!(
                        markup.len() > 500,
                        "{kind:?} {seed} {index} {position} is nearly empty: {markup}"
                    );
                    let before = seen.insert(markup, (seed, index, position));
                    assert_eq!(before, None, "{kind:?} is drawn again at {:?}", (seed, index, position));
                }
            }
        }
        assert_eq!(seen.len() as u32, 4 * n_grids * 9);
    }
}
