//! Weighting by measured accuracy, and banning: what platforms do beyond counting heads.
//!
//! Accuracy is measured on gold items only. A labeller who answers those well and others wrongly
//! keeps the full weight: the measure sees nothing else.

use super::Share;
use crate::domain::task::Marks;

/// How a labeller did on the items whose answer was known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoldRecord {
    /// Gold items answered.
    pub n_gold: u32,
    /// Of these, answered right.
    pub n_gold_right: u32,
}

impl GoldRecord {
    /// The record in the marks of one or many submissions.
    pub fn of(marks: Marks) -> Self {
        Self { n_gold: marks.n_gold, n_gold_right: marks.n_gold_right }
    }

    /// Share of the gold items answered right; none before the first.
    pub fn share_right(self) -> Option<Share> {
        Share::of(self.n_gold_right, self.n_gold)
    }

    /// The accuracy that a record speaks for: (right + 1)/(gold + 2), Laplace's rule of succession.
    /// Three right of three is .8 and not certainty; no gold at all is ½.
    pub fn accuracy(self) -> Share {
        let n_right = f64::from(self.n_gold_right.min(self.n_gold));
        Share::new((n_right + 1.0) / (f64::from(self.n_gold) + 2.0)).unwrap_or(Share::HALF)
    }
}

/// What an answer weighs, given the accuracy p of who gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighting {
    /// One each: the plain majority.
    Equal,
    /// p: in proportion to the measured accuracy, as platforms describe it (trust, skill).
    Accuracy,
    /// ln(p/(1−p)): the best of all weightings of independent labellers (Nitzan and Paroush 1982;
    /// Shapley and Grofman 1984). Below ½ it is negative: who is mostly wrong is believed inversely.
    LogOdds,
}

/// Weights are whole millionths, so that a sum does not depend on the order of its terms.
const UNIT: f64 = 1_000_000.0;
/// A weight that outweighs any others: what certainty would weigh without bound.
const HEAVIEST: f64 = 1000.0;

impl Weighting {
    /// The weight at an accuracy, in millionths.
    pub fn weight(self, p: Share) -> i64 {
        let weight = match self {
            Self::Equal => 1.0,
            Self::Accuracy => p.value(),
            Self::LogOdds => (p.value() / p.rest().value()).ln(),
        };
        (weight.max(-HEAVIEST).min(HEAVIEST) * UNIT).round() as i64
    }
}

/// Whose answers are thrown away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BanRule {
    /// Below this share of gold items right.
    pub below: Share,
    /// Once so many gold items were answered.
    pub from_n_gold: u32,
}

impl BanRule {
    /// Whether this record is reason enough.
    pub fn bans(self, record: GoldRecord) -> bool {
        record.n_gold >= self.from_n_gold && record.share_right().is_some_and(|right| right < self.below)
    }
}

/// How the answers to one item become one label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// What each answer weighs.
    pub weighting: Weighting,
    /// Whose answers do not count at all.
    pub ban: Option<BanRule>,
}

/// One answer to the question whether the thing is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The label given.
    pub is_present: bool,
    /// How the one who gave it did on gold.
    pub record: GoldRecord,
}

/// The label that several answers make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MajorityLabel {
    /// It is there.
    Present,
    /// It is not there.
    Absent,
    /// As much for one as for the other.
    Tie,
    /// Nobody answered, or nobody whose answer counts.
    Nobody,
}

/// What a policy makes of the answers to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The label.
    pub label: MajorityLabel,
    /// Answers that counted.
    pub n_counted: u32,
    /// Answers thrown away.
    pub n_banned: u32,
}

/// Puts the answers to one item together: the sign of Σ wᵢ·(±1) over those who are not banned. The
/// order of the votes does not matter.
pub fn decide(votes: &[Vote], policy: Policy) -> Decision {
    let (mut balance, mut n_counted, mut n_banned) = (0_i64, 0, 0);
    for vote in votes {
        if policy.ban.is_some_and(|rule| rule.bans(vote.record)) {
            n_banned += 1;
            continue;
        }
        let weight = policy.weighting.weight(vote.record.accuracy());
        balance += if vote.is_present { weight } else { -weight };
        n_counted += 1;
    }
    let label = match balance.signum() {
        _ if n_counted == 0 => MajorityLabel::Nobody,
        1 => MajorityLabel::Present,
        -1 => MajorityLabel::Absent,
        _ => MajorityLabel::Tie,
    };
    Decision { label, n_counted, n_banned }
}

/// Most labellers whose outcomes are gone through one by one: two to this power of them.
pub const MOST_LABELLERS: usize = 16;

/// The probability that the weighted majority of labellers of these accuracies is right, the
/// weights made from the true accuracies: Σ over all outcomes in which the weight of those who are
/// right exceeds that of those who are wrong, ties at ½. None past [`MOST_LABELLERS`].
pub fn weighted_majority(accuracies: &[Share], weighting: Weighting) -> Option<f64> {
    if accuracies.len() > MOST_LABELLERS {
        return None;
    }
    let outcomes = (0_u32..1 << accuracies.len()).map(|outcome| {
        let (mut balance, mut probability) = (0_i64, 1.0);
        for (place, p) in accuracies.iter().enumerate() {
            let is_right = outcome >> place & 1 == 1;
            let weight = weighting.weight(*p);
            balance += if is_right { weight } else { -weight };
            probability *= if is_right { p.value() } else { p.rest().value() };
        }
        let carries = match balance.signum() {
            1 => 1.0,
            -1 => 0.0,
            _ => 0.5,
        };
        probability * carries
    });
    Some(outcomes.sum())
}

#[cfg(test)]
mod tests;
