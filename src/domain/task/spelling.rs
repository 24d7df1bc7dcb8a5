//! Comparing what a reader typed with what is printed, and what a weak machine reads instead.
//!
//! A reader who looked is never told she was wrong because of her keyboard: accents, ligatures,
//! hyphens and letters that look alike are forgiven, and what was forgiven is named.

mod list;
mod reading;

pub use list::WordList;
pub use reading::machine_reading;

/// Longest answer worth comparing, in characters; a pasted page is not a word.
const LONGEST_ANSWER: usize = 64;

/// One thing that had to be forgiven before the answer and the print were the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Capitals for small letters, or the reverse.
    Case,
    /// An accent, cedilla, tilde or diaeresis missing, added or changed.
    Accent,
    /// `œ` or `oe`, `æ` or `ae`, `ﬁ` or `fi`, the long `ſ` or `s`.
    Ligature,
    /// A hyphen missing, added, or typed as a dash.
    Hyphen,
    /// An apostrophe missing or added.
    Apostrophe,
    /// White space inside the word, or the place of two words.
    Spacing,
    /// One sign taken for another of the same shape, such as `rn` for `m`.
    LookAlike,
}

impl Slip {
    /// Every slip, in the order in which they are told.
    pub const ALL: [Self; 7] = [
        Self::Case,
        Self::Accent,
        Self::Ligature,
        Self::Hyphen,
        Self::Apostrophe,
        Self::Spacing,
        Self::LookAlike,
    ];

    /// The place of this slip in the set.
    fn bit(self) -> u8 {
        1 << (self as u8)
    }
}

/// A set of slips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slips(u8);

impl Slips {
    /// No slip at all.
    pub const NONE: Self = Self(0);

    /// The set with this slip too.
    #[must_use]
    pub fn with(self, slip: Slip) -> Self {
        Self(self.0 | slip.bit())
    }

    /// The set less this slip.
    #[must_use]
    pub fn without(self, slip: Slip) -> Self {
        Self(self.0 & !slip.bit())
    }

    /// Whether the slip is in the set.
    pub fn contains(self, slip: Slip) -> bool {
        self.0 & slip.bit() != 0
    }

    /// The slips of the set, in the order of [`Slip::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Slip> {
        Slip::ALL.into_iter().filter(move |slip| self.contains(*slip))
    }
}

/// What a comparison found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// Typed as printed.
    Exact,
    /// The same word once these slips, the fewest that suffice, are forgiven.
    Forgiven(Slips),
    /// Another word, or none.
    Different,
}

/// Compares an answer with the print: the same result whichever of the two comes first.
///
/// White space around either is no slip, and neither is another code for the same sign: an
/// accent typed as a separate mark, a curly apostrophe, a non-breaking hyphen.
pub fn compare(typed: &str, printed: &str) -> Match {
    let (Some(typed), Some(printed)) = (canonical(typed), canonical(printed)) else {
        return Match::Different;
    };
    if typed == printed {
        return Match::Exact;
    }
    let mut slips = Slip::ALL.into_iter().fold(Slips::NONE, Slips::with);
    if !same_under(slips, &typed, &printed) {
        return Match::Different;
    }
    // What is left once no slip can be taken away is a smallest set: it is what happened.
    for slip in Slip::ALL {
        let fewer = slips.without(slip);
        if same_under(fewer, &typed, &printed) {
            slips = fewer;
        }
    }
    Match::Forgiven(slips)
}

/// A text of any length without its capitals, accents and ligatures: what is left of how it is typed.
pub fn plain(text: &str) -> String {
    let forgiven = Slips::NONE.with(Slip::Case).with(Slip::Accent).with(Slip::Ligature);
    folded(forgiven, &text.chars().collect::<Vec<_>>())
}

/// Lower-case letters that carry a mark: the letter, the combining mark, the one sign for both.
const MARKED_LETTERS: [(char, char, char); 29] = [
    ('a', '\u{300}', 'à'),
    ('a', '\u{301}', 'á'),
    ('a', '\u{302}', 'â'),
    ('a', '\u{303}', 'ã'),
    ('a', '\u{308}', 'ä'),
    ('a', '\u{30a}', 'å'),
    ('c', '\u{327}', 'ç'),
    ('e', '\u{300}', 'è'),
    ('e', '\u{301}', 'é'),
    ('e', '\u{302}', 'ê'),
    ('e', '\u{308}', 'ë'),
    ('i', '\u{300}', 'ì'),
    ('i', '\u{301}', 'í'),
    ('i', '\u{302}', 'î'),
    ('i', '\u{308}', 'ï'),
    ('n', '\u{303}', 'ñ'),
    ('o', '\u{300}', 'ò'),
    ('o', '\u{301}', 'ó'),
    ('o', '\u{302}', 'ô'),
    ('o', '\u{303}', 'õ'),
    ('o', '\u{308}', 'ö'),
    ('u', '\u{300}', 'ù'),
    ('u', '\u{301}', 'ú'),
    ('u', '\u{302}', 'û'),
    ('u', '\u{308}', 'ü'),
    ('y', '\u{301}', 'ý'),
    ('y', '\u{308}', 'ÿ'),
    ('s', '\u{30c}', 'š'),
    ('z', '\u{30c}', 'ž'),
];

/// One sign that stands for two or three letters, and those letters.
const LIGATURES: [(char, &str); 10] = [
    ('œ', "oe"),
    ('Œ', "Oe"),
    ('æ', "ae"),
    ('Æ', "Ae"),
    ('ﬀ', "ff"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
    ('ﬃ', "ffi"),
    ('ﬄ', "ffl"),
    ('ſ', "s"),
];

/// Shapes a careful eye confuses on a bad print, in lower case and either way round.
///
/// The two of a pair begin and end differently: [`one_look_alike`] relies on it. Pairs that are
/// both common letters of one width (`c` and `e`, `u` and `n`, `s` and `f`) are left out, for
/// they make one true word of another; `i` and `l` stand here for the capital I typed for an l.
const LOOK_ALIKES: [(&str, &str); 8] =
    [("rn", "m"), ("cl", "d"), ("vv", "w"), ("0", "o"), ("1", "l"), ("1", "i"), ("i", "l"), ("5", "s")];

/// The text without the white space around it and with one code for each sign; none when it is
/// too long to be a word.
fn canonical(text: &str) -> Option<Vec<char>> {
    let text = text.trim();
    // The length comes first, so that a pasted page costs nothing.
    if text.chars().nth(LONGEST_ANSWER).is_some() {
        return None;
    }
    let mut signs: Vec<char> = Vec::with_capacity(text.len());
    for sign in text.chars() {
        let sign = match sign {
            '’' | '‘' | 'ʼ' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            other if other.is_whitespace() => ' ',
            other => other,
        };
        if sign == ' ' && signs.last() == Some(&' ') {
            continue;
        }
        match signs.last().and_then(|letter| joined(*letter, sign)) {
            Some(marked) => {
                signs.pop();
                signs.push(marked);
            }
            None => signs.push(sign),
        }
    }
    Some(signs)
}

/// The one sign for a letter and the mark that follows it, when there is one.
fn joined(letter: char, mark: char) -> Option<char> {
    let small = lowered(letter);
    let (_, _, marked) = MARKED_LETTERS.iter().find(|(base, sign, _)| *base == small && *sign == mark)?;
    Some(if small == letter { *marked } else { capital(*marked) })
}

/// Small letters that do not stand 32 places behind their capital, and that capital.
const FAR_CAPITALS: [(char, char); 4] = [('œ', 'Œ'), ('ÿ', 'Ÿ'), ('š', 'Š'), ('ž', 'Ž')];

/// The small letter of a Latin letter of western print. The whole of Unicode would weigh five
/// kilobytes; a letter of another script is no answer to our words, whatever its case.
fn lowered(letter: char) -> char {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        _ => FAR_CAPITALS.iter().find(|(_, capital)| *capital == letter).map_or(letter, |(small, _)| *small),
    }
}

/// The capital of a small Latin letter of western print.
fn capital(letter: char) -> char {
    match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' => char::from_u32(u32::from(letter) - 32).unwrap_or(letter),
        _ => FAR_CAPITALS.iter().find(|(small, _)| *small == letter).map_or(letter, |(_, capital)| *capital),
    }
}

/// The letter under a mark; the letter itself when it has none.
fn unmarked(letter: char) -> char {
    let small = lowered(letter);
    match MARKED_LETTERS.iter().find(|(_, _, marked)| *marked == small) {
        Some((base, _, _)) if small == letter => *base,
        Some((base, _, _)) => base.to_ascii_uppercase(),
        None => letter,
    }
}

/// Whether two canonical texts are one once these slips are forgiven.
fn same_under(slips: Slips, typed: &[char], printed: &[char]) -> bool {
    let (typed, printed) = (folded(slips, typed), folded(slips, printed));
    // Signs that all vanish ("--") say nothing, and nothing is no word.
    let both_say_something = !typed.is_empty() && !printed.is_empty();
    let alike = slips.contains(Slip::LookAlike) && one_look_alike(&typed, &printed);
    both_say_something && (typed == printed || alike)
}

/// The text with the differences of these slips taken out.
fn folded(slips: Slips, signs: &[char]) -> String {
    let mut text = String::with_capacity(signs.len());
    for sign in signs {
        let is_forgotten = match sign {
            '-' | '–' | '—' | '\u{ad}' => slips.contains(Slip::Hyphen),
            '\'' => slips.contains(Slip::Apostrophe),
            ' ' => slips.contains(Slip::Spacing),
            '\u{300}'..='\u{36f}' => slips.contains(Slip::Accent),
            _ => false,
        };
        if !is_forgotten {
            push_folded(&mut text, slips, *sign);
        }
    }
    text
}

/// Adds one sign, less its ligature, its mark and its capital where these are forgiven.
fn push_folded(text: &mut String, slips: Slips, sign: char) {
    let sign = if slips.contains(Slip::Accent) { unmarked(sign) } else { sign };
    let letters = LIGATURES.iter().find(|(ligature, _)| *ligature == sign && slips.contains(Slip::Ligature));
    let fold = |sign| if slips.contains(Slip::Case) { lowered(sign) } else { sign };
    match letters {
        Some((_, letters)) => text.extend(letters.chars().map(fold)),
        None => text.push(fold(sign)),
    }
}

/// Whether two texts differ by exactly one pair of [`LOOK_ALIKES`].
fn one_look_alike(typed: &str, printed: &str) -> bool {
    // The two of a pair begin and end differently, so what the words share at both ends is
    // exactly what lies around the pair.
    let start: usize = typed
        .chars()
        .zip(printed.chars())
        .take_while(|(one, other)| one == other)
        .map(|(one, _)| one.len_utf8())
        .sum();
    let (Some(typed), Some(printed)) = (typed.get(start..), printed.get(start..)) else {
        return false;
    };
    let end: usize = typed
        .chars()
        .rev()
        .zip(printed.chars().rev())
        .take_while(|(one, other)| one == other)
        .map(|(one, _)| one.len_utf8())
        .sum();
    let middle = |text: &str| -> String { text.get(..text.len() - end).unwrap_or_default().to_owned() };
    let (typed, printed) = (middle(typed), middle(printed));
    LOOK_ALIKES
        .iter()
        .any(|(one, other)| (typed == *one && printed == *other) || (typed == *other && printed == *one))
}

#[cfg(test)]
mod tests;
