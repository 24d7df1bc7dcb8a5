//! The learning curve: steps, the line of chance, the spread, and the end that falls when labels are dealt out.

use super::compare;
use click_work::chart::curve::{Curve, Mark, Range, draw, label_place, share_place};
use click_work::chart::palette::{DARK, LIGHT, Palette};
use plotters::prelude::{IntoDrawingArea, SVGBackend};

const fn mark(n_labels: u32, per_mille: u32, spread: Option<u32>) -> Mark {
    Mark { n_labels, per_mille, spread, has_model: spread.is_some() || n_labels > 45 }
}

/// Nothing, then nine, eighteen and twenty-seven labels.
const TYPICAL: [Mark; 4] =
    [mark(0, 500, None), mark(9, 842, Some(55)), mark(18, 850, Some(31)), mark(27, 846, Some(19))];

fn curve(marks: &[Mark], dealt: Option<Range>) -> Curve {
    Curve { pixel_ratio: 1.0, width: 400.0, height: 200.0, marks: marks.to_vec(), beside: Vec::new(), dealt }
}

fn drawn(curve: &Curve, palette: &Palette) -> String {
    let mut svg = String::new();
    let area = SVGBackend::with_string(&mut svg, (400, 200)).into_drawing_area();
    draw(&area, curve, palette).unwrap();
    drop(area);
    svg
}

#[test]
fn it_jumps_and_flattens_in_steps() {
    compare("curve", &drawn(&curve(&TYPICAL, None), &LIGHT));
    compare("curve-dark", &drawn(&curve(&TYPICAL, None), &DARK));
    compare("curve-before-any-label", &drawn(&curve(&TYPICAL[..1], None), &LIGHT));
}

#[test]
fn dealt_out_its_end_falls_and_its_beginning_stays() {
    let range = Range { lowest: 214, mean: 508, highest: 790 };
    compare("curve-dealt", &drawn(&curve(&TYPICAL, Some(range)), &LIGHT));
    // The dots of the batches before are where they were.
    let (honest, dealt) =
        (drawn(&curve(&TYPICAL, None), &LIGHT), drawn(&curve(&TYPICAL, Some(range)), &LIGHT));
    for mark in &TYPICAL[..3] {
        let x = (label_place(mark.n_labels, 27) * 400.0).round();
        let y = (share_place(mark.per_mille) * 200.0).round();
        let dot = format!("<circle cx=\"{x}\" cy=\"{y}\"");
        assert!(honest.contains(&dot) && dealt.contains(&dot), "{dot}");
    }
}

#[test]
fn places_keep_their_order_and_stay_inside() {
    let places: Vec<f32> = (0..=27).map(|n| label_place(n, 27)).collect();
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]));
    let heights: Vec<f32> = (0..=1000).map(share_place).collect();
    assert!(heights.windows(2).all(|pair| pair[0] > pair[1]), "more right is higher");
    let odd = [(0, 0), (u32::MAX, 0), (0, u32::MAX), (u32::MAX, u32::MAX)];
    for (n, most) in odd {
        assert!((0.0..=1.0).contains(&label_place(n, most)), "{n} of {most}");
    }
    assert!((0.0..=1.0).contains(&share_place(u32::MAX)));
}

/// Sizes that no page has, and numbers that no curve has.
#[test]
fn no_curve_hangs_or_panics() {
    let odd = [f32::NAN, f32::INFINITY, -1.0, 0.0, 1e9];
    let wild = [mark(0, 0, None), mark(u32::MAX, u32::MAX / 2, Some(u32::MAX / 2)), mark(3, 1000, Some(0))];
    let range = Range { lowest: 0, mean: u32::MAX, highest: u32::MAX };
    for value in odd {
        for dealt in [None, Some(range)] {
            for marks in [&wild[..], &[]] {
                let plain = curve(marks, dealt);
                for curve in [
                    Curve { width: value, ..plain.clone() },
                    Curve { height: value, ..plain.clone() },
                    Curve { pixel_ratio: value, ..plain.clone() },
                ] {
                    assert!(drawn(&curve, &LIGHT).ends_with("</svg>\n"), "{value}");
                }
            }
        }
    }
}
