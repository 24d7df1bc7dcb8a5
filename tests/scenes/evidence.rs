//! The payslip: chart, table and headline say the same numbers, each with its source.

use super::html::Node;
use super::states::{html, lived};
use click_work::content::{Language, Text, corpus, evidence, source};
use click_work::domain::log::Millis;
use click_work::domain::pay::{self, Row, Trade};
use click_work::domain::tally::Tally;
use click_work::view::phrases;

const PAYSLIPS: [&[&str]; 11] = [
    &["open payslip"],
    &["open prove", "label right", "submit", "open payslip", "see"],
    &["open shift", "take scanned-word", "label right", "submit", "open payslip", "pay-bet 2"],
    &[
        "open prove",
        "label wrong",
        "submit",
        "open shift",
        "take scanned-word",
        "label right",
        "submit",
        "open payslip",
        "see",
    ],
    &["open prove", "label right", "submit", "open payslip", "see", "united-states"],
    // What she changes moves chart and table alike, and goes back alike.
    &["open prove", "label right", "submit", "open payslip", "see", "recalculate rate-low:MW-10 0,5"],
    &["open prove", "label right", "submit", "open payslip", "see", "recalculate exchange:2013 0,9"],
    &["open prove", "label right", "submit", "open payslip", "see", "recalculate overlap 5"],
    &["open prove", "label right", "submit", "open payslip", "see", "recalculate seconds 600", "undo"],
    &["open prove", "choose flag-post", "label right", "submit", "open payslip", "see"],
    &[
        "open prove",
        "label right",
        "submit",
        "open shift",
        "take flag-post",
        "label right",
        "submit",
        "open payslip",
        "see",
    ],
];

fn rows(acts: &[&str]) -> (Vec<Row>, Tally) {
    let (model, now): (_, Millis) = lived(7, acts);
    let tally = Tally::of(&model.log, &corpus(), now);
    (pay::ladder(&model.figures(), &tally.counts, model.settings.currency), tally)
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
    for trade in Trade::ALL {
        for row in rows.iter().filter(|row| row.rate.trade == trade) {
            let line = table_row(&page, row.rate.provenance.id);
            let what = line.children[0].children[0].text();
            let worth = line.of_class("worth")[0].text();
            assert!(!worth.is_empty(), "{}", row.rate.provenance.id);
            let source = source(row.rate.provenance.source);
            let citation = with_plain_blanks(source.citation);
            assert!(line.text().contains(&citation), "{} has no source", row.rate.provenance.id);
            assert!(line.text().contains(source.address), "{} has no address", row.rate.provenance.id);
            if row.outcome.is_ok() {
                assert!(
                    worth.contains(|sign: char| sign.is_ascii_digit()),
                    "{}: {worth}",
                    row.rate.provenance.id
                );
                expected.push((what, worth));
            } else {
                assert!(
                    !worth.contains(['€', '$', '¢']),
                    "{} is off the scale: {worth}",
                    row.rate.provenance.id
                );
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

/// What most rows of a group are multiplied by is said once, beside its name; a row of another number says its own.
#[test]
fn what_is_multiplied_is_said_of_the_group_or_of_each_row() {
    let (mut n_shared, mut n_apart) = (0, 0);
    for (acts, language) in PAYSLIPS.iter().flat_map(|acts| Language::ALL.map(|language| (acts, language))) {
        let words = Text { language };
        let page = Node::read(&html(7, language, acts));
        let (rows, _) = rows(acts);
        let heads = page.of_class("rung-group");
        for trade in Trade::ALL {
            let drawn: Vec<_> =
                rows.iter().filter(|row| row.rate.trade == trade && row.outcome.is_ok()).collect();
            let Some(head) = heads.iter().find(|head| head.text().starts_with(phrases::trade(words, trade)))
            else {
                assert!(drawn.is_empty());
                continue;
            };
            let bases: Vec<_> = drawn
                .iter()
                .map(|row| with_plain_blanks(&phrases::basis(words, row.rate.unit, row.basis)))
                .collect();
            let said_once = head.of_tag("small")[0].text();
            let n_of = |basis: &str| bases.iter().filter(|other| *other == basis).count();
            assert!(bases.iter().all(|basis| n_of(basis) <= n_of(&said_once)), "{acts:?}: {said_once}");
            n_shared += usize::from(n_of(&said_once) == bases.len());
            n_apart += usize::from(n_of(&said_once) < bases.len());
            for (row, basis) in drawn.iter().zip(&bases) {
                let line = table_row(&page, row.rate.provenance.id);
                let what = line.children[0].children[0].text();
                let rungs = page.of_class("rung-open");
                let is_it = |rung: &&&Node| {
                    let caption = rung.of_class("rung-caption")[0];
                    caption.of_tag("span")[0].text() == what
                        && caption.text().contains(&format!(" · {basis}"))
                };
                assert_eq!(rungs.iter().any(|rung| is_it(&rung)), *basis != said_once, "{acts:?}: {what}");
            }
        }
    }
    assert!(n_shared > 20 && n_apart > 0, "{n_shared} {n_apart}");
}

/// A voice reads a French work in French on an English page, and the other way round.
#[test]
fn each_citation_says_its_language() {
    let mut found = Vec::new();
    for language in Language::ALL {
        let page = Node::read(&html(7, language, PAYSLIPS[0]));
        let sources: Vec<_> = evidence().rates.iter().map(|rate| source(rate.provenance.source)).collect();
        for citation in page.of_class("citation") {
            let said = citation.text();
            let source = sources.iter().find(|source| with_plain_blanks(source.citation) == said);
            let Some(source) = source else { continue };
            assert_eq!(citation.attribute("lang"), source.language.map(Language::tag), "{said}");
            found.extend(source.language);
        }
    }
    for language in Language::ALL {
        assert!(found.contains(&language), "no citation in {language:?} was on the page");
    }
}

/// Who steers by voice says what she sees: the name of a row holds its words, in their order (WCAG 2.5.3).
#[test]
fn a_row_is_named_by_what_is_seen() {
    let words = |text: &str| -> Vec<String> {
        text.split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    for acts in [PAYSLIPS[4], PAYSLIPS[5]] {
        for language in Language::ALL {
            let page = Node::read(&html(7, language, acts));
            let rows = page.of_class("rung-open");
            assert!(rows.len() > 12, "{} rows", rows.len());
            for row in rows {
                let name = row.attribute("aria-label").unwrap_or_default();
                assert_eq!(words(&row.text()), words(name));
            }
        }
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
            [(PAYSLIPS[1], false, true), (PAYSLIPS[9], true, false), (PAYSLIPS[10], true, true)]
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
        let line = table_row(&page, row.rate.provenance.id).text();
        let year = row.outcome.ok().and_then(|worth| worth.converted_in);
        let is_said = line.contains("converted at the average rate");
        assert_eq!(is_said, year.is_some(), "{}: {line}", row.rate.provenance.id);
        assert!(year.is_none_or(|year| line.contains(&year.to_string())), "{}", row.rate.provenance.id);
    }
}

/// The rungs of a chart and the rows of its table, as (id, amount): the two are read apart.
fn both(acts: &[&str], language: Language) -> [Vec<(String, String)>; 2] {
    let page = Node::read(&html(7, language, acts));
    let ladder = &page.of_class("ladder")[0];
    let mut drawn: Vec<(String, String)> = ["rung-worker", "rung-seller", "rung-minimum"]
        .into_iter()
        .flat_map(|class| ladder.of_class(class))
        .map(|rung| {
            let said = rung.of_class("rung-caption")[0];
            let caption = [said.of_tag("span")[0].text(), said.of_tag("small")[0].text()].join(" ");
            (caption, rung.of_class("strip-value")[0].text())
        })
        .collect();
    let mut listed: Vec<(String, String)> = page
        .of_tag("tr")
        .into_iter()
        .filter(|row| row.attribute("data-rate").is_some())
        .map(|row| {
            let what = row.children[0].children[0].text();
            let place = row.children[0].of_tag("small")[0].text();
            ([what, place].join(" "), row.of_class("worth")[0].text())
        })
        .collect();
    drawn.sort();
    listed.sort();
    [drawn, listed]
}

/// The hour too: what is drawn is in the table, with the same amount, whatever she changed.
#[test]
fn the_hour_and_its_table_say_the_same() {
    let changes: [&[&str]; 6] = [
        &[],
        &["recalculate unpaid 60"],
        &["recalculate month 151,67"],
        &["recalculate seconds 3600"],
        &["recalculate pay-low:MW-26 0,5"],
        &["united-states"],
    ];
    let mut seen = Vec::new();
    for change in changes {
        let mut acts = vec!["open prove", "label right", "submit", "open payslip", "see", "chart hour"];
        acts.extend(change);
        for language in Language::ALL {
            let [drawn, listed] = both(&acts, language);
            assert!(drawn.len() > 30, "{change:?}: {}", drawn.len());
            for (caption, amount) in &drawn {
                let is_listed = listed.iter().any(|(other, worth)| {
                    worth == amount && other.split(',').next() == caption.split(',').next()
                });
                assert!(is_listed, "{change:?}: {caption} {amount} is not in the table");
            }
            seen.push(drawn);
        }
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), changes.len() * 2, "a change moved nothing");
}

/// The lines of the session end where its table ends.
#[test]
fn the_session_and_its_table_say_the_same() {
    let acts = [
        "open prove",
        "label right",
        "submit",
        "open shift",
        "take scanned-word",
        "label right",
        "submit",
        "open payslip",
        "see",
        "chart session",
    ];
    for language in Language::ALL {
        let page = Node::read(&html(7, language, &acts));
        let labels: Vec<String> = page.of_class("label-worker").iter().map(|label| label.text()).collect();
        assert_eq!(labels.len(), 3, "{labels:?}");
        let table = page.of_class("evidence-session")[0];
        assert_eq!(table.of_tag("tr").len(), 3, "a head and two answers");
        let last = table.of_tag("tr").pop().unwrap();
        let last: Vec<String> = last.of_class("worth").iter().map(|cell| cell.text()).collect();
        for label in labels {
            let amount = label.split(" · ").next().unwrap().to_owned();
            assert!(last.contains(&amount), "{label} is not in {last:?}");
        }
    }
}

/// A figure opened says everything that a hostile expert asks for.
#[test]
fn an_open_figure_says_where_it_comes_from() {
    let start = ["open prove", "label right", "submit", "open payslip", "see"];
    let check = |place: &str, id: &str, expected: &[&str]| {
        let look = format!("look-at {id} {place}");
        let acts: Vec<&str> = start.iter().copied().chain([look.as_str()]).collect();
        let page = Node::read(&html(7, Language::English, &acts));
        let sheets = page.of_class("sheet");
        assert_eq!(sheets.len(), 1, "{id} opens once");
        let said = with_plain_blanks(&sheets[0].text());
        for part in expected {
            assert!(said.contains(part), "{id}: {part:?} is not in {said}");
        }
        let opener = page.all().into_iter().filter(|node| node.attribute("aria-expanded") == Some("true"));
        assert_eq!(opener.count(), 1, "{id}: one button is pressed");
    };
    check(
        "chart",
        "MW-10",
        &["€0.03 for 1 image", "× 9", "= 27 cents", "atlantes.fr", "in a page that reports it"],
    );
    check("headline", "MW-10", &["€10.03 an hour", "2019"]);
    check(
        "chart",
        "CF-02",
        &["÷ 1,000", "× 0.753", "average of 2013", "Federal Reserve", "paid to the person"],
    );
    check(
        "table",
        "SD-01",
        &["0.006 ¢", "currency not stated", "What contradicts it", "as printed in the text we start from"],
    );
    check("chart", "CF-03", &["paid by the client to an intermediary"]);
}

/// Hers are marked, told apart from the sources' and undone in one press.
#[test]
fn what_she_changes_is_marked_and_undone() {
    let start = ["open prove", "label right", "submit", "open payslip", "see"];
    let page = |more: &[&str]| {
        let acts: Vec<&str> = start.iter().chain(more).copied().collect();
        Node::read(&html(7, Language::English, &acts))
    };
    let untouched = page(&[]);
    assert!(untouched.of_class("edited").is_empty() && untouched.of_class("edited-flag").is_empty());
    let changed = page(&["recalculate rate-low:MW-10 0.06"]);
    assert_eq!((changed.of_class("edited").len(), changed.of_class("edited-flag").len()), (1, 1));
    assert!(changed.of_class("headline")[0].text().contains("54 cents"));
    let address = changed.of_class("edited-address")[0].of_tag("input")[0].attribute("value").unwrap();
    assert_eq!(address, "#edit/mw-10=60000000_60000000");
    let undone = page(&["recalculate rate-low:MW-10 0.06", "undo"]);
    assert_eq!(undone.text(), untouched.text());
    let refused = page(&["look-at MW-10 chart", "recalculate rate-low:MW-10 -1"]);
    assert!(refused.of_class("edited").is_empty());
    assert_eq!(refused.of_class("complaint").len(), 1);
    assert!(refused.of_class("headline")[0].text().contains("27 cents"));
}

/// Before the bet nothing of the ladder is seen; after it, the bet stays, and the gap is in words.
#[test]
fn the_bet_comes_first_and_stays() {
    let start = ["open prove", "label right", "submit", "open payslip"];
    let page = |more: &[&str]| {
        let acts: Vec<&str> = start.iter().chain(more).copied().collect();
        Node::read(&html(7, Language::English, &acts))
    };
    let before = page(&[]);
    assert!(before.of_class("ladder").is_empty() && !before.text().contains("27 cents"));
    let range = before.of_tag("input").into_iter().find(|input| input.attribute("type") == Some("range"));
    assert_eq!(range.unwrap().attribute("aria-valuetext"), Some("10\u{a0}cents"));
    for (bet, words) in [
        ("pay-bet 67.5", "250 times more"),
        ("pay-bet 0.1", "2.7 times less"),
        ("pay-bet 0.27", "that is about what is paid"),
    ] {
        let after = page(&[bet]);
        assert!(after.of_class("bet-settled")[0].text().contains(words), "{bet}");
        assert_eq!(after.of_class("bet-name").len(), 1, "{bet}: the bet stays on the chart");
    }
    let skipped = page(&["see"]);
    assert!(skipped.of_class("bet-settled").is_empty() && skipped.of_class("bet-name").is_empty());
    let refused = page(&["open payslip"]);
    assert!(refused.of_class("ladder").is_empty(), "still betting");
}

/// Filters choose rows, and never change an amount.
#[test]
fn filters_choose_rows_and_sum_nothing() {
    let start = ["open prove", "label right", "submit", "open payslip", "see"];
    let drawn = |filter: &str| {
        let acts: Vec<&str> = start.iter().copied().chain([filter]).collect();
        both(&acts, Language::English)[0].clone()
    };
    let all = drawn("filter");
    let trades =
        ["captcha", "clicks", "annotation", "moderation"].map(|name| drawn(&format!("filter {name}")));
    for rows in &trades {
        assert!(rows.iter().all(|row| all.contains(row)));
    }
    // Her time at the minimum wage belongs to no trade and stays.
    let n_of_trades: usize = trades.iter().map(|rows| rows.len() - 1).sum();
    assert_eq!(n_of_trades, all.len() - 1);
    let (workers, sellers) = (drawn("filter workers"), drawn("filter sellers"));
    assert_eq!(workers.len() + sellers.len(), all.len() + 1);
}
