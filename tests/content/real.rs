//! The real files: they compile, and each figure is the one that was read.

use std::collections::BTreeMap;

use click_work::content::{evidence, source, sources_of};
use click_work::domain::pay::{
    Basis, Bounds, Country, Currency, Dating, Hours, NANOS_PER_UNIT, Nanos, Period, Provenance, Recipient,
    Status, TimeCounted, Trade, Unit, When, worth,
};
use serde_json::Value;

use super::compiler::{Inputs, compile};

pub(crate) const FILES: [&str; 6] = [
    include_str!("../../content/fr.ftl"),
    include_str!("../../content/en.ftl"),
    include_str!("../../content/rates.toml"),
    include_str!("../../content/sources.toml"),
    include_str!("../../content/assumptions.toml"),
    include_str!("../../style.css"),
];

/// What was looked for and never read: it is not shown, whatever figure one may remember.
const NOT_SHOWN: [(&str, &str); 5] = [
    ("CF-16", "the tables of the paper were not read, only its abstract"),
    ("CP-06", "the passage of the paper on what solvers receive was not read"),
    ("CP-14", "the services' own pages for those who solve were not read"),
    ("CP-15", "the service's page was not read"),
    ("MW-35", "the passage of the article on pay was not read"),
];

/// The series of the evidence, with the last number of each: from 1, without a gap.
const SERIES: [(&str, u32); 5] = [("SD", 5), ("CF", 18), ("CP", 15), ("MW", 38), ("CL", 2)];

/// The rows whose words leave one bound open, though the evidence prints one amount.
const OPEN_HIGH: [(&str, &str); 4] = [
    ("CF-01", "as little as"),
    ("CF-04", "might be, as little as"),
    ("CF-07", "the lowest retail price"),
    ("MW-28", "as little as"),
];
const OPEN_LOW: [(&str, &str); 2] = [("CF-05", "at least 1,000 for this price"), ("SD-03", "each, or less")];

/// The rows whose source says who receives it, and is doubted: the lowest prices of the grid look
/// like a reward and a fee.
const DOUBTED_RECIPIENT: [&str; 3] = ["MW-15", "MW-16", "MW-17"];

/// The rows as they were read, apart from the files that the build compiles.
pub(crate) fn rows() -> BTreeMap<String, Value> {
    let rows: Vec<Value> = serde_json::from_str(include_str!("rows.json")).unwrap();
    let n_rows = rows.len();
    let rows: BTreeMap<_, _> =
        rows.into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect();
    assert_eq!(rows.len(), n_rows, "two rows have one name");
    rows
}

/// Exact billionths of an amount written with a decimal point.
pub(crate) fn nanos(amount: &Value) -> Option<Nanos> {
    let amount = amount.as_str()?;
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    let scale = 10_i128.pow(u32::try_from(fraction.len()).unwrap());
    let digits: i128 = format!("{whole}{fraction}").parse().unwrap();
    assert_eq!(digits * NANOS_PER_UNIT % scale, 0);
    Some(digits * NANOS_PER_UNIT / scale)
}

fn currency(written: &Value) -> Currency {
    match written.as_str().unwrap() {
        "EUR" => Currency::Eur,
        "USD" => Currency::Usd,
        "RUB" => Currency::Rub,
        "KES" => Currency::Kes,
        "MGA" => Currency::Mga,
        "BDT" => Currency::Bdt,
        "VES" => Currency::Ves,
        "points" => Currency::Points,
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

/// The first word of who receives it; what is doubted is doubted whatever it says.
fn recipient(id: &str, row: &Value) -> Recipient {
    let printed = row["recipient"].as_str().unwrap();
    match printed.split([' ', ':']).next() {
        Some("worker") if DOUBTED_RECIPIENT.contains(&id) => Recipient::Unclear,
        Some("worker") => Recipient::Worker,
        Some("seller") => Recipient::Seller,
        Some("ambiguous" | "unclear" | "campaign") => Recipient::Unclear,
        Some("nobody" | "volunteer") => Recipient::Nobody,
        other => panic!("{id}: {other:?}"),
    }
}

/// The trade of a sort of work, by the words that only that trade has.
fn trade(row: &Value) -> Trade {
    const WORDS: [(&str, Trade); 15] = [
        ("captcha", Trade::CaptchaSolving),
        ("toxic-text", Trade::Moderation),
        ("moderation", Trade::Moderation),
        ("click", Trade::ClickFarming),
        ("crowdturfing", Trade::ClickFarming),
        ("like market", Trade::ClickFarming),
        ("follower market", Trade::ClickFarming),
        ("influencer", Trade::ClickFarming),
        ("manipulation", Trade::ClickFarming),
        ("campaigning", Trade::ClickFarming),
        ("micro-work", Trade::Annotation),
        ("annotation", Trade::Annotation),
        ("label", Trade::Annotation),
        ("data work", Trade::Annotation),
        ("voice data", Trade::Annotation),
    ];
    let work = row["work"].as_str().unwrap().to_lowercase();
    WORDS.iter().find(|(words, _)| work.contains(words)).unwrap_or_else(|| panic!("{work}")).1
}

/// Which time is counted, where the row's words say so.
fn counted(row: &Value) -> TimeCounted {
    match row["counted"].as_str() {
        Some("with_unpaid") => TimeCounted::WithUnpaid,
        Some("paid_only") => TimeCounted::PaidOnly,
        None => TimeCounted::Unsaid,
        Some(other) => panic!("{other}"),
    }
}

/// The one country of a place, if we know its minimum wage.
fn country(place: &str) -> Option<Country> {
    match place {
        "France" | "France (excl. Mayotte)" => Some(Country::France),
        "USA" | "USA (federal)" => Some(Country::UnitedStates),
        "Kenya" | "Nairobi, Kenya" => Some(Country::Kenya),
        "Madagascar" | "Antananarivo, Madagascar" | "Antananarivo, Madagascar (an Amazon platform)" => {
            Some(Country::Madagascar)
        }
        "Bangladesh" | "Dhaka, Bangladesh" => Some(Country::Bangladesh),
        "Philippines" => Some(Country::Philippines),
        "Venezuela" => Some(Country::Venezuela),
        other => {
            // Several countries, others, the world, a platform, or a worker who lives elsewhere.
            let is_elsewhere = [
                "India",
                "China",
                "Russia",
                "Africa",
                "Asia-Pacific",
                "N. America",
                "world",
                "online",
                "vendor",
                "MTurk",
                "Captcha",
                "Amazon",
                "Google",
                "countries",
                "Global South",
                "unspecified",
                "Colombia",
                "Kenya / USA",
                "USA (Devumi)",
                "Anti-Captcha",
            ]
            .iter()
            .any(|part| other.contains(part));
            assert!(is_elsewhere, "{other}");
            None
        }
    }
}

/// The country where the person works; none where what is printed is not her pay.
fn country_of_worker(id: &str, row: &Value) -> Option<Country> {
    let country = country(row["place"].as_str().unwrap());
    country.filter(|_| recipient(id, row) == Recipient::Worker)
}

fn bounds(id: &str, row: &Value) -> Bounds {
    let is_in = |list: &[(&str, &str)]| list.iter().any(|(other, _)| *other == id);
    let (low, high) = (nanos(&row["amount_low"]), nanos(&row["amount_high"]));
    Bounds { low: low.filter(|_| !is_in(&OPEN_LOW)), high: high.filter(|_| !is_in(&OPEN_HIGH)) }
}

/// Checks what every figure has: its date with its month, how we know, its address.
fn provenance(provenance: &Provenance, row: &Value) {
    let id = provenance.id;
    let number = |key: &str| row[key].as_u64();
    let when = number("year").map(|year| When {
        year: u16::try_from(year).unwrap(),
        month: number("month").map(|month| u8::try_from(month).unwrap()),
    });
    let is_a_rule = row["in_force"].as_bool().unwrap_or(false);
    let dating = match when {
        Some(when) if is_a_rule => Dating::InForce(when),
        Some(when) => Dating::Published(when),
        None => Dating::Undated(2026),
    };
    assert_eq!(provenance.dating, dating, "{id}");
    assert_eq!(provenance.status, status(row), "{id}");
    assert_eq!(source(provenance.source).address, row["address"].as_str().unwrap(), "{id}");
}

/// The number that stands first in what an amount pays for, and the words after it.
fn per(row: &Value) -> (u32, &str) {
    let per = row["per"].as_str().unwrap();
    let (number, rest) = per.split_once(' ').unwrap();
    match (number, rest.strip_prefix("million ")) {
        ("one", _) => (1, rest),
        (number, Some(rest)) => (number.parse::<u32>().unwrap() * 1_000_000, rest),
        (number, None) => (number.parse().unwrap(), rest),
    }
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
    let mut shown: Vec<&str> = evidence().rates.iter().map(|rate| rate.provenance.id).collect();
    shown.extend(evidence().pays.iter().map(|pay| pay.provenance.id));
    shown.extend(evidence().wages.iter().map(|wage| wage.provenance.id));
    shown.extend(evidence().exchange.iter().map(|exchange| exchange.id));
    shown.sort_unstable();
    assert_eq!(shown, rows().keys().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn no_number_of_a_series_is_passed_over() {
    let rows = rows();
    let mut expected: Vec<String> = SERIES
        .iter()
        .flat_map(|(series, last)| (1..=*last).map(move |n| format!("{series}-{n:02}")))
        .collect();
    let mut found: Vec<String> = rows
        .iter()
        .filter(|(id, _)| !id.starts_with("BM-") && !id.starts_with("FX-"))
        .map(|(id, row)| row["of"].as_str().unwrap_or(id).to_owned())
        .chain(NOT_SHOWN.iter().map(|(id, _)| (*id).to_owned()))
        .collect();
    found.sort();
    found.dedup();
    expected.sort();
    assert_eq!(found, expected);
    for (id, reason) in NOT_SHOWN {
        assert!(!reason.is_empty() && !FILES[2].contains(id), "{id} is shown");
    }
}

#[test]
fn piece_rates_are_as_read() {
    let rows = rows();
    for rate in evidence().rates.iter() {
        let id = rate.provenance.id;
        let row = &rows[id];
        provenance(&rate.provenance, row);
        assert_eq!(rate.trade, trade(row), "{id}");
        assert_eq!(rate.amount, bounds(id, row), "{id}");
        assert_eq!(rate.currency, currency(&row["currency"]), "{id}");
        assert_eq!(rate.per, per(row).0, "{id}");
        assert_eq!(rate.recipient, recipient(id, row), "{id}");
        assert_eq!(rate.country, country_of_worker(id, row), "{id}");
        assert!(units(id, rate.trade, rate.unit).contains(&per(row).1), "{id}: {}", per(row).1);
    }
}

/// The words that a unit may stand for. A click of an order of clicks is a gesture; a box and a mask
/// are tasks of their own, as nobody here draws one.
fn units(id: &str, trade: Trade, unit: Unit) -> &'static [&'static str] {
    match (trade, unit, id) {
        (Trade::CaptchaSolving, Unit::Challenge, _) => &["CAPTCHA", "CAPTCHAs"],
        (Trade::CaptchaSolving, Unit::Word, _) => &["words typed"],
        (Trade::CaptchaSolving, Unit::Lot, _) => &["sale of the labelled data set"],
        (Trade::ClickFarming, Unit::Gesture, "MW-14-click") => &["task"],
        (Trade::ClickFarming, Unit::Task, _) => &["task", "microtasks"],
        (Trade::ClickFarming, Unit::Gesture, _) => &[
            "click",
            "like",
            "likes",
            "likes (at least)",
            "likes or follows",
            "likes or followers",
            "followers",
            "interactions",
            "vote",
            "follow",
            "tweet",
        ],
        (Trade::Annotation, Unit::Image, "MW-15") => &["task"],
        (Trade::Annotation, Unit::Image, "MW-21") => &["click"],
        (Trade::Annotation, Unit::Image, _) => &["image", "item", "items"],
        (Trade::Annotation, Unit::Task, "MW-12") => &["item (45 s)"],
        (Trade::Annotation, Unit::Task, "MW-13-sentence" | "MW-13-poll") => &["item"],
        (Trade::Annotation, Unit::Task, _) => &["task", "task (1 minute)", "task (implied)", "box"],
        other => panic!("{other:?}"),
    }
}

#[test]
fn pay_for_time_is_as_read() {
    let rows = rows();
    for pay in evidence().pays.iter() {
        let id = pay.provenance.id;
        let row = &rows[id];
        provenance(&pay.provenance, row);
        assert_eq!((pay.trade, pay.counted), (trade(row), counted(row)), "{id}");
        assert_eq!(pay.amount, bounds(id, row), "{id}");
        assert_eq!(pay.currency, currency(&row["currency"]), "{id}");
        assert_eq!((pay.per, pay.period), (per(row).0, period(per(row).1)), "{id}");
        assert_eq!(pay.recipient, recipient(id, row), "{id}");
        assert_eq!(pay.country, country_of_worker(id, row), "{id}");
        let hours = match (id, pay.period) {
            // Fifteen days of 2.5 to 3 hours.
            ("CP-04", _) => Hours::Stated { low_minutes: 15 * 150, high_minutes: 15 * 180 },
            // Eight hours a day, five days a week.
            ("MW-22", _) => Hours::FullTime,
            (_, Period::Hour) => Hours::OfThePeriod,
            (_, Period::Day | Period::Month | Period::Year) => Hours::Unstated,
        };
        assert_eq!(pay.hours, hours, "{id}");
    }
}

fn period(words: &str) -> Period {
    match words.split(' ').next() {
        Some("hour" | "hours") => Period::Hour,
        Some("day" | "days") => Period::Day,
        Some("month") => Period::Month,
        Some("year") => Period::Year,
        other => panic!("{other:?}"),
    }
}

#[test]
fn minimum_wages_are_as_read() {
    let rows = rows();
    for wage in evidence().wages.iter() {
        let id = wage.provenance.id;
        let row = &rows[id];
        provenance(&wage.provenance, row);
        assert_eq!(wage.amount, bounds(id, row), "{id}");
        assert_eq!(wage.currency, currency(&row["currency"]), "{id}");
        assert_eq!((1, wage.period), (per(row).0, period(per(row).1)), "{id}");
        assert_eq!(Some(wage.country), country(row["place"].as_str().unwrap()), "{id}");
        assert_eq!(row["recipient"].as_str(), Some("worker (gross)"), "{id}");
        let converted = row["converted"].as_array().map(|converted| {
            let bounds = Bounds { low: nanos(&converted[0]), high: nanos(&converted[1]) };
            (bounds, currency(&converted[2]))
        });
        assert_eq!(wage.converted, converted, "{id}");
    }
}

#[test]
fn exchange_rates_are_as_read() {
    let rows = rows();
    for exchange in evidence().exchange.iter() {
        let row = &rows[exchange.id];
        let read = Some(i128::from(exchange.eur_per_10000_usd) * NANOS_PER_UNIT / 10_000);
        assert_eq!((read, nanos(&row["amount_low"])), (nanos(&row["amount_high"]), read), "{}", exchange.id);
        assert_eq!((row["currency"].as_str(), per(row)), (Some("EUR"), (1, "USD")), "{}", exchange.id);
        assert_eq!(Some(u64::from(exchange.year)), row["year"].as_u64());
        assert_eq!(source(exchange.source).address, row["address"].as_str().unwrap(), "{}", exchange.id);
    }
    let years: Vec<_> = evidence().exchange.iter().map(|exchange| exchange.year).collect();
    assert_eq!(years, (2008..=2025).collect::<Vec<_>>());
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
        .map(|rate| rate.provenance.id)
        .collect();
    let expected = [
        "CP-02",
        "CP-03",
        "CP-05",
        "CF-01",
        "CF-02",
        "SD-03",
        "MW-14-click",
        "MW-14-install",
        "MW-14-quote",
        "CF-13",
        "CF-14",
        "CF-06",
        "CF-08",
        "CF-03",
        "CF-07",
        "CF-05",
        "CF-09",
        "CF-10",
        "CF-11",
        "MW-10",
        "MW-11",
        "MW-12",
        "MW-13-sentence",
        "MW-13-poll",
        "MW-33",
        "MW-21",
        "MW-18",
    ];
    assert_eq!(plotted, expected);
}
