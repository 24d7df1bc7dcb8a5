//! Click Work · Travail du clic (the map comes with the modules).
pub mod embed;
