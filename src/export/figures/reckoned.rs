//! What the charts reckon from a figure: her pieces at it, and an hour of it.

use crate::domain::log::Millis;
use crate::domain::pay::{
    Basis, Bounds, Currency, Edits, Evidence, HourRow, HourSubject, Hourly, Row, Unplotted, hourly_minimum,
    hours, ladder, worth_of_time,
};
use crate::domain::tally::Tally;
use crate::export::codes;
use crate::export::table::Cell;

/// The rows of the charts, from which cells are taken: the file and the page cannot differ.
pub(super) struct Reckoned<'a> {
    figures: &'a Evidence,
    currency: Currency,
    worked: Millis,
    ladder: Vec<Row>,
    hours: Vec<HourRow>,
}

impl<'a> Reckoned<'a> {
    /// The rows, with the figures as they are counted with.
    pub(super) fn new(figures: &'a Evidence, edits: &Edits, tally: &Tally, currency: Currency) -> Self {
        let worked = edits.worked(tally.worked);
        Self {
            figures,
            currency,
            worked,
            ladder: ladder(figures, &tally.counts, currency),
            hours: hours(figures, &tally.counts, worked, currency),
        }
    }

    /// A piece rate: its rung, and her pace at it.
    pub(super) fn rate(&self, index: usize) -> Vec<Cell> {
        let mut cells = match self.ladder.iter().find(|row| row.index == index) {
            Some(row) => worth(row),
            None => vec![const { Cell::Empty }; 5],
        };
        cells.extend(self.hour(HourSubject::Rate(index)));
        cells
    }

    /// A published pay for time: no pieces, an hour.
    pub(super) fn pay(&self, index: usize) -> Vec<Cell> {
        let mut cells = vec![const { Cell::Empty }; 5];
        cells.extend(self.hour(HourSubject::Pay(index)));
        cells
    }

    /// A minimum wage: her seconds at it, where it is paid by the hour in the currency of the
    /// charts; and an hour.
    pub(super) fn wage(&self, index: usize) -> Vec<Cell> {
        let Some(wage) = self.figures.wages.get(index) else { return Vec::new() };
        let worth = worth_of_time(wage, self.worked).filter(|worth| worth.currency == self.currency);
        let amount = Cell::amount(worth.map(|worth| worth.nanos));
        let mut cells = match worth {
            Some(_) => {
                vec![Cell::whole(self.worked.0 / 1000), Cell::text("worked_s"), amount.clone(), amount]
            }
            None => vec![const { Cell::Empty }; 4],
        };
        cells.push(Cell::Empty);
        let hourly = hourly_minimum(wage, self.currency, self.figures);
        cells.extend(hour(hourly.map(|paid| Hourly { paid, with_unpaid: None })));
        cells
    }

    fn hour(&self, subject: HourSubject) -> Vec<Cell> {
        let row = self.hours.iter().find(|row| row.subject == subject);
        row.map_or_else(|| vec![const { Cell::Empty }; 5], |row| hour(row.outcome))
    }
}

/// Count, what it is a count of, at least, at most, why not.
fn worth(row: &Row) -> Vec<Cell> {
    let count_of = match row.basis {
        Basis::Own(_) => codes::unit(row.rate.unit),
        Basis::AsManyPieces(_) | Basis::Example(_) => codes::basis(row.basis),
    };
    let mut cells = vec![Cell::whole(row.basis.count()), Cell::text(count_of)];
    cells.extend(match &row.outcome {
        Ok(worth) => [
            Cell::amount(worth.low.map(|money| money.nanos)),
            Cell::amount(worth.high.map(|money| money.nanos)),
            Cell::Empty,
        ],
        Err(reason) => [Cell::Empty, Cell::Empty, Cell::text(codes::unplotted(*reason))],
    });
    cells
}

/// An hour of paid time, an hour with unpaid time in it, why neither.
fn hour(outcome: Result<Hourly, Unplotted>) -> Vec<Cell> {
    let open = Bounds { low: None, high: None };
    let (paid, with_unpaid, reason) = match outcome {
        Ok(hourly) => (hourly.paid, hourly.with_unpaid.unwrap_or(open), ""),
        Err(reason) => (open, open, codes::unplotted(reason)),
    };
    let amounts = [paid.low, paid.high, with_unpaid.low, with_unpaid.high].map(Cell::amount);
    amounts.into_iter().chain([Cell::text(reason)]).collect()
}
