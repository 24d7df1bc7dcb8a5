//! Damaged codes and large classes: `benches/classroom.rs`, run optimised, and its lines read.

use crate::figures::{Figure, Measures};
use crate::{Outcome, run};
use anyhow::{Context, ensure};

const ARGUMENTS: [&str; 5] = ["bench", "--package", "click-work", "--bench", "classroom"];

/// `classroom.merge_10000_ms` and `classroom.false_accept…`, both native.
pub(super) fn measure() -> Outcome<Measures> {
    let output = run::output("cargo", &ARGUMENTS)?;
    let measures: Measures = output.lines().map(read).collect::<Outcome<_>>()?;
    ensure!(measures.len() == 5, "not all was measured: {output}");
    Ok(measures)
}

/// Reads `merge_10000_ms 4641`, thousandths, and `false_accept 4`, millionths.
fn read(line: &str) -> Outcome<(String, Figure)> {
    let (key, number) = line.split_once(' ').with_context(|| format!("no number in “{line}”"))?;
    let number = number.parse().with_context(|| format!("“{line}” does not end in a number"))?;
    let figure = if key.ends_with("_ms") { Figure::Thousandths(number) } else { Figure::Millionths(number) };
    Ok((format!("classroom.{key}"), figure))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_odd_ones_refused() {
        let known = |key: &str, figure| Some((key.to_owned(), figure));
        let merged = known("classroom.merge_10000_ms", Figure::Thousandths(4641));
        assert_eq!(read("merge_10000_ms 4641").ok(), merged);
        assert_eq!(read("false_accept 4").ok(), known("classroom.false_accept", Figure::Millionths(4)));
        assert!(read("false_accept").is_err() && read("false_accept few").is_err());
    }
}
