//! The scene of the other buyer: which gesture is ordered, at what price, and which order has been placed. Interface
//! state, which dies with the page.

use super::model::Model;
use super::update::Effect;
pub use crate::domain::task::gesture::Gesture;

/// How an order reaches people (Casilli 2017, after Wang et al. 2012).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Organisation {
    /// One platform posts the task.
    Centralised,
    /// Recruiters each bring in their own.
    Distributed,
}

impl Organisation {
    /// In the order of the page.
    pub const ALL: [Self; 2] = [Self::Centralised, Self::Distributed];
}

/// The scene's own state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherBuyer {
    /// What is ordered.
    pub gesture: Gesture,
    /// Where her price is on the scale; none before she moves it.
    pub price_step: Option<u32>,
    /// How often the order of each organisation was placed: each time its messages travel again.
    pub n_placed: [u32; Organisation::ALL.len()],
}

/// What happened in the scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OtherBuyerAction {
    /// Another gesture was chosen.
    GestureChosen(Gesture),
    /// The price was moved to a step of the scale.
    PriceMoved(u32),
    /// An order was placed.
    OrderPlaced(Organisation),
}

/// Applies what happened; nothing is asked of the world.
pub fn update(model: &mut Model, action: OtherBuyerAction) -> Vec<Effect> {
    let scene = &mut model.other_buyer;
    match action {
        OtherBuyerAction::GestureChosen(gesture) => scene.gesture = gesture,
        OtherBuyerAction::PriceMoved(step) => scene.price_step = Some(step),
        OtherBuyerAction::OrderPlaced(organisation) => {
            let n_placed = &mut scene.n_placed[organisation as usize];
            *n_placed = n_placed.saturating_add(1);
        }
    }
    Vec::new()
}
