//! Content: every reason to fail the build, what good content compiles to, and the real files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "../build/mod.rs"]
mod compiler;

#[path = "content/captions.rs"]
mod captions;
#[path = "content/derived.rs"]
mod derived;
#[path = "content/generated.rs"]
mod generated;
#[path = "content/real.rs"]
mod real;
#[path = "content/refused.rs"]
mod refused;
#[path = "content/terms.rs"]
mod terms;
#[path = "content/traps.rs"]
mod traps;

use compiler::{Inputs, Outputs};

/// What generated code calls; it writes so as to be recognised.
mod content {
    pub(crate) mod numbers {
        pub(crate) fn integer(_: crate::generated::Language, value: u64) -> String {
            format!("<{value}>")
        }
    }
}

/// A file of the minimal sample, by the end of its name, a part of its text, and what replaces it.
type Edit<'a> = (&'a str, &'a str, &'a str);

const BASE: [&str; 6] = [
    include_str!("content/base/fr.ftl"),
    include_str!("content/base/en.ftl"),
    include_str!("content/base/rates.toml"),
    include_str!("content/base/sources.toml"),
    include_str!("content/base/assumptions.toml"),
    include_str!("content/base/style.css"),
];

/// Compiles the minimal sample with some edits; problems come as the lines that a build prints.
fn compile(edits: &[Edit<'_>]) -> Result<Outputs, String> {
    let mut texts = BASE.map(str::to_owned);
    for (file, from, to) in edits {
        let index = compiler::INPUT_NAMES.iter().position(|name| name.ends_with(file)).expect("a known file");
        assert!(texts[index].contains(from), "{file} has no {from:?}");
        texts[index] = texts[index].replacen(from, to, 1);
    }
    compiler::compile(&Inputs::from_texts(|index| texts[index].as_str()))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
