//! The scenes after the payslip: points come to nothing, an order to what is printed, a posting to what the domain says;
//! what is drawn is said.

use super::acts::fresh;
use super::evidence::with_plain_blanks;
use super::html::Node;
use super::states::{STATES, html, lived, rendered_model};
use click_work::app::{Action, Scene, update};
use click_work::content::{Language, corpus};
use click_work::domain::log::Millis;
use click_work::domain::tally::Tally;

const WORKED: [&str; 3] = ["open prove", "label right", "submit"];

fn after<'a>(acts: &[&'a str]) -> Vec<&'a str> {
    WORKED.iter().chain(acts).copied().collect()
}

fn page(language: Language, acts: &[&str]) -> Node {
    Node::read(&html(7, language, acts))
}

fn text(page: &Node, class: &str) -> String {
    with_plain_blanks(&page.of_class(class)[0].text())
}

#[test]
fn points_come_to_nothing_and_only_when_asked() {
    let before = page(Language::French, &after(&["open points"]));
    assert!(before.of_class("points-zero").is_empty() && before.of_class("points-turn").is_empty());
    assert_eq!(text(&before, "till-count"), "1");
    let converted = page(Language::French, &after(&["open points", "convert"]));
    assert_eq!(text(&converted, "till-printed"), "1 point = 0,00 €");
    assert!(text(&converted, "main").contains("exploitationware"));
    assert!(text(&converted, "main").contains("1 à 3 points par mission"));
    let none = page(Language::English, &["open points", "convert"]);
    assert_eq!(text(&none, "till-printed"), "0 points = €0.00");
}

/// Wherever points are counted, why there are any is one press away; nowhere else.
#[test]
fn the_mechanism_stands_wherever_points_do() {
    for (name, acts) in STATES.iter().copied() {
        let (model, now) = lived(7, acts);
        let n_places = if Tally::of(&model.log, &corpus(), now).points > 0 { 2 } else { 0 };
        let page = page(Language::French, acts);
        let said = page.of_class("mechanism");
        assert_eq!(said.len(), n_places, "{name}");
        assert!(said.iter().all(|fold| fold.tag == "details" && fold.of_tag("p").len() == 1), "{name}");
    }
}

/// Without points, the story goes round their scene, in its way and by its buttons, and the receipt has none.
#[test]
fn without_points_there_is_nothing_of_them() {
    let (mut model, now) = lived(7, &after(&["open payslip", "see"]));
    model.settings.has_points = false;
    let page = Node::read(&rendered_model(&model, Language::French, now));
    assert!(page.of_class("way-points").is_empty() && page.of_class("mechanism").is_empty());
    assert_eq!(page.of_class("way-other-buyer").len(), 1);
    assert_eq!(page.of_class("go-next").len(), 1);
    assert_eq!(model.scene.next(model.settings), Some(Scene::OtherBuyer));
}

#[test]
fn an_order_costs_its_price_times_its_gestures() {
    let check = |language, step: &str, people: &str, program: &str, verdict: &str| {
        let page = page(language, &["open other-buyer", &format!("order-price {step}")]);
        let amounts: Vec<_> =
            page.of_class("bill-amount").iter().map(|node| with_plain_blanks(&node.text())).collect();
        assert_eq!(amounts, [people, program]);
        assert_eq!(text(&page, "verdict"), verdict);
    };
    let less = "Les personnes coûtent 166,7 fois moins que le logiciel.";
    let same = "Le même prix. Alors pourquoi des personnes ?";
    let more = "Les personnes coûtent 70 fois plus que le logiciel. Cela s’achète pourtant.";
    check(Language::French, "0", "60 ct US", "100,00 $", &less.replace("166,7", "167"));
    check(Language::French, "60", "100,00 $", "100,00 $", same);
    check(Language::French, "999", "7 000,00 $", "100,00 $", more);
    check(Language::English, "60", "$100.00", "$100.00", "The same price. Then why people?");
    check(Language::English, "40", "$10.00", "$100.00", "People cost 10 times less than the program.");
    // Before she moves it, the marker is where people cost what the program costs.
    let untouched = page(Language::French, &["open other-buyer"]);
    assert_eq!(text(&untouched, "verdict"), same);
}

/// The three printed figures open their sheets: as printed, with what contradicts them; nothing of hers is multiplied.
#[test]
fn the_marks_of_the_scale_open_with_their_flags() {
    for id in ["SD-01", "SD-02", "SD-03"] {
        let look = format!("look-at {id} quoted");
        let page = page(Language::French, &after(&["open other-buyer", &look]));
        assert_eq!(page.of_class("order-marks")[0].of_class("number").len(), 3);
        let sheet = page.of_class("sheet");
        assert_eq!(sheet.len(), 1, "{id}");
        let said = sheet[0].text();
        assert!(said.contains("tel qu’imprimé dans le texte de départ"), "{id}: {said}");
        assert!(sheet[0].of_class("step").is_empty() && sheet[0].of_class("recalculate").is_empty(), "{id}");
        assert!(sheet[0].of_tag("dt").iter().any(|name| name.text().contains("contredit")), "{id}: {said}");
    }
}

/// As many people and recruiters are drawn as are said, and what was ordered is delivered in both.
#[test]
fn the_drawing_of_an_order_is_its_list() {
    let page = page(Language::English, &["open other-buyer", "order 1"]);
    let maps = page.of_class("order-map");
    let n = |map: &Node, class: &str| map.of_class(class).len();
    assert_eq!(maps.iter().map(|map| map.has_class("order-placed")).collect::<Vec<_>>(), [false, true]);
    for (map, n_between) in maps.iter().zip([1, 3]) {
        assert_eq!((n(map, "person"), n(map, "between")), (12, n_between));
        for (hop, n_wires) in [("hop-1", n_between), ("hop-2", 12), ("hop-3", 12)] {
            let of_hop = |class: &str| map.of_class(class).iter().filter(|wire| wire.has_class(hop)).count();
            assert_eq!((of_hop("wire"), of_hop("message")), (n_wires, n_wires), "{hop}");
        }
        assert_eq!(map.of_class("order-svg")[0].attribute("aria-hidden"), Some("true"));
        let steps: Vec<_> =
            map.of_class("order-steps")[0].of_tag("li").iter().map(|step| step.text()).collect();
        assert_eq!(steps.len(), 3);
        assert!(steps[1].contains("12 people") && steps[2].contains("12 gestures"), "{steps:?}");
        assert!(n_between == 1 || steps[0].contains("3 recruiters"), "{steps:?}");
    }
    let status: Vec<_> = page.of_class("order-status").iter().map(|status| status.text()).collect();
    assert_eq!(status, ["Nothing has left yet.", "Delivered: 12 gestures."]);
}

/// The squares, the sentence and the rows are the same hundred and one; hers is first, and apart.
#[test]
fn the_console_counts_what_it_draws() {
    let acts = after(&["open requester", "threshold 90", "reject 0", "block 3"]);
    let page = page(Language::English, &acts);
    let n = |class: &str| page.of_class(class).len();
    let counted = ["hand-away", "hand-paid", "hand-rejected", "hand-blocked"].map(n);
    assert_eq!((counted.iter().sum::<usize>(), n("hand-hers"), counted[3]), (101, 1, 1));
    let said = text(&page, "console-crowd");
    let [away, paid, rejected, blocked] = counted;
    assert_eq!(
        said,
        format!("{away} do not take the task · {paid} paid · {rejected} rejected · {blocked} blocked")
    );
    let table = page.of_class("console-table")[0];
    let rows: Vec<_> = table.of_tag("tbody")[0].of_tag("tr");
    assert_eq!(rows.len(), 7);
    let cells = |row: &Node| row.of_tag("td").iter().map(|cell| cell.text()).collect::<Vec<_>>();
    assert_eq!(
        (rows[0].of_tag("th")[0].text(), &cells(rows[0])[..2]),
        ("you".into(), &["3 of 3".into(), "rejected".into()][..])
    );
    let marks: Vec<u32> =
        rows[1..].iter().map(|row| cells(row)[0].split(' ').next().unwrap().parse().unwrap()).collect();
    assert!(marks.is_sorted(), "{marks:?}");
    assert!(text(&page, "console-said").contains("no. 3: blocked"));
    assert!(text(&page, "console-hers").contains("€0.00. Your answers stay in the file."));
    let pressed = page.of_class("console-acts")[0].of_tag("button")[0].attribute("aria-pressed");
    assert_eq!(pressed, Some("true"));
}

#[test]
fn a_press_sanctions_and_another_takes_it_back() {
    let value = |acts: &[&str]| text(&page(Language::French, &after(acts)), "console-hers");
    assert_eq!(
        value(&["open requester"]),
        "Vos 9 éléments, à ce prix27 ct si l’annonce était vraie. Ici : 0,00 €."
    );
    assert!(value(&["open requester", "reject 0"]).contains("restent dans le fichier"));
    assert!(value(&["open requester", "reject 0", "forgive 0"]).contains("27 ct"));
    // Without controls there is nothing to judge her by: she has no row.
    let alone = page(Language::French, &["open requester"]);
    assert!(alone.of_class("hand-hers").is_empty() && alone.of_class("console-hers").is_empty());
    assert_eq!(alone.of_class("hand").len(), 100);
    let found = |acts: &[&str]| text(&page(Language::French, acts), "console-found");
    assert!(found(&["open requester"]).starts_with("Tout le monde est payé"));
    assert!(found(&["open requester", "threshold 90"]).contains("ne seront pas payées"));
    assert!(found(&["open requester", "deadline 15"]).starts_with("Le délai tombe"));
    assert!(found(&["open requester", "console-price 0", "console-overlap 9"]).contains("rien n’est fait"));
}

/// The client has no name, in the page or in what is read out.
#[test]
fn the_client_is_blacked_out() {
    let page = page(Language::French, &["open requester"]);
    let facts = page.of_class("console-facts")[0];
    assert_eq!(facts.of_class("redacted").len(), 1);
    assert_eq!(facts.of_tag("dd")[0].text(), "nom caviardé");
}

#[test]
fn starting_again_forgets_the_order_and_the_console() {
    let (mut model, now) = lived(
        7,
        &after(&["open points", "convert", "open other-buyer", "order 0", "open requester", "block 3"]),
    );
    assert!(model.is_converted && model.requester.blocked == [3] && model.other_buyer.n_placed == [1, 0]);
    update(&mut model, Action::ResetAsked, now);
    update(&mut model, Action::ResetConfirmed, Millis(now.0 + 1));
    let fresh = fresh(7);
    assert_eq!(
        (model.is_converted, &model.requester, &model.other_buyer),
        (false, &fresh.requester, &fresh.other_buyer)
    );
}

/// Reads what is seen of a scene up to the first thing that can be pressed or moved; true when there is one.
fn read_until_control(node: &Node, said: &mut String) -> bool {
    if ["button", "input", "summary"].contains(&node.tag.as_str()) {
        return true;
    }
    if node.has_class("unseen") {
        return false;
    }
    if node.tag.is_empty() {
        said.push_str(&node.text());
        said.push(' ');
    }
    node.children.iter().any(|child| read_until_control(child, said))
}

/// At most 45 words stand between the top of a scene and its first button.
#[test]
fn few_words_come_before_an_action() {
    for scene in ["points", "other-buyer", "requester"] {
        for language in Language::ALL {
            let page = page(language, &after(&[&format!("open {scene}")]));
            let mut said = String::new();
            assert!(read_until_control(page.of_class("main")[0], &mut said), "{scene}: nothing to press");
            let n_words =
                said.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!(n_words <= 45, "{scene}: {n_words}: {said}");
        }
    }
}

/// The console is dark in both themes: its own colours, of which every text stands out at 4.5 to 1 or more.
#[test]
fn the_console_can_be_read() {
    let style = include_str!("../../style.css");
    let colour = |name: &str| {
        let (_, rest) = style.split_once(&format!("--console-{name}: #")).unwrap();
        let channel = |place: usize| {
            let value = f64::from(u8::from_str_radix(&rest[2 * place..2 * place + 2], 16).unwrap()) / 255.0;
            // WCAG 2.2, relative luminance.
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
    };
    let ratio = |one: &str, other: &str| {
        let (one, other) = (colour(one), colour(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    };
    for text in ["ink", "muted", "you", "paid"] {
        for ground in ["ground", "raised"] {
            assert!(ratio(text, ground) >= 4.5, "{text} on {ground}: {}", ratio(text, ground));
        }
    }
    assert!(style.matches("--console-ground:").count() == 1, "one console, in both themes");
}
