//! The captions of the figures: short, in order, with what contradicts what the seed alone prints.

use click_work::content::{Language, Text, assumed, evidence, named_rate, sources_of};
use click_work::domain::pay::{CaptionId, Country, Dating, Provenance, Recipient, Status, When};

const TEXTS: [Text; 2] = [Text { language: Language::French }, Text { language: Language::English }];

const MAX_WHAT: usize = 28;
const MAX_PLACE: usize = 34;
const MAX_ASSUMED: usize = 40;
const MAX_NOTE_WORDS: usize = 30;
const MAX_AGAINST_WORDS: usize = 40;

fn provenances() -> Vec<&'static Provenance> {
    let rates = evidence().rates.iter().map(|rate| &rate.provenance);
    let pays = evidence().pays.iter().map(|pay| &pay.provenance);
    let wages = evidence().wages.iter().map(|wage| &wage.provenance);
    rates.chain(pays).chain(wages).collect()
}

fn n_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn notes_fit(text: Text, caption: CaptionId, id: &str) {
    let note = text.note(caption).unwrap_or_default();
    assert!(n_words(note) <= MAX_NOTE_WORDS, "{id} {} {note}", n_words(note));
    let against = text.against(caption).unwrap_or_default();
    assert!(n_words(against) <= MAX_AGAINST_WORDS, "{id} {} {against}", n_words(against));
    for sentence in [note, against].iter().filter(|sentence| !sentence.is_empty()) {
        assert!(sentence.ends_with('.'), "{id} {sentence}");
    }
}

#[test]
fn captions_fit() {
    for text in TEXTS {
        for Provenance { id, caption, .. } in provenances() {
            let (what, place) = (text.what(*caption), text.place(*caption));
            assert!((1..=MAX_WHAT).contains(&what.chars().count()), "{id} {what}");
            assert!((1..=MAX_PLACE).contains(&place.chars().count()), "{id} {place}");
            notes_fit(text, *caption, id);
        }
        for assumption in assumed() {
            let what = text.what(assumption.caption);
            assert!((1..=MAX_ASSUMED).contains(&what.chars().count()), "{} {what}", assumption.id);
            assert!(text.note(assumption.caption).is_some(), "{} has no reason", assumption.id);
            notes_fit(text, assumption.caption, assumption.id);
        }
    }
}

#[test]
fn what_the_seed_alone_prints_has_what_contradicts_it() {
    let seed: Vec<_> =
        provenances().into_iter().filter(|figure| figure.status == Status::PrintedInSeed).collect();
    assert_eq!(seed.len(), 5);
    for figure in seed {
        assert!(TEXTS.iter().all(|text| text.against(figure.caption).is_some()), "{}", figure.id);
    }
}

#[test]
fn what_contradicts_a_figure_has_its_own_source() {
    let rates = evidence().rates.iter().map(|rate| ("rate", &rate.provenance));
    let pays = evidence().pays.iter().map(|pay| ("pay", &pay.provenance));
    let wages = evidence().wages.iter().map(|wage| ("wage", &wage.provenance));
    let mut n_contradicted = 0;
    for (family, figure) in rates.chain(pays).chain(wages) {
        let name = format!("{family}-{}.against", figure.id.to_lowercase());
        let is_contradicted = TEXTS[0].against(figure.caption).is_some();
        assert_eq!(!sources_of(&name).is_empty(), is_contradicted, "{name}");
        n_contradicted += usize::from(is_contradicted);
    }
    assert!(n_contradicted > 20, "{n_contradicted}");
}

#[test]
fn nothing_rests_on_memory() {
    for file in &super::real::FILES[2..5] {
        assert!(!file.to_lowercase().contains("memory"));
    }
}

/// The place of a figure in the order of its table: undated last.
fn dated(dating: Dating) -> (bool, When) {
    match dating {
        Dating::InForce(when) | Dating::Published(when) => (false, when),
        Dating::Undated(year) => (true, When { year, month: None }),
    }
}

fn received(recipient: Recipient) -> u8 {
    match recipient {
        Recipient::Worker => 0,
        Recipient::Unclear => 1,
        Recipient::Seller => 2,
        Recipient::Nobody => 3,
    }
}

#[test]
fn figures_stand_in_the_order_of_their_charts() {
    let rates = evidence().rates.iter();
    let rates: Vec<_> =
        rates.map(|rate| (rate.trade, received(rate.recipient), dated(rate.provenance.dating))).collect();
    assert!(rates.is_sorted(), "{rates:?}");
    let pays = evidence().pays.iter();
    let pays: Vec<_> =
        pays.map(|pay| (pay.trade, received(pay.recipient), dated(pay.provenance.dating))).collect();
    assert!(pays.is_sorted(), "{pays:?}");
    let wages = evidence().wages.iter();
    let wages: Vec<_> = wages.map(|wage| (wage.country as u8, dated(wage.provenance.dating))).collect();
    assert!(wages.is_sorted(), "{wages:?}");
}

#[test]
fn the_named_rates_are_paid_to_people_and_dated() {
    for role in ["images", "challenges", "gestures"] {
        let rate = &evidence().rates[named_rate(role).unwrap()];
        assert_eq!(rate.recipient, Recipient::Worker, "{role}");
        assert!(!dated(rate.provenance.dating).0, "{role}");
    }
    assert_eq!(named_rate("no such role"), None);
}

/// The minimum wage that a figure is set beside, by the figure's month where it has one.
#[test]
fn each_figure_has_the_minimum_wage_of_its_own_time() {
    let check = |country, year, month, expected: Option<&str>| {
        let dating = Dating::Published(When { year, month });
        let found = evidence().minimum_wage_then(country, dating).map(|(_, wage)| wage.provenance.id);
        assert_eq!(found, expected, "{year} {month:?}");
    };
    // Before the rise of December, and by the end of the year.
    check(Country::Bangladesh, 2013, Some(8), Some("BM-BD-2013-before"));
    check(Country::Bangladesh, 2013, Some(12), Some("BM-BD-2013-after"));
    check(Country::Bangladesh, 2013, None, Some("BM-BD-2013-after"));
    check(Country::Bangladesh, 2010, Some(4), None);
    check(Country::Kenya, 2022, Some(2), Some("BM-KE-2022-before"));
    check(Country::Kenya, 2022, None, Some("BM-KE-2022-after"));
    check(Country::Kenya, 2023, Some(6), Some("BM-KE-2022-after"));
    check(Country::France, 2019, Some(5), Some("BM-FR-2019-01"));
    check(Country::France, 2021, Some(9), Some("BM-FR-2021-01"));
    check(Country::France, 2025, None, Some("BM-FR-2024-11"));
    check(Country::UnitedStates, 2009, Some(6), None);
    assert!(evidence().minimum_wage_then(Country::Madagascar, Dating::Undated(2026)).is_none());
    let latest = |country| evidence().minimum_wage(country).map(|(_, wage)| wage.provenance.id);
    assert_eq!(latest(Country::France), Some("BM-FR-2026-01"));
    assert_eq!(latest(Country::Madagascar), Some("BM-MG-2024"));
    assert_eq!(latest(Country::Venezuela), Some("BM-VE-2023"));
}
