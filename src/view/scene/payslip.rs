//! Scene 4: the ladder. Its title states the finding, and changes with it.

use super::SceneProps;
use crate::app::{Action, Scene};
use crate::content::{Text, evidence, numbers};
use crate::domain::pay::{self, Country, Row};
use crate::domain::tally::Tally;
use crate::view::controls::{Button, Heading, Weight};
use crate::view::evidence_table::EvidenceTable;
use crate::view::ladder::{LadderChart, own_count};
use crate::view::{send, use_text, words};
use yew::prelude::*;

/// The rates that a headline may name, by what she did: one trade, one place, one year, paid to
/// the person.
const HEADLINE_IMAGES: &str = "MW-10";
/// For those who only typed words.
const HEADLINE_CHALLENGES: &str = "CP-03";

/// The payslip.
#[component]
pub fn Payslip(props: &SceneProps) -> Html {
    let text = use_text();
    let settings = props.model.settings;
    let rows = pay::ladder(evidence(), &props.tally.counts, settings.currency);
    let time_worth = evidence()
        .minimum_wage(settings.country)
        .map(|wage| numbers::money(text.language, pay::worth_of_time(wage, props.tally.worked)))
        .unwrap_or_default();
    let (caption, scene) = match props.tally.counts.n_pieces {
        0 => (text.payslip_first(), Scene::Prove),
        _ => (text.payslip_more(), Scene::Shift),
    };
    html! {
        <section class="scene scene-payslip">
            <Heading class="headline" caption={headline(text, props, &rows)} />
            <p class="lead">{ text.payslip_lead() }</p>
            { countries(text, props) }
            <LadderChart rows={rows.clone()} tally={props.tally.clone()} {settings} surface={props.surface} />
            <p class="prose">{ text.payslip_condition() }
                if props.tally.n_failed > 0 { { " " }{ text.failed_controls(props.tally.n_failed.into()) } }
            </p>
            <details class="table-fold">
                <summary class="button">{ text.table_show() }</summary>
                <EvidenceTable {rows} country={settings.country} {time_worth} />
            </details>
            <p class="actions">
                <Button name="go-on" weight={Weight::Primary} {caption} onpress={send(&props.dispatch, Action::SceneOpened(scene))} />
            </p>
        </section>
    }
}

/// The finding, from her own numbers.
pub fn headline(text: Text, props: &SceneProps, rows: &[Row]) -> String {
    let Tally { counts, n_refused, .. } = &props.tally;
    if counts.n_pieces == 0 {
        return if *n_refused > 0 { text.payslip_headline_refusal() } else { text.payslip_headline_empty() }.to_owned();
    }
    let zero = words::zero(text, props.model.settings.currency);
    let named = |id: &str| {
        let row = rows.iter().find(|row| row.rate.id == id)?;
        let worth = row.outcome.as_ref().ok()?;
        Some((own_count(row)?.into(), words::worth(text, worth), text.rate_place(row.index), words::year(row.rate.dating)))
    };
    if let Some((count, amount, place, year)) = named(HEADLINE_IMAGES) {
        return text.payslip_headline_images(&amount, count, place, &year, &zero);
    }
    named(HEADLINE_CHALLENGES).map_or_else(String::new, |(count, amount, place, year)| {
        text.payslip_headline_challenges(&amount, count, place, &year, &zero)
    })
}

fn countries(text: Text, props: &SceneProps) -> Html {
    let choice = |country: Country| {
        let name = match country {
            Country::France => text.country_france(),
            Country::UnitedStates => text.country_united_states(),
        };
        let is_chosen = props.model.settings.country == country;
        html! {
            <button type="button" class={classes!("choice", is_chosen.then_some("choice-made"))} aria-pressed={if is_chosen { "true" } else { "false" }}
                onclick={send(&props.dispatch, Action::CountryChosen(country))}>{ name }</button>
        }
    };
    html! {
        <div class="choices" role="group" aria-label={text.country_name()}>
            <span>{ text.country_name() }</span>
            { choice(Country::France) }{ choice(Country::UnitedStates) }
        </div>
    }
}
