//! Files of codes: there and back, as spreadsheets write them, in any order, and a plain answer to whatever else comes.

use super::people::{contributions, header, labeller, set};
use click_work::domain::classroom::file::{FileFault, FileReport, add, codes_in};
use click_work::domain::classroom::merge::{Fault, MAX_LINES};
use click_work::domain::classroom::{Code, Contribution, TaskSet, Trouble, merge};
use click_work::domain::pay::guest::Value;
use click_work::domain::task::TaskKind;
use click_work::export::{classroom, csv};
use proptest::prelude::*;
use serde_json::Value as Json;

/// As the page has it from the browser's parser.
fn value(json: &Json) -> Value {
    match json {
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(number) => {
            number.as_u64().map_or(Value::Other, |number| Value::Whole(number.to_string()))
        }
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(fields) => {
            Value::Table(fields.iter().map(|(name, field)| (name.clone(), value(field))).collect())
        }
        Json::Null | Json::Bool(_) => Value::Other,
    }
}

fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().as_ref().map(value)
}

/// What a file brings to a class.
fn brought(class: &mut String, text: &str) -> FileReport {
    add(header(), class, "file".to_owned(), codes_in(header(), text, &parse))
}

fn line(contribution: &Contribution) -> String {
    Code::of(contribution).written()
}

fn five() -> Vec<String> {
    (0..5).map(|nonce| line(&labeller(nonce, &[[true; 9]], 30))).collect()
}

fn class_of(lines: &[String]) -> click_work::domain::classroom::Classroom {
    merge(header(), &lines.join("\n")).classroom
}

#[test]
fn both_forms_come_back_whole_and_others_can_read_them() {
    let class = class_of(&five());
    let (table, object) = (csv::written(&classroom::table(&class)), classroom::object(&class));
    for text in [&table, &object] {
        let mut again = String::new();
        let report = brought(&mut again, text);
        assert_eq!((report.n_new, report.n_known, report.complaints), (Ok(5), 0, Vec::new()));
        assert_eq!(merge(header(), &again).classroom, class);
    }
    let mut reader = csv_crate::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    assert_eq!(reader.headers().unwrap(), vec!["code"]);
    let rows: Vec<String> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
    let json: Json = serde_json::from_str(&object).unwrap();
    assert_eq!(json["codes"], serde_json::json!(rows));
    assert_eq!(
        (&json["format"], &json["version"], &json["seed"]),
        (&"click-work class".into(), &1.into(), &"7".into())
    );
    // Whoever writes them down, in whatever order, writes the same file.
    let backwards: Vec<String> = five().into_iter().rev().collect();
    assert_eq!(csv::written(&classroom::table(&class_of(&backwards))), table);
}

#[test]
fn what_spreadsheets_write_is_read() {
    let codes = five();
    let check = |text: &str| {
        let mut class = String::new();
        let report = brought(&mut class, text);
        assert_eq!(report.n_new, Ok(5), "{text}: {:?}", report.complaints);
        assert_eq!(report.complaints, Vec::new(), "{text}");
        assert_eq!(merge(header(), &class).classroom, class_of(&codes));
    };
    check(&codes.join("\r\n"));
    check(&format!("\u{feff}code\r\n{}\r\n\r\n", codes.join("\r\n")));
    check(&codes.iter().map(|code| format!("\"{code}\";34\n")).collect::<String>());
    let rows: String = codes.iter().map(|code| format!("7B,'{code},x\n")).collect();
    check(&["group,Code,note\n", &rows].concat());
    check(&["row\tcode\n", &codes.iter().map(|code| format!("1\t{code}\n")).collect::<String>()].concat());
    // A message with a link a line, and the bare list of a program.
    check(
        &codes
            .iter()
            .map(|code| format!("https://a.example/x/index.html?seed=7#code/{code}\n"))
            .collect::<String>(),
    );
    check(&serde_json::to_string(&codes).unwrap());
    check(&format!("\u{feff} {}", serde_json::json!({ "seed": 7, "codes": codes, "class": "7B" })));
}

#[test]
fn each_bad_line_and_each_bad_file_has_its_word() {
    let good = labeller(1, &[[false; 9]], 30);
    let mut damaged = line(&good);
    damaged.replace_range(8..9, if damaged[8..9] == *"Z" { "Y" } else { "Z" });
    let strange = line(&Contribution { set: TaskSet(set(TaskKind::RoadSigns).0 ^ 0x800), ..good });
    let text = ["code", &damaged, &line(&good), "=1+1", &strange, &line(&good)].join("\n");
    let mut class = line(&labeller(2, &[[true; 9]], 30));
    let report = brought(&mut class, &text);
    let told: Vec<_> = report.complaints.iter().map(|one| (one.line, one.fault)).collect();
    assert_eq!((report.n_new, report.n_known), (Ok(1), 1));
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!((told[0], told[2]), ((2, Fault::Trouble(Trouble::Damaged)), (5, Fault::OtherTasks)));
    assert_eq!(told[1].0, 4);
    assert_eq!(
        merge(header(), &class).complaints,
        Vec::new(),
        "what is bad in a file does not reach the field"
    );
    let known = brought(&mut class, &text);
    assert_eq!((known.n_new, known.n_known), (Ok(0), 2));
    let check = |text: &str, fault: FileFault| {
        let before = class.clone();
        let mut class = class.clone();
        assert_eq!(brought(&mut class, text).n_new, Err(fault), "{text}");
        assert_eq!(class, before);
    };
    check("{\"codes\":", FileFault::NotJson);
    check("{\"code\":[]}", FileFault::NoCodes);
    check("{\"codes\":\"x\"}", FileFault::NoCodes);
    check("{\"seed\":\"8\",\"codes\":[]}", FileFault::OtherSeed("8".to_owned()));
    check("{\"seed\":8,\"codes\":[]}", FileFault::OtherSeed("8".to_owned()));
    // An entry that is no text is a bad line like any other.
    let mixed = brought(&mut class, "{\"codes\":[null,7,[],\"\\n\"]}");
    assert_eq!((mixed.n_new, mixed.complaints.len()), (Ok(0), 3), "{:?}", mixed.complaints);
}

#[test]
fn a_class_has_an_end() {
    let mut class = "\n".repeat(MAX_LINES - 3);
    let report = brought(&mut class, &five().join("\n"));
    assert_eq!(report.n_new, Ok(3));
    assert_eq!(report.complaints.iter().map(|one| one.fault).collect::<Vec<_>>(), [Fault::TooMany]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever the file, nothing panics, nothing that was there is lost, and all that comes is counted.
    #[test]
    fn any_file_is_answered(text in prop_oneof![any::<String>(), "[\\[{]?[\"codes:,\\[\\]{}0-9A-Z;\t\n-]{0,200}"]) {
        let mut class = five().join("\n");
        let report = brought(&mut class, &text);
        let merged = merge(header(), &class);
        prop_assert_eq!(merged.complaints, Vec::new());
        prop_assert_eq!(merged.classroom.n_people() as u32, 5 + report.n_new.unwrap_or(0));
    }

    #[test]
    fn the_order_of_files_never_matters(
        people in prop::collection::vec(contributions(), 1..30),
        cuts in prop::collection::vec(0_usize..30, 0..4),
        is_object in any::<bool>(),
    ) {
        let lines: Vec<String> = people
            .iter()
            .map(|one| line(&Contribution { set: set(TaskKind::FlagPost), ..*one }))
            .collect();
        let mut files: Vec<String> = Vec::new();
        let (mut rest, mut cuts) = (lines.as_slice(), cuts.into_iter());
        while !rest.is_empty() {
            let (some, others) = rest.split_at(cuts.next().unwrap_or(30).clamp(1, rest.len()));
            let class = class_of(some);
            files.push(if is_object { classroom::object(&class) } else { csv::written(&classroom::table(&class)) });
            rest = others;
        }
        let all = |files: &mut dyn Iterator<Item = &String>| {
            let mut class = String::new();
            let n_new: u32 = files.map(|file| brought(&mut class, file).n_new.unwrap()).sum();
            (merge(header(), &class).classroom, n_new)
        };
        let expected = class_of(&lines);
        let n_people = expected.n_people() as u32;
        prop_assert_eq!(all(&mut files.iter()), (expected.clone(), n_people));
        prop_assert_eq!(all(&mut files.iter().rev()), (expected, n_people));
    }
}
