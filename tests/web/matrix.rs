//! Every host of the bench, in the engine that is asked for: the list is `bench::hosts::HOSTS`.

use super::hosts::dist;
use bench::anyhow::{Context, ensure};
use bench::hosts::{FOLDER, HOSTS, Host, Hosts, Shows};
use bench::{Browser, Outcome, Server};
use std::time::Duration;

/// Whatever a page asked for that is not of the servers it is made of.
const STRANGERS: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name)
    .filter((name) => !Array.from(arguments).some((origin) => name.startsWith(origin)) && !name.startsWith('data:'))";

/// Whether nothing has to be scrolled sideways: by the page, and by the widget in its place.
const FITS: &str = "const page = document.documentElement;
    const widget = document.querySelector('click-work');
    return page.scrollWidth <= page.clientWidth && (!widget || widget.scrollWidth <= Math.ceil(widget.getBoundingClientRect().width))";

/// For how long a size must stay what it is.
const SETTLING: Duration = Duration::from_millis(100);

fn visit(browser: &Browser, hosts: &Hosts, host: &Host) -> Outcome {
    let server = hosts.hold(host)?;
    browser.open(&server.url(host.path))?;
    if host.is_framed {
        browser.enter_frame("iframe")?;
    }
    let seen = match host.shows {
        Shows::Live => is_worked_in(browser),
        Shows::Failure => says_why(browser),
        Shows::Page => can_be_read(browser),
    };
    seen?;
    // In a frame whose scripts are off, none of ours runs either.
    if host.shows != Shows::Page || !host.is_framed {
        is_well_behaved(browser, hosts, &server)?;
    }
    if host.is_framed {
        browser.leave_frame()?;
        is_well_behaved(browser, hosts, &server)?;
    }
    if !host.holds.is_empty() {
        browser.until(&format!("it does not hold: {}", host.holds), || {
            Ok(browser.script(host.holds, vec![])?.as_bool().filter(|holds| *holds))
        })?;
    }
    let stray: Vec<_> = server.requests().into_iter().filter(|asked| !is_expected(asked, host)).collect();
    ensure!(stray.is_empty(), "asked for {stray:?}");
    Ok(())
}

/// The first task is done, by hand.
fn is_worked_in(browser: &Browser) -> Outcome {
    browser.live()?;
    for css in [".robot", ".tile", ".submit"] {
        is_settled(browser)?;
        browser.click(css)?;
    }
    browser.find(".go-understand").map(drop)
}

/// A frame that its host makes higher moves under the hand that aims at something in it: as a reader does, it waits.
fn is_settled(browser: &Browser) -> Outcome {
    let sizes = "return [innerWidth, innerHeight, document.documentElement.scrollHeight]";
    let mut before = serde_json::Value::Null;
    browser.until("its size does not settle", || {
        let now = browser.script(sizes, vec![])?;
        let is_same = now == before;
        before = now;
        std::thread::sleep(SETTLING);
        Ok(is_same.then_some(()))
    })
}

fn says_why(browser: &Browser) -> Outcome {
    browser.until("no sentence says why", || Ok((!browser.text(".failure")?.is_empty()).then_some(())))?;
    can_be_read(browser)
}

/// What was written to be read is there.
fn can_be_read(browser: &Browser) -> Outcome {
    let written = browser.find_in_page("click-work > :is(.to-read, section[lang=en])")?;
    browser.until("what the author wrote cannot be read", || {
        Ok((!browser.wait_on(written.text())?.is_empty()).then_some(()))
    })
}

fn is_well_behaved(browser: &Browser, hosts: &Hosts, server: &Server) -> Outcome {
    let mut origins = hosts.origins().to_vec();
    origins.push(server.url("/"));
    let strangers = browser.script(STRANGERS, origins.into_iter().map(Into::into).collect())?;
    ensure!(strangers == serde_json::json!([]), "asked of others: {strangers}");
    ensure!(browser.script(FITS, vec![])? == true, "it is wider than its page");
    Ok(())
}

fn is_expected(asked: &str, host: &Host) -> bool {
    asked.strip_prefix("GET ").is_some_and(|path| path == host.path || path.contains("/click-work/"))
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn every_host_holds_it() -> Outcome {
    let hosts = Hosts::start(&dist())?;
    let mut failures = Vec::new();
    // All, or those that are named in a variable, when one is looked into.
    let only = std::env::var("CLICK_WORK_HOSTS").unwrap_or_default();
    let is_asked = |host: &&Host| only.is_empty() || only.split(',').any(|name| name == host.name);
    // Of a browser that a host breaks, no other host learns.
    for host in HOSTS.iter().filter(is_asked) {
        let visited = Browser::start().and_then(|browser| visit(&browser, &hosts, host));
        if let Err(error) = visited.with_context(|| format!("{} ({})", host.name, host.about)) {
            failures.push(format!("{error:#}"));
        }
    }
    ensure!(failures.is_empty(), "{} of {} hosts:\n{}", failures.len(), HOSTS.len(), failures.join("\n"));
    Ok(())
}

#[test]
fn hosts_have_names_of_their_own() {
    let mut names: Vec<_> = HOSTS.iter().map(|host| host.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), HOSTS.len());
    assert!(HOSTS.iter().all(|host| host.path.starts_with('/') && !host.path.starts_with("//")));
    assert!(FOLDER.ends_with("/click-work/"));
}
