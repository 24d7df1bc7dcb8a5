//! Every figure about the world: generated from content/rates.toml, sources.toml and
//! assumptions.toml.

use crate::domain::pay::*;
use std::borrow::Cow;

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssumptionUnit {
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
    /// Things.
    Count,
    /// Votes.
    Votes,
    /// Hundredths of a whole.
    Percent,
    /// Hundredths of the reader's currency.
    Cents,
    /// Dollars.
    Dollars,
}

/// Something assumed, or a rule that was read somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssumedValue {
    /// Its name.
    pub id: &'static str,
    /// Its value.
    pub thousandths: u32,
    /// Of this.
    pub unit: AssumptionUnit,
    /// Where it was read; none when it is our own choice.
    pub source: Option<SourceId>,
    /// The figures that it is computed from.
    pub from: &'static [&'static str],
    /// The sentences about it.
    pub caption: CaptionId,
}

include!(concat!(env!("OUT_DIR"), "/evidence.rs"));

/// The evidence that ships with the widget.
pub fn evidence() -> &'static Evidence {
    &EVIDENCE
}

/// Everything assumed, in the order of the page of assumptions.
pub fn assumed() -> &'static [AssumedValue] {
    &ASSUMED
}

/// What is assumed under a name, in thousandths; 0 under a name that there is not.
pub fn assumed_thousandths(id: &str) -> u32 {
    ASSUMED.iter().find(|assumed| assumed.id == id).map_or(0, |assumed| assumed.thousandths)
}

/// Where a rule that stands among the assumptions was read; none when it is our own choice.
pub fn assumed_source(id: &str) -> Option<SourceId> {
    ASSUMED.iter().find(|assumed| assumed.id == id)?.source
}

/// A whole number that is assumed under a name.
pub fn assumed_count(id: &str) -> u16 {
    (assumed_thousandths(id) / 1000) as u16
}

/// An amount of hundredths that is assumed under a name, in billionths of the main unit.
pub fn assumed_cents(id: &str) -> Nanos {
    Nanos::from(assumed_thousandths(id)) * (NANOS_PER_UNIT / 100_000)
}

/// The rate that plays a role in a sentence, by its place in the evidence.
pub fn named_rate(role: &str) -> Option<usize> {
    NAMED.iter().find(|(name, _)| *name == role).map(|(_, index)| *index)
}

/// The sources that a claim of the text rests on, by the claim's message id.
pub fn sources_of(claim: &str) -> &'static [SourceId] {
    CLAIMS.iter().find(|(id, _)| *id == claim).map_or(&[], |(_, sources)| sources)
}
