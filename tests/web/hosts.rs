//! The pages in which the widget is held, and the ways to open it there.

use bench::{Browser, Outcome, Server, Site};
use std::path::PathBuf;

/// The path of the element's files on our servers: never the root.
pub(crate) use bench::hosts::FOLDER as ELEMENT;
/// The policy of a strict host that allows what the widget needs, and nothing more.
pub(crate) use bench::hosts::STRICT;

/// Where the two files of the opening lie, which the first task waits for.
pub(crate) const GLUE: &str = "/some/where/click-work/app/opening.js";
pub(crate) const WASM: &str = "/some/where/click-work/app/opening_bg.wasm";

/// Where those of the whole lie, which takes its place.
pub(crate) const WHOLE_GLUE: &str = "/some/where/click-work/app/click-work.js";
pub(crate) const WHOLE_WASM: &str = "/some/where/click-work/app/click-work_bg.wasm";

/// Where the words about figures lie.
pub(crate) const ANNEX: &str = "/some/where/click-work/app/annex.txt";

/// A browser on a page, and the server that the page comes from.
pub(crate) struct Stage {
    pub(crate) browser: Browser,
    pub(crate) server: Server,
}

/// The folder of the built forms.
pub(crate) fn dist() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// The folder of the release made of them, with absolute addresses (`cargo xtask dist VERSION --at URL`).
pub(crate) fn released() -> PathBuf {
    dist().join(env!("CARGO_PKG_VERSION"))
}

/// A site that holds the built forms.
pub(crate) fn site() -> Site {
    Site::new().folder(ELEMENT, dist())
}

/// A site in which a few lines stand in for the application: the functions that its glue exports, as members of an
/// object. They stand in for the opening and for the whole.
pub(crate) fn stand_in(site: Site, members: &str) -> Site {
    let glue = format!("export const makeGlue = () => ({{ default: async () => {{}}, {members} }});");
    let glue = glue.into_bytes();
    site.file(GLUE, "text/javascript", glue.clone()).file(WHOLE_GLUE, "text/javascript", glue)
}

/// Opens a path of a site. Does not wait for the widget.
pub(crate) fn open(site: Site, path: &str) -> Outcome<Stage> {
    let stage = Stage { browser: Browser::start()?, server: Server::start(site)? };
    stage.browser.open(&stage.server.url(path))?;
    Ok(stage)
}

/// Opens the one-file form by itself, with a query such as `lang=fr` and a fragment such as `#scene/prove`, and waits until it is live.
pub(crate) fn open_embed(query: &str, fragment: &str) -> Outcome<Stage> {
    let stage = open(site(), &format!("{ELEMENT}embed.html?{query}{fragment}"))?;
    stage.browser.live()?;
    Ok(stage)
}

/// A page in English of an author who writes this in its body. The loader is on it.
pub(crate) fn author_page(body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Host</title>\
         <script type=\"module\" src=\"{ELEMENT}click-work.js\"></script><body>{body}</body></html>"
    )
}

/// An element as an author writes it, with something to read inside.
pub(crate) fn element(attributes: &str) -> String {
    format!("<click-work {attributes}><p class=\"to-read\">Something to read.</p></click-work>")
}

/// A page of another origin that frames an address as a stranger's link is framed by WordPress, and keeps what it is told.
pub(crate) fn sandbox_page(address: &str) -> String {
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Blog</title><script>\
         window.told = []; addEventListener('message', (event) => told.push(event.data));</script>\
         <iframe sandbox=\"allow-scripts\" width=\"600\" height=\"400\" src=\"{address}\"></iframe>"
    )
}

/// What the console says that is no mere remark of ours: here only breaches of policy and errors of scripts.
pub(crate) fn complaints(browser: &Browser) -> Outcome<Vec<String>> {
    let is_complaint = |line: &String| line.contains("Content Security Policy") || line.contains("Uncaught");
    Ok(browser.console()?.into_iter().filter(is_complaint).collect())
}

/// Whether an element of the page is drawn. WebDriver's own answer does not know slots.
pub(crate) fn is_visible(browser: &Browser, css: &str) -> Outcome<bool> {
    let answer =
        browser.script("return document.querySelector(arguments[0]).checkVisibility()", vec![css.into()])?;
    Ok(answer == true)
}
