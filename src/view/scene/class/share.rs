//! What leaves the page of a class, each at a press: somebody's own code, the address of the tasks, the codes as files.

use super::super::Stage;
use crate::app::{Action, Artefact, Scene};
use crate::content::corpus;
use crate::domain::classroom::address::fragment;
use crate::domain::classroom::{Classroom, Code, Contribution, N_BATCHES};
use crate::view::controls::{Weight, button, fold};
use crate::view::link::{class_address, code_link};
use crate::view::markup::{element, says, tagged, text};
use crate::view::qr;
use crate::view::take_away::{shelf, slip};
use yew::prelude::*;

/// A fold under the payslip: her own code, to be selected, read aloud, sent or shown, as soon as she did anything; the way
/// to the board.
pub fn own_code(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let open = Action::SceneOpened(Scene::Class);
    let open = button(stage.dispatch, open, Weight::Plain, "go-class", words.class_open());
    let mut parts = Vec::new();
    if let Some(contribution) = Contribution::of(&stage.model.log, &corpus()) {
        let code = Code::of(&contribution);
        parts.push(tagged(
            "p",
            &["class", "translate", "dir"],
            &["class-code", "no", "ltr"],
            vec![text(code.written())],
        ));
        parts.push(says("p", "aside", words.class_code_hint()));
        let n_answers = usize::from(contribution.n_answered) + usize::from(contribution.n_other);
        if n_answers > N_BATCHES || contribution.n_other > 0 {
            parts.push(says("p", "aside", words.class_code_long()));
        }
        parts.push(sent(stage, code));
    }
    parts.push(element("p", "actions", vec![open]));
    fold("class-fold", "button", words.class_code_title().into(), element("div", "class-own", parts))
}

/// The link that carries a code, and its picture.
fn sent(stage: Stage<'_>, code: Code) -> Html {
    let words = stage.words;
    let link = code_link(stage, &fragment(code));
    let has_address = class_address(stage).is_some();
    let hint = if has_address { words.class_link_hint() } else { words.class_link_alone() };
    let mut parts: Vec<Html> = qr::code(&link, &words.class_qr_code(&code.written())).into_iter().collect();
    let said = vec![slip(stage, Artefact::CodeLink), says("p", "aside", hint)];
    parts.push(element("div", "qr-words", said));
    element("div", "qr-beside", parts)
}

/// The address at which everybody finds the tasks of this page, for the projector.
pub(super) fn address(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let mut parts = vec![says("p", "", words.class_seed())];
    match class_address(stage) {
        None => parts.push(says("p", "", words.class_address_none())),
        Some(address) => {
            let mut shown: Vec<Html> =
                qr::code(&address, &words.class_qr_address(&address)).into_iter().collect();
            shown.push(element("div", "qr-words", vec![slip(stage, Artefact::ClassAddress)]));
            parts.push(element("div", "qr-beside qr-large", shown));
        }
    }
    fold(
        "class-fold class-address",
        "button",
        words.class_address_title().into(),
        element("div", "class-own", parts),
    )
}

/// The codes as files; nothing while there are none.
pub(super) fn files(stage: Stage<'_>, classroom: &Classroom) -> Html {
    let words = stage.words;
    if classroom.n_people() == 0 {
        return Html::default();
    }
    let files = [Artefact::ClassTable, Artefact::ClassObject];
    let shelf = shelf(stage, "shelf shelf-class", words.class_keep_name(), words.class_keep_hint(), &files);
    let content = element("div", "take-away", vec![element("ul", "shelves", vec![shelf])]);
    fold("class-fold class-keep", "button", words.class_keep_title().into(), content)
}
