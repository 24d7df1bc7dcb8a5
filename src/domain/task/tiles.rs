//! The tiles format: nine pictures, tick those that hold the thing asked for.

use super::{ChallengeId, TaskKind, batch};
use crate::domain::drawing::{Picture, Truth, street};
use crate::domain::rng::Rng;

/// Draws one tile of a grid; the same address always gives the same picture.
pub fn picture(seed: u64, challenge: ChallengeId, position: usize) -> Picture {
    let truth = batch::plan(seed, challenge).get(position).map_or(Truth::Absent, |tile| tile.truth);
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
        TaskKind::RoadSigns
        | TaskKind::ScannedWord
        | TaskKind::FlagPost
        | TaskKind::AnonymiseCv
        | TaskKind::DispatchAlert
        | TaskKind::LikeShareFollow
        | TaskKind::MilitantMission => street::draw(rng, truth),
    }
}
