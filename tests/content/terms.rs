//! Words of the glossary in sentences: what they compile to, and every way in which they fail the build.

use super::compile;
use click_work::content::{Part, parts};

/// A glossary of one word, met in one late sentence of each language, with its source.
fn with(french: &str, english: &str, supports: &str) -> Result<super::Outputs, String> {
    let last = "assumption-example-pieces = Pi";
    let late =
        |sentence: &str| format!("\n\n### later\n\nlate = {sentence}\nterm-micro-task = a\n    .means = b\n");
    compile(&[
        ("fr.ftl", &format!("{last}èces"), &format!("{last}èces{}", late(french))),
        ("en.ftl", &format!("{last}eces"), &format!("{last}eces{}", late(english))),
        ("sources.toml", "supports = [\"mark\"]", &format!("supports = [\"mark\"{supports}]")),
    ])
}

const SOURCED: &str = ", \"term-micro-task.means\"";

fn check(french: &str, english: &str, supports: &str, expected: &str) {
    let problems = with(french, english, supports).err().unwrap_or_default();
    assert!(problems.contains(expected) && !expected.is_empty(), "{french}: {problems}");
}

#[test]
fn a_marked_word_is_parted_from_its_sentence() {
    let outputs = with("Une [tâche](micro-task) !", "A [task](micro-task)!", SOURCED).unwrap();
    let line = outputs.annex.text.lines().find(|line| line.contains("micro-task")).unwrap();
    let expected =
        [Part::Plain("Une "), Part::Marked { words: "tâche", key: "micro-task" }, Part::Plain("\u{202f}!")];
    assert_eq!(parts(line), expected);
    assert!(outputs.terms.contains("pub static TERMS: [Term; 1]"), "{}", outputs.terms);
    assert!(outputs.terms.contains("key: \"micro-task\", name: Text::term_micro_task"), "{}", outputs.terms);
    assert_eq!(parts("no mark"), [Part::Plain("no mark")]);
    assert_eq!(parts(""), []);
}

#[test]
fn a_malformed_mark_fails_the_build() {
    const FORM: &str = "a word of the glossary is written [words](key)";
    let malformed = [
        "Une [tâche",
        "Une [tâche] là",
        "Une [tâche](micro-task",
        "Une [](micro-task)",
        "Une [tâche](Micro)",
        "Une [tâche]()",
        "Une tâche]",
        "Une [a [b](micro-task)",
    ];
    for french in malformed {
        check(french, "A [task](micro-task)", SOURCED, FORM);
    }
}

#[test]
fn a_mark_without_its_counterpart_its_meaning_or_its_source_fails_the_build() {
    check(
        "Une tâche",
        "A [task](micro-task)",
        SOURCED,
        "`late` marks {} in French and {\"micro-task\"} in English",
    );
    check(
        "Une [tâche](other)",
        "A [task](other)",
        SOURCED,
        "`late` marks `other`, and there is no `term-other` with `.means`",
    );
    check("Une [tâche](micro-task)", "A [task](micro-task)", "", "`term-micro-task.means` has no source");
}

/// What is shown before the annex has come, or beside a figure, is shown as it is.
#[test]
fn only_late_sentences_hold_marks() {
    let early = compile(&[
        ("fr.ftl", "mark = { $a }x{ $a }", "mark = { $a }[x](y){ $a }"),
        ("en.ftl", "mark = { $a }x{ $a }", "mark = { $a }[x](y){ $a }"),
    ]);
    let problems = early.err().unwrap_or_default();
    assert!(
        problems.contains("`mark` cannot hold words of the glossary: it is not a late sentence"),
        "{problems}"
    );
}
