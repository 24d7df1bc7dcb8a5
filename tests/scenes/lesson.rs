//! Before a class: what is projected, what is covered, and the class in the place of the simulated crowd.

use super::evidence::with_plain_blanks;
use super::html::Node;
use super::states::{html, lived};
use click_work::app::Scene;
use click_work::content::{Language, Text, corpus, evidence};
use click_work::domain::consensus::pivotality;
use click_work::domain::consensus::withhold::{Pool, Reissue, reissue};
use click_work::domain::hands::Room;
use click_work::domain::pay::{Country, worth_of_time};
use click_work::view::phrases::share;

const VOTE: [&str; 5] =
    ["class", "open prove", "vote 28 23 5 14 28 0 20 9 25 3", "say-window majority", "submit"];

fn page(acts: &[&str]) -> Node {
    Node::read(&html(7, Language::English, acts))
}

fn after_the_vote(acts: &[&'static str]) -> Node {
    page(&[&VOTE, acts].concat())
}

fn said(page: &Node, class: &str) -> String {
    with_plain_blanks(&page.of_class(class)[0].text())
}

fn room() -> Room {
    Room::of(&lived(7, &VOTE).0.log, &corpus()).unwrap()
}

#[test]
fn what_is_covered_is_not_in_the_page() {
    for (scene, found) in [("other-buyer", "order-maps"), ("requester", "console"), ("ways-out", "strike")] {
        let open = format!("open {scene}");
        let covered = page(&["class", &open]);
        assert!(
            covered.of_class(found).is_empty() && covered.of_class("cover-question").len() == 1,
            "{scene}"
        );
        let seen = page(&["class", &open, "say-window reveal"]);
        assert!(seen.of_class(found).len() == 1 && seen.of_class("cover-question").is_empty(), "{scene}");
    }
}

#[test]
fn every_scene_has_its_notes_in_both_languages() {
    let notes = |language| {
        let note = |scene: &Scene| {
            let page = Node::read(&html(7, language, &["class", &format!("open {}", scene.name())]));
            page.of_class("presenter-note")[0].text()
        };
        Scene::STORY.iter().map(note).collect::<Vec<_>>()
    };
    let [french, english] = Language::ALL.map(notes);
    for (place, (one, other)) in french.iter().zip(&english).enumerate() {
        assert_ne!(one, other);
        assert!(!french[..place].contains(one), "{one}");
        assert!(one.split(' ').count() <= 45 && other.split(' ').count() <= 45, "{one}");
    }
}

/// The item that is voted on stands there, be it a picture or a post.
#[test]
fn the_vote_shows_what_it_is_about() {
    let pictures = page(&["class", "open prove", "vote 28 23"]);
    assert_eq!(pictures.of_class("hands-face")[0].of_tag("svg").len(), 1);
    assert_eq!(said(&pictures, "hands-which"), "2, top centre");
    let tiles: Vec<_> = pictures.of_class("hands-tile").iter().map(|tile| tile.text()).collect();
    assert_eq!(tiles[..2], ["1 · 23 of 28", "2 · to be voted"]);
    let posts = page(&["class", "open prove", "choose flag-post", "vote 28 23"]);
    assert_eq!(posts.of_class("hands-text")[0].of_class("post-text").len(), 1);
    assert_eq!(said(&posts, "hands-which"), "No. 2 of 9");
}

#[test]
fn the_wages_of_the_room_are_those_of_its_time() {
    let page = after_the_vote(&[]);
    let room = room();
    let (_, wage) = evidence().minimum_wage(Country::France).unwrap();
    let minimum = worth_of_time(wage, room.time).unwrap();
    let values: Vec<_> =
        page.of_class("room")[0].of_tag("dd").iter().map(|value| with_plain_blanks(&value.text())).collect();
    // Three seconds in front of 28 people.
    assert_eq!(values[0], "1 min 24 s");
    assert_eq!(values[2], "€0.00", "paid to the class");
    assert_eq!(
        values[3],
        with_plain_blanks(&click_work::content::numbers::money(Language::English, minimum))
    );
    // 28 answers of nine images at three cents.
    assert_eq!(values[4], "€7.56");
    let words = Text { language: Language::English };
    let accuracy = room.gold.share_right().unwrap();
    assert!(
        page.of_class("room")[0].text().contains(&share(words, pivotality(28, accuracy))),
        "the weight of a vote is the closed form's"
    );
}

#[test]
fn the_class_replaces_the_crowd_beside_the_machine() {
    let acts = ["open machine", "batch", "label right", "submit", "say-window reveal"];
    let crowd = after_the_vote(&acts);
    let rows = crowd.of_class("crowd")[0].of_tag("tbody")[0].of_tag("tr").len();
    let first = crowd.of_class("crowd")[0].of_tag("tbody")[0].of_tag("td");
    let cells: Vec<_> = first[..3].iter().map(|cell| cell.text()).collect();
    assert_eq!((rows, cells), (9, vec!["23 of 28".to_owned(), "yes".to_owned(), "9 votes".to_owned()]));
    assert!(crowd.of_class("ballot").is_empty(), "no simulated number is left");
    // Without hands, the numbers are simulated as ever.
    let alone =
        page(&["open prove", "label right", "submit", "open machine", "batch", "label right", "submit"]);
    assert!(!alone.of_class("ballot").is_empty());
}

#[test]
fn the_class_replaces_the_crowd_of_the_requester() {
    let console = after_the_vote(&["open requester", "say-window reveal"]);
    assert_eq!(console.of_class("hand").len(), 28);
    assert_eq!(said(&console, "console-mark"), "the class");
    assert!(console.of_class("console-her").is_empty(), "the answer is the class's, and not one more row");
    let gold = room().gold;
    let row = console.of_class("console-table")[0].of_tag("tbody")[0].of_tag("tr")[0].of_tag("td")[0].text();
    assert_eq!(row, format!("{} of {}", gold.n_gold_right, gold.n_gold), "each has the mean of the room");
}

#[test]
fn the_class_replaces_the_crowd_that_refuses() {
    let ways = after_the_vote(&["open ways-out", "refuse-with 6", "say-window reveal"]);
    assert_eq!(ways.of_class("offered").len(), 28);
    // 96 % of 28 people are 26: two answers of five are left.
    let expected = reissue(5, Pool { n_workers: 28, n_refusing: 26 });
    assert_eq!(expected, Reissue::Short { n_labels: 2 });
    assert!(
        said(&ways, "strike").contains("26 of 28: the item gets only 2 of its 5 answers."),
        "{}",
        said(&ways, "strike")
    );
}

#[test]
fn bad_hands_have_a_sentence_each() {
    for (people, hands, expected) in [
        ("28", "29", "29 hands for 28 people: one of the two numbers is wrong."),
        ("28", "-1", "Less than zero cannot be counted: begin at 0."),
        ("28", "<b>", "“<b>” is no count: write 23, or 23 of 28."),
        ("28", "", "Type the number of hands, such as 23."),
        ("", "4", "First say how many people are in the room."),
        ("2000", "4", "A room holds 999 people at most here."),
    ] {
        let (people, hands) = (format!("say-window people {people}"), format!("say-window hands {hands}"));
        let page = page(&["class", "open prove", &people, &hands, "say-window count"]);
        assert_eq!(
            with_plain_blanks(&page.of_class("hands-asked")[0].of_class("complaint")[0].text()),
            expected
        );
    }
}

#[test]
fn each_refusal_of_a_window_has_its_sentence_and_the_same_controls() {
    let alone = page(&["class"]);
    let controls = |page: &Node| -> Vec<_> {
        page.of_class("presenter-row")[0].of_tag("button").iter().map(|button| button.text()).collect()
    };
    let mut sentences = Vec::new();
    for became in ["blocked", "unreachable", "gone"] {
        let page = page(&["class", &format!("window-became {became}")]);
        assert_eq!(controls(&page), controls(&alone), "{became}");
        assert_eq!(page.of_class("presenter-fold").len(), 1);
        sentences.push(said(&page, "presenter-said"));
    }
    sentences.dedup();
    assert!(
        sentences.len() == 3 && sentences.iter().all(|said| said.contains("in this bar")),
        "{sentences:?}"
    );
    assert!(page(&["class", "window-became open"]).of_class("presenter-fold").is_empty());
}
