//! From domain values to the sentences that say them.

use crate::content::{Language, Text, numbers};
use crate::domain::pay::{
    Basis, Bounds, CaptionId, Currency, Dating, MinimumWage, Money, NANOS_PER_UNIT, Nanos, Period, PieceRate,
    Recipient, Row, Status, TimePay, Trade, Unit, Unplotted, When, Worth,
};
use crate::domain::task::spelling::Slip;

/// A year, bare.
pub fn year(dating: Dating) -> String {
    dating.year().to_string()
}

/// How a figure is dated, with its month where the source gives one.
pub fn dating(text: Text, dating: Dating) -> String {
    match dating {
        Dating::InForce(when) => text.dating_in_force(&month_and_year(text, when)),
        Dating::Published(when) => text.dating_published(&month_and_year(text, when)),
        Dating::Undated(year) => text.dating_undated(&year.to_string()),
    }
}

fn month_and_year(text: Text, when: When) -> String {
    let year = when.year.to_string();
    when.month.map_or(year.clone(), |month| [&text.month_name(month.into()), " ", &year].concat())
}

/// How a figure was read.
pub fn status(text: Text, status: Status) -> &'static str {
    match status {
        Status::ReadInSource => text.status_source(),
        Status::ReadInReport => text.status_report(),
        Status::PrintedInSeed => text.status_seed(),
        Status::GivenByHost => text.status_host(),
    }
}

/// Who gets the money.
pub fn recipient(text: Text, recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Worker => text.recipient_worker(),
        Recipient::Seller => text.recipient_seller(),
        Recipient::Unclear => text.recipient_unclear(),
        Recipient::Nobody => text.recipient_nobody(),
    }
}

/// Who pays whom, in a sentence.
pub fn pays(text: Text, recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Worker => text.pays_worker(),
        Recipient::Seller => text.pays_seller(),
        Recipient::Unclear => text.pays_unclear(),
        Recipient::Nobody => text.pays_nobody(),
    }
}

/// Why a figure is off the scale.
pub fn unplotted(text: Text, reason: Unplotted) -> &'static str {
    match reason {
        Unplotted::Undated => text.unplotted_undated(),
        Unplotted::NoCurrency => text.unplotted_currency(),
        Unplotted::NoExchangeRate => text.unplotted_exchange(),
        Unplotted::NoRecipient => text.unplotted_recipient(),
        Unplotted::NoAmount => text.unplotted_amount(),
        Unplotted::Imputed => text.unplotted_imputed(),
        Unplotted::NoHours => text.unplotted_hours(),
        Unplotted::NoPace => text.unplotted_pace(),
    }
}

/// A trade.
pub fn trade(text: Text, trade: Trade) -> &'static str {
    match trade {
        Trade::CaptchaSolving => text.ladder_captcha(),
        Trade::ClickFarming => text.ladder_clicks(),
        Trade::Annotation => text.ladder_annotation(),
        Trade::Moderation => text.ladder_moderation(),
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
        Unit::Lot => text.unit_lot(count),
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
            Unit::Lot => text.unit_lot(count.into()),
        },
    }
}

/// What a rate's source prints, with its unit and currency.
pub fn printed(text: Text, rate: &PieceRate) -> String {
    let caption = rate.provenance.caption;
    let amount = printed_bounds(text, rate.amount, rate.currency, caption);
    with_currency_said(text, text.table_per(&amount, &units(text, rate.unit, rate.per.into())), rate.currency)
}

/// What the source of a pay for time prints.
pub fn printed_pay(text: Text, pay: &TimePay) -> String {
    let amount = printed_bounds(text, pay.amount, pay.currency, pay.provenance.caption);
    with_currency_said(
        text,
        text.table_per(&amount, &periods(text, pay.period, pay.per.into())),
        pay.currency,
    )
}

/// What the source of a minimum wage prints.
pub fn printed_wage(text: Text, wage: &MinimumWage) -> String {
    let amount = printed_bounds(text, wage.amount, wage.currency, wage.provenance.caption);
    text.table_per(&amount, &periods(text, wage.period, 1))
}

fn with_currency_said(text: Text, amount: String, currency: Currency) -> String {
    match currency {
        Currency::Unspecified => amount + ", " + text.currency_unspecified(),
        Currency::Eur
        | Currency::Usd
        | Currency::Rub
        | Currency::Kes
        | Currency::Mga
        | Currency::Bdt
        | Currency::Ves
        | Currency::Points => amount,
    }
}

/// Bounds with every decimal printed; pay told in words as it is told.
pub fn printed_bounds(text: Text, bounds: Bounds, currency: Currency, caption: CaptionId) -> String {
    let amount = |nanos| printed_amount(text, nanos, currency);
    match (bounds.low, bounds.high) {
        (Some(low), Some(high)) if low == high => amount(low),
        (Some(low), Some(high)) => text.bound_between(
            &amount(high),
            &match text.language {
                Language::French => printed_digits(text, low, currency),
                Language::English => amount(low),
            },
        ),
        (Some(low), None) => text.bound_from(&amount(low)),
        (None, Some(high)) => text.bound_up_to(&amount(high)),
        (None, None) => text.printed(caption).to_owned(),
    }
}

/// An amount with every decimal printed, and its currency.
fn printed_amount(text: Text, nanos: Nanos, currency: Currency) -> String {
    let digits = printed_digits(text, nanos, currency);
    let symbol = currency_name(text, currency);
    let is_before = text.language == Language::English && matches!(currency, Currency::Eur | Currency::Usd);
    if is_before { [symbol, &digits].concat() } else { [&digits, "\u{a0}", symbol].concat() }
}

/// A currency's sign, alone.
pub fn currency_name(text: Text, currency: Currency) -> &'static str {
    match currency {
        Currency::Eur => "€",
        Currency::Usd => "$",
        Currency::Rub => "₽",
        Currency::Kes => "KES",
        Currency::Mga => "MGA",
        Currency::Bdt => "BDT",
        Currency::Ves => "VES",
        Currency::Points => text.currency_points(),
        Currency::Unspecified => "¢",
    }
}

/// The digits of an amount. One of no stated currency is printed in hundredths by the seed, and
/// shown so.
fn printed_digits(text: Text, nanos: Nanos, currency: Currency) -> String {
    let scale = if currency == Currency::Unspecified { 100 } else { 1 };
    numbers::as_printed(text.language, nanos * scale)
}

/// So many of a period.
pub fn periods(text: Text, period: Period, count: u64) -> String {
    match period {
        Period::Hour => text.period_hour(count),
        Period::Day => text.period_day(count),
        Period::Month => text.period_month(count),
        Period::Year => text.period_year(count),
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

/// A date as short as can be: a year, with its month where the source gives one.
pub fn date(text: Text, dating: Dating) -> String {
    match dating {
        Dating::InForce(when) | Dating::Published(when) => month_and_year(text, when),
        Dating::Undated(_) => self::dating(text, dating),
    }
}

/// Bounds of a currency, open ends said.
pub fn bounds(text: Text, bounds: Bounds, currency: Currency) -> String {
    let money = |nanos| Money { nanos, currency };
    let (low, high) = (bounds.low.map(money), bounds.high.map(money));
    worth(text, &Worth { basis: Basis::Own(1), low, high, converted_in: None })
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
    let one = |nanos: Nanos| Money { nanos: nanos / Nanos::from(rate.per.max(1)), currency: rate.currency };
    match (low, high) {
        (Some(low), Some(high)) => numbers::range(text.language, one(low), one(high)),
        (Some(bound), None) | (None, Some(bound)) => numbers::money(text.language, one(bound)),
        (None, None) => String::new(),
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

/// A share of a whole, in percent with two decimals at most.
pub fn share(text: Text, share: f64) -> String {
    percent(text, (share * 10_000.0).round() as u32)
}

/// Hundredths of a percent, as a percentage.
pub fn percent(text: Text, hundredths: u32) -> String {
    let sign = match text.language {
        Language::French => "\u{202f}%",
        Language::English => "%",
    };
    [&numbers::ten_thousandths(text.language, hundredths * 100), sign].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::evidence;

    fn check(id: &str, french: &str, english: &str) {
        let rate = evidence().rates.iter().find(|rate| rate.provenance.id == id);
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
