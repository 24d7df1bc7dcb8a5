//! What a weak optical reader makes of the print, as the machines of the time did.

use super::unmarked;
use crate::domain::rng::Rng;

/// What a weak machine takes for what: the print, then its reading.
const MISREADINGS: [(&str, &str); 24] = [
    ("rn", "m"),
    ("cl", "d"),
    ("li", "h"),
    ("in", "m"),
    ("m", "rn"),
    ("œ", "ce"),
    ("æ", "ce"),
    ("ff", "if"),
    ("s", "f"),
    ("d", "cl"),
    ("w", "vv"),
    ("h", "b"),
    ("u", "n"),
    ("n", "ii"),
    ("e", "c"),
    ("c", "e"),
    ("l", "1"),
    ("o", "0"),
    ("t", "f"),
    ("g", "q"),
    ("-", ""),
    ("'", ""),
    ("a", "o"),
    ("i", "l"),
];

/// Share of the places in percent where the machine misreads what it could misread.
const MISREAD_PERCENT: u32 = 22;

/// What a weak optical reader makes of the print: accents lost, shapes confused, a hyphen gone.
/// Never the print itself.
pub fn machine_reading(rng: &mut Rng, printed: &str) -> String {
    let drops_accents = rng.chance(70);
    for percent in [MISREAD_PERCENT, 100] {
        let reading = misread(rng, printed, drops_accents, percent);
        if reading != printed {
            return reading;
        }
    }
    // Nothing in it can be mistaken: a speck of dust is read as a full stop.
    format!("{printed}.")
}

/// One pass of the machine along the line.
fn misread(rng: &mut Rng, printed: &str, drops_accents: bool, percent: u32) -> String {
    let mut reading = String::with_capacity(printed.len() + 4);
    let mut rest = printed;
    // Past two confusions nobody could tell what the word had been.
    let mut confusions_left = 2;
    while let Some(sign) = rest.chars().next() {
        let misreading = MISREADINGS.iter().find(|(shape, _)| rest.starts_with(shape));
        let length = match misreading {
            Some((shape, taken_for)) if confusions_left > 0 && rng.chance(percent) => {
                confusions_left -= 1;
                reading.push_str(taken_for);
                shape.len()
            }
            Some(_) | None => {
                reading.push(if drops_accents { unmarked(sign) } else { sign });
                sign.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    reading
}
