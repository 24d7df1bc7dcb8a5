//! The scene of the machine: what is said is what was learned, drawn and tabled alike; two acts are never one.

use super::acts::live;
use super::evidence::with_plain_blanks;
use super::html::Node;
use super::states::{html, lesson, lived, rendered};
use click_work::app::Effect;
use click_work::content::{Language, corpus};
use click_work::domain::log::Event;
use click_work::domain::tally::Tally;
use click_work::domain::task::batch::N_ITEMS;
use click_work::view::curve::marks;
use click_work::view::scene::crowd::rows;
use click_work::view::teacher::Teacher;

const FIRST: [&str; 4] = ["open prove", "label right", "submit", "open machine"];
const FILLED: &str = "filled 900 100 520 500 480 700 300 998 2";

fn after(more: &[&'static str]) -> Vec<&'static str> {
    FIRST.iter().chain(more).copied().collect()
}

fn second() -> Vec<&'static str> {
    after(&["batch", "label right", "submit"])
}

fn page(acts: &[&str]) -> Node {
    Node::read(&html(7, Language::English, acts))
}

fn main_text(acts: &[&str]) -> String {
    with_plain_blanks(&page(acts).of_class("main")[0].text())
}

#[test]
fn without_labels_there_is_nothing_to_show() {
    for acts in [&["open machine"][..], &["open prove", "refuse", "open machine"]] {
        let page = page(acts);
        assert!(page.of_class("curve").is_empty() && page.of_class("batch").is_empty());
        assert_eq!(page.of_class("go-prove").len(), 1);
    }
}

#[test]
fn until_the_exam_is_ready_one_sentence_says_so_and_work_goes_on() {
    let page = Node::read(&rendered(7, Language::English, &FIRST, false));
    assert!(page.of_class("start")[0].text().contains("getting ready"));
    assert!(page.of_class("curve").is_empty());
    assert_eq!(page.of_class("batch").len(), 1);
}

/// The title, the end of the chart and the table's last row are one number.
#[test]
fn chart_table_and_title_say_the_same() {
    let acts = second();
    let lesson = lesson(&lived(7, &acts).0).unwrap();
    let page = page(&acts);
    let rows: Vec<_> = page.of_class("evidence-curve")[0].of_tag("tbody")[0].of_tag("tr");
    let marks = marks(&lesson);
    assert_eq!(rows.len(), marks.len());
    for (row, mark) in rows.iter().zip(&marks) {
        let text = row.text();
        assert!(text.starts_with(&mark.n_labels.to_string()), "{text}");
        assert!(text.contains(&format!("{}%", (mark.per_mille + 5) / 10)), "{text}: {mark:?}");
    }
    let last = format!("{}%", (lesson.last().per_mille() + 5) / 10);
    assert!(page.of_class("start")[0].text().contains(&last));
    assert_eq!(page.of_class("label-you")[0].text(), last);
    let title = page.of_class("curve-title")[0].text();
    assert!(title.contains("60 tiles"), "the size of the exam is in the title: {title}");
    assert_eq!(page.of_class("chance")[0].text(), "coin toss");
}

#[test]
fn a_bad_result_is_said_straight() {
    let one_class = ["open prove", "submit", "submit", "open machine"];
    assert!(main_text(&one_class).contains("all the same: from these it learned nothing"));
    let refused = after(&["batch", "refuse"]);
    assert!(main_text(&refused).contains("You refused: it has nothing new to learn"));
    assert!(
        main_text(&after(&["batch", "label right", "submit", "batch", "refuse"])).contains("You refused")
    );
}

/// No sentence promises a climb, whatever the language, and none credits her with more than this model.
#[test]
fn nothing_is_promised_and_nobody_trained_google() {
    for (acts, _) in [(second(), 0), (FIRST.to_vec(), 0)] {
        for language in Language::ALL {
            let page = Node::read(&html(7, language, &acts));
            let text = page.of_class("main")[0].text();
            for claim in ["Google", "will rise", "va monter", "will climb", "va grimper"] {
                assert!(!text.contains(claim), "{claim}: {text}");
            }
        }
    }
}

#[test]
fn the_machine_fills_before_she_touches_and_says_how_sure_it_is() {
    let acts = after(&["batch", "label right", "submit", "batch", FILLED]);
    let (model, _) = lived(7, &acts);
    let page = page(&acts);
    let said: Vec<_> = page.of_class("machine-says").iter().map(|node| node.text()).collect();
    let known =
        ["yes 90%", "no 90%", "yes 52%", "cannot tell", "no 52%", "yes 70%", "no 70%", "yes 100%", "no 100%"];
    assert_eq!(said, known);
    let boxes: Vec<_> = page
        .of_tag("input")
        .into_iter()
        .filter(|input| input.attribute("type") == Some("checkbox"))
        .collect();
    let ticked: Vec<_> = boxes.iter().map(|input| input.attribute("checked").is_some()).collect();
    assert_eq!(ticked, [true, false, true, false, false, true, false, true, false]);
    assert!(boxes[0].attribute("aria-label").unwrap().ends_with("the machine: yes 90%"));
    let challenge = model.work().unwrap().challenge;
    assert!(model.log.filled(challenge).is_some());
    assert_eq!(model.log.n_corrected(challenge), None, "nothing is corrected before it is submitted");
}

/// Corrected or let stand: nine answers, one piece, and the corrections are a fold of the log.
#[test]
fn both_are_work_and_both_are_counted() {
    let third = |more: &[&'static str]| {
        let mut acts = second();
        acts.extend(["batch", FILLED]);
        acts.extend(more);
        acts
    };
    for (acts, n_corrected, words) in [
        (third(&["submit"]), 0, "You let it all stand"),
        (third(&["tick 3", "submit"]), 1, "1 corrected, 8 left"),
        (third(&["tick 0 1", "submit"]), 2, "2 corrected, 7 left"),
    ] {
        let (model, now) = lived(7, &acts);
        let (challenge, _) = model.log.answers().last().unwrap();
        assert_eq!(model.log.n_corrected(challenge), Some(n_corrected));
        let tally = Tally::of(&model.log, &corpus(), now);
        assert_eq!((tally.counts.n_pieces, tally.counts.n_images), (3, 27));
        assert_eq!(lesson(&model).unwrap().last().n_labels, 27);
        assert!(main_text(&acts).contains(words), "{words}");
    }
}

#[test]
fn what_she_has_begun_the_machine_does_not_touch() {
    let mut acts = second();
    acts.extend(["batch", "tick 4", FILLED]);
    let (model, _) = lived(7, &acts);
    let challenge = model.work().unwrap().challenge;
    assert_eq!(model.log.filled(challenge), None);
    let twice = after(&["batch", "label right", "submit", "batch", FILLED, "filled 2 2 2 2 2 2 2 2 2"]);
    let (model, _) = lived(7, &twice);
    let n_filled =
        model.log.events.iter().filter(|dated| matches!(dated.event, Event::Filled { .. })).count();
    assert_eq!(n_filled, 1);
}

#[test]
fn the_second_batch_is_hers_alone_and_the_third_asks_the_machine() {
    let (mut model, _) = lived(7, &FIRST);
    let asks = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::FillBatch(_)));
    assert!(!asks(&live(&mut model, 10_000, "batch")));
    live(&mut model, 11_000, "label right");
    live(&mut model, 12_000, "submit");
    assert!(live(&mut model, 12_100, "batch").is_empty(), "the second click of a double click");
    assert!(asks(&live(&mut model, 13_000, "batch")));
}

/// The end of the curve falls to chance; her labels, her log and her counts stay.
#[test]
fn sabotage_touches_the_curve_and_nothing_else() {
    let (acts, mut dealt) = (second(), second());
    dealt.push("deal");
    let ((honest, _), (spoiled, _)) = (lived(7, &acts), lived(7, &dealt));
    assert_eq!(honest.log, spoiled.log);
    let (before, after) = (lesson(&honest).unwrap(), lesson(&spoiled).unwrap());
    assert_eq!((before.points.clone(), before.dealt), (after.points, None));
    let range = after.dealt.unwrap();
    assert!(range.lowest <= range.mean && range.mean <= range.highest);
    assert!((350..=650).contains(&range.mean), "{range:?}");
    let text = main_text(&dealt);
    for share in [range.lowest, range.mean, range.highest] {
        assert!(text.contains(&((share + 5) / 10).to_string()), "{text}");
    }
    assert!(text.contains("Your real answers have not moved"));
    dealt.push("deal");
    assert_eq!(lesson(&lived(7, &dealt).0).unwrap(), before);
}

/// To the digit, as docs/consensus.md has them; no control is shown with the other's number.
#[test]
fn withholding_and_answering_wrongly_are_two_acts_with_their_own_numbers() {
    let part = |class: &str, act: &'static str| {
        let mut acts = second();
        acts.push(act);
        with_plain_blanks(&page(&acts).of_class(class)[0].text())
    };
    for (act, right) in [
        ("withhold 0", "99.14%"),
        ("withhold 1", "97.2%"),
        ("withhold 2", "97.2%"),
        ("withhold 3", "90%"),
        ("withhold 4", "90%"),
    ] {
        assert!(
            part("withhold", act).contains(&format!("still right {right}")),
            "{act}: {}",
            part("withhold", act)
        );
        assert_eq!(part("together", act), part("together", "withhold 0"), "{act}");
    }
    assert!(part("withhold", "withhold 1").contains("20 people in 100 refuse, it takes 1.2 times"));
    for (act, right) in [
        ("wrong 0", "99.14%"),
        ("wrong 1", "94.77%"),
        ("wrong 2", "72.9%"),
        ("wrong 3", "right 0%"),
        ("wrong-share 40", "57.47%"),
        ("wrong-share 10", "94.95%"),
        ("wrong-share 100", "right 0%"),
    ] {
        assert!(part("together", act).contains(right), "{act}: {}", part("together", act));
        assert_eq!(part("withhold", act), part("withhold", "wrong 0"), "{act}");
    }
}

#[test]
fn the_crowd_is_numbered_simulated_and_beside_her_own_batch() {
    let (model, _) = lived(7, &second());
    let (challenge, answer) = model.log.answers().last().unwrap();
    let ticked = model.log.choices(challenge).unwrap();
    assert!(matches!(answer, click_work::domain::task::Answer::Choices(_)));
    let rows = rows(7, challenge, ticked);
    assert_eq!(rows.len(), N_ITEMS);
    assert!(rows.iter().all(|row| row.others.len() == 4));
    let page = page(&second());
    let table = page.of_class("ballot-box")[0];
    assert_eq!(table.of_tag("tbody")[0].of_tag("tr").len(), N_ITEMS);
    assert_eq!(table.of_class("ballot").len(), 4 * N_ITEMS);
    let text = with_plain_blanks(&page.of_class("crowd")[0].text());
    assert!(text.contains("simulated") && text.contains("4.86%") && text.contains("ban"), "{text}");
}

/// A cache of the log: it follows it, and is empty when the log is.
#[test]
fn the_teacher_follows_the_log() {
    let (mut model, _) =
        lived(7, &["open prove", "choose flag-post", "label right", "submit", "open machine"]);
    let mut teacher = Teacher::default();
    teacher.teach(&model);
    assert!(teacher.is_preparing(&model) && teacher.lesson().is_none());
    let n_steps = std::iter::repeat_with(|| teacher.prepare(&model)).take_while(|is_ready| !is_ready).count();
    assert!(n_steps > 20 && !teacher.is_preparing(&model), "{n_steps}");
    assert_eq!(teacher.lesson().unwrap().last().n_labels, 9);
    live(&mut model, 20_000, "batch");
    let challenge = model.work().unwrap().challenge;
    assert!(teacher.fill(&model, challenge).is_some());
    live(&mut model, 30_000, "reset");
    teacher.teach(&model);
    assert_eq!(teacher.lesson(), None);
    assert_eq!(teacher.fill(&model, challenge), None);
}

/// A scanned word is voted on: half a vote a machine, one a person, and it ends as a control or waits.
#[test]
fn a_word_is_voted_on_and_put_to_use() {
    let acts = ["open shift", "take scanned-word", "label right", "submit"];
    for seed in 7..20 {
        let page = Node::read(&html(seed, Language::English, &acts));
        let vote = page.of_class("vote");
        assert_eq!(vote.len(), 1, "only the unknown word is voted on");
        let steps = vote[0].of_class("vote-step");
        let points: Vec<_> = steps.iter().map(|step| step.of_class("vote-points")[0].text()).collect();
        assert_eq!(points[..3], ["+ 0.5", "+ 0.5", "+ 1"]);
        assert!(steps.len() >= 4, "one person never settles a word");
        let is_accepted = steps.last().unwrap().of_class("vote-accepted").len() == 1;
        let end = vote[0].of_class("vote-end")[0].text();
        assert_eq!(is_accepted, end.contains("it now checks whoever comes next"), "{end}");
    }
}

/// A kind that machines of this size hardly learn is said to be so where its curve stands, and no other is.
#[test]
fn a_kind_that_is_hardly_learned_is_said_to_be_so() {
    let said = |kind: &str| {
        let (offer, labels) =
            (format!("offer {kind}"), ["open prove", "label right", "submit", "open machine"]);
        let page = Node::read(&html(7, Language::French, &[&[offer.as_str()], labels.as_slice()].concat()));
        assert_eq!(page.of_class("curve").len(), 1, "{kind}");
        page.of_class("main")[0].text().contains("guère fait mieux qu\u{2019}une pièce lancée")
    };
    assert!(said("kittens"));
    assert!(!said("road-signs") && !said("flag-post"));
}
