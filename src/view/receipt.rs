//! The receipt: prints beside the work all along; its total stays at zero.

use super::controls::fold;
use super::kinds::said;
use super::markup::{element, keyed, says, tagged, term, text};
use super::reckoning::Reckoning;
use super::sources::figures_notice;
use super::{measure, phrases, sheet};
use crate::app::payslip::{Figure, Measure, Place};
use crate::content::{Text, numbers};
use crate::domain::pay;
use crate::domain::tally::{KindTally, Tally};
use yew::prelude::*;
use yew::virtual_dom::Key;

/// The receipt, whole.
pub fn receipt(reckoning: Reckoning<'_>, tally: &Tally) -> Html {
    let name = reckoning.words.receipt_title();
    tagged("aside", &["class", "aria-label"], &["receipt", name], vec![roll(reckoning, tally)])
}

/// The receipt folded into one line, for narrow columns; opens in place.
pub fn folded(reckoning: Reckoning<'_>, tally: &Tally) -> Html {
    let (words, settings) = (reckoning.words, reckoning.settings);
    let strip = match (tally.counts.n_pieces, tally.n_refused) {
        (0, 1..) => words.receipt_strip_refused(tally.n_refused.into()),
        (n_pieces, _) => words.receipt_strip(n_pieces.into()),
    };
    let strip = element(
        "summary",
        "",
        vec![says("span", "", strip), says("span", "receipt-zero", phrases::zero(words, settings.currency))],
    );
    element("details", "receipt-folded", vec![strip, element("div", "receipt", vec![roll(reckoning, tally)])])
}

#[inline(never)]
fn roll(reckoning: Reckoning<'_>, tally: &Tally) -> Html {
    let (words, settings) = (reckoning.words, reckoning.settings);
    let integer = |value: u32| numbers::integer(words.language, value.into());
    let mut work: Vec<_> =
        tally.kinds.iter().filter(|row| row.n_answered > 0).map(|row| kind_line(words, row)).collect();
    let line = |measure, name, value| measure::line(reckoning, tally, measure, name, value);
    if tally.n_refused > 0 {
        work.push(line(Measure::Refusals, words.receipt_refusals(), integer(tally.n_refused)));
    }
    if work.is_empty() {
        work.push(term("line line-note", vec![text(words.receipt_nothing())], Vec::new()));
    }
    let mut measures = vec![
        line(Measure::Pieces, words.receipt_pieces(), integer(tally.counts.n_pieces)),
        line(Measure::Worked, words.receipt_worked(), numbers::duration(tally.worked)),
        line(Measure::Searching, words.receipt_searching(), numbers::duration(tally.searching)),
    ];
    if tally.marks.n_gold > 0 {
        let share =
            words.receipt_gold_share(&integer(tally.marks.n_gold), &integer(tally.marks.n_gold_right));
        measures.push(line(Measure::Gold, words.receipt_gold(), share));
    }
    if let Some(rate) = tally.throughput() {
        measures.push(line(
            Measure::Throughput,
            words.receipt_throughput(),
            numbers::integer(words.language, rate),
        ));
    }
    if settings.has_points && tally.points > 0 {
        measures.push(line(Measure::Points, words.receipt_points(), integer(tally.points)));
        let said = says("p", "", words.points_mechanism_said());
        let mechanism = fold("mechanism", "mechanism-name", words.points_mechanism().into(), said);
        measures.push(element("div", "line-mechanism", vec![element("dd", "", vec![mechanism])]));
    }
    let paid = vec![
        line(Measure::Paid, words.receipt_paid(), phrases::zero(words, settings.currency).to_owned()),
        time_at_minimum(reckoning, tally),
    ];
    element(
        "div",
        "roll",
        vec![
            says("p", "receipt-title", words.receipt_title()),
            says("p", "receipt-note", words.receipt_unpaid()),
            element("dl", "lines", work),
            element("dl", "lines", measures),
            element("dl", "lines", paid),
        ],
    )
}

fn kind_line(words: Text, row: &KindTally) -> Html {
    let count = numbers::integer(words.language, row.n_answered.into());
    let items = numbers::integer(words.language, row.marks.n_items.into());
    let said = said(words, row.kind).receipt;
    let (name, items) = ((said.name)(words, &count), (said.items)(words, &items));
    let unknown = (said.unknown)(words, row.marks.n_unknown.into());
    let name = vec![text(name), says("span", "line-detail", items), says("span", "line-detail", unknown)];
    // The key is the count: a line that grows is printed anew.
    let amount = says("dd", "", numbers::till_zero(words.language));
    keyed("div", "line line-new", Some(Key::from(row.n_answered)), vec![element("dt", "", name), amount])
}

/// Her measured time at the minimum wage of the chosen country; the amount opens its figure.
fn time_at_minimum(reckoning: Reckoning<'_>, tally: &Tally) -> Html {
    let words = reckoning.words;
    // An amount without the words that say what it is would be a bare figure.
    let found = reckoning.figures.minimum_wage(reckoning.settings.country);
    let found = found.filter(|_| figures_notice(words).is_none());
    let Some((index, wage, amount)) =
        found.and_then(|(index, wage)| Some((index, wage, pay::worth_of_time(wage, tally.worked)?)))
    else {
        return Html::default();
    };
    let provenance = wage.provenance;
    let which = [words.what(provenance.caption), ", ", &phrases::year(provenance.dating)].concat();
    let figure = Figure::Wage(index);
    let amount = numbers::money(words.language, amount);
    let number = sheet::number(reckoning, figure, Place::Receipt, amount);
    let mut parts = vec![
        says("dt", "", words.receipt_at_minimum()),
        element("dd", "", vec![number]),
        says("dd", "line-detail", which),
    ];
    let opened = sheet::opened(reckoning, figure, Place::Receipt);
    parts.push(opened.map(|sheet| element("dd", "line-sheet", vec![sheet])).unwrap_or_default());
    element("div", "line line-wage", parts)
}
