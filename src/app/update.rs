//! What happened to the widget, and what that changes and asks.

use super::class::{self, ClassAction, List};
use super::debate::{self, DebateAction};
use super::desk::{DOUBLE_CLICK, Desk, Ending, Work};
use super::machine::{self, MachineAction};
use super::model::Model;
use super::offer::Offer;
use super::other_buyer::{self, OtherBuyerAction};
use super::payslip::{self, PayslipAction};
use super::presenter::{self, PresenterAction};
use super::reading::{self, ReadingAction};
use super::requester::{self, RequesterAction};
use super::reset;
use super::story::Scene;
use super::take_away::{self, Artefact, TakeAwayAction};
use super::ways::{self, WaysAction};
use super::work::WorkAction;
use crate::domain::log::{Event, Millis};
use crate::domain::pay::Country;
use crate::domain::task::{ChallengeId, Edition, TaskKind};
use crate::extent::IS_WHOLE;

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A scene was opened, by its address or by a button.
    SceneOpened(Scene),
    /// An item of a batch was ticked or unticked.
    ItemToggled {
        /// Its place in the batch, from 0.
        position: usize,
    },
    /// A word was typed.
    WordTyped {
        /// Its place in the pair, from 0.
        position: usize,
        /// All that the field now holds.
        text: String,
    },
    /// A word was marked, an option chosen, a gesture made.
    Worked(WorkAction),
    /// The answer was submitted.
    AnswerSubmitted,
    /// The pictures were asked for in their described form, or drawn again.
    DescriptionToggled,
    /// The task was refused.
    TaskRefused,
    /// Another task of the same kind was asked for.
    AnotherTaken,
    /// Of the first tasks, this kind was chosen.
    FirstTaskChosen(TaskKind),
    /// An offer of the counter was taken.
    TicketTaken(TaskKind),
    /// She went back to the counter.
    CounterReturned,
    /// An item was suspected, or cleared, of testing her.
    SuspectToggled {
        /// Its place in the batch, from 0.
        position: usize,
    },
    /// The bet was placed.
    BetPlaced,
    /// The page was hidden.
    PageHidden,
    /// The page was seen again.
    PageReturned,
    /// Something happened in the scene of the machine.
    Machine(MachineAction),
    /// Something happened on the payslip.
    Payslip(PayslipAction),
    /// Something happened in the scene of the class.
    Class(ClassAction),
    /// The points were to be converted.
    PointsConverted,
    /// Something happened in the scene of the other buyer.
    OtherBuyer(OtherBuyerAction),
    /// Something happened at the requester's console.
    Requester(RequesterAction),
    /// Another country's minimum wage was chosen.
    CountryChosen(Country),
    /// Something happened in the panel of what can be taken away.
    TakeAway(TakeAwayAction),
    /// Something happened in the scene of the three ways.
    Ways(WaysAction),
    /// Something happened in the last scene.
    Debate(DebateAction),
    /// Something happened to how the story is read.
    Reading(ReadingAction),
    /// The language changed: new text items come from this corpus.
    EditionChosen(Edition),
    /// The author offers other kinds of work.
    OfferChanged(Offer),
    /// What the browser knows of our requests was asked for.
    RequestsAsked,
    /// Starting again was asked for.
    ResetAsked,
    /// Starting again was given up.
    ResetDropped,
    /// Starting again was confirmed.
    ResetConfirmed,
    /// What was erased was wanted back.
    ResetUndone,
    /// Something happened before a class.
    Presenter(PresenterAction),
}

/// What a page around the widget may be told: never an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A scene is on display.
    SceneShown(Scene),
    /// A challenge is in front of the reader.
    TaskShown(ChallengeId),
    /// A challenge is done with.
    TaskClosed {
        /// Which.
        challenge: ChallengeId,
        /// How.
        ending: Ending,
    },
    /// The session began again from nothing.
    SessionReset,
}

/// What an action asks of the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Move the keyboard focus to the start of what is new.
    FocusStart,
    /// Count the time of the session from now.
    RestartClock,
    /// Count it on from this.
    ResumeClock(Millis),
    /// Open a second window, and tell what became of it ([`PresenterAction::WindowBecame`]).
    OpenWindow,
    /// Close it.
    CloseWindow,
    /// Tell the page that holds us.
    TellHost(Notice),
    /// See what her labels teach the machine now.
    TeachMachine,
    /// Ask the machine what it would answer to the batch in front of her.
    FillBatch(ChallengeId),
    /// Offer an artefact as a file. It may be refused in silence: its text is shown as well.
    SaveFile(Artefact),
    /// Put an artefact on the clipboard, and tell how that ended ([`TakeAwayAction::CopyEnded`]).
    CopyText(Artefact),
    /// Read the files that stand in the field of a list, and tell what each held ([`ClassAction::FileRead`]).
    ReadFiles(List),
    /// Look for codes by camera, as long as the class wants it. It may be refused ([`ClassAction::CameraFailed`]).
    StartCamera,
    /// Ask the browser which requests were made, and which policy the page has.
    ListRequests,
    /// Print the page. It may be refused, and how that ended is told ([`DebateAction::PrintEnded`]).
    PrintPage,
    /// Say what became of an artefact.
    Announce(take_away::Outcome),
}

/// Applies what happened at an instant of the session.
pub fn update(model: &mut Model, action: Action, at: Millis) -> Vec<Effect> {
    if IS_WHOLE && let Some(effects) = presenter::held(model, &action) {
        return effects;
    }
    let voted = if IS_WHOLE { model.voted() } else { None };
    let effects = applied(model, action, at);
    reset::forget(model);
    if IS_WHOLE && model.voted() != voted {
        presenter::begin_vote(model);
    }
    effects
}

fn applied(model: &mut Model, action: Action, at: Millis) -> Vec<Effect> {
    match action {
        Action::SceneOpened(scene) => open_scene(model, scene, at),
        Action::ItemToggled { position } => with_work(model, |work| work.toggle(position)),
        Action::WordTyped { position, text } => with_work(model, |work| work.type_word(position, &text)),
        // The first tasks are ticked.
        Action::Worked(_) if !IS_WHOLE => Vec::new(),
        Action::Worked(action) => {
            let seed = model.log.header.seed;
            with_work(model, |work| work.take(action, seed))
        }
        Action::AnswerSubmitted => submit(model, at),
        Action::DescriptionToggled => changed(model, |model| model.is_described = !model.is_described),
        Action::TaskRefused => refuse(model, at),
        Action::AnotherTaken => take_another(model, at),
        Action::FirstTaskChosen(kind) => choose_first(model, kind, at),
        Action::TicketTaken(kind) => take_ticket(model, kind, at),
        Action::CounterReturned => return_to_counter(model, at),
        Action::SuspectToggled { position } => {
            model.suspects.iter_mut().skip(position).take(1).for_each(|suspect| *suspect = !*suspect);
            Vec::new()
        }
        Action::BetPlaced => place_bet(model, at),
        Action::PageHidden => set_paused(model, at, |model| model.is_hidden = true),
        Action::PageReturned => set_paused(model, at, |model| model.is_hidden = false),
        // Nothing in the opening sends these: it must not carry what answers them.
        Action::Machine(_)
        | Action::Payslip(_)
        | Action::Class(_)
        | Action::TakeAway(_)
        | Action::Presenter(_)
            if !IS_WHOLE =>
        {
            Vec::new()
        }
        Action::Machine(action) => machine::update(model, action, at),
        Action::Payslip(action) => payslip::update(model, action, at),
        Action::Class(action) => class::update(model, action),
        Action::PointsConverted => changed(model, |model| model.is_converted = true),
        Action::OtherBuyer(action) => other_buyer::update(model, action),
        Action::Requester(action) => requester::update(model, action),
        Action::CountryChosen(country) => {
            model.settings.country = country;
            model.settings.currency = country.currency();
            Vec::new()
        }
        Action::TakeAway(action) => take_away::update(&mut model.take_away, action),
        Action::Ways(action) => ways::update(&mut model.ways, action),
        Action::Debate(action) => debate::update(model, action, at),
        Action::Reading(action) => reading::update(model, action, at),
        Action::EditionChosen(edition) => changed(model, |model| model.edition = edition),
        Action::OfferChanged(offer) => changed(model, |model| model.settings.offer = offer),
        Action::RequestsAsked => vec![Effect::ListRequests],
        Action::ResetAsked => changed(model, |model| model.is_reset_asked = true),
        Action::ResetDropped => changed(model, |model| model.is_reset_asked = false),
        Action::ResetConfirmed => reset::reset(model, at),
        Action::ResetUndone => reset::undo(model),
        Action::Presenter(action) => presenter::update(model, action, at),
    }
}

/// A change that asks for nothing.
fn changed(model: &mut Model, change: impl FnOnce(&mut Model)) -> Vec<Effect> {
    change(model);
    Vec::new()
}

pub(super) fn open_scene(model: &mut Model, scene: Scene, at: Millis) -> Vec<Effect> {
    if model.scene == scene {
        return Vec::new();
    }
    leave_scene(model, at);
    model.scene = scene;
    model.is_reset_asked = false;
    model.open_term = None;
    let mut effects = vec![Effect::TellHost(Notice::SceneShown(scene)), Effect::FocusStart];
    if let Some(challenge) = model.work().map(|work| work.challenge) {
        // She comes back to a task that she had left: its clock goes on.
        model.log.append(at, Event::Shown(challenge));
        effects.push(Effect::TellHost(Notice::TaskShown(challenge)));
    } else if scene == Scene::Prove && model.prove == Desk::Empty {
        effects.extend(show_new(model, model.settings.offer.first_task(), at));
    } else if scene == Scene::Shift {
        model.shift = Desk::Empty;
        model.log.append(at, Event::OffersShown);
    }
    effects
}

fn leave_scene(model: &mut Model, at: Millis) {
    model.class.put_camera_away();
    if let Some(work) = model.work() {
        let challenge = work.challenge;
        model.log.append(at, Event::SetAside(challenge));
    } else if model.scene == Scene::Shift && model.shift == Desk::Empty {
        model.log.append(at, Event::OffersLeft);
    }
}

fn with_work(model: &mut Model, change: impl FnOnce(&mut Work)) -> Vec<Effect> {
    if let Some(Desk::Working(work)) = model.desk_mut() {
        change(work);
    }
    Vec::new()
}

/// Puts a new challenge in front of her, on the desk of the scene.
pub(super) fn show_new(model: &mut Model, kind: TaskKind, at: Millis) -> Vec<Effect> {
    let index = model.log.next_index(kind);
    let challenge = ChallengeId { kind, edition: model.edition, index };
    if let Some(desk) = model.desk_mut() {
        *desk = Desk::Working(Work::on(challenge));
    }
    model.log.append(at, Event::Shown(challenge));
    vec![Effect::TellHost(Notice::TaskShown(challenge)), Effect::FocusStart]
}

fn submit(model: &mut Model, at: Millis) -> Vec<Effect> {
    let Some(Desk::Working(work)) = model.desk_mut() else { return Vec::new() };
    if work.complaint.is_some() && at.since(work.complained_at) < DOUBLE_CLICK {
        return Vec::new();
    }
    work.complaint = work.complaint_at_submission();
    work.complained_at = at;
    if work.complaint.is_some() {
        return Vec::new();
    }
    let (challenge, answer) = (work.challenge, work.draft.clone());
    model.log.append(at, Event::Answered { challenge, answer });
    close(model, challenge, Ending::Answered, at)
}

fn refuse(model: &mut Model, at: Millis) -> Vec<Effect> {
    let Some(challenge) = model.work().map(|work| work.challenge) else { return Vec::new() };
    model.log.append(at, Event::Refused(challenge));
    close(model, challenge, Ending::Refused, at)
}

fn close(model: &mut Model, challenge: ChallengeId, ending: Ending, at: Millis) -> Vec<Effect> {
    if let Some(desk) = model.desk_mut() {
        *desk = Desk::Closed { challenge, ending, at };
    }
    vec![Effect::TellHost(Notice::TaskClosed { challenge, ending }), Effect::TeachMachine, Effect::FocusStart]
}

fn take_another(model: &mut Model, at: Millis) -> Vec<Effect> {
    match model.desk_mut() {
        Some(Desk::Closed { challenge, at: closed_at, .. }) if at.since(*closed_at) >= DOUBLE_CLICK => {
            let kind = challenge.kind;
            show_new(model, kind, at)
        }
        Some(Desk::Empty | Desk::Working(_) | Desk::Closed { .. }) | None => Vec::new(),
    }
}

/// Puts one first task aside, ticks and all, for another: either may be taken up again.
fn choose_first(model: &mut Model, kind: TaskKind, at: Millis) -> Vec<Effect> {
    let is_new = match &model.prove {
        Desk::Working(work) => work.challenge.kind != kind,
        Desk::Closed { at: closed_at, .. } => at.since(*closed_at) >= DOUBLE_CLICK,
        Desk::Empty => true,
    };
    if model.scene != Scene::Prove || !is_new {
        return Vec::new();
    }
    leave_scene(model, at);
    let waiting = model.aside.iter().position(|work| work.challenge.kind == kind);
    let waiting = waiting.map(|place| model.aside.remove(place));
    if let Desk::Working(work) = std::mem::take(&mut model.prove) {
        model.aside.push(work);
    }
    let Some(work) = waiting else { return show_new(model, kind, at) };
    let challenge = work.challenge;
    model.prove = Desk::Working(work);
    model.log.append(at, Event::Shown(challenge));
    vec![Effect::TellHost(Notice::TaskShown(challenge)), Effect::FocusStart]
}

fn take_ticket(model: &mut Model, kind: TaskKind, at: Millis) -> Vec<Effect> {
    if model.scene != Scene::Shift || model.shift != Desk::Empty {
        return Vec::new();
    }
    model.log.append(at, Event::TicketTaken(kind));
    show_new(model, kind, at)
}

fn return_to_counter(model: &mut Model, at: Millis) -> Vec<Effect> {
    let Scene::Shift = model.scene else { return Vec::new() };
    if model.shift == Desk::Empty {
        return Vec::new();
    }
    leave_scene(model, at);
    model.shift = Desk::Empty;
    model.log.append(at, Event::OffersShown);
    vec![Effect::FocusStart]
}

fn place_bet(model: &mut Model, at: Millis) -> Vec<Effect> {
    let Some(challenge) = model.first_batch().map(|(challenge, _)| challenge) else {
        return Vec::new();
    };
    if model.log.bet_on(challenge).is_some() {
        return Vec::new();
    }
    let suspected = model.suspects;
    model.log.append(at, Event::Bet { challenge, suspected });
    vec![Effect::FocusStart]
}

/// A hidden page and a frozen screen stop the clock, and both together no more than one of them.
pub(super) fn set_paused(model: &mut Model, at: Millis, change: impl FnOnce(&mut Model)) -> Vec<Effect> {
    let is_paused = |model: &Model| model.is_hidden || model.presenter.is_frozen;
    let was_paused = is_paused(model);
    change(model);
    if is_paused(model) != was_paused {
        model.class.put_camera_away();
        let event = if was_paused { Event::Returned } else { Event::Hidden };
        model.log.append(at, event);
    }
    Vec::new()
}
