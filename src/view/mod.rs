//! What is seen.
//!
//! Charter: components. Domain values in, one `dispatch` out; one context only, the sentences of
//! the language in force. No window, document, storage or timers, except in [`widget`], which
//! alone may name the platform. No sentences and no figures in here.

pub mod controls;
pub mod evidence_table;
pub mod figure;
pub mod frame;
pub mod ladder;
pub mod receipt;
pub mod scene;
pub mod sources;
pub mod static_page;
pub mod surface;
pub mod task;
pub mod widget;
pub mod words;

use crate::app::Action;
use crate::content::{Language, Text};
use yew::prelude::*;

/// Where components send what happened.
pub type Dispatch = Callback<Action>;

/// The sentences of the language in force; French, the seed's, where no widget is around.
#[hook]
pub fn use_text() -> Text {
    use_context::<Text>().unwrap_or(Text { language: Language::French })
}

/// A callback that sends one action, whatever the event was.
pub fn send<Event>(dispatch: &Dispatch, action: Action) -> Callback<Event> {
    dispatch.reform(move |_| action.clone())
}
