//! The tools that cargo installs: Trunk, wasm-bindgen in the version of the library, and Firefox's driver.

use super::say;
use crate::{Outcome, run};
use anyhow::Context;
use std::fs;
use std::process::{Command, Stdio};

/// The newest Trunk that this Rust compiles.
const TRUNK: &str = "0.21.14";

/// The driver of Firefox.
const GECKODRIVER: &str = "0.37.1";

/// Firefox's driver, which Debian does not package.
pub(super) fn geckodriver() -> Outcome {
    if has("geckodriver", GECKODRIVER) {
        return Ok(());
    }
    say(&format!("geckodriver {GECKODRIVER} with cargo (a minute or two, once)"), "it drives Firefox");
    install("geckodriver", GECKODRIVER, &[])
}

/// Trunk, which builds and serves our own page. Without its default features it asks no server for updates.
pub(super) fn trunk() -> Outcome {
    if has("trunk", TRUNK) {
        return Ok(());
    }
    say(&format!("Trunk {TRUNK} with cargo (some minutes, once)"), "it builds and serves our own page");
    install("trunk", TRUNK, &["--no-default-features", "--features", "rustls"])
}

/// wasm-bindgen's command, which must have the version of the library.
pub(super) fn wasm_bindgen() -> Outcome {
    let version = locked_version("wasm-bindgen")?;
    if has("wasm-bindgen", &version) {
        return Ok(());
    }
    say(
        &format!("wasm-bindgen-cli {version} with cargo (a minute or two, once)"),
        "it writes the JavaScript that the WebAssembly calls, and must have the version that Cargo.lock names",
    );
    install("wasm-bindgen-cli", &version, &[])
}

/// Whether a tool says this version, in the cache or on the path.
fn has(name: &str, version: &str) -> bool {
    let Ok(mut command) = run::program(name, &["--version"]) else {
        return false;
    };
    let said = command.stderr(Stdio::null()).output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&said).split_whitespace().any(|word| word == version)
}

/// Installs with the versions that the tool was released with; where a registry lacks one of them, with newer ones.
fn install(name: &str, version: &str, features: &[&str]) -> Outcome {
    let folder = run::tools_folder()?;
    let folder = folder.to_str().context("the path of the tools is not Unicode")?;
    let mut arguments = vec!["install", name, "--version", version, "--root", folder, "--force"];
    arguments.extend(features);
    let locked = [arguments.as_slice(), &["--locked"]].concat();
    if from_home(&locked).is_ok() {
        return Ok(());
    }
    eprintln!("{name} could not be installed with its own locked dependencies: trying with newer ones.");
    from_home(&arguments)
}

/// Runs cargo away from our own target folder, which a build may hold at this moment.
fn from_home(arguments: &[&str]) -> Outcome {
    let mut command: Command = run::program("cargo", arguments)?;
    command.env_remove("CARGO_TARGET_DIR");
    run::succeed(command, "cargo", arguments)
}

/// The version of a package in Cargo.lock.
fn locked_version(name: &str) -> Outcome<String> {
    let lock: toml::Table = fs::read_to_string(run::root().join("Cargo.lock"))?.parse()?;
    let packages =
        lock.get("package").and_then(toml::Value::as_array).context("Cargo.lock names no package")?;
    let package =
        packages.iter().find(|package| package.get("name").and_then(toml::Value::as_str) == Some(name));
    let version = package.and_then(|package| package.get("version")).and_then(toml::Value::as_str);
    Ok(version.with_context(|| format!("Cargo.lock does not name {name}"))?.to_owned())
}
