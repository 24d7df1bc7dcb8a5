//! The opening, the whole that takes its place, and a new start after a panic: she never loses what she did.

use super::hosts::{
    ELEMENT, Stage, WHOLE_GLUE, WHOLE_WASM, author_page, complaints, element, is_visible, open_embed, site,
};
use bench::{Browser, Outcome, Server, Site};
use click_work::app::Scene;
use serde_json::json;

/// Holds the whole back until the page calls `release()`, as a slow line does; and keeps the scenes that it is told of.
const HOLD: &str = "const real = fetch;
    window.fetch = async (url, ...rest) => {
        const answer = await real(url, ...rest);
        if (String(url).includes('click-work_bg')) await new Promise((resolve) => (window.release = resolve));
        return answer;
    };
    window.told = [];
    document.addEventListener('click-work:scene', (event) => told.push(event.detail.scene));";

/// How many labels and answers the receipt counts.
const PIECES: &str =
    "return root.querySelectorAll('.receipt:not(.receipt-folded .receipt) .line-new').length";

fn open_article(site: Site, attributes: &str) -> Outcome<Stage> {
    let browser = Browser::start()?;
    browser.before_each_page(HOLD)?;
    let server = Server::start(site.page("/article", author_page(&element(attributes))))?;
    browser.open(&server.url("/article"))?;
    browser.live()?;
    Ok(Stage { browser, server })
}

/// In the opening: nine pictures answered.
fn answer(browser: &Browser) -> Outcome {
    browser.click(".robot")?;
    browser.click(".tile")?;
    browser.click(".submit")?;
    browser.find(".go-understand").map(drop)
}

fn release(browser: &Browser) -> Outcome {
    browser.until("the whole is not on its way", || {
        Ok((browser.script("return typeof release", vec![])? == "function").then_some(()))
    })?;
    browser.script("release()", vec![]).map(drop)
}

/// A number that is a button is a sign of the whole.
fn is_whole(browser: &Browser) -> Outcome {
    browser.find(".line-wage .number.opener").map(drop)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn she_waits_for_it_where_she_needs_it_and_goes_on_with_her_work() -> Outcome {
    let stage = open_article(site(), "seed=\"7\"")?;
    let browser = &stage.browser;
    answer(browser)?;
    browser.click(".way-payslip")?;
    browser.wait_text(".scene .start", "on their way")?;
    stage.server.forget();
    release(browser)?;
    browser.click(".scene-bet .bet-skip")?;
    browser.find(".rung-worker")?;
    assert_eq!(browser.script_in_shadow(PIECES, vec![])?, 1);
    assert_eq!(stage.server.requests(), Vec::<String>::new());
    // The page is told of each scene once, whoever shows it.
    assert_eq!(browser.script("return told", vec![])?, json!(["threshold", "prove", "payslip"]));
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn it_comes_between_two_tasks_and_not_under_her_hand() -> Outcome {
    let stage = open_article(site(), "seed=\"7\"")?;
    let browser = &stage.browser;
    browser.click(".robot")?;
    browser.click_nth(".tile", 1)?;
    browser.script_in_shadow("window.before = root.querySelector('.tile')", vec![])?;
    release(browser)?;
    std::thread::sleep(std::time::Duration::from_millis(700));
    let is_same = "return root.querySelector('.tile') === window.before";
    assert_eq!(browser.script_in_shadow(is_same, vec![])?, true);
    assert_eq!(browser.count(".line-wage .number.opener")?, 0);
    browser.click(".submit")?;
    is_whole(browser)?;
    browser.find(".go-understand")?;
    assert!(browser.focused()?.contains(".start"), "{}", browser.focused()?);
    // What she had ticked is what she is shown again.
    browser.click(".go-understand")?;
    browser.find(".tile-was-ticked:nth-child(2)")?;
    assert_eq!(browser.count(".tile-was-ticked")?, 1);
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn it_comes_unseen_where_nobody_has_begun() -> Outcome {
    let stage = open_article(site(), "")?;
    release(&stage.browser)?;
    is_whole(&stage.browser)?;
    // No focus is taken from the page.
    assert_eq!(stage.browser.script("return document.activeElement === document.body", vec![])?, true);
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn without_it_the_opening_works_and_says_what_is_missing() -> Outcome {
    for path in [WHOLE_GLUE, WHOLE_WASM] {
        let stage = open_article(site().missing(path), "seed=\"7\"")?;
        let browser = &stage.browser;
        release(browser)?;
        answer(browser)?;
        browser.click(".way-shift")?;
        browser.wait_text(".scene .start", "did not arrive")?;
        assert!(is_visible(browser, "click-work > .to-read")?);
        assert_eq!(browser.script_in_shadow(PIECES, vec![])?, 1);
    }
    Ok(())
}

/// The loader and the application must mean the same scenes by the opening.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_later_scene_is_asked_for_without_the_opening() -> Outcome {
    for scene in Scene::ALL {
        let stage = Stage {
            browser: Browser::start()?,
            server: Server::start(
                site().page("/article", author_page(&element(&format!("scene=\"{}\"", scene.name())))),
            )?,
        };
        stage.browser.open(&stage.server.url("/article"))?;
        stage.browser.live()?;
        stage.browser.find(&format!(".on-{}", scene.name()))?;
        let has_opening = stage.server.requests().contains(&format!("GET {ELEMENT}app/opening.js"));
        assert_eq!(has_opening, scene.is_in_opening(), "{}", scene.name());
    }
    Ok(())
}

/// A panic of the application, as its hook tells it.
const PANIC: &str = "root.querySelector('.stage').dispatchEvent(new CustomEvent('click-work:panic'))";

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn after_a_panic_she_goes_on_from_where_she_was_and_nothing_is_asked_for() -> Outcome {
    let embedded = open_embed("lang=en&seed=7", "")?;
    let framed = open_article(site(), "seed=\"7\"")?;
    release(&framed.browser)?;
    for stage in [embedded, framed] {
        let browser = &stage.browser;
        is_whole(browser)?;
        answer(browser)?;
        browser.click(".way-shift")?;
        browser.find(".tickets")?;
        stage.server.forget();
        browser.script_in_shadow(PANIC, vec![])?;
        browser.find(".failure .restart")?;
        assert_eq!(browser.count(".scene")?, 0);
        browser.click(".restart")?;
        browser.find(".tickets")?;
        assert_eq!(browser.text(".failure")?, "");
        assert_eq!(browser.script_in_shadow(PIECES, vec![])?, 1);
        assert!(browser.focused()?.contains(".start"), "{}", browser.focused()?);
        // It is alive: she takes a ticket and works.
        browser.click(".take-scanned-word")?;
        browser.find(".word-field")?;
        assert_eq!(stage.server.requests(), Vec::<String>::new());
        assert_eq!(complaints(browser)?, Vec::<String>::new());
    }
    Ok(())
}
