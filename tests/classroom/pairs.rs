//! Two classes side by side: the sums of each, nobody to be found by subtracting, nothing under five.

use super::people::{header, labeller, set};
use click_work::content::corpus;
use click_work::domain::classroom::{Board, Classroom, Code, Contribution, Pair, compare, merge};
use click_work::domain::task::TaskKind;

fn class(people: &[Contribution]) -> Classroom {
    let lines: Vec<String> = people.iter().map(|one| Code::of(one).written()).collect();
    merge(header(), &lines.join("\n")).classroom
}

fn people(nonces: std::ops::Range<u16>, ticked: bool) -> Vec<Contribution> {
    nonces.map(|nonce| labeller(nonce, &[[ticked; 9]], 30)).collect()
}

fn of_posts(people: Vec<Contribution>) -> Vec<Contribution> {
    people.into_iter().map(|one| Contribution { set: set(TaskKind::FlagPost), ..one }).collect()
}

fn compared(one: &[Contribution], other: &[Contribution]) -> Result<Vec<Pair>, u32> {
    compare(&class(one), &class(other), &corpus())
}

#[test]
fn the_columns_are_the_boards() {
    let (one, other) = (people(0..6, true), people(10..17, false));
    let pairs = compared(&one, &other).unwrap();
    assert_eq!(pairs.len(), 1);
    for (group, people) in pairs[0].groups.iter().zip([&one, &other]) {
        assert_eq!(group.as_ref(), Board::of(&class(people), &corpus()).groups.first());
    }
    assert_eq!(pairs[0].n_contrary(), Some((9, 9)));
    // The columns change places with the classes, and with nothing else.
    let turned = compared(&other, &one).unwrap();
    assert_eq!(turned[0].groups[0], pairs[0].groups[1]);
    assert_eq!(compared(&one, &people(10..17, true)).unwrap()[0].n_contrary(), Some((9, 0)));
}

#[test]
fn fewer_than_five_have_no_column() {
    let six = people(0..6, true);
    let pairs = compared(&six, &people(10..14, true)).unwrap();
    assert!(pairs[0].groups[0].is_some() && pairs[0].groups[1].is_none());
    assert_eq!(pairs[0].n_contrary(), None);
    assert_eq!(compared(&people(0..4, true), &people(10..14, true)).unwrap(), []);
    // Each kind is a group of its own, in each class.
    let mixed = [people(10..14, true), of_posts(people(20..26, true))].concat();
    let pairs = compared(&six, &mixed).unwrap();
    let there: Vec<_> =
        pairs.iter().map(|pair| (pair.kind, pair.groups.each_ref().map(Option::is_some))).collect();
    assert_eq!(there, [(TaskKind::RoadSigns, [true, false]), (TaskKind::FlagPost, [false, true])]);
}

/// A class and the same class less one person would show that person's answers.
#[test]
fn classes_with_people_in_common_are_not_compared() {
    let all = people(0..12, true);
    assert_eq!(compared(&all, &all[..11]), Err(11));
    assert_eq!(compared(&all[..6], &all[5..]), Err(1));
    assert!(compared(&all[..6], &all[6..]).is_ok());
}
