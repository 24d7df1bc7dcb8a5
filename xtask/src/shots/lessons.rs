//! The walks before a class: votes by hands, covers, the bar.

use super::walks::{Step, Walk};
use bench::Key;

/// Each state of a lesson that deserves a picture.
pub(crate) const LESSONS: [Walk; 10] = [
    before_class("lesson", "threshold", &[]),
    before_class("lesson-vote", "prove", VOTE),
    before_class("lesson-bad-hands", "prove", BAD_HANDS),
    before_class("lesson-counted", "prove", COUNTED),
    before_class("lesson-room", "prove", ROOM),
    before_class("lesson-guess", "ways-out", &[]),
    before_class("lesson-ways", "ways-out", REVEALED),
    before_class("lesson-requester", "prove", TO_THE_CLASS),
    before_class("lesson-frozen", "prove", &[Step::Click(".freeze"), Step::Click(".turn-on")]),
    before_class("lesson-notes", "understand", &[Step::Click(".presenter-fold summary")]),
];

/// People in a room, and the hands of the first two items.
const VOTE: &[Step] = &[
    Step::Type(".hands-people input", "28"),
    Step::Type(".hands-up input", "23"),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "4"),
];
/// More hands than people.
const BAD_HANDS: &[Step] = &[
    Step::Type(".hands-people input", "28"),
    Step::Type(".hands-up input", "29"),
    Step::Click(".hands-count"),
];
/// All nine items voted on, and the majority ticked.
const COUNTED: &[Step] = &[
    Step::Then(VOTE),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "14"),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "28"),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "2"),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "20"),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "9"),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "25"),
    Step::Press(Key::Enter),
    Step::Type(".hands-up input", "3"),
    Step::Press(Key::Enter),
    Step::Click(".hands-take"),
];
/// The class's answer given.
const ROOM: &[Step] = &[Step::Then(COUNTED), Step::Click(".submit"), Step::Wait(".room")];
/// The class at the requester's console.
const TO_THE_CLASS: &[Step] =
    &[Step::Then(ROOM), Step::Click(".way-requester"), Step::Click(".reveal"), Step::Wait(".console-table")];
/// What was covered.
const REVEALED: &[Step] = &[Step::Click(".reveal"), Step::Wait(".strike")];

/// Projected to a class.
const fn before_class(name: &'static str, scene: &'static str, steps: &'static [Step]) -> Walk {
    Walk { name, scene, options: "seed=7&mode=class", steps }
}
