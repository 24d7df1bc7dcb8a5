//! The scenes, one file each.

pub mod assumptions;
pub mod class;
pub mod console;
pub mod counter;
pub mod crowd;
pub mod debate;
pub mod machine;
pub mod order_map;
pub mod other_buyer;
pub mod payslip;
pub mod points;
pub mod prove;
pub mod requester;
pub mod shift;
pub mod threshold;
pub mod understand;
pub mod vote;
pub mod ways_out;

use super::Dispatch;
use super::controls::heading;
use super::frame::Form;
use super::markup::element;
use super::presenter::projected;
use super::sources::{figures_notice, rest_notice};
use super::surface::Surface;
use super::visit::Visit;
use crate::app::{Model, Scene};
use crate::content::Text;
use crate::domain::classroom::ClassLesson;
use crate::domain::learn::lesson::Lesson;
use crate::domain::tally::Tally;
use crate::extent::IS_WHOLE;
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
    /// What her labels taught her machine; none while its exam is not ready.
    pub lesson: Option<&'a Lesson>,
    /// What the codes of a class teach one; none while that is not asked for.
    pub class_lesson: Option<&'a ClassLesson>,
    /// What charts are drawn on.
    pub surface: Surface,
    /// Which form of the widget.
    pub form: Form,
    /// Its day, and how its host wants to be cited.
    pub visit: &'a Visit,
    /// The address of our own page, for links to share; empty where it is not known.
    pub home: &'a str,
    /// Where what happens goes.
    pub dispatch: &'a Dispatch,
}

/// The scene on display; before the annex has arrived, those that need its words say so.
pub fn shown(stage: Stage<'_>) -> Html {
    if let Some(notice) = notice(stage) {
        // By the second class the loader knows that she waits for the whole.
        let class = if IS_WHOLE { "scene" } else { "scene awaits-rest" };
        return element("section", class, vec![heading("start", notice)]);
    }
    if IS_WHOLE && stage.model.presenter.is_on { projected(stage, told) } else { told(stage) }
}

fn told(stage: Stage<'_>) -> Html {
    match stage.model.scene {
        Scene::Threshold => threshold::threshold(stage),
        Scene::Prove => prove::prove(stage),
        Scene::Understand => understand::understand(stage),
        // The notice stands there: this only tells the compiler what the opening does not hold.
        Scene::Machine
        | Scene::Shift
        | Scene::Payslip
        | Scene::Points
        | Scene::OtherBuyer
        | Scene::Requester
        | Scene::WaysOut
        | Scene::Debate
        | Scene::Assumptions
        | Scene::Class
            if !IS_WHOLE =>
        {
            Html::default()
        }
        Scene::Machine => machine::machine(stage),
        Scene::Shift => shift::shift(stage),
        Scene::Payslip => payslip::payslip(stage),
        Scene::Points => points::points(stage),
        Scene::OtherBuyer => other_buyer::other_buyer(stage),
        Scene::Requester => requester::requester(stage),
        Scene::WaysOut => ways_out::ways_out(stage),
        Scene::Debate => debate::debate(stage),
        Scene::Assumptions => assumptions::assumptions(stage),
        Scene::Class => class::class(stage),
    }
}

/// What stands in the place of a scene whose words, or which itself, is not here yet.
fn notice(stage: Stage<'_>) -> Option<&'static str> {
    let scene = stage.model.scene;
    if !IS_WHOLE && !scene.is_in_opening() {
        return Some(rest_notice(stage.words));
    }
    figures_notice(stage.words).filter(|_| needs_annex(scene))
}

/// Whether a scene is told with words that travel in the annex.
fn needs_annex(scene: Scene) -> bool {
    match scene {
        Scene::Threshold | Scene::Prove => false,
        Scene::Understand
        | Scene::Machine
        | Scene::Shift
        | Scene::Payslip
        | Scene::Points
        | Scene::OtherBuyer
        | Scene::Requester
        | Scene::WaysOut
        | Scene::Debate
        | Scene::Assumptions
        | Scene::Class => true,
    }
}
