//! `test-engines`: the host bench and the main walk in engines beside Chromium. An extra: `test` neither needs nor runs it.

use crate::{Outcome, dist, run, setup};
use anyhow::{Context, bail};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// What `test-engines` is asked.
#[derive(Debug)]
pub(crate) struct EnginesAsked {
    /// The engine.
    pub(crate) engine: String,
    /// Open `dist/` as it is.
    pub(crate) is_dist_kept: bool,
}

/// What is run: names of tests, or the beginnings of such.
const TESTS: [&str; 3] = ["matrix::", "paths::by_", "dressed::"];

/// Installs the engine where it is missing, and runs.
pub(crate) fn test_engines(asked: &EnginesAsked) -> Outcome {
    setup::builders()?;
    match asked.engine.as_str() {
        "chromium" => setup::all()?,
        "firefox" => setup::firefox()?,
        "webkit" => setup::webkit()?,
        unknown => bail!("the engines are chromium, firefox and webkit, not “{unknown}”"),
    }
    if !asked.is_dist_kept {
        dist::dist()?;
    }
    let needs_display = asked.engine == "webkit" && std::env::var_os("DISPLAY").is_none();
    let display = needs_display.then(Display::open).transpose()?;
    let mut arguments =
        vec!["test", "--test", "web", "--no-fail-fast", "--", "--ignored", "--test-threads=1"];
    arguments.extend(TESTS);
    let mut command = run::program("cargo", &arguments)?;
    command.env("CLICK_WORK_ENGINE", &asked.engine);
    if let Some(display) = &display {
        command.env("DISPLAY", &display.name);
    }
    run::succeed(command, "cargo", &arguments)
}

/// A display that nobody sees, for a browser that needs one. It ends with the value.
struct Display {
    process: Child,
    name: String,
}

impl Display {
    /// Opens it on a number that is free: Xvfb says which.
    fn open() -> Outcome<Self> {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1200x1000x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started: install xvfb, or run where there is a display")?;
        let mut line = String::new();
        let output = process.stdout.take().context("Xvfb says nothing")?;
        BufReader::new(output).read_line(&mut line)?;
        Ok(Self { process, name: format!(":{}", line.trim()) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
