//! Pictures drawn ahead, in moments when nothing is asked of the browser, so that the next grid comes at once.
//!
//! In a browser a sheet is an element that the browser has read already, in a tree of its own: reading sixty kilobytes of SVG takes
//! it as long as all that we do, and asking of six hundred shapes which rules of our style match them (none does), longer.
//! An element stands in one place, so whoever shows a sheet takes it out, and returns it.
//! A picture is rebuilt from its address alone, so that one drawn ahead cannot differ from one drawn when it is wanted,
//! and all widgets of a page may share what is kept.

use super::drawn::{DrawnProps, class_of, markup_of};
use crate::app::Model;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{ChallengeId, Format};
use crate::extent::IS_WHOLE;
use std::cell::{Cell, RefCell};
use web_sys::Element;
use yew::prelude::*;

/// Pictures that are kept: two grids. The oldest makes place.
const N_KEPT: usize = 2 * N_ITEMS;

/// What makes an element of a class and of markup; it may be refused.
pub type Press = fn(class: &str, markup: &str) -> Option<Element>;

thread_local! {
    static KEPT: RefCell<Vec<(DrawnProps, Html)>> = const { RefCell::new(Vec::new()) };
    static PRESS: Cell<Option<Press>> = const { Cell::new(None) };
}

/// Has sheets made by what the browser lends. Until then they are markup, which the browser reads when it is shown.
pub fn lend(press: Press) {
    PRESS.set(Some(press));
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
    returned(picture, drawn_now(picture));
}

/// A sheet that nobody shows any more. While it is kept it need not be drawn again.
pub fn returned(picture: DrawnProps, sheet: Html) {
    KEPT.with_borrow_mut(|kept| {
        if kept.iter().any(|(known, _)| *known == picture) {
            return;
        }
        if kept.len() >= N_KEPT {
            drop(kept.remove(0));
        }
        kept.push((picture, sheet));
    });
}

/// The sheet of a picture, drawn ahead or now.
pub fn taken(picture: DrawnProps) -> Html {
    let kept = KEPT.with_borrow_mut(|kept| {
        let place = kept.iter().position(|(known, _)| *known == picture)?;
        Some(kept.remove(place).1)
    });
    kept.unwrap_or_else(|| drawn_now(picture))
}

fn drawn_now(picture: DrawnProps) -> Html {
    let (class, markup) = (class_of(picture), markup_of(picture));
    match PRESS.get().and_then(|press| press(class, &markup)) {
        Some(element) => Html::VRef(element.into()),
        None => written(class, &markup),
    }
}

/// A sheet where there is no browser.
fn written(class: &str, markup: &str) -> Html {
    Html::from_html_unchecked(["<div class=\"", class, "\">", markup, "</div>"].concat().into())
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
            let sheet = taken(picture);
            assert_eq!(sheet, written("picture", &markup_of(picture)));
            returned(picture, sheet);
            n_drawn += 1;
        }
        assert_eq!(n_drawn, N_ITEMS);
    }

    #[test]
    fn a_sheet_that_is_shown_is_not_lent_twice() {
        let picture = DrawnProps { seed: 8, challenge: grid(0), position: 0, is_sampled: false };
        draw(picture);
        let is_kept = || KEPT.with_borrow(|kept| kept.iter().any(|(known, _)| *known == picture));
        let first = taken(picture);
        assert!(!is_kept());
        let second = taken(picture);
        returned(picture, first);
        returned(picture, second);
        assert_eq!(KEPT.with_borrow(|kept| kept.iter().filter(|(known, _)| *known == picture).count()), 1);
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
