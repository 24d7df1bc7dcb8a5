//! Described forms: what is seen in a picture, said without saying what it is, so that a reader
//! who does not see it still has to decide. One file a family of pictures.

pub mod animals;
