//! What a model learns from her labels.

pub mod bag_of_words;
