//! The same machine on words: an exam of posts that nobody is shown, in the language of hers.

use click_work::content::corpus;
use click_work::domain::drawing::Truth;
use click_work::domain::learn::classifier::Trained;
use click_work::domain::learn::curve::Outcome;
use click_work::domain::learn::exam::{Exam, ExamId, N_WORDINGS};
use click_work::domain::learn::learner::Learner;
use click_work::domain::learn::sabotage::dealt_at_random;
use click_work::domain::log::{Event, Log, Millis};
use click_work::domain::task::batch::{N_ITEMS, plan};
use click_work::domain::task::choice::{held_out, n_held_out, posts};
use click_work::domain::task::{Answer, ChallengeId, Edition, TaskKind};
use std::collections::HashSet;

const SEED: u64 = 11;

fn id(edition: u8) -> ExamId {
    ExamId::of(&corpus(), TaskKind::FlagPost, Edition(edition))
}

fn batch(edition: u8, index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::FlagPost, edition: Edition(edition), index }
}

fn learner(edition: u8) -> Learner {
    let mut learner = Learner::new(id(edition), corpus());
    while !learner.prepare(50) {}
    learner
}

/// Batches answered as their writer would.
fn log_of(edition: u8, n_batches: u32) -> Log {
    let mut log = Log::new(SEED);
    for index in 0..n_batches {
        let challenge = batch(edition, index);
        let ticked = plan(SEED, challenge).map(|item| item.truth == Truth::Present);
        log.append(Millis(0), Event::Answered { challenge, answer: Answer::Choices(ticked) });
    }
    log
}

#[test]
fn the_exam_is_all_the_kept_posts_balanced_and_says_how_few_they_are() {
    for edition in [0, 1] {
        let id = id(edition);
        assert_eq!(id.n_apart(&corpus()), n_held_out(&corpus(), Edition(edition)));
        assert_eq!((id.n_apart(&corpus()), id.n_test), (18, 18 * N_WORDINGS));
        let test_set = Exam::at_once(id, corpus()).test_set().clone();
        assert_eq!((test_set.n_items(), test_set.n_apart), (108, 18));
        assert_eq!(test_set.items.iter().filter(|(_, is_present)| *is_present).count(), 54);
        let texts = (0..id.n_test).map(|place| held_out(id.seed, &corpus(), id.edition, place));
        let texts: HashSet<String> = texts
            .enumerate()
            .map(|(place, post)| {
                assert_eq!(post.truth, id.truth(place as u32), "{}", post.text);
                post.text
            })
            .collect();
        assert_eq!(texts.len(), 108, "every text is tested once");
        let shown = (0..30).flat_map(|index| posts(id.seed, &corpus(), batch(edition, index)));
        assert!(shown.into_iter().all(|post| !texts.contains(&post.text)));
    }
}

#[test]
fn it_starts_at_chance_learns_from_right_labels_and_says_its_size() {
    for edition in [0, 1] {
        let points = learner(edition).curve(&log_of(edition, 10)).unwrap();
        assert_eq!((points[0].n_labels, points[0].per_mille()), (0, 500));
        let last = points.last().unwrap();
        let Outcome::Tested { accuracy, .. } = last.outcome else { panic!("{last:?}") };
        assert_eq!((last.n_labels, accuracy.n_tested, accuracy.n_apart), (90, 108, 18));
        assert!(last.per_mille() > 600, "{edition}: {points:?}");
    }
}

#[test]
fn words_dealt_at_random_come_to_about_half() {
    let mut learner = learner(0);
    let examples: Vec<_> = learner.batches(&log_of(0, 3)).unwrap().into_iter().flatten().collect();
    let test_set = learner.exam().unwrap().test_set().clone();
    let means: Vec<u32> = (0..8).map(|seed| dealt_at_random(&examples, &test_set, seed).mean).collect();
    let mean = means.iter().sum::<u32>() / means.len() as u32;
    assert!((440..=560).contains(&mean), "{means:?}");
}

/// Both editions tell the same situations in the same places, so a change of language loses no label.
#[test]
fn a_label_counts_in_the_language_of_the_exam() {
    let (french, english) = (log_of(0, 2), log_of(1, 2));
    assert_eq!(learner(0).curve(&french), learner(0).curve(&english));
    assert_ne!(learner(0).curve(&french), learner(1).curve(&french));
}

#[test]
fn it_fills_a_batch_of_posts_and_has_as_many_weights_as_buckets() {
    let mut learner = learner(0);
    let log = log_of(0, 2);
    let filled = learner.filled(&log, batch(0, 2)).unwrap();
    assert_eq!(filled.len(), N_ITEMS);
    assert!(filled.iter().any(|confidence| confidence.is_present()), "{filled:?}");
    let Some(Trained::Model(model)) = learner.model(&log) else { panic!("no model") };
    assert_eq!(model.n_weights(), 257);
    assert_eq!(learner.filled(&Log::new(SEED), batch(0, 0)), None);
}
