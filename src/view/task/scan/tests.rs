//! Tests of the picture: what it owes the page, for every word of the lists and for any text.

use super::*;
use crate::domain::rng::Rng;
use proptest::prelude::*;

const LISTS: [&str; 2] = [
    include_str!("../../../../content/corpus/words.fr.txt"),
    include_str!("../../../../content/corpus/words.en.txt"),
];

/// Checks what every picture owes the page: it nests, it is small, it obeys the policy.
fn check(seed: u64, word: &str, prefix: &str) -> String {
    let svg = markup(&mut Rng::from_seed(seed), word, prefix);
    assert_eq!(svg, markup(&mut Rng::from_seed(seed), word, prefix));
    for forbidden in [" style=", "<style", "href", "<script", "http", "NaN", "inf"] {
        assert!(!svg.contains(forbidden), "{forbidden} in {svg}");
    }
    assert_eq!(svg.matches("id=\"").count(), svg.matches(&format!("id=\"{prefix}")).count());
    assert_eq!(svg.matches("url(#").count(), svg.matches(&format!("url(#{prefix}")).count());
    let mut open: Vec<&str> = Vec::new();
    for tag in svg.split('<').skip(1) {
        let name = tag.split([' ', '>', '/']).find(|part| !part.is_empty()).unwrap_or("");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{svg}");
        } else if !tag.contains("/>") {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {svg}");
    svg
}

#[test]
fn every_word_is_drawn_whole_and_small() {
    for (place, word) in LISTS.iter().flat_map(|text| text.lines()).enumerate() {
        if word.starts_with('#') {
            continue;
        }
        let svg = check(place as u64, word, "word12-");
        assert!(svg.len() < 4096, "{} bytes for {word}", svg.len());
        let shown: String = svg
            .split("<tspan")
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('>')?.1.split_once('<')?.0))
            .collect();
        assert_eq!(shown.replace('’', "'"), word);
    }
}

#[test]
fn signs_of_xml_are_written_out() {
    let svg = check(3, "a<b>&\"'\u{0}", "p-");
    assert!(svg.contains(">&lt;</tspan>") && svg.contains(">&amp;</tspan>"));
    assert!(!svg.contains('\u{0}'));
}

#[test]
fn the_shelf_holds_several_books() {
    let papers: std::collections::BTreeSet<&str> = BOOKS.iter().map(|book| book.paper).collect();
    let seen = (0..200).map(|seed| check(seed, "lantern", "p-"));
    let drawn = seen.filter_map(|svg| papers.iter().copied().find(|paper| svg.contains(*paper)));
    assert_eq!(drawn.collect::<std::collections::BTreeSet<&str>>(), papers);
}

proptest! {
    #[test]
    fn any_text_is_drawn(seed in any::<u64>(), word in "\\PC{0,40}") {
        let svg = markup(&mut Rng::from_seed(seed), &word, "p-");
        prop_assert!(svg.ends_with("</g>"));
    }
}
