//! The charts, drawn to SVG without a browser and compared with the drawings kept in `tests/charts/`.
//!
//! `UPDATE_EXPECTED=1` writes them anew: look at them before they are kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "charts/learning.rs"]
mod learning;

use click_work::chart::axis::MoneyAxis;
use click_work::chart::palette::{DARK, LIGHT, Palette};
use click_work::chart::session::{self, Line, Session};
use click_work::chart::strips::{self, Mark, PlacedMark, Role, Span, Strips};
use click_work::domain::log::Millis;
use click_work::domain::pay::{Currency, Money, Nanos};
use plotters::prelude::{IntoDrawingArea, SVGBackend};
use std::path::Path;
use std::time::{Duration, Instant};

/// Longer than any drawing takes; an endless loop takes longer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Height of a row, in CSS pixels.
const ROW: f32 = 32.0;

const fn at(role: Role, low: Option<Nanos>, high: Option<Nanos>) -> Mark {
    Mark::new(role, Span { low, high })
}

const fn point(role: Role, nanos: Nanos) -> Mark {
    at(role, Some(nanos), Some(nanos))
}

const YOU: Mark = point(Role::You { has_worked: true }, 0);

fn amounts(mark: &Mark) -> Vec<Nanos> {
    match mark.role {
        Role::You { .. } => Vec::new(),
        Role::Worker | Role::Seller | Role::Minimum => mark.amounts().collect(),
    }
}

/// A drawing 400 CSS pixels wide with a row a mark, on the axis that they need.
fn rows(marks: &[Mark]) -> Strips {
    let money = |nanos| Money { nanos, currency: Currency::Eur };
    let place = |(row, mark): (usize, &Mark)| PlacedMark { y: ROW * (row as f32 + 0.5), mark: *mark };
    Strips {
        pixel_ratio: 1.0,
        strip_left: 10.0,
        strip_width: 380.0,
        top: 0.0,
        bottom: ROW * marks.len().max(1) as f32,
        axis: MoneyAxis::covering(marks.iter().flat_map(amounts).map(money)),
        bet: None,
        marks: marks.iter().enumerate().map(place).collect(),
    }
}

fn drawn(ladder: &Strips, palette: &Palette) -> String {
    let size = |pixels: f32| (pixels * ladder.pixel_ratio).clamp(1.0, 2000.0) as u32;
    let mut svg = String::new();
    let area = SVGBackend::with_string(&mut svg, (size(400.0), size(ladder.bottom))).into_drawing_area();
    strips::draw(&area, ladder, palette).unwrap();
    drop(area);
    svg
}

fn check(name: &str, ladder: &Strips, palette: &Palette) {
    compare(name, &drawn(ladder, palette));
}

fn compare(name: &str, svg: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts").join(format!("{name}.svg"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, svg).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(svg == expected, "{} differs; UPDATE_EXPECTED=1 writes it anew\n{svg}", path.display());
}

/// One of each: her row, a point, a range, a client's range, her time.
const TYPICAL: [Mark; 5] = [
    YOU,
    point(Role::Worker, 30_000_000),
    at(Role::Worker, Some(603_280), Some(904_920)),
    at(Role::Seller, Some(2_000_000), Some(45_000_000)),
    point(Role::Minimum, 178_000_000),
];

#[test]
fn before_any_task() {
    check("empty", &rows(&[point(Role::You { has_worked: false }, 0)]), &LIGHT);
    check("nothing", &rows(&[]), &LIGHT);
}

#[test]
fn typical() {
    check("typical", &rows(&TYPICAL), &LIGHT);
    check("typical-dark", &rows(&TYPICAL), &DARK);
    check("typical-twice-the-pixels", &Strips { pixel_ratio: 2.0, ..rows(&TYPICAL) }, &LIGHT);
}

#[test]
fn ranges_and_open_ends() {
    let marks = [
        at(Role::Worker, Some(1_000_000), None),
        at(Role::Worker, None, Some(9_000_000)),
        at(Role::Seller, Some(4_000_000), None),
        at(Role::Seller, None, Some(4_000_000)),
        at(Role::Worker, Some(0), Some(5_000_000)),
        at(Role::Worker, None, None),
    ];
    check("open-ends", &rows(&marks), &LIGHT);
}

/// The hour: unpaid time hatched, the minimum wage of the same country and year, a value that she changed, her bet.
#[test]
fn the_hour() {
    let marks = [
        YOU,
        Mark {
            paid_hour: Some(12_000_000_000),
            minimum: Some(10_030_000_000),
            ..point(Role::Worker, 8_900_000_000)
        },
        Mark { is_edited: true, ..at(Role::Worker, Some(1_100_000_000), Some(3_000_000_000)) },
        at(Role::Minimum, Some(740_000_000), Some(1_230_000_000)),
        point(Role::Seller, 11_000_000_000),
    ];
    let hour = Strips { bet: Some(5_000_000_000), ..rows(&marks) };
    check("hour", &hour, &LIGHT);
    check("hour-dark", &hour, &DARK);
}

fn session_of(points: &[(u64, Nanos)]) -> Session {
    let line = |role, scale| Line {
        role,
        points: points.iter().map(|(millis, nanos)| (Millis(*millis), nanos * scale)).collect(),
    };
    let lines = vec![line(Role::Worker, 1), line(Role::Minimum, 7)];
    let amounts = lines.iter().flat_map(|line| &line.points).map(|(_, nanos)| *nanos);
    let money = |nanos| Money { nanos, currency: Currency::Eur };
    Session {
        pixel_ratio: 1.0,
        width: 400.0,
        height: 200.0,
        axis: MoneyAxis::covering(amounts.map(money)),
        worked: points.last().map_or(Millis(0), |(millis, _)| Millis(*millis)),
        lines,
    }
}

fn session_drawn(session: &Session) -> String {
    let mut svg = String::new();
    let area = SVGBackend::with_string(&mut svg, (400, 200)).into_drawing_area();
    session::draw(&area, session, &LIGHT).unwrap();
    drop(area);
    svg
}

#[test]
fn the_session_climbs_in_steps() {
    let session = session_of(&[(21_000, 270_000_000), (40_000, 540_000_000), (66_000, 810_000_000)]);
    compare("session", &session_drawn(&session));
    compare("session-nothing", &session_drawn(&session_of(&[])));
}

#[test]
fn no_session_hangs_or_panics() {
    let start = Instant::now();
    let odd: [&[(u64, Nanos)]; 5] = [
        &[(0, 0)],
        &[(u64::MAX, i64::MAX / 8)],
        &[(5, -1), (3, 7)],
        &[(1, 1), (1, 1), (1, 1_000_000_000_000_000_000)],
        &[(0, 1), (u64::MAX, 2)],
    ];
    for points in odd {
        assert!(session_drawn(&session_of(points)).ends_with("</svg>\n"), "{points:?}");
    }
    let many: Vec<(u64, Nanos)> = (1..2000).map(|place| (place, place as Nanos)).collect();
    assert!(session_drawn(&session_of(&many)).ends_with("</svg>\n"));
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

/// What the eye tells apart must differ: each role and each palette has a drawing of its own.
#[test]
fn roles_are_drawn_apart() {
    let alone = |mark| drawn(&Strips { axis: rows(&TYPICAL).axis, ..rows(&[mark]) }, &LIGHT);
    let worker = point(Role::Worker, 30_000_000);
    let drawings = [
        alone(YOU),
        alone(point(Role::You { has_worked: false }, 0)),
        alone(worker),
        alone(point(Role::Seller, 30_000_000)),
        alone(at(Role::Worker, Some(30_000_000), None)),
        alone(at(Role::Worker, None, Some(30_000_000))),
        alone(point(Role::Minimum, 30_000_000)),
        alone(Mark { is_edited: true, ..worker }),
        alone(Mark { minimum: Some(10_000_000), ..worker }),
        alone(Mark { paid_hour: Some(60_000_000), ..worker }),
        drawn(&Strips { axis: rows(&TYPICAL).axis, bet: Some(20_000_000), ..rows(&[worker]) }, &LIGHT),
    ];
    for (index, drawing) in drawings.iter().enumerate() {
        assert!(!drawings[..index].contains(drawing), "drawing {index} is drawn twice");
    }
    assert_ne!(drawn(&rows(&TYPICAL), &LIGHT), drawn(&rows(&TYPICAL), &DARK));
}

#[test]
fn no_size_and_no_axis_hangs_or_panics() {
    let odd = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX, f32::MIN, -1.0, 0.0, 1e-30, 1e9];
    let change = |ladder: &mut Strips, field: usize, value: f32| match field {
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
    for extreme in [i64::MIN, -1, 0, 1, i64::from(u32::MAX), i64::MAX] {
        for other in [i64::MIN, 0, 1, 1_000_000_000, i64::MAX] {
            let marks = [
                at(Role::Worker, Some(extreme), Some(other)),
                Mark { paid_hour: Some(other), minimum: Some(extreme), ..point(Role::Minimum, extreme) },
            ];
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
