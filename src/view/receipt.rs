//! The receipt: prints beside the work all along; its total stays at zero.

use super::{use_text, words};
use crate::content::{Text, evidence, numbers};
use crate::domain::pay::{self, Country};
use crate::domain::tally::{KindTally, Tally};
use crate::domain::task::TaskKind;
use crate::app::Settings;
use yew::prelude::*;

/// Properties of the receipt.
#[derive(Properties, PartialEq)]
pub struct ReceiptProps {
    /// What the log adds up to now.
    pub tally: Tally,
    /// Currency, country, points.
    pub settings: Settings,
}

/// The receipt, whole.
#[component]
pub fn Receipt(props: &ReceiptProps) -> Html {
    let text = use_text();
    html! {
        <aside class="receipt" aria-label={text.receipt_title()}>{ roll(text, props) }</aside>
    }
}

/// The receipt folded into one line, for narrow columns; opens in place.
#[component]
pub fn FoldedReceipt(props: &ReceiptProps) -> Html {
    let text = use_text();
    html! {
        <details class="receipt-folded">
            <summary>
                <span>{ text.receipt_strip(props.tally.counts.n_pieces.into()) }</span>
                <span class="receipt-zero">{ words::zero(text, props.settings.currency) }</span>
            </summary>
            <div class="receipt">{ roll(text, props) }</div>
        </details>
    }
}

fn roll(text: Text, props: &ReceiptProps) -> Html {
    let tally = &props.tally;
    let done = tally.kinds.iter().filter(|row| row.n_answered > 0);
    let is_blank = tally.counts.n_pieces == 0 && tally.n_refused == 0;
    let zero = words::zero(text, props.settings.currency);
    html! {
        <div class="roll">
            <p class="receipt-title">{ text.receipt_title() }</p>
            <p class="receipt-note">{ text.receipt_unpaid() }</p>
            <dl class="lines">
                if is_blank { <div class="line line-note"><dt>{ text.receipt_nothing() }</dt><dd></dd></div> }
                { for done.map(|row| kind_lines(text, row)) }
                if tally.n_refused > 0 {
                    { line(text.receipt_refusals(), &numbers::integer(text.language, tally.n_refused.into())) }
                }
            </dl>
            <dl class="lines">{ measures(text, props) }</dl>
            <dl class="lines">
                <div class="line line-total"><dt>{ text.receipt_paid() }</dt><dd>{ zero }</dd></div>
                { time_at_minimum(text, tally, props.settings.country) }
            </dl>
        </div>
    }
}

fn kind_lines(text: Text, row: &KindTally) -> Html {
    let count = numbers::integer(text.language, row.n_answered.into());
    let items = numbers::integer(text.language, row.marks.n_items.into());
    let (name, items, unknown) = match row.kind {
        TaskKind::RoadSigns => (
            text.receipt_signs(&count),
            text.receipt_images(&items),
            text.receipt_unknown_images(row.marks.n_unknown.into()),
        ),
        TaskKind::ScannedWord => (
            text.receipt_words(&count),
            text.receipt_two_words(&items),
            text.receipt_unknown(row.marks.n_unknown.into()),
        ),
    };
    html! {
        <div class="line line-new" key={row.n_answered}>
            <dt>{ name }<span class="line-detail">{ items }</span><span class="line-detail">{ unknown }</span></dt>
            <dd>{ numbers::till_zero(text.language) }</dd>
        </div>
    }
}

fn measures(text: Text, props: &ReceiptProps) -> Html {
    let tally = &props.tally;
    let integer = |value: u32| numbers::integer(text.language, value.into());
    html! {
        <>
            { line(text.receipt_pieces(), &integer(tally.counts.n_pieces)) }
            { line(text.receipt_worked(), &numbers::duration(tally.worked)) }
            { line(text.receipt_searching(), &numbers::duration(tally.searching)) }
            if tally.marks.n_gold > 0 {
                { line(text.receipt_gold(), &text.receipt_gold_share(&integer(tally.marks.n_gold), &integer(tally.marks.n_gold_right))) }
            }
            if let Some(rate) = tally.throughput() {
                { line(text.receipt_throughput(), &text.receipt_throughput_items(&numbers::integer(text.language, rate))) }
            }
            if props.settings.has_points && tally.points > 0 {
                { line(text.receipt_points(), &integer(tally.points)) }
            }
        </>
    }
}

fn time_at_minimum(text: Text, tally: &Tally, country: Country) -> Html {
    let Some(wage) = evidence().minimum_wage(country) else { return Html::default() };
    let index = evidence().wages.iter().position(|other| other.id == wage.id).unwrap_or(0);
    let amount = pay::worth_of_time(wage, tally.worked);
    html! {
        <div class="line">
            <dt>{ text.receipt_at_minimum(text.wage_what(index)) }<span class="line-detail">{ words::dating(text, wage.dating) }</span></dt>
            <dd>{ numbers::money(text.language, amount) }</dd>
        </div>
    }
}

fn line(name: &str, value: &str) -> Html {
    html! { <div class="line"><dt>{ name.to_owned() }</dt><dd>{ value.to_owned() }</dd></div> }
}
