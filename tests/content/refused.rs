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

fn assumptions(from: &str, to: &str, expected: &str) {
    check(&[("assumptions.toml", from, to)], expected);
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
    rates(
        "low = \"0.8\"\nhigh = \"1.2\"\n",
        "",
        &format!("{first} has neither low nor high, and `rate-aa-01` has no `.printed`"),
    );
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
        "content/rates.toml:6: AA-01 has the unknown currency `XYZ`: expected EUR, USD, RUB, KES, MGA, BDT, VES, points, unspecified",
    );
    rates(
        "\"word\"",
        "\"page\"",
        "content/rates.toml:8: AA-01 has the unknown unit `page`: expected challenge, word, image, gesture, task, lot",
    );
    rates(
        "\"captcha_solving\"",
        "\"mining\"",
        "content/rates.toml:3: AA-01 has the unknown trade `mining`: expected captcha_solving, click_farming, annotation, moderation",
    );
    rates(
        "\"worker\"",
        "\"boss\"",
        "content/rates.toml:9: AA-01 has the unknown recipient `boss`: expected worker, seller, unclear, nobody",
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
        "content/rates.toml:28: BM-01 has the unknown country `spain`: expected france, united_states, kenya, madagascar, bangladesh, philippines, venezuela",
    );
    rates("[[exchange]]", "[[swap]]\nid = 1\n[[exchange]]", "content/rates.toml:37: unknown table `swap`");
    rates("per = 1000", "per == 1000", "content/rates.toml:7: not TOML: extra `=`, expected nothing");
}

#[test]
fn amounts_that_are_not_amounts() {
    rates("\"0.8\"", "\"-0.8\"", "content/rates.toml:4: AA-01 has low = -0.8, which is negative");
    rates("\"0.8\"", "\"0,8\"", "content/rates.toml:4: AA-01 has low = 0,8, which is not a decimal number");
    rates("\"0.8\"", "\"8e-1\"", "content/rates.toml:4: AA-01 has low = 8e-1, which is not a decimal number");
    rates("\"0.8\"", "8e-1", "content/rates.toml:4: AA-01 has low = 8e-1, which is not a decimal number");
    rates("\"0.8\"", "true", "content/rates.toml:4: AA-01 has low = true, which is not a decimal number");
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
        "content/rates.toml:40: FX-2010 has an eur_per_usd finer than a ten-thousandth",
    );
}

/// The first lines of the rows of pay and of the second wage, in the sample.
const FIRST_PAY: &str = "content/rates.toml:49: BB-01";
const SECOND_PAY: &str = "content/rates.toml:65: BB-02";
const SECOND_WAGE: &str = "content/rates.toml:78: BM-02";

#[test]
fn pays_that_lack_something() {
    rates("period = \"hour\"\nhours", "hours", &format!("{FIRST_PAY} has no period"));
    rates("hours = \"of_the_period\"\n", "", &format!("{FIRST_PAY} has no hours"));
    rates("counted = \"paid_only\"\n", "", &format!("{FIRST_PAY} has no counted"));
    rates("per = 15\n", "", &format!("{SECOND_PAY} has no per"));
    rates(
        "\"paid_only\"",
        "\"some\"",
        "content/rates.toml:58: BB-01 has the unknown counted `some`: expected paid_only, with_unpaid, unsaid",
    );
    rates(
        "\"day\"\nhours",
        "\"week\"\nhours",
        "content/rates.toml:70: BB-02 has the unknown period `week`: expected hour, day, month, year",
    );
    rates(
        "\"kenya\"",
        "\"peru\"",
        "content/rates.toml:60: BB-01 has the unknown country `peru`: expected france, united_states, kenya, madagascar, bangladesh, philippines, venezuela",
    );
}

const HOURS: &str = "expected of_the_period (for hours), full_time, unstated (for longer periods) or minutes such as 2250-2700";

/// Hours go with their period, and are whole minutes in order.
#[test]
fn hours_that_are_no_hours() {
    let by_the_hour = |hours: &str| {
        let expected = format!("content/rates.toml:57: BB-01 has hours = {hours}: {HOURS}");
        rates("\"of_the_period\"", &format!("\"{hours}\""), &expected);
    };
    ["full_time", "unstated", "all"].into_iter().for_each(by_the_hour);
    let by_the_day = |hours: &str| {
        let expected = format!("content/rates.toml:71: BB-02 has hours = {hours}: {HOURS}");
        rates("\"2250-2700\"", &format!("\"{hours}\""), &expected);
    };
    ["of_the_period", "2250", "2700-2250", "0-60", "37.5-45", "-5"].into_iter().for_each(by_the_day);
    for hours in ["full_time", "unstated", "60-60"] {
        rates("\"2250-2700\"", &format!("\"{hours}\""), "");
    }
}

#[test]
fn wages_that_lack_something() {
    rates("low = 12.02\nhigh = 12.02\n", "", "content/rates.toml:26: BM-01 has neither low nor high");
    rates("period = \"hour\"\nin_force", "in_force", "content/rates.toml:26: BM-01 has no period");
    rates("converted_currency = \"USD\"\n", "", &format!("{SECOND_WAGE} has no converted_currency"));
    rates(
        "converted_low = \"6.5\"\nconverted_high = \"9\"\n",
        "",
        "content/rates.toml:85: BM-02 has the unknown field `converted_currency`",
    );
    rates(
        "converted_low = \"6.5\"",
        "converted_low = \"9.5\"",
        "content/rates.toml:85: BM-02 has a low above its high",
    );
    rates(
        "\"unspecified\"",
        "\"PHP\"",
        "content/rates.toml:83: BM-02 has the unknown currency `PHP`: expected EUR, USD, RUB, KES, MGA, BDT, VES, points, unspecified",
    );
}

#[test]
fn months_that_are_no_months() {
    let month = |written: &str| {
        let expected = format!(
            "content/rates.toml:61: BB-01 has published = {written}, which is not a year or a year and its month"
        );
        rates("\"2023-11\"", &format!("\"{written}\""), &expected);
    };
    ["2023-00", "2023-13", "2023-", "2023-11-05", "2023-x"].into_iter().for_each(month);
    rates("\"2023-11\"", "\"23-11\"", "content/rates.toml:61: BB-01 has published = 23, which is not a year");
    // What bears no date bears no month either.
    rates(
        "undated_read = 2026",
        "undated_read = \"2026-01\"",
        "content/rates.toml:22: AA-02 has undated_read = 2026-01, which is not a year",
    );
}

/// Words in place of an amount: where there is none, and only there.
#[test]
fn pay_in_words_is_printed_where_there_is_no_amount() {
    check(
        &[
            ("fr.ftl", "    .printed = presque rien\n", ""),
            ("en.ftl", "    .printed = next to nothing\n", ""),
        ],
        &format!("{SECOND_PAY} has neither low nor high, and `pay-bb-02` has no `.printed`"),
    );
    check(
        &[("fr.ftl", ".against", ".printed"), ("en.ftl", ".against", ".printed")],
        &format!("{FIRST_PAY} has an amount, and `pay-bb-01` has a `.printed` beside it"),
    );
    rates(
        "per = 15",
        "high = 6\nper = 15",
        &format!("{SECOND_PAY} has an amount, and `pay-bb-02` has a `.printed` beside it"),
    );
}

#[test]
fn assumptions_that_lack_something() {
    let month = "content/assumptions.toml:1: hours-a-month";
    assumptions("unit = \"hours\"\nours = true\nfrom", "ours = true\nfrom", &format!("{month} has no unit"));
    assumptions("value = \"173.33\"\n", "", &format!("{month} has no value"));
    assumptions("ours = true\nfrom", "from", &format!("{month} has no source"));
    assumptions(
        "\"173.33\"",
        "\"173.3333\"",
        "content/assumptions.toml:3: hours-a-month has value = 173.3333, which is not a decimal of three places at most",
    );
    assumptions(
        "\"hours\"",
        "\"hour\"",
        "content/assumptions.toml:4: hours-a-month has the unknown unit `hour`: expected hours, minutes, seconds, count, votes, percent, cents, dollars",
    );
    assumptions(
        "[\"BB-01\"]",
        "[\"BB-01\", \"BB-09\"]",
        "content/assumptions.toml:1: hours-a-month is computed from the unknown figure `BB-09`",
    );
    check(
        &[
            ("assumptions.toml", "id = \"overlap\"", "id = \"others\""),
            ("fr.ftl", "assumption-overlap", "assumption-others"),
            ("en.ftl", "assumption-overlap", "assumption-others"),
        ],
        "content/assumptions.toml:1: the assumption `overlap` is missing",
    );
    check(
        &[
            ("fr.ftl", "assumption-overlap", "assumption-other"),
            ("en.ftl", "assumption-overlap", "assumption-other"),
        ],
        "content/assumptions.toml:20: overlap has no sentence `assumption-overlap` in both languages\n\
         content/fr.ftl:31: `assumption-other` describes no figure of content/assumptions.toml",
    );
}

#[test]
fn roles_that_nobody_plays() {
    assumptions(
        "rate = \"AA-01\"",
        "rate = \"AA-09\"",
        "content/assumptions.toml:34: words has the unknown rate `AA-09`",
    );
    // A pay for time is no piece rate.
    assumptions(
        "rate = \"AA-01\"",
        "rate = \"BB-01\"",
        "content/assumptions.toml:34: words has the unknown rate `BB-01`",
    );
    assumptions("[[named_rate]]", "[[named]]", "content/assumptions.toml:32: unknown table `named`");
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
    rates("year = 2011", "year = 2010", "content/rates.toml:45: FX-2011 is a second exchange rate for 2010");
    rates("id = \"FX-2011\"", "id = \"AA-01\"", "content/rates.toml:44: AA-01 is the name of two rows");
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
    style(
        "#0a03c8",
        "var(--set-you, red)",
        "style.css:4: --cw-you must be written #rrggbb, not var(--set-you, red)",
    );
    style("#0a03c8", "#0a03c", "style.css:4: --cw-you must be written #rrggbb, not #0a03c");
    style("--cw-worker:", "--cw-you: #000000; --cw-worker:", "style.css:5: --cw-you is declared twice");
    style(
        "/* palette: dark */\n:host([data-theme=dark]) {",
        "/* palette: dark */",
        "style.css:16: no rule follows `/* palette: dark */`",
    );
    style("/* palette: dark */", "", "style.css:1: no rule is marked `/* palette: dark */`");
    let light = super::BASE[5].split("/* palette: dark */").next().unwrap_or_default();
    style("/* Stub. */", &light.replace("/* Stub. */", ""), "");
    style(
        "/* Stub. */",
        &light.replace("/* Stub. */", "").replace("#0a03c8", "#000000"),
        "style.css:19: two rules of the light palette disagree on --cw-you",
    );
}
