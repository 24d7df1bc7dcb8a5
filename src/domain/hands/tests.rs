//! Counts as they are said, and what they come to, reckoned by hand or by definition.

use super::*;
use crate::domain::task::{Edition, TaskKind};

fn check_read(hands: &str, people: &str, expected: Result<(u16, u16), HandsFault>) {
    let read = Hands::read(hands, people).map(|hands| (hands.n_up, hands.n_people));
    assert_eq!(read, expected, "{hands:?} of {people:?}");
}

#[test]
fn a_count_is_read_as_it_is_said() {
    for said in ["23", " 23 ", "23 of 28", "23 sur 28", "23/28", "23 / 28", "023"] {
        check_read(said, "28", Ok((23, 28)));
    }
    check_read("0", "28", Ok((0, 28)));
    check_read("28", "28", Ok((28, 28)));
    check_read("5 of 9", "", Ok((5, 9)));
    check_read("1", "999", Ok((1, 999)));
}

#[test]
fn what_is_no_count_is_told_apart() {
    check_read("", "28", Err(HandsFault::NothingTyped));
    check_read("  ", "28", Err(HandsFault::NothingTyped));
    check_read("of 28", "", Err(HandsFault::NothingTyped));
    for said in ["many", "2x", "2,5", "1e3", "--2", "²", "23 of 28 of 30"] {
        check_read(said, "28", Err(HandsFault::NotANumber));
    }
    check_read("4", "x", Err(HandsFault::NotANumber));
    for said in ["-1", "\u{2212}1", "- 3"] {
        check_read(said, "28", Err(HandsFault::Negative));
    }
    check_read("4", "-3", Err(HandsFault::Negative));
    for people in ["", "0", " "] {
        check_read("4", people, Err(HandsFault::NobodyThere));
    }
    check_read("4", "1000", Err(HandsFault::TooManyPeople));
    check_read("4", "99999999999999999999", Err(HandsFault::TooManyPeople));
    check_read("29", "28", Err(HandsFault::MoreThanPeople { n_up: 29, n_people: 28 }));
    check_read(
        "99999999999999999999",
        "28",
        Err(HandsFault::MoreThanPeople { n_up: u32::MAX, n_people: 28 }),
    );
}

const GRID: ChallengeId = ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index: 0 };

fn hands(n_up: u16, n_people: u16) -> Hands {
    Hands { n_up, n_people }
}

/// By its definition: people change sides one by one until the label is another.
#[test]
fn what_it_takes_to_turn_a_tile_is_what_turning_takes() {
    for n_people in 1..40 {
        for n_up in 0..=n_people {
            let hands = hands(n_up, n_people);
            let label = hands.poll().majority_label();
            let turned = |moved: u16| {
                let n_up = if label == MajorityLabel::Present { n_up - moved } else { n_up + moved };
                Hands { n_up, n_people }.poll().majority_label()
            };
            let first = (1..=n_people).find(|moved| turned(*moved) != label).unwrap_or(0);
            assert_eq!(hands.n_to_turn(), u32::from(first), "{n_up} of {n_people}");
        }
    }
    assert_eq!(hands(23, 28).n_to_turn(), 9);
}

fn counted(counts: &[(u8, u16, u16)]) -> Log {
    let mut log = Log::new(7);
    log.append(Millis(1000), Event::Shown(GRID));
    for (position, n_up, n_people) in counts {
        let hands = hands(*n_up, *n_people);
        log.append(Millis(61_000), Event::HandsCounted { challenge: GRID, position: *position, hands });
    }
    log
}

#[test]
fn the_last_count_of_a_tile_holds_and_no_tile_is_the_tenth() {
    let show = Show::of(&counted(&[(0, 3, 28), (0, 23, 28), (8, 1, 27), (9, 5, 28)]), GRID);
    assert_eq!(show.tiles[0], Some(hands(23, 28)));
    assert_eq!((show.n_counted(), show.n_people()), (2, 28));
}

#[test]
fn the_majority_leaves_what_it_does_not_decide() {
    let show = Show::of(&counted(&[(0, 20, 28), (1, 8, 28), (2, 14, 28)]), GRID);
    let draft = [false, true, true, true, false, false, false, false, false];
    let expected = [true, false, true, true, false, false, false, false, false];
    assert_eq!(show.majority(&draft), expected);
}

/// Reckoned by hand: 3 of 4 alike is 3 pairs of 6; 4 of 4 is 6 of 6: 9 of 12 pairs.
#[test]
fn agreement_is_that_of_pairs() {
    let corpus = Corpus::EMPTY;
    let room = Room::of(&counted(&[(0, 3, 4), (1, 0, 4)]), &corpus);
    assert_eq!(room.map(|room| room.agreement), Some(Ok(0.75)));
    assert_eq!(Room::of(&counted(&[]), &corpus), None);
}

#[test]
fn hands_on_gold_tiles_are_marked_raised_or_not() {
    let plan = batch::plan(7, GRID);
    let counts: Vec<_> = (0..9).map(|position| (position, 20, 28)).collect();
    let Some(room) = Room::of(&counted(&counts), &Corpus::EMPTY) else { return };
    let right = plan.iter().filter(|item| item.is_gold);
    let right = right.map(|item| if item.truth == Truth::Present { 20 } else { 8 }).sum::<u32>();
    assert_eq!((room.gold.n_gold, room.gold.n_gold_right), (3 * 28, right));
    // A minute in front of 28 people; each of them one answer of nine images.
    assert_eq!(room.time, Millis(60_000 * 28));
    assert_eq!((room.counts.n_pieces, room.counts.n_challenges, room.counts.n_images), (28, 28, 252));
}
