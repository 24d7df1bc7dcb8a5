//! A source file, taken apart: code without comments and texts, and the texts with their lines.

/// A text in the code, and what stands before it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    /// Its line, from 1.
    pub(crate) line: usize,
    /// What is between the quotes, as written.
    pub(crate) text: String,
    /// The code just before it on the same line, without white space at its end.
    pub(crate) before: String,
    /// The first character of code after it, white space apart.
    pub(crate) next: Option<char>,
}

/// A file, taken apart.
pub(crate) struct Source {
    /// Relative to the project.
    pub(crate) path: String,
    /// As it is.
    pub(crate) text: String,
    /// Comments gone, texts and characters emptied; every line stands where it stood.
    pub(crate) code: String,
    /// Texts outside tests.
    pub(crate) literals: Vec<Literal>,
    /// The line from which on the file holds tests, if it does.
    tests_from: Option<usize>,
}

impl Source {
    /// Takes a file apart.
    pub(crate) fn read(path: &str, text: &str) -> Self {
        let mut reader = Reader { rest: text, line: 1, code: String::new(), literals: Vec::new() };
        while reader.step() {}
        let tests_from = if path.starts_with("tests/") || path.ends_with("/tests.rs") {
            Some(0)
        } else {
            reader.code.lines().position(|line| line.trim() == "#[cfg(test)]").map(|index| index + 1)
        };
        let mut source = Self {
            path: path.to_owned(),
            text: text.to_owned(),
            code: reader.code,
            literals: Vec::new(),
            tests_from,
        };
        source.literals = reader.literals.into_iter().filter(|text| !source.is_test(text.line)).collect();
        source
    }

    /// Whether a line belongs to tests.
    pub(crate) fn is_test(&self, line: usize) -> bool {
        self.tests_from.is_some_and(|from| line >= from)
    }

    /// The line, from 1, of a place in the code.
    pub(crate) fn line_of(&self, place: usize) -> usize {
        self.code.get(..place).unwrap_or_default().matches('\n').count() + 1
    }

    /// The identifiers and keywords of the code, each with its place.
    pub(crate) fn identifiers(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        let mut place = 0;
        self.code.split_inclusive(move |character| !is_part(character)).filter_map(move |piece| {
            let start = place;
            place += piece.len();
            let word = piece.trim_end_matches(|character| !is_part(character));
            (!word.is_empty()).then_some((start, word))
        })
    }
}

/// Goes through a file once.
struct Reader<'a> {
    rest: &'a str,
    line: usize,
    code: String,
    literals: Vec<Literal>,
}

impl<'a> Reader<'a> {
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if self.rest.starts_with("//") {
            self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.skip(self.rest.find("*/").map_or(self.rest.len(), |end| end + 2));
        } else if let Some(hashes) = raw_opening(self.rest, &self.code) {
            let opening = hashes + 2;
            let closing = format!("\"{}", "#".repeat(hashes));
            let length = self.rest[opening..].find(&closing).unwrap_or(self.rest.len() - opening);
            self.literal(opening, length, closing.len());
        } else if first == '"' {
            let length = text_length(&self.rest[1..]);
            self.literal(1, length, 1);
        } else if first == '\'' {
            match character_length(self.rest) {
                Some(length) => {
                    self.code.push_str("' '");
                    self.skip(length);
                }
                None => self.keep(first),
            }
        } else {
            self.keep(first);
        }
        true
    }

    fn keep(&mut self, character: char) {
        self.code.push(character);
        self.line += usize::from(character == '\n');
        self.rest = &self.rest[character.len_utf8()..];
    }

    /// Leaves out so many bytes, but not the ends of lines.
    fn skip(&mut self, length: usize) -> &'a str {
        let (skipped, rest) = self.rest.split_at(length.min(self.rest.len()));
        let n_lines = skipped.matches('\n').count();
        self.code.push_str(&"\n".repeat(n_lines));
        self.line += n_lines;
        self.rest = rest;
        skipped
    }

    fn literal(&mut self, opening: usize, length: usize, closing: usize) {
        let line = self.line;
        let before = self.code.lines().last().unwrap_or_default().trim_end().to_owned();
        self.code.push('"');
        self.skip(opening);
        let text = self.skip(length).to_owned();
        self.skip(closing);
        self.code.push('"');
        let next = self.rest.trim_start().chars().next();
        self.literals.push(Literal { line, text, before, next });
    }
}

/// The number of hashes of a raw text that begins here.
fn raw_opening(rest: &str, code: &str) -> Option<usize> {
    let is_part_of_word = code.ends_with(|character: char| character.is_alphanumeric() && character != 'b');
    let hashes = rest.strip_prefix('r')?;
    let n_hashes = hashes.len() - hashes.trim_start_matches('#').len();
    (!is_part_of_word && hashes[n_hashes..].starts_with('"')).then_some(n_hashes)
}

/// Bytes before the quote that ends a text.
fn text_length(rest: &str) -> usize {
    let mut is_escaped = false;
    for (place, character) in rest.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return place,
            _ => {}
        }
    }
    rest.len()
}

/// Bytes of the character that begins here; none when it is a lifetime.
fn character_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    if first == '\\' {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    inside[first.len_utf8()..].starts_with('\'').then_some(first.len_utf8() + 2)
}
