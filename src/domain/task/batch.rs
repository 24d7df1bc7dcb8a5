//! A batch: nine items, a yes or a no for each. What the tiles and the choices have in common.
//!
//! Three items are gold and six unknown. Both numbers are our choice: the rule that real image
//! CAPTCHAs follow was never published.

use super::{Answer, ChallengeId, Marks, TaskKind};
use crate::domain::drawing::Truth;
use crate::domain::rng::Rng;

/// Items in a batch.
pub const N_ITEMS: usize = 9;
/// Gold items in a batch.
pub const N_GOLD: usize = 3;

/// What the generator decided of one item before drawing or writing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Whether the thing asked for is in it.
    pub truth: Truth,
    /// Whether it checks the worker.
    pub is_gold: bool,
}

/// What checked the worker on one gold item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Ticked as it should be, or left as it should be.
    Right,
    /// The contrary of what the generator knows.
    Wrong,
    /// An unknown item: nobody had its answer, so it checked nothing.
    NotChecked,
}

/// A bet on which items were gold, beside what was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BetOutcome {
    /// Items she suspected.
    pub n_suspected: u32,
    /// Suspected items that were gold.
    pub n_found: u32,
}

/// The nine items of a batch: which are gold, and what is in each.
pub fn plan(seed: u64, challenge: ChallengeId) -> [Item; N_ITEMS] {
    let mut rng = Rng::at(seed, &[TaskKind::stream(challenge.kind), u64::from(challenge.index)]);
    // A gold item is never disputed, and the gold of a batch is never all of one sort: ticking
    // everything, or nothing, always fails a control.
    let third = if rng.chance(50) { Truth::Present } else { Truth::Absent };
    // One or two of the unknown items are honestly disputed.
    let sixth = if rng.chance(50) { Truth::Disputed } else { Truth::Absent };
    let gold: [Truth; N_GOLD] = [Truth::Present, Truth::Absent, third];
    let unknown = [Truth::Present, Truth::Present, Truth::Absent, Truth::Absent, Truth::Disputed, sixth];
    let mut items = [Item { truth: Truth::Absent, is_gold: false }; N_ITEMS];
    for (item, (truth, is_gold)) in items
        .iter_mut()
        .zip(gold.map(|truth| (truth, true)).into_iter().chain(unknown.map(|truth| (truth, false))))
    {
        *item = Item { truth, is_gold };
    }
    rng.shuffle(&mut items);
    items
}

/// How one item was labelled.
pub fn check(item: Item, is_ticked: bool) -> Check {
    match (item.is_gold, item.truth) {
        (false, _) | (true, Truth::Disputed) => Check::NotChecked,
        (true, Truth::Present) if is_ticked => Check::Right,
        (true, Truth::Absent) if !is_ticked => Check::Right,
        (true, Truth::Present | Truth::Absent) => Check::Wrong,
    }
}

/// Marks a whole batch.
pub fn mark(items: &[Item; N_ITEMS], answer: &Answer) -> Marks {
    let n_gold = items.iter().filter(|item| item.is_gold).count() as u32;
    let n_gold_right = if let Answer::Choices(ticked) = answer {
        let answers = items.iter().zip(ticked);
        answers.filter(|(item, is_ticked)| check(**item, **is_ticked) == Check::Right).count() as u32
    } else {
        0
    };
    Marks { n_items: N_ITEMS as u32, n_unknown: N_ITEMS as u32 - n_gold, n_gold, n_gold_right }
}

/// Compares a bet on the gold items with the plan.
pub fn settle(items: &[Item; N_ITEMS], suspected: &[bool; N_ITEMS]) -> BetOutcome {
    let suspects = || items.iter().zip(suspected).filter(|(_, is_suspect)| **is_suspect);
    BetOutcome {
        n_suspected: suspects().count() as u32,
        n_found: suspects().filter(|(item, _)| item.is_gold).count() as u32,
    }
}
