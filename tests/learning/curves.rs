//! The curve is a fold of her answers: the same seed and answers give the same curve, whatever their order.

use super::{SMALL, exam, grid, log_of};
use click_work::domain::drawing::Truth;
use click_work::domain::learn::classifier::{Confidence, Trained};
use click_work::domain::learn::curve::{Outcome, Point, curve};
use click_work::domain::learn::evaluate::careful_ticks;
use click_work::domain::log::Log;
use click_work::domain::rng::Rng;
use click_work::domain::task::batch::{N_ITEMS, plan};

const SEED: u64 = 31;

fn careful(index: u32) -> (u32, [bool; N_ITEMS]) {
    let truths = plan(SEED, grid(index)).map(|tile| tile.truth);
    (index, careful_ticks(&mut Rng::at(SEED, &[index.into()]), truths))
}

fn points(log: &Log) -> Vec<Point> {
    SMALL.clone().curve(log).unwrap()
}

#[test]
fn the_same_answers_give_the_same_curve_and_other_answers_another() {
    let answers = [careful(0), careful(1), careful(2)];
    let first = points(&log_of(SEED, &answers));
    assert_eq!(first.iter().map(|point| point.n_labels).collect::<Vec<_>>(), [0, 9, 18, 27]);
    assert_eq!(first, points(&log_of(SEED, &answers)));
    let wrong = answers.map(|(index, ticked)| (index, ticked.map(|is_ticked| !is_ticked)));
    assert_ne!(first, points(&log_of(SEED, &wrong)));
    assert_ne!(first, points(&log_of(SEED + 1, &answers)));
}

#[test]
fn the_order_of_the_answers_does_not_matter() {
    let (forth, back) = ([careful(0), careful(1), careful(2)], [careful(2), careful(0), careful(1)]);
    let (forth, back) = (log_of(SEED, &forth), log_of(SEED, &back));
    assert_eq!(points(&forth).last(), points(&back).last());
    assert_eq!(SMALL.clone().model(&forth), SMALL.clone().model(&back));
}

#[test]
fn it_starts_at_chance_and_says_its_size_and_its_spread() {
    let points = points(&log_of(SEED, &(0..7).map(careful).collect::<Vec<_>>()));
    assert_eq!((points[0].outcome, points[0].per_mille()), (Outcome::NoLabels, 500));
    for point in &points[1..] {
        let Outcome::Tested { accuracy, spread } = point.outcome else { panic!("{point:?}") };
        assert_eq!(accuracy.n_tested, 200);
        assert_eq!(spread.is_some(), point.n_labels <= 45, "{point:?}");
    }
    let last = points.last().unwrap();
    assert!(last.per_mille() > 750, "{points:?}");
}

/// What the curve says is what the model does: counted again from what it would tick.
#[test]
fn accuracy_is_the_share_of_the_exam_that_it_ticks_right() {
    let log = log_of(SEED, &[careful(0), careful(1)]);
    let Some(Trained::Model(model)) = SMALL.clone().model(&log) else { panic!("no model") };
    let id = exam().id();
    let n_right = (0..id.n_test)
        .filter(|index| {
            let row = exam().row(&id.picture(*index));
            model.predict(&row).is_present() == (id.truth(*index) == Truth::Present)
        })
        .count();
    assert_eq!(points(&log).last().unwrap().per_mille(), n_right as u32 * 5);
}

#[test]
fn it_fills_a_grid_she_has_not_seen_with_bounded_confidence() {
    let mut learner = SMALL.clone();
    let log = log_of(SEED, &[careful(0), careful(1)]);
    let Some(Trained::Model(model)) = learner.model(&log) else { panic!("no model") };
    let filled = learner.fill(&model, SEED, grid(2)).unwrap();
    assert!(filled.iter().all(|confidence| (2..=998).contains(&confidence.0)), "{filled:?}");
    assert!(filled.iter().any(|confidence| confidence.is_present()), "{filled:?}");
    assert!(filled.iter().any(|confidence| *confidence < Confidence(500)), "{filled:?}");
    assert_eq!(model.n_weights(), 18);
}

#[test]
fn a_long_curve_is_thinned_and_keeps_its_last_point() {
    let batches = vec![Vec::new(); 1000];
    assert!(curve(&batches, exam().test_set()).len() <= 26);
    let mut learner = SMALL.clone();
    let log = log_of(SEED, &(0..30).map(|index| careful(index % 3)).collect::<Vec<_>>());
    let points = learner.curve(&log).unwrap();
    assert_eq!((points.len(), points.last().unwrap().n_labels), (16, 270));
}
