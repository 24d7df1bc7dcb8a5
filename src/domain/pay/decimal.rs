//! Reads an amount that a person typed: comma or point, spaces between thousands, no letters.

use super::quantity::Nanos;

/// A typed decimal as a whole number of its last decimal: "0,03" with nine decimals is 30 000 000.
/// `None` for anything else than digits with at most one mark, for more decimals than that, and for
/// what is longer than any amount.
pub fn read_decimal(text: &str, n_decimals: u32) -> Option<Nanos> {
    const MAX_DIGITS: u32 = 24;
    let (mut value, mut n_digits, mut decimals): (Nanos, u32, Option<u32>) = (0, 0, None);
    for character in text.trim().chars() {
        match character {
            '0'..='9' => {
                value = value * 10 + Nanos::from(u32::from(character) - u32::from('0'));
                n_digits += 1;
                decimals = decimals.map(|count| count + 1);
            }
            ',' | '.' if decimals.is_none() => decimals = Some(0),
            // Between thousands, as French prints them.
            ' ' | '\u{a0}' | '\u{202f}' if decimals.is_none() => {}
            _ => return None,
        }
        if n_digits > MAX_DIGITS || decimals.is_some_and(|count| count > n_decimals) {
            return None;
        }
    }
    let missing = n_decimals - decimals.unwrap_or(0);
    (n_digits > 0).then(|| value.checked_mul(10_i128.checked_pow(missing)?)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, nanos: Option<Nanos>) {
        assert_eq!(read_decimal(text, 9), nanos, "{text:?}");
    }

    #[test]
    fn amounts_as_people_type_them() {
        check("0,03", Some(30_000_000));
        check("0.03", Some(30_000_000));
        check(" 1\u{202f}234,5 ", Some(1_234_500_000_000));
        check("12", Some(12_000_000_000));
        check(",5", Some(500_000_000));
        check("5,", Some(5_000_000_000));
        assert_eq!(read_decimal("20,3", 1), Some(203));
    }

    #[test]
    fn what_is_no_amount() {
        for text in ["", " ", ",", "-1", "1e9", "1,2,3", "1.234.567", "0,0000000001", "٣", "NaN", "1/3", "€5"]
        {
            check(text, None);
        }
        check(&"9".repeat(1000), None);
    }
}
