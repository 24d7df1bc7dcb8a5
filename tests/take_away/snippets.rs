//! What authors paste: filled with the address that is known, and the same as in their guide.

use super::panel;
use click_work::app::Artefact;
use click_work::content::{Language, Text};
use click_work::export::snippets::{self, NOWHERE, Place};

const GUIDE: &str = include_str!("../../docs/embedding.md");

fn place(language: Language, home: &str) -> Place<'_> {
    Place { words: Text { language }, home }
}

/// A snippet is one block of the guide, or two that stand apart there.
#[test]
fn the_guide_holds_what_the_panel_writes() {
    let place = place(Language::English, "");
    let sized = snippets::sized_frame(place);
    let script = sized.strip_prefix(&snippets::frame(place)).unwrap().trim_start();
    let element = snippets::element(place);
    let (reserve, element) = element.split_once('\n').unwrap();
    let manifest = &snippets::manifest(place);
    let frame = &snippets::frame(place);
    let link = &snippets::link(place);
    for (kind, block) in [
        ("html", link.as_str()),
        ("html", frame),
        ("html", script),
        ("html", reserve),
        ("html", element),
        ("xml", manifest),
    ] {
        assert!(GUIDE.contains(&format!("```{kind}\n{block}\n```")), "the guide does not hold:\n{block}");
    }
    let words = Text { language: Language::English };
    for (name, when) in [
        (words.embed_link(), words.embed_link_when()),
        (words.embed_frame(), words.embed_frame_when()),
        (words.embed_sized(), words.embed_sized_when()),
        (words.embed_element(), words.embed_element_when()),
        (words.embed_manifest(), words.embed_manifest_when()),
    ] {
        let row = GUIDE.lines().find(|line| line.starts_with(&format!("| [{name}](")));
        assert!(row.is_some_and(|row| row.ends_with(&format!(" | {when} |"))), "{name}: {row:?}");
    }
    assert!(GUIDE.contains(&format!("“{}”", words.embed_title())));
}

/// What each of the files is called, whatever page wrote the snippet.
#[test]
fn addresses_are_those_that_are_known() {
    let check = |home: &str, is_known: bool, [page, file, loader]: [&str; 3]| {
        let place = place(Language::French, home);
        assert_eq!(place.is_known(), is_known, "{home}");
        assert_eq!(snippets::link(place), page, "{home}");
        let frame = snippets::frame(place);
        assert!(frame.starts_with(&format!("<iframe src=\"{file}?lang=fr\"")), "{frame}");
        assert!(frame.contains(&format!("<a href=\"{page}?lang=fr\">Travail du clic</a>")), "{frame}");
        assert!(snippets::element(place).contains(&format!("src=\"{loader}\"")), "{home}");
    };
    let nowhere = ["index.html", "embed.html", "click-work.js"].map(|name| format!("{NOWHERE}{name}"));
    let nowhere = nowhere.each_ref().map(String::as_str);
    check("", false, nowhere);
    check("file:///media/stick/embed.html", false, nowhere);
    check(
        "https://a.b/c/index.html",
        true,
        ["https://a.b/c/index.html", "https://a.b/c/embed.html", "https://a.b/c/click-work.js"],
    );
    // The one file, alone and renamed: it is its own page.
    check(
        "http://a.b/clic.html",
        true,
        ["http://a.b/clic.html", "http://a.b/clic.html", "http://a.b/click-work.js"],
    );
    check(
        "https://a.b/x&y/embed.html",
        true,
        [
            "https://a.b/x&amp;y/embed.html",
            "https://a.b/x&amp;y/embed.html",
            "https://a.b/x&amp;y/click-work.js",
        ],
    );
}

#[test]
fn the_manifest_is_one_of_scorm() {
    for language in Language::ALL {
        let manifest = snippets::manifest(place(language, "https://a.b/c/index.html"));
        let xml = roxmltree::Document::parse(&manifest).unwrap();
        let named =
            |name: &str| xml.descendants().filter(|node| node.tag_name().name() == name).collect::<Vec<_>>();
        assert_eq!(named("schemaversion")[0].text(), Some("1.2"));
        let item = named("item")[0];
        assert_eq!(item.attribute("parameters"), Some(format!("?lang={}", language.tag()).as_str()));
        let resource = named("resource")[0];
        assert_eq!(item.attribute("identifierref"), resource.attribute("identifier"));
        assert_eq!(resource.attribute("href"), Some("embed.html"));
        let kind = resource.attribute(("http://www.adlnet.org/xsd/adlcp_rootv1p2", "scormtype"));
        assert_eq!(kind, Some("asset"));
        let organizations = named("organizations")[0].attribute("default");
        assert_eq!(named("organization")[0].attribute("identifier"), organizations);
    }
}

/// No blank is left, in any of them.
#[test]
fn no_blank_is_left() {
    for language in Language::ALL {
        for artefact in Artefact::FOR_AUTHORS {
            let text = panel::text(language, None, artefact);
            assert!(!text.contains("{{") && !text.is_empty(), "{artefact:?}: {text}");
        }
    }
}

/// Without an address of its own the page says that one must be put in.
#[test]
fn an_address_that_is_missing_is_said_to_be() {
    for language in Language::ALL {
        let page = panel::shown(language);
        let said = page.of_class("embed-nowhere")[0].text();
        assert!(said.contains(NOWHERE), "{said}");
    }
}
