//! What is known of a visit and is no part of the story: its day, and how the host wants to be cited.

use crate::domain::calendar::Day;
use std::rc::Rc;

/// The circumstances of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// The reader's day, where her browser tells it.
    pub today: Option<Day>,
    /// What the author of the host page asks to be cited.
    pub cite_as: Option<Rc<str>>,
}
