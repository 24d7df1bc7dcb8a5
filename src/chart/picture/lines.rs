//! Breaking words into lines, by a number of characters.

/// Lines of at most so many characters, broken between words; a word that is longer than a line, as
/// an address is, is broken inside. Blanks that do not break stay whole.
pub(super) fn broken(words: &str, limit: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    for word in words.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let mut rest = word;
        let mut n_rest = word.chars().count();
        if length > 0 && length + 1 + n_rest <= limit {
            if let Some(line) = lines.last_mut() {
                line.push(' ');
                line.push_str(word);
            }
            length += 1 + n_rest;
            continue;
        }
        while n_rest > limit {
            let mut tail = rest.chars();
            lines.push(tail.by_ref().take(limit).collect());
            (rest, n_rest) = (tail.as_str(), n_rest - limit);
        }
        lines.push(rest.to_owned());
        length = n_rest;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, limit: usize, expected: &[&str]) {
        assert_eq!(broken(words, limit), expected, "{words}");
    }

    #[test]
    fn lines_break_between_words_and_long_words_inside() {
        check("", 5, &[]);
        check("  un  deux ", 7, &["un deux"]);
        check("un deux trois", 7, &["un deux", "trois"]);
        check("à http://exemple.fr !", 8, &["à", "http://e", "xemple.f", "r !"]);
        check("0,36\u{a0}ct de plus", 8, &["0,36\u{a0}ct", "de plus"]);
        check("éééééé", 3, &["ééé", "ééé"]);
    }
}
