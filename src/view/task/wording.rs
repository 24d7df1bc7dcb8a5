//! What each kind of nine items says in words of its own: what it asks for, what she said of an item, and whether
//! machines learn it. The rest of what is said of kinds is in `view/kinds.rs`.

use crate::content::Text;
use crate::domain::task::{Format, TaskKind};

/// What is asked for, on the blue band of a kind.
pub fn wanted(text: Text, kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::RoadSigns => text.signs_wanted(),
        TaskKind::ScannedWord => text.words_wanted(),
        TaskKind::RotorBlades => text.blades_wanted(),
        TaskKind::Airstrips => text.strips_wanted(),
        TaskKind::Kittens => text.kittens_wanted(),
        TaskKind::FlagPost => text.posts_wanted(),
        // Their cards have bands of their own.
        TaskKind::AnonymiseCv
        | TaskKind::DispatchAlert
        | TaskKind::LikeShareFollow
        | TaskKind::MilitantMission => "",
    }
}

/// What she said of an item that she ticked, or left.
pub fn said_of_item(text: Text, kind: TaskKind, was_ticked: bool) -> &'static str {
    if !was_ticked {
        let is_text = kind.format() == Format::Choice;
        return if is_text { text.reveal_said_fine() } else { text.reveal_said_absent() };
    }
    match kind {
        TaskKind::RotorBlades => text.reveal_said_blades(),
        TaskKind::Airstrips => text.reveal_said_strip(),
        TaskKind::Kittens => text.reveal_said_kitten(),
        TaskKind::FlagPost => text.reveal_said_flag(),
        TaskKind::RoadSigns
        | TaskKind::ScannedWord
        | TaskKind::AnonymiseCv
        | TaskKind::DispatchAlert
        | TaskKind::LikeShareFollow
        | TaskKind::MilitantMission => text.reveal_said_present(),
    }
}

/// What is said under the curve of a kind that machines of this size hardly learn (docs/learning.md).
pub fn hard_to_learn(text: Text, kind: TaskKind) -> Option<&'static str> {
    match kind {
        TaskKind::RotorBlades | TaskKind::Airstrips | TaskKind::Kittens => Some(text.machine_hard()),
        TaskKind::RoadSigns
        | TaskKind::ScannedWord
        | TaskKind::FlagPost
        | TaskKind::AnonymiseCv
        | TaskKind::DispatchAlert
        | TaskKind::LikeShareFollow
        | TaskKind::MilitantMission => None,
    }
}
