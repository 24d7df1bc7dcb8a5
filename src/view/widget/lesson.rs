//! What a lesson has of the world: keys that turn the scenes, and a second window for who teaches.

use super::Message;
use crate::app::presenter::{PresenterAction, SecondWindow};
use crate::app::{Action, Model};
use crate::content::Text;
use crate::domain::log::Millis;
use crate::extent::IS_WHOLE;
use crate::platform::{keys, second_window};
use crate::view::presenter;
use crate::view::scene::Stage;
use gloo::events::EventListener;
use std::{cell::Cell, rc::Rc};
use web_sys::Element;
use yew::prelude::*;

/// Where messages of the root go.
type Link = Callback<Message>;

/// The keys and the window.
#[derive(Default)]
pub(super) struct Lesson {
    window: Option<second_window::SecondWindow>,
    /// Whether keys turn the scenes.
    has_keys: Rc<Cell<bool>>,
    keys: Option<EventListener>,
}

impl Lesson {
    /// Listens to keys: until there is a class, only to those that bring one.
    pub(super) fn begin(&mut self, root: &Element, link: Link, model: &Model) {
        self.follow(model);
        if IS_WHOLE {
            self.keys = keys::around(root, self.on_key(link));
        }
    }

    /// Goes with the model.
    pub(super) fn follow(&mut self, model: &Model) {
        self.has_keys.set(model.presenter.is_on);
    }

    /// What stands under the scene before a class, and in the teacher's window.
    pub(super) fn seen(&self, stage: Stage<'_>, now: Millis) -> Html {
        if !IS_WHOLE || !stage.model.presenter.is_on {
            return Html::default();
        }
        let bar = presenter::bar(stage, now);
        let Some(window) = &self.window else { return bar };
        let mouth = window.mouth();
        let dispatch = &Callback::from(move |action: Action| {
            if let Action::Presenter(action) = action {
                action.message().iter().for_each(|message| mouth(message));
            }
        });
        let console = presenter::console(Stage { dispatch, ..stage }, now);
        html! { <>{ bar }{ create_portal(console, window.host()) }</> }
    }

    /// Opens the window, and says what became of it.
    pub(super) fn open(&mut self, root: &NodeRef, words: Text, link: Link) -> Action {
        let names = [words.presenter_console(), words.language.tag()];
        // Whatever it says, it can do no more than its buttons.
        let told = link.clone();
        let hear = move |message: String| {
            let action = PresenterAction::read(&message);
            action.into_iter().for_each(|action| told.emit(Message::Happened(Action::Presenter(action))));
        };
        let opened = root
            .cast::<Element>()
            .ok_or(second_window::Refusal::Unreachable)
            .and_then(|root| second_window::SecondWindow::open(&root, names, hear, self.on_key(link)));
        let (window, became) = match opened {
            Ok(window) => (Some(window), SecondWindow::Open),
            Err(second_window::Refusal::Blocked) => (None, SecondWindow::Blocked),
            Err(second_window::Refusal::Unreachable) => (None, SecondWindow::Unreachable),
        };
        self.window = window;
        Action::Presenter(PresenterAction::WindowBecame(became))
    }

    /// Closes it.
    pub(super) fn close(&mut self) {
        self.window = None;
    }

    /// What happened to it if it was there, and is no more.
    pub(super) fn lost(&mut self) -> Option<Action> {
        self.window.take_if(|window| !window.is_there())?;
        Some(Action::Presenter(PresenterAction::WindowBecame(SecondWindow::Gone)))
    }

    /// What keys do, in either window: one brings the class, the others turn the scenes while it is there.
    fn on_key(&self, link: Link) -> impl Fn(&str) -> bool + 'static {
        let has_keys = self.has_keys.clone();
        move |key| {
            let action = match key {
                keys::ALT_P => Some(PresenterAction::ModeToggled),
                _ => PresenterAction::of_key(key).filter(|_| has_keys.get()),
            };
            let is_ours = action.is_some();
            action.into_iter().for_each(|action| link.emit(Message::Happened(Action::Presenter(action))));
            is_ours
        }
    }
}
