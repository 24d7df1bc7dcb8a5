//! Fields of the evidence that follow a rule of their own: amounts, years, addresses, status.

use super::table::Row;

const DATINGS: [(&str, &str); 3] =
    [("in_force", "InForce"), ("published", "Published"), ("undated_read", "Undated")];
const MONTHS: std::ops::RangeInclusive<u8> = 1..=12;
const STATUSES: [(&str, &str); 3] = [
    ("read_in_source", "ReadInSource"),
    ("read_in_report", "ReadInReport"),
    ("printed_in_seed", "PrintedInSeed"),
];

/// An address that parses, or none with the reason.
pub(crate) fn address(row: &mut Row<'_, '_>) -> Option<String> {
    let address = row.optional("address").unwrap_or_default();
    let reason = row.optional("no_address").filter(|reason| !reason.trim().is_empty());
    if address.is_empty() {
        if reason.is_none() {
            row.refuse("address", "has no address: give one, or say why in no_address");
        }
        return reason.map(|_| address);
    }
    if reason.is_some() {
        row.refuse("no_address", "has both an address and a reason for having none");
    }
    let parsed = url::Url::parse(&address);
    let is_web = parsed.as_ref().is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !is_web {
        row.refuse("address", &format!("has an address that is not a web address: `{address}`"));
    }
    is_web.then_some(address)
}

/// At least, at most.
pub(crate) type Bounds = (Option<i128>, Option<i128>);

/// The lowest and the highest amount, one of which may be left out, and both where pay is told in
/// words: the row's sentences say so, and are checked with them.
pub(crate) fn bounds(row: &mut Row<'_, '_>, low_key: &'static str, high_key: &'static str) -> Option<Bounds> {
    let read = |row: &mut Row<'_, '_>, key| match row.optional(key) {
        Some(written) => amount(row, key, &written).map(Some),
        None => Some(None),
    };
    let low = read(row, low_key);
    let high = read(row, high_key);
    let (low, high) = (low?, high?);
    if low.zip(high).is_some_and(|(low, high)| low > high) {
        row.refuse(low_key, "has a low above its high");
    }
    Some((low, high))
}

/// An amount, from its written form straight to billionths.
pub(crate) fn amount(row: &mut Row<'_, '_>, key: &str, written: &str) -> Option<i128> {
    let nanos = billionths(written);
    if let Err(reason) = nanos {
        row.refuse(key, &format!("has {key} = {written}, which {reason}"));
    }
    nanos.ok()
}

fn billionths(written: &str) -> Result<i128, &'static str> {
    if written.starts_with('-') {
        return Err("is negative");
    }
    let (whole, fraction) = written.split_once('.').unwrap_or((written, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return Err("is not a decimal number");
    }
    if fraction.len() > 9 {
        return Err("is finer than a billionth");
    }
    if whole.len() > 12 {
        return Err("is too large");
    }
    match format!("{whole}{fraction:0<9}").parse::<i128>() {
        Ok(0) => Err("is zero: nothing is paid, or nothing is known"),
        Ok(nanos) => Ok(nanos),
        Err(_) => Err("is not a decimal number"),
    }
}

/// How many units an amount pays for.
pub(crate) fn per(row: &mut Row<'_, '_>) -> Option<u32> {
    let written = row.required("per")?;
    let per = written.parse().ok().filter(|per| *per > 0);
    if per.is_none() {
        row.refuse("per", &format!("has per = {written}: expected a whole number above zero"));
    }
    per
}

/// A year, from its written form.
pub(crate) fn year(row: &mut Row<'_, '_>, key: &str, written: &str) -> Option<u16> {
    let year = written.parse().ok().filter(|year| (1990..=2100).contains(year));
    if year.is_none() {
        row.refuse(key, &format!("has {key} = {written}, which is not a year"));
    }
    year
}

/// The `Dating`, as Rust.
pub(crate) fn dating(row: &mut Row<'_, '_>) -> Option<String> {
    let given: Vec<_> = DATINGS
        .iter()
        .filter_map(|(key, rust)| row.optional(key).map(|written| (*key, *rust, written)))
        .collect();
    let [(key, rust, written)] = given.as_slice() else {
        let key = given.get(1).map_or("id", |(key, _, _)| key);
        row.refuse(key, "needs exactly one of in_force, published, undated_read");
        return None;
    };
    if *rust == "Undated" {
        return year(row, key, written).map(|year| format!("{rust}({year})"));
    }
    let (written_year, month) = match written.split_once('-') {
        Some((year, month)) => (year, Some(month)),
        None => (written.as_str(), None),
    };
    let month = month.map(|month| month.parse().ok().filter(|month| MONTHS.contains(month)));
    if month == Some(None) {
        row.refuse(key, &format!("has {key} = {written}, which is not a year or a year and its month"));
        return None;
    }
    let year = year(row, key, written_year)?;
    Some(format!("{rust}(When {{ year: {year}, month: {:?} }})", month.flatten()))
}

/// How many hours the periods of a pay hold, as Rust; `period` is the Rust name of its period.
pub(crate) fn hours(row: &mut Row<'_, '_>, period: Option<&str>) -> Option<String> {
    let written = row.required("hours")?;
    // Without a period, which is a problem already, nothing can be said of its hours.
    let is_by_the_hour = period? == "Hour";
    match written.as_str() {
        "of_the_period" if is_by_the_hour => return Some("OfThePeriod".to_owned()),
        "full_time" if !is_by_the_hour => return Some("FullTime".to_owned()),
        "unstated" if !is_by_the_hour => return Some("Unstated".to_owned()),
        _ => {}
    }
    let minutes = written.split_once('-').and_then(|(low, high)| {
        let (low, high) = (low.parse::<u32>().ok()?, high.parse::<u32>().ok()?);
        (0 < low && low <= high).then_some((low, high))
    });
    if minutes.is_none() {
        let reason = "expected of_the_period (for hours), full_time, unstated (for longer periods) or minutes such as 2250-2700";
        row.refuse("hours", &format!("has hours = {written}: {reason}"));
    }
    minutes.map(|(low, high)| format!("Stated {{ low_minutes: {low}, high_minutes: {high} }}"))
}

/// A plain decimal, in thousandths: zero is a value like others.
pub(crate) fn thousandths(row: &mut Row<'_, '_>, key: &'static str) -> Option<u32> {
    let written = row.required(key)?;
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = !whole.is_empty() && fraction.len() <= 3 && is_digits(whole) && is_digits(fraction);
    let value = is_plain.then(|| format!("{whole}{fraction:0<3}").parse().ok()).flatten();
    if value.is_none() {
        row.refuse(key, &format!("has {key} = {written}, which is not a decimal of three places at most"));
    }
    value
}

/// The `Status`, as Rust.
pub(crate) fn status(row: &mut Row<'_, '_>) -> Option<&'static str> {
    if row.optional("status").is_some_and(|status| status.eq_ignore_ascii_case("memory")) {
        row.refuse("status", "has the status MEMORY: what was not read is never shown");
        return None;
    }
    row.choice("status", &STATUSES)
}
