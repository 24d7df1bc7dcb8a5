//! Majorities, weights and the crowd: monotone, symmetric, free of order, and two acts that differ.

use click_work::domain::consensus::together::{tipping_share, wrong_share, wrong_together};
use click_work::domain::consensus::weights::{
    BanRule, GoldRecord, MajorityLabel, Policy, Vote, Weighting, decide, weighted_majority,
};
use click_work::domain::consensus::withhold::{Pool, Reissue, price_factor, reissue, withheld};
use click_work::domain::consensus::{Share, majority, pivotality};
use click_work::domain::crowd::{Crowd, CrowdSpec, Pivot, Poll, pivot};
use click_work::domain::drawing::Truth;
use click_work::domain::task::{ChallengeId, Edition, TaskKind};
use proptest::prelude::*;

/// Rounding of sums of a few hundred terms.
const EXACT: f64 = 1e-11;

fn shares() -> impl Strategy<Value = Share> {
    prop_oneof![Just(0.0), Just(0.5), Just(1.0), 0.0..=1.0].prop_map(|value| Share::new(value).unwrap())
}

fn weightings() -> impl Strategy<Value = Weighting> {
    prop_oneof![Just(Weighting::Equal), Just(Weighting::Accuracy), Just(Weighting::LogOdds)]
}

fn votes() -> impl Strategy<Value = Vec<Vote>> {
    let vote = (any::<bool>(), 0_u32..30, 0_u32..30).prop_map(|(is_present, one, other)| {
        let (n_gold_right, n_gold) = (one.min(other), one.max(other));
        Vote { is_present, record: GoldRecord { n_gold, n_gold_right } }
    });
    prop::collection::vec(vote, 0..12)
}

fn policies() -> impl Strategy<Value = Policy> {
    let rule = (shares(), 0_u32..20).prop_map(|(below, from_n_gold)| BanRule { below, from_n_gold });
    (weightings(), prop::option::of(rule)).prop_map(|(weighting, ban)| Policy { weighting, ban })
}

fn opposite(label: MajorityLabel) -> MajorityLabel {
    match label {
        MajorityLabel::Present => MajorityLabel::Absent,
        MajorityLabel::Absent => MajorityLabel::Present,
        MajorityLabel::Tie | MajorityLabel::Nobody => label,
    }
}

proptest! {
    #[test]
    fn a_majority_is_a_probability_that_grows_with_accuracy(n in 0_u16..300, one in shares(), other in shares()) {
        let (low, high) = if one < other { (one, other) } else { (other, one) };
        let (at_low, at_high) = (majority(n, low), majority(n, high));
        prop_assert!((-EXACT..=1.0 + EXACT).contains(&at_low), "{at_low}");
        prop_assert!(at_low <= at_high + EXACT, "{at_low} at {low:?}, {at_high} at {high:?}");
        prop_assert!(majority(n + 1, high) - EXACT <= 1.0);
    }

    #[test]
    fn to_be_wrong_is_to_be_right_the_other_way_round(n in 0_u16..300, p in shares()) {
        prop_assert!((majority(n, p) + majority(n, p.rest()) - 1.0).abs() < EXACT);
        prop_assert!((pivotality(n, p) - pivotality(n, p.rest())).abs() < EXACT);
    }

    #[test]
    fn two_more_who_know_better_than_a_coin_do_no_harm(n in 1_u16..200, p in 0.5_f64..=1.0) {
        let p = Share::new(p).unwrap();
        prop_assert!(majority(n + 2, p) >= majority(n, p) - EXACT);
        prop_assert!(pivotality(n + 2, p) <= pivotality(n, p) + EXACT);
    }

    /// Taking an answer away and turning it are two things: a wrong one always costs more. (Of crowds so
    /// small that the difference is not lost in rounding.)
    #[test]
    fn withheld_and_wrong_differ(n in 1_u16..16, k in 1_u16..16, p in 0.51_f64..0.95) {
        let (k, p) = (k.min(n), Share::new(p).unwrap());
        let wrong = wrong_together(n, k, p);
        prop_assert!(wrong < majority(n, p));
        match withheld(n, k, p) {
            Some(right) => prop_assert!(wrong < right, "{wrong} wrong, {right} withheld"),
            None => prop_assert_eq!((n, wrong), (k, 0.0)),
        }
        if 2 * k > n {
            prop_assert_eq!(wrong, 0.0);
        }
    }

    #[test]
    fn each_labeller_who_answers_wrongly_makes_it_worse(n in 0_u16..100, k in 0_u16..100, p in shares()) {
        prop_assert!(wrong_together(n, k + 1, p) <= wrong_together(n, k, p) + EXACT);
        prop_assert!((wrong_together(n, 0, p) - majority(n, p)).abs() < EXACT);
    }

    #[test]
    fn the_tipping_share_parts_good_from_bad(n in 1_u16..100, p in 0.5_f64..=1.0, step in 0.001_f64..0.4) {
        let p = Share::new(p).unwrap();
        let tipping = tipping_share(p).unwrap().value();
        if let Some(more) = Share::new(tipping + step) {
            prop_assert!(wrong_share(n, more, p) < 0.5);
        }
        if let Some(less) = Share::new(tipping - step) {
            prop_assert!(wrong_share(n, less, p) > 0.5);
        }
    }

    /// Refusing never makes it faster, and a pool that is short is short of exactly the refusers.
    #[test]
    fn each_refusal_delays_until_the_pool_is_short(n in 0_u16..50, n_workers in 0_u32..300, refusing in 0_u32..300) {
        let at = |n_refusing| reissue(n, Pool { n_workers, n_refusing });
        match (at(refusing), at(refusing + 1)) {
            (Reissue::Filled { n_offers, delay_factor }, Reissue::Filled { delay_factor: later, .. }) => {
                prop_assert!(delay_factor >= 1.0 && later >= delay_factor);
                prop_assert!(n_offers <= f64::from(n_workers) + EXACT && n_offers >= f64::from(n) - EXACT);
            }
            (Reissue::Filled { .. }, Reissue::Short { n_labels }) => prop_assert_eq!(n_labels + 1, u32::from(n)),
            (Reissue::Short { n_labels }, next) => {
                prop_assert!(n_labels < u32::from(n));
                prop_assert_eq!(next, Reissue::Short { n_labels: n_labels.saturating_sub(1) });
            }
        }
    }

    #[test]
    fn the_price_rises_with_the_refusals(willing in shares(), elasticity in -1.0_f64..5.0) {
        let price = price_factor(willing, elasticity);
        prop_assert!(price.is_none_or(|factor| factor >= 1.0 && elasticity > 0.0), "{price:?}");
    }

    #[test]
    fn the_order_of_votes_does_not_matter(
        (votes, shuffled) in votes().prop_flat_map(|votes| (Just(votes.clone()), Just(votes).prop_shuffle())),
        policy in policies(),
    ) {
        prop_assert_eq!(decide(&votes, policy), decide(&shuffled, policy));
    }

    #[test]
    fn contrary_votes_make_the_contrary_label(votes in votes(), policy in policies()) {
        let contrary: Vec<_> =
            votes.iter().map(|vote| Vote { is_present: !vote.is_present, ..*vote }).collect();
        let (one, other) = (decide(&votes, policy), decide(&contrary, policy));
        prop_assert_eq!(opposite(one.label), other.label);
        prop_assert_eq!((one.n_counted + one.n_banned) as usize, votes.len());
    }

    /// Nitzan and Paroush, Shapley and Grofman: no other weighting of the same answers does better.
    #[test]
    fn log_odds_are_the_best_weights(crowd in prop::collection::vec(shares(), 0..9), weighting in weightings()) {
        let best = weighted_majority(&crowd, Weighting::LogOdds).unwrap();
        let other = weighted_majority(&crowd, weighting).unwrap();
        // Weights are rounded to the millionth: a tie decided by that rounding costs as little.
        prop_assert!(best >= other - 1e-6, "{best} < {other} by {weighting:?}");
    }

    #[test]
    fn the_weights_of_a_crowd_do_not_depend_on_its_order(
        (crowd, shuffled) in prop::collection::vec(shares(), 0..8)
            .prop_flat_map(|crowd| (Just(crowd.clone()), Just(crowd).prop_shuffle())),
        weighting in weightings(),
    ) {
        let (one, other) = (weighted_majority(&crowd, weighting).unwrap(), weighted_majority(&shuffled, weighting).unwrap());
        prop_assert!((one - other).abs() < EXACT, "{one} {other}");
    }

    /// Her answer is pivotal exactly when turning it would turn, make or break the label.
    #[test]
    fn a_pivot_is_a_label_that_turns(n_present in 0_u32..20, n_absent in 0_u32..20) {
        let others = Poll { n_present, n_absent };
        let (yes, no) = (others.with(true).majority_label(), others.with(false).majority_label());
        let expected = match n_present.abs_diff(n_absent) {
            0 => Pivot::Decides,
            1 => Pivot::MakesOrBreaksTie,
            _ => Pivot::ChangesNothing,
        };
        prop_assert_eq!(pivot(others), expected);
        prop_assert_eq!(expected == Pivot::ChangesNothing, yes == no);
    }

    #[test]
    fn a_crowd_answers_the_same_each_time_and_asks_nobody_twice(
        seed: u64, n_workers in 0_u16..60, low in 0_u32..120, high in 0_u32..120, index: u32, n in 0_usize..70,
    ) {
        let spec = CrowdSpec { n_workers, lowest_percent: low, highest_percent: high };
        let crowd = Crowd::draw(seed, spec);
        prop_assert_eq!(&Crowd::draw(seed, spec), &crowd);
        let (lowest, highest) = (low.min(100) * 10, high.max(low).min(100) * 10);
        prop_assert!(crowd.workers().iter().all(|one| (lowest..=highest).contains(&one.accuracy_permille)));
        let challenge = ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index };
        let poll = crowd.poll(n, challenge, 3, Truth::Present);
        prop_assert_eq!(poll.n_answers() as usize, n.min(usize::from(n_workers)));
        prop_assert_eq!(crowd.poll(n, challenge, 3, Truth::Present), poll);
        // On the contrary truth the same people err: every answer is the contrary one.
        let contrary = crowd.poll(n, challenge, 3, Truth::Absent);
        prop_assert_eq!((contrary.n_absent, contrary.n_present), (poll.n_present, poll.n_absent));
    }
}
