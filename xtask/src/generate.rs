//! `generate`: what the pages need and the library knows, written for Trunk before each build.
//!
//! `static.html` is the version to read; `first-LANGUAGE.txt` and
//! `first-pictures.txt` the beginning of the story, to work on before the application is here; `annex.txt` the words about figures; `click-work.js` the loader, its modules in
//! one, with the style and sentences inside; `page.js` what our own page adds to it.

use crate::{Outcome, run, setup};
use anyhow::Context;
use click_work::content::annex;
use click_work::prerender;
use serde_json::{Map, Value, json};
use std::fs;

/// The languages of the sentences.
const LANGUAGES: [&str; 2] = ["fr", "en"];

/// Whether files are made to be read or to be small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// As written.
    Debug,
    /// Minified.
    Release,
}

impl Profile {
    /// The profile of the Trunk build whose hook we are; else the readable one.
    pub(crate) fn of_trunk() -> Self {
        let is_release = std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
        if is_release { Self::Release } else { Self::Debug }
    }
}

/// Writes the generated files.
pub(crate) fn generate(profile: Profile) -> Outcome {
    setup::npm_tools()?;
    let folder = run::generated_folder();
    fs::create_dir_all(&folder)?;
    write("static.html", &prerender::static_html())?;
    write("annex.txt", annex::file())?;
    for lang in LANGUAGES {
        let first = prerender::first(lang, "element");
        write(&format!("first-{lang}.txt"), &first.html)?;
        write("first-pictures.txt", &first.pictures)?;
    }
    minify_css("style.css", "style.css", profile)?;
    minify_css("embed/page.css", "page.css", profile)?;
    write("words.js", &words(profile)?)?;
    bundle("embed/page.js", "page.js", "esm", profile, &[])?;
    // The application is not of the loader's file: it lies beside it.
    bundle("embed/click-work.js", "click-work.js", "esm", profile, &["--external:./app/*"])
}

/// Bundles a module with all that it imports into one file of the generated ones.
pub(crate) fn bundle(entry: &str, name: &str, format: &str, profile: Profile, more: &[&str]) -> Outcome {
    let outfile = format!("--outfile=target/generated/{name}");
    let format = format!("--format={format}");
    let mut arguments = vec![
        entry,
        "--bundle",
        &format,
        &outfile,
        "--alias:generated=./target/generated/words.js",
        "--target=es2022",
        "--charset=utf8",
        "--log-level=warning",
    ];
    arguments.extend(more);
    if profile == Profile::Release {
        arguments.push("--minify");
    }
    run::run("esbuild", &arguments)
}

/// Writes a style sheet among the generated files, minified for a release.
pub(crate) fn minify_css(from: &str, name: &str, profile: Profile) -> Outcome {
    let outfile = format!("--outfile=target/generated/{name}");
    let mut arguments = vec![from, &outfile, "--charset=utf8", "--log-level=warning"];
    if profile == Profile::Release {
        arguments.push("--minify");
    }
    run::run("esbuild", &arguments)
}

/// The module `generated`: the widget's style, its titles, a sentence for each failure in each language, the scenes of the story, and whether
/// there is an opening: `trunk serve` builds the whole alone.
fn words(profile: Profile) -> Outcome<String> {
    let css = fs::read_to_string(run::generated_folder().join("style.css"))?;
    let sentences: Map<String, Value> =
        LANGUAGES.iter().map(|lang| ((*lang).to_owned(), sentences(lang))).collect();
    let titles: Map<String, Value> =
        LANGUAGES.iter().map(|lang| ((*lang).to_owned(), prerender::page_title(lang).into())).collect();
    Ok(format!(
        "export const css = {};\nexport const sentences = {};\nexport const titles = {};\nexport const story = {};\nexport const hasOpening = {};\n",
        json!(css.trim()),
        Value::Object(sentences),
        Value::Object(titles),
        json!(prerender::story_names()),
        profile == Profile::Release
    ))
}

fn sentences(lang: &str) -> Value {
    let pairs = prerender::failure_sentences(lang).into_iter();
    Value::Object(pairs.map(|(key, sentence)| (key.to_owned(), sentence.into())).collect())
}

fn write(name: &str, text: &str) -> Outcome {
    let file = run::generated_folder().join(name);
    fs::write(&file, text).with_context(|| format!("{} could not be written", file.display()))
}
