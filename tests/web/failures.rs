//! When the application cannot start: the static version stays, with one sentence for the cause, in the page's language.

use super::hosts::{ELEMENT, GLUE, STRICT, Stage, WASM, author_page, dist, element, is_visible, site};
use bench::{Browser, Outcome, Server, Site};
use serde_json::json;

/// Keeps the reasons that the page is told.
const LISTEN: &str = "window.reasons = [];
    document.addEventListener('click-work:failed', (event) => reasons.push(event.detail.reason));";

/// Opens an article in English on a site, with a script that runs first.
fn open_article(site: Site, first: &str) -> Outcome<Stage> {
    let browser = Browser::start()?;
    browser.before_each_page(&format!("{LISTEN}{first}"))?;
    let server = Server::start(site.page("/article", author_page(&element(""))))?;
    browser.open(&server.url("/article"))?;
    Ok(Stage { browser, server })
}

/// The page is told the reason, the reader reads a sentence in English, and what the author wrote is there.
fn fails_with(stage: &Stage, reason: &str) -> Outcome {
    let browser = &stage.browser;
    browser.until(&format!("the page was not told “{reason}”"), || {
        Ok((browser.script("return reasons", vec![])? == json!([reason])).then_some(()))
    })?;
    assert!(!browser.text(".failure")?.is_empty());
    assert_eq!(browser.attribute(".failure", "lang")?.as_deref(), Some("en"));
    assert!(is_visible(browser, "click-work > .to-read")?);
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn without_webassembly() -> Outcome {
    let first = "delete globalThis.WebAssembly;";
    fails_with(&open_article(site(), first)?, "no-wasm")?;
    let browser = Browser::start()?;
    browser.before_each_page(first)?;
    let server = Server::start(site())?;
    browser.open(&server.url(&format!("{ELEMENT}embed.html?lang=en")))?;
    browser
        .until("the sentence is not there", || Ok((!browser.text(".failure")?.is_empty()).then_some(())))?;
    assert!(is_visible(&browser, "click-work > section[lang=en]")?);
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn blocked_by_the_policy_of_the_page() -> Outcome {
    for policy in
        ["default-src 'self'", "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"]
    {
        assert_ne!(policy, STRICT);
        fails_with(&open_article(site().header("Content-Security-Policy", policy), "")?, "blocked")?;
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn not_to_be_had() -> Outcome {
    for path in [GLUE, WASM] {
        fails_with(&open_article(site().missing(path), "")?, "network")?;
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn damaged_on_the_way() -> Outcome {
    let wasm = std::fs::read(dist().join("app/opening_bg.wasm"))?;
    let half = wasm[..wasm.len() / 2].to_vec();
    fails_with(&open_article(site().file(WASM, "application/wasm", half), "")?, "damaged")?;
    fails_with(&open_article(site().page(WASM, "<!doctype html><p>Please log in."), "")?, "damaged")?;
    // A wrong type alone is no damage.
    open_article(site().file(WASM, "application/octet-stream", wasm), "")?.browser.live()
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn too_slow() -> Outcome {
    fails_with(&open_article(site().silent(WASM), "")?, "timeout")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn stopped_by_an_error_of_its_own() -> Outcome {
    let stage = open_article(site(), "")?;
    stage.browser.live()?;
    // As the application's hook says it, on the element that it is mounted on.
    let panic = "root.querySelector('.stage').dispatchEvent(new CustomEvent('click-work:panic'))";
    stage.browser.script_in_shadow(panic, vec![])?;
    fails_with(&stage, "panic")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn without_scripts_there_is_something_to_read() -> Outcome {
    let browser = Browser::start()?;
    browser.set_scripts(false)?;
    let server = Server::start(site())?;
    for page in ["index.html", "embed.html"] {
        browser.open(&server.url(&format!("{ELEMENT}{page}")))?;
        for lang in ["fr", "en"] {
            let section = browser.find_in_page(&format!("click-work > section[lang={lang}]"))?;
            assert!(!browser.wait_on(section.text())?.is_empty(), "{page} {lang}");
        }
    }
    Ok(())
}
