//! `test`: all that must hold, each step whatever became of the one before, and one count at the end.

mod tally;

use crate::dist::{self, Address, GATES};
use crate::figures::{self, Figures};
use crate::{Outcome, access, run, setup};
use anyhow::{Context, ensure};
use std::process::ExitCode;
use std::time::Instant;
use tally::Tally;

/// Steps that pass or fail as one: what they check, and cargo's arguments.
const LINTS: [(&str, &[&str]); 4] = [
    ("format", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    (
        "lints in the browser's form",
        &[
            "clippy",
            "--package",
            "click-work",
            "--lib",
            "--target",
            "wasm32-unknown-unknown",
            "--",
            "-D",
            "warnings",
        ],
    ),
    ("documentation", &["doc", "--workspace", "--no-deps"]),
];

/// Steps that count tests, without a browser.
const TESTS: [(&str, &[&str]); 2] = [
    ("tests", &["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"]),
    ("tests in the documentation", &["test", "--workspace", "--doc", "--no-fail-fast"]),
];

/// The browser tests are ignored where nobody built what they open. Two at a time: each has a browser of its own.
const BROWSER_TESTS: &[&str] =
    &["test", "--test", "web", "--no-fail-fast", "--", "--ignored", "--test-threads=2"];

/// Runs all steps. Its last line is the count; with `is_json`, stdout holds the figures alone.
pub(crate) fn check(is_json: bool) -> Outcome<ExitCode> {
    let mut tally = Tally::default();
    let mut figures = figures::of_content();
    step(&mut tally, "set-up", |_| setup::all().and_then(|()| setup::hosts()));
    for (name, arguments) in LINTS {
        step(&mut tally, name, |_| lint(arguments));
    }
    for (name, arguments) in TESTS {
        step(&mut tally, name, |tally| tests(tally, arguments));
    }
    let mut has_dist = false;
    step(&mut tally, "release build", |_| {
        let sizes = dist::dist()?;
        eprint!("{}", sizes.table()?);
        figures.extend(sizes.figures()?);
        has_dist = true;
        Ok(())
    });
    // The browser tests open it. The address is one that nobody has: they serve its files themselves.
    step(&mut tally, "release, twice the same", |_| {
        ensure!(has_dist, "there is no release build to release");
        dist::release_twice(&Address::read("https://example.org/click-work/")?)
    });
    step(&mut tally, "browser tests", |tally| {
        ensure!(has_dist, "there is no release build to open");
        tests(tally, BROWSER_TESTS)
    });
    step(&mut tally, "accessibility", |_| {
        ensure!(has_dist, "there is no release build to look at");
        let found = access::access(&access::Asked { is_dist_kept: true, ..access::Asked::default() })?;
        figures.extend(found.clone());
        access::gate(&found)
    });
    step(&mut tally, "sizes", |_| gate(&figures));
    figures.extend([("tests.passed".to_owned(), tally.passed), ("tests.failed".to_owned(), tally.failed)]);
    tally.print_failures();
    if is_json {
        figures::print_json(&figures);
    } else {
        println!("{} passed, {} failed", tally.passed, tally.failed);
    }
    Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Does a step, and counts it as one, unless it counted tests of its own.
fn step(tally: &mut Tally, name: &str, act: impl FnOnce(&mut Tally) -> Outcome) {
    eprintln!("\n── {name}");
    let start = Instant::now();
    let before = tally.clone();
    let outcome = act(tally);
    match outcome {
        Ok(()) if tally.is_unchanged_since(&before) => tally.passed += 1,
        Ok(()) => {}
        Err(error) => {
            eprintln!("{error:#}");
            tally.fail(name, &error, &before);
        }
    }
    eprintln!("── {name}: {:.0} s", start.elapsed().as_secs_f64());
}

fn lint(arguments: &[&str]) -> Outcome {
    let mut command = run::program("cargo", arguments)?;
    command.env("RUSTDOCFLAGS", "-D warnings");
    run::succeed(command, "cargo", arguments)
}

fn tests(tally: &mut Tally, arguments: &[&str]) -> Outcome {
    let before = tally.clone();
    let has_succeeded = run::stream(run::program("cargo", arguments)?, |line| tally.hear(line))?;
    ensure!(has_succeeded, "cargo {} failed", arguments.join(" "));
    ensure!(!tally.is_unchanged_since(&before) || arguments.contains(&"--doc"), "no test ran");
    Ok(())
}

fn gate(figures: &Figures) -> Outcome {
    for (key, most) in GATES {
        let figure = *figures.get(key).with_context(|| format!("{key} is not known"))?;
        eprintln!("{key} {figure} of {most} at most");
        ensure!(figure <= most, "{key} is {figure} bytes, {most} at most");
    }
    Ok(())
}
