//! Starting again: everything that was done is gone, and can be had back until something new is begun.

use super::model::Model;
use super::presenter::Presenter;
use super::update::{Effect, Notice};
use crate::domain::log::{Event, Millis};

/// What was erased last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    model: Model,
    at: Millis,
}

/// Everything goes back to the beginning but the frame: language, country, length, whether there is a class.
pub(super) fn reset(model: &mut Model, at: Millis) -> Vec<Effect> {
    let evidence = model.evidence.clone();
    let mut fresh = Model::new(model.log.header.seed, model.settings, model.edition, evidence);
    fresh.presenter =
        Presenter { is_on: model.presenter.is_on, second: model.presenter.second, ..Presenter::default() };
    fresh.is_hidden = model.is_hidden;
    fresh.class = model.class.emptied();
    let mut erased = std::mem::replace(model, fresh);
    erased.is_reset_asked = false;
    // What was erased before is gone for good.
    erased.erased = None;
    model.erased = Some(Box::new(Erased { model: erased, at }));
    [vec![Effect::RestartClock, Effect::TellHost(Notice::SessionReset)], begun(model)].concat()
}

/// All of it is back, as it was, and its clock goes on from where it was.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(erased) = model.erased.take() else { return Vec::new() };
    let Erased { model: before, at } = *erased;
    let evidence = model.evidence.clone();
    let (settings, edition, is_hidden) = (model.settings, model.edition, model.is_hidden);
    let presenter = model.presenter.clone();
    *model = Model { evidence, settings, edition, is_hidden, ..before };
    // A screen that was frozen is one before a class, where it can be told to go on.
    model.presenter.is_on = presenter.is_on || model.presenter.is_frozen;
    model.presenter.second = presenter.second;
    [vec![Effect::ResumeClock(at)], begun(model)].concat()
}

/// What was erased is kept until the next thing is done: whoever comes next finds nothing of whoever was here.
pub(super) fn forget(model: &mut Model) {
    let is_pause = |event: &Event| matches!(event, Event::Hidden | Event::Returned);
    if model.erased.is_some() && model.log.events.iter().any(|dated| !is_pause(&dated.event)) {
        model.erased = None;
    }
}

fn begun(model: &Model) -> Vec<Effect> {
    vec![Effect::TellHost(Notice::SceneShown(model.scene)), Effect::TeachMachine, Effect::FocusStart]
}
