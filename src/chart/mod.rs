//! What we plot: marks, generic over the drawing backend.
//!
//! Charter: domain, content and plotters; no browser. Text, focus and tables are in the DOM;
//! here are only marks, and the one mapping from amounts to places that both share. A [`picture`] is
//! the exception: it leaves the page, and takes its words with it.

pub mod axis;
pub mod curve;
pub mod ink;
pub mod palette;
pub mod pen;
pub mod picture;
pub mod qr;
pub mod session;
pub mod strips;
pub mod svg;
