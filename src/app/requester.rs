//! The requester's console: what is asked for, and whom she sanctioned. Interface state, which dies with the page.

use super::model::Model;
use super::update::Effect;
use crate::domain::log::Millis;

/// Thresholds that may be chosen, in percent of gold items right; the first is none.
pub const THRESHOLDS: [u32; 5] = [0, 70, 80, 90, 100];
/// Answers per item that may be chosen: odd, so that a majority is one; above nine the platform's fee is another.
pub const OVERLAPS: [u16; 5] = [1, 3, 5, 7, 9];
/// Deadlines that may be chosen, in minutes.
pub const DEADLINES: [u32; 4] = [15, 30, 60, 180];

/// What a press did to someone's standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sanction {
    /// The work is not paid.
    Rejected,
    /// The posting is not shown any more.
    Blocked,
    /// Neither any more.
    Undone,
}

/// The console's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requester {
    /// Where the price is on its scale; none before it is moved.
    pub price_step: Option<u32>,
    /// Answers per item.
    pub overlap: u16,
    /// Work is rejected below so many percent.
    pub threshold_percent: u32,
    /// When the posting is withdrawn.
    pub deadline_minutes: u32,
    /// Numbers whose work is rejected by hand.
    pub rejected: Vec<u16>,
    /// Numbers that are blocked.
    pub blocked: Vec<u16>,
    /// The last sanction, and of whom.
    pub last: Option<(u16, Sanction)>,
}

impl Default for Requester {
    fn default() -> Self {
        Self {
            price_step: None,
            overlap: OVERLAPS[2],
            threshold_percent: THRESHOLDS[0],
            deadline_minutes: DEADLINES[2],
            rejected: Vec::new(),
            blocked: Vec::new(),
            last: None,
        }
    }
}

impl Requester {
    /// When the posting is withdrawn.
    pub fn deadline(&self) -> Millis {
        Millis(u64::from(self.deadline_minutes) * 60_000)
    }
}

/// What happened at the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequesterAction {
    /// The price was moved to a step of its scale.
    PriceMoved(u32),
    /// So many answers per item.
    OverlapChosen(u16),
    /// Another threshold, in percent.
    ThresholdChosen(u32),
    /// Another deadline, in minutes.
    DeadlineChosen(u32),
    /// A number was sanctioned, or its sanction undone.
    Sanctioned(u16, Sanction),
}

/// Applies what happened; nothing is asked of the world.
pub fn update(model: &mut Model, action: RequesterAction) -> Vec<Effect> {
    let console = &mut model.requester;
    match action {
        RequesterAction::PriceMoved(step) => console.price_step = Some(step),
        RequesterAction::OverlapChosen(overlap) if OVERLAPS.contains(&overlap) => console.overlap = overlap,
        RequesterAction::OverlapChosen(_) => {}
        RequesterAction::ThresholdChosen(percent) => console.threshold_percent = percent.min(100),
        RequesterAction::DeadlineChosen(minutes) => console.deadline_minutes = minutes,
        RequesterAction::Sanctioned(number, sanction) => {
            console.rejected.retain(|other| *other != number);
            console.blocked.retain(|other| *other != number);
            match sanction {
                Sanction::Rejected => console.rejected.push(number),
                Sanction::Blocked => console.blocked.push(number),
                Sanction::Undone => {}
            }
            console.last = Some((number, sanction));
        }
    }
    Vec::new()
}
