//! The tiles format: nine pictures, tick those that hold the thing asked for.

use super::{ChallengeId, TaskKind, batch};
use crate::domain::drawing::{Picture, Truth, aerial, cats, street};
use crate::domain::rng::Rng;
use crate::extent::IS_WHOLE;

/// What can be said of a tile without deciding what it shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    /// A street: what is there, from the place to the thing that matters.
    Street(Vec<street::detail::Detail>),
    /// A view from above.
    Aerial(Vec<aerial::detail::Detail>),
    /// A room or a garden, and what is in it.
    Animal(cats::seen::Seen),
}

/// Draws one tile of a grid; the same address always gives the same picture.
pub fn picture(seed: u64, challenge: ChallengeId, position: usize) -> Picture {
    let (mut rng, truth) = origin(seed, challenge, position);
    draw(challenge.kind, &mut rng, truth)
}

/// What can be said of a tile of a grid; nothing of what is no tile.
pub fn seen(seed: u64, challenge: ChallengeId, position: usize) -> Option<Seen> {
    let (rng, truth) = origin(seed, challenge, position);
    seen_at(challenge.kind, rng, truth)
}

/// What can be said of the tile that a stream draws.
pub fn seen_at(kind: TaskKind, mut rng: Rng, truth: Truth) -> Option<Seen> {
    match kind {
        TaskKind::RotorBlades | TaskKind::Airstrips | TaskKind::Kittens if !IS_WHOLE => None,
        TaskKind::RoadSigns => Some(Seen::Street(street::drawn(&mut rng, truth).1)),
        TaskKind::RotorBlades => Some(Seen::Aerial(aerial::blades::drawn(&mut rng, truth).details)),
        TaskKind::Airstrips => Some(Seen::Aerial(aerial::airstrips::drawn(&mut rng, truth).details)),
        TaskKind::Kittens => Some(Seen::Animal(cats::describe(&mut rng, truth))),
        TaskKind::ScannedWord
        | TaskKind::FlagPost
        | TaskKind::AnonymiseCv
        | TaskKind::DispatchAlert
        | TaskKind::LikeShareFollow
        | TaskKind::MilitantMission => None,
    }
}

/// The stream that a tile is drawn from, and what is in it.
fn origin(seed: u64, challenge: ChallengeId, position: usize) -> (Rng, Truth) {
    let truth = batch::plan(seed, challenge).get(position).map_or(Truth::Absent, |tile| tile.truth);
    let path = [TaskKind::stream(challenge.kind), u64::from(challenge.index), position as u64 + 1];
    (Rng::at(seed, &path), truth)
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
        TaskKind::RotorBlades | TaskKind::Airstrips | TaskKind::Kittens if !IS_WHOLE => {
            Picture { shapes: Vec::new(), truth }
        }
        TaskKind::RotorBlades => aerial::blades::draw(rng, truth),
        TaskKind::Airstrips => aerial::airstrips::draw(rng, truth),
        TaskKind::Kittens => cats::draw(rng, truth),
        TaskKind::RoadSigns
        | TaskKind::ScannedWord
        | TaskKind::FlagPost
        | TaskKind::AnonymiseCv
        | TaskKind::DispatchAlert
        | TaskKind::LikeShareFollow
        | TaskKind::MilitantMission => street::draw(rng, truth),
    }
}
