//! The element's face towards the application: what it is told at the start, at a change, and at the end.
//! A stand-in of a few lines is served in the application's place, so that the face is tested and nothing else.

use super::hosts::{GLUE, Stage, author_page, element, open, site};
use bench::Outcome;

/// Draws the options that it is given, as JSON.
const ECHO: &str = "export default async () => {};
    export const deliver = () => true;
    export function mount(root, options) {
        const draw = (options) => { root.textContent = JSON.stringify(options); };
        draw(options);
        return { update: draw, refresh() {}, destroy: () => { root.textContent = ''; } };
    }";

/// Falls at the start, as a panic makes it.
const FALL: &str = "export default async () => {};
    export function mount() { throw new Error('unreachable'); }";

fn open_with(glue: &str, body: &str) -> Outcome<Stage> {
    let stand_in = site().file(GLUE, "text/javascript", glue.as_bytes().to_vec());
    open(stand_in.page("/article", author_page(body)), "/article")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn attributes_are_options_and_their_changes_are_told() -> Outcome {
    let attributes = "theme=\"dark\" seed=\"7\" onfocus=\"\" class=\"x\" country=\"";
    let too_long = "F".repeat(65);
    let stage = open_with(ECHO, &element(&format!("{attributes}{too_long}\"")))?;
    let browser = &stage.browser;
    browser.live()?;
    browser
        .wait_text(".stage", "{\"theme\":\"dark\",\"seed\":\"7\",\"lang\":\"en\",\"form\":\"element\"}")?;
    let change = "const element = document.querySelector('click-work');
        element.lang = 'fr-CA'; element.scene = 'prove'; element.removeAttribute('seed');";
    browser.script(change, vec![])?;
    browser
        .wait_text(".stage", "{\"theme\":\"dark\",\"lang\":\"fr\",\"scene\":\"prove\",\"form\":\"element\"}")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_fall_at_the_start_leaves_the_static_version() -> Outcome {
    let stage = open_with(FALL, &format!("{}{}", element(""), element("")))?;
    stage.browser.until("the sentence is not there", || {
        Ok((!stage.browser.text(".failure")?.is_empty()).then_some(()))
    })?;
    // The second finds the application fallen, and does not call it again.
    let sentences = "return [...document.querySelectorAll('click-work')].every((element) =>
        element.shadowRoot.querySelector('.failure').textContent && element.firstElementChild.checkVisibility())";
    stage.browser.until("an element is empty", || {
        Ok(stage.browser.script(sentences, vec![])?.as_bool().filter(|is| *is))
    })?;
    Ok(())
}
