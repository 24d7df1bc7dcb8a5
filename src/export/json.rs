//! JSON after RFC 8259, written by hand.
//!
//! serde_json would weigh fifteen kilobytes on the wire, and the browser's own JSON would need
//! serde-wasm-bindgen, six; this writer is a few lines, and tests read what it writes with serde_json.

/// A file that grows value by value. Commas are put in where they are due; brackets are the caller's.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Json {
    out: String,
    /// Whether a value stands just before, in the same list or object.
    is_comma_due: bool,
}

impl Json {
    /// The beginning of an object `{` or of a list `[`.
    #[inline(never)]
    pub fn open(&mut self, bracket: char) {
        self.begin();
        self.out.push(bracket);
    }

    /// The end of an object or of a list.
    #[inline(never)]
    pub fn close(&mut self, bracket: char) {
        self.out.push(bracket);
        self.is_comma_due = true;
    }

    /// A line end before the next value of a list: for rows, which are read by eye.
    #[inline(never)]
    pub fn line(&mut self) {
        self.begin();
        self.out.push('\n');
    }

    /// The name of the next value.
    #[inline(never)]
    pub fn name(&mut self, name: &str) {
        self.text(name);
        self.out.push(':');
        self.is_comma_due = false;
    }

    /// Digits that are a number, or `true`, `false` and `null`. Digits stay as they are, so that an exact
    /// decimal stays exact.
    #[inline(never)]
    pub fn number(&mut self, digits: &str) {
        self.begin();
        self.out.push_str(digits);
        self.is_comma_due = true;
    }

    /// Words. Quotes, backslashes and control characters are escaped. So are the two line ends that
    /// old JavaScript refuses in texts, and `<`, so that no browser finds a tag in a file of ours.
    #[inline(never)]
    pub fn text(&mut self, words: &str) {
        self.begin();
        self.out.push('"');
        for character in words.chars() {
            match character {
                '"' | '\\' => {
                    self.out.push('\\');
                    self.out.push(character);
                }
                '\n' => self.out.push_str("\\n"),
                '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => self.code(character),
                _ => self.out.push(character),
            }
        }
        self.out.push('"');
        self.is_comma_due = true;
    }

    /// A member that is words.
    #[inline(never)]
    pub fn say(&mut self, name: &str, words: &str) {
        self.name(name);
        self.text(words);
    }

    /// A member that is a whole number.
    #[inline(never)]
    pub fn count(&mut self, name: &str, number: u64) {
        self.name(name);
        self.number(&number.to_string());
    }

    /// A list of yes and no.
    #[inline(never)]
    pub fn flags(&mut self, flags: &[bool]) {
        self.open('[');
        for flag in flags {
            self.number(if *flag { "true" } else { "false" });
        }
        self.close(']');
    }

    /// The file, ended by a line end.
    pub fn into_text(mut self) -> String {
        self.out.push('\n');
        self.out
    }

    fn begin(&mut self) {
        if std::mem::take(&mut self.is_comma_due) {
            self.out.push(',');
        }
    }

    /// `\u` and four hexadecimal digits; only for characters of the basic plane.
    fn code(&mut self, character: char) {
        self.out.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            let digit = (u32::from(character) >> shift) & 0xf;
            self.out.extend(char::from_digit(digit, 16));
        }
    }
}
