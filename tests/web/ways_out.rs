//! The last two scenes in a real browser: a way tried on the chart by its slider, a word opened and closed by the
//! keyboard, the question asked twice, the replay that plays to its end, and the print that a frame may refuse.

use super::hosts::{complaints, open_embed};
use super::paths::{Hand, Step, in_place, step};
use bench::{Key, Outcome};
use serde_json::json;

/// From her first batch to what she says of it.
const TO_THE_QUESTION: [Step; 3] = [
    step("answered", &[".tile:nth-child(2) input", ".tile:nth-child(5) input", ".submit"], ".go-understand"),
    step("bet", &[".go-understand"], ".grid .tile:nth-child(9)"),
    step("reveal", &[".bet"], ".grid-turned"),
];
const SAID: Step = in_place(
    "said",
    &[".opinion-answer:nth-child(2)"],
    ".opinion-answer.choice-made:nth-child(2)",
    ".opinion-answer",
);

fn walk(hand: Hand) -> Outcome {
    let stage = open_embed("lang=en&theme=light&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    stage.server.forget();
    TO_THE_QUESTION.iter().try_for_each(|step| step.take(browser, hand))?;
    SAID.take(browser, hand)?;
    step("three ways", &[".way-ways-out"], ".scene-ways .ladder canvas").take(browser, hand)?;
    let slider = ".way-slider input";
    in_place("a floor", &[".way-out:nth-child(2)"], slider, ".way-out").take(browser, hand)?;
    browser.tab_to(slider)?;
    for _ in 0..12 {
        browser.press(&[Key::Right])?;
    }
    browser.wait_text(".way-slider output", "€3.00")?;
    browser.wait_text(".way-panel", "At €3.00 an hour, 4 of the 5 rates of pay rise.")?;
    step("debate", &[".go-next"], ".scene-debate").take(browser, hand)?;
    browser.wait_text(".verdict", "At the beginning you said: No.")?;
    in_place(
        "said again",
        &[".opinion-answer:nth-child(1)"],
        ".opinion-answer.choice-made",
        ".opinion-answer",
    )
    .take(browser, hand)?;
    browser.wait_text(".verdict", "something else")?;
    // A word opens under its sentence; Escape closes it, and the focus has not moved.
    browser.tab_to(".term")?;
    browser.press(&[Key::Enter])?;
    browser.find(".meaning")?;
    assert!(browser.focus_is_in(".term")?);
    browser.press(&[Key::Escape])?;
    browser.wait_gone(".meaning")?;
    assert!(browser.focus_is_in(".term")?, "the focus went to {}", browser.focused()?);
    // The replay comes to its own end.
    in_place("replay", &[".replay-play"], ".replay-plays", ".replay-play").take(browser, hand)?;
    browser.wait_gone(".replay-plays")?;
    // Back, and what was set is still there.
    step("back", &[".way-back"], ".scene-ways").take(browser, hand)?;
    browser.wait_text(".way-slider output", "€3.00")?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    assert_eq!(stage.server.requests().len(), 0, "nothing is asked of anybody");
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_last_scenes_by_mouse() -> Outcome {
    walk(Hand::Mouse)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_last_scenes_by_keyboard() -> Outcome {
    walk(Hand::Keyboard)
}

/// Where less motion is asked for, her gestures stand still and no button would move them.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn less_motion_is_no_motion() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    let feature = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
    browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [feature] }))?;
    step("answered", &[".tile:nth-child(2) input", ".submit"], ".go-understand")
        .take(browser, Hand::Mouse)?;
    step("debate", &[".way-debate"], ".replay-grid").take(browser, Hand::Mouse)?;
    let script = "const style = (css) => getComputedStyle(root.querySelector(css));
        return [style('.replay-actions').display, style('.replay-tick').animationName];";
    assert_eq!(browser.script_in_shadow(script, vec![])?, json!(["none", "none"]));
    Ok(())
}

/// Printed, the last scene is its payslip alone.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn on_paper_the_payslip_stands_alone() -> Outcome {
    let stage = open_embed("lang=fr&seed=7", "#scene/debate")?;
    let browser = &stage.browser;
    browser.find(".pay-slip")?;
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))?;
    let script = "const isSeen = (css) => root.querySelector(css).getClientRects().length > 0;
        return ['.pay-slip', '.slip-stamp', '.head', '.foot', '.opinions', '.debate-sides', '.replay', '.closing',
            '.print'].map(isSeen);";
    let seen = json!([true, true, false, false, false, false, false, false, false]);
    assert_eq!(browser.script_in_shadow(script, vec![])?, seen);
    Ok(())
}
