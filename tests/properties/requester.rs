//! An order and a posting: what must hold at every price, threshold and deadline.

use click_work::domain::consensus::Share;
use click_work::domain::consensus::weights::GoldRecord;
use click_work::domain::crowd::CrowdSpec;
use click_work::domain::log::Millis;
use click_work::domain::order::{BesideProgram, PriceScale, beside_program, cost};
use click_work::domain::requester::{Hand, HandsSpec, Posting, Sanctions, Standing, hands, yielded};
use proptest::prelude::*;

const CENT: i64 = 10_000_000;
const ASKS: PriceScale = PriceScale { lowest: CENT / 10, highest: 10 * CENT };
const NOBODY: Sanctions<'static> = Sanctions { rejected: &[], blocked: &[] };

fn crowd(seed: u64, hers: GoldRecord) -> Vec<Hand> {
    let crowd = CrowdSpec { n_workers: 100, lowest_percent: 80, highest_percent: 98 };
    hands(seed, HandsSpec { crowd, n_gold: 10, asks: ASKS }, hers)
}

prop_compose! {
    fn postings()(
        step in 0_u32..140, overlap in 1_u16..10, threshold_percent in 0_u32..101,
        deadline in 0_u64..20_000_000, n_items in 0_u32..20_000, per_answer in 0_u64..30_000,
        fee_percent in 0_u32..60,
    ) -> Posting {
        let deadline = Millis(deadline);
        let per_answer = Millis(per_answer);
        Posting { price: ASKS.price(step), overlap, threshold_percent, deadline, n_items, per_answer, fee_percent }
    }
}

proptest! {
    /// Every answer is paid or not, and every hand stands somewhere; nothing is paid that was not done.
    #[test]
    fn a_posting_adds_up(seed: u64, posting in postings(), numbers in prop::collection::vec(0_u16..101, 0..30)) {
        let hands = crowd(seed, GoldRecord { n_gold: 3, n_gold_right: 2 });
        let (rejected, blocked) = numbers.split_at(numbers.len() / 2);
        let sanctions = Sanctions { rejected, blocked };
        let found = yielded(&posting, &hands, sanctions);
        let n = |standing| hands.iter().filter(|hand| posting.standing(hand, sanctions) == standing).count();
        prop_assert_eq!((found.n_paid as usize, found.n_rejected as usize), (n(Standing::Paid), n(Standing::Rejected)));
        prop_assert!(found.n_items_done <= posting.n_items);
        prop_assert_eq!(found.n_answers_paid, u64::from(found.n_items_done) * u64::from(posting.overlap));
        prop_assert_eq!(found.paid, posting.price * found.n_answers_paid as i64);
        prop_assert_eq!(found.fee, found.paid / 100 * i64::from(posting.fee_percent));
        prop_assert!(found.n_rejected > 0 || found.n_answers_unpaid == 0);
        prop_assert_eq!(found.right.is_some(), found.n_items_done > 0);
        prop_assert!(found.right.is_none_or(|right| (0.5..=1.0).contains(&right)));
        prop_assert_eq!(found.needed.is_some(), found.n_paid >= u32::from(posting.overlap));
    }

    /// A higher price never brings fewer hands, and a stricter threshold never pays more of them.
    #[test]
    fn prices_attract_and_thresholds_exclude(seed: u64, posting in postings(), more in 0_u32..60) {
        let hands = crowd(seed, GoldRecord::default());
        let base = yielded(&posting, &hands, NOBODY);
        let dearer = Posting { price: posting.price + CENT * i64::from(more), ..posting };
        prop_assert!(yielded(&dearer, &hands, NOBODY).n_paid >= base.n_paid);
        let stricter = Posting { threshold_percent: (posting.threshold_percent + more).min(100), ..posting };
        let strict = yielded(&stricter, &hands, NOBODY);
        prop_assert!(strict.n_paid <= base.n_paid);
        prop_assert_eq!(strict.n_paid + strict.n_rejected, base.n_paid + base.n_rejected);
    }

    /// While all items are done, a threshold changes neither what is paid nor the fee: others work for nothing.
    #[test]
    fn a_threshold_costs_the_requester_nothing(seed: u64, posting in postings(), threshold in 1_u32..101) {
        let hands = crowd(seed, GoldRecord::default());
        let ages = Posting { deadline: Millis(u64::from(u32::MAX)), threshold_percent: 0, ..posting };
        let strict = Posting { threshold_percent: threshold, ..ages };
        let (base, strict) = (yielded(&ages, &hands, NOBODY), yielded(&strict, &hands, NOBODY));
        prop_assume!(base.n_items_done == strict.n_items_done);
        prop_assert_eq!((base.paid, base.fee), (strict.paid, strict.fee));
        prop_assert!(strict.needed >= base.needed);
        prop_assert!(strict.n_answers_unpaid >= base.n_answers_unpaid);
    }

    /// More time never means fewer items, and blocking never makes it faster.
    #[test]
    fn time_is_needed(seed: u64, posting in postings(), more in 0_u64..20_000_000, blocked: [u16; 4]) {
        let hands = crowd(seed, GoldRecord::default());
        let base = yielded(&posting, &hands, NOBODY);
        let longer = Posting { deadline: Millis(posting.deadline.0 + more), ..posting };
        prop_assert!(yielded(&longer, &hands, NOBODY).n_items_done >= base.n_items_done);
        let blocked: Vec<_> = blocked.map(|number| number % 101).to_vec();
        let fewer = yielded(&posting, &hands, Sanctions { rejected: &[], blocked: &blocked });
        prop_assert!(fewer.n_items_done <= base.n_items_done);
        prop_assert!(fewer.needed.is_none() || fewer.needed >= base.needed);
    }

    /// With equal hands the label is as right as the closed form says, whoever is paid.
    #[test]
    fn the_file_is_as_right_as_a_majority(percent in 50_u32..101, n in 9_u16..60, overlap in 1_u16..10) {
        let accuracy = Share::percent(percent);
        let gold = GoldRecord { n_gold: 10, n_gold_right: 10 };
        let hands: Vec<_> = (1..=n).map(|number| Hand { number, accuracy, gold, asks: 0 }).collect();
        let posting = Posting {
            price: CENT, overlap, threshold_percent: 100, deadline: Millis(1 << 40), n_items: 5,
            per_answer: Millis(1000), fee_percent: 0,
        };
        let expected = click_work::domain::consensus::majority(overlap, accuracy);
        prop_assert!((yielded(&posting, &hands, NOBODY).right.unwrap() - expected).abs() < 1e-9);
    }

    /// Twice the gestures cost twice as much; who costs less is never said to cost more.
    #[test]
    fn an_order_is_a_product(step in 0_u32..161, n in 1_u32..1_000_000, program in 1_i64..1_000_000_000_000) {
        let price = PriceScale { lowest: 60_000, highest: 700_000_000 }.price(step);
        prop_assert_eq!(cost(price, 2 * n), 2 * cost(price, n));
        let people = cost(price, n);
        match beside_program(people, program) {
            BesideProgram::Same => prop_assert!((people - program).abs() * 10 <= people.max(program)),
            BesideProgram::People { times_less_tenths } => prop_assert!(people < program && times_less_tenths > 10),
            BesideProgram::Program { times_more_tenths } => prop_assert!(people > program && times_more_tenths > 10),
        }
    }
}
