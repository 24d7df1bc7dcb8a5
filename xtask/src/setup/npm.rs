//! What npm installs: wasm-opt and esbuild; for `bench` alone, the library that our charts are measured against; and,
//! for the browser tests alone, what other people's pages are made with.

use super::say;
use crate::{Outcome, run};
use anyhow::{Context, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Name, version, and what it is for.
type Package = (&'static str, &'static str, &'static str);

/// What building needs. The version of binaryen stands in Trunk.toml too.
const TOOLS: &[Package] = &[
    ("binaryen", "132.0.0", "its wasm-opt makes the WebAssembly smaller"),
    ("esbuild", "0.28.2", "it puts the loader's modules into one small file"),
];

/// What only `bench` needs, and what is never shipped.
const RIVALS: &[Package] = &[("chart.js", "4.6.1", "our charts are measured against its own")];

/// What only the browser tests need: pages of others in which the released package must live. The tests know the folder.
const HOSTS: &[Package] = &[
    ("vite", "8.3.8", "a page that it bundles must take our package along"),
    ("typescript", "5.9.3", "the types of our package must hold"),
    ("bootstrap", "5.3.9", "its style must not reach into the widget"),
    ("bulma", "1.0.4", "nor must this one's"),
    ("pym.js", "1.3.2", "it must give our frame its height"),
];

/// What only the browser tests need: what learning platforms run. The tests know the folder.
const PLATFORMS: &[Package] = &[
    ("scorm-again", "3.4.3", "a SCORM 1.2 runtime must take what our package tells it"),
    ("xapi-validation", "2.1.4", "a statement made of our events must be one of xAPI"),
];

/// What only `access` needs.
const AXES: &[Package] = &[("axe-core", "4.14.1", "it knows what WCAG asks of a page")];

/// wasm-opt and esbuild, in the folder of the tools.
pub(crate) fn tools() -> Outcome {
    install(&run::tools_folder()?, TOOLS)
}

/// Chart.js, in a folder of its own. Gives the folder in which its modules are found.
pub(crate) fn rivals() -> Outcome<PathBuf> {
    let folder = run::tools_folder()?.join("rivals");
    install(&folder, RIVALS)?;
    Ok(folder.join("node_modules"))
}

/// The pages of others and what learning platforms run, which the browser tests need, in folders of their own.
pub(crate) fn hosts() -> Outcome {
    install(&run::tools_folder()?.join("hosts"), HOSTS)?;
    install(&run::tools_folder()?.join("platforms"), PLATFORMS)
}

/// axe-core, in a folder of its own. Gives the folder of its files.
pub(crate) fn axe() -> Outcome<PathBuf> {
    let folder = run::tools_folder()?.join("access");
    install(&folder, AXES)?;
    Ok(folder.join("node_modules/axe-core"))
}

fn install(folder: &Path, packages: &[Package]) -> Outcome {
    let missing: Vec<_> =
        packages.iter().filter(|(name, version, _)| !is_installed(folder, name, version)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if bench::programs::on_path("node").is_none() || bench::programs::on_path("npm").is_none() {
        let names: Vec<_> = missing.iter().map(|(name, ..)| *name).collect();
        bail!(
            "Node.js and its npm are missing: install them (Debian: apt install nodejs npm), for {}",
            names.join(" and ")
        );
    }
    for (name, version, why) in &missing {
        say(&format!("{name} {version} with npm"), why);
    }
    fs::create_dir_all(folder)?;
    let folder = folder.to_str().context("the path of the tools is not Unicode")?;
    // All of them each time: npm removes from the folder what it is not told of.
    let wanted: Vec<String> = packages.iter().map(|(name, version, _)| format!("{name}@{version}")).collect();
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
