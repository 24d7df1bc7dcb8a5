//! `bench`: what is measured and not only held. One section after the other; each has its own file.

mod learning;

use crate::Outcome;
use crate::figures::{self, Measures};

/// A section: its name, and what measures it.
type Section = (&'static str, fn() -> Outcome<Measures>);

/// All sections. What is measured in a browser comes after what is measured here.
const SECTIONS: [Section; 1] = [("learning", learning::measure)];

/// Measures everything. With `is_json`, stdout holds one object and nothing else.
pub(crate) fn bench(is_json: bool) -> Outcome {
    let mut measures = Measures::new();
    for (name, measure) in SECTIONS {
        eprintln!("── {name}");
        measures.extend(measure()?);
    }
    if is_json {
        figures::print_measures(&measures);
    } else {
        measures.iter().for_each(|(key, figure)| println!("{key:<40}{figure}"));
    }
    Ok(())
}
