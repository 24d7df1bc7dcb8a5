//! The payslip: chart, table and headline say the same numbers, each with its source.

use super::html::Node;
use super::states::{html, lived};
use click_work::content::{CORPUS, Language, evidence};
use click_work::domain::log::Millis;
use click_work::domain::pay::{self, Row, Trade};
use click_work::domain::tally::Tally;

const PAYSLIPS: [&[&str]; 7] = [
    &["open payslip"],
    &["open prove", "label right", "submit", "open payslip"],
    &["open shift", "take scanned-word", "label right", "submit", "open payslip"],
    &[
        "open prove",
        "label wrong",
        "submit",
        "open shift",
        "take scanned-word",
        "label right",
        "submit",
        "open payslip",
    ],
    &["open prove", "label right", "submit", "open payslip", "united-states"],
    &["open prove", "choose flag-post", "label right", "submit", "open payslip"],
    &[
        "open prove",
        "label right",
        "submit",
        "open shift",
        "take flag-post",
        "label right",
        "submit",
        "open payslip",
    ],
];

fn rows(acts: &[&str]) -> (Vec<Row>, Tally) {
    let (model, now): (_, Millis) = lived(7, acts);
    let tally = Tally::of(&model.log, &CORPUS, now);
    (pay::ladder(evidence(), &tally.counts, model.settings.currency), tally)
}

/// What a rung says: who is paid for what, how much.
fn rungs(page: &Node, class: &str) -> Vec<(String, String)> {
    let rungs = page.of_class("ladder")[0].of_class(class);
    let said = |rung: &&Node| {
        let caption = rung.of_class("rung-caption")[0].of_tag("span")[0].text();
        (caption, rung.of_class("strip-value")[0].text())
    };
    rungs.iter().map(said).collect()
}

fn table_row<'a>(page: &'a Node, id: &str) -> &'a Node {
    let rows = page.of_tag("tr").into_iter().filter(|row| row.attribute("data-rate") == Some(id));
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows.len(), 1, "{id} is in the table once");
    rows[0]
}

/// Every blank a space, as [`Node::text`] gives them.
pub(crate) fn with_plain_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check(acts: &[&str], language: Language) {
    let page = Node::read(&html(7, language, acts));
    let (rows, tally) = rows(acts);
    let mut expected = Vec::new();
    for trade in [Trade::CaptchaSolving, Trade::ClickFarming, Trade::Annotation] {
        for row in rows.iter().filter(|row| row.rate.trade == trade) {
            let line = table_row(&page, row.rate.id);
            let what = line.children[0].children[0].text();
            let worth = line.of_class("worth")[0].text();
            assert!(!worth.is_empty(), "{}", row.rate.id);
            let citation = with_plain_blanks(row.rate.source.citation);
            assert!(line.text().contains(&citation), "{} has no source", row.rate.id);
            assert!(line.text().contains(row.rate.source.address), "{} has no address", row.rate.id);
            if row.outcome.is_ok() {
                assert!(worth.contains(|sign: char| sign.is_ascii_digit()), "{}: {worth}", row.rate.id);
                expected.push((what, worth));
            } else {
                assert!(!worth.contains(['€', '$', '¢']), "{} is off the scale: {worth}", row.rate.id);
            }
        }
    }
    let mut drawn = rungs(&page, "rung-worker");
    drawn.extend(rungs(&page, "rung-seller"));
    drawn.sort();
    expected.sort();
    assert_eq!(drawn, expected, "{acts:?}: chart and table differ");
    let minimum = rungs(&page, "rung-minimum");
    assert_eq!(minimum.len(), usize::from(tally.worked.0 > 0), "{acts:?}");
    for (_, worth) in minimum {
        let is_in_table = page.of_class("worth").iter().any(|cell| cell.text() == worth);
        assert!(is_in_table, "{worth} is not in the table");
    }
}

#[test]
fn chart_and_table_say_the_same() {
    for acts in PAYSLIPS {
        Language::ALL.iter().for_each(|language| check(acts, *language));
    }
}

#[test]
fn at_least_twelve_rates_stand_on_the_axis() {
    let page = Node::read(&html(7, Language::French, PAYSLIPS[0]));
    let n_rates = rungs(&page, "rung-worker").len() + rungs(&page, "rung-seller").len();
    assert!(n_rates >= 12, "{n_rates}");
}

/// Her row is first, apart, and nothing.
#[test]
fn to_her_nothing_is_paid() {
    for acts in PAYSLIPS {
        let page = Node::read(&html(7, Language::French, acts));
        let rungs = page.of_class("ladder")[0].of_class("rung");
        assert!(rungs[0].has_class("rung-axis") && rungs[1].has_class("rung-you"), "{acts:?}");
        let value = rungs[1].of_class("strip-value")[0].text();
        assert!(value.starts_with("0,00"), "{value}");
    }
}

/// The headline's amount is the one of the row that it names.
#[test]
fn the_headline_is_computed() {
    for (acts, id) in [(1, "MW-10"), (2, "CP-03"), (3, "MW-10"), (4, "MW-10"), (5, "MW-10"), (6, "MW-10")] {
        let acts = PAYSLIPS[acts];
        for language in Language::ALL {
            let page = Node::read(&html(7, language, acts));
            let headline = page.of_class("headline")[0].text();
            let worth = table_row(&page, id).of_class("worth")[0].text();
            assert!(headline.contains(&worth), "{headline} does not say {worth}");
        }
    }
}

/// What was read is never called a picture, in the headline nor on the receipt.
#[test]
fn posts_are_called_posts() {
    for (language, post, picture) in
        [(Language::French, "message", "vignette"), (Language::English, "post", "tile")]
    {
        for (acts, has_posts, has_pictures) in
            [(PAYSLIPS[1], false, true), (PAYSLIPS[5], true, false), (PAYSLIPS[6], true, true)]
        {
            let page = Node::read(&html(7, language, acts));
            for place in ["headline", "receipt"] {
                let said = page.of_class(place)[0].text();
                assert_eq!(
                    (said.contains(post), said.contains(picture)),
                    (has_posts, has_pictures),
                    "{said}"
                );
            }
        }
    }
}

/// A converted amount says its year, an amount of the page's own currency says nothing of the sort.
#[test]
fn conversions_are_said() {
    let page = Node::read(&html(7, Language::English, PAYSLIPS[1]));
    for row in rows(PAYSLIPS[1]).0 {
        let line = table_row(&page, row.rate.id).text();
        let year = row.outcome.ok().and_then(|worth| worth.converted_in);
        let is_said = line.contains("converted at the average rate");
        assert_eq!(is_said, year.is_some(), "{}: {line}", row.rate.id);
        assert!(year.is_none_or(|year| line.contains(&year.to_string())), "{}", row.rate.id);
    }
}
