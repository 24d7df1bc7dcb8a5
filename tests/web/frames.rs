//! The one-file form in frames of many hosts: what it tells them, in which dialects, and that it hears nobody.

use super::hosts::{ELEMENT, Stage, complaints, open_embed, site};
use super::package::modules;
use bench::{Browser, Outcome, Server, Site};
use serde_json::{Value, json};

/// Hosts that set the height as their own scripts do, each for the frame that speaks: by H5P, pym v1, a learning
/// platform's lti.frameResize, AMP, and the plain one. `told` keeps all that is heard.
const PARENT: &str = "window.told = [];
    const set = {
        h5p: (data) => data.context === 'h5p' && data.action === 'resize' && data.scrollHeight,
        lti: (data) => data.subject === 'lti.frameResize' && data.height,
        amp: (data) => data.sentinel === 'amp' && data.type === 'embed-size' && data.height,
        plain: (data) => Object.keys(data).join() === 'height' && data.height,
        pym: (data) => Number(/^pymxPYMxframe-1xPYMx(\\S+)xPYMx(.*)$/.exec(data)?.[2]),
    };
    addEventListener('message', ({ data, source, origin }) => {
        told.push(data);
        for (const frame of document.querySelectorAll('iframe')) {
            if (frame.contentWindow !== source) continue;
            const height = set[frame.className](data);
            if (height) frame.style.height = `${height}px`;
            if (data.action === 'hello') source.postMessage({ context: 'h5p', action: 'hello' }, '*');
        }
    });";

fn open_parent(class: &str, query: &str) -> Outcome<(Stage, Server)> {
    let files = Server::start(site())?;
    let address = files.url(&format!("{ELEMENT}embed.html?lang=en{query}#?secret=abc123"));
    let page = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Host</title><script>{PARENT}</script>\
         <iframe class=\"{class}\" sandbox=\"allow-scripts\" width=\"600\" height=\"150\" src=\"{address}\"></iframe>"
    );
    let stage = Stage { browser: Browser::start()?, server: Server::start(Site::new().page("/", page))? };
    stage.browser.open(&stage.server.url("/"))?;
    stage.browser.enter_frame("iframe")?;
    stage.browser.live()?;
    stage.browser.leave_frame()?;
    Ok((stage, files))
}

fn fits(browser: &Browser) -> Outcome {
    browser.enter_frame("iframe")?;
    let fits = "return document.documentElement.scrollHeight <= innerHeight";
    let waited = browser.until("the frame is shorter than what it holds", || {
        Ok(browser.script(fits, vec![])?.as_bool().filter(|fits| *fits))
    });
    browser.leave_frame()?;
    waited.map(drop)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn every_host_learns_the_height_in_its_own_dialect() -> Outcome {
    for class in ["h5p", "lti", "amp", "plain", "pym"] {
        let (stage, _files) = open_parent(class, "&initialWidth=600&childId=frame-1&parentTitle=x")?;
        fits(&stage.browser)?;
        // At a change too: the next scene is of another height.
        stage.browser.enter_frame("iframe")?;
        stage.browser.click(".robot")?;
        stage.browser.find(".tile")?;
        stage.browser.leave_frame()?;
        fits(&stage.browser)?;
    }
    Ok(())
}

/// Not emulated: the script that newsrooms use, from npm.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn pym_itself_gives_the_frame_its_height() -> Outcome {
    let pym = std::fs::read(modules("hosts")?.join("pym.js/dist/pym.v1.js"))?;
    let page = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Newsroom & more</title><div id=\"frame-7\"></div>\
         <script src=\"/pym.js\"></script><script>new pym.Parent('frame-7', '{ELEMENT}embed.html?lang=en#scene/prove');</script>"
    );
    let site = site().file("/pym.js", "text/javascript", pym).page("/", page);
    let stage = Stage { browser: Browser::start()?, server: Server::start(site)? };
    stage.browser.open(&stage.server.url("/"))?;
    stage.browser.enter_frame("iframe")?;
    stage.browser.live()?;
    stage.browser.find(".tile")?;
    stage.browser.leave_frame()?;
    fits(&stage.browser)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_height_is_a_whole_number_told_at_each_change_and_all_that_leaves() -> Outcome {
    let (stage, _files) = open_parent("plain", "&childId=frame-1")?;
    fits(&stage.browser)?;
    let told = stage.browser.script("return told", vec![])?;
    let told = told.as_array().cloned().unwrap_or_default();
    let (hello, heights) = told.split_first().unwrap_or((&Value::Null, &[]));
    assert_eq!(*hello, json!({ "context": "h5p", "action": "hello" }));
    assert!(!heights.is_empty() && heights.len() % 6 == 0, "{heights:?}");
    let mut before = 0;
    for messages in heights.chunks(6) {
        let height = messages[1]["height"].as_u64().unwrap_or_default();
        assert!(height > 0 && height != before, "told without a change: {messages:?}");
        before = height;
        let expected = json!([
            { "sentinel": "amp", "type": "embed-size", "height": height },
            { "height": height },
            { "context": "h5p", "action": "resize", "scrollHeight": height, "height": height },
            { "subject": "lti.frameResize", "height": height },
            { "message": "height", "value": height, "secret": "abc123" },
            format!("pymxPYMxframe-1xPYMxheightxPYMx{height}"),
        ]);
        assert_eq!(json!(messages), expected);
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn names_of_frames_that_are_none_are_not_repeated() -> Outcome {
    for query in
        ["&childId=", "&childId=a%0Ab", "&childId=axPYMx<b>", &format!("&childId={}", "x".repeat(65))]
    {
        let (stage, _files) = open_parent("plain", query)?;
        fits(&stage.browser)?;
        let n_strings = "return told.filter((data) => typeof data === 'string').length";
        assert_eq!(stage.browser.script(n_strings, vec![])?, 0, "{query:.40}");
    }
    Ok(())
}

/// Shapes that other widgets obey, and noise.
const SAID_TO_US: &str = "const long = 'x'.repeat(1 << 20);
    const all = [null, 0, '', long, 'pymxPYMxframe-1xPYMxnavigateToxPYMxhttps://example.org/', { message: 'ready', secret: 'abc123' },
        { context: 'h5p', action: 'resizePrepared' }, { context: 'h5p', action: 'exitFullScreen' }, { height: -1 }, { height: long },
        { scene: 'payslip' }, { type: 'click-work:reset' }, { html: '<img src=x onerror=alert(1)>' }, [[[]]], new Error('x'),
        JSON.parse('{\"__proto__\": {\"scene\": \"payslip\"}}'), new ArrayBuffer(8), new MessageChannel().port1 && 1];
    const target = document.querySelector('iframe')?.contentWindow ?? window;
    for (const data of all) target.postMessage(data, '*');
    window.toldBefore = window.told?.length;";

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn whatever_is_said_to_it_changes_nothing() -> Outcome {
    let (framed, _files) = open_parent("plain", "")?;
    let browser = &framed.browser;
    fits(browser)?;
    browser.enter_frame("iframe")?;
    browser.live()?;
    browser.click(".robot")?;
    browser.click(".tile")?;
    let state = "return JSON.stringify([location.href, document.title, root.innerHTML])";
    let before = browser.script_in_shadow(state, vec![])?;
    browser.leave_frame()?;
    fits(browser)?;
    browser.script(SAID_TO_US, vec![])?;
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(browser.script("return told.length === toldBefore", vec![])?, true, "it answered");
    browser.enter_frame("iframe")?;
    assert_eq!(browser.script_in_shadow(state, vec![])?, before);
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    // Alone, it hears itself no more than others.
    let alone = open_embed("lang=en", "")?;
    alone.browser.script(SAID_TO_US, vec![])?;
    alone.browser.click(".robot")?;
    alone.browser.find(".tile")?;
    assert_eq!(complaints(&alone.browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_first_task_is_done_in_frames_that_are_narrow_low_or_flat() -> Outcome {
    let stage = open_embed("lang=en", "")?;
    let browser = &stage.browser;
    for (width, height) in [(320, 1000), (320, 200), (1280, 400)] {
        browser.open("about:blank")?;
        browser.resize(width, height)?;
        browser.open(&stage.server.url(&format!("{ELEMENT}embed.html?lang=en")))?;
        browser.live()?;
        browser.click(".robot")?;
        browser.click(".tile")?;
        browser.click(".submit")?;
        browser.find(".go-understand")?;
        let fits = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(browser.script(fits, vec![])?, true, "{width} × {height}");
    }
    Ok(())
}
