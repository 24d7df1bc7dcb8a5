//! What each kind of task says in words of its own: what it asks for, what she said of an item, what is said when nothing
//! was found, and whether machines learn it.

use crate::content::Text;
use crate::domain::task::TaskKind;

/// What is asked for, on the blue band of a kind.
pub fn wanted(text: Text, kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::RoadSigns => text.signs_wanted(),
        TaskKind::ScannedWord => text.words_wanted(),
        TaskKind::RotorBlades => text.blades_wanted(),
        TaskKind::Airstrips => text.strips_wanted(),
        TaskKind::Kittens => text.kittens_wanted(),
        TaskKind::FlagPost => text.posts_wanted(),
    }
}

/// What she said of an item that she ticked, or left.
pub fn said_of_item(text: Text, kind: TaskKind, was_ticked: bool) -> &'static str {
    match (kind, was_ticked) {
        (TaskKind::RoadSigns | TaskKind::ScannedWord, true) => text.reveal_said_present(),
        (TaskKind::RotorBlades, true) => text.reveal_said_blades(),
        (TaskKind::Airstrips, true) => text.reveal_said_strip(),
        (TaskKind::Kittens, true) => text.reveal_said_kitten(),
        (TaskKind::FlagPost, true) => text.reveal_said_flag(),
        (TaskKind::FlagPost, false) => text.reveal_said_fine(),
        (
            TaskKind::RoadSigns
            | TaskKind::ScannedWord
            | TaskKind::RotorBlades
            | TaskKind::Airstrips
            | TaskKind::Kittens,
            false,
        ) => text.reveal_said_absent(),
    }
}

/// What is said under the curve of a kind that machines of this size hardly learn (docs/learning.md).
pub fn hard_to_learn(text: Text, kind: TaskKind) -> Option<&'static str> {
    match kind {
        TaskKind::RotorBlades | TaskKind::Airstrips | TaskKind::Kittens => Some(text.machine_hard()),
        TaskKind::RoadSigns | TaskKind::ScannedWord | TaskKind::FlagPost => None,
    }
}

/// What is said when nothing is ticked: that this may be an answer too.
pub fn none_found(text: Text, kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::RoadSigns | TaskKind::ScannedWord => text.complaint_nothing(),
        TaskKind::RotorBlades => text.complaint_no_blade(),
        TaskKind::Airstrips => text.complaint_no_strip(),
        TaskKind::Kittens => text.complaint_no_kitten(),
        TaskKind::FlagPost => text.complaint_no_post(),
    }
}
