//! The author's guide, done as it says: the examples of docs/embedding.md are cut out of it and run.

use super::hosts::{ELEMENT, Stage, author_page, complaints, site};
use super::package::modules;
use bench::anyhow::Context;
use bench::{Browser, Outcome, Server};
use serde_json::Value;
use std::process::Command;

const GUIDE: &str = include_str!("../../docs/embedding.md");
/// Where the guide says that a release lies.
const EXAMPLE: &str = "https://example.org/click-work/0.1.0/";

/// The first block of HTML after a text of the guide, with the addresses of the bench.
pub(crate) fn block_after(text: &str) -> Outcome<String> {
    let (_, rest) = GUIDE.split_once(text).with_context(|| format!("the guide no longer says “{text}”"))?;
    let (_, rest) = rest.split_once("```html\n").context("no block of HTML follows")?;
    let (block, _) = rest.split_once("\n```").context("the block does not end")?;
    Ok(block.replace(EXAMPLE, ELEMENT))
}

fn open_page(page: String, first: &str) -> Outcome<Stage> {
    let stage = Stage { browser: Browser::start()?, server: Server::start(site().page("/post", page))? };
    stage.browser.before_each_page(first)?;
    stage.browser.open(&stage.server.url("/post"))?;
    Ok(stage)
}

fn answer(browser: &Browser) -> Outcome {
    browser.click(".tile")?;
    browser.click(".submit")?;
    browser.find(".go-understand").map(drop)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_blog_follows_the_scene() -> Outcome {
    let style = "<style>section { min-height: 3000px; }</style>";
    let body = format!("{style}{}", block_after("**A blog whose article follows the scene.**")?);
    let stage = open_page(author_page(&body), "")?;
    let browser = &stage.browser;
    browser.live()?;
    assert_eq!(browser.script("return scrollY", vec![])?, 0);
    browser.click(".robot")?;
    let is_there = "const section = document.querySelector('section.current');
        const top = section?.getBoundingClientRect().top;
        return section?.dataset.scene === 'prove' && top < innerHeight && scrollY > 0";
    browser.until("the article did not follow", || {
        Ok(browser.script(is_there, vec![])?.as_bool().filter(|is| *is))
    })?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_learning_platform_adds_its_actor() -> Outcome {
    let body = format!(
        "<click-work seed=\"7\"></click-work>{}",
        block_after("**A learning platform that adds its actor.**")?
    );
    let hear = "window.sent = []; console.log = (line) => sent.push(line);";
    let stage = open_page(author_page(&body), hear)?;
    let browser = &stage.browser;
    browser.live()?;
    browser.click(".robot")?;
    answer(browser)?;
    let sent = browser.until("not all statements were sent", || {
        let sent = browser.script("return sent", vec![])?;
        Ok(sent.as_array().filter(|sent| sent.len() >= 3).cloned())
    })?;
    let verbs = ["attempted", "answered", "completed"];
    assert_eq!(sent.len(), verbs.len());
    for (line, verb) in sent.iter().zip(verbs) {
        // The guide's own address again: that of a statement is absolute.
        let line = &line.as_str().unwrap_or_default().replace(ELEMENT, EXAMPLE);
        let statement: Value = serde_json::from_str(line)?;
        assert_eq!(statement["actor"]["account"]["name"], "learner-4711");
        assert_eq!(statement["verb"]["id"], format!("http://adlnet.gov/expapi/verbs/{verb}"));
        let id = statement["object"]["id"].as_str().unwrap_or_default();
        assert!(id.ends_with("#task/road-signs/0"), "{id}");
        let result: Vec<&String> =
            statement["result"].as_object().into_iter().flat_map(|map| map.keys()).collect();
        if verb != "attempted" {
            assert_eq!(result, ["completion", "duration"]);
            let duration = statement["result"]["duration"].as_str().unwrap_or_default();
            let seconds = duration.trim_start_matches("PT").trim_end_matches('S').parse::<f64>()?;
            assert!((0.0..60.0).contains(&seconds), "{duration}");
        }
        // By the rules of xAPI as a library of a record store knows them; without an actor it is no statement.
        assert_eq!(problems(line)?, 0, "{line}");
        let mut unsigned = statement.clone();
        unsigned.as_object_mut().map(|statement| statement.remove("actor"));
        assert_ne!(problems(&unsigned.to_string())?, 0, "{unsigned}");
    }
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

/// How much the validation of xAPI has against a statement.
fn problems(statement: &str) -> Outcome<usize> {
    let validate = "const validate = require('xapi-validation').default;
        console.log(validate(JSON.parse(process.argv[1])).length)";
    let output = Command::new("node")
        .args(["-e", validate, statement])
        .env("NODE_PATH", modules("platforms")?)
        .output()?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().parse()?)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_iframe_and_its_script_fit() -> Outcome {
    let frame = block_after("## Paste an iframe")?;
    assert!(frame.contains("title=\"") && frame.contains("loading=\"lazy\"") && frame.contains("<a href"));
    let script = block_after("**Its height.**")?;
    let page = format!("<!doctype html><meta charset=\"utf-8\"><title>Post</title>{frame}{script}");
    let stage = open_page(page, "")?;
    let browser = &stage.browser;
    browser.enter_frame("iframe")?;
    browser.live()?;
    let fits = "return document.documentElement.scrollHeight <= innerHeight && innerHeight !== 900";
    browser.until("the frame has not the height of what it holds", || {
        Ok(browser.script(fits, vec![])?.as_bool().filter(|fits| *fits))
    })?;
    // A number of another window is none of the frame's.
    browser.leave_frame()?;
    let height = "return document.querySelector('iframe').style.height";
    let before = browser.script(height, vec![])?;
    browser.script("postMessage({ height: 5000 }, '*')", vec![])?;
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert_eq!(browser.script(height, vec![])?, before);
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_element_starts_as_the_guide_writes_it() -> Outcome {
    let page = format!("<!doctype html><title>Post</title>{}", block_after("## Use the element")?);
    open_page(page, "")?.browser.live()
}
