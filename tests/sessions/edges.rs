//! The edges of `app::update`: double clicks, nothing submitted, too much pasted, what is not there.

use super::acts::{fresh, live};
use click_work::app::desk::{Desk, MAX_KEPT_CHARS};
use click_work::app::{Action, Effect, Model, update};
use click_work::domain::log::{Event, Millis};
use click_work::domain::pay::{Country, Currency};
use click_work::domain::task::Answer;

/// What was done, and when.
type Acts<'a> = &'a [(u64, &'a str)];

/// Where she is and what is written down: `scene desk complaint answered/refused/bets`.
fn state(model: &Model) -> String {
    let (desk, complaint) = match model.desk() {
        None => ("-", None),
        Some(Desk::Empty) => ("empty", None),
        Some(Desk::Working(work)) => ("working", work.complaint),
        Some(Desk::Closed { .. }) => ("closed", None),
    };
    let count = |is: fn(&Event) -> bool| model.log.events.iter().filter(|dated| is(&dated.event)).count();
    format!(
        "{} {desk} {} {}/{}/{}",
        model.scene.name(),
        complaint.map_or_else(|| "-".to_owned(), |complaint| format!("{complaint:?}")),
        count(|event| matches!(event, Event::Answered { .. })),
        count(|event| matches!(event, Event::Refused(_))),
        count(|event| matches!(event, Event::Bet { .. })),
    )
}

fn lived(acts: Acts<'_>) -> Model {
    let mut model = fresh(7);
    for (at, act) in acts {
        live(&mut model, *at, act);
    }
    model
}

fn check(acts: Acts<'_>, expected: &str) {
    assert_eq!(state(&lived(acts)), expected, "{acts:?}");
}

#[test]
fn a_double_click_counts_once() {
    let grid = [(0, "open prove"), (10, "label right"), (3000, "submit")];
    let with = |more: &[(u64, &'static str)]| [grid.as_slice(), more].concat();
    check(&with(&[]), "prove closed - 1/0/0");
    check(&with(&[(3080, "submit")]), "prove closed - 1/0/0");
    check(&with(&[(3080, "refuse")]), "prove closed - 1/0/0");
    check(&with(&[(3399, "another")]), "prove closed - 1/0/0");
    check(&with(&[(3400, "another")]), "prove working - 1/0/0");
    // A clock that went back is no reason to take a task nobody asked for.
    check(&with(&[(100, "another")]), "prove closed - 1/0/0");
    check(&[(0, "open shift"), (10, "take road-signs"), (90, "take road-signs")], "shift working - 0/0/0");
    let machine = [(3500, "open machine"), (4000, "batch"), (4010, "tick 0"), (5000, "submit")];
    check(&with(&machine), "machine closed - 2/0/0");
    check(&with(&[&machine[..], &[(5080, "submit"), (5399, "batch")]].concat()), "machine closed - 2/0/0");
    check(&with(&[&machine[..], &[(5400, "batch"), (5450, "batch")]].concat()), "machine working - 2/0/0");
    check(&[(0, "open prove"), (10, "refuse"), (90, "refuse")], "prove closed - 0/1/0");
    check(&[(0, "open prove"), (10, "refuse"), (90, "another")], "prove closed - 0/1/0");
}

#[test]
fn either_first_task_may_be_chosen_and_taken_up_again() {
    let chosen = [(0, "open prove"), (10, "tick 3"), (2000, "choose flag-post")];
    let with = |more: &[(u64, &'static str)]| lived(&[chosen.as_slice(), more].concat());
    let front = |model: &Model| model.work().map(|work| (work.challenge.kind.name(), work.draft.clone()));
    let ticked = |place: usize| Answer::Choices(std::array::from_fn(|at| at == place));
    assert_eq!(front(&with(&[(3000, "tick 5")])), Some(("flag-post", ticked(5))));
    assert_eq!(
        front(&with(&[(3000, "tick 5"), (4000, "choose road-signs")])),
        Some(("road-signs", ticked(3)))
    );
    let back = with(&[(3000, "tick 5"), (4000, "choose road-signs"), (5000, "choose flag-post")]);
    assert_eq!(front(&back), Some(("flag-post", ticked(5))));
    // What was put aside is shown again under its own name, and none of it was answered.
    let names = |event: &Event| {
        let Event::Shown(challenge) = event else { return None };
        Some((challenge.kind.name(), challenge.index))
    };
    let shown: Vec<_> = back.log.events.iter().filter_map(|dated| names(&dated.event)).collect();
    assert_eq!(shown, [("road-signs", 0), ("flag-post", 0), ("road-signs", 0), ("flag-post", 0)]);
    assert_eq!(state(&back), "prove working - 0/0/0");
    // After a refusal either may be taken, but not by the second click of a double click.
    check(&[(0, "open prove"), (10, "refuse"), (409, "choose flag-post")], "prove closed - 0/1/0");
    check(&[(0, "open prove"), (10, "refuse"), (410, "choose flag-post")], "prove working - 0/1/0");
    assert_eq!(with(&[(3000, "open shift"), (4000, "reset")]).aside, Vec::new());
}

/// An author's pick: the first task is one of it, the counter is whole where nothing is picked, and of three first tasks
/// none loses its ticks.
#[test]
fn an_author_picks_the_tasks() {
    let front = |model: &Model| model.work().map(|work| (work.challenge.kind.name(), work.draft.clone()));
    let ticked = |place: usize| Answer::Choices(std::array::from_fn(|at| at == place));
    let first = |names| front(&lived(&[(0, names), (10, "open prove"), (20, "tick 4")]));
    assert_eq!(first("offer kittens,airstrips"), Some(("airstrips", ticked(4))));
    assert_eq!(first("offer flag-post"), Some(("flag-post", ticked(4))));
    assert_eq!(first("offer scanned-word"), Some(("road-signs", ticked(4))), "a word cannot be turned over");
    assert_eq!(first("offer"), Some(("road-signs", ticked(4))));
    let three = [
        (0, "offer kittens,airstrips,rotor-blades"),
        (10, "open prove"),
        (1000, "tick 0"),
        (2000, "choose kittens"),
        (2500, "tick 1"),
        (3000, "choose airstrips"),
        (3500, "tick 2"),
    ];
    let with = |act| front(&lived(&[three.as_slice(), &[(4000, act)]].concat()));
    assert_eq!(with("choose rotor-blades"), Some(("rotor-blades", ticked(0))));
    assert_eq!(with("choose kittens"), Some(("kittens", ticked(1))));
    assert_eq!(with("choose airstrips"), Some(("airstrips", ticked(2))));
}

/// Described or drawn, the task is the same: nothing is written down, and what was ticked stays so.
#[test]
fn a_description_changes_no_task() {
    for kind in ["road-signs", "rotor-blades", "airstrips", "kittens"] {
        let take: &'static str = format!("take {kind}").leak();
        let seen = [(0, "open shift"), (1000, take), (2000, "tick 1 4"), (5000, "submit")];
        let read = [
            (0, "open shift"),
            (1000, take),
            (1500, "describe"),
            (2000, "tick 1 4"),
            (3000, "describe"),
            (3500, "describe"),
            (5000, "submit"),
        ];
        assert_eq!(lived(&seen).log, lived(&read).log, "{kind}");
        assert!(lived(&read).is_described && !lived(&seen).is_described);
    }
}

#[test]
fn nothing_submitted_complains_then_is_an_answer() {
    let once = [(0, "open prove"), (3000, "submit")];
    check(&once, "prove working NothingTicked 0/0/0");
    check(&[once.as_slice(), &[(5000, "submit")]].concat(), "prove closed - 1/0/0");
    let posts = [(0, "open prove"), (9, "choose flag-post"), (3000, "submit")];
    check(&posts, "prove working NothingTicked 0/0/0");
    check(&[posts.as_slice(), &[(5000, "submit")]].concat(), "prove closed - 1/0/0");
    check(&[once.as_slice(), &[(4000, "tick 3")]].concat(), "prove working - 0/0/0");
    let unticked = [once.as_slice(), &[(4000, "tick 3"), (4500, "tick 3"), (5000, "submit")]].concat();
    check(&unticked, "prove working NothingTicked 0/0/0");
    // The second click of a double click has not read the complaint.
    check(&[once.as_slice(), &[(3120, "submit")]].concat(), "prove working NothingTicked 0/0/0");
    check(&[once.as_slice(), &[(3120, "submit"), (3600, "submit")]].concat(), "prove closed - 1/0/0");
}

#[test]
fn words_missing_or_too_long_complain() {
    let pair = [(0, "open shift"), (1000, "take scanned-word")];
    let with = |more: &[(u64, &'static str)]| [pair.as_slice(), more].concat();
    check(&with(&[(2000, "submit"), (9000, "submit")]), "shift working WordMissing(0) 0/0/0");
    check(&with(&[(2000, "type 0 mot"), (9000, "submit")]), "shift working WordMissing(1) 0/0/0");
    check(
        &with(&[(2000, "type 0 mot"), (2500, "type 1 \t "), (9000, "submit")]),
        "shift working WordMissing(1) 0/0/0",
    );
    check(&with(&[(2000, "type 0 a"), (2500, "type 1 b"), (9000, "submit")]), "shift closed - 1/0/0");
}

/// Nothing marked, pressed or made is an answer once she has been told; an alert left open is none.
#[test]
fn partial_answers_are_told_and_only_alerts_are_held() {
    for (kind, touch) in
        [("anonymise-cv", "mark 3"), ("like-share-follow", "gesture 0 like"), ("militant-mission", "press 1")]
    {
        let take = format!("take {kind}");
        let with =
            |more: &[(u64, &'static str)]| [&[(0, "open shift"), (1000, take.as_str())], more].concat();
        check(&with(&[(2000, "submit")]), "shift working NothingTicked 0/0/0");
        check(&with(&[(2000, "submit"), (2120, "submit")]), "shift working NothingTicked 0/0/0");
        check(&with(&[(2000, "submit"), (3000, "submit")]), "shift closed - 1/0/0");
        check(&with(&[(2000, "submit"), (2500, touch)]), "shift working - 0/0/0");
        check(&with(&[(2000, touch), (3000, "submit")]), "shift closed - 1/0/0");
    }
    let three = [(0, "open shift"), (1000, "take dispatch-alert")];
    let with = |more: &[(u64, &'static str)]| [three.as_slice(), more].concat();
    check(&with(&[(2000, "submit"), (3000, "submit")]), "shift working AlertOpen(0) 0/0/0");
    check(&with(&[(2000, "option 0 1"), (3000, "submit")]), "shift working AlertOpen(1) 0/0/0");
    let two = [(2000, "option 2 1"), (2100, "option 0 1")];
    check(&with(&[&two[..], &[(3000, "submit")]].concat()), "shift working AlertOpen(1) 0/0/0");
    // A second thought replaces the first: no alert has two answers.
    let all = [&two[..], &[(2200, "option 1 0"), (2300, "option 1 3"), (3000, "submit")]].concat();
    check(&with(&all), "shift closed - 1/0/0");
    let answered = lived(&with(&all));
    let (_, answer) = answered.log.answers().last().unwrap();
    assert_eq!(*answer, Answer::Dispatch([Some(1), Some(3), Some(1)]));
    check(&with(&[(3000, "refuse")]), "shift closed - 0/1/0");
}

/// Marks over marks, ranges both ways, and everything taken off again.
#[test]
fn marks_are_those_that_she_sees() {
    let marked = |acts: &[&str]| -> Vec<u16> {
        let mut model = lived(&[(0, "open shift"), (1000, "take anonymise-cv")]);
        for act in acts {
            live(&mut model, 2000, act);
        }
        let Some(Answer::Redaction(marked)) = model.work().map(|work| work.draft.clone()) else {
            panic!("no CV is in front of her");
        };
        marked
    };
    let cases: [(&[&str], &[u16]); 9] = [
        (&["mark 5", "mark 2"], &[2, 5]),
        (&["mark 5", "mark 5"], &[]),
        (&["mark 2", "mark-to 5"], &[2, 3, 4, 5]),
        (&["mark 5", "mark-to 2"], &[2, 3, 4, 5]),
        // A range becomes what its first word is: begun on a word without mark, it takes marks off.
        (&["mark 3", "mark 4", "mark 2", "mark 2", "mark-to 5"], &[]),
        (&["mark 1", "mark-to 9", "mark 4", "mark-to 6"], &[1, 2, 3, 7, 8, 9]),
        (&["mark 1", "reach 7", "mark-to 3"], &[1, 2, 3]),
        (&["mark 499", "mark 500", "mark 60000", "mark-to 65535"], &[499]),
        (&["mark 1", "mark-to 40", "unmark", "mark 8"], &[8]),
    ];
    for (acts, expected) in cases {
        assert_eq!(marked(acts), expected, "{acts:?}");
    }
}

/// A language changed in the middle changes no CV: its marks stay on the words that they were put on.
#[test]
fn a_cv_shown_in_french_stays_that_cv() {
    let mut model = lived(&[(0, "open shift"), (9, "take anonymise-cv"), (900, "mark 3")]);
    let before = model.work().cloned();
    live(&mut model, 1000, "english");
    assert_eq!(model.work().cloned(), before);
}

#[test]
fn a_page_pasted_is_cut_and_said() {
    let mut model = lived(&[(0, "open shift"), (1000, "take scanned-word"), (1500, "type 0 mot")]);
    for paste in ["é".repeat(100_000), "😀".repeat(65), "x".repeat(1001)] {
        update(&mut model, Action::WordTyped { position: 1, text: paste.clone() }, Millis(2000));
        assert_eq!(state(&model), "shift working WordTooLong(1) 0/0/0");
        live(&mut model, 9000, "submit");
        assert_eq!(state(&model), "shift working WordTooLong(1) 0/0/0");
        let Some(Answer::Transcription([first, second])) = model.work().map(|work| work.draft.clone()) else {
            panic!("no words are in front of her");
        };
        assert_eq!(
            (first.as_str(), second.chars().count()),
            ("mot", paste.chars().count().min(MAX_KEPT_CHARS))
        );
    }
    update(&mut model, Action::WordTyped { position: 1, text: "x".repeat(64) }, Millis(9500));
    live(&mut model, 9900, "submit");
    assert_eq!(state(&model), "shift closed - 1/0/0");
}

#[test]
fn a_bet_is_placed_once_and_on_a_batch() {
    let grid = [(0, "open prove"), (10, "label right"), (3000, "submit"), (4000, "open understand")];
    let with = |more: &[(u64, &'static str)]| [grid.as_slice(), more].concat();
    check(&with(&[(5000, "suspect 2"), (6000, "bet")]), "understand - - 1/0/1");
    check(&with(&[(6000, "bet"), (6100, "bet"), (9000, "suspect 1"), (9500, "bet")]), "understand - - 1/0/1");
    check(&[(0, "open understand"), (100, "bet")], "understand - - 0/0/0");
    check(
        &[(0, "open prove"), (10, "refuse"), (3000, "open understand"), (4000, "bet")],
        "understand - - 0/1/0",
    );
}

#[test]
fn what_is_not_there_changes_nothing() {
    let others =
        ["mark 0", "mark-to 9", "unmark", "option 0 1", "gesture 0 like", "mission 0", "press 1", "unpress"];
    let cases: [(Acts<'_>, &[&str]); 13] = [
        (&[(0, "open prove")], &others),
        (
            &[(0, "open shift"), (9, "take anonymise-cv")],
            &["tick 0", "type 0 a", "option 0 1", "press 1", "mark 500"],
        ),
        (
            &[(0, "open shift"), (9, "take dispatch-alert")],
            &["tick 0", "mark 0", "gesture 0 like", "option 3 0"],
        ),
        (
            &[(0, "open shift"), (9, "take like-share-follow")],
            &["tick 0", "mark 0", "mission 0", "gesture 4 like"],
        ),
        (
            &[(0, "open shift"), (9, "take militant-mission")],
            &["tick 0", "gesture 0 like", "mission 3", "unpress"],
        ),
        (
            &[],
            &[
                "submit",
                "refuse",
                "another",
                "take road-signs",
                "counter",
                "bet",
                "tick 0",
                "type 0 a",
                "return",
                "choose flag-post",
            ],
        ),
        (
            &[(0, "open prove")],
            &[
                "tick 9",
                "tick 18446744073709551615",
                "type 0 a",
                "take road-signs",
                "counter",
                "another",
                "choose road-signs",
            ],
        ),
        (&[(0, "open shift")], &["counter", "another", "submit", "refuse", "tick 0", "choose flag-post"]),
        (
            &[(0, "open shift"), (9, "take scanned-word")],
            &["tick 0", "type 2 a", "another", "take road-signs"],
        ),
        (&[(0, "open understand")], &["suspect 9", "suspect 18446744073709551615", "submit", "bet"]),
        (
            &[(0, "open machine")],
            &["batch", "submit", "refuse", "another", "tick 0", "counter", "take road-signs"],
        ),
        (&[(0, "open prove"), (9, "tick 0"), (50, "submit"), (90, "open shift")], &["batch"]),
        (&[(0, "open prove"), (9, "hide")], &["hide", "open prove", "drop-reset"]),
    ];
    for (before, acts) in cases {
        for act in acts {
            let mut model = lived(before);
            assert_eq!(live(&mut model, 1000, act), [], "{before:?}, then {act}");
            assert_eq!(model, lived(before), "{before:?}, then {act}");
        }
    }
}

#[test]
fn erasing_gives_the_first_day_back() {
    let mut model = lived(&[
        (0, "open prove"),
        (10, "label right"),
        (3000, "submit"),
        (4000, "open understand"),
        (4500, "suspect 1"),
        (5000, "bet"),
        (6000, "open shift"),
        (7000, "take scanned-word"),
        (8000, "ask-reset"),
    ]);
    live(&mut model, 9000, "drop-reset");
    assert_eq!(model.log.events.len(), 6, "giving it up erases nothing");
    let effects = live(&mut model, 10_000, "reset");
    assert!(effects.contains(&Effect::RestartClock));
    model.erased = None;
    assert_eq!(model, fresh(7));
    // What she chose of the frame is no trace of her work.
    let mut model = lived(&[(0, "english"), (10, "open prove")]);
    update(&mut model, Action::CountryChosen(Country::UnitedStates), Millis(20));
    let (settings, edition) = (model.settings, model.edition);
    live(&mut model, 30, "reset");
    assert_eq!((model.settings, model.edition), (settings, edition));
    assert_eq!(settings.currency, Currency::Usd);
}

#[test]
fn the_focus_moves_when_something_new_is_there_and_only_then() {
    let cases: [(Acts<'_>, &str, bool); 16] = [
        (&[], "open prove", true),
        (&[(0, "open prove")], "tick 1", false),
        (&[(0, "open prove")], "submit", false),
        (&[(0, "open prove"), (9, "tick 1")], "submit", true),
        (&[(0, "open prove")], "refuse", true),
        (&[(0, "open prove"), (9, "refuse")], "another", true),
        (&[(0, "open prove")], "choose flag-post", true),
        (&[(0, "open shift")], "take scanned-word", true),
        (&[(0, "open shift"), (9, "take scanned-word")], "type 0 a", false),
        (&[(0, "open shift"), (9, "take scanned-word")], "counter", true),
        (&[(0, "open prove"), (9, "tick 1"), (50, "submit"), (60, "open understand")], "suspect 1", false),
        (&[(0, "open prove"), (9, "tick 1"), (50, "submit"), (60, "open understand")], "bet", true),
        (&[(0, "open prove"), (9, "tick 1"), (50, "submit"), (60, "open machine")], "batch", true),
        (&[(0, "open prove"), (9, "tick 1"), (50, "submit"), (60, "open machine")], "withhold 2", false),
        (&[(0, "open prove")], "reset", true),
        (&[(0, "open prove")], "hide", false),
    ];
    for (before, act, is_moved) in cases {
        let effects = live(&mut lived(before), 1000, act);
        assert_eq!(effects.contains(&Effect::FocusStart), is_moved, "{before:?}, then {act}: {effects:?}");
    }
}

#[test]
fn a_word_shown_in_french_stays_that_word() {
    let mut model = lived(&[(0, "open shift"), (9, "take scanned-word")]);
    let before = model.work().map(|work| work.challenge);
    live(&mut model, 1000, "english");
    assert_eq!(model.work().map(|work| work.challenge), before);
    live(&mut model, 2000, "refuse");
    live(&mut model, 3000, "another");
    let after = model.work().map(|work| (work.challenge.edition.0, work.challenge.index));
    assert_eq!(after, Some((1, 1)), "the next one is English, and none has the name of another");
}
