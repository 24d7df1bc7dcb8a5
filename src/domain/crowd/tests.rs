//! The crowd does what its numbers say, and what the closed forms say of them.

use super::*;
use crate::domain::consensus::{majority, pivotality};
use crate::domain::task::{Edition, TaskKind};

fn item(index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index }
}

fn crowd(n_workers: u16, lowest_percent: u32, highest_percent: u32) -> Crowd {
    Crowd::draw(7, CrowdSpec { n_workers, lowest_percent, highest_percent })
}

const MANY: u32 = 20_000;

/// The share of many items for which something holds.
fn share_of_items(holds: impl Fn(u32) -> bool) -> f64 {
    (0..MANY).filter(|index| holds(*index)).count() as f64 / f64::from(MANY)
}

fn assert_near(found: f64, expected: f64) {
    // Four standard errors of a share of so many items, at most.
    let tolerance = 4.0 * (expected * (1.0 - expected) / f64::from(MANY)).sqrt();
    assert!((found - expected).abs() <= tolerance, "{found}, not {expected} ± {tolerance}");
}

#[test]
fn accuracies_are_drawn_from_the_range_and_reach_its_ends() {
    let drawn: Vec<u32> =
        crowd(5000, 60, 95).workers().iter().map(|worker| worker.accuracy_permille).collect();
    assert_eq!((drawn.iter().min(), drawn.iter().max()), (Some(&600), Some(&950)));
    let mean = drawn.iter().sum::<u32>() / 5000;
    assert!((765..=785).contains(&mean), "{mean}");
    for (lowest, highest, permille) in [(90, 90, 900), (90, 10, 900), (200, 300, 1000), (0, 0, 0)] {
        assert!(crowd(20, lowest, highest).workers().iter().all(|one| one.accuracy_permille == permille));
    }
}

#[test]
fn a_worker_is_right_as_often_as_said_on_either_truth() {
    let crowd = crowd(3, 70, 70);
    let worker = crowd.workers()[1];
    assert_near(share_of_items(|i| crowd.label(worker, item(i), 4, Truth::Present)), 0.7);
    assert_near(share_of_items(|i| !crowd.label(worker, item(i), 4, Truth::Absent)), 0.7);
    assert_near(share_of_items(|i| crowd.label(worker, item(i), 4, Truth::Disputed)), 0.5);
}

/// Two workers of the same accuracy err on different items: the closed forms rely on it.
#[test]
fn workers_err_independently() {
    let crowd = crowd(2, 70, 70);
    let is_right = |number: usize, i| crowd.label(crowd.workers()[number], item(i), 0, Truth::Present);
    assert_near(share_of_items(|i| is_right(0, i) && is_right(1, i)), 0.49);
    assert_near(share_of_items(|i| is_right(0, i) && is_right(0, i + 1)), 0.49);
}

#[test]
fn the_simulation_comes_to_the_closed_form() {
    let crowd = crowd(40, 90, 90);
    let poll = |n, i| crowd.poll(n, item(i), 0, Truth::Present);
    let right = |n, i| poll(n, i).majority_label() == MajorityLabel::Present;
    assert_near(share_of_items(|i| right(5, i)), majority(5, Share::percent(90)));
    assert_near(share_of_items(|i| pivot(poll(4, i)) == Pivot::Decides), pivotality(5, Share::percent(90)));
    // With four labellers in all she can only make or break a tie, and each such time weighs half.
    let ties = share_of_items(|i| pivot(poll(3, i)) == Pivot::MakesOrBreaksTie);
    assert_near(ties, 2.0 * pivotality(4, Share::percent(90)));
}

#[test]
fn an_item_is_offered_to_all_in_an_order_of_its_own() {
    let crowd = crowd(30, 60, 95);
    let numbers = |index, position| -> Vec<u16> {
        crowd.queue(item(index), position).iter().map(|worker| worker.number).collect()
    };
    assert_ne!(numbers(0, 0), numbers(0, 1));
    assert_ne!(numbers(0, 0), numbers(1, 0));
    let mut sorted = numbers(3, 2);
    sorted.sort_unstable();
    assert_eq!(sorted, (1..=30).collect::<Vec<_>>());
    assert_eq!(crowd.poll(99, item(0), 0, Truth::Absent).n_answers(), 30);
    assert_eq!(crowd.poll(0, item(0), 0, Truth::Absent), Poll::default());
}

/// A larger crowd keeps the smaller one's workers and their answers; another seed keeps neither.
#[test]
fn workers_stay_who_they_are() {
    let (small, large) = (crowd(10, 60, 95), crowd(50, 60, 95));
    assert_eq!(small.workers(), &large.workers()[..10]);
    let other = Crowd::draw(8, CrowdSpec { n_workers: 10, lowest_percent: 60, highest_percent: 95 });
    assert_ne!(small.workers(), other.workers());
    let answers = |crowd: &Crowd| -> Vec<bool> {
        let one = SimulatedWorker { number: 3, accuracy_permille: 500 };
        (0..64).map(|i| crowd.label(one, item(i), 0, Truth::Present)).collect()
    };
    assert_eq!(answers(&small), answers(&large));
    assert_ne!(answers(&small), answers(&other));
}

/// The first draws of seed 7: if these change, a shared seed shows another crowd.
#[test]
fn the_crowd_of_a_seed_never_changes() {
    let drawn: Vec<u32> = crowd(5, 60, 95).workers().iter().map(|one| one.accuracy_permille).collect();
    assert_eq!(drawn, [934, 845, 680, 916, 656]);
    assert_eq!(crowd(40, 60, 95).poll(9, item(0), 0, Truth::Present), Poll { n_present: 7, n_absent: 2 });
}

#[test]
fn gold_is_measured_on_the_accuracy() {
    let crowd = crowd(1, 80, 80);
    let record = crowd.gold_record(crowd.workers()[0], 10_000);
    assert!((7_840..=8_160).contains(&record.n_gold_right), "{record:?}");
    assert_eq!(crowd.gold_record(crowd.workers()[0], 0), GoldRecord::default());
}

#[test]
fn counts_labels_and_pivots() {
    use MajorityLabel::{Absent, Nobody, Present, Tie};
    let cases = [
        (0, 0, Nobody, Pivot::Decides),
        (1, 1, Tie, Pivot::Decides),
        (2, 2, Tie, Pivot::Decides),
        (1, 0, Present, Pivot::MakesOrBreaksTie),
        (1, 2, Absent, Pivot::MakesOrBreaksTie),
        (3, 1, Present, Pivot::ChangesNothing),
        (0, 4, Absent, Pivot::ChangesNothing),
    ];
    for (n_present, n_absent, label, expected) in cases {
        let poll = Poll { n_present, n_absent };
        assert_eq!((poll.majority_label(), pivot(poll)), (label, expected), "{poll:?}");
        assert_eq!((poll.n_alike(true), poll.n_alike(false)), (n_present, n_absent));
    }
}
