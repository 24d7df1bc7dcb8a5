//! The element among its likes: several on a page, defined twice, moved, removed and put back.

use super::hosts::{ELEMENT, Stage, author_page, complaints, element, is_visible, open, site};
use bench::Outcome;

fn open_article(body: &str) -> Outcome<Stage> {
    open(site().page("/article", author_page(body)), "/article")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn two_elements_start_and_show_no_static_version() -> Outcome {
    let stage = open_article(&format!("{}{}", element("id=\"a\""), element("id=\"b\"")))?;
    for selector in ["#a[data-live]", "#b[data-live]"] {
        stage.browser.find_in_page(selector)?;
    }
    assert!(!is_visible(&stage.browser, "#a > .to-read")?);
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_second_loader_is_harmless() -> Outcome {
    let other = format!("<script type=\"module\" src=\"{ELEMENT}click-work.js?again\"></script>");
    let stage = open_article(&format!("{other}{}", element("")))?;
    stage.browser.live()?;
    assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_move_keeps_the_application_and_a_removal_ends_it() -> Outcome {
    let stage = open_article(&format!("{}<main></main>", element("")))?;
    let browser = &stage.browser;
    browser.live()?;
    // What the application drew is the same node after a move in one task.
    let move_it = "const element = document.querySelector('click-work');
        window.drawn = element.shadowRoot.querySelector('.stage').firstElementChild;
        document.querySelector('main').append(element);";
    browser.script(move_it, vec![])?;
    std::thread::sleep(std::time::Duration::from_millis(200));
    let is_same = "const element = document.querySelector('main click-work[data-live]');
        return Boolean(drawn) && element?.shadowRoot.querySelector('.stage').firstElementChild === drawn";
    assert_eq!(browser.script(is_same, vec![])?, true);
    let remove = "window.kept = document.querySelector('click-work'); kept.remove();";
    browser.script(remove, vec![])?;
    let is_empty =
        "return !kept.hasAttribute('data-live') && !kept.shadowRoot.querySelector('.stage').firstChild";
    browser.until("the application did not end", || {
        Ok(browser.script(is_empty, vec![])?.as_bool().filter(|is| *is))
    })?;
    browser.script("document.body.append(kept)", vec![])?;
    browser.live()?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn nothing_starts_until_the_reader_is_near() -> Outcome {
    let stage = open_article(&format!("<div style=\"height: 9000px\"></div>{}", element("")))?;
    stage.browser.find_in_page("click-work:defined")?;
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert!(!stage.server.requests().iter().any(|request| request.ends_with(".wasm")));
    stage.browser.script("document.querySelector('click-work').scrollIntoView()", vec![])?;
    stage.browser.live()
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn nothing_is_added_to_the_page_s_globals() -> Outcome {
    let names = "return Object.getOwnPropertyNames(window).sort()";
    let page = site().page("/article", author_page(&element(""))).page("/empty", "<!doctype html><p>Empty.");
    let stage = open(page, "/empty")?;
    // The same questions first: the driver's own helpers leave names too.
    assert!(stage.browser.find_in_page("p").is_ok());
    stage.browser.script(names, vec![])?;
    let before = stage.browser.script(names, vec![])?;
    stage.browser.open(&stage.server.url("/article"))?;
    stage.browser.live()?;
    stage.browser.script(names, vec![])?;
    assert_eq!(stage.browser.script(names, vec![])?, before);
    Ok(())
}

/// Puts elements into the page one after the other, each removed once it was live; then says so.
const MOUNTS: &str = "window.left = arguments[0];
    const one = () => new Promise((resolve) => {
        const element = document.createElement('click-work');
        element.addEventListener('click-work:live', () => { element.remove(); setTimeout(resolve); });
        document.body.append(element);
    });
    (async () => { while (left > 0) { await one(); left -= 1; } })();";

/// Mounts so many times, and gives the bytes that are then in use: of JavaScript, and of WebAssembly.
fn in_use_after(stage: &Stage, n_mounts: u32) -> Outcome<(f64, f64)> {
    let browser = &stage.browser;
    browser.script(MOUNTS, vec![n_mounts.into()])?;
    while browser.script("return left", vec![])? != 0 {
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    for _ in 0..3 {
        browser.devtools("HeapProfiler.collectGarbage", serde_json::json!({}))?;
    }
    let usage = browser.devtools("Runtime.getHeapUsage", serde_json::json!({}))?;
    let figure = |name: &str| usage[name].as_f64().unwrap_or(f64::MAX);
    Ok((figure("usedSize"), figure("backingStorageSize")))
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_is_removed_is_gone_from_memory() -> Outcome {
    let stage = open_article("")?;
    in_use_after(&stage, 30)?;
    let before = in_use_after(&stage, 100)?;
    let after = in_use_after(&stage, 1000)?;
    let growth = after.0 - before.0 + after.1 - before.1;
    // Yew's registry of listeners is never emptied. 0.79 MB were measured.
    assert!(growth < 1e6, "{growth} bytes after 1,000 mounts");
    Ok(())
}
