//! The whole path through the widget, by mouse, and again by keyboard alone; and what must hold at each of its steps.

use super::hosts::{Stage, complaints, open_embed};
use bench::{Browser, Key, Outcome};
use serde_json::json;
use std::time::Duration;

/// One thing that a reader does, and what she then sees. Selectors are CSS, inside the widget.
pub(crate) struct Step {
    /// What the step is for, and the name of the state that it leads to.
    pub(crate) name: &'static str,
    /// What is pressed, one after the other.
    press: &'static [&'static str],
    /// What is typed where the focus then is, fields apart by a bar.
    typed: &'static str,
    /// What is there afterwards.
    then: &'static str,
    /// Where the focus is afterwards.
    focus: &'static str,
}

/// Where the focus goes when something new is there.
const START: &str = ".start";

pub(crate) const fn step(name: &'static str, press: &'static [&'static str], then: &'static str) -> Step {
    Step { name, press, typed: "", then, focus: START }
}

pub(crate) const fn in_place(
    name: &'static str,
    press: &'static [&'static str],
    then: &'static str,
    focus: &'static str,
) -> Step {
    Step { name, press, typed: "", then, focus }
}

/// From the threshold to the payslip, and back to nothing.
const PATH: [Step; 21] = [
    step("one task", &[".robot"], ".grid .tile:nth-child(9)"),
    in_place("nothing ticked", &[".submit"], ".complaint:not(:empty)", ".submit"),
    in_place(
        "ticked",
        &[".tile:nth-child(2) input", ".tile:nth-child(5) input"],
        ".tile-ticked ~ .tile-ticked",
        ".tile-ticked",
    ),
    step("answered", &[".submit"], ".go-understand"),
    step("bet", &[".go-understand"], ".grid .tile:nth-child(9)"),
    step("reveal", &[".tile:nth-child(3) input", ".bet"], ".grid-turned"),
    step("machine", &[".go-machine"], ".curve canvas"),
    step("counter", &[".go-shift"], ".ticket ~ .ticket"),
    step("words", &[".take-scanned-word"], ".word-field"),
    Step {
        name: "typed",
        press: &[".word:first-child .word-field"],
        typed: "maison|chose",
        then: ".outcomes",
        focus: START,
    },
    step("bet on pay", &[".go-payslip"], ".bet-axis input"),
    step("payslip", &[".bet"], ".bet-settled"),
    in_place("figure", &[".rung-worker .rung-open"], ".sheet .steps", ".rung-open"),
    in_place("recalculated", &[".recalculate .field"], ".recalculate .field", ".field"),
    in_place("an hour", &[".charts .choice:nth-child(2)"], ".key-unpaid", ".choice"),
    in_place("the session", &[".charts .choice:nth-child(3)"], ".session", ".choice"),
    in_place("the pieces", &[".charts .choice:nth-child(1)"], ".rung-minimum", ".choice"),
    in_place("filters", &[".filters-fold > summary"], ".filters-fold[open] .choice", ".filters-fold"),
    in_place(
        "dollars",
        &[".filters > .choices:last-child .choice:last-child"],
        ".filters > .choices:last-child .choice-made:last-child",
        ".choice",
    ),
    in_place("table", &[".table-fold > summary"], ".table-fold[open] .evidence", ".table-fold"),
    in_place("other language", &[".language"], ".language[lang]", ".language"),
];

impl Step {
    pub(crate) fn take(&self, browser: &Browser, hand: Hand) -> Outcome {
        for css in self.press {
            hand.press(browser, css)?;
        }
        for (place, word) in self.typed.split('|').enumerate().filter(|(_, word)| !word.is_empty()) {
            if place > 0 {
                browser.press(&[Key::Tab])?;
            }
            browser.type_text(word)?;
        }
        if !self.typed.is_empty() {
            browser.press(&[Key::Enter])?;
        }
        browser.find(self.then).map_err(|error| error.context(self.name))?;
        browser.until(&format!("{}: the focus is not on {}", self.name, self.focus), || {
            Ok(browser.focus_is_in(self.focus)?.then_some(()))
        })
    }
}

/// How a reader presses.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hand {
    Mouse,
    Keyboard,
}

impl Hand {
    fn press(self, browser: &Browser, css: &str) -> Outcome {
        match self {
            // A tile is pressed on its picture: the box itself may be out of sight.
            Self::Mouse => browser.click(css.strip_suffix(" input").unwrap_or(css)),
            Self::Keyboard => {
                browser.find(css)?;
                browser.tab_to(css)?;
                assert!(has_ring(browser)?, "nothing shows that the focus is on {css}");
                match css {
                    _ if css.contains("field") => Ok(()),
                    _ if css.ends_with("input") => browser.press(&[Key::Space]),
                    _ => browser.press(&[Key::Enter]),
                }
            }
        }
    }
}

/// Whether an outline or a shadow is drawn on the focused element, or on what it stands in or beside.
fn has_ring(browser: &Browser) -> Outcome<bool> {
    let script = "const focused = root.activeElement;
        if (!focused) return false;
        const around = [focused, ...focused.parentElement.children, focused.parentElement];
        return around.some((element) => {
            const style = getComputedStyle(element);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        });";
    Ok(browser.script_in_shadow(script, vec![])? == true)
}

/// What is kept by the browser for the page: all of it by name.
fn stored(browser: &Browser) -> Outcome<serde_json::Value> {
    let script = "return (async () => [
        ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
        ...(await indexedDB.databases()).map((database) => database.name), ...(await caches.keys()),
    ].filter(Boolean))()";
    browser.script(script, vec![])
}

/// The number that the receipt gives for pieces; it stands there even where it is folded.
pub(crate) fn pieces(browser: &Browser) -> Outcome<u64> {
    let script = "return root.querySelectorAll('.receipt-folded .lines')[1].querySelector('dd').textContent";
    let text = browser.script_in_shadow(script, vec![])?;
    Ok(text.as_str().unwrap_or_default().parse()?)
}

fn walk(hand: Hand) -> Outcome<Stage> {
    let stage = open_embed("lang=fr&seed=7", "")?;
    let browser = &stage.browser;
    stage.server.forget();
    for step in &PATH {
        step.take(browser, hand)?;
        assert_eq!(stored(browser)?, json!([]), "{}", step.name);
    }
    assert_eq!(pieces(browser)?, 2);
    assert_eq!(browser.attribute(".cw", "lang")?.as_deref(), Some("en"));
    let headline = browser.text(".headline")?;
    assert!(headline.contains("$0.00"), "{headline}");
    Ok(stage)
}

fn erase(stage: &Stage, hand: Hand) -> Outcome {
    let browser = &stage.browser;
    in_place("reset asked", &[".reset-ask"], ".reset-confirm", ".reset").take(browser, hand)?;
    step("erased", &[".reset-confirm"], ".robot").take(browser, hand)?;
    assert_eq!(pieces(browser)?, 0);
    assert_eq!(stored(browser)?, json!([]));
    assert_eq!(stage.server.requests(), Vec::<String>::new(), "nothing is asked after load");
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn by_mouse() -> Outcome {
    erase(&walk(Hand::Mouse)?, Hand::Mouse)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn by_keyboard_alone() -> Outcome {
    erase(&walk(Hand::Keyboard)?, Hand::Keyboard)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn refusing_is_honoured_and_counted() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    step("refused", &[".refuse"], ".another").take(browser, Hand::Mouse)?;
    // The next task is not taken by the second click of a double click.
    std::thread::sleep(Duration::from_millis(500));
    step("another", &[".another"], ".refuse").take(browser, Hand::Mouse)?;
    step("refused again", &[".refuse"], ".go-payslip").take(browser, Hand::Mouse)?;
    step("payslip", &[".go-payslip"], ".ladder").take(browser, Hand::Mouse)?;
    assert_eq!(pieces(browser)?, 0);
    let refusals = "return root.querySelector('.receipt-folded .lines .line dd').textContent";
    assert_eq!(browser.script_in_shadow(refusals, vec![])?, "2");
    browser.wait_text(".headline", "refusal")
}

/// Widths of a phone, a column and a desk.
const WIDTHS: [u32; 3] = [320, 700, 1280];

/// What is wider than the page: the page itself, or an element of the widget that neither scrolls nor is a drawing.
const OVERFLOW: &str = "const page = document.scrollingElement, wide = page.clientWidth;
    const found = page.scrollWidth > wide ? ['page ' + page.scrollWidth] : [];
    for (const element of root.querySelectorAll('.page *:not(svg *, .table-frame *, .unseen)')) {
        const { width, right } = element.getBoundingClientRect();
        if (width > 1 && right > wide + 1) found.push(element.getAttribute('class') + ' ' + right);
    }
    return found.slice(0, 5);";

fn no_overflow(lang: &str) -> Outcome {
    let stage = open_embed(&format!("lang={lang}&seed=7"), "")?;
    let browser = &stage.browser;
    for step in &PATH[..20] {
        step.take(browser, Hand::Mouse)?;
        no_overflow_at(browser, lang, step.name)?;
    }
    Ok(())
}

/// At every width, in the state that the widget is in.
pub(crate) fn no_overflow_at(browser: &Browser, lang: &str, name: &str) -> Outcome {
    for width in WIDTHS {
        browser.resize(width, 800)?;
        let found = browser.script_in_shadow(OVERFLOW, vec![])?;
        assert_eq!(found, json!([]), "{lang}, {name} at {width} px");
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn nothing_is_wider_than_the_page_in_french() -> Outcome {
    no_overflow("fr")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn nothing_is_wider_than_the_page_in_english() -> Outcome {
    no_overflow("en")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_grid_and_its_button_stand_on_the_first_screen_of_a_phone() -> Outcome {
    for lang in ["fr", "en"] {
        let stage = open_embed(&format!("lang={lang}&seed=7"), "#scene/prove")?;
        stage.browser.resize(320, 640)?;
        let script = "scrollTo(0, 0);
            return ['.grid', '.submit'].map((css) => root.querySelector(css).getBoundingClientRect().bottom)";
        let bottoms = stage.browser.script_in_shadow(script, vec![])?;
        for (name, bottom) in ["the grid", "the button"].iter().zip(bottoms.as_array().into_iter().flatten())
        {
            let bottom = bottom.as_f64().unwrap_or(f64::MAX);
            assert!(bottom > 0.0 && bottom <= 640.0, "{lang}: {name} ends at {bottom} px");
        }
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_ladder_is_drawn_to_the_pixels_of_the_screen() -> Outcome {
    let stage = open_embed("lang=fr&seed=7", "#scene/payslip")?;
    let browser = &stage.browser;
    browser.find(".ladder-marks")?;
    for (width, ratio) in [(700, 1), (700, 2), (320, 2), (1280, 1)] {
        let metrics = json!({ "width": width, "height": 800, "deviceScaleFactor": ratio, "mobile": false });
        browser.devtools("Emulation.setDeviceMetricsOverride", metrics)?;
        let script = "const canvas = root.querySelector('.ladder-marks');
            const wanted = Math.round(canvas.getBoundingClientRect().width * devicePixelRatio);
            if (devicePixelRatio !== arguments[0] || Math.abs(canvas.width - wanted) > 1) return 0;
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const colours = new Set();
            for (let at = 0; at < data.length; at += 4) {
                if (data[at + 3]) colours.add(data.slice(at, at + 3).join());
            }
            return colours.size;";
        browser.until(&format!("the ladder is not drawn at {width} px with a ratio of {ratio}"), || {
            let n_colours = browser.script_in_shadow(script, vec![json!(ratio)])?.as_u64().unwrap_or(0);
            Ok((n_colours >= 5).then_some(()))
        })?;
    }
    Ok(())
}

/// Makes the page believe that it is hidden, or seen: what a browser does when another tab is chosen.
fn set_hidden(browser: &Browser, is_hidden: bool) -> Outcome {
    let script = "const [isHidden] = arguments;
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
        document.dispatchEvent(new Event('visibilitychange'));";
    browser.script(script, vec![json!(is_hidden)]).map(drop)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_hidden_page_stops_the_clock() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    browser.find(".grid")?;
    set_hidden(browser, true)?;
    std::thread::sleep(Duration::from_secs(6));
    set_hidden(browser, false)?;
    browser.click(".refuse")?;
    browser.find(".another")?;
    let script = "const line = root.querySelectorAll('.receipt-folded .lines')[1].querySelectorAll('dd')[1];
        return parseInt(line.textContent)";
    let seconds = browser.script_in_shadow(script, vec![])?.as_u64();
    assert!(seconds.is_some_and(|seconds| seconds < 5), "{seconds:?} seconds were worked");
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn double_clicks_count_once() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    let twice = "const button = root.querySelector(arguments[0]); button.click(); button.click();
        setTimeout(() => root.querySelector(arguments[1])?.click(), 100);";
    browser.click(".tile")?;
    browser.script_in_shadow(twice, vec![json!(".submit"), json!(".submit")])?;
    browser.find(".go-understand")?;
    assert_eq!(pieces(browser)?, 1);
    browser.click(".go-understand")?;
    browser.script_in_shadow(twice, vec![json!(".bet"), json!(".bet")])?;
    browser.click(".go-machine")?;
    browser.click(".go-shift")?;
    browser.find(".ticket")?;
    browser.script_in_shadow(twice, vec![json!(".take-road-signs"), json!(".no-such")])?;
    browser.click(".tile")?;
    // The second click, a tenth of a second later, falls where the next task is offered.
    browser.script_in_shadow(twice, vec![json!(".submit"), json!(".another")])?;
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(browser.count(".another")?, 1, "the next task was taken by a double click");
    assert_eq!(pieces(browser)?, 2);
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_page_pasted_into_a_field_is_cut_and_said() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/shift")?;
    let browser = &stage.browser;
    browser.click(".take-scanned-word")?;
    browser.find(".word-field")?;
    let paste = "const field = root.querySelector('.word-field'); field.value = 'é'.repeat(100000);
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));";
    browser.script_in_shadow(paste, vec![])?;
    browser.find(".complaint:not(:empty)")?;
    browser.find(".word-field[aria-invalid=true]")?;
    let length = "return root.querySelector('.word-field').value.length";
    assert_eq!(browser.script_in_shadow(length, vec![])?, 1000);
    browser.click(".submit")?;
    assert_eq!(browser.count(".outcomes")?, 0);
    let clear = "const field = root.querySelector('.word-field'); field.value = '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));";
    browser.script_in_shadow(clear, vec![])?;
    browser.type_into(".word:first-child .word-field", "one")?;
    browser.type_into(".word:last-child .word-field", "two")?;
    browser.click(".submit")?;
    browser.find(".outcomes")?;
    assert_eq!(pieces(browser)?, 1);
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

/// The described form, by keyboard: the switch keeps the focus in both directions, and the ticks stay.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn pictures_are_read_instead_of_seen_in_place() -> Outcome {
    let stage = open_embed("lang=en&seed=7&scene=prove", "")?;
    let browser = &stage.browser;
    browser.find(".describe:not([disabled])")?;
    browser.click(".tile:nth-child(2) input")?;
    let focus = "return [root.activeElement?.className, root.querySelectorAll('input:checked').length]";
    let focused = |then: &str| -> Outcome {
        browser.find(then)?;
        let found = browser.script_in_shadow(focus, vec![])?;
        assert_eq!(found, json!(["button-quiet describe", 1]), "after {then}");
        Ok(())
    };
    browser.click(".describe")?;
    focused(".posts .post-ticked:nth-child(2)")?;
    browser.press(&[Key::Enter])?;
    focused(".grid .tile-ticked:nth-child(2)")?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

/// An author's pick: kittens come with the whole, and are waited for where they are the first task.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn an_author_picks_the_first_task() -> Outcome {
    let stage = open_embed("lang=en&seed=7&scene=prove&tasks=kittens,airstrips,puppies", "")?;
    let browser = &stage.browser;
    browser.wait_text(".band-wanted", "airstrips")?;
    browser.find(".grid .picture")?;
    browser.click(".ways-to-prove .choice:nth-child(2)")?;
    browser.wait_text(".band-wanted", "cats or kittens")?;
    Ok(())
}
