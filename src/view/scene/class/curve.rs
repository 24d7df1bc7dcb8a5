//! What a machine learns from the class, beside what it learns from one person: asked for, since it takes a moment.

use super::super::Stage;
use crate::app::Action;
use crate::app::class::ClassAction;
use crate::domain::classroom::lesson::kind_taught;
use crate::domain::classroom::{ClassLesson, Classroom};
use crate::domain::learn::test_set::Accuracy;
use crate::view::controls::{Weight, button};
use crate::view::curve::class_curve;
use crate::view::kinds;
use crate::view::markup::{element, says, tagged};
use yew::prelude::*;

/// A button, and below it the curve; nothing while no group is large enough to teach.
pub(super) fn curve(stage: Stage<'_>, classroom: &Classroom) -> Html {
    let words = stage.words;
    let Some(kind) = kind_taught(classroom) else { return element("div", "class-lesson", Vec::new()) };
    let is_asked = stage.model.class.is_curve_asked;
    let caption = if is_asked { words.class_lesson_close() } else { words.class_lesson_ask() };
    let toggle = Action::Class(ClassAction::CurveToggled);
    let press = button(stage.dispatch, toggle, Weight::Plain, "class-curve-toggle", caption);
    let mut said = Vec::new();
    if is_asked {
        match stage.class_lesson {
            None => said.push(says("p", "", words.class_lesson_awaited())),
            Some(lesson) if lesson.levels.is_empty() => said.push(says("p", "", words.class_lesson_none())),
            Some(lesson) => said.extend(shown(stage, lesson)),
        }
    }
    let title = says("h3", "", words.class_lesson_title(kinds::said(words, kind).name));
    let said = tagged("div", &["class", "aria-live"], &["class-lesson", "polite"], said);
    element("div", "class-lesson", vec![title, element("p", "actions", vec![press]), said])
}

/// The finding in a sentence, the curve with the same numbers in a table, and what to hold against it.
fn shown(stage: Stage<'_>, lesson: &ClassLesson) -> Vec<Html> {
    let words = stage.words;
    let Some(last) = lesson.levels.last() else { return Vec::new() };
    let labels = last.class.n_labels.to_string();
    let percent = |per_mille: u32| ((per_mille + 5) / 10).to_string();
    let found = if last.has_model() {
        let (people, single) = (last.n_people.to_string(), last.n_single.to_string());
        words.class_lesson_found(
            &percent(last.class.per_mille()),
            &labels,
            &single,
            &people,
            &percent(last.single),
        )
    } else {
        words.class_lesson_no_model().to_owned()
    };
    let mut parts = vec![says("p", "", found)];
    if last.has_model() && (last.class.is_chance() || last.class.per_mille() < Accuracy::CHANCE) {
        parts.push(says("p", "", words.class_lesson_chance()));
    }
    parts.push(class_curve(words, lesson, stage.surface));
    parts.push(says("p", "aside", words.class_lesson_limits()));
    parts
}
