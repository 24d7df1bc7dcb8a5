//! How well the machine learns: `benches/learning.rs`, run optimised, and its lines read.

use crate::figures::{Figure, Measures};
use crate::{Outcome, run};
use anyhow::{Context, ensure};

const ARGUMENTS: [&str; 5] = ["bench", "--package", "click-work", "--bench", "learning"];

/// `learning.KIND.COLUMN`, the means over all seeds; the spreads of single runs are shown on stderr.
pub(super) fn measure() -> Outcome<Measures> {
    let output = run::output("cargo", &ARGUMENTS)?;
    let mut measures = Measures::new();
    for line in output.lines() {
        eprintln!("{line}");
        measures.extend([read(line)?]);
    }
    ensure!(!measures.is_empty(), "no kind of picture was learned");
    Ok(measures)
}

/// Reads `road_signs.n9 8217 1516`.
fn read(line: &str) -> Outcome<(String, Figure)> {
    let mut words = line.split(' ');
    let key = words.next().context("an empty line")?;
    let mean = words.next().with_context(|| format!("no mean in “{line}”"))?;
    let mean = mean.parse().with_context(|| format!("the mean in “{line}” is no number"))?;
    Ok((format!("learning.{key}"), Figure::TenThousandths(mean)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_odd_ones_refused() {
        let known = ("learning.road_signs.n9".to_owned(), Figure::TenThousandths(8217));
        assert_eq!(read("road_signs.n9 8217 1516").ok(), Some(known));
        assert!(read("road_signs.n9").is_err() && read("road_signs.n9 much").is_err());
    }
}
