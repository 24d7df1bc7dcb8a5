//! What each rule refuses, and what it lets pass: a rule that refuses nothing proves nothing.

use super::check;

const CHARTER: &str = "//! A charter.\n";

/// The breaches of a sample, as `line: part of the reason`, no more and no fewer.
fn refused(path: &str, code: &str, expected: &[(usize, &str)]) {
    let breaches = check(path, &format!("{CHARTER}{code}"));
    let is_as_expected = breaches.len() == expected.len()
        && breaches
            .iter()
            .zip(expected)
            .all(|(breach, (line, reason))| breach.line == *line && breach.reason.contains(reason));
    assert!(is_as_expected, "{path}\n{code}\nexpected {expected:?}\nfound {breaches:#?}");
}

#[test]
fn a_layer_names_only_what_it_may() {
    let cases: [(&str, &str, &str); 29] = [
        ("src/domain/log.rs", "use crate::app::Model;", "the layer app"),
        ("src/domain/pay/worth.rs", "use super::super::super::content::Text;", "the layer content"),
        ("src/domain/log.rs", "use yew::prelude::*;", "the crate yew"),
        ("src/domain/log.rs", "use std::time::Instant;", "std::time"),
        ("src/domain/log.rs", "use std::{fmt, time::Instant};", "std::time"),
        ("src/domain/pay/worth.rs", "type Rate = f64;", "whole numbers"),
        ("src/app/update.rs", "use crate::{domain::log::Log, content::Text};", "the layer content"),
        ("src/app/update.rs", "fn a() { web_sys::console::log_0(); }", "the crate web_sys"),
        ("src/app/desk.rs", "fn a() { std::thread::yield_now() }", "std::thread"),
        ("src/content/mod.rs", "use crate::view::Dispatch;", "the layer view"),
        ("src/content/mod.rs", "use serde::Serialize;", "the crate serde"),
        ("src/chart/ladder.rs", "use web_sys::Element;", "the crate web_sys"),
        ("src/chart/axis.rs", "use crate::platform::clock;", "the layer platform"),
        ("src/chart/axis.rs", "use crate::view::surface::Surface;", "the layer view"),
        ("src/chart/axis.rs", "use js_sys::JSON;", "the crate js_sys"),
        ("src/export/session.rs", "use crate::app::Model;", "the layer app"),
        ("src/export/csv.rs", "use web_sys::Blob;", "the crate web_sys"),
        ("src/export/citation.rs", "use std::time::SystemTime;", "std::time"),
        ("src/platform/clock.rs", "use crate::app::Action;", "the layer app"),
        ("src/platform/clock.rs", "use yew::Callback;", "the crate yew"),
        ("src/view/frame.rs", "use crate::platform::clock;", "the layer platform"),
        ("src/view/frame.rs", "use gloo::timers::callback::Interval;", "the crate gloo"),
        ("src/view/frame.rs", "fn a() { let _ = web_sys::window(); }", "window"),
        ("src/view/frame.rs", "use web_sys::Document;", "Document"),
        ("src/view/frame.rs", "use web_sys::{Element, window};", "window"),
        ("src/view/frame.rs", "fn a(b: Element) { b.owner().document(); }", "document"),
        ("src/view/widget.rs", "use crate::embed::Handle;", "the layer embed"),
        ("src/embed/mod.rs", "use plotters::prelude::*;", "the crate plotters"),
        ("src/prerender.rs", "use crate::platform::host;", "the layer platform"),
    ];
    for (path, code, reason) in cases {
        refused(path, code, &[(2, reason)]);
    }
}

#[test]
fn what_a_layer_may_name_passes() {
    let cases = [
        ("src/domain/pay/worth.rs", "use super::{Basis, Money};\nuse crate::domain::log::Millis;"),
        ("src/domain/log.rs", "use serde::{Deserialize, Serialize};\nuse std::fmt::Write;"),
        ("src/domain/log.rs", "// use crate::app::Model;\nconst A: &str = \"crate::app yew::\";"),
        ("src/domain/log.rs", "#[cfg(test)]\nmod tests {\n    use crate::app::Model;\n}"),
        ("src/app/update.rs", "use crate::{domain::{log::Log, pay}};"),
        ("src/view/widget.rs", "use crate::platform::clock;\nuse gloo::events::EventListener;"),
        ("src/view/figure.rs", "use web_sys::HtmlCanvasElement;"),
        ("src/view/frame.rs", "fn a() { svg::document() }"),
        ("src/view/take_away.rs", "use crate::export::csv;"),
        ("src/export/session.rs", "use crate::{content::corpus, domain::log::Log};"),
        ("src/embed/mod.rs", "use crate::view::widget::Widget;\nuse wasm_bindgen::prelude::*;"),
        ("tests/web.rs", "use click_work::platform::clock;"),
        ("xtask/src/main.rs", "use std::fs;"),
    ];
    for (path, code) in cases {
        refused(path, code, &[]);
    }
}

#[test]
fn files_and_functions_stay_small_and_chartered() {
    let lines = |n: usize| "const A: u8 = 1;\n".repeat(n);
    refused("src/app/desk.rs", &lines(399), &[]);
    refused("src/app/desk.rs", &lines(400), &[(401, "401 lines")]);
    refused("src/app/desk.rs", &format!("#[cfg(test)]\n{}", lines(500)), &[]);
    refused("tests/web.rs", &lines(500), &[]);
    let function =
        |n: usize| format!("fn long<'a>(text: &'a str) {{\n{}}}\n", "    let _ = '}';\n".repeat(n));
    refused("src/app/desk.rs", &function(68), &[]);
    refused("src/app/desk.rs", &function(69), &[(2, "a function of 71 lines")]);
    refused("tests/web.rs", &function(69), &[(2, "a function of 71 lines")]);
    refused("src/app/desk.rs", "trait A {\n    fn a(&self) -> [u8; 4];\n}\n", &[]);
    refused("bench/src/lib.rs", "fn a() { unsafe { b() } }", &[(2, "unsafe")]);
    let no_charter = check("src/app/desk.rs", "fn a() {}\n");
    assert_eq!(no_charter.iter().map(|breach| breach.line).collect::<Vec<_>>(), [1]);
    assert_eq!(check("src/app/desk.rs", "").len(), 1);
}

#[test]
fn sentences_and_colours_stay_out_of_code() {
    let cases: [(&str, &str, &str); 13] = [
        ("src/view/frame.rs", "const A: &str = \"tick every sign\";", "in content/"),
        ("src/view/frame.rs", "const A: &str = \"Well done.\";", "in content/"),
        ("src/view/frame.rs", "const A: &str = r#\"Tick all of them\"#;", "in content/"),
        ("src/view/frame.rs", "const A: &str = \"Thank\\u{a0}you, reader!\";", "in content/"),
        ("src/view/frame.rs", "const A: &str = \"tâche\";", "in content/"),
        ("src/view/frame.rs", "html! { <p>{ \"Submit\" }</p> }", "in content/"),
        ("src/view/frame.rs", "html! { <p aria-label=\"Close\"></p> }", "in content/"),
        ("src/domain/log.rs", "const A: &str = \"résumé\";", "in content/"),
        ("src/view/frame.rs", "const A: &str = \"#ffcc00\";", "in style.css"),
        ("src/chart/palette.rs", "const A: &str = \"#fc0\";", "in style.css"),
        ("src/chart/palette.rs", "const A: &str = \"rgb(1 2 3)\";", "in style.css"),
        ("src/app/desk.rs", "struct LabourTally;", "one glance from label"),
        ("src/app/desk.rs", "fn f(é: u8) {}", "plain letters"),
    ];
    for (path, code, reason) in cases {
        refused(path, code, &[(2, reason)]);
    }
}

#[test]
fn class_lists_letters_and_numbers_pass() {
    let cases = [
        ("src/view/frame.rs", "const A: &str = \"turned turned-gold turned-wrong\";"),
        ("src/view/frame.rs", "html! { <p class=\"one two three\">{ \" \" }{ \"?\" }</p> }"),
        ("src/view/frame.rs", "const A: &str = \"0 0 1000 1000\";"),
        ("src/view/task/svg.rs", "const A: &str = \"<path fill=\\\"#{r:02x}{g:02x}\\\" d=\\\"\";"),
        ("src/view/task/scan.rs", "const A: &str = \"àâç\";"),
        ("src/view/task/scan.rs", "const A: &str = \"Georgia, 'Times New Roman', serif\";"),
        ("src/view/task/scan/book.rs", "const A: &str = \"#ecdfc2\";"),
        ("src/view/frame.rs", "/// A sign of a café on a bracket, as one says.\nconst A: char = '\\u{e9}';"),
        ("src/view/frame.rs", "#[cfg(test)]\nmod tests {\n    const A: &str = \"Any sentence will do.\";\n}"),
        ("bench/src/lib.rs", "const A: &str = \"the widget did not start\";"),
    ];
    for (path, code) in cases {
        refused(path, code, &[]);
    }
}
