//! The root: holds the state, stamps the time, performs the effects.
//!
//! A struct component, since `update` must perform effects; it alone may name the platform.

mod class;
mod lesson;

use super::announcement::{Announcement, announced};
use super::beginning::{Beginning, begin};
use super::check::Findings;
use super::frame::{footer, header};
use super::lifecycle::{told, told_of_guest};
use super::markup::classed;
pub use super::message::{Message, WidgetProps};
use super::receipt::{folded, receipt};
use super::reckoning::Reckoning;
use super::scene::{self, Stage};
use super::surface::Surface;
use super::task::sketchbook;
use super::{take_away, teacher::Teacher, visit::Visit};
use crate::app::class::ClassAction;
use crate::app::{
    Action, Artefact, CopyOutcome, Effect, Model, Notice, PresenterAction, Record, Scene, TakeAwayAction,
    update,
};
use crate::app::{
    debate::DebateAction, machine::MachineAction, payslip::PayslipAction, reading::ReadingAction,
};
use crate::content::{Guest, Language, Text, corpus, evidence_with};
use crate::domain::log::Millis;
use crate::domain::tally::Tally;
use crate::extent::IS_WHOLE;
use crate::platform::{camera, clipboard, clock, files, focus, host, markup, print, surface, traffic};
use gloo::{events::EventListener, timers::callback::Interval, timers::callback::Timeout};
use lesson::Lesson;
use std::any::Any;
use web_sys::Element;
use yew::prelude::*;

/// The class that the focus moves to: the heading of what is new.
const START_CLASS: &str = "start";
/// How often the receipt's clock is looked at.
const TICK_MILLIS: u32 = 1000;
/// What is left to the browser between two parts of the exam, or of the next grid.
const IDLE_MILLIS: u32 = 16;

/// The root component.
pub struct Widget {
    model: Model,
    language: Language,
    origin: Millis,
    now: Millis,
    announcement: Option<Announcement>,
    untold: Vec<Notice>,
    visit: Visit,
    surface: Surface,
    figure: Option<Callback<()>>,
    root: NodeRef,
    is_focus_due: bool,
    teacher: Teacher,
    idle: Option<Timeout>,
    /// The camera, held to be let go: by no name, so that the opening carries nothing of it.
    camera: Option<Box<dyn Any>>,
    /// The author's figures that the page was told of.
    told_guest: Option<&'static Guest>,
    lesson: Lesson,
    _visibility: Option<EventListener>,
    _tick: Option<Interval>,
    _size: Option<surface::SizeWatch>,
}

impl Component for Widget {
    type Message = Message;
    type Properties = WidgetProps;

    fn create(ctx: &Context<Self>) -> Self {
        sketchbook::lend(markup::apart);
        let request = &ctx.props().request;
        let Beginning { model, language, teacher, elapsed, untold } = begin(request);
        Self {
            model,
            language,
            origin: Millis(0),
            now: elapsed,
            announcement: None,
            untold,
            visit: Visit::of(request),
            surface: Surface { is_dark: request.is_dark.unwrap_or(false), ..Surface::default() },
            figure: None,
            root: NodeRef::default(),
            is_focus_due: request.has_focus,
            teacher,
            idle: None,
            camera: None,
            told_guest: None,
            lesson: Lesson::default(),
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
            (self.model.presenter.is_on != new.is_class && old.is_class != new.is_class)
                .then_some(Action::Presenter(PresenterAction::ModeToggled)),
            (old.scene != new.scene).then_some(Action::SceneOpened(new.scene)),
        ];
        for change in changes.into_iter().flatten() {
            self.apply(ctx, change);
        }
        if let Some(code) = new.code.as_ref().filter(|_| old.code != new.code) {
            self.apply(ctx, Action::Class(ClassAction::CodeGiven(code.to_string())));
            self.apply(ctx, Action::SceneOpened(Scene::Class));
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
                self.lesson.lost().into_iter().for_each(|gone| self.apply(ctx, gone));
                // Carried to another screen, a window may keep its size and tell nobody.
                let is_other_screen =
                    surface::pixel_ratio() != self.surface.pixel_ratio && self.look_at_surface(ctx);
                let is_lesson = IS_WHOLE && self.model.presenter.is_on;
                return is_other_screen || is_lesson || (is_counting && !self.model.is_hidden);
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
        let mode = if model.presenter.is_on { " presenting" } else { "" };
        let is_frozen = model.presenter.is_frozen;
        let theme = if self.surface.is_dark { "dark" } else { "light" };
        let whole = html! {
            <div class="_" lang={self.language.tag()} data-theme={theme} ref={self.root.clone()}>
                <div class="page">
                    { header(stage.words, model, dispatch, ctx.link().callback(|_| Message::LanguageSwitched)) }
                    <div class="body" inert={is_frozen}>
                        <div class="main" key={model.scene.name()}>{ scene::shown(stage) }</div>
                        { folded(reckoning, tally) }
                        { receipt(reckoning, tally) }
                    </div>
                    { self.lesson.seen(stage, self.now) }
                    { footer(stage) }
                </div>
                <p class="unseen" role="status">{ self.announcement.and_then(|said| announced(stage.words, said)) }</p>
            </div>
        };
        classed(["cw on-", model.scene.name(), font, mode].concat().into(), whole)
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
            guest.filter(|_| IS_WHOLE).into_iter().for_each(|guest| host::tell(&root, told_of_guest(guest)));
        }
        if std::mem::take(&mut self.is_focus_due) {
            focus::move_to(&root, START_CLASS);
        }
    }
}

impl Widget {
    /// Starts what needs a page around it.
    fn begin(&mut self, ctx: &Context<Self>, root: &Element) {
        self.origin = clock::now().since(self.now);
        self.visit.today = clock::today();
        let link = ctx.link().clone();
        self._visibility = clock::on_visibility_change(move |is_hidden| {
            let action = if is_hidden { Action::PageHidden } else { Action::PageReturned };
            link.send_message(Message::Happened(action));
        });
        let link = ctx.link().clone();
        self.lesson.begin(root, ctx.link().callback(|message| message), &self.model);
        self._tick = Some(Interval::new(TICK_MILLIS, move || link.send_message(Message::Ticked)));
        let link = ctx.link().clone();
        self._size = surface::SizeWatch::new(root, move || link.send_message(Message::Moved));
        if IS_WHOLE && camera::is_offered() {
            ctx.link().send_message(Message::Happened(Action::Class(ClassAction::CameraFound)));
        }
        if clock::is_hidden() {
            ctx.link().send_message(Message::Happened(Action::PageHidden));
        }
        for notice in std::mem::take(&mut self.untold) {
            host::tell(root, told(notice));
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
            class_lesson: self.teacher.class_lesson(),
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
        self.lesson.follow(&self.model);
        if !self.model.class.wants_camera() {
            self.camera = None;
        }
    }

    fn perform(&mut self, ctx: &Context<Self>, effect: Effect) {
        match effect {
            // Nothing in the opening asks for these.
            Effect::ReadFiles(_) | Effect::StartCamera | Effect::PrintPage if !IS_WHOLE => {}
            Effect::SaveFile(_) | Effect::CopyText(_) if !IS_WHOLE => {}
            Effect::FocusStart => self.is_focus_due = true,
            Effect::RestartClock => {
                self.origin = clock::now();
                self.now = Millis(0);
            }
            Effect::ResumeClock(at) => {
                self.origin = clock::now().since(at);
                self.now = at;
            }
            Effect::OpenWindow if IS_WHOLE => {
                let link = ctx.link().callback(|message| message);
                let became = self.lesson.open(&self.root, Text { language: self.language }, link);
                self.apply(ctx, became);
            }
            Effect::OpenWindow | Effect::CloseWindow => self.lesson.close(),
            Effect::TeachMachine => self.teacher.teach(&self.model),
            Effect::FillBatch(challenge) => {
                if let Some(confidences) = self.teacher.fill(&self.model, challenge) {
                    self.apply(ctx, Action::Machine(MachineAction::BatchFilled { challenge, confidences }));
                }
            }
            Effect::TellHost(notice) => {
                self.announcement = Some(Announcement::Told(notice));
                if let Some(root) = self.root.cast::<Element>() {
                    host::tell(&root, told(notice));
                }
            }
            Effect::ReadFiles(list) => self.read_files(ctx, list),
            Effect::StartCamera => self.start_camera(ctx),
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
