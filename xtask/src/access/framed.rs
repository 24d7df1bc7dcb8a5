//! The one file, inside a frame of another page: axe-core looks through the frame and the shadow root.

use super::{Found, axe_source, site};
use crate::Outcome;
use bench::{Browser, Server};

const SCENES: [&str; 4] = ["prove", "payslip", "requester", "debate"];

/// A page with the snippet that authors paste.
fn host(lang: &str, scene: &str) -> String {
    format!(
        "<!doctype html><html lang={lang}><meta charset=utf-8><title>Host</title>
        <script src=/axe/axe.min.js></script>
        <script type=module>import * as access from '/page/access.js'; window.access = access</script>
        <main><iframe title='Click Work' width=900 height=900 src='/app/embed.html?lang={lang}&seed=7#scene/{scene}'></iframe></main>"
    )
}

pub(super) fn look() -> Outcome<Found> {
    let axe = axe_source()?;
    let pages = ["fr", "en"].into_iter().flat_map(|lang| SCENES.map(|scene| (lang, scene)));
    let site = pages.clone().try_fold(site()?, |site, (lang, scene)| {
        Outcome::Ok(site.page(&format!("/{lang}/{scene}"), host(lang, scene)))
    })?;
    let server = Server::start(site)?;
    let browser = Browser::start()?;
    let mut found = Found::default();
    for (lang, scene) in pages {
        browser.open(&server.url(&format!("/{lang}/{scene}")))?;
        browser.enter_frame("iframe")?;
        browser.live()?;
        browser.find(".line-wage .number.opener")?;
        // As a browser's extension would bring it: the frame's own policy lets no script of others in.
        browser.script(&format!("{axe}; window.axe = axe;"), vec![])?;
        browser.leave_frame()?;
        let is_reached = "return document.querySelector('iframe').contentWindow.axe !== undefined";
        anyhow::ensure!(browser.script(is_reached, vec![])? == true, "axe-core is not in the frame");
        let said = browser.script("return access.look(false)", vec![])?;
        found.hear(&format!("{scene} {lang} in a frame"), &said)?;
    }
    Ok(found)
}
