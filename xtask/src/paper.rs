//! `paper/`: what a class without screens prints, in both languages; the same pictures and figures as the application's.
//!
//! The strip of work, its answers, the sheet for who teaches. Words are in `content/paper.*.ftl`, so that they weigh
//! nothing in the application.

mod answers;
mod markup;
mod strip;
mod teacher;
mod words;

use crate::{Outcome, run};
use click_work::content::{Language, Text};
use click_work::domain::drawing::SIDE;
use click_work::domain::task::{ChallengeId, Edition, TaskKind, tiles};
use click_work::embed::options::DEFAULT_SEED;
use click_work::view::task::svg;
use std::fs;
use std::path::Path;
use words::Words;

/// The series of a strip: what a code of a class details.
const N_SERIES: u32 = 3;

/// One page: its name, and what writes its title's message and its body.
type Page = (&'static str, &'static str, fn(&Sheet) -> Outcome<String>);

/// Every page, in each language.
const PAGES: [Page; 3] = [
    ("strip", "strip-title", strip::body),
    ("answers", "answers-title", answers::body),
    ("teacher", "teacher-title", teacher::body),
];

/// What a page is written with.
struct Sheet {
    words: Words,
    text: Text,
}

/// Writes all pages into a folder.
pub(crate) fn write(folder: &Path) -> Outcome {
    fs::create_dir_all(folder)?;
    for (name, page) in pages()? {
        fs::write(folder.join(name), page)?;
    }
    Ok(())
}

/// Each page by its name: `strip.fr.html`.
fn pages() -> Outcome<Vec<(String, String)>> {
    let style = fs::read_to_string(run::root().join("embed/paper.css"))?;
    let mut pages = Vec::new();
    for language in [Language::French, Language::English] {
        let sheet = Sheet { words: Words::read(language)?, text: Text { language } };
        for (name, title, body) in PAGES {
            let title = sheet.words.say(title, &[])?;
            let licence =
                sheet.words.say("paper-licence", &[("version", env!("CARGO_PKG_VERSION").into())])?;
            let page = markup::page(language.tag(), &title, &style, &body(&sheet)?, &licence);
            pages.push((format!("{name}.{}.html", language.tag()), page));
        }
    }
    Ok(pages)
}

/// A series of the strip: that of the page, under its seed where no other is asked for.
fn challenge(index: u32) -> ChallengeId {
    ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(0), index }
}

/// A picture of a series, as the page draws it.
fn picture(challenge: ChallengeId, position: usize) -> String {
    let picture = tiles::picture(DEFAULT_SEED, challenge, position);
    svg::document(&svg::markup(&picture, SIDE), "0 0 1000 1000")
}

#[cfg(test)]
mod tests;
