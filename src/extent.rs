//! How much of the widget a build holds: the opening, which the first task waits for, or the whole.
//!
//! One constant, and no second architecture: where it is false the compiler sees that what follows the opening is never
//! reached, and leaves it out. The loader puts the whole in the opening's place as soon as it has arrived, at the end of a
//! task or of a scene, and hands it the [`crate::app::Record`] of the session.

/// Whether everything is in this build. False in the opening, which knows the scenes of
/// [`crate::app::Scene::is_in_opening`] and the kinds of first tasks.
pub const IS_WHOLE: bool = cfg!(not(feature = "opening"));
