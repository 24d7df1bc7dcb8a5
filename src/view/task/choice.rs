//! The choice format: nine native checkboxes in a fieldset, each named by its post.

use crate::content::{Text, corpus};
use crate::domain::task::ChallengeId;
use crate::domain::task::choice::posts;
use crate::view::markup::{tagged, text};
use yew::prelude::*;

/// The nine posts of a challenge, as they are read: each in the language that it was written in.
pub fn faces(words: Text, seed: u64, challenge: ChallengeId) -> Vec<Html> {
    let lang = super::written_in(words, challenge).unwrap_or_default();
    let face = |words: String| tagged("span", &["class", "lang"], &["post-text", lang], vec![text(words)]);
    posts(seed, &corpus(), challenge).into_iter().map(|post| face(post.text)).collect()
}
