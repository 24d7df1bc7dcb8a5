//! The choice format: nine short posts; for each, to flag or not.
//!
//! Posts are written by us, with their truth; some of their words are drawn. Of each sort every
//! fourth post is never shown: it is kept for the test of what a model learnt from the others,
//! which would otherwise be asked what it has already seen with two words changed.

mod list;

pub(super) use list::typeset;
pub use list::{Entry, PostList};

use super::batch::{self, Item, N_ITEMS};
use super::{ChallengeId, Corpus, Edition, TaskKind};
use crate::domain::drawing::Truth;
use crate::domain::rng::Rng;

/// One written post out of so many is kept for the test.
const KEPT_IN: usize = 4;

/// A post as it stands in front of her, or in the test of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Its words.
    pub text: String,
    /// Present: it breaks the house rule. Absent: it does not. Disputed: honest people disagree.
    pub truth: Truth,
}

/// The nine posts of a challenge, in the order of [`batch::plan`]. None comes back, in the same
/// words, before every wording of every post of its sort has been used; and both editions tell
/// the same situation in the same place.
pub fn posts(seed: u64, corpus: &Corpus, challenge: ChallengeId) -> [Post; N_ITEMS] {
    let list = corpus.posts_of(challenge.edition);
    let shelves = [Truth::Present, Truth::Absent, Truth::Disputed]
        .map(|truth| Shelf::filled(seed, &list, truth, is_shown(truth)));
    let mut n_before = [0_u64; 3];
    batch::plan(seed, challenge).map(|Item { truth, .. }| {
        let (place, most) = sort(truth);
        let (mut text, count) = (String::new(), n_before.get_mut(place));
        if let (Some(shelf), Some(count)) = (shelves.get(place), count) {
            text = shelf.text(u64::from(challenge.index) * most + *count);
            *count += 1;
        }
        Post { text, truth }
    })
}

/// A post of the test set that a seed fixes: `place` 0 is to be flagged, 1 is not, and so on by
/// turns. None of these was ever shown to anybody.
pub fn held_out(seed: u64, corpus: &Corpus, edition: Edition, place: u32) -> Post {
    let truth = if place.is_multiple_of(2) { Truth::Present } else { Truth::Absent };
    let shelf = Shelf::filled(seed, &corpus.posts_of(edition), truth, is_kept);
    Post { text: shelf.text(u64::from(place / 2)), truth }
}

/// How many written posts are kept for the test of a model: as many to be flagged as not.
pub fn n_held_out(corpus: &Corpus, edition: Edition) -> u32 {
    let list = corpus.posts_of(edition);
    let n_kept = [Truth::Present, Truth::Absent]
        .map(|truth| list.entries().iter().filter(|entry| entry.truth == truth).count() / KEPT_IN);
    2 * n_kept.into_iter().min().unwrap_or(0) as u32
}

fn is_kept(place: usize) -> bool {
    place % KEPT_IN == KEPT_IN - 1
}

/// Which written posts of a sort may be shown, by their place among their like. The disputed are
/// in no test, so all of them may.
fn is_shown(truth: Truth) -> impl Fn(usize) -> bool {
    move |place| truth == Truth::Disputed || !is_kept(place)
}

/// A number for the sort, and the most posts of the sort that a batch can hold.
fn sort(truth: Truth) -> (usize, u64) {
    match truth {
        Truth::Present => (0, 4),
        Truth::Absent => (1, 5),
        Truth::Disputed => (2, 2),
    }
}

/// Written posts of one sort, in an order that the seed alone decides.
struct Shelf<'a> {
    /// Each with the wording that it begins with.
    entries: Vec<(Entry<'a>, u64)>,
}

impl<'a> Shelf<'a> {
    fn filled(seed: u64, list: &PostList<'a>, truth: Truth, is_chosen: impl Fn(usize) -> bool) -> Self {
        // The edition is no part of the path: a change of language changes no situation.
        let mut rng = Rng::at(seed, &[TaskKind::stream(TaskKind::FlagPost), u64::MAX, sort(truth).0 as u64]);
        let of_sort = list.entries().iter().filter(|entry| entry.truth == truth).enumerate();
        let mut entries: Vec<_> = of_sort
            .filter(|(place, _)| is_chosen(*place))
            .map(|(_, entry)| (*entry, u64::from(rng.below(entry.n_wordings()))))
            .collect();
        rng.shuffle(&mut entries);
        Self { entries }
    }

    /// The text at an ordinal: each post in turn, then each again in other words.
    fn text(&self, ordinal: u64) -> String {
        let n_entries = (self.entries.len() as u64).max(1);
        let chosen = self.entries.get((ordinal % n_entries) as usize);
        chosen.map_or_else(String::new, |(entry, first)| entry.wording(*first, ordinal / n_entries))
    }
}
