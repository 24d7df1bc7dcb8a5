//! The redaction format: a CV whose words are toggle buttons.
//!
//! One word at a time is in the tab order (the last one pressed or reached); arrows, Home and End move over the words,
//! Space and Enter mark, with Shift up to there. A word is an inline block of its own, so that scripts of both directions
//! keep their order. What is marked is blacked out, and shown again under the pointer or the focus, until it is submitted.

use super::{asked, written_in};
use crate::app::Action;
use crate::app::desk::Work;
use crate::app::work::WorkAction;
use crate::content::{Text, corpus};
use crate::domain::drawing::Truth;
use crate::domain::task::ChallengeId;
use crate::domain::task::redaction::{Cv, N_LINES, Word, cv, is_gold};
use crate::view::Dispatch;
use crate::view::controls::{Weight, button, heading};
use crate::view::markup::{element, pressable, says, tagged, term, text};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::prelude::*;

/// Lines that tell who it is, before those with a caption of their own.
const N_PERSON_LINES: usize = 3;

/// A CV to be worked on.
pub fn fields(words: Text, seed: u64, work: &Work, marked: &[u16], dispatch: &Dispatch) -> Html {
    let cv = cv(seed, &corpus(), work.challenge);
    let lang = written_in(words, work.challenge).unwrap_or_default();
    let mut place = 0_u16;
    let mut lines = Vec::new();
    for (at, line) in cv.lines.iter().enumerate() {
        let mut parts = Vec::new();
        if at == 0 || at >= N_PERSON_LINES {
            parts.push(says("span", "cv-caption", caption(words, at)));
        }
        let mut toggles = Vec::new();
        for word in line {
            let is_reached = place == work.cursor.min(last(&cv));
            toggles.push(toggle(word, place, marked.contains(&place), is_reached, dispatch));
            toggles.push(text(" "));
            place += 1;
        }
        parts.push(tagged("span", &["class", "lang", "dir"], &["written", lang, "auto"], toggles));
        lines.push(element("p", "cv-line", parts));
    }
    let cv = keyed(words, lines, dispatch);
    let clear = Action::Worked(WorkAction::MarksCleared);
    let state = tagged("span", &["aria-live"], &["polite"], vec![text(words.cv_marked(marked.len() as u64))]);
    let foot = vec![state, button(dispatch, clear, Weight::Quiet, "cv-clear", words.cv_clear())];
    let content = vec![
        says("p", "hint", words.cv_hint()),
        cv,
        element("p", "cv-state", foot),
        says("p", "hint", words.cv_keys()),
    ];
    asked(words.cv_lead(), words.cv_wanted(), element("div", "", content))
}

fn last(cv: &Cv) -> u16 {
    (cv.words().count() as u16).saturating_sub(1)
}

fn toggle(word: &Word, position: u16, is_marked: bool, is_reached: bool, dispatch: &Dispatch) -> Html {
    let onclick = dispatch.reform(move |event: MouseEvent| {
        Action::Worked(WorkAction::WordPressed { position, is_range: event.shift_key() })
    });
    let (class, pressed) = if is_marked { ("cv-word cv-marked", "true") } else { ("cv-word", "false") };
    pressable(
        &["class", "type", "aria-pressed", "tabindex"],
        &[class, "button", pressed, if is_reached { "0" } else { "-1" }],
        onclick,
        vec![text(word.text.clone())],
    )
}

/// The words under one listener: a key moves the focus from one to another, and the tab order with it.
fn keyed(words: Text, lines: Vec<Html>, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if let Some(position) = moved(&event) {
            event.prevent_default();
            dispatch.emit(Action::Worked(WorkAction::WordReached { position }));
        }
    });
    html! {
        <div class="cv" role="group" aria-label={words.cv_words()} {onkeydown}>{ for lines }</div>
    }
}

/// Moves the focus as an arrow asks, and says where it now is; nothing for other keys, and at either end.
fn moved(event: &KeyboardEvent) -> Option<u16> {
    let key = event.key();
    let word: Element = event.target()?.dyn_into().ok()?;
    let all = word.closest(".cv").ok()??.query_selector_all(".cv-word").ok()?;
    let at = (0..all.length())
        .find(|at| all.get(*at).is_some_and(|other| other == *AsRef::<Node>::as_ref(&word)))?;
    let to = match key.as_str() {
        "ArrowRight" | "ArrowDown" => at + 1,
        "ArrowLeft" | "ArrowUp" => at.checked_sub(1)?,
        "Home" => 0,
        "End" => all.length().checked_sub(1)?,
        _ => return None,
    };
    let next: HtmlElement = all.get(to)?.dyn_into().ok()?;
    next.focus().ok()?;
    u16::try_from(to).ok()
}

fn caption(words: Text, line: usize) -> &'static str {
    const EDUCATION: usize = N_PERSON_LINES + 1;
    const SKILLS: usize = N_PERSON_LINES + 2;
    match line {
        N_PERSON_LINES => words.cv_experience(),
        EDUCATION => words.cv_education(),
        SKILLS => words.cv_skills(),
        _ if line + 1 == N_LINES => words.cv_interests(),
        _ => words.cv_person(),
    }
}

/// What her marks made of it.
pub fn outcome(words: Text, seed: u64, challenge: ChallengeId, marked: &[u16]) -> Vec<Html> {
    let cv = cv(seed, &corpus(), challenge);
    let found = cv.outcome(marked);
    let title = match (is_gold(seed, challenge), found.is_right()) {
        (false, _) => words.cv_unknown(),
        (true, true) => words.cv_gold_right(),
        (true, false) => words.cv_gold_wrong(),
    };
    let count = words.cv_count(
        &found.n_hidden.to_string(),
        &found.n_to_hide.to_string(),
        &found.n_partly.to_string(),
        found.n_stray.into(),
    );
    let lists = [
        (words.cv_left(), said_of(&cv, marked, Truth::Present, false)),
        (words.cv_strays(), said_of(&cv, marked, Truth::Absent, true)),
        (words.cv_disputed(), said_of(&cv, marked, Truth::Disputed, false)),
    ];
    let lang = written_in(words, challenge).unwrap_or_default();
    let piece = |said: String| {
        tagged("li", &["class", "lang", "dir"], &["cv-piece written", lang, "auto"], vec![text(said)])
    };
    let rows = lists.into_iter().filter(|(_, said)| !said.is_empty()).map(|(name, said)| {
        let pieces = element("ul", "cv-pieces", said.into_iter().map(piece).collect());
        term("", vec![text(name)], vec![pieces])
    });
    vec![
        heading("start turn", title),
        says("p", "lead", count),
        element("dl", "outcome cv-outcome", rows.collect()),
        says("p", "aside", words.cv_note()),
    ]
}

/// The words of a truth that are marked, or are not, as they follow each other. Of disputed words all, marked or not: they
/// count neither way.
fn said_of(cv: &Cv, marked: &[u16], truth: Truth, is_marked: bool) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut last = None;
    for (place, word) in (0_u16..).zip(cv.words()) {
        let is_meant = truth == Truth::Disputed || marked.contains(&place) == is_marked;
        if word.truth != truth || !is_meant {
            continue;
        }
        let follows = last.is_some_and(|(before, span)| before + 1 == place && span == word.span);
        match pieces.last_mut().filter(|_| follows) {
            Some(piece) => {
                piece.push(' ');
                piece.push_str(&word.text);
            }
            None => pieces.push(word.text.clone()),
        }
        last = Some((place, word.span));
    }
    pieces
}
