//! Where Chromium and its driver are: named by the environment, else found on the path.

use std::path::PathBuf;

/// The variable and the names under which Chromium is looked for.
const CHROMIUM: (&str, &[&str]) =
    ("CHROME", &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
/// The variable and the names under which its driver is looked for.
const CHROMEDRIVER: (&str, &[&str]) = ("CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"]);

/// Chromium: `$CHROME`, else the first of its names on the path.
#[must_use]
pub fn chromium() -> Option<PathBuf> {
    find(CHROMIUM)
}

/// The driver of Chromium: `$CHROMEDRIVER`, else the first of its names on the path.
#[must_use]
pub fn chromedriver() -> Option<PathBuf> {
    find(CHROMEDRIVER)
}

fn find((variable, names): (&str, &[&str])) -> Option<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
    named.or_else(|| names.iter().find_map(|name| on_path(name)))
}

/// The first file of this name in the directories of the path.
#[must_use]
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
}
