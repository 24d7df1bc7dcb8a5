//! Before a class: one projector, keys that turn the scenes, a cover over what is to be guessed, hands that are counted,
//! a second window for who teaches. Interface state but for the hands, which are facts and go to the log.

mod messages;

use super::desk::Desk;
use super::model::Model;
use super::story::Scene;
use super::update::{Effect, open_scene, set_paused};
use crate::domain::hands::{Hands, HandsFault, Show};
use crate::domain::log::{Event, Millis};
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{Answer, ChallengeId};

/// Lengths of a lesson that may be chosen, in minutes.
pub const LESSONS: [u32; 3] = [15, 45, 90];
/// Characters that a field of the hands keeps: nothing longer is a count.
const MAX_TYPED: usize = 20;

/// What is covered until it is revealed: what a scene found, after so many answers and bets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The scene that shows it.
    pub scene: Scene,
    /// Answers that it was made from, where a scene finds anew after each.
    pub n_answers: u32,
}

/// The second window, for who teaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SecondWindow {
    /// There is none.
    #[default]
    None,
    /// It is there.
    Open,
    /// The browser opened none.
    Blocked,
    /// The browser opened one, and lets nobody write in it.
    Unreachable,
    /// It was closed, or went elsewhere.
    Gone,
}

/// The state of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presenter {
    /// Whether there is a class.
    pub is_on: bool,
    /// Whether the screen stays as it is.
    pub is_frozen: bool,
    /// The scene that waits behind a frozen screen.
    pub waiting: Option<Scene>,
    /// What was revealed.
    pub revealed: Vec<Finding>,
    /// When the lesson began, in the time of the session.
    pub began: Millis,
    /// How long it is to be.
    pub minutes: u32,
    /// The second window.
    pub second: SecondWindow,
    /// The tile that is voted on, from 0.
    pub tile: usize,
    /// What is typed for the people in the room.
    pub people: String,
    /// What is typed for the hands.
    pub hands: String,
    /// What was wrong with them when they were last to be counted.
    pub fault: Option<HandsFault>,
}

impl Default for Presenter {
    fn default() -> Self {
        Self {
            is_on: false,
            is_frozen: false,
            waiting: None,
            revealed: Vec::new(),
            began: Millis(0),
            minutes: LESSONS[1],
            second: SecondWindow::None,
            tile: 0,
            people: String::new(),
            hands: String::new(),
            fault: None,
        }
    }
}

/// What happened in front of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresenterAction {
    /// The class came, or left.
    ModeToggled,
    /// The next scene was asked for.
    Forward,
    /// The scene before.
    Back,
    /// The screen was to stay as it is, or to go on.
    FreezeToggled,
    /// What is covered was revealed, or covered again.
    RevealToggled,
    /// The lesson is to take so many minutes.
    MinutesChosen(u32),
    /// Another tile is voted on.
    TileChosen(usize),
    /// The field of the people in the room now holds this.
    PeopleTyped(String),
    /// The field of the hands now holds this.
    HandsTyped(String),
    /// One hand more, or one less.
    HandStepped {
        /// More.
        is_more: bool,
    },
    /// The hands of the tile are counted.
    HandsCounted,
    /// The answer of the majority was taken for that of the class.
    MajorityTaken,
    /// A second window was asked for, or to be closed.
    WindowToggled,
    /// What became of it.
    WindowBecame(SecondWindow),
}

impl Model {
    /// What the scene on display has found, if it shows a finding: it is for a class to guess first.
    pub fn finding(&self) -> Option<Finding> {
        let answers = self.log.answers().count() as u32;
        let is_bet = || self.first_batch().is_some_and(|(batch, _)| self.log.bet_on(batch).is_some());
        let n_answers = match self.scene {
            Scene::Understand if is_bet() => 0,
            Scene::Machine if self.learned().is_some() && self.work().is_none() => answers,
            Scene::Payslip if self.log.pay_bet().is_some() => 0,
            Scene::Points if self.is_converted => 0,
            Scene::OtherBuyer | Scene::Requester | Scene::WaysOut => 0,
            Scene::Threshold
            | Scene::Prove
            | Scene::Understand
            | Scene::Machine
            | Scene::Shift
            | Scene::Payslip
            | Scene::Points
            | Scene::Debate
            | Scene::Assumptions
            | Scene::Class => return None,
        };
        Some(Finding { scene: self.scene, n_answers })
    }

    /// Whether that is covered.
    pub fn is_covered(&self) -> bool {
        let is_hidden = |finding| !self.presenter.revealed.contains(&finding);
        self.presenter.is_on && self.finding().is_some_and(is_hidden)
    }

    /// The grid that hands may vote on.
    pub fn voted(&self) -> Option<ChallengeId> {
        let work = self.work().filter(|_| self.presenter.is_on)?;
        matches!(work.draft, Answer::Choices(_)).then_some(work.challenge)
    }

    /// The scene that comes next, behind a frozen screen: after the one that waits there.
    pub fn turned(&self, is_forward: bool) -> Option<Scene> {
        let from = self.presenter.waiting.unwrap_or(self.scene);
        let is_beside = !Scene::STORY.contains(&from);
        if is_forward {
            from.next(self.settings)
        } else {
            from.previous(self.settings).or(is_beside.then_some(Scene::Payslip))
        }
    }
}

/// Applies what happened.
pub(super) fn update(model: &mut Model, action: PresenterAction, at: Millis) -> Vec<Effect> {
    match action {
        PresenterAction::ModeToggled => return toggle_mode(model, at),
        PresenterAction::Forward => return turn(model, true, at),
        PresenterAction::Back => return turn(model, false, at),
        PresenterAction::FreezeToggled => return toggle_freeze(model, at),
        PresenterAction::MinutesChosen(minutes) => model.presenter.minutes = minutes,
        PresenterAction::WindowToggled => {
            let is_open = model.presenter.second == SecondWindow::Open;
            model.presenter.second = SecondWindow::None;
            return vec![if is_open { Effect::CloseWindow } else { Effect::OpenWindow }];
        }
        PresenterAction::WindowBecame(window) => model.presenter.second = window,
        PresenterAction::RevealToggled
        | PresenterAction::TileChosen(_)
        | PresenterAction::PeopleTyped(_)
        | PresenterAction::HandsTyped(_)
        | PresenterAction::HandStepped { .. }
        | PresenterAction::HandsCounted
        | PresenterAction::MajorityTaken
            if model.presenter.is_frozen => {}
        PresenterAction::RevealToggled => return toggle_reveal(model),
        PresenterAction::TileChosen(tile) => choose_tile(model, tile),
        PresenterAction::PeopleTyped(text) => {
            model.presenter.people = kept(&text);
            model.presenter.fault = None;
        }
        PresenterAction::HandsTyped(text) => {
            model.presenter.hands = kept(&text);
            model.presenter.fault = None;
        }
        PresenterAction::HandStepped { is_more } => step_hands(model, is_more),
        PresenterAction::HandsCounted => return count_hands(model, at),
        PresenterAction::MajorityTaken => take_majority(model),
    }
    Vec::new()
}

/// What a frozen screen does with what happens: a scene waits, and work is not done. None where it goes on as ever.
pub(super) fn held(model: &mut Model, action: &super::Action) -> Option<Vec<Effect>> {
    use super::Action;
    if !model.presenter.is_frozen {
        return None;
    }
    if let Action::SceneOpened(scene) = action {
        model.presenter.waiting = Some(*scene);
        return Some(Vec::new());
    }
    let is_held = matches!(
        action,
        Action::ItemToggled { .. }
            | Action::WordTyped { .. }
            | Action::Worked(_)
            | Action::AnswerSubmitted
            | Action::TaskRefused
            | Action::AnotherTaken
            | Action::FirstTaskChosen(_)
            | Action::TicketTaken(_)
            | Action::CounterReturned
            | Action::SuspectToggled { .. }
            | Action::BetPlaced
            | Action::PointsConverted
    );
    is_held.then(Vec::new)
}

/// Another grid is in front of the class: the vote begins at its first item that was not counted.
pub(super) fn begin_vote(model: &mut Model) {
    let Some(challenge) = model.voted() else { return };
    let show = Show::of(&model.log, challenge);
    if show.n_people() > 0 {
        model.presenter.people = show.n_people().to_string();
    }
    choose_tile(model, show.tiles.iter().position(Option::is_none).unwrap_or(0));
}

/// What a typed field keeps.
fn kept(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).take(MAX_TYPED).collect()
}

fn toggle_mode(model: &mut Model, at: Millis) -> Vec<Effect> {
    let is_on = !model.presenter.is_on;
    let mut effects = Vec::new();
    if !is_on {
        if model.presenter.is_frozen {
            effects = toggle_freeze(model, at);
        }
        model.presenter.second = SecondWindow::None;
        effects.push(Effect::CloseWindow);
    } else {
        model.presenter.began = at;
    }
    model.presenter.is_on = is_on;
    // The button that was pressed is no more.
    effects.push(Effect::FocusStart);
    effects
}

fn turn(model: &mut Model, is_forward: bool, at: Millis) -> Vec<Effect> {
    let Some(scene) = model.turned(is_forward).filter(|_| model.presenter.is_on) else { return Vec::new() };
    if model.presenter.is_frozen {
        model.presenter.waiting = Some(scene);
        return Vec::new();
    }
    open_scene(model, scene, at)
}

/// A frozen screen is no work: its time is counted as that of a hidden page.
fn toggle_freeze(model: &mut Model, at: Millis) -> Vec<Effect> {
    if !model.presenter.is_on {
        return Vec::new();
    }
    set_paused(model, at, |model| model.presenter.is_frozen = !model.presenter.is_frozen);
    match model.presenter.waiting.take() {
        Some(scene) if !model.presenter.is_frozen => open_scene(model, scene, at),
        _ => Vec::new(),
    }
}

fn toggle_reveal(model: &mut Model) -> Vec<Effect> {
    let Some(finding) = model.finding().filter(|_| model.presenter.is_on) else { return Vec::new() };
    let revealed = &mut model.presenter.revealed;
    let n_before = revealed.len();
    revealed.retain(|other| *other != finding);
    if revealed.len() == n_before {
        revealed.push(finding);
    }
    vec![Effect::FocusStart]
}

fn choose_tile(model: &mut Model, tile: usize) {
    let Some(challenge) = model.voted().filter(|_| tile < N_ITEMS) else { return };
    model.presenter.tile = tile;
    model.presenter.fault = None;
    let counted = Show::of(&model.log, challenge).tiles.get(tile).copied().flatten();
    model.presenter.hands = counted.map_or(String::new(), |hands| hands.n_up.to_string());
}

/// From nothing, one more is the first hand; what is no number stays as it is.
fn step_hands(model: &mut Model, is_more: bool) {
    let typed = model.presenter.hands.trim();
    let now = if typed.is_empty() { Ok(0) } else { typed.parse::<u32>() };
    if let Ok(now) = now {
        let next = if is_more { now.saturating_add(1) } else { now.saturating_sub(1) };
        model.presenter.hands = next.to_string();
        model.presenter.fault = None;
    }
}

/// A good count is written down, and the next tile that was not counted comes up; of a bad one nothing is lost.
fn count_hands(model: &mut Model, at: Millis) -> Vec<Effect> {
    let Some(challenge) = model.voted() else { return Vec::new() };
    let position = model.presenter.tile.min(N_ITEMS - 1);
    let hands = match Hands::read(&model.presenter.hands, &model.presenter.people) {
        Ok(hands) => hands,
        Err(fault) => {
            model.presenter.fault = Some(fault);
            return Vec::new();
        }
    };
    model.log.append(at, Event::HandsCounted { challenge, position: position as u8, hands });
    model.presenter.people = hands.n_people.to_string();
    let tiles = Show::of(&model.log, challenge).tiles;
    let is_open = |tile: &usize| tiles.get(*tile).is_some_and(Option::is_none);
    let next = (position + 1..N_ITEMS).chain(0..position).find(is_open);
    choose_tile(model, next.unwrap_or(position));
    Vec::new()
}

/// The ticks become those of the majority; submitting them stays an act of its own.
fn take_majority(model: &mut Model) {
    let Some(challenge) = model.voted() else { return };
    let show = Show::of(&model.log, challenge);
    if let Some(Desk::Working(work)) = model.desk_mut()
        && let Answer::Choices(ticked) = &mut work.draft
    {
        *ticked = show.majority(ticked);
        work.complaint = None;
    }
}
