//! Typography is applied once, at build: authors type plain spaces, straight apostrophes and
//! three dots, and the page gets the characters that each language prints.
//!
//! A blank to be filled stands in the text as [`BLANK`] and counts as a number. Addresses are
//! never touched.

use super::fluent::Language;

/// Stands for whatever fills a blank of the sentence.
pub(crate) const BLANK: char = '\u{fffc}';

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

/// Symbols that never leave the number before them.
const UNITS: [&str; 16] =
    ["€", "$", "¢", "₽", "ct", "cts", "ms", "s", "min", "h", "EUR", "USD", "RUB", "Ko", "Mo", "px"];

/// Sets a text in the typography of its language.
pub(crate) fn typeset(language: Language, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = address_start(rest) {
        let (before, address) = rest.split_at(start);
        let end = address
            .find(|c: char| c.is_whitespace() || matches!(c, '»' | '"' | '<' | '>'))
            .unwrap_or(address.len());
        let (address, after) = address.split_at(end);
        out.push_str(&set(language, before));
        out.push_str(address);
        rest = after;
    }
    out.push_str(&set(language, rest));
    out
}

fn address_start(text: &str) -> Option<usize> {
    [text.find("https://"), text.find("http://")].into_iter().flatten().min()
}

fn set(language: Language, text: &str) -> String {
    let text = text.replace("...", "…");
    match language {
        Language::French => {
            let characters: Vec<char> = text.replace('\'', "’").chars().collect();
            french_marks(&with_units(&with_thousands(&characters)))
        }
        Language::English => curly_quotes(&text),
    }
}

/// « 1 234 »: a narrow no-break space between groups of three digits.
fn with_thousands(text: &[char]) -> Vec<char> {
    let mut out = text.to_vec();
    let mut start = 0;
    while start < out.len() {
        let first = n_digits(&out, start);
        let mut end = start + first;
        if (1..=3).contains(&first) {
            while is_space(out.get(end)) && n_digits(&out, end + 1) == 3 {
                out[end] = NARROW;
                end += 4;
            }
        }
        start = end.max(start + 1);
    }
    out
}

fn n_digits(text: &[char], start: usize) -> usize {
    text.iter().skip(start).take_while(|c| c.is_ascii_digit()).count()
}

/// « 8,40 € »: a no-break space between a number and its unit.
fn with_units(text: &[char]) -> Vec<char> {
    let mut out = text.to_vec();
    for place in 1..out.len() {
        let after_number = out[place - 1].is_ascii_digit() || out[place - 1] == BLANK;
        if after_number && is_space(out.get(place)) && starts_with_unit(&out[place + 1..]) {
            out[place] = NO_BREAK;
        }
    }
    out
}

fn starts_with_unit(text: &[char]) -> bool {
    UNITS.iter().any(|unit| {
        let length = unit.chars().count();
        let next = text.get(length);
        unit.chars().eq(text.iter().copied().take(length))
            && !next.is_some_and(|c| c.is_alphanumeric() || *c == '’')
    })
}

/// Narrow no-break spaces inside « » and before the marks that French sets apart.
fn french_marks(text: &[char]) -> String {
    let mut out = String::new();
    let mut place = 0;
    while let Some(&mark) = text.get(place) {
        let next = text.get(place + 1);
        place += 1;
        if mark == '«' {
            out.push_str("«\u{202f}");
            while is_space(text.get(place)) {
                place += 1;
            }
            continue;
        }
        if matches!(mark, ';' | ':' | '!' | '?' | '%' | '»') {
            set_apart(&mut out, mark, next);
        }
        out.push(mark);
    }
    out
}

fn set_apart(out: &mut String, mark: char, next: Option<&char>) {
    let unspaced = out.trim_end_matches([' ', NO_BREAK, NARROW]).len();
    let was_spaced = unspaced < out.len();
    let last = out.chars().next_back();
    let after_word = last.is_some_and(|c| c.is_alphanumeric() || matches!(c, BLANK | ')' | '…' | '’' | '”'));
    let at_end = next.is_none_or(|c| c.is_whitespace() || matches!(c, '»' | ')'));
    let wanted = match mark {
        '»' => last.is_some(),
        '%' => last.is_some_and(|c| c.is_ascii_digit() || c == BLANK),
        ';' | ':' => after_word && at_end,
        _ => after_word,
    };
    if was_spaced || wanted {
        out.truncate(unspaced);
        out.push(NARROW);
    }
}

fn is_space(character: Option<&char>) -> bool {
    character.is_some_and(|c| matches!(*c, ' ' | NO_BREAK | NARROW))
}

/// English quotation marks: opening after a space or an opening mark, closing elsewhere.
fn curly_quotes(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        let last = out.chars().next_back();
        let opens = last.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '“' | '‘'));
        out.push(match character {
            '"' if opens => '“',
            '"' => '”',
            '\'' if opens => '‘',
            '\'' => '’',
            other => other,
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Language, typeset};

    fn check(language: Language, typed: &str, printed: &str) {
        assert_eq!(typeset(language, typed), printed, "{typed}");
    }

    #[test]
    fn french_sets_marks_apart() {
        let french = |typed, printed| check(Language::French, typed, printed);
        french("Qui paie ?", "Qui paie\u{202f}?");
        french("Qui paie?", "Qui paie\u{202f}?");
        french("Quoi ?!", "Quoi\u{202f}?!");
        french("Voici : zéro ; rien !", "Voici\u{202f}: zéro\u{202f}; rien\u{202f}!");
        french("« oui »", "«\u{202f}oui\u{202f}»");
        french("«oui»", "«\u{202f}oui\u{202f}»");
        french("« Qui ? »", "«\u{202f}Qui\u{202f}?\u{202f}»");
        french("95 % et 95%", "95\u{202f}% et 95\u{202f}%");
        french("à 12:30", "à 12:30");
        french("\u{fffc} %", "\u{fffc}\u{202f}%");
        french("Qui\u{a0}?", "Qui\u{202f}?");
    }

    #[test]
    fn french_ties_numbers() {
        let french = |typed, printed| check(Language::French, typed, printed);
        french("1 234 567 clics", "1\u{202f}234\u{202f}567 clics");
        french("en 2013 100 clics", "en 2013 100 clics");
        french("12 3456", "12 3456");
        french("8,40 € en 4 min", "8,40\u{a0}€ en 4\u{a0}min");
        french("\u{fffc} h", "\u{fffc}\u{a0}h");
        french("3 sites", "3 sites");
        french("les 3 s'ajoutent", "les 3 s’ajoutent");
    }

    #[test]
    fn apostrophes_and_dots() {
        check(Language::French, "l'image...", "l’image…");
        check(Language::English, "it's \"one\" ('two')...", "it’s “one” (‘two’)…");
        check(Language::English, "\u{fffc}'s", "\u{fffc}’s");
        check(Language::English, "Who pays? 1 234", "Who pays? 1 234");
    }

    #[test]
    fn addresses_are_left_alone() {
        check(
            Language::French,
            "Voir https://a.example/l'x?y=1:2...z; fin ?",
            "Voir https://a.example/l'x?y=1:2...z; fin\u{202f}?",
        );
        check(Language::English, "http://a.example/'x' 'y'", "http://a.example/'x' ‘y’");
    }
}
