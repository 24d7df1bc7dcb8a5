//! Writes the annex: the words about figures, which are not needed for the first task and travel
//! in a file of their own.
//!
//! One text a line. First a stamp that only the application built with it accepts; then each
//! caption, its parts in French and then in English (an empty line is a part that it does not
//! have), the sentences about faults last; then each source, its citation and its address.

use super::evidence::Evidence;
use super::fluent::Pattern;
use super::messages::{Family, PARTS, Pair, is_fault, method};
use super::methods::plain;

/// The annex and the constants that its reader needs.
#[derive(Debug)]
pub(crate) struct Annex {
    /// The file.
    pub(crate) text: String,
    /// The Rust constants.
    pub(crate) code: String,
}

/// Writes both.
pub(crate) fn write(pairs: &[Pair<'_>], families: &[Family], evidence: &Evidence) -> Annex {
    let mut lines = Vec::new();
    let mut n_captions = 0;
    for row in families.iter().flat_map(|family| &family.rows) {
        n_captions += 1;
        let languages: [fn(&Pair<'_>) -> String; 2] = [|pair| said(pair.french), |pair| said(pair.english)];
        for language in languages {
            lines
                .extend(row.iter().map(|index| index.map_or(String::new(), |index| language(&pairs[index]))));
        }
    }
    let mut faults = String::new();
    for pair in pairs.iter().filter(|pair| is_fault(&pair.name)) {
        for pattern in [pair.french, pair.english] {
            lines.push(said(pattern));
            lines.extend(vec![String::new(); PARTS.len() - 1]);
        }
        let name = method(&pair.name).to_uppercase();
        faults.push_str(&format!("pub(super) const {name}: CaptionId = CaptionId({n_captions});\n"));
        n_captions += 1;
    }
    for source in &evidence.sources {
        lines.push(source.citation.clone());
        lines.push(source.address.clone());
    }
    let body = lines.join("\n");
    let stamp = stamp(&body);
    let code = format!(
        "/// The first line of the annex that belongs to this build.\nconst STAMP: &str = \"{stamp}\";\n\
         /// How many captions it has.\npub(super) const N_CAPTIONS: usize = {n_captions};\n\
         /// How many sources it has.\npub(super) const N_SOURCES: usize = {};\n{faults}",
        evidence.sources.len()
    );
    Annex { text: format!("{stamp}\n{body}"), code }
}

fn said(pattern: &Pattern) -> String {
    plain(&pattern.pieces).replace('\n', " ")
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits, of the text: tells an annex of another build, not an attack.
fn stamp(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("click-work annex {hash:016x}")
}
