//! What happened and what it means.
//!
//! Charter: std and serde's derives only. No clock, no language, no floats for money; no
//! function here can fail. Everything shown to the reader is a fold of the [`log`].

pub mod agreement;
pub mod calendar;
pub mod classroom;
pub mod consensus;
pub mod crowd;
pub mod drawing;
pub mod hands;
pub mod learn;
pub mod log;
pub mod order;
pub mod pay;
pub mod requester;
pub mod rng;
pub mod tally;
pub mod task;
