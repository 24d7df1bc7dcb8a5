//! Pay turned into hours: ordered, reversible, with its unpaid time, and at her pace.

use super::money::{MAX_NANOS, currency, exchange, provenance, rate};
use click_work::content::evidence;
use click_work::domain::log::Millis;
use click_work::domain::pay::*;
use click_work::domain::tally::Counts;
use proptest::prelude::*;
use std::borrow::Cow;

fn pay(amount: Bounds, currency: Currency, year: Year, period: Period, hours: Hours) -> TimePay {
    TimePay {
        provenance: provenance("Y", year),
        trade: Trade::Moderation,
        amount,
        currency,
        per: 1,
        period,
        hours,
        counted: TimeCounted::PaidOnly,
        recipient: Recipient::Worker,
        country: None,
    }
}

fn minimum(amount: Bounds, period: Period) -> MinimumWage {
    MinimumWage {
        provenance: provenance("Z", 2020),
        country: Country::Kenya,
        amount,
        currency: Currency::Eur,
        period,
        converted: None,
    }
}

fn period() -> impl Strategy<Value = Period> {
    prop_oneof![Just(Period::Hour), Just(Period::Day), Just(Period::Month), Just(Period::Year)]
}

/// How a pay of this period may say its hours.
fn hours_of(period: Period) -> impl Strategy<Value = Hours> {
    let of_the_period = if period == Period::Hour { Hours::OfThePeriod } else { Hours::FullTime };
    let stated = (1_u32..60_000, 0_u32..6_000)
        .prop_map(|(low, more)| Hours::Stated { low_minutes: low, high_minutes: low + more });
    prop_oneof![Just(of_the_period), stated]
}

fn paid(pay: &TimePay, currency: Currency) -> Bounds {
    hourly_pay(pay, currency, evidence()).unwrap().paid
}

/// Products of amounts are made in 128 bits.
fn wide(nanos: Nanos) -> i128 {
    i128::from(nanos)
}

proptest! {
    #[test]
    fn more_pay_is_never_a_worse_hour(
        a in 1..=MAX_NANOS, b in 1..=MAX_NANOS, average in exchange(), to in currency(),
        (period, hours) in period().prop_flat_map(|period| (Just(period), hours_of(period))),
    ) {
        let at = |nanos| pay(Bounds::exactly(nanos), Currency::Usd, average.year, period, hours);
        let (less, more) = (hourly_pay(&at(a.min(b)), to, evidence()), hourly_pay(&at(a.max(b)), to, evidence()));
        let (less, more) = (less.unwrap(), more.unwrap());
        prop_assert!(less.paid.low <= more.paid.low && less.paid.high <= more.paid.high);
        let (less, more) = (less.with_unpaid.unwrap(), more.with_unpaid.unwrap());
        prop_assert!(less.low <= more.low && less.high <= more.high);
    }

    #[test]
    fn bounds_stay_in_order_and_open_ones_stay_open(
        low in 1..=MAX_NANOS, more in 0..=MAX_NANOS, is_open_below: bool, is_open_above: bool,
        (period, hours) in period().prop_flat_map(|period| (Just(period), hours_of(period))),
    ) {
        let amount = Bounds {
            low: (!is_open_below).then_some(low),
            high: (!is_open_above || is_open_below).then_some(low + more),
        };
        let hourly = paid(&pay(amount, Currency::Eur, 2020, period, hours), Currency::Eur);
        prop_assert_eq!((hourly.low.is_some(), hourly.high.is_some()), (amount.low.is_some(), amount.high.is_some()));
        prop_assert!(hourly.low.zip(hourly.high).is_none_or(|(low, high)| low <= high));
    }

    #[test]
    fn an_hour_times_its_hours_is_the_pay(nanos in 1..=MAX_NANOS, minutes in 1_u32..60_000) {
        let hours = Hours::Stated { low_minutes: minutes, high_minutes: minutes };
        let hourly = paid(&pay(Bounds::exactly(nanos), Currency::Eur, 2020, Period::Day, hours), Currency::Eur);
        // One rounding of the hour, taken as often as there are hours in the pay.
        let error = wide(hourly.low.unwrap()) * i128::from(minutes) - wide(nanos) * 60;
        prop_assert!(2 * error.abs() <= i128::from(minutes), "{error}");
    }

    #[test]
    fn there_and_back_is_the_same_hour_to_one_rounding(nanos in 1..=MAX_NANOS, average in exchange()) {
        let hour = |nanos, from| pay(Bounds::exactly(nanos), from, average.year, Period::Hour, Hours::OfThePeriod);
        let dollars = paid(&hour(nanos, Currency::Eur), Currency::Usd).low.unwrap();
        let euros = paid(&hour(dollars, Currency::Usd), Currency::Eur).low.unwrap();
        prop_assert!((euros - nanos).abs() <= 1, "{nanos} became {dollars} and {euros}");
    }

    #[test]
    fn unpaid_time_takes_its_share_and_no_more(nanos in 1..=MAX_NANOS, tenths in 0_u32..=6_000) {
        let mut evidence = evidence().clone();
        evidence.assumptions.tenths_of_unpaid_minutes = tenths;
        let pay = pay(Bounds::exactly(nanos), Currency::Eur, 2020, Period::Hour, Hours::OfThePeriod);
        let hourly = hourly_pay(&pay, Currency::Eur, &evidence).unwrap();
        prop_assert_eq!(hourly.paid, Bounds::exactly(nanos));
        let left = hourly.with_unpaid.unwrap().low.unwrap();
        let error = wide(left) * i128::from(600 + tenths) - wide(nanos) * 600;
        prop_assert!(2 * error.abs() <= i128::from(600 + tenths));
        // What has unpaid time in it already, or does not say, loses nothing twice.
        for counted in [TimeCounted::WithUnpaid, TimeCounted::Unsaid] {
            let hourly = hourly_pay(&TimePay { counted, ..pay }, Currency::Eur, &evidence).unwrap();
            prop_assert_eq!(hourly.with_unpaid, None);
        }
    }

    #[test]
    fn a_minimum_of_any_period_is_an_hour_of_it(nanos in 1..=MAX_NANOS, month in 100_u32..=74_400, day in 1_u32..=24) {
        let mut evidence = evidence().clone();
        evidence.assumptions.hundredths_of_hours_a_month = month;
        evidence.assumptions.hours_a_day = day;
        for (period, hundredths) in
            [(Period::Hour, 100), (Period::Day, day * 100), (Period::Month, month), (Period::Year, month * 12)]
        {
            let hourly = hourly_minimum(&minimum(Bounds::exactly(nanos), period), Currency::Eur, &evidence);
            let error = wide(hourly.unwrap().low.unwrap()) * i128::from(hundredths) - wide(nanos) * 100;
            prop_assert!(2 * error.abs() <= i128::from(hundredths), "{:?} {}", period, error);
        }
    }

    #[test]
    fn her_pace_is_her_pieces_over_her_time(
        nanos in 1..=MAX_NANOS, per in 1_u32..=100_000, n_images in 1_u32..10_000, millis in 1_u64..100_000_000,
    ) {
        let evidence = Evidence { rates: Cow::Owned(vec![rate(nanos, per, Currency::Eur, 2020)]), ..evidence().clone() };
        let counts = Counts { n_pieces: n_images, n_images, ..Counts::default() };
        let row = hours(&evidence, &counts, Millis(millis), Currency::Eur)[0];
        let under = i128::from(per) * i128::from(millis);
        let error = wide(row.outcome.unwrap().paid.low.unwrap()) * under - wide(nanos) * i128::from(n_images) * 3_600_000;
        prop_assert!(2 * error.abs() <= under);
    }
}

/// Nine tiles in half a minute are a pace of their own, whatever time went into words besides.
#[test]
fn a_pace_is_of_the_time_of_its_own_pieces() {
    let evidence = Evidence {
        rates: Cow::Owned(vec![rate(NANOS_PER_UNIT, 1, Currency::Eur, 2020)]),
        ..evidence().clone()
    };
    let counts = Counts { n_pieces: 2, n_images: 9, worked_images: Millis(30_000), ..Counts::default() };
    let hour = |counts: &Counts| {
        hours(&evidence, counts, Millis(90_000), Currency::Eur)[0].outcome.unwrap().paid.low.unwrap()
    };
    assert_eq!(hour(&counts), 9 * 120 * NANOS_PER_UNIT);
    // Where the time of the pieces is not known, all time counts.
    assert_eq!(hour(&Counts { worked_images: Millis(0), ..counts }), 9 * 40 * NANOS_PER_UNIT);
}

#[test]
fn what_gives_no_hour_says_why() {
    let unstated = pay(Bounds::exactly(1), Currency::Eur, 2020, Period::Month, Hours::Unstated);
    assert_eq!(hourly_pay(&unstated, Currency::Eur, evidence()), Err(Unplotted::NoHours));
    let in_words =
        pay(Bounds { low: None, high: None }, Currency::Eur, 2020, Period::Hour, Hours::OfThePeriod);
    assert_eq!(hourly_pay(&in_words, Currency::Eur, evidence()), Err(Unplotted::NoAmount));
    let rows = hours(evidence(), &Counts::default(), Millis(0), Currency::Eur);
    for row in rows.iter().filter(|row| matches!(row.subject, HourSubject::Rate(_))) {
        assert!(row.outcome.is_err(), "nothing was done, and {:?} has a pace", row.subject);
    }
}

/// A currency whose exchange rate we do not hold is converted as its own source does, or not at all.
#[test]
fn a_minimum_is_converted_by_its_own_source_alone() {
    let amount = Bounds::exactly(361 * NANOS_PER_UNIT);
    let local = MinimumWage { currency: Currency::Kes, ..minimum(amount, Period::Day) };
    assert_eq!(hourly_minimum(&local, Currency::Usd, evidence()), Err(Unplotted::NoCurrency));
    let theirs = Bounds { low: Some(8 * NANOS_PER_UNIT), high: Some(16 * NANOS_PER_UNIT) };
    let converted = MinimumWage { converted: Some((theirs, Currency::Usd)), ..local };
    let day = Nanos::from(evidence().assumptions.hours_a_day);
    let expected = theirs.map(|nanos| nanos / day);
    assert_eq!(hourly_minimum(&converted, Currency::Usd, evidence()), Ok(expected));
}

#[test]
fn no_pace_is_wide_enough_to_overflow() {
    let huge = rate(Nanos::MAX, 1, Currency::Usd, 2020);
    let evidence = Evidence { rates: Cow::Owned(vec![huge]), ..evidence().clone() };
    let counts = Counts { n_pieces: u32::MAX, n_images: u32::MAX, ..Counts::default() };
    for millis in [1, u64::MAX] {
        let rows = hours(&evidence, &counts, Millis(millis), Currency::Eur);
        assert!(rows[0].outcome.is_ok());
    }
}
