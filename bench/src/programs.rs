//! Where the browsers and their drivers are: named by the environment, else found on the path.

use std::path::PathBuf;

/// The variable and the names under which Chromium is looked for.
const CHROMIUM: (&str, &[&str]) =
    ("CHROME", &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
/// The variable and the names under which its driver is looked for.
const CHROMEDRIVER: (&str, &[&str]) = ("CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"]);

/// The same of Firefox and its driver.
const FIREFOX: (&str, &[&str]) = ("FIREFOX", &["firefox-esr", "firefox"]);
const GECKODRIVER: (&str, &[&str]) = ("GECKODRIVER", &["geckodriver"]);
/// The same of WebKitGTK. Its small browser is on no path: named by the environment, else where Debian puts it.
const MINI_BROWSER: (&str, &[&str]) = ("MINIBROWSER", &["MiniBrowser"]);
const WEBKIT_DRIVER: (&str, &[&str]) = ("WEBKITDRIVER", &["WebKitWebDriver"]);
const DEBIAN: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

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

/// Firefox: `$FIREFOX`, else the first of its names on the path.
#[must_use]
pub fn firefox() -> Option<PathBuf> {
    find(FIREFOX)
}

/// The driver of Firefox: `$GECKODRIVER`, else on the path.
#[must_use]
pub fn geckodriver() -> Option<PathBuf> {
    find(GECKODRIVER)
}

/// The small browser of WebKitGTK: `$MINIBROWSER`, else on the path, else where Debian puts it.
#[must_use]
pub fn mini_browser() -> Option<PathBuf> {
    find(MINI_BROWSER).or_else(|| Some(PathBuf::from(DEBIAN)).filter(|path| path.is_file()))
}

/// The driver of WebKitGTK: `$WEBKITDRIVER`, else on the path.
#[must_use]
pub fn webkit_driver() -> Option<PathBuf> {
    find(WEBKIT_DRIVER)
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
