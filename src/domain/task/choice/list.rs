//! The lists of posts, one text file a language.
//!
//! A line is a post: `+` to be flagged, `-` not, `?` disputed; `[one|two]` is a slot in which
//! one of the wordings is drawn. Any other line is a comment.

use crate::domain::drawing::Truth;

/// A space that neither breaks nor stretches: French sets it before high punctuation.
const NARROW: char = '\u{202f}';

/// One written post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Whether it is to be flagged.
    pub truth: Truth,
    /// Its words, slots and all.
    pub template: &'a str,
}

/// The written posts of one language.
#[derive(Clone, Debug)]
pub struct PostList<'a> {
    entries: Vec<Entry<'a>>,
}

impl<'a> PostList<'a> {
    /// Reads the list.
    pub fn from_text(text: &'a str) -> Self {
        let entry = |line: &'a str| {
            let (sign, template) = line.split_once(' ')?;
            let truth = match sign {
                "+" => Truth::Present,
                "-" => Truth::Absent,
                "?" => Truth::Disputed,
                _ => return None,
            };
            Some(Entry { truth, template: template.trim() })
        };
        Self { entries: text.lines().filter_map(entry).collect() }
    }

    /// The posts, in the order of the file.
    pub fn entries(&self) -> &[Entry<'a>] {
        &self.entries
    }
}

impl<'a> Entry<'a> {
    /// What stands before each slot, and what may stand in it; the slot after the last is empty.
    fn parts(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut rest = self.template;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let (before, after) = rest.split_once('[').unwrap_or((rest, ""));
            let (slot, after) = after.split_once(']').unwrap_or((after, ""));
            rest = after;
            Some((before, slot))
        })
    }

    /// How many wordings each slot has, in order.
    pub fn slots(self) -> impl Iterator<Item = u32> {
        self.parts().filter(|(_, slot)| !slot.is_empty()).map(|(_, slot)| slot.split('|').count() as u32)
    }

    /// In how many ways the post can be worded.
    pub fn n_wordings(self) -> u32 {
        self.slots().fold(1, u32::saturating_mul)
    }

    /// The post, for the nth time after a first wording: all wordings come before one comes back,
    /// and from one to the next nearly every slot changes.
    pub fn wording(self, first: u64, nth: u64) -> String {
        let n_wordings = u64::from(self.n_wordings());
        // One step on in every slot at once; then the next number that walks through them all.
        let mut step = 0_u64;
        let mut weight = 1_u64;
        for n_choices in self.slots() {
            step += weight;
            weight = weight.saturating_mul(u64::from(n_choices));
        }
        while common_divisor(step, n_wordings) > 1 {
            step += 1;
        }
        let mut number = (first + (nth % n_wordings) * step) % n_wordings;
        let mut text = String::new();
        for (before, slot) in self.parts() {
            text.push_str(before);
            let n_choices = slot.split('|').count() as u64;
            text.push_str(slot.split('|').nth((number % n_choices) as usize).unwrap_or_default());
            number /= n_choices;
        }
        typeset(&text)
    }
}

fn common_divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}

/// Sets the spaces that must not break, as French punctuation, sums and hours ask, and curls the
/// apostrophes, so that the files stay easy to type.
pub(in crate::domain::task) fn typeset(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut last = ' ';
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied().unwrap_or(' ');
        // A number keeps its unit, and its thousands. Signs are matched and not searched for: searching in
        // texts brings a table of all of Unicode for its messages of failure.
        let is_number = last.is_ascii_digit() && (next.is_ascii_digit() || matches!(next, 'h' | 'k'));
        let is_glued = last == '«' || matches!(next, '!' | '?' | ':' | ';' | '»' | '€') || is_number;
        last = sign;
        set.push(match sign {
            ' ' if is_glued => NARROW,
            '\'' => '’',
            other => other,
        });
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(template: &str) -> Entry<'_> {
        Entry { truth: Truth::Absent, template }
    }

    fn check_wordings(template: &str, expected: &[&str]) {
        let entry = entry(template);
        assert_eq!(entry.n_wordings() as usize, expected.len(), "{template}");
        let said: Vec<_> = (0..expected.len() as u64).map(|nth| entry.wording(0, nth)).collect();
        assert_eq!(said, expected, "{template}");
        assert_eq!(entry.wording(0, expected.len() as u64), expected[0], "{template} begins again");
    }

    #[test]
    fn slots_are_filled_and_every_wording_comes_once() {
        check_wordings("plain", &["plain"]);
        check_wordings("", &[""]);
        check_wordings("[a|b]", &["a", "b"]);
        check_wordings(
            "x [a|b] y [c|d|e].",
            &["x a y c.", "x b y e.", "x a y e.", "x b y d.", "x a y d.", "x b y c."],
        );
        check_wordings("[a|b|c]-[d|e|f]", &["a-d", "b-e", "c-f", "a-e", "b-f", "c-d", "a-f", "b-d", "c-e"]);
        // A slot that is not closed runs to the end.
        check_wordings("x [a|b", &["x a", "x b"]);
    }

    #[test]
    fn lines_that_are_no_posts_are_left_out() {
        let list = PostList::from_text("# + no\n\n+ one [a|b]\n-two\n- three\n? four\n* five\n");
        let read: Vec<_> = list.entries().iter().map(|entry| (entry.truth, entry.template)).collect();
        let expected = [(Truth::Present, "one [a|b]"), (Truth::Absent, "three"), (Truth::Disputed, "four")];
        assert_eq!(read, expected);
    }

    #[test]
    fn spaces_that_must_not_break_are_set() {
        let check = |typed: &str, expected: &str| assert_eq!(entry(typed).wording(0, 0), expected);
        check("Quoi ? « Non ! »", "Quoi\u{202f}? «\u{202f}Non\u{202f}!\u{202f}»");
        check("l'an 10 000, 5 €, 5 km", "l’an 10\u{202f}000, 5\u{202f}€, 5\u{202f}km");
        check("What? It's 5 miles; no.", "What? It’s 5 miles; no.");
    }
}
