//! The described form must decide what is clear, leave open what is not, and name nothing.

use super::description;
use crate::content::{Language, Text};
use crate::domain::drawing::Truth;
use crate::domain::drawing::aerial::detail::Detail;
use crate::domain::drawing::aerial::{Drawn, airstrips, blades};
use crate::domain::rng::Rng;
use std::collections::HashMap;

type Draw = fn(&mut Rng, Truth) -> Drawn;

const TRUTHS: [Truth; 3] = [Truth::Present, Truth::Absent, Truth::Disputed];

/// The things asked for, and what is only ever found with them.
const NAMES: [&str; 21] = [
    "pale ",
    "pales",
    "hélico",
    "rotor",
    "hélice",
    "éolienne",
    "drone",
    "piste",
    "atterri",
    "avion",
    "aéro",
    "décoll",
    "blade",
    "helicopter",
    "propeller",
    "turbine",
    "runway",
    "landing",
    "airstrip",
    "aircraft",
    "plane",
];

fn each(mut with: impl FnMut(usize, u64, Truth, Drawn)) {
    let kinds: [Draw; 2] = [blades::drawn, airstrips::drawn];
    for (kind, draw) in kinds.into_iter().enumerate() {
        for (seed, truth) in (0..1500).zip(TRUTHS.into_iter().cycle()) {
            with(kind, seed, truth, draw(&mut Rng::at(seed, &[7]), truth));
        }
    }
}

#[test]
fn nothing_asked_for_is_named() {
    each(|_, seed, truth, drawn| {
        for language in Language::ALL {
            let words = description(Text { language }, &drawn.details).to_lowercase();
            for name in NAMES {
                // English "pale" is a colour, and the French word for a blade.
                let is_colour = language == Language::English && name.starts_with("pale");
                assert!(is_colour || !words.contains(name), "seed {seed} {truth:?}: {name} in {words}");
            }
        }
    });
}

#[test]
fn no_description_fits_two_truths() {
    for language in Language::ALL {
        let mut known: HashMap<(usize, String), Truth> = HashMap::new();
        each(|kind, seed, truth, drawn| {
            let words = description(Text { language }, &drawn.details);
            let before = *known.entry((kind, words.clone())).or_insert(truth);
            assert_eq!(before, truth, "seed {seed}: {words}");
        });
        assert!(known.len() > 500, "only {} descriptions", known.len());
    }
}

/// Reads the details as a careful person would: `None` is "it depends".
fn decided(details: &[Detail]) -> Option<bool> {
    let has = |wanted: &dyn Fn(&Detail) -> bool| details.iter().any(wanted);
    if has(&|detail| matches!(detail, Detail::BladeDoubt(_) | Detail::StripDoubt(_))) {
        return None;
    }
    let is_body = has(&|detail| matches!(detail, Detail::Body(..)));
    let is_star = has(&|detail| matches!(detail, Detail::Bars { count: 2..=5, .. }));
    let is_band = has(&|detail| matches!(detail, Detail::Band(_)));
    let is_marked = has(&|detail| matches!(detail, Detail::EndBars { .. } | Detail::Corners));
    let is_served =
        has(&|detail| matches!(detail, Detail::MiddleLine | Detail::Side { .. } | Detail::CrossOnBand));
    Some(is_body && is_star || is_band && is_marked && is_served)
}

#[test]
fn a_careful_reader_can_decide() {
    each(|_, seed, truth, drawn| {
        let expected = match truth {
            Truth::Present => Some(true),
            Truth::Absent => Some(false),
            Truth::Disputed => None,
        };
        assert_eq!(decided(&drawn.details), expected, "seed {seed}: {:?}", drawn.details);
    });
}

#[test]
fn a_tile_is_told_in_both_languages() {
    let told = |language| {
        let drawn = blades::drawn(&mut Rng::at(0, &[7]), Truth::Present);
        description(Text { language }, &drawn.details)
    };
    assert!(told(Language::French).starts_with("Vue d\u{2019}en haut"), "{}", told(Language::French));
    assert!(told(Language::English).starts_with("Seen from above"), "{}", told(Language::English));
}
