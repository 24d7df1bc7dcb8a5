//! Which kinds of work an author offers: all of them, or some picked by name.

use crate::domain::task::{Format, TaskKind};

/// A set of kinds: a bit for each, by its place in [`TaskKind::ALL`].
/// No bit at all is everything, with the two first tasks that stand for pictures and for texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offer(u16);

impl Offer {
    /// The kinds of these names, parted by commas; everything when none of them is the name of a kind.
    pub fn named(names: &str) -> Self {
        let kinds = names.split(',').filter_map(|name| TaskKind::named(name.trim()));
        Self(kinds.fold(0, |bits, kind| bits | bit(kind)))
    }

    /// The kinds that wait at the counter, in its order.
    pub fn kinds(self) -> Vec<TaskKind> {
        TaskKind::ALL.into_iter().filter(|kind| self.0 == 0 || self.0 & bit(*kind) != 0).collect()
    }

    /// The kinds of which she may choose her first task: batches of nine, which the story then turns over. The first
    /// of them is put in front of her.
    pub fn first_tasks(self) -> Vec<TaskKind> {
        let picked: Vec<_> = self.kinds().into_iter().filter(|kind| is_batch(*kind)).collect();
        if self.0 == 0 || picked.is_empty() { vec![TaskKind::RoadSigns, TaskKind::FlagPost] } else { picked }
    }

    /// The one that is put in front of her.
    pub fn first_task(self) -> TaskKind {
        self.first_tasks().first().copied().unwrap_or(TaskKind::RoadSigns)
    }
}

fn bit(kind: TaskKind) -> u16 {
    let place = TaskKind::ALL.iter().position(|other| *other == kind).unwrap_or(0);
    1 << place
}

/// Whether a kind is done nine items at a time, a yes or a no for each.
fn is_batch(kind: TaskKind) -> bool {
    matches!(kind.format(), Format::Tiles | Format::Choice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use TaskKind::{Airstrips, FlagPost, Kittens, RoadSigns, ScannedWord};

    fn check(names: &str, kinds: &[TaskKind], first_tasks: &[TaskKind]) {
        let offer = Offer::named(names);
        assert_eq!(
            (offer.kinds().as_slice(), offer.first_tasks().as_slice()),
            (kinds, first_tasks),
            "{names}"
        );
    }

    #[test]
    fn names_pick_kinds() {
        check("kittens", &[Kittens], &[Kittens]);
        check(" kittens , airstrips,kittens", &[Airstrips, Kittens], &[Airstrips, Kittens]);
        check(
            "flag-post,scanned-word,road-signs",
            &[RoadSigns, ScannedWord, FlagPost],
            &[RoadSigns, FlagPost],
        );
        check("airstrips,puppies,,KITTENS,-1", &[Airstrips], &[Airstrips]);
        // A word to type cannot be turned over: the story begins with what everyone is offered.
        check("scanned-word", &[ScannedWord], &[RoadSigns, FlagPost]);
    }

    #[test]
    fn no_known_name_picks_everything() {
        for names in ["", ",", "puppies", "road_signs", "\u{202e}kittens\u{0}"] {
            check(names, &TaskKind::ALL, &[RoadSigns, FlagPost]);
            assert_eq!(Offer::named(names), Offer::default());
        }
    }

    #[test]
    fn every_kind_has_a_bit_of_its_own() {
        for kind in TaskKind::ALL {
            assert_eq!(Offer::named(kind.name()).kinds(), [kind]);
        }
    }
}
