//! A table: rows under named columns. CSV and JSON are two writings of it, so they cannot differ.
//!
//! Cells are put in one after the other, row after row, by functions that are called and not copied in:
//! a table of forty columns is then little code.

use super::json::Json;
use crate::domain::pay::{NANOS_PER_UNIT, Nanos};

/// What stands in a row under a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is written; nothing where nothing is known, or nothing is to be said.
    pub words: String,
    /// Whether it is a number: digits, and perhaps a point.
    pub is_number: bool,
}

/// Rows under columns; each row has a cell a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns; where a unit is the same in all rows, the name ends with it.
    pub columns: &'static [&'static str],
    /// The cells, row after row.
    cells: Vec<Cell>,
}

impl Table {
    /// A table without rows.
    pub fn new(columns: &'static [&'static str]) -> Self {
        Self { columns, cells: Vec::new() }
    }

    /// The next cell: words, or a code, or nothing where they are empty.
    #[inline(never)]
    pub fn say(&mut self, words: &str) {
        self.cells.push(Cell { words: words.to_owned(), is_number: false });
    }

    /// The next cell: a number, given by its digits.
    #[inline(never)]
    pub fn number(&mut self, digits: String) {
        self.cells.push(Cell { words: digits, is_number: true });
    }

    /// The next cell: a whole number, or nothing.
    #[inline(never)]
    pub fn whole(&mut self, number: Option<u64>) {
        self.number(number.map_or(String::new(), |number| number.to_string()));
    }

    /// The next cell: an amount in main units, exact; nothing for a bound that is open.
    #[inline(never)]
    pub fn amount(&mut self, nanos: Option<Nanos>) {
        self.number(nanos.map_or(String::new(), |nanos| plain(nanos, NANOS_PER_UNIT)));
    }

    /// The next cells: so many with nothing in them.
    #[inline(never)]
    pub fn skip(&mut self, n_cells: usize) {
        for _ in 0..n_cells {
            self.say("");
        }
    }

    /// The rows. A last one that is not full is there as far as it goes.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.cells.chunks(self.columns.len().max(1))
    }

    /// Each row as an object on a line of its own; empty cells are left out of it.
    pub fn write_objects(&self, json: &mut Json) {
        json.open('[');
        for row in self.rows() {
            json.line();
            json.open('{');
            for (name, cell) in self.columns.iter().zip(row) {
                if cell.words.is_empty() {
                    continue;
                }
                json.name(name);
                if cell.is_number {
                    json.number(&cell.words);
                } else {
                    json.text(&cell.words);
                }
            }
            json.close('}');
        }
        json.close(']');
    }
}

/// `value / unit` as a plain decimal with every digit it has and no other: no thousands, no
/// exponent, a point. The unit is a power of ten.
pub fn plain(value: i64, unit: i64) -> String {
    let (size, unit) = (value.unsigned_abs(), unit.unsigned_abs().max(1));
    let mut digits = (size / unit).to_string();
    if value < 0 {
        digits.insert(0, '-');
    }
    // The digits of a fraction come with a one before them, which keeps the zeros in their places.
    let fraction = (size % unit + unit).to_string();
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
