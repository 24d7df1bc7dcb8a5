//! The tiles format: nine pictures, tick those that hold the thing asked for.
//!
//! Three tiles are gold and six unknown. Both numbers are our choice: the rule that real image
//! CAPTCHAs follow was never published.

use super::{Answer, ChallengeId, Marks, TaskKind};
use crate::domain::drawing::{Picture, Truth, street};
use crate::domain::rng::Rng;

/// Tiles in a grid.
pub const N_TILES: usize = 9;
/// Gold tiles in a grid.
pub const N_GOLD: usize = 3;

/// What the generator decided of one tile before drawing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// What is in the picture.
    pub truth: Truth,
    /// Whether it checks the worker.
    pub is_gold: bool,
}

/// What checked the worker on one gold tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Ticked as it should be, or left as it should be.
    Right,
    /// The contrary of what the generator knows.
    Wrong,
    /// An unknown tile: nobody had its answer, so it checked nothing.
    NotChecked,
}

/// A bet on which tiles were gold, beside what was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BetOutcome {
    /// Tiles she suspected.
    pub n_suspected: u32,
    /// Suspected tiles that were gold.
    pub n_found: u32,
}

/// The nine tiles of a grid: which are gold, and what is in each.
pub fn plan(seed: u64, challenge: ChallengeId) -> [Tile; N_TILES] {
    let mut rng = Rng::at(seed, &[TaskKind::stream(challenge.kind), u64::from(challenge.index)]);
    // A gold item is never disputed, and the gold of a grid is never all of one sort: ticking
    // everything, or nothing, always fails a control.
    let third = if rng.chance(50) { Truth::Present } else { Truth::Absent };
    // One or two of the unknown tiles are honestly disputed.
    let sixth = if rng.chance(50) { Truth::Disputed } else { Truth::Absent };
    let gold: [Truth; N_GOLD] = [Truth::Present, Truth::Absent, third];
    let unknown = [Truth::Present, Truth::Present, Truth::Absent, Truth::Absent, Truth::Disputed, sixth];
    let mut tiles = [Tile { truth: Truth::Absent, is_gold: false }; N_TILES];
    for (tile, (truth, is_gold)) in tiles
        .iter_mut()
        .zip(gold.map(|truth| (truth, true)).into_iter().chain(unknown.map(|truth| (truth, false))))
    {
        *tile = Tile { truth, is_gold };
    }
    rng.shuffle(&mut tiles);
    tiles
}

/// Draws one tile of a grid; the same address always gives the same picture.
pub fn picture(seed: u64, challenge: ChallengeId, position: usize) -> Picture {
    let truth = plan(seed, challenge).get(position).map_or(Truth::Absent, |tile| tile.truth);
    let path = [TaskKind::stream(challenge.kind), u64::from(challenge.index), position as u64 + 1];
    draw(challenge.kind, &mut Rng::at(seed, &path), truth)
}

/// Sets of tiles that belong to no grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// What a model is tested on.
    Test,
    /// What tells a model, without any label, which values are usual.
    Reference,
}

/// Draws a tile of no grid. A grid is found by a number of 32 bits, and these streams begin after the last of
/// them: under one seed, no tile of theirs is a tile of a grid.
pub fn apart(kind: TaskKind, seed: u64, set: Apart, index: u32, truth: Truth) -> Picture {
    let beyond = (1 << 32)
        + match set {
            Apart::Test => 1,
            Apart::Reference => 2,
        };
    draw(kind, &mut Rng::at(seed, &[TaskKind::stream(kind), beyond, u64::from(index)]), truth)
}

/// Draws what the workers of a kind are shown.
fn draw(kind: TaskKind, rng: &mut Rng, truth: Truth) -> Picture {
    match kind {
        TaskKind::RoadSigns | TaskKind::ScannedWord => street::draw(rng, truth),
    }
}

/// How one tile was labelled.
pub fn check(tile: Tile, is_ticked: bool) -> Check {
    match (tile.is_gold, tile.truth) {
        (false, _) | (true, Truth::Disputed) => Check::NotChecked,
        (true, Truth::Present) if is_ticked => Check::Right,
        (true, Truth::Absent) if !is_ticked => Check::Right,
        (true, Truth::Present | Truth::Absent) => Check::Wrong,
    }
}

/// Marks a whole grid.
pub fn mark(tiles: &[Tile; N_TILES], answer: &Answer) -> Marks {
    let n_gold = tiles.iter().filter(|tile| tile.is_gold).count() as u32;
    let n_gold_right = match answer {
        Answer::Tiles(ticked) => tiles
            .iter()
            .zip(ticked)
            .filter(|(tile, is_ticked)| check(**tile, **is_ticked) == Check::Right)
            .count() as u32,
        Answer::Transcription(_) => 0,
    };
    Marks { n_items: N_TILES as u32, n_unknown: N_TILES as u32 - n_gold, n_gold, n_gold_right }
}

/// Compares a bet on the gold tiles with the plan.
pub fn settle(tiles: &[Tile; N_TILES], suspected: &[bool; N_TILES]) -> BetOutcome {
    let suspects = || tiles.iter().zip(suspected).filter(|(_, is_suspect)| **is_suspect);
    BetOutcome {
        n_suspected: suspects().count() as u32,
        n_found: suspects().filter(|(tile, _)| tile.is_gold).count() as u32,
    }
}
