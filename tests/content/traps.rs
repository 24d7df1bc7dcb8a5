//! The traps of the evidence: each is answered, where docs/traps.md says, in both languages.

use click_work::content::{Language, Text, assumed, evidence};
use click_work::domain::pay::CaptionId;

use super::real::FILES;

const DOCUMENT: &str = include_str!("../../docs/traps.md");
const N_TRAPS: usize = 26;

/// Figures that no sentence of ours prints: misattributed, mistyped, moved, or found nowhere.
const NEVER_SAID: [(&str, &[&str]); 6] = [
    ("T4", &["213 million", "213 000 000", "213,000,000"]),
    ("T5", &["18 heures par semaine", "18 hours a week", "18 hours per week"]),
    ("T11", &["3,29", "3.29"]),
    ("T13", &["1,77 €", "1,77 euro", "€1.77", "1.77 euro"]),
    ("T19", &["images par minute", "images a minute", "images per minute"]),
    ("T21", &["0,0015", "0.0015", "0,05/h", "0.05/h"]),
];

/// What may be named only where one of these is said in the same line, in French and in English.
const SAID_WITH: [(&str, &str, [&[&str]; 2]); 1] =
    [("T6", "Boston Dynamics", [&["2017", "alors"], &["2017", "then"]])];

/// A trap's row: its name, and all that it points to.
fn traps() -> Vec<(&'static str, Vec<&'static str>)> {
    let rows = DOCUMENT.lines().filter(|line| line.starts_with("| T"));
    rows.map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{row}");
        (cells[0], cells[3].split('`').skip(1).step_by(2).collect())
    })
    .collect()
}

/// The caption of a figure or an assumption.
fn caption(id: &str) -> Option<CaptionId> {
    let rates = evidence().rates.iter().map(|rate| &rate.provenance);
    let pays = evidence().pays.iter().map(|pay| &pay.provenance);
    let wages = evidence().wages.iter().map(|wage| &wage.provenance);
    let mut all = rates.chain(pays).chain(wages).map(|provenance| (provenance.id, provenance.caption));
    all.find(|(other, _)| *other == id).map(|(_, caption)| caption).or_else(|| {
        assumed().iter().find(|assumption| assumption.id == id).map(|assumption| assumption.caption)
    })
}

/// Why a pointer of the document points to nothing.
fn dangling(pointer: &str) -> Option<String> {
    if pointer.contains('/') {
        let (path, name) = pointer.split_once("::").unwrap_or((pointer, ""));
        return match std::fs::read_to_string(path) {
            Ok(text) => (!text.contains(name)).then(|| format!("{path} has no {name}")),
            Err(error) => Some(format!("{path}: {error}")),
        };
    }
    let (id, part) = pointer.split_once('.').unwrap_or((pointer, ""));
    let Some(caption) = caption(id) else {
        let is_sentence = FILES[..2].iter().all(|file| file.contains(&format!("\n{pointer} = ")));
        return (!is_sentence).then(|| format!("{pointer} is neither a figure nor a sentence"));
    };
    let is_written = |language| {
        let text = Text { language };
        match part {
            "" => true,
            "note" => text.note(caption).is_some(),
            "against" => text.against(caption).is_some(),
            _ => false,
        }
    };
    (!Language::ALL.into_iter().all(is_written)).then(|| format!("{pointer} is not written"))
}

#[test]
fn every_trap_is_answered_somewhere_that_exists() {
    let traps = traps();
    let names: Vec<_> = traps.iter().map(|(name, _)| (*name).to_owned()).collect();
    let expected: Vec<_> = (1..=N_TRAPS).map(|number| format!("T{number}")).collect();
    assert_eq!(names, expected);
    for (name, pointers) in traps {
        assert!(!pointers.is_empty(), "{name} is answered nowhere");
        let dangling: Vec<_> = pointers.into_iter().filter_map(dangling).collect();
        assert!(dangling.is_empty(), "{name}: {}", dangling.join("; "));
    }
}

#[test]
fn a_pointer_to_nothing_is_found() {
    let nothing =
        ["SD-99", "SD-01.notes", "no-such-sentence", "src/no_such_file.rs", "src/lib.rs::no_such_name"];
    for pointer in nothing {
        assert!(dangling(pointer).is_some(), "{pointer}");
    }
    assert_eq!(dangling("MW-13-poll.note"), Some("MW-13-poll.note is not written".to_owned()));
}

#[test]
fn what_must_not_be_said_is_not() {
    for file in &FILES[..5] {
        for (trap, figures) in NEVER_SAID {
            let said: Vec<_> = figures.iter().filter(|figure| file.contains(**figure)).collect();
            assert!(said.is_empty(), "{trap}: {said:?} is printed");
        }
    }
    for (trap, name, with) in SAID_WITH {
        for (file, with) in FILES[..2].iter().zip(with) {
            let alone = file
                .lines()
                .find(|line| line.contains(name) && !with.iter().any(|words| line.contains(words)));
            assert_eq!(alone, None, "{trap}: needs {with:?}");
        }
    }
}
