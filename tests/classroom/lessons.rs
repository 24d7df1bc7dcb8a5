//! What a class teaches a machine: the majority's labels, beside single people's; five or nobody.

use super::people::{header, labeller};
use click_work::content::corpus;
use click_work::domain::classroom::lesson::{MOST_SINGLE, kind_taught};
use click_work::domain::classroom::{ClassLesson, Classroom, Code, Contribution, Slot, merge};
use click_work::domain::drawing::Truth;
use click_work::domain::learn::exam::ExamId;
use click_work::domain::learn::learner::Learner;
use click_work::domain::learn::test_set::Accuracy;
use click_work::domain::rng::Rng;
use click_work::domain::task::batch::{N_ITEMS, plan};
use click_work::domain::task::{ChallengeId, Edition, TaskKind};
use std::sync::LazyLock;

/// A small exam: unoptimised tests must not sample what a page does.
const EXAM: ExamId = ExamId { kind: TaskKind::RoadSigns, edition: Edition(0), seed: 7, n_test: 120 };

/// Sampled once for all tests.
static READY: LazyLock<Learner> = LazyLock::new(|| {
    let mut learner = Learner::new(EXAM, corpus());
    while !learner.prepare(16) {}
    learner
});

fn lesson(people: &[Contribution]) -> ClassLesson {
    ClassLesson::of(&mut READY.clone(), &class(people)).unwrap()
}

fn class(people: &[Contribution]) -> Classroom {
    let lines: Vec<String> = people.iter().map(|one| Code::of(one).written()).collect();
    merge(header(), &lines.join("\n")).classroom
}

fn truth(index: u32) -> [bool; N_ITEMS] {
    let challenge = ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index };
    plan(7, challenge).map(|item| item.truth == Truth::Present)
}

/// People who are wrong so often, of a hundred, in three batches.
fn people(n: u16, percent_wrong: u32) -> Vec<Contribution> {
    (0..n)
        .map(|nonce| {
            let mut rng = Rng::from_seed(u64::from(nonce) + 1);
            let batches = [0, 1, 2].map(|index| truth(index).map(|is| is != rng.chance(percent_wrong)));
            labeller(nonce, &batches, 60)
        })
        .collect()
}

#[test]
fn of_many_who_are_often_wrong_the_majority_teaches_more_than_one() {
    let lesson = lesson(&people(40, 30));
    let counts: Vec<_> = lesson.levels.iter().map(|level| (level.n_people, level.class.n_labels)).collect();
    assert_eq!(lesson.levels.len(), 3, "{counts:?}");
    assert!(counts.iter().zip(1..).all(|((n, labels), batch)| *n == 40 && *labels <= 9 * batch));
    let last = lesson.levels[2];
    assert!(last.n_single as usize <= MOST_SINGLE && last.n_single >= 5);
    assert!(last.class.per_mille() > last.single, "{last:?}");
    assert_eq!((lesson.n_tested, lesson.kind), (120, TaskKind::RoadSigns));
}

#[test]
fn agreed_people_teach_what_one_of_them_does() {
    let level = lesson(&people(7, 0)).levels[2];
    assert_eq!((level.class.per_mille(), level.n_people, level.n_single), (level.single, 7, 7));
    assert_eq!(level.class.n_labels, 27);
    // Even votes are no label: with three against three, nothing is learned.
    let torn: Vec<_> = (0..6).map(|nonce| labeller(nonce, &[[nonce % 2 == 0; 9]], 60)).collect();
    let level = lesson(&torn).levels[0];
    assert_eq!(
        (level.class.n_labels, level.class.per_mille(), level.single),
        (0, Accuracy::CHANCE, Accuracy::CHANCE)
    );
    assert!(!level.has_model());
}

#[test]
fn fewer_than_five_teach_nothing() {
    assert_eq!(kind_taught(&class(&people(4, 10))), None);
    assert_eq!(kind_taught(&class(&people(5, 10))), Some(TaskKind::RoadSigns));
    assert_eq!(lesson(&people(4, 10)).levels, []);
    // Five who answered the first batch, four the second: one point.
    let mut five = people(5, 10);
    five[0].batches[1] = Slot::NotReached;
    five[0].n_answered = 1;
    five[0].batches[2] = Slot::NotReached;
    assert_eq!(lesson(&five).levels.len(), 1);
    // What a machine had filled first is not what five people say.
    let mut filled = people(5, 10);
    for one in &mut filled {
        let Slot::Labelled { ticked, .. } = one.batches[2] else { panic!("three batches were answered") };
        one.batches[2] = Slot::Labelled { ticked, is_filled: true };
    }
    assert_eq!(lesson(&filled).levels.len(), 2);
}

#[test]
fn the_order_of_the_codes_teaches_nothing() {
    let (mut one, mut learner) = (people(9, 25), READY.clone());
    let first = ClassLesson::of(&mut learner, &class(&one));
    one.reverse();
    assert_eq!(ClassLesson::of(&mut learner, &class(&one)), first);
    // Before the exam is ready nobody can say anything.
    let mut begun = Learner::new(EXAM, corpus());
    assert_eq!(ClassLesson::of(&mut begun, &class(&one)), None);
}
