//! `bench`: what is measured and not only held. One section after the other; each has its own file.

mod charts;
mod classroom;
mod fuzz;
mod goals;
mod grids;
mod learning;
mod page;
mod plotted;
mod retraining;
mod session;
mod speed;
mod times;

use crate::Outcome;
use crate::figures::{self, Measures};
use anyhow::ensure;

/// What to measure, and how to print it.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(crate) is_json: bool,
    /// Measure `dist/` as it is.
    pub(crate) is_dist_kept: bool,
    /// Only these sections; all when it is empty.
    pub(crate) only: Vec<String>,
}

/// A section: its name, and what measures it.
type Section = (&'static str, fn(&Asked) -> Outcome<Measures>);

/// The section that takes minutes and measures no time: only when it is named.
const FUZZ: &str = "fuzz";

/// All sections. What is measured in a browser comes after what is measured here.
const SECTIONS: [Section; 4] = [
    ("learning", |_| learning::measure()),
    ("classroom", |_| classroom::measure()),
    (FUZZ, |_| fuzz::measure()),
    ("speed", speed::measure),
];

/// Measures. With `is_json`, stdout holds one object and nothing else.
pub(crate) fn bench(asked: &Asked) -> Outcome {
    let is_named = |name: &str| asked.only.iter().any(|only| only == name);
    let is_asked = |name: &str| is_named(name) || (asked.only.is_empty() && name != FUZZ);
    let sections: Vec<Section> = SECTIONS.into_iter().filter(|(name, _)| is_asked(name)).collect();
    ensure!(!sections.is_empty(), "there is no section “{}”", asked.only.join(", "));
    let mut measures = Measures::new();
    for (name, measure) in sections {
        eprintln!("── {name}");
        measures.extend(measure(asked)?);
    }
    if asked.is_json {
        figures::print_measures(&measures);
    } else {
        measures.iter().for_each(|(key, figure)| println!("{}", goals::line(key, *figure)));
    }
    Ok(())
}
