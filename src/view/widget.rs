//! The root: holds the state, stamps the time, performs the effects.
//!
//! A struct component, since `update` must perform effects; it alone may name the platform.

use super::announcement::{Announcement, announced};
use super::check::Findings;
use super::frame::{footer, header};
use super::markup::classed;
use super::receipt::{folded, receipt};
use super::reckoning::Reckoning;
use super::request::Request;
use super::scene::{self, Stage};
use super::surface::Surface;
use super::{take_away, teacher::Teacher, visit::Visit};
use crate::app::{
    Action, Artefact, CopyOutcome, Effect, Model, Notice, Record, Scene, TakeAwayAction, update,
};
use crate::app::{
    debate::DebateAction, machine::MachineAction, payslip::PayslipAction, reading::ReadingAction,
};
use crate::content::{Guest, Language, Text, corpus, evidence_with};
use crate::domain::log::Millis;
use crate::domain::tally::Tally;
use crate::extent::IS_WHOLE;
use crate::platform::{clipboard, clock, files, focus, host, print, surface, traffic};
use gloo::{events::EventListener, timers::callback::Interval, timers::callback::Timeout};
use web_sys::Element;
use yew::prelude::*;

/// The class that the focus moves to: the heading of what is new.
const START_CLASS: &str = "start";
/// How often the receipt's clock is looked at.
const TICK_MILLIS: u32 = 1000;
/// What is left to the browser between two parts of the exam, or of the next grid.
const IDLE_MILLIS: u32 = 16;

/// Properties of the root.
#[derive(Properties, PartialEq)]
pub struct WidgetProps {
    /// What was asked.
    pub request: Request,
}

/// What reaches the root.
pub enum Message {
    /// Something happened to the model.
    Happened(Action),
    /// The other language was asked for.
    LanguageSwitched,
    /// A second has passed.
    Ticked,
    /// A moment in which a little of the exam can be prepared.
    Idle,
    /// The layout, the zoom or the screen changed.
    Moved,
    /// Something that all widgets of the page share has changed, such as the words about figures.
    Refreshed,
    /// A figure is there, which asks to be told of changes of size.
    FigureShown(Callback<()>),
}

/// The root component.
pub struct Widget {
    model: Model,
    language: Language,
    origin: Millis,
    now: Millis,
    announcement: Option<Announcement>,
    visit: Visit,
    surface: Surface,
    figure: Option<Callback<()>>,
    root: NodeRef,
    is_focus_due: bool,
    teacher: Teacher,
    idle: Option<Timeout>,
    /// The author's figures that the page was told of.
    told_guest: Option<&'static Guest>,
    _visibility: Option<EventListener>,
    _tick: Option<Interval>,
    _size: Option<surface::SizeWatch>,
}

impl Component for Widget {
    type Message = Message;
    type Properties = WidgetProps;

    fn create(ctx: &Context<Self>) -> Self {
        let request = &ctx.props().request;
        let mut model = Model::new(
            request.seed,
            request.settings,
            request.language.edition(),
            evidence_with(request.guest),
        );
        let given = Action::Payslip(PayslipAction::EditsGiven(request.edits()));
        let _ = update(&mut model, given, Millis(0));
        let mut language = request.language;
        let mut teacher = Teacher::default();
        if let Some(record) = &request.record {
            model.resume(record);
            language = Language::of_edition(record.edition);
            teacher.teach(&model);
        } else {
            // Nothing is focused or announced at the start: the page belongs to its reader.
            let _ = update(&mut model, Action::SceneOpened(request.scene), Millis(0));
        }
        Self {
            model,
            language,
            origin: Millis(0),
            now: Millis(0),
            announcement: None,
            visit: Visit::of(request),
            surface: Surface { is_dark: request.is_dark.unwrap_or(false), ..Surface::default() },
            figure: None,
            root: NodeRef::default(),
            is_focus_due: request.has_focus,
            teacher,
            idle: None,
            told_guest: None,
            _visibility: None,
            _tick: None,
            _size: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Self::Properties) -> bool {
        let (old, new) = (&old.request, &ctx.props().request);
        self.visit.cite_as.clone_from(&new.cite_as);
        if old.guest != new.guest {
            self.visit.guest = new.guest;
            self.apply(ctx, Action::Payslip(PayslipAction::EvidenceGiven(evidence_with(new.guest))));
        }
        if old.language != new.language {
            self.set_language(ctx, new.language);
        }
        let (before, after) = (old.settings, new.settings);
        let changes = [
            (before.country != after.country).then_some(Action::CountryChosen(after.country)),
            (before.offer != after.offer).then_some(Action::OfferChanged(after.offer)),
            (before.depth != after.depth).then_some(Action::Reading(ReadingAction::DepthChosen(after.depth))),
            (old.scene != new.scene).then_some(Action::SceneOpened(new.scene)),
        ];
        for change in changes.into_iter().flatten() {
            self.apply(ctx, change);
        }
        if old.edit != new.edit {
            self.apply(ctx, Action::Payslip(PayslipAction::EditsGiven(new.edits())));
        }
        let _ = self.look_at_surface(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Happened(action) => self.apply(ctx, action),
            Message::LanguageSwitched => self.set_language(ctx, self.language.other()),
            Message::Ticked => {
                let is_counting = self.model.work().is_some() || self.model.scene == Scene::Shift;
                self.now = self.session_time();
                // Carried to another screen, a window may keep its size and tell nobody.
                let is_other_screen =
                    surface::pixel_ratio() != self.surface.pixel_ratio && self.look_at_surface(ctx);
                return is_other_screen || (is_counting && !self.model.is_hidden);
            }
            Message::Idle => {
                self.idle = None;
                let is_ready = self.teacher.prepare(&self.model);
                self.prepare_later(ctx);
                return is_ready;
            }
            Message::Moved => {
                let is_other = self.look_at_surface(ctx);
                // The browser has laid out what is there; only a drawing must be told. A figure that is gone hears nothing.
                if let Some(figure) = self.figure.as_ref().filter(|_| !is_other) {
                    figure.emit(());
                }
                return is_other;
            }
            Message::Refreshed => drop(self.look_at_surface(ctx)),
            Message::FigureShown(figure) => {
                self.figure = Some(figure);
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let request = &ctx.props().request;
        let dispatch = &ctx.link().callback(Message::Happened);
        let tally = &Tally::of(&self.model.log, &corpus(), self.now);
        let model = &self.model;
        let figures = model.figures();
        let stage = self.stage(ctx, tally, dispatch);
        // The receipt counts what was measured, whatever she changed on the payslip.
        let reckoning = Reckoning { worked: tally.worked, ..Reckoning::new(stage, &figures) };
        let font = if request.has_host_font { " host-font" } else { "" };
        let theme = if self.surface.is_dark { "dark" } else { "light" };
        let whole = html! {
            <div class="_" lang={self.language.tag()} data-theme={theme} ref={self.root.clone()}>
                <div class="page">
                    { header(stage.words, model, dispatch, ctx.link().callback(|_| Message::LanguageSwitched)) }
                    <div class="body">
                        <div class="main" key={model.scene.name()}>{ scene::shown(stage) }</div>
                        { folded(reckoning, tally) }
                        { receipt(reckoning, tally) }
                    </div>
                    { footer(stage) }
                </div>
                <p class="unseen" role="status">{ self.announcement.and_then(|said| announced(stage.words, said)) }</p>
            </div>
        };
        classed(["cw on-", model.scene.name(), font].concat().into(), whole)
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        let Some(root) = self.root.cast::<Element>() else { return };
        if is_first {
            self.begin(ctx, &root);
        }
        self.prepare_later(ctx);
        let guest = ctx.props().request.guest;
        if self.told_guest != guest {
            self.told_guest = guest;
            tell_guest(&root, guest);
        }
        if std::mem::take(&mut self.is_focus_due) {
            focus::move_to(&root, START_CLASS);
        }
    }
}

impl Widget {
    /// Starts what needs a page around it.
    fn begin(&mut self, ctx: &Context<Self>, root: &Element) {
        let record = ctx.props().request.record.as_deref();
        self.origin = clock::now().since(record.map_or(Millis(0), |record| record.at));
        self.visit.today = clock::today();
        let link = ctx.link().clone();
        self._visibility = clock::on_visibility_change(move |is_hidden| {
            let action = if is_hidden { Action::PageHidden } else { Action::PageReturned };
            link.send_message(Message::Happened(action));
        });
        let link = ctx.link().clone();
        self._tick = Some(Interval::new(TICK_MILLIS, move || link.send_message(Message::Ticked)));
        let link = ctx.link().clone();
        self._size = surface::SizeWatch::new(root, move || link.send_message(Message::Moved));
        if clock::is_hidden() {
            ctx.link().send_message(Message::Happened(Action::PageHidden));
        }
        // Of a session that goes on, the page was told already.
        if record.is_none() {
            tell(root, Notice::SceneShown(self.model.scene));
        }
        ctx.link().send_message(Message::Moved);
    }

    /// While the exam or the next grid is not ready, a little of it is prepared between two tasks of the browser.
    fn prepare_later(&mut self, ctx: &Context<Self>) {
        let is_wanted = self.teacher.is_preparing(&self.model);
        if self.idle.is_none() && is_wanted {
            let link = ctx.link().clone();
            self.idle = Some(Timeout::new(IDLE_MILLIS, move || link.send_message(Message::Idle)));
        }
    }

    fn session_time(&self) -> Millis {
        clock::now().since(self.origin)
    }

    fn stage<'a>(
        &'a self,
        ctx: &'a Context<Self>,
        tally: &'a Tally,
        dispatch: &'a Callback<Action>,
    ) -> Stage<'a> {
        let request = &ctx.props().request;
        Stage {
            words: Text { language: self.language },
            model: &self.model,
            tally,
            lesson: self.teacher.lesson(),
            surface: self.surface,
            form: request.form,
            visit: &self.visit,
            home: request.home.as_deref().unwrap_or_default(),
            dispatch,
        }
    }

    fn apply(&mut self, ctx: &Context<Self>, action: Action) {
        self.now = self.session_time();
        self.visit.today = clock::today();
        for effect in update(&mut self.model, action, self.now) {
            self.perform(ctx, effect);
        }
    }

    fn perform(&mut self, ctx: &Context<Self>, effect: Effect) {
        match effect {
            Effect::FocusStart => self.is_focus_due = true,
            Effect::RestartClock => {
                self.origin = clock::now();
                self.now = Millis(0);
            }
            Effect::TeachMachine => self.teacher.teach(&self.model),
            Effect::FillBatch(challenge) => {
                if let Some(confidences) = self.teacher.fill(&self.model, challenge) {
                    self.apply(ctx, Action::Machine(MachineAction::BatchFilled { challenge, confidences }));
                }
            }
            Effect::TellHost(notice) => {
                self.announcement = Some(Announcement::Told(notice));
                if let Some(root) = self.root.cast::<Element>() {
                    tell(&root, notice);
                }
            }
            Effect::PrintPage => {
                self.apply(ctx, Action::Debate(DebateAction::PrintEnded { was_shown: print::print() }));
            }
            Effect::ListRequests if !IS_WHOLE => {}
            Effect::ListRequests => {
                let (policy, requests) = (traffic::written_policy(), traffic::requests());
                self.visit.findings = Some(Findings { policy, requests, at: clock::now() });
            }
            Effect::Announce(outcome) => self.announcement = Some(Announcement::Taken(outcome)),
            Effect::SaveFile(artefact) => {
                if let Some(root) = self.root.cast::<Element>() {
                    let text = self.written(ctx, artefact);
                    files::offer(&root, artefact.file_name(), artefact.media_type(), &text);
                }
            }
            Effect::CopyText(artefact) => {
                let link = ctx.link().clone();
                clipboard::copy(&self.written(ctx, artefact), move |is_copied| {
                    let outcome = if is_copied { CopyOutcome::Copied } else { CopyOutcome::Refused };
                    let ended = TakeAwayAction::CopyEnded { artefact, outcome };
                    link.send_message(Message::Happened(Action::TakeAway(ended)));
                });
            }
        }
    }

    /// The session as it stands, for a widget that takes the place of this one.
    pub fn record(&self) -> Record {
        self.model.record(self.session_time())
    }

    /// The text of an artefact, at this instant.
    fn written(&self, ctx: &Context<Self>, artefact: Artefact) -> String {
        if !IS_WHOLE {
            return String::new();
        }
        let tally = Tally::of(&self.model.log, &corpus(), self.now);
        take_away::written(self.stage(ctx, &tally, &Callback::noop()), artefact)
    }

    fn set_language(&mut self, ctx: &Context<Self>, language: Language) {
        self.language = language;
        self.apply(ctx, Action::EditionChosen(language.edition()));
    }

    /// Looks at the pixels and the darkness of the page, and says whether they changed.
    fn look_at_surface(&mut self, ctx: &Context<Self>) -> bool {
        let asked = ctx.props().request.is_dark;
        let around = self.root.cast::<Element>().and_then(|root| root.parent_element());
        let is_dark = asked.unwrap_or_else(|| around.as_ref().is_some_and(surface::is_page_dark));
        let before = self.surface;
        self.surface =
            Surface { pixel_ratio: surface::pixel_ratio(), is_dark: is_dark || surface::is_forced_dark() };
        self.surface != before
    }
}

/// Lifecycle, scenes and item names: what a page around may know. No answer is ever in there.
fn tell(root: &Element, notice: Notice) {
    match notice {
        Notice::SceneShown(scene) => host::tell(root, "click-work:scene", &[("scene", scene.name())]),
        Notice::TaskShown(challenge) => {
            let index = challenge.index.to_string();
            host::tell(root, "click-work:task", &[("kind", challenge.kind.name()), ("index", &index)]);
        }
        Notice::TaskClosed { challenge, ending } => {
            let index = challenge.index.to_string();
            let detail = [("kind", challenge.kind.name()), ("index", &index), ("ending", ending.name())];
            host::tell(root, "click-work:closed", &detail);
        }
        Notice::SessionReset => host::tell(root, "click-work:reset", &[]),
    }
}

/// How many figures of the author's own hold, and how many complaints there are: for the author, who
/// may not read the payslip.
fn tell_guest(root: &Element, guest: Option<&Guest>) {
    let Some(guest) = guest else { return };
    let n_loaded = (guest.rates.len() + guest.pays.len()).to_string();
    let n_complaints = guest.complaints.len().to_string();
    host::tell(root, "click-work:rates", &[("loaded", &n_loaded), ("complaints", &n_complaints)]);
}
