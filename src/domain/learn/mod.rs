//! The machine that learns from her labels, and from nothing else.
//!
//! Rules, each held by a test in `tests/learning.rs` or beside the code: features are read from pixels, one set for all
//! kinds of picture, or from the words of a post; the exam is balanced, undisputed, and fixed before she starts; the same labels give the same model in
//! any order; no model is selected, rejected or seeded; where nothing was learned, that is what is said.
//!
//! In reading order: [`planes`] and [`features`] (what it looks at), [`scale`] (measured against what is usual),
//! [`bag_of_words`] (the same for posts), [`classifier`] (weights from labels), [`exam`] and [`test_set`] (what it is tested
//! on), [`curve`], [`learner`] (all of it as a fold of the log), [`lesson`] (what is shown of it), [`sabotage`] (labels
//! spoiled on purpose), [`evaluate`] (the table of `docs/learning.md`).

pub mod bag_of_words;
pub mod classifier;
pub mod curve;
pub mod evaluate;
pub mod exam;
pub mod features;
pub mod learner;
pub mod lesson;
pub mod planes;
pub mod sabotage;
pub mod scale;
pub mod test_set;
