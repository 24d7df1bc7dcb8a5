//! A release of a small build: the same bytes twice, checkable, and as npm and its editors expect it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use super::{Address, VERSION, check_version, make, package, sums};
use crate::run;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const PAGE: &str =
    "<!doctype html>\n<html>\n<head>\n<title>A · B</title>\n<style></style>\n</head>\n</html>\n";
const BUILT: [(&str, &str); 7] = [
    ("index.html", PAGE),
    ("embed.html", PAGE),
    ("scorm.html", PAGE),
    ("click-work.js", "export {};"),
    ("app/click-work_bg.wasm", "\0asm"),
    ("app/annex.txt", "words"),
    ("0.0.1/index.html", "an older release"),
];

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = run::target_folder().join("tmp/release").join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A small build, its files written in this order.
fn built<'a>(name: &str, files: impl Iterator<Item = &'a (&'a str, &'a str)>) -> PathBuf {
    let folder = folder(name);
    for (file, text) in files {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

fn released(name: &str, at: Option<&Address>) -> PathBuf {
    let folder = folder(name).join("out");
    make(&built(&format!("{name}-built"), BUILT.iter()), &folder, at).unwrap();
    folder
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

fn address() -> Address {
    Address::read("https://example.org/c").unwrap()
}

#[test]
fn the_same_build_makes_the_same_release() {
    let (one, other) = (folder("one"), folder("other"));
    // In another folder, in another order, at another time, over an older attempt.
    make(&built("built-one", BUILT.iter()), &one, Some(&address())).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(20));
    fs::write(other.join("stale"), "left over").unwrap();
    make(&built("built-other", BUILT.iter().rev()), &other, Some(&address())).unwrap();
    assert_eq!(sums::files(&one).unwrap(), sums::files(&other).unwrap());
    for name in sums::files(&one).unwrap() {
        assert_eq!(fs::read(one.join(&name)).unwrap(), fs::read(other.join(&name)).unwrap(), "{name}");
    }
}

#[test]
fn every_file_but_the_list_is_in_the_list() {
    let folder = released("listed", Some(&address()));
    let names: Vec<String> =
        sums::files(&folder).unwrap().into_iter().filter(|name| name != "SHA256SUMS").collect();
    let sums = read(&folder, "SHA256SUMS");
    let listed: Vec<&str> = sums.lines().map(|line| line.split_once("  ").unwrap().1).collect();
    assert_eq!(listed, names);
    assert!(!names.iter().any(|name| name.starts_with("0.0.1/")), "an older release is inside: {names:?}");
    // Of the text "export {};", by another program: openssl dgst -sha384 -binary | base64.
    let integrity: Value = serde_json::from_str(&read(&folder, "integrity.json")).unwrap();
    assert_eq!(
        integrity["click-work.js"],
        "sha384-OURA3k5hJ74BsGlX4ksLSFQSEcbEi1C7beG3lEqFBTVv+fXU25n0GbzRVMFK1W0P"
    );
}

#[test]
fn the_zip_of_platforms_holds_what_its_manifest_names() {
    let folder = released("zip", None);
    assert!(!folder.join("scorm.html").exists(), "the page stands in the zip alone");
    let file = fs::File::open(folder.join(format!("click-work-scorm-1.2-{VERSION}.zip"))).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let manifest = std::io::read_to_string(zip.by_name("imsmanifest.xml").unwrap()).unwrap();
    let named =
        manifest.split("<file href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let mut named: Vec<String> = named.chain(["imsmanifest.xml".to_owned()]).collect();
    let mut held: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    named.sort();
    held.sort();
    assert_eq!(named, held);
    assert!(!manifest.contains("{{") && manifest.contains("adlcp:scormtype=\"sco\" href=\"index.html\""));
    assert_eq!(std::io::read_to_string(zip.by_name("index.html").unwrap()).unwrap(), PAGE);
}

#[test]
fn absolute_addresses_are_there_only_when_asked() {
    let without = released("without", None);
    assert_eq!(read(&without, "embed.html"), PAGE);
    assert!(!without.join("oembed.json").exists() && !without.join("poster.png").exists());
    let with = released("with", Some(&address()));
    let href = format!("href=\"https://example.org/c/{VERSION}/oembed.json\"");
    for page in ["index.html", "embed.html"] {
        let page = read(&with, page);
        let (head, _) = page.split_once("<style>").unwrap();
        assert!(head.contains(&href) && head.contains("og:image"), "{head}");
    }
    let png = fs::read(with.join("poster.png")).unwrap();
    let oembed: Value = serde_json::from_str(&read(&with, "oembed.json")).unwrap();
    assert_eq!((&oembed["type"], &oembed["version"]), (&"rich".into(), &"1.0".into()));
    // The size that is written is the size of the picture.
    let size = |place: usize| u32::from_be_bytes(png[place..place + 4].try_into().unwrap());
    assert_eq!((oembed["thumbnail_width"] == size(16), oembed["thumbnail_height"] == size(20)), (true, true));
}

#[test]
fn addresses_and_versions_are_checked() {
    for bad in [
        "",
        "example.org",
        "https://",
        "https://a/?b",
        "https://a/#b",
        "https://a/\"b",
        "ftp://a/",
        "https://a b/",
    ] {
        assert!(Address::read(bad).is_err(), "{bad}");
    }
    assert_eq!(Address::read("http://a/b").ok(), Address::read("http://a/b//").ok());
    assert!(check_version(VERSION).is_ok() && check_version("99.0.0").is_err());
    assert!(
        fs::read_to_string(run::root().join("CITATION.cff"))
            .unwrap()
            .contains(&format!("\nversion: {VERSION}\n"))
    );
}

/// The names in the table of options of the README, but `lang`, which is every element's own.
fn documented_options() -> Vec<String> {
    let readme = fs::read_to_string(run::root().join("README.md")).unwrap();
    let (_, table) = readme.split_once("| option | values | else |").unwrap();
    let rows = table.lines().skip(2).take_while(|line| line.starts_with("| `"));
    let mut names: Vec<String> = rows.map(|row| row.split('`').nth(1).unwrap().to_owned()).collect();
    names.sort();
    names
}

fn names(manifest: &Value, list: &str) -> Vec<String> {
    let list = manifest["modules"][0]["declarations"][0][list].as_array().unwrap();
    let mut names: Vec<String> =
        list.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_manifests_name_what_the_element_has() {
    let manifest: Value = serde_json::from_str(&package::filled("custom-elements.json").unwrap()).unwrap();
    let types = package::filled("click-work.d.ts").unwrap();
    let mut attributes = names(&manifest, "attributes");
    attributes.retain(|name| name != "data-live");
    assert_eq!(attributes, documented_options(), "custom-elements.json and the README's table of options");
    let loader = fs::read_to_string(run::root().join("embed/options.js")).unwrap();
    for name in &attributes {
        assert!(loader.contains(&format!("\"{name}\"")), "embed/options.js has no {name}");
        let property = if name == "cite-as" { "citeAs" } else { name };
        assert!(name == "lang" || types.contains(&format!("  {property}: string;")), "no type of {name}");
    }
    assert_eq!(names(&manifest, "events"), events_told(), "custom-elements.json and the code");
    for event in events_told() {
        assert!(types.contains(&format!("  \"{event}\": ")), "no type of {event}");
    }
    let package: Value = serde_json::from_str(&package::filled("package.json").unwrap()).unwrap();
    assert_eq!(package["version"], VERSION);
}

/// The events that the widget and the loader tell the page; that of a panic is between the two.
fn events_told() -> Vec<String> {
    let told = fs::read_to_string(run::root().join("src/view/lifecycle.rs")).unwrap();
    let element = fs::read_to_string(run::root().join("embed/element.js")).unwrap();
    let after = |text: &str, mark: &str| -> Vec<String> {
        let ends = |rest: &str| rest.split(['"', '\'']).next().unwrap_or_default().to_owned();
        text.split(mark).skip(1).map(ends).collect()
    };
    let mut events = after(&told, "(\"click-work:");
    events.extend(after(&element, "this.#tell(\""));
    let mut events: Vec<String> = events.into_iter().map(|name| format!("click-work:{name}")).collect();
    events.sort();
    events.dedup();
    events
}
