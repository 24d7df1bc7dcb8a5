//! What a class is paid and would be, whether its codes or its hands were counted.

use super::markup::{element, term, text};
use super::scene::Stage;
use super::sources::citation;
use super::{phrases, rows};
use crate::content::{named_rate, numbers};
use crate::domain::classroom::payslip;
use crate::domain::log::Millis;
use crate::domain::pay::{Basis, basis};
use crate::domain::tally::Counts;
use yew::prelude::*;

/// The rates that may stand beside a class's work, best first: one that pays for what it made.
const RATES: [&str; 2] = ["images", "challenges"];

/// Nothing; the same time at the minimum wage; the same pieces at one named rate: each with where it was read.
pub fn paid(stage: Stage<'_>, counts: &Counts, time: Millis) -> Vec<Html> {
    let (words, settings) = (stage.words, stage.model.settings);
    let figures = stage.model.figures();
    let zero = phrases::zero(words, settings.currency);
    let mut lines = vec![term("line line-total", vec![text(words.class_paid())], vec![text(zero)])];
    let rate = RATES.iter().find_map(|role| {
        let rate = figures.rates.get(named_rate(role)?)?;
        matches!(basis(rate.unit, counts), Basis::Own(_)).then_some(rate)
    });
    let (Some((_, wage)), Some(rate)) = (figures.minimum_wage(settings.country), rate) else { return lines };
    let slip = payslip((counts, time), wage, rate, settings.currency, &figures);
    let sourced = |name: String, value: String, source| {
        let name = vec![text(name), element("small", "", citation(source))];
        term("line", name, vec![text(value)])
    };
    if let Some(money) = slip.time_at_minimum {
        let name = [words.class_minimum(), " (", &rows::name(words, wage.provenance), ")"].concat();
        lines.push(sourced(name, numbers::money(words.language, money), wage.provenance.source));
    }
    if let Ok(worth) = &slip.pieces_at_rate {
        let name = words.class_rate(&rows::name(words, rate.provenance));
        lines.push(sourced(name, phrases::worth(words, worth), rate.provenance.source));
    }
    lines
}
