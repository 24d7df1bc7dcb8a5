//! The figures as files: each is the one of the evidence, with its source, and what the charts reckon.

use super::acts::{fresh, live};
use super::forms::read_csv;
use click_work::content::{Language, Text, corpus, evidence, source};
use click_work::domain::log::Millis;
use click_work::domain::pay::{
    self, Bounds, Currency, Edit, Edits, Evidence, HourSubject, NANOS_PER_UNIT, Nanos, Provenance,
};
use click_work::domain::tally::Tally;
use click_work::export::figures::{self, Basket, COLUMNS};
use click_work::export::{codes, csv};
use serde_json::Value;
use std::collections::BTreeMap;

const NOTHING: &[&str] = &[];
const ONE_GRID: &[&str] = &["open prove", "label right", "submit"];
const BOTH: &[&str] =
    &["open prove", "label wrong", "submit", "open shift", "take scanned-word", "label right", "submit"];

type Row = BTreeMap<String, String>;

fn tally(acts: &[&str]) -> Tally {
    let mut model = fresh(7);
    for (second, act) in acts.iter().enumerate() {
        live(&mut model, 7321 * second as u64, act);
    }
    Tally::of(&model.log, &corpus(), Millis(7321 * acts.len() as u64))
}

fn basket<'a>(language: Language, tally: &'a Tally, edits: &'a Edits, currency: Currency) -> Basket<'a> {
    Basket { words: Text { language }, evidence: evidence(), edits, tally, currency }
}

fn rows(basket: Basket<'_>) -> BTreeMap<String, Row> {
    let (names, rows) = read_csv(&csv::written(&figures::table(basket)));
    assert_eq!(names, COLUMNS);
    let row = |row: Vec<String>| (row[0].clone(), names.iter().cloned().zip(row).collect());
    rows.into_iter().map(row).collect()
}

/// Exact billionths of a plain decimal.
fn nanos(text: &str) -> Option<Nanos> {
    if text.is_empty() {
        return None;
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    assert!(fraction.len() <= 9 && !fraction.ends_with('0'), "{text}");
    let scale = 10_i64.pow(9 - u32::try_from(fraction.len()).unwrap());
    Some(
        whole.parse::<i64>().unwrap() * NANOS_PER_UNIT
            + format!("0{fraction}").parse::<i64>().unwrap() * scale,
    )
}

fn bounds(row: &Row, low: &str, high: &str) -> Bounds {
    Bounds { low: nanos(&row[low]), high: nanos(&row[high]) }
}

fn check_provenance(row: &Row, words: Text, provenance: Provenance) {
    let source = source(provenance.source);
    let context = provenance.id;
    assert_eq!(row["citation"], source.citation, "{context}");
    assert!(!row["citation"].is_empty(), "{context} has no source");
    assert_eq!(row["address"], source.address, "{context}");
    assert_eq!(row["status"], codes::status(provenance.status), "{context}");
    assert_eq!(row["dating"], codes::dating(provenance.dating), "{context}");
    assert_eq!(row["year"], provenance.dating.year().to_string(), "{context}");
    assert_eq!(row["what"], words.what(provenance.caption), "{context}");
    assert_eq!(row["place"], words.place(provenance.caption), "{context}");
    assert_eq!(row["note"], words.note(provenance.caption).unwrap_or_default(), "{context}");
    assert_eq!(row["licence"], "CC-BY-4.0", "{context}");
}

/// Each row against the evidence, and against what the charts are made from.
fn check(acts: &[&str], language: Language, currency: Currency, edits: &Edits) {
    let tally = tally(acts);
    let basket = basket(language, &tally, edits, currency);
    let (rows, words) = (rows(basket), basket.words);
    let figures = edits.applied(evidence());
    let worked = edits.worked(tally.worked);
    assert_eq!(rows.len(), evidence().rates.len() + evidence().pays.len() + evidence().wages.len());
    let ladder = pay::ladder(&figures, &tally.counts, currency);
    for (rate, rung) in evidence().rates.iter().zip(&ladder) {
        let row = &rows[rate.provenance.id];
        check_provenance(row, words, rate.provenance);
        // Cents of no stated currency stay cents, as printed.
        let (scale, currency) = if rate.currency == Currency::Unspecified {
            (100, "unspecified_cents")
        } else {
            (1, codes::currency(rate.currency))
        };
        let printed = rate.amount.map(|nanos| nanos * scale);
        assert_eq!(bounds(row, "amount_low", "amount_high"), printed, "{}", rate.provenance.id);
        assert_eq!(row["amount_currency"], currency);
        assert_eq!(row["amount_per"], rate.per.to_string());
        assert_eq!(row["amount_unit"], codes::unit(rate.unit));
        assert_eq!(row["recipient"], codes::recipient(rate.recipient));
        assert_eq!(row["count"], rung.basis.count().to_string());
        let worth = bounds(row, "worth_low", "worth_high");
        match rung.outcome {
            Ok(expected) => {
                let nanos = |money: Option<pay::Money>| money.map(|money| money.nanos);
                assert_eq!(worth, Bounds { low: nanos(expected.low), high: nanos(expected.high) });
                assert_eq!(row["worth_not_charted"], "");
                let year = expected.converted_in.map_or(String::new(), |year| year.to_string());
                assert_eq!(row["exchange_year"], year, "{}", rate.provenance.id);
            }
            Err(reason) => {
                assert_eq!(worth, Bounds { low: None, high: None });
                assert_eq!(row["worth_not_charted"], codes::unplotted(reason));
            }
        }
    }
    for pay in evidence().pays.iter() {
        check_provenance(&rows[pay.provenance.id], words, pay.provenance);
        let row = &rows[pay.provenance.id];
        assert_eq!(bounds(row, "amount_low", "amount_high"), pay.amount, "{}", pay.provenance.id);
        assert_eq!(row["amount_unit"], codes::period(pay.period));
    }
    for wage in evidence().wages.iter() {
        check_provenance(&rows[wage.provenance.id], words, wage.provenance);
        let row = &rows[wage.provenance.id];
        assert_eq!(bounds(row, "amount_low", "amount_high"), wage.amount, "{}", wage.provenance.id);
        let own = pay::worth_of_time(&wage.clone(), worked).filter(|worth| worth.currency == currency);
        assert_eq!(nanos(&row["worth_low"]), own.map(|worth| worth.nanos), "{}", wage.provenance.id);
        let theirs = wage.converted.map_or(wage.currency, |(_, currency)| currency);
        let year = wage.provenance.dating.year();
        let is_converted = theirs != currency && pay::hourly_minimum(wage, currency, &figures).is_ok();
        assert_eq!(row["exchange_year"] == year.to_string(), is_converted, "{}", wage.provenance.id);
    }
    check_hours(basket, &rows, &figures);
}

/// An hour of each figure is that of the chart of hours.
fn check_hours(basket: Basket<'_>, rows: &BTreeMap<String, Row>, figures: &Evidence) {
    let worked = basket.edits.worked(basket.tally.worked);
    for hour in pay::hours(figures, &basket.tally.counts, worked, basket.currency) {
        let id = match hour.subject {
            HourSubject::Rate(index) => figures.rates[index].provenance.id,
            HourSubject::Pay(index) => figures.pays[index].provenance.id,
            HourSubject::Minimum(index) => figures.wages[index].provenance.id,
        };
        let row = &rows[id];
        let open = Bounds { low: None, high: None };
        let (paid, with_unpaid, reason) = match hour.outcome {
            Ok(hour) => (hour.paid, hour.with_unpaid.unwrap_or(open), ""),
            Err(reason) => (open, open, codes::unplotted(reason)),
        };
        assert_eq!(bounds(row, "hour_paid_low", "hour_paid_high"), paid, "{id}");
        assert_eq!(bounds(row, "hour_with_unpaid_low", "hour_with_unpaid_high"), with_unpaid, "{id}");
        assert_eq!(row["hour_not_charted"], reason, "{id}");
    }
}

/// The two figures of the seed that bear no currency, as the seed prints them (0,006 ¢ and 35–70 ¢).
#[test]
fn what_bears_no_currency_stays_as_printed() {
    let (tally, edits) = (tally(NOTHING), Edits::default());
    let rows = rows(basket(Language::French, &tally, &edits, Currency::Eur));
    for (id, low, high) in [("SD-01", "0.006", "0.006"), ("SD-02", "35", "70")] {
        let row = &rows[id];
        assert_eq!((row["amount_low"].as_str(), row["amount_high"].as_str()), (low, high), "{id}");
        assert_eq!(row["worth_not_charted"], "no_currency", "{id}");
    }
}

#[test]
fn every_figure_is_that_of_the_evidence_and_of_the_charts() {
    for acts in [NOTHING, ONE_GRID, BOTH] {
        for currency in [Currency::Eur, Currency::Usd] {
            check(acts, Language::French, currency, &Edits::default());
        }
    }
    check(ONE_GRID, Language::English, Currency::Eur, &Edits::default());
}

/// What she changes is reckoned with and said on every row; what is printed stays as printed.
#[test]
fn a_readers_changes_are_marked_and_never_printed_as_sourced() {
    let mut edits = Edits::default();
    let index = evidence().position("CP-03").unwrap();
    assert!(edits.set(Edit::Rate { index, amount: Bounds::exactly(5 * NANOS_PER_UNIT) }));
    assert!(edits.set(Edit::Exchange { year: 2010, eur_per_10000_usd: 5_000 }));
    assert!(edits.set(Edit::Seconds(3600)));
    check(BOTH, Language::French, Currency::Eur, &edits);
    let tally = tally(BOTH);
    let changed = rows(basket(Language::French, &tally, &edits, Currency::Eur));
    assert!(changed.values().all(|row| row["reader_changes"].contains("time=3600")));
    // 2 CAPTCHAs at 5 dollars a thousand, at half a euro a dollar.
    assert_eq!(changed["CP-03"]["worth_low"], "0.005");
    assert_eq!(changed["CP-03"]["amount_low"], "0.8");
    assert_eq!(changed["CP-03"]["exchange_eur_per_usd"], "0.5");
    let plain = rows(basket(Language::French, &tally, &Edits::default(), Currency::Eur));
    assert!(plain.values().all(|row| row["reader_changes"].is_empty()));
    // 0.8 to 1.2 dollars a thousand at the average of 2010, 0.7540 euro a dollar.
    assert_eq!(plain["CP-03"]["exchange_eur_per_usd"], exchange(2010));
}

fn exchange(year: u16) -> String {
    let rate = evidence().exchange_rate(year).unwrap().eur_per_10000_usd;
    format!("0.{rate:04}").trim_end_matches('0').to_owned()
}

/// The object holds the rows of the table, no more and no fewer, and what they were reckoned from.
#[test]
fn table_and_object_are_the_same() {
    let (tally, edits) = (tally(BOTH), Edits::default());
    for language in Language::ALL {
        let basket = basket(language, &tally, &edits, Currency::Eur);
        let object: Value = serde_json::from_str(&figures::object(basket)).unwrap();
        assert_eq!(object["format"], "click-work figures");
        assert_eq!(object["language"], language.tag());
        assert_eq!(object["exchange_rates"].as_array().unwrap().len(), evidence().exchange.len());
        assert_eq!(object["assumptions"]["full_time_month_hours"], 173.33);
        let rows = rows(basket);
        let members = object["figures"].as_array().unwrap();
        assert_eq!(members.len(), rows.len());
        for member in members {
            let row = &rows[member["id"].as_str().unwrap()];
            for (name, cell) in row {
                let said = match (&member[name], member[name].as_str()) {
                    (Value::Null, _) => String::new(),
                    (_, Some(words)) => csv::harmless(words),
                    (number, None) => number.to_string(),
                };
                let is_same = said == *cell || said.parse::<f64>().ok() == cell.parse().ok();
                assert!(is_same, "{name}: {said} in the object, {cell} in the table");
            }
        }
    }
}

/// Every column is described where readers of the files look.
#[test]
fn every_column_is_documented() {
    let page = std::fs::read_to_string("docs/take-away.md").unwrap();
    for column in COLUMNS.iter().chain(&click_work::export::session::COLUMNS) {
        assert!(page.contains(&format!("| `{column}` |")), "docs/take-away.md does not describe {column}");
    }
    let described = page.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(described, COLUMNS.len() + click_work::export::session::COLUMNS.len());
}
