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

/// The lines of the sample's annex after its stamp.
fn annex_lines() -> Vec<String> {
    let text = compile(&[]).unwrap().annex.text;
    text.split('\n').skip(1).map(str::to_owned).collect()
}

#[test]
fn captions_are_in_the_annex_and_no_method() {
    let lines = annex_lines();
    let caption = |number: usize| &lines[number * 10..number * 10 + 10];
    let image = ["Image classée", "Là", "", "", "", "Image classified", "There", "", "", ""];
    assert_eq!(caption(1), image);
    assert_eq!(caption(2)[..4], ["Modération", "Kenya", "", "Un autre chiffre."]);
    assert_eq!(caption(3)[9], "next to nothing");
    assert_eq!(caption(5)[0], "Minimum par jour");
    // The build sets the spaces and quotes of captions as it does those of sentences.
    assert_eq!(caption(6)[2], "Notre choix\u{202f}: 40 par semaine.");
    assert!(!compile(&[]).unwrap().text.contains("Mot saisi"));
}

#[test]
fn sources_follow_the_captions() {
    let lines = annex_lines();
    // Two rates, two pays, two wages, five assumptions, ten lines each.
    let sources = &lines[11 * 10..];
    let first = "fA. Uteur, «\u{202f}L’œuvre\u{202f}», 2010";
    assert_eq!(sources, [first, "https://example.org/work", "eA. Writer’s table", ""]);
    let code = compile(&[]).unwrap().annex.code;
    assert!(code.contains("pub(super) const N_CAPTIONS: usize = 11;"), "{code}");
    assert!(code.contains("pub(super) const N_SOURCES: usize = 2;"), "{code}");
}

#[test]
fn a_caption_is_one_line_however_it_is_written() {
    let edit = [
        ("en.ftl", "A note.", "A note\n        on two lines."),
        ("fr.ftl", "Une note.", "Une note\n        sur deux lignes."),
    ];
    let text = compile(&edit).unwrap().annex.text;
    assert_eq!(text.split('\n').count(), 1 + 11 * 10 + 2 * 2);
    assert!(text.contains("\nA note on two lines.\n"), "{text}");
}

/// The first line is the same for the same words, another for others, and the code knows it.
#[test]
fn the_annex_is_stamped() {
    let stamp = |edits| {
        let annex = compile(edits).unwrap().annex;
        let stamp = annex.text.split('\n').next().unwrap().to_owned();
        assert!(annex.code.contains(&format!("const STAMP: &str = \"{stamp}\";")), "{}", annex.code);
        stamp
    };
    let first = stamp(&[]);
    assert_eq!(stamp(&[]), first);
    assert_eq!(stamp(&[("en.ftl", "Some help", "Some more help")]), first, "a sentence is no caption");
    assert_ne!(stamp(&[("en.ftl", "A note.", "Another note.")]), first);
    assert_ne!(stamp(&[("sources.toml", "example.org/work", "example.org/works")]), first);
}
