//! The strip: three series of pictures, boxes to tick beside them, and what there is to count.

use super::markup::element;
use super::{N_SERIES, Sheet, challenge, picture};
use crate::Outcome;
use click_work::content::numbers;
use click_work::domain::pay::{Currency, Money};
use click_work::domain::task::batch::N_ITEMS;
use std::fmt::Write as _;

/// One sheet for one pupil.
pub(super) fn body(sheet: &Sheet) -> Outcome<String> {
    let words = &sheet.words;
    let mut body = element("p", "lead", &words.say("strip-lead", &[])?);
    for index in 0..N_SERIES {
        body += &series(sheet, index)?;
    }
    body += &count(sheet)?;
    body += &element("p", "small", &words.say("strip-note", &[])?);
    Ok(body)
}

fn series(sheet: &Sheet, index: u32) -> Outcome<String> {
    let words = &sheet.words;
    let (mut pictures, mut boxes) = (String::new(), String::new());
    for position in 0..N_ITEMS {
        let number = element("b", "", &(position + 1).to_string());
        write!(pictures, "<li>{}{number}</li>", picture(challenge(index), position))?;
        write!(boxes, "<li>{number}</li>")?;
    }
    let side = element("h3", "", &words.say("strip-tick", &[])?)
        + &element("ol", "boxes", &boxes)
        + &element("p", "box", &words.say("strip-refuse", &[])?)
        + &element("p", "line", &words.say("strip-seconds", &[])?);
    let heading = words.say("strip-series", &[("n", (index + 1).to_string())])?;
    let inside =
        element("h2", "", &heading) + &element("ol", "pictures", &pictures) + &element("div", "side", &side);
    Ok(element("section", "series", &inside))
}

fn count(sheet: &Sheet) -> Outcome<String> {
    let zero = numbers::till(sheet.text.language, Money { nanos: 0, currency: Currency::Eur });
    let mut lines = String::new();
    for (id, value) in [
        ("strip-answers", format!("… / {N_SERIES}")),
        ("strip-images", format!("… / {}", N_SERIES as usize * N_ITEMS)),
        ("strip-total-seconds", "…".to_owned()),
        ("strip-paid", zero),
    ] {
        let line = sheet.words.say(id, &[])? + &element("b", "", &value);
        lines += &element("li", "", &line);
    }
    let heading = element("h2", "", &sheet.words.say("strip-count", &[])?);
    let why = element("p", "line", &sheet.words.say("strip-why", &[])?);
    Ok(element("section", "count", &(heading + &element("ul", "", &lines) + &why)))
}
