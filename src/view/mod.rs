//! What is seen.
//!
//! Charter: functions from domain values and sentences to markup, with one `dispatch` out. Only
//! what keeps something between renderings is a component (the root, a drawn picture, a figure):
//! each component costs about four kilobytes of wasm before compression, a function nothing. No
//! window, document, storage or timers, except in [`widget`], which alone may name the platform.
//! No sentences and no figures in here.

pub mod announcement;
pub mod beginning;
pub mod bet;
pub mod canvas;
pub mod check;
pub mod class_pay;
pub mod class_teacher;
pub mod controls;
pub mod curve;
pub mod evidence_table;
pub mod figure;
pub mod frame;
pub mod glossary;
pub mod kinds;
pub mod lifecycle;
pub mod link;
pub mod markup;
pub mod measure;
pub mod message;
pub mod onward;
pub mod opinion;
pub mod phrases;
pub mod plot;
pub mod presenter;
pub mod qr;
pub mod recalculate;
pub mod receipt;
pub mod reckoning;
pub mod request;
pub mod rows;
pub mod scene;
pub mod session;
pub mod sheet;
pub mod sources;
pub mod static_page;
pub mod steps;
pub mod strips;
pub mod surface;
pub mod take_away;
pub mod task;
pub mod teacher;
pub mod visit;
pub mod way;
pub mod widget;

use crate::app::Action;
use yew::prelude::*;

/// Where components send what happened.
pub type Dispatch = Callback<Action>;

/// A callback that sends one action, whatever the event was.
pub fn send<Event>(dispatch: &Dispatch, action: Action) -> Callback<Event> {
    dispatch.reform(move |_| action.clone())
}
