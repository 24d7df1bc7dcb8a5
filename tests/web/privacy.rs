//! What leaves the page, read from the servers' logs: after load, nothing.

use super::hosts::{ELEMENT, Stage, author_page, element, open, open_embed, site};
use bench::{Browser, Outcome, Server};
use std::time::Duration;

/// Longer than any request that a page sends by itself a little later.
const A_WHILE: Duration = Duration::from_millis(1500);

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_one_file_asks_for_itself_and_nothing_else() -> Outcome {
    let stage = open_embed("lang=en", "")?;
    assert_eq!(stage.server.requests(), [format!("GET {ELEMENT}embed.html?lang=en")]);
    is_silent(&stage)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_element_asks_for_its_files_once_and_nothing_after() -> Outcome {
    let body = format!("{}{}", element(""), element("lang=\"fr\""));
    let stage = open(site().page("/article", author_page(&body)), "/article")?;
    stage.browser.find_in_page("click-work[data-live] ~ click-work[data-live]")?;
    let files = [
        "app/annex.txt",
        "app/click-work.js",
        "app/click-work_bg.wasm",
        // One for each language on the page.
        "app/first-en.txt",
        "app/first-fr.txt",
        "app/first-pictures.txt",
        "app/opening.js",
        "app/opening_bg.wasm",
        "click-work.js",
    ];
    let mut expected = vec!["GET /article".to_owned()];
    expected.extend(files.map(|file| format!("GET {ELEMENT}{file}")));
    // All are asked for before anything is live, and may reach the server's log a little later.
    let requests = || {
        let mut requests = stage.server.requests();
        requests.sort();
        requests
    };
    let all = stage.browser.until("", || Ok((requests() == expected).then_some(())));
    assert!(all.is_ok(), "not {expected:?} but {:?}", requests());
    is_silent(&stage)
}

/// As in a sandbox: whoever reads a store is refused. What was looked for is kept.
const NO_STORES: &str = "window.looked = [];
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, name, { get() { looked.push(name); throw new DOMException('denied', 'SecurityError'); } });
    Object.defineProperty(document, 'cookie', {
        get() { looked.push('cookie'); throw new DOMException('denied', 'SecurityError'); },
        set() { looked.push('cookie'); throw new DOMException('denied', 'SecurityError'); } });";

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn no_store_is_looked_for_and_none_is_missed() -> Outcome {
    for path in ["/article", &format!("{ELEMENT}embed.html?lang=en")] {
        let stage = Stage {
            browser: Browser::start()?,
            server: Server::start(site().page("/article", author_page(&element(""))))?,
        };
        let browser = &stage.browser;
        browser.before_each_page(NO_STORES)?;
        browser.open(&stage.server.url(path))?;
        browser.live()?;
        browser.click(".robot")?;
        browser.click(".tile")?;
        browser.click(".submit")?;
        browser.click(".way-payslip")?;
        browser.click(".scene-bet .bet-skip")?;
        browser.find(".rung-worker")?;
        assert_eq!(browser.script("return looked", vec![])?, serde_json::json!([]), "{path}");
    }
    Ok(())
}

/// Nothing more is asked, whatever the reader does with the page's size and place.
fn is_silent(stage: &Stage) -> Outcome {
    stage.server.forget();
    stage.browser.resize(320, 600)?;
    stage.browser.script("scrollTo(0, document.body.scrollHeight)", vec![])?;
    std::thread::sleep(A_WHILE);
    assert_eq!(stage.server.requests(), Vec::<String>::new());
    Ok(())
}
