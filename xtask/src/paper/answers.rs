//! The answers: what the generator put into each picture, and a column for the hands of the class.

use super::markup::{element, list, table};
use super::{N_SERIES, Sheet, challenge, picture};
use crate::Outcome;
use click_work::domain::drawing::Truth;
use click_work::domain::task::batch::{self, Item, N_GOLD};
use click_work::embed::options::DEFAULT_SEED;
use std::fmt::Write as _;

/// What stands for each truth; a control has a square beside it. Shapes, so that grey paper tells them apart.
fn mark(truth: Truth) -> &'static str {
    match truth {
        Truth::Present => "✓",
        Truth::Absent => "–",
        Truth::Disputed => "?",
    }
}

const CONTROL: &str = "■";

/// For who teaches.
pub(super) fn body(sheet: &Sheet) -> Outcome<String> {
    let words = &sheet.words;
    let mut body = element("p", "lead", &words.say("answers-lead", &[])?);
    body += &legend(sheet)?;
    let mut all = String::new();
    for index in 0..N_SERIES {
        all += &series(sheet, index)?;
    }
    body += &element("div", "all-series", &all);
    let how = ["answers-how-1", "answers-how-2", "answers-how-3", "answers-how-4"];
    let how = words.each(&how, &[("gold", N_GOLD.to_string())])?;
    Ok(body + &list(&words.say("answers-how-title", &[])?, "ol", &how))
}

fn legend(sheet: &Sheet) -> Outcome<String> {
    let mut lines = String::new();
    for (sign, id) in [
        (mark(Truth::Present), "answers-present"),
        (mark(Truth::Absent), "answers-absent"),
        (mark(Truth::Disputed), "answers-disputed"),
        (CONTROL, "answers-control"),
    ] {
        lines += &element("li", "", &(element("b", "", sign) + " " + &sheet.words.say(id, &[])?));
    }
    let heading = element("h2", "", &sheet.words.say("answers-legend", &[])?);
    Ok(element("section", "legend", &(heading + &element("ul", "", &lines))))
}

fn series(sheet: &Sheet, index: u32) -> Outcome<String> {
    let words = &sheet.words;
    let mut pictures = String::new();
    let mut rows = Vec::new();
    for (position, item) in batch::plan(DEFAULT_SEED, challenge(index)).iter().enumerate() {
        let number = element("b", "", &(position + 1).to_string());
        write!(pictures, "<li>{}{number}<i>{}</i></li>", picture(challenge(index), position), marks(item))?;
        rows.push(vec![(position + 1).to_string(), truth(sheet, item)?, String::new()]);
    }
    let headings =
        words.each(&["answers-column-tile", "answers-column-truth", "answers-column-hands"], &[])?;
    let heading = words.say("strip-series", &[("n", (index + 1).to_string())])?;
    let inside = element("h2", "", &heading)
        + &element("ol", "pictures", &pictures)
        + &table("hands", &headings, &rows);
    Ok(element("section", "", &inside))
}

/// The signs of an item.
fn marks(item: &Item) -> String {
    format!("{}{}", mark(item.truth), if item.is_gold { CONTROL } else { "" })
}

fn truth(sheet: &Sheet, item: &Item) -> Outcome<String> {
    let id = match item.truth {
        Truth::Present => "answers-present",
        Truth::Absent => "answers-absent",
        Truth::Disputed => "answers-disputed",
    };
    // The short form: what the legend adds after a colon is not said again.
    let said = sheet.words.say(id, &[])?;
    let short = said.split([':', '\u{202f}']).next().unwrap_or_default().trim().to_owned();
    Ok(format!("{} {short}", marks(item)))
}
