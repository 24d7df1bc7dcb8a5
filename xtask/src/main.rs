//! The commands of the README. Each sets up what it needs, and says so before it installs anything.

mod access;
mod bench;
mod check;
mod cli;
mod dist;
mod engines;
mod figures;
mod generate;
mod glue;
mod hosts;
mod json;
mod paper;
mod rates;
mod run;
mod serve;
mod setup;
mod shots;

use cli::Command;
use std::process::ExitCode;

/// What went wrong, in a sentence, with what was being done.
type Outcome<T = ()> = anyhow::Result<T>;

fn main() -> ExitCode {
    match cli::parse(std::env::args().skip(1)).and_then(perform) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(command: Command) -> Outcome<ExitCode> {
    match command {
        Command::Help => println!("{}", cli::HELP),
        Command::Setup => setup::all().and_then(|()| setup::hosts())?,
        Command::Serve { arguments } => serve::serve(&arguments)?,
        Command::Generate => generate::generate(generate::Profile::of_trunk())?,
        Command::Glue => glue::of_trunk()?,
        Command::Access { asked } => print_access(&asked)?,
        Command::Bench { asked } => bench::bench(&asked)?,
        Command::BenchHosts { asked } => hosts::bench_hosts(&asked)?,
        Command::TestEngines { asked } => engines::test_engines(&asked)?,
        Command::Dist { asked } => print_dist(&asked)?,
        Command::Shots { choice } => shots::shots(&choice)?,
        Command::CheckContent => {
            run::run("cargo", &["test", "--test", "reading", "--", "--nocapture", "--test-threads=1"])?
        }
        Command::CheckRates { file } => return rates::check(&file),
        Command::Test { is_json } => return check::check(is_json),
    }
    Ok(ExitCode::SUCCESS)
}

fn print_access(asked: &access::Asked) -> Outcome {
    let figures = access::access(asked)?;
    if asked.is_json {
        figures::print_json(&figures);
    } else {
        figures.iter().for_each(|(key, figure)| println!("{key:<30}{figure:>8}"));
    }
    access::gate(&figures)
}

fn print_dist(asked: &dist::DistAsked) -> Outcome {
    if let Some(version) = &asked.version {
        dist::check_version(version)?;
    }
    if !asked.is_build_kept {
        let sizes = dist::dist()?;
        if asked.is_json {
            let mut figures = sizes.figures()?;
            figures.extend(figures::of_content());
            figures::print_json(&figures);
        } else {
            print!("{}", sizes.table()?);
        }
    }
    if asked.is_twice {
        dist::build_again()?;
    }
    match &asked.version {
        Some(_) => dist::release(asked.at.as_ref()),
        None => Ok(()),
    }
}
