//! Where things are, and how programs are run: with the cached tools first on their path, and what they write on stderr
//! or passed through, so that stdout stays for figures.

use crate::Outcome;
use anyhow::{Context, bail};
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The folder of the built forms.
pub(crate) fn dist_folder() -> PathBuf {
    root().join("dist")
}

/// The folder of what is made on the way.
pub(crate) fn generated_folder() -> PathBuf {
    root().join("target/generated")
}

/// The folder of what cargo builds: `$CARGO_TARGET_DIR`, else `target/`.
pub(crate) fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The folder of the tools: `$CLICK_WORK_TOOLS`, else `~/.cache/click-work/tools`.
pub(crate) fn tools_folder() -> Outcome<PathBuf> {
    if let Some(folder) = std::env::var_os("CLICK_WORK_TOOLS") {
        return Ok(folder.into());
    }
    let home = std::env::home_dir()
        .context("there is no home folder: name a folder for tools in CLICK_WORK_TOOLS")?;
    Ok(home.join(".cache/click-work/tools"))
}

/// A program at the root of the workspace, with the cached tools first on its path.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Outcome<Command> {
    let tools = tools_folder()?;
    let mut folders = vec![tools.join("bin"), tools.join("node_modules/.bin")];
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let path: OsString = std::env::join_paths(folders)?;
    // A name is looked up in our path, not in the child's, on some systems: so here.
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file());
    let mut command = Command::new(found.unwrap_or_else(|| name.into()));
    command.args(arguments).env("PATH", path).current_dir(root());
    Ok(command)
}

/// Runs a program to its end; what it writes goes to stderr.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Outcome {
    succeed(program(name, arguments)?, name, arguments)
}

/// Runs a command to its end; what it writes goes to stderr. The name and arguments are for the sentence of failure.
pub(crate) fn succeed(mut command: Command, name: &str, arguments: &[&str]) -> Outcome {
    let status =
        command.stdout(io::stderr()).status().with_context(|| format!("{name} could not be started"))?;
    if !status.success() {
        bail!("{name} {} failed ({status})", arguments.join(" "));
    }
    Ok(())
}

/// What a program writes on stdout, when it succeeds.
pub(crate) fn output(name: &str, arguments: &[&str]) -> Outcome<String> {
    let output = program(name, arguments)?.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("{name} could not be started"))?;
    if !output.status.success() {
        bail!("{name} {} failed ({})", arguments.join(" "), output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command, shows its stdout line by line as it comes, and hears each line. True when it succeeds.
pub(crate) fn stream(mut command: Command, mut hear: impl FnMut(&str)) -> Outcome<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().context("a step could not be started")?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            eprintln!("{line}");
            hear(&line);
        }
    }
    Ok(child.wait()?.success())
}
