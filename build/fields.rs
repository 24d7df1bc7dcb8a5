//! Fields of the evidence that follow a rule of their own: amounts, years, addresses, status.

use super::table::Row;

const DATINGS: [(&str, &str); 3] =
    [("in_force", "InForce"), ("published", "Published"), ("undated_read", "Undated")];
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

/// The lowest and the highest amount, one of which may be left out.
pub(crate) fn bounds(row: &mut Row<'_, '_>) -> Option<Bounds> {
    let low = row.optional("low");
    let high = row.optional("high");
    if low.is_none() && high.is_none() {
        row.refuse("low", "has neither low nor high");
        return None;
    }
    let read = |row: &mut Row<'_, '_>, key, written: Option<String>| match written {
        Some(written) => amount(row, key, &written).map(Some),
        None => Some(None),
    };
    let low = read(row, "low", low);
    let high = read(row, "high", high);
    let (low, high) = (low?, high?);
    if low.zip(high).is_some_and(|(low, high)| low > high) {
        row.refuse("low", "has a low above its high");
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
    year(row, key, written).map(|year| format!("{rust}({year})"))
}

/// The `Status`, as Rust.
pub(crate) fn status(row: &mut Row<'_, '_>) -> Option<&'static str> {
    if row.optional("status").is_some_and(|status| status.eq_ignore_ascii_case("memory")) {
        row.refuse("status", "has the status MEMORY: what was not read is never shown");
        return None;
    }
    row.choice("status", &STATUSES)
}
