//! What a release can be checked against: `SHA256SUMS` for who downloads it (`sha256sum --check`), `integrity.json` for
//! who names a file of it in a page (`integrity="…"`).

use crate::Outcome;
use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What a page can ask the browser to check.
const CHECKED_BY_BROWSERS: [&str; 3] = [".js", ".css", ".wasm"];

/// Writes both files.
pub(super) fn write(folder: &Path) -> Outcome {
    let mut integrity = Map::new();
    for name in files(folder)? {
        if CHECKED_BY_BROWSERS.iter().any(|ending| name.ends_with(ending)) {
            let digest = STANDARD.encode(Sha384::digest(fs::read(folder.join(&name))?));
            integrity.insert(name, Value::String(format!("sha384-{digest}")));
        }
    }
    fs::write(folder.join("integrity.json"), serde_json::to_string_pretty(&integrity)? + "\n")?;
    let sums = of_folder(folder)?;
    Ok(fs::write(folder.join("SHA256SUMS"), sums)?)
}

/// A line for each file of a folder, in the order of their names, as sha256sum writes them.
pub(in crate::dist) fn of_folder(folder: &Path) -> Outcome<String> {
    let mut sums = String::new();
    for name in files(folder)? {
        for byte in Sha256::digest(fs::read(folder.join(&name))?) {
            write!(sums, "{byte:02x}")?;
        }
        writeln!(sums, "  {name}")?;
    }
    Ok(sums)
}

/// The files under a folder, by their paths with slashes, sorted.
pub(super) fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("{} is missing: build first", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().into_string().ok().context("the name of a file is not Unicode")?;
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?.into_iter().map(|inside| format!("{name}/{inside}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}
