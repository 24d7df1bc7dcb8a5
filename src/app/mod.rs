//! How the widget behaves: a model, what happened to it, and what that asks of the world.
//!
//! Charter: pure. No clock (the root stamps the time), no browser, no language. Replaying a log
//! is the same code as living it.

pub mod class;
pub mod debate;
pub mod desk;
pub mod early;
pub mod machine;
pub mod model;
pub mod offer;
pub mod other_buyer;
pub mod payslip;
pub mod presenter;
pub mod reading;
pub mod record;
pub mod requester;
pub mod reset;
pub mod story;
pub mod take_away;
pub mod update;
pub mod ways;
pub mod work;

pub use model::{Model, Settings};
pub use offer::Offer;
pub use presenter::{Presenter, PresenterAction};
pub use record::Record;
pub use story::{Depth, Scene};
pub use take_away::{Artefact, CopyOutcome, Outcome, TakeAway, TakeAwayAction};
pub use update::{Action, Effect, Notice, update};
