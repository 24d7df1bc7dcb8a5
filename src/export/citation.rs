//! How to cite us: in words, in BibTeX, in CSL-JSON. What the author of the host page asks to be
//! cited comes first.

use super::json::Json;
use super::{APPLICATION, LICENCE, LICENCE_ADDRESS, VERSION};
use crate::content::{Language, Text};
use crate::domain::calendar::Day;

/// Who made this, as `CITATION.cff` says too.
pub const AUTHORS: &str = "Click Work contributors";
/// The day of this version, as `CITATION.cff` says too: a test compares them.
pub const RELEASED: &str = "2026-11-24";

/// What a citation is made from.
#[derive(Clone, Copy, Debug)]
pub struct Citation<'a> {
    /// The language of the words.
    pub words: Text,
    /// What the author of the host page asks to be cited.
    pub cite_as: Option<&'a str>,
    /// The day of access, where the browser tells it.
    pub accessed: Option<Day>,
}

/// How the host's own citation can be told to a program.
enum HostCitation<'a> {
    /// A DOI, without its resolver.
    Doi(&'a str),
    /// A web address.
    Address(&'a str),
    /// Anything else is a sentence.
    Sentence(&'a str),
}

/// The resolvers of DOIs, and the scheme that some write.
const RESOLVERS: [&str; 5] =
    ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"];

impl<'a> HostCitation<'a> {
    fn of(cite_as: &'a str) -> Self {
        let bare = RESOLVERS.iter().find_map(|resolver| cite_as.strip_prefix(resolver)).unwrap_or(cite_as);
        let is_web = cite_as.starts_with("https://") || cite_as.starts_with("http://");
        if cite_as.contains(char::is_whitespace) {
            Self::Sentence(cite_as)
        } else if bare.starts_with("10.") && bare.bytes().any(|byte| byte == b'/') {
            Self::Doi(bare)
        } else if is_web {
            Self::Address(cite_as)
        } else {
            Self::Sentence(cite_as)
        }
    }

    /// The fields of BibTeX and of CSL that tell it, and what they say.
    fn told(&self) -> ((&'static str, &'static str), &'a str) {
        match self {
            Self::Doi(doi) => (("doi", "DOI"), doi),
            Self::Address(address) => (("url", "URL"), address),
            Self::Sentence(sentence) => (("title", "title"), sentence),
        }
    }
}

/// In words.
pub fn text(citation: Citation<'_>) -> String {
    let words = citation.words;
    let mut out = String::new();
    if let Some(cite_as) = citation.cite_as {
        out.push_str(cite_as);
        out.push('\n');
    }
    out.push_str(&words.cite_line(AUTHORS, APPLICATION, VERSION, released_year()));
    if let Some(day) = citation.accessed {
        out.push(' ');
        out.push_str(&words.cite_accessed(&day_in_words(words, day)));
    }
    out
}

/// A day in words: "24 novembre 2026", "24 November 2026".
pub fn day_in_words(words: Text, day: Day) -> String {
    let number = match (words.language, day.day()) {
        (Language::French, 1) => "1er".to_owned(),
        (Language::French | Language::English, number) => number.to_string(),
    };
    [&number, "\u{a0}", words.month_name(day.month().into()).as_str(), "\u{a0}", &day.year().to_string()]
        .concat()
}

/// In BibTeX. Only fields that classic styles and biblatex both know or both skip.
pub fn bibtex(citation: Citation<'_>) -> String {
    let mut out = String::new();
    if let Some(cite_as) = citation.cite_as {
        let told = HostCitation::of(cite_as);
        out.push_str("@misc{host-page");
        let ((field, _), value) = told.told();
        // A sentence is a title, whose capitals a second pair of braces keeps; an address is not escaped.
        let value = match told {
            HostCitation::Sentence(sentence) => braced(&replaced(sentence, &LATEX)),
            HostCitation::Doi(_) | HostCitation::Address(_) => replaced(value, &PERCENT),
        };
        push_field(&mut out, field, &value);
        push_accessed(&mut out, citation.accessed);
        out.push_str("}\n\n");
    }
    out.push_str("@misc{click-work-");
    out.push_str(VERSION);
    for (name, value) in [
        ("author", braced(AUTHORS)),
        ("title", braced(APPLICATION)),
        ("year", released_year().to_owned()),
        ("version", VERSION.to_owned()),
        ("howpublished", replaced(&citation.words.cite_kind(VERSION), &LATEX)),
        ("note", LICENCE.to_owned()),
    ] {
        push_field(&mut out, name, &value);
    }
    push_accessed(&mut out, citation.accessed);
    out.push_str("}\n");
    out
}

fn push_accessed(out: &mut String, accessed: Option<Day>) {
    if let Some(day) = accessed {
        push_field(out, "urldate", &day.iso());
    }
}

#[inline(never)]
fn push_field(out: &mut String, name: &str, value: &str) {
    for part in [",\n  ", name, " = {", value, "}"] {
        out.push_str(part);
    }
}

fn braced(value: &str) -> String {
    ["{", value, "}"].concat()
}

/// What LaTeX takes for commands. Braces become commands, since BibTeX counts even escaped ones.
const LATEX: [(char, &str); 10] = [
    ('\\', "\\textbackslash{}"),
    ('{', "\\textbraceleft{}"),
    ('}', "\\textbraceright{}"),
    ('^', "\\textasciicircum{}"),
    ('~', "\\textasciitilde{}"),
    ('$', "\\$"),
    ('&', "\\&"),
    ('#', "\\#"),
    ('_', "\\_"),
    ('%', "\\%"),
];
/// What would end the field of an address, written in percent.
const PERCENT: [(char, &str); 3] = [('{', "%7B"), ('}', "%7D"), ('\\', "%5C")];

#[inline(never)]
fn replaced(value: &str, signs: &[(char, &str)]) -> String {
    let mut out = String::new();
    for character in value.chars() {
        match signs.iter().find(|(sign, _)| *sign == character) {
            Some((_, code)) => out.push_str(code),
            None => out.push(character),
        }
    }
    out
}

/// In CSL-JSON, as reference managers import it.
pub fn csl_json(citation: Citation<'_>) -> String {
    let mut json = Json::default();
    json.open('[');
    if let Some(cite_as) = citation.cite_as {
        let ((_, field), value) = HostCitation::of(cite_as).told();
        json.line();
        json.open('{');
        json.say("id", "host-page");
        json.say("type", "webpage");
        json.say(field, value);
        write_accessed(&mut json, citation.accessed);
        json.close('}');
    }
    json.line();
    json.open('{');
    json.say("id", &["click-work-", VERSION].concat());
    json.say("type", "software");
    json.say("title", APPLICATION);
    json.name("author");
    json.open('[');
    json.open('{');
    json.say("literal", AUTHORS);
    json.close('}');
    json.close(']');
    json.say("version", VERSION);
    json.say("language", citation.words.language.tag());
    json.say("note", &[LICENCE, ", ", LICENCE_ADDRESS].concat());
    write_date(&mut json, "issued", RELEASED);
    write_accessed(&mut json, citation.accessed);
    json.close('}');
    json.close(']');
    json.into_text()
}

fn write_accessed(json: &mut Json, accessed: Option<Day>) {
    if let Some(day) = accessed {
        write_date(json, "accessed", &day.iso());
    }
}

/// A day, from its ISO form: its parts are numbers once their leading zeros are gone.
#[inline(never)]
fn write_date(json: &mut Json, name: &str, iso: &str) {
    json.name(name);
    json.open('{');
    json.name("date-parts");
    json.open('[');
    json.open('[');
    for part in iso.split('-') {
        json.number(part.trim_start_matches('0'));
    }
    json.close(']');
    json.close(']');
    json.close('}');
}

fn released_year() -> &'static str {
    RELEASED.split('-').next().unwrap_or_default()
}
