//! The figures that commands print: flat, by dotted key, as one JSON object for programs.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Figures by dotted key, such as `size.first_task_brotli`: whole numbers.
pub(crate) type Figures = BTreeMap<String, u64>;

/// A figure that need not be whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Figure {
    /// A share, in ten-thousandths: printed with four decimals.
    TenThousandths(u32),
    /// A small share, in millionths: printed with six decimals.
    Millionths(u32),
    /// Milliseconds or a ratio, in thousandths: printed with three decimals.
    Thousandths(u32),
    /// A count.
    Count(u32),
}

/// Measures by dotted key, such as `learning.road_signs.n9`.
pub(crate) type Measures = BTreeMap<String, Figure>;

/// Figures that come from the library itself.
pub(crate) fn of_content() -> Figures {
    let n_rates = u64::try_from(click_work::prerender::n_rates_shown()).unwrap_or(u64::MAX);
    Figures::from([("rates.shown".to_owned(), n_rates)])
}

/// Prints figures on stdout, as one object.
pub(crate) fn print_json(figures: &Figures) {
    print_object(figures.iter().map(|(key, figure)| (key.clone(), (*figure).into())));
}

/// Prints measures on stdout, as one object.
pub(crate) fn print_measures(measures: &Measures) {
    print_object(measures.iter().map(|(key, figure)| (key.clone(), figure.json())));
}

fn print_object(entries: impl Iterator<Item = (String, Value)>) {
    println!("{}", Value::Object(entries.collect::<Map<String, Value>>()));
}

impl Figure {
    fn json(self) -> Value {
        match self {
            Self::TenThousandths(parts) => (f64::from(parts) / 10_000.0).into(),
            Self::Millionths(parts) => (f64::from(parts) / 1_000_000.0).into(),
            Self::Thousandths(parts) => (f64::from(parts) / 1000.0).into(),
            Self::Count(count) => count.into(),
        }
    }
}

impl std::fmt::Display for Figure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TenThousandths(parts) => write!(formatter, "{:.4}", f64::from(*parts) / 10_000.0),
            Self::Millionths(parts) => write!(formatter, "{:.6}", f64::from(*parts) / 1_000_000.0),
            Self::Thousandths(parts) => write!(formatter, "{:.3}", f64::from(*parts) / 1000.0),
            Self::Count(count) => count.fmt(formatter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_printed_with_their_decimals() {
        let share = Figure::TenThousandths(7513);
        assert_eq!((share.to_string(), share.json().to_string()), ("0.7513".to_owned(), "0.7513".to_owned()));
        assert_eq!(Figure::TenThousandths(5000).to_string(), "0.5000");
        let time = Figure::Thousandths(7900);
        assert_eq!((time.to_string(), time.json().to_string()), ("7.900".to_owned(), "7.9".to_owned()));
        assert_eq!(
            (Figure::Count(300).to_string(), Figure::Count(300).json().to_string()),
            ("300".to_owned(), "300".to_owned())
        );
    }
}
