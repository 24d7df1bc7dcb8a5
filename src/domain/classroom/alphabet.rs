//! The characters of a code: how they are written, and how they are read when people copy them by hand.
//!
//! Crockford's base 32 (Douglas Crockford, "Base 32", crockford.com/base32.html): the ten digits and the letters without I,
//! L, O and U. Nobody need tell 1 from I or 0 from O, and no word that offends can be spelt.

/// Characters of a code.
pub const N_SYMBOLS: usize = 20;
/// Characters that are read aloud in one breath.
pub const GROUP: usize = 5;

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The characters of a code, each as its number from 0 to 31.
pub type Symbols = [u8; N_SYMBOLS];

/// Why a line is not even twenty characters of the alphabet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// There are this many characters, and not twenty.
    Length(usize),
    /// This character is in no code.
    Character(char),
}

/// The character of a symbol; what is no symbol is written as the last five of its bits.
pub fn letter(symbol: u8) -> char {
    LETTERS.get(usize::from(symbol & 31)).map_or('0', |letter| char::from(*letter))
}

/// Four groups of five, a hyphen between two.
pub fn written(symbols: &Symbols) -> String {
    let mut text = String::with_capacity(N_SYMBOLS + N_SYMBOLS / GROUP);
    for (place, symbol) in symbols.iter().enumerate() {
        if place > 0 && place.is_multiple_of(GROUP) {
            text.push('-');
        }
        text.push(letter(*symbol));
    }
    text
}

/// Reads what somebody typed: small letters are as good as large ones, O is zero, I and L are one, blanks and dashes
/// count for nothing.
pub fn read(line: &str) -> Result<Symbols, Misread> {
    let mut symbols = [0; N_SYMBOLS];
    let mut n_read = 0;
    for character in line.chars().filter(|character| !is_between(*character)) {
        let symbol = symbol(character).ok_or(Misread::Character(character))?;
        if let Some(place) = symbols.get_mut(n_read) {
            *place = symbol;
        }
        n_read += 1;
    }
    if n_read == N_SYMBOLS { Ok(symbols) } else { Err(Misread::Length(n_read)) }
}

/// Whether a character only keeps others apart: blanks, and the dashes that word processors make of a hyphen.
pub fn is_between(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{feff}')
}

fn symbol(character: char) -> Option<u8> {
    let meant = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().position(|letter| char::from(*letter) == meant).map(|place| place as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hand_is_read_as_it_was_meant() {
        let clean: Symbols = std::array::from_fn(|place| place as u8);
        for copied in [
            "01234-56789-ABCDE-FGHJK",
            " o i 2 3 4 5 6 7 8 9 a b c d e f g h j k ",
            "OL234 56789\u{2013}abcde\u{a0}fghjk\r",
        ] {
            assert_eq!(read(copied), Ok(clean), "{copied}");
        }
        assert_eq!(written(&clean), "01234-56789-ABCDE-FGHJK");
    }

    #[test]
    fn what_is_no_code_says_why() {
        assert_eq!(read("01234-56789-ABCDE-FGHJ"), Err(Misread::Length(19)));
        assert_eq!(read("01234-56789-ABCDE-FGHJKM"), Err(Misread::Length(21)));
        assert_eq!(read("01234-56789-ABCDE-FGHJU"), Err(Misread::Character('U')));
        assert_eq!(read("01234-56789-ABCDE-FGHJé"), Err(Misread::Character('é')));
        assert_eq!(read(""), Err(Misread::Length(0)));
    }

    #[test]
    fn the_alphabet_is_there_and_back() {
        for place in 0..32 {
            assert_eq!(symbol(letter(place)), Some(place));
            assert_eq!(symbol(letter(place).to_ascii_lowercase()), Some(place));
        }
    }
}
