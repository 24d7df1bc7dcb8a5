//! The described form of a picture: what is in it, told without deciding what it shows, so that a
//! reader who cannot see it really decides. One file for each sort of picture.

pub mod aerial;
//! Described forms: what is seen in a picture, said without saying what it is, so that a reader
//! who does not see it still has to decide. One file a family of pictures.

pub mod animals;
