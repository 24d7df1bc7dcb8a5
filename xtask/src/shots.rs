//! `shots`: pictures of every walk at every width, theme and language, and a sheet of all of them.

mod lessons;
mod sheet;
mod steps;
pub(crate) mod walks;

use crate::{Outcome, dist, run, setup};
use anyhow::{Context, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bench::{Browser, Server, Site};
use lessons::LESSONS;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use walks::{WALKS, Walk};

/// What to shoot. An empty list means all.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) scenes: Vec<String>,
    pub(crate) widths: Vec<u32>,
    pub(crate) themes: Vec<String>,
    pub(crate) langs: Vec<String>,
    /// Shoot `dist/` as it is.
    pub(crate) is_dist_kept: bool,
}

impl Default for Choice {
    fn default() -> Self {
        let owned = |names: [&str; 2]| names.map(str::to_owned).to_vec();
        Self {
            scenes: Vec::new(),
            widths: vec![320, 700, 1280],
            themes: owned(["light", "dark"]),
            langs: owned(["fr", "en"]),
            is_dist_kept: false,
        }
    }
}

/// A picture on disk.
struct Shot {
    walk: &'static str,
    file: PathBuf,
    label: String,
}

/// After a change of width, charts and containers settle within this time.
const SETTLING: Duration = Duration::from_millis(150);

/// Takes the pictures that were chosen.
pub(crate) fn shots(choice: &Choice) -> Outcome {
    setup::all()?;
    if !choice.is_dist_kept {
        dist::dist()?;
    }
    let walks: Vec<&Walk> =
        WALKS.iter().chain(&LESSONS).filter(|walk| is_chosen(walk, &choice.scenes)).collect();
    ensure!(!walks.is_empty(), "no walk begins with {}", choice.scenes.join(", "));
    let folder = run::root().join("target/shots");
    fs::create_dir_all(&folder)?;
    let server = Server::start(Site::new().folder("/", run::dist_folder()))?;
    let browser = Browser::start()?;
    calm(&browser)?;
    let mut shots = Vec::new();
    let mut failures = Vec::new();
    for walk in walks {
        for lang in &choice.langs {
            for theme in &choice.themes {
                let taken = shoot(&browser, &server, &folder, walk, choice, (lang, theme));
                match taken {
                    Ok(taken) => shots.extend(taken),
                    Err(error) => failures.push(format!("{} {lang} {theme}: {error:#}", walk.name)),
                }
            }
        }
    }
    sheet::write(&browser, &folder, &shots)?;
    println!("{} pictures in {}", shots.len(), folder.display());
    ensure!(failures.is_empty(), "some walks did not reach their end:\n{}", failures.join("\n"));
    Ok(())
}

fn is_chosen(walk: &Walk, scenes: &[String]) -> bool {
    scenes.is_empty() || scenes.iter().any(|scene| walk.name.starts_with(scene.as_str()))
}

/// Motion would make each picture a matter of luck.
fn calm(browser: &Browser) -> Outcome {
    let feature = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
    browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [feature] })).map(drop)
}

/// Walks once, then takes the same state at each width.
fn shoot(
    browser: &Browser,
    server: &Server,
    folder: &Path,
    walk: &Walk,
    choice: &Choice,
    (lang, theme): (&str, &str),
) -> Outcome<Vec<Shot>> {
    browser.resize(700, 900)?;
    // Another document first: a change of the fragment alone would not open the page anew.
    browser.open("about:blank")?;
    let path = format!("/embed.html?lang={lang}&theme={theme}&{}#scene/{}", walk.options, walk.scene);
    browser.open(&server.url(&path))?;
    browser.live()?;
    for step in walk.steps {
        step.take(browser).with_context(|| format!("at the step {step:?}"))?;
    }
    let mut shots = Vec::new();
    for &width in &choice.widths {
        let file = folder.join(format!("{}-{width}-{theme}-{lang}.png", walk.name));
        fs::write(&file, picture(browser, width)?)?;
        shots.push(Shot { walk: walk.name, file, label: format!("{width} {theme} {lang}") });
    }
    Ok(shots)
}

/// The whole page at a width, whatever its height.
fn picture(browser: &Browser, width: u32) -> Outcome<Vec<u8>> {
    // Low first: a page is never shorter than its window.
    browser.resize(width, 200)?;
    std::thread::sleep(SETTLING);
    let height = browser.script("return document.documentElement.scrollHeight", vec![])?;
    let height =
        height.as_u64().and_then(|height| u32::try_from(height).ok()).context("the page has no height")?;
    browser.resize(width, height.clamp(200, 16_000))?;
    std::thread::sleep(SETTLING);
    let answer = browser.devtools("Page.captureScreenshot", json!({ "format": "png" }))?;
    Ok(STANDARD.decode(answer["data"].as_str().context("the browser gave no picture")?)?)
}
