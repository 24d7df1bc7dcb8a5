//! The payslip of a class, whether codes or hands were counted: nothing, and what the same work would be worth elsewhere.

use crate::domain::log::Millis;
use crate::domain::pay::{
    Currency, Evidence, MinimumWage, Money, PieceRate, Unplotted, Worth, basis, worth, worth_of_time,
};
use crate::domain::tally::Counts;

/// What a class is paid, and what it would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassPayslip {
    /// Paid to the class: always nothing.
    pub paid: Money,
    /// Its time at a minimum wage, in the wage's own currency; none for a wage that is not by the hour.
    pub time_at_minimum: Option<Money>,
    /// Its pieces at a rate: only the count that the rate pays for.
    pub pieces_at_rate: Result<Worth, Unplotted>,
}

/// The payslip of so much work in so much time, at a minimum wage and at a rate, in a currency.
pub fn payslip(
    (counts, time): (&Counts, Millis),
    wage: &MinimumWage,
    rate: &PieceRate,
    currency: Currency,
    evidence: &Evidence,
) -> ClassPayslip {
    ClassPayslip {
        paid: Money { nanos: 0, currency },
        time_at_minimum: worth_of_time(wage, time),
        pieces_at_rate: worth(rate, basis(rate.unit, counts), currency, evidence),
    }
}
