//! The ladder: every rate of the evidence with what the same pieces would be paid at it.
//!
//! Chart, table and headline are all made from these rows, so their numbers cannot differ.

use super::{Basis, Currency, Evidence, PieceRate, Unplotted, Worth, basis, worth};
use crate::domain::tally::Counts;

/// Pieces that the ladder stands on before she has made any, and says so.
const EXAMPLE_PIECES: u32 = 100;

/// One rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where the rate is in the evidence.
    pub index: usize,
    /// The rate.
    pub rate: &'static PieceRate,
    /// What it multiplies.
    pub basis: Basis,
    /// What comes out, or why it stands in the table only.
    pub outcome: Result<Worth, Unplotted>,
}

/// One row a rate, in the order of the evidence. Before the first piece, every row is computed
/// for a hundred pieces ([`Basis::Example`]).
pub fn ladder(evidence: &Evidence, counts: &Counts, currency: Currency) -> Vec<Row> {
    evidence
        .rates
        .iter()
        .enumerate()
        .map(|(index, rate)| {
            let basis = match counts.n_pieces {
                0 => Basis::Example(EXAMPLE_PIECES),
                _ => basis(rate.unit, counts),
            };
            Row { index, rate, basis, outcome: worth(rate, basis, currency, evidence) }
        })
        .collect()
}
