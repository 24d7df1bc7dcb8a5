//! The described form of a picture: what is in it, told without deciding what it shows, so that a
//! reader who cannot see it really decides. One file for each sort of picture.

pub mod aerial;
pub mod animals;
