//! Numbers of a file, read exactly: amounts are texts, since a number of JSON may be rounded.

use super::Fault;
use crate::domain::pay::quantity::Nanos;

/// Decimals of a billionth.
const N_DECIMALS: usize = 9;
/// More digits before the point are out of all proportion.
const MAX_DIGITS: usize = 12;

/// A plain decimal, in billionths.
pub(super) fn nanos(text: &str) -> Result<Nanos, Fault> {
    if text.starts_with(['-', '\u{2212}']) {
        return Err(Fault::Negative);
    }
    let (units, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let is_plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain(units) || !is_plain(decimals) || decimals.len() > N_DECIMALS {
        return Err(Fault::Amount);
    }
    if units.len() > MAX_DIGITS {
        return Err(Fault::Absurd);
    }
    let digits = units.bytes().chain(decimals.bytes()).chain(std::iter::repeat(b'0'));
    let n_digits = units.len() + N_DECIMALS;
    Ok(digits.take(n_digits).fold(0, |sum, digit| sum * 10 + Nanos::from(digit - b'0')))
}

/// A plain whole number of at most twelve digits: no sign, no space.
pub(super) fn whole(text: &str) -> Option<u64> {
    let is_plain = (1..=MAX_DIGITS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.bytes().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}
