//! The fields of a row, each by its own rule.

use super::reader::{Reader, is_digits, whole};
use super::{FIELDS, Fault, Figures, Keep, MAX_CAPTION, MAX_NOTE, SOURCE_FIELDS, Words};
use crate::domain::pay::evidence::{Hours, PieceRate, Provenance, TimeCounted, TimePay};
use crate::domain::pay::quantity::{
    Bounds, Country, Currency, Dating, NANOS_PER_UNIT, Nanos, Period, Recipient, Status, Trade, Unit, When,
    Year,
};

/// The names of the trades, in the order of [`Trade::ALL`].
pub const TRADES: [&str; 4] = ["captcha_solving", "click_farming", "annotation", "moderation"];
/// The names of the currencies, in the order of the variants.
pub const CURRENCIES: [&str; 9] = ["EUR", "USD", "RUB", "KES", "MGA", "BDT", "VES", "points", "unspecified"];
const CURRENCY_VALUES: [Currency; 9] = [
    Currency::Eur,
    Currency::Usd,
    Currency::Rub,
    Currency::Kes,
    Currency::Mga,
    Currency::Bdt,
    Currency::Ves,
    Currency::Points,
    Currency::Unspecified,
];
/// The names of the units of piece rates, in the order of the variants.
pub const UNITS: [&str; 6] = ["challenge", "word", "image", "gesture", "task", "lot"];
const UNIT_VALUES: [Unit; 6] =
    [Unit::Challenge, Unit::Word, Unit::Image, Unit::Gesture, Unit::Task, Unit::Lot];
/// The names of the periods of pay for time, in the order of the variants.
pub const PERIODS: [&str; 4] = ["hour", "day", "month", "year"];
const PERIOD_VALUES: [Period; 4] = [Period::Hour, Period::Day, Period::Month, Period::Year];
/// Which time is counted, by name; the first is meant where nothing is said.
pub const COUNTED: [&str; 3] = ["unsaid", "paid_only", "with_unpaid"];
const COUNTED_VALUES: [TimeCounted; 3] =
    [TimeCounted::Unsaid, TimeCounted::PaidOnly, TimeCounted::WithUnpaid];
/// Who is paid, by name, in the order of the variants.
pub const RECIPIENTS: [&str; 4] = ["worker", "seller", "unclear", "nobody"];
const RECIPIENT_VALUES: [Recipient; 4] =
    [Recipient::Worker, Recipient::Seller, Recipient::Unclear, Recipient::Nobody];
/// The countries whose minimum wage stands beside a figure, in the order of the variants.
pub const COUNTRIES: [&str; 7] =
    ["france", "united_states", "kenya", "madagascar", "bangladesh", "philippines", "venezuela"];
const COUNTRY_VALUES: [Country; 7] = [
    Country::France,
    Country::UnitedStates,
    Country::Kenya,
    Country::Madagascar,
    Country::Bangladesh,
    Country::Philippines,
    Country::Venezuela,
];

/// Names that mean something else in a link that carries edits.
const RESERVED: [&str; 5] = ["time", "unpaid", "overlap", "month", "day"];
/// The beginning of the names of exchange rates there.
const EXCHANGE: &str = "fx-";
const MAX_ID: usize = 32;
/// Characters of an address.
const MAX_ADDRESS: usize = 500;
/// No text is that long.
const ANY: usize = usize::MAX;
const YEARS: std::ops::RangeInclusive<u64> = 1990..=2100;
/// Decimals of a billionth.
const N_DECIMALS: usize = 9;
/// More digits of an amount are out of all proportion.
const MAX_DIGITS: usize = 7;
/// The largest amount, in main units: as for a reader's own edits.
const MAX_UNITS: Nanos = 1_000_000;
/// The largest amount of euros or dollars for one piece, in main units.
const MAX_UNITS_A_PIECE: Nanos = 10_000;

/// Reads the row, and adds its figure unless there is a complaint. Gives its name.
pub(super) fn row<'a>(
    reader: &mut Reader<'a>,
    is_taken: &dyn Fn(&str) -> bool,
    keep: Keep<'_>,
    figures: &mut Figures,
) -> &'a str {
    reader.know(&FIELDS);
    let id = identifier(reader, is_taken);
    let source = reader.inside("source", |source| {
        source.know(&SOURCE_FIELDS);
        (source.required("citation", MAX_NOTE), address(source))
    });
    if source.is_none() {
        reader.refuse(Fault::Missing, "source", "");
    }
    let (citation, address) = source.unwrap_or_default();
    let (what, place) = (caption(reader, "what"), caption(reader, "place"));
    let words = Words { what, place, note: reader.texts("note", MAX_NOTE), citation, address };
    figure(reader, figures, &mut |dating| {
        let (id, source, caption) = keep(id, &words);
        Provenance { id, dating, status: Status::GivenByHost, source, caption }
    });
    id
}

#[inline(never)]
fn caption<'a>(reader: &mut Reader<'a>, name: &'static str) -> [&'a str; 2] {
    let texts = reader.texts(name, MAX_CAPTION);
    if texts[0].is_empty() {
        reader.refuse(Fault::Missing, name, "");
    }
    texts
}

fn figure(reader: &mut Reader<'_>, figures: &mut Figures, provenance: &mut dyn FnMut(Dating) -> Provenance) {
    let dating = dating(reader);
    let trade = Trade::ALL[reader.choice("trade", &TRADES, Fault::Word)];
    let recipient = RECIPIENT_VALUES[reader.choice("recipient", &RECIPIENTS, Fault::Word)];
    let currency = CURRENCY_VALUES[reader.choice("currency", &CURRENCIES, Fault::Currency)];
    let country =
        reader.value("country").map(|_| COUNTRY_VALUES[reader.choice("country", &COUNTRIES, Fault::Word)]);
    let per = per(reader);
    let is_for_pieces = reader.value("unit").is_some();
    if is_for_pieces == reader.value("period").is_some() {
        reader.refuse(Fault::Unit, "unit", "");
    }
    if is_for_pieces {
        // What is said of time alone would say nothing of pieces.
        for name in ["hours", "counted"] {
            if reader.value(name).is_some() {
                reader.refuse(Fault::Field, "", name);
            }
        }
        let unit = UNIT_VALUES[reader.choice("unit", &UNITS, Fault::Word)];
        let is_money = matches!(currency, Currency::Eur | Currency::Usd);
        let is_one_piece = is_money && unit != Unit::Lot;
        let most = if is_one_piece { MAX_UNITS_A_PIECE.saturating_mul(per.into()) } else { MAX_UNITS };
        let amount = amount(reader, most.min(MAX_UNITS));
        if reader.complaint.is_none() {
            let provenance = provenance(dating);
            let rate = PieceRate { provenance, trade, amount, currency, per, unit, recipient, country };
            figures.rates.push(rate);
        }
        return;
    }
    let period = PERIOD_VALUES[reader.choice("period", &PERIODS, Fault::Word)];
    let hours = hours(reader, period == Period::Hour);
    let counted = match reader.value("counted") {
        None => COUNTED_VALUES[0],
        Some(_) => COUNTED_VALUES[reader.choice("counted", &COUNTED, Fault::Word)],
    };
    let amount = amount(reader, MAX_UNITS);
    if reader.complaint.is_none() {
        let provenance = provenance(dating);
        let pay =
            TimePay { provenance, trade, amount, currency, per, period, hours, counted, recipient, country };
        figures.pays.push(pay);
    }
}

/// The name: letters, digits and hyphens, so that it can stand in a link.
fn identifier<'a>(reader: &mut Reader<'a>, is_taken: &dyn Fn(&str) -> bool) -> &'a str {
    let id = reader.required("id", ANY);
    let is_word = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && id.len() <= MAX_ID;
    let is_reserved = RESERVED.iter().any(|name| id.eq_ignore_ascii_case(name))
        || id.get(..EXCHANGE.len()).is_some_and(|start| start.eq_ignore_ascii_case(EXCHANGE));
    if !is_word || is_reserved {
        reader.refuse(Fault::Id, "id", id);
    } else if is_taken(id) {
        reader.refuse(Fault::Taken, "id", id);
    }
    id
}

/// How many units or periods are paid; one where nothing is said.
fn per(reader: &mut Reader<'_>) -> u32 {
    if reader.value("per").is_none() {
        return 1;
    }
    let found = reader.written("per");
    let number = whole(found).and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0);
    if number.is_none() {
        reader.refuse(Fault::Per, "per", found);
    }
    number.unwrap_or(1)
}

/// The hours of all the periods together; where nothing is said, hours are hours and the rest is not known.
fn hours(reader: &mut Reader<'_>, is_by_the_hour: bool) -> Hours {
    let found = reader.text("hours", ANY);
    let minutes = |text| whole(text).and_then(|number| u32::try_from(number).ok());
    let stated = found.split_once('-').and_then(|(low, high)| Some((minutes(low)?, minutes(high)?)));
    match (found, stated) {
        ("" | "of_the_period", _) if is_by_the_hour => Hours::OfThePeriod,
        ("" | "unstated", _) if !is_by_the_hour => Hours::Unstated,
        ("full_time", _) if !is_by_the_hour => Hours::FullTime,
        (_, Some((low_minutes, high_minutes))) if 0 < low_minutes && low_minutes <= high_minutes => {
            Hours::Stated { low_minutes, high_minutes }
        }
        (_, Some(_) | None) => {
            reader.refuse(Fault::Hours, "hours", found);
            Hours::Unstated
        }
    }
}

/// One date.
fn dating(reader: &mut Reader<'_>) -> Dating {
    const NAMES: [&str; 3] = ["in_force", "published", "undated_read"];
    let mut given = NAMES.iter().filter(|name| reader.value(name).is_some());
    let (Some(name), None) = (given.next(), given.next()) else {
        reader.refuse(Fault::Dating, NAMES[1], "");
        return Dating::Undated(0);
    };
    let found = reader.written(name);
    let is_undated = *name == NAMES[2];
    let when = when(found).filter(|when| !is_undated || when.month.is_none());
    if when.is_none() {
        reader.refuse(Fault::Date, name, found);
    }
    let when = when.unwrap_or(When { year: 0, month: None });
    match *name == NAMES[0] {
        _ if is_undated => Dating::Undated(when.year),
        true => Dating::InForce(when),
        false => Dating::Published(when),
    }
}

fn when(found: &str) -> Option<When> {
    let (year, month) = found.split_once('-').map_or((found, None), |(year, month)| (year, Some(month)));
    let year = whole(year).filter(|year| YEARS.contains(year))?;
    let month = match month {
        Some(month) => Some(whole(month).filter(|month| (1..=12).contains(month))? as u8),
        None => None,
    };
    Some(When { year: year as Year, month })
}

/// The bounds, of at most so many main units.
fn amount(reader: &mut Reader<'_>, max_units: Nanos) -> Bounds {
    let (low, high) = (bound(reader, "low", max_units), bound(reader, "high", max_units));
    if low.is_none() && high.is_none() {
        reader.refuse(Fault::Missing, "low", "");
    }
    if low.zip(high).is_some_and(|(low, high)| low > high) {
        reader.refuse(Fault::Order, "low", "");
    }
    Bounds { low, high }
}

#[inline(never)]
fn bound(reader: &mut Reader<'_>, name: &'static str, max_units: Nanos) -> Option<Nanos> {
    let found = reader.text(name, ANY);
    if found.is_empty() {
        return None;
    }
    let nanos = nanos(found).and_then(|nanos| {
        let is_absurd = nanos == 0 || nanos > max_units * NANOS_PER_UNIT;
        if is_absurd { Err(Fault::Absurd) } else { Ok(nanos) }
    });
    if let Err(fault) = nanos {
        reader.refuse(fault, name, found);
    }
    nanos.ok()
}

/// A plain decimal, in billionths, read exactly: amounts are texts, since a number of JSON may be rounded.
fn nanos(text: &str) -> Result<Nanos, Fault> {
    if text.starts_with('-') || text.starts_with('\u{2212}') {
        return Err(Fault::Negative);
    }
    let (units, decimals) = text.split_once('.').unwrap_or((text, "0"));
    if !is_digits(units) || !is_digits(decimals) || decimals.len() > N_DECIMALS {
        return Err(Fault::Amount);
    }
    if units.len() > MAX_DIGITS {
        return Err(Fault::Absurd);
    }
    let mut nanos = 0;
    for digit in units.bytes().chain(decimals.bytes()) {
        nanos = nanos * 10 + Nanos::from(digit - b'0');
    }
    for _ in decimals.len()..N_DECIMALS {
        nanos *= 10;
    }
    Ok(nanos)
}

/// A web address, or nothing.
fn address<'a>(source: &mut Reader<'a>) -> &'a str {
    let found = source.text("address", MAX_ADDRESS);
    if !found.is_empty() && !is_address(found) {
        source.refuse(Fault::Address, "address", found);
    }
    found
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
    let is_plain = rest.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte));
    !host.is_empty() && is_host && is_plain
}
