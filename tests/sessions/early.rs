//! What she did before the application was here: lived again, it is as if the application had been there from the first.

use super::acts::{fresh, live};
use click_work::app::early::relive;
use click_work::app::{Model, Notice, Scene, desk::Desk};
use click_work::domain::log::Millis;

const SEED: u64 = 2017;

/// The text that the loader hands over, relived; and the instant of the hand-over.
fn relived(text: &str) -> (Model, Millis, Vec<Notice>) {
    let (mut model, mut notices) = (fresh(SEED), Vec::new());
    let elapsed = relive(text, &mut model, &mut notices);
    (model, elapsed, notices)
}

/// A text, its instant, and the acts that it must be the same as.
fn check(text: &str, elapsed: u64, acts: &[(u64, &str)]) {
    let mut expected = fresh(SEED);
    for (at, act) in acts {
        live(&mut expected, *at, act);
    }
    let (model, at, _) = relived(text);
    assert_eq!(at, Millis(elapsed), "{text}");
    assert_eq!(model, expected, "{text}");
}

#[test]
fn what_was_done_is_lived_again_at_its_own_instants() {
    check("1530p,9000", 9000, &[(1530, "open prove")]);
    check(
        "1530p,2000t3,2600t7,2900t3,4000",
        4000,
        &[(1530, "open prove"), (2000, "tick 3"), (2600, "tick 7"), (2900, "tick 3")],
    );
    check("1530p,2000t0,4000s,60000", 60_000, &[(1530, "open prove"), (2000, "tick 0"), (4000, "submit")]);
    check(
        "0h,800v,900p,950r,1000",
        1000,
        &[(0, "hide"), (800, "return"), (900, "open prove"), (950, "refuse")],
    );
}

/// Nothing ticked is told once, and taken at its word the second time, but not from the second click of a double click.
#[test]
fn a_complaint_is_told_as_ever() {
    let twice = [(100, "open prove"), (1000, "submit"), (1300, "submit"), (1500, "submit")];
    check("100p,1000s,2000", 2000, &twice[..2]);
    check("100p,1000s,1300s,2000", 2000, &twice[..2]);
    check("100p,1000s,1300s,1500s,2000", 2000, &twice);
    let ticked =
        [(100, "open prove"), (1000, "submit"), (1500, "tick 4"), (1600, "tick 4"), (2000, "submit")];
    check("100p,1000s,1500t4,1600t4,2000s,2100", 2100, &ticked);
}

#[test]
fn the_page_is_told_what_it_would_have_been_told() {
    let (model, _, notices) = relived("1530p,2000t3,4000s,6000");
    let Desk::Closed { challenge, ending, .. } = model.prove else { panic!("{:?}", model.prove) };
    let expected = [
        Notice::SceneShown(Scene::Prove),
        Notice::TaskShown(challenge),
        Notice::TaskClosed { challenge, ending },
    ];
    assert_eq!(notices, expected);
}

/// Whatever is not an act is none; the good ones beside it count.
#[test]
fn noise_is_left_out() {
    for noise in ["", ",", "-1p", "1.5p", "5x", "5t", "5t10", "5t-1", "é", "5p5,\u{0}", "5é", "5t9"] {
        let (model, _, notices) = relived(noise);
        assert_eq!((&model, notices.len()), (&fresh(SEED), 0), "{noise:?}");
    }
    check(
        "x,10p,20t9,30t99999999999999999999,40t1,50s,50é",
        50,
        &[(10, "open prove"), (40, "tick 1"), (50, "submit")],
    );
    // No number is too large to be read.
    assert_eq!(relived("99999999999999999999").1, Millis(u64::MAX));
}
