//! The learning curve: marks on a canvas, words beside them, and the same numbers in a table.

use super::markup::{columns, element, framed, says, table_row, tagged, text};
use super::plot::{Drawing, Plot};
use super::strips::{lettered, per_thousand};
use super::surface::Surface;
use super::{controls, phrases};
use crate::chart::curve::{Curve, Mark, Range, label_place, share_place};
use crate::content::Text;
use crate::domain::classroom::ClassLesson;
use crate::domain::learn::curve::Outcome;
use crate::domain::learn::lesson::Lesson;
use crate::domain::learn::test_set::Accuracy;
use crate::domain::task::batch::N_ITEMS;
use yew::prelude::*;

/// The marks of a lesson: chart and table are made of these alone.
pub fn marks(lesson: &Lesson) -> Vec<Mark> {
    let mut marks = Vec::new();
    for point in &lesson.points {
        let (spread, has_model) = match point.outcome {
            Outcome::Tested { spread, .. } => (spread, true),
            Outcome::NoLabels | Outcome::OnlyOneClass { .. } => (None, false),
        };
        marks.push(Mark { n_labels: point.n_labels, per_mille: point.per_mille(), spread, has_model });
    }
    marks
}

/// The chart.
pub fn curve(words: Text, lesson: &Lesson, surface: Surface) -> Html {
    let dealt =
        lesson.dealt.map(|dealt| Range { lowest: dealt.lowest, mean: dealt.mean, highest: dealt.highest });
    let title = exam(words, lesson.n_tested, lesson.n_apart);
    plotted(words, [title, words.curve_labels().to_owned()], [marks(lesson), Vec::new()], dealt, surface)
}

/// The same of a class, with what single people teach beside it, and both in a table.
pub fn class_curve(words: Text, lesson: &ClassLesson, surface: Surface) -> Html {
    // Before the first label both are at chance.
    let start = Mark { n_labels: 0, per_mille: Accuracy::CHANCE, spread: None, has_model: false };
    let (mut class, mut single) = (vec![start], vec![start]);
    let mut lines = Vec::new();
    for (n_batches, level) in (1..).zip(&lesson.levels) {
        // Items on which the majority is torn have no label, and are on the axis all the same: both curves are of these items.
        let (n_labels, per_mille) = (n_batches * N_ITEMS as u32, level.class.per_mille());
        class.push(Mark { n_labels, per_mille, spread: None, has_model: level.has_model() });
        single.push(Mark { n_labels, per_mille: level.single, spread: None, has_model: true });
        let cells = vec![
            says(
                "td",
                "worth",
                words.class_lesson_cell(&level.n_people.to_string(), &whole(words, per_mille)),
            ),
            says(
                "td",
                "worth",
                words.class_lesson_cell(&level.n_single.to_string(), &whole(words, level.single)),
            ),
        ];
        lines.push(table_row(n_labels.to_string(), cells));
    }
    let title = exam(words, lesson.n_tested, lesson.n_apart);
    let names = [words.class_lesson_labels(), words.class_lesson_class(), words.class_lesson_single()];
    let table = vec![columns(&names), element("tbody", "", lines)];
    let key = |class, name: &'static str| element("span", class, vec![says("i", "", ""), text(name)]);
    let key =
        vec![key("key-class", words.class_lesson_class()), key("key-single", words.class_lesson_single())];
    let parts = vec![
        plotted(words, [title, words.class_lesson_labels().to_owned()], [class, single], None, surface),
        element("p", "curve-key", key),
        framed(words.curve_table(), "evidence evidence-curve", table),
    ];
    element("div", "class-curve", parts)
}

/// The marks of one curve, or of two, the quieter one last, between the words of their axes.
fn plotted(
    words: Text,
    [title, axis]: [String; 2],
    [marks, beside]: [Vec<Mark>; 2],
    dealt: Option<Range>,
    surface: Surface,
) -> Html {
    let mut upright = Vec::new();
    for tick in [1000, 500, 0] {
        let place = per_thousand(share_place(tick));
        upright.push(lettered("tick-word", ["100%", "-8", &place, "", "end"], whole(words, tick)));
        if tick == 500 {
            upright.push(lettered(
                "chance",
                ["100%", "-8", &place, "16", "end"],
                words.curve_chance().to_owned(),
            ));
        }
    }
    let most = marks.last().map_or(0, |mark| mark.n_labels);
    let mut shown = -1.0;
    let mut along = Vec::new();
    for mark in &marks {
        let place = label_place(mark.n_labels, most);
        if place - shown > 0.09 {
            let anchor = if shown < 0.0 { "start" } else { "middle" };
            let x = per_thousand(place);
            along.push(lettered("tick-word", [&x, "", "50%", "", anchor], mark.n_labels.to_string()));
            shown = place;
        }
    }
    let end = end(words, &marks, &beside, dealt);
    let drawing = Drawing::Curve(Curve { pixel_ratio: 1.0, width: 0.0, height: 0.0, marks, beside, dealt });
    element(
        "div",
        "curve",
        vec![
            says("p", "curve-title", title),
            marked("curve-upright", upright),
            html! { <Plot {drawing} {surface} /> },
            marked("curve-inside", end.into_iter().collect()),
            marked("curve-along", along),
            says("p", "curve-axis", axis),
        ],
    )
}

/// The last value, where the line that leads to it, or the other curve, leaves room.
fn end(words: Text, marks: &[Mark], beside: &[Mark], dealt: Option<Range>) -> Option<Html> {
    let (last, others) = marks.split_last()?;
    let per_mille = dealt.map_or(last.per_mille, |range| range.mean);
    let place = label_place(last.n_labels, last.n_labels);
    let is_fallen = match beside.last() {
        Some(other) => other.per_mille > per_mille,
        None => others.last().is_some_and(|before| before.per_mille > per_mille),
    };
    let (dx, anchor) = if place < 0.8 { ("12", "start") } else { ("-14", "end") };
    let (x, y) = (per_thousand(place), per_thousand(share_place(per_mille)));
    let dy = if is_fallen { "18" } else { "-16" };
    Some(lettered("label-you", [&x, dx, &y, dy, anchor], whole(words, per_mille)))
}

/// Thousandths as a percentage: no test set of ours is worth a decimal.
fn whole(words: Text, per_mille: u32) -> String {
    phrases::percent(words, (per_mille + 5) / 10 * 100)
}

/// What the share is a share of: the title of the upright axis.
fn exam(words: Text, n_tested: u32, n_apart: u32) -> String {
    let n = n_apart.to_string();
    if n_apart == n_tested {
        return words.curve_exam(&n);
    }
    words.curve_exam_posts(&n, &(n_tested / n_apart.max(1)).to_string())
}

fn marked(class: &str, children: Vec<Html>) -> Html {
    tagged("svg", &["class", "role", "aria-hidden", "dir"], &[class, "presentation", "true", "ltr"], children)
}

/// The same numbers, behind a fold.
pub fn table(words: Text, lesson: &Lesson) -> Html {
    let mut lines = Vec::new();
    for mark in marks(lesson) {
        let luck = match mark.spread {
            _ if !mark.has_model => words.curve_no_model().to_owned(),
            Some(spread) => ["± ", &whole(words, spread)].concat(),
            None => "–".to_owned(),
        };
        let cells = vec![says("td", "worth", whole(words, mark.per_mille)), says("td", "", luck)];
        lines.push(table_row(mark.n_labels.to_string(), cells));
    }
    let table = vec![
        says("caption", "", exam(words, lesson.n_tested, lesson.n_apart)),
        columns(&[words.curve_labels(), words.curve_right(), words.curve_luck()]),
        element("tbody", "", lines),
    ];
    controls::fold(
        "curve-table",
        "",
        words.curve_table().into(),
        element("table", "evidence evidence-curve", table),
    )
}
