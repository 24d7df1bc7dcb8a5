//! Small files, small functions, a charter at the head of each file, nothing unsafe.

use super::Breach;
use super::source::Source;

/// Longest file, in lines; tests apart.
const MAX_FILE_LINES: usize = 400;
/// Longest function, in lines, tests included.
const MAX_FUNCTION_LINES: usize = 70;

pub(crate) fn check(source: &Source) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let n_lines = (1..=source.text.lines().count()).filter(|line| !source.is_test(*line)).count();
    if n_lines > MAX_FILE_LINES {
        breaches.push(Breach::new(n_lines, format!("{n_lines} lines, {MAX_FILE_LINES} at most")));
    }
    if !source.text.lines().next().is_some_and(|line| line.len() > "//! ".len() && line.starts_with("//! ")) {
        breaches.push(Breach::new(1, "no charter: a file begins with a //! sentence"));
    }
    for (place, word) in source.identifiers() {
        let line = source.line_of(place);
        match word {
            "fn" => breaches.extend(too_long(source, place)),
            "unsafe" => breaches.push(Breach::new(line, "unsafe code")),
            _ => {}
        }
    }
    breaches
}

fn too_long(source: &Source, place: usize) -> Option<Breach> {
    let (mut depth, mut has_body) = (0_u32, false);
    for (offset, character) in source.code[place..].char_indices() {
        match character {
            '(' | '[' | '{' => {
                has_body |= depth == 0 && character == '{';
                depth += 1;
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => return None,
            _ => {}
        }
        if has_body && depth == 0 {
            let (first, last) = (source.line_of(place), source.line_of(place + offset));
            let n_lines = last - first + 1;
            let reason = format!("a function of {n_lines} lines, {MAX_FUNCTION_LINES} at most");
            return (n_lines > MAX_FUNCTION_LINES).then(|| Breach::new(first, reason));
        }
    }
    None
}
