//! The real files: they compile, and each figure is the one that was read.

use std::collections::BTreeMap;

use click_work::content::{Language, Text, evidence, sources_of};
use click_work::domain::pay::{
    Basis, Currency, Dating, NANOS_PER_UNIT, Recipient, Status, Trade, Unit, worth,
};
use serde_json::Value;

use super::compiler::{Inputs, compile};

const FILES: [&str; 5] = [
    include_str!("../../content/fr.ftl"),
    include_str!("../../content/en.ftl"),
    include_str!("../../content/rates.toml"),
    include_str!("../../content/sources.toml"),
    include_str!("../../style.css"),
];
const TEXTS: [Text; 2] = [Text { language: Language::French }, Text { language: Language::English }];

/// The rows as they were read, apart from the files that the build compiles.
fn rows() -> BTreeMap<String, Value> {
    let rows: Vec<Value> = serde_json::from_str(include_str!("rows.json")).unwrap();
    rows.into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
}

/// Exact billionths of an amount written with a decimal point.
fn nanos(amount: &Value) -> Option<i128> {
    let amount = amount.as_str()?;
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    let scale = 10_i128.pow(u32::try_from(fraction.len()).unwrap());
    let digits: i128 = format!("{whole}{fraction}").parse().unwrap();
    assert_eq!(digits * NANOS_PER_UNIT % scale, 0);
    Some(digits * NANOS_PER_UNIT / scale)
}

fn currency(row: &Value) -> Currency {
    match row["currency"].as_str().unwrap() {
        "EUR" => Currency::Eur,
        "USD" => Currency::Usd,
        "RUB" => Currency::Rub,
        "unspecified" => Currency::Unspecified,
        other => panic!("{other}"),
    }
}

fn status(row: &Value) -> Status {
    match row["status"].as_str().unwrap() {
        "VERIFIED" => Status::ReadInSource,
        "SEEN-SECONDARY" => Status::ReadInReport,
        "SEED" => Status::PrintedInSeed,
        other => panic!("{other}"),
    }
}

fn same_address(address: &str, row: &Value) {
    let read = row["address"].as_str().unwrap();
    assert_eq!(url::Url::parse(address), url::Url::parse(read), "{}", row["id"]);
}

#[test]
fn real_files_compile() {
    let problems = compile(&Inputs::from_texts(|index| FILES[index])).err().unwrap_or_default();
    assert!(
        problems.is_empty(),
        "{}",
        problems.iter().map(|problem| format!("{problem}\n")).collect::<String>()
    );
}

#[test]
fn every_row_read_is_shown_and_no_other() {
    let mut shown: Vec<&str> = evidence().rates.iter().map(|rate| rate.id).collect();
    shown.extend(evidence().wages.iter().map(|wage| wage.id));
    shown.extend(evidence().exchange.iter().map(|exchange| exchange.id));
    shown.sort_unstable();
    assert_eq!(shown, rows().keys().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn rates_are_as_read() {
    let rows = rows();
    for rate in evidence().rates {
        let row = &rows[rate.id];
        let (low, high) = match rate.id {
            // "At least 1,000" for this price; the lowest retail price.
            "CF-05" => (None, nanos(&row["amount_high"])),
            "CF-07" => (nanos(&row["amount_low"]), None),
            _ => (nanos(&row["amount_low"]), nanos(&row["amount_high"])),
        };
        assert_eq!((rate.amount.low, rate.amount.high), (low, high), "{}", rate.id);
        assert_eq!(rate.currency, currency(row), "{}", rate.id);
        assert_eq!(rate.status, status(row), "{}", rate.id);
        let per = row["per"].as_str().unwrap();
        assert_eq!(per.split(' ').next(), Some(rate.per.to_string().as_str()), "{}", rate.id);
        let dating = row["year"]
            .as_u64()
            .map_or(Dating::Undated(2026), |year| Dating::Published(u16::try_from(year).unwrap()));
        assert_eq!(rate.dating, dating, "{}", rate.id);
        let recipient = row["recipient"].as_str().unwrap();
        let expected = match recipient.split([' ', ':']).next() {
            Some("worker") => Recipient::Worker,
            Some("seller") => Recipient::Seller,
            Some("ambiguous" | "unclear" | "campaign") => Recipient::Unclear,
            other => panic!("{other:?}"),
        };
        assert_eq!(rate.recipient, expected, "{}", rate.id);
        same_address(rate.source.address, row);
    }
}

#[test]
fn units_are_what_the_rows_pay_for() {
    let rows = rows();
    for rate in evidence().rates {
        let per = rows[rate.id]["per"].as_str().unwrap().split_once(' ').unwrap().1;
        let units: &[&str] = match (rate.trade, rate.unit) {
            (Trade::CaptchaSolving, Unit::Challenge) => &["CAPTCHA", "CAPTCHAs"],
            (Trade::CaptchaSolving, Unit::Word) => &["words typed"],
            (Trade::ClickFarming, Unit::Task) => &["microtasks"],
            (Trade::ClickFarming, Unit::Gesture) => &[
                "click",
                "like",
                "likes",
                "likes (at least)",
                "likes or follows",
                "likes or followers",
                "interactions",
                "vote",
                "follow",
            ],
            (Trade::Annotation, Unit::Image) => &["image", "item", "items", "task", "click"],
            other => panic!("{}: {other:?}", rate.id),
        };
        assert!(units.contains(&per), "{}: {per}", rate.id);
    }
}

#[test]
fn wages_and_exchange_rates_are_as_read() {
    let rows = rows();
    for wage in evidence().wages {
        let row = &rows[wage.id];
        assert_eq!(Some(wage.hourly.nanos), nanos(&row["amount_low"]), "{}", wage.id);
        assert_eq!(wage.hourly.currency, currency(row), "{}", wage.id);
        assert_eq!(wage.status, status(row), "{}", wage.id);
        assert_eq!(wage.dating, Dating::InForce(u16::try_from(row["year"].as_u64().unwrap()).unwrap()));
        same_address(wage.source.address, row);
    }
    for exchange in evidence().exchange {
        let row = &rows[exchange.id];
        assert_eq!(
            Some(i128::from(exchange.eur_per_10000_usd) * NANOS_PER_UNIT / 10_000),
            nanos(&row["amount_low"])
        );
        assert_eq!(Some(u64::from(exchange.year)), row["year"].as_u64());
        same_address(exchange.source.address, row);
    }
}

#[test]
fn rates_stand_in_the_order_of_the_ladder() {
    let order: Vec<_> = evidence()
        .rates
        .iter()
        .map(|rate| {
            let (undated, year) = match rate.dating {
                Dating::InForce(year) | Dating::Published(year) => (false, year),
                Dating::Undated(year) => (true, year),
            };
            (
                rate.trade as u8,
                [Recipient::Worker, Recipient::Unclear, Recipient::Seller]
                    .iter()
                    .position(|r| *r == rate.recipient),
                undated,
                year,
            )
        })
        .collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn captions_fit() {
    for text in TEXTS {
        for (index, rate) in evidence().rates.iter().enumerate() {
            assert!(
                (1..=28).contains(&text.rate_what(index).chars().count()),
                "{} {}",
                rate.id,
                text.rate_what(index)
            );
            assert!(
                (1..=34).contains(&text.rate_place(index).chars().count()),
                "{} {}",
                rate.id,
                text.rate_place(index)
            );
            let note = text.rate_note(index).unwrap_or_default();
            let n_words = note.split_whitespace().count();
            assert!(n_words <= 30, "{} {n_words} {note}", rate.id);
        }
        for index in 0..evidence().wages.len() {
            assert!(!text.wage_what(index).is_empty() && !text.wage_place(index).is_empty());
        }
    }
}

#[test]
fn what_a_trap_bears_on_is_said() {
    for id in
        ["SD-01", "SD-02", "CP-01", "CP-02", "CF-05", "CF-07", "CF-11", "CF-12", "MW-15", "MW-18", "MW-21"]
    {
        let index = evidence().rates.iter().position(|rate| rate.id == id).unwrap();
        assert!(TEXTS.iter().all(|text| text.rate_note(index).is_some()), "{id}");
    }
}

#[test]
fn nothing_rests_on_memory() {
    for file in &FILES[2..4] {
        assert!(!file.to_lowercase().contains("memory"));
    }
}

#[test]
fn claims_have_their_sources() {
    assert_eq!(sources_of("whom-signs").len(), 3);
    assert_eq!(sources_of("whom-words").len(), 2);
    assert!(sources_of("no-such-sentence").is_empty());
}

#[test]
fn what_is_on_the_axis_is_dated_convertible_and_has_a_recipient() {
    let plotted: Vec<&str> = evidence()
        .rates
        .iter()
        .filter(|rate| worth(rate, Basis::Own(9), Currency::Eur, evidence()).is_ok())
        .map(|rate| rate.id)
        .collect();
    let expected = [
        "CP-02", "CP-03", "CP-05", "CF-02", "CF-13", "CF-14", "CF-06", "CF-03", "CF-07", "CF-05", "CF-11",
        "MW-10", "MW-21", "MW-18",
    ];
    assert_eq!(plotted, expected);
}
