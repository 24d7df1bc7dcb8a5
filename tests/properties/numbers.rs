//! Amounts in words say the amount: read back, they are it, to the last digit shown.

use click_work::content::{Language, numbers};
use click_work::domain::log::Millis;
use click_work::domain::pay::{Currency, Money, NANOS_PER_UNIT, Nanos};
use proptest::prelude::*;

const CURRENCIES: [Currency; 4] = [Currency::Eur, Currency::Usd, Currency::Rub, Currency::Unspecified];

/// Reads an amount in words back: billionths, and what half of its last digit is worth.
fn read(language: Language, words: &str, has_currency: bool) -> (Nanos, Nanos) {
    let is_cents = ["ct", "cent", "¢", "kopeck"].iter().any(|unit| words.contains(unit)) || !has_currency;
    let mark = if language == Language::French { ',' } else { '.' };
    let digits: String =
        words.chars().filter(|character| character.is_ascii_digit() || *character == mark).collect();
    let (whole, decimals) = digits.split_once(mark).unwrap_or((&digits, ""));
    let unit = if is_cents { NANOS_PER_UNIT / 100 } else { NANOS_PER_UNIT };
    let scale = 10_i64.pow(u32::try_from(decimals.len()).unwrap());
    let value: Nanos = [whole, decimals].concat().parse().unwrap();
    (value * unit / scale, unit / scale / 2)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn amounts_say_what_they_are(exponent in 0_u32..14, digits in 1_i64..10_000, is_french: bool, is_euro: bool) {
        let nanos = digits * 10_i64.pow(exponent) / 1000;
        let language = if is_french { Language::French } else { Language::English };
        let currency = if is_euro { Currency::Eur } else { Currency::Usd };
        let words = numbers::money(language, Money { nanos, currency });
        let (said, half_digit) = read(language, &words, true);
        // Trailing zeros are left out: four decimals of a cent are always meant.
        let at_worst = half_digit.max(NANOS_PER_UNIT / 100 / 10_000 / 2);
        prop_assert!((said - nanos).abs() <= at_worst, "{nanos} is said {words}, that is {said}");
    }

    #[test]
    fn every_amount_has_words(nanos: i64, index in 0_usize..4, is_french: bool) {
        let language = if is_french { Language::French } else { Language::English };
        let money = Money { nanos, currency: CURRENCIES[index] };
        for words in [
            numbers::money(language, money),
            numbers::till(language, money),
            numbers::whole_units(language, money),
            numbers::as_printed(language, nanos),
            numbers::range(language, money, money),
        ] {
            prop_assert!(words.chars().any(|character| character.is_ascii_digit()), "{words}");
        }
    }

    #[test]
    fn printed_amounts_keep_every_decimal(nanos in 0_i64..10_i64.pow(15)) {
        let words = numbers::as_printed(Language::English, nanos).replace(',', "");
        let (whole, decimals) = words.split_once('.').unwrap_or((&words, ""));
        let said: Nanos = format!("{whole}{decimals:0<9}").parse().unwrap();
        prop_assert_eq!(said, nanos);
    }

    #[test]
    fn whole_numbers_are_grouped_by_three(value: u64) {
        let words = numbers::integer(Language::French, value);
        prop_assert_eq!(words.replace('\u{202f}', ""), value.to_string());
        let mut groups = words.split('\u{202f}');
        prop_assert!((1..=3).contains(&groups.next().unwrap().len()));
        prop_assert!(groups.all(|group| group.len() == 3));
        prop_assert_eq!(numbers::integer(Language::English, value).replace(',', "\u{202f}"), words);
    }

    #[test]
    fn durations_say_their_seconds(millis: u64) {
        let words = numbers::duration(Millis(millis));
        let parts: Vec<&str> = words.split('\u{a0}').collect();
        let value = |unit| {
            let place = parts.iter().position(|part| *part == unit);
            place.map_or(0, |place| parts[place - 1].parse::<u64>().unwrap())
        };
        let seconds = millis / 1000;
        let shown = value("h") * 3600 + value("min") * 60 + value("s");
        prop_assert_eq!(shown, if seconds >= 3600 { seconds / 60 * 60 } else { seconds }, "{}", words);
    }
}
