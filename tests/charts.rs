//! The charts, drawn to SVG without a browser and compared with the drawings kept in `tests/charts/`.
//!
//! `UPDATE_EXPECTED=1` writes them anew: look at them before they are kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use click_work::chart::axis::MoneyAxis;
use click_work::chart::ladder::{self, Ladder, Mark, PlacedMark, Span};
use click_work::chart::palette::{DARK, LIGHT, Palette};
use click_work::domain::pay::{Currency, Money, Nanos};
use plotters::prelude::{IntoDrawingArea, SVGBackend};
use std::path::Path;
use std::time::{Duration, Instant};

/// Longer than any drawing takes; an endless loop takes longer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Height of a row, in CSS pixels.
const ROW: f32 = 32.0;

fn span(low: Option<Nanos>, high: Option<Nanos>) -> Span {
    Span { low, high }
}

fn amounts(mark: &Mark) -> Vec<Nanos> {
    match mark {
        Mark::You { .. } => Vec::new(),
        Mark::Worker(span) | Mark::Seller(span) => [span.low, span.high].into_iter().flatten().collect(),
        Mark::Minimum(nanos) => vec![*nanos],
    }
}

/// A drawing 400 CSS pixels wide with a row a mark, on the axis that they need.
fn rows(marks: &[Mark]) -> Ladder {
    let money = |nanos| Money { nanos, currency: Currency::Eur };
    let place = |(row, mark): (usize, &Mark)| PlacedMark { y: ROW * (row as f32 + 0.5), mark: *mark };
    Ladder {
        pixel_ratio: 1.0,
        strip_left: 10.0,
        strip_width: 380.0,
        top: 0.0,
        bottom: ROW * marks.len().max(1) as f32,
        axis: MoneyAxis::covering(marks.iter().flat_map(amounts).map(money)),
        marks: marks.iter().enumerate().map(place).collect(),
    }
}

fn drawn(ladder: &Ladder, palette: &Palette) -> String {
    let size = |pixels: f32| (pixels * ladder.pixel_ratio).clamp(1.0, 2000.0) as u32;
    let mut svg = String::new();
    let area = SVGBackend::with_string(&mut svg, (size(400.0), size(ladder.bottom))).into_drawing_area();
    ladder::draw(&area, ladder, palette).unwrap();
    drop(area);
    svg
}

fn check(name: &str, ladder: &Ladder, palette: &Palette) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts").join(format!("{name}.svg"));
    let svg = drawn(ladder, palette);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &svg).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(svg == expected, "{} differs; UPDATE_EXPECTED=1 writes it anew\n{svg}", path.display());
}

/// One of each: her row, a point, a range, a client's range, her time.
const TYPICAL: [Mark; 5] = [
    Mark::You { has_worked: true },
    Mark::Worker(Span { low: Some(30_000_000), high: Some(30_000_000) }),
    Mark::Worker(Span { low: Some(603_280), high: Some(904_920) }),
    Mark::Seller(Span { low: Some(2_000_000), high: Some(45_000_000) }),
    Mark::Minimum(178_000_000),
];

#[test]
fn before_any_task() {
    check("empty", &rows(&[Mark::You { has_worked: false }]), &LIGHT);
    check("nothing", &rows(&[]), &LIGHT);
}

#[test]
fn typical() {
    check("typical", &rows(&TYPICAL), &LIGHT);
    check("typical-dark", &rows(&TYPICAL), &DARK);
    check("typical-twice-the-pixels", &Ladder { pixel_ratio: 2.0, ..rows(&TYPICAL) }, &LIGHT);
}

#[test]
fn ranges_and_open_ends() {
    let marks = [
        Mark::Worker(span(Some(1_000_000), None)),
        Mark::Worker(span(None, Some(9_000_000))),
        Mark::Seller(span(Some(4_000_000), None)),
        Mark::Seller(span(None, Some(4_000_000))),
        Mark::Worker(span(Some(0), Some(5_000_000))),
        Mark::Worker(span(None, None)),
    ];
    check("open-ends", &rows(&marks), &LIGHT);
}

/// What the eye tells apart must differ: each role and each palette has a drawing of its own.
#[test]
fn roles_are_drawn_apart() {
    let at = |mark| drawn(&Ladder { axis: rows(&TYPICAL).axis, ..rows(&[mark]) }, &LIGHT);
    let point = span(Some(30_000_000), Some(30_000_000));
    let drawings = [
        at(Mark::You { has_worked: true }),
        at(Mark::You { has_worked: false }),
        at(Mark::Worker(point)),
        at(Mark::Seller(point)),
        at(Mark::Worker(span(Some(30_000_000), None))),
        at(Mark::Worker(span(None, Some(30_000_000)))),
        at(Mark::Minimum(30_000_000)),
    ];
    for (index, drawing) in drawings.iter().enumerate() {
        assert!(!drawings[..index].contains(drawing), "drawing {index} is drawn twice");
    }
    assert_ne!(drawn(&rows(&TYPICAL), &LIGHT), drawn(&rows(&TYPICAL), &DARK));
}

#[test]
fn no_size_and_no_axis_hangs_or_panics() {
    let odd = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX, f32::MIN, -1.0, 0.0, 1e-30, 1e9];
    let change = |ladder: &mut Ladder, field: usize, value: f32| match field {
        0 => ladder.pixel_ratio = value,
        1 => ladder.strip_left = value,
        2 => ladder.strip_width = value,
        3 => ladder.top = value,
        4 => ladder.bottom = value,
        _ => ladder.marks.iter_mut().for_each(|placed| placed.y = value),
    };
    let start = Instant::now();
    for value in odd {
        for field in 0..6 {
            let mut ladder = rows(&TYPICAL);
            change(&mut ladder, field, value);
            assert!(drawn(&ladder, &LIGHT).ends_with("</svg>\n"), "field {field} at {value}");
        }
        let mut ladder = rows(&TYPICAL);
        (0..6).for_each(|field| change(&mut ladder, field, value));
        assert!(drawn(&ladder, &LIGHT).ends_with("</svg>\n"), "all fields at {value}");
    }
    for extreme in [i128::MIN, -1, 0, 1, i128::from(u64::MAX), i128::MAX] {
        for other in [i128::MIN, 0, 1, 1_000_000_000, i128::MAX] {
            let marks = [Mark::Worker(span(Some(extreme), Some(other))), Mark::Minimum(extreme)];
            assert!(drawn(&rows(&marks), &DARK).ends_with("</svg>\n"), "{extreme} {other}");
        }
    }
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

/// Both ends of a range stand where the axis puts them, and a larger amount never to the left of a smaller one.
#[test]
fn places_keep_the_order_of_amounts() {
    let ladder = rows(&TYPICAL);
    let mut nanos: Vec<Nanos> = TYPICAL.iter().flat_map(amounts).chain([0]).collect();
    nanos.sort_unstable();
    nanos.dedup();
    let places: Vec<f32> = nanos.iter().map(|nanos| ladder.axis.place(*nanos)).collect();
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{places:?}");
    let svg = drawn(&ladder, &LIGHT);
    for nanos in [30_000_000, 603_280, 904_920, 2_000_000, 45_000_000] {
        let x = (10.0 + ladder.axis.place(nanos) * 380.0).round();
        assert!(svg.contains(&format!("<circle cx=\"{x}\"")), "no dot at {nanos}, {x}\n{svg}");
    }
}
