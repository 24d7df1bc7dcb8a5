//! `dist --twice`: all forms built again from nothing, in another folder, and compared byte by byte.

use super::release::sums;
use crate::{Outcome, run};
use anyhow::{Context, ensure};
use std::fs;
use std::path::Path;

/// Builds a copy of the sources, with nothing that was compiled before, and refuses a file that differs from `dist/`.
pub(crate) fn build_again() -> Outcome {
    let place = run::target_folder().join("twice");
    // What a build left behind would be no build from nothing.
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    let sources = place.join("sources");
    copy_sources(&sources)?;
    let arguments = ["run", "--package", "xtask", "--", "dist"];
    let mut command = run::program("cargo", &arguments)?;
    command.current_dir(&sources).env("CARGO_TARGET_DIR", place.join("target"));
    run::succeed(command, "cargo", &arguments)?;
    let (first, second) = (built(&run::dist_folder())?, built(&sources.join("dist"))?);
    let differing: Vec<_> = first.iter().filter(|line| !second.contains(line)).collect();
    ensure!(
        differing.is_empty() && first.len() == second.len(),
        "two builds differ, in {differing:?}; both are kept, the second in {}",
        place.display()
    );
    println!("Two builds, one of them from nothing, are alike in all of their {} files.", first.len());
    Ok(fs::remove_dir_all(place)?)
}

/// The sources as they lie here: all that git knows or would take in.
fn copy_sources(to: &Path) -> Outcome {
    let names = run::output("git", &["ls-files", "--cached", "--others", "--exclude-standard"])?;
    for name in names.lines() {
        let (from, to) = (run::root().join(name), to.join(name));
        // Removed, and not yet committed so.
        if !from.is_file() {
            continue;
        }
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(&from, &to).with_context(|| format!("{name} could not be copied"))?;
    }
    Ok(())
}

/// The sums of what was built, without the releases that may lie beside it.
fn built(folder: &Path) -> Outcome<Vec<String>> {
    let sums = sums::of_folder(folder)?;
    let is_built =
        |line: &&str| line.split("  ").nth(1).is_some_and(|name| !super::release::is_of_release(name));
    Ok(sums.lines().filter(is_built).map(str::to_owned).collect())
}
