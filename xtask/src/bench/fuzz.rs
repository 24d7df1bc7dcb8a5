//! What others send, damaged a million times a door: `benches/fuzz.rs`, run optimised, and its lines read; and addresses,
//! which JavaScript reads, by `bench/page/addresses.mjs` in Node.js.

use crate::figures::{Figure, Measures};
use crate::{Outcome, run};
use anyhow::{Context, ensure};

const ARGUMENTS: [&str; 5] = ["bench", "--package", "click-work", "--bench", "fuzz"];

/// `fuzz.DOOR.cases`: how many each door stood. A door that falls is an error, which says the case.
pub(super) fn measure() -> Outcome<Measures> {
    let native = run::output("cargo", &ARGUMENTS)?;
    let addresses = run::output("node", &["bench/page/addresses.mjs"])?;
    let measures: Measures = native.lines().chain(addresses.lines()).map(read).collect::<Outcome<_>>()?;
    ensure!(measures.len() == 7, "not every door was knocked at: {native}{addresses}");
    Ok(measures)
}

/// Reads `codes 1000000`.
fn read(line: &str) -> Outcome<(String, Figure)> {
    let (door, count) = line.split_once(' ').with_context(|| format!("no number in “{line}”"))?;
    let count = count.parse().with_context(|| format!("“{line}” does not end in a number"))?;
    Ok((format!("fuzz.{door}.cases"), Figure::Count(count)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_odd_ones_refused() {
        let codes = ("fuzz.codes.cases".to_owned(), Figure::Count(1_000_000));
        assert_eq!(read("codes 1000000").ok(), Some(codes));
        assert!(read("codes").is_err() && read("codes many").is_err());
    }
}
