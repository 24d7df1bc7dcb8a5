//! Bad samples: each is the minimal one with an edit, and the sentence that must stop the build.

use super::{Edit, compile};

fn check(edits: &[Edit<'_>], expected: &str) {
    let problems = compile(edits).err().unwrap_or_default();
    assert_eq!(problems, expected, "after {edits:?}");
}

fn fr(from: &str, to: &str, expected: &str) {
    check(&[("fr.ftl", from, to)], expected);
}

fn rates(from: &str, to: &str, expected: &str) {
    check(&[("rates.toml", from, to)], expected);
}

fn sources(from: &str, to: &str, expected: &str) {
    check(&[("sources.toml", from, to)], expected);
}

fn style(from: &str, to: &str, expected: &str) {
    check(&[("style.css", from, to)], expected);
}

#[test]
fn sentences_missing_in_one_language() {
    let share = "share = { $part } % de { $whole } €\n";
    fr(share, "", "content/en.ftl:8: `share` is missing from content/fr.ftl");
    check(
        &[("en.ftl", "    .hint = Some help\n", "")],
        "content/fr.ftl:3: `greeting.hint` is missing from content/en.ftl",
    );
    fr(
        "    .hint = Une\n        aide\n",
        "",
        "content/en.ftl:3: `greeting.hint` is missing from content/fr.ftl",
    );
    check(
        &[("en.ftl", "greeting = Hello: what's the \"time\"?", "greeting =")],
        "content/fr.ftl:2: `greeting` is missing from content/en.ftl",
    );
}

#[test]
fn sentences_that_do_not_agree_or_repeat() {
    fr(
        "{ $whole }",
        "{ $all }",
        "content/en.ftl:8: `share` has the blanks $part, $whole here and $all, $part in content/fr.ftl",
    );
    fr(
        "mark =",
        "share =",
        "content/en.ftl:9: `mark` is missing from content/fr.ftl\ncontent/fr.ftl:11: `share` is defined twice",
    );
    check(
        &[("fr.ftl", "    .hint = Une\n", "    .hint = Une\n    .hint = Deux\n")],
        "content/fr.ftl:4: `greeting.hint` is defined twice",
    );
    check(
        &[
            ("fr.ftl", "mark = ", "greeting-hint = x\nmark = "),
            ("en.ftl", "mark = ", "greeting-hint = x\nmark = "),
        ],
        "content/fr.ftl:11: `greeting-hint` would be a second method `greeting_hint`",
    );
    check(
        &[("fr.ftl", "mark = ", "loop = x\nmark = "), ("en.ftl", "mark = ", "loop = x\nmark = ")],
        "content/fr.ftl:11: `loop` is a word of Rust: choose another name",
    );
}

#[test]
fn sentences_that_are_not_usable() {
    let two = |line: &'static str, expected: &str| {
        let text = format!("{line}\nmark = ");
        check(&[("fr.ftl", "mark = ", &text), ("en.ftl", "mark = ", "new = x\nmark = ")], expected);
    };
    two("new = { \"\" }", "content/fr.ftl:11: `new` is empty");
    two(
        "new =",
        "content/en.ftl:9: `new` is missing from content/fr.ftl\ncontent/fr.ftl:11: `new` has no value",
    );
    two("new = x\n?? junk", "content/fr.ftl:12: not Fluent: Expected one of \"a-zA-Z\"");
    two("new = x\n-term = y", "content/fr.ftl:12: terms are not supported: write the words out");
    two("new = { -term }", "content/fr.ftl:11: a reference to `term` is not supported: write the words out");
    two("new = x { mark }", "content/fr.ftl:11: a reference to `mark` is not supported: write the words out");
    two(
        "new = x { NUMBER(1) }",
        "content/fr.ftl:11: function NUMBER is not supported: format the number before",
    );
    two("new = \"x\"", "content/fr.ftl:11: French quotation marks are « », not straight ones");
}

#[test]
fn choices_that_cannot_be_made() {
    let last = "   *[other] { $n } tâches";
    fr(
        last,
        "    [other] { $n } tâches",
        "content/en.ftl:4: `tasks` is missing from content/fr.ftl\n\
         content/fr.ftl:9: this choice has no default: mark one with `*`",
    );
    fr(
        "[one] { $n }",
        "[few] { $n }",
        "content/fr.ftl:7: key [few] is not supported: use a number, [one] or *[other]",
    );
    fr("[0] Aucune", "[0.5] Aucune", "content/fr.ftl:6: key [0.5] is not a whole number");
    fr("*[other]", "*[2]", "content/fr.ftl:8: the default must be *[other], not *[2]");
    fr("*[other]", "*[many]", "content/fr.ftl:8: the default must be *[other], not *[many]");
    fr("[one] { $n }", "[0] { $n }", "content/fr.ftl:5: two texts of `$n` have the same key");
    fr(
        "[0] Aucune tâche",
        "[0] Aucune tâche\n    [1] Une tâche",
        "content/fr.ftl:5: [one] of `$n` can never be chosen: its numbers have texts of their own",
    );
    fr("Bonjour", "{ 3 ->\n   *[other] x\n }", "content/fr.ftl:2: only a `$number` can choose between texts");
}

#[test]
fn figures_and_sentences_that_do_not_meet() {
    check(
        &[("fr.ftl", "rate-aa-02", "rate-zz-02"), ("en.ftl", "rate-aa-02", "rate-zz-02")],
        "content/fr.ftl:15: `rate-zz-02` describes no figure of content/rates.toml\n\
         content/fr.ftl:16: `rate-zz-02.place` describes no figure of content/rates.toml\n\
         content/rates.toml:14: AA-02 has no sentence `rate-aa-02` in both languages",
    );
    check(
        &[("fr.ftl", "    .place = Là\n", ""), ("en.ftl", "    .place = There\n", "")],
        "content/rates.toml:14: AA-02 has no place: `rate-aa-02` needs `.place`",
    );
    check(
        &[("fr.ftl", ".note", ".remark"), ("en.ftl", ".note", ".remark")],
        "content/fr.ftl:14: `rate-aa-01.remark` describes no figure of content/rates.toml",
    );
    check(
        &[("fr.ftl", "Une note", "{ $n } note"), ("en.ftl", "A note", "{ $n } note")],
        "content/fr.ftl:14: `rate-aa-01.note` describes a figure and can have no blanks",
    );
}

#[test]
fn rates_that_lack_something() {
    let first = "content/rates.toml:1: AA-01";
    rates("source = \"first\"\n\n[[rate]]", "\n[[rate]]", &format!("{first} has no source"));
    rates("unit = \"word\"\n", "", &format!("{first} has no unit"));
    rates("currency = \"USD\"\n", "", &format!("{first} has no currency"));
    rates("recipient = \"worker\"\n", "", &format!("{first} has no recipient"));
    rates("trade = \"captcha_solving\"\n", "", &format!("{first} has no trade"));
    rates("status = \"read_in_source\"\n", "", &format!("{first} has no status"));
    rates("per = 1000\n", "", &format!("{first} has no per"));
    rates("low = \"0.8\"\nhigh = \"1.2\"\n", "", &format!("{first} has neither low nor high"));
    rates(
        "published = 2010\n",
        "",
        &format!("{first} needs exactly one of in_force, published, undated_read")
            .replace("rates.toml:1:", "rates.toml:2:"),
    );
    rates(
        "published = 2010\n",
        "published = 2010\nundated_read = 2026\n",
        "content/rates.toml:11: AA-01 needs exactly one of in_force, published, undated_read",
    );
}

#[test]
fn rates_with_an_unknown_word() {
    rates(
        "\"USD\"",
        "\"XYZ\"",
        "content/rates.toml:6: AA-01 has the unknown currency `XYZ`: expected EUR, USD, RUB, unspecified",
    );
    rates(
        "\"word\"",
        "\"page\"",
        "content/rates.toml:8: AA-01 has the unknown unit `page`: expected challenge, word, image, gesture, task",
    );
    rates(
        "\"captcha_solving\"",
        "\"mining\"",
        "content/rates.toml:3: AA-01 has the unknown trade `mining`: expected captcha_solving, click_farming, annotation",
    );
    rates(
        "\"worker\"",
        "\"boss\"",
        "content/rates.toml:9: AA-01 has the unknown recipient `boss`: expected worker, seller, unclear",
    );
    rates(
        "\"read_in_source\"",
        "\"verified\"",
        "content/rates.toml:11: AA-01 has the unknown status `verified`: expected read_in_source, read_in_report, printed_in_seed",
    );
    rates(
        "\"read_in_source\"",
        "\"MEMORY\"",
        "content/rates.toml:11: AA-01 has the status MEMORY: what was not read is never shown",
    );
    rates("\"first\"", "\"nowhere\"", "content/rates.toml:12: AA-01 has the unknown source `nowhere`");
    rates("per = 1000", "per = 1000\nnote = 3", "content/rates.toml:8: AA-01 has the unknown field `note`");
    rates(
        "\"france\"",
        "\"spain\"",
        "content/rates.toml:28: BM-01 has the unknown country `spain`: expected france, united_states",
    );
    rates("[[exchange]]", "[[swap]]\nid = 1\n[[exchange]]", "content/rates.toml:35: unknown table `swap`");
    rates("per = 1000", "per == 1000", "content/rates.toml:7: not TOML: extra `=`, expected nothing");
}

#[test]
fn amounts_that_are_not_amounts() {
    rates("\"0.8\"", "\"-0.8\"", "content/rates.toml:4: AA-01 has low = -0.8, which is negative");
    rates("\"0.8\"", "\"0,8\"", "content/rates.toml:4: AA-01 has low = 0,8, which is not a decimal number");
    rates("\"0.8\"", "\"8e-1\"", "content/rates.toml:4: AA-01 has low = 8e-1, which is not a decimal number");
    rates("\"0.8\"", "8e-1", "content/rates.toml:4: AA-01 has low = 8e-1, which is not a decimal number");
    rates(
        "\"0.8\"",
        "true",
        "content/rates.toml:4: AA-01 has a low that is neither a text nor a decimal number",
    );
    rates(
        "\"0.8\"",
        "\"0.0000000001\"",
        "content/rates.toml:4: AA-01 has low = 0.0000000001, which is finer than a billionth",
    );
    rates(
        "\"0.8\"",
        "\"1234567890123\"",
        "content/rates.toml:4: AA-01 has low = 1234567890123, which is too large",
    );
    rates(
        "\"0.8\"",
        "\"0.0\"",
        "content/rates.toml:4: AA-01 has low = 0.0, which is zero: nothing is paid, or nothing is known",
    );
    rates("\"0.8\"", "\"1.3\"", "content/rates.toml:4: AA-01 has a low above its high");
    rates(
        "per = 1000",
        "per = 0",
        "content/rates.toml:7: AA-01 has per = 0: expected a whole number above zero",
    );
    rates(
        "per = 1000",
        "per = 1.5",
        "content/rates.toml:7: AA-01 has per = 1.5: expected a whole number above zero",
    );
    rates(
        "published = 2010",
        "published = 20100",
        "content/rates.toml:10: AA-01 has published = 20100, which is not a year",
    );
    rates(
        "\"0.7541\"",
        "\"0.75412\"",
        "content/rates.toml:38: FX-2010 has an eur_per_usd finer than a ten-thousandth",
    );
}

#[test]
fn sources_that_lack_something() {
    sources(
        "[\"mark\"]",
        "[\"mark\", \"marks\"]",
        "content/sources.toml:12: second supports no sentence: `marks` is not one",
    );
    sources(
        "[\"mark\"]",
        "\"mark\"",
        "content/sources.toml:12: second has a supports that is not a list of texts",
    );
    sources("language = \"en\"\n", "", "content/sources.toml:7: second has no language");
    sources("citation = \"A. Writer's table\"\n", "", "content/sources.toml:7: second has no citation");
}

#[test]
fn rows_that_repeat() {
    rates("year = 2011", "year = 2010", "content/rates.toml:43: FX-2011 is a second exchange rate for 2010");
    rates("id = \"FX-2011\"", "id = \"AA-01\"", "content/rates.toml:42: AA-01 is the name of two rows");
    sources(
        "[[source]]\nid = \"second\"",
        "[[source]]\nid = \"first\"\nlanguage = \"en\"\ncitation = \"x\"\naddress = \"https://example.org\"\n\n[[source]]\nid = \"second\"",
        "content/sources.toml:7: first is the source of no figure and supports no sentence\ncontent/sources.toml:8: first is the name of two rows",
    );
}

#[test]
fn sources_that_cannot_be_followed() {
    let line = "address = \"https://example.org/work\"\n";
    let unknown = "content/sources.toml:5: first has an address that is not a web address:";
    sources(line, "address = \"not an address\"\n", &format!("{unknown} `not an address`"));
    sources(line, "address = \"ftp://example.org\"\n", &format!("{unknown} `ftp://example.org`"));
    sources(line, "address = \"https://\"\n", &format!("{unknown} `https://`"));
    sources(line, "", "content/sources.toml:1: first has no address: give one, or say why in no_address");
    sources(
        line,
        "address = \"\"\n",
        "content/sources.toml:5: first has no address: give one, or say why in no_address",
    );
    sources(
        line,
        "address = \"https://example.org\"\nno_address = \"lost\"\n",
        "content/sources.toml:6: first has both an address and a reason for having none",
    );
    let unused = "\n[[source]]\nid = \"third\"\nlanguage = \"en\"\ncitation = \"x\"\naddress = \"https://example.org\"\n";
    sources(
        "supports = [\"mark\"]\n",
        &format!("supports = [\"mark\"]\n{unused}"),
        "content/sources.toml:14: third is the source of no figure and supports no sentence",
    );
}

#[test]
fn colours_that_cannot_be_read() {
    style("  --cw-you: #0a03c8;\n", "", "style.css:2: the light palette has no --cw-you");
    style("#0a03c8", "red", "style.css:4: --cw-you must be written #rrggbb, not red");
    style("#0a03c8", "#0a03c", "style.css:4: --cw-you must be written #rrggbb, not #0a03c");
    style("--cw-worker:", "--cw-you: #000000; --cw-worker:", "style.css:5: --cw-you is declared twice");
    style(
        "/* palette: dark */\n:host([data-theme=dark]) {",
        "/* palette: dark */",
        "style.css:16: no rule follows `/* palette: dark */`",
    );
    style("/* palette: dark */", "", "style.css:1: no rule is marked `/* palette: dark */`");
    let light = super::BASE[4].split("/* palette: dark */").next().unwrap_or_default();
    style("/* Stub. */", &light.replace("/* Stub. */", ""), "");
    style(
        "/* Stub. */",
        &light.replace("/* Stub. */", "").replace("#0a03c8", "#000000"),
        "style.css:19: two rules of the light palette disagree on --cw-you",
    );
}
