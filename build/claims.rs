//! Ties sentences that make a claim to what they were read in.

use std::collections::BTreeMap;

use super::evidence::Evidence;
use super::literal;
use super::messages::Pair;
use super::{Input, Problem};

/// A source that supports a sentence nobody wrote is a problem.
pub(crate) fn check(
    evidence: &Evidence,
    pairs: &[Pair<'_>],
    sources: &Input<'_>,
    problems: &mut Vec<Problem>,
) {
    for source in &evidence.sources {
        for (name, line) in &source.supports {
            if !pairs.iter().any(|pair| pair.name == *name) {
                let reason = format!("{} supports no sentence: `{name}` is not one", source.id);
                problems.push(sources.problem(*line, reason));
            }
        }
    }
}

/// The Rust of `CLAIMS`, sorted by message.
pub(crate) fn write(evidence: &Evidence) -> String {
    let mut claims = BTreeMap::<&str, Vec<String>>::new();
    for (index, source) in evidence.sources.iter().enumerate() {
        for (name, _) in &source.supports {
            claims.entry(name).or_default().push(format!("SourceId({index})"));
        }
    }
    let mut out =
        String::from("\n/// The sentences that make a claim, by message, and what each was read in.\n");
    out.push_str(&format!("static CLAIMS: [(&str, &[SourceId]); {}] = [\n", claims.len()));
    for (name, sources) in claims {
        out.push_str(&format!("    ({}, &[{}]),\n", literal::string(name), sources.join(", ")));
    }
    out.push_str("];\n");
    out
}
