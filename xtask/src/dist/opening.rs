//! The opening: the part of the widget that the first task waits for, built like the whole, with one feature.

use super::{FLAGS_VARIABLE, short_paths};
use crate::generate::Profile;
use crate::{Outcome, glue, run};
use anyhow::Context;
use std::fs;

/// Builds it into the folder of the application.
pub(super) fn build() -> Outcome {
    let arguments =
        ["build", "--release", "--lib", "--features", "opening", "--target", "wasm32-unknown-unknown"];
    let mut cargo = run::program("cargo", &arguments)?;
    cargo.env(FLAGS_VARIABLE, short_paths()?);
    run::succeed(cargo, "cargo", &arguments)?;
    let compiled = run::target_folder().join("wasm32-unknown-unknown/release/click_work.wasm");
    let compiled = compiled.to_str().context("the path of the target folder is not Unicode")?;
    let folder = run::dist_folder().join("app");
    let out_dir = folder.to_str().context("the path of the project is not Unicode")?;
    let names = ["--out-name", "opening", "--out-dir", out_dir];
    let bindgen = ["--target", "web", "--no-typescript", compiled];
    run::run("wasm-bindgen", &[&bindgen[..], &names].concat())?;
    let wasm = format!("{out_dir}/opening_bg.wasm");
    let page = fs::read_to_string(run::root().join("index.html"))?;
    let mut optimise = vec!["-Oz", wasm.as_str(), "-o", wasm.as_str()];
    optimise.extend(optimisations(&page)?);
    run::run("wasm-opt", &optimise)?;
    glue::wrap(&folder.join("opening.js"), Profile::Release)
}

/// What index.html has Trunk tell wasm-opt, so that both parts are made alike.
fn optimisations(page: &str) -> Outcome<Vec<&str>> {
    let (_, after) =
        page.split_once("data-wasm-opt-params=\"").context("index.html names no parameters of wasm-opt")?;
    let (parameters, _) = after.split_once('"').context("an attribute of index.html is not closed")?;
    Ok(parameters.split_whitespace().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_from_the_page() {
        let page = r#"<link data-wasm-opt="z" data-wasm-opt-params="-Oz --strip-producers">"#;
        assert_eq!(optimisations(page).ok(), Some(vec!["-Oz", "--strip-producers"]));
        assert!(optimisations("<link>").is_err());
    }
}
