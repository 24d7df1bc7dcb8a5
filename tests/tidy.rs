//! The house rules, held by a test: layers, sizes, charters, no prose and no colours in code.
//!
//! Every rule is a function from a path and a text to breaches, so that the rules are themselves tried, on samples
//! that break them on purpose.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "tidy/guarantees.rs"]
mod guarantees;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/samples.rs"]
mod samples;
#[path = "tidy/shape.rs"]
mod shape;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/words.rs"]
mod words;

use source::Source;
use std::fs;
use std::path::Path;

/// Where the project's Rust lies; whatever else is there is not ours.
const ROOTS: [&str; 8] =
    ["src", "build", "bench/src", "bench/wasm/src", "benches", "xtask/src", "tests", "build.rs"];

/// Breaches known and not yet repaired: a file, and a part of the reason. One that is repaired must leave the list.
const DEBTS: [(&str, &str); 0] = [];

/// Something that the house does not do.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Breach {
    line: usize,
    reason: String,
}

impl Breach {
    fn new(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

/// All breaches of one file, in the order of its lines.
fn check(path: &str, text: &str) -> Vec<Breach> {
    let source = Source::read(path, text);
    let rules = [layers::check, shape::check, words::check];
    let mut breaches: Vec<_> = rules.iter().flat_map(|rule| rule(&source)).collect();
    breaches.sort();
    breaches.dedup();
    breaches
}

/// Every Rust file at or under a path, relative to the project. What other files include is generated, not written.
fn rust_files(path: &Path, found: &mut Vec<String>) {
    if path.is_dir() {
        let mut entries: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        entries.iter().for_each(|entry| rust_files(entry, found));
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        let name = path.to_str().unwrap().replace('\\', "/");
        if !name.contains("/expected_") {
            found.push(name);
        }
    }
}

#[test]
fn the_house_is_tidy() {
    let mut files = Vec::new();
    ROOTS.iter().for_each(|root| rust_files(Path::new(root), &mut files));
    assert!(files.len() > 100, "only {} files were found: is the test run in the project?", files.len());
    let mut breaches = Vec::new();
    let mut debts = DEBTS.to_vec();
    for path in &files {
        for Breach { line, reason } in check(path, &fs::read_to_string(path).unwrap()) {
            match debts.iter().position(|(file, part)| file == path && reason.contains(part)) {
                Some(index) => drop(debts.remove(index)),
                None => breaches.push(format!("{path}:{line}: {reason}")),
            }
        }
    }
    breaches.extend(debts.iter().map(|(path, part)| format!("{path}: no more {part}; take it out of DEBTS")));
    assert!(breaches.is_empty(), "{} breaches\n{}", breaches.len(), breaches.join("\n"));
}

#[test]
fn every_dependency_is_known_to_the_layer_rule() {
    let manifest: toml::Table = toml::from_str(&fs::read_to_string("Cargo.toml").unwrap()).unwrap();
    let dependencies = manifest["dependencies"].as_table().unwrap();
    for name in dependencies.keys().map(|name| name.replace('-', "_")) {
        assert!(
            layers::CRATES.contains(&name.as_str()),
            "tests/tidy/layers.rs does not say who may name {name}"
        );
    }
}
