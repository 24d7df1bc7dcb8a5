//! Scene 4: a bet, then three charts of one reckoning. The title states the finding, and changes
//! with it.

use super::Stage;
use crate::app::payslip::{Chart, Figure, Filter, PayslipAction, Place};
use crate::app::{Action, Scene};
use crate::content::{CORPUS, numbers};
use crate::domain::pay::{Country, HourSubject, Recipient, Trade};
use crate::domain::tally::Tally;
use crate::view::controls::{Weight, actions, button, fold};
use crate::view::evidence_table::evidence_table;
use crate::view::markup::{classed, element, says};
use crate::view::reckoning::{Classified, Reckoning};
use crate::view::rows::{axis, hour_groups, ladder_groups};
use crate::view::sheet::{self, BLANK};
use crate::view::strips::{choice, strips};
use crate::view::{Dispatch, bet, phrases, recalculate, send, session};
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
    parts.extend(sheet_of_headline(reckoning));
    parts.extend(settled(stage, reckoning).map(|settled| says("p", "bet-settled", settled)));
    parts.push(recalculate::banner(reckoning, stage.dispatch, stage.home));
    parts.push(chart_choices(reckoning, stage.dispatch));
    parts.extend(match reckoning.payslip.chart {
        Chart::Ladder => ladder(stage, reckoning),
        Chart::Hour => hour(stage, reckoning),
        Chart::Session => session_parts(stage, reckoning),
    });
    parts.push(condition(stage));
    let assumptions = Action::SceneOpened(Scene::Assumptions);
    let (caption, scene) = match stage.tally.counts.n_pieces {
        0 => (words.payslip_first(), Scene::Prove),
        _ => (words.payslip_more(), Scene::Shift),
    };
    let go = Action::SceneOpened(scene);
    parts.push(actions(vec![
        button(stage.dispatch, go, Weight::Primary, "go-on", caption),
        button(stage.dispatch, assumptions, Weight::Plain, "go-assumptions", words.assumptions_open()),
    ]));
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
        choices(reckoning, stage.dispatch),
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
    vec![
        says("p", "lead", lead),
        choices(reckoning, stage.dispatch),
        strips(reckoning, &groups, axis(reckoning, &groups, None), None),
        fold(
            "table-fold",
            "button",
            words.table_show().into(),
            evidence_table(reckoning, &groups, words.table_hour()),
        ),
    ]
}

fn session_parts(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Vec<Html> {
    let words = reckoning.words;
    let moments = Tally::moments(&stage.model.log, &CORPUS);
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

/// The finding, from her own numbers; its amount is a button.
fn headline(stage: Stage<'_>, reckoning: Reckoning<'_>) -> Html {
    let words = stage.words;
    if !reckoning.has_worked() {
        let is_refusal = stage.tally.n_refused > 0;
        let headline =
            if is_refusal { words.payslip_headline_refusal() } else { words.payslip_headline_empty() };
        return title(vec![crate::view::markup::text(headline)]);
    }
    let zero = phrases::zero(words, reckoning.settings.currency);
    if reckoning.payslip.chart == Chart::Session {
        let duration = numbers::duration(reckoning.worked);
        return title(vec![crate::view::markup::text(words.session_title(&duration, &zero))]);
    }
    let Some((index, rate, count)) = bet::named(reckoning) else { return title(Vec::new()) };
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
            crate::domain::pay::Unit::Image
            | crate::domain::pay::Unit::Word
            | crate::domain::pay::Unit::Gesture
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
    let number = sheet::number(reckoning, Figure::Rate(index), Place::Headline, amount.unwrap_or_default());
    title(sheet::with_button(&sentence, number))
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
    html! { <h2 class="start headline" tabindex="-1">{ for words }</h2> }
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
    says("p", "prose", condition)
}

fn chart_choices(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let chosen = reckoning.payslip.chart;
    let name = |chart| match chart {
        Chart::Ladder => words.chart_ladder(),
        Chart::Hour => words.chart_hour(),
        Chart::Session => words.chart_session(),
    };
    let choices = Chart::ALL
        .map(|chart| choice(dispatch, chart == chosen, PayslipAction::ChartChosen(chart), name(chart)));
    choice_row("choices charts", words.charts_name(), "", choices.to_vec())
}

/// Which rows, and whose minimum wage: folded, so that the chart comes first.
fn choices(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
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
        choice(dispatch, filter.trade == trade, action, name)
    };
    let mut choices = vec![press(None, words.filter_all_trades())];
    choices.extend(Trade::ALL.map(|trade| press(Some(trade), phrases::trade(words, trade))));
    choice_row("choices", words.filter_trades(), words.filter_trades(), choices)
}

fn recipients(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let filter = reckoning.payslip.filter;
    let press = |recipient: Option<Recipient>, name| {
        let action = PayslipAction::FilterChosen(Filter { recipient, ..filter });
        choice(dispatch, filter.recipient == recipient, action, name)
    };
    let choices = vec![
        press(None, words.filter_everyone()),
        press(Some(Recipient::Worker), words.filter_workers()),
        press(Some(Recipient::Seller), words.filter_sellers()),
    ];
    choice_row("choices", words.filter_who(), words.filter_who(), choices)
}

fn countries(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let press = |country: Country, name: &'static str| {
        let is_chosen = reckoning.settings.country == country;
        let class = if is_chosen { "choice choice-made" } else { "choice" };
        let onclick = send(dispatch, Action::CountryChosen(country));
        let choice = html! {
            <button class="_" type="button" aria-pressed={if is_chosen { "true" } else { "false" }} {onclick}>{ name }</button>
        };
        classed(class.into(), choice)
    };
    let choices = vec![
        press(Country::France, words.country_france()),
        press(Country::UnitedStates, words.country_united_states()),
    ];
    choice_row("choices", words.country_name(), words.country_name(), choices)
}

fn choice_row(class: &'static str, label: &'static str, shown: &'static str, choices: Vec<Html>) -> Html {
    let name = if shown.is_empty() { Html::default() } else { says("span", "", shown) };
    let row = html! {
        <div class="_" role="group" aria-label={label}>{ name }{ for choices }</div>
    };
    classed(class.into(), row)
}
