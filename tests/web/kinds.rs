//! The kinds of texts and gestures in a real browser: by mouse, and again by keyboard alone; and nothing wider than the page.

use super::hosts::{complaints, open_embed};
use super::paths::{Hand, Step, in_place, no_overflow_at, pieces, step};
use bench::{Browser, Key, Outcome};
use serde_json::json;

/// From the counter to an answer of each kind, and back.
const KINDS: [Step; 16] = [
    in_place("reading", &[".window:nth-of-type(2) > summary"], ".window:nth-of-type(2)[open]", ".window"),
    step("a cv", &[".take-anonymise-cv"], ".cv-word"),
    in_place("marked", &[".cv-word[tabindex='0']"], ".cv-marked", ".cv-word"),
    step("cv answered", &[".submit"], ".cv-outcome"),
    step("counter", &[".counter"], ".ticket ~ .ticket"),
    step("alerts", &[".take-dispatch-alert"], ".alert:nth-of-type(3) .option"),
    in_place("one left open", &[".submit"], ".alert[aria-invalid]", ".submit"),
    in_place(
        "chosen",
        &[
            ".alert:nth-of-type(1) .option input",
            ".alert:nth-of-type(2) .option input",
            ".alert:nth-of-type(3) .option input",
        ],
        ".alert:nth-of-type(3) .option-chosen",
        ".option",
    ),
    step("alerts answered", &[".submit"], ".outcomes"),
    step("counter again", &[".counter"], ".ticket ~ .ticket"),
    in_place("clicking", &[".window:nth-of-type(3) > summary"], ".window:nth-of-type(3)[open]", ".window"),
    step("an order", &[".take-like-share-follow"], ".page-gestures"),
    in_place(
        "gestures",
        &[".page-item:nth-child(1) .gesture-like", ".page-item:nth-child(4) .gesture-follow"],
        ".page-item:nth-child(4) .gesture-follow[aria-pressed='true']",
        ".gesture-follow",
    ),
    step("order answered", &[".submit"], ".prose"),
    step("the counter once more", &[".counter"], ".ticket ~ .ticket"),
    step("missions", &[".take-militant-mission"], ".mission-press"),
];

fn walk(hand: Hand) -> Outcome {
    let stage = open_embed("lang=fr&seed=7", "#scene/shift")?;
    let browser = &stage.browser;
    browser.find(".ticket")?;
    stage.server.forget();
    for step in &KINDS {
        step.take(browser, hand)?;
        // What is written here cannot be submitted again by the second click of a double click.
        std::thread::sleep(std::time::Duration::from_millis(450));
    }
    let press = in_place("pressed", &[".mission-press"], ".mission-count", ".mission-press");
    let count = |browser: &Browser| browser.text(".mission-count");
    let before = count(browser)?;
    press.take(browser, hand)?;
    browser.until("the counter does not move", || Ok((count(browser)? != before).then_some(())))?;
    in_place("taken back", &[".mission-unpress"], ".mission-count", ".mission-unpress")
        .take(browser, hand)?;
    browser.until("it is not taken back", || Ok((count(browser)? == before).then_some(())))?;
    in_place("a mission", &["li:nth-child(1) > .mission"], ".mission-done", ".mission")
        .take(browser, hand)?;
    step("missions answered", &[".submit"], ".prose").take(browser, hand)?;
    assert_eq!(pieces(browser)?, 4);
    assert_eq!(stage.server.requests(), Vec::<String>::new(), "nothing is asked after load");
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn each_kind_by_mouse() -> Outcome {
    walk(Hand::Mouse)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn each_kind_by_keyboard_alone() -> Outcome {
    walk(Hand::Keyboard)
}

/// The places of the marked words, and of the one that has the focus.
fn marks(browser: &Browser) -> Outcome<serde_json::Value> {
    let script = "const words = [...root.querySelectorAll('.cv-word')];
        const marked = words.flatMap((word, at) => word.getAttribute('aria-pressed') === 'true' ? [at] : []);
        const stops = words.flatMap((word, at) => word.tabIndex === 0 ? [at] : []);
        return [marked, words.indexOf(root.activeElement), stops];";
    browser.script_in_shadow(script, vec![])
}

/// Arrows move over the words of all lines, Space marks, Shift + Space and Shift + click mark up to there; one word only
/// is in the tab order, and it is the one that was left.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_cv_is_marked_by_keys() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/shift")?;
    let browser = &stage.browser;
    browser.click(".window:nth-of-type(2) > summary")?;
    browser.click(".take-anonymise-cv")?;
    browser.tab_to(".cv-word")?;
    let expect = |expected: serde_json::Value| {
        browser.until(&format!("not {expected}"), || Ok((marks(browser)? == expected).then_some(())))
    };
    browser.press(&[Key::Space])?;
    expect(json!([[0], 0, [0]]))?;
    browser.press(&[Key::Right, Key::Down])?;
    expect(json!([[0], 2, [2]]))?;
    browser.press_with(Key::Shift, Key::Space)?;
    expect(json!([[0, 1, 2], 2, [2]]))?;
    browser.press(&[Key::Left, Key::Enter])?;
    expect(json!([[0, 2], 1, [1]]))?;
    browser.press(&[Key::Home, Key::Left])?;
    expect(json!([[0, 2], 0, [0]]))?;
    browser.press(&[Key::Tab])?;
    browser.press_with(Key::Shift, Key::Tab)?;
    expect(json!([[0, 2], 0, [0]]))?;
    let shift_click = "root.querySelectorAll('.cv-word')[4].dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }))";
    browser.script_in_shadow(shift_click, vec![])?;
    browser.until("the stretch is not unmarked", || Ok((marks(browser)?[0] == json!([0])).then_some(())))?;
    browser.click(".cv-clear")?;
    browser.until("marks are left", || Ok((marks(browser)?[0] == json!([])).then_some(())))?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

/// In a page that is read from right to left the words of a CV keep their order.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn words_keep_their_order_from_right_to_left() -> Outcome {
    let stage = open_embed("lang=fr&seed=7", "#scene/shift")?;
    let browser = &stage.browser;
    browser.click(".window:nth-of-type(2) > summary")?;
    browser.click(".take-anonymise-cv")?;
    browser.find(".cv-word")?;
    let script = "document.documentElement.dir = 'rtl';
        const [first, second] = root.querySelectorAll('.cv-word');
        return first.getBoundingClientRect().left < second.getBoundingClientRect().left;";
    assert_eq!(browser.script_in_shadow(script, vec![])?, true);
    Ok(())
}

fn narrow(lang: &str) -> Outcome {
    let stage = open_embed(&format!("lang={lang}&seed=7"), "#scene/shift")?;
    let browser = &stage.browser;
    browser.find(".ticket")?;
    no_overflow_at(browser, lang, "counter")?;
    for step in &KINDS {
        step.take(browser, Hand::Mouse)?;
        std::thread::sleep(std::time::Duration::from_millis(450));
        no_overflow_at(browser, lang, step.name)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn no_kind_is_wider_than_the_page_in_french() -> Outcome {
    narrow("fr")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn no_kind_is_wider_than_the_page_in_english() -> Outcome {
    narrow("en")
}
