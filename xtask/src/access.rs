//! `access`: every walk's end is looked at by axe-core in both languages and both themes, and must lose nothing when a
//! reader makes the window small, the text large, its spacing wide, or reads from right to left.
//!
//! Two browsers share the walks. The element stands in a page of its own; the one file is looked at inside a frame.

mod framed;
mod room;

use crate::figures::Figures;
use crate::shots::walks::{Step, WALKS, Walk};
use crate::{Outcome, dist, run, setup};
use anyhow::{Context, ensure};
use bench::{Browser, Key, Server, Site};
use serde_json::{Value, json};
use std::fs;
use std::time::Instant;

/// What to look at, and how to print it.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(crate) is_json: bool,
    /// Look at `dist/` as it is.
    pub(crate) is_dist_kept: bool,
    /// Only walks whose names begin so; all when it is empty.
    pub(crate) scenes: Vec<String>,
}

/// What was found, in sentences, and how much was looked at.
#[derive(Debug, Default)]
pub(super) struct Found {
    violations: Vec<String>,
    lost: Vec<String>,
    n_states: u64,
    n_undecided: u64,
}

const PAGE: &str = "<!doctype html><html lang=fr><meta charset=utf-8><title>Access</title>
<meta name=viewport content='width=device-width'>
<style>body { margin: 0; background: #fff } .dark body { background: #111; color: #eee }</style>
<script src=/axe/axe.min.js></script>
<script type=module src=/app/click-work.js></script>
<script type=module>import * as access from '/page/access.js'; window.access = access</script>
<main></main>";

/// The languages and themes of each state, and whether only what depends on colours is asked again. French is last: its
/// words are longer, and what does not fit is looked for in them.
const EDITIONS: [(&str, &str, bool); 4] =
    [("en", "light", false), ("en", "dark", true), ("fr", "light", false), ("fr", "dark", true)];

/// Looks, and says each thing that is wrong.
pub(crate) fn access(asked: &Asked) -> Outcome<Figures> {
    setup::all()?;
    if !asked.is_dist_kept {
        dist::dist()?;
    }
    let is_asked = |walk: &&Walk| {
        asked.scenes.is_empty() || asked.scenes.iter().any(|scene| walk.name.starts_with(scene.as_str()))
    };
    let walks: Vec<&Walk> = WALKS.iter().filter(is_asked).collect();
    ensure!(!walks.is_empty(), "no walk begins with {}", asked.scenes.join(", "));
    let (mine, others): (Vec<_>, Vec<_>) = walks.iter().enumerate().partition(|(place, _)| place % 2 == 0);
    let of =
        |walks: Vec<(usize, &&'static Walk)>| walks.into_iter().map(|(_, walk)| *walk).collect::<Vec<_>>();
    let (mine, others) = (of(mine), of(others));
    let (mut found, more) = std::thread::scope(|scope| {
        let other = scope.spawn(|| look_at(&others));
        (look_at(&mine), other.join())
    });
    let more = more.map_err(|_| anyhow::anyhow!("the second browser fell"))?;
    if let Ok(found) = &mut found {
        found.add(more?);
        if asked.scenes.is_empty() {
            found.add(framed::look()?);
        }
    }
    let found = found?;
    for line in found.violations.iter().chain(&found.lost) {
        eprintln!("{line}");
    }
    Ok(found.figures())
}

/// Says so when something is wrong.
pub(crate) fn gate(figures: &Figures) -> Outcome {
    for key in ["access.axe_violations", "access.lost"] {
        let figure = *figures.get(key).with_context(|| format!("{key} is not known"))?;
        ensure!(figure == 0, "{key} is {figure}, and should be 0");
    }
    Ok(())
}

impl Found {
    pub(super) fn add(&mut self, more: Self) {
        self.violations.extend(more.violations);
        self.lost.extend(more.lost);
        self.n_states += more.n_states;
        self.n_undecided += more.n_undecided;
    }

    /// Takes what the page says of one state.
    pub(super) fn hear(&mut self, state: &str, said: &Value) -> Outcome {
        let violations = said["violations"].as_array().context("axe-core gave no list")?;
        ensure!(said["n_rules"].as_u64() > Some(0), "{state}: no rule of axe-core had anything to look at");
        self.violations
            .extend(violations.iter().map(|line| format!("{state}: {}", line.as_str().unwrap_or_default())));
        self.n_undecided += said["undecided"].as_array().map_or(0, Vec::len) as u64;
        self.n_states += 1;
        Ok(())
    }

    fn figures(&self) -> Figures {
        Figures::from([
            ("access.axe_violations".to_owned(), self.violations.len() as u64),
            ("access.axe_undecided".to_owned(), self.n_undecided),
            ("access.lost".to_owned(), self.lost.len() as u64),
            ("access.states".to_owned(), self.n_states),
        ])
    }
}

/// The site of the page, and of the one file.
pub(super) fn site() -> Outcome<Site> {
    Ok(Site::new()
        .page("/", PAGE)
        .folder("/axe/", setup::axe()?)
        .folder("/page/", run::root().join("bench/page"))
        .folder("/app/", run::dist_folder()))
}

fn look_at(walks: &[&Walk]) -> Outcome<Found> {
    let server = Server::start(site()?)?;
    let browser = Browser::start()?;
    let still = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    browser.devtools("Emulation.setEmulatedMedia", still)?;
    browser.resize(1280, 900)?;
    browser.open(&server.url("/"))?;
    browser.until("the page of the walks does not start", || {
        Ok((browser.script("return Boolean(window.access && window.axe)", vec![])? == true).then_some(()))
    })?;
    let mut found = Found::default();
    for walk in walks {
        let start = Instant::now();
        // A state that is not reached is wrong too, and keeps no other from being looked at.
        if let Err(error) = look_at_one(&browser, walk, &mut found) {
            found.lost.push(format!("{} was not looked at: {error:#}", walk.name));
        }
        eprintln!("{}: {:.1} s", walk.name, start.elapsed().as_secs_f64());
    }
    Ok(found)
}

fn look_at_one(browser: &Browser, walk: &Walk, found: &mut Found) -> Outcome {
    let mut options = json!({ "lang": "en", "theme": "light", "scene": walk.scene });
    for (name, value) in walk.options.split('&').filter_map(|option| option.split_once('=')) {
        options[name] = value.into();
    }
    let mut steps = Vec::new();
    walk.steps.iter().for_each(|step| flatten(*step, &mut steps));
    browser.script("return access.walk(...arguments)", vec![options, steps.into()])?;
    for (lang, theme, is_of_colours_alone) in EDITIONS {
        let edition = vec![lang.into(), theme.into(), is_of_colours_alone.into()];
        let said = browser.script("return access.audit(...arguments)", edition)?;
        found.hear(&format!("{} {lang} {theme}", walk.name), &said)?;
    }
    found.lost.extend(room::lost(browser, walk.name)?);
    Ok(())
}

/// A step as the page takes it: what is done, to what, the how manieth (or for how long), and the text.
fn flatten(step: Step, steps: &mut Vec<Value>) {
    steps.push(match step {
        Step::Click(css) => json!(["click", css, 0]),
        Step::ClickNth(css, nth) => json!(["click", css, nth]),
        Step::ClickText(css, text) => json!(["text", css, 0, text]),
        Step::Type(css, text) => json!(["type", css, 0, text]),
        Step::TypeNth(css, nth, text) => json!(["type", css, nth, text]),
        Step::Then(more) => return more.iter().for_each(|step| flatten(*step, steps)),
        Step::Press(key) => json!(["press", if matches!(key, Key::Home) { "Home" } else { "Right" }]),
        Step::Wait(css) => json!(["wait", css, 0]),
        Step::Pause(milliseconds) => json!(["pause", "", milliseconds]),
    });
}

/// The text of axe-core.
pub(super) fn axe_source() -> Outcome<String> {
    Ok(fs::read_to_string(setup::axe()?.join("axe.min.js"))?)
}
