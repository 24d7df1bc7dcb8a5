//! What is asked of a widget before it starts, and when its attributes change.

use super::frame::Form;
use crate::app::{Record, Scene, Settings};
use crate::content::{Guest, Language, evidence_with};
use crate::domain::pay::Edits;
use std::rc::Rc;

/// What an author, or an address, asks of the widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The language to begin in.
    pub language: Language,
    /// Whether the dark theme is asked for; `None` follows the page.
    pub is_dark: Option<bool>,
    /// The scene to begin with.
    pub scene: Scene,
    /// The seed of all items.
    pub seed: u64,
    /// Country, currency, points.
    pub settings: Settings,
    /// Which form of the widget this is.
    pub form: Form,
    /// Whether there is a class before it.
    pub is_class: bool,
    /// Whether prose takes the host's font.
    pub has_host_font: bool,
    /// What the reader of a link finds changed, as it stands in the link: `Edits::read` understands
    /// it, or what is whole of it.
    pub edit: Option<Rc<str>>,
    /// A code that a link carries, as it stands there: it joins the class.
    pub code: Option<Rc<str>>,
    /// The address of our own page, without query and fragment, for links to share; none where it
    /// has no address that others could open.
    pub home: Option<Rc<str>>,
    /// Figures that the author brings beside ours, and complaints about those that do not hold:
    /// `content::evidence_with` joins them, `Text::complaint` says them.
    pub guest: Option<&'static Guest>,
    /// What the author of the host page asks to be cited.
    pub cite_as: Option<Rc<str>>,
    /// What she did before the application was here, as `app::early` reads it.
    pub early: Option<Rc<str>>,
    /// The session that it goes on with.
    pub record: Option<Rc<Record>>,
    /// Whether the focus was in what it takes the place of.
    pub has_focus: bool,
}

impl Request {
    /// What a link finds changed; nothing where it is damaged.
    pub fn edits(&self) -> Edits {
        self.edit.as_deref().map_or_else(Edits::default, |text| Edits::read(text, &evidence_with(self.guest)))
    }
}
