//! What we plot: marks, generic over the drawing backend.
//!
//! Charter: domain, content and plotters; no browser. Text, focus and tables are in the DOM;
//! here are only marks, and the one mapping from amounts to places that both share.

pub mod axis;
pub mod palette;
pub mod pen;
pub mod session;
pub mod strips;
