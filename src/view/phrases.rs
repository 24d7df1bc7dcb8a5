//! From domain values to the sentences that say them.

use crate::content::{Language, Text, numbers};
use crate::domain::pay::{
    Basis, Bounds, Currency, Dating, Money, NANOS_PER_UNIT, Nanos, PieceRate, Recipient, Row, Status, Trade,
    Unit, Unplotted, Worth,
};
use crate::domain::task::TaskKind;
use crate::domain::task::spelling::Slip;

/// A year, bare.
pub fn year(dating: Dating) -> String {
    dating.year().to_string()
}

/// How a figure is dated.
pub fn dating(text: Text, dating: Dating) -> String {
    let year = dating.year().to_string();
    match dating {
        Dating::InForce(_) => text.dating_in_force(&year),
        Dating::Published(_) => text.dating_published(&year),
        Dating::Undated(_) => text.dating_undated(&year),
    }
}

/// How a figure was read.
pub fn status(text: Text, status: Status) -> &'static str {
    match status {
        Status::ReadInSource => text.status_source(),
        Status::ReadInReport => text.status_report(),
        Status::PrintedInSeed => text.status_seed(),
    }
}

/// Who gets the money.
pub fn recipient(text: Text, recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Worker => text.recipient_worker(),
        Recipient::Seller => text.recipient_seller(),
        Recipient::Unclear => text.recipient_unclear(),
    }
}

/// Why a figure is off the scale.
pub fn unplotted(text: Text, reason: Unplotted) -> &'static str {
    match reason {
        Unplotted::Undated => text.unplotted_undated(),
        Unplotted::NoCurrency => text.unplotted_currency(),
        Unplotted::NoExchangeRate => text.unplotted_exchange(),
        Unplotted::NoRecipient => text.unplotted_recipient(),
    }
}

/// A trade.
pub fn trade(text: Text, trade: Trade) -> &'static str {
    match trade {
        Trade::CaptchaSolving => text.ladder_captcha(),
        Trade::ClickFarming => text.ladder_clicks(),
        Trade::Annotation => text.ladder_annotation(),
    }
}

/// So many of a unit.
pub fn units(text: Text, unit: Unit, count: u64) -> String {
    match unit {
        Unit::Challenge => text.unit_challenge(count),
        Unit::Word => text.unit_word(count),
        Unit::Image => text.unit_image(count),
        Unit::Gesture => text.unit_gesture(count),
        Unit::Task => text.unit_task(count),
    }
}

/// What a row multiplies.
pub fn basis(text: Text, unit: Unit, basis: Basis) -> String {
    match basis {
        Basis::Example(_) => text.ladder_hundred().to_owned(),
        Basis::AsManyPieces(count) => {
            text.ladder_basis_as_many(&numbers::integer(text.language, count.into()))
        }
        Basis::Own(count) => match unit {
            Unit::Challenge => text.ladder_basis_challenges(count.into()),
            Unit::Word => text.ladder_basis_words(count.into()),
            Unit::Image => text.ladder_basis_images(count.into()),
            Unit::Gesture => text.ladder_basis_gestures(count.into()),
            Unit::Task => text.unit_task(count.into()),
        },
    }
}

/// What a rate's source prints, with its unit and currency.
pub fn printed(text: Text, rate: &PieceRate) -> String {
    let amount = |nanos| printed_amount(text, nanos, rate.currency);
    let amount = match (rate.amount.low, rate.amount.high) {
        (Some(low), Some(high)) if low == high => amount(low),
        (Some(low), Some(high)) => text.bound_between(
            &amount(high),
            &match text.language {
                Language::French => printed_digits(text, low, rate.currency),
                Language::English => amount(low),
            },
        ),
        (Some(low), None) => text.bound_from(&amount(low)),
        (None, Some(high)) => text.bound_up_to(&amount(high)),
        (None, None) => String::new(),
    };
    let with_unit = text.table_per(&amount, &units(text, rate.unit, rate.per.into()));
    match rate.currency {
        Currency::Unspecified => with_unit + ", " + text.currency_unspecified(),
        Currency::Eur | Currency::Usd | Currency::Rub => with_unit,
    }
}

/// An amount with every decimal printed, and its currency.
fn printed_amount(text: Text, nanos: Nanos, currency: Currency) -> String {
    let digits = printed_digits(text, nanos, currency);
    let symbol = match currency {
        Currency::Eur => "€",
        Currency::Usd => "$",
        Currency::Rub => "₽",
        Currency::Unspecified => "¢",
    };
    match (text.language, currency) {
        (Language::English, Currency::Eur | Currency::Usd) => [symbol, &digits].concat(),
        (_, Currency::Eur | Currency::Usd | Currency::Rub | Currency::Unspecified) => {
            [&digits, "\u{a0}", symbol].concat()
        }
    }
}

/// The digits of an amount. One of no stated currency is printed in hundredths by the seed, and
/// shown so.
fn printed_digits(text: Text, nanos: Nanos, currency: Currency) -> String {
    match currency {
        Currency::Eur | Currency::Usd | Currency::Rub => numbers::as_printed(text.language, nanos),
        Currency::Unspecified => numbers::as_printed(text.language, nanos * 100),
    }
}

/// What the pieces would be worth, open ends said.
pub fn worth(text: Text, worth: &Worth) -> String {
    let money = |money| numbers::money(text.language, money);
    match (worth.low, worth.high) {
        (Some(low), Some(high)) => numbers::range(text.language, low, high),
        (Some(low), None) => text.ladder_from(&money(low)),
        (None, Some(high)) => text.ladder_up_to(&money(high)),
        (None, None) => String::new(),
    }
}

/// A row's worth, or why it has none.
pub fn outcome(text: Text, row: &Row) -> String {
    match &row.outcome {
        Ok(value) => worth(text, value),
        Err(reason) => unplotted(text, *reason).to_owned(),
    }
}

/// One piece at a rate, in the rate's own currency: for the tickets.
pub fn single(text: Text, rate: &PieceRate) -> String {
    let Bounds { low, high } = rate.amount;
    let one = |nanos: Nanos| Money { nanos: nanos / i128::from(rate.per.max(1)), currency: rate.currency };
    match (low, high) {
        (Some(low), Some(high)) => numbers::range(text.language, one(low), one(high)),
        (Some(bound), None) | (None, Some(bound)) => numbers::money(text.language, one(bound)),
        (None, None) => String::new(),
    }
}

/// A kind of work.
pub fn kind_name(text: Text, kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::RoadSigns => text.signs_name(),
        TaskKind::ScannedWord => text.words_name(),
        TaskKind::FlagPost => text.posts_name(),
    }
}

/// Whom a kind of work serves, and the name of that claim among the sources.
pub fn whom(text: Text, kind: TaskKind) -> (&'static str, &'static str) {
    match kind {
        TaskKind::RoadSigns => (text.whom_signs(), "whom-signs"),
        TaskKind::ScannedWord => (text.whom_words(), "whom-words"),
        TaskKind::FlagPost => (text.whom_posts(), "whom-posts"),
    }
}

/// What had to be forgiven in a word.
pub fn slip(text: Text, slip: Slip) -> &'static str {
    match slip {
        Slip::Case => text.slip_case(),
        Slip::Accent => text.slip_accent(),
        Slip::Ligature => text.slip_ligature(),
        Slip::Hyphen => text.slip_hyphen(),
        Slip::Apostrophe => text.slip_apostrophe(),
        Slip::Spacing => text.slip_spacing(),
        Slip::LookAlike => text.slip_look_alike(),
    }
}

/// Nothing, as a till prints it.
pub fn zero(text: Text, currency: Currency) -> String {
    numbers::till(text.language, Money { nanos: 0, currency })
}

/// A round amount for a tick, zero too: as short as can be.
pub fn tick(text: Text, nanos: Nanos, currency: Currency) -> String {
    if nanos < NANOS_PER_UNIT {
        return numbers::money(text.language, Money { nanos, currency });
    }
    numbers::whole_units(text.language, Money { nanos, currency })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::evidence;

    fn check(id: &str, french: &str, english: &str) {
        let rate = evidence().rates.iter().find(|rate| rate.id == id);
        let said = |language| rate.map(|rate| printed(Text { language }, rate).replace('\u{a0}', " "));
        assert_eq!(said(Language::French).as_deref(), Some(french));
        assert_eq!(said(Language::English).as_deref(), Some(english));
    }

    #[test]
    fn amounts_are_said_as_their_source_prints_them() {
        check(
            "SD-01",
            "0,006 ¢ pour 1 geste, monnaie non précisée",
            "0.006 ¢ for 1 gesture, currency not stated",
        );
        check(
            "SD-02",
            "de 35 à 70 ¢ pour 1 geste, monnaie non précisée",
            "35 ¢ to 70 ¢ for 1 gesture, currency not stated",
        );
        check("MW-10", "0,03 € pour 1 image", "€0.03 for 1 image");
        check("CP-03", "de 0,8 à 1,2 $ pour 1\u{202f}000 CAPTCHA", "$0.8 to $1.2 for 1,000 CAPTCHAs");
    }
}
