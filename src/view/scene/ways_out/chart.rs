//! The chart of an hour, as a way out would change it: six sourced lines, and hers, refusing.

use crate::app::payslip::Figure;
use crate::app::ways::{Way, Ways};
use crate::chart::axis::MoneyAxis;
use crate::chart::strips::{Mark, Role, Span};
use crate::content::numbers;
use crate::domain::pay::ways_out::{income_by_the_hour, part_of, part_today, with_floor};
use crate::domain::pay::{Bounds, Currency, HourSubject, Money, Nanos};
use crate::view::phrases;
use crate::view::reckoning::Reckoning;
use crate::view::rows::{ChartRow, Group, hour_groups};
use crate::view::strips::{Around, strips_with};
use yew::prelude::*;

/// The lines of the chart: solving, annotating in two countries, a mean of platforms, moderating.
const LINES: [&str; 5] = ["CP-04", "MW-06-mean", "MW-29", "MW-30", SHARED];
/// The line that a source gives both prices of: what the person gets, and what the client pays.
const SHARED: &str = "MW-26";
const CLIENT: &str = "MW-27";

/// The chart, and the numbers that are said of it.
pub(super) struct Hour {
    group: Group,
    around: Around,
    axis: MoneyAxis,
    /// Lines of pay.
    pub(super) n_pays: u32,
    /// Those that a floor raises.
    pub(super) n_raised: u32,
    /// The part of the client's price that the person gets today, in hundredths of a percent.
    pub(super) part: Option<(u32, u32)>,
    /// The shared line at her part, in words.
    pub(super) shared: Option<String>,
    /// Her income of a month, by the hour.
    pub(super) income: Nanos,
}

/// Reckons the chart.
pub(super) fn hour(reckoning: Reckoning<'_>, ways: &Ways) -> Hour {
    let words = reckoning.words;
    let currency = reckoning.settings.currency;
    let client = by_the_hour(reckoning, CLIENT);
    let income = income_by_the_hour(ways.income().unwrap_or(0), &reckoning.figures.assumptions);
    let (mut n_pays, mut n_raised) = (0, 0);
    let mut rows = Vec::new();
    for row in hour_groups(reckoning).into_iter().flat_map(|group| group.rows) {
        let id = row.provenance.id;
        let is_minimum = Some(row.figure) == own_minimum(reckoning);
        if LINES.contains(&id) {
            n_pays += 1;
            let was = by_the_hour(reckoning, id);
            let now = was.map(|was| changed(ways, id, was, client));
            n_raised += u32::from(was != now);
            rows.push(moved(reckoning, row, was, now));
        } else if id == CLIENT || is_minimum {
            rows.push(row);
        }
    }
    let line = line(reckoning, ways, client, income);
    let you = if ways.shown == Some(Way::Income) { income } else { 0 };
    let money = |nanos| Money { nanos, currency };
    let amounts = rows.iter().filter_map(|row| row.mark.as_ref()).flat_map(Mark::amounts).map(money);
    let others = line.iter().map(|(_, nanos)| money(*nanos));
    let axis = MoneyAxis::covering(amounts.chain(others).chain([money(you)]));
    let value =
        if you == 0 { phrases::zero(words, currency) } else { numbers::money(words.language, money(you)) };
    let shared = client.zip(ways.percent()).map(|(client, part)| said(reckoning, part_of(client, part)));
    Hour {
        group: Group { name: words.ways_rows(), basis: String::new(), rows },
        around: Around { you: (words.ways_you(), words.ways_you_detail().to_owned(), you, value), line },
        axis,
        n_pays,
        n_raised,
        part: by_the_hour(reckoning, SHARED)
            .zip(client)
            .and_then(|(worker, client)| part_today(worker, client)),
        shared,
        income,
    }
}

impl Hour {
    /// As strips, each a button that opens its source.
    pub(super) fn drawn(self, reckoning: Reckoning<'_>) -> Html {
        strips_with(reckoning, &[self.group], self.axis, self.around)
    }
}

/// A line's pay under the way that is shown.
fn changed(ways: &Ways, id: &str, was: Bounds, client: Option<Bounds>) -> Bounds {
    match ways.shown {
        Some(Way::Floor) => ways.floor().map_or(was, |floor| with_floor(was, floor)),
        Some(Way::Cooperative) if id == SHARED => {
            client.zip(ways.percent()).map_or(was, |(client, part)| part_of(client, part))
        }
        Some(Way::Cooperative | Way::Income) | None => was,
    }
}

/// A row at what a way makes of it; today's amount is said beside it.
fn moved(reckoning: Reckoning<'_>, row: ChartRow, was: Option<Bounds>, now: Option<Bounds>) -> ChartRow {
    let (Some(was), Some(now)) = (was, now) else { return row };
    if was == now {
        return row;
    }
    let today = reckoning.words.ways_was(&said(reckoning, was));
    let mark = Mark { is_edited: true, ..Mark::new(Role::Worker, Span { low: now.low, high: now.high }) };
    ChartRow {
        value: said(reckoning, now),
        detail: [&row.detail, " · ", &today].concat(),
        mark: Some(mark),
        ..row
    }
}

/// The dashed line: the floor, the client's price, the income.
fn line(
    reckoning: Reckoning<'_>,
    ways: &Ways,
    client: Option<Bounds>,
    income: Nanos,
) -> Option<(String, Nanos)> {
    let words = reckoning.words;
    let (name, nanos) = match ways.shown? {
        Way::Floor => (words.way_floor_line(), ways.floor()?),
        Way::Cooperative => (words.way_cooperative_line(), client?.high?),
        Way::Income => (words.way_income_line(), income),
    };
    (nanos > 0).then(|| (name.to_owned(), nanos))
}

/// An hour of a published pay, in the currency of the chart.
fn by_the_hour(reckoning: Reckoning<'_>, id: &str) -> Option<Bounds> {
    let index = reckoning.figures.pays.iter().position(|pay| pay.provenance.id == id)?;
    let rows = reckoning.hours();
    let hourly = rows.iter().find(|row| row.subject == HourSubject::Pay(index))?.outcome.ok()?;
    Some(hourly.with_unpaid.unwrap_or(hourly.paid))
}

/// The minimum wage of the country that she chose.
fn own_minimum(reckoning: Reckoning<'_>) -> Option<Figure> {
    let found = reckoning.figures.minimum_wage(reckoning.settings.country)?;
    Some(Figure::Wage(found.0))
}

fn said(reckoning: Reckoning<'_>, bounds: Bounds) -> String {
    let currency: Currency = reckoning.settings.currency;
    phrases::bounds(reckoning.words, bounds, currency)
}
