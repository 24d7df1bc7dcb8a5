//! The tools that npm installs: wasm-opt and esbuild.

use super::say;
use crate::{Outcome, run};
use anyhow::{Context, bail};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Package, version, and what it is for. The version of binaryen stands in Trunk.toml too.
const PACKAGES: [(&str, &str, &str); 2] = [
    ("binaryen", "132.0.0", "its wasm-opt makes the WebAssembly smaller"),
    ("esbuild", "0.28.2", "it puts the loader's modules into one small file"),
];

/// wasm-opt and esbuild, in the folder of the tools.
pub(crate) fn tools() -> Outcome {
    let folder = run::tools_folder()?;
    let missing: Vec<_> =
        PACKAGES.iter().filter(|(name, version, _)| !is_installed(&folder, name, version)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if bench::programs::on_path("node").is_none() || bench::programs::on_path("npm").is_none() {
        bail!(
            "Node.js and its npm are missing: install them (Debian: apt install nodejs npm), for wasm-opt and esbuild"
        );
    }
    for (name, version, why) in &missing {
        say(&format!("{name} {version} with npm"), why);
    }
    fs::create_dir_all(&folder)?;
    let folder = folder.to_str().context("the path of the tools is not Unicode")?;
    // All of them each time: npm removes from the folder what it is not told of.
    let wanted: Vec<String> = PACKAGES.iter().map(|(name, version, _)| format!("{name}@{version}")).collect();
    let mut arguments =
        vec!["install", "--silent", "--no-fund", "--no-audit", "--save-exact", "--prefix", folder];
    arguments.extend(wanted.iter().map(String::as_str));
    run::run("npm", &arguments)
}

fn is_installed(folder: &Path, name: &str, version: &str) -> bool {
    let manifest = fs::read_to_string(folder.join("node_modules").join(name).join("package.json"));
    let manifest: Option<Value> = manifest.ok().and_then(|text| serde_json::from_str(&text).ok());
    manifest.is_some_and(|manifest| manifest["version"] == version)
}
