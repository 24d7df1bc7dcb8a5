//! The other side of the counter: a posting, the hands that answer it, and what the requester gets for what.
//!
//! Charter: closed forms on a simulated crowd ([`super::crowd`]) and, apart, the reader. Every constant is received:
//! those of the world with their source, those of the simulation with their reason. Answers are dealt evenly among
//! the hands that take the task; those that are rejected have worked all the same, and others do their part again.
//! The label of an item is the majority of answers of different hands ([`majority()`]); their accuracy is the mean of
//! those whose work is accepted, since any of them may be asked.

use super::consensus::weights::GoldRecord;
use super::consensus::{Share, majority};
use super::crowd::{Crowd, CrowdSpec};
use super::log::Millis;
use super::order::PriceScale;
use super::pay::Nanos;
use super::rng::Rng;

/// First step of the random path of what a hand asks.
const ASKS: u64 = 0x6173_6b73;
/// The reader's number: the simulated count from 1.
pub const HER_NUMBER: u16 = 0;

/// One who may take the task.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hand {
    /// The only name there is.
    pub number: u16,
    /// How often right.
    pub accuracy: Share,
    /// What the requester has measured.
    pub gold: GoldRecord,
    /// The lowest price for an answer at which the task is taken, in billionths.
    pub asks: Nanos,
}

/// How the hands are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandsSpec {
    /// The crowd.
    pub crowd: CrowdSpec,
    /// Gold items that each has answered.
    pub n_gold: u16,
    /// From the least to the most that one of them asks; drawn evenly on the logarithmic scale.
    pub asks: PriceScale,
}

/// The reader first, if she has answered gold items, then the simulated ones by their numbers. She asks nothing: she
/// has worked for nothing.
pub fn hands(seed: u64, spec: HandsSpec, hers: GoldRecord) -> Vec<Hand> {
    let crowd = Crowd::draw(seed, spec.crowd);
    let mut hands = Vec::new();
    if hers.n_gold > 0 {
        hands.push(Hand { number: HER_NUMBER, accuracy: hers.accuracy(), gold: hers, asks: 0 });
    }
    for worker in crowd.workers() {
        hands.push(Hand {
            number: worker.number,
            accuracy: worker.accuracy(),
            gold: crowd.gold_record(*worker, spec.n_gold),
            asks: asked(seed, worker.number, spec.asks),
        });
    }
    hands
}

/// A class that was counted by show of hands, in the place of the simulated ones. Nobody's own mark is known, so each has
/// that of the room; what each asks is drawn as for the simulated ones.
pub fn hands_of_class(
    seed: u64,
    asks: PriceScale,
    n_people: u16,
    accuracy: Share,
    room: GoldRecord,
) -> Vec<Hand> {
    let hand = |number| Hand { number, accuracy, gold: room, asks: asked(seed, number, asks) };
    (1..=n_people).map(hand).collect()
}

fn asked(seed: u64, number: u16, scale: PriceScale) -> Nanos {
    let (first, last) = (scale.first(), scale.last());
    let mut rng = Rng::at(seed, &[ASKS, u64::from(number)]);
    scale.price(first + rng.below(last - first + 1))
}

/// What the requester asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// For one answer, in billionths.
    pub price: Nanos,
    /// Answers to each item, of different hands.
    pub overlap: u16,
    /// Work is rejected below so many percent of gold items right.
    pub threshold_percent: u32,
    /// The task is withdrawn after this.
    pub deadline: Millis,
    /// Items to be labelled.
    pub n_items: u32,
    /// What one answer takes.
    pub per_answer: Millis,
    /// What the platform adds, in percent of what is paid.
    pub fee_percent: u32,
}

/// What the requester decided by hand, by number.
#[derive(Clone, Copy, Debug)]
pub struct Sanctions<'a> {
    /// Their work is rejected, whatever it is.
    pub rejected: &'a [u16],
    /// They may not take the task.
    pub blocked: &'a [u16],
}

/// Where a hand stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Does not take the task at this price.
    Away,
    /// Works, and is paid.
    Paid,
    /// Works, and is not.
    Rejected,
    /// May not work.
    Blocked,
}

impl Posting {
    /// Where a hand stands.
    pub fn standing(&self, hand: &Hand, sanctions: Sanctions<'_>) -> Standing {
        if sanctions.blocked.contains(&hand.number) {
            return Standing::Blocked;
        }
        if self.price < hand.asks {
            return Standing::Away;
        }
        let (n_right, n_gold) = (u64::from(hand.gold.n_gold_right), u64::from(hand.gold.n_gold));
        let is_below = n_right * 100 < u64::from(self.threshold_percent) * n_gold;
        if is_below || sanctions.rejected.contains(&hand.number) {
            Standing::Rejected
        } else {
            Standing::Paid
        }
    }
}

/// What a posting comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Yield {
    /// Hands that work and are paid.
    pub n_paid: u32,
    /// Hands that work and are not.
    pub n_rejected: u32,
    /// Items labelled before the deadline.
    pub n_items_done: u32,
    /// Answers that are paid: overlap × items done.
    pub n_answers_paid: u64,
    /// Answers given and not paid: dealt evenly, as many for each hand that is rejected as for one that is paid.
    pub n_answers_unpaid: u64,
    /// Price × answers paid, in billionths.
    pub paid: Nanos,
    /// The platform's part, on top.
    pub fee: Nanos,
    /// How often the label of a done item is right; none when no item is.
    pub right: Option<f64>,
    /// What all items would take; none when too few hands are paid for one item.
    pub needed: Option<Millis>,
}

/// What a posting comes to with these hands.
pub fn yielded(posting: &Posting, hands: &[Hand], sanctions: Sanctions<'_>) -> Yield {
    let (mut n_paid, mut n_rejected, mut accuracy) = (0_u32, 0, 0.0);
    for hand in hands {
        match posting.standing(hand, sanctions) {
            Standing::Paid => {
                n_paid += 1;
                accuracy += hand.accuracy.value();
            }
            Standing::Rejected => n_rejected += 1,
            Standing::Away | Standing::Blocked => {}
        }
    }
    let none = Yield { n_paid, n_rejected, ..Yield::default() };
    // An item is never given twice to the same hand.
    if n_paid < u32::from(posting.overlap.max(1)) {
        return none;
    }
    let a_item = u64::from(posting.overlap) * posting.per_answer.0;
    let needed = (a_item * u64::from(posting.n_items)).div_ceil(u64::from(n_paid));
    let in_time = (posting.deadline.0 * u64::from(n_paid)).checked_div(a_item).unwrap_or(u64::MAX);
    let n_items_done = u64::from(posting.n_items).min(in_time) as u32;
    let n_answers_paid = u64::from(posting.overlap) * u64::from(n_items_done);
    let paid = posting.price.saturating_mul(n_answers_paid as Nanos);
    let mean = Share::new(accuracy / f64::from(n_paid)).unwrap_or(Share::HALF);
    Yield {
        n_items_done,
        n_answers_paid,
        n_answers_unpaid: n_answers_paid * u64::from(n_rejected) / u64::from(n_paid),
        paid,
        fee: paid / 100 * Nanos::from(posting.fee_percent),
        right: (n_items_done > 0).then(|| majority(posting.overlap, mean)),
        needed: Some(Millis(needed)),
        ..none
    }
}

#[cfg(test)]
mod tests;
