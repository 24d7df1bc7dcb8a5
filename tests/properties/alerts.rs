//! Alerts: parallel in both languages, honest about which options are right, never alike in a sitting.

use click_work::content::corpus;
use click_work::domain::task::dispatch::{AlertList, N_ALERTS, N_OPTIONS, alerts};
use click_work::domain::task::{Answer, ChallengeId, Corpus, Edition, TaskKind, mark};
use proptest::prelude::*;
use std::collections::HashSet;

fn challenge(edition: u8, index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::DispatchAlert, edition: Edition(edition), index }
}

fn list(edition: u8) -> AlertList<'static> {
    AlertList::from_text(corpus().of("alerts", Edition(edition)))
}

#[test]
fn no_line_of_the_files_is_malformed() {
    for edition in [0, 1] {
        let list = list(edition);
        let written =
            corpus().of("alerts", Edition(edition)).lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(list.sorts.len() + list.entries.len(), written, "a line is neither alert nor options");
        assert!(list.entries.len() >= 60);
        for (sort, texts) in &list.sorts {
            assert_eq!(texts.len(), 1 + N_OPTIONS, "{sort}: a rule and its options");
            let of_sort: Vec<_> = list.entries.iter().filter(|entry| entry.sort == *sort).collect();
            assert!(of_sort.len() >= 12, "{sort}");
            let n_disputed = of_sort.iter().filter(|entry| !entry.is_clear()).count();
            assert!((3..=of_sort.len() / 3).contains(&n_disputed), "{sort}: {n_disputed}");
        }
        let mut texts = HashSet::new();
        for entry in &list.entries {
            assert!(list.sorts.iter().any(|(sort, _)| *sort == entry.sort), "{} has no options", entry.text);
            assert!(texts.insert(entry.text), "{} stands twice", entry.text);
            let n = entry.text.chars().count();
            assert!((15..=110).contains(&n), "{n}: {}", entry.text);
            let n_defensible = entry.is_defensible.iter().filter(|is| **is).count();
            assert!((1..N_OPTIONS).contains(&n_defensible), "{}", entry.text);
        }
    }
}

/// No option of a sort is always right: whoever presses the same one all along is found out.
#[test]
fn every_sort_has_at_least_three_right_answers() {
    let list = list(0);
    for (sort, _) in &list.sorts {
        let clear = list.entries.iter().filter(|entry| entry.sort == *sort && entry.is_clear());
        let right: HashSet<_> = clear.map(|entry| entry.is_defensible).collect();
        assert!(right.len() >= 3, "{sort}");
    }
}

#[test]
fn the_two_languages_tell_the_same_alerts() {
    let (french, english) = (list(0), list(1));
    let marks = |list: &AlertList<'static>| -> Vec<_> {
        list.entries.iter().map(|entry| (entry.sort, entry.is_defensible)).collect()
    };
    assert_eq!(marks(&french), marks(&english));
    assert_eq!(list(9), french, "an unknown edition is the first");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_challenge_has_a_control_an_unknown_and_a_dispute(seed: u64, index in 0_u32..500) {
        let here = alerts(seed, &corpus(), challenge(0, index));
        prop_assert_eq!(here.len(), N_ALERTS);
        prop_assert_eq!(here.iter().filter(|alert| alert.is_gold).count(), 1);
        prop_assert_eq!(here.iter().filter(|alert| alert.right().is_none()).count(), 1);
        prop_assert!(here.iter().all(|alert| !alert.is_gold || alert.right().is_some()));
        let english = alerts(seed, &corpus(), challenge(1, index));
        for (here, there) in here.iter().zip(&english) {
            prop_assert_eq!((here.is_gold, here.is_defensible), (there.is_gold, there.is_defensible));
            prop_assert_ne!(&here.text, &there.text);
        }
    }

    #[test]
    fn only_the_control_is_marked(seed: u64, index in 0_u32..500, chosen in prop::array::uniform3(prop::option::of(0_u8..9))) {
        let here = alerts(seed, &corpus(), challenge(0, index));
        let gold = here.iter().position(|alert| alert.is_gold).unwrap();
        let is_right = chosen[gold].map(usize::from) == here[gold].right();
        let marks = mark(seed, &corpus(), challenge(0, index), &Answer::Dispatch(chosen));
        prop_assert_eq!((marks.n_items, marks.n_unknown, marks.n_gold, marks.n_gold_right), (3, 2, 1, u32::from(is_right)));
    }

    #[test]
    fn nothing_comes_back_in_sixteen_challenges(seed: u64) {
        let texts: Vec<_> = (0..16).flat_map(|index| alerts(seed, &corpus(), challenge(0, index))).map(|alert| alert.text).collect();
        prop_assert_eq!(texts.iter().collect::<HashSet<_>>().len(), texts.len());
    }
}

#[test]
fn an_empty_list_gives_no_alert_and_no_crash() {
    let empty = Corpus::EMPTY;
    assert!(alerts(7, &empty, challenge(0, 3)).is_empty());
    let marks = mark(7, &empty, challenge(0, 3), &Answer::Dispatch([Some(0); 3]));
    assert_eq!((marks.n_items, marks.n_gold), (0, 0));
}
