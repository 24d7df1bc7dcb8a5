//! The figures that commands print: flat, by dotted key, as one JSON object for programs.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Figures by dotted key, such as `size.first_task_brotli`.
pub(crate) type Figures = BTreeMap<String, u64>;

/// Figures that come from the library itself.
pub(crate) fn of_content() -> Figures {
    let n_rates = u64::try_from(click_work::prerender::n_rates_shown()).unwrap_or(u64::MAX);
    Figures::from([("rates.shown".to_owned(), n_rates)])
}

/// Prints figures on stdout, as one object.
pub(crate) fn print_json(figures: &Figures) {
    let object: Map<String, Value> =
        figures.iter().map(|(key, figure)| (key.clone(), (*figure).into())).collect();
    println!("{}", Value::Object(object));
}
