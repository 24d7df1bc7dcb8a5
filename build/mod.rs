//! The content compiler: texts in, Rust out, or every problem found with its file and line.
//!
//! It does no input or output of its own, so that the tests give it bad samples as plain texts.
//! Reading order: [`fluent`] and [`evidence`] parse, [`messages`] compares the two languages,
//! [`methods`] and [`figures`] write Rust.

mod annex;
mod claims;
mod evidence;
mod fields;
mod figures;
mod fluent;
mod literal;
mod messages;
mod methods;
mod palette;
mod pattern;
mod table;
mod terms;
mod typography;

use std::fmt;

pub(crate) use annex::Annex;
pub(crate) use fluent::Language;
pub(crate) use typography::typeset;

/// The files that content is compiled from, in the order of [`Inputs`].
pub(crate) const INPUT_NAMES: [&str; 6] = [
    "content/fr.ftl",
    "content/en.ftl",
    "content/rates.toml",
    "content/sources.toml",
    "content/assumptions.toml",
    "style.css",
];

/// The authored items, each kind in French and then in English: they travel in the annex as they are.
#[allow(dead_code, reason = "the tests compile content without corpora")]
pub(crate) const CORPUS_NAMES: [&str; 12] = [
    "content/corpus/words.fr.txt",
    "content/corpus/words.en.txt",
    "content/corpus/posts.fr.txt",
    "content/corpus/posts.en.txt",
    "content/corpus/cvs.fr.txt",
    "content/corpus/cvs.en.txt",
    "content/corpus/alerts.fr.txt",
    "content/corpus/alerts.en.txt",
    "content/corpus/pages.fr.txt",
    "content/corpus/pages.en.txt",
    "content/corpus/missions.fr.txt",
    "content/corpus/missions.en.txt",
];

/// One file: its name, for messages, and its text.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    /// Path from the root of the project.
    pub(crate) name: &'static str,
    /// What is in it.
    pub(crate) text: &'a str,
}

impl Input<'_> {
    /// The line, counted from 1, of a byte of the text.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        let end = offset.min(self.text.len());
        1 + self.text.bytes().take(end).filter(|byte| *byte == b'\n').count()
    }

    /// The line of a part of the text that a parser has handed out without its place.
    pub(crate) fn line_of(&self, part: &str) -> usize {
        let offset = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.line_at(offset)
    }

    /// A problem at a line of this file.
    pub(crate) fn problem(&self, line: usize, reason: impl Into<String>) -> Problem {
        Problem { file: self.name, line, reason: reason.into() }
    }
}

/// Everything that content is compiled from.
pub(crate) struct Inputs<'a> {
    /// The French sentences.
    pub(crate) french: Input<'a>,
    /// The English sentences.
    pub(crate) english: Input<'a>,
    /// Rates, minimum wages, exchange rates.
    pub(crate) rates: Input<'a>,
    /// What the figures were read in.
    pub(crate) sources: Input<'a>,
    /// What has to be assumed.
    pub(crate) assumptions: Input<'a>,
    /// The style sheet, the only place where a colour is written.
    pub(crate) style: Input<'a>,
    /// The authored items, in the order of [`CORPUS_NAMES`].
    pub(crate) corpora: &'a [String],
}

impl<'a> Inputs<'a> {
    /// Names the texts, given in the order of [`INPUT_NAMES`].
    pub(crate) fn from_texts(text_at: impl Fn(usize) -> &'a str) -> Self {
        let input = |index: usize| Input { name: INPUT_NAMES[index], text: text_at(index) };
        Self {
            french: input(0),
            english: input(1),
            rates: input(2),
            sources: input(3),
            assumptions: input(4),
            style: input(5),
            corpora: &[],
        }
    }
}

/// The Rust that content compiles to.
#[derive(Debug)]
pub(crate) struct Outputs {
    /// The methods of `Text`.
    pub(crate) text: String,
    /// `TERMS`, the words of the glossary.
    pub(crate) terms: String,
    /// `EVIDENCE`, and what goes with it.
    pub(crate) evidence: String,
    /// The words about figures, as a file of their own.
    pub(crate) annex: Annex,
    /// `LIGHT` and `DARK`.
    pub(crate) palette: String,
}

/// Why content does not compile.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    file: &'static str,
    line: usize,
    reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.reason)
    }
}

/// Compiles content, or lists every problem by file and line.
pub(crate) fn compile(inputs: &Inputs<'_>) -> Result<Outputs, Vec<Problem>> {
    let mut problems = Vec::new();
    let french = fluent::parse(&inputs.french, Language::French, &mut problems);
    let english = fluent::parse(&inputs.english, Language::English, &mut problems);
    let pairs = messages::pair(&french, &english, &mut problems);
    let n_before = problems.len();
    let evidence = evidence::parse(&inputs.rates, &inputs.sources, &inputs.assumptions, &mut problems);
    // A row that does not parse would only make its sentences look like orphans.
    let families = if problems.len() == n_before {
        messages::families(&pairs, &evidence, &inputs.rates, &inputs.assumptions, &mut problems)
    } else {
        Vec::new()
    };
    // Likewise, a sentence that lacks its counterpart would look unwritten to its sources.
    if problems.is_empty() {
        claims::check(&evidence, &pairs, &inputs.sources, &mut problems);
        terms::check(&pairs, &evidence, &mut problems);
        evidence::check_assumed(&evidence, &inputs.assumptions, &mut problems);
    }
    let palette = palette::compile(&inputs.style, &mut problems);
    if !problems.is_empty() {
        problems.sort();
        problems.dedup();
        return Err(problems);
    }
    let annex = annex::write(&pairs, &families, &evidence, inputs.corpora);
    Ok(Outputs {
        text: methods::write(&pairs),
        terms: terms::write(&pairs),
        evidence: figures::write(&evidence) + &claims::write(&evidence),
        annex,
        palette,
    })
}
