//! What is known of a visit and is no part of the story: its day, how the host wants to be cited, what
//! could not be read of the host's own figures, and what her browser says of us.

use super::check::Findings;
use super::request::Request;
use crate::content::Guest;
use crate::domain::calendar::Day;
use std::rc::Rc;

/// The circumstances of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// The reader's day, where her browser tells it.
    pub today: Option<Day>,
    /// What the author of the host page asks to be cited.
    pub cite_as: Option<Rc<str>>,
    /// The figures that the author of the host page brings, with what is wrong with some.
    pub guest: Option<&'static Guest>,
    /// The requests and the policy of the page, once she asked for them.
    pub findings: Option<Findings>,
}

impl Visit {
    /// What is known before the page is there.
    pub fn of(request: &Request) -> Self {
        Self { cite_as: request.cite_as.clone(), guest: request.guest, ..Self::default() }
    }
}
