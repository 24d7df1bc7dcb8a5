//! Consensus: how often the majority of several labellers is right, and what one answer weighs in it.
//!
//! Charter: closed forms. Nothing here is drawn by chance (that is [`super::crowd`]) and no number
//! about the world stands here: accuracies, thresholds and elasticities are all received.
//! [`withhold`] and [`together`] are two modules because they are two acts: fewer answers, or wrong
//! ones. The numbers of one are never shown for the other. Worked numbers: `docs/consensus.md`.

mod binomial;
pub mod majority;
mod share;
pub mod together;
pub mod weights;
pub mod withhold;

pub use majority::{majority, pivotality};
pub use share::Share;
