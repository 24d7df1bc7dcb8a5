//! The first task before the application is here: begun by either hand, in both forms and languages, and adopted by the
//! application without anything lost, moved or told anew. The line stalls before the WebAssembly until a test lets it go.

use super::hosts::{ELEMENT, Stage, WASM, author_page, complaints, dist, element, is_visible, site};
use super::paths::Hand;
use bench::{Browser, Key, Outcome, Server, Site};
use serde_json::{Value, json};
use std::time::Duration;

/// A form of the widget, held before its WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Element,
    File,
}

/// Where the file stalls: before the words and the WebAssembly that it ends with.
const DATA: &str = "<script type=\"text/plain\" id=\"annex\">";

/// Adds up every shift of the layout, those after a press too. A test that is slow is not late, but where it means to be.
const SHIFTS: &str = "const later = setTimeout;
    window.setTimeout = (then, ms, ...rest) =>
        later(then, ms === 8000 && !document.querySelector('[data-late]') ? 120_000 : ms, ...rest);
    window.shifts = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });
    window.told = [];
    for (const name of ['scene', 'task', 'closed'])
        document.addEventListener(`click-work:${name}`, () => told.push(name));";

/// Every box of the widget, to the tenth of a pixel, and where the page stands. Not those of the receipt, whose clock
/// goes on: they are seen not to shift.
const BOXES: &str = "const root_ = [...root.querySelectorAll('.cw')].find((found) => found.checkVisibility());
    return [scrollY, ...[...root_.querySelectorAll('*')].filter((one) => one.checkVisibility() && !one.closest('.receipt'))
        .map((one) => {
        const box = one.getBoundingClientRect();
        return [one.localName, box.x, box.y, box.width, box.height].map((n) => n.toFixed?.(1) ?? n).join(' ');
    })];";

/// The place of the focus among the nine checkboxes.
const FOCUS: &str = "return [...root.querySelectorAll('.tile input')].indexOf(root.activeElement)";

/// Whether all that stood stands where it stood. In the element the annex comes meanwhile, and with it a button at the foot.
fn stands(form: Form, before: &Value, after: &Value) -> bool {
    let boxes = |of: &Value| of.as_array().cloned().unwrap_or_default();
    let mut rest = boxes(after).into_iter();
    form == Form::Element && boxes(before).iter().all(|old| rest.any(|new| new == *old)) || before == after
}

fn open_held(site: Site, form: Form, language: &str, attributes: &str) -> Outcome<Stage> {
    let browser = Browser::start_unwaiting()?;
    browser.before_each_page(SHIFTS)?;
    let article = author_page(&element(&format!("lang=\"{language}\" theme=\"light\" {attributes}")));
    let site = site.page("/article", article);
    let (site, address) = match form {
        Form::Element => (site.held(WASM, 0), "/article".to_owned()),
        Form::File => {
            let file = std::fs::read_to_string(dist().join("embed.html"))?;
            let path = format!("{ELEMENT}embed.html");
            let place = file.find(DATA).unwrap_or_default();
            assert!(place > 0, "the file ends otherwise");
            (site.held(&path, place), format!("{path}?lang={language}&theme=light"))
        }
    };
    let server = Server::start(site)?;
    browser.open(&server.url(&address))?;
    browser.find(".robot")?;
    Ok(Stage { browser, server })
}

/// Presses a control, as a hand does.
fn press(browser: &Browser, hand: Hand, css: &str) -> Outcome {
    match hand {
        // A picture that is ticked lies over its checkbox, and is its label.
        Hand::Mouse => browser.click(css.trim_end_matches(" input")),
        Hand::Keyboard => {
            browser.tab_to(css)?;
            browser.press(&[Key::Space])
        }
    }
}

/// A tick moves for a moment.
fn settle() {
    std::thread::sleep(Duration::from_millis(400));
}

/// Pixels of the scene as it is seen.
fn picture(browser: &Browser) -> Outcome<Value> {
    settle();
    let place = "const main = [...root.querySelectorAll('.main')].find((found) => found.checkVisibility());
        const { x, y, width, height } = main.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height, scale: 1 };";
    let clip = browser.script_in_shadow(place, vec![])?;
    browser.devtools("Page.captureScreenshot", json!({ "format": "png", "clip": clip }))
}

fn is_live(browser: &Browser) -> Outcome<bool> {
    Ok(browser.script("return Boolean(document.querySelector('click-work[data-live]'))", vec![])? == true)
}

/// Begins, lets the application come, and goes on.
fn adopts(form: Form, language: &str, hand: Hand, width: u32) -> Outcome {
    let stage = open_held(site(), form, language, "")?;
    let browser = &stage.browser;
    browser.resize(width, 900)?;
    press(browser, hand, ".robot")?;
    browser.find(".grid .tile:nth-child(9)")?;
    assert!(browser.focus_is_in(".start")?, "{}", browser.focused()?);
    for tile in [2, 9, 5] {
        press(browser, hand, &format!(".tile:nth-child({tile}) input"))?;
    }
    press(browser, hand, ".tile:nth-child(9) input")?;
    assert!(!is_live(browser)?);
    settle();
    let boxes = browser.script_in_shadow(BOXES, vec![])?;
    browser.script("window.shifts = 0", vec![])?;
    stage.server.release();
    browser.live()?;
    let what = format!("{form:?} {language} {hand:?} {width}");
    settle();
    let after = browser.script_in_shadow(BOXES, vec![])?;
    assert!(stands(form, &boxes, &after), "{what}: something moved: {boxes} {after}");
    assert_eq!(browser.script("return window.shifts", vec![])?.as_f64(), Some(0.0), "{what}");
    let places = [1, 2, 4, 5, 8, 9].map(|tile| browser.is_checked(&format!(".tile:nth-child({tile}) input")));
    let places = places.into_iter().collect::<Outcome<Vec<_>>>()?;
    assert_eq!(places, [false, true, false, true, false, false], "{what}");
    assert_eq!(browser.count(".tile-ticked")?, 2, "{what}");
    assert_eq!(browser.script_in_shadow(FOCUS, vec![])?, 8, "{what}: {}", browser.focused()?);
    assert_eq!(browser.script("return told", vec![])?, json!(["scene", "scene", "task"]), "{what}");
    // It is alive, and goes on from there.
    press(browser, hand, ".submit")?;
    browser.find(".go-understand")?;
    assert_eq!(complaints(browser)?, Vec::<String>::new(), "{what}");
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_is_ticked_before_it_comes_is_adopted_by_mouse() -> Outcome {
    adopts(Form::Element, "en", Hand::Mouse, 700)?;
    adopts(Form::Element, "fr", Hand::Mouse, 320)?;
    adopts(Form::File, "en", Hand::Mouse, 320)?;
    adopts(Form::File, "fr", Hand::Mouse, 1280)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_is_ticked_before_it_comes_is_adopted_by_keyboard() -> Outcome {
    adopts(Form::Element, "fr", Hand::Keyboard, 1280)?;
    adopts(Form::Element, "en", Hand::Keyboard, 320)?;
    adopts(Form::File, "fr", Hand::Keyboard, 320)?;
    adopts(Form::File, "en", Hand::Keyboard, 1280)
}

/// On the threshold nothing is seen to come either.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_threshold_is_the_same_before_and_after() -> Outcome {
    for (form, language) in [(Form::Element, "fr"), (Form::File, "en")] {
        let stage = open_held(site(), form, language, "")?;
        let browser = &stage.browser;
        let before = (browser.script_in_shadow(BOXES, vec![])?, picture(browser)?);
        browser.script("window.shifts = 0", vec![])?;
        stage.server.release();
        browser.live()?;
        let after = (browser.script_in_shadow(BOXES, vec![])?, picture(browser)?);
        assert!(stands(form, &before.0, &after.0), "{} {}", before.0, after.0);
        // In the element the annex has come meanwhile: the receipt has a line more.
        assert!(form == Form::Element || before.1 == after.1, "the threshold looks otherwise");
        assert_eq!(browser.script("return window.shifts", vec![])?.as_f64(), Some(0.0));
        assert_eq!(browser.script("return document.activeElement === document.body", vec![])?, true);
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_is_submitted_before_it_comes_is_kept_and_said_to_be() -> Outcome {
    for (form, language, nothing, kept) in [
        (Form::Element, "en", "No square is ticked", "Noted. What follows arrives"),
        (Form::File, "fr", "Aucune case", "C’est noté. La suite arrive"),
    ] {
        let stage = open_held(site(), form, language, "")?;
        let browser = &stage.browser;
        press(browser, Hand::Keyboard, ".robot")?;
        press(browser, Hand::Keyboard, ".submit")?;
        browser.wait_text(".complaint", nothing)?;
        press(browser, Hand::Keyboard, ".tile:nth-child(4) input")?;
        assert_eq!(browser.text(".complaint")?, "");
        press(browser, Hand::Keyboard, ".submit")?;
        browser.wait_text(".complaint", kept)?;
        // What is handed in is handed in.
        browser.click(".tile:nth-child(5)")?;
        assert!(!browser.is_checked(".tile:nth-child(5) input")?);
        stage.server.release();
        browser.find(".go-understand")?;
        browser.live()?;
        assert!(browser.focus_is_in(".start")?, "{}", browser.focused()?);
        assert_eq!(browser.script("return told", vec![])?, json!(["scene", "scene", "task", "closed"]));
        browser.click(".go-understand")?;
        browser.find(".tile-was-ticked:nth-child(4)")?;
        assert_eq!(browser.count(".tile-was-ticked")?, 1);
        assert_eq!(complaints(browser)?, Vec::<String>::new());
    }
    Ok(())
}

/// What only the application can do is done when it is here. (A fold that she opened may be closed again when the whole follows.)
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn whatever_else_is_pressed_waits_for_it() -> Outcome {
    let stage = open_held(site(), Form::Element, "en", "")?;
    let browser = &stage.browser;
    browser.resize(320, 900)?;
    browser.click(".robot")?;
    browser.click(".reset-ask")?;
    assert_eq!(browser.count(".reset-confirm")?, 0);
    stage.server.release();
    browser.find(".reset-confirm").map(drop)
}

/// Nothing is taken away under a finger.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn it_does_not_come_in_the_middle_of_a_press() -> Outcome {
    let stage = open_held(site(), Form::Element, "en", "")?;
    let browser = &stage.browser;
    browser.click(".robot")?;
    let down =
        "root.querySelector('.tile input').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
    browser.script_in_shadow(down, vec![])?;
    stage.server.release();
    std::thread::sleep(Duration::from_millis(700));
    assert!(!is_live(browser)?);
    let up = "const tile = root.querySelector('.tile input');
        tile.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true })); tile.click();";
    browser.script_in_shadow(up, vec![])?;
    browser.live()?;
    assert!(browser.is_checked(".tile:first-child input")?);
    Ok(())
}

/// Another beginning than the one that was drawn waits for the application, as ever.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn another_beginning_is_not_guessed() -> Outcome {
    for attributes in ["seed=\"7\"", "tasks=\"kittens\"", "scene=\"understand\"", "depth=\"short\""] {
        let browser = Browser::start_unwaiting()?;
        let server = Server::start(site().held(WASM, 0).page("/article", author_page(&element(attributes))))?;
        browser.open(&server.url("/article"))?;
        browser.until("nothing is asked for", || {
            Ok(server.requests().iter().any(|request| request.contains(".wasm")).then_some(()))
        })?;
        std::thread::sleep(Duration::from_millis(300));
        assert_eq!(browser.count(".cw")?, 0, "{attributes}");
        assert!(is_visible(&browser, "click-work > .to-read")?, "{attributes}");
        assert!(!server.requests().iter().any(|request| request.contains("first-")), "{attributes}");
    }
    Ok(())
}

/// What will not come is said, and no dead task is left; what is late leaves her at hers.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_failure_is_said_and_leaves_no_dead_task() -> Outcome {
    let stage = open_held(site().missing(WASM), Form::Element, "en", "")?;
    let browser = &stage.browser;
    browser.click(".robot")?;
    browser.click(".tile:nth-child(2) input")?;
    stage.server.release();
    browser.wait_text(".failure", "could not be loaded")?;
    assert!(is_visible(browser, "click-work > .to-read")?);
    let is_seen = "return root.querySelector('.tile')?.checkVisibility() ?? false";
    assert_eq!(browser.script_in_shadow(is_seen, vec![])?, false);

    let late = open_held(site(), Form::Element, "en", "data-late")?;
    let browser = &late.browser;
    browser.click(".robot")?;
    browser.click(".tile:nth-child(2) input")?;
    browser.wait_text(".failure", "too long")?;
    assert!(is_visible(browser, "click-work > .to-read")?);
    browser.click(".tile:nth-child(3) input")?;
    late.server.release();
    browser.live()?;
    assert_eq!((browser.count(".tile-ticked")?, browser.text(".failure")?), (2, String::new()));
    assert!(!is_visible(browser, "click-work > .to-read")?);
    Ok(())
}
