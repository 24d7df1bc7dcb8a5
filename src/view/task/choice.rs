//! The choice format: nine native checkboxes in a fieldset, each named by its post.

use crate::content::{CORPUS, Language, Text};
use crate::domain::task::ChallengeId;
use crate::domain::task::choice::posts;
use yew::prelude::*;

/// The nine posts of a challenge, as they are read: each in the language that it was written in.
pub fn faces(words: Text, seed: u64, challenge: ChallengeId) -> Vec<Html> {
    let language = Language::of_edition(challenge.edition);
    let lang = (language != words.language).then_some(language.tag());
    let face = |text: String| html! { <span class="post-text" {lang}>{ text }</span> };
    posts(seed, &CORPUS, challenge).into_iter().map(|post| face(post.text)).collect()
}
