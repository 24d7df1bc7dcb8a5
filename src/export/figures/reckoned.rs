//! What the charts reckon from a figure: her pieces at it, and an hour of it.

use crate::domain::log::Millis;
use crate::domain::pay::{
    Basis, Bounds, Currency, Edits, Evidence, HourRow, HourSubject, Hourly, MinimumWage, Row, Unplotted,
    hourly_minimum, hours, ladder, worth_of_time,
};
use crate::domain::tally::Tally;
use crate::export::codes;
use crate::export::table::Table;

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

    /// The next ten cells: what was multiplied, what it is worth, what an hour comes to.
    pub(super) fn write(&self, table: &mut Table, subject: HourSubject) {
        match subject {
            HourSubject::Rate(index) => match self.ladder.iter().find(|row| row.index == index) {
                Some(row) => worth(table, row),
                None => table.skip(5),
            },
            HourSubject::Pay(_) => table.skip(5),
            HourSubject::Minimum(index) => match self.figures.wages.get(index) {
                Some(wage) => return self.wage(table, wage),
                None => table.skip(5),
            },
        }
        match self.hours.iter().find(|row| row.subject == subject) {
            Some(row) => hour(table, row.outcome),
            None => table.skip(5),
        }
    }

    /// A minimum wage: her seconds at it, where it is paid by the hour in the currency of the
    /// charts; and an hour, for older ones too, which the chart leaves out.
    fn wage(&self, table: &mut Table, wage: &MinimumWage) {
        match worth_of_time(wage, self.worked).filter(|worth| worth.currency == self.currency) {
            Some(worth) => {
                table.whole(Some(self.worked.0 / 1000));
                table.say("worked_s");
                table.amount(Some(worth.nanos));
                table.amount(Some(worth.nanos));
                table.skip(1);
            }
            None => table.skip(5),
        }
        let hourly = hourly_minimum(wage, self.currency, self.figures);
        hour(table, hourly.map(|paid| Hourly { paid, with_unpaid: None }));
    }
}

/// Count, what it is a count of, at least, at most, why not.
fn worth(table: &mut Table, row: &Row) {
    table.whole(Some(row.basis.count().into()));
    table.say(match row.basis {
        Basis::Own(_) => codes::unit(row.rate.unit),
        Basis::AsManyPieces(_) | Basis::Example(_) => codes::basis(row.basis),
    });
    match &row.outcome {
        Ok(worth) => {
            table.amount(worth.low.map(|money| money.nanos));
            table.amount(worth.high.map(|money| money.nanos));
            table.skip(1);
        }
        Err(reason) => {
            table.skip(2);
            table.say(codes::unplotted(*reason));
        }
    }
}

/// An hour of paid time, an hour with unpaid time in it, why neither.
fn hour(table: &mut Table, outcome: Result<Hourly, Unplotted>) {
    let open = Bounds { low: None, high: None };
    let (paid, with_unpaid, reason) = match outcome {
        Ok(hourly) => (hourly.paid, hourly.with_unpaid.unwrap_or(open), ""),
        Err(reason) => (open, open, codes::unplotted(reason)),
    };
    for amount in [paid.low, paid.high, with_unpaid.low, with_unpaid.high] {
        table.amount(amount);
    }
    table.say(reason);
}
