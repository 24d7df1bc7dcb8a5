//! The ladder: every rate of the evidence with what the same pieces would be paid at it.
//!
//! Chart, table and headline are all made from these rows, so their numbers cannot differ.

use super::evidence::{Evidence, PieceRate};
use super::quantity::Currency;
use super::worth::{Basis, Unplotted, Worth, basis, worth};
use crate::domain::tally::Counts;

/// One rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where the rate is in the evidence.
    pub index: usize,
    /// The rate.
    pub rate: PieceRate,
    /// What it multiplies.
    pub basis: Basis,
    /// What comes out, or why it stands in the table only.
    pub outcome: Result<Worth, Unplotted>,
}

/// One row a rate, in the order of the evidence. Before the first piece, every row is computed
/// for a round number of pieces ([`Basis::Example`]).
pub fn ladder(evidence: &Evidence, counts: &Counts, currency: Currency) -> Vec<Row> {
    let row = |(index, rate): (usize, &PieceRate)| {
        let basis = match counts.n_pieces {
            0 => Basis::Example(evidence.assumptions.example_pieces),
            _ => basis(rate.unit, counts),
        };
        Row { index, rate: *rate, basis, outcome: worth(rate, basis, currency, evidence) }
    };
    evidence.rates.iter().enumerate().map(row).collect()
}
