//! Tiles seen from above, drawn from a seed: rotor blades and airstrips.
//!
//! Both kinds share one land: fields, water, woods, roofs and their shadows. The same place is
//! drawn for every truth, and the thing asked for, the doubt or something honest comes last.

pub mod air;
pub mod airstrips;
pub mod blades;
pub mod built;
pub mod craft;
pub mod detail;
pub mod figures;
pub mod land;
pub mod mood;
pub mod scene;

use super::Picture;
use detail::Detail;

/// A picture, and what can be said of it without deciding what it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The picture.
    pub picture: Picture,
    /// From the land to the thing that matters.
    pub details: Vec<Detail>,
}

#[cfg(test)]
mod tests;
