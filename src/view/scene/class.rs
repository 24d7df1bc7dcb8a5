//! Beside the story: the codes of a class, one a line, and the board underneath. Nobody stands on it.

mod beside;
mod board;
mod curve;
mod share;
mod ways_in;

pub use share::own_code;
pub use ways_in::{CAMERA_CLASS, files_field};

use super::Stage;
use crate::app::class::{ClassAction, List};
use crate::app::{Action, Scene};
use crate::content::{Text, corpus, numbers};
use crate::domain::classroom::merge::Fault;
use crate::domain::classroom::{Board, Complaint, Misread, Trouble, board::MIN_GROUP, merge};
use crate::view::controls::{Weight, actions, button, heading};
use crate::view::markup::{element, says, tagged, text};
use crate::view::phrases;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Bad lines that are named; how many more there are is said.
const MAX_NAMED: usize = 30;

/// The field, what is wrong with some lines, and the board of the rest.
pub fn class(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let merged = merge(stage.model.log.header, &stage.model.class.text);
    let board = Board::of(&merged.classroom, &corpus());
    let counted = words.class_counted(board.n_people.into());
    let class = &stage.model.class;
    let mut parts = vec![
        heading("start", title(stage, &board)),
        says("p", "lead", words.class_lead()),
        field(words.class_field(), &class.text, stage, ClassAction::CodesTyped),
        ways_in::ways_in(stage, List::Class),
        tagged("p", &["class", "aria-live"], &["class-counted", "polite"], vec![text(counted)]),
        faults(words, &merged.complaints),
        element("div", "class-board", board::board(stage, &board)),
        curve::curve(stage, &merged.classroom),
    ];
    let folds = vec![
        share::address(stage),
        beside::beside(stage, &merged.classroom),
        share::files(stage, &merged.classroom),
    ];
    parts.push(element("div", "class-folds", folds));
    let press = |action, weight, name, caption| button(stage.dispatch, action, weight, name, caption);
    let class = |action| Action::Class(action);
    let mut buttons =
        vec![press(Action::SceneOpened(Scene::Payslip), Weight::Primary, "go-payslip", words.class_back())];
    if stage.model.class.erased.is_some() {
        buttons.push(press(
            class(ClassAction::ErasureUndone),
            Weight::Plain,
            "class-undo",
            words.class_undo(),
        ));
    } else if !stage.model.class.text.is_empty() {
        buttons.push(press(
            class(ClassAction::CodesErased),
            Weight::Plain,
            "class-erase",
            words.class_erase(),
        ));
    }
    parts.push(actions(buttons));
    element("section", "scene scene-class", parts)
}

/// The finding, as soon as there is one.
fn title(stage: Stage<'_>, board: &Board) -> String {
    let words = stage.words;
    let n_shown = board.n_people - board.n_apart;
    if board.n_people == 0 {
        return words.class_title_empty().to_owned();
    }
    if n_shown < MIN_GROUP {
        return words.class_title_few(board.n_people.into());
    }
    let integer = |value: u32| numbers::integer(words.language, value.into());
    let zero = phrases::zero(words, stage.model.settings.currency);
    let labels = integer(board.total(|group| group.n_produced));
    words.class_title(&labels, &integer(n_shown), &numbers::duration(board.worked()), &zero)
}

/// A field for codes, one a line.
fn field(name: &'static str, value: &str, stage: Stage<'_>, typed: fn(String) -> ClassAction) -> Html {
    let dispatch = stage.dispatch.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            dispatch.emit(Action::Class(typed(field.value())));
        }
    });
    let value = value.to_owned();
    html! {
        <label class="class-field">
            { says("span", "class-field-name", name) }
            <textarea class="class-codes" rows="6" dir="ltr" spellcheck="false" autocomplete="off" {value} {oninput} />
        </label>
    }
}

fn faults(words: Text, complaints: &[Complaint]) -> Html {
    if complaints.is_empty() {
        return element("div", "class-faults", Vec::new());
    }
    let line = |complaint: &Complaint| says("li", "", faulty(words, complaint));
    let mut lines: Vec<Html> = complaints.iter().take(MAX_NAMED).map(line).collect();
    let n_more = complaints.len().saturating_sub(MAX_NAMED);
    if n_more > 0 {
        lines.push(says("li", "", words.class_faults_more(&n_more.to_string())));
    }
    element("div", "class-faults", vec![says("h3", "", words.class_faults()), element("ul", "", lines)])
}

/// A line that is not counted, and why.
fn faulty(words: Text, complaint: &Complaint) -> String {
    words.class_fault_line(&complaint.line.to_string(), &fault(words, complaint.fault))
}

/// One plain sentence a fault.
fn fault(words: Text, fault: Fault) -> String {
    match fault {
        Fault::Trouble(Trouble::Misread(Misread::Length(count))) => {
            words.class_fault_length(&count.to_string())
        }
        Fault::Trouble(Trouble::Misread(Misread::Character(character))) => {
            words.class_fault_character(&String::from(character))
        }
        Fault::Trouble(Trouble::Damaged) => words.class_fault_damaged().to_owned(),
        Fault::Trouble(Trouble::OtherVersion(version)) => words.class_fault_version(&version.to_string()),
        Fault::OtherTasks => words.class_fault_tasks().to_owned(),
        Fault::Again(line) => words.class_fault_again(&line.to_string()),
        Fault::TooMany => words.class_fault_many().to_owned(),
    }
}
