//! The story as a whole: its length, its words, the three ways, the debate.

use super::acts::fresh;
use super::html::Node;
use super::states::{STATES, html, lived};
use click_work::app::{Depth, Scene, Settings};
use click_work::content::{Language, TERMS, Text, reading_seconds};
use click_work::domain::log::{Asked, Opinion};
use std::collections::BTreeSet;

fn page(language: Language, acts: &[&str]) -> Node {
    Node::read(&html(7, language, acts))
}

fn told(depth: Depth) -> Settings {
    Settings { depth, ..fresh(7).settings }
}

fn text(node: &Node) -> String {
    node.text().replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'")
}

/// No mark of the build is ever shown, every word of the glossary is met in a sentence, and none twice in a scene.
#[test]
fn words_of_the_glossary_stand_in_sentences() {
    for language in Language::ALL {
        let mut met = BTreeSet::new();
        for (name, acts) in STATES.iter().copied() {
            let html = html(7, language, acts);
            let is_mark = |character: char| ('\u{e000}'..='\u{e0ff}').contains(&character);
            let around =
                html.find(is_mark).map(|place| html[..place].chars().rev().take(80).collect::<Vec<_>>());
            let around = around.map(|around| around.into_iter().rev().collect::<String>());
            assert_eq!(around, None, "{name} shows a mark");
            let page = Node::read(&html);
            let words: Vec<_> = page.of_class("term").iter().map(|node| node.text()).collect();
            let once: BTreeSet<_> = words.iter().cloned().collect();
            assert_eq!(once.len(), words.len(), "{name}: {words:?}");
            met.extend(once);
        }
        assert_eq!(met.len(), TERMS.len(), "{met:?}");
    }
}

#[test]
fn a_word_opens_under_its_sentence_and_closes() {
    let acts = ["open shift", "word micro-task"];
    let open = page(Language::French, &acts);
    let [word] = open.of_class("term")[..] else { panic!("one word at the counter") };
    assert_eq!(word.attribute("aria-expanded"), Some("true"));
    let [meaning] = open.of_class("meaning")[..] else { panic!("one meaning") };
    let words = Text { language: Language::French };
    let term = TERMS.iter().find(|term| term.key == "micro-task").unwrap();
    assert!(
        text(meaning).contains(&(term.means)(words).replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'"))
    );
    assert!(text(meaning).contains("Ni bots, ni e-militants"), "where it was read: {}", text(meaning));
    for closed in [
        ["open shift", "word micro-task", "word micro-task"],
        ["open shift", "word micro-task", "close-word"],
    ] {
        let page = page(Language::French, &closed);
        assert!(page.of_class("meaning").is_empty());
        assert_eq!(page.of_class("term")[0].attribute("aria-expanded"), Some("false"));
    }
    // Another scene has closed it.
    let page = page(Language::French, &["open shift", "word micro-task", "open payslip", "open shift"]);
    assert!(page.of_class("meaning").is_empty());
}

/// One way back from each scene but the first, to the scene before; minutes that never grow on the way.
#[test]
fn back_and_the_minutes_left_are_in_every_header() {
    for language in Language::ALL {
        for depth in [Depth::Short, Depth::Full] {
            let settings = told(depth);
            let mut last = u64::MAX;
            for scene in Scene::story(settings) {
                let short = if depth == Depth::Short { "short" } else { "open threshold" };
                let page = page(language, &[short, &format!("open {}", scene.name())]);
                let back = page.of_class("way-back");
                assert_eq!(back.len(), usize::from(scene.previous(settings).is_some()), "{}", scene.name());
                assert_eq!(page.of_class("way").len(), Scene::story(settings).count());
                let Some(left) = page.of_class("way-left").first().map(|left| text(left)) else { continue };
                let minutes = left.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
                assert!(minutes <= last && minutes >= 1, "{}: {left}", scene.name());
                last = minutes;
            }
            assert!(last < 4, "the end is near at the end: {last}");
        }
    }
    assert!(reading_seconds(Language::French, "machine") > 0);
    assert_eq!(reading_seconds(Language::French, "assumptions"), 0);
}

#[test]
fn the_short_story_ends_with_an_invitation() {
    let last = Scene::story(told(Depth::Short)).last().unwrap();
    let open = format!("open {}", last.name());
    let short = page(Language::French, &["short", &open]);
    assert_eq!(short.of_class("invitation").len(), 1);
    assert!(page(Language::French, &[&open]).of_class("invitation").is_empty());
    let (model, _) = lived(7, &["short", &open, "continue"]);
    assert_eq!(Some(model.scene), last.next(told(Depth::Full)));
    assert_eq!(model.settings.depth, Depth::Full);
    // An address may still name any scene: it is shown.
    assert_eq!(page(Language::French, &["short", "open debate"]).of_class("scene-debate").len(), 1);
}

/// Leaving and coming back loses nothing that she set.
#[test]
fn nothing_is_lost_by_leaving() {
    let set = ["open ways-out", "try floor", "slide floor 12", "refuse-with 3", "open debate", "say unsure"];
    let away = [&set[..], &["open payslip", "open threshold", "open prove"]].concat();
    let (model, _) = lived(7, &away);
    let (before, _) = lived(7, &set);
    assert_eq!((model.ways, model.debate), (before.ways, before.debate));
    assert_eq!(model.log.opinion(Asked::Again), Some(Opinion::Unsure));
}

/// The rows of the chart by what they are called, with their values.
fn values(page: &Node) -> Vec<(String, String)> {
    let rows = page.of_class("rung-open").into_iter().chain(page.of_class("rung-you"));
    rows.map(|row| {
        let name = row.of_class("rung-caption")[0].children[0].text();
        (name, text(row.of_class("strip-value")[0]))
    })
    .collect()
}

/// Each way changes its own thing, and leaves the rest as it was.
#[test]
fn each_way_changes_one_thing() {
    let base = values(&page(Language::English, &["open ways-out"]));
    assert_eq!(base.len(), 8, "five lines of pay, a client, a minimum, and her: {base:?}");
    let changed = |acts: &[&str]| {
        let acts = [&["open ways-out"], acts].concat();
        let now = values(&page(Language::English, &acts));
        assert_eq!(now.len(), base.len());
        let differing = now.iter().zip(&base).filter(|(now, base)| now != base);
        differing.map(|(now, _)| now.clone()).collect::<Vec<_>>()
    };
    assert_eq!(changed(&["try floor"]), [], "no floor is set for her");
    assert_eq!(changed(&["try floor", "slide floor 0"]), []);
    let floor = changed(&["try floor", "slide floor 12"]);
    assert_eq!(
        floor.len(),
        4,
        "three euros are above all but the annotation in the United States: {floor:?}"
    );
    assert!(floor.iter().all(|(_, value)| value.ends_with("€3.00")), "{floor:?}");
    let shared = changed(&["try cooperative", "slide cooperative 20"]);
    assert_eq!(shared.len(), 1);
    let client = base.iter().find(|(_, value)| *value == shared[0].1);
    assert!(client.is_some(), "the whole of the client's price, and no more: {shared:?}");
    let income = changed(&["try income", "slide income 20"]);
    assert_eq!(income.len(), 1, "an income moves nobody's pay for a click: {income:?}");
    assert_eq!(income[0].0, "You, refusing");
    // 1,000 over 173.33 hours.
    assert_eq!(income[0].1, "€5.77");
}

/// Every line is a button that opens its figure in place, as on the payslip.
#[test]
fn lines_of_the_ways_open_their_sources() {
    for id in ["MW-26", "MW-27", "MW-30"] {
        let page = page(Language::French, &["open ways-out", &format!("look-at {id} chart")]);
        assert_eq!(page.of_class("sheet").len(), 1, "{id}");
    }
}

/// Alone almost nothing, together something; and never with the numbers of the other act.
#[test]
fn refusing_is_shown_by_number_and_apart_from_false_answers() {
    let said = |acts: &[&str]| {
        let page = page(Language::English, &[&["open ways-out"], acts].concat());
        let strike = page.of_class("strike")[0].of_class("asked");
        assert_eq!(page.of_class("offered").len(), 100);
        (text(strike[0]), text(strike[1]), page.of_class("offered-refuses").len())
    };
    let (alone, other, n_alone) = said(&[]);
    assert!(alone.contains("it takes 1.01 times as long") && alone.contains("99.14%"), "{alone}");
    assert_eq!(n_alone, 1);
    let (forty, unmoved, n_forty) = said(&["refuse-with 3"]);
    assert!(forty.contains("it takes 1.66 times as long") && forty.contains("99.14%"), "{forty}");
    assert_eq!((n_forty, unmoved), (40, other.clone()));
    let (short, _, _) = said(&["refuse-with 6"]);
    assert!(short.contains("only 4 of its 5 answers"), "{short}");
    let (still, false_answers, _) = said(&["wrong-share 40"]);
    assert!(still == alone && false_answers.contains("57.47%") && false_answers != other, "{false_answers}");
}

#[test]
fn the_debate_keeps_her_first_answer_beside_the_last() {
    let beside = |acts: &[&str]| text(page(Language::English, acts).of_class("verdict")[0]);
    assert_eq!(beside(&["open debate"]), "At the beginning you said nothing.");
    let first = ["open prove", "label right", "submit", "open understand", "bet", "say not-work"];
    let with = |more: &[&'static str]| beside(&[&first[..], &["open debate"], more].concat());
    assert_eq!(with(&[]), "At the beginning you said: No.");
    assert!(with(&["say not-work"]).ends_with("the same as at the beginning."));
    assert!(with(&["say work"]).ends_with("something else at the beginning."));
    // Changed as often as she likes; said twice, it is written once.
    let (model, _) = lived(7, &["open debate", "say work", "say work", "say unsure"]);
    assert_eq!(model.log.events.len(), 2);
    assert_eq!(model.log.opinion(Asked::Again), Some(Opinion::Unsure));
}

/// Each challenge of hers is a grid, in order and in words; a refusal is one too.
#[test]
fn the_replay_is_her_log() {
    let acts = [
        "open prove",
        "tick 0 4",
        "submit",
        "open shift",
        "take road-signs",
        "refuse",
        "counter",
        "take scanned-word",
        "label right",
        "submit",
        "open debate",
    ];
    let page = page(Language::English, &acts);
    let grids: Vec<_> = page.of_class("replay-grid").iter().map(|grid| text(grid)).collect();
    assert_eq!(grids, ["Road signs: 2 gestures", "Road signs: refused", "Scanned words: two words copied"]);
    let first = page.of_class("replay-grid")[0];
    let ticked: Vec<_> =
        first.of_class("replay-cell").iter().map(|cell| cell.has_class("replay-tick")).collect();
    let expected: Vec<_> = (0..9).map(|place| place == 0 || place == 4).collect();
    assert_eq!(ticked, expected);
    assert!(text(page.of_class("replay")[0]).contains("2 answers, 2 gestures, 1 refusal."));
}

/// What is printed is fictitious, says so, and pays nothing; a frame that cannot print says so instead.
#[test]
fn the_payslip_is_stamped_and_pays_nothing() {
    for (language, stamp) in
        [(Language::French, "FICTIF – SPÉCIMEN"), (Language::English, "FICTITIOUS – SPECIMEN")]
    {
        let acts = ["open prove", "label right", "submit", "open debate"];
        let slip = page(language, &acts);
        assert_eq!(text(slip.of_class("slip-stamp")[0]), stamp);
        assert!(text(slip.of_class("slip-net")[0]).contains('0'));
        assert_eq!(
            slip.of_class("pay-slip")[0].of_class("number").len(),
            2,
            "two figures, each with its source"
        );
        assert_eq!(slip.of_class("print").len(), 1);
        let refused = page(language, &[&acts[..], &["print-refused"]].concat());
        assert!(refused.of_class("print").is_empty());
        assert_eq!(refused.of_class("slip-desk")[0].of_class("complaint").len(), 1);
    }
}
