//! The command line: what can be asked, and how.

use crate::bench::Asked;
use crate::dist::{Address, DistAsked};
use crate::engines::EnginesAsked;
use crate::hosts::HostsAsked;
use crate::shots::Choice;
use crate::{Outcome, access};
use anyhow::{Context, bail};

/// What is said when nothing, or something unknown, is asked.
pub(crate) const HELP: &str = "\
cargo xtask serve          open the explainer, rebuilt and reloaded at each change
cargo xtask test [--json]  format, lints, tests, documentation, release build, browser tests, sizes
cargo xtask bench [--json] [--only learning,speed,fuzz] [--no-dist]
                           what is measured: how well the machine learns, how fast charts and grids are drawn
cargo xtask bench-hosts [--picture] [--no-dist]
                           serve the pages of others in which the widget is tried; or take the picture of the guide
cargo xtask test-engines [firefox] [--no-dist]
                           those pages and the main walk in another engine: firefox, webkit, or chromium
cargo xtask access [--json] [--scenes a,b] [--no-dist]
                           axe-core in every state, language and theme, and what is lost when room is short
cargo xtask dist [--json] [--twice]
                           build all forms into dist/ and print their sizes; with --twice once more from nothing, and compare
cargo xtask dist VERSION [--at URL] [--no-build]
                           and make a release of them in dist/VERSION/; URL is the folder that will hold VERSION/
cargo xtask shots [--scenes a,b] [--widths 320,700] [--themes dark] [--langs fr] [--no-dist]
                           screenshots into target/shots/
cargo xtask check-rates FILE
                           what is wrong with an author's rates file, row by row
cargo xtask check-content  words before an action, sentences, reading minutes and level, scene by scene
cargo xtask setup          install what is missing (the others do it too)
cargo xtask generate       write target/generated/ (Trunk does it before each build)
cargo xtask glue           wrap the glue of a build (Trunk does it after each)";

/// A command with its options.
pub(crate) enum Command {
    Help,
    Setup,
    Serve { arguments: Vec<String> },
    Generate,
    Glue,
    Access { asked: access::Asked },
    Bench { asked: Asked },
    BenchHosts { asked: HostsAsked },
    TestEngines { asked: EnginesAsked },
    Dist { asked: DistAsked },
    CheckContent,
    CheckRates { file: String },
    Shots { choice: Choice },
    Test { is_json: bool },
}

/// Reads a command line, without the program's name.
pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Outcome<Command> {
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    Ok(match name.as_str() {
        "" | "help" | "--help" | "-h" => Command::Help,
        "setup" => nothing_more(&rest, Command::Setup)?,
        "glue" => nothing_more(&rest, Command::Glue)?,
        "generate" => nothing_more(&rest, Command::Generate)?,
        "serve" => Command::Serve { arguments: rest },
        "access" => Command::Access { asked: access_asked(&rest)? },
        "bench" => Command::Bench { asked: asked(&rest)? },
        "bench-hosts" => Command::BenchHosts { asked: hosts_asked(&rest)? },
        "test-engines" => Command::TestEngines { asked: engines_asked(&rest)? },
        "dist" => Command::Dist { asked: dist_asked(&rest)? },
        "test" => Command::Test { is_json: only_json(&rest)? },
        "check-content" => nothing_more(&rest, Command::CheckContent)?,
        "check-rates" => Command::CheckRates { file: one_file(&rest)? },
        "shots" => Command::Shots { choice: choice(&rest)? },
        unknown => bail!("there is no command “{unknown}”:\n{HELP}"),
    })
}

fn nothing_more(rest: &[String], command: Command) -> Outcome<Command> {
    match rest.first() {
        None => Ok(command),
        Some(unknown) => bail!("“{unknown}” is not understood here"),
    }
}

fn one_file(rest: &[String]) -> Outcome<String> {
    match rest {
        [file] => Ok(file.clone()),
        _ => bail!("check-rates needs one file"),
    }
}

fn only_json(rest: &[String]) -> Outcome<bool> {
    match rest {
        [] => Ok(false),
        [flag] if flag == "--json" => Ok(true),
        _ => bail!("only --json is understood here, not “{}”", rest.join(" ")),
    }
}

fn dist_asked(rest: &[String]) -> Outcome<DistAsked> {
    let mut asked = DistAsked::default();
    let mut rest = rest.iter();
    while let Some(word) = rest.next() {
        match word.as_str() {
            "--json" => asked.is_json = true,
            "--no-build" => asked.is_build_kept = true,
            "--twice" => asked.is_twice = true,
            "--at" => asked.at = Some(Address::read(rest.next().context("--at needs an address")?)?),
            flag if flag.starts_with('-') => bail!("“{flag}” is not understood here"),
            version if asked.version.is_none() => asked.version = Some(version.to_owned()),
            more => bail!("one version is enough, “{more}” is not understood here"),
        }
    }
    if asked.version.is_none() && (asked.at.is_some() || asked.is_build_kept) {
        bail!("--at and --no-build are for a release: name its version");
    }
    Ok(asked)
}

fn hosts_asked(rest: &[String]) -> Outcome<HostsAsked> {
    let mut asked = HostsAsked::default();
    for flag in rest {
        match flag.as_str() {
            "--no-dist" => asked.is_dist_kept = true,
            "--picture" => asked.is_picture = true,
            unknown => bail!("“{unknown}” is not understood here"),
        }
    }
    Ok(asked)
}

fn access_asked(rest: &[String]) -> Outcome<access::Asked> {
    let mut asked = access::Asked::default();
    let mut rest = rest.iter();
    while let Some(flag) = rest.next() {
        match flag.as_str() {
            "--json" => asked.is_json = true,
            "--no-dist" => asked.is_dist_kept = true,
            "--scenes" => {
                let names = rest.next().context("--scenes needs the beginnings of names")?;
                asked.scenes = names.split(',').map(str::to_owned).collect();
            }
            unknown => bail!("“{unknown}” is not understood here"),
        }
    }
    Ok(asked)
}

fn engines_asked(rest: &[String]) -> Outcome<EnginesAsked> {
    let mut asked = EnginesAsked { engine: "firefox".to_owned(), is_dist_kept: false };
    for word in rest {
        match word.as_str() {
            "--no-dist" => asked.is_dist_kept = true,
            flag if flag.starts_with('-') => bail!("“{flag}” is not understood here"),
            engine => engine.clone_into(&mut asked.engine),
        }
    }
    Ok(asked)
}

fn asked(rest: &[String]) -> Outcome<Asked> {
    let mut asked = Asked::default();
    let mut rest = rest.iter();
    while let Some(flag) = rest.next() {
        match flag.as_str() {
            "--json" => asked.is_json = true,
            "--no-dist" => asked.is_dist_kept = true,
            "--only" => {
                let names = rest.next().context("--only needs the names of sections")?;
                asked.only = names.split(',').map(str::to_owned).collect();
            }
            unknown => bail!("“{unknown}” is not understood here"),
        }
    }
    Ok(asked)
}

fn choice(rest: &[String]) -> Outcome<Choice> {
    let mut choice = Choice::default();
    let mut rest = rest.iter();
    while let Some(flag) = rest.next() {
        if flag == "--no-dist" {
            choice.is_dist_kept = true;
            continue;
        }
        let value = rest.next().with_context(|| format!("{flag} needs a value"))?;
        let values = value.split(',').map(str::to_owned);
        match flag.as_str() {
            "--scenes" => choice.scenes = values.collect(),
            "--themes" => choice.themes = values.collect(),
            "--langs" => choice.langs = values.collect(),
            "--widths" => choice.widths = values.map(|width| width.parse()).collect::<Result<_, _>>()?,
            unknown => bail!("“{unknown}” is not understood here"),
        }
    }
    Ok(choice)
}
