//! Our arithmetic, step by step: each factor with what it is, then what comes out, so that anyone
//! can do the sum again.

use super::markup::{element, says, text};
use super::reckoning::Reckoning;
use super::{phrases, rows, sheet};
use crate::app::payslip::{Figure, Place};
use crate::content::{numbers, source};
use crate::domain::pay::{
    Basis, Bounds, Currency, Dating, Hours, MinimumWage, Period, PieceRate, Provenance, Recipient,
    TimeCounted, TimePay, basis, hourly_minimum, hourly_pay, hours, time_of_pace, worth, worth_of_time,
};
use yew::prelude::*;

/// A factor of a product: the sign and number before, what it is after.
struct Step {
    factor: String,
    meaning: String,
}

/// The steps of a figure in the chart on display, and the result; nothing when it is off the axis.
pub fn steps(reckoning: Reckoning<'_>, figure: Figure, place: Place) -> Vec<Html> {
    if place == Place::Quoted {
        return Vec::new();
    }
    let is_hour = reckoning.is_by_the_hour(place);
    let found = match figure {
        Figure::Rate(index) => reckoning.figures.rates.get(index).and_then(|rate| {
            if is_hour {
                rate_by_the_hour(reckoning, index, rate)
            } else {
                rate_of_pieces(reckoning, index, rate)
            }
        }),
        Figure::Pay(index) => {
            reckoning.figures.pays.get(index).and_then(|pay| pay_by_the_hour(reckoning, index, pay))
        }
        Figure::Wage(index) => reckoning.figures.wages.get(index).and_then(|wage| {
            if is_hour { wage_by_the_hour(reckoning, wage) } else { wage_of_time(reckoning, wage) }
        }),
    };
    let Some((steps, result)) = found else { return Vec::new() };
    let lines = steps.into_iter().map(|step| {
        element(
            "li",
            "step",
            vec![says("span", "step-factor", step.factor), text(" "), says("small", "", step.meaning)],
        )
    });
    let result = says("li", "step step-result", ["= ", &result].concat());
    vec![element("ol", "steps", lines.chain([result]).collect())]
}

fn rate_of_pieces(reckoning: Reckoning<'_>, index: usize, rate: &PieceRate) -> Option<(Vec<Step>, String)> {
    let basis = pieces(reckoning, rate);
    let worth = worth(rate, basis, reckoning.settings.currency, reckoning.figures).ok()?;
    Some((rate_steps(reckoning, index, rate, basis), phrases::worth(reckoning.words, &worth)))
}

fn rate_by_the_hour(reckoning: Reckoning<'_>, index: usize, rate: &PieceRate) -> Option<(Vec<Step>, String)> {
    let words = reckoning.words;
    let rows = hours(reckoning.figures, &reckoning.counts, reckoning.worked, reckoning.settings.currency);
    let hourly = rows.get(index)?.outcome.ok()?;
    let mut steps = rate_steps(reckoning, index, rate, pieces(reckoning, rate));
    let time = time_of_pace(rate.unit, &reckoning.counts, reckoning.worked);
    steps.push(Step {
        factor: ["× 3\u{202f}600 ÷ ", &numbers::integer(words.language, time.0 / 1000)].concat(),
        meaning: words.step_time(&numbers::duration(time)),
    });
    if rate.recipient == Recipient::Worker {
        steps.push(unpaid(reckoning));
    }
    let amount = hourly.with_unpaid.unwrap_or(hourly.paid);
    Some((steps, result(reckoning, amount)))
}

fn pay_by_the_hour(reckoning: Reckoning<'_>, index: usize, pay: &TimePay) -> Option<(Vec<Step>, String)> {
    let (words, figures) = (reckoning.words, reckoning.figures);
    let hourly = hourly_pay(pay, reckoning.settings.currency, figures).ok()?;
    let mut steps = vec![printed(reckoning, Figure::Pay(index), pay.amount, pay.currency, pay.provenance)];
    let hours = match pay.hours {
        Hours::OfThePeriod => (pay.per > 1).then(|| (u64::from(pay.per) * 100, words.step_hours())),
        Hours::Stated { low_minutes, .. } => Some((u64::from(low_minutes) * 100 / 60, words.step_hours())),
        Hours::FullTime => Some((full_time(reckoning, pay.period, pay.per), words.step_hours_assumed())),
        Hours::Unstated => None,
    };
    steps.extend(hours.map(|(hundredths, meaning)| hours_step(reckoning, hundredths, meaning)));
    steps.extend(exchange(reckoning, pay.currency, pay.provenance.dating));
    if pay.counted == TimeCounted::PaidOnly {
        steps.push(unpaid(reckoning));
    }
    Some((steps, result(reckoning, hourly.with_unpaid.unwrap_or(hourly.paid))))
}

fn wage_by_the_hour(reckoning: Reckoning<'_>, wage: &MinimumWage) -> Option<(Vec<Step>, String)> {
    let words = reckoning.words;
    let hourly = hourly_minimum(wage, reckoning.settings.currency, reckoning.figures).ok()?;
    let is_own_currency = matches!(wage.currency, Currency::Eur | Currency::Usd);
    let (amount, currency) =
        wage.converted.filter(|_| !is_own_currency).unwrap_or((wage.amount, wage.currency));
    let mut steps = vec![printed(reckoning, Figure::Wage(0), amount, currency, wage.provenance)];
    if !is_own_currency {
        steps.push(Step { factor: String::new(), meaning: words.step_source_converts().to_owned() });
    }
    if wage.period != Period::Hour {
        let hundredths = full_time(reckoning, wage.period, 1);
        steps.push(hours_step(reckoning, hundredths, words.step_hours_assumed()));
    }
    steps.extend(exchange(reckoning, currency, wage.provenance.dating));
    Some((steps, result(reckoning, hourly)))
}

fn wage_of_time(reckoning: Reckoning<'_>, wage: &MinimumWage) -> Option<(Vec<Step>, String)> {
    let words = reckoning.words;
    let amount = worth_of_time(wage, reckoning.worked)?;
    let steps = vec![
        printed(reckoning, Figure::Wage(0), wage.amount, wage.currency, wage.provenance),
        Step {
            factor: ["× ", &sheet::seconds(reckoning), " ÷ 3\u{202f}600"].concat(),
            meaning: words.step_seconds().to_owned(),
        },
    ];
    Some((steps, numbers::money(words.language, amount)))
}

/// Printed amount, what it pays for, her count, overlap, conversion.
fn rate_steps(reckoning: Reckoning<'_>, index: usize, rate: &PieceRate, basis: Basis) -> Vec<Step> {
    let words = reckoning.words;
    let integer = |value: u32| numbers::integer(words.language, value.into());
    let mut steps =
        vec![printed(reckoning, Figure::Rate(index), rate.amount, rate.currency, rate.provenance)];
    if rate.per > 1 {
        let meaning = words.step_per().to_owned();
        steps.push(Step { factor: ["÷ ", &integer(rate.per)].concat(), meaning });
    }
    steps.push(Step {
        factor: ["× ", &integer(basis.count())].concat(),
        meaning: words.step_count(&phrases::basis(words, rate.unit, basis)),
    });
    let overlap = reckoning.figures.assumptions.overlap;
    if rate.is_paid_by_labelled_item() {
        let meaning = words.step_overlap().to_owned();
        steps.push(Step { factor: ["÷ ", &integer(overlap)].concat(), meaning });
    }
    steps.extend(exchange(reckoning, rate.currency, rate.provenance.dating));
    steps
}

fn pieces(reckoning: Reckoning<'_>, rate: &PieceRate) -> Basis {
    if reckoning.has_worked() {
        basis(rate.unit, &reckoning.counts)
    } else {
        Basis::Example(reckoning.figures.assumptions.example_pieces)
    }
}

/// The amount that everything begins with: the source's, or hers.
fn printed(
    reckoning: Reckoning<'_>,
    figure: Figure,
    amount: Bounds,
    currency: Currency,
    provenance: Provenance,
) -> Step {
    let words = reckoning.words;
    let meaning = if rows::is_edited(reckoning, figure) { words.edited_flag() } else { words.step_printed() };
    Step {
        factor: phrases::printed_bounds(words, amount, currency, provenance.caption),
        meaning: meaning.to_owned(),
    }
}

/// The conversion of a figure's own year, with where the average was read.
fn exchange(reckoning: Reckoning<'_>, from: Currency, dating: Dating) -> Option<Step> {
    let words = reckoning.words;
    let average = reckoning.figures.exchange_rate(dating.year())?;
    let (sign, meaning): (_, fn(crate::content::Text, &str) -> String) =
        match (from, reckoning.settings.currency) {
            (Currency::Usd, Currency::Eur) => ("× ", |words, year| words.step_exchange(year)),
            (Currency::Eur, Currency::Usd) => ("÷ ", |words, year| words.step_exchange(year)),
            _ => return None,
        };
    let ratio = numbers::ten_thousandths(words.language, average.eur_per_10000_usd);
    let citation = source(average.source).citation;
    let meaning = [&meaning(words, &average.year.to_string()), " – ", citation].concat();
    Some(Step { factor: [sign, &ratio].concat(), meaning })
}

fn unpaid(reckoning: Reckoning<'_>) -> Step {
    let words = reckoning.words;
    let tenths = reckoning.figures.assumptions.tenths_of_unpaid_minutes;
    let minutes = numbers::ten_thousandths(words.language, tenths.saturating_mul(1000));
    Step { factor: ["× 60 ÷ (60 + ", &minutes, ")"].concat(), meaning: words.step_unpaid().to_owned() }
}

fn hours_step(reckoning: Reckoning<'_>, hundredths: u64, meaning: &str) -> Step {
    let hundredths = u32::try_from(hundredths.saturating_mul(100)).unwrap_or(u32::MAX);
    let hours = numbers::ten_thousandths(reckoning.words.language, hundredths);
    Step { factor: ["÷ ", &hours].concat(), meaning: meaning.to_owned() }
}

/// The assumed hours of full-time periods, in hundredths.
fn full_time(reckoning: Reckoning<'_>, period: Period, count: u32) -> u64 {
    let assumptions = reckoning.figures.assumptions;
    let month = u64::from(assumptions.hundredths_of_hours_a_month);
    let one = match period {
        Period::Hour => 100,
        Period::Day => u64::from(assumptions.hours_a_day) * 100,
        Period::Month => month,
        Period::Year => month * 12,
    };
    one * u64::from(count)
}

fn result(reckoning: Reckoning<'_>, amount: Bounds) -> String {
    let words = reckoning.words;
    words.hour_each(&phrases::bounds(words, amount, reckoning.settings.currency))
}
