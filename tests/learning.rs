//! The rules of the learning machine, each with its test. The full table, of fifty seeds, is `cargo xtask bench`; here
//! are fewer seeds, and not the final ones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "learning/curves.rs"]
mod curves;
#[path = "learning/exams.rs"]
mod exams;
#[path = "learning/odd_logs.rs"]
mod odd_logs;
#[path = "learning/posts.rs"]
mod posts;
#[path = "learning/workers.rs"]
mod workers;

use click_work::content::corpus;
use click_work::domain::learn::exam::{Exam, ExamId, N_TEST};
use click_work::domain::learn::learner::Learner;
use click_work::domain::log::{Event, Log, Millis};
use click_work::domain::task::batch::N_ITEMS;
use click_work::domain::task::{Answer, ChallengeId, Edition, TaskKind};
use std::sync::LazyLock;

/// A small exam: unoptimised tests must not sample what a reader's page does.
const EXAM: ExamId = ExamId { kind: TaskKind::RoadSigns, edition: Edition(0), seed: 7, n_test: 200 };

/// Sampled once for all tests.
static SMALL: LazyLock<Learner> = LazyLock::new(|| {
    let mut learner = Learner::new(EXAM, corpus());
    while !learner.prepare(16) {}
    learner
});

fn exam() -> &'static Exam {
    SMALL.exam().unwrap()
}

fn grid(index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index }
}

/// A log of grids answered one after the other.
fn log_of(seed: u64, answers: &[(u32, [bool; N_ITEMS])]) -> Log {
    let mut log = Log::new(seed);
    for (index, ticked) in answers {
        log.append(Millis(0), Event::Answered { challenge: grid(*index), answer: Answer::Choices(*ticked) });
    }
    log
}

#[test]
fn a_readers_exam_is_the_same_for_all_and_large() {
    let id = ExamId::of(&corpus(), TaskKind::RoadSigns, Edition(0));
    assert_eq!((id.n_test, N_TEST), (500, 500));
}
