//! The scenes, one file each.

pub mod payslip;
pub mod prove;
pub mod shift;
pub mod threshold;
pub mod understand;

use super::Dispatch;
use super::frame::Form;
use super::surface::Surface;
use super::visit::Visit;
use crate::app::{Model, Scene};
use crate::content::Text;
use crate::domain::tally::Tally;
use yew::prelude::*;

/// What every scene is given.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    /// The sentences.
    pub words: Text,
    /// The state of the widget.
    pub model: &'a Model,
    /// What its log adds up to now.
    pub tally: &'a Tally,
    /// What charts are drawn on.
    pub surface: Surface,
    /// Which form of the widget.
    pub form: Form,
    /// Its day, and how its host wants to be cited.
    pub visit: &'a Visit,
    /// Where what happens goes.
    pub dispatch: &'a Dispatch,
}

/// The scene on display.
pub fn shown(stage: Stage<'_>) -> Html {
    match stage.model.scene {
        Scene::Threshold => threshold::threshold(stage),
        Scene::Prove => prove::prove(stage),
        Scene::Understand => understand::understand(stage),
        Scene::Shift => shift::shift(stage),
        Scene::Payslip => payslip::payslip(stage),
    }
}
