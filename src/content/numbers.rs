//! Numbers, money and durations in words, by language.
//!
//! French: narrow no-break space between thousands, decimal comma, the unit after the number.
//! English: comma, point, the symbol before. Very small amounts keep two significant digits.

use super::Language;
use crate::domain::log::Millis;
use crate::domain::pay::{Currency, Money, NANOS_PER_UNIT, Nanos};

/// Billionths in a hundredth of the main unit.
const NANOS_PER_CENT: Nanos = NANOS_PER_UNIT / 100;

/// A whole number.
pub fn integer(language: Language, value: u64) -> String {
    let digits = value.to_string();
    let separator = match language {
        Language::French => '\u{202f}',
        Language::English => ',',
    };
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// An amount, in the unit that reads best: 1,08 € · 54 ct · 0,0036 ct.
pub fn money(language: Language, money: Money) -> String {
    let nanos = money.nanos.max(0);
    if nanos == 0 {
        return in_main_unit(language, money.currency, "0");
    }
    if nanos >= NANOS_PER_UNIT {
        return in_main_unit(language, money.currency, &decimal(language, nanos, NANOS_PER_UNIT, 2));
    }
    let n_decimals = if nanos >= 10 * NANOS_PER_CENT {
        1
    } else if nanos >= NANOS_PER_CENT / 10 {
        2
    } else {
        4
    };
    // 99,96 ct would round up to 100,0 ct: say 1,00 € instead.
    if nanos * 10 + NANOS_PER_CENT / 2 >= 1000 * NANOS_PER_CENT {
        return in_main_unit(language, money.currency, &decimal(language, nanos, NANOS_PER_UNIT, 2));
    }
    let digits = without_trailing_zeros(&decimal(language, nanos, NANOS_PER_CENT, n_decimals));
    in_cents(language, money.currency, &digits)
}

/// An amount as a till prints it: always the main unit, two decimals.
pub fn till(language: Language, money: Money) -> String {
    in_main_unit(language, money.currency, &decimal(language, money.nanos.max(0), NANOS_PER_UNIT, 2))
}

/// An amount without its fraction: a tick of an axis.
pub fn whole_units(language: Language, money: Money) -> String {
    in_main_unit(language, money.currency, &decimal(language, money.nanos, NANOS_PER_UNIT, 0))
}

/// Nothing, as a till prints it on a line: no currency.
pub fn till_zero(language: Language) -> &'static str {
    match language {
        Language::French => "0,00",
        Language::English => "0.00",
    }
}

/// A range of amounts: "0,36 ct – 0,54 ct"; one amount when both are the same in words.
pub fn range(language: Language, low: Money, high: Money) -> String {
    let (low, high) = (self::money(language, low), self::money(language, high));
    if low == high { low } else { low + "\u{a0}– " + &high }
}

/// A duration: "3 min 12 s", "1 h 04 min".
pub fn duration(millis: Millis) -> String {
    let seconds = millis.0 / 1000;
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let two = |n: u64| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    if hours > 0 {
        [&hours.to_string(), "\u{a0}h\u{a0}", &two(minutes), "\u{a0}min"].concat()
    } else if minutes > 0 {
        [&minutes.to_string(), "\u{a0}min\u{a0}", &two(rest), "\u{a0}s"].concat()
    } else {
        [&rest.to_string(), "\u{a0}s"].concat()
    }
}

/// Minutes, or hours when they are whole: "30 min", "3 h".
pub fn whole_minutes(minutes: u32) -> String {
    if minutes >= 60 && minutes.is_multiple_of(60) {
        [&(minutes / 60).to_string(), "\u{a0}h"].concat()
    } else {
        [&minutes.to_string(), "\u{a0}min"].concat()
    }
}

/// A number of ten-thousandths as a plain decimal: 7530 → "0,753".
pub fn ten_thousandths(language: Language, value: u32) -> String {
    without_trailing_zeros(&decimal(language, Nanos::from(value), 10_000, 4))
}

/// An amount exactly as printed, in main units, with every decimal it has and no other.
pub fn as_printed(language: Language, nanos: Nanos) -> String {
    without_trailing_zeros(&decimal(language, nanos.max(0), NANOS_PER_UNIT, 9))
}

fn in_main_unit(language: Language, currency: Currency, digits: &str) -> String {
    let (symbol, is_before) = match (language, currency) {
        (Language::French, Currency::Eur) => ("€", false),
        (Language::English, Currency::Eur) => ("€", true),
        (Language::French, Currency::Usd) => ("$", false),
        (Language::English, Currency::Usd) => ("$", true),
        (_, Currency::Rub) => ("₽", false),
        (_, Currency::Kes) => ("KES", false),
        (_, Currency::Mga) => ("MGA", false),
        (_, Currency::Bdt) => ("BDT", false),
        (_, Currency::Ves) => ("VES", false),
        (_, Currency::Points | Currency::Unspecified) => ("", false),
    };
    match (is_before, symbol) {
        (true, _) => [symbol, digits].concat(),
        (false, "") => digits.to_owned(),
        (false, _) => [digits, "\u{a0}", symbol].concat(),
    }
}

fn in_cents(language: Language, currency: Currency, digits: &str) -> String {
    let unit = match (language, currency) {
        (Language::French, Currency::Eur) => "\u{a0}ct",
        (Language::English, Currency::Eur) if digits == "1" => "\u{a0}cent",
        (Language::English, Currency::Eur) => "\u{a0}cents",
        (Language::French, Currency::Usd) => "\u{a0}ct US",
        (Language::English, Currency::Usd) => "¢",
        (_, Currency::Rub) => "\u{a0}kopecks",
        // No figure in one of these is a fraction of its main unit.
        (
            _,
            Currency::Kes
            | Currency::Mga
            | Currency::Bdt
            | Currency::Ves
            | Currency::Points
            | Currency::Unspecified,
        ) => "\u{a0}¢",
    };
    [digits, unit].concat()
}

/// `value / unit` with a fixed number of decimals, the last one rounded, halves up.
fn decimal(language: Language, value: Nanos, unit: Nanos, n_decimals: u32) -> String {
    let scale = 10_i64.pow(n_decimals);
    // Whole and fraction apart, so that no product leaves 64 bits; a fraction may round up to one.
    let fraction = (value % unit * scale + unit / 2) / unit;
    let whole = integer(language, (value / unit + fraction / scale).unsigned_abs());
    if n_decimals == 0 {
        return whole;
    }
    let mut decimals = (fraction % scale).unsigned_abs().to_string();
    while decimals.len() < n_decimals as usize {
        decimals.insert(0, '0');
    }
    let mark = match language {
        Language::French => ",",
        Language::English => ".",
    };
    [&whole, mark, &decimals].concat()
}

fn without_trailing_zeros(digits: &str) -> String {
    if !digits.contains([',', '.']) {
        return digits.to_owned();
    }
    // Thousands are separated by a comma in English, but never after the decimal mark.
    digits.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(nanos: Nanos, french: &str, english: &str) {
        let amount = Money { nanos, currency: Currency::Eur };
        assert_eq!(money(Language::French, amount).replace('\u{a0}', " "), french);
        assert_eq!(money(Language::English, amount).replace('\u{a0}', " "), english);
    }

    #[test]
    fn amounts_read_well_at_every_size() {
        check(0, "0 €", "€0");
        check(1_080_000_000, "1,08 €", "€1.08");
        check(1_234_500_000_000, "1\u{202f}234,50 €", "€1,234.50");
        check(778_000_000, "77,8 ct", "77.8 cents");
        check(540_000_000, "54 ct", "54 cents");
        check(10_000_000, "1 ct", "1 cent");
        check(999_600_000, "1,00 €", "€1.00");
        check(10_500_000, "1,05 ct", "1.05 cents");
        check(3_620_000, "0,36 ct", "0.36 cents");
        check(36_000, "0,0036 ct", "0.0036 cents");
    }

    #[test]
    fn a_printed_amount_keeps_its_decimals() {
        assert_eq!(as_printed(Language::French, 800_000_000), "0,8");
        assert_eq!(as_printed(Language::English, 1_000 * NANOS_PER_UNIT), "1,000");
        assert_eq!(as_printed(Language::English, 35 * NANOS_PER_UNIT), "35");
        assert_eq!(ten_thousandths(Language::French, 7530), "0,753");
    }

    #[test]
    fn durations() {
        let check = |millis, words: &str| {
            assert_eq!(duration(Millis(millis)).replace('\u{a0}', " "), words);
        };
        check(999, "0 s");
        check(192_000, "3 min 12 s");
        check(3_840_000, "1 h 04 min");
    }
}
