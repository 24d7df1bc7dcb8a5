//! The receipt: each of its numbers is a button, and says how it was counted.

use super::html::Node;
use super::states::html;
use click_work::app::payslip::Measure;
use click_work::content::Language;

/// A grid, one refused, and a look at the counter: then every line is there.
const WORKED: [&str; 6] =
    ["open prove", "label right", "submit", "open shift", "take scanned-word", "refuse"];

fn receipt(language: Language, more: &[&str]) -> Node {
    let acts: Vec<&str> = WORKED.iter().chain(more).copied().collect();
    let page = Node::read(&html(7, language, &acts));
    page.of_class("receipt").into_iter().find(|node| node.tag == "aside").unwrap().clone()
}

#[test]
fn every_number_says_how_it_was_counted() {
    for language in Language::ALL {
        let closed = receipt(language, &[]);
        // The minimum wage beside them opens a figure of the world, with its source.
        assert_eq!(closed.of_class("opener").len(), Measure::ALL.len() + 1);
        assert!(closed.of_class("sheet").is_empty());
        let mut rules = Vec::new();
        for place in 0..Measure::ALL.len() {
            let open = receipt(language, &[&format!("ask-how {place}")]);
            let sheets = open.of_class("sheet");
            assert_eq!(sheets.len(), 1, "{place}");
            let is_expanded = |node: &&&Node| node.attribute("aria-expanded") == Some("true");
            assert_eq!(open.of_class("opener").iter().filter(is_expanded).count(), 1);
            rules.push(sheets[0].text());
            let again = receipt(language, &[&format!("ask-how {place}"), &format!("ask-how {place}")]);
            assert_eq!(again.text(), closed.text());
        }
        rules.sort();
        rules.dedup();
        assert_eq!(rules.len(), Measure::ALL.len(), "two numbers are counted by one rule");
    }
}

#[test]
fn a_rate_of_work_shows_its_division() {
    let open = receipt(Language::English, &["ask-how 5"]);
    assert!(open.of_class("sheet")[0].text().contains("9 items, divided by"), "{}", open.text());
}
