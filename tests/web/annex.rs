//! The words about figures come apart from the application: late, never, or from another build; she works meanwhile.

use super::hosts::{
    ANNEX, ELEMENT, Stage, WASM, author_page, complaints, dist, element, is_visible, open, site,
};
use bench::{Browser, Outcome, Server, Site};
use serde_json::json;

/// What stands in place of figures, in English.
const AWAITED: &str = "on their way";
const MISSING: &str = "did not arrive";

/// An article in English on a site, with a script that runs first; the widget is live.
fn open_article(site: Site, first: &str) -> Outcome<Stage> {
    let browser = Browser::start()?;
    browser.before_each_page(first)?;
    let server = Server::start(site.page("/article", author_page(&element("seed=\"7\""))))?;
    browser.open(&server.url("/article"))?;
    browser.live()?;
    Ok(Stage { browser, server })
}

/// From the threshold to the first answer, and on to the payslip.
fn work(browser: &Browser) -> Outcome {
    browser.click(".robot")?;
    browser.click(".tile")?;
    browser.click(".submit")?;
    browser.find(".go-understand")?;
    browser.click(".way-payslip")?;
    browser.find(".scene-payslip").map(drop)
}

/// No figure stands without its words, and there is something to read.
fn is_said_to_be_missing(browser: &Browser) -> Outcome {
    browser.wait_text(".headline", MISSING)?;
    assert_eq!(browser.count(".rung-worker")?, 0);
    assert_eq!(browser.count(".line-wage")?, 0);
    assert!(is_visible(browser, "click-work > .to-read")?);
    assert_eq!(browser.count(".stage:not([hidden])")?, 1);
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_first_task_does_not_wait_for_it() -> Outcome {
    let stage = open_article(site().silent(ANNEX), "")?;
    work(&stage.browser)?;
    stage.browser.wait_text(".headline", AWAITED)?;
    assert!(!is_visible(&stage.browser, "click-work > .to-read")?);
    assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn figures_appear_where_she_is_when_it_comes_late() -> Outcome {
    let hold = "const real = fetch;
        window.fetch = async (url, ...rest) => {
            const answer = await real(url, ...rest);
            if (String(url).includes('annex')) await new Promise((resolve) => (window.release = resolve));
            return answer;
        };";
    let stage = open_article(site(), hold)?;
    let browser = &stage.browser;
    work(browser)?;
    browser.wait_text(".headline", AWAITED)?;
    stage.server.forget();
    browser.script("release()", vec![])?;
    browser.find(".rung-worker")?;
    let caption = browser.text(".rung-worker .rung-caption")?;
    assert!(caption.contains("CAPTCHA"), "{caption}");
    browser.find(".line-wage")?;
    assert!(!is_visible(browser, "click-work > .to-read")?);
    assert_eq!(stage.server.requests(), Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn without_it_the_payslip_says_so() -> Outcome {
    let stage = open_article(site().missing(ANNEX), "")?;
    work(&stage.browser)?;
    is_said_to_be_missing(&stage.browser)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn that_of_another_build_is_refused() -> Outcome {
    let ours = std::fs::read_to_string(dist().join("app/annex.txt"))?;
    let (stamp, words) = ours.split_once('\n').unwrap_or_default();
    let stale = format!("{stamp}0\n{words}");
    let stage = open_article(site().file(ANNEX, "text/plain", stale.into_bytes()), "")?;
    work(&stage.browser)?;
    is_said_to_be_missing(&stage.browser)?;
    // What answers every address with a page of its own is no annex either.
    let stage = open_article(site().page(ANNEX, "<!doctype html><p>Please log in."), "")?;
    work(&stage.browser)?;
    is_said_to_be_missing(&stage.browser)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_widget_that_starts_afterwards_has_it_too() -> Outcome {
    for (site, rungs) in [(site(), true), (site().missing(ANNEX), false)] {
        let stage = open_article(site, "")?;
        let browser = &stage.browser;
        browser.find_in_page("click-work[data-live]")?;
        std::thread::sleep(std::time::Duration::from_millis(300));
        let another = "const another = document.querySelector('click-work').cloneNode(true);
            another.id = 'another'; another.scene = 'payslip'; another.removeAttribute('data-live');
            document.body.prepend(another)";
        browser.script(another, vec![])?;
        browser.find_in_page("#another[data-live]")?;
        browser.find(".scene-payslip")?;
        assert_eq!(browser.count(".rung-worker")? > 0, rungs);
        assert_eq!(is_visible(browser, "#another > .to-read")?, !rungs);
    }
    Ok(())
}

/// It does not compete with the application, and it is asked for before the promise that nothing more will be.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn it_is_asked_for_after_the_application_came_and_before_the_widget_is_live() -> Outcome {
    let listen = "addEventListener('click-work:live', () => (window.liveAt = performance.now()))";
    let stage = open_article(site(), listen)?;
    let times = "const entry = (path) => performance.getEntriesByType('resource').find(({ name }) => name.endsWith(path));
        const [wasm, annex] = [entry(arguments[0]), entry(arguments[1])];
        return wasm && annex && [wasm.responseEnd <= annex.startTime, annex.startTime < window.liveAt]";
    stage.browser.until("the annex was not asked for", || {
        let times = stage.browser.script(times, vec![json!(WASM), json!(ANNEX)])?;
        Ok((times == json!([true, true])).then_some(()))
    })?;
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn in_one_file_it_is_there_from_the_start_or_said_to_be_damaged() -> Outcome {
    let path = format!("{ELEMENT}embed.html");
    let whole = std::fs::read_to_string(dist().join("embed.html"))?;
    let damaged = whole.replacen("click-work annex ", "click-work annex 0", 1);
    assert_ne!(damaged, whole);
    for (html, is_whole) in [(whole, true), (damaged, false)] {
        let stage = open(site().page(&path, html), &format!("{path}?lang=en&seed=7#scene/payslip"))?;
        let browser = &stage.browser;
        browser.live()?;
        browser.find(".scene-payslip")?;
        assert_eq!(browser.count(".rung-worker")? > 0, is_whole);
        assert_eq!(is_visible(browser, "click-work > section[lang=en]")?, !is_whole);
        assert_eq!(complaints(browser)?, Vec::<String>::new());
    }
    Ok(())
}
