//! The model: the log, and the interface state that dies with the page.

use super::class::Class;
use super::debate::Debate;
use super::desk::{Desk, Work};
use super::machine::Machine;
use super::offer::Offer;
use super::other_buyer::OtherBuyer;
use super::payslip::Payslip;
use super::presenter::Presenter;
use super::requester::Requester;
use super::reset::Erased;
use super::story::{Depth, Scene};
use super::take_away::TakeAway;
use super::ways::Ways;
use crate::domain::log::Log;
use crate::domain::pay::{Country, Currency, Evidence};
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{Answer, ChallengeId, Edition, TaskKind};

/// What the author, or the reader, chose of the frame around the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whose minimum wage stands beside her time.
    pub country: Country,
    /// What amounts are converted to.
    pub currency: Currency,
    /// Whether points tick up.
    pub has_points: bool,
    /// The kinds of work that are offered.
    pub offer: Offer,
    /// How much of the story is told.
    pub depth: Depth,
}

impl Default for Settings {
    /// What is shown where nobody chose: the whole story with its points, in France and in euros.
    fn default() -> Self {
        Self {
            country: Country::France,
            currency: Currency::Eur,
            has_points: true,
            offer: Offer::default(),
            depth: Depth::Full,
        }
    }
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
    /// The first tasks of other kinds, half made, when she chose this one instead.
    pub aside: Vec<Work>,
    /// Whether pictures are shown in their described form: hers to choose, whatever the task.
    pub is_described: bool,
    /// The machine that learns from her labels.
    pub machine: Machine,
    /// The desk behind the counter.
    pub shift: Desk,
    /// Her bet, half made.
    pub suspects: [bool; N_ITEMS],
    /// The figures about the world, before she changes any.
    pub evidence: Evidence,
    /// The payslip's interface state.
    pub payslip: Payslip,
    /// The codes of a class.
    pub class: Class,
    /// Whether she had her points converted.
    pub is_converted: bool,
    /// The order of gestures, half made.
    pub other_buyer: OtherBuyer,
    /// The requester's console.
    pub requester: Requester,
    /// What she asked to take away.
    pub take_away: TakeAway,
    /// What she tries in the scene of the three ways.
    pub ways: Ways,
    /// The last scene's interface state.
    pub debate: Debate,
    /// The word whose meaning is open, by its key.
    pub open_term: Option<&'static str>,
    /// Whether she asked to start again and has not confirmed.
    pub is_reset_asked: bool,
    /// What was erased last, as long as it can be had back.
    pub erased: Option<Box<Erased>>,
    /// The lesson, where there is a class.
    pub presenter: Presenter,
    /// Whether the page is hidden.
    pub is_hidden: bool,
}

impl Model {
    /// A fresh session.
    pub fn new(seed: u64, settings: Settings, edition: Edition, evidence: Evidence) -> Self {
        Self {
            log: Log::new(seed),
            settings,
            edition,
            scene: Scene::Threshold,
            prove: Desk::Empty,
            aside: Vec::new(),
            is_described: false,
            machine: Machine::default(),
            shift: Desk::Empty,
            suspects: [false; N_ITEMS],
            evidence,
            payslip: Payslip::default(),
            class: Class::default(),
            is_converted: false,
            other_buyer: OtherBuyer::default(),
            requester: Requester::default(),
            take_away: TakeAway::default(),
            ways: Ways::default(),
            debate: Debate::default(),
            open_term: None,
            is_reset_asked: false,
            erased: None,
            presenter: Presenter::default(),
            is_hidden: false,
        }
    }

    /// The figures that everything is counted with: the sourced ones, and hers where she changed one.
    pub fn figures(&self) -> Evidence {
        self.payslip.edits.applied(&self.evidence)
    }

    /// The desk of the scene on display.
    pub fn desk(&self) -> Option<&Desk> {
        match self.scene {
            Scene::Prove => Some(&self.prove),
            Scene::Machine => Some(&self.machine.desk),
            Scene::Shift => Some(&self.shift),
            Scene::Threshold
            | Scene::Understand
            | Scene::Payslip
            | Scene::Points
            | Scene::OtherBuyer
            | Scene::Requester
            | Scene::WaysOut
            | Scene::Debate
            | Scene::Assumptions
            | Scene::Class => None,
        }
    }

    /// The same, to be changed.
    pub(super) fn desk_mut(&mut self) -> Option<&mut Desk> {
        match self.scene {
            Scene::Prove => Some(&mut self.prove),
            Scene::Machine => Some(&mut self.machine.desk),
            Scene::Shift => Some(&mut self.shift),
            Scene::Threshold
            | Scene::Understand
            | Scene::Payslip
            | Scene::Points
            | Scene::OtherBuyer
            | Scene::Requester
            | Scene::WaysOut
            | Scene::Debate
            | Scene::Assumptions
            | Scene::Class => None,
        }
    }

    /// The work in front of her, if the scene on display has some.
    pub fn work(&self) -> Option<&Work> {
        match self.desk() {
            Some(Desk::Working(work)) => Some(work),
            Some(Desk::Empty | Desk::Closed { .. }) | None => None,
        }
    }

    /// The challenge that she would get next if she went on as she does: another of the kind at hand; on the threshold,
    /// the first.
    pub fn next_challenge(&self) -> Option<ChallengeId> {
        let kind = match (self.scene, self.desk()) {
            (Scene::Threshold, _) => self.settings.offer.first_task(),
            (_, Some(Desk::Working(work))) => work.challenge.kind,
            (_, Some(Desk::Closed { challenge, .. })) => challenge.kind,
            (_, Some(Desk::Empty) | None) => return None,
        };
        Some(ChallengeId { kind, edition: self.edition, index: self.log.next_index(kind) })
    }

    /// The first nine items that she answered: those that the reveal turns over.
    pub fn first_batch(&self) -> Option<(ChallengeId, &[bool; N_ITEMS])> {
        self.log.answers().find_map(|(challenge, answer)| {
            let Answer::Choices(ticked) = answer else { return None };
            Some((challenge, ticked))
        })
    }

    /// What her machine learns to label: the kind of her first batch, in the language that it was in.
    pub fn learned(&self) -> Option<(TaskKind, Edition)> {
        self.first_batch().map(|(challenge, _)| (challenge.kind, challenge.edition))
    }
}
