//! Reads the figures about the world, and refuses one that lacks what a reader needs to judge it.

use std::collections::BTreeSet;

use super::fields::{Bounds, address, amount, bounds, dating, hours, per, status, thousandths, year};
use super::figures::ASSUMED;
use super::table::{Document, Row};
use super::{Input, Language, Problem, typeset};

/// Every figure, checked; choices are by their Rust name.
pub(crate) struct Evidence {
    /// What the figures were read in.
    pub(crate) sources: Vec<Source>,
    /// Piece rates.
    pub(crate) rates: Vec<Rate>,
    /// Pay for time.
    pub(crate) pays: Vec<Pay>,
    /// Minimum wages.
    pub(crate) wages: Vec<Wage>,
    /// Exchange rates.
    pub(crate) exchange: Vec<Exchange>,
    /// What has to be assumed, and rules read somewhere.
    pub(crate) assumptions: Vec<Assumption>,
    /// The rates that sentences name, by role.
    pub(crate) named: Vec<(String, usize)>,
}

/// What a figure was read in.
pub(crate) struct Source {
    /// Its name.
    pub(crate) id: String,
    line: usize,
    /// Author, work, date.
    pub(crate) citation: String,
    /// The language that the citation is written in.
    pub(crate) language: Language,
    /// Where it is; empty when it has no address.
    pub(crate) address: String,
    /// The messages whose claims rest on it, with their lines.
    pub(crate) supports: Vec<(String, usize)>,
}

/// What every figure has.
pub(crate) struct Provenance {
    /// Its name.
    pub(crate) id: String,
    /// Where it starts.
    pub(crate) line: usize,
    /// The `Dating` as Rust.
    pub(crate) dating: String,
    /// The `Status`.
    pub(crate) status: &'static str,
    /// Index among the sources.
    pub(crate) source: usize,
}

/// What is paid, in which trade, to whom and where.
pub(crate) struct Paid {
    /// The `Trade`.
    pub(crate) trade: &'static str,
    /// At least and at most, in billionths.
    pub(crate) amount: Bounds,
    /// The `Currency`.
    pub(crate) currency: &'static str,
    /// How many units or periods it pays for.
    pub(crate) per: u32,
    /// The `Recipient`.
    pub(crate) recipient: &'static str,
    /// The `Country`, if it is one whose minimum wage we know.
    pub(crate) country: Option<&'static str>,
}

/// A piece rate.
pub(crate) struct Rate {
    /// Name, date, source.
    pub(crate) provenance: Provenance,
    /// How much, to whom.
    pub(crate) paid: Paid,
    /// The `Unit`.
    pub(crate) unit: &'static str,
}

/// A pay for time.
pub(crate) struct Pay {
    /// Name, date, source.
    pub(crate) provenance: Provenance,
    /// How much, to whom.
    pub(crate) paid: Paid,
    /// The `Period`.
    pub(crate) period: &'static str,
    /// The `Hours` as Rust.
    pub(crate) hours: String,
    /// The `TimeCounted`.
    pub(crate) counted: &'static str,
}

/// A minimum wage.
pub(crate) struct Wage {
    /// Name, date, source.
    pub(crate) provenance: Provenance,
    /// The `Country`.
    pub(crate) country: &'static str,
    /// For a period, in billionths.
    pub(crate) amount: Bounds,
    /// The `Currency`.
    pub(crate) currency: &'static str,
    /// The `Period`.
    pub(crate) period: &'static str,
    /// As its own source converts it.
    pub(crate) converted: Option<(Bounds, &'static str)>,
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

/// Something assumed, or a rule that was read.
pub(crate) struct Assumption {
    /// Its name.
    pub(crate) id: String,
    /// Where it starts.
    pub(crate) line: usize,
    /// Its value.
    pub(crate) thousandths: u32,
    /// The `AssumptionUnit`.
    pub(crate) unit: &'static str,
    /// Index among the sources; none when it is our own choice.
    pub(crate) source: Option<usize>,
    /// The figures that it is computed from.
    pub(crate) from: Vec<String>,
}

const TRADES: [(&str, &str); 4] = [
    ("captcha_solving", "CaptchaSolving"),
    ("click_farming", "ClickFarming"),
    ("annotation", "Annotation"),
    ("moderation", "Moderation"),
];
const CURRENCIES: [(&str, &str); 9] = [
    ("EUR", "Eur"),
    ("USD", "Usd"),
    ("RUB", "Rub"),
    ("KES", "Kes"),
    ("MGA", "Mga"),
    ("BDT", "Bdt"),
    ("VES", "Ves"),
    ("points", "Points"),
    ("unspecified", "Unspecified"),
];
const UNITS: [(&str, &str); 6] = [
    ("challenge", "Challenge"),
    ("word", "Word"),
    ("image", "Image"),
    ("gesture", "Gesture"),
    ("task", "Task"),
    ("lot", "Lot"),
];
const PERIODS: [(&str, &str); 4] = [("hour", "Hour"), ("day", "Day"), ("month", "Month"), ("year", "Year")];
const COUNTED: [(&str, &str); 3] =
    [("paid_only", "PaidOnly"), ("with_unpaid", "WithUnpaid"), ("unsaid", "Unsaid")];
const RECIPIENTS: [(&str, &str); 4] =
    [("worker", "Worker"), ("seller", "Seller"), ("unclear", "Unclear"), ("nobody", "Nobody")];
const COUNTRIES: [(&str, &str); 7] = [
    ("france", "France"),
    ("united_states", "UnitedStates"),
    ("kenya", "Kenya"),
    ("madagascar", "Madagascar"),
    ("bangladesh", "Bangladesh"),
    ("philippines", "Philippines"),
    ("venezuela", "Venezuela"),
];
const ASSUMPTION_UNITS: [(&str, &str); 8] = [
    ("hours", "Hours"),
    ("minutes", "Minutes"),
    ("seconds", "Seconds"),
    ("count", "Count"),
    ("votes", "Votes"),
    ("percent", "Percent"),
    ("cents", "Cents"),
    ("dollars", "Dollars"),
];

/// Reads the files; whatever is missing, unknown or contradictory is a problem.
pub(crate) fn parse(
    rates: &Input<'_>,
    sources: &Input<'_>,
    assumed: &Input<'_>,
    problems: &mut Vec<Problem>,
) -> Evidence {
    let mut reader = Reader { sources: Vec::new(), used: BTreeSet::new(), ids: BTreeSet::new() };
    let document = Document::parse(sources, &["source"], problems);
    reader.sources = document.read("source", problems, |row| reader.source(row));
    let n_before = problems.len();
    let document = Document::parse(rates, &["rate", "pay", "wage", "exchange"], problems);
    let assumed = Document::parse(assumed, &["assumption", "named_rate"], problems);
    let is_readable = problems.len() == n_before;
    let rates = document.read("rate", problems, |row| reader.rate(row));
    let pays = document.read("pay", problems, |row| reader.pay(row));
    let wages = document.read("wage", problems, |row| reader.wage(row));
    let mut years = BTreeSet::new();
    let exchange = document.read("exchange", problems, |row| reader.exchange(row, &mut years));
    let assumptions = assumed.read("assumption", problems, |row| reader.assumption(row));
    // A rate that does not parse would only make its name look unknown.
    let are_rates_whole = problems.len() == n_before;
    let named = assumed.read("named_rate", problems, |row| named_rate(row, &rates, are_rates_whole));
    for (index, source) in reader.sources.iter().enumerate() {
        if is_readable && source.supports.is_empty() && !reader.used.contains(&index) {
            problems.push(sources.problem(
                source.line,
                format!("{} is the source of no figure and supports no sentence", source.id),
            ));
        }
    }
    Evidence { sources: reader.sources, rates, pays, wages, exchange, assumptions, named }
}

/// What the arithmetic needs must be there, and what an assumption is computed from must exist.
pub(crate) fn check_assumed(evidence: &Evidence, file: &Input<'_>, problems: &mut Vec<Problem>) {
    for (_, id, _) in ASSUMED {
        if !evidence.assumptions.iter().any(|assumption| assumption.id == id) {
            problems.push(file.problem(1, format!("the assumption `{id}` is missing")));
        }
    }
    let is_figure = |id: &String| {
        evidence.rates.iter().any(|rate| rate.provenance.id == *id)
            || evidence.pays.iter().any(|pay| pay.provenance.id == *id)
    };
    for assumption in &evidence.assumptions {
        for id in assumption.from.iter().filter(|id| !is_figure(id)) {
            let reason = format!("{} is computed from the unknown figure `{id}`", assumption.id);
            problems.push(file.problem(assumption.line, reason));
        }
    }
}

/// A role of the story, and the rate that plays it.
fn named_rate(row: &mut Row<'_, '_>, rates: &[Rate], are_whole: bool) -> Option<(String, usize)> {
    let role = row.required("id")?;
    let wanted = row.required("rate")?;
    let index = rates.iter().position(|rate| rate.provenance.id == wanted);
    if index.is_none() && are_whole {
        row.refuse("rate", &format!("has the unknown rate `{wanted}`"));
    }
    Some((role, index?))
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
            language,
            address,
            supports,
        })
    }

    fn rate(&mut self, row: &mut Row<'_, '_>) -> Option<Rate> {
        let id = self.id(row);
        let paid = paid(row);
        let unit = row.choice("unit", &UNITS);
        let provenance = self.provenance(id, row);
        Some(Rate { provenance: provenance?, paid: paid?, unit: unit? })
    }

    fn pay(&mut self, row: &mut Row<'_, '_>) -> Option<Pay> {
        let id = self.id(row);
        let paid = paid(row);
        let period = row.choice("period", &PERIODS);
        let hours = hours(row, period);
        let counted = row.choice("counted", &COUNTED);
        let provenance = self.provenance(id, row);
        Some(Pay { provenance: provenance?, paid: paid?, period: period?, hours: hours?, counted: counted? })
    }

    fn wage(&mut self, row: &mut Row<'_, '_>) -> Option<Wage> {
        let id = self.id(row);
        let country = row.choice("country", &COUNTRIES);
        let amount = bounds(row, "low", "high");
        if amount == Some((None, None)) {
            row.refuse("low", "has neither low nor high");
        }
        let currency = row.choice("currency", &CURRENCIES);
        let period = row.choice("period", &PERIODS);
        let converted = match bounds(row, "converted_low", "converted_high") {
            Some((None, None)) => Some(None),
            bounds => bounds.zip(row.choice("converted_currency", &CURRENCIES)).map(Some),
        };
        let provenance = self.provenance(id, row);
        Some(Wage {
            provenance: provenance?,
            country: country?,
            amount: amount?,
            currency: currency?,
            period: period?,
            converted: converted?,
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

    fn assumption(&mut self, row: &mut Row<'_, '_>) -> Option<Assumption> {
        let id = self.id(row);
        let thousandths = thousandths(row, "value");
        let unit = row.choice("unit", &ASSUMPTION_UNITS);
        let from = row.list("from").into_iter().map(|(id, _)| id).collect();
        let is_ours = row.optional("ours").is_some_and(|ours| ours == "true");
        let source = if is_ours { None } else { Some(self.source_index(row)?) };
        Some(Assumption { id: id?, line: row.line, thousandths: thousandths?, unit: unit?, source, from })
    }

    fn provenance(&mut self, id: Option<String>, row: &mut Row<'_, '_>) -> Option<Provenance> {
        let dating = dating(row);
        let status = status(row);
        let source = self.source_index(row);
        Some(Provenance { id: id?, line: row.line, dating: dating?, status: status?, source: source? })
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

/// How much, in which trade, to whom and where.
fn paid(row: &mut Row<'_, '_>) -> Option<Paid> {
    let trade = row.choice("trade", &TRADES);
    let amount = bounds(row, "low", "high");
    let currency = row.choice("currency", &CURRENCIES);
    let per = per(row);
    let recipient = row.choice("recipient", &RECIPIENTS);
    let country = row.optional_choice("country", &COUNTRIES);
    Some(Paid {
        trade: trade?,
        amount: amount?,
        currency: currency?,
        per: per?,
        recipient: recipient?,
        country,
    })
}
