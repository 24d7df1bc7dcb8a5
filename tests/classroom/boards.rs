//! The board: sums that anybody can do again, tiles that split the class first, nobody under five.

use super::people::{header, labeller, set};
use click_work::content::{corpus, evidence, named_rate};
use click_work::domain::classroom::{
    Board, Code, Contribution, Majority, N_BATCHES, Slot, Worked, merge, payslip,
};
use click_work::domain::drawing::Truth;
use click_work::domain::log::Millis;
use click_work::domain::pay::{Basis, Country, Currency, Unit};
use click_work::domain::task::batch::{N_GOLD, N_ITEMS, plan};
use click_work::domain::task::{ChallengeId, Edition, TaskKind};
use proptest::prelude::*;

fn board(class: &[Contribution]) -> Board {
    let text: Vec<String> = class.iter().map(|one| Code::of(one).written()).collect();
    let merged = merge(header(), &text.join("\n"));
    assert!(merged.complaints.is_empty(), "{:?}", merged.complaints);
    Board::of(&merged.classroom, &corpus())
}

fn truth(index: u32) -> [bool; N_ITEMS] {
    let challenge = ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index };
    plan(7, challenge).map(|item| item.truth == Truth::Present)
}

/// Twenty-eight readers of one grid each, forty seconds apiece; the nth of nine tiles is ticked by the first 3n.
fn worked_example() -> Vec<Contribution> {
    (0..28)
        .map(|person| {
            let ticked = std::array::from_fn(|tile| person < 3 * (tile as u16 + 1));
            labeller(person, &[ticked], 40)
        })
        .collect()
}

#[test]
fn a_worked_example() {
    let board = board(&worked_example());
    assert_eq!((board.n_people, board.n_apart, board.groups.len()), (28, 0, 1));
    let group = &board.groups[0];
    assert_eq!((group.kind, group.n_people), (TaskKind::RoadSigns, 28));
    // 28 grids: 28 challenges, 252 images, of which six in nine were produced.
    let counts = group.counts;
    assert_eq!((counts.n_pieces, counts.n_challenges, counts.n_images, counts.n_words), (28, 28, 252, 0));
    assert_eq!(group.n_produced, 28 * (N_ITEMS - N_GOLD) as u32);
    assert_eq!((group.n_gold, group.n_refused, group.n_other), (28 * N_GOLD as u32, 0, 0));
    assert_eq!(board.worked(), Millis(28 * 40_000));
    // 14 of 28 is none of 3, 6 … 27: 15 and 12 split the class most, then 18, 9 …
    let ticked: Vec<u32> = group.tiles.iter().map(|tile| tile.n_ticked).collect();
    assert_eq!(ticked, [15, 12, 18, 9, 21, 6, 24, 3, 27]);
    let first = group.tiles[0];
    assert_eq!((first.position, first.n_left, first.majority()), (4, 13, Majority::Ticked));
    // Pairs alike: (15·14 + 13·12) / (28·27).
    assert!((first.agreement - 366.0 / 756.0).abs() < 1e-12);
    // All pairs, by hand: Σ (k(k−1) + (28−k)(27−k)) over k = 3, 6 … 27, over 9 · 756.
    let alike: u32 = (1..=9).map(|n| 3 * n).map(|k| k * (k - 1) + (28 - k) * (27 - k)).sum();
    assert!((group.agreement.unwrap() - f64::from(alike) / (9.0 * 756.0)).abs() < 1e-12);
    assert!(group.tiles.iter().all(|tile| tile.is_split()));
}

#[test]
fn right_answers_are_right() {
    let class: Vec<_> = (0..6).map(|person| labeller(person, &[truth(0), truth(1), truth(2)], 100)).collect();
    let group = &board(&class).groups[0];
    assert_eq!((group.n_gold, group.n_gold_right), (54, 54));
    assert_eq!(group.agreement, Ok(1.0));
    let (bin, seconds) = (group.accuracies[0], group.seconds[0]);
    assert_eq!((group.accuracies.len(), bin.from, bin.until, bin.n_people), (1, 0, None, 6));
    assert_eq!((group.seconds.len(), seconds.from, seconds.until, seconds.n_people), (1, 0, None, 6));
}

/// What a machine had said first is counted as work and is no second opinion.
#[test]
fn labels_that_a_machine_filled_agree_with_nobody() {
    let class: Vec<_> = (0..6)
        .map(|person| {
            let mut one = labeller(person, &[truth(0), truth(1)], 60);
            one.batches[1] = Slot::Labelled { ticked: truth(1), is_filled: true };
            one
        })
        .collect();
    let group = &board(&class).groups[0];
    assert_eq!((group.counts.n_images, group.n_gold), (108, 36));
    assert!(group.tiles.iter().all(|tile| tile.batch == 0) && group.tiles.len() == N_ITEMS);
    assert_eq!(group.n_tiles_apart, 0);
}

#[test]
fn fewer_than_five_are_in_no_number() {
    let signs = worked_example();
    let posts = |n: u16| {
        (0..n).map(|person| Contribution {
            set: set(TaskKind::FlagPost),
            n_refused: 2,
            ..labeller(person, &[[true; N_ITEMS]], 900)
        })
    };
    let alone = board(&signs);
    let with_four = board(&signs.iter().copied().chain(posts(4)).collect::<Vec<_>>());
    assert_eq!((with_four.n_people, with_four.n_apart), (32, 4));
    assert_eq!(with_four.groups, alone.groups);
    assert_eq!((with_four.counts(), with_four.worked()), (alone.counts(), alone.worked()));
    let with_five = board(&signs.iter().copied().chain(posts(5)).collect::<Vec<_>>());
    assert_eq!((with_five.n_apart, with_five.groups.len()), (0, 2));
    assert_eq!(with_five.total(|group| group.n_refused), 10);
    assert!(board(&signs[..4]).groups.is_empty());
}

/// Four came as far as the second grid: none of its tiles is shown.
#[test]
fn tiles_of_fewer_than_five_are_not_shown() {
    let mut class = worked_example();
    for (person, one) in class.iter_mut().enumerate().take(4) {
        *one = labeller(person as u16, &[[true; N_ITEMS], truth(1)], 40);
    }
    let group = &board(&class).groups[0];
    assert!(group.tiles.iter().all(|tile| tile.batch == 0));
    assert_eq!(group.n_tiles_apart, N_ITEMS as u32);
}

/// Six in the group, of whom four answered and two refused: how right those four were is not said.
#[test]
fn how_right_fewer_than_five_were_is_not_said() {
    let refuser = |nonce| Contribution { n_refused: 1, n_answered: 0, ..labeller(nonce, &[], 5) };
    let class = |n_answering: u16| {
        let answering = (0..n_answering).map(|person| labeller(person, &[truth(0)], 40));
        board(&answering.chain([refuser(100), refuser(101)]).collect::<Vec<_>>())
    };
    let (four, five) = (class(4), class(5));
    assert_eq!((four.groups[0].n_people, four.groups[0].n_gold), (6, 0));
    assert_eq!((five.groups[0].n_gold, five.groups[0].n_gold_right), (15, 15));
}

/// Scanned words have no tiles, and are counted by what their rate pays for.
#[test]
fn scanned_words_are_counted() {
    let class: Vec<_> = (0..5)
        .map(|person| Contribution {
            set: set(TaskKind::ScannedWord),
            batches: [Slot::NotReached; N_BATCHES],
            n_answered: 2,
            ..labeller(person, &[], 30)
        })
        .collect();
    let group = &board(&class).groups[0];
    assert_eq!((group.counts.n_words, group.counts.n_challenges, group.n_produced), (20, 10, 10));
    assert!(group.tiles.is_empty() && group.agreement.is_err() && group.accuracies.is_empty());
}

/// The class is paid nothing; its time and its pieces are worth what `domain/pay` says of the same.
#[test]
fn the_class_payslip() {
    let board = board(&worked_example());
    let (_, wage) = evidence().minimum_wage(Country::France).unwrap();
    let rate = &evidence().rates[named_rate("challenges").unwrap()];
    assert_eq!(rate.unit, Unit::Challenge);
    let slip = payslip((&board.counts(), board.worked()), wage, rate, Currency::Eur, evidence());
    assert_eq!((slip.paid.nanos, slip.paid.currency), (0, Currency::Eur));
    // 1,120 seconds at the hourly wage, rounded once.
    let nanos = (i128::from(wage.amount.low.unwrap()) * 1120 + 1800) / 3600;
    assert_eq!(i128::from(slip.time_at_minimum.unwrap().nanos), nanos);
    assert_eq!(slip.pieces_at_rate.unwrap().basis, Basis::Own(28));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// No bin is smaller than five, none is lost, and they follow each other.
    #[test]
    fn nobody_is_found_in_a_distribution(seconds in prop::collection::vec(0_u64..600, 5..60)) {
        let class: Vec<_> = seconds
            .iter()
            .enumerate()
            .map(|(person, seconds)| Contribution {
                worked: Worked::nearest(Millis(seconds * 1000)),
                ..labeller(person as u16, &[truth(0)], 0)
            })
            .collect();
        let bins = &board(&class).groups[0].seconds;
        prop_assert!(bins.iter().all(|bin| bin.n_people >= 5));
        prop_assert_eq!(bins.iter().map(|bin| bin.n_people).sum::<u32>(), class.len() as u32);
        prop_assert_eq!(bins[0].from, 0);
        prop_assert_eq!(bins[bins.len() - 1].until, None);
        for pair in bins.windows(2) {
            prop_assert_eq!(pair[0].until, Some(pair[1].from));
        }
    }

    /// Tiles stand from the least agreement to the most, whatever the class said.
    #[test]
    fn the_tiles_that_split_the_class_stand_first(class in prop::collection::vec(any::<[bool; N_ITEMS]>(), 5..40)) {
        let class: Vec<_> =
            class.iter().enumerate().map(|(person, ticked)| labeller(person as u16, &[*ticked], 9)).collect();
        let tiles = &board(&class).groups[0].tiles;
        for pair in tiles.windows(2) {
            let distance = |place: usize| pair[place].n_ticked.abs_diff(pair[place].n_left);
            prop_assert!(distance(0) <= distance(1));
        }
    }
}
