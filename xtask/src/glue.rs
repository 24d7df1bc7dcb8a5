//! `glue`: wraps what wasm-bindgen wrote into a function that makes it anew.
//!
//! wasm-bindgen's module holds one instance of the WebAssembly for ever. After a panic the loader must start another,
//! and may ask the network for nothing: so the module becomes `makeGlue`, which gives a fresh one at each call.

use crate::generate::Profile;
use crate::{Outcome, run};
use anyhow::{Context, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The glue of the whole, within the folder of a build.
const GLUE: &str = "app/click-work.js";

/// Wraps the glue in the folder of the Trunk build whose hook we are.
pub(crate) fn of_trunk() -> Outcome {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").context("only Trunk calls this, after a build")?;
    wrap(&PathBuf::from(folder).join(GLUE), Profile::of_trunk())
}

/// Wraps a file of glue in its place.
pub(crate) fn wrap(file: &Path, profile: Profile) -> Outcome {
    let path = file.to_str().context("the path of the glue is not Unicode")?;
    // Its own default address of the WebAssembly is never used: the module is given.
    let arguments =
        [path, "--bundle", "--format=iife", "--global-name=glue", "--define:import.meta.url=\"\""];
    let body = run::output("esbuild", &[&arguments[..], &["--target=es2022", "--log-level=error"]].concat())?;
    ensure!(
        body.contains("var glue ="),
        "esbuild wrote the glue in another form than the one that is wrapped"
    );
    fs::write(file, format!("export function makeGlue() {{\n{body}\nreturn glue;\n}}\n"))?;
    if profile == Profile::Debug {
        return Ok(());
    }
    let outfile = format!("--outfile={path}");
    let minify = ["--allow-overwrite", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"];
    run::run("esbuild", &[&[path, &outfile], &minify[..]].concat())
}
