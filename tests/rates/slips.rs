//! One slip, one sentence; the other row loads.

use super::{complaints, example, load, n_rows, of_rows, with};
use click_work::content::{Language, guest};
use serde_json::{Value, json};

/// A field of the first row (pieces), what is put there (nothing takes it out), and what is said.
fn first(field: &str, value: Value, expected: &str) {
    check(0, field, value, expected);
}

/// The same, for the second row (time).
fn second(field: &str, value: Value, expected: &str) {
    check(1, field, value, expected);
}

fn check(row: usize, field: &str, value: Value, expected: &str) {
    let file = with(row, field, value);
    let guest = load(&file);
    let expected: Vec<_> =
        Some(format!("Row {}: {expected}", row + 1)).filter(|_| !expected.is_empty()).into_iter().collect();
    assert_eq!(complaints(guest, Language::English), expected, "{file}");
    assert_eq!(n_rows(guest), 2 - expected.len(), "{file}");
    for sentence in complaints(guest, Language::French) {
        assert!(sentence.starts_with("Ligne ") && !sentence.contains('{'), "{sentence}");
    }
}

const NULL: Value = Value::Null;

#[test]
fn what_is_missing() {
    for field in ["id", "what", "place", "trade", "low", "currency", "recipient", "source"] {
        let expected = if field == "low" { String::new() } else { format!("“{field}” is missing.") };
        first(field, NULL, &expected);
    }
    // Of the second row, `low` is the only bound.
    second("low", NULL, "“low” is missing.");
    first("source.citation", NULL, "“citation” is missing.");
    first("source.citation", json!(" \t"), "“citation” is missing.");
    first("source.address", NULL, "");
    first("source", json!("a book"), "“source” is missing.");
    first("what", json!({ "fr": "Un seul" }), "“what” is missing.");
    first("note", NULL, "");
    first("per", NULL, "");
    second("hours", NULL, "");
    second("counted", NULL, "");
}

#[test]
fn fields_that_do_not_exist() {
    first("notes", json!("x"), "there is no field “notes”.");
    first("Unit", json!("x"), "there is no field “Unit”.");
    first("source.url", json!("x"), "there is no field “url”.");
    first("citation", json!("x"), "there is no field “citation”.");
    first("what", json!({ "fr": "a", "en": "b", "de": "c" }), "there is no field “de”.");
    // Of several, the first by name, wherever it stands.
    first("zz", json!({ "a": 1 }), "there is no field “zz”.");
    first("hours", json!("full_time"), "there is no field “hours”.");
    first("counted", json!("paid_only"), "there is no field “counted”.");
}

#[test]
fn words_that_a_field_does_not_know() {
    first("unit", json!("page"), "“page” is not a value of “unit”.");
    first("trade", json!("mining"), "“mining” is not a value of “trade”.");
    first("recipient", json!("boss"), "“boss” is not a value of “recipient”.");
    first("country", json!("peru"), "“peru” is not a value of “country”.");
    first("country", json!("kenya"), "");
    second("period", json!("week"), "“week” is not a value of “period”.");
    second("counted", json!("some"), "“some” is not a value of “counted”.");
    first("unit", json!(3), "“unit” must be a text, in quotes.");
    first("trade", json!(["annotation"]), "“trade” must be a text, in quotes.");
}

#[test]
fn currencies() {
    first("currency", json!("GBP"), "there is no exchange rate here for the currency “GBP”.");
    first("currency", json!("usd"), "there is no exchange rate here for the currency “usd”.");
    for ours in ["EUR", "USD", "RUB", "KES", "MGA", "BDT", "VES", "points", "unspecified"] {
        first("currency", json!(ours), "");
    }
}

#[test]
fn amounts() {
    let plain = "is not a plain decimal number, with a point and nine decimals at most.";
    for no_amount in ["0,8", "8e-1", "+1", ".5", "1.", "1 000", "0x1", "½", "1.0000000001", "١"] {
        first("low", json!(no_amount), &format!("“{no_amount}” {plain}"));
    }
    first("low", json!(0.8), "“low” must be a text, in quotes.");
    first("high", json!(1), "“high” must be a text, in quotes.");
    first("low", json!("-0.8"), "“-0.8” is negative; nobody is paid less than nothing.");
    first("low", json!("−1"), "“−1” is negative; nobody is paid less than nothing.");
    for absurd in ["0", "0.000", "1000001", "9999999999999", "99999999999999999999999999999999999999999"] {
        let shown: String =
            absurd.chars().take(40).collect::<String>() + if absurd.len() > 40 { "…" } else { "" };
        first("high", json!(absurd), &format!("the amount “{shown}” is out of all proportion."));
    }
    second("low", json!("1000000"), "");
    first("low", json!("1.3"), "“low” is above “high”.");
    first("low", json!("0.000000001"), "");
}

#[test]
fn one_piece_has_its_proportion_too() {
    let mut file = with(0, "per", json!(1));
    file["rates"][0]["high"] = json!("10001");
    assert_eq!(
        complaints(load(&file), Language::English),
        ["Row 1: the amount “10001” is out of all proportion."]
    );
    file["rates"][0]["per"] = json!(2);
    assert!(complaints(load(&file), Language::English).is_empty());
    file["rates"][0]["per"] = json!(1);
    file["rates"][0]["unit"] = json!("lot");
    assert!(complaints(load(&file), Language::English).is_empty());
}

#[test]
fn how_many() {
    for no_number in [json!(0), json!("0"), json!("1.5"), json!("-1"), json!("many"), json!("4294967296")] {
        let found = no_number.as_str().map_or_else(|| no_number.to_string(), str::to_owned);
        first("per", no_number, &format!("“{found}” is not a whole number of at least 1."));
    }
    for no_number in [json!(1.5), json!(-1), json!(true), json!([1])] {
        first("per", no_number, "“” is not a whole number of at least 1.");
    }
    for number in [json!(1), json!(1e3), json!("1000"), json!(4_294_967_295_u32)] {
        first("per", number, "");
    }
}

#[test]
fn pieces_or_time() {
    let one = "give “unit” for pieces or “period” for time, and only one of them.";
    first("unit", NULL, one);
    first("period", json!("hour"), one);
    second("unit", json!("image"), one);
    second("period", NULL, one);
}

#[test]
fn hours() {
    for hours in ["of_the_period", "2700-2250", "0-60", "2250", "37.5-45", "all"] {
        second("hours", json!(hours), &format!("“{hours}” does not say how many hours this period holds."));
    }
    for hours in ["full_time", "unstated", "2250-2700", "60-60"] {
        second("hours", json!(hours), "");
    }
    let mut file = with(1, "period", json!("hour"));
    let expected = ["Row 2: “full_time” does not say how many hours this period holds."];
    assert_eq!(complaints(load(&file), Language::English), expected);
    file["rates"][1]["hours"] = json!("of_the_period");
    assert!(complaints(load(&file), Language::English).is_empty());
}

#[test]
fn dates() {
    let one = "give one date and only one: “in_force”, “published” or “undated_read”.";
    first("published", NULL, one);
    first("in_force", json!(2020), one);
    for date in ["2019-13", "2019-00", "19-05", "2019-05-01", "1789", "2101", "May 2019", "2019-"] {
        first("published", json!(date), &format!("“{date}” is neither a year nor a year and its month."));
    }
    first("published", json!(1789), "“1789” is neither a year nor a year and its month.");
    for date in [json!(2019), json!("2019"), json!("2019-5"), json!("2019-05")] {
        first("published", date, "");
    }
    let mut file = with(0, "published", NULL);
    file["rates"][0]["undated_read"] = json!("2026-01");
    let expected = ["Row 1: “2026-01” is neither a year nor a year and its month."];
    assert_eq!(complaints(load(&file), Language::English), expected);
}

#[test]
fn addresses() {
    let no_addresses = [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/",
        "//example.org",
        "example.org",
        "https://",
        "https:///path",
        "https://user@example.org/",
        "https://example.org/ x",
        "https://example.org/\"x",
        "https://exämple.org/",
        "HTTPS://example.org",
    ];
    for address in no_addresses {
        first("source.address", json!(address), &format!("“{address}” is not an http or https address."));
    }
    let good = [
        "http://example.org",
        "https://example.org:8080/a?b=c&d#e",
        "https://[::1]/",
        "https://xn--exmple-cua.org/%C3%A9",
    ];
    for address in good {
        first("source.address", json!(address), "");
    }
}

#[test]
fn texts() {
    first("what", json!("x".repeat(61)), "“what” is too long.");
    first("what", json!("é".repeat(60)), "");
    first("place", json!({ "fr": "x".repeat(61), "en": "x" }), "“place” is too long.");
    first("note", json!("x".repeat(401)), "“note” is too long.");
    first("source.citation", json!("x".repeat(401)), "“citation” is too long.");
    first(
        "source.address",
        json!(format!("https://example.org/{}", "x".repeat(500))),
        "“address” is too long.",
    );
    for hidden in [
        '\0', '\n', '\u{1b}', '\u{85}', '\u{202e}', '\u{2066}', '\u{200b}', '\u{feff}', '\u{2028}',
        '\u{fffd}',
    ] {
        let expected = "holds a character that is invisible or that turns the direction of reading.";
        first("what", json!(format!("a{hidden}b")), &format!("“what” {expected}"));
        first("note", json!({ "fr": "x", "en": format!("a{hidden}b") }), &format!("“note” {expected}"));
    }
    first("what", json!(12), "“what” must be a text, in quotes.");
}

#[test]
fn names() {
    let no_name = "cannot be a name: letters, digits and hyphens, 32 at most.";
    for id in ["a b", "é", "a;b", "a=b", "time", "TIME", "fx-2020", "Fx-x", "day"] {
        first("id", json!(id), &format!("“{id}” {no_name}"));
    }
    first("id", json!("x".repeat(33)), &format!("“{}” {no_name}", "x".repeat(33)));
    first("id", json!("cp-02"), "the name “cp-02” is taken already.");
    first("id", json!("fx"), "");
    second("id", json!("EXAMPLE-likes"), "the name “EXAMPLE-likes” is taken already.");
    // What is repeated of a text is cut, and without what is not seen.
    let found = format!("{}\u{202e}…", "x".repeat(40));
    first(
        "unit",
        json!(found),
        "“unit” holds a character that is invisible or that turns the direction of reading.",
    );
    first("unit", json!("y".repeat(41)), &format!("“{}…” is not a value of “unit”.", "y".repeat(40)));
}

#[test]
fn rows_that_are_none() {
    let mut file = example();
    file["rates"][0] = json!(["id"]);
    assert_eq!(complaints(load(&file), Language::English), ["Row 1: this is not an object in braces."]);
    assert_eq!(n_rows(load(&file)), 1);
}

/// All slips are said, in the order of the rows, and the good rows keep their place in it.
#[test]
fn several_slips() {
    let mut file = of_rows(5);
    file["rates"][1]["unit"] = json!("page");
    file["rates"][3] = json!(3);
    let guest = load(&file);
    let rows: Vec<_> = guest.complaints.iter().map(|complaint| complaint.row).collect();
    assert_eq!((rows, n_rows(guest)), (vec![2, 4], 3));
}

#[test]
fn files_that_are_none() {
    let none = "none of its figures is shown.";
    let form = format!(
        "The author’s file is not of the expected form, an object with a “version” of 1 and a list “rates”: {none}"
    );
    let no_forms = [
        json!([]),
        json!("x"),
        json!({}),
        json!({ "version": 2, "rates": [] }),
        json!({ "version": 1, "rates": {} }),
    ];
    for file in no_forms {
        assert_eq!(complaints(load(&file), Language::English), [form.as_str()], "{file}");
    }
    for text in ["{", "{} x", "NaN", "{'version': 1}", "\u{feff}"] {
        let said = complaints(guest::load(text, &super::json::parse), Language::English);
        assert_eq!(said, [format!("The author’s file is not JSON: {none}")], "{text}");
    }
    let many = load(&of_rows(201));
    let said = "The author’s file has more rows than can be shown: only the first are read.";
    assert_eq!((complaints(many, Language::English), n_rows(many)), (vec![said.to_owned()], 200));
    assert_eq!((load(&of_rows(200)).complaints.len(), n_rows(load(&of_rows(200)))), (0, 200));
    assert!(load(&json!({ "version": 1, "rates": [] })).complaints.is_empty());
}
