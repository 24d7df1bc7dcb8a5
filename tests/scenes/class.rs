//! The scene of the class: the board says what the domain counted, and each bad line has its sentence.

use super::acts::live;
use super::evidence::with_plain_blanks;
use super::html::Node;
use super::states::{html, lived};
use click_work::content::{Language, corpus};
use click_work::domain::classroom::{Board, Code, Contribution, merge};
use click_work::domain::log::Millis;

fn page(acts: &[&str]) -> Node {
    Node::read(&html(7, Language::English, acts))
}

fn of_28(more: &[&'static str]) -> Vec<&'static str> {
    [&["open class", "class-of 28 road-signs"][..], more].concat()
}

/// The values of the sums, in their order.
fn sums(page: &Node) -> Vec<String> {
    let values = page.of_class("class-sums")[0].of_tag("dd");
    values.iter().map(|value| with_plain_blanks(&value.text())).collect()
}

#[test]
fn the_board_says_what_was_counted() {
    let model = lived(7, &of_28(&[])).0;
    let board = Board::of(&merge(model.log.header, &model.class.text).classroom, &corpus());
    let page = page(&of_28(&[]));
    let sums = sums(&page);
    // 28 people, two grids of nine: six of nine are produced. 28 × 40 s + 3 s × (0 + … + 27), as exact as codes are.
    assert_eq!(sums[..4], ["56", "0", "1", "336"]);
    assert_eq!(board.total(|group| group.n_produced), 336);
    assert_eq!(sums[4], "66 of 168 (39.29%)");
    assert!(board.worked().0.abs_diff((28 * 40 + 3 * 378) * 1000) < 28_000);
    assert_eq!(sums[6], "€0.00");
    let title = page.of_class("start")[0].text();
    assert_eq!(with_plain_blanks(&title), "28 people, 37 min 44 s of work, 336 labels produced: €0.00");
}

#[test]
fn what_split_the_class_stands_first_with_its_picture() {
    let page = page(&of_28(&[]));
    let tiles = page.of_class("class-tile");
    assert_eq!(tiles.len(), 6);
    assert!(tiles.iter().all(|tile| !tile.of_tag("svg").is_empty()));
    assert!(tiles[0].text().contains("yes 15, no 13"), "{}", tiles[0].text());
    let rows = page.of_class("class-group")[0].of_class("evidence")[0].of_tag("tbody")[0].of_tag("tr").len();
    assert_eq!(rows, 18, "all tiles are in the table");
}

/// The text kinds are equals: the posts themselves stand where the pictures would.
#[test]
fn posts_that_split_the_class_are_read() {
    let page = page(&["open class", "class-of 12 flag-post"]);
    let tiles = page.of_class("class-tile");
    assert!(!tiles.is_empty() && tiles.iter().all(|tile| tile.of_class("post-text").len() == 1));
}

#[test]
fn under_five_nothing_is_shown() {
    let page = page(&["open class", "class-of 4 road-signs"]);
    assert!(page.of_class("class-sums").is_empty() && page.of_class("class-group").is_empty());
    assert!(page.of_class("start")[0].text().contains("begins at five"));
}

#[test]
fn nobody_in_a_distribution_can_be_found() {
    let page = page(&of_28(&[]));
    let bins = page.of_class("class-bin");
    assert!(bins.len() >= 3);
    assert!(bins.iter().all(|bin| bin.text().parse::<u32>().unwrap() >= 5));
}

#[test]
fn bad_lines_have_a_sentence_each() {
    let acts = ["open class", "codes ABCDE;Lu;ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ"];
    let faults = |language| {
        let page = Node::read(&html(7, language, &acts));
        page.of_class("class-faults")[0].of_tag("li").iter().map(|line| line.text()).collect::<Vec<_>>()
    };
    let expected = [
        "Line 1: a code has 20 characters, this has 5.",
        "Line 2: “u” is in no code.",
        "Line 3: one character at least is wrong; have the code read again.",
    ];
    assert_eq!(faults(Language::English), expected);
    assert_eq!(faults(Language::French).len(), 3);
    // What anybody pastes is text, and a thousand bad lines are named by the first thirty.
    let hostile = ["open class", &["codes <b>;", &"U;".repeat(1000)].concat()].map(str::to_owned);
    let page = page(&[&hostile[0], &hostile[1]]);
    let lines =
        page.of_class("class-faults")[0].of_tag("li").iter().map(|line| line.text()).collect::<Vec<_>>();
    assert!(lines[0].contains("“<” is in no code") && lines.len() == 31, "{lines:?}");
    assert_eq!(lines[30], "And 971 more.");
}

#[test]
fn what_is_erased_can_be_had_back() {
    let text = |acts: &[&str]| lived(7, acts).0.class.text;
    let whole = text(&of_28(&[]));
    assert_eq!(text(&of_28(&["erase-codes"])), "");
    assert_eq!(text(&of_28(&["erase-codes", "undo-erasure"])), whole);
    assert_eq!(text(&of_28(&["erase-codes", "codes A", "undo-erasure"])), "A");
    assert_eq!(text(&of_28(&["reset"])), "", "erasing everything erases the class");
    let mut long = lived(7, &["open class"]).0;
    live(&mut long, 5000, &["codes ", &"A".repeat(600_000)].concat());
    assert_eq!(long.class.text.len(), 500_000);
}

#[test]
fn a_class_is_handed_over_with_the_session() {
    let model = lived(7, &of_28(&[])).0;
    let mut other = super::acts::fresh(7);
    other.resume(&model.record(Millis(5000)));
    assert_eq!(other.class, model.class);
}

/// The code in the panel is the one that her log gives, and a class reads it.
#[test]
fn her_own_code_can_be_read_by_a_class() {
    let acts = ["open prove", "label right", "submit", "open payslip", "see"];
    let shown = page(&acts).of_class("class-code")[0].text();
    let contribution = Contribution::of(&lived(7, &acts).0.log, &corpus()).unwrap();
    assert_eq!(Code::read(&shown), Ok((Code::of(&contribution), contribution)));
    let counted = page(&["open class", &["codes ", &shown].concat()]).of_class("class-counted")[0].text();
    assert_eq!(counted, "1 code counted.");
    assert!(page(&["open payslip"]).of_class("class-code").is_empty(), "nothing done, no code");
}

#[test]
fn two_classes_have_a_column_each_and_the_small_one_no_number() {
    let page = page(&["open class", "class-of 6 road-signs", "beside 12 flag-post"]);
    let tables: Vec<Vec<String>> = page
        .of_class("class-pair")
        .iter()
        .map(|pair| pair.of_tag("td").iter().take(2).map(|cell| cell.text()).collect())
        .collect();
    assert_eq!(tables, [["6", "fewer than five"], ["fewer than five", "12"]]);
}

#[test]
fn a_class_beside_a_part_of_itself_is_refused_in_a_sentence() {
    let page = page(&["open class", "class-of 12 road-signs", "beside 11 road-signs"]);
    assert!(page.of_class("class-pair").is_empty());
    assert!(page.of_class("class-beside")[0].text().contains("11 codes are in both classes"));
}

#[test]
fn the_curve_is_offered_from_five_on() {
    let buttons = |people: &str| {
        let acts = ["open class".to_owned(), format!("class-of {people} road-signs")];
        page(&[&acts[0], &acts[1]]).of_class("class-curve-toggle").len()
    };
    assert_eq!((buttons("4"), buttons("5")), (0, 1));
}

/// Without an address that another device can open, what follows it is shown, and that is said.
#[test]
fn her_link_says_when_it_is_only_a_fragment() {
    let page = page(&["open prove", "label right", "submit", "open payslip", "see"]);
    let own = page.of_class("class-own")[0];
    let link = own.of_class("slip-link")[0].text();
    assert_eq!(link, ["#code/", &own.of_class("class-code")[0].text()].concat());
    assert!(own.text().contains("no address that another device can open"));
    assert_eq!(own.of_class("qr").len(), 1);
}
