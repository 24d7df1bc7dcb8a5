//! The payslip's own behaviour: the bet, which chart, which figure is open, what she recalculates.
//!
//! All of it is interface state and dies with the page, but for the bet, which is a fact of the
//! session and goes into the log.

use super::model::Model;
use super::update::Effect;
use crate::domain::log::{Event, Millis};
use crate::domain::pay::bet::{LAST_STEP, MIDDLE_STEP, amount_at, step_below};
use crate::domain::pay::{Bounds, Edit, Edits, Evidence, Nanos, Recipient, Trade, Year, read_decimal};
use crate::domain::task::TaskKind;

/// A figure that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// A piece rate, by its place in the evidence.
    Rate(usize),
    /// A pay for time, by its place in the evidence.
    Pay(usize),
    /// A minimum wage, by its place in the evidence.
    Wage(usize),
}

/// Where on the page a figure opens: the same one can stand in several places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Under the headline.
    Headline,
    /// Under its row of the chart.
    Chart,
    /// Under its row of the table.
    Table,
    /// In the receipt.
    Receipt,
    /// On a ticket of the counter.
    Ticket(TaskKind),
    /// In a scene after the payslip: there, nothing of hers is multiplied.
    Quoted,
    /// On the page of assumptions.
    Assumptions,
}

/// A number of her own session, on the receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Tasks refused.
    Refusals,
    /// Answers submitted.
    Pieces,
    /// Time with an item in front of her.
    Worked,
    /// Time with offers in front of her.
    Searching,
    /// Gold items labelled right.
    Gold,
    /// Items an hour.
    Throughput,
    /// Points.
    Points,
    /// What she was paid.
    Paid,
}

impl Measure {
    /// In the order of the receipt.
    pub const ALL: [Self; 8] = [
        Self::Refusals,
        Self::Pieces,
        Self::Worked,
        Self::Searching,
        Self::Gold,
        Self::Throughput,
        Self::Points,
        Self::Paid,
    ];
}

/// One of the three charts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Chart {
    /// Her pieces at each rate.
    #[default]
    Ladder,
    /// An hour at her pace.
    Hour,
    /// Worth over time, as she worked.
    Session,
}

impl Chart {
    /// In the order of the page.
    pub const ALL: [Self; 3] = [Self::Ladder, Self::Hour, Self::Session];
}

/// Which rows are shown; nothing is ever summed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this trade.
    pub trade: Option<Trade>,
    /// Only what this one receives.
    pub recipient: Option<Recipient>,
}

impl Filter {
    /// Whether a row is shown. Without a trade or a recipient (a minimum wage), it always is.
    pub fn keeps(&self, trade: Option<Trade>, recipient: Option<Recipient>) -> bool {
        let is_kept = |wanted: Option<Trade>| wanted.is_none() || trade.is_none() || wanted == trade;
        is_kept(self.trade)
            && (self.recipient.is_none() || recipient.is_none() || self.recipient == recipient)
    }
}

/// A field of "recalculate".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditField {
    /// Her worked time, in seconds.
    Seconds,
    /// Unpaid minutes for each paid hour.
    UnpaidMinutes,
    /// Answers that make one labelled item.
    Overlap,
    /// Hours of a full-time month.
    HoursAMonth,
    /// Hours of a full-time day.
    HoursADay,
    /// Euros for a dollar, in a year.
    Exchange(Year),
    /// The lowest amount of a piece rate.
    RateLow(usize),
    /// The highest amount of a piece rate.
    RateHigh(usize),
    /// The lowest amount of a pay for time.
    PayLow(usize),
    /// The highest amount of a pay for time.
    PayHigh(usize),
}

impl EditField {
    /// Reads what was typed into the field. `None` when it is no number of its sort.
    fn read(self, text: &str, figures: &Evidence) -> Option<Edit> {
        let number = |n_decimals| read_decimal(text, n_decimals);
        let small = |n_decimals| number(n_decimals).and_then(|value| u32::try_from(value).ok());
        let amount = || number(9);
        match self {
            Self::Seconds => Some(Edit::Seconds(small(0)?)),
            Self::UnpaidMinutes => Some(Edit::TenthsOfUnpaidMinutes(small(1)?)),
            Self::Overlap => Some(Edit::Overlap(small(0)?)),
            Self::HoursAMonth => Some(Edit::HundredthsOfHoursAMonth(small(2)?)),
            Self::HoursADay => Some(Edit::HoursADay(small(0)?)),
            Self::Exchange(year) => Some(Edit::Exchange { year, eur_per_10000_usd: small(4)? }),
            Self::RateLow(index) => {
                let amount = low_of(figures.rates.get(index)?.amount, amount()?);
                Some(Edit::Rate { index, amount })
            }
            Self::RateHigh(index) => {
                let amount = high_of(figures.rates.get(index)?.amount, amount()?);
                Some(Edit::Rate { index, amount })
            }
            Self::PayLow(index) => {
                let amount = low_of(figures.pays.get(index)?.amount, amount()?);
                Some(Edit::Pay { index, amount })
            }
            Self::PayHigh(index) => {
                let amount = high_of(figures.pays.get(index)?.amount, amount()?);
                Some(Edit::Pay { index, amount })
            }
        }
    }
}

/// A new lowest amount. One amount stays one amount, and the ends never cross.
fn low_of(old: Bounds, low: Nanos) -> Bounds {
    let high = if old.low == old.high { Some(low) } else { old.high.map(|high| high.max(low)) };
    Bounds { low: Some(low), high }
}

/// A new highest amount; likewise.
fn high_of(old: Bounds, high: Nanos) -> Bounds {
    let low = if old.low == old.high { Some(high) } else { old.low.map(|low| low.min(high)) };
    Bounds { low, high: Some(high) }
}

/// What she last typed into a field, kept as she typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Into this field.
    pub field: EditField,
    /// This.
    pub text: String,
    /// Whether it is no value that can be counted with; the chart then keeps the last good one.
    pub is_refused: bool,
}

/// The payslip's interface state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payslip {
    /// The chart on display.
    pub chart: Chart,
    /// Which rows are shown.
    pub filter: Filter,
    /// The figure that is open, and where.
    pub open: Option<(Figure, Place)>,
    /// The number of the receipt that is open.
    pub measure: Option<Measure>,
    /// What she changed.
    pub edits: Edits,
    /// What she is typing.
    pub typed: Option<Typed>,
    /// Where her marker is on the axis of the bet.
    pub bet: Nanos,
    /// What she typed for her bet, while it is no amount.
    pub bet_typed: Option<String>,
}

impl Default for Payslip {
    fn default() -> Self {
        Self {
            chart: Chart::default(),
            filter: Filter::default(),
            open: None,
            measure: None,
            edits: Edits::default(),
            typed: None,
            bet: amount_at(MIDDLE_STEP),
            bet_typed: None,
        }
    }
}

impl Payslip {
    /// Where her marker is, as a step of the axis.
    pub fn bet_step(&self) -> u32 {
        step_below(self.bet)
    }
}

/// What happened on the payslip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayslipAction {
    /// Another chart was asked for.
    ChartChosen(Chart),
    /// Other rows were asked for.
    FilterChosen(Filter),
    /// A figure was opened in a place, or closed there.
    FigureToggled(Figure, Place),
    /// A number of the receipt was opened, or closed.
    MeasureToggled(Measure),
    /// Something was typed into a field of "recalculate".
    EditTyped(EditField, String),
    /// A link, or the page around, gives values.
    EditsGiven(Edits),
    /// The evidence is this from now on: an author's own figures came. Figures keep their places.
    EvidenceGiven(Evidence),
    /// All values went back to the sourced ones.
    EditsUndone,
    /// The marker of the bet was moved to a step of the axis.
    BetMoved(u32),
    /// An amount was typed for the bet, in main units.
    BetTyped(String),
    /// The bet was placed.
    BetPlaced,
    /// She would rather see than bet.
    BetSkipped,
}

/// A typed amount or value longer than this is no number of ours.
const MAX_TYPED: usize = 40;

/// Applies what happened on the payslip.
pub fn update(model: &mut Model, action: PayslipAction, at: Millis) -> Vec<Effect> {
    match action {
        PayslipAction::ChartChosen(chart) => {
            model.payslip.chart = chart;
            model.payslip.open = None;
        }
        PayslipAction::FilterChosen(filter) => {
            model.payslip.filter = filter;
            model.payslip.open = None;
        }
        PayslipAction::FigureToggled(figure, place) => {
            let opened = Some((figure, place));
            model.payslip.open = if model.payslip.open == opened { None } else { opened };
            model.payslip.typed = None;
        }
        PayslipAction::MeasureToggled(measure) => {
            let opened = Some(measure);
            model.payslip.measure = if model.payslip.measure == opened { None } else { opened };
        }
        PayslipAction::EditTyped(field, text) => type_edit(model, field, &text),
        PayslipAction::EditsGiven(edits) => {
            model.payslip.edits = edits;
            model.payslip.typed = None;
        }
        PayslipAction::EvidenceGiven(evidence) => model.evidence = evidence,
        PayslipAction::EditsUndone => {
            model.payslip.edits = Edits::default();
            model.payslip.typed = None;
        }
        PayslipAction::BetMoved(step) => {
            model.payslip.bet = amount_at(step.min(LAST_STEP));
            model.payslip.bet_typed = None;
        }
        PayslipAction::BetTyped(text) => type_bet(&mut model.payslip, &text),
        PayslipAction::BetPlaced => return settle(model, true, at),
        PayslipAction::BetSkipped => return settle(model, false, at),
    }
    Vec::new()
}

fn type_edit(model: &mut Model, field: EditField, text: &str) {
    let text: String = text.chars().take(MAX_TYPED).collect();
    let edit = field.read(&text, &model.figures());
    let is_taken = edit.is_some_and(|edit| model.payslip.edits.set(edit));
    model.payslip.typed = Some(Typed { field, text, is_refused: !is_taken });
}

fn type_bet(payslip: &mut Payslip, text: &str) {
    let text: String = text.chars().take(MAX_TYPED).collect();
    let range = amount_at(0)..=amount_at(LAST_STEP);
    if let Some(amount) = read_decimal(&text, 9).filter(|amount| range.contains(amount)) {
        payslip.bet = amount;
    }
    payslip.bet_typed = Some(text);
}

/// Writes the bet down, once a session.
fn settle(model: &mut Model, is_bet: bool, at: Millis) -> Vec<Effect> {
    if model.log.pay_bet().is_some() {
        return Vec::new();
    }
    let nanos = if is_bet { u64::try_from(model.payslip.bet).ok() } else { None };
    model.log.append(at, Event::PayBet { nanos, currency: model.settings.currency });
    model.payslip.bet_typed = None;
    vec![Effect::FocusStart]
}
