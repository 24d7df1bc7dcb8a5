//! A code in an address: the fragment that carries it, and a code found again in a link that somebody pastes.

use super::code::Code;

/// What stands before a code in the fragment of an address of ours. No server reads a fragment.
const MARK: &str = "code/";

/// The fragment that carries a code.
pub fn fragment(code: Code) -> String {
    ["#", MARK, &code.written()].concat()
}

/// What a link carries as a code; none, where a text is no such link.
pub fn carried(text: &str) -> Option<&str> {
    text.rsplit_once('#')?.1.strip_prefix(MARK)
}

/// What may be a code in a line: what a link carries, else the line as it is.
pub fn code_in(line: &str) -> &str {
    carried(line).unwrap_or(line)
}
