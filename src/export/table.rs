//! A table: rows under named columns. CSV and JSON are two writings of it, so they cannot differ.

use super::json::Json;
use crate::domain::pay::{NANOS_PER_UNIT, Nanos};

/// What stands in a row under a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known, or nothing is to be said.
    Empty,
    /// Words, or a code.
    Text(String),
    /// A number, as [`Cell::whole`] and [`Cell::amount`] write it: digits and a decimal point.
    Number(String),
}

/// Rows under columns; each row has a cell a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns; where a unit is the same in all rows, the name ends with it.
    pub columns: &'static [&'static str],
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Cell {
    /// Words; nothing where there are none.
    pub fn text(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() { Self::Empty } else { Self::Text(words) }
    }

    /// A whole number.
    pub fn whole(number: impl Into<u64>) -> Self {
        Self::Number(number.into().to_string())
    }

    /// An amount in main units, exact; nothing for a bound that is open.
    pub fn amount(nanos: Option<Nanos>) -> Self {
        nanos.map_or(Self::Empty, |nanos| Self::Number(plain(nanos, NANOS_PER_UNIT)))
    }
}

impl Table {
    /// Each row as an object; empty cells are left out of it.
    pub fn objects(self) -> Vec<Json> {
        let columns = self.columns;
        let object = |row: Vec<Cell>| {
            let members = columns.iter().zip(row).filter_map(|(name, cell)| match cell {
                Cell::Empty => None,
                Cell::Text(words) => Some((*name, Json::Text(words))),
                Cell::Number(digits) => Some((*name, Json::Number(digits))),
            });
            Json::Object(members.collect())
        };
        self.rows.into_iter().map(object).collect()
    }
}

/// `value / unit` as a plain decimal with every digit it has and no other: no thousands, no
/// exponent, a point. The unit is a power of ten.
pub fn plain(value: i128, unit: i128) -> String {
    // Whole numbers of 64 bits from here on: printing wider ones weighs a kilobyte more.
    let narrow = |part: u128| u64::try_from(part).unwrap_or(u64::MAX);
    let (size, unit) = (value.unsigned_abs(), unit.unsigned_abs().max(1));
    let mut digits = narrow(size / unit).to_string();
    if value < 0 {
        digits.insert(0, '-');
    }
    // The digits of a fraction come with a one before them, which keeps the zeros in their places.
    let fraction = narrow(size % unit + unit).to_string();
    let fraction = fraction.get(1..).unwrap_or_default().trim_end_matches('0');
    if fraction.is_empty() { digits } else { [&digits, ".", fraction].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_plain_and_exact() {
        let check = |value, unit, expected: &str| assert_eq!(plain(value, unit), expected);
        check(0, NANOS_PER_UNIT, "0");
        check(603_280, NANOS_PER_UNIT, "0.00060328");
        check(1_910_000_000, NANOS_PER_UNIT, "1.91");
        check(1_234_500_000_000_000, NANOS_PER_UNIT, "1234500");
        check(1, NANOS_PER_UNIT, "0.000000001");
        check(-1_500_000_000, NANOS_PER_UNIT, "-1.5");
        check(7530, 10_000, "0.753");
        check(17_333, 100, "173.33");
    }
}
