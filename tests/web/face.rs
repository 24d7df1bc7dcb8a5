//! The element's face towards the application: what it is told at the start, at a change, and at the end.
//! A stand-in of a few lines is served in the application's place, so that the face is tested and nothing else.

use super::hosts::{ELEMENT, Stage, author_page, element, open, site, stand_in};
use bench::Outcome;
use serde_json::json;

/// Draws the options that it is given, as JSON.
const ECHO: &str = "deliver: () => true,
    mount(root, options) {
        const draw = (options) => { root.textContent = JSON.stringify(options); };
        draw(options);
        return { update: draw, refresh() {}, record() {}, destroy: () => { root.textContent = ''; } };
    }";

/// Falls at the start, as a panic makes it.
const FALL: &str = "deliver: () => true,
    mount() { throw new Error('unreachable'); }";

fn open_with(glue: &str, body: &str) -> Outcome<Stage> {
    open(stand_in(site(), glue).page("/article", author_page(body)), "/article")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn attributes_are_options_and_their_changes_are_told() -> Outcome {
    let attributes = "theme=\"dark\" seed=\"7\" onfocus=\"\" class=\"x\" country=\"";
    let too_long = "F".repeat(65);
    let stage = open_with(ECHO, &element(&format!("{attributes}{too_long}\"")))?;
    let browser = &stage.browser;
    browser.live()?;
    let ours =
        format!("\"form\":\"element\",\"home\":\"{}\"}}", stage.server.url(&format!("{ELEMENT}index.html")));
    browser.wait_text(".stage", &format!("{{\"theme\":\"dark\",\"seed\":\"7\",\"lang\":\"en\",{ours}"))?;
    let change = "const element = document.querySelector('click-work');
        element.lang = 'fr-CA'; element.scene = 'prove'; element.removeAttribute('seed');";
    browser.script(change, vec![])?;
    browser.wait_text(".stage", &format!("{{\"theme\":\"dark\",\"lang\":\"fr\",\"scene\":\"prove\",{ours}"))
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn edits_are_long_and_our_address_is_not_the_author_s_to_say() -> Outcome {
    let edit = format!("{};day=7", "x".repeat(8000));
    let stage = open_with(ECHO, &element(&format!("edit=\"{edit}\" home=\"https://example.org/\"")))?;
    let browser = &stage.browser;
    browser.live()?;
    browser.wait_text(".stage", &format!("\"edit\":\"{edit}\""))?;
    browser.wait_text(".stage", "/some/where/click-work/index.html")?;
    browser.script("document.querySelector('click-work').edit = 'x'.repeat(8193)", vec![])?;
    browser.until("what is too long is still there", || {
        Ok((!browser.text(".stage")?.contains("edit")).then_some(()))
    })?;
    Ok(())
}

/// Our own page, with the stand-in, at this query and fragment; what the stand-in was given, as JSON.
fn options_at(address: &str) -> Outcome<serde_json::Value> {
    let stage = open(stand_in(site(), ECHO), &format!("{ELEMENT}index.html{address}"))?;
    stage.browser.live()?;
    let mut options: serde_json::Value = serde_json::from_str(&stage.browser.text(".stage")?)?;
    assert_eq!(options["home"], stage.server.url(&format!("{ELEMENT}index.html")));
    assert_eq!(options["form"], "element");
    if let Some(options) = options.as_object_mut() {
        options.remove("home");
        options.remove("form");
    }
    Ok(options)
}

/// The same grammar as the one-file form; the driven browser prefers English and light.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn our_own_page_reads_its_address() -> Outcome {
    let long = format!("#edit/{}", "x".repeat(8193));
    let cases = [
        ("", json!({ "lang": "en", "theme": "light" })),
        (
            "?lang=fr&theme=dark&seed=9&unknown=1&form=file&home=x#scene/prove",
            json!({ "lang": "fr", "theme": "dark", "seed": "9", "scene": "prove" }),
        ),
        ("#edit/time=90;cp-02=1_2", json!({ "lang": "en", "theme": "light", "edit": "time=90;cp-02=1_2" })),
        ("#edit/time%3D90%3bday%3D7", json!({ "lang": "en", "theme": "light", "edit": "time=90;day=7" })),
        // Not in the query, which servers read; not longer than any edits; nothing but their letters.
        ("?edit=time=90#edit/", json!({ "lang": "en", "theme": "light" })),
        (&long, json!({ "lang": "en", "theme": "light" })),
        ("#edit/<b>", json!({ "lang": "en", "theme": "light" })),
    ];
    for (address, expected) in cases {
        assert_eq!(options_at(address)?, expected, "{address:.40}");
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn our_own_page_follows_its_fragment_and_says_its_language() -> Outcome {
    let stage = open(site(), &format!("{ELEMENT}index.html?lang=fr"))?;
    let browser = &stage.browser;
    browser.live()?;
    assert_eq!(browser.wait_on(browser.client().title())?, "Travail du clic");
    assert_eq!(browser.script("return document.documentElement.lang", vec![])?, "fr");
    browser.find(".robot")?;
    browser.script("location.hash = '#scene/payslip'", vec![])?;
    browser.find(".scene-payslip").map(drop)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_fall_at_the_start_leaves_the_static_version() -> Outcome {
    let stage = open_with(FALL, &format!("{}{}", element(""), element("")))?;
    stage.browser.until("the sentence is not there", || {
        Ok((!stage.browser.text(".failure")?.is_empty()).then_some(()))
    })?;
    // The second finds the application fallen, and does not call it again.
    let sentences = "return [...document.querySelectorAll('click-work')].every((element) =>
        element.shadowRoot.querySelector('.failure').textContent && element.firstElementChild.checkVisibility())";
    stage.browser.until("an element is empty", || {
        Ok(stage.browser.script(sentences, vec![])?.as_bool().filter(|is| *is))
    })?;
    Ok(())
}
