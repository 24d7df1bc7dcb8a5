//! CVs: parallel in both languages, whole, and marked as they should be whatever is marked.

use click_work::content::corpus;
use click_work::domain::drawing::Truth;
use click_work::domain::task::redaction::{CvParts, N_LINES, N_STRAY_ALLOWED, cv, is_gold};
use click_work::domain::task::{Answer, ChallengeId, Corpus, Edition, TaskKind, mark};
use proptest::prelude::*;
use std::collections::HashSet;

/// CVs' worth of parts that there are at least.
const FEWEST: usize = 40;

fn challenge(edition: u8, index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::AnonymiseCv, edition: Edition(edition), index }
}

/// A corpus of one CV.
fn with(text: &'static str) -> Corpus {
    Corpus {
        lists: corpus().lists.map(|(name, texts)| (name, if name == "cvs" { [text; 2] } else { texts })),
    }
}

fn parts(edition: u8) -> [Vec<&'static str>; 3] {
    let parts = CvParts::from_text(corpus().of("cvs", Edition(edition)));
    [parts.persons, parts.works, parts.rests]
}

/// The places of words of a truth.
fn places(seed: u64, index: u32, truth: Truth) -> Vec<u16> {
    let cv = cv(seed, &corpus(), challenge(0, index));
    (0..).zip(cv.words()).filter(|(_, word)| word.truth == truth).map(|(place, _)| place).collect()
}

#[test]
fn no_line_of_the_files_is_malformed() {
    for edition in [0, 1] {
        let text = corpus().of("cvs", Edition(edition));
        let written = text.lines().filter(|line| !line.starts_with('#')).count();
        let read: usize = parts(edition).iter().map(Vec::len).sum();
        assert_eq!(read, written, "a line is no part");
        for (list, n_lines) in parts(edition).iter().zip([3, 2, 2]) {
            assert!(list.len() >= FEWEST);
            let different: HashSet<_> = list.iter().collect();
            assert_eq!(different.len(), list.len(), "a part stands twice");
            for part in list {
                assert_eq!(part.split(" | ").count(), n_lines, "{part}");
                // Spans open and close in turn, and hold something.
                let signs: String = part.chars().filter(|sign| "{}<>".contains(*sign)).collect();
                assert_eq!(signs.replace("{}", "").replace("<>", ""), "", "{part}");
                assert!(!part.contains("{}") && !part.contains("<>") && !part.contains("  "), "{part}");
            }
        }
        for person in &parts(edition)[0] {
            // Name, address, and something of age, photo, nationality or family.
            assert!(person.matches('{').count() >= 3, "{person}");
            assert!(person.starts_with('{'), "the name must go: {person}");
        }
    }
}

#[test]
fn the_two_languages_tell_the_same_people() {
    for (french, english) in parts(0).iter().zip(parts(1)) {
        assert_eq!(french.len(), english.len());
        for (french, english) in french.iter().zip(english) {
            let signs =
                |text: &str| -> String { text.chars().filter(|sign| "{}<>|".contains(*sign)).collect() };
            assert_eq!(signs(french), signs(english), "{french} / {english}");
        }
    }
}

#[test]
fn some_memberships_must_go_some_are_disputed_and_some_stay() {
    let rests = &parts(0)[2];
    let having = |sign: char| rests.iter().filter(|rest| rest.contains(sign)).count();
    let innocent = rests.iter().filter(|rest| !rest.contains(['{', '<'])).count();
    assert!(
        having('{') >= 12 && having('<') >= 8 && innocent >= 8,
        "{} {} {innocent}",
        having('{'),
        having('<')
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn all_that_must_go_and_nothing_else_is_right(seed: u64, index in 0_u32..200) {
        let challenge = challenge(0, index);
        let here = cv(seed, &corpus(), challenge);
        prop_assert_eq!(here.lines.len(), N_LINES);
        prop_assert_eq!(&here, &cv(seed, &corpus(), challenge));
        let must = places(seed, index, Truth::Present);
        prop_assert!(must.len() >= 4);
        let found = here.outcome(&must);
        prop_assert!(found.is_right());
        prop_assert_eq!((found.n_hidden, found.n_partly, found.n_stray), (found.n_to_hide, 0, 0));
        // One word fewer, and it tells again.
        let fewer = here.outcome(&must[1..]);
        prop_assert!(!fewer.is_right());
        prop_assert_eq!(fewer.n_hidden + 1, found.n_hidden);
        // What is disputed counts neither way.
        let disputed = places(seed, index, Truth::Disputed);
        let both: Vec<u16> = must.iter().chain(&disputed).copied().collect();
        prop_assert_eq!(here.outcome(&both), found);
    }

    #[test]
    fn marking_everything_is_counted_and_never_right(seed: u64, index in 0_u32..200) {
        let here = cv(seed, &corpus(), challenge(1, index));
        let all: Vec<u16> = (0..here.words().count() as u16).collect();
        let found = here.outcome(&all);
        prop_assert_eq!(found.n_hidden, found.n_to_hide);
        prop_assert!(found.n_stray > N_STRAY_ALLOWED && !found.is_right());
        prop_assert!(!here.outcome(&[]).is_right());
    }

    /// Marks twice, out of order, or on words that are not there change nothing.
    #[test]
    fn marks_may_come_in_any_form(seed: u64, mut marked in prop::collection::vec(0_u16..90, 0..60)) {
        let here = cv(seed, &corpus(), challenge(0, 3));
        let before = here.outcome(&marked);
        marked.extend(marked.clone());
        marked.reverse();
        marked.extend([4000, u16::MAX]);
        prop_assert_eq!(here.outcome(&marked), before);
        let all: u32 = before.n_hidden + before.n_partly;
        prop_assert!(all <= before.n_to_hide);
    }

    #[test]
    fn one_cv_in_three_checks_her_and_counts_as_one_item(seed: u64, run in 0_u32..1000) {
        let golds = (0..3).filter(|at| is_gold(seed, challenge(0, run * 3 + at))).count();
        prop_assert_eq!(golds, 1);
        for index in run * 3..run * 3 + 3 {
            let challenge = challenge(0, index);
            let right = Answer::Redaction(places(seed, index, Truth::Present));
            let wrong = Answer::Redaction(places(seed, index, Truth::Absent));
            let other = Answer::Choices([true; 9]);
            let gold = u32::from(is_gold(seed, challenge));
            for (answer, n_right) in [(&right, gold), (&wrong, 0), (&other, 0)] {
                let marks = mark(seed, &corpus(), challenge, answer);
                prop_assert_eq!((marks.n_items, marks.n_unknown, marks.n_gold, marks.n_gold_right), (1, 1 - gold, gold, n_right));
            }
        }
    }

    #[test]
    fn no_part_comes_back_in_forty(seed: u64) {
        let heads: HashSet<String> = (0..40)
            .map(|index| cv(seed, &corpus(), challenge(0, index)).lines[0].iter().map(|word| word.text.clone()).collect())
            .collect();
        prop_assert_eq!(heads.len(), 40);
        // Both editions place the same spans.
        for index in 0..40 {
            let spans = |edition| cv(seed, &corpus(), challenge(edition, index)).words().filter_map(|word| word.span).max();
            prop_assert_eq!(spans(0), spans(1));
        }
    }
}

/// Whatever script a CV is in: words are what stands between plain spaces, and a span marks all of each.
#[test]
fn any_script_can_be_marked() {
    let cases: [(&str, &[&str]); 6] = [
        ("P {Rene\u{301} Æ} | {x} | {y}", &["Rene\u{301}", "Æ"]),
        ("P {محمد الطيب}، كاتب | {x} | {y}", &["محمد", "الطيب،"]),
        ("P {👩🏽‍🔧 Zoé} 🐈 | {x} | {y}", &["👩🏽‍🔧", "Zoé"]),
        ("P {王小明} | {x} | {y}", &["王小明"]),
        ("P né(e) {le 4}, là | {x} | {y}", &["le", "4,"]),
        // A span that nobody closed runs to the end of its line.
        ("P {a b | {x} | {y}", &["a", "b"]),
    ];
    for (text, expected) in cases {
        let corpus = with(text);
        let cv = cv(7, &corpus, challenge(0, 0));
        let hidden: Vec<_> = cv.lines[0]
            .iter()
            .filter(|word| word.truth == Truth::Present)
            .map(|word| word.text.as_str())
            .collect();
        assert_eq!(hidden, expected, "{text}");
        let marked: Vec<u16> = (0..)
            .zip(cv.words())
            .filter(|(_, word)| word.truth == Truth::Present)
            .map(|(at, _)| at)
            .collect();
        assert!(cv.outcome(&marked).is_right(), "{text}");
    }
}

/// A corpus that somebody emptied, or filled with a hundred kilobytes, leaves a card and no crash.
#[test]
fn an_empty_or_an_endless_list_is_survived() {
    assert_eq!(cv(7, &with(""), challenge(0, 0)).words().count(), 0);
    assert_eq!(mark(7, &with(""), challenge(0, 0), &Answer::Redaction(vec![0, 1])).n_items, 1);
    let endless: &'static str =
        Box::leak(format!("P {{{}}} | b | c", "mot ".repeat(25_000)).into_boxed_str());
    let here = cv(7, &with(endless), challenge(0, 0));
    assert_eq!(here.words().count(), 25_002);
    let all: Vec<u16> = (0..25_002).collect();
    assert_eq!((here.outcome(&all).n_hidden, here.outcome(&all).n_stray), (1, 2));
}
