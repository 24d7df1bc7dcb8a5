//! Two classes side by side: two of the same sums, in the order in which they were given. None is the better one.
//!
//! Two numbers that are shown also show their difference. If the classes had people in common, that could be the work of
//! one of them: classes that share a code are not compared.

use super::board::{Board, GroupBoard, Majority};
use super::merge::Classroom;
use crate::domain::task::{Corpus, TaskKind};

/// A kind of task, in two classes. Where fewer than five people of a class began with it, that class has no numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Which kind.
    pub kind: TaskKind,
    /// The group of each class.
    pub groups: [Option<GroupBoard>; 2],
}

/// Compares two classes: the kinds of which either has a group, in the order of the counter. Else how many codes stand in
/// both of them.
pub fn compare(one: &Classroom, other: &Classroom, corpus: &Corpus) -> Result<Vec<Pair>, u32> {
    let n_shared = other.codes().iter().filter(|code| one.has(**code)).count();
    if n_shared > 0 {
        return Err(n_shared as u32);
    }
    let boards = [Board::of(one, corpus), Board::of(other, corpus)];
    let pair = |kind: TaskKind| {
        let of = |board: &Board| board.groups.iter().find(|group| group.kind == kind).cloned();
        let groups = boards.each_ref().map(of);
        groups.iter().any(Option::is_some).then_some(Pair { kind, groups })
    };
    Ok(TaskKind::ALL.into_iter().filter_map(pair).collect())
}

impl Pair {
    /// Of the items that both classes show: how many, and on how many of these most of the one class said yes and most of
    /// the other no. None where a class has no numbers.
    pub fn n_contrary(&self) -> Option<(u32, u32)> {
        let [Some(one), Some(other)] = &self.groups else { return None };
        let (mut n_both, mut n_contrary) = (0, 0);
        for tile in &one.tiles {
            let is_it = |twin: &&super::Tile| (twin.batch, twin.position) == (tile.batch, tile.position);
            let Some(twin) = other.tiles.iter().find(is_it) else { continue };
            n_both += 1;
            n_contrary += u32::from(matches!(
                (tile.majority(), twin.majority()),
                (Majority::Ticked, Majority::Left) | (Majority::Left, Majority::Ticked)
            ));
        }
        Some((n_both, n_contrary))
    }
}
