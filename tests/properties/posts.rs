//! The written posts: parallel in both languages, balanced, never alike in a sitting; and those kept for the test of a
//! model never shown.

use click_work::content::corpus;
use click_work::domain::drawing::Truth;
use click_work::domain::task::batch::{self, N_ITEMS};
use click_work::domain::task::choice::{Entry, held_out, posts};
use click_work::domain::task::{ChallengeId, Edition, TaskKind};
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};

/// Batches in the longest sitting that anyone will have.
const SITTING: u32 = 30;
/// Characters that a post may have, so that nine of them can be read on a phone.
const LONGEST: usize = 130;
/// Wordings that the shortest of the posts must have, so that none comes back in a sitting.
const FEWEST_WORDINGS: u32 = 6;

fn challenge(edition: u8, index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::FlagPost, edition: Edition(edition), index }
}

fn entries(edition: u8) -> Vec<Entry<'static>> {
    corpus().posts_of(Edition(edition)).entries().to_vec()
}

/// Every text that there can be: which written post, and which of its wordings.
fn wordings(edition: u8) -> HashMap<String, (usize, u32)> {
    let mut all = HashMap::new();
    for (place, entry) in entries(edition).into_iter().enumerate() {
        for nth in 0..entry.n_wordings() {
            let text = entry.wording(0, nth.into());
            let before = all.insert(text.clone(), (place, nth));
            assert_eq!(before, None, "{text} stands twice");
        }
    }
    all
}

#[test]
fn the_two_languages_tell_the_same_situations() {
    let (french, english) = (entries(0), entries(1));
    assert_eq!(french.len(), english.len());
    for (french, english) in french.into_iter().zip(english) {
        let (said, told) = (french.template, english.template);
        assert_eq!(french.truth, english.truth, "{said} / {told}");
        assert_eq!(
            french.slots().collect::<Vec<_>>(),
            english.slots().collect::<Vec<_>>(),
            "{said} / {told}"
        );
        assert_ne!(said, told);
    }
    assert_eq!(entries(9), entries(0), "an unknown edition is the first");
}

#[test]
fn there_are_enough_posts_of_each_sort_and_thousands_of_texts() {
    for edition in [0, 1] {
        let entries = entries(edition);
        let of = |truth| entries.iter().filter(|entry| entry.truth == truth).count();
        let sorts = [Truth::Present, Truth::Absent, Truth::Disputed].map(of);
        assert!(entries.len() >= 80, "{}", entries.len());
        assert!(sorts.iter().all(|n| 4 * n >= entries.len() && 5 * n <= 2 * entries.len()), "{sorts:?}");
        assert!(wordings(edition).len() >= 2000, "{}", wordings(edition).len());
        for entry in entries {
            assert!(entry.n_wordings() >= FEWEST_WORDINGS, "{}", entry.template);
        }
    }
}

#[test]
fn every_text_is_short_clean_and_whole() {
    for text in [0, 1].into_iter().flat_map(wordings).map(|(text, _)| text) {
        let n_characters = text.chars().count();
        assert!((25..=LONGEST).contains(&n_characters), "{n_characters}: {text}");
        assert!(text.ends_with(['.', '!', '?', ')']), "{text}");
        let unclean = ["[", "]", "|", "  ", " .", " ,", "..", " !", " ?", " :", " ;", "'", "http", "@", "#"];
        assert!(!unclean.iter().any(|sign| text.contains(sign)), "{text}");
        assert!(text.chars().next().is_some_and(|first| !first.is_lowercase()), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_comes_back_in_a_sitting(seed: u64, start in 0_u32..1_000_000) {
        let all = wordings(0);
        let mut texts = HashSet::new();
        let mut last_seen = HashMap::new();
        for index in start..start + SITTING {
            for post in posts(seed, &corpus(), challenge(0, index)) {
                let (place, _) = all[&post.text];
                prop_assert_eq!(entries(0)[place].truth, post.truth);
                // The same situation in other words: not before four other batches.
                let before = last_seen.insert(place, index);
                prop_assert!(before.is_none_or(|before| index - before >= 5), "{}", post.text);
                prop_assert!(texts.insert(post.text.clone()), "{} comes back", post.text);
            }
        }
        prop_assert_eq!(texts.len(), SITTING as usize * N_ITEMS);
    }

    #[test]
    fn posts_are_what_was_planned_and_the_same_in_both_editions(seed: u64, index: u32) {
        let (french, english) = (posts(seed, &corpus(), challenge(0, index)), posts(seed, &corpus(), challenge(1, index)));
        prop_assert_eq!(&posts(seed, &corpus(), challenge(0, index)), &french);
        let plan = batch::plan(seed, challenge(0, index));
        let (said, told) = (wordings(0), wordings(1));
        for ((item, french), english) in plan.iter().zip(french).zip(english) {
            prop_assert_eq!((item.truth, item.truth), (french.truth, english.truth));
            prop_assert_eq!(said[&french.text], told[&english.text]);
        }
    }

    #[test]
    fn what_is_kept_for_the_test_is_never_shown(seed: u64, test_seed: u64) {
        let all = wordings(1);
        let kept: Vec<_> = (0..108).map(|place| held_out(test_seed, &corpus(), Edition(1), place)).collect();
        let texts: HashSet<_> = kept.iter().map(|post| &post.text).collect();
        prop_assert_eq!(texts.len(), kept.len(), "a test of the same post twice");
        let n_present = kept.iter().filter(|post| post.truth == Truth::Present).count();
        prop_assert_eq!(2 * n_present, kept.len());
        prop_assert!(kept.iter().all(|post| post.truth != Truth::Disputed));
        let shown: HashSet<_> = (0..SITTING)
            .flat_map(|index| posts(seed, &corpus(), challenge(1, index)))
            .map(|post| all[&post.text].0)
            .collect();
        let kept: HashSet<_> = kept.iter().map(|post| all[&post.text].0).collect();
        prop_assert!(shown.is_disjoint(&kept));
        // Every written post serves somewhere.
        prop_assert_eq!(shown.len() + kept.len(), entries(1).len());
    }
}

/// A corpus that somebody emptied leaves blank cards and no crash.
#[test]
fn an_empty_list_gives_empty_posts() {
    let empty = click_work::domain::task::Corpus::EMPTY;
    assert!(posts(7, &empty, challenge(0, 3)).iter().all(|post| post.text.is_empty()));
    assert_eq!(held_out(7, &empty, Edition(0), 1).text, "");
}
