//! A release: the built forms in a folder that carries the version, with what others need to hold, check and cite them.
//!
//! One folder is both the files of a web site and the layout of an npm package. It is made of `dist/` and of the sources
//! alone, so that the same build gives the same bytes. What needs an absolute address is made only with one.

mod card;
mod package;
mod scorm;
pub(super) mod sums;

use super::SCORM_PAGE;
use super::embed_file::fill;
use crate::{Outcome, run};
use anyhow::{Context, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The version of the workspace: the only one that can be released.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The licences, which go wherever the work goes.
const LICENCES: [&str; 3] = ["LICENSE-MIT", "LICENSE-APACHE", "LICENSE-CONTENT.md"];
/// What a school's data officer reads, in `docs/`.
const SHEETS: [&str; 2] = ["data-sheet.fr.md", "data-sheet.en.md"];

/// The address of the folder that will hold the folder of the version. It ends with a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address(String);

impl Address {
    /// Reads an address of the web: no query, no fragment, nothing that HTML or JSON would have to escape.
    pub(crate) fn read(text: &str) -> Outcome<Self> {
        let is_web = ["https://", "http://"]
            .iter()
            .any(|scheme| text.len() > scheme.len() && text.starts_with(scheme));
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#<>\"'&\\".contains(&byte));
        ensure!(
            is_web && is_plain,
            "“{text}” is no plain address of a folder, such as https://example.org/click-work/"
        );
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address of a file of this version.
    fn of(&self, name: &str) -> String {
        format!("{}{VERSION}/{name}", self.0)
    }
}

/// Refuses to release a version that is not the one of the sources.
pub(crate) fn check_version(version: &str) -> Outcome {
    ensure!(
        version == VERSION,
        "the sources are version {VERSION}: to release {version}, change it in Cargo.toml and CITATION.cff first"
    );
    Ok(())
}

/// Makes the release of `dist/` in `dist/VERSION/`, anew.
pub(crate) fn release(at: Option<&Address>) -> Outcome {
    let folder = run::dist_folder().join(VERSION);
    make(&run::dist_folder(), &folder, at)?;
    eprintln!("The release is in {}.", folder.display());
    if at.is_none() {
        eprintln!(
            "Without --at URL, what needs an absolute address is left out: oembed.json and its links, the card, its picture."
        );
    }
    Ok(())
}

/// Makes the release of a build twice, in two folders, and refuses it when they differ in one byte.
pub(crate) fn release_twice(at: &Address) -> Outcome {
    let again = run::target_folder().join("release-again");
    release(Some(at))?;
    make(&run::dist_folder(), &again, Some(at))?;
    let (first, second) = (sums::of_folder(&run::dist_folder().join(VERSION))?, sums::of_folder(&again)?);
    ensure!(first == second, "two releases of one build differ:\n{first}\n{second}");
    Ok(())
}

fn make(built: &Path, folder: &Path, at: Option<&Address>) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for name in sums::files(built)?.iter().filter(|name| !is_of_release(name)) {
        copy(&built.join(name), &folder.join(name))?;
    }
    for name in LICENCES.iter().chain(&["CITATION.cff"]) {
        copy(&run::root().join(name), &folder.join(name))?;
    }
    for name in SHEETS {
        copy(&run::root().join("docs").join(name), &folder.join(name))?;
    }
    package::write(folder)?;
    scorm::write(built, folder)?;
    if let Some(at) = at {
        card::write(folder, at)?;
    }
    sums::write(folder)
}

/// Whether a file of `dist/` lies in the folder of a version, or in the zip of one.
pub(super) fn is_of_release(name: &str) -> bool {
    name == SCORM_PAGE || name.contains('/') && name.starts_with(|first: char| first.is_ascii_digit())
}

fn copy(from: &Path, to: &Path) -> Outcome {
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    let bytes = fs::read(from).with_context(|| format!("{} is missing: build first", from.display()))?;
    Ok(fs::write(to, bytes)?)
}

/// A file of the sources, with its blanks filled.
fn template(name: &str, value: impl Fn(&str) -> Option<String>) -> Outcome<String> {
    let file: PathBuf = run::root().join("embed/npm").join(name);
    let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    fill(&text, value)
}

#[cfg(test)]
mod tests;
