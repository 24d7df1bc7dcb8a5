//! Readers made up for the tests: by strategy, and by hand.

use click_work::domain::classroom::contribution::MOST;
use click_work::domain::classroom::{Contribution, N_BATCHES, Slot, TaskSet, Worked};
use click_work::domain::log::{Header, Log, Millis};
use click_work::domain::task::TaskKind;
use click_work::domain::task::batch::N_ITEMS;
use proptest::prelude::*;

/// What the tasks of the tests are rebuilt from.
pub(crate) fn header() -> Header {
    Log::new(7).header
}

/// The class that works on a kind.
pub(crate) fn set(kind: TaskKind) -> TaskSet {
    TaskSet::of(header(), kind)
}

fn slots() -> impl Strategy<Value = Slot> {
    prop_oneof![
        Just(Slot::NotReached),
        Just(Slot::Refused),
        (any::<[bool; N_ITEMS]>(), any::<bool>())
            .prop_map(|(ticked, is_filled)| Slot::Labelled { ticked, is_filled }),
    ]
}

/// Anything that a reader may give, of any set.
pub(crate) fn contributions() -> impl Strategy<Value = Contribution> {
    let batches = prop::array::uniform3(slots());
    let counts = prop::array::uniform3(0..=MOST);
    (0_u16..4096, batches, counts, 0_u64..20_000_000, any::<u16>()).prop_map(
        |(set, batches, [refused, answered, other], worked, nonce)| {
            let n_of = |is_one: fn(&Slot) -> bool| batches.iter().filter(|slot| is_one(slot)).count() as u8;
            let n_labelled = n_of(|slot| matches!(slot, Slot::Labelled { .. }));
            let n_refused = refused.max(n_of(|slot| *slot == Slot::Refused));
            let is_nothing = n_refused == 0 && answered.max(n_labelled) == 0 && other == 0;
            Contribution {
                set: TaskSet(set),
                batches,
                n_refused,
                n_answered: answered.max(n_labelled),
                n_other: if is_nothing { 1 } else { other },
                worked: Worked::nearest(Millis(worked)),
                nonce,
            }
        },
    )
}

/// Somebody of a class of road signs who answered some batches and nothing else.
pub(crate) fn labeller(nonce: u16, ticked: &[[bool; N_ITEMS]], seconds: u64) -> Contribution {
    let mut batches = [Slot::NotReached; N_BATCHES];
    for (slot, ticked) in batches.iter_mut().zip(ticked) {
        *slot = Slot::Labelled { ticked: *ticked, is_filled: false };
    }
    Contribution {
        set: set(TaskKind::RoadSigns),
        batches,
        n_refused: 0,
        n_answered: ticked.len() as u8,
        n_other: 0,
        worked: Worked::nearest(Millis(seconds * 1000)),
        nonce,
    }
}
