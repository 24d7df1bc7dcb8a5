//! The tiles format: nine pictures, tick those that hold the thing asked for.

use super::{ChallengeId, TaskKind, batch};
use crate::domain::drawing::{Picture, Truth, street};
use crate::domain::rng::Rng;

/// Draws one tile of a grid; the same address always gives the same picture.
pub fn picture(seed: u64, challenge: ChallengeId, position: usize) -> Picture {
    let truth = batch::plan(seed, challenge).get(position).map_or(Truth::Absent, |tile| tile.truth);
    let path = [TaskKind::stream(challenge.kind), u64::from(challenge.index), position as u64 + 1];
    let mut rng = Rng::at(seed, &path);
    match challenge.kind {
        TaskKind::RoadSigns | TaskKind::ScannedWord | TaskKind::FlagPost => street::draw(&mut rng, truth),
    }
}
