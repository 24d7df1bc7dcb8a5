//! The browser of the tests and screenshots: Chromium and its driver.

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
    if !(Path::new("/etc/debian_version").exists() && is_root()) {
        bail!(
            "Chromium and its driver are missing: install them (Debian, as root: apt install chromium chromium-driver; \
             elsewhere Chrome and the chromedriver of its version), or name them in CHROME and CHROMEDRIVER"
        );
    }
    say("Chromium and its driver with apt-get", "the browser tests and the screenshots run in it");
    run::run("apt-get", &["update", "-qq"]).context("the list of Debian's packages could not be had")?;
    let packages =
        ["install", "-y", "-qq", "--no-install-recommends", "chromium", "chromium-driver", "fonts-noto-core"];
    run::run("apt-get", &packages)?;
    if !are_there() {
        bail!("apt-get installed Chromium, but it is not on the path");
    }
    Ok(())
}

fn are_there() -> bool {
    programs::chromium().is_some() && programs::chromedriver().is_some()
}

fn is_root() -> bool {
    run::output("id", &["-u"]).is_ok_and(|id| id.trim() == "0")
}
