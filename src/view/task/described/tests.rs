//! What every described form owes, of whatever kind: nothing named, nothing that is a code for the answer, no sentence
//! of two truths; and enough said for a careful reader to decide.

use super::told;
use crate::content::{Language, Text};
use crate::domain::drawing::Truth;
use crate::domain::drawing::street::detail::{Detail, Thing};
use crate::domain::rng::Rng;
use crate::domain::task::TaskKind;
use crate::domain::task::tiles::{Seen, seen_at};
use std::collections::{HashMap, HashSet};

const KINDS: [TaskKind; 4] =
    [TaskKind::RoadSigns, TaskKind::RotorBlades, TaskKind::Airstrips, TaskKind::Kittens];

fn seen(kind: TaskKind, seed: u64, truth: Truth) -> Seen {
    let seen = seen_at(kind, Rng::at(seed, &[7]), truth);
    seen.unwrap_or_else(|| unreachable!("{kind:?} is told in words"))
}

fn said(language: Language, kind: TaskKind, seed: u64, truth: Truth) -> String {
    told(Text { language }, &seen(kind, seed, truth))
}

/// What a kind asks for, in the words in which nothing may be described.
fn key_nouns(kind: TaskKind, language: Language) -> &'static [&'static str] {
    match (kind, language) {
        (TaskKind::RoadSigns, Language::French) => &["panneau", "signalisation", "enseigne", "signal"],
        (TaskKind::RoadSigns, Language::English) => &["sign", "signpost", "traffic", "hoarding"],
        (TaskKind::RotorBlades, Language::French) => &["pale ", "pales", "rotor", "hélico", "hélice"],
        (TaskKind::RotorBlades, Language::English) => &["blade", "rotor", "helicopter", "propeller"],
        (TaskKind::Airstrips, Language::French) => &["piste", "atterri", "avion", "aéro"],
        (TaskKind::Airstrips, Language::English) => &["airstrip", "runway", "landing", "plane", "aircraft"],
        (TaskKind::Kittens, Language::French) => &["chat ", "chats", "chaton", "félin"],
        (TaskKind::Kittens, Language::English) => &["cat ", "cats", "kitten", "feline"],
        (
            TaskKind::ScannedWord
            | TaskKind::FlagPost
            | TaskKind::AnonymiseCv
            | TaskKind::DispatchAlert
            | TaskKind::LikeShareFollow
            | TaskKind::MilitantMission,
            _,
        ) => &[],
    }
}

/// The parts of a description: what stands between two stops, whatever the stop.
fn parts(said: &str) -> HashSet<String> {
    let parts = said.split(['.', ',', ';', ':']).map(|part| part.trim().to_lowercase());
    parts.filter(|part| !part.is_empty()).collect()
}

#[test]
fn what_is_asked_for_is_never_named() {
    for kind in KINDS {
        for language in Language::ALL {
            for (seed, truth) in
                (0..1200).zip([Truth::Present, Truth::Absent, Truth::Disputed].into_iter().cycle())
            {
                let said = said(language, kind, seed, truth).to_lowercase();
                let named = key_nouns(kind, language).iter().find(|noun| said.contains(*noun));
                assert_eq!(named, None, "{said}");
            }
        }
    }
}

#[test]
fn no_description_fits_two_truths() {
    for kind in KINDS {
        for language in Language::ALL {
            let mut known: HashMap<String, Truth> = HashMap::new();
            for seed in 0..2000 {
                for truth in [Truth::Present, Truth::Absent, Truth::Disputed] {
                    let said = said(language, kind, seed, truth);
                    let before = *known.entry(said.clone()).or_insert(truth);
                    assert_eq!(before, truth, "seed {seed}: {said}");
                }
            }
        }
    }
}

/// A part that came with every tile of one truth and with none of the other would be a code for the answer; and most of
/// what is said of a tile is said of tiles of the other truth too.
#[test]
fn no_part_of_a_description_is_a_code_for_the_answer() {
    const N: u64 = 1500;
    for kind in KINDS {
        for language in Language::ALL {
            let tiles =
                |truth| (0..N).map(|seed| parts(&said(language, kind, seed, truth))).collect::<Vec<_>>();
            let sides = [tiles(Truth::Present), tiles(Truth::Absent)];
            let all = sides.each_ref().map(|side| side.iter().flatten().collect::<HashSet<_>>());
            for (here, there) in [(0, 1), (1, 0)] {
                let code = all[here].iter().find(|part| {
                    !all[there].contains(*part) && sides[here].iter().all(|tile| tile.contains(**part))
                });
                assert_eq!(code, None, "{kind:?} {language:?}");
                let shared = |tile: &HashSet<String>| tile.iter().any(|part| all[there].contains(part));
                assert!(sides[here].iter().all(shared), "{kind:?}: a tile shares nothing with the others");
            }
            let both = all[0].intersection(&all[1]).count();
            assert!(both >= 12, "{kind:?} {language:?}: only {both} parts are said of both");
        }
    }
}

#[test]
fn descriptions_are_sentences_and_short() {
    for kind in KINDS {
        for language in Language::ALL {
            for (seed, truth) in
                (0..600).zip([Truth::Present, Truth::Absent, Truth::Disputed].into_iter().cycle())
            {
                let said = said(language, kind, seed, truth);
                assert!(said.ends_with('.') && !said.contains("..") && !said.contains("  "), "{said}");
                assert!((30..620).contains(&said.chars().count()), "{}: {said}", said.chars().count());
            }
        }
    }
}

/// Reads a street as a careful person would: `None` is "it depends".
fn decided(details: &[Detail]) -> Option<bool> {
    if details.iter().any(|detail| matches!(detail, Detail::Doubt(..))) {
        return None;
    }
    Some(details.iter().any(|detail| matches!(detail, Detail::Plate(_))))
}

#[test]
fn a_careful_reader_of_streets_can_decide() {
    let (mut n_clocks, mut n_posts) = (0, 0);
    for (seed, truth) in (0..1500).zip([Truth::Present, Truth::Absent, Truth::Disputed].into_iter().cycle()) {
        let Seen::Street(details) = seen(TaskKind::RoadSigns, seed, truth) else { unreachable!() };
        let expected = match truth {
            Truth::Present => Some(true),
            Truth::Absent => Some(false),
            Truth::Disputed => None,
        };
        assert_eq!(decided(&details), expected, "seed {seed}: {details:?}");
        n_clocks += u32::from(details.contains(&Detail::Thing(Thing::Clock)));
        n_posts += u32::from(details.contains(&Detail::Thing(Thing::Pole)));
    }
    assert!(
        n_clocks > 10 && n_posts > 10,
        "{n_clocks} discs and {n_posts} posts that are not what is asked for"
    );
}

#[test]
fn a_street_is_told_in_both_languages() {
    let [french, english] = Language::ALL.map(|language| {
        said(language, TaskKind::RoadSigns, 0, Truth::Present).replace(['\u{a0}', '\u{202f}'], " ")
    });
    assert!(french.contains("En haut d\u{2019}un poteau : un"), "{french}");
    assert!(english.contains("At the top of a post: a"), "{english}");
}
