//! The figures of the charts with their sources: a row a figure, as printed, and as counted with.
//!
//! What a source prints is never changed here: where a reader put in values of her own, the reckoned
//! columns are made with them, and every row says so (`reader_changes`).

mod reckoned;

use super::json::Json;
use super::table::{Table, plain};
use super::{FORM_VERSION, LICENCE, LICENCE_ADDRESS, codes, made_by};
use crate::content::{Text, source};
use crate::domain::pay::{
    Bounds, Country, Currency, Dating, Edits, Evidence, HourSubject, Hours, MinimumWage, PieceRate,
    Provenance, Recipient, TimePay, Trade, When,
};
use crate::domain::tally::Tally;
use reckoned::Reckoned;

/// The columns, a row a figure.
pub const COLUMNS: [&str; 43] = [
    "id",
    "sort",
    "trade",
    "what",
    "place",
    "country",
    "dating",
    "year",
    "month",
    "recipient",
    "amount_low",
    "amount_high",
    "amount_currency",
    "amount_per",
    "amount_unit",
    "amount_in_words",
    "hours_low_min",
    "hours_high_min",
    "time_counted",
    "source_conversion_low",
    "source_conversion_high",
    "source_conversion_currency",
    "status",
    "count",
    "count_of",
    "worth_low",
    "worth_high",
    "worth_not_charted",
    "hour_paid_low",
    "hour_paid_high",
    "hour_with_unpaid_low",
    "hour_with_unpaid_high",
    "hour_not_charted",
    "reckoned_currency",
    "exchange_year",
    "exchange_eur_per_usd",
    "reader_changes",
    "citation",
    "address",
    "note",
    "contradicted_by",
    "licence",
    "made_by",
];

/// What the figures are reckoned from.
#[derive(Clone, Copy, Debug)]
pub struct Basket<'a> {
    /// The language of captions and notes.
    pub words: Text,
    /// The figures as their sources give them.
    pub evidence: &'a Evidence,
    /// What she changed of them.
    pub edits: &'a Edits,
    /// What she made, and in which time.
    pub tally: &'a Tally,
    /// What amounts are reckoned in.
    pub currency: Currency,
}

/// What a source prints of one figure, whatever its sort.
struct Printed {
    sort: &'static str,
    trade: Option<Trade>,
    provenance: Provenance,
    country: Option<Country>,
    recipient: Recipient,
    amount: Bounds,
    currency: Currency,
    per: u32,
    unit: &'static str,
    hours: Hours,
    counted: &'static str,
    converted: Option<(Bounds, Currency)>,
}

/// Every figure: piece rates, then pay for time, then minimum wages.
pub fn table(basket: Basket<'_>) -> Table {
    let figures = basket.edits.applied(basket.evidence);
    let reckoned = Reckoned::new(&figures, basket.edits, basket.tally, basket.currency);
    let changes = basket.edits.written(basket.evidence);
    let mut table = Table::new(&COLUMNS);
    let mut add = |printed: &Printed, subject: HourSubject| {
        as_printed(&mut table, basket.words, printed);
        reckoned.write(&mut table, subject);
        exchange(&mut table, &figures, printed, basket.currency);
        table.say(&changes);
        provenance(&mut table, basket.words, printed.provenance);
    };
    for (index, rate) in basket.evidence.rates.iter().enumerate() {
        add(&Printed::rate(rate), HourSubject::Rate(index));
    }
    for (index, pay) in basket.evidence.pays.iter().enumerate() {
        add(&Printed::pay(pay), HourSubject::Pay(index));
    }
    for (index, wage) in basket.evidence.wages.iter().enumerate() {
        add(&Printed::wage(wage), HourSubject::Minimum(index));
    }
    table
}

impl Printed {
    fn rate(rate: &PieceRate) -> Self {
        Self {
            sort: "piece_rate",
            trade: Some(rate.trade),
            provenance: rate.provenance,
            country: rate.country,
            recipient: rate.recipient,
            amount: rate.amount,
            currency: rate.currency,
            per: rate.per,
            unit: codes::unit(rate.unit),
            hours: Hours::Unstated,
            counted: "",
            converted: None,
        }
    }

    fn pay(pay: &TimePay) -> Self {
        Self {
            sort: "pay_for_time",
            trade: Some(pay.trade),
            provenance: pay.provenance,
            country: pay.country,
            recipient: pay.recipient,
            amount: pay.amount,
            currency: pay.currency,
            per: pay.per,
            unit: codes::period(pay.period),
            hours: pay.hours,
            counted: codes::counted(pay.counted),
            converted: None,
        }
    }

    fn wage(wage: &MinimumWage) -> Self {
        Self {
            sort: "minimum_wage",
            trade: None,
            provenance: wage.provenance,
            country: Some(wage.country),
            recipient: Recipient::Worker,
            amount: wage.amount,
            currency: wage.currency,
            per: 1,
            unit: codes::period(wage.period),
            hours: Hours::Unstated,
            counted: "",
            converted: wage.converted,
        }
    }

    /// The amount in the unit that it is printed in. One of no stated currency is printed in hundredths,
    /// and stays so: turned into main units, it would be converted in silence.
    fn as_told(&self) -> (Bounds, &'static str) {
        match self.currency {
            Currency::Unspecified => (self.amount.map(|nanos| nanos * 100), "unspecified_cents"),
            Currency::Eur
            | Currency::Usd
            | Currency::Rub
            | Currency::Kes
            | Currency::Mga
            | Currency::Bdt
            | Currency::Ves
            | Currency::Points => (self.amount, codes::currency(self.currency)),
        }
    }
}

fn as_printed(table: &mut Table, words: Text, printed: &Printed) {
    let caption = printed.provenance.caption;
    let when = match printed.provenance.dating {
        Dating::InForce(when) | Dating::Published(when) => when,
        Dating::Undated(year) => When { year, month: None },
    };
    let (amount, currency) = printed.as_told();
    table.say(printed.provenance.id);
    table.say(printed.sort);
    table.say(printed.trade.map_or("", codes::trade));
    table.say(words.what(caption));
    table.say(words.place(caption));
    table.say(printed.country.map_or("", codes::country));
    table.say(codes::dating(printed.provenance.dating));
    table.whole(Some(when.year.into()));
    table.whole(when.month.map(u64::from));
    table.say(codes::recipient(printed.recipient));
    table.amount(amount.low);
    table.amount(amount.high);
    table.say(currency);
    table.whole(Some(printed.per.into()));
    table.say(printed.unit);
    table.say(words.printed(caption));
    match printed.hours {
        Hours::Stated { low_minutes, high_minutes } => {
            table.whole(Some(low_minutes.into()));
            table.whole(Some(high_minutes.into()));
        }
        Hours::OfThePeriod | Hours::FullTime | Hours::Unstated => table.skip(2),
    }
    table.say(printed.counted);
    match printed.converted {
        Some((bounds, currency)) => {
            table.amount(bounds.low);
            table.amount(bounds.high);
            table.say(codes::currency(currency));
        }
        None => table.skip(3),
    }
    table.say(codes::status(printed.provenance.status));
}

/// What amounts were reckoned in, and the average that was used, if one was.
fn exchange(table: &mut Table, figures: &Evidence, printed: &Printed, currency: Currency) {
    let is_between =
        |from| matches!((from, currency), (Currency::Eur, Currency::Usd) | (Currency::Usd, Currency::Eur));
    let theirs = printed.converted.map(|(_, currency)| currency);
    let is_used = is_between(printed.currency) || theirs.is_some_and(is_between);
    let is_dated = !matches!(printed.provenance.dating, Dating::Undated(_));
    table.say(codes::currency(currency));
    match figures.exchange_rate(printed.provenance.dating.year()) {
        Some(rate) if is_used && is_dated => {
            table.whole(Some(rate.year.into()));
            table.number(plain(rate.eur_per_10000_usd.into(), 10_000));
        }
        Some(_) | None => table.skip(2),
    }
}

fn provenance(table: &mut Table, words: Text, provenance: Provenance) {
    let source = source(provenance.source);
    table.say(source.citation);
    table.say(source.address);
    table.say(words.note(provenance.caption).unwrap_or_default());
    table.say(words.against(provenance.caption).unwrap_or_default());
    table.say(LICENCE);
    table.say(&made_by());
}

/// The same rows as an object, with what they were reckoned from.
pub fn object(basket: Basket<'_>) -> String {
    let figures = basket.edits.applied(basket.evidence);
    let mut json = Json::default();
    json.open('{');
    json.say("format", "click-work figures");
    json.count("version", FORM_VERSION);
    json.say("made_by", &made_by());
    json.say("licence", LICENCE);
    json.say("licence_address", LICENCE_ADDRESS);
    json.say("language", basket.words.language.tag());
    json.say("currency", codes::currency(basket.currency));
    json.count("worked_ms", basket.edits.worked(basket.tally.worked).0);
    json.say("reader_changes", &basket.edits.written(basket.evidence));
    json.name("assumptions");
    let assumed = figures.assumptions;
    json.open('{');
    decimal(&mut json, "full_time_month_hours", assumed.hundredths_of_hours_a_month, 100);
    decimal(&mut json, "full_time_day_hours", assumed.hours_a_day, 1);
    decimal(&mut json, "unpaid_minutes_a_paid_hour", assumed.tenths_of_unpaid_minutes, 10);
    decimal(&mut json, "answers_a_labelled_item", assumed.overlap, 1);
    json.close('}');
    json.name("exchange_rates");
    json.open('[');
    for rate in figures.exchange.iter() {
        let source = source(rate.source);
        json.line();
        json.open('{');
        json.say("id", rate.id);
        json.count("year", rate.year.into());
        decimal(&mut json, "eur_per_usd", rate.eur_per_10000_usd, 10_000);
        json.say("citation", source.citation);
        json.say("address", source.address);
        json.close('}');
    }
    json.close(']');
    json.name("figures");
    table(basket).write_objects(&mut json);
    json.close('}');
    json.into_text()
}

#[inline(never)]
fn decimal(json: &mut Json, name: &str, value: u32, unit: i64) {
    json.name(name);
    json.number(&plain(value.into(), unit));
}
