//! The seed is rendered: every scene has its row in docs/seed.md, and every system that the seed names is met.

use super::html::Node;
use super::states::{STATES, html};
use click_work::app::Scene;
use click_work::content::Language;

/// What the seed names, as a reader meets it in French and in English.
const SYSTEMS: [(&str, &str); 27] = [
    ("Google Books", "Google Books"),
    ("reCAPTCHA", "reCAPTCHA"),
    ("Street View", "Street View"),
    ("pales d'hélicoptère", "helicopter blades"),
    ("Boston Dynamics", "Boston Dynamics"),
    ("pistes d'atterrissage", "airstrips"),
    ("drones", "drones"),
    ("chatons", "kittens"),
    ("Facebook", "Facebook"),
    ("CV", "CVs"),
    ("livraisons", "deliveries"),
    ("j'aime", "likes"),
    ("Freelancer.com", "Freelancer.com"),
    ("116 tweets", "116 tweets"),
    ("Mechanical Turk", "Mechanical Turk"),
    ("EWOK", "EWOK"),
    ("UHRS", "UHRS"),
    ("Spare5", "Spare5"),
    ("Mighty AI", "Mighty AI"),
    ("livreur·euses", "delivery riders"),
    ("chauffeur·euses", "drivers"),
    ("camgirls", "camgirls"),
    ("services bancaires", "bank services"),
    ("#ProtectAmazonWorkers", "#ProtectAmazonWorkers"),
    ("1er mai 2020", "1 May 2020"),
    ("Turkopticon", "Turkopticon"),
    ("exploitationware", "exploitationware"),
];

#[test]
fn every_system_of_the_seed_is_met_in_both_languages() {
    for language in Language::ALL {
        let mut met = String::new();
        for (_, acts) in STATES.iter().copied() {
            met.push_str(&Node::read(&html(7, language, acts)).text().replace(['\u{a0}', '\u{202f}'], " "));
            met.push('\n');
        }
        let met = met.replace('’', "'");
        for (french, english) in SYSTEMS {
            let name = if language == Language::French { french } else { english };
            assert!(met.contains(name), "{name} is nowhere in {}", language.tag());
        }
    }
}

#[test]
fn every_scene_says_which_passage_it_renders() {
    let document = include_str!("../../docs/seed.md");
    let rows: Vec<&str> = document.lines().filter(|line| line.starts_with("| `")).collect();
    for scene in Scene::STORY {
        let start = format!("| `{}` |", scene.name());
        let found: Vec<_> = rows.iter().filter(|row| row.starts_with(&start)).collect();
        assert_eq!(found.len(), 1, "{} has one row in docs/seed.md", scene.name());
        let cells: Vec<_> = found[0].split('|').map(str::trim).filter(|cell| !cell.is_empty()).collect();
        assert_eq!(cells.len(), 4, "{found:?}");
    }
    let names: Vec<_> = rows.iter().filter_map(|row| row.split('`').nth(1)).collect();
    for name in names {
        assert!(Scene::named(name).is_some(), "docs/seed.md has a row for {name}, which is no scene");
    }
}
