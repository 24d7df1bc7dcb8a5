//! The layout of an npm package: the manifest, the manifest of the element, its types, and a page about it.

use super::{VERSION, template};
use crate::Outcome;
use click_work::app::Scene;
use click_work::domain::task::TaskKind;
use click_work::prerender;
use std::fs;
use std::path::Path;

/// The files of the layout that are written here, in `embed/npm/` with blanks.
pub(super) const FILES: [&str; 4] = ["package.json", "custom-elements.json", "click-work.d.ts", "README.md"];

/// Writes them, with the names that the library gives to its scenes, kinds of task and failures.
pub(super) fn write(folder: &Path) -> Outcome {
    for name in FILES {
        fs::write(folder.join(name), filled(name)?)?;
    }
    Ok(())
}

/// One of them, filled.
pub(super) fn filled(name: &str) -> Outcome<String> {
    template(name, |blank| {
        Some(match blank {
            "version" => VERSION.to_owned(),
            "scenes" => union(Scene::ALL.map(Scene::name), '"'),
            "scenes'" => union(Scene::ALL.map(Scene::name), '\''),
            "kinds" => union(TaskKind::ALL.map(TaskKind::name), '"'),
            "failures" => {
                let sentences = prerender::failure_sentences("en");
                // The caption of the button that starts anew is among the sentences, and is no failure.
                union(sentences.into_iter().map(|(name, _)| name).filter(|name| *name != "restart"), '"')
            }
            _ => return None,
        })
    })
}

/// Names as TypeScript writes a choice among them.
fn union(names: impl IntoIterator<Item = &'static str>, quote: char) -> String {
    let names: Vec<_> = names.into_iter().map(|name| format!("{quote}{name}{quote}")).collect();
    names.join(" | ")
}
