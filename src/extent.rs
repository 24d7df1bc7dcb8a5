//! How much of the widget a build holds: the opening, which the first task waits for, or the whole.
//!
//! One constant, and no second architecture: where it is false the compiler sees that what follows the opening is never
//! reached, and leaves it out. The loader puts the whole in the opening's place as soon as it has arrived, at the end of a
//! task or of a scene, and hands it the [`crate::app::Record`] of the session.

/// Whether everything is in this build. False in the opening, which knows the scenes of
/// [`crate::app::Scene::is_in_opening`] and the kinds of first tasks.
pub const IS_WHOLE: bool = cfg!(not(feature = "opening"));

/// The same, for what looks otherwise in the opening and is rendered at build as well, where one program stands for both.
#[cfg(not(feature = "prerender"))]
pub const fn shows_whole() -> bool {
    IS_WHOLE
}

#[cfg(feature = "prerender")]
pub use prerendered::{as_opening, shows_whole};

#[cfg(feature = "prerender")]
mod prerendered {
    use std::cell::Cell;

    thread_local! {
        static IS_AS_OPENING: Cell<bool> = const { Cell::new(false) };
    }

    /// Whether what is rendered shows everything, with the words of the annex.
    pub fn shows_whole() -> bool {
        super::IS_WHOLE && !IS_AS_OPENING.get()
    }

    /// Renders as the opening does before the annex has arrived.
    pub fn as_opening<T>(render: impl FnOnce() -> T) -> T {
        IS_AS_OPENING.set(true);
        let rendered = render();
        IS_AS_OPENING.set(false);
        rendered
    }
}
