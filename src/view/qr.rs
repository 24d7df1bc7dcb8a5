//! A QR code on the page: dark on light whatever the theme, since readers of codes expect it so.

use super::markup::tagged;
use crate::chart::qr::qr;
use yew::prelude::*;

/// The code of a text, with what it says for those who do not see it. Nothing, when the text is too long for one.
pub fn code(address: &str, alternative: &str) -> Option<Html> {
    let qr = qr(address)?;
    let side = qr.n_modules.to_string();
    let frame = ["0 0 ", &side, " ", &side].concat();
    let ground = tagged("rect", &["class", "width", "height"], &["qr-light", &side, &side], Vec::new());
    let marks = tagged("path", &["class", "d"], &["qr-dark", &qr.path], Vec::new());
    let keys = &["class", "viewBox", "role", "aria-label", "shape-rendering"];
    Some(tagged("svg", keys, &["qr", &frame, "img", alternative, "crispEdges"], vec![ground, marks]))
}
