//! Orders and missions: a gesture is counted once, as ordered, and worth its points.

use click_work::content::corpus;
use click_work::domain::task::gesture::{N_POSTS, pages, posts, progress};
use click_work::domain::task::mission::{board, list};
use click_work::domain::task::{Answer, ChallengeId, Corpus, Edition, TaskKind, mark, points};
use proptest::prelude::*;
use std::collections::HashSet;

fn order(edition: u8, index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::LikeShareFollow, edition: Edition(edition), index }
}

fn missions(edition: u8, index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::MilitantMission, edition: Edition(edition), index }
}

#[test]
fn no_line_of_the_files_is_malformed() {
    for edition in [0, 1].map(Edition) {
        let written =
            |name: &str| corpus().of(name, edition).lines().filter(|line| !line.starts_with('#')).count();
        let pages: Vec<_> = pages(corpus().of("pages", edition)).collect();
        assert_eq!((pages.len(), pages.len() >= 40), (written("pages"), true));
        let names: HashSet<_> = pages.iter().map(|(page, _)| page).collect();
        assert_eq!(names.len(), pages.len(), "a page stands twice");
        assert!(
            pages.iter().all(|(page, post)| !page.is_empty() && (12..=110).contains(&post.chars().count()))
        );
        let missions: Vec<_> = list(corpus().of("missions", edition)).collect();
        assert_eq!(missions.len(), written("missions"));
        let of = |points| missions.iter().filter(|(number, _)| *number == points).count();
        // Most are worth one point, some two or three, and the goals are those of the seed.
        assert!(of(1) > of(2) + of(3) && of(2) >= 4 && of(3) >= 4, "{} {} {}", of(1), of(2), of(3));
        assert_eq!(of(116) + of(2000) + of(1) + of(2) + of(3), missions.len());
        assert!(of(116) >= 3 && of(2000) >= 2);
    }
}

#[test]
fn the_two_languages_have_the_same_pages_and_missions() {
    let numbers = |edition| {
        list(corpus().of("missions", Edition(edition))).map(|(number, _)| number).collect::<Vec<_>>()
    };
    assert_eq!(numbers(0), numbers(1));
    assert_eq!(
        pages(corpus().of("pages", Edition(0))).count(),
        pages(corpus().of("pages", Edition(1))).count()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_gesture_is_ordered_or_beside(seed: u64, index in 0_u32..300, made: [[bool; 3]; N_POSTS]) {
        let here = posts(seed, &corpus(), order(0, index));
        prop_assert_eq!(here.len(), N_POSTS);
        prop_assert!(here.iter().all(|post| post.is_asked.contains(&true)));
        let stands = progress(&here, &made);
        let n_made = made.iter().flatten().filter(|is| **is).count() as u32;
        prop_assert_eq!(stands.n_made + stands.n_beside, n_made);
        prop_assert!(stands.n_made <= stands.n_asked);
        let marks = mark(seed, &corpus(), order(0, index), &Answer::Gestures(made));
        prop_assert_eq!((marks.n_items, marks.n_gold, marks.n_unknown), (stands.n_made, 0, 0));
        prop_assert_eq!(points(seed, &corpus(), order(0, index), &Answer::Gestures(made)), 1);
        let there = posts(seed, &corpus(), order(1, index));
        prop_assert!(here.iter().zip(there).all(|(here, there)| here.is_asked == there.is_asked));
    }

    #[test]
    fn no_page_comes_back_in_ten_orders(seed: u64) {
        let names: Vec<_> = (0..10).flat_map(|index| posts(seed, &corpus(), order(0, index))).map(|post| post.page).collect();
        prop_assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    }

    /// A counter takes no press beyond its goal, however many a damaged record has.
    #[test]
    fn points_are_those_of_what_was_done(seed: u64, index in 0_u32..300, done: [bool; 3], n_pressed: u16) {
        let board = board(seed, &corpus(), missions(0, index));
        let n_left = board.goal.n_left();
        prop_assert!((5..=9).contains(&n_left) && board.goal.start > 0);
        let mut worths: Vec<_> = board.missions.iter().map(|mission| mission.n_points).collect();
        let sum: u32 = worths.iter().zip(done).filter(|(_, is)| *is).map(|(points, _)| points).sum();
        worths.sort_unstable();
        prop_assert!(worths == [1, 1, 2] || worths == [1, 1, 3]);
        let answer = Answer::Mission { done, n_pressed };
        let n_counted = u32::from(n_pressed).min(n_left);
        let n_done = done.iter().filter(|is| **is).count() as u32;
        let marks = mark(seed, &corpus(), missions(0, index), &answer);
        prop_assert_eq!((marks.n_items, marks.n_gold, marks.n_unknown), (n_done + n_counted, 0, 0));
        prop_assert_eq!(points(seed, &corpus(), missions(0, index), &answer), sum + n_counted);
        // An answer of another format did nothing.
        prop_assert_eq!(points(seed, &corpus(), missions(0, index), &Answer::Choices([true; 9])), 0);
    }
}

#[test]
fn empty_lists_give_empty_cards_and_no_crash() {
    let empty = Corpus::EMPTY;
    assert!(posts(7, &empty, order(0, 3)).is_empty());
    assert_eq!(mark(7, &empty, order(0, 3), &Answer::Gestures([[true; 3]; N_POSTS])).n_items, 0);
    let board = board(7, &empty, missions(0, 3));
    assert_eq!((board.missions.len(), board.goal.n_left()), (0, 0));
    let all = Answer::Mission { done: [true; 3], n_pressed: 5 };
    assert_eq!(
        (mark(7, &empty, missions(0, 3), &all).n_items, points(7, &empty, missions(0, 3), &all)),
        (0, 0)
    );
}
