//! No sentences, no letters of one language and no colours in code; no name that a glance confuses.

use super::Breach;
use super::source::{Literal, Source};

/// Letters here are shapes to be compared or measured, not words of ours.
const LETTER_SHAPES: [&str; 3] =
    ["src/domain/task/spelling", "src/domain/drawing/street/sign_", "src/view/task/scan"];
/// Colours here are those of old print, not of the page.
const PRINT_COLOURS: &str = "src/view/task/scan";
/// Attributes that are read out or shown.
const SPOKEN: [&str; 5] = ["aria-label=", "title=", "alt=", "placeholder=", "aria-description="];

pub(crate) fn check(source: &Source) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (place, word) in source.identifiers() {
        if word.to_lowercase().contains("labour") {
            let reason = format!("{word}: labour is one glance from label");
            breaches.push(Breach::new(source.line_of(place), reason));
        }
        let line = source.line_of(place);
        if !word.is_ascii() && !source.is_test(line) {
            breaches.push(Breach::new(line, format!("{word}: names are plain letters")));
        }
    }
    let is_under = |folders: &[&str]| folders.iter().any(|folder| source.path.starts_with(folder));
    for literal in &source.literals {
        let mut refuse = |reason: &str| {
            breaches.push(Breach::new(literal.line, format!("{:?}: {reason}", literal.text)));
        };
        if is_under(&["src/"]) && !is_under(&LETTER_SHAPES) && has_foreign_letter(&literal.text) {
            refuse("sentences are in content/, in both languages");
        }
        if is_under(&["src/view/", "src/chart/", "src/app/"]) && is_prose(literal) {
            refuse("sentences are in content/, in both languages");
        }
        if is_under(&["src/view/", "src/chart/"]) && !is_under(&[PRINT_COLOURS]) && has_colour(&literal.text)
        {
            refuse("colours are in style.css");
        }
    }
    breaches
}

fn has_foreign_letter(text: &str) -> bool {
    text.chars().any(|character| character.is_alphabetic() && !character.is_ascii())
}

/// Three words of plain letters in a row, two that end like a sentence, or anything that is shown as it stands: a class
/// list, an address and a path of a drawing are none of these.
fn is_prose(literal: &Literal) -> bool {
    let text = unescaped(&literal.text);
    let n_letters = text.chars().filter(|character| character.is_alphabetic()).count();
    let is_font_list = text.ends_with("serif");
    if n_letters < 2 || literal.before.ends_with("class=") || is_font_list {
        return false;
    }
    let is_spoken = SPOKEN.iter().any(|attribute| literal.before.ends_with(attribute));
    let is_node = literal.before.ends_with("{") && literal.next == Some('}') && literal.before.contains('>');
    let mut longest = 0;
    let mut run = 0;
    for word in text.split(' ') {
        let letters = word.trim_matches(|character: char| ",.;:!?…'’“”\"()".contains(character));
        let is_word = !letters.is_empty()
            && letters.chars().all(|character| character.is_alphabetic() || "'’".contains(character));
        run = if is_word { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let is_sentence = text.starts_with(char::is_uppercase) && text.trim_end().ends_with(['.', '!', '?', '…']);
    is_spoken || is_node || longest >= 3 || (longest >= 2 && is_sentence)
}

/// Line ends that are no line ends, and blanks that are blanks.
fn unescaped(text: &str) -> String {
    text.replace("\\n", " ").replace("\\u{a0}", " ").replace("\\u{202f}", " ")
}

/// `#abc`, `#aabbcc`, `rgb(…`, `hsl(…`.
fn has_colour(text: &str) -> bool {
    let is_hash = |rest: &str| {
        let n_digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
        [3, 4, 6, 8].contains(&n_digits)
    };
    text.split('#').skip(1).any(is_hash) || text.contains("rgb(") || text.contains("hsl(")
}
