//! What the root is given, and what reaches it.

use super::request::Request;
use crate::app::Action;
use yew::{Callback, Properties};

/// Properties of the root.
#[derive(Properties, PartialEq)]
pub struct WidgetProps {
    /// What was asked.
    pub request: Request,
}

/// What reaches the root.
pub enum Message {
    /// Something happened to the model.
    Happened(Action),
    /// The other language was asked for.
    LanguageSwitched,
    /// A second has passed.
    Ticked,
    /// A moment in which a little of the exam can be prepared.
    Idle,
    /// The layout, the zoom or the screen changed.
    Moved,
    /// Something that all widgets of the page share has changed, such as the words about figures.
    Refreshed,
    /// A figure is there, which asks to be told of changes of size.
    FigureShown(Callback<()>),
}
