//! The table of the ladder: the same numbers, and those that stand off the scale, with sources.

use super::sources::citation;
use super::{use_text, words};
use crate::content::{Text, evidence, numbers};
use crate::domain::pay::{Country, Row, Trade};
use yew::prelude::*;

/// Properties of [`EvidenceTable`].
#[derive(Properties, PartialEq)]
pub struct EvidenceTableProps {
    /// Every rung.
    pub rows: Vec<Row>,
    /// Whose minimum wages are listed: all of them, or one country's.
    #[prop_or_default]
    pub country: Option<Country>,
    /// Her time at that minimum wage, in words.
    #[prop_or_default]
    pub time_worth: AttrValue,
}

/// The table.
#[component]
pub fn EvidenceTable(props: &EvidenceTableProps) -> Html {
    let text = use_text();
    let trades = [Trade::CaptchaSolving, Trade::ClickFarming, Trade::Annotation];
    html! {
        <div class="table-frame" tabindex="0" role="region" aria-label={text.table_caption()}>
            <table class="evidence">
                <caption>{ text.table_caption() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.table_what() }</th>
                        <th scope="col">{ text.table_printed() }</th>
                        <th scope="col">{ text.table_who() }</th>
                        <th scope="col">{ text.table_worth() }</th>
                        <th scope="col">{ text.table_source() }</th>
                    </tr>
                </thead>
                { for trades.into_iter().map(|trade| group(text, trade, &props.rows)) }
                { wages(text, props) }
            </table>
        </div>
    }
}

fn group(text: Text, trade: Trade, rows: &[Row]) -> Html {
    let rows: Vec<_> = rows.iter().filter(|row| row.rate.trade == trade).collect();
    html! {
        <tbody>
            <tr class="evidence-group"><th scope="rowgroup" colspan="5">{ words::trade(text, trade) }</th></tr>
            { for rows.into_iter().map(|row| rate(text, row)) }
        </tbody>
    }
}

fn rate(text: Text, row: &Row) -> Html {
    let rate = row.rate;
    let conversion = row.outcome.as_ref().ok().and_then(|worth| worth.converted_in).and_then(|year| {
        let average = evidence().exchange_rate(year)?;
        let ratio = numbers::ten_thousandths(text.language, average.eur_per_10000_usd);
        Some(text.converted(&ratio, &year.to_string()))
    });
    html! {
        <tr data-rate={rate.id}>
            <th scope="row">
                { text.rate_what(row.index) }
                <small>{ text.rate_place(row.index) }{ ", " }{ words::dating(text, rate.dating) }</small>
            </th>
            <td class="number">{ words::printed(text, rate) }</td>
            <td>{ words::recipient(text, rate.recipient) }</td>
            <td class="number">
                <span class="worth">{ words::outcome(text, row) }</span>
                if row.outcome.is_ok() {
                    <small>{ words::basis(text, rate.unit, row.basis) }</small>
                }
                if let Some(conversion) = conversion { <small>{ conversion }</small> }
            </td>
            <td>
                { citation(rate.source) }
                <small>{ words::status(text, rate.status) }</small>
                if let Some(note) = text.rate_note(row.index) { <small class="note">{ note }</small> }
            </td>
        </tr>
    }
}

fn wages(text: Text, props: &EvidenceTableProps) -> Html {
    let listed = evidence().wages.iter().enumerate().filter(|(_, wage)| {
        props.country.is_none_or(|country| country == wage.country)
    });
    let row = |(index, wage): (usize, &crate::domain::pay::MinimumWage)| {
        html! {
            <tr data-rate={wage.id}>
                <th scope="row">{ text.wage_what(index) }<small>{ text.wage_place(index) }{ ", " }{ words::dating(text, wage.dating) }</small></th>
                <td class="number">{ text.table_per(&numbers::money(text.language, wage.hourly), text.unit_hour()) }</td>
                <td>{ text.recipient_worker() }</td>
                <td class="number"><span class="worth">{ &props.time_worth }</span></td>
                <td>{ citation(wage.source) }<small>{ words::status(text, wage.status) }</small></td>
            </tr>
        }
    };
    html! {
        <tbody>
            <tr class="evidence-group"><th scope="rowgroup" colspan="5">{ text.ladder_time() }</th></tr>
            { for listed.map(row) }
        </tbody>
    }
}
