//! The payslip to print: fictitious, and stamped so. One page, whatever surrounds it on the screen.

use super::Stage;
use crate::app::Action;
use crate::app::debate::DebateAction;
use crate::app::payslip::{Chart, Figure, Payslip, Place};
use crate::content::numbers;
use crate::domain::pay::worth_of_time;
use crate::export::citation::day_in_words;
use crate::view::controls::{Weight, actions, button, complaint};
use crate::view::frame::Form;
use crate::view::markup::{element, says, term, text};
use crate::view::reckoning::Reckoning;
use crate::view::{bet, phrases, sheet};
use yew::prelude::*;

/// The payslip, and the button that prints it where a page of ours can be printed.
pub(super) fn slip(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let figures = stage.model.figures();
    // What the sheets reckon is her pieces and her time, whatever chart stands on the payslip.
    let payslip = Payslip { chart: Chart::Ladder, ..stage.model.payslip.clone() };
    let reckoning =
        Reckoning { payslip: &payslip, worked: stage.tally.worked, ..Reckoning::new(stage, &figures) };
    let stamp = vec![text(words.slip_stamp()), text(" – "), text(words.slip_stamp_other())];
    let mut lines = vec![
        line(words.slip_employer().to_owned(), text(words.slip_employer_says())),
        line(words.slip_employee().to_owned(), text(words.slip_employee_says())),
    ];
    lines.extend(
        stage.visit.today.map(|day| line(words.slip_day().to_owned(), text(day_in_words(words, day)))),
    );
    lines.extend(counted(stage));
    lines.extend(elsewhere(reckoning));
    lines.extend(minimum(reckoning));
    lines.push(line(words.slip_contributions().to_owned(), text(words.slip_none())));
    let zero = phrases::zero(words, reckoning.settings.currency);
    lines.push(term("slip-line slip-net", vec![text(words.slip_net())], vec![text(zero)]));
    let paper = element(
        "div",
        "pay-slip",
        vec![
            says("h3", "", words.slip_title()),
            element("p", "slip-stamp", stamp),
            element("dl", "slip-lines", lines),
            says("p", "slip-note", words.slip_note()),
        ],
    );
    let mut parts = vec![paper];
    parts.extend(open_sheets(reckoning));
    parts.extend(printing(stage));
    element("div", "slip-desk", parts)
}

fn line(name: String, value: Html) -> Html {
    term("slip-line", vec![text(name)], vec![value])
}

/// Pieces, refusals, times: those of the receipt.
fn counted(stage: Stage<'_>) -> Vec<Html> {
    let (words, tally) = (stage.words, stage.tally);
    let integer = |count: u32| numbers::integer(words.language, count.into());
    [
        (words.receipt_pieces(), integer(tally.counts.n_pieces)),
        (words.receipt_refusals(), integer(tally.n_refused)),
        (words.slip_work(), numbers::duration(tally.worked)),
        (words.receipt_searching(), numbers::duration(tally.searching)),
    ]
    .map(|(name, value)| line(name.to_owned(), text(value)))
    .into()
}

/// What the named rate pays elsewhere for what she made.
fn elsewhere(reckoning: Reckoning<'_>) -> Option<Html> {
    let words = reckoning.words;
    let (_, rate, _) = bet::named(reckoning)?;
    let (index, worth) = bet::named_worth(reckoning)?;
    let caption = rate.provenance.caption;
    let year = phrases::year(rate.provenance.dating);
    let name = words.slip_elsewhere(words.place(caption), words.what(caption), &year);
    let amount = phrases::worth(words, &worth);
    Some(line(name, sheet::number(reckoning, Figure::Rate(index), Place::Headline, amount)))
}

/// Her time at the minimum wage of the country that she chose.
fn minimum(reckoning: Reckoning<'_>) -> Option<Html> {
    let words = reckoning.words;
    let (index, wage) = reckoning.figures.minimum_wage(reckoning.settings.country)?;
    let amount = numbers::money(words.language, worth_of_time(wage, reckoning.worked)?);
    let name = words.slip_time(words.what(wage.provenance.caption), &phrases::year(wage.provenance.dating));
    Some(line(name, sheet::number(reckoning, Figure::Wage(index), Place::Chart, amount)))
}

/// The figure that she opened, under the paper.
fn open_sheets(reckoning: Reckoning<'_>) -> Option<Html> {
    let (figure, place) = reckoning.payslip.open?;
    match place {
        Place::Headline | Place::Chart => sheet::opened(reckoning, figure, place),
        Place::Table | Place::Receipt | Place::Ticket(_) | Place::Quoted | Place::Assumptions => None,
    }
}

/// Printing inside a host's page would print the host's article: it is offered in our own page only, and where it is
/// refused that is said.
fn printing(stage: Stage<'_>) -> Option<Html> {
    let words = stage.words;
    match stage.form {
        Form::Element => None,
        Form::File | Form::Scorm if stage.model.debate.is_print_refused => {
            Some(complaint("p", words.slip_print_refused()))
        }
        Form::File | Form::Scorm => {
            let print = Action::Debate(DebateAction::PrintAsked);
            Some(actions(vec![button(stage.dispatch, print, Weight::Plain, "print", words.slip_print())]))
        }
    }
}
