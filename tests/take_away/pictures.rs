//! The pictures: XML that others parse, with their words, sources and licence inside.

use super::html::Node as Html;
use super::panel::{ONE_GRID, pictured, text};
use click_work::app::Artefact;
use click_work::chart::axis::MoneyAxis;
use click_work::chart::palette::{DARK, LIGHT};
use click_work::chart::picture::{self, KeyEntry, Label, Layout, Line, Picture, Role, Sign};
use click_work::chart::strips::{self, Mark, PlacedMark, Span, Strips};
use click_work::content::{Language, evidence, source};
use click_work::domain::pay::{self, Currency, Money};
use click_work::domain::tally::Counts;
use proptest::prelude::*;
use roxmltree::{Document, Node};
use std::path::Path;

fn is_named(name: &'static str) -> impl Fn(&Node<'_, '_>) -> bool {
    move |node| node.tag_name().name() == name
}

/// All visible words, one space between texts.
fn words(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let texts =
        document.descendants().filter(is_named("text")).filter_map(|node| node.text().map(str::to_owned));
    texts.collect::<Vec<_>>().join(" ").replace(['\u{a0}', '\u{202f}'], " ")
}

fn check_kept(name: &str, svg: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts").join(format!("{name}.svg"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, svg).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(svg == expected, "{} differs; UPDATE_EXPECTED=1 writes it anew: look at it", path.display());
}

/// Every blank a space, one between words.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The acts before a chart, and the chart.
const CHARTS: [&[&str]; 6] = [
    &["open payslip"],
    ONE_GRID,
    &["open prove", "label right", "submit", "open payslip", "pay-bet 3", "filter workers"],
    &["open prove", "label right", "submit", "open payslip", "see", "chart hour"],
    &["open prove", "label right", "submit", "open payslip", "see", "chart hour", "recalculate unpaid 40"],
    &[
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
    ],
];

fn check_frame(svg: &str, page: &Html, language: Language) {
    let said = plain(&words(svg));
    let document = Document::parse(svg).unwrap();
    let root = document.root_element();
    assert_eq!((root.tag_name().name(), root.attribute("role")), ("svg", Some("img")));
    assert_eq!(root.attribute("lang"), Some(language.tag()));
    let licence = document.descendants().find(is_named("license")).unwrap();
    let address = "https://creativecommons.org/licenses/by/4.0/";
    assert!(licence.attributes().any(|attribute| attribute.value() == address));
    assert!(said.contains(address) && said.contains("CC BY 4.0"), "{said}");
    let headline = plain(&page.of_class("headline")[0].text());
    let title =
        document.descendants().find(is_named("title")).and_then(|node| node.text().map(plain)).unwrap();
    assert_eq!(title, headline, "the picture's title is the finding on the page");
    assert!(said.contains(&headline), "{said}");
}

/// Every caption, value and sign that the page's chart shows is in the picture, and each row has a source.
#[test]
fn a_picture_says_what_the_page_says() {
    for acts in CHARTS {
        for language in Language::ALL {
            let (svg, page) = pictured(language, acts);
            check_frame(&svg, &page, language);
            let said = plain(&words(&svg));
            let ladder = page.of_class("ladder");
            let Some(ladder) = ladder.first() else { continue };
            let rungs = ladder.of_class("rung-line");
            assert!(rungs.len() >= 5, "{acts:?}");
            let mut n_values = 0;
            for rung in rungs {
                let value = plain(&rung.of_class("strip-value")[0].text());
                assert!(said.contains(&value), "{acts:?}: {value} is not in the picture\n{said}");
                n_values += 1;
            }
            let document = Document::parse(&svg).unwrap();
            let bold = document.descendants().filter(is_named("text"));
            let values = bold.filter(|node| {
                node.attribute("paint-order").is_some() && node.attribute("font-weight") == Some("bold")
            });
            let n_bets = usize::from(acts.iter().any(|act| act.starts_with("pay-bet")));
            // Hers, the zero of the axis, and her bet beside the rows.
            assert_eq!(values.count(), n_values + 2 + n_bets, "{acts:?}: as many values as on the page");
            for sign in page.of_class("key")[0].of_tag("li") {
                assert!(said.contains(&plain(&sign.text())), "{acts:?}: {}", sign.text());
            }
        }
    }
}

/// Each plotted rate's source is in the ladder's picture, by its number.
#[test]
fn the_ladder_leaves_with_its_sources() {
    let said = plain(&words(&text(Language::French, None, Artefact::Chart)));
    let rows = pay::ladder(evidence(), &Counts { n_pieces: 1, ..Counts::default() }, Currency::Eur);
    let plotted = rows.iter().filter(|row| row.outcome.is_ok());
    let mut n_sources = 0;
    for row in plotted {
        let citation = plain(source(row.rate.provenance.source).citation);
        assert!(said.contains(&citation), "{citation} is not in the picture");
        n_sources += 1;
    }
    assert!(n_sources >= 12);
}

/// The session: a label a line with its last value, and the time that it ran.
#[test]
fn the_session_leaves_with_its_lines() {
    for language in Language::ALL {
        let (svg, page) = pictured(language, CHARTS[5]);
        check_frame(&svg, &page, language);
        let said = plain(&words(&svg));
        let labels = page.of_class("session-labels")[0].of_tag("text");
        assert!(labels.len() >= 3);
        for label in labels {
            assert!(said.contains(&plain(&label.text())), "{} is not in the picture\n{said}", label.text());
        }
        assert!(said.contains(&plain(&page.of_class("session-time")[0].text())));
        let document = Document::parse(&svg).unwrap();
        assert!(document.descendants().filter(is_named("polyline")).count() >= 5, "lines and grid");
        // Beside the plot there is room for some fifty characters of these sizes.
        for label in document.descendants().filter(|node| node.attribute("paint-order").is_some()) {
            let n_chars = label.text().unwrap_or_default().chars().count();
            assert!(n_chars <= 50, "{:?} leaves the sheet", label.text());
        }
    }
}

/// Figures that she changed are marked, and her changes said: they are no source's.
#[test]
fn a_changed_picture_says_so() {
    let (changed, _) = pictured(Language::English, CHARTS[4]);
    assert!(words(&changed).contains("unpaid=400"), "{}", words(&changed));
    let (plain, _) = pictured(Language::English, CHARTS[3]);
    assert!(!words(&plain).contains("unpaid="));
}

/// Nothing in the file asks for anything: no script, no style, no link, no picture, no font.
#[test]
fn a_picture_is_inert() {
    let svg = text(Language::French, Some("\"><script>alert(1)</script>"), Artefact::Chart);
    let document = Document::parse(&svg).unwrap();
    let allowed = [
        "svg", "title", "desc", "metadata", "RDF", "Work", "format", "creator", "language", "source",
        "license", "g", "text", "rect", "circle", "polyline", "polygon", "path",
    ];
    for node in document.descendants().filter(Node::is_element) {
        assert!(allowed.contains(&node.tag_name().name()), "a {}", node.tag_name().name());
        for attribute in node.attributes() {
            assert!(
                !attribute.name().starts_with("on") && !attribute.name().contains("href"),
                "{}",
                attribute.name()
            );
        }
    }
}

/// One of each mark, words that need several lines, and words that would break markup.
fn sample() -> (Picture, Vec<Mark>, MoneyAxis) {
    let mark = |role, low, high| Mark::new(role, Span { low, high });
    let marks = vec![
        mark(strips::Role::You { has_worked: true }, Some(0), Some(0)),
        mark(strips::Role::Worker, Some(603_280), Some(904_920)),
        mark(strips::Role::Seller, None, Some(45_000_000)),
        mark(strips::Role::Minimum, Some(178_000_000), Some(178_000_000)),
    ];
    let euros = |nanos| Money { nanos, currency: Currency::Eur };
    let axis = MoneyAxis::covering([603_280, 178_000_000].into_iter().map(euros));
    let row = |caption: &str, detail: &str, nanos, role| Line::Row {
        caption: caption.to_owned(),
        detail: detail.to_owned(),
        height: 36,
        labels: vec![Label {
            place: axis.place(nanos),
            offset: 14,
            height: 0.5,
            words: "1 < 2 & 3".to_owned(),
            role,
        }],
    };
    let long = "A caption that is far longer than the column it has to stand in, and so takes several lines";
    let tick = |nanos| Label {
        place: axis.place(nanos),
        offset: 0,
        height: 0.0,
        words: nanos.to_string(),
        role: Role::Plain,
    };
    let entry = |role, sign| KeyEntry { role, sign, words: long.to_owned() };
    let picture = Picture {
        language: "en",
        title: "A finding that says in so many words what the chart shows: it needs a second line".to_owned(),
        reading: "How to read it.".to_owned(),
        ticks: axis.ticks().map(tick).collect(),
        lines: vec![
            row("You", "here", 0, Role::You),
            Line::Group { name: "A trade".to_owned(), basis: "9 images".to_owned() },
            row(long, long, 904_920, Role::Worker),
            row("Short", "there, 2020 [1]", 45_000_000, Role::Client),
            row("Minimum", "there, 2026 [2]", 178_000_000, Role::Minimum),
        ],
        key: vec![
            entry(Role::You, Sign::Dot),
            entry(Role::Client, Sign::Ring),
            entry(Role::Minimum, Sign::Square),
            entry(Role::Time, Sign::Hatch),
            entry(Role::Minimum, Sign::Bar),
        ],
        foot: vec![
            "Sources".to_owned(),
            format!("[1] {long}. http://example.org/{}", "a".repeat(200)),
            "CC BY 4.0".to_owned(),
        ],
        creator: "Click Work contributors",
        licence_address: "https://creativecommons.org/licenses/by/4.0/",
        palette: LIGHT,
    };
    (picture, marks, axis)
}

fn drawn(picture: &Picture, marks: &[Mark], axis: MoneyAxis) -> String {
    picture::svg(picture, &|area, layout: &Layout| {
        assert_eq!(layout.rows.len(), marks.len());
        let marks = layout.middles().zip(marks).map(|(y, mark)| PlacedMark { y, mark: *mark });
        let drawing = Strips {
            pixel_ratio: 1.0,
            strip_left: layout.strip_left as f32,
            strip_width: layout.strip_width as f32,
            top: layout.top as f32,
            bottom: layout.bottom as f32,
            axis,
            bet: None,
            marks: marks.collect(),
        };
        strips::draw(area, &drawing, &picture.palette).unwrap();
    })
}

#[test]
fn a_picture_is_drawn_as_it_is_kept() {
    let (picture, marks, axis) = sample();
    check_kept("picture", &drawn(&picture, &marks, axis));
    check_kept("picture-dark", &drawn(&Picture { palette: DARK, ..picture }, &marks, axis));
}

/// Texts stand inside the sheet, below each other, and marks in the middle of their rows.
#[test]
fn everything_stands_on_the_sheet() {
    let (picture, marks, axis) = sample();
    let svg = drawn(&picture, &marks, axis);
    let document = Document::parse(&svg).unwrap();
    let number = |node: &Node<'_, '_>, name| node.attribute(name).unwrap().parse::<i32>().unwrap();
    let height = number(&document.root_element(), "height");
    let mut last_foot = 0;
    for node in document.descendants().filter(is_named("text")) {
        let (x, y) = (number(&node, "x"), number(&node, "y"));
        assert!((0..=780).contains(&x) && (12..height).contains(&y), "{:?} at {x}, {y}", node.text());
        last_foot = last_foot.max(y);
    }
    assert!(height - last_foot <= 40, "an empty foot");
    let has_circle_at = |x: f32| {
        document
            .descendants()
            .filter(is_named("circle"))
            .any(|circle| number(&circle, "cx") == x.round() as i32)
    };
    for nanos in [603_280, 904_920, 45_000_000] {
        assert!(has_circle_at(278.0 + axis.place(nanos) * 478.0), "no dot at {nanos}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever words go in, the picture parses, and holds them.
    #[test]
    fn no_words_break_a_picture(title in any::<String>(), foot in "[<>&\"'\\x00-\\x1f\\]!a-zé-]{0,40}") {
        let (picture, marks, axis) = sample();
        let picture = Picture { title: title.clone(), foot: vec![foot.clone()], ..picture };
        let svg = drawn(&picture, &marks, axis);
        let document = Document::parse(&svg).unwrap();
        let read = document.descendants().find(is_named("title")).and_then(|node| node.text().map(str::to_owned)).unwrap_or_default();
        let kept = |character: &char| !character.is_control() && !['\u{fffe}', '\u{ffff}'].contains(character) ;
        let expected: String = title.chars().map(|character| if "\t\n\r".contains(character) { ' ' } else { character }).filter(|character| kept(character) || ('\u{7f}'..='\u{9f}').contains(character)).collect();
        prop_assert_eq!(read, expected);
    }
}
