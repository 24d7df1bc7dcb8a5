//! The rows of a chart in words and marks. The chart, its table and its picture to take away are
//! made from this one value, so that their numbers are the same numbers.

use super::phrases;
use super::reckoning::Reckoning;
use crate::app::payslip::{Figure, Filter};
use crate::chart::axis::MoneyAxis;
use crate::chart::strips::{Mark, Role, Span};
use crate::content::{Text, numbers};
use crate::domain::pay::{
    Bounds, Currency, Edit, HourRow, HourSubject, Money, Provenance, Recipient, Row, Trade, Unplotted,
    worth_of_time,
};

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartRow {
    /// The figure that it stands for.
    pub figure: Figure,
    /// Name, date, source of that figure.
    pub provenance: Provenance,
    /// Its trade; none for a minimum wage.
    pub trade: Option<Trade>,
    /// Who gets it.
    pub recipient: Recipient,
    /// Where and when, short.
    pub detail: String,
    /// The amount in words, or why there is none on the axis.
    pub value: String,
    /// What it was multiplied by, and how it was converted: for the table.
    pub remarks: Vec<String>,
    /// What is drawn; nothing when the row stands in the table only.
    pub mark: Option<Mark>,
}

/// Rows that are read together, and never summed.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// A trade, her time, or minimum wages.
    pub name: &'static str,
    /// What they are multiplied by, when it is the same for all.
    pub basis: String,
    /// In the order of the evidence.
    pub rows: Vec<ChartRow>,
}

impl Group {
    /// The rows that a filter keeps and that stand on the axis, with their marks.
    pub fn shown(&self, filter: Filter) -> impl Iterator<Item = (&ChartRow, Mark)> {
        self.rows.iter().filter_map(move |row| {
            let recipient = Some(row.recipient).filter(|_| row.trade.is_some());
            filter.keeps(row.trade, recipient).then_some((row, row.mark?))
        })
    }
}

/// The rows of the ladder, a group a trade, and her time at a minimum wage.
pub fn ladder_groups(reckoning: Reckoning<'_>) -> Vec<Group> {
    let words = reckoning.words;
    let rows = reckoning.ladder();
    let mut groups = Vec::new();
    for trade in Trade::ALL {
        let of_trade = || rows.iter().filter(|row| row.rate.trade == trade);
        let Some(basis) = commonest_basis(reckoning, of_trade()) else { continue };
        let mut group: Vec<_> = of_trade().map(|row| ladder_row(reckoning, row)).collect();
        // A trade that is paid by the image and by the task multiplies two numbers: the rarer is said row by row.
        for row in &mut group {
            if let (Some(_), Some(own)) = (row.mark, row.remarks.first().filter(|own| **own != basis)) {
                row.detail = [&row.detail, " · ", own].concat();
            }
        }
        groups.push(Group { name: phrases::trade(words, trade), basis, rows: group });
    }
    if reckoning.worked.0 > 0 {
        groups.extend(time_at_minimum(reckoning).map(|row| Group {
            name: words.ladder_time(),
            basis: words.ladder_wage(&numbers::duration(reckoning.worked)),
            rows: vec![row],
        }));
    }
    groups
}

/// What most rows that are drawn multiply, in words; of rows of which none is drawn, what the first does.
fn commonest_basis<'a>(
    reckoning: Reckoning<'_>,
    rows: impl Iterator<Item = &'a Row> + Clone,
) -> Option<String> {
    let said = |row: &Row| phrases::basis(reckoning.words, row.rate.unit, row.basis);
    let drawn = || rows.clone().filter(|row| row.outcome.is_ok()).map(said);
    let n_of = |basis: &String| drawn().filter(|other| other == basis).count();
    // Of two that are as common, the first: the last of a maximum's equals is taken, so they are looked at from the end.
    let from_the_end: Vec<_> = drawn().collect();
    from_the_end.into_iter().rev().max_by_key(n_of).or_else(|| rows.clone().next().map(said))
}

/// The rows of the hour, a group a trade, then the minimum wages.
pub fn hour_groups(reckoning: Reckoning<'_>) -> Vec<Group> {
    let words = reckoning.words;
    let rows = reckoning.hours();
    let group = |trade: Option<Trade>, name| Group {
        name,
        basis: String::new(),
        rows: rows
            .iter()
            .filter(|row| row.trade == trade)
            .filter_map(|row| hour_row(reckoning, row))
            .collect(),
    };
    let trades = Trade::ALL.map(|trade| group(Some(trade), phrases::trade(words, trade)));
    let minimum = group(None, words.hour_minimum());
    trades.into_iter().chain([minimum]).filter(|group| !group.rows.is_empty()).collect()
}

/// The axis that holds every amount drawn, and her bet.
pub fn axis(reckoning: Reckoning<'_>, groups: &[Group], bet: Option<Money>) -> MoneyAxis {
    let currency = reckoning.settings.currency;
    let marks = groups.iter().flat_map(|group| &group.rows).filter_map(|row| row.mark.as_ref());
    let amounts = marks.flat_map(Mark::amounts).map(|nanos| Money { nanos, currency });
    MoneyAxis::covering(amounts.chain(bet))
}

fn ladder_row(reckoning: Reckoning<'_>, row: &Row) -> ChartRow {
    let words = reckoning.words;
    let is_edited = is_edited(reckoning, Figure::Rate(row.index));
    let mark = row.outcome.ok().map(|worth| {
        let nanos = |money: Option<Money>| money.map(|money| money.nanos);
        let span = Span { low: nanos(worth.low), high: nanos(worth.high) };
        Mark { is_edited, ..Mark::new(role(row.rate.recipient), span) }
    });
    ChartRow {
        figure: Figure::Rate(row.index),
        provenance: row.rate.provenance,
        trade: Some(row.rate.trade),
        recipient: row.rate.recipient,
        detail: detail(words, row.rate.provenance),
        value: phrases::outcome(words, row),
        remarks: if row.outcome.is_ok() {
            let basis = phrases::basis(words, row.rate.unit, row.basis);
            [Some(basis), conversion(reckoning, row.rate.currency, row.rate.provenance)]
                .into_iter()
                .flatten()
                .collect()
        } else {
            Vec::new()
        },
        mark,
    }
}

/// Her time at the minimum wage of the chosen country. Off the axis when the wage is of another
/// currency.
fn time_at_minimum(reckoning: Reckoning<'_>) -> Option<ChartRow> {
    let words = reckoning.words;
    let (index, wage) = reckoning.figures.minimum_wage(reckoning.settings.country)?;
    let amount = worth_of_time(wage, reckoning.worked)?;
    let span = Span { low: Some(amount.nanos), high: Some(amount.nanos) };
    let is_edited = reckoning.payslip.edits.has(Edit::Seconds(0));
    Some(ChartRow {
        figure: Figure::Wage(index),
        provenance: wage.provenance,
        trade: None,
        recipient: Recipient::Worker,
        detail: detail(words, wage.provenance),
        value: numbers::money(words.language, amount),
        remarks: vec![words.ladder_wage(&numbers::duration(reckoning.worked))],
        mark: (amount.currency == reckoning.settings.currency)
            .then(|| Mark { is_edited, ..Mark::new(Role::Minimum, span) }),
    })
}

fn hour_row(reckoning: Reckoning<'_>, row: &HourRow) -> Option<ChartRow> {
    let (words, figures) = (reckoning.words, reckoning.figures);
    let (figure, provenance, recipient, currency) = match row.subject {
        HourSubject::Rate(index) => {
            let rate = figures.rates.get(index)?;
            (Figure::Rate(index), rate.provenance, rate.recipient, rate.currency)
        }
        HourSubject::Pay(index) => {
            let pay = figures.pays.get(index)?;
            (Figure::Pay(index), pay.provenance, pay.recipient, pay.currency)
        }
        HourSubject::Minimum(index) => {
            let wage = figures.wages.get(index)?;
            let currency = wage.converted.map_or(wage.currency, |(_, currency)| currency);
            (Figure::Wage(index), wage.provenance, Recipient::Worker, currency)
        }
    };
    let role = match row.subject {
        HourSubject::Minimum(_) => Role::Minimum,
        HourSubject::Rate(_) | HourSubject::Pay(_) => role(recipient),
    };
    let mark = row.outcome.ok().map(|hourly| {
        let Bounds { low, high } = hourly.with_unpaid.unwrap_or(hourly.paid);
        Mark {
            paid_hour: hourly.with_unpaid.and(hourly.paid.high.or(hourly.paid.low)),
            minimum: row.own_minimum.and_then(|(_, minimum)| minimum.low),
            is_edited: is_edited(reckoning, figure),
            ..Mark::new(role, Span { low, high })
        }
    });
    Some(ChartRow {
        figure,
        provenance,
        trade: row.trade,
        recipient,
        detail: detail(words, provenance),
        value: hour_value(reckoning, row),
        remarks: mark.and(conversion(reckoning, currency, provenance)).into_iter().collect(),
        mark,
    })
}

/// An hour in words; a minimum wage that cannot be converted is said in its own currency.
fn hour_value(reckoning: Reckoning<'_>, row: &HourRow) -> String {
    let words = reckoning.words;
    match row.outcome {
        Ok(hourly) => {
            let amount = hourly.with_unpaid.unwrap_or(hourly.paid);
            phrases::bounds(words, amount, reckoning.settings.currency)
        }
        Err(reason) => match (row.subject, reason) {
            (HourSubject::Minimum(index), Unplotted::NoCurrency | Unplotted::NoExchangeRate) => {
                let wage = reckoning.figures.wages.get(index);
                wage.map_or(String::new(), |wage| phrases::printed_wage(words, wage))
            }
            (HourSubject::Minimum(_) | HourSubject::Rate(_) | HourSubject::Pay(_), reason) => {
                phrases::unplotted(words, reason).to_owned()
            }
        },
    }
}

/// The average that an amount was converted at, if it was.
fn conversion(reckoning: Reckoning<'_>, from: Currency, provenance: Provenance) -> Option<String> {
    let words = reckoning.words;
    if from == reckoning.settings.currency {
        return None;
    }
    let average = reckoning.figures.exchange_rate(provenance.dating.year())?;
    let ratio = numbers::ten_thousandths(words.language, average.eur_per_10000_usd);
    Some(words.converted(&ratio, &average.year.to_string()))
}

/// Whether she changed the amount of a figure.
pub fn is_edited(reckoning: Reckoning<'_>, figure: Figure) -> bool {
    let amount = Bounds::exactly(0);
    match figure {
        Figure::Rate(index) => reckoning.payslip.edits.has(Edit::Rate { index, amount }),
        Figure::Pay(index) => reckoning.payslip.edits.has(Edit::Pay { index, amount }),
        Figure::Wage(_) => false,
    }
}

/// What, where and when: the name of a line.
pub fn name(words: Text, provenance: Provenance) -> String {
    [words.what(provenance.caption), ", ", &detail(words, provenance)].concat()
}

/// Place and date, as short as the source gives them.
fn detail(words: Text, provenance: Provenance) -> String {
    [words.place(provenance.caption), ", ", &phrases::date(words, provenance.dating)].concat()
}

fn role(recipient: Recipient) -> Role {
    match recipient {
        Recipient::Worker | Recipient::Unclear | Recipient::Nobody => Role::Worker,
        Recipient::Seller => Role::Seller,
    }
}
