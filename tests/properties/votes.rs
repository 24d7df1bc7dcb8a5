//! The vote on a scanned word: free of order, one threshold, one way.

use click_work::content::corpus;
use click_work::domain::task::votes::simulation::{ReaderSpec, UnknownWord, Who, way_of};
use click_work::domain::task::votes::{Reader, Reading, VoteRule, WordState, is_same_word, state, support};
use click_work::domain::task::{ChallengeId, Edition, TaskKind, transcription};
use proptest::prelude::*;

/// Words that differ by every slip there is, alone and together, and some that are other words.
const SPELLINGS: [&str; 22] = [
    "étoffe",
    "etoffe",
    "ÉTOFFE",
    "Etoffe",
    "e\u{301}toffe",
    "ètoffe",
    "étotfe",
    "étoﬀe",
    "modern",
    "modem",
    "rnodern",
    "Modern",
    "grand-père",
    "grandpère",
    "grand pere",
    "grand–père",
    "aujourd'hui",
    "aujourd’hui",
    "aujourdhui",
    "1ampe",
    "lampe",
    "Iampe",
];

fn readings() -> impl Strategy<Value = Vec<Reading>> {
    let reading =
        (any::<bool>(), prop::sample::select(SPELLINGS.as_slice())).prop_map(|(is_person, text)| {
            let reader = if is_person { Reader::Person } else { Reader::Machine };
            Reading { reader, text: text.to_owned() }
        });
    prop::collection::vec(reading, 0..14)
}

fn rules() -> impl Strategy<Value = VoteRule> {
    (0_u16..20, 0_u16..20, 1_u16..60).prop_map(|(machine_tenths, person_tenths, accepted_at_tenths)| {
        VoteRule { machine_tenths, person_tenths, accepted_at_tenths }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_order_of_readings_does_not_matter(
        (readings, shuffled) in readings()
            .prop_flat_map(|readings| (Just(readings.clone()), Just(readings).prop_shuffle())),
        rule in rules(),
    ) {
        prop_assert_eq!(support(rule, &readings), support(rule, &shuffled));
        prop_assert_eq!(state(rule, &readings), state(rule, &shuffled));
    }

    /// To be votes for the same word is an equivalence: else the first reading would choose the groups.
    #[test]
    fn same_word_is_an_equivalence(
        one in prop::sample::select(SPELLINGS.as_slice()),
        other in prop::sample::select(SPELLINGS.as_slice()),
        third in prop::sample::select(SPELLINGS.as_slice()),
    ) {
        prop_assert!(is_same_word(one, one));
        prop_assert_eq!(is_same_word(one, other), is_same_word(other, one));
        if is_same_word(one, other) && is_same_word(other, third) {
            prop_assert!(is_same_word(one, third), "{one} {other} {third}");
        }
    }

    #[test]
    fn every_reading_is_counted_once(readings in readings(), rule in rules()) {
        let found = support(rule, &readings);
        let n_people: u32 = found.iter().map(|one| one.n_people).sum();
        let n_machines: u32 = found.iter().map(|one| one.n_machines).sum();
        prop_assert_eq!((n_people + n_machines) as usize, readings.len());
        for one in &found {
            let tenths = one.n_people * u32::from(rule.person_tenths) + one.n_machines * u32::from(rule.machine_tenths);
            prop_assert_eq!(one.tenths, tenths);
            prop_assert!(readings.iter().any(|reading| reading.text == one.spelling));
        }
        prop_assert!(found.windows(2).all(|pair| pair[0].tenths >= pair[1].tenths));
    }

    #[test]
    fn accepted_is_the_only_one_with_enough_points(readings in readings(), rule in rules()) {
        let found = support(rule, &readings);
        let n_enough = found.iter().filter(|one| one.tenths >= u32::from(rule.accepted_at_tenths)).count();
        match state(rule, &readings) {
            WordState::Accepted(spelling) => {
                prop_assert_eq!((n_enough, spelling), (1, found[0].spelling.clone()));
            }
            WordState::Contradictory => prop_assert!(n_enough != 1 && found.len() > 1),
            WordState::Unknown => prop_assert_eq!(n_enough, 0),
            WordState::Control(_) => prop_assert!(false, "nobody has put it to use"),
        }
    }

    /// The way of any word of the corpus: settled at the last step or not at all, the machines
    /// first, and the same each time.
    #[test]
    fn the_way_of_a_word_ends_when_it_is_accepted(
        seed: u64, index: u32, edition in 0_u8..2, right_percent in 0_u32..=100, most_people in 0_u16..12, rule in rules(),
    ) {
        let challenge = ChallengeId { kind: TaskKind::ScannedWord, edition: Edition(edition), index };
        let words = transcription::pair(seed, &corpus(), challenge);
        let position = usize::from(words[0].is_gold);
        let word = UnknownWord { seed, challenge, position, printed: words[position].printed };
        let spec = ReaderSpec { right_percent, most_people };
        let way = way_of(word, words[position].printed, rule, spec);
        prop_assert_eq!(&way_of(word, words[position].printed, rule, spec), &way);
        let (last, before) = way.split_last().unwrap();
        prop_assert!(before.iter().all(|step| step.state.spelling().is_none()));
        prop_assert_eq!(way[0].who, Who::Machine(1));
        if last.state.spelling().is_none() {
            prop_assert_eq!(way.len(), usize::from(most_people) + 3);
        }
    }
}
