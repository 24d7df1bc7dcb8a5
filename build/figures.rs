//! Writes the evidence as constants of the domain's types.

use super::evidence::{Evidence, Exchange, Provenance, Rate, Source, Wage};
use super::literal;

/// The Rust of `evidence.rs`.
pub(crate) fn write(evidence: &Evidence) -> String {
    let mut out = String::new();
    out.push_str("/// What the figures were read in.\n");
    out.push_str(&format!("static SOURCES: [Source; {}] = [\n", evidence.sources.len()));
    evidence.sources.iter().for_each(|source| out.push_str(&write_source(source)));
    out.push_str(
        "];\n\n/// Every figure about the world.\nstatic EVIDENCE: Evidence = Evidence {\n    rates: &[\n",
    );
    evidence.rates.iter().for_each(|rate| out.push_str(&write_rate(rate)));
    out.push_str("    ],\n    wages: &[\n");
    evidence.wages.iter().for_each(|wage| out.push_str(&write_wage(wage)));
    out.push_str("    ],\n    exchange: &[\n");
    evidence.exchange.iter().for_each(|exchange| out.push_str(&write_exchange(exchange)));
    out.push_str("    ],\n};\n");
    out
}

fn write_source(source: &Source) -> String {
    let (citation, address) = (literal::string(&source.citation), literal::string(&source.address));
    format!("    Source {{ citation: {citation}, address: {address} }},\n")
}

fn write_rate(rate: &Rate) -> String {
    let Rate { id, trade, low, high, currency, per, unit, recipient, provenance, line: _ } = rate;
    format!(
        "        PieceRate {{ id: {}, trade: Trade::{trade}, amount: Bounds {{ low: {low:?}, high: {high:?} }}, \
         currency: Currency::{currency}, per: {per}, unit: Unit::{unit}, recipient: Recipient::{recipient}, {} }},\n",
        literal::string(id),
        write_provenance(provenance),
    )
}

fn write_wage(wage: &Wage) -> String {
    let Wage { id, country, hourly, currency, provenance, line: _ } = wage;
    format!(
        "        MinimumWage {{ id: {}, country: Country::{country}, \
         hourly: Money {{ nanos: {hourly}, currency: Currency::{currency} }}, {} }},\n",
        literal::string(id),
        write_provenance(provenance),
    )
}

fn write_exchange(exchange: &Exchange) -> String {
    let Exchange { id, year, eur_per_10000_usd, source } = exchange;
    format!(
        "        ExchangeRate {{ id: {}, year: {year}, eur_per_10000_usd: {eur_per_10000_usd}, source: &SOURCES[{source}] }},\n",
        literal::string(id),
    )
}

fn write_provenance(provenance: &Provenance) -> String {
    let Provenance { dating, status, source } = provenance;
    format!("dating: Dating::{dating}, status: Status::{status}, source: &SOURCES[{source}]")
}
