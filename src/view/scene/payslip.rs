//! Scene 4: a bet, then three charts of one reckoning. The title states the finding, and changes
//! with it.

use super::Stage;
use crate::app::payslip::{Chart, Figure, Filter, PayslipAction, Place};
use crate::app::{Action, Scene};
use crate::content::{corpus, numbers};
use crate::domain::pay::{Country, HourSubject, Recipient, Trade};
use crate::domain::tally::Tally;
use crate::view::controls::{Weight, actions, button, choice, choices, fold, started};
use crate::view::evidence_table::evidence_table;
use crate::view::glossary::termed;
use crate::view::markup::{element, says};
use crate::view::onward::onward;
use crate::view::reckoning::{Classified, Reckoning};
use crate::view::rows::{axis, hour_groups, ladder_groups};
use crate::view::sheet::{self, BLANK};
use crate::view::strips::strips;
use crate::view::take_away::{for_authors, take_away};
use crate::view::{Dispatch, bet, phrases, recalculate, session};
use yew::prelude::*;

/// The payslip: the bet first, if she has made something that it can be placed on.
pub fn payslip(stage: Stage<'_>) -> Html {
    let figures = stage.model.figures();
    let reckoning = Reckoning::new(stage, &figures);
    let is_bet_due = stage.model.log.pay_bet().is_none() && bet::named(reckoning).is_some();
    if is_bet_due { bet::bet(reckoning, stage.dispatch) } else { charts(stage, reckoning) }
}

fn charts(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Html {
    let words = stage.words;
    let mut parts = vec![headline(stage, reckoning)];
    // Each part keeps its place, there or not, so that no other is made anew and loses the focus.
    parts.push(sheet_of_headline(reckoning).unwrap_or_default());
    parts
        .push(settled(stage, reckoning).map(|settled| says("p", "bet-settled", settled)).unwrap_or_default());
    parts.push(recalculate::banner(reckoning, stage.dispatch, stage.home));
    parts.push(chart_choices(reckoning, stage.dispatch));
    let chart = match reckoning.payslip.chart {
        Chart::Ladder => ladder(stage, reckoning),
        Chart::Hour => hour(stage, reckoning),
        Chart::Session => session_parts(stage, reckoning),
    };
    parts.push(element("div", "chart-parts", chart));
    parts.push(condition(stage));
    parts.extend(complaints(stage));
    parts.push(take_away(stage));
    parts.push(for_authors(stage));
    parts.push(super::class::own_code(stage));
    let assumptions = Action::SceneOpened(Scene::Assumptions);
    let (caption, scene) = match stage.tally.counts.n_pieces {
        0 => (words.payslip_first(), Scene::Prove),
        _ => (words.payslip_more(), Scene::Shift),
    };
    let go = Action::SceneOpened(scene);
    parts.push(actions(vec![
        button(stage.dispatch, go, Weight::Plain, "go-on", caption),
        button(stage.dispatch, assumptions, Weight::Plain, "go-assumptions", words.assumptions_open()),
    ]));
    parts.push(onward(stage));
    element("section", "scene scene-payslip", parts)
}

fn ladder(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Vec<Html> {
    let words = reckoning.words;
    let groups = ladder_groups(reckoning);
    let bet = stage.model.log.pay_bet().and_then(|bet| bet.money);
    let bet = bet.filter(|money| money.currency == reckoning.settings.currency);
    let lead = if reckoning.has_worked() { words.payslip_lead() } else { words.payslip_lead_empty() };
    vec![
        says("p", "lead", lead),
        filters(reckoning, stage.dispatch),
        strips(reckoning, &groups, axis(reckoning, &groups, bet), bet),
        fold(
            "table-fold",
            "button",
            words.table_show().into(),
            evidence_table(reckoning, &groups, words.table_worth()),
        ),
    ]
}

fn hour(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Vec<Html> {
    let words = reckoning.words;
    let groups = hour_groups(reckoning);
    let lead = if reckoning.has_worked() { words.hour_lead() } else { words.hour_lead_empty() };
    let mut parts = vec![says("p", "lead", lead)];
    if reckoning.has_worked() {
        parts.push(says("p", "aside", words.hour_pace()));
    }
    parts.extend([
        filters(reckoning, stage.dispatch),
        strips(reckoning, &groups, axis(reckoning, &groups, None), None),
        fold(
            "table-fold",
            "button",
            words.table_show().into(),
            evidence_table(reckoning, &groups, words.table_hour()),
        ),
    ]);
    parts
}

fn session_parts(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Vec<Html> {
    let words = reckoning.words;
    let moments = Tally::moments(&stage.model.log, &corpus());
    if moments.is_empty() {
        return vec![session::session_empty(reckoning)];
    }
    let chart = session::session_rows(reckoning, &moments);
    vec![
        says("p", "lead", words.session_lead()),
        trades(reckoning, stage.dispatch),
        session::session_chart(reckoning, &chart),
        says("p", "aside", words.session_one_each()),
        fold("table-fold", "button", words.table_show().into(), session::session_table(reckoning, &chart)),
    ]
}

/// The finding, from her own numbers: a sentence, with [`BLANK`] for the amount where it has one.
pub(in crate::view) struct Finding {
    pub(in crate::view) sentence: String,
    /// The rate that is named, by its place in the evidence, and what it gives.
    pub(in crate::view) number: Option<(usize, String)>,
}

/// What the title says of the chart on display.
pub(in crate::view) fn finding(reckoning: Reckoning<'_>, n_refused: u32) -> Finding {
    let words = reckoning.words;
    let plain = |sentence: String| Finding { sentence, number: None };
    if !reckoning.has_worked() {
        let is_refusal = n_refused > 0;
        let headline =
            if is_refusal { words.payslip_headline_refusal() } else { words.payslip_headline_empty() };
        return plain(headline.to_owned());
    }
    let zero = phrases::zero(words, reckoning.settings.currency);
    if reckoning.payslip.chart == Chart::Session {
        let duration = numbers::duration(reckoning.worked);
        return plain(words.session_title(&duration, &zero));
    }
    let Some((index, rate, count)) = bet::named(reckoning) else {
        // Work for which there is no rate of its own unit: none is borrowed.
        return plain(words.payslip_headline_unpriced(reckoning.counts.n_pieces.into(), &zero));
    };
    let (caption, year) = (rate.provenance.caption, phrases::year(rate.provenance.dating));
    let (what, place) = (words.what(caption), words.place(caption));
    let (sentence, amount) = if reckoning.payslip.chart == Chart::Hour {
        (words.hour_title(BLANK, place, what, &year, &zero), hourly(reckoning, index))
    } else {
        let worth = bet::named_worth(reckoning).map(|(_, worth)| phrases::worth(words, &worth));
        let sentence = match rate.unit {
            crate::domain::pay::Unit::Challenge => {
                words.payslip_headline_challenges(BLANK, count.into(), place, what, &year, &zero)
            }
            crate::domain::pay::Unit::Gesture => {
                words.payslip_headline_gestures(BLANK, count.into(), place, what, &year, &zero)
            }
            crate::domain::pay::Unit::Image
            | crate::domain::pay::Unit::Word
            | crate::domain::pay::Unit::Task
            | crate::domain::pay::Unit::Lot => match reckoning.classified(count) {
                Classified::Images => {
                    words.payslip_headline_images(BLANK, count.into(), place, what, &year, &zero)
                }
                Classified::Posts => {
                    words.payslip_headline_posts(BLANK, count.into(), place, what, &year, &zero)
                }
                Classified::Both => {
                    words.payslip_headline_items(BLANK, count.into(), place, what, &year, &zero)
                }
            },
        };
        (sentence, worth)
    };
    Finding { sentence, number: Some((index, amount.unwrap_or_default())) }
}

/// The finding; its amount is a button.
fn headline(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Html {
    let finding = finding(reckoning, stage.tally.n_refused);
    title(match finding.number {
        Some((index, amount)) => {
            let number = sheet::number(reckoning, Figure::Rate(index), Place::Headline, amount);
            sheet::with_button(&finding.sentence, number)
        }
        None => vec![crate::view::markup::text(finding.sentence)],
    })
}

/// An hour at the rate of that place, in words.
fn hourly(reckoning: Reckoning<'_>, index: usize) -> Option<String> {
    let rows = reckoning.hours();
    let row = rows.iter().find(|row| row.subject == HourSubject::Rate(index))?;
    let hourly = row.outcome.ok()?;
    let amount = hourly.with_unpaid.unwrap_or(hourly.paid);
    Some(phrases::bounds(reckoning.words, amount, reckoning.settings.currency))
}

fn title(words: Vec<Html>) -> Html {
    started("start headline", words)
}

fn sheet_of_headline(reckoning: Reckoning<'_>) -> Option<Html> {
    let (index, ..) = bet::named(reckoning)?;
    sheet::opened(reckoning, Figure::Rate(index), Place::Headline)
}

/// How far her bet was.
fn settled(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Option<String> {
    let placed = stage.model.log.pay_bet()?;
    let (_, worth) = bet::named_worth(reckoning)?;
    bet::settled(reckoning, &placed, &worth)
}

fn condition(stage: Stage<'_>) -> Html {
    let (words, tally) = (stage.words, stage.tally);
    if tally.counts.n_pieces == 0 {
        return Html::default();
    }
    let mut condition = words.payslip_condition().to_owned();
    if tally.n_failed > 0 {
        condition = [&condition, " ", &words.failed_controls(tally.n_failed.into())].concat();
    }
    element("div", "prose", vec![termed(stage, "", &condition)])
}

/// What could not be read of the figures that the host page brings, one sentence each.
fn complaints(stage: Stage<'_>) -> Option<Html> {
    let complaints = &stage.visit.guest?.complaints;
    if complaints.is_empty() {
        return None;
    }
    let said = complaints.iter().map(|complaint| says("li", "", stage.words.complaint(complaint)));
    let mut parts = vec![says("p", "", stage.words.guest_complaints())];
    parts.push(element("ul", "", said.collect()));
    Some(element("div", "prose complaints", parts))
}

fn chart_choices(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let chosen = reckoning.payslip.chart;
    let name = |chart| match chart {
        Chart::Ladder => words.chart_ladder(),
        Chart::Hour => words.chart_hour(),
        Chart::Session => words.chart_session(),
    };
    let press = |chart: Chart| {
        let action = Action::Payslip(PayslipAction::ChartChosen(chart));
        choice(dispatch, action, chart == chosen, "", name(chart))
    };
    choices("choices charts", words.charts_name(), Chart::ALL.map(press).to_vec())
}

/// Which rows, and whose minimum wage: folded, so that the chart comes first.
fn filters(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let rows =
        vec![trades(reckoning, dispatch), recipients(reckoning, dispatch), countries(reckoning, dispatch)];
    let caption = reckoning.words.filters_name().into();
    fold("filters-fold", "button-quiet", caption, element("div", "filters", rows))
}

fn trades(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let filter = reckoning.payslip.filter;
    let press = |trade: Option<Trade>, name| {
        let action = PayslipAction::FilterChosen(Filter { trade, ..filter });
        choice(dispatch, Action::Payslip(action), filter.trade == trade, "", name)
    };
    let mut choices = vec![press(None, words.filter_all_trades())];
    choices.extend(Trade::ALL.map(|trade| press(Some(trade), phrases::trade(words, trade))));
    named_choices(words.filter_trades(), choices)
}

fn recipients(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let filter = reckoning.payslip.filter;
    let press = |recipient: Option<Recipient>, name| {
        let action = PayslipAction::FilterChosen(Filter { recipient, ..filter });
        choice(dispatch, Action::Payslip(action), filter.recipient == recipient, "", name)
    };
    let choices = vec![
        press(None, words.filter_everyone()),
        press(Some(Recipient::Worker), words.filter_workers()),
        press(Some(Recipient::Seller), words.filter_sellers()),
    ];
    named_choices(words.filter_who(), choices)
}

fn countries(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let press = |country: Country, name| {
        let is_chosen = reckoning.settings.country == country;
        choice(dispatch, Action::CountryChosen(country), is_chosen, "", name)
    };
    let choices = vec![
        press(Country::France, words.country_france()),
        press(Country::UnitedStates, words.country_united_states()),
    ];
    named_choices(words.country_name(), choices)
}

/// A row of choices that shows its name.
fn named_choices(name: &'static str, mut row: Vec<Html>) -> Html {
    row.insert(0, says("span", "", name));
    choices("choices", name, row)
}
