//! The fold for authors and the fold that checks, in a page: what is copied lives where it is pasted, and what is listed is
//! what was asked for.

use super::hosts::{ELEMENT, Stage, author_page, complaints, element, open_embed, site};
use bench::anyhow::{Context, ensure};
use bench::{Browser, Outcome, Server};
use serde_json::json;

fn open_element() -> Outcome<Stage> {
    let page = author_page(&element("scene=\"payslip\""));
    let stage = Stage { browser: Browser::start()?, server: Server::start(site().page("/article", page))? };
    stage.browser.open(&stage.server.url("/article"))?;
    stage.browser.live()?;
    Ok(stage)
}

/// The text of one of the fields for authors, as it stands there to be selected.
fn field(browser: &Browser, name: &str) -> Outcome<String> {
    browser.find(&format!("textarea[aria-label='{name}']"))?;
    let value = "return root.querySelector(`textarea[aria-label='${arguments[0]}']`).value";
    let value = browser.script_in_shadow(value, vec![json!(name)])?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Each snippet, taken from the page of an author, makes a page in which it lives.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_is_pasted_lives() -> Outcome {
    let stage = open_element()?;
    stage.browser.click(".embed-fold > summary")?;
    let home = stage.server.url(&format!("{ELEMENT}index.html"));
    assert_eq!(field(&stage.browser, "click-work-link.txt")?, home);
    let snippets = [
        ("click-work-frame.html", true),
        ("click-work-frame-height.html", true),
        ("click-work-element.html", false),
    ];
    for (name, is_framed) in snippets {
        let pasted = field(&stage.browser, name)?;
        let page =
            format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Post</title>{pasted}");
        // The addresses become those of the same site: from another, the element needs files that may be loaded from there.
        let host = Server::start(site().page("/post", page.replace(&stage.server.url(""), "")))?;
        let browser = Browser::start()?;
        browser.open(&host.url("/post"))?;
        if is_framed {
            browser.enter_frame("iframe")?;
        }
        browser.live().with_context(|| format!("{name}: {pasted}"))?;
        assert_eq!(complaints(&browser)?, Vec::<String>::new());
    }
    Ok(())
}

/// The clipboard where the page may use it, and a sentence where it may not: the text can be selected in either.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_press_copies_or_says_what_to_do() -> Outcome {
    let refuse = "Object.defineProperty(navigator, 'clipboard', { get() { throw new DOMException('no', 'NotAllowedError'); } });";
    let keep = "navigator.clipboard.writeText = async (text) => { window.kept = text; };";
    for (first, is_kept) in [(keep, true), (refuse, false)] {
        let stage = open_element()?;
        let browser = &stage.browser;
        browser.script(first, vec![])?;
        browser.click(".embed-fold > summary")?;
        browser.click(".embed-ways .slip:nth-child(2) .slip-button")?;
        let text = field(browser, "click-work-frame.html")?;
        if is_kept {
            browser.until("nothing was copied", || {
                Ok((browser.script("return window.kept", vec![])? == text).then_some(()))
            })?;
            let said = "return root.querySelector('.cw [role=status]').textContent";
            browser.until("nobody is told of the copy", || {
                let said = browser.script_in_shadow(said, vec![])?;
                Ok(said.as_str().is_some_and(|said| said.contains("click-work-frame.html")).then_some(()))
            })?;
        } else {
            browser.find(".embed-ways .slip:nth-child(2) .slip-advice")?;
        }
        browser.click("textarea[aria-label='click-work-frame.html']")?;
        let selected = "const field = root.querySelector(\"textarea[aria-label='click-work-frame.html']\");
            return field.value.slice(field.selectionStart, field.selectionEnd)";
        assert_eq!(browser.script_in_shadow(selected, vec![])?, text);
    }
    Ok(())
}

/// The list is what the server's log has; and asking for it asks for nothing.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_requests_listed_are_those_that_were_made() -> Outcome {
    let stage = open_element()?;
    let browser = &stage.browser;
    browser.find(".embed-fold")?;
    browser.click(".check-fold > summary")?;
    stage.server.forget();
    browser.click(".check-ask")?;
    browser.find(".check-found")?;
    assert_eq!(stage.server.requests(), Vec::<String>::new());
    let mut listed: Vec<_> = browser
        .texts(".check-request")?
        .iter()
        .filter_map(|line| Some(line.split_once(',')?.0.to_owned()))
        .collect();
    listed.sort();
    // With the address of a late scene the whole is asked for at once, and no opening.
    assert_eq!(listed, ["app/annex.txt", "app/click-work.js", "app/click-work_bg.wasm", "click-work.js"]);
    assert_eq!(browser.count(".check-policy")?, 0);
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_file_shows_its_policy_and_no_request() -> Outcome {
    let stage = open_embed("lang=en", "#scene/payslip")?;
    let browser = &stage.browser;
    browser.click(".check-fold > summary")?;
    browser.click(".check-ask")?;
    browser.find(".check-none")?;
    let policy = browser.text(".check-policy")?;
    ensure!(policy.contains("default-src 'none'") && policy.contains("'wasm-unsafe-eval'"), "{policy}");
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

/// A browser that gives no list, or throws when it is asked for one.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_list_that_is_refused_is_said_to_be() -> Outcome {
    for refusal in [
        "performance.getEntriesByType = undefined",
        "performance.getEntriesByType = () => { throw new Error('no'); }",
    ] {
        let stage = open_embed("lang=en", "#scene/payslip")?;
        stage.browser.script(refusal, vec![])?;
        stage.browser.click(".check-fold > summary")?;
        stage.browser.click(".check-ask")?;
        stage.browser.wait_text(".check-found", "does not give its list")?;
        assert_eq!(stage.browser.count(".check-request")?, 0);
        assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    }
    Ok(())
}
