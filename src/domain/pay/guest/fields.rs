//! The fields of a row, each by its own rule.

use super::amounts::{nanos, whole};
use super::{Defect, Fault, Value, field, missing};
use crate::domain::pay::evidence::{Hours, TimeCounted};
use crate::domain::pay::quantity::{
    Bounds, Country, Currency, Dating, NANOS_PER_UNIT, Nanos, Period, Recipient, Trade, Unit, When, Year,
};

/// The trades, by their names in a file.
pub const TRADES: [(&str, Trade); 4] = [
    ("captcha_solving", Trade::CaptchaSolving),
    ("click_farming", Trade::ClickFarming),
    ("annotation", Trade::Annotation),
    ("moderation", Trade::Moderation),
];
/// The currencies.
pub const CURRENCIES: [(&str, Currency); 9] = [
    ("EUR", Currency::Eur),
    ("USD", Currency::Usd),
    ("RUB", Currency::Rub),
    ("KES", Currency::Kes),
    ("MGA", Currency::Mga),
    ("BDT", Currency::Bdt),
    ("VES", Currency::Ves),
    ("points", Currency::Points),
    ("unspecified", Currency::Unspecified),
];
/// The units of piece rates.
pub const UNITS: [(&str, Unit); 6] = [
    ("challenge", Unit::Challenge),
    ("word", Unit::Word),
    ("image", Unit::Image),
    ("gesture", Unit::Gesture),
    ("task", Unit::Task),
    ("lot", Unit::Lot),
];
/// The periods of pay for time.
pub const PERIODS: [(&str, Period); 4] =
    [("hour", Period::Hour), ("day", Period::Day), ("month", Period::Month), ("year", Period::Year)];
/// Which time is counted; the first is meant where nothing is said.
pub const COUNTED: [(&str, TimeCounted); 3] = [
    ("unsaid", TimeCounted::Unsaid),
    ("paid_only", TimeCounted::PaidOnly),
    ("with_unpaid", TimeCounted::WithUnpaid),
];
/// Who is paid.
pub const RECIPIENTS: [(&str, Recipient); 4] = [
    ("worker", Recipient::Worker),
    ("seller", Recipient::Seller),
    ("unclear", Recipient::Unclear),
    ("nobody", Recipient::Nobody),
];
/// The countries whose minimum wage stands beside a figure.
pub const COUNTRIES: [(&str, Country); 7] = [
    ("france", Country::France),
    ("united_states", Country::UnitedStates),
    ("kenya", Country::Kenya),
    ("madagascar", Country::Madagascar),
    ("bangladesh", Country::Bangladesh),
    ("philippines", Country::Philippines),
    ("venezuela", Country::Venezuela),
];

type Fields = [(String, Value)];

/// Names that mean something else in a link that carries edits.
const RESERVED: [&str; 5] = ["time", "unpaid", "overlap", "month", "day"];
/// The beginning of the names of exchange rates there.
const EXCHANGE: &str = "fx-";
const MAX_ID: usize = 32;
/// Characters of an address.
const MAX_ADDRESS: usize = 500;
/// Characters that a sentence repeats of what it found.
const MAX_SHOWN: usize = 40;
const YEARS: std::ops::RangeInclusive<Year> = 1990..=2100;
/// The largest amount, in billionths: a million, as for a reader's own.
const MAX_NANOS: Nanos = 1_000_000 * NANOS_PER_UNIT;
/// The largest amount of euros or dollars for one piece.
const MAX_NANOS_A_PIECE: Nanos = 10_000 * NANOS_PER_UNIT;

/// What a sentence may repeat: the beginning, without what is not seen.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().filter(|character| is_plain(*character)).take(MAX_SHOWN).collect();
    if text.chars().count() > MAX_SHOWN {
        shown.push('…');
    }
    shown
}

/// Seen, and without power over what stands around it.
fn is_plain(character: char) -> bool {
    let is_hidden = matches!(
        character,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
    );
    !character.is_control() && !is_hidden
}

/// A text that may be missing; nothing but spaces is missing.
pub(super) fn text(fields: &Fields, name: &'static str, max: usize) -> Result<Option<String>, Defect> {
    match field(fields, name) {
        None => Ok(None),
        Some(Value::Text(text)) => judged(text, name, max),
        Some(Value::Whole(_) | Value::List(_) | Value::Table(_) | Value::Other) => {
            Err((Fault::Text, name, String::new()))
        }
    }
}

fn judged(text: &str, name: &'static str, max: usize) -> Result<Option<String>, Defect> {
    let text = text.trim();
    if text.chars().count() > max {
        return Err((Fault::Long, name, String::new()));
    }
    if !text.chars().all(is_plain) {
        return Err((Fault::Character, name, String::new()));
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
}

/// A text in each language: one for both, or an object with `fr` and `en`.
pub(super) fn texts(fields: &Fields, name: &'static str, max: usize) -> Result<Option<[String; 2]>, Defect> {
    let Some(Value::Table(both)) = field(fields, name) else {
        return Ok(text(fields, name, max)?.map(|text| [text.clone(), text]));
    };
    super::known(both, &|tag| ["fr", "en"].contains(&tag))?;
    let of = |tag: &str| match field(both, tag) {
        Some(Value::Text(text)) => judged(text, name, max)?.ok_or_else(|| missing(name)),
        Some(Value::Whole(_) | Value::List(_) | Value::Table(_) | Value::Other) | None => Err(missing(name)),
    };
    Ok(Some([of("fr")?, of("en")?]))
}

/// A text that must be there.
fn required(fields: &Fields, name: &'static str) -> Result<String, Defect> {
    text(fields, name, usize::MAX)?.ok_or_else(|| missing(name))
}

/// A text or a whole number that must be there, as it is written.
fn written(fields: &Fields, name: &'static str) -> Result<String, Defect> {
    match field(fields, name) {
        Some(Value::Whole(number)) => Ok(number.to_string()),
        Some(Value::Text(_) | Value::List(_) | Value::Table(_) | Value::Other) | None => {
            required(fields, name)
        }
    }
}

/// The place of a word among those that a field knows.
pub(super) fn choice(fields: &Fields, name: &'static str, names: &[&str]) -> Result<usize, Defect> {
    let found = required(fields, name)?;
    names.iter().position(|known| *known == found).ok_or_else(|| (Fault::Word, name, shown(&found)))
}

/// The same, for a field that may be missing.
pub(super) fn optional_choice(
    fields: &Fields,
    name: &'static str,
    names: &[&str],
) -> Result<Option<usize>, Defect> {
    if field(fields, name).is_none() { Ok(None) } else { choice(fields, name, names).map(Some) }
}

/// The name: letters, digits and hyphens, so that it can stand in a link.
pub(super) fn identifier(fields: &Fields, is_taken: &dyn Fn(&str) -> bool) -> Result<String, Defect> {
    let id = required(fields, "id")?;
    let is_word = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && id.len() <= MAX_ID;
    let is_reserved = RESERVED.iter().any(|name| id.eq_ignore_ascii_case(name))
        || id.get(..EXCHANGE.len()).is_some_and(|start| start.eq_ignore_ascii_case(EXCHANGE));
    if !is_word || is_reserved {
        return Err((Fault::Id, "id", shown(&id)));
    }
    if is_taken(&id) {
        return Err((Fault::Taken, "id", shown(&id)));
    }
    Ok(id)
}

/// A currency of ours.
pub(super) fn currency(fields: &Fields) -> Result<Currency, Defect> {
    let found = required(fields, "currency")?;
    let known = CURRENCIES.iter().find(|(name, _)| *name == found);
    known.map(|(_, currency)| *currency).ok_or_else(|| (Fault::Currency, "currency", shown(&found)))
}

/// How many units or periods are paid; one where nothing is said.
pub(super) fn per(fields: &Fields) -> Result<u32, Defect> {
    let Some(value) = field(fields, "per") else { return Ok(1) };
    let found = match value {
        Value::Whole(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::List(_) | Value::Table(_) | Value::Other => String::new(),
    };
    let number = whole(&found).and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0);
    number.ok_or_else(|| (Fault::Per, "per", shown(&found)))
}

/// The period of a pay for time; none for pieces.
pub(super) fn unit_or_period(fields: &Fields) -> Result<Option<Period>, Defect> {
    let has = |name| field(fields, name).is_some();
    if has("unit") == has("period") {
        return Err((Fault::Unit, "unit", String::new()));
    }
    let period = optional_choice(fields, "period", &PERIODS.map(|(name, _)| name))?;
    // What is said of time alone would say nothing of pieces.
    let stray = ["hours", "counted"].into_iter().find(|name| period.is_none() && has(name));
    match stray {
        Some(name) => Err((Fault::Field, "", name.to_owned())),
        None => Ok(period.map(|place| PERIODS[place].1)),
    }
}

/// The hours of all the periods together; where nothing is said, hours are hours and the rest is not known.
pub(super) fn hours(fields: &Fields, period: Period) -> Result<Hours, Defect> {
    let is_by_the_hour = period == Period::Hour;
    if field(fields, "hours").is_none() {
        return Ok(if is_by_the_hour { Hours::OfThePeriod } else { Hours::Unstated });
    }
    let found = required(fields, "hours")?;
    let minutes = found.split_once('-').and_then(|(low, high)| {
        let minutes = |text| whole(text).and_then(|number| u32::try_from(number).ok());
        let (low_minutes, high_minutes) = (minutes(low)?, minutes(high)?);
        (0 < low_minutes && low_minutes <= high_minutes)
            .then_some(Hours::Stated { low_minutes, high_minutes })
    });
    match (found.as_str(), minutes) {
        ("of_the_period", _) if is_by_the_hour => Ok(Hours::OfThePeriod),
        ("full_time", _) if !is_by_the_hour => Ok(Hours::FullTime),
        ("unstated", _) if !is_by_the_hour => Ok(Hours::Unstated),
        (_, Some(stated)) => Ok(stated),
        (_, None) => Err((Fault::Hours, "hours", shown(&found))),
    }
}

/// One date.
pub(super) fn dating(fields: &Fields) -> Result<Dating, Defect> {
    let mut names =
        ["in_force", "published", "undated_read"].into_iter().filter(|name| field(fields, name).is_some());
    let (Some(name), None) = (names.next(), names.next()) else {
        return Err((Fault::Dating, "published", String::new()));
    };
    let found = written(fields, name)?;
    let when = when(&found).filter(|when| name != "undated_read" || when.month.is_none());
    let when = when.ok_or_else(|| (Fault::Date, name, shown(&found)))?;
    Ok(match name {
        "in_force" => Dating::InForce(when),
        "published" => Dating::Published(when),
        _ => Dating::Undated(when.year),
    })
}

fn when(found: &str) -> Option<When> {
    let (year, month) = found.split_once('-').map_or((found, None), |(year, month)| (year, Some(month)));
    let year = whole(year).and_then(|year| Year::try_from(year).ok()).filter(|year| YEARS.contains(year))?;
    let Some(month) = month else { return Some(When { year, month: None }) };
    let month =
        whole(month).and_then(|month| u8::try_from(month).ok()).filter(|month| (1..=12).contains(month))?;
    Some(When { year, month: Some(month) })
}

/// The bounds; for pieces with their unit and their number, so that one of them stays in proportion.
pub(super) fn amount(
    fields: &Fields,
    currency: Currency,
    pieces: Option<(Unit, u32)>,
) -> Result<Bounds, Defect> {
    let bound = |name: &'static str| {
        let Some(found) = text(fields, name, usize::MAX)? else { return Ok(None) };
        let nanos = nanos(&found).map_err(|fault| (fault, name, shown(&found)))?;
        let is_money = matches!(currency, Currency::Eur | Currency::Usd);
        let a_piece = pieces.filter(|(unit, _)| is_money && *unit != Unit::Lot);
        let is_huge = a_piece.is_some_and(|(_, per)| nanos > MAX_NANOS_A_PIECE * Nanos::from(per));
        let is_absurd = nanos == 0 || nanos > MAX_NANOS || is_huge;
        if is_absurd { Err((Fault::Absurd, name, shown(&found))) } else { Ok(Some(nanos)) }
    };
    let (low, high) = (bound("low")?, bound("high")?);
    if low.is_none() && high.is_none() {
        return Err(missing("low"));
    }
    if low.zip(high).is_some_and(|(low, high)| low > high) {
        return Err((Fault::Order, "low", String::new()));
    }
    Ok(Bounds { low, high })
}

/// A web address, or nothing.
pub(super) fn address(source: &Fields) -> Result<String, Defect> {
    let Some(found) = text(source, "address", MAX_ADDRESS)? else { return Ok(String::new()) };
    let rest = found.strip_prefix("https://").or_else(|| found.strip_prefix("http://"));
    let host = rest.unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
    let is_host =
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
    let is_written = found.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte));
    if is_host && is_written { Ok(found) } else { Err((Fault::Address, "address", shown(&found))) }
}
