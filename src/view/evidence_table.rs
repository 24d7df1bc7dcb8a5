//! The table of a chart: the same rows, and those that stand off the axis, with their sources.

use super::markup::{columns, element, framed, header_cell, keyed, says, tagged, text, with_key};
use super::reckoning::Reckoning;
use super::rows::{ChartRow, Group};
use super::sources::citation;
use super::{phrases, sheet};
use crate::app::payslip::{Figure, Place};
use crate::content::Text;
use crate::domain::pay::{Evidence, Recipient};
use yew::prelude::*;

/// The table of some groups. `worth` names the column of amounts.
pub fn evidence_table(reckoning: Reckoning<'_>, groups: &[Group], worth: &'static str) -> Html {
    let words = reckoning.words;
    let mut bodies = vec![says("caption", "", words.table_caption()), head(words, worth)];
    for group in groups {
        let mut lines = vec![
            html! { <tr class="evidence-group" key="group"><th scope="rowgroup" colspan="5">{ group.name }</th></tr> },
        ];
        for row in &group.rows {
            lines.push(line(reckoning, row));
            lines.extend(sheet::opened(reckoning, row.figure, Place::Table).map(|sheet| {
                let cell = html! { <td colspan="5">{ sheet }</td> };
                keyed("tr", "sheet-row", Some([row.provenance.id, "+"].concat().into()), vec![cell])
            }));
        }
        bodies.push(element("tbody", "", lines));
    }
    framed(words.table_caption(), "evidence", bodies)
}

fn head(words: Text, worth: &'static str) -> Html {
    columns(&[words.table_what(), words.table_printed(), words.table_who(), worth, words.table_source()])
}

/// A row of five cells. The first is its header; the id is for tests and for authors who audit.
fn line(reckoning: Reckoning<'_>, row: &ChartRow) -> Html {
    let words = reckoning.words;
    let provenance = row.provenance;
    let caption = provenance.caption;
    let place = [words.place(caption), ", ", &phrases::dating(words, provenance.dating)].concat();
    let mut source = citation(provenance.source);
    source.push(says("small", "", phrases::status(words, provenance.status)));
    source.extend(words.note(caption).map(|note| says("small", "note", note)));
    source.extend(words.against(caption).map(|against| says("small", "note", against)));
    let number = sheet::number(reckoning, row.figure, Place::Table, row.value.clone());
    let mut worth = vec![element("span", "worth", vec![number])];
    worth.extend(row.remarks.iter().map(|remark| says("small", "", remark.clone())));
    let cells = [
        vec![text(printed(words, reckoning.sourced, row.figure))],
        vec![text(received(words, row))],
        worth,
        source,
    ];
    let cells = cells.map(|cell| element("td", "", cell));
    let mut row = vec![header_cell("row", vec![text(words.what(caption)), says("small", "", place)])];
    row.extend(cells);
    with_key(provenance.id.into(), tagged("tr", &["data-rate"], &[provenance.id], row))
}

fn received(words: Text, row: &ChartRow) -> &'static str {
    match (row.figure, row.recipient) {
        (Figure::Wage(_), _) => words.recipient_worker(),
        (
            Figure::Rate(_) | Figure::Pay(_),
            recipient @ (Recipient::Worker | Recipient::Seller | Recipient::Unclear | Recipient::Nobody),
        ) => phrases::recipient(words, recipient),
    }
}

/// What the source of a figure prints.
pub fn printed(words: Text, figures: &Evidence, figure: Figure) -> String {
    let printed = match figure {
        Figure::Rate(index) => figures.rates.get(index).map(|rate| phrases::printed(words, rate)),
        Figure::Pay(index) => figures.pays.get(index).map(|pay| phrases::printed_pay(words, pay)),
        Figure::Wage(index) => figures.wages.get(index).map(|wage| phrases::printed_wage(words, wage)),
    };
    printed.unwrap_or_default()
}
