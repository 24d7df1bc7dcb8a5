//! One code: there and back, read from any hand, and never taken for another.

use super::people::{contributions, labeller};
use click_work::domain::classroom::alphabet::{GROUP, N_SYMBOLS, Symbols, letter, read};
use click_work::domain::classroom::{Code, Contribution, Misread, Trouble, Worked};
use click_work::domain::log::Millis;
use click_work::domain::rng::Rng;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

fn text(symbols: &Symbols) -> String {
    symbols.iter().map(|symbol| letter(*symbol)).collect()
}

fn symbols(code: Code) -> Symbols {
    read(&code.written()).unwrap()
}

/// Many different contributions, the same at each run.
fn many(n: usize) -> Vec<Contribution> {
    let mut runner = TestRunner::deterministic();
    (0..n).map(|_| contributions().new_tree(&mut runner).unwrap().current()).collect()
}

fn refused(damaged: &Symbols) -> bool {
    Code::read(&text(damaged)) == Err(Trouble::Damaged)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_code_says_what_it_was_made_of(contribution in contributions()) {
        let code = Code::of(&contribution);
        let written = code.written();
        prop_assert_eq!(written.len(), 23);
        prop_assert_eq!(Code::read(&written), Ok((code, contribution)));
    }

    #[test]
    fn any_hand_is_read(contribution in contributions(), blanks in prop::collection::vec("[ \t\u{a0}–_-]{0,3}", N_SYMBOLS)) {
        let code = Code::of(&contribution);
        let mut copied = String::new();
        for (letter, blank) in text(&symbols(code)).chars().zip(blanks) {
            copied.push_str(&blank);
            copied.push(match letter {
                '0' => 'o',
                '1' => 'l',
                other => other.to_ascii_lowercase(),
            });
        }
        prop_assert_eq!(Code::read(&copied), Ok((code, contribution)));
    }

    #[test]
    fn two_contributions_have_two_codes(one in contributions(), other in contributions()) {
        prop_assert_eq!(one == other, Code::of(&one) == Code::of(&other));
    }

    #[test]
    fn no_line_stops_the_reading(line in ".{0,60}") {
        if let Ok((code, contribution)) = Code::read(&line) {
            prop_assert_eq!(code, Code::of(&contribution));
        }
    }

    #[test]
    fn time_is_kept_to_a_hundredth(seconds in 0_u64..8064) {
        let kept = Worked::nearest(Millis(seconds * 1000)).millis().0 / 1000;
        let most = if seconds < 64 { 0 } else { seconds / 64 };
        prop_assert!(kept.abs_diff(seconds) <= most, "{kept} for {seconds}");
        prop_assert_eq!(Worked::nearest(Millis(kept * 1000)).millis().0 / 1000, kept);
    }
}

#[test]
fn the_longest_time_has_room() {
    assert_eq!(Worked::nearest(Millis(u64::MAX)).millis(), Millis(8_064_000));
    assert_eq!(Worked::nearest(Millis(63_499)).millis(), Millis(63_000));
    assert_eq!(Worked::nearest(Millis(63_500)).millis(), Millis(64_000));
}

/// All 620 single errors and all exchanges of two characters, neighbours among them, on each of many codes.
#[test]
fn every_single_error_and_every_exchange_is_seen() {
    let mut n_tried = 0;
    for contribution in many(100) {
        let clean = symbols(Code::of(&contribution));
        for place in 0..N_SYMBOLS {
            for symbol in (0..32).filter(|symbol| *symbol != clean[place]) {
                let mut damaged = clean;
                damaged[place] = symbol;
                assert!(refused(&damaged), "{} for {}", text(&damaged), text(&clean));
                n_tried += 1;
            }
            for other in (place + 1..N_SYMBOLS).filter(|other| clean[*other] != clean[place]) {
                let mut damaged = clean;
                damaged.swap(place, other);
                assert!(refused(&damaged), "{} for {}", text(&damaged), text(&clean));
                n_tried += 1;
            }
        }
    }
    assert!(n_tried > 100 * (620 + 100), "{n_tried}");
}

/// All 182,590 pairs of errors, on one code: the checks are linear, so that what holds of one holds of all.
#[test]
fn every_pair_of_errors_is_seen() {
    let clean = symbols(Code::of(&labeller(3, &[[true; 9]], 40)));
    for one in 0..N_SYMBOLS {
        for other in one + 1..N_SYMBOLS {
            for difference in 0..31 * 31_u16 {
                let mut damaged = clean;
                damaged[one] ^= (difference / 31) as u8 + 1;
                damaged[other] ^= (difference % 31) as u8 + 1;
                assert!(refused(&damaged), "{} for {}", text(&damaged), text(&clean));
            }
        }
    }
}

/// A character that is moved along the line, two groups that change places: what a hand or an ear does that loses its place.
/// A sum of the characters would see none of it.
#[test]
fn wrong_orders_are_hardly_ever_a_code() {
    let mut damaged: Vec<Symbols> = Vec::new();
    for contribution in many(400) {
        let clean = symbols(Code::of(&contribution));
        for (from, to) in (0..N_SYMBOLS).flat_map(|from| (0..N_SYMBOLS).map(move |to| (from, to))) {
            let mut letters = clean.to_vec();
            let letter = letters.remove(from);
            letters.insert(to, letter);
            damaged.push(letters.try_into().unwrap());
        }
        for (one, other) in [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)] {
            let mut swapped = clean;
            for place in 0..GROUP {
                swapped.swap(one * GROUP + place, other * GROUP + place);
            }
            damaged.push(swapped);
        }
        damaged.retain(|damaged| *damaged != clean);
    }
    damaged.sort_unstable();
    damaged.dedup();
    let n_taken = damaged.iter().filter(|damaged| !refused(damaged)).count();
    assert!(damaged.len() > 100_000 && n_taken * 10_000 <= damaged.len(), "{n_taken} of {}", damaged.len());
}

#[test]
fn a_code_of_another_version_says_which() {
    let mut rng = Rng::from_seed(1);
    let mut seen = [0; 8];
    // The checks of any contents, by trying: three characters are 32,768 tries at most.
    for _ in 0..8 {
        let mut line: Symbols = std::array::from_fn(|_| rng.below(32) as u8);
        for checks in 0..1_u16 << 15 {
            line[17..].copy_from_slice(&[(checks >> 10) as u8, (checks >> 5) as u8 & 31, checks as u8 & 31]);
            if let Err(Trouble::OtherVersion(version)) = Code::read(&text(&line)) {
                assert_eq!(version, line[0] >> 2);
                seen[usize::from(version)] += 1;
            }
        }
    }
    assert_eq!(seen[1], 0, "this version is no other");
    assert!(seen.iter().sum::<u32>() >= 4, "{seen:?}");
}

#[test]
fn lines_that_are_no_code_are_told_apart() {
    let trouble = |line: &str| Code::read(line).unwrap_err();
    assert_eq!(trouble("ABCDE"), Trouble::Misread(Misread::Length(5)));
    assert_eq!(trouble("Lu et approuvé"), Trouble::Misread(Misread::Character('u')));
    for letter in ["0", "1", "Z"] {
        assert_eq!(trouble(&letter.repeat(20)), Trouble::Damaged);
    }
}

/// A code that was once given is read for ever.
#[test]
fn a_known_code_keeps_its_meaning() {
    let known = labeller(0xBEEF, &[[true, false, false, true, false, false, false, true, false]; 2], 75);
    assert_eq!(Code::of(&known).written(), "6JCM9-2J400-106DF-QFR9B");
}
