//! The walks: how to reach each state that deserves a picture, the states in the middle of a scene included.

use bench::Key;

/// A way to a state, in the one-file form.
pub(crate) struct Walk {
    /// The name of its pictures. `--scenes` chooses by its beginning.
    pub(crate) name: &'static str,
    /// The scene to open.
    pub(crate) scene: &'static str,
    /// More options, as a query, such as `seed=7&points=on`.
    pub(crate) options: &'static str,
    /// What the reader does there.
    pub(crate) steps: &'static [Step],
}

/// One thing that a reader does, or waits for. Selectors are CSS, inside the widget.
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "the list of what a walk may do is longer than what today's walks do")]
pub(crate) enum Step {
    /// Click the first that is found.
    Click(&'static str),
    /// Click the nth that is found, from 0.
    ClickNth(&'static str, usize),
    /// Click the first whose text contains this.
    ClickText(&'static str, &'static str),
    /// Type into a field.
    Type(&'static str, &'static str),
    /// Type into the nth field, from 0.
    TypeNth(&'static str, usize, &'static str),
    /// All steps of another list first.
    Then(&'static [Step]),
    /// Press a key, wherever the focus is.
    Press(Key),
    /// Wait until it is there.
    Wait(&'static str),
    /// Wait for a time, in milliseconds.
    Pause(u64),
}

/// Two tiles ticked in the first grid.
const SELECT: &[Step] = &[Step::ClickNth(".grid .tile", 1), Step::ClickNth(".grid .tile", 4)];
/// The first grid, answered.
const ANSWER: &[Step] = &[Step::Then(SELECT), Step::Click(".submit"), Step::Wait(".go-understand")];
/// Posts chosen instead of pictures, three of them flagged.
const FLAG: &[Step] = &[
    Step::Click(".prove-posts"),
    Step::ClickNth(".posts .post", 0),
    Step::ClickNth(".posts .post", 4),
    Step::ClickNth(".posts .post", 7),
];
/// The bet on posts, before it is placed.
const POSTS_BET: &[Step] = &[
    Step::Then(FLAG),
    Step::Click(".submit"),
    Step::Click(".go-understand"),
    Step::ClickNth(".posts .post", 2),
];
/// The posts turned over.
const POSTS_REVEAL: &[Step] = &[Step::Then(POSTS_BET), Step::Click(".bet"), Step::Wait(".posts-turned")];
/// The fold of the footer, with what the browser says.
const CHECK: &[Step] =
    &[Step::Click(".check-fold > summary"), Step::Click(".check-ask"), Step::Wait(".check-found")];
/// The bet, before it is placed.
const BET: &[Step] = &[Step::Then(ANSWER), Step::Click(".go-understand"), Step::ClickNth(".grid .tile", 2)];
/// The grid turned over.
const REVEAL: &[Step] = &[Step::Then(BET), Step::Click(".bet"), Step::Wait(".grid-turned")];
/// What nine labels taught a machine, once its exam is ready.
const MACHINE: &[Step] = &[Step::Then(REVEAL), Step::Click(".go-machine"), Step::Wait(".curve")];
/// A batch in the scene of the machine, some of it ticked, submitted.
const SECOND: &[Step] = &[
    Step::Then(MACHINE),
    Step::Click(".batch"),
    Step::ClickNth(".grid .tile", 0),
    Step::ClickNth(".grid .tile", 1),
    Step::ClickNth(".grid .tile", 2),
    Step::Click(".submit"),
    Step::Wait(".sabotage"),
    Step::Pause(450),
];
/// The third batch, filled by the machine.
const FILLED: &[Step] = &[Step::Then(SECOND), Step::Click(".batch"), Step::Wait(".card")];
/// The third batch, one of its items corrected.
const CORRECTED: &[Step] = &[
    Step::Then(FILLED),
    Step::ClickNth(".grid .tile", 2),
    Step::Click(".submit"),
    Step::Click(".deal"),
    Step::Pause(300),
];
/// The crowd, opened, and its two acts tried.
const CROWD: &[Step] = &[
    Step::Then(SECOND),
    Step::Click(".crowd-name"),
    Step::ClickNth(".withhold .choice", 2),
    Step::ClickNth(".together .choice", 2),
    Step::ClickNth(".together .choice", 9),
];
/// What the machine sees.
const SIGHT: &[Step] =
    &[Step::Then(SECOND), Step::Click(".origin-name"), Step::Click(".sight"), Step::Wait(".dots")];
/// The same scene for posts.
const POSTS_MACHINE: &[Step] = &[
    Step::Then(POSTS_REVEAL),
    Step::Click(".go-machine"),
    Step::Wait(".curve"),
    Step::Click(".batch"),
    Step::ClickNth(".posts .post", 1),
    Step::ClickNth(".posts .post", 3),
    Step::Click(".submit"),
    Step::Wait(".sabotage"),
    Step::Pause(450),
    Step::Click(".batch"),
    Step::Wait(".card"),
];
/// The counter, after the machine.
const COUNTER: &[Step] = &[Step::Then(MACHINE), Step::Click(".go-shift"), Step::Wait(".ticket")];
/// The two words, in front of the reader.
const WORDS: &[Step] = &[Step::Then(COUNTER), Step::Click(".take-scanned-word"), Step::Wait(".word-field")];
/// The two words, typed, one of them surely wrong.
const TYPED: &[Step] = &[
    Step::Then(WORDS),
    Step::TypeNth(".word-field", 0, "maison"),
    Step::TypeNth(".word-field", 1, "house"),
    Step::Click(".submit"),
    Step::Wait(".outcomes"),
];
/// A CV, some of it marked: one word, and a stretch of words by the keyboard.
const CV: &[Step] = &[
    Step::Click(".window:nth-of-type(2) > summary"),
    Step::Click(".take-anonymise-cv"),
    Step::ClickNth(".cv-word", 0),
    Step::ClickNth(".cv-word", 1),
    Step::ClickNth(".cv-word", 2),
    Step::ClickNth(".cv-word", 20),
];
const CV_DONE: &[Step] = &[Step::Then(CV), Step::Click(".submit"), Step::Wait(".cv-outcome")];
/// Alerts, one of them left open and complained of.
const ALERTS: &[Step] = &[
    Step::Click(".window:nth-of-type(2) > summary"),
    Step::Click(".take-dispatch-alert"),
    Step::ClickNth(".option", 1),
    Step::ClickNth(".option", 5),
    Step::Click(".submit"),
    Step::Pause(450),
];
const ALERTS_DONE: &[Step] =
    &[Step::Then(ALERTS), Step::ClickNth(".option", 10), Step::Click(".submit"), Step::Wait(".outcomes")];
/// An order, half made.
const ORDER: &[Step] = &[
    Step::Click(".window:nth-of-type(3) > summary"),
    Step::Click(".take-like-share-follow"),
    Step::ClickNth(".page-gestures .choice", 0),
    Step::ClickNth(".page-gestures .choice", 3),
    Step::ClickNth(".page-gestures .choice", 5),
];
const ORDER_DONE: &[Step] = &[Step::Then(ORDER), Step::Click(".submit"), Step::Wait(".prose")];
/// Missions, and the counter three presses further.
const MISSIONS: &[Step] = &[
    Step::Click(".window:nth-of-type(3) > summary"),
    Step::Click(".take-militant-mission"),
    Step::ClickNth(".mission", 1),
    Step::Click(".mission-press"),
    Step::Click(".mission-press"),
    Step::Click(".mission-press"),
];
const MISSIONS_DONE: &[Step] = &[Step::Then(MISSIONS), Step::Click(".submit"), Step::Wait(".prose")];
/// Every window of the counter, opened.
const WINDOWS: &[Step] =
    &[Step::Click(".window:nth-of-type(2) > summary"), Step::Click(".window:nth-of-type(3) > summary")];
/// The payslip of one grid and two words.
const PAY_BET: &[Step] = &[Step::Then(TYPED), Step::Click(".go-payslip"), Step::Wait(".scene-bet")];
const PAYSLIP: &[Step] = &[Step::Then(PAY_BET), Step::Click(".bet"), Step::Wait(".ladder")];
const SHEET: &[Step] = &[Step::Then(PAYSLIP), Step::ClickNth(".rung-open", 2), Step::Wait(".sheet")];
const HOUR: &[Step] = &[Step::Then(PAYSLIP), Step::ClickNth(".charts .choice", 1), Step::Wait(".key-unpaid")];
const HOUR_SHEET: &[Step] = &[Step::Then(HOUR), Step::ClickNth(".rung-open", 5), Step::Wait(".sheet")];
const SESSION: &[Step] = &[Step::Then(PAYSLIP), Step::ClickNth(".charts .choice", 2), Step::Wait(".session")];
const EDITED: &[Step] =
    &[Step::Then(SHEET), Step::TypeNth(".recalculate input", 0, "0"), Step::Wait(".edited")];
/// The codes of twelve readers under the seed of the walks, two grids each; then one with a wrong character, one twice.
const CODES: &str = "6JCMF-ZZY00-902G0-003VW\n\
     6JCMF-ZZY00-102P0-01BCD\n\
     6JCMF-ZZY00-102W0-022J3\n\
     6JCM7-ZFY00-10320-03Y8K\n\
     6JCM7-ZFY00-10380-04ADG\n\
     6JCM7-ZFY00-103E0-05D79\n\
     6JCM3-Z7Y00-103M0-06649\n\
     6JCM3-Z7Y00-103T0-07XZJ\n\
     6JCM3-Z7Y00-10600-08EFQ\n\
     6JCM1-Z3Y00-10640-09K5S\n\
     6JCM1-Z3Y00-10660-0A6AN\n\
     6JCM1-Z3Y00-106A0-0BTWW\n\
     6JCM7-ZFZ00-10320-03Y8K\n\
     6JCMF-ZZY00-902G0-003VW";
const CLASS: &[Step] = &[Step::Type(".class-codes", CODES), Step::Wait(".class-spread")];
/// The codes of five others, of the same seed.
const OTHER_CODES: &str = "6JCN9-KK76C-1GA60-34REC\n\
     6JCNC-SSKK4-1GA60-3590E\n\
     6JCN6-CCRSG-1GA80-36D05\n\
     6JCN3-66CCR-1GA80-37WE7\n\
     6JCN6-CCRSG-1GAA0-3A850";
/// What the class teaches a machine.
const CLASS_CURVE: &[Step] =
    &[Step::Then(CLASS), Step::Click(".class-curve-toggle"), Step::Wait(".class-curve canvas")];
/// Another class beside it, of five, and the address and the files.
const CLASS_BESIDE: &[Step] = &[
    Step::Then(CLASS),
    Step::Click(".class-beside summary"),
    Step::TypeNth(".class-codes", 1, OTHER_CODES),
    Step::Wait(".class-pair"),
    Step::Click(".class-address summary"),
    Step::Click(".class-keep summary"),
    Step::ClickText(".class-keep button", "JSON"),
];
/// Her own code, under the payslip.
const OWN_CODE: &[Step] =
    &[Step::Then(PAYSLIP), Step::Click(".class-fold summary"), Step::Wait(".class-code")];
const ASSUMED: &[Step] = &[Step::Then(PAYSLIP), Step::Click(".go-assumptions"), Step::Wait(".assumptions")];
/// The points, after the payslip, and converted.
const POINTS: &[Step] = &[Step::Then(PAYSLIP), Step::Click(".go-next"), Step::Wait(".till")];
const CONVERTED: &[Step] =
    &[Step::Then(POINTS), Step::Click(".convert"), Step::Wait(".points-zero"), Step::Pause(450)];
/// The order, both of its ways placed, and a figure of its scale.
const ORDERED: &[Step] = &[
    Step::ClickNth(".gestures .choice", 1),
    Step::ClickNth(".place-order", 0),
    Step::ClickNth(".place-order", 1),
    Step::Pause(1500),
];
const ORDER_SHEET: &[Step] = &[Step::ClickNth(".order-marks .number", 0), Step::Wait(".sheet")];
/// The console, after nine tiles and two words, strict, with two sanctions.
const CONSOLE: &[Step] = &[
    Step::Then(CONVERTED),
    Step::Click(".go-next"),
    Step::Wait(".scene-order"),
    Step::Click(".go-next"),
    Step::Wait(".console"),
];
const STRICT: &[Step] = &[
    Step::Then(CONSOLE),
    Step::ClickNth(".thresholds .choice", 3),
    Step::ClickNth(".console-acts .choice", 5),
    Step::ClickNth(".console-acts .choice", 0),
];
const FOLDS: &[Step] = &[
    Step::Click(".formula-fold > summary"),
    Step::Click(".real-fold > summary"),
    Step::Click(".places-fold > summary"),
    Step::Click(".strategies-fold > summary"),
];
/// The three ways, each with its slider moved.
const FLOOR: &[Step] = &[
    Step::ClickNth(".ways-out .choice", 1),
    Step::Click(".way-slider input"),
    Step::Press(Key::Home),
    Step::Then(RIGHT),
];
const COOPERATIVE: &[Step] =
    &[Step::ClickNth(".ways-out .choice", 2), Step::Click(".way-slider input"), Step::Then(RIGHT)];
const INCOME: &[Step] =
    &[Step::ClickNth(".ways-out .choice", 3), Step::Click(".way-slider input"), Step::Then(RIGHT)];
const RIGHT: &[Step] = &[
    Step::Press(Key::Right),
    Step::Press(Key::Right),
    Step::Press(Key::Right),
    Step::Press(Key::Right),
    Step::Press(Key::Right),
    Step::Press(Key::Right),
];
const STRIKE: &[Step] = &[
    Step::ClickNth(".strike .choice", 4),
    Step::Click(".other-act > summary"),
    Step::ClickNth(".other-act .choice", 3),
    Step::Click(".done > summary"),
];
/// What she said at first, then the last scene.
const DEBATE: &[Step] = &[
    Step::Then(REVEAL),
    Step::ClickNth(".opinion-answer", 1),
    Step::Click(".way-debate"),
    Step::ClickNth(".opinion-answer", 0),
    Step::Click(".term"),
    Step::Pause(300),
];

/// A grid read instead of seen, and the same at the counter.
const DESCRIBED: &[Step] =
    &[Step::Wait(".describe:not([disabled])"), Step::Click(".describe"), Step::Wait(".post-text")];
const STRIPS_DESCRIBED: &[Step] = &[Step::Click(".take-airstrips"), Step::Then(DESCRIBED)];
/// Kittens as the only task: the reveal, and what a machine makes of them.
const OTHER_REVEAL: &[Step] =
    &[Step::Then(ANSWER), Step::Click(".go-understand"), Step::Click(".bet"), Step::Wait(".grid-turned")];
const OTHER_MACHINE: &[Step] = &[Step::Then(OTHER_REVEAL), Step::Click(".go-machine"), Step::Wait(".curve")];

/// All walks, in the order of the story.
pub(crate) const WALKS: &[Walk] = &[
    walk("threshold", "threshold", &[]),
    walk("prove", "prove", &[]),
    walk("prove-selected", "prove", SELECT),
    walk("prove-complaint", "prove", &[Step::Click(".submit"), Step::Pause(200)]),
    walk("prove-answered", "prove", ANSWER),
    walk("prove-refused", "prove", &[Step::Click(".refuse"), Step::Wait(".another")]),
    walk("prove-posts", "prove", FLAG),
    walk("prove-described", "prove", DESCRIBED),
    picked("prove-four", "seed=7&tasks=kittens,airstrips,rotor-blades,flag-post", &[]),
    walk("understand-empty", "understand", &[]),
    walk("understand-bet", "prove", BET),
    walk("understand-reveal", "prove", REVEAL),
    walk("understand-posts-bet", "prove", POSTS_BET),
    walk("understand-posts-reveal", "prove", POSTS_REVEAL),
    walk("machine-empty", "machine", &[]),
    walk("machine-first", "prove", MACHINE),
    walk("machine-second", "prove", SECOND),
    walk("machine-filled", "prove", FILLED),
    walk("machine-dealt", "prove", CORRECTED),
    walk("machine-crowd", "prove", CROWD),
    walk("machine-sight", "prove", SIGHT),
    walk("machine-posts", "prove", POSTS_MACHINE),
    walk("shift-counter", "prove", COUNTER),
    walk("shift-windows", "shift", WINDOWS),
    walk("shift-cv", "shift", CV),
    walk("shift-cv-result", "shift", CV_DONE),
    walk("shift-alerts", "shift", ALERTS),
    walk("shift-alerts-result", "shift", ALERTS_DONE),
    walk("shift-order", "shift", ORDER),
    walk("shift-order-result", "shift", ORDER_DONE),
    walk("shift-missions", "shift", MISSIONS),
    walk("shift-missions-result", "shift", MISSIONS_DONE),
    walk("shift-signs", "shift", &[Step::Click(".take-road-signs"), Step::Wait(".grid .tile")]),
    walk("shift-blades", "shift", &[Step::Click(".take-rotor-blades"), Step::Wait(".grid .tile")]),
    walk("shift-strips", "shift", &[Step::Click(".take-airstrips"), Step::Wait(".grid .tile")]),
    walk("shift-kittens", "shift", &[Step::Click(".take-kittens"), Step::Wait(".grid .tile")]),
    walk("shift-described", "shift", STRIPS_DESCRIBED),
    picked("kittens-reveal", "seed=7&tasks=kittens", OTHER_REVEAL),
    picked("kittens-machine", "seed=7&tasks=kittens", OTHER_MACHINE),
    walk("shift-words", "prove", WORDS),
    walk("shift-words-result", "prove", TYPED),
    walk("payslip-empty", "payslip", &[]),
    walk("payslip", "prove", PAYSLIP),
    walk("payslip-bet", "prove", PAY_BET),
    walk("payslip-sheet", "prove", SHEET),
    walk("payslip-edited", "prove", EDITED),
    walk("payslip-hour", "prove", HOUR),
    walk("payslip-hour-sheet", "prove", HOUR_SHEET),
    walk("payslip-session", "prove", SESSION),
    walk("points", "prove", POINTS),
    walk("points-converted", "prove", CONVERTED),
    walk("points-none", "points", &[Step::Click(".convert"), Step::Click(".mechanism-fold > summary")]),
    walk("other-buyer", "other-buyer", &[]),
    walk("other-buyer-ordered", "other-buyer", ORDERED),
    walk("other-buyer-sheet", "other-buyer", ORDER_SHEET),
    walk("requester", "prove", CONSOLE),
    walk("requester-strict", "prove", STRICT),
    walk("requester-folds", "requester", FOLDS),
    walk("ways-out", "ways-out", &[]),
    walk("ways-out-floor", "ways-out", FLOOR),
    walk("ways-out-cooperative", "ways-out", COOPERATIVE),
    walk("ways-out-income", "ways-out", INCOME),
    walk("ways-out-strike", "ways-out", STRIKE),
    walk("payslip-embed", "payslip", &[Step::Click(".embed-fold > summary"), Step::Pause(100)]),
    walk("payslip-check", "payslip", CHECK),
    walk("debate-empty", "debate", &[]),
    walk("debate", "prove", DEBATE),
    Walk { name: "points-short", scene: "points", options: "seed=7&depth=short", steps: &[] },
    walk("assumptions", "prove", ASSUMED),
    walk("class-empty", "class", &[]),
    walk("class", "class", CLASS),
    walk("class-curve", "class", CLASS_CURVE),
    walk("class-beside", "class", CLASS_BESIDE),
    walk("class-code", "prove", OWN_CODE),
];

/// A walk with the same seed as all others, so that a change in a picture is a change in the code.
const fn walk(name: &'static str, scene: &'static str, steps: &'static [Step]) -> Walk {
    Walk { name, scene, options: "seed=7", steps }
}

/// The same from the first task on, of kinds that an author picked.
const fn picked(name: &'static str, options: &'static str, steps: &'static [Step]) -> Walk {
    Walk { name, scene: "prove", options, steps }
}
