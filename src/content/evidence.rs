//! Every figure about the world: generated from content/rates.toml and content/sources.toml.

use crate::domain::pay::*;

include!(concat!(env!("OUT_DIR"), "/evidence.rs"));

/// The evidence that ships with the widget.
pub fn evidence() -> &'static Evidence {
    &EVIDENCE
}

/// The sources that a claim of the text rests on, by the claim's message id.
pub fn sources_of(claim: &str) -> Vec<&'static Source> {
    let found = CLAIMS.iter().find(|(id, _)| *id == claim);
    found.map(|(_, sources)| sources.to_vec()).unwrap_or_default()
}
