//! The scenes after the payslip in a real browser: points converted, an order placed, the console worked, by either hand.

use super::hosts::{complaints, open_embed};
use super::paths::{Hand, Step, in_place, step};
use bench::{Browser, Key, Outcome};

/// From one task to the order. What is pressed keeps the focus; a new scene begins at its heading.
const TO_THE_ORDER: [Step; 7] = [
    step("one task", &[".robot"], ".grid .tile:nth-child(9)"),
    step("answered", &[".tile:nth-child(2) input", ".submit"], ".go-understand"),
    step("payslip", &[".way-payslip"], ".scene-bet .bet-skip"),
    step("charts", &[".bet-skip"], ".go-next"),
    step("points", &[".go-next"], ".till"),
    in_place("converted", &[".convert"], ".points-zero", ".convert"),
    step("other buyer", &[".go-next"], ".order-maps"),
];
/// The order of gestures, half made.
const THE_ORDER: [Step; 3] = [
    in_place("share", &[".gestures .choice:nth-child(2)"], ".gestures .choice-made:nth-child(2)", ".choice"),
    in_place("a mark", &[".order-marks li:first-child .number"], ".bill-whole .sheet", ".number"),
    in_place("ordered", &[".order-map:first-child .place-order"], ".order-placed .target", ".place-order"),
];

/// What a hand may do at the console.
const CONSOLE: [Step; 3] = [
    in_place(
        "threshold",
        &[".thresholds .choice:nth-child(4)"],
        ".thresholds .choice-made:nth-child(4)",
        ".thresholds",
    ),
    in_place(
        "rejected",
        &[".console-her .choice:first-child"],
        ".console-her .choice-made:first-child",
        ".console-her",
    ),
    in_place("real consoles", &[".real-fold > summary"], ".real-fold[open] .sources", ".real-fold"),
];

/// Moves the range that has the focus to one of its ends.
fn move_to(browser: &Browser, css: &str, key: Key) -> Outcome {
    browser.tab_to(css)?;
    browser.press(&[key])
}

/// A message has the length of its wire and runs along it; then nothing of it is left, and the wire is inked.
fn is_still(browser: &Browser) -> Outcome<bool> {
    let script = "const map = root.querySelector('.order-placed');
        return map.getAnimations({ subtree: true }).length === 0
            && [...map.querySelectorAll('.message')].every((line) => {
                const style = getComputedStyle(line);
                return style.opacity === '0' && style.animationName === 'message';
            })
            && getComputedStyle(map.querySelector('.target-count')).visibility === 'visible';";
    Ok(browser.script_in_shadow(script, vec![])? == true)
}

fn walk(hand: Hand) -> Outcome {
    let stage = open_embed("lang=en&theme=light&seed=7", "")?;
    let browser = &stage.browser;
    stage.server.forget();
    TO_THE_ORDER.iter().try_for_each(|step| step.take(browser, hand))?;
    browser.wait_text(".bill", "The same price")?;
    move_to(browser, ".order-axis input", Key::Home)?;
    browser.wait_text(".bill", "People cost 167 times less")?;
    THE_ORDER.iter().try_for_each(|step| step.take(browser, hand))?;
    browser.wait_text(".order-map:first-child .order-status", "Delivered: 12")?;
    browser.until("the messages do not arrive", || Ok(is_still(browser)?.then_some(())))?;
    step("console", &[".go-next"], ".console-table").take(browser, hand)?;
    browser.wait_text(".console-found", "Everybody is paid")?;
    CONSOLE.iter().try_for_each(|step| step.take(browser, hand))?;
    browser.wait_text(".console-found", "will not be paid")?;
    browser.wait_text(".console-said", "The work is kept, the pay is not")?;
    move_to(browser, ".console-field input", Key::Home)?;
    browser.wait_text(".console-found", "The deadline falls before the end")?;
    for width in [320, 700, 1280] {
        browser.resize(width, 900)?;
        let script = "const page = root.querySelector('.console');
            return page.scrollWidth <= page.clientWidth;";
        assert!(browser.script_in_shadow(script, vec![])? == true, "the console is too wide at {width}");
    }
    assert_eq!(stage.server.requests(), Vec::<String>::new(), "nothing is asked after load");
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn after_the_payslip_by_mouse() -> Outcome {
    walk(Hand::Mouse)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn after_the_payslip_by_keyboard_alone() -> Outcome {
    walk(Hand::Keyboard)
}
