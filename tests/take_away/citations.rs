//! Citations: what CITATION.cff says, in three forms, the host's own first.

use click_work::content::{Language, Text};
use click_work::domain::calendar::Day;
use click_work::export::citation::{self, AUTHORS, Citation, RELEASED};
use click_work::export::{APPLICATION, VERSION};
use proptest::prelude::*;
use serde_json::Value;

fn citation(language: Language, cite_as: Option<&str>, accessed: Option<Day>) -> Citation<'_> {
    Citation { words: Text { language }, cite_as, accessed }
}

fn day() -> Option<Day> {
    Day::new(2027, 3, 1)
}

/// A field of the file, at its own level of indentation: its form is a small part of YAML.
fn field<'a>(file: &'a str, name: &str) -> &'a str {
    let line = file
        .lines()
        .find(|line| line.starts_with(&format!("{name}: ")))
        .unwrap_or_else(|| panic!("no {name}"));
    line.split_once(": ").unwrap().1.trim_matches('"')
}

#[test]
fn citation_cff_and_we_say_the_same() {
    let file = std::fs::read_to_string("CITATION.cff").unwrap();
    assert_eq!(field(&file, "cff-version"), "1.2.0");
    assert_eq!(field(&file, "version"), VERSION);
    assert_eq!(field(&file, "date-released"), RELEASED);
    assert_eq!(field(&file, "title"), APPLICATION);
    assert!(file.contains(&format!("- name: {AUTHORS}\n")));
    assert!(Day::read(RELEASED).is_some());
}

#[test]
fn in_words() {
    let check = |language, cite_as, accessed, expected: &str| {
        assert_eq!(citation::text(citation(language, cite_as, accessed)).replace('\u{a0}', " "), expected);
    };
    let year = &RELEASED[..4];
    let french =
        format!("{AUTHORS} ({year}). {APPLICATION}, version {VERSION}. Page interactive. CC BY 4.0.");
    check(Language::French, None, None, &french);
    check(Language::French, None, day(), &format!("{french} Consulté le 1er mars 2027."));
    check(
        Language::English,
        Some("A. Durand, Clics"),
        day(),
        &format!(
            "A. Durand, Clics\n{AUTHORS} ({year}). {APPLICATION}, version {VERSION}. Interactive page. CC BY 4.0. Accessed 1 March 2027."
        ),
    );
}

#[test]
fn a_doi_an_address_and_a_sentence_are_told_apart() {
    let check = |cite_as: &str, bibtex: &str, csl: [&str; 2]| {
        let citation = citation(Language::English, Some(cite_as), None);
        let written = citation::bibtex(citation);
        assert!(written.starts_with(&format!("@misc{{host-page,\n  {bibtex}}}")), "{written}");
        let items: Value = serde_json::from_str(&citation::csl_json(citation)).unwrap();
        assert_eq!(items[0][csl[0]], csl[1]);
        assert_eq!(items[1]["title"], APPLICATION, "we come second");
    };
    check("https://doi.org/10.1234/ab_c", "doi = {10.1234/ab_c}", ["DOI", "10.1234/ab_c"]);
    check("doi:10.1234/abc", "doi = {10.1234/abc}", ["DOI", "10.1234/abc"]);
    check("10.1234/abc", "doi = {10.1234/abc}", ["DOI", "10.1234/abc"]);
    check(
        "https://blog.example/a_b?c={d}",
        "url = {https://blog.example/a_b?c=%7Bd%7D}",
        ["URL", "https://blog.example/a_b?c={d}"],
    );
    let sentence = "A & B, “50 % of {clicks}”, 10.1234/abc";
    check(
        sentence,
        "title = {{A \\& B, “50 \\% of \\textbraceleft{}clicks\\textbraceright{}”, 10.1234/abc}}",
        ["title", sentence],
    );
}

#[test]
fn dates_are_left_out_where_there_is_none() {
    for language in Language::ALL {
        let without = citation(language, Some("a"), None);
        assert!(!citation::bibtex(without).contains("urldate"));
        let items: Value = serde_json::from_str(&citation::csl_json(without)).unwrap();
        assert_eq!((&items[0]["accessed"], &items[1]["accessed"]), (&Value::Null, &Value::Null));
        let with = citation(language, Some("a"), day());
        assert_eq!(citation::bibtex(with).matches("urldate = {2027-03-01}").count(), 2);
        let items: Value = serde_json::from_str(&citation::csl_json(with)).unwrap();
        assert_eq!(items[0]["accessed"]["date-parts"], serde_json::json!([[2027, 3, 1]]));
        assert_eq!(items[1]["version"], VERSION);
    }
}

/// The depth of braces never falls below nothing inside an entry, and ends at nothing: BibTeX counts
/// them so, even behind a backslash.
fn braces_are_balanced(bibtex: &str) -> bool {
    let mut depth = 0_i32;
    for character in bibtex.chars() {
        depth += i32::from(character == '{') - i32::from(character == '}');
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

proptest! {
    #[test]
    fn no_host_breaks_an_entry(cite_as in "(https?://|10\\.|doi:)?[a-z{}\\\\ \"@%#/,é<]{0,30}") {
        let citation = citation(Language::French, Some(&cite_as), day());
        let bibtex = citation::bibtex(citation);
        prop_assert!(braces_are_balanced(&bibtex), "{}", bibtex);
        // An entry begins at the start of a line only, ours and the host's.
        prop_assert_eq!(bibtex.lines().filter(|line| line.starts_with('@')).count(), 2);
        let items: Value = serde_json::from_str(&citation::csl_json(citation)).unwrap();
        prop_assert_eq!(items.as_array().unwrap().len(), 2);
    }
}
