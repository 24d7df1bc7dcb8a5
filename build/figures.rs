//! Writes the evidence as constants of the domain's types.

use super::evidence::{Assumption, Evidence, Exchange, Paid, Pay, Provenance, Rate, Wage};
use super::fields::Bounds;
use super::literal;
use super::messages::CAPTION_FAMILIES;

/// The Rust of `evidence.rs`.
pub(crate) fn write(evidence: &Evidence) -> String {
    let mut captions = CaptionNumbers::new(evidence);
    let mut out = String::from(
        "/// Every figure about the world.\nstatic EVIDENCE: Evidence = Evidence {\n    rates: Cow::Borrowed(&[\n",
    );
    evidence.rates.iter().for_each(|rate| out.push_str(&write_rate(rate, captions.next("rate"))));
    out.push_str("    ]),\n    pays: Cow::Borrowed(&[\n");
    evidence.pays.iter().for_each(|pay| out.push_str(&write_pay(pay, captions.next("pay"))));
    out.push_str("    ]),\n    wages: Cow::Borrowed(&[\n");
    evidence.wages.iter().for_each(|wage| out.push_str(&write_wage(wage, captions.next("wage"))));
    out.push_str("    ]),\n    exchange: Cow::Borrowed(&[\n");
    evidence.exchange.iter().for_each(|exchange| out.push_str(&write_exchange(exchange)));
    out.push_str("    ]),\n    assumptions: Assumptions {\n");
    for (field, id, thousandths) in ASSUMED {
        let value = evidence.assumptions.iter().find(|other| other.id == id);
        let value = value.map_or(0, |assumption| assumption.thousandths / thousandths);
        out.push_str(&format!("        {field}: {value},\n"));
    }
    out.push_str("    },\n};\n\n/// What has to be assumed, and rules that were read somewhere.\n");
    out.push_str(&format!("static ASSUMED: [AssumedValue; {}] = [\n", evidence.assumptions.len()));
    let assumptions = evidence.assumptions.iter();
    assumptions
        .for_each(|assumption| out.push_str(&write_assumption(assumption, captions.next("assumption"))));
    out.push_str("];\n\n/// The rates that sentences name, by role.\n");
    out.push_str(&format!("static NAMED: [(&str, usize); {}] = [\n", evidence.named.len()));
    for (role, index) in &evidence.named {
        out.push_str(&format!("    ({}, {index}),\n", literal::string(role)));
    }
    out.push_str("];\n");
    out
}

/// The assumptions that the arithmetic needs: the field, the row, and how many thousandths make one
/// of the field's unit.
pub(crate) const ASSUMED: [(&str, &str, u32); 5] = [
    ("hundredths_of_hours_a_month", "hours-a-month", 10),
    ("hours_a_day", "hours-a-day", 1000),
    ("tenths_of_unpaid_minutes", "unpaid-minutes", 100),
    ("overlap", "overlap", 1000),
    ("example_pieces", "example-pieces", 1000),
];

/// Gives each figure the number of its caption: family after family, in the order of the rows.
struct CaptionNumbers {
    next: [usize; CAPTION_FAMILIES.len()],
}

impl CaptionNumbers {
    fn new(evidence: &Evidence) -> Self {
        let sizes =
            [evidence.rates.len(), evidence.pays.len(), evidence.wages.len(), evidence.assumptions.len()];
        let mut next = [0; CAPTION_FAMILIES.len()];
        for family in 1..next.len() {
            next[family] = next[family - 1] + sizes[family - 1];
        }
        Self { next }
    }

    fn next(&mut self, family: &str) -> usize {
        let Some(place) = CAPTION_FAMILIES.iter().position(|name| *name == family) else { return 0 };
        self.next[place] += 1;
        self.next[place] - 1
    }
}

fn write_rate(rate: &Rate, caption: usize) -> String {
    let Rate { provenance, paid, unit } = rate;
    let (provenance, paid) = (write_provenance(provenance, caption), write_paid(paid));
    format!("        PieceRate {{ {provenance}, {paid}, unit: Unit::{unit} }},\n")
}

fn write_pay(pay: &Pay, caption: usize) -> String {
    let Pay { provenance, paid, period, hours, counted } = pay;
    format!(
        "        TimePay {{ {}, {}, period: Period::{period}, hours: Hours::{hours}, counted: TimeCounted::{counted} }},\n",
        write_provenance(provenance, caption),
        write_paid(paid),
    )
}

fn write_wage(wage: &Wage, caption: usize) -> String {
    let Wage { provenance, country, amount, currency, period, converted } = wage;
    let converted = converted.map_or("None".to_owned(), |(bounds, currency)| {
        format!("Some(({}, Currency::{currency}))", write_bounds(bounds))
    });
    format!(
        "        MinimumWage {{ {}, country: Country::{country}, amount: {}, currency: Currency::{currency}, \
         period: Period::{period}, converted: {converted} }},\n",
        write_provenance(provenance, caption),
        write_bounds(*amount),
    )
}

fn write_exchange(exchange: &Exchange) -> String {
    let Exchange { id, year, eur_per_10000_usd, source } = exchange;
    format!(
        "        ExchangeRate {{ id: {}, year: {year}, eur_per_10000_usd: {eur_per_10000_usd}, source: SourceId({source}) }},\n",
        literal::string(id),
    )
}

fn write_assumption(assumption: &Assumption, caption: usize) -> String {
    let Assumption { id, line: _, thousandths, unit, source, from } = assumption;
    let source = source.map_or("None".to_owned(), |source| format!("Some(SourceId({source}))"));
    let from: Vec<String> = from.iter().map(|id| literal::string(id)).collect();
    format!(
        "    AssumedValue {{ id: {}, thousandths: {thousandths}, unit: AssumptionUnit::{unit}, source: {source}, \
         from: &[{}], caption: CaptionId({caption}) }},\n",
        literal::string(id),
        from.join(", "),
    )
}

fn write_paid(paid: &Paid) -> String {
    let Paid { trade, amount, currency, per, recipient, country } = paid;
    let amount = write_bounds(*amount);
    let country = country.map_or("None".to_owned(), |country| format!("Some(Country::{country})"));
    format!(
        "trade: Trade::{trade}, amount: {amount}, currency: Currency::{currency}, per: {per}, \
         recipient: Recipient::{recipient}, country: {country}"
    )
}

fn write_bounds((low, high): Bounds) -> String {
    format!("Bounds {{ low: {low:?}, high: {high:?} }}")
}

fn write_provenance(provenance: &Provenance, caption: usize) -> String {
    let Provenance { id, line: _, dating, status, source } = provenance;
    format!(
        "provenance: Provenance {{ id: {}, dating: Dating::{dating}, status: Status::{status}, \
         source: SourceId({source}), caption: CaptionId({caption}) }}",
        literal::string(id),
    )
}
