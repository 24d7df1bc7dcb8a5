//! Pictures drawn ahead, in moments when nothing is asked of the browser, so that the next grid comes at once.
//!
//! A picture is rebuilt from its address alone, so that one drawn ahead cannot differ from one drawn when it is wanted,
//! and all widgets of a page may share what is kept.

use super::drawn::{DrawnProps, markup_of};
use crate::app::Model;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{ChallengeId, Format};
use crate::extent::IS_WHOLE;
use std::cell::RefCell;
use yew::AttrValue;

/// Pictures that are kept: two grids. The oldest makes place.
const N_KEPT: usize = 2 * N_ITEMS;

thread_local! {
    static KEPT: RefCell<Vec<(DrawnProps, AttrValue)>> = const { RefCell::new(Vec::new()) };
}

/// Pictures that are drawn ahead at a time: a millisecond.
const N_AT_A_TIME: usize = 3;

/// Whether the grid that would come next is not wholly drawn.
pub fn is_behind(model: &Model) -> bool {
    ahead(model).is_some()
}

/// Draws some pictures of the grid that would come next.
pub fn draw_ahead(model: &Model) {
    for picture in std::iter::from_fn(|| ahead(model)).take(N_AT_A_TIME) {
        draw(picture);
    }
}

fn ahead(model: &Model) -> Option<DrawnProps> {
    missing(model.log.header.seed, model.next_challenge()?)
}

/// The next picture of a grid that is not drawn yet. What is no grid of pictures has none.
fn missing(seed: u64, challenge: ChallengeId) -> Option<DrawnProps> {
    let kind = challenge.kind;
    if kind.format() != Format::Tiles || (!IS_WHOLE && !kind.is_in_opening()) {
        return None;
    }
    let pictures = (0..N_ITEMS).map(|position| DrawnProps { seed, challenge, position, is_sampled: false });
    KEPT.with_borrow(|kept| {
        pictures.into_iter().find(|wanted| !kept.iter().any(|(known, _)| known == wanted))
    })
}

/// Draws one and keeps it.
fn draw(picture: DrawnProps) {
    let markup = AttrValue::from(markup_of(picture));
    KEPT.with_borrow_mut(|kept| {
        if kept.len() >= N_KEPT {
            kept.remove(0);
        }
        kept.push((picture, markup));
    });
}

/// The markup of a picture, drawn ahead or now.
pub fn markup(picture: DrawnProps) -> AttrValue {
    let kept = KEPT.with_borrow(|kept| {
        let found = kept.iter().find(|(known, _)| *known == picture);
        found.map(|(_, markup)| markup.clone())
    });
    kept.unwrap_or_else(|| markup_of(picture).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::task::{Edition, TaskKind};

    fn grid(index: u32) -> ChallengeId {
        ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index }
    }

    #[test]
    fn what_is_drawn_ahead_is_what_would_be_drawn_later() {
        let mut n_drawn = 0;
        while let Some(picture) = missing(7, grid(3)) {
            draw(picture);
            assert_eq!(markup(picture), markup_of(picture));
            n_drawn += 1;
        }
        assert_eq!(n_drawn, N_ITEMS);
    }

    #[test]
    fn two_grids_are_kept_and_no_more() {
        for index in 0..5 {
            while let Some(picture) = missing(7, grid(index)) {
                draw(picture);
            }
        }
        assert_eq!(KEPT.with_borrow(Vec::len), N_KEPT);
        assert!(missing(7, grid(4)).is_none() && missing(7, grid(3)).is_none());
        assert!(missing(7, grid(2)).is_some());
    }
}
