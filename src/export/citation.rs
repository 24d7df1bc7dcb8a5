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

impl<'a> HostCitation<'a> {
    fn of(cite_as: &'a str) -> Self {
        let is_one_word = !cite_as.contains(char::is_whitespace);
        let bare =
            ["https://doi.org/", "http://doi.org/", "http://dx.doi.org/", "https://dx.doi.org/", "doi:"]
                .iter()
                .find_map(|resolver| cite_as.strip_prefix(resolver))
                .unwrap_or(cite_as);
        let is_web = cite_as.starts_with("https://") || cite_as.starts_with("http://");
        match (is_one_word, bare.starts_with("10.") && bare.contains('/'), is_web) {
            (true, true, _) => Self::Doi(bare),
            (true, false, true) => Self::Address(cite_as),
            (true, false, false) | (false, _, _) => Self::Sentence(cite_as),
        }
    }
}

/// In words.
pub fn text(citation: Citation<'_>) -> String {
    let words = citation.words;
    let year = RELEASED.split('-').next().unwrap_or_default();
    let mut out = String::new();
    if let Some(cite_as) = citation.cite_as {
        out.push_str(cite_as);
        out.push('\n');
    }
    out.push_str(&words.cite_line(AUTHORS, APPLICATION, VERSION, year));
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
        let (field, value) = match HostCitation::of(cite_as) {
            HostCitation::Doi(doi) => ("doi", doi),
            HostCitation::Address(address) => ("url", address),
            HostCitation::Sentence(sentence) => ("title", sentence),
        };
        out.push_str("@misc{host-page");
        // A title keeps its capitals in a second pair of braces; an address is not escaped.
        let value = if field == "title" { braced(&escaped(value)) } else { balanced(value) };
        push_field(&mut out, field, &value);
        push_accessed(&mut out, citation.accessed);
        out.push_str("}\n\n");
    }
    let words = citation.words;
    out.push_str("@misc{click-work-");
    out.push_str(VERSION);
    push_field(&mut out, "author", &braced(AUTHORS));
    push_field(&mut out, "title", &braced(APPLICATION));
    push_field(&mut out, "year", RELEASED.split('-').next().unwrap_or_default());
    push_field(&mut out, "version", VERSION);
    push_field(&mut out, "howpublished", &escaped(&words.cite_kind(VERSION)));
    push_field(&mut out, "note", LICENCE);
    push_accessed(&mut out, citation.accessed);
    out.push_str("}\n");
    out
}

fn push_accessed(out: &mut String, accessed: Option<Day>) {
    if let Some(day) = accessed {
        push_field(out, "urldate", &day.iso());
    }
}

fn push_field(out: &mut String, name: &str, value: &str) {
    for part in [",\n  ", name, " = {", value, "}"] {
        out.push_str(part);
    }
}

fn braced(value: &str) -> String {
    ["{", value, "}"].concat()
}

/// A text for LaTeX. Braces become commands, since BibTeX counts even escaped ones.
fn escaped(value: &str) -> String {
    let mut out = String::new();
    for character in value.chars() {
        match character {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '$' | '&' | '#' | '_' | '%' => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out
}

/// An address as it is, but for what would end its field: those are written in percent.
fn balanced(address: &str) -> String {
    address.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

/// In CSL-JSON, as reference managers import it.
pub fn csl_json(citation: Citation<'_>) -> String {
    let accessed = citation.accessed.map(|day| ("accessed", dated(day)));
    let mut items = Vec::new();
    if let Some(cite_as) = citation.cite_as {
        let (field, value) = match HostCitation::of(cite_as) {
            HostCitation::Doi(doi) => ("DOI", doi),
            HostCitation::Address(address) => ("URL", address),
            HostCitation::Sentence(sentence) => ("title", sentence),
        };
        let mut members = vec![
            ("id", Json::text("host-page")),
            ("type", Json::text("webpage")),
            (field, Json::text(value)),
        ];
        members.extend(accessed.clone());
        items.push(Json::Object(members));
    }
    let mut members = vec![
        ("id", Json::text(["click-work-", VERSION].concat())),
        ("type", Json::text("software")),
        ("title", Json::text(APPLICATION)),
        ("author", Json::List(vec![Json::member("literal", Json::text(AUTHORS))])),
        ("version", Json::text(VERSION)),
        ("language", Json::text(citation.words.language.tag())),
        ("note", Json::text([LICENCE, ", ", LICENCE_ADDRESS].concat())),
    ];
    members.extend(Day::read(RELEASED).map(|day| ("issued", dated(day))));
    members.extend(accessed);
    items.push(Json::Object(members));
    Json::Rows(items).written()
}

fn dated(day: Day) -> Json {
    let parts = vec![Json::whole(day.year()), Json::whole(day.month()), Json::whole(day.day())];
    Json::member("date-parts", Json::List(vec![Json::List(parts)]))
}
