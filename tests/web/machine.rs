//! The machine in a real browser: its exam is prepared while nobody waits, it learns, it fills, it is sabotaged.

use super::hosts::{complaints, open_embed};
use super::paths::{Hand, Step, in_place, pieces, step};
use bench::{Browser, Outcome};
use serde_json::json;
use std::time::Duration;

/// Longer than the second click of a double click takes.
const UNHURRIED: Duration = Duration::from_millis(450);

/// From her first batch to the curve of it.
const TO_THE_CURVE: [Step; 4] = [
    step("answered", &[".tile:nth-child(2) input", ".tile:nth-child(5) input", ".submit"], ".go-understand"),
    step("bet", &[".go-understand"], ".grid .tile:nth-child(9)"),
    step("reveal", &[".bet"], ".grid-turned"),
    step("curve", &[".go-machine"], ".curve canvas"),
];

/// The numbers of the last row of the table: labels, and percent right.
fn last_row(browser: &Browser) -> Outcome<(u64, u64)> {
    let script = "const cells = [...root.querySelectorAll('.evidence-curve tbody tr:last-child > *')];
        return cells.slice(0, 2).map((cell) => parseInt(cell.textContent));";
    let numbers = browser.script_in_shadow(script, vec![])?;
    let number = |place: usize| numbers[place].as_u64().unwrap_or(u64::MAX);
    Ok((number(0), number(1)))
}

/// Whether something of the colour of hers is drawn on the canvas.
fn is_drawn(browser: &Browser) -> Outcome<bool> {
    let script = "const canvas = root.querySelector('.curve canvas');
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 0; at < data.length; at += 4) {
            if (data[at + 3] && data[at] > 150 && data[at + 1] < 80 && data[at + 2] < 60) return true;
        }
        return false;";
    Ok(browser.script_in_shadow(script, vec![])? == true)
}

/// Whether the curve's canvas has the pixels of the place that it fills.
fn has_its_pixels(browser: &Browser) -> Outcome<bool> {
    let script = "const canvas = root.querySelector('.curve canvas');
        return canvas.width === Math.round(canvas.getBoundingClientRect().width * devicePixelRatio);";
    Ok(browser.script_in_shadow(script, vec![])? == true)
}

fn walk(hand: Hand) -> Outcome {
    let stage = open_embed("lang=en&theme=light&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    stage.server.forget();
    TO_THE_CURVE.iter().try_for_each(|step| step.take(browser, hand))?;
    let first = last_row(browser)?;
    assert_eq!(first.0, 9);
    browser.until("the curve is not drawn", || Ok(is_drawn(browser)?.then_some(())))?;
    step("second batch", &[".batch"], ".grid .tile:nth-child(9)").take(browser, hand)?;
    assert_eq!(browser.count(".machine-says")?, 0, "the second batch is hers alone");
    step("second answered", &[".tile:nth-child(1) input", ".submit"], ".sabotage").take(browser, hand)?;
    assert_eq!(last_row(browser)?.0, 18);
    std::thread::sleep(UNHURRIED);
    step("filled", &[".batch"], ".tile:nth-child(9) .machine-says").take(browser, hand)?;
    assert_eq!(browser.count(".machine-says")?, 9);
    step("corrected", &[".tile:nth-child(3) input", ".submit"], ".verdict").take(browser, hand)?;
    browser.wait_text(".verdict", "1 corrected, 8 left")?;
    let honest = last_row(browser)?;
    assert_eq!((honest.0, pieces(browser)?), (27, 3));
    in_place("dealt", &[".deal"], ".curve canvas", ".deal").take(browser, hand)?;
    browser.wait_text(".sabotage", "Your real answers have not moved")?;
    let mean = browser.text(".label-you")?;
    let mean: u64 = mean.trim_end_matches('%').trim().parse()?;
    assert!((30..=70).contains(&mean), "{mean} on average");
    assert_eq!(last_row(browser)?, honest, "her labels are in the table as they were");
    in_place("hers again", &[".deal"], ".curve canvas", ".deal").take(browser, hand)?;
    browser.wait_text(".sabotage", "Sabotage is possible")?;
    in_place("the crowd", &[".crowd > summary"], ".crowd[open] .ballot-box", ".crowd").take(browser, hand)?;
    in_place(
        "withheld",
        &[".withhold .choice:nth-child(2)"],
        ".withhold .choice-made:nth-child(2)",
        ".withhold",
    )
    .take(browser, hand)?;
    browser.wait_text(".withhold", "97.2%")?;
    in_place(
        "wrong together",
        &[".together .asked:nth-child(2) .choice:nth-child(3)"],
        ".together .choice-made:nth-child(3)",
        ".together",
    )
    .take(browser, hand)?;
    browser.wait_text(".together", "72.9%")?;
    for width in [360, 700] {
        browser.resize(width, 800)?;
        let is_whole = || Ok((has_its_pixels(browser)? && is_drawn(browser)?).then_some(()));
        browser.until("the curve does not follow its column", is_whole)?;
    }
    in_place("origin", &[".origin > summary"], ".origin[open]", ".origin").take(browser, hand)?;
    in_place("sight", &[".sight"], ".dots", ".sight").take(browser, hand)?;
    assert_eq!(stage.server.requests(), Vec::<String>::new(), "nothing is asked after load");
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_machine_by_mouse() -> Outcome {
    walk(Hand::Mouse)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_machine_by_keyboard_alone() -> Outcome {
    walk(Hand::Keyboard)
}

/// The exam of the pictures is prepared in pieces: all of it at once would hold the page for a second or more. The bound
/// leaves room for a busy machine.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn while_the_exam_is_prepared_the_page_answers() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    browser.find(".grid")?;
    let watch = "window.longest = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
        }).observe({ type: 'longtask' });";
    browser.script(watch, vec![])?;
    TO_THE_CURVE[..3].iter().try_for_each(|step| step.take(browser, Hand::Mouse))?;
    browser.script("window.longest = 0", vec![])?;
    std::thread::sleep(Duration::from_millis(800));
    let longest = browser.script("return window.longest", vec![json!(0)])?.as_f64().unwrap_or(f64::MAX);
    assert!(longest < 400.0, "a task of {longest} ms");
    Ok(())
}
