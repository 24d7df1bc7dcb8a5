//! What a reader may do to the room that there is, and what must not be lost by it (WCAG 1.4.4, 1.4.10, 1.4.12).

use crate::Outcome;
use anyhow::ensure;
use bench::Browser;

/// Name, what is set in the page, and the size of the window. 320 × 256 is 1280 × 1024 at 400 %.
const CONDITIONS: [(&str, &str, (u32, u32)); 5] = [
    ("at 320 × 256", "", (320, 256)),
    ("with WCAG's text spacing, 320 px wide", "spaced", (320, 640)),
    ("with WCAG's text spacing, 1280 px wide", "spaced", (1280, 900)),
    ("with text at 200 %", "twice", (1280, 900)),
    ("from right to left", "rtl", (320, 640)),
];

/// What is lost in the state that the page is in, in sentences.
pub(super) fn lost(browser: &Browser, walk: &str) -> Outcome<Vec<String>> {
    let mut lost = Vec::new();
    let letters = || -> Outcome<f64> {
        Ok(browser.script("return access.letters()", vec![])?.as_f64().unwrap_or_default())
    };
    let usual = letters()?;
    for (name, condition, (width, height)) in CONDITIONS {
        browser.resize(width, height)?;
        browser.script("return access.set(...arguments)", vec![condition.into()])?;
        if condition == "twice" {
            let large = letters()?;
            ensure!(
                large >= usual * 1.99,
                "the letters grow from {usual} to {large} px when they should double"
            );
        }
        let found = browser.script("return access.lost()", vec![])?;
        let found = found.as_array().cloned().unwrap_or_default();
        lost.extend(found.iter().map(|what| format!("{walk} {name}: {}", what.as_str().unwrap_or_default())));
    }
    browser.resize(1280, 900)?;
    browser.script("return access.set('')", vec![])?;
    Ok(lost)
}
