//! The states that deserve a look, and what holds in all of them.

use super::acts::{fresh, live};
use super::html::Node;
use click_work::app::{Model, Scene};
use click_work::content::{Language, Text, corpus};
use click_work::domain::learn::exam::ExamId;
use click_work::domain::learn::learner::Learner;
use click_work::domain::learn::lesson::Lesson;
use click_work::domain::log::Millis;
use click_work::domain::tally::Tally;
use click_work::domain::task::{Edition, TaskKind};
use click_work::view::frame::{Form, footer, header};
use click_work::view::presenter;
use click_work::view::receipt::{folded, receipt};
use click_work::view::reckoning::Reckoning;
use click_work::view::scene::{self, Stage};
use click_work::view::surface::Surface;
use click_work::view::visit::Visit;
use std::sync::LazyLock;
use yew::prelude::*;

/// One grid, and the payslip without a bet.
const ONE_GRID: &[&str] = &["open prove", "label right", "submit", "open payslip", "see"];

/// A name, and what was done, a second between two acts.
pub(crate) const STATES: &[(&str, &[&str])] = &[
    ("threshold", &[]),
    ("prove", &["open prove"]),
    ("prove ticked", &["open prove", "tick 0 4"]),
    ("prove complaint", &["open prove", "submit"]),
    ("prove answered", &["open prove", "label right", "submit"]),
    ("prove refused", &["open prove", "refuse"]),
    ("understand empty", &["open understand"]),
    ("understand bet", &["open prove", "label right", "submit", "open understand"]),
    ("understand suspects", &["open prove", "label right", "submit", "open understand", "suspect 0 3"]),
    ("reveal", &["open prove", "label right", "submit", "open understand", "suspect 0 3", "bet"]),
    ("reveal wrong", &["open prove", "label wrong", "submit", "open understand", "bet"]),
    ("prove posts", &["open prove", "choose flag-post"]),
    ("prove posts ticked", &["open prove", "choose flag-post", "tick 0 4"]),
    ("prove posts complaint", &["open prove", "choose flag-post", "submit"]),
    ("prove posts refused", &["open prove", "choose flag-post", "refuse"]),
    (
        "posts bet",
        &["open prove", "choose flag-post", "tick 0 4", "submit", "open understand", "suspect 0 3"],
    ),
    (
        "posts reveal",
        &["open prove", "choose flag-post", "label right", "submit", "open understand", "suspect 0 3", "bet"],
    ),
    (
        "posts reveal wrong",
        &["open prove", "choose flag-post", "label wrong", "submit", "open understand", "bet"],
    ),
    ("shift posts", &["open shift", "take flag-post"]),
    ("shift posts right", &["open shift", "take flag-post", "label right", "submit"]),
    ("payslip posts", &["open prove", "choose flag-post", "label right", "submit", "open payslip", "see"]),
    ("payslip bet on posts", &["open prove", "choose flag-post", "label right", "submit", "open payslip"]),
    (
        "payslip pictures and posts",
        &[
            "open prove",
            "label right",
            "submit",
            "open shift",
            "take flag-post",
            "label wrong",
            "submit",
            "open payslip",
        ],
    ),
    (
        "counter after a gesture",
        &["open shift", "take like-share-follow", "label right", "submit", "counter"],
    ),
    ("cv", &["open shift", "take anonymise-cv"]),
    ("cv marked", &["open shift", "take anonymise-cv", "mark 0", "mark-to 3", "reach 9"]),
    ("cv complaint", &["open shift", "take anonymise-cv", "submit"]),
    ("cv right", &["open shift", "take anonymise-cv", "label right", "submit"]),
    ("cv wrong", &["open shift", "take anonymise-cv", "label wrong", "submit"]),
    ("cv unmarked", &["open shift", "take anonymise-cv", "submit", "submit"]),
    ("cv refused", &["open shift", "take anonymise-cv", "refuse"]),
    ("alerts", &["open shift", "take dispatch-alert", "option 0 1"]),
    ("alerts complaint", &["open shift", "take dispatch-alert", "option 0 1", "submit"]),
    ("alerts right", &["open shift", "take dispatch-alert", "label right", "submit"]),
    ("alerts wrong", &["open shift", "take dispatch-alert", "label wrong", "submit"]),
    ("order", &["open shift", "take like-share-follow", "gesture 0 like", "gesture 3 follow"]),
    ("order complaint", &["open shift", "take like-share-follow", "submit"]),
    ("order filled", &["open shift", "take like-share-follow", "label right", "submit"]),
    ("order beside", &["open shift", "take like-share-follow", "label wrong", "submit"]),
    ("missions", &["open shift", "take militant-mission", "mission 1", "press 2"]),
    ("missions reached", &["open shift", "take militant-mission", "press 20"]),
    ("missions complaint", &["open shift", "take militant-mission", "submit"]),
    ("missions done", &["open shift", "take militant-mission", "label right", "submit"]),
    ("missions none", &["open shift", "take militant-mission", "submit", "submit"]),
    (
        "payslip of gestures",
        &["open shift", "take like-share-follow", "label right", "submit", "open payslip", "see"],
    ),
    (
        "payslip bet on gestures",
        &["open shift", "take militant-mission", "label right", "submit", "open payslip"],
    ),
    ("payslip without a rate", &["open shift", "take anonymise-cv", "label right", "submit", "open payslip"]),
    ("machine after a cv", &["open shift", "take anonymise-cv", "label right", "submit", "open machine"]),
    ("machine empty", &["open machine"]),
    ("machine after a refusal", &["open prove", "refuse", "open machine"]),
    ("machine first", &["open prove", "label right", "submit", "open machine"]),
    ("machine one class", &["open prove", "submit", "submit", "open machine"]),
    ("machine working", &["open prove", "label right", "submit", "open machine", "batch", "tick 0"]),
    (
        "machine second",
        &["open prove", "label right", "submit", "open machine", "batch", "label right", "submit"],
    ),
    ("machine second refused", &["open prove", "label right", "submit", "open machine", "batch", "refuse"]),
    (
        "machine filled",
        &[
            "open prove",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "batch",
            "filled 900 100 520 500 480 700 300 998 2",
            "tick 0",
        ],
    ),
    (
        "machine corrected",
        &[
            "open prove",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "batch",
            "filled 900 100 520 500 480 700 300 998 2",
            "tick 0 1",
            "submit",
        ],
    ),
    (
        "machine let stand",
        &[
            "open prove",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label wrong",
            "submit",
            "batch",
            "filled 900 100 520 500 480 700 300 998 2",
            "submit",
        ],
    ),
    (
        "machine dealt",
        &["open prove", "label right", "submit", "open machine", "batch", "label right", "submit", "deal"],
    ),
    (
        "machine sight",
        &["open prove", "label right", "submit", "open machine", "batch", "label right", "submit", "sight"],
    ),
    (
        "machine crowd",
        &[
            "open prove",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "withhold 4",
            "wrong 2",
            "wrong-share 40",
        ],
    ),
    ("machine posts first", &["open prove", "choose flag-post", "label right", "submit", "open machine"]),
    (
        "machine posts filled",
        &[
            "open prove",
            "choose flag-post",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "batch",
            "filled 900 100 520 500 480 700 300 998 2",
        ],
    ),
    (
        "machine posts third",
        &[
            "open prove",
            "choose flag-post",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "batch",
            "filled 900 100 520 500 480 700 300 998 2",
            "submit",
            "sight",
            "deal",
        ],
    ),
    ("prove described", &["open prove", "describe", "tick 0 4"]),
    (
        "understand described",
        &["open prove", "describe", "label right", "submit", "open understand", "suspect 0"],
    ),
    ("reveal described", &["open prove", "label wrong", "submit", "open understand", "bet", "describe"]),
    ("prove of four", &["offer kittens,airstrips,rotor-blades,flag-post", "open prove"]),
    ("prove of four refused", &["offer kittens,airstrips,rotor-blades,flag-post", "open prove", "refuse"]),
    ("prove one kind", &["offer kittens", "open prove"]),
    ("counter of two", &["offer kittens,scanned-word", "open shift"]),
    ("shift blades", &["open shift", "take rotor-blades"]),
    ("shift blades complaint", &["open shift", "take rotor-blades", "submit"]),
    ("shift blades right", &["open shift", "take rotor-blades", "label right", "submit"]),
    ("shift strips", &["open shift", "take airstrips"]),
    ("shift strips described", &["open shift", "take airstrips", "describe"]),
    ("shift strips wrong", &["open shift", "take airstrips", "label wrong", "submit"]),
    ("shift kittens", &["open shift", "take kittens"]),
    ("shift kittens refused", &["open shift", "take kittens", "refuse"]),
    (
        "reveal blades",
        &["offer rotor-blades", "open prove", "label right", "submit", "open understand", "bet"],
    ),
    ("reveal strips", &["offer airstrips", "open prove", "label wrong", "submit", "open understand", "bet"]),
    ("machine kittens first", &["offer kittens", "open prove", "label right", "submit", "open machine"]),
    (
        "machine kittens filled",
        &[
            "offer kittens",
            "open prove",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "batch",
            "filled 900 100 520 500 480 700 300 998 2",
            "describe",
        ],
    ),
    (
        "machine kittens third",
        &[
            "offer kittens",
            "open prove",
            "label right",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "sight",
        ],
    ),
    ("counter", &["open shift"]),
    ("shift grid", &["open shift", "take road-signs"]),
    ("shift words", &["open shift", "take scanned-word"]),
    ("shift words missing", &["open shift", "take scanned-word", "submit"]),
    ("shift second word missing", &["open shift", "take scanned-word", "type 0 mot", "submit"]),
    ("shift words in English", &["english", "open shift", "take scanned-word"]),
    ("shift grid right", &["open shift", "take road-signs", "label right", "submit"]),
    ("shift grid wrong", &["open shift", "take road-signs", "label wrong", "submit"]),
    ("shift words right", &["open shift", "take scanned-word", "label right", "submit"]),
    ("shift words wrong", &["open shift", "take scanned-word", "type 0 <b>&amp;", "type 1 \"'", "submit"]),
    ("shift refused", &["open shift", "take scanned-word", "refuse"]),
    ("payslip empty", &["open payslip"]),
    ("payslip refused", &["open prove", "refuse", "open payslip"]),
    ("payslip bet", &["open prove", "label right", "submit", "open payslip"]),
    ("payslip bet refused", &["open prove", "label right", "submit", "open payslip", "pay-bet nothing"]),
    ("payslip one grid", ONE_GRID),
    ("payslip words", &["open shift", "take scanned-word", "label right", "submit", "open payslip", "see"]),
    (
        "payslip both",
        &[
            "open prove",
            "label wrong",
            "submit",
            "open shift",
            "take scanned-word",
            "label right",
            "submit",
            "open payslip",
            "pay-bet 12",
        ],
    ),
    (
        "payslip in dollars",
        &["open prove", "label right", "submit", "open payslip", "pay-bet 0,3", "united-states"],
    ),
    ("payslip hour", &["open prove", "label right", "submit", "open payslip", "see", "chart hour"]),
    ("payslip hour empty", &["open payslip", "chart hour"]),
    ("payslip session", &["open prove", "label right", "submit", "open payslip", "see", "chart session"]),
    ("payslip session empty", &["open payslip", "chart session"]),
    ("payslip filtered", &["open payslip", "filter moderation sellers"]),
    (
        "payslip figure",
        &["open prove", "label right", "submit", "open payslip", "see", "look-at SD-01 table"],
    ),
    (
        "payslip recalculated",
        &[
            "open prove",
            "label right",
            "submit",
            "open payslip",
            "see",
            "look-at MW-10 chart",
            "recalculate rate-low:MW-10 0,06",
        ],
    ),
    (
        "payslip not recalculated",
        &[
            "open prove",
            "label right",
            "submit",
            "open payslip",
            "see",
            "look-at MW-10 headline",
            "recalculate rate-low:MW-10 abc",
        ],
    ),
    ("points", &["open prove", "label right", "submit", "open points"]),
    ("points without any", &["open points", "convert"]),
    ("points converted", &["open prove", "label right", "submit", "open points", "convert"]),
    (
        "points figure",
        &["open prove", "label right", "submit", "open points", "convert", "look-at SD-05 quoted"],
    ),
    ("other buyer", &["open other-buyer"]),
    ("other buyer less", &["open other-buyer", "order-gesture 1", "order-price 40", "order 0"]),
    (
        "other buyer more",
        &["open other-buyer", "order-gesture 2", "order-price 117", "order 0", "order 1", "order 1"],
    ),
    ("other buyer figure", &["open other-buyer", "look-at SD-02 quoted"]),
    ("requester", &["open prove", "label wrong", "submit", "open requester"]),
    ("requester alone", &["open requester"]),
    (
        "requester strict",
        &["open prove", "label right", "submit", "open requester", "threshold 90", "reject 0", "block 3"],
    ),
    ("requester undone", &["open prove", "label right", "submit", "open requester", "reject 0", "forgive 0"]),
    ("requester late", &["open requester", "deadline 15"]),
    ("requester few", &["open requester", "console-price 40", "console-overlap 9"]),
    ("reveal said", &["open prove", "label right", "submit", "open understand", "bet", "say not-work"]),
    ("payslip short", &["short", "open payslip"]),
    ("ways out", &["open ways-out"]),
    ("ways out floor unset", &["open ways-out", "try floor"]),
    ("ways out floor", &["open ways-out", "try floor", "slide floor 12"]),
    ("ways out cooperative", &["open ways-out", "try cooperative", "slide cooperative 14"]),
    ("ways out income", &["open ways-out", "try income", "slide income 18", "look-at MW-26 chart"]),
    ("ways out refusing", &["open ways-out", "refuse-with 6", "wrong-share 40"]),
    ("debate empty", &["open debate"]),
    ("debate refuser", &["open prove", "refuse", "open debate", "say unsure", "replay"]),
    (
        "debate",
        &[
            "open prove",
            "label right",
            "submit",
            "open understand",
            "bet",
            "say not-work",
            "open shift",
            "take scanned-word",
            "label right",
            "submit",
            "open debate",
            "say work",
            "word parasubordination",
            "print-refused",
        ],
    ),
    ("assumptions", &["open assumptions"]),
    (
        "assumptions changed",
        &["open assumptions", "recalculate month 151,67", "look-at BM-VE-2023 assumptions"],
    ),
    ("class empty", &["open class"]),
    ("class of bad lines", &["open class", "codes ABCDE;Lu;ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ"]),
    ("class of three", &["open class", "class-of 3 road-signs"]),
    ("class of 28", &["open class", "class-of 28 road-signs"]),
    ("class of posts", &["open class", "class-of 12 flag-post"]),
    ("class beside another", &["open class", "class-of 6 road-signs", "beside 12 flag-post"]),
    ("class beside itself", &["open class", "class-of 12 road-signs", "beside 6 road-signs"]),
    ("class that teaches", &["open class", "class-of 12 road-signs", "curve"]),
    ("class of a bad link", &["open class", "code-given 6JCM9-2J40"]),
    ("class erased", &["open class", "class-of 6 road-signs", "erase-codes"]),
    ("reset asked", &["open prove", "label right", "submit", "ask-reset"]),
    ("reset", &["open prove", "label right", "submit", "reset"]),
    ("reset undone", &["open prove", "label right", "submit", "reset", "undo-reset"]),
    ("class begins", &["class"]),
    (
        "class votes",
        &["class", "open prove", "say-window people 28", "say-window hands 23", "say-window count"],
    ),
    (
        "class votes on posts",
        &["class", "open prove", "choose flag-post", "say-window hands 23 of 28", "say-window count"],
    ),
    (
        "class of bad hands",
        &["class", "open prove", "say-window people 28", "say-window hands 29", "say-window count"],
    ),
    ("class counted", &["class", "open prove", "vote 28 23 5 14 28 0 20 9 25 3", "say-window majority"]),
    (
        "class answered",
        &["class", "open prove", "vote 28 23 5 14 28 0 20 9 25 3", "say-window majority", "submit"],
    ),
    (
        "class beside the machine",
        &[
            "class",
            "open prove",
            "vote 28 23 5 14 28 0 20 9 25 3",
            "say-window majority",
            "submit",
            "open machine",
            "batch",
            "label right",
            "submit",
            "say-window reveal",
        ],
    ),
    (
        "class for the requester",
        &[
            "class",
            "open prove",
            "vote 28 23 5 14 28 0 20 9 25 3",
            "say-window majority",
            "submit",
            "open requester",
            "say-window reveal",
        ],
    ),
    (
        "class refuses",
        &[
            "class",
            "open prove",
            "vote 28 23 5 14 28 0 20 9 25 3",
            "say-window majority",
            "submit",
            "open ways-out",
            "say-window reveal",
        ],
    ),
    (
        "class of posts refuses",
        &[
            "class",
            "open prove",
            "choose flag-post",
            "vote 28 23 5 14 28 0 20 9 25 3",
            "submit",
            "submit",
            "open ways-out",
            "say-window reveal",
        ],
    ),
    (
        "class is paid",
        &[
            "class",
            "open prove",
            "vote 28 23 5 14 28 0 20 9 25 3",
            "say-window majority",
            "submit",
            "open payslip",
            "see",
            "say-window reveal",
        ],
    ),
    ("class frozen", &["class", "open prove", "say-window freeze", "say-window forward"]),
    ("class guesses", &["class", "open ways-out"]),
    ("class sees the ways", &["class", "open ways-out", "say-window reveal"]),
    ("class without window", &["class", "window-became blocked"]),
    ("class window empty", &["class", "window-became unreachable"]),
    ("class window gone", &["class", "window-became gone"]),
    ("class with window", &["class", "open prove", "window-became open"]),
];

/// What the root would show, less what needs a page.
#[derive(Properties, PartialEq)]
struct ShownProps {
    model: Model,
    language: Language,
    now: Millis,
    is_exam_ready: bool,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let (words, dispatch) = (Text { language: props.language }, &Callback::noop());
    let model = &props.model;
    let tally = &Tally::of(&model.log, &corpus(), props.now);
    let (surface, visit) = (Surface::default(), &Visit::default());
    let lesson = lesson(model).filter(|_| props.is_exam_ready);
    let lesson = lesson.as_ref();
    let stage = Stage {
        words,
        model,
        tally,
        lesson,
        class_lesson: None,
        surface,
        form: Form::File,
        visit,
        home: "",
        dispatch,
    };
    let figures = model.figures();
    let reckoning = Reckoning { worked: tally.worked, ..Reckoning::new(stage, &figures) };
    html! {
        <div lang={props.language.tag()}>
            { header(words, model, dispatch, Callback::noop()) }
            <div class="main">{ scene::shown(stage) }</div>
            { folded(reckoning, tally) }
            { receipt(reckoning, tally) }
            if model.presenter.is_on { { presenter::bar(stage, props.now) } }
            { footer(stage) }
        </div>
    }
}

/// The model that some acts lead to, and the instant after.
pub(crate) fn lived(seed: u64, acts: &[&str]) -> (Model, Millis) {
    let mut model = fresh(seed);
    for (second, act) in acts.iter().enumerate() {
        live(&mut model, 1000 * second as u64, act);
    }
    (model, Millis(1000 * acts.len() as u64))
}

pub(crate) fn html(seed: u64, language: Language, acts: &[&str]) -> String {
    rendered(seed, language, acts, true)
}

/// With an exam that is ready, or not yet.
pub(crate) fn rendered(seed: u64, language: Language, acts: &[&str], is_exam_ready: bool) -> String {
    let (model, now) = lived(seed, acts);
    shown(model, language, now, is_exam_ready)
}

/// A model as it is.
pub(crate) fn rendered_model(model: &Model, language: Language, now: Millis) -> String {
    shown(model.clone(), language, now, true)
}

fn shown(model: Model, language: Language, now: Millis, is_exam_ready: bool) -> String {
    let page =
        yew::ServerRenderer::<Shown>::with_props(move || ShownProps { model, language, now, is_exam_ready });
    pollster::block_on(page.hydratable(false).render())
}

/// Exams of a few tiles, and of all the kept posts, prepared once.
static LEARNERS: LazyLock<[Learner; 3]> = LazyLock::new(|| {
    let small = |kind| ExamId { n_test: 60, ..ExamId::of(&corpus(), kind, Edition(0)) };
    [
        small(TaskKind::RoadSigns),
        small(TaskKind::Kittens),
        ExamId::of(&corpus(), TaskKind::FlagPost, Edition(0)),
    ]
    .map(|id| {
        let mut learner = Learner::new(id, corpus());
        while !learner.prepare(60) {}
        learner
    })
});

/// What the labels of a model's log teach, as the root would have it.
pub(crate) fn lesson(model: &Model) -> Option<Lesson> {
    let (kind, _) = model.learned().filter(|_| model.scene == Scene::Machine)?;
    let learner = LEARNERS.iter().find(|learner| learner.exam().unwrap().id().kind == kind)?;
    Lesson::of(&mut learner.clone(), &model.log, model.machine.is_dealt)
}

fn check_state(name: &str, language: Language, html: &str) {
    let context = format!("{name}, {}", language.tag());
    let page = Node::read(html);
    assert_eq!(page.of_class("start").len(), 1, "{context}: one heading to begin with");
    for node in page.all() {
        let is_named =
            !node.text().is_empty() || node.attribute("aria-label").is_some_and(|name| !name.is_empty());
        match node.tag.as_str() {
            "button" => {
                assert!(is_named, "{context}: a button without a name");
                assert_eq!(node.attribute("type"), Some("button"), "{context}: {}", node.text());
            }
            "h1" | "h2" | "h3" | "p" | "legend" | "th" | "summary" if !node.has_class("complaint") => {
                assert!(is_named || node.attribute("role").is_some(), "{context}: an empty {}", node.tag);
            }
            "form" | "a" | "img" | "script" | "style" | "iframe" => panic!("{context}: a {}", node.tag),
            _ => {}
        }
        assert_eq!(node.attribute("style"), None, "{context}: a host may forbid styles");
        assert!(node.attributes.iter().all(|(name, _)| !name.starts_with("on")), "{context}: {}", node.tag);
    }
    let mut prose = page.clone();
    drop_fields(&mut prose);
    let prose = prose.text();
    for sign in ["{$", "{ $", "$}", "{ ", " }", "NaN", "undefined", "\u{fffd}"] {
        assert!(!prose.contains(sign), "{context}: {sign}\n{prose}");
    }
    check_languages(&context, &page, language);
    check_headings(&context, &page);
}

/// Takes out what stands in fields: texts to be pasted elsewhere are code.
fn drop_fields(page: &mut Node) {
    page.children.retain(|child| child.tag != "textarea");
    page.children.iter_mut().for_each(drop_fields);
}

/// The page is in its language, and the button to the other is in the other; what is written in a corpus says that it is
/// in French where the page is not.
fn check_languages(context: &str, page: &Node, language: Language) {
    // A citation is in the language of its work.
    let is_cited = |node: &Node| node.has_class("citation") || node.tag == "small";
    let around = page.all().into_iter().filter(|node| !is_written(node) && !is_cited(node));
    let tags: Vec<_> = around.filter_map(|node| node.attribute("lang")).map(str::to_owned).collect();
    assert_eq!(tags, [language.tag(), language.other().tag()], "{context}");
    let expected = (language == Language::English).then_some("fr");
    // What is said of a picture is said in the language of the page, whatever the corpus.
    let is_told = !page.of_class("describe").is_empty() || context.contains("described");
    let expected = expected.filter(|_| !is_told);
    let written = page.all().into_iter().filter(|node| is_written(node));
    assert!(written.into_iter().all(|node| node.attribute("lang") == expected), "{context}");
}

fn is_written(node: &Node) -> bool {
    node.has_class("post-text") || node.has_class("written")
}

/// One title; no level is skipped on the way down; every `id` is one element's.
fn check_headings(context: &str, page: &Node) {
    let is_heading = |node: &&Node| ["h1", "h2", "h3", "h4"].contains(&node.tag.as_str());
    let levels: Vec<u8> =
        page.all().into_iter().filter(is_heading).map(|node| node.tag.as_bytes()[1] - b'0').collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{context}: {levels:?}");
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{context}: {levels:?}");
    let mut ids: Vec<_> =
        page.all().iter().filter_map(|node| node.attribute("id")).map(str::to_owned).collect();
    let n_ids = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), n_ids, "{context}: an id twice");
}

#[test]
fn every_state_stands_in_both_languages() {
    for (name, acts) in STATES.iter().copied() {
        let [french, english] = Language::ALL.map(|language| html(7, language, acts));
        check_state(name, Language::French, &french);
        check_state(name, Language::English, &english);
        let (french, english) = (Node::read(&french), Node::read(&english));
        let main = |page: &Node| page.of_class("main")[0].of_class("start")[0].text();
        assert_ne!(main(&french), main(&english), "{name} begins with the same words in both languages");
        assert_eq!(french.of_tag("button").len(), english.of_tag("button").len(), "{name}");
    }
}

#[test]
fn every_scene_has_a_state() {
    for scene in Scene::ALL {
        assert!(STATES.iter().any(|(_, acts)| lived(7, acts).0.scene == scene), "{}", scene.name());
    }
}

#[test]
fn the_way_shows_where_she_is() {
    for scene in Scene::ALL {
        let page = Node::read(&html(7, Language::French, &[&format!("open {}", scene.name())]));
        let current: Vec<_> =
            page.all().into_iter().filter(|node| node.attribute("aria-current").is_some()).collect();
        if !Scene::STORY.contains(&scene) {
            assert!(current.is_empty(), "{} is beside the story", scene.name());
            continue;
        }
        assert_eq!(current.len(), 1, "{}", scene.name());
        assert_eq!(page.of_class("way-current").len(), 1);
        assert!(page.of_class("way-current")[0].has_class(&format!("way-{}", scene.name())));
    }
}

/// What she typed is shown as she typed it, and is no markup.
#[test]
fn what_is_typed_is_text() {
    let acts = ["open shift", "take scanned-word", "type 0 <b>&amp;", "type 1 \"'", "submit"];
    let page = Node::read(&html(7, Language::French, &acts));
    let readings: Vec<_> = page.of_class("reading").iter().map(|node| node.text()).collect();
    assert!(
        readings.contains(&"<b>&amp;".to_owned()) && readings.contains(&"\"'".to_owned()),
        "{readings:?}"
    );
}
