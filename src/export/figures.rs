//! The figures of the charts with their sources: a row a figure, as printed, and as counted with.
//!
//! What a source prints is never changed here: where a reader put in values of her own, the reckoned
//! columns are made with them, and every row says so (`reader_changes`).

mod reckoned;

use super::json::Json;
use super::table::{Cell, Table, plain};
use super::{APPLICATION, FORM_VERSION, LICENCE, LICENCE_ADDRESS, VERSION, codes};
use crate::content::{Text, source};
use crate::domain::pay::{
    Bounds, Country, Currency, Dating, Edits, Evidence, Hours, Provenance, Recipient, Trade, When,
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
    let rates = basket.evidence.rates.iter().enumerate().map(|(index, rate)| {
        let printed = Printed {
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
        };
        (printed, reckoned.rate(index))
    });
    let pays = basket.evidence.pays.iter().enumerate().map(|(index, pay)| {
        let printed = Printed {
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
        };
        (printed, reckoned.pay(index))
    });
    let wages = basket.evidence.wages.iter().enumerate().map(|(index, wage)| {
        let printed = Printed {
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
        };
        (printed, reckoned.wage(index))
    });
    let row = |(printed, reckoned): (Printed, Vec<Cell>)| {
        let mut row = as_printed(basket.words, &printed);
        row.extend(reckoned);
        row.extend(exchange(&figures, &printed, basket.currency));
        row.push(Cell::text(changes.as_str()));
        row.extend(provenance(basket.words, printed.provenance));
        row
    };
    Table { columns: &COLUMNS, rows: rates.chain(pays).chain(wages).map(row).collect() }
}

fn as_printed(words: Text, printed: &Printed) -> Vec<Cell> {
    let caption = printed.provenance.caption;
    let (year, month) = match printed.provenance.dating {
        Dating::InForce(When { year, month }) | Dating::Published(When { year, month }) => (year, month),
        Dating::Undated(year) => (year, None),
    };
    let (hours_low, hours_high) = match printed.hours {
        Hours::Stated { low_minutes, high_minutes } => (Cell::whole(low_minutes), Cell::whole(high_minutes)),
        Hours::OfThePeriod | Hours::FullTime | Hours::Unstated => (Cell::Empty, Cell::Empty),
    };
    let converted = printed.converted.map(|(bounds, _)| bounds);
    let (amount, currency) = as_told(printed);
    vec![
        Cell::text(printed.provenance.id),
        Cell::text(printed.sort),
        Cell::text(printed.trade.map_or("", codes::trade)),
        Cell::text(words.what(caption)),
        Cell::text(words.place(caption)),
        Cell::text(printed.country.map_or("", codes::country)),
        Cell::text(codes::dating(printed.provenance.dating)),
        Cell::whole(year),
        month.map_or(Cell::Empty, Cell::whole),
        Cell::text(codes::recipient(printed.recipient)),
        Cell::amount(amount.low),
        Cell::amount(amount.high),
        Cell::text(currency),
        Cell::whole(printed.per),
        Cell::text(printed.unit),
        Cell::text(words.printed(caption)),
        hours_low,
        hours_high,
        Cell::text(printed.counted),
        Cell::amount(converted.and_then(|bounds| bounds.low)),
        Cell::amount(converted.and_then(|bounds| bounds.high)),
        Cell::text(printed.converted.map_or("", |(_, currency)| codes::currency(currency))),
        Cell::text(codes::status(printed.provenance.status)),
    ]
}

/// An amount in the unit that it is printed in. One of no stated currency is printed in hundredths,
/// and stays so: turned into main units, it would be converted in silence.
fn as_told(printed: &Printed) -> (Bounds, &'static str) {
    match printed.currency {
        Currency::Unspecified => (printed.amount.map(|nanos| nanos * 100), "unspecified_cents"),
        Currency::Eur
        | Currency::Usd
        | Currency::Rub
        | Currency::Kes
        | Currency::Mga
        | Currency::Bdt
        | Currency::Ves
        | Currency::Points => (printed.amount, codes::currency(printed.currency)),
    }
}

/// What amounts were reckoned in, and the average that was used, if one was.
fn exchange(figures: &Evidence, printed: &Printed, currency: Currency) -> [Cell; 3] {
    let is_between =
        |from| matches!((from, currency), (Currency::Eur, Currency::Usd) | (Currency::Usd, Currency::Eur));
    let theirs = printed.converted.map(|(_, currency)| currency);
    let is_used = is_between(printed.currency) || theirs.is_some_and(is_between);
    let year = match printed.provenance.dating {
        Dating::InForce(when) | Dating::Published(when) => Some(when.year),
        Dating::Undated(_) => None,
    };
    let rate = year.filter(|_| is_used).and_then(|year| figures.exchange_rate(year));
    [
        Cell::text(codes::currency(currency)),
        rate.map_or(Cell::Empty, |rate| Cell::whole(rate.year)),
        rate.map_or(Cell::Empty, |rate| Cell::Number(plain(rate.eur_per_10000_usd.into(), 10_000))),
    ]
}

fn provenance(words: Text, provenance: Provenance) -> [Cell; 6] {
    let source = source(provenance.source);
    [
        Cell::text(source.citation),
        Cell::text(source.address),
        Cell::text(words.note(provenance.caption).unwrap_or_default()),
        Cell::text(words.against(provenance.caption).unwrap_or_default()),
        Cell::text(LICENCE),
        Cell::text([APPLICATION, " ", VERSION].concat()),
    ]
}

/// The same rows as an object, with what they were reckoned from.
pub fn object(basket: Basket<'_>) -> Json {
    let figures = basket.edits.applied(basket.evidence);
    let assumed = figures.assumptions;
    let decimal = |value: u32, unit| Json::Number(plain(value.into(), unit));
    let exchange = figures.exchange.iter().map(|rate| {
        let source = source(rate.source);
        Json::Object(vec![
            ("id", Json::text(rate.id)),
            ("year", Json::whole(rate.year)),
            ("eur_per_usd", decimal(rate.eur_per_10000_usd, 10_000)),
            ("citation", Json::text(source.citation)),
            ("address", Json::text(source.address)),
        ])
    });
    Json::Object(vec![
        ("format", Json::text("click-work figures")),
        ("version", Json::whole(FORM_VERSION)),
        ("made_by", Json::text([APPLICATION, " ", VERSION].concat())),
        ("licence", Json::text(LICENCE)),
        ("licence_address", Json::text(LICENCE_ADDRESS)),
        ("language", Json::text(basket.words.language.tag())),
        ("currency", Json::text(codes::currency(basket.currency))),
        ("worked_ms", Json::whole(basket.edits.worked(basket.tally.worked).0)),
        ("reader_changes", Json::text(basket.edits.written(basket.evidence))),
        (
            "assumptions",
            Json::Object(vec![
                ("full_time_month_hours", decimal(assumed.hundredths_of_hours_a_month, 100)),
                ("full_time_day_hours", Json::whole(assumed.hours_a_day)),
                ("unpaid_minutes_a_paid_hour", decimal(assumed.tenths_of_unpaid_minutes, 10)),
                ("answers_a_labelled_item", Json::whole(assumed.overlap)),
            ]),
        ),
        ("exchange_rates", Json::Rows(exchange.collect())),
        ("figures", Json::Rows(table(basket).objects())),
    ])
}
