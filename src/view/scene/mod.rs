//! The scenes, one file each.

pub mod payslip;
pub mod prove;
pub mod shift;
pub mod threshold;
pub mod understand;

use super::Dispatch;
use super::frame::Form;
use super::surface::Surface;
use crate::app::{Model, Scene};
use crate::domain::tally::Tally;
use std::rc::Rc;
use yew::prelude::*;

/// What every scene is given.
#[derive(Properties, PartialEq, Clone)]
pub struct SceneProps {
    /// The state of the widget.
    pub model: Rc<Model>,
    /// What its log adds up to now.
    pub tally: Tally,
    /// What charts are drawn on.
    pub surface: Surface,
    /// Which form of the widget.
    pub form: Form,
    /// Where what happens goes.
    pub dispatch: Dispatch,
}

/// The scene on display.
pub fn shown(props: &SceneProps) -> Html {
    let props = props.clone();
    match props.model.scene {
        Scene::Threshold => html! { <threshold::Threshold ..props /> },
        Scene::Prove => html! { <prove::Prove ..props /> },
        Scene::Understand => html! { <understand::Understand ..props /> },
        Scene::Shift => html! { <shift::Shift ..props /> },
        Scene::Payslip => html! { <payslip::Payslip ..props /> },
    }
}
