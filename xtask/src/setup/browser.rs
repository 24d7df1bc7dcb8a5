//! The browser of the tests and screenshots: Chromium and its driver; and, for `test-engines` alone, others.

use super::say;
use crate::{Outcome, run};
use anyhow::{Context, bail};
use bench::programs;
use std::path::Path;

/// Chromium and its driver, from Debian when we may install there.
pub(super) fn browser() -> Outcome {
    if are_there() {
        return Ok(());
    }
    install(
        &["chromium", "chromium-driver", "fonts-noto-core"],
        "Chromium and its driver",
        "the browser tests and the screenshots run in it",
        "Chrome and the chromedriver of its version, or name them in CHROME and CHROMEDRIVER",
    )?;
    if !are_there() {
        bail!("apt-get installed Chromium, but it is not on the path");
    }
    Ok(())
}

/// Firefox: Debian's, of the extended support. Its driver is cargo's to install.
pub(super) fn firefox() -> Outcome {
    if programs::firefox().is_some() {
        return Ok(());
    }
    install(&["firefox-esr"], "Firefox", "the host bench runs in it too", "it, or name it in FIREFOX")
}

/// WebKitGTK, its small browser and its driver, and a display to draw on where there is none.
pub(crate) fn webkit() -> Outcome {
    if programs::webkit_driver().is_some() && programs::mini_browser().is_some() {
        return Ok(());
    }
    install(
        &["webkit2gtk-driver", "xvfb"],
        "WebKitGTK and its driver",
        "the host bench runs in it too",
        "them, or name them in MINIBROWSER and WEBKITDRIVER",
    )
}

/// Installs Debian's packages, where that is ours to do; else says what to install.
fn install(packages: &[&str], what: &str, why: &str, elsewhere: &str) -> Outcome {
    if !(Path::new("/etc/debian_version").exists() && is_root()) {
        bail!(
            "{what} is missing: install it (Debian, as root: apt install {}; elsewhere {elsewhere})",
            packages.join(" ")
        );
    }
    say(&format!("{what} with apt-get"), why);
    run::run("apt-get", &["update", "-qq"]).context("the list of Debian's packages could not be had")?;
    run::run("apt-get", &[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}

fn are_there() -> bool {
    programs::chromium().is_some() && programs::chromedriver().is_some()
}

fn is_root() -> bool {
    run::output("id", &["-u"]).is_ok_and(|id| id.trim() == "0")
}
