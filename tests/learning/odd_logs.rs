//! Logs that teach nothing: the curve stays honest, and says why nothing moved.

use super::{SMALL, exam, grid, log_of};
use click_work::content::corpus;
use click_work::domain::learn::classifier::{Example, Trained, train};
use click_work::domain::learn::curve::{Outcome, Still, point};
use click_work::domain::learn::learner::{Learner, submissions};
use click_work::domain::log::{Event, Log, Millis};
use click_work::domain::task::batch::N_ITEMS;
use click_work::domain::task::{Answer, ChallengeId, Edition, TaskKind};

/// The curve of a log: for each point, its labels, its height, and why it did not move.
fn check(log: &Log, known: &[(u32, u32, Option<Still>)]) {
    let points = SMALL.clone().curve(log).unwrap();
    let mut before = points[0];
    let found: Vec<_> = points
        .iter()
        .map(|point| {
            let still = point.still_since(&before);
            before = *point;
            (point.n_labels, point.per_mille(), still)
        })
        .collect();
    assert_eq!(found, known);
}

#[test]
fn no_answer_is_no_model() {
    check(&Log::new(1), &[(0, 500, Some(Still::NoNewLabels))]);
    assert_eq!(SMALL.clone().model(&Log::new(1)), Some(Trained::Nothing));
}

#[test]
fn nothing_ticked_and_everything_ticked_are_one_class() {
    for is_present in [false, true] {
        let log = log_of(1, &[(0, [is_present; N_ITEMS]), (1, [is_present; N_ITEMS])]);
        let still = Some(Still::OnlyOneClass { is_present });
        check(&log, &[(0, 500, Some(Still::NoNewLabels)), (9, 500, still), (18, 500, still)]);
        assert_eq!(SMALL.clone().model(&log), Some(Trained::OnlyOneClass { is_present }));
    }
}

#[test]
fn a_refusal_teaches_nothing_and_shows() {
    let mut log = Log::new(1);
    log.append(Millis(0), Event::Refused(grid(0)));
    log.append(Millis(0), Event::SetAside(grid(1)));
    let still = Some(Still::NoNewLabels);
    check(&log, &[(0, 500, still), (0, 500, still)]);
    assert_eq!(submissions(&log, TaskKind::RoadSigns).count(), 1);
}

#[test]
fn answers_of_another_kind_or_format_are_not_labels() {
    let mut log = Log::new(1);
    let word = ChallengeId { kind: TaskKind::ScannedWord, edition: Edition(0), index: 0 };
    let typed = Answer::Transcription(["a".to_owned(), "b".to_owned()]);
    log.append(Millis(0), Event::Answered { challenge: word, answer: typed.clone() });
    log.append(Millis(0), Event::Answered { challenge: word, answer: Answer::Choices([true; N_ITEMS]) });
    log.append(Millis(0), Event::Answered { challenge: grid(0), answer: typed });
    check(&log, &[(0, 500, Some(Still::NoNewLabels))]);
}

#[test]
fn before_the_exam_is_sampled_nothing_is_said() {
    let mut learner = Learner::new(exam().id(), corpus());
    assert!(!learner.prepare(3));
    assert_eq!(learner.curve(&log_of(1, &[(0, [true; N_ITEMS])])), None);
}

/// Contradictory labels of the same tiles: a model that leans nowhere, and no accident.
#[test]
fn labels_that_contradict_each_other_cancel_out() {
    let half = [true, false, true, false, true, false, true, false, true];
    let log = log_of(1, &[(0, half), (0, half.map(|is_ticked| !is_ticked))]);
    let Some(Trained::Model(model)) = SMALL.clone().model(&log) else { panic!("no model") };
    let filled = SMALL.clone().fill(&model, 1, grid(1)).unwrap();
    assert!(filled.iter().all(|confidence| (499..=501).contains(&confidence.0)), "{filled:?}");
}

/// As long as a session of three days: the work is bounded by a count, not by a clock.
#[test]
fn ten_thousand_labels_are_borne() {
    let rows = &exam().test_set().items;
    let examples: Vec<Example> = (0..10_000)
        .map(|index| {
            let (row, is_present) = &rows[index % rows.len()];
            Example { row: row.clone(), is_present: *is_present }
        })
        .collect();
    let examples: Vec<&Example> = examples.iter().collect();
    assert!(matches!(train(&examples), Trained::Model(_)));
    let point = point(&examples, exam().test_set());
    let Outcome::Tested { spread, .. } = point.outcome else { panic!("{point:?}") };
    assert_eq!((point.n_labels, spread), (10_000, None));
    assert!(point.per_mille() > 800, "{point:?}");
}
