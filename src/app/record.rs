//! The record of a session: what a widget hands over to the one that takes its place.
//!
//! Two cases: the whole takes the place of the opening, and a new start that of a widget that failed. Everything counted
//! is in the log; beside it stands what would be missed if it were gone, such as half-made answers. What is open or
//! typed on the payslip, or beside a vote by hands, is not in it. A record lives as long as the page, and is read by the build that wrote it.

use super::class::Class;
use super::desk::{Desk, Work};
use super::machine::Machine;
use super::model::Model;
use super::presenter;
use super::story::Scene;
use crate::domain::log::{Log, Millis};
use crate::domain::pay::Edits;
use crate::domain::task::Edition;
use crate::domain::task::batch::N_ITEMS;
use crate::extent::IS_WHOLE;
use serde::{Deserialize, Serialize};

/// What is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The time of the session when it was taken.
    pub at: Millis,
    /// The language, as the corpus that belongs to it.
    pub edition: Edition,
    /// The scene on display.
    pub scene: Scene,
    log: Log,
    prove: Desk,
    aside: Vec<Work>,
    is_described: bool,
    is_reset_asked: bool,
    machine: Machine,
    shift: Desk,
    suspects: [bool; N_ITEMS],
    class: Class,
    /// In the form of a link: places in the evidence may differ where an author's own figures are late.
    edits: String,
    is_hidden: bool,
    is_presenting: bool,
    is_frozen: bool,
}

impl Model {
    /// The record at an instant of the session.
    pub fn record(&self, at: Millis) -> Record {
        Record {
            at,
            edition: self.edition,
            scene: self.scene,
            log: self.log.clone(),
            prove: self.prove.clone(),
            aside: self.aside.clone(),
            is_described: self.is_described,
            is_reset_asked: self.is_reset_asked,
            machine: self.machine.clone(),
            shift: self.shift.clone(),
            suspects: self.suspects,
            class: self.class.clone(),
            edits: self.payslip.edits.written(&self.evidence),
            is_hidden: self.is_hidden,
            is_presenting: self.presenter.is_on,
            is_frozen: self.presenter.is_frozen,
        }
    }

    /// Goes on from a record, in place of what the model held of it.
    pub fn resume(&mut self, record: &Record) {
        self.edition = record.edition;
        self.scene = record.scene;
        self.log = record.log.clone();
        self.prove = record.prove.clone();
        self.aside = record.aside.clone();
        self.is_described = record.is_described;
        self.is_reset_asked = record.is_reset_asked;
        self.machine = record.machine.clone();
        self.shift = record.shift.clone();
        self.suspects = record.suspects;
        self.class = record.class.clone();
        if !record.edits.is_empty() {
            self.payslip.edits = Edits::read(&record.edits, &self.evidence);
        }
        self.is_hidden = record.is_hidden;
        self.presenter.is_on = record.is_presenting;
        self.presenter.is_frozen = record.is_frozen;
        if IS_WHOLE {
            presenter::begin_vote(self);
        }
    }
}
