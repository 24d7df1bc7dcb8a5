//! Tests of the comparison: tables of cases, the two lists against each other, and properties.

use super::*;
use crate::domain::rng::Rng;
use proptest::prelude::*;

const FRENCH: &str = include_str!("../../../../content/corpus/words.fr.txt");
const ENGLISH: &str = include_str!("../../../../content/corpus/words.en.txt");

/// Every word of one list.
fn words_of(text: &str) -> Vec<&str> {
    let list = WordList::from_text(text);
    (0..list.len()).filter_map(|place| list.get(place)).collect()
}

/// Every word of both lists.
fn corpus() -> Vec<&'static str> {
    [FRENCH, ENGLISH].into_iter().flat_map(words_of).collect()
}

/// Checks one comparison both ways round; `None` stands for different words.
fn check(typed: &str, printed: &str, expected: Option<&[Slip]>) {
    let expected = match expected {
        None => Match::Different,
        Some([]) => Match::Exact,
        Some(slips) => Match::Forgiven(slips.iter().copied().fold(Slips::NONE, Slips::with)),
    };
    assert_eq!(compare(typed, printed), expected, "{typed:?} for {printed:?}");
    assert_eq!(compare(printed, typed), expected, "{printed:?} for {typed:?}");
}

#[test]
fn another_code_for_the_same_sign_is_exact() {
    for (typed, printed) in [
        ("  lantern\n", "lantern"),
        ("e\u{301}toffe", "étoffe"),
        ("E\u{301}toffe", "Étoffe"),
        ("fac\u{327}ade", "façade"),
        ("aujourd’hui", "aujourd'hui"),
        ("aujourdʼhui", "aujourd'hui"),
        ("grand\u{2011}père", "grand-père"),
        ("to\u{2010}day", "to-day"),
    ] {
        check(typed, printed, Some(&[]));
    }
}

#[test]
fn each_slip_is_forgiven_and_named() {
    use Slip::{Accent, Apostrophe, Case, Hyphen, Ligature, LookAlike, Spacing};
    let cases: [(&str, &str, &[Slip]); 30] = [
        ("LANTERN", "lantern", &[Case]),
        ("ÉTOFFE", "étoffe", &[Case]),
        ("etoffe", "étoffe", &[Accent]),
        ("ètoffe", "étoffe", &[Accent]),
        ("q\u{301}uai", "quai", &[Accent]),
        ("facade", "façade", &[Accent]),
        ("ETOFFE", "étoffe", &[Case, Accent]),
        ("coeur", "cœur", &[Ligature]),
        ("archaeology", "archæology", &[Ligature]),
        ("ﬂûte", "flûte", &[Ligature]),
        ("coﬀret", "coffret", &[Ligature]),
        ("ſpindle", "spindle", &[Ligature]),
        ("OEUVRE", "œuvre", &[Case, Ligature]),
        ("grandpère", "grand-père", &[Hyphen]),
        ("grand–père", "grand-père", &[Hyphen]),
        ("grand—père", "grand-père", &[Hyphen]),
        ("lan\u{ad}tern", "lantern", &[Hyphen]),
        ("grand père", "grand-père", &[Hyphen, Spacing]),
        ("aujourdhui", "aujourd'hui", &[Apostrophe]),
        ("lan  tern", "lantern", &[Spacing]),
        ("lan\u{202f}tern", "lan tern", &[]),
        ("larnp", "lamp", &[LookAlike]),
        ("lantem", "lantern", &[LookAlike]),
        ("clove", "dove", &[LookAlike]),
        ("vvagon", "wagon", &[LookAlike]),
        ("0rchard", "orchard", &[LookAlike]),
        ("1antern", "lantern", &[LookAlike]),
        ("Iantern", "lantern", &[Case, LookAlike]),
        ("5parrow", "sparrow", &[LookAlike]),
        ("CHEF D OEUVRE", "chef-d'œuvre", &[Case, Ligature, Hyphen, Apostrophe, Spacing]),
    ];
    for (typed, printed, slips) in cases {
        check(typed, printed, Some(slips));
    }
}

#[test]
fn other_words_are_different() {
    let page = "lantern ".repeat(12_500);
    for (typed, printed) in [
        ("", "lantern"),
        ("   ", "lantern"),
        ("-", "--"),
        ("-'", "-"),
        ("lanterne", "lantern"),
        ("lant", "lantern"),
        ("🏮", "lantern"),
        ("ふるい", "lantern"),
        ("фонарь", "lantern"),
        ("0rchar1", "orchard"),
        // Two slips of shape are one too many.
        ("rnarnmal", "mammal"),
        (page.as_str(), "lantern"),
        (page.as_str(), page.as_str()),
    ] {
        check(typed, printed, None);
    }
    check("", "", Some(&[]));
    check(&"a".repeat(64), &"A".repeat(64), Some(&[Slip::Case]));
    check(&"a".repeat(65), &"a".repeat(65), None);
}

#[test]
fn the_pairs_begin_and_end_differently() {
    for (one, other) in LOOK_ALIKES {
        assert_ne!(one.chars().next(), other.chars().next(), "{one} {other}");
        assert_ne!(one.chars().last(), other.chars().last(), "{one} {other}");
    }
}

#[test]
fn slips_come_in_a_fixed_order() {
    let slips = Slips::NONE.with(Slip::Hyphen).with(Slip::Case).with(Slip::Accent);
    assert!(slips.iter().eq([Slip::Case, Slip::Accent, Slip::Hyphen]));
}

#[test]
fn the_lists_are_as_promised() {
    for text in [FRENCH, ENGLISH] {
        let list = WordList::from_text(text);
        assert!(text.starts_with('#') && text.contains("CC BY 4.0"));
        assert!(list.len() >= 320 && !list.is_empty());
        assert_eq!(list.get(list.len()), None);
        for word in words_of(text) {
            let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
            assert!((4..=11).contains(&letters), "{word}");
            let is_plain = |sign: char| sign.is_lowercase() || sign == '-' || sign == '\'';
            assert!(word.chars().all(is_plain), "{word}");
        }
    }
    assert_eq!(words_of("# note\n\n one \ntwo"), ["one", "two"]);
}

#[test]
fn no_word_of_either_list_passes_for_another() {
    let words = corpus();
    for (place, one) in words.iter().enumerate() {
        assert_eq!(compare(one, one), Match::Exact);
        for other in words.iter().skip(place + 1) {
            assert_eq!(compare(one, other), Match::Different, "{one} {other}");
        }
    }
}

#[test]
fn the_plain_form_of_every_word_is_forgiven() {
    for word in corpus() {
        let signs: Vec<char> = word.chars().collect();
        for slip in [Slip::Accent, Slip::Ligature, Slip::Hyphen, Slip::Apostrophe] {
            let plain = folded(Slips::NONE.with(slip), &signs);
            let expected = if plain == word { Match::Exact } else { Match::Forgiven(Slips::NONE.with(slip)) };
            assert_eq!(compare(&plain, word), expected, "{plain} {word}");
        }
        let capitals = Match::Forgiven(Slips::NONE.with(Slip::Case));
        assert_eq!(compare(&word.to_uppercase(), word), capitals, "{word}");
    }
}

/// A weak machine that a reader's answer would usually be forgiven for copying teaches nothing.
#[test]
fn the_machine_mostly_reads_another_word() {
    let mut different = 0;
    let words = corpus();
    for (place, word) in words.iter().enumerate() {
        let reading = machine_reading(&mut Rng::from_seed(place as u64), word);
        assert_ne!(reading, *word);
        assert_eq!(reading, machine_reading(&mut Rng::from_seed(place as u64), word));
        different += usize::from(compare(&reading, word) == Match::Different);
    }
    println!("{different} of {}", words.len());
    assert!(different * 2 > words.len(), "{different} of {}", words.len());
}

proptest! {
    #[test]
    fn any_two_texts_compare_the_same_both_ways(one in any::<String>(), other in any::<String>()) {
        prop_assert_eq!(compare(&one, &other), compare(&other, &one));
    }

    #[test]
    fn texts_of_tricky_signs_compare_the_same_both_ways(
        one in "[aeoœŒéE\u{301}rnmcld1iI0ws5ſﬃ '’–\u{ad}-]{0,12}",
        other in "[aeoœŒéE\u{301}rnmcld1iI0ws5ſﬃ '’–\u{ad}-]{0,12}",
    ) {
        let found = compare(&one, &other);
        prop_assert_eq!(found, compare(&other, &one));
        prop_assert_ne!(found, Match::Forgiven(Slips::NONE));
    }

    #[test]
    fn a_short_text_is_itself(text in "\\PC{0,64}") {
        prop_assert_eq!(compare(&text, &text), Match::Exact);
    }

    #[test]
    fn the_machine_never_reads_right(seed in any::<u64>(), text in any::<String>()) {
        prop_assert_ne!(machine_reading(&mut Rng::from_seed(seed), &text), text);
    }
}
