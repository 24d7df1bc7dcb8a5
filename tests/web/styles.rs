//! The page's style and the widget's: neither reaches into the other, and nothing of ours reaches out.

use super::hosts::{ELEMENT, Stage, author_page, element, open, site};
use super::package::modules;
use bench::hosts::HOSTILE;
use bench::{Browser, Outcome, Server};
use serde_json::Value;
use std::fs;

/// How each element inside looks: what a style sheet can change, and layout cannot.
const LOOK: &str = "const names = ['font-size', 'font-family', 'font-weight', 'font-style', 'line-height', 'color', 'background-color',
        'letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'white-space', 'display', 'position', 'float',
        'visibility', 'padding-left', 'padding-top', 'margin-top', 'border-top-width', 'border-top-style', 'box-sizing'];
    return [...root.querySelectorAll('.stage *')].map((element) => {
        const style = getComputedStyle(element);
        return `${element.localName}.${element.getAttribute('class')} ${names.map((name) => style.getPropertyValue(name)).join('|')}`;
    })";

fn open_article(style: &str) -> Outcome<Stage> {
    let body =
        format!("<style>{style}</style><article style=\"width: 800px\">{}</article>", element("seed=\"7\""));
    let stage = open(site().page("/article", author_page(&body)), "/article")?;
    stage.browser.live()?;
    stage.browser.click(".robot")?;
    stage.browser.find(".tile")?;
    // The whole is here: what is compared is drawn by the same.
    stage.browser.find(".line-wage .number.opener")?;
    Ok(stage)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn no_style_of_the_page_reaches_in() -> Outcome {
    let framework =
        |path: &str| fs::read_to_string(modules("hosts")?.join(path)).map_err(bench::anyhow::Error::from);
    let styles = [
        ("hostile", HOSTILE.to_owned()),
        ("Bootstrap", framework("bootstrap/dist/css/bootstrap.min.css")?),
        ("Bulma", framework("bulma/css/bulma.min.css")?),
    ];
    let plain = open_article("")?.browser.script_in_shadow(LOOK, vec![])?;
    let plain = plain.as_array().cloned().unwrap_or_default();
    assert!(plain.len() > 100, "only {} elements were looked at", plain.len());
    for (name, style) in styles {
        let look = open_article(&style)?.browser.script_in_shadow(LOOK, vec![])?;
        let look = look.as_array().cloned().unwrap_or_default();
        assert_eq!(plain.len(), look.len(), "{name}");
        let changed: Vec<(&Value, &Value)> =
            plain.iter().zip(&look).filter(|(one, other)| one != other).collect();
        assert!(changed.is_empty(), "{name} changes {} elements, first {:?}", changed.len(), changed.first());
    }
    Ok(())
}

/// All of the page that is not the widget, and what belongs to the page alone.
const AROUND: &str = "const copy = document.documentElement.cloneNode(true);
    copy.querySelector('click-work').remove();
    return JSON.stringify([copy.outerHTML, document.title, location.href, history.length, scrollX, scrollY,
        document.activeElement.localName, getComputedStyle(document.body).cssText,
        document.styleSheets.length, document.adoptedStyleSheets.length])";

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn nothing_of_ours_reaches_out() -> Outcome {
    let body = format!("<h1>Title</h1><p>Text.</p>{}<p>More.</p>", element("scene=\"prove\""));
    let page = author_page(&body);
    let bare = page.replace("<script type=\"module\"", "<script type=\"none\"");
    let stage = open(site().page("/article", page).page("/bare", bare), "/article")?;
    let browser = &stage.browser;
    browser.live()?;
    browser.find(".tile")?;
    let around = browser.script(AROUND, vec![])?.to_string();
    let fresh = open(
        site().page("/article", author_page(&body)).missing("/some/where/click-work/click-work.js"),
        "/article",
    )?;
    let expected = fresh.browser.script(AROUND, vec![])?.to_string();
    let ours = stage.server.url("/article");
    assert_eq!(around, expected.replace(&fresh.server.url("/article"), &ours));
    // Working in it moves the focus into it, and nothing else.
    browser.click(".tile")?;
    browser.click(".submit")?;
    browser.find(".go-understand")?;
    let facts = "return [document.title, location.href, history.length, document.activeElement.localName]";
    let expected = serde_json::json!(["Host", ours, 2, "click-work"]);
    let facts = browser.script(facts, vec![])?;
    assert_eq!((&facts[0], &facts[1], &facts[3]), (&expected[0], &expected[1], &expected[3]), "{facts}");
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_the_guide_says_can_be_set_can_be_set() -> Outcome {
    let style = "click-work { --click-work-prose-font: cursive; --click-work-interface-font: fantasy; }
        click-work::part(stage) { border-top: 7px solid; }";
    let stage = open_article(style)?;
    let read = "const font = (css) => getComputedStyle(root.querySelector(css)).fontFamily;
        return [font('.cw'), font('.submit'), getComputedStyle(root.querySelector('.stage')).borderTopWidth]";
    let read = stage.browser.script_in_shadow(read, vec![])?;
    assert_eq!(read, serde_json::json!(["cursive", "fantasy", "7px"]));
    Ok(())
}

const THEME: &str = "return [root.querySelector('.cw').dataset.theme, getComputedStyle(root.querySelector('.cw')).backgroundColor]";

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_theme_follows_the_page_unless_the_author_says() -> Outcome {
    let cases = [
        ("background: #111; color: #eee", "", "dark"),
        ("background: #fff; color: #222", "", "light"),
        ("background: #111; color: #eee", "theme=\"light\"", "light"),
        ("background: #fff; color: #222", "theme=\"dark\"", "dark"),
    ];
    for (colours, attributes, theme) in cases {
        let style = format!("<style>body {{ {colours} }}</style>");
        let page = author_page(&format!("{style}{}", element(attributes)));
        let stage = open(site().page("/article", page), "/article")?;
        stage.browser.live()?;
        let look = stage.browser.script_in_shadow(THEME, vec![])?;
        assert_eq!(look[0], theme, "{colours} {attributes}");
        // Opaque, whatever lies beneath.
        assert!(look[1].as_str().is_some_and(|colour| colour.starts_with("rgb(")), "{look}");
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_frame_is_light_unless_the_author_says() -> Outcome {
    for (query, theme) in [("", "light"), ("&theme=dark", "dark")] {
        let src = format!("{ELEMENT}embed.html?lang=en{query}");
        let page = format!(
            "<!doctype html><title>Dark</title><body style=\"background: #111\"><iframe src=\"{src}\"></iframe>"
        );
        let stage =
            Stage { browser: Browser::start()?, server: Server::start(site().page("/article", page))? };
        // The reader likes it dark: alone, the file would follow her.
        let dark = serde_json::json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        stage.browser.devtools("Emulation.setEmulatedMedia", dark)?;
        stage.browser.open(&stage.server.url("/article"))?;
        stage.browser.enter_frame("iframe")?;
        stage.browser.live()?;
        assert_eq!(stage.browser.script_in_shadow(THEME, vec![])?[0], theme);
        stage.browser.leave_frame()?;
        stage.browser.open(&stage.server.url(&src))?;
        stage.browser.live()?;
        assert_eq!(stage.browser.script_in_shadow(THEME, vec![])?[0], "dark", "alone");
    }
    Ok(())
}

/// The sum of what moved under the reader's eyes while it loaded.
const SHIFTS: &str = "window.shift = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });";

/// With the height that the guide has authors reserve.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn nothing_below_jumps_far_when_it_becomes_live() -> Outcome {
    let reserved = super::guide::block_after("**Reserve its height.**")?;
    let text = "<p>Text of the article.</p>".repeat(30);
    let page = author_page(&format!("{reserved}<h1>Title</h1><p>Text.</p>{}{text}", element("")));
    let stage = Stage { browser: Browser::start()?, server: Server::start(site().page("/article", page))? };
    stage.browser.before_each_page(SHIFTS)?;
    for (width, height) in [(320, 700), (1280, 800)] {
        stage.browser.resize(width, height)?;
        stage.browser.open("about:blank")?;
        stage.browser.open(&stage.server.url("/article"))?;
        stage.browser.live()?;
        stage.browser.find(".line-wage .number.opener")?;
        std::thread::sleep(std::time::Duration::from_millis(300));
        let shift = stage.browser.script("return shift", vec![])?.as_f64().unwrap_or(f64::MAX);
        assert!(shift < 0.1, "{shift} at {width} × {height}");
    }
    Ok(())
}
