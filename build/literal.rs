//! Rust literals: strings whose invisible characters stay visible to whoever reads the result.

/// A string literal.
pub(crate) fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        push(&mut out, character, '"');
    }
    out.push('"');
    out
}

/// A character literal.
pub(crate) fn character(character: char) -> String {
    let mut out = String::from("'");
    push(&mut out, character, '\'');
    out.push('\'');
    out
}

fn push(out: &mut String, character: char, quote: char) {
    let invisible = character.is_control()
        || matches!(character, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    if invisible {
        out.push_str(&format!("\\u{{{:x}}}", u32::from(character)));
    } else {
        if character == quote || character == '\\' {
            out.push('\\');
        }
        out.push(character);
    }
}
