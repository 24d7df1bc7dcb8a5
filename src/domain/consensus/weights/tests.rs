//! What weights and bans do, on small crowds that can be worked out by hand.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::domain::consensus::majority;

fn shares(percents: &[u32]) -> Vec<Share> {
    percents.iter().copied().map(Share::percent).collect()
}

/// The probability that each weighting is right: equal, by accuracy, by log-odds.
fn check(percents: &[u32], expected: [f64; 3]) {
    let weightings = [Weighting::Equal, Weighting::Accuracy, Weighting::LogOdds];
    for (weighting, expected) in weightings.into_iter().zip(expected) {
        let found = weighted_majority(&shares(percents), weighting).unwrap();
        assert!((found - expected).abs() < 1e-9, "{percents:?} {weighting:?}: {found}, not {expected}");
    }
}

/// .9, .6, .6: heads give .36 + .9·.48 = .792; the log-odds of the first outweigh the other two
/// (ln 9 > 2 ln 1.5), so she decides alone. In proportion to accuracy the two still beat her.
#[test]
fn the_expert_outweighs_two_who_hardly_know() {
    check(&[90, 60, 60], [0.792, 0.792, 0.9]);
}

/// .9, .8, .8: ln 9 < 2 ln 4, so the two can overrule her and heads are as good as log-odds.
#[test]
fn near_equals_are_worth_a_plain_majority() {
    check(&[90, 80, 80], [0.928, 0.928, 0.928]);
}

/// Who is always wrong tells the truth inversely; heads let him do harm.
#[test]
fn a_reliable_liar_is_believed_inversely() {
    check(&[0], [0.0, 0.5, 1.0]);
    check(&[60, 60, 0], [0.36, 0.6, 1.0]);
}

#[test]
fn equal_labellers_make_the_closed_form() {
    for n in 0..=11_u16 {
        let crowd = vec![Share::percent(70); usize::from(n)];
        for weighting in [Weighting::Equal, Weighting::Accuracy, Weighting::LogOdds] {
            let found = weighted_majority(&crowd, weighting).unwrap();
            assert!((found - majority(n, Share::percent(70))).abs() < 1e-12, "{n} {weighting:?}: {found}");
        }
    }
    assert_eq!(weighted_majority(&[Share::HALF; MOST_LABELLERS + 1], Weighting::Equal), None);
}

fn record(n_gold_right: u32, n_gold: u32) -> GoldRecord {
    GoldRecord { n_gold, n_gold_right }
}

#[test]
fn a_record_is_no_certainty() {
    for (right, gold, expected) in [(0, 0, 0.5), (3, 3, 0.8), (0, 3, 0.2), (18, 20, 19.0 / 22.0), (9, 3, 0.8)]
    {
        let found = record(right, gold).accuracy().value();
        assert!((found - expected).abs() < 1e-12, "{right} of {gold}: {found}");
    }
    assert_eq!(record(0, 0).share_right(), None);
    let marks = Marks { n_items: 9, n_unknown: 6, n_gold: 3, n_gold_right: 2 };
    assert_eq!(GoldRecord::of(marks), record(2, 3));
}

#[test]
fn weights_to_the_millionth() {
    let weight = |weighting: Weighting, percent| weighting.weight(Share::percent(percent));
    assert_eq!(weight(Weighting::Equal, 12), 1_000_000);
    assert_eq!(weight(Weighting::Accuracy, 12), 120_000);
    // ln 9 and ln 1.5.
    assert_eq!(weight(Weighting::LogOdds, 90), 2_197_225);
    assert_eq!(weight(Weighting::LogOdds, 60), 405_465);
    assert_eq!(weight(Weighting::LogOdds, 10), -2_197_225);
    assert_eq!(weight(Weighting::LogOdds, 50), 0);
    assert_eq!(weight(Weighting::LogOdds, 100), 1_000_000_000);
    assert_eq!(weight(Weighting::LogOdds, 0), -1_000_000_000);
}

/// One careful labeller says it is there, two who fail most controls say it is not.
fn votes() -> [Vote; 3] {
    let vote = |is_present, record| Vote { is_present, record };
    [vote(true, record(19, 20)), vote(false, record(8, 20)), vote(false, record(9, 20))]
}

#[test]
fn heads_weights_and_bans_decide_differently() {
    let ban = Some(BanRule { below: Share::percent(70), from_n_gold: 10 });
    let cases = [
        (Weighting::Equal, None, MajorityLabel::Absent, 0),
        (Weighting::Accuracy, None, MajorityLabel::Present, 0),
        (Weighting::LogOdds, None, MajorityLabel::Present, 0),
        (Weighting::Equal, ban, MajorityLabel::Present, 2),
    ];
    for (weighting, ban, label, n_banned) in cases {
        let decision = decide(&votes(), Policy { weighting, ban });
        assert_eq!(decision, Decision { label, n_counted: 3 - n_banned, n_banned }, "{weighting:?}");
    }
}

#[test]
fn nobody_nothing_and_ties() {
    let plain = Policy { weighting: Weighting::Equal, ban: None };
    assert_eq!(decide(&[], plain).label, MajorityLabel::Nobody);
    let [yes, no, _] = votes();
    assert_eq!(decide(&[yes, no], plain).label, MajorityLabel::Tie);
    // Nobody was measured: by log-odds no answer weighs anything.
    let unmeasured = Vote { is_present: true, record: GoldRecord::default() };
    let weighted = Policy { weighting: Weighting::LogOdds, ban: None };
    assert_eq!(decide(&[unmeasured], weighted).label, MajorityLabel::Tie);
    // And nobody unmeasured is banned, nor before the rule says so.
    let rule = BanRule { below: Share::ALL, from_n_gold: 0 };
    assert!(!rule.bans(GoldRecord::default()) && rule.bans(record(2, 3)) && !rule.bans(record(3, 3)));
    assert!(!BanRule { from_n_gold: 4, ..rule }.bans(record(0, 3)));
    let all_banned = Policy { weighting: Weighting::Equal, ban: Some(rule) };
    assert_eq!(
        decide(&[no], all_banned),
        Decision { label: MajorityLabel::Nobody, n_counted: 0, n_banned: 1 }
    );
}
