//! JSON after RFC 8259, written by hand.
//!
//! serde_json would weigh fifteen kilobytes on the wire, and the browser's own JSON would need
//! serde-wasm-bindgen, six; this writer is a few lines, and tests read what it writes with serde_json.

/// A value. Numbers are kept as their digits, so that an exact decimal stays exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// Digits that are a JSON number.
    Number(String),
    /// Words.
    Text(String),
    /// Values in order.
    List(Vec<Json>),
    /// Values by name, in the order given.
    Object(Vec<(&'static str, Json)>),
    /// Values in order, a line each: for lists of rows, which are read by eye.
    Rows(Vec<Json>),
}

impl Json {
    /// A whole number.
    pub fn whole(number: impl Into<u64>) -> Self {
        Self::Number(number.into().to_string())
    }

    /// Words.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// An object of one member.
    pub fn member(name: &'static str, value: Self) -> Self {
        Self::Object(vec![(name, value)])
    }

    /// The whole file, ended by a line end.
    pub fn written(&self) -> String {
        let mut out = String::new();
        self.push_to(&mut out);
        out.push('\n');
        out
    }

    fn push_to(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(words) => push_text(out, words),
            Self::List(values) => push_list(out, values, ""),
            Self::Rows(values) => push_list(out, values, "\n"),
            Self::Object(members) => {
                out.push('{');
                for (place, (name, value)) in members.iter().enumerate() {
                    if place > 0 {
                        out.push(',');
                    }
                    push_text(out, name);
                    out.push(':');
                    value.push_to(out);
                }
                out.push('}');
            }
        }
    }
}

fn push_list(out: &mut String, values: &[Json], before_each: &str) {
    out.push('[');
    for (place, value) in values.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        out.push_str(before_each);
        value.push_to(out);
    }
    out.push(']');
}

/// Quotes, backslashes and control characters are escaped. So are the two line ends that old
/// JavaScript refuses in texts, and `<`, so that no browser finds a tag in a file of ours.
fn push_text(out: &mut String, words: &str) {
    out.push('"');
    for character in words.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => push_code(out, character),
            _ => out.push(character),
        }
    }
    out.push('"');
}

/// `\u` and four hexadecimal digits; only for characters of the basic plane.
fn push_code(out: &mut String, character: char) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        let digit = (u32::from(character) >> shift) & 0xf;
        out.extend(char::from_digit(digit, 16));
    }
}
