//! The page in which speed is measured: the release build as an author would put it, and a holder for the other chart.

use super::session::attributes;
use crate::{Outcome, run, setup};
use anyhow::ensure;
use bench::{Browser, Server, Site};
use serde_json::{Value, json};

/// The page. Before the widget is loaded, its head keeps the true clock, gives the widget one that stands still until
/// `pass` is called, and has itself told when the browser is about to tell the widget of a change of size.
const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Speed</title>
<style>
body { margin: 0 }
#ours { width: 1000px }
#theirs { position: absolute; left: 1300px; top: 0; contain: strict; width: 1px; height: 1px; overflow: hidden }
</style>
<script>
window.trueNow = performance.now.bind(performance);
let told = 0;
performance.now = () => told;
window.pass = (milliseconds) => { told += milliseconds };
window.ResizeObserver = class extends ResizeObserver {
  constructor(callback) {
    super((...given) => { window.beforeDelivery?.(); callback(...given) });
  }
};
</script>
<script type=module src=/app/click-work.js></script>
<script type=module>import * as speed from '/generated/speed.js'; window.speed = speed</script>
<div id=ours><click-work ATTRIBUTES></click-work></div>
<div id=theirs></div>";

/// The page, opened, and what serves it.
pub(super) struct Page {
    pub(super) browser: Browser,
    _server: Server,
}

impl Page {
    /// Bundles the page's script, opens the page, and waits until the widget is live.
    pub(super) fn open() -> Outcome<Self> {
        bundle()?;
        let page = PAGE.replace("ATTRIBUTES", &attributes());
        // Isolated from other origins, a page may read the clock to five microseconds instead of a hundred.
        let site = Site::new()
            .page("/", page)
            .folder("/app/", run::dist_folder())
            .folder("/generated/", run::generated_folder())
            .header("Cross-Origin-Opener-Policy", "same-origin")
            .header("Cross-Origin-Embedder-Policy", "require-corp");
        let (server, browser) = (Server::start(site)?, Browser::start()?);
        browser.resize(1280, 900)?;
        browser.open(&server.url("/"))?;
        browser.live()?;
        let page = Self { browser, _server: server };
        page.wait("Boolean(window.speed)")?;
        ensure!(page.call("crossOriginIsolated", vec![])? == true, "the page's clock is coarse");
        Ok(page)
    }

    /// The value of an expression of the page, awaited; `arguments` are named `given`.
    pub(super) fn call(&self, expression: &str, given: Vec<Value>) -> Outcome<Value> {
        self.browser.script(&format!("const given = arguments; return (async () => {expression})()"), given)
    }

    /// Waits until an expression of the page is true.
    pub(super) fn wait(&self, expression: &str) -> Outcome {
        self.browser.until(&format!("{expression} does not come true"), || {
            Ok((self.call(expression, vec![])? == true).then_some(()))
        })
    }

    /// Which browser, on how many cores, for the reader of the figures.
    pub(super) fn describe(&self) -> Outcome {
        let machine = self.call("[navigator.hardwareConcurrency, devicePixelRatio]", vec![])?;
        let version = self.browser.devtools("Browser.getVersion", json!({}))?;
        eprintln!(
            "{}, {} cores, {} device pixels in a pixel, no graphics card",
            version["product"].as_str().unwrap_or("an unknown browser"),
            machine[0],
            machine[1]
        );
        Ok(())
    }
}

/// The script of the page with Chart.js inside, minified as a page would have it.
fn bundle() -> Outcome {
    let modules = setup::rivals()?;
    let arguments = [
        "bench/page/speed.js",
        "--bundle",
        "--minify",
        "--format=esm",
        "--outfile=target/generated/speed.js",
        "--target=es2022",
        "--log-level=warning",
    ];
    let mut esbuild = run::program("esbuild", &arguments)?;
    esbuild.env("NODE_PATH", modules);
    run::succeed(esbuild, "esbuild", &arguments)
}
