//! Scene 4: the ladder. Its title states the finding, and changes with it.

use super::Stage;
use crate::app::{Action, Scene};
use crate::content::{evidence, numbers};
use crate::domain::pay::{self, Basis, Country, Row};
use crate::view::controls::{Weight, actions, button, fold, heading};
use crate::view::evidence_table::evidence_table;
use crate::view::ladder::ladder;
use crate::view::markup::{classed, element, says};
use crate::view::take_away::take_away;
use crate::view::{phrases, send};
use yew::prelude::*;

/// The rate that the headline names: one trade, one place, one year, paid to the person.
const HEADLINE_IMAGES: &str = "MW-10";
/// For those who only typed words.
const HEADLINE_CHALLENGES: &str = "CP-03";

/// The payslip.
pub fn payslip(stage: Stage<'_>) -> Html {
    let (words, tally, settings) = (stage.words, stage.tally, stage.model.settings);
    let rows = pay::ladder(evidence(), &tally.counts, settings.currency);
    let time_worth = evidence()
        .minimum_wage(settings.country)
        .and_then(|(_, wage)| pay::worth_of_time(wage, tally.worked))
        .map(|worth| numbers::money(words.language, worth))
        .unwrap_or_default();
    let is_empty = tally.counts.n_pieces == 0;
    let lead = if is_empty { words.payslip_lead_empty() } else { words.payslip_lead() };
    let mut condition = words.payslip_condition().to_owned();
    if tally.n_failed > 0 {
        condition = [&condition, " ", &words.failed_controls(tally.n_failed.into())].concat();
    }
    let condition = if is_empty { Html::default() } else { says("p", "prose", condition) };
    let table = evidence_table(words, &rows, Some(settings.country), &time_worth);
    let (caption, scene) = match tally.counts.n_pieces {
        0 => (words.payslip_first(), Scene::Prove),
        _ => (words.payslip_more(), Scene::Shift),
    };
    let go = Action::SceneOpened(scene);
    element(
        "section",
        "scene scene-payslip",
        vec![
            heading("start headline", headline(stage, &rows)),
            says("p", "lead", lead),
            countries(stage),
            ladder(words, &rows, tally, settings, stage.surface),
            condition,
            fold("table-fold", "button", words.table_show().into(), table),
            take_away(stage),
            actions(vec![button(stage.dispatch, go, Weight::Primary, "go-on", caption)]),
        ],
    )
}

/// The finding, from her own numbers.
pub(in crate::view) fn headline(stage: Stage<'_>, rows: &[Row]) -> String {
    let (words, tally) = (stage.words, stage.tally);
    if tally.counts.n_pieces == 0 {
        let is_refusal = tally.n_refused > 0;
        let headline =
            if is_refusal { words.payslip_headline_refusal() } else { words.payslip_headline_empty() };
        return headline.to_owned();
    }
    let zero = phrases::zero(words, stage.model.settings.currency);
    let named = |id: &str| {
        let row = rows.iter().find(|row| row.rate.provenance.id == id)?;
        let Basis::Own(count) = row.basis else { return None };
        let worth = phrases::worth(words, row.outcome.as_ref().ok()?);
        Some((count.into(), worth, row.rate.provenance.caption, phrases::year(row.rate.provenance.dating)))
    };
    let (what, place) = (|caption| words.what(caption), |caption| words.place(caption));
    if let Some((count, amount, index, year)) = named(HEADLINE_IMAGES) {
        return words.payslip_headline_images(&amount, count, place(index), what(index), &year, &zero);
    }
    named(HEADLINE_CHALLENGES).map_or_else(String::new, |(count, amount, index, year)| {
        words.payslip_headline_challenges(&amount, count, place(index), what(index), &year, &zero)
    })
}

fn countries(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let choice = |country: Country, name: &'static str| {
        let is_chosen = stage.model.settings.country == country;
        let class = if is_chosen { "choice choice-made" } else { "choice" };
        let onclick = send(stage.dispatch, Action::CountryChosen(country));
        let choice = html! {
            <button class="_" type="button" aria-pressed={if is_chosen { "true" } else { "false" }} {onclick}>{ name }</button>
        };
        classed(class.into(), choice)
    };
    html! {
        <div class="choices" role="group" aria-label={words.country_name()}>
            { says("span", "", words.country_name()) }
            { choice(Country::France, words.country_france()) }
            { choice(Country::UnitedStates, words.country_united_states()) }
        </div>
    }
}
