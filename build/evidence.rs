//! Reads the figures about the world, and refuses one that lacks what a reader needs to judge it.

use std::collections::BTreeSet;

use super::fields::{address, amount, bounds, dating, per, status, year};
use super::table::{Document, Row};
use super::{Input, Language, Problem, typeset};

/// Every figure, checked; choices are by their Rust name.
pub(crate) struct Evidence {
    /// What the figures were read in.
    pub(crate) sources: Vec<Source>,
    /// Piece rates.
    pub(crate) rates: Vec<Rate>,
    /// Minimum wages.
    pub(crate) wages: Vec<Wage>,
    /// Exchange rates.
    pub(crate) exchange: Vec<Exchange>,
}

/// What a figure was read in.
pub(crate) struct Source {
    /// Its name.
    pub(crate) id: String,
    line: usize,
    /// Author, work, date.
    pub(crate) citation: String,
    /// Where it is; empty when it has no address.
    pub(crate) address: String,
    /// The messages whose claims rest on it, with their lines.
    pub(crate) supports: Vec<(String, usize)>,
}

/// What every dated, sourced figure has.
pub(crate) struct Provenance {
    /// The `Dating` as Rust.
    pub(crate) dating: String,
    /// The `Status`.
    pub(crate) status: &'static str,
    /// Index among the sources.
    pub(crate) source: usize,
}

/// A piece rate.
pub(crate) struct Rate {
    /// Its name.
    pub(crate) id: String,
    /// Where it starts.
    pub(crate) line: usize,
    /// The `Trade`.
    pub(crate) trade: &'static str,
    /// At least, in billionths.
    pub(crate) low: Option<i128>,
    /// At most, in billionths.
    pub(crate) high: Option<i128>,
    /// The `Currency`.
    pub(crate) currency: &'static str,
    /// How many units it pays for.
    pub(crate) per: u32,
    /// The `Unit`.
    pub(crate) unit: &'static str,
    /// The `Recipient`.
    pub(crate) recipient: &'static str,
    /// Since when, how we know, where from.
    pub(crate) provenance: Provenance,
}

/// A minimum wage.
pub(crate) struct Wage {
    /// Its name.
    pub(crate) id: String,
    /// Where it starts.
    pub(crate) line: usize,
    /// The `Country`.
    pub(crate) country: &'static str,
    /// For an hour, in billionths.
    pub(crate) hourly: i128,
    /// The `Currency`.
    pub(crate) currency: &'static str,
    /// Since when, how we know, where from.
    pub(crate) provenance: Provenance,
}

/// A year's average exchange rate.
pub(crate) struct Exchange {
    /// Its name.
    pub(crate) id: String,
    /// The year.
    pub(crate) year: u16,
    /// Ten-thousandths of a euro for a dollar.
    pub(crate) eur_per_10000_usd: u32,
    /// Index among the sources.
    pub(crate) source: usize,
}

const TRADES: [(&str, &str); 3] =
    [("captcha_solving", "CaptchaSolving"), ("click_farming", "ClickFarming"), ("annotation", "Annotation")];
const CURRENCIES: [(&str, &str); 4] =
    [("EUR", "Eur"), ("USD", "Usd"), ("RUB", "Rub"), ("unspecified", "Unspecified")];
const UNITS: [(&str, &str); 5] = [
    ("challenge", "Challenge"),
    ("word", "Word"),
    ("image", "Image"),
    ("gesture", "Gesture"),
    ("task", "Task"),
];
const RECIPIENTS: [(&str, &str); 3] = [("worker", "Worker"), ("seller", "Seller"), ("unclear", "Unclear")];
const COUNTRIES: [(&str, &str); 2] = [("france", "France"), ("united_states", "UnitedStates")];

/// Reads both files; whatever is missing, unknown or contradictory is a problem.
pub(crate) fn parse(rates: &Input<'_>, sources: &Input<'_>, problems: &mut Vec<Problem>) -> Evidence {
    let mut reader = Reader { sources: Vec::new(), used: BTreeSet::new(), ids: BTreeSet::new() };
    let document = Document::parse(sources, &["source"], problems);
    reader.sources = document.read("source", problems, |row| reader.source(row));
    let n_before = problems.len();
    let document = Document::parse(rates, &["rate", "wage", "exchange"], problems);
    let is_readable = problems.len() == n_before;
    let rates = document.read("rate", problems, |row| reader.rate(row));
    let wages = document.read("wage", problems, |row| reader.wage(row));
    let mut years = BTreeSet::new();
    let exchange = document.read("exchange", problems, |row| reader.exchange(row, &mut years));
    for (index, source) in reader.sources.iter().enumerate() {
        if is_readable && source.supports.is_empty() && !reader.used.contains(&index) {
            problems.push(sources.problem(
                source.line,
                format!("{} is the source of no figure and supports no sentence", source.id),
            ));
        }
    }
    Evidence { sources: reader.sources, rates, wages, exchange }
}

/// What is shared between rows.
struct Reader {
    sources: Vec<Source>,
    used: BTreeSet<usize>,
    ids: BTreeSet<String>,
}

impl Reader {
    fn id(&mut self, row: &mut Row<'_, '_>) -> Option<String> {
        let id = row.required("id")?;
        if !self.ids.insert(id.clone()) {
            row.refuse("id", "is the name of two rows");
        }
        Some(id)
    }

    fn source(&mut self, row: &mut Row<'_, '_>) -> Option<Source> {
        let id = self.id(row);
        let languages = [("fr", "French"), ("en", "English")];
        let language = row.choice("language", &languages);
        let citation = row.required("citation");
        let address = address(row);
        let supports = row.list("supports");
        let language = match language {
            Some("French") => Language::French,
            _ => Language::English,
        };
        // Kept without a good address, which is a problem already, so that its figures find it.
        let address = address.unwrap_or_default();
        Some(Source {
            id: id?,
            line: row.line,
            citation: typeset(language, &citation.unwrap_or_default()),
            address,
            supports,
        })
    }

    fn rate(&mut self, row: &mut Row<'_, '_>) -> Option<Rate> {
        let id = self.id(row);
        let trade = row.choice("trade", &TRADES);
        let bounds = bounds(row);
        let currency = row.choice("currency", &CURRENCIES);
        let per = per(row);
        let unit = row.choice("unit", &UNITS);
        let recipient = row.choice("recipient", &RECIPIENTS);
        let provenance = self.provenance(row);
        let (low, high) = bounds?;
        Some(Rate {
            id: id?,
            line: row.line,
            trade: trade?,
            low,
            high,
            currency: currency?,
            per: per?,
            unit: unit?,
            recipient: recipient?,
            provenance: provenance?,
        })
    }

    fn wage(&mut self, row: &mut Row<'_, '_>) -> Option<Wage> {
        let id = self.id(row);
        let country = row.choice("country", &COUNTRIES);
        let hourly = row.required("hourly").and_then(|written| amount(row, "hourly", &written));
        let currency = row.choice("currency", &CURRENCIES);
        let provenance = self.provenance(row);
        Some(Wage {
            id: id?,
            line: row.line,
            country: country?,
            hourly: hourly?,
            currency: currency?,
            provenance: provenance?,
        })
    }

    fn exchange(&mut self, row: &mut Row<'_, '_>, years: &mut BTreeSet<u16>) -> Option<Exchange> {
        let id = self.id(row);
        let year = row.required("year").and_then(|written| year(row, "year", &written));
        if let Some(year) = year.filter(|year| !years.insert(*year)) {
            row.refuse("year", &format!("is a second exchange rate for {year}"));
        }
        let nanos = row.required("eur_per_usd").and_then(|written| amount(row, "eur_per_usd", &written));
        let source = self.source_index(row);
        let nanos = nanos?;
        if nanos % 100_000 != 0 {
            row.refuse("eur_per_usd", "has an eur_per_usd finer than a ten-thousandth");
        }
        Some(Exchange {
            id: id?,
            year: year?,
            eur_per_10000_usd: u32::try_from(nanos / 100_000).ok()?,
            source: source?,
        })
    }

    fn provenance(&mut self, row: &mut Row<'_, '_>) -> Option<Provenance> {
        let dating = dating(row);
        let status = status(row);
        let source = self.source_index(row);
        Some(Provenance { dating: dating?, status: status?, source: source? })
    }

    fn source_index(&mut self, row: &mut Row<'_, '_>) -> Option<usize> {
        let wanted = row.required("source")?;
        let index = self.sources.iter().position(|source| source.id == wanted);
        if index.is_none() {
            row.refuse("source", &format!("has the unknown source `{wanted}`"));
        }
        self.used.extend(index);
        index
    }
}
