//! A pasted link in WordPress: what it reads of the page, what it lets through, and what it makes of the frame.
//!
//! An emulation of the documented behaviour of WordPress 6: `WP_oEmbed::discover` (the first 150 KB of the page, its head
//! alone), `wp_filter_oembed_result` (for strangers: few elements and attributes, a sandbox without the same origin, a
//! secret) and wp-embed.js (the height, between 200 and 1000).

use super::hosts::{Stage, released};
use bench::anyhow::Context;
use bench::{Browser, Outcome, Server, Site};
use serde_json::Value;
use std::fs;

const READ: usize = 153_600;
const SECRET: &str = "a1B2c3D4e5";
/// What the filter leaves of each element: its attributes.
const ALLOWED: [(&str, &[&str]); 3] = [
    ("a", &["href"]),
    ("blockquote", &[]),
    (
        "iframe",
        &["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
    ),
];

/// As wp-embed.js does it: by the secret and the source, within its bounds.
const PARENT: &str = "window.told = [];
    addEventListener('message', ({ data, source }) => {
        told.push(data);
        if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const quote of document.querySelectorAll(`blockquote[data-secret='${data.secret}']`)) quote.hidden = true;
        for (const frame of document.querySelectorAll(`iframe[data-secret='${data.secret}']`)) {
            if (frame.contentWindow !== source) continue;
            frame.removeAttribute('style');
            if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        }
    });";

/// The attributes of a tag such as `a href="b"`.
fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some((name, after)) = rest.split_once("=\"") {
        let name = name.rsplit(' ').next().unwrap_or_default();
        let Some((value, after)) = after.split_once('"') else { break };
        found.push((name, value));
        rest = after;
    }
    found
}

/// The address of the answer, as it is found in a page.
fn discovered(page: &[u8]) -> Option<String> {
    let read = String::from_utf8_lossy(&page[..page.len().min(READ)]).into_owned();
    let head = read.split("</head>").next()?;
    let links = head.split("<link").skip(1).filter_map(|rest| rest.split('>').next());
    let found = links.map(attributes).find(|pairs| pairs.contains(&("type", "application/json+oembed")))?;
    found.iter().find(|(name, _)| *name == "href").map(|(_, href)| href.replace("&amp;", "&"))
}

/// The HTML of the answer, with what is not allowed taken out.
fn filtered(html: &str) -> String {
    let mut kept = String::new();
    let mut pieces = html.split('<');
    kept.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if let Some((_, allowed)) = ALLOWED.iter().find(|(element, _)| *element == name) {
            let pairs = attributes(tag).into_iter().filter(|(name, _)| allowed.contains(name));
            let pairs: String = pairs.map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
            let slash = if tag.starts_with('/') { "/" } else { "" };
            kept.push_str(&format!("<{slash}{name}{pairs}>"));
        }
        kept.push_str(text);
    }
    kept
}

/// The quotation and the frame, with sandbox, secret, and hidden until the frame speaks.
fn framed(html: &str) -> Option<String> {
    let html = filtered(html);
    let quote = html.find("<blockquote>").zip(html.find("</blockquote>"));
    let quote = quote.map_or("", |(start, end)| &html[start..end + "</blockquote>".len()]);
    let start = html.find("<iframe")?;
    let end = start + html[start..].find("></iframe>")? + "></iframe>".len();
    let frame = &html[start..end];
    let source = attributes(frame).into_iter().find(|(name, _)| *name == "src")?.1;
    let frame = frame.replace(
        &format!(" src=\"{source}\""),
        &format!(" src=\"{source}#?secret={SECRET}\" data-secret=\"{SECRET}\""),
    );
    let frame = frame.replace(
        "<iframe",
        "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" \
         style=\"position: absolute; visibility: hidden;\"",
    );
    let quote = quote.replace("<blockquote", &format!("<blockquote data-secret=\"{SECRET}\""));
    Some(format!("<p>Before.</p>{quote}{frame}<p>After.</p>"))
}

/// A post in which the link to a page of the release was pasted. The release lies on another origin, at a path of its own.
fn post(pasted: &str) -> Outcome<(Stage, Server)> {
    let page = fs::read(released().join(pasted))?;
    let address = discovered(&page).with_context(|| format!("{pasted} names no answer"))?;
    let (at, name) = address.rsplit_once('/').context("the address of the answer is none")?;
    let answer: Value = serde_json::from_slice(&fs::read(released().join(name))?)?;
    assert_eq!(answer["type"], "rich");
    let files = Server::start(Site::new().folder("/c/0/", released()))?;
    let html = answer["html"].as_str().context("the answer holds no HTML")?;
    // Where the release would lie, it does not: the bench serves it.
    let html = html.replace(&format!("{at}/"), &files.url("/c/0/"));
    let html = framed(&html).context("WordPress found no frame")?;
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Post</title><script>{PARENT}</script>\
         <body style=\"max-width: 640px\">{html}</body></html>"
    );
    let stage = Stage { browser: Browser::start()?, server: Server::start(Site::new().page("/post", page))? };
    stage.browser.open(&stage.server.url("/post"))?;
    Ok((stage, files))
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_pasted_link_becomes_a_frame_that_lives_and_has_its_height() -> Outcome {
    for pasted in ["index.html", "embed.html"] {
        let (stage, _files) = post(pasted)?;
        let browser = &stage.browser;
        browser.enter_frame("iframe")?;
        browser.live()?;
        assert_eq!(browser.script("return origin", vec![])?, "null");
        browser.leave_frame()?;
        // The filter leaves the name of the frame; the quotation goes when the frame speaks, and no sooner.
        let is_shown =
            "const [frame, quote] = ['iframe', 'blockquote'].map((tag) => document.querySelector(tag));
            return Boolean(frame.title) && !frame.hasAttribute('style') && quote.hidden
                && Number(frame.height) >= 200 && Number(frame.height) <= 1000";
        browser.until("the frame was not shown", || {
            Ok(browser.script(is_shown, vec![])?.as_bool().filter(|is| *is))
        })?;
        let told =
            browser.script("return told.filter((data) => data.message === 'height').at(-1)", vec![])?;
        assert!(told["value"].as_u64().is_some_and(|height| height > 200), "{told}");
        // She works in it.
        browser.enter_frame("iframe")?;
        browser.click(".robot")?;
        browser.click(".tile")?;
        browser.click(".submit")?;
        browser.find(".go-understand")?;
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn stripped_of_the_frame_the_link_and_the_finding_stay() -> Outcome {
    let answer: Value = serde_json::from_slice(&fs::read(released().join("oembed.json"))?)?;
    let html = filtered(answer["html"].as_str().unwrap_or_default());
    let quote = html.split("<iframe").next().unwrap_or_default();
    assert!(quote.contains("/index.html\">") && quote.contains("</a>") && quote.len() > 150, "{quote}");
    Ok(())
}

#[test]
fn what_is_too_late_or_outside_the_head_is_not_found() {
    let link = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://a/b?c&amp;d\">";
    let page = |before: &str| format!("<head>{before}{link}</head>").into_bytes();
    assert_eq!(discovered(&page("")).as_deref(), Some("https://a/b?c&d"));
    assert_eq!(discovered(&page(&" ".repeat(READ))), None);
    assert_eq!(discovered(format!("<head></head><body>{link}</body>").as_bytes()), None);
    let html = "<p class=\"x\">a</p><iframe onload=\"b\" style=\"c\" src=\"d\" title=\"e\"></iframe><script>f</script>";
    assert_eq!(filtered(html), "a<iframe src=\"d\" title=\"e\"></iframe>f");
}
