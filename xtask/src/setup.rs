//! `setup`: what the other commands call first. It says what it installs and why before it does, and does nothing twice.
//!
//! Tools go into one folder (`$CLICK_WORK_TOOLS`, else `~/.cache/click-work/tools`). Those on the path are used
//! only when their version is the wanted one. Only the wasm target and the browser are installed elsewhere.

mod browser;
mod cargo_tools;
mod npm;

use crate::{Outcome, run};
use anyhow::Context;
use std::path::Path;

pub(crate) use browser::webkit;
pub(crate) use npm::{axe, hosts, rivals, tools as npm_tools};

/// All that any command needs.
pub(crate) fn all() -> Outcome {
    builders()?;
    browser::browser()
}

/// Firefox and its driver, which `test-engines` alone needs.
pub(crate) fn firefox() -> Outcome {
    browser::firefox()?;
    cargo_tools::geckodriver()
}

/// What building needs: the wasm target, Trunk, wasm-bindgen, wasm-opt and esbuild.
pub(crate) fn builders() -> Outcome {
    wasm_target()?;
    cargo_tools::trunk()?;
    cargo_tools::wasm_bindgen()?;
    npm::tools()
}

/// Says what is about to be installed, and why.
fn say(what: &str, why: &str) {
    eprintln!("Installing {what}: {why}.");
}

fn wasm_target() -> Outcome {
    const TARGET: &str = "wasm32-unknown-unknown";
    let folder = run::output("rustc", &["--print", "target-libdir", "--target", TARGET])?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    say(
        "the Rust target wasm32-unknown-unknown with rustup",
        "the widget runs in the browser as WebAssembly",
    );
    run::run("rustup", &["target", "add", TARGET])
        .context("the target could not be added; without rustup, install it as your Rust was installed")
}
