//! Before a class: what turns, freezes, covers and counts; what a second window may say; what erasing gives back.

use super::acts::{fresh, live};
use click_work::app::presenter::{PresenterAction, SecondWindow};
use click_work::app::{Action, Effect, Model, Notice, Record, Scene, update};
use click_work::content::corpus;
use click_work::domain::consensus::weights::MajorityLabel;
use click_work::domain::drawing::Truth;
use click_work::domain::hands::{HandsFault, Room, Show};
use click_work::domain::log::{Event, Millis};
use click_work::domain::task::{Answer, batch};

/// Each act a second after the other.
fn lived(acts: &[&str]) -> Model {
    let mut model = fresh(7);
    go_on(&mut model, 0, acts);
    model
}

fn go_on(model: &mut Model, from: u64, acts: &[&str]) {
    for (second, act) in acts.iter().enumerate() {
        live(model, from + 1000 * second as u64, act);
    }
}

#[test]
fn keys_turn_the_scenes_in_the_order_of_the_story() {
    let mut model = lived(&["class"]);
    let mut seen = vec![model.scene];
    while model.turned(true).is_some() {
        live(&mut model, 1000, "say-window forward");
        seen.push(model.scene);
    }
    assert_eq!(seen, Scene::STORY);
    for scene in Scene::STORY.iter().rev().skip(1) {
        live(&mut model, 2000, "say-window back");
        assert_eq!(model.scene, *scene);
    }
    live(&mut model, 3000, "open class");
    live(&mut model, 3000, "say-window back");
    assert_eq!(model.scene, Scene::Payslip, "beside the story, back is where its figures are");
    // Without a class, nothing turns.
    let mut alone = fresh(7);
    live(&mut alone, 0, "say-window forward");
    assert_eq!(alone, fresh(7));
}

#[test]
fn what_keys_do() {
    let cases = [
        ("ArrowRight", Some(PresenterAction::Forward)),
        ("PageDown", Some(PresenterAction::Forward)),
        ("ArrowLeft", Some(PresenterAction::Back)),
        ("PageUp", Some(PresenterAction::Back)),
        ("f", Some(PresenterAction::FreezeToggled)),
        ("R", Some(PresenterAction::RevealToggled)),
        (" ", None),
        ("Tab", None),
        ("Enter", None),
        ("p", None),
        ("ArrowDown", None),
    ];
    for (key, expected) in cases {
        assert_eq!(PresenterAction::of_key(key), expected, "{key}");
    }
}

#[test]
fn a_frozen_screen_stays_and_its_scene_waits() {
    let mut model = lived(&["class", "open prove", "tick 3", "say-window freeze"]);
    let (log, before) = (model.log.clone(), model.work().cloned());
    let acts =
        ["tick 0", "submit", "refuse", "say-window hands 4 of 5", "say-window count", "say-window majority"];
    go_on(&mut model, 9000, &acts);
    assert_eq!((&model.log, model.work()), (&log, before.as_ref()), "nothing is done behind it");
    go_on(&mut model, 20_000, &["say-window forward", "say-window forward", "hide", "return"]);
    assert_eq!((model.scene, model.presenter.waiting), (Scene::Prove, Some(Scene::Machine)));
    live(&mut model, 30_000, "open payslip");
    assert_eq!((model.scene, model.presenter.waiting), (Scene::Prove, Some(Scene::Payslip)));
    let effects = live(&mut model, 40_000, "say-window freeze");
    assert!(effects.contains(&Effect::TellHost(Notice::SceneShown(Scene::Payslip))));
    assert_eq!(model.scene, Scene::Payslip);
    let pauses = |event: &Event| matches!(event, Event::Hidden | Event::Returned);
    assert_eq!(model.log.events.iter().filter(|dated| pauses(&dated.event)).count(), 2, "one pause, of 37 s");
    // Leaving projection thaws.
    go_on(&mut model, 50_000, &["say-window freeze", "class"]);
    assert!(!model.presenter.is_frozen && !model.presenter.is_on);
}

#[test]
fn findings_are_covered_until_they_are_revealed() {
    let covered = |acts: &[&str]| lived(&[&["class"], acts].concat()).is_covered();
    for scene in ["other-buyer", "requester", "ways-out"] {
        let open = format!("open {scene}");
        assert!(covered(&[&open]), "{scene}");
        assert!(!covered(&[&open, "say-window reveal"]), "{scene}");
        assert!(covered(&[&open, "say-window reveal", "say-window reveal"]), "{scene}, covered again");
        assert!(!covered(&[&open, "say-window reveal", "open debate", &open]), "{scene}: once is enough");
        assert!(!covered(&[&open, "class"]), "{scene}, without a class");
    }
    for scene in
        ["threshold", "prove", "understand", "machine", "shift", "payslip", "points", "debate", "class"]
    {
        assert!(!covered(&[&format!("open {scene}")]), "{scene} has found nothing yet");
    }
    let grid = ["open prove", "label right", "submit"];
    let after = |acts: &[&'static str]| covered(&[&grid, acts].concat());
    assert!(!after(&["open understand", "suspect 1"]) && after(&["open understand", "bet"]));
    assert!(!after(&["open payslip"]) && after(&["open payslip", "see"]));
    assert!(after(&["open points", "convert"]));
    // Each batch is a new finding.
    let batch = ["open machine", "say-window reveal", "batch"];
    assert!(!after(&batch) && after(&[&batch[..], &["label right", "submit"]].concat()));
}

#[test]
fn a_second_window_says_nothing_but_its_words() {
    for said in [
        "forward",
        "back",
        "freeze",
        "reveal",
        "more",
        "less",
        "count",
        "majority",
        "minutes 15",
        "tile 8",
        "people 28",
        "hands 23 of 28",
        "hands ",
    ] {
        let read = PresenterAction::read(said);
        assert_eq!(
            read.and_then(|action| action.message()).as_deref(),
            Some(said),
            "{said:?} is said and read"
        );
    }
    let long = "hands ".to_owned() + &"9".repeat(1 << 20);
    let noise = [
        "",
        " ",
        "Forward",
        "forward 1",
        "tile 9",
        "tile -1",
        "tile 01",
        "minutes 16",
        "minutes",
        "count\n",
        "reset",
        "<b>",
        "{\"forward\":1}",
        "class",
        "window",
        &long,
    ];
    for said in noise {
        assert_eq!(PresenterAction::read(said), None, "{said:.40}");
    }
    for action in [
        PresenterAction::ModeToggled,
        PresenterAction::WindowToggled,
        PresenterAction::WindowBecame(SecondWindow::Open),
    ] {
        assert_eq!(action.message(), None, "{action:?} is not for the window to say");
    }
}

#[test]
fn a_bad_count_loses_nothing() {
    let mut model = lived(&["class", "open prove", "vote 28 23"]);
    let log = model.log.clone();
    for (typed, fault) in [
        ("29", HandsFault::MoreThanPeople { n_up: 29, n_people: 28 }),
        ("-1", HandsFault::Negative),
        ("many", HandsFault::NotANumber),
        ("", HandsFault::NothingTyped),
        ("3 of 0", HandsFault::NobodyThere),
        ("3 of 1000", HandsFault::TooManyPeople),
    ] {
        live(&mut model, 9000, &format!("say-window hands {typed}"));
        live(&mut model, 9000, "say-window count");
        let presenter = &model.presenter;
        assert_eq!((presenter.fault, presenter.hands.as_str(), presenter.tile), (Some(fault), typed, 1));
        assert_eq!(presenter.people, "28");
    }
    assert_eq!(model.log, log);
    // What is typed next is a new try, and a good count goes on.
    live(&mut model, 9000, "say-window hands 5");
    assert_eq!(model.presenter.fault, None);
    live(&mut model, 9000, "say-window count");
    assert_eq!((model.presenter.tile, model.presenter.hands.as_str()), (2, ""));
}

#[test]
fn hands_are_tapped_as_well_as_typed() {
    let mut model = lived(&["class", "open prove", "say-window people 9", "say-window less"]);
    assert_eq!(model.presenter.hands, "0");
    go_on(&mut model, 9000, &["say-window more", "say-window more", "say-window less", "say-window count"]);
    let show = Show::all(&model.log).pop().unwrap();
    assert_eq!(show.tiles[0].map(|hands| (hands.n_up, hands.n_people)), Some((1, 9)));
    go_on(&mut model, 20_000, &["say-window hands x", "say-window more"]);
    assert_eq!(model.presenter.hands, "x", "what is no number is not overwritten");
}

/// The answer of the class is its majority's: the machine learns from that, and the room is reckoned from the hands.
#[test]
fn the_class_answers_by_its_majority() {
    let model = lived(&[
        "class",
        "open prove",
        "tick 2",
        "vote 28 23 5 14 28 0 20 9 25 3",
        "say-window majority",
        "submit",
    ]);
    let (challenge, answer) = model.log.answers().next().unwrap();
    // The third item is tied: the tick that was there stays.
    assert_eq!(answer, &Answer::Choices([true, false, true, true, false, true, false, true, false]));
    let room = Room::of(&model.log, &corpus()).unwrap();
    assert_eq!((room.n_people, room.shows.len()), (28, 1));
    assert_eq!(room.shows[0].tiles[2].unwrap().poll().majority_label(), MajorityLabel::Tie);
    let hands = [23, 5, 14, 28, 0, 20, 9, 25, 3];
    let plan = batch::plan(7, challenge);
    let gold = plan.iter().zip(hands).filter(|(item, _)| item.is_gold);
    let right: u32 = gold.map(|(item, up)| if item.truth == Truth::Present { up } else { 28 - up }).sum();
    assert_eq!((room.gold.n_gold, room.gold.n_gold_right), (84, right));
    // Shown in the second second, answered in the sixth.
    assert_eq!(room.time, Millis(28 * 4000));
    assert_eq!((room.counts.n_pieces, room.counts.n_images), (28, 252));
}

#[test]
fn another_grid_is_another_vote() {
    let mut model = lived(&["class", "open prove", "vote 28 23 5", "choose flag-post"]);
    assert_eq!((model.presenter.tile, model.presenter.hands.as_str()), (0, ""));
    live(&mut model, 9000, "choose road-signs");
    assert_eq!(model.presenter.tile, 2, "the vote goes on where it was");
    live(&mut model, 9000, "say-window tile 0");
    assert_eq!(model.presenter.hands, "23", "what was counted stands there to be corrected");
}

/// As bytes: what is handed over is all that is exported of a state.
fn exported(model: &Model) -> Vec<u8> {
    postcard::to_allocvec(&model.record(Millis(0))).unwrap()
}

const A_LESSON: [&str; 12] = [
    "open prove",
    "describe",
    "vote 28 23 5 14 28 0 20 9 25 3",
    "say-window majority",
    "submit",
    "open understand",
    "bet",
    "open machine",
    "batch",
    "open payslip",
    "codes 6JCM9-2J400-106DF-QFR9B",
    "recalculate seconds 90",
];

#[test]
fn after_erasing_the_state_is_that_of_the_beginning() {
    for class in [&[][..], &["class"]] {
        let begin = lived(class);
        let mut model = begin.clone();
        go_on(&mut model, 60_000, &A_LESSON);
        let effects = live(&mut model, 99_000, "reset");
        assert!(effects.contains(&Effect::RestartClock));
        assert_eq!(exported(&model), exported(&begin));
        model.erased = None;
        assert_eq!(model, begin);
    }
}

#[test]
fn what_was_erased_comes_back_whole() {
    let mut model = lived(&[&["class"], &A_LESSON[..]].concat());
    let before = model.clone();
    live(&mut model, 99_000, "reset");
    // A page that is left and seen again has begun nothing.
    live(&mut model, 5, "hide");
    live(&mut model, 6, "return");
    let effects = update(&mut model, Action::ResetUndone, Millis(7));
    assert!(effects.contains(&Effect::ResumeClock(Millis(99_000))));
    assert_eq!(model, before);
    assert_eq!(update(&mut model, Action::ResetUndone, Millis(8)), [], "once");
}

/// Whoever comes next finds nothing of whoever was here.
#[test]
fn what_was_erased_is_gone_once_something_new_is_begun() {
    for next in ["open prove", "open shift"] {
        let mut model = lived(&A_LESSON);
        live(&mut model, 99_000, "reset");
        assert!(model.erased.is_some());
        live(&mut model, 5, next);
        assert!(model.erased.is_none(), "{next}");
    }
    let mut twice = lived(&A_LESSON);
    live(&mut twice, 99_000, "reset");
    live(&mut twice, 9, "reset");
    live(&mut twice, 10, "undo-reset");
    assert!(twice.log.events.is_empty(), "only what was erased last comes back");
}

/// What was typed beside the vote is not: the counts are in the log.
#[test]
fn a_lesson_is_handed_over() {
    let model = lived(&["class", "open prove", "vote 28 23 5", "say-window hands 29", "say-window count"]);
    let mut other = fresh(0);
    let record: Record = postcard::from_bytes(&exported(&model)).unwrap();
    other.resume(&record);
    assert!(other.presenter.is_on && other.log == model.log);
    // A screen that was frozen can still be told to go on, and its clock with it.
    let mut frozen = lived(&["class", "open prove", "say-window freeze"]);
    frozen.resume(&frozen.record(Millis(9)));
    live(&mut frozen, 9000, "say-window freeze");
    assert_eq!(frozen.log.events.last().map(|dated| &dated.event), Some(&Event::Returned));
}
