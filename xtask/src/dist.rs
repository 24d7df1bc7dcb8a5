//! `dist`: the release build of all forms, into `dist/`, and its sizes.
//!
//! Trunk builds our own page with the loader, the glue and the WebAssembly; the opening is built beside them, and
//! `embed.html` made of the same pieces.

mod embed_file;
mod opening;
mod release;
mod sizes;
mod twice;

use crate::generate::Profile;
use crate::{Outcome, generate, paper, run, setup};
pub(crate) use release::{Address, check_version, release, release_twice};
pub(crate) use sizes::{GATES, Sizes};
use std::fs;
use std::path::PathBuf;
pub(crate) use twice::build_again;

/// The glue between the loader and the WebAssembly, within `dist/`.
const GLUE: &str = "app/click-work.js";
/// The WebAssembly, within `dist/`.
const WASM: &str = "app/click-work_bg.wasm";
/// Glue and WebAssembly of the opening, within `dist/`.
const OPENING: [&str; 2] = ["app/opening.js", "app/opening_bg.wasm"];
/// The words about figures, within `dist/`.
const ANNEX: &str = "app/annex.txt";
/// The page of learning platforms, within `dist/`: in a release it stands in its zip alone.
const SCORM_PAGE: &str = "scorm.html";
/// The loader, within `dist/`.
const LOADER: &str = "click-work.js";

/// The variable that gives the compiler flags for the browser's target.
pub(crate) const FLAGS_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// What `dist` is asked.
#[derive(Debug, Default)]
pub(crate) struct DistAsked {
    pub(crate) is_json: bool,
    /// Make a release of this version.
    pub(crate) version: Option<String>,
    /// Where the release will lie.
    pub(crate) at: Option<Address>,
    /// Make it of `dist/` as it is.
    pub(crate) is_build_kept: bool,
    /// Build all a second time, from nothing, and compare.
    pub(crate) is_twice: bool,
}

/// Builds all forms, and weighs them.
pub(crate) fn dist() -> Outcome<Sizes> {
    setup::builders()?;
    let arguments = ["build", "--release", "--dist", "dist"];
    let mut trunk = run::program("trunk", &arguments)?;
    trunk.env(FLAGS_VARIABLE, short_paths()?);
    run::succeed(trunk, "trunk", &arguments)?;
    opening::build()?;
    embed_file::write()?;
    paper::write(&run::dist_folder().join("paper"))?;
    tidy_page()?;
    Sizes::of_dist()
}

/// Flags that keep this machine's folders out of the WebAssembly: panics name their source file, and a
/// release must not tell where it was built, nor differ for it. They hold for the browser's target alone, so
/// that the tools are not built twice.
pub(crate) fn short_paths() -> Outcome<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sources = home.map(|home| home.join("registry/src")).filter(|folder| folder.is_dir());
    let mut folders = vec![run::root().to_owned()];
    for entry in sources.map(fs::read_dir).transpose()?.into_iter().flatten() {
        folders.push(entry?.path());
    }
    let flags = folders.iter().map(|folder| format!("--remap-path-prefix={}/=", folder.display()));
    // Flags are separated by spaces: a folder with a space in its name keeps its name.
    Ok(flags.filter(|flag| !flag.contains(' ')).collect::<Vec<_>>().join(" "))
}

/// Takes out of our own page what was for Trunk alone, and the lines left empty.
fn tidy_page() -> Outcome {
    let file = run::dist_folder().join("index.html");
    let page = fs::read_to_string(&file)?;
    let is_ours =
        |line: &&str| !(line.trim().is_empty() || line.contains("data-trunk") || line.starts_with("<!-- "));
    let tidy: Vec<&str> = page.lines().filter(is_ours).collect();
    Ok(fs::write(file, tidy.join("\n") + "\n")?)
}

/// The script of a one-file form, bundled with the glue.
fn bundle_file_script(name: &str) -> Outcome {
    let alias = format!("--alias:glue=./dist/{GLUE}");
    generate::bundle(&format!("embed/{name}"), name, "iife", Profile::Release, &[alias.as_str()])
}
