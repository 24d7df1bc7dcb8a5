//! A figure, opened where it stands: as printed, who pays whom, where it was read, our arithmetic
//! step by step, what contradicts it, and "recalculate".

use super::controls::{Weight, pressed};
use super::markup::{element, pressable, says, term, text};
use super::reckoning::Reckoning;
use super::sources::citation;
use super::{Dispatch, phrases, recalculate, send, steps};
use crate::app::Action;
use crate::app::payslip::{Figure, PayslipAction, Place};
use crate::content::{numbers, sources_of};
use crate::domain::pay::{Country, Dating, Provenance, Recipient, hourly_minimum};
use crate::extent::IS_WHOLE;
use yew::prelude::*;

/// A number that is a button: it opens its figure in a place. `label` names it for those who do not
/// see its content.
pub fn opener(
    reckoning: Reckoning<'_>,
    figure: Figure,
    place: Place,
    class: &'static str,
    label: Option<String>,
    content: Html,
) -> Html {
    let Some(dispatch) = reckoning.dispatch else { return content };
    let is_open = reckoning.payslip.open == Some((figure, place));
    let onclick = send(dispatch, toggled(figure, place));
    let expanded = if is_open { "true" } else { "false" };
    let class = [class, " opener"].concat();
    let values = [&class, "button", expanded, label.as_deref().unwrap_or_default()];
    pressable(&["class", "type", "aria-expanded", "aria-label"], &values, onclick, vec![content])
}

/// A number within a sentence, as a button.
pub fn number(reckoning: Reckoning<'_>, figure: Figure, place: Place, amount: String) -> Html {
    opener(reckoning, figure, place, "number", None, text(amount))
}

/// A sentence that was written round a blank, with a button in the place of the blank.
pub fn with_button(sentence: &str, button: Html) -> Vec<Html> {
    match sentence.split_once(BLANK_SIGN) {
        Some((before, after)) => {
            let (sign, rest) = after.split_at(after.find(char::is_whitespace).unwrap_or(after.len()));
            let held = element("span", "number-held", vec![button, text(sign.to_owned())]);
            vec![text(before.to_owned()), held, text(rest.to_owned())]
        }
        None => vec![text(sentence.to_owned())],
    }
}

/// A sentence that was written round a blank, with an amount in its place.
pub fn filled(sentence: &str, amount: &str) -> String {
    match sentence.split_once(BLANK_SIGN) {
        Some((before, after)) => [before, amount, after].concat(),
        None => sentence.to_owned(),
    }
}

/// Stands in a sentence for the number that [`with_button`] puts there.
pub const BLANK: &str = "\u{fffc}";
const BLANK_SIGN: char = '\u{fffc}';

/// The sheet of a figure, if it is the one open in that place.
pub fn opened(reckoning: Reckoning<'_>, figure: Figure, place: Place) -> Option<Html> {
    let dispatch = reckoning.dispatch.filter(|_| IS_WHOLE)?;
    (reckoning.payslip.open == Some((figure, place))).then(|| sheet(reckoning, dispatch, figure, place))
}

fn toggled(figure: Figure, place: Place) -> Action {
    Action::Payslip(PayslipAction::FigureToggled(figure, place))
}

/// What is common to the figures of all sorts.
struct Facts {
    provenance: Provenance,
    printed: String,
    recipient: Recipient,
    country: Option<Country>,
}

fn facts(reckoning: Reckoning<'_>, figure: Figure) -> Option<Facts> {
    let (words, figures) = (reckoning.words, reckoning.sourced);
    Some(match figure {
        Figure::Rate(index) => {
            let rate = figures.rates.get(index)?;
            let printed = phrases::printed(words, rate);
            Facts { provenance: rate.provenance, printed, recipient: rate.recipient, country: rate.country }
        }
        Figure::Pay(index) => {
            let pay = figures.pays.get(index)?;
            let printed = phrases::printed_pay(words, pay);
            Facts { provenance: pay.provenance, printed, recipient: pay.recipient, country: pay.country }
        }
        Figure::Wage(index) => {
            let wage = figures.wages.get(index)?;
            let printed = phrases::printed_wage(words, wage);
            Facts { provenance: wage.provenance, printed, recipient: Recipient::Worker, country: None }
        }
    })
}

fn sheet(reckoning: Reckoning<'_>, dispatch: &Dispatch, figure: Figure, place: Place) -> Html {
    let words = reckoning.words;
    let Some(facts) = facts(reckoning, figure) else { return Html::default() };
    let provenance = facts.provenance;
    let mut read = citation(provenance.source);
    read.push(says("small", "", phrases::status(words, provenance.status)));
    let mut lines = vec![
        line(words.figure_printed(), vec![says("b", "", facts.printed)]),
        line(words.figure_who(), vec![text(phrases::pays(words, facts.recipient))]),
        line(
            words.figure_where(),
            vec![text(
                [words.place(provenance.caption), ", ", &phrases::dating(words, provenance.dating)].concat(),
            )],
        ),
        line(words.figure_source(), read),
    ];
    let reckoned = steps::steps(reckoning, figure, place);
    let is_reckoned = !reckoned.is_empty();
    if is_reckoned {
        lines.push(line(words.figure_reckoning(), reckoned));
    }
    let minimum = facts.country.and_then(|country| own_minimum(reckoning, country, provenance.dating));
    lines.extend(minimum.map(|minimum| line(words.figure_own_minimum(), vec![text(minimum)])));
    lines.extend(words.note(provenance.caption).map(|note| line(words.figure_note(), vec![text(note)])));
    lines.extend(
        words
            .against(provenance.caption)
            .map(|against| line(words.figure_against(), contradiction(figure, provenance.id, against))),
    );
    let close = pressed(
        send(dispatch, toggled(figure, place)),
        Weight::Quiet,
        "sheet-close",
        vec![text(words.figure_close())],
    );
    element(
        "div",
        "sheet",
        vec![
            says("h3", "sheet-name", words.what(provenance.caption)),
            element("dl", "sheet-lines", lines),
            if is_reckoned {
                recalculate::recalculate(reckoning, dispatch, figure, place)
            } else {
                Html::default()
            },
            element("p", "actions", vec![close]),
        ],
    )
}

fn line(name: &'static str, value: Vec<Html>) -> Html {
    term("", vec![text(name)], value)
}

/// What contradicts a figure, and where that was read.
fn contradiction(figure: Figure, id: &str, against: &'static str) -> Vec<Html> {
    let family = match figure {
        Figure::Rate(_) => "rate-",
        Figure::Pay(_) => "pay-",
        Figure::Wage(_) => "wage-",
    };
    let mut said = vec![text(against)];
    for source in sources_of(&[family, &id.to_ascii_lowercase(), ".against"].concat()) {
        said.push(element("div", "", citation(*source)));
    }
    said
}

/// The minimum wage of a country when a figure was published: by the hour where it can be
/// converted, as printed where it cannot.
fn own_minimum(reckoning: Reckoning<'_>, country: Country, dating: Dating) -> Option<String> {
    let (words, figures) = (reckoning.words, reckoning.figures);
    let (_, wage) = figures.minimum_wage_then(country, dating)?;
    let currency = reckoning.settings.currency;
    let what = [
        words.what(wage.provenance.caption),
        ", ",
        words.place(wage.provenance.caption),
        ", ",
        &phrases::date(words, wage.provenance.dating),
    ]
    .concat();
    Some(match hourly_minimum(wage, currency, figures) {
        Ok(hourly) => words.own_minimum(&phrases::bounds(words, hourly, currency), &what),
        Err(_) => [&phrases::printed_wage(words, wage), " – ", &what].concat(),
    })
}

/// The whole seconds of a time, as they are counted and shown.
pub fn seconds(reckoning: Reckoning<'_>) -> String {
    numbers::integer(reckoning.words.language, reckoning.worked.0 / 1000)
}
