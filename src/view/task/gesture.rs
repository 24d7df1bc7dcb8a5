//! The gesture format: posts of pages, each with three buttons that are pressed or not.

use super::{asked, written, written_in};
use crate::app::Action;
use crate::app::desk::Work;
use crate::app::work::WorkAction;
use crate::content::{Text, corpus};
use crate::domain::task::ChallengeId;
use crate::domain::task::gesture::{Gesture, N_GESTURES, N_POSTS, PagePost, posts, progress};
use crate::view::Dispatch;
use crate::view::controls::{choice, choices, heading};
use crate::view::markup::{element, says, tagged, text};
use yew::prelude::*;

/// An order to be worked on.
pub fn fields(
    words: Text,
    seed: u64,
    work: &Work,
    made: &[[bool; N_GESTURES]; N_POSTS],
    dispatch: &Dispatch,
) -> Html {
    let posts = posts(seed, &corpus(), work.challenge);
    let stands = progress(&posts, made);
    let items = posts
        .iter()
        .zip(made)
        .enumerate()
        .map(|(position, (post, made))| page(words, work.challenge, position, post, *made, dispatch));
    let count = words.gesture_progress(&stands.n_made.to_string(), &stands.n_asked.to_string());
    let content = vec![
        element("ul", "pages", items.collect()),
        tagged("p", &["class", "aria-live"], &["order-count", "polite"], vec![text(count)]),
        says("p", "hint", words.gesture_hint()),
    ];
    asked(words.gesture_lead(), words.gesture_wanted(), element("div", "", content))
}

fn page(
    words: Text,
    challenge: ChallengeId,
    position: usize,
    post: &PagePost,
    made: [bool; N_GESTURES],
    dispatch: &Dispatch,
) -> Html {
    let lang = written_in(words, challenge).unwrap_or_default();
    let named = [words.gesture_like_asked(), words.gesture_share_asked(), words.gesture_follow_asked()];
    let asked = named.into_iter().zip(post.is_asked).filter(|(_, is_asked)| *is_asked);
    let asked: Vec<_> = asked.map(|(name, _)| name).collect();
    let buttons = Gesture::ALL.into_iter().zip(made).map(|(gesture, is_made)| {
        let action = Action::Worked(WorkAction::GestureToggled { position, gesture });
        choice(dispatch, action, is_made, class(gesture), name(words, gesture))
    });
    let parts = vec![
        element("strong", "page-name", vec![written(lang, &post.page)]),
        element("p", "page-post", vec![written(lang, &post.text)]),
        says("p", "page-asked", words.gesture_asked(&asked.join(", "))),
        choices("choices page-gestures", &post.page, buttons.collect()),
    ];
    element("li", "page-item", parts)
}

fn name(words: Text, gesture: Gesture) -> &'static str {
    match gesture {
        Gesture::Like => words.gesture_like(),
        Gesture::Share => words.gesture_share(),
        Gesture::Follow => words.gesture_follow(),
    }
}

fn class(gesture: Gesture) -> &'static str {
    match gesture {
        Gesture::Like => "gesture-like",
        Gesture::Share => "gesture-share",
        Gesture::Follow => "gesture-follow",
    }
}

/// What became of the order.
pub fn outcome(
    words: Text,
    seed: u64,
    challenge: ChallengeId,
    made: &[[bool; N_GESTURES]; N_POSTS],
) -> Vec<Html> {
    let stands = progress(&posts(seed, &corpus(), challenge), made);
    let title = words.gesture_result(stands.n_made.into(), &stands.n_asked.to_string());
    vec![
        heading("start turn", title),
        says("p", "lead", words.gesture_beside(stands.n_beside.into())),
        says("p", "aside", words.gesture_note()),
    ]
}
