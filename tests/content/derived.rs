//! What follows from the figures by arithmetic, done again from the rows shown, in whole numbers:
//! the derived values of the evidence, D1 to D17. D13 and D14 rest on no row that is shown.

use click_work::content::{Language, Text, assumed, evidence};
use click_work::domain::pay::{
    Currency, Hours, MinimumWage, NANOS_PER_UNIT, Nanos, PieceRate, TimePay, hourly_minimum, hourly_pay,
};

/// Seconds that an image CAPTCHA and any session take (Searles et al., arXiv 2311.10911), and a
/// challenge of another service (Cloudflare, on cryptographic attestation of personhood, 2021).
const TENTHS_OF_SECONDS_AN_IMAGE: i128 = 103;
const HUNDREDTHS_OF_SECONDS_A_SESSION: i128 = 353;
const SECONDS_A_CHALLENGE: i128 = 32;
/// Seconds a solved CAPTCHA takes, and the percentage that is right (Motoyama et al. 2010).
const SECONDS_A_SOLUTION: i128 = 14;
const PERCENT_RIGHT: i128 = 90;
const SECONDS_AN_HOUR: i128 = 3600;

fn rate(id: &str) -> &'static PieceRate {
    evidence().rates.iter().find(|rate| rate.provenance.id == id).unwrap()
}

fn pay(id: &str) -> &'static TimePay {
    evidence().pays.iter().find(|pay| pay.provenance.id == id).unwrap()
}

fn wage(id: &str) -> &'static MinimumWage {
    evidence().wages.iter().find(|wage| wage.provenance.id == id).unwrap()
}

/// The one amount of a rate, and how many units it pays for.
fn price(id: &str) -> (Nanos, i128) {
    let rate = rate(id);
    assert_eq!(rate.amount.low, rate.amount.high, "{id}");
    (rate.amount.low.unwrap(), i128::from(rate.per))
}

fn hourly(id: &str) -> Nanos {
    let pay = pay(id);
    assert_eq!((pay.amount.low, pay.hours), (pay.amount.high, Hours::OfThePeriod), "{id}");
    pay.amount.low.unwrap()
}

/// A ratio comes to a number, rounded as it is written.
#[track_caller]
fn check(over: i128, under: i128, written: &str) {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    let scale = 10_i128.pow(u32::try_from(fraction.len()).unwrap());
    let digits: i128 = format!("{whole}{fraction}").parse().unwrap();
    let found = (over * scale * 2 + under) / (under * 2);
    assert_eq!(found, digits, "{over} / {under} is not {written}");
}

#[test]
fn prices_of_one_piece() {
    // D1: euro cents an interaction. D2: US cents a task. D3: US cents a follower.
    for (id, cents) in [("CF-11", "0.55"), ("CF-12", "11.2"), ("CF-09", "0.9")] {
        let (nanos, count) = price(id);
        check(nanos * 100, count * NANOS_PER_UNIT, cents);
    }
    // D4: what the person gets of what the boss asks, if these are the same likes.
    let ((worker, per_worker), (boss, per_boss)) = (price("CF-02"), price("CF-03"));
    assert_eq!(per_worker, per_boss);
    assert_eq!(worker * 15, boss);
    check(worker * 100, boss, "6.7");
    // D17: the lowest prices of the grid are round sums plus a fifth.
    for (id, reward) in [("MW-15", "0.010"), ("MW-16", "0.030")] {
        let low = rate(id).amount.low.unwrap();
        assert_eq!(low * 10 % 12, 0, "{id}");
        check(low * 10, 12 * NANOS_PER_UNIT, reward);
    }
}

#[test]
fn hours_of_solving() {
    // D5: solutions an hour, and what the customer pays for them: the worker gets less.
    let right_an_hour = SECONDS_AN_HOUR * PERCENT_RIGHT;
    check(right_an_hour, SECONDS_A_SOLUTION * 100, "231");
    let (nanos, count) = price("CP-05");
    check(right_an_hour * nanos, SECONDS_A_SOLUTION * 100 * count * NANOS_PER_UNIT, "0.23");
    // D7: at least, over the fewest and over the most hours.
    let pay = pay("CP-04");
    let Hours::Stated { low_minutes, high_minutes } = pay.hours else { panic!("CP-04 states its hours") };
    let least = pay.amount.low.unwrap();
    check(least * 60, i128::from(low_minutes) * NANOS_PER_UNIT, "0.16");
    check(least * 60, i128::from(high_minutes) * NANOS_PER_UNIT, "0.13");
    // What the chart shows is the lower of the two, and open above.
    let shown = hourly_pay(pay, Currency::Usd, evidence()).unwrap().paid;
    check(shown.low.unwrap(), NANOS_PER_UNIT, "0.13");
    assert_eq!(shown.high, None);
}

#[test]
fn unpaid_minutes_are_the_ratio_of_two_means() {
    // D6: 60 × (4.43 ÷ 3.31 − 1).
    let (paid, all) = (hourly("MW-05"), hourly("MW-06-mean"));
    check(60 * (paid - all), all, "20.3");
    let assumption = assumed().iter().find(|assumption| assumption.id == "unpaid-minutes").unwrap();
    assert_eq!(assumption.from, ["MW-05", "MW-06-mean"]);
    assert_eq!(assumption.thousandths, 20_300);
    assert_eq!(evidence().assumptions.tenths_of_unpaid_minutes, 203);
}

#[test]
fn annotation_by_the_piece_and_by_the_hour() {
    // D8: the worker named in the note of MW-22 earns 80 euros, for 500 images on a good day.
    let month = NANOS_PER_UNIT * 80;
    let bounds = pay("MW-22").amount;
    assert!(bounds.low.unwrap() < month && month < bounds.high.unwrap());
    check(month * 100 * 10, 500 * 217 * NANOS_PER_UNIT, "0.74");
    let hundredths_a_month = i128::from(evidence().assumptions.hundredths_of_hours_a_month);
    check(month * 100, hundredths_a_month * NANOS_PER_UNIT, "0.46");
    // D9: twelve euros an hour if tasks never stopped: 60 and 45 seconds a task.
    for (id, seconds) in [("MW-11", 60), ("MW-12", 45)] {
        let (nanos, count) = price(id);
        assert_eq!(nanos * SECONDS_AN_HOUR, 12 * NANOS_PER_UNIT * seconds * count, "{id}");
    }
    // D10: a nine-hour shift of 150 to 250 passages, in US cents a passage.
    let bounds = pay("MW-26").amount;
    check(bounds.low.unwrap() * 9 * 100, 250 * NANOS_PER_UNIT, "4.8");
    check(bounds.high.unwrap() * 9 * 100, 150 * NANOS_PER_UNIT, "12");
}

#[test]
fn seconds_at_a_minimum_wage() {
    // D11: euro cents, at the French minimum of 2026; D12: US cents, at the federal one.
    let smic = wage("BM-FR-2026-01").amount.low.unwrap() * 100;
    let under = SECONDS_AN_HOUR * NANOS_PER_UNIT;
    check(smic * TENTHS_OF_SECONDS_AN_IMAGE, under * 10, "3.4");
    check(smic * HUNDREDTHS_OF_SECONDS_A_SESSION, under * 100, "1.2");
    check(smic * SECONDS_A_CHALLENGE, under, "10.7");
    let federal = wage("BM-US").amount.low.unwrap() * 100;
    check(federal * TENTHS_OF_SECONDS_AN_IMAGE, under * 10, "2.1");
    // D15: billions of dollars at the true minimum, against what is printed.
    let (hours, printed) = (i128::from(pay("CL-01").per), pay("CL-01").amount.low.unwrap());
    check(hours * wage("BM-US").amount.low.unwrap(), 1_000_000_000 * NANOS_PER_UNIT, "5.94");
    check(printed, 1_000_000_000 * NANOS_PER_UNIT, "6.1");
    // What its note says of 512 billion sessions at 3.53 seconds: millions of hours.
    check(512_000 * HUNDREDTHS_OF_SECONDS_A_SESSION, SECONDS_AN_HOUR * 100, "502");
}

#[test]
fn net_of_the_french_minimum() {
    // D16: 1 443.11 euros for 151.67 hours, as its note says.
    check(144_311, 15_167, "9.51");
    let caption = wage("BM-FR-2026-01").provenance.caption;
    let note = |language| Text { language }.note(caption).unwrap();
    assert!(note(Language::French).contains("9,51") && note(Language::English).contains("9.51"));
}

#[test]
fn what_the_notes_compare() {
    // T1: a tenth of a cent, and half a cent, beside 0.006 of a cent.
    let printed = price("SD-01").0;
    check(rate("CF-01").amount.low.unwrap(), printed, "17");
    check(rate("CF-07").amount.low.unwrap(), printed, "83");
    // T2: 1,000 likes of a scheme beside 1,000 of a click farm.
    let scheme = rate("SD-02").amount;
    let farm = price("CF-03").0;
    check(scheme.low.unwrap() * 1000, NANOS_PER_UNIT, "350");
    check(scheme.low.unwrap() * 1000, farm, "23");
    check(scheme.high.unwrap() * 1000, farm, "47");
    // T3: ten thousand tweets.
    assert_eq!(rate("SD-03").amount.high.unwrap() * 10_000, 100 * NANOS_PER_UNIT);
    // T8: clicks a working day of 300, and a quarter of the minimum of that year.
    let year = pay("CF-04").amount.low.unwrap();
    let (thousand, count) = price("CF-02");
    check(year * count, thousand * 300, "400");
    check(400 * 3, 60, "20");
    let (garment, currency) = wage("BM-BD-2013-before").converted.unwrap();
    assert_eq!(currency, Currency::Usd);
    check(garment.low.unwrap() * 12, year, "4");
    // T23: six cents beside 0.006 of a cent.
    check(price("MW-21").0, printed, "1000");
}

#[test]
fn a_dollar_is_worth_less_than_a_euro() {
    // T25: from 2008 to 2025 a dollar was worth 0.68 to 0.95 euros, never more than one.
    assert!(evidence().exchange.iter().all(|rate| (6_000..10_000).contains(&rate.eur_per_10000_usd)));
    // The newspaper turned 10 cents into 9 euro cents; the year's mean says 8.5.
    let rate_of_2021 = i128::from(evidence().exchange_rate(2021).unwrap().eur_per_10000_usd);
    check(price("CF-13").0 * 100 * rate_of_2021, 10_000 * NANOS_PER_UNIT, "8.5");
}

#[test]
fn a_minimum_is_converted_by_its_own_source_or_not_at_all() {
    let hour = |id: &str| hourly_minimum(wage(id), Currency::Usd, evidence());
    // 114 dollars, and 5.25, over the assumed month of 173.33 hours.
    check(hour("BM-BD-2023-after").unwrap().low.unwrap(), NANOS_PER_UNIT, "0.66");
    check(hour("BM-VE-2023").unwrap().low.unwrap(), NANOS_PER_UNIT, "0.03");
    // Six to ten dollars over the assumed day of eight hours.
    check(hour("BM-PH-2023").unwrap().high.unwrap(), NANOS_PER_UNIT, "1.25");
    // The sources of these convert nothing.
    for id in ["BM-KE-2022-before", "BM-KE-2022-after", "BM-KE-2024", "BM-MG-2022-with-state"] {
        assert!(hour(id).is_err(), "{id}");
    }
}
