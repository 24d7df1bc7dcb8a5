//! The transcription format: two scanned words and a field for each.

use super::{scan, svg};
use crate::app::Action;
use crate::app::desk::Complaint;
use crate::content::{CORPUS, Text};
use crate::domain::task::ChallengeId;
use crate::domain::task::transcription::{self, N_WORDS};
use crate::view::{Dispatch, use_text};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The scan's own units.
const SCAN_WIDTH: f32 = 600.0;
/// The scan's own units.
const SCAN_HEIGHT: f32 = 200.0;

/// Properties of [`Pair`].
#[derive(Properties, PartialEq)]
pub struct PairProps {
    /// The seed of the session.
    pub seed: u64,
    /// Which pair.
    pub challenge: ChallengeId,
    /// What she typed so far.
    pub typed: [String; N_WORDS],
    /// What was wrong when she submitted.
    pub complaint: Option<Complaint>,
    /// Where her typing goes.
    pub dispatch: Dispatch,
}

/// A pair of words to be typed.
#[component]
pub fn Pair(props: &PairProps) -> Html {
    let text = use_text();
    let word = |(position, typed): (usize, &String)| field(text, props, position, typed);
    html! {
        <fieldset class="task">
            <legend class="band start" tabindex="-1">
                <span class="band-lead">{ text.words_lead() }</span>{ " " }<strong class="band-wanted">{ text.words_wanted() }</strong>
            </legend>
            <div class="pair">{ for props.typed.iter().enumerate().map(word) }</div>
            <p class="hint">{ text.words_picture() }</p>
        </fieldset>
    }
}

fn field(text: Text, props: &PairProps, position: usize, typed: &str) -> Html {
    let oninput = props.dispatch.reform(move |event: InputEvent| Action::WordTyped {
        position,
        text: event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default(),
    });
    let dispatch = props.dispatch.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            dispatch.emit(Action::AnswerSubmitted);
        }
    });
    let is_wrong = match props.complaint {
        Some(Complaint::WordMissing(at) | Complaint::WordTooLong(at)) => at == position,
        Some(Complaint::NothingTicked) | None => false,
    };
    html! {
        <label class="word">
            <ScannedWord seed={props.seed} challenge={props.challenge} {position} />
            <span class="word-name">{ if position == 0 { text.words_field_1() } else { text.words_field_2() } }</span>
            <input class="word-field" type="text" value={typed.to_owned()} {oninput} {onkeydown}
                autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" maxlength="1000"
                aria-invalid={is_wrong.then_some("true")} />
        </label>
    }
}

/// Properties of [`ScannedWord`].
#[derive(Properties, PartialEq)]
pub struct ScannedWordProps {
    /// The seed of the session.
    pub seed: u64,
    /// Which pair.
    pub challenge: ChallengeId,
    /// Which word of it.
    pub position: usize,
}

/// One printed word, as if cropped from a scanned page. It has no description: describing it
/// would be giving the answer.
#[component]
pub fn ScannedWord(props: &ScannedWordProps) -> Html {
    let address = (props.seed, props.challenge, props.position);
    let markup = use_memo(address, |(seed, challenge, position)| {
        let words = transcription::pair(*seed, &CORPUS, *challenge);
        let printed = words.get(*position).map_or("", |word| word.printed);
        let mut look = transcription::look(*seed, *challenge, *position);
        let prefix = format!("w{}-{}-{}-", challenge.edition.0, challenge.index, position);
        let inner = scan::markup(&mut look, printed, &prefix);
        AttrValue::from(svg::document(&inner, SCAN_WIDTH, SCAN_HEIGHT, "scan"))
    });
    Html::from_html_unchecked((*markup).clone())
}
