//! Published worked examples, and what is undefined.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;

type Found = Result<f64, Undefined>;

/// Compares to the digits that were published.
fn check(found: Found, published: f64, places: i32) {
    let value = found.unwrap();
    assert!((value - published).abs() < 0.5 * 10_f64.powi(-places), "{value}, published {published}");
}

/// Two people and two labels, from a table: how often (0,0), (0,1), (1,0), (1,1).
fn pairs(table: [usize; 4]) -> (Vec<Option<u8>>, Vec<Option<u8>>) {
    let cells = [(0, 0), (0, 1), (1, 0), (1, 1)].into_iter().zip(table);
    cells.flat_map(|(pair, n)| std::iter::repeat_n(pair, n)).map(|(a, b)| (Some(a), Some(b))).unzip()
}

fn kappa_of(table: [usize; 4]) -> Found {
    let (first, second) = pairs(table);
    cohen_kappa(&first, &second)
}

/// The items of two people, one row an item.
fn rows_of(table: [usize; 4]) -> Vec<[Option<u8>; 2]> {
    let (first, second) = pairs(table);
    first.into_iter().zip(second).map(|(one, other)| [one, other]).collect()
}

/// Wikipedia, "Cohen's kappa": fifty grant proposals, both readers yes 20, no 15, κ = 0.40.
#[test]
fn cohen_on_fifty_grant_proposals() {
    check(kappa_of([20, 5, 10, 15]), 0.40, 12);
    check(percent_agreement(&rows_of([20, 5, 10, 15])), 0.70, 12);
}

/// Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement"
/// (2008), the paradox: 94.4 % alike and yet κ = −0.0234, because nearly all labels are the same. The
/// alpha of that table is not his: it is Krippendorff's formula worked out by hand, −2/81.
#[test]
fn gwets_paradox() {
    check(kappa_of([118, 5, 2, 0]), -0.0234, 4);
    check(percent_agreement(&rows_of([118, 5, 2, 0])), 0.944, 12);
    check(krippendorff_alpha(&rows_of([118, 5, 2, 0])), -2.0 / 81.0, 12);
}

/// Wikipedia, "Fleiss' kappa": fourteen people, ten subjects, five categories; κ = 0.210, P̄ = 0.378.
#[test]
fn fleiss_on_fourteen_people_and_ten_subjects() {
    let table = [
        [0, 0, 0, 0, 14],
        [0, 2, 6, 4, 2],
        [0, 0, 3, 5, 6],
        [0, 3, 9, 2, 0],
        [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0],
        [3, 2, 6, 3, 0],
        [2, 5, 3, 2, 2],
        [6, 5, 2, 1, 0],
        [0, 2, 2, 3, 7],
    ];
    let items: Vec<Vec<Option<u8>>> = table
        .into_iter()
        .map(|row| row.into_iter().zip(0_u8..).flat_map(|(n, label)| vec![Some(label); n]).collect())
        .collect();
    check(fleiss_kappa(&items), 0.210, 3);
    check(percent_agreement(&items), 0.378, 3);
}

/// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): four observers, twelve units,
/// seven values missing; nominal α = 0.743.
#[test]
fn krippendorff_on_four_observers_and_twelve_units() {
    let observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    let items: Vec<Vec<Option<u8>>> =
        (0..12).map(|unit| observers.iter().map(|row| digit(row.as_bytes()[unit])).collect()).collect();
    check(krippendorff_alpha(&items), 0.743, 3);
    check(krippendorff_alpha(&items), 0.743_421, 6);
    assert_eq!(fleiss_kappa(&items), Err(Undefined::UnequalOverlap));
}

fn digit(byte: u8) -> Option<u8> {
    (byte != b'.').then(|| byte - b'0')
}

/// The same paper's two observers and ten units with two values: of the ordered pairs ten are (0,0),
/// eight mixed and two (1,1), half of them an item each: α = 0.095.
#[test]
fn krippendorff_on_two_observers_and_two_values() {
    check(krippendorff_alpha(&rows_of([5, 2, 2, 1])), 0.095, 3);
}

#[test]
fn perfect_and_opposite() {
    assert_eq!(kappa_of([3, 0, 0, 4]), Ok(1.0));
    assert_eq!(kappa_of([0, 5, 5, 0]), Ok(-1.0));
    for coefficient in [fleiss_kappa, krippendorff_alpha, percent_agreement] {
        assert_eq!(coefficient(&rows_of([3, 0, 0, 4])), Ok(1.0));
    }
    assert_eq!(fleiss_kappa(&rows_of([0, 5, 5, 0])), Ok(-1.0));
    assert_eq!(percent_agreement(&rows_of([0, 5, 5, 0])), Ok(0.0));
}

#[test]
fn what_is_undefined_has_a_reason() {
    use Undefined::{NothingToCompare, OneLabelOnly};
    assert_eq!(kappa_of([7, 0, 0, 0]), Err(OneLabelOnly));
    assert_eq!(kappa_of([0; 4]), Err(NothingToCompare));
    assert_eq!(cohen_kappa(&[Some(1), None], &[None, Some(1)]), Err(NothingToCompare));
    for coefficient in [fleiss_kappa, krippendorff_alpha] {
        assert_eq!(coefficient(&rows_of([7, 0, 0, 0])), Err(OneLabelOnly));
        assert_eq!(coefficient(&rows_of([0; 4])), Err(NothingToCompare));
        assert_eq!(coefficient(&[[Some(1), None], [None, Some(2)]]), Err(NothingToCompare));
    }
    // Alike without exception: the share is 1, even where nothing can be said beyond chance.
    assert_eq!(percent_agreement(&rows_of([7, 0, 0, 0])), Ok(1.0));
    assert_eq!(percent_agreement(&[[Some(1), None]]), Err(NothingToCompare));
    // One always says the same and the other does not: that is chance, and defined.
    assert_eq!(kappa_of([6, 0, 4, 0]), Ok(0.0));
}

/// A class of forty, ten thousand items each: whole numbers have room.
#[test]
fn a_large_class_stays_in_range() {
    let items: Vec<Vec<Option<u8>>> = (0..10_000)
        .map(|item| (0..40).map(|person| Some(u8::from((item + person) % 3 == 0))).collect())
        .collect();
    for coefficient in [fleiss_kappa, krippendorff_alpha] {
        let value = coefficient(&items).unwrap();
        assert!((-0.03..0.0).contains(&value), "{value}");
    }
}
