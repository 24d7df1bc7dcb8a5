//! The table of the ladder: the same numbers, and those that stand off the scale, with sources.

use super::markup::{element, says, text};
use super::phrases;
use super::sources::citation;
use crate::content::{Text, evidence, numbers};
use crate::domain::pay::{Country, MinimumWage, Row, Trade};
use yew::prelude::*;

/// The table. With a country, only its minimum wage is listed, beside her time at it.
pub fn evidence_table(words: Text, rows: &[Row], country: Option<Country>, time_worth: &str) -> Html {
    let mut bodies = vec![says("caption", "", words.table_caption()), head(words)];
    for trade in Trade::ALL {
        let mut lines = vec![group(phrases::trade(words, trade))];
        lines.extend(rows.iter().filter(|row| row.rate.trade == trade).map(|row| rate(words, row)));
        bodies.push(element("tbody", "", lines));
    }
    let mut lines = vec![group(words.ladder_time())];
    for entry in evidence().wages.iter() {
        if country.is_none_or(|country| country == entry.country) {
            lines.push(wage(words, entry, time_worth));
        }
    }
    bodies.push(element("tbody", "", lines));
    html! {
        <div class="table-frame" tabindex="0" role="region" aria-label={words.table_caption()}>
            { element("table", "evidence", bodies) }
        </div>
    }
}

fn head(words: Text) -> Html {
    let columns = [
        words.table_what(),
        words.table_printed(),
        words.table_who(),
        words.table_worth(),
        words.table_source(),
    ];
    let columns = columns.map(|name| html! { <th scope="col">{ name }</th> });
    element("thead", "", vec![element("tr", "", columns.to_vec())])
}

fn group(name: &'static str) -> Html {
    html! { <tr class="evidence-group"><th scope="rowgroup" colspan="5">{ name }</th></tr> }
}

/// A row of five cells. The first is its header; the id is for tests and for authors who audit.
#[inline(never)]
fn line(id: &'static str, header: Vec<Html>, cells: [Vec<Html>; 4]) -> Html {
    let cells = cells.map(|cell| element("td", "", cell));
    html! {
        <tr data-rate={id}><th scope="row">{ for header }</th>{ for cells }</tr>
    }
}

fn rate(words: Text, row: &Row) -> Html {
    let rate = row.rate;
    let provenance = rate.provenance;
    let small = |sentence: AttrValue| says("small", "", sentence);
    let place = [words.place(provenance.caption), ", ", &phrases::dating(words, provenance.dating)].concat();
    let mut worth = vec![says("span", "worth", phrases::outcome(words, row))];
    if let Ok(outcome) = &row.outcome {
        worth.push(small(phrases::basis(words, rate.unit, row.basis).into()));
        let average = outcome.converted_in.and_then(|year| evidence().exchange_rate(year));
        worth.extend(average.map(|average| {
            let ratio = numbers::ten_thousandths(words.language, average.eur_per_10000_usd);
            small(words.converted(&ratio, &average.year.to_string()).into())
        }));
    }
    let mut source = citation(provenance.source);
    source.push(small(phrases::status(words, provenance.status).into()));
    source.extend(words.note(provenance.caption).map(|note| says("small", "note", note)));
    line(
        provenance.id,
        vec![text(words.what(provenance.caption)), small(place.into())],
        [
            vec![text(phrases::printed(words, &rate))],
            vec![text(phrases::recipient(words, rate.recipient))],
            worth,
            source,
        ],
    )
}

fn wage(words: Text, wage: &'static MinimumWage, time_worth: &str) -> Html {
    let provenance = wage.provenance;
    let place = [words.place(provenance.caption), ", ", &phrases::dating(words, provenance.dating)].concat();
    let hourly = phrases::printed_wage(words, wage);
    let mut source = citation(provenance.source);
    source.push(says("small", "", phrases::status(words, provenance.status)));
    line(
        provenance.id,
        vec![text(words.what(provenance.caption)), says("small", "", place)],
        [
            vec![text(hourly)],
            vec![text(words.recipient_worker())],
            vec![says("span", "worth", time_worth.to_owned())],
            source,
        ],
    )
}
