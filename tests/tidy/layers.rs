//! Who may name whom: the table of `src/lib.rs`, held.

use super::Breach;
use super::source::Source;

/// Our dependencies, as code names them.
pub(crate) const CRATES: [&str; 12] = [
    "gloo",
    "js_sys",
    "plotters",
    "plotters_backend",
    "pollster",
    "postcard",
    "qrcodegen",
    "serde",
    "tracing",
    "wasm_bindgen",
    "web_sys",
    "yew",
];

/// What one layer may name, beside itself and the standard library.
struct Layer {
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
}

const LAYERS: [Layer; 9] = [
    Layer { name: "domain", layers: &[], crates: &["serde"] },
    Layer { name: "app", layers: &["domain"], crates: &["serde"] },
    Layer { name: "content", layers: &["domain"], crates: &[] },
    Layer { name: "export", layers: &["domain", "content"], crates: &[] },
    Layer {
        name: "chart",
        layers: &["domain", "content"],
        crates: &["plotters", "plotters_backend", "qrcodegen"],
    },
    Layer { name: "platform", layers: &["domain"], crates: &["gloo", "js_sys", "wasm_bindgen", "web_sys"] },
    // wasm_bindgen for the casts of element types alone: what it gives beyond is in AMBIENT.
    Layer {
        name: "view",
        layers: &["app", "domain", "content", "chart", "export"],
        crates: &["yew", "web_sys", "plotters", "wasm_bindgen"],
    },
    Layer {
        name: "embed",
        layers: &["app", "chart", "content", "domain", "platform", "view"],
        crates: &["js_sys", "postcard", "wasm_bindgen", "web_sys", "yew"],
    },
    Layer {
        name: "prerender",
        layers: &["app", "content", "domain", "embed", "view"],
        crates: &["pollster", "yew"],
    },
];

/// The one part of the view that may name the platform, and hold timers and listeners: a file, and those under it.
const ROOT_OF_THE_VIEW: [&str; 2] = ["src/view/widget.rs", "src/view/widget/"];

/// Powers that the view has not: it draws what it is given.
const AMBIENT: [&str; 16] = [
    "window",
    "document",
    "Window",
    "Document",
    "Storage",
    "local_storage",
    "session_storage",
    "set_timeout",
    "set_interval",
    "request_animation_frame",
    "Performance",
    "Navigator",
    "Location",
    "History",
    "Closure",
    "spawn_local",
];

/// Parts of the standard library that look at the world: not for layers that must replay.
const WORLDLY: [&str; 6] = ["env", "fs", "net", "process", "thread", "time"];

/// Where money and time are whole numbers.
const EXACT: [&str; 3] = ["src/domain/pay/", "src/domain/tally.rs", "src/domain/log.rs"];

pub(crate) fn check(source: &Source) -> Vec<Breach> {
    let Some(module) = module_of(&source.path) else { return Vec::new() };
    let Some(layer) = LAYERS.iter().find(|layer| module.first() == Some(&layer.name)) else {
        return Vec::new();
    };
    let mut breaches = Vec::new();
    let mut refuse = |place: usize, what: &str, why: &str| {
        let line = source.line_of(place);
        if !source.is_test(line) {
            breaches.push(Breach::new(line, format!("{} may not name {what}: {why}", layer.name)));
        }
    };
    let [root, under] = ROOT_OF_THE_VIEW;
    let is_root = source.path == root || source.path.starts_with(under);
    for (place, named) in layers_named(source, &module) {
        let is_allowed =
            named == layer.name || layer.layers.contains(&named) || (is_root && named == "platform");
        if LAYERS.iter().any(|other| other.name == named) && !is_allowed {
            refuse(place, &format!("the layer {named}"), "see the table in src/lib.rs");
        }
    }
    for (place, word) in source.identifiers() {
        let is_path = source.code[place + word.len()..].trim_start().starts_with("::");
        let is_use = source.code[..place].trim_end().ends_with("use");
        let is_allowed = layer.crates.contains(&word) || (is_root && word == "gloo");
        if (is_path || is_use) && CRATES.contains(&word) && !is_allowed && !is_inside_path(source, place) {
            refuse(place, &format!("the crate {word}"), "see the table in src/lib.rs");
        }
        if layer.name == "view" && !is_root && is_ambient(source, place, word) {
            refuse(place, word, "only view/widget.rs touches the world, through the platform");
        }
        if ["domain", "app", "export"].contains(&layer.name)
            && WORLDLY.contains(&word)
            && follows_std(source, place)
        {
            refuse(place, &format!("std::{word}"), "what looks at the world cannot be replayed");
        }
        if EXACT.iter().any(|exact| source.path.starts_with(exact)) && ["f32", "f64"].contains(&word) {
            refuse(place, word, "money and times are whole numbers");
        }
    }
    breaches
}

/// `src/domain/pay/mod.rs` is `domain::pay`.
fn module_of(path: &str) -> Option<Vec<&str>> {
    let inside = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    Some(inside.split('/').filter(|part| *part != "lib").collect())
}

/// The first module of every path that begins with `crate` or `super`, groups opened.
fn layers_named<'a>(source: &'a Source, module: &[&'a str]) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    for (place, word) in source.identifiers() {
        if !["crate", "super"].contains(&word) || is_inside_path(source, place) {
            continue;
        }
        let mut rest = &source.code[place..];
        let mut at: &[&str] = module;
        while let Some((head, tail)) = rest.split_once("::") {
            match head.trim() {
                "crate" => at = &[],
                "super" => at = at.split_last().map_or(at, |(_, outer)| outer),
                _ => break,
            }
            rest = tail;
        }
        match at.first() {
            Some(layer) => found.push((place, *layer)),
            None => found.extend(heads(rest).into_iter().map(|head| (place, head))),
        }
    }
    found
}

/// The first word of a path, or of each path of a group.
fn heads(rest: &str) -> Vec<&str> {
    let word = |text: &'_ str| -> usize {
        text.find(|character: char| !(character.is_alphanumeric() || character == '_')).unwrap_or(text.len())
    };
    let Some(group) = rest.trim_start().strip_prefix('{') else {
        let rest = rest.trim_start();
        return vec![&rest[..word(rest)]];
    };
    let (mut depth, mut start, mut heads) = (0_u32, 0, Vec::new());
    for (place, character) in group.char_indices() {
        let is_end = depth == 0 && ['}', ','].contains(&character);
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if is_end {
            let path = group[start..place].trim();
            heads.push(&path[..word(path)]);
            start = place + 1;
            if character == '}' {
                break;
            }
        }
    }
    heads
}

/// A function called `window` may be ours: what is refused is the browser's, by its crate or as a method.
fn is_ambient(source: &Source, place: usize, word: &str) -> bool {
    let statement = source.code[..place].rsplit(';').next().unwrap_or_default();
    let is_type = word.starts_with(char::is_uppercase);
    let is_borrowed =
        statement.ends_with('.') || statement.ends_with("web_sys::") || statement.contains("web_sys::{");
    AMBIENT.contains(&word) && (is_type || is_borrowed)
}

fn is_inside_path(source: &Source, place: usize) -> bool {
    source.code[..place].trim_end().ends_with("::")
}

/// Whether a word stands in a path that begins with `std`, alone or in a group.
fn follows_std(source: &Source, place: usize) -> bool {
    let statement = source.code[..place].rsplit([';', '(', '=']).next().unwrap_or_default();
    let before = statement.trim_end();
    ["std::", "core::"].iter().any(|root| before.ends_with(root))
        || (statement.contains("std::{") && (before.ends_with('{') || before.ends_with(',')))
}
