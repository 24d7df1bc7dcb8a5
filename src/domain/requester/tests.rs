//! A posting worked out by hand, the standings, and the reader among the hands.

use super::*;

const CENT: Nanos = 10_000_000;
const NOBODY: Sanctions<'static> = Sanctions { rejected: &[], blocked: &[] };

fn hand(number: u16, n_gold_right: u32, asks: Nanos) -> Hand {
    Hand { number, accuracy: Share::percent(90), gold: GoldRecord { n_gold: 10, n_gold_right }, asks }
}

/// Ten of equal accuracy: eight pass at ninety percent, two do not.
fn ten() -> Vec<Hand> {
    (1..=10).map(|number| hand(number, if number > 8 { 7 } else { 9 }, CENT)).collect()
}

fn posting() -> Posting {
    Posting {
        price: CENT,
        overlap: 5,
        threshold_percent: 0,
        deadline: Millis(10_000_000),
        n_items: 100,
        per_answer: Millis(4000),
        fee_percent: 20,
    }
}

/// Every number of a case that was worked out by hand: 500 answers at a cent, dealt among ten.
#[test]
fn a_posting_in_full() {
    let found = yielded(&posting(), &ten(), NOBODY);
    assert_eq!((found.n_paid, found.n_rejected), (10, 0));
    assert_eq!((found.n_items_done, found.n_answers_paid, found.n_answers_unpaid), (100, 500, 0));
    assert_eq!((found.paid, found.fee), (500 * CENT, 100 * CENT));
    assert_eq!(found.needed, Some(Millis(200_000)));
    assert!(found.right.is_some_and(|right| (right - 0.991_44).abs() < 1e-6));
}

/// The threshold costs the requester nothing: two hands in ten work, 125 answers in 625, and are not paid.
#[test]
fn a_threshold_is_paid_by_those_below_it() {
    let found = yielded(&Posting { threshold_percent: 90, ..posting() }, &ten(), NOBODY);
    assert_eq!((found.n_paid, found.n_rejected), (8, 2));
    assert_eq!((found.n_answers_paid, found.n_answers_unpaid), (500, 125));
    assert_eq!((found.paid, found.needed), (500 * CENT, Some(Millis(250_000))));
    let by_hand = Sanctions { rejected: &[9, 10], blocked: &[] };
    assert_eq!(yielded(&posting(), &ten(), by_hand), found);
    let without = yielded(&posting(), &ten(), Sanctions { rejected: &[], blocked: &[9, 10] });
    assert_eq!((without.n_paid, without.n_rejected, without.n_answers_unpaid), (8, 0, 0));
}

#[test]
fn standings() {
    let check = |posting: &Posting, hand: &Hand, rejected: &[u16], blocked: &[u16], expected| {
        assert_eq!(posting.standing(hand, Sanctions { rejected, blocked }), expected, "{hand:?}");
    };
    let strict = Posting { threshold_percent: 80, ..posting() };
    check(&strict, &hand(1, 8, CENT), &[], &[], Standing::Paid);
    check(&strict, &hand(1, 7, CENT), &[], &[], Standing::Rejected);
    check(&strict, &hand(1, 9, CENT), &[1], &[], Standing::Rejected);
    check(&strict, &hand(1, 9, CENT), &[1], &[1], Standing::Blocked);
    check(&strict, &hand(1, 9, CENT + 1), &[1], &[], Standing::Away);
    check(&strict, &hand(HER_NUMBER, 9, 0), &[], &[HER_NUMBER], Standing::Blocked);
}

#[test]
fn too_few_hands_do_nothing_and_a_deadline_cuts() {
    let few = yielded(&posting(), &ten()[..4], NOBODY);
    assert_eq!(few, Yield { n_paid: 4, ..Yield::default() });
    let nobody = yielded(&Posting { price: CENT - 1, ..posting() }, &ten(), NOBODY);
    assert_eq!(nobody, Yield::default());
    // Ten hands do half an answer a second each: an item in two seconds.
    let late = yielded(&Posting { deadline: Millis(50_000), ..posting() }, &ten(), NOBODY);
    assert_eq!((late.n_items_done, late.paid, late.needed), (25, 125 * CENT, Some(Millis(200_000))));
    let at_once = yielded(&Posting { deadline: Millis(0), ..posting() }, &ten(), NOBODY);
    assert_eq!((at_once.n_items_done, at_once.paid, at_once.right), (0, 0, None));
}

/// The crowd is the one of the session, she stands first if there is something to judge her by, and asks nothing.
#[test]
fn she_is_the_first_row() {
    let spec = HandsSpec {
        crowd: CrowdSpec { n_workers: 100, lowest_percent: 80, highest_percent: 98 },
        n_gold: 10,
        asks: PriceScale { lowest: CENT / 10, highest: 10 * CENT },
    };
    let hers = GoldRecord { n_gold: 3, n_gold_right: 2 };
    let found = hands(7, spec, hers);
    assert_eq!(found.len(), 101);
    assert_eq!((found[0].number, found[0].asks, found[0].gold), (HER_NUMBER, 0, hers));
    assert_eq!(hands(7, spec, GoldRecord::default()), found[1..]);
    assert_eq!(hands(7, spec, hers), found);
    let crowd = Crowd::draw(7, spec.crowd);
    for (hand, worker) in found[1..].iter().zip(crowd.workers()) {
        assert_eq!((hand.number, hand.accuracy), (worker.number, worker.accuracy()));
        assert!((spec.asks.lowest..=spec.asks.highest).contains(&hand.asks));
    }
    assert!(hands(8, spec, hers) != found);
}
