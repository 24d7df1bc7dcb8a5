//! Content compiles in: sentences, figures and chart colours become Rust at build time, and a
//! missing or malformed one fails the build with its file, its line and the reason.

#[path = "build/mod.rs"]
mod compiler;

use std::path::Path;
use std::process::ExitCode;

use compiler::{Inputs, Outputs};

fn main() -> ExitCode {
    for name in compiler::INPUT_NAMES {
        println!("cargo::rerun-if-changed={name}");
    }
    println!("cargo::rerun-if-changed=content/corpus");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reasons) => {
            for reason in reasons {
                println!("cargo::error={reason}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    let mut texts = Vec::new();
    for name in compiler::INPUT_NAMES {
        texts.push(std::fs::read_to_string(name).map_err(|error| vec![format!("{name}:1: {error}")])?);
    }
    let mut corpora = Vec::new();
    for name in compiler::CORPUS_NAMES {
        corpora.push(std::fs::read_to_string(name).map_err(|error| vec![format!("{name}:1: {error}")])?);
    }
    let inputs = Inputs::from_texts(|index| texts.get(index).map_or("", String::as_str));
    let inputs = Inputs { corpora: &corpora, ..inputs };
    let outputs = compiler::compile(&inputs)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    write(&outputs).map_err(|reason| vec![reason])
}

fn write(outputs: &Outputs) -> Result<(), String> {
    let directory = std::env::var("OUT_DIR").map_err(|error| format!("OUT_DIR: {error}"))?;
    let files = [
        ("text.rs", &outputs.text),
        ("terms.rs", &outputs.terms),
        ("evidence.rs", &outputs.evidence),
        ("annex.rs", &outputs.annex.code),
        ("annex.txt", &outputs.annex.text),
        ("palette.rs", &outputs.palette),
    ];
    for (name, code) in files {
        let path = Path::new(&directory).join(name);
        std::fs::write(&path, code).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
