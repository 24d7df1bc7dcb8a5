//! `bench-hosts`: the hosts of the browser tests, served for the eye, and their pictures.

use crate::{Outcome, dist, run, setup};
use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bench::hosts::{HOSTS, Host, Hosts, Shows, THEMES};
use bench::{Browser, Server, Site};
use serde_json::json;
use std::fmt::Write as _;
use std::fs;

/// What `bench-hosts` is asked.
#[derive(Debug, Default)]
pub(crate) struct HostsAsked {
    /// Hold `dist/` as it is.
    pub(crate) is_dist_kept: bool,
    /// Take the picture of the guide instead of serving.
    pub(crate) is_picture: bool,
}

/// The picture of the guide.
const PICTURE: &str = "docs/hosts.webp";
const COLOURS: [&str; 2] = ["light", "dark"];

/// Serves the hosts until it is ended; or takes the picture of those that dress the widget.
pub(crate) fn bench_hosts(asked: &HostsAsked) -> Outcome {
    setup::builders()?;
    if !asked.is_dist_kept {
        dist::dist()?;
    }
    let hosts = Hosts::start(&run::dist_folder())?;
    if asked.is_picture {
        return photograph(&hosts);
    }
    let mut held = Vec::new();
    for host in &HOSTS {
        held.push((host, hosts.hold(host)?));
    }
    let index = Server::start(Site::new().page("/", index(&held)?))?;
    println!("{} hosts on {} (Ctrl+C ends it)", held.len(), index.url("/"));
    loop {
        std::thread::park();
    }
}

fn index(held: &[(&Host, Server)]) -> Outcome<String> {
    let mut html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Hosts</title><style>\
        body{font:15px/1.4 system-ui;margin:20px;background:#ddd}ol{display:grid;gap:20px;padding:0;\
        grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}li{display:block}iframe{width:100%;height:520px;border:0;\
        background:#fff}h2{font-size:1em;margin:0}</style><h1>Hosts</h1><ol>"
        .to_owned();
    for (host, server) in held {
        let shows = match host.shows {
            Shows::Live => "the widget",
            Shows::Failure => "why it does not start, and what can be read instead",
            Shows::Page => "what can be read without it",
        };
        let address = server.url(host.path);
        write!(
            html,
            "<li><h2><a href=\"{address}\">{}</a></h2><p>{}. Shows {shows}.</p><iframe loading=\"lazy\" src=\"{address}\"></iframe></li>",
            host.name, host.about
        )?;
    }
    Ok(html + "</ol>")
}

/// The hosts that dress the widget, in light and dark, on one sheet.
fn photograph(hosts: &Hosts) -> Outcome {
    setup::all()?;
    let browser = Browser::start()?;
    let mut sheet = "<!doctype html><meta charset=\"utf-8\"><style>body{margin:0;background:#999;display:grid;gap:6px;padding:6px;\
        grid-template-columns:repeat(4,1fr)}img{width:100%;display:block}</style>"
        .to_owned();
    for colour in COLOURS {
        let feature = json!({ "name": "prefers-color-scheme", "value": colour });
        browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [feature] }))?;
        for (name, _) in THEMES {
            let host = bench::hosts::named(name).with_context(|| format!("{name} is no host"))?;
            let server = hosts.hold(host)?;
            browser.resize(900, 1100)?;
            browser.open(&server.url(host.path))?;
            browser.live()?;
            browser.click(".robot")?;
            browser.click(".tile:nth-child(2)")?;
            browser.find(".line-wage .number.opener")?;
            // The picture is of the page from its top, whatever the press scrolled to.
            browser.script("scrollTo(0, 0)", vec![])?;
            let taken = browser.devtools("Page.captureScreenshot", json!({ "format": "png" }))?;
            let data = taken["data"].as_str().context("the browser gave no picture")?;
            write!(sheet, "<img alt=\"\" src=\"data:image/png;base64,{data}\">")?;
        }
    }
    let server = Server::start(Site::new().page("/", sheet))?;
    browser.open(&server.url("/"))?;
    // Two rows of pictures, with the gaps of the style above.
    let height = 2 * ((1400 - 30) * 1100 / 4 / 900) + 18;
    browser.resize(1400, height)?;
    let format = json!({ "format": "webp", "quality": 70 });
    let taken = browser.devtools("Page.captureScreenshot", format)?;
    let bytes = STANDARD.decode(taken["data"].as_str().context("the browser gave no picture")?)?;
    let file = run::root().join(PICTURE);
    println!("{} bytes in {}", bytes.len(), file.display());
    Ok(fs::write(file, bytes)?)
}
