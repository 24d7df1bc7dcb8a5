//! The exam is balanced, undisputed, fixed, independent of the grids, and sampled the same however it is spread.

use super::{EXAM, exam, grid};
use click_work::content::corpus;
use click_work::domain::drawing::Truth;
use click_work::domain::drawing::sample::sample;
use click_work::domain::learn::exam::{Exam, ExamId, N_REFERENCE, Preparation};
use click_work::domain::task::batch::N_ITEMS;
use click_work::domain::task::tiles::{self, Apart};

#[test]
fn half_of_it_holds_the_thing_and_nothing_is_disputed() {
    let truths: Vec<Truth> = (0..EXAM.n_test).map(|index| EXAM.picture(index).truth).collect();
    let n_of = |truth| truths.iter().filter(|other| **other == truth).count();
    assert_eq!((n_of(Truth::Present), n_of(Truth::Absent), n_of(Truth::Disputed)), (100, 100, 0));
    assert_eq!(exam().test_set().items.iter().filter(|(_, is_present)| *is_present).count(), 100);
}

#[test]
fn it_is_the_same_however_it_is_sampled_and_another_under_another_seed() {
    let id = ExamId { n_test: 6, ..EXAM };
    let mut slow = Preparation::new(id, corpus());
    let mut n_calls = 0;
    let sampled = loop {
        n_calls += 1;
        if let Some(exam) = slow.advance(1) {
            break exam;
        }
    };
    assert_eq!(n_calls, N_REFERENCE + 6);
    assert_eq!(sampled, Exam::at_once(id, corpus()));
    assert_ne!(sampled.test_set(), Exam::at_once(ExamId { seed: 8, ..id }, corpus()).test_set());
}

/// Under one seed as under two: were a tile of the exam one that she labels, the exam would test her memory.
#[test]
fn none_of_its_tiles_is_a_tile_of_a_grid_or_of_the_reference() {
    let seed = EXAM.seed;
    let image = |picture| sample(&picture).pixels;
    let mut seen: Vec<_> = (0..4)
        .flat_map(|index| {
            (0..N_ITEMS).map(move |position| image(tiles::picture(seed, grid(index), position)))
        })
        .collect();
    for index in 0..20 {
        seen.push(image(EXAM.picture(index)));
        seen.push(image(tiles::apart(EXAM.kind, seed, Apart::Reference, index, EXAM.truth(index))));
    }
    let n_seen = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), n_seen);
}
