//! Click Work · Travail du clic (the map comes with the modules).
pub mod embed;
#[cfg(feature = "prerender")]
pub mod prerender;
