//! The model: the log, and the interface state that dies with the page.

use super::desk::{Desk, Work};
use super::story::Scene;
use super::take_away::TakeAway;
use crate::domain::log::Log;
use crate::domain::pay::{Country, Currency};
use crate::domain::task::tiles::N_TILES;
use crate::domain::task::{Answer, ChallengeId, Edition};

/// What the author, or the reader, chose of the frame around the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whose minimum wage stands beside her time.
    pub country: Country,
    /// What amounts are converted to.
    pub currency: Currency,
    /// Whether points tick up.
    pub has_points: bool,
}

/// The whole state of a widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The facts; everything counted is a fold of them.
    pub log: Log,
    /// The frame.
    pub settings: Settings,
    /// The corpus that new text items are taken from.
    pub edition: Edition,
    /// The scene on display.
    pub scene: Scene,
    /// The desk of the first task.
    pub prove: Desk,
    /// The desk behind the counter.
    pub shift: Desk,
    /// Her bet, half made.
    pub suspects: [bool; N_TILES],
    /// What she asked to take away.
    pub take_away: TakeAway,
    /// Whether she asked to start again and has not confirmed.
    pub is_reset_asked: bool,
    /// Whether the page is hidden.
    pub is_hidden: bool,
}

impl Model {
    /// A fresh session.
    pub fn new(seed: u64, settings: Settings, edition: Edition) -> Self {
        Self {
            log: Log::new(seed),
            settings,
            edition,
            scene: Scene::Threshold,
            prove: Desk::Empty,
            shift: Desk::Empty,
            suspects: [false; N_TILES],
            take_away: TakeAway::default(),
            is_reset_asked: false,
            is_hidden: false,
        }
    }

    /// The desk of the scene on display.
    pub fn desk(&self) -> Option<&Desk> {
        match self.scene {
            Scene::Prove => Some(&self.prove),
            Scene::Shift => Some(&self.shift),
            Scene::Threshold | Scene::Understand | Scene::Payslip => None,
        }
    }

    /// The work in front of her, if the scene on display has some.
    pub fn work(&self) -> Option<&Work> {
        match self.desk() {
            Some(Desk::Working(work)) => Some(work),
            Some(Desk::Empty | Desk::Closed { .. }) | None => None,
        }
    }

    /// The first grid that she answered: the one that the reveal turns over.
    pub fn first_grid(&self) -> Option<(ChallengeId, &[bool; N_TILES])> {
        self.log.answers().find_map(|(challenge, answer)| match answer {
            Answer::Tiles(ticked) => Some((challenge, ticked)),
            Answer::Transcription(_) => None,
        })
    }
}
