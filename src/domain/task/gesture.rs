//! The gesture format: an order of likes, shares and follows on the posts of invented pages.
//!
//! Nothing is labelled, so nothing is gold and nothing unknown: what is produced is a count. A gesture that the order
//! asks for is counted; one that it does not ask for is hers, and counts for nobody.

use super::redaction::nth;
use super::{Answer, ChallengeId, Corpus, Marks, TaskKind, typeset};
use crate::domain::rng::Rng;

/// Posts in an order.
pub const N_POSTS: usize = 4;
/// Gestures that a post can be given.
pub const N_GESTURES: usize = 3;

/// What can be done with a post, in the order of its buttons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gesture {
    /// Like the post.
    #[default]
    Like,
    /// Share it.
    Share,
    /// Follow its page.
    Follow,
}

impl Gesture {
    /// Each, in the order of the buttons.
    pub const ALL: [Self; N_GESTURES] = [Self::Like, Self::Share, Self::Follow];
}

/// A post of a page, and what is ordered of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePost {
    /// Whose.
    pub page: String,
    /// Its words.
    pub text: String,
    /// Which gestures are ordered, at least one.
    pub is_asked: [bool; N_GESTURES],
}

/// How an order stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Gestures ordered.
    pub n_asked: u32,
    /// Of these, made.
    pub n_made: u32,
    /// Made without an order.
    pub n_beside: u32,
}

/// The written posts of pages in one language: `page | post` a line; any other line is a comment.
pub fn pages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let written = text.lines().filter(|line| !line.starts_with('#'));
    written.filter_map(|line| line.split_once('|')).map(|(page, post)| (page.trim(), post.trim()))
}

/// The posts of an order. None comes back before all have been used.
pub fn posts(seed: u64, corpus: &Corpus, challenge: ChallengeId) -> Vec<PagePost> {
    let list: Vec<_> = pages(corpus.of("pages", challenge.edition)).collect();
    let stream = TaskKind::stream(challenge.kind);
    let mut rng = Rng::at(seed, &[stream, u64::from(challenge.index)]);
    let first = challenge.index.wrapping_mul(N_POSTS as u32);
    (0..N_POSTS as u32)
        .filter_map(|position| {
            let place = nth(seed, &[stream, u64::MAX], list.len(), first.wrapping_add(position));
            let (page, text) = list.get(place)?;
            // One gesture is always asked, a like twice in three; most posts want two.
            let must = rng.pick(&[0, 0, 1, 0, 2, 0], 0);
            let is_asked = [0, 1, 2].map(|gesture| gesture == must || rng.chance(35));
            Some(PagePost { page: typeset(page), text: typeset(text), is_asked })
        })
        .collect()
}

/// How an order stands with these gestures.
pub fn progress(posts: &[PagePost], made: &[[bool; N_GESTURES]; N_POSTS]) -> Progress {
    let mut progress = Progress::default();
    for (post, made) in posts.iter().zip(made) {
        for (is_asked, is_made) in post.is_asked.iter().zip(made) {
            progress.n_asked += u32::from(*is_asked);
            progress.n_made += u32::from(*is_asked && *is_made);
            progress.n_beside += u32::from(!*is_asked && *is_made);
        }
    }
    progress
}

/// Marks an order: its items are the gestures that it asked for and that she made.
pub fn mark(posts: &[PagePost], answer: &Answer) -> Marks {
    let n_items = if let Answer::Gestures(made) = answer { progress(posts, made).n_made } else { 0 };
    Marks { n_items, ..Marks::default() }
}
