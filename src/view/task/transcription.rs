//! The transcription format: two scanned words and a field for each.

use super::asked;
use super::drawn::drawn;
use crate::app::Action;
use crate::app::desk::Complaint;
use crate::content::Text;
use crate::domain::task::ChallengeId;
use crate::domain::task::transcription::N_WORDS;
use crate::view::Dispatch;
use crate::view::markup::{element, says};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A pair of words to be typed.
pub fn fields(
    words: Text,
    seed: u64,
    challenge: ChallengeId,
    typed: &[String; N_WORDS],
    complaint: Option<Complaint>,
    dispatch: &Dispatch,
) -> Html {
    let wrong = match complaint {
        Some(Complaint::WordMissing(at) | Complaint::WordTooLong(at)) => Some(at),
        Some(Complaint::NothingTicked | Complaint::AlertOpen(_)) | None => None,
    };
    let fields = typed.iter().enumerate().map(|(position, typed)| {
        let name = if position == 0 { words.words_field_1() } else { words.words_field_2() };
        element(
            "label",
            "word",
            vec![
                drawn(seed, challenge, position),
                says("span", "word-name", name),
                field(position, typed, wrong == Some(position), dispatch),
            ],
        )
    });
    let content = vec![element("div", "pair", fields.collect()), says("p", "hint", words.words_picture())];
    asked(words.words_lead(), words.words_wanted(), element("div", "", content))
}

fn field(position: usize, typed: &str, is_wrong: bool, dispatch: &Dispatch) -> Html {
    let oninput = dispatch.reform(move |event: InputEvent| Action::WordTyped {
        position,
        text: event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default(),
    });
    let dispatch = dispatch.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            dispatch.emit(Action::AnswerSubmitted);
        }
    });
    html! {
        <input class="word-field" type="text" value={typed.to_owned()} {oninput} {onkeydown}
            autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"
            aria-invalid={is_wrong.then_some("true")} />
    }
}
