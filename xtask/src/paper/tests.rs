//! What is printed agrees with the generator and the evidence, in both languages.

#![allow(clippy::string_slice, reason = "a test stops at the first surprise")]

use super::*;
use click_work::domain::task::batch;
use std::collections::BTreeSet;

fn page(name: &str) -> Outcome<String> {
    let pages = pages()?;
    Ok(pages.into_iter().find(|(found, _)| found == name).map(|(_, page)| page).unwrap_or_default())
}

#[test]
fn both_languages_say_the_same_and_all_that_is_written_is_printed() -> Outcome {
    let (french, english) = (Words::read(Language::French)?, Words::read(Language::English)?);
    assert_eq!(french.blanks(), english.blanks());
    let code = [
        include_str!("../paper.rs"),
        include_str!("strip.rs"),
        include_str!("answers.rs"),
        include_str!("teacher.rs"),
    ]
    .concat();
    let unused: BTreeSet<&str> =
        french.blanks().into_keys().filter(|id| !code.contains(&format!("\"{id}\""))).collect();
    assert_eq!(unused, BTreeSet::new());
    Ok(())
}

#[test]
fn the_pictures_are_those_of_the_page_and_the_answers_the_generator_s() -> Outcome {
    for tag in ["fr", "en"] {
        let (strip, answers) = (page(&format!("strip.{tag}.html"))?, page(&format!("answers.{tag}.html"))?);
        let mut place = 0;
        for index in 0..N_SERIES {
            for (position, item) in batch::plan(DEFAULT_SEED, challenge(index)).iter().enumerate() {
                let picture = picture(challenge(index), position);
                assert!(strip.contains(&picture), "{index} {position}");
                let mark = match (item.truth, item.is_gold) {
                    (click_work::domain::drawing::Truth::Present, true) => "✓■",
                    (click_work::domain::drawing::Truth::Present, false) => "✓",
                    (click_work::domain::drawing::Truth::Absent, true) => "–■",
                    (click_work::domain::drawing::Truth::Absent, false) => "–",
                    (click_work::domain::drawing::Truth::Disputed, _) => "?",
                };
                let cell = format!("<b>{}</b><i>{mark}</i>", position + 1);
                let found = answers[place..].find(&cell).map(|found| place + found);
                assert!(found.is_some(), "{cell} of series {index} is missing or out of order");
                place = found.unwrap_or(place);
            }
        }
        assert!(!strip.contains("✓") && !strip.contains('■'), "the strip gives an answer away");
    }
    Ok(())
}

#[test]
fn the_numbers_to_expect_are_the_ladder_s() -> Outcome {
    use click_work::view::phrases::outcome;
    assert!(!teacher::rows().is_empty());
    for language in [Language::French, Language::English] {
        let page = page(&format!("teacher.{}.html", language.tag()))?;
        for row in teacher::rows() {
            let amount = outcome(Text { language }, &row);
            assert!(page.contains(&format!("<td>{amount}</td>")), "{amount}");
        }
    }
    Ok(())
}

#[test]
fn a_page_to_print_asks_for_nothing_and_names_its_licence() -> Outcome {
    let pages = pages()?;
    assert_eq!(pages.len(), 6);
    for (name, page) in pages {
        for asking in ["<script", " src=", "url(", "@import", " style=", "<a "] {
            assert!(!page.contains(asking), "{name} holds {asking}");
        }
        assert!(page.contains("CC BY 4.0") && page.contains(env!("CARGO_PKG_VERSION")), "{name}");
    }
    Ok(())
}

#[test]
fn what_is_no_text_is_refused() {
    let refused = |file: &str| Words::parse(file, Language::English).is_err();
    assert!(refused("a = { $n -> *[other] b }\n") && refused("a = 1\na = 2\n") && refused("a\n"));
    let words = Words::parse("a = 5 { $n } : <b>\n", Language::French).ok();
    let said = |values: &[(&str, String)]| words.as_ref().and_then(|words| words.say("a", values).ok());
    let filled = said(&[("n", "<".to_owned())]);
    assert_eq!(filled.as_deref(), Some("5 &lt;\u{202f}: &lt;b&gt;"));
    assert_eq!(said(&[]), None);
}

#[test]
fn the_data_sheets_say_what_the_adapter_does() -> Outcome {
    let adapter = fs::read_to_string(run::root().join("embed/scorm.js"))?;
    let fields: BTreeSet<&str> = adapter.split('"').filter(|text| text.starts_with("cmi.")).collect();
    assert_eq!(fields.len(), 7, "{fields:?}");
    let max = adapter.split_once("MAX_KEPT = ").and_then(|(_, rest)| rest.split_once(';'));
    let max: u64 = max.map(|(max, _)| max).unwrap_or_default().parse()?;
    // The form, the build, a digit a scene, and three dots.
    let head = 1 + 8 + click_work::prerender::story_names().len() + 3;
    for (tag, language) in [("fr", Language::French), ("en", Language::English)] {
        let sheet = fs::read_to_string(run::root().join(format!("docs/data-sheet.{tag}.md")))?;
        let max = click_work::content::numbers::integer(language, max).replace('\u{202f}', " ");
        assert_eq!(sheet.matches(&max).count(), 3, "{tag}: {max}");
        assert!(sheet.contains(&format!("{head} ")), "{tag}: {head}");
        for field in &fields {
            let short = field.replace("cmi.core.score.max", ".max");
            assert!(sheet.contains(&format!("`{short}`")), "{tag}: {field}");
        }
        assert_eq!(sheet.matches("`cmi.").count(), 8, "{tag}");
    }
    Ok(())
}

#[test]
fn the_pages_can_be_looked_at() -> Outcome {
    write(&run::target_folder().join("paper"))
}
