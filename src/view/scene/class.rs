//! Beside the story: the codes of a class, one a line, and the board underneath. Nobody stands on it.

mod board;

use super::Stage;
use crate::app::class::ClassAction;
use crate::app::{Action, Scene};
use crate::content::{Text, corpus, numbers};
use crate::domain::classroom::merge::Fault;
use crate::domain::classroom::{
    Board, Code, Complaint, Contribution, Misread, N_BATCHES, Trouble, board::MIN_GROUP, merge,
};
use crate::view::controls::{Weight, actions, button, fold, heading};
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
    let mut parts = vec![
        heading("start", title(stage, &board)),
        says("p", "lead", words.class_lead()),
        field(stage),
        tagged("p", &["class", "aria-live"], &["class-counted", "polite"], vec![text(counted)]),
        faults(words, &merged.complaints),
        element("div", "class-board", board::board(stage, &board)),
        says("p", "aside", words.class_seed()),
    ];
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

fn field(stage: Stage<'_>) -> Html {
    let dispatch = stage.dispatch.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            dispatch.emit(Action::Class(ClassAction::CodesTyped(field.value())));
        }
    });
    let value = stage.model.class.text.clone();
    html! {
        <label class="class-field">
            { says("span", "class-field-name", stage.words.class_field()) }
            <textarea class="class-codes" rows="6" dir="ltr" spellcheck="false" autocomplete="off" {value} {oninput} />
        </label>
    }
}

fn faults(words: Text, complaints: &[Complaint]) -> Html {
    if complaints.is_empty() {
        return element("div", "class-faults", Vec::new());
    }
    let line = |complaint: &Complaint| {
        let line = words.class_fault_line(&complaint.line.to_string(), &fault(words, complaint.fault));
        says("li", "", line)
    };
    let mut lines: Vec<Html> = complaints.iter().take(MAX_NAMED).map(line).collect();
    let n_more = complaints.len().saturating_sub(MAX_NAMED);
    if n_more > 0 {
        lines.push(says("li", "", words.class_faults_more(&n_more.to_string())));
    }
    element("div", "class-faults", vec![says("h3", "", words.class_faults()), element("ul", "", lines)])
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

/// A fold under the payslip: her own code, to be selected or read aloud, as soon as she did anything; the way to the board.
pub fn own_code(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let open = Action::SceneOpened(Scene::Class);
    let open = button(stage.dispatch, open, Weight::Plain, "go-class", words.class_open());
    let mut parts = Vec::new();
    if let Some(contribution) = Contribution::of(&stage.model.log, &corpus()) {
        let code = Code::of(&contribution).written();
        parts.push(tagged(
            "p",
            &["class", "translate", "dir"],
            &["class-code", "no", "ltr"],
            vec![text(code)],
        ));
        parts.push(says("p", "aside", words.class_code_hint()));
        let n_answers = usize::from(contribution.n_answered) + usize::from(contribution.n_other);
        if n_answers > N_BATCHES || contribution.n_other > 0 {
            parts.push(says("p", "aside", words.class_code_long()));
        }
    }
    parts.push(element("p", "actions", vec![open]));
    fold("class-fold", "button", words.class_code_title().into(), element("div", "class-own", parts))
}
