//! Many codes: order never matters, the same counts once, equal answers count twice, each bad line has its word.

use super::people::{contributions, header, labeller, set};
use click_work::domain::classroom::merge::{Fault, MAX_LINES};
use click_work::domain::classroom::{Code, Contribution, Misread, TaskSet, Trouble, merge};
use click_work::domain::log::Header;
use click_work::domain::task::TaskKind;
use proptest::prelude::*;

fn line(contribution: &Contribution) -> String {
    Code::of(contribution).written()
}

fn complaints(text: &str) -> Vec<(u32, Fault)> {
    merge(header(), text).complaints.iter().map(|complaint| (complaint.line, complaint.fault)).collect()
}

/// Contributions of one class, of all kinds.
fn class() -> impl Strategy<Value = Vec<Contribution>> {
    let of_class = (contributions(), prop::sample::select(TaskKind::ALL.to_vec()))
        .prop_map(|(contribution, kind)| Contribution { set: set(kind), ..contribution });
    prop::collection::vec(of_class, 0..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn order_and_repetition_change_nothing(
        (class, shuffled) in class().prop_flat_map(|class| {
            let twice = [class.clone(), class.clone()].concat();
            (Just(class), Just(twice).prop_shuffle())
        }),
    ) {
        let text = |class: &[Contribution]| class.iter().map(line).collect::<Vec<_>>().join("\n");
        let (once, twice) = (merge(header(), &text(&class)), merge(header(), &text(&shuffled)));
        prop_assert_eq!(&once.classroom, &twice.classroom);
        let n_again = twice.complaints.iter().filter(|complaint| matches!(complaint.fault, Fault::Again(_)));
        prop_assert_eq!(n_again.count(), shuffled.len() - once.classroom.n_people());
        prop_assert_eq!(once.classroom.contributions().count(), once.classroom.n_people());
    }

    #[test]
    fn classes_join_in_any_way(one in class(), other in class(), third in class()) {
        let merged = |class: &[Contribution]| merge(header(), &class.iter().map(line).collect::<Vec<_>>().join("\n"));
        let [a, b, c] = [&one, &other, &third].map(|class| merged(class).classroom);
        let joined = a.joined(&b).unwrap();
        prop_assert_eq!(&joined, &b.joined(&a).unwrap());
        prop_assert_eq!(joined.joined(&c), a.joined(&b.joined(&c).unwrap()));
        prop_assert_eq!(&a.joined(&a).unwrap(), &a);
        prop_assert_eq!(&joined, &merged(&[one, other].concat()).classroom);
    }

    /// Whatever the bad lines are, the good ones count, and each bad one is named by its line.
    #[test]
    fn bad_lines_leave_the_rest_alone(class in class(), noise in prop::collection::vec("[^\n\r]{0,40}", 0..25)) {
        let mut lines: Vec<String> = Vec::new();
        for place in 0..class.len().max(noise.len()) {
            lines.extend(class.get(place).map(line));
            lines.extend(noise.get(place).map(|noise| ["U", noise].concat()));
        }
        let merged = merge(header(), &lines.join("\n"));
        let clean = merge(header(), &class.iter().map(line).collect::<Vec<_>>().join("\n"));
        prop_assert_eq!(merged.classroom, clean.classroom);
        let named: Vec<u32> = merged
            .complaints
            .iter()
            .filter(|complaint| !matches!(complaint.fault, Fault::Again(_)))
            .map(|complaint| complaint.line)
            .collect();
        let bad = lines.iter().enumerate().filter(|(_, line)| line.starts_with('U'));
        prop_assert_eq!(named, bad.map(|(place, _)| place as u32 + 1).collect::<Vec<_>>());
    }
}

#[test]
fn equal_answers_count_twice_and_the_same_code_once() {
    let (one, twin) = (labeller(1, &[[true; 9]], 30), labeller(2, &[[true; 9]], 30));
    let text = [line(&one), line(&twin), line(&one).to_ascii_lowercase()].join("\n");
    let merged = merge(header(), &text);
    assert_eq!(merged.classroom.n_people(), 2);
    assert_eq!(complaints(&text), [(3, Fault::Again(1))]);
}

#[test]
fn each_bad_line_has_its_word() {
    let good = labeller(1, &[[false; 9]], 30);
    let mut damaged = line(&good);
    damaged.replace_range(8..9, if damaged[8..9] == *"Z" { "Y" } else { "Z" });
    let strange = Contribution { set: TaskSet(set(TaskKind::RoadSigns).0 ^ 0x800), ..good };
    let text = ["", &damaged, "  ", &line(&strange), "one too few", &line(&good), "ABCDE", "\u{feff} - \r"]
        .join("\n");
    let expected = [
        (2, Fault::Trouble(Trouble::Damaged)),
        (4, Fault::OtherTasks),
        (5, Fault::Trouble(Trouble::Misread(Misread::Length(9)))),
        (7, Fault::Trouble(Trouble::Misread(Misread::Length(5)))),
    ];
    assert_eq!(complaints(&text), expected);
    assert_eq!(merge(header(), &text).classroom.n_people(), 1);
}

#[test]
fn hostile_texts_end() {
    let line_of_letters = "A".repeat(1_000_000);
    assert_eq!(complaints(&line_of_letters), [(1, Fault::Trouble(Trouble::Misread(Misread::Length(200))))]);
    let many = "\n".repeat(MAX_LINES + 5);
    assert_eq!(complaints(&many), [(MAX_LINES as u32 + 1, Fault::TooMany)]);
}

#[test]
fn kinds_of_a_seed_are_apart_and_seeds_mostly() {
    for seed in 0..2000 {
        let header = Header { seed, generator: 1 };
        let mut sets: Vec<TaskSet> = TaskKind::ALL.iter().map(|kind| TaskSet::of(header, *kind)).collect();
        sets.sort_unstable();
        sets.dedup();
        assert_eq!(sets.len(), TaskKind::ALL.len(), "seed {seed}");
        assert!(sets.iter().all(|set| set.0 < 4096));
    }
    let same =
        |seed| TaskSet::of(Header { seed, generator: 1 }, TaskKind::RoadSigns) == set(TaskKind::RoadSigns);
    let n_same = (100..8292).filter(|seed| same(*seed)).count();
    assert!(n_same <= 8, "{n_same} of 8,192 other seeds have the same set; 2 are expected");
    let newer = Header { generator: 2, ..header() };
    assert_ne!(TaskSet::of(newer, TaskKind::RoadSigns), set(TaskKind::RoadSigns));
    assert_eq!(merge(newer, "").classroom.joined(&merge(header(), "").classroom), None);
}
