//! The vote by show of hands: one item at a time, its hands typed or tapped, then all nine and the majority.

use super::Stage;
use crate::app::{Action, PresenterAction};
use crate::content::Text;
use crate::domain::hands::{HandsFault, MAX_PEOPLE, Show};
use crate::domain::task::{ChallengeId, batch::N_ITEMS};
use crate::view::controls::{Weight, actions, button, choice, choices, complaint, pressed};
use crate::view::markup::{element, says, tagged, text};
use crate::view::send;
use crate::view::task::batch::{Form, faces, name};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The vote on the grid in front of the class; in the teacher's window the item itself is left out.
pub(super) fn panel(stage: Stage<'_>, challenge: ChallengeId, is_projected: bool) -> Html {
    let words = stage.words;
    let show = Show::of(&stage.model.log, challenge);
    let tile = stage.model.presenter.tile.min(N_ITEMS - 1);
    let form = Form::of(challenge.kind, stage.model.is_described);
    let mut asked = Vec::new();
    if is_projected {
        let face = faces(words, stage.model.log.header.seed, challenge, form).into_iter().nth(tile);
        asked.push(element(
            "div",
            if form.is_column() { "hands-text" } else { "hands-face" },
            face.into_iter().collect(),
        ));
    }
    let which = match name(words, form, tile) {
        Some(name) => name.to_owned(),
        None => words.hands_which(&(tile + 1).to_string()),
    };
    let wrong = stage.model.presenter.fault.map(|fault| said(stage, fault)).unwrap_or_default();
    let inside = vec![
        tagged("p", &["class", "aria-live"], &["hands-which", "polite"], vec![text(which)]),
        says("p", "hands-question", words.hands_question()),
        entry(stage),
        complaint("p", wrong),
    ];
    asked.push(element("div", "hands-asked", inside));
    let so_far = words.hands_so_far(show.n_counted() as u64);
    let mut parts = vec![
        says("h2", "", words.hands_title()),
        element("div", "hands-vote", asked),
        tiles(stage, &show, tile),
        tagged("p", &["aria-live"], &["polite"], vec![text(so_far)]),
    ];
    if show.n_counted() > 0 {
        let take = Action::Presenter(PresenterAction::MajorityTaken);
        parts.push(actions(vec![button(
            stage.dispatch,
            take,
            Weight::Plain,
            "hands-take",
            words.hands_take(),
        )]));
    }
    tagged("section", &["class", "aria-label"], &["hands-panel", words.hands_title()], parts)
}

/// People, hands, one more, one less, and the press that counts.
fn entry(stage: Stage<'_>) -> Html {
    let (words, presenter) = (stage.words, &stage.model.presenter);
    let people = presenter.people.clone();
    let hands = presenter.hands.clone();
    let press = |is_more, name: &'static str, sign: &'static str| {
        let action = Action::Presenter(PresenterAction::HandStepped { is_more });
        let label = if is_more { words.hands_more() } else { words.hands_less() };
        let seen = tagged("span", &["aria-hidden"], &["true"], vec![text(sign)]);
        pressed(send(stage.dispatch, action), Weight::Plain, name, vec![seen, says("span", "unseen", label)])
    };
    let count = Action::Presenter(PresenterAction::HandsCounted);
    element(
        "div",
        "hands-entry",
        vec![
            field(stage, "hands-people", words.hands_people(), people, PresenterAction::PeopleTyped),
            field(stage, "hands-up", words.hands_field(), hands, PresenterAction::HandsTyped),
            press(false, "hands-less", "\u{2212}"),
            press(true, "hands-more", "+"),
            button(stage.dispatch, count, Weight::Primary, "hands-count", words.hands_count()),
        ],
    )
}

/// A field; Enter counts.
fn field(
    stage: Stage<'_>,
    class: &'static str,
    name: &'static str,
    value: String,
    typed: fn(String) -> PresenterAction,
) -> Html {
    let oninput = stage.dispatch.reform(move |event: InputEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        Action::Presenter(typed(field.map(|field| field.value()).unwrap_or_default()))
    });
    let dispatch = stage.dispatch.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            dispatch.emit(Action::Presenter(PresenterAction::HandsCounted));
        }
    });
    let input =
        html! { <input type="text" inputmode="numeric" autocomplete="off" {value} {oninput} {onkeydown} /> };
    tagged(
        "label",
        &["class"],
        &[&["hands-field ", class].concat()],
        vec![says("span", "field-name", name), input],
    )
}

/// The nine, with what was counted; any may be counted again.
fn tiles(stage: Stage<'_>, show: &Show, current: usize) -> Html {
    let words = stage.words;
    let mut row = Vec::new();
    for (tile, hands) in show.tiles.iter().enumerate() {
        let counted = match hands {
            Some(hands) => words.hands_counted(&hands.n_people.to_string(), &hands.n_up.to_string()),
            None => words.hands_open().to_owned(),
        };
        let caption = [&(tile + 1).to_string(), " · ", &counted].concat();
        let action = Action::Presenter(PresenterAction::TileChosen(tile));
        row.push(choice(stage.dispatch, action, tile == current, "hands-tile", caption));
    }
    choices("choices hands-tiles", words.hands_title(), row)
}

/// One plain sentence a fault.
fn said(stage: Stage<'_>, fault: HandsFault) -> String {
    let words: Text = stage.words;
    match fault {
        HandsFault::NothingTyped => words.hands_fault_nothing().to_owned(),
        HandsFault::NotANumber => words.hands_fault_number(stage.model.presenter.hands.trim()),
        HandsFault::Negative => words.hands_fault_negative().to_owned(),
        HandsFault::NobodyThere => words.hands_fault_nobody().to_owned(),
        HandsFault::TooManyPeople => words.hands_fault_many(&MAX_PEOPLE.to_string()),
        HandsFault::MoreThanPeople { n_up, n_people } => {
            words.hands_fault_more(&n_people.to_string(), &n_up.to_string())
        }
    }
}
