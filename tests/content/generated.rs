//! Good content: the Rust it compiles to is the one kept here, and says what it should.

#![allow(unreachable_pub, reason = "generated code is written for the library")]

use super::compile;

/// The two languages, as the library has them.
#[derive(Clone, Copy)]
pub(crate) enum Language {
    French,
    English,
}

#[derive(Clone, Copy)]
struct Text {
    language: Language,
}

include!("expected_text.rs");

const FRENCH: Text = Text { language: Language::French };
const ENGLISH: Text = Text { language: Language::English };

fn check(file: &str, expected: &str, compiled: &str) {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let path = format!("{}/tests/content/{file}", env!("CARGO_MANIFEST_DIR"));
        std::fs::write(path, compiled).unwrap();
    } else {
        assert_eq!(compiled, expected, "{file}; UPDATE_EXPECTED=1 writes it anew");
    }
}

#[test]
fn code_is_as_expected() {
    let outputs = compile(&[]).unwrap();
    check("expected_text.rs", include_str!("expected_text.rs"), &outputs.text);
    check("expected_evidence.rs", include_str!("expected_evidence.rs"), &outputs.evidence);
    check("expected_palette.rs", include_str!("expected_palette.rs"), &outputs.palette);
}

#[test]
fn a_number_in_one_language_is_a_number_in_both() {
    let edit = ("en.ftl", "mark = { $a }x{ $a }", "mark = { $a ->\n   *[other] x\n }");
    let text = compile(&[edit]).unwrap().text;
    assert!(text.contains("pub fn mark(self, a: u64) -> String {"), "{text}");
}

#[test]
fn constant_sentences() {
    assert_eq!(FRENCH.greeting(), "Bonjour\u{202f}: l’heure\u{202f}?");
    assert_eq!(ENGLISH.greeting(), "Hello: what’s the “time”?");
    assert_eq!(FRENCH.greeting_hint(), "Une aide");
}

#[test]
fn plurals() {
    let tasks = |text: Text, n| text.tasks(n, "Ada");
    assert_eq!(tasks(FRENCH, 0), "Aucune tâche pour Ada\u{202f}!");
    assert_eq!(tasks(FRENCH, 1), "<1> tâche pour Ada\u{202f}!");
    assert_eq!(tasks(FRENCH, 2), "<2> tâches pour Ada\u{202f}!");
    assert_eq!(tasks(ENGLISH, 0), "<0> tasks for Ada!");
    assert_eq!(tasks(ENGLISH, 1), "One task for Ada!");
}

#[test]
fn blanks() {
    assert_eq!(FRENCH.share("5", "8,40"), "5\u{202f}% de 8,40\u{a0}€");
    assert_eq!(ENGLISH.share("5", "8.40"), "5% of €8.40");
    assert_eq!(FRENCH.mark("b"), "bxb");
}

#[test]
fn families() {
    assert_eq!(FRENCH.rate_what(0), "Mot saisi");
    assert_eq!(ENGLISH.rate_place(1), "There");
    assert_eq!(ENGLISH.rate_note(0), Some("A note."));
    assert_eq!(ENGLISH.rate_note(1), None);
    assert_eq!(FRENCH.wage_what(0), "Minimum");
    assert_eq!(FRENCH.wage_place(0), "Ici");
    assert_eq!((FRENCH.rate_what(2), FRENCH.rate_note(2)), ("", None));
}
