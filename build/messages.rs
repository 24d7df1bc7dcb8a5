//! Compares the two languages: same messages, same attributes, same blanks; and gives each rate
//! and each minimum wage its sentences.

use std::collections::{BTreeMap, BTreeSet};

use super::evidence::{Assumption, Evidence, Provenance};
use super::fields::Bounds;
use super::fluent::{Message, Pattern, Piece, Resource};
use super::{Input, Problem};

/// One text in both languages; it becomes one method, or one cell of a family's table.
pub(crate) struct Pair<'r> {
    /// Its name as written: `id` or `id.attribute`.
    pub(crate) name: String,
    /// Whether it travels in the annex.
    pub(crate) is_late: bool,
    /// The French.
    pub(crate) french: &'r Pattern,
    /// The English.
    pub(crate) english: &'r Pattern,
    /// Its blanks, by name; true for a number that chooses between texts in either language.
    pub(crate) variables: BTreeMap<&'r str, bool>,
}

/// A family's sentences, in the order of its figures; each cell indexes the pairs.
pub(crate) struct Family {
    /// The parts of each figure, in the order of [`PARTS`]; what it does not have is missing.
    pub(crate) rows: Vec<Vec<Option<usize>>>,
}

/// The parts of a caption: its value, then its attributes.
pub(crate) const PARTS: [&str; 5] = ["what", "place", "note", "against", "printed"];

/// The families, in the order in which their captions are numbered.
pub(crate) const CAPTION_FAMILIES: [&str; 4] = ["rate", "pay", "wage", "assumption"];

/// Rust keywords that could be written as a message or a blank.
const KEYWORDS: [&str; 37] = [
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false",
    "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "out", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "type", "use", "while",
];

/// Methods of `Text` that are written by hand.
const HAND_WRITTEN: [&str; 5] = ["what", "place", "note", "against", "printed"];

/// Whether a name belongs to a family, and so is no method.
pub(crate) fn in_family(name: &str) -> bool {
    CAPTION_FAMILIES.iter().any(|family| name.strip_prefix(family).is_some_and(|rest| rest.starts_with('-')))
}

/// The method of a text: `shift-title.hint` is `shift_title_hint`.
pub(crate) fn method(name: &str) -> String {
    name.replace(['-', '.'], "_")
}

/// Pairs the texts of both files; whatever has no counterpart, or another's blanks, is a problem.
pub(crate) fn pair<'r>(
    french: &'r Resource<'_>,
    english: &'r Resource<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Pair<'r>> {
    let english_texts = texts(english, problems);
    let french_texts = texts(french, problems);
    missing(&french.input, &french_texts, &english.input, &english_texts, problems);
    missing(&english.input, &english_texts, &french.input, &french_texts, problems);
    let mut pairs = Vec::new();
    let mut methods = BTreeSet::from(HAND_WRITTEN.map(str::to_owned));
    for message in &french.messages {
        for (name, line) in names(message) {
            let (Some(in_french), Some(in_english)) = (french_texts.get(&name), english_texts.get(&name))
            else {
                continue;
            };
            if pairs.iter().any(|pair: &Pair<'_>| pair.name == name) {
                continue;
            }
            check_method(&name, line, &french.input, &mut methods, problems);
            let variables =
                shared_variables(&name, [in_french, in_english], [&french.input, &english.input], problems);
            pairs.push(Pair {
                name,
                is_late: message.is_late,
                french: in_french,
                english: in_english,
                variables,
            });
        }
    }
    pairs
}

type Texts<'r> = BTreeMap<String, &'r Pattern>;

fn names(message: &Message) -> impl Iterator<Item = (String, usize)> {
    let value = message.value.as_ref().map(|pattern| (message.id.clone(), pattern.line));
    let attributes = message.attributes.iter();
    value
        .into_iter()
        .chain(attributes.map(|(name, pattern)| (format!("{}.{name}", message.id), pattern.line)))
}

/// Every text of a file by name; a name given twice is a problem.
fn texts<'r>(resource: &'r Resource<'_>, problems: &mut Vec<Problem>) -> Texts<'r> {
    let mut out = Texts::new();
    let mut ids = BTreeSet::new();
    for message in &resource.messages {
        if !ids.insert(&message.id) {
            problems.push(resource.input.problem(message.line, format!("`{}` is defined twice", message.id)));
            continue;
        }
        if let Some(value) = &message.value {
            out.insert(message.id.clone(), value);
        }
        for (name, pattern) in &message.attributes {
            let name = format!("{}.{name}", message.id);
            if out.contains_key(&name) {
                problems.push(resource.input.problem(pattern.line, format!("`{name}` is defined twice")));
            }
            out.insert(name, pattern);
        }
    }
    out
}

fn missing(
    from: &Input<'_>,
    there: &Texts<'_>,
    to: &Input<'_>,
    here: &Texts<'_>,
    problems: &mut Vec<Problem>,
) {
    for (name, pattern) in there {
        if !here.contains_key(name) {
            problems.push(from.problem(pattern.line, format!("`{name}` is missing from {}", to.name)));
        }
    }
}

fn check_method(
    name: &str,
    line: usize,
    input: &Input<'_>,
    methods: &mut BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    let method = method(name);
    if KEYWORDS.contains(&method.as_str()) {
        problems.push(input.problem(line, format!("`{name}` is a word of Rust: choose another name")));
    }
    if !in_family(name) && !methods.insert(method.clone()) {
        problems.push(input.problem(line, format!("`{name}` would be a second method `{method}`")));
    }
}

fn shared_variables<'r>(
    name: &str,
    [french, english]: [&'r Pattern; 2],
    [french_input, english_input]: [&Input<'_>; 2],
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'r str, bool> {
    let (mut variables, mut theirs) = (BTreeMap::new(), BTreeMap::new());
    collect(&french.pieces, &mut variables);
    collect(&english.pieces, &mut theirs);
    if !variables.keys().eq(theirs.keys()) {
        let reason = format!(
            "`{name}` has the blanks {} here and {} in {}",
            listed(&theirs),
            listed(&variables),
            french_input.name
        );
        problems.push(english_input.problem(english.line, reason));
    }
    if in_family(name) && !variables.is_empty() {
        problems.push(
            french_input.problem(french.line, format!("`{name}` describes a figure and can have no blanks")),
        );
    }
    for (variable, is_number) in theirs {
        *variables.entry(variable).or_default() |= is_number;
    }
    for variable in variables.keys().filter(|variable| KEYWORDS.contains(variable)) {
        problems.push(
            french_input
                .problem(french.line, format!("`${variable}` is a word of Rust: choose another name")),
        );
    }
    variables
}

fn listed(variables: &BTreeMap<&str, bool>) -> String {
    let names: Vec<String> = variables.keys().map(|name| format!("${name}")).collect();
    if names.is_empty() { "(none)".to_owned() } else { names.join(", ") }
}

fn collect<'r>(pieces: &'r [Piece], variables: &mut BTreeMap<&'r str, bool>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Variable(name) => {
                variables.entry(name).or_default();
            }
            Piece::Select { variable, variants } => {
                variables.insert(variable, true);
                for (_, pieces) in variants {
                    collect(pieces, variables);
                }
            }
        }
    }
}

/// Gives every figure its sentences; a figure without them, or sentences without a figure, are problems.
pub(crate) fn families(
    pairs: &[Pair<'_>],
    evidence: &Evidence,
    rates: &Input<'_>,
    assumed: &Input<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Family> {
    let rate_rows = evidence.rates.iter().map(|rate| (&rate.provenance, rate.paid.amount));
    let pay_rows = evidence.pays.iter().map(|pay| (&pay.provenance, pay.paid.amount));
    let wage_rows = evidence.wages.iter().map(|wage| (&wage.provenance, wage.amount));
    let named = |(provenance, amount): (&Provenance, Bounds)| Named {
        id: provenance.id.clone(),
        line: provenance.line,
        has_place: true,
        is_in_words: amount == (None, None),
    };
    let assumption = |assumption: &Assumption| Named {
        id: assumption.id.clone(),
        line: assumption.line,
        has_place: false,
        is_in_words: false,
    };
    let figures: [(Vec<Named>, &Input<'_>); CAPTION_FAMILIES.len()] = [
        (rate_rows.map(named).collect(), rates),
        (pay_rows.map(named).collect(), rates),
        (wage_rows.map(named).collect(), rates),
        (evidence.assumptions.iter().map(assumption).collect(), assumed),
    ];
    let families = CAPTION_FAMILIES.into_iter().zip(figures);
    families.map(|(name, (figures, file))| family(name, &figures, pairs, file, problems)).collect()
}

/// A figure that needs sentences.
struct Named {
    id: String,
    line: usize,
    /// Whether it must have a place.
    has_place: bool,
    /// Whether its amount is told in words: then, and only then, it has `.printed`.
    is_in_words: bool,
}

fn family(
    name: &'static str,
    figures: &[Named],
    pairs: &[Pair<'_>],
    file: &Input<'_>,
    problems: &mut Vec<Problem>,
) -> Family {
    let find = |wanted: &str| pairs.iter().position(|pair| pair.name == wanted);
    let mut rows = Vec::new();
    let mut used = BTreeSet::new();
    for Named { id, line, has_place, is_in_words } in figures {
        let message = format!("{name}-{}", id.to_lowercase());
        let row: Vec<_> = PARTS
            .iter()
            .map(|part| if *part == "what" { find(&message) } else { find(&format!("{message}.{part}")) })
            .collect();
        let mut refuse = |reason: String| problems.push(file.problem(*line, reason));
        if row[0].is_none() {
            refuse(format!("{id} has no sentence `{message}` in both languages"));
        } else if row[1].is_none() && *has_place {
            refuse(format!("{id} has no place: `{message}` needs `.place`"));
        }
        if *is_in_words && row[4].is_none() {
            refuse(format!("{id} has neither low nor high, and `{message}` has no `.printed`"));
        } else if !is_in_words && row[4].is_some() {
            refuse(format!("{id} has an amount, and `{message}` has a `.printed` beside it"));
        }
        used.extend(row.iter().flatten().copied());
        rows.push(row);
    }
    let prefix = format!("{name}-");
    for (index, pair) in pairs.iter().enumerate() {
        if pair.name.starts_with(&prefix) && !used.contains(&index) {
            let reason = format!("`{}` describes no figure of {}", pair.name, file.name);
            problems.push(Problem { file: super::INPUT_NAMES[0], line: pair.french.line, reason });
        }
    }
    Family { rows }
}
