//! Before a class in a real browser: a vote by hands by mouse and by keys alone, a second window and what refuses it, what
//! the back row can read.

use super::hosts::{
    ELEMENT, STRICT, Stage, author_page, complaints, dist, element, open, open_embed, sandbox_page, site,
};
use super::paths::{Hand, in_place, no_overflow_at, step};
use bench::{Browser, Key, Outcome, Server, Site};
use serde_json::json;

/// People, then the hands of each item: counted by Enter, or by a press.
fn vote(browser: &Browser, hand: Hand) -> Outcome {
    browser.type_into(".hands-people input", "28")?;
    let hands = ["23", "4", "14", "28", "2", "20", "9", "25", "3"];
    for (place, hands) in hands.iter().enumerate() {
        match hand {
            Hand::Mouse => {
                browser.type_into(".hands-up input", hands)?;
                browser.click(".hands-count")?;
            }
            Hand::Keyboard => {
                browser.tab_to(".hands-up input")?;
                browser.type_text(hands)?;
                browser.press(&[Key::Enter])?;
            }
        }
        let counted = format!("{} · {hands} of 28", place + 1);
        browser.wait_text(&format!(".hands-tile:nth-child({})", place + 1), &counted)?;
    }
    Ok(())
}

fn scene_is(browser: &Browser, name: &str) -> Outcome {
    browser.find(&format!(".cw.on-{name}, .on-{name} .page")).map(drop)
}

fn walk(hand: Hand) -> Outcome {
    let stage = open_embed("lang=en&theme=light&seed=7&mode=class", "")?;
    let browser = &stage.browser;
    stage.server.forget();
    browser.resize(1280, 1500)?;
    // Nothing has the focus, and the keys turn the scenes all the same; a clicker sends page keys.
    browser.press(&[Key::Right])?;
    scene_is(browser, "prove")?;
    browser.press(&[Key::PageDown])?;
    scene_is(browser, "understand")?;
    browser.press(&[Key::Left])?;
    scene_is(browser, "prove")?;
    vote(browser, hand)?;
    // In a field, arrows are arrows.
    browser.type_into(".hands-up input", "")?;
    browser.press(&[Key::Left])?;
    scene_is(browser, "prove")?;
    in_place("majority", &[".hands-take"], ".tile-ticked ~ .tile-ticked", ".hands-take")
        .take(browser, hand)?;
    assert_eq!(browser.count(".tile-ticked")?, 4);
    step("answered", &[".submit"], ".room").take(browser, hand)?;
    browser.wait_text(".room", "Among 28 people")?;
    step("bet", &[".go-understand"], ".grid .tile:nth-child(9)").take(browser, hand)?;
    step("covered", &[".tile:nth-child(3) input", ".bet"], ".cover-question").take(browser, hand)?;
    assert_eq!(browser.count(".grid-turned")?, 0, "what is covered is not there at all");
    browser.type_text("r")?;
    browser.find(".grid-turned")?;
    step("the other side", &[".way-requester"], ".cover").take(browser, hand)?;
    step("revealed", &[".reveal"], ".console-table").take(browser, hand)?;
    browser.wait_text(".console-mark", "the class")?;
    browser.type_text("f")?;
    browser.wait_text(".presenter-said", "frozen")?;
    assert!(browser.script_in_shadow("return root.querySelector('.body').inert", vec![])? == true);
    browser.press(&[Key::Right])?;
    browser.wait_text(".presenter-said", "Then:")?;
    scene_is(browser, "requester")?;
    in_place("thawed", &[".freeze"], ".on-ways-out .cover", ".start").take(browser, hand)?;
    step("refusing", &[".reveal"], ".strike").take(browser, hand)?;
    browser.wait_text(".strike", "offered to 28 people")?;
    in_place("left", &[".presenter-stop"], ".presenter-start", ".start").take(browser, hand)?;
    browser.press(&[Key::Left])?;
    scene_is(browser, "ways-out")?;
    assert_eq!(stage.server.requests(), Vec::<String>::new(), "nothing is asked after load");
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_class_votes_by_mouse() -> Outcome {
    walk(Hand::Mouse)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_class_votes_by_keyboard_alone() -> Outcome {
    walk(Hand::Keyboard)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_bad_count_has_its_sentence_and_loses_nothing() -> Outcome {
    let stage = open_embed("lang=en&seed=7&mode=class", "#scene/prove")?;
    let browser = &stage.browser;
    browser.resize(1280, 1500)?;
    browser.type_into(".hands-up input", "23")?;
    browser.click(".hands-count")?;
    browser.wait_text(".hands-asked .complaint", "how many people are in the room")?;
    browser.type_into(".hands-people input", "20")?;
    browser.click(".hands-count")?;
    browser.wait_text(".hands-asked .complaint", "23 hands for 20 people")?;
    let typed = "return [...root.querySelectorAll('.hands-field input')].map((field) => field.value)";
    assert_eq!(browser.script_in_shadow(typed, vec![])?, json!(["20", "23"]));
    for _ in 0..4 {
        browser.click(".hands-less")?;
    }
    browser.click(".hands-count")?;
    browser.wait_text(".hands-tile:first-child", "19 of 20")?;
    for lang in ["en", "fr"] {
        no_overflow_at(browser, lang, "a vote")?;
        browser.click(".language")?;
    }
    Ok(())
}

/// The first that a selector finds in the second window, pressed.
fn press(browser: &Browser, css: &str) -> Outcome {
    let found = browser.find_in_page(css)?;
    Ok(browser.wait_on(found.click())?)
}

/// Typed into the first that a selector finds in the second window.
fn type_there(browser: &Browser, css: &str, text: &str) -> Outcome {
    let found = browser.find_in_page(css)?;
    Ok(browser.wait_on(found.send_keys(text))?)
}

/// The lesson, steered from a second window.
fn steer(browser: &Browser) -> Outcome {
    browser.click(".presenter-window")?;
    browser.enter_window(1)?;
    let there = browser.find_in_page(".window-page .presenter-note")?;
    assert!(!browser.wait_on(there.text())?.is_empty(), "there are notes");
    press(browser, ".turn-on")?;
    type_there(browser, ".hands-people input", "28")?;
    type_there(browser, ".hands-up input", "23 of 28")?;
    press(browser, ".hands-count")?;
    let is_counted = |browser: &Browser| {
        let tile = browser.find_in_page(".hands-tile:first-child")?;
        Ok(browser.wait_on(tile.text())?.contains("23 of 28").then_some(()))
    };
    browser.until("the window does not show the count", || is_counted(browser))?;
    press(browser, ".freeze")?;
    browser.find_in_page(".presenter-said:not(:empty)")?;
    // Its own keys turn the scenes as well: this one waits behind the frozen screen.
    let body = browser.find_in_page(".turn-on")?;
    browser.wait_on(body.send_keys(&String::from(char::from(Key::Right))))?;
    let dressed = "return getComputedStyle(document.querySelector('.window-page')).backgroundColor";
    assert_eq!(browser.script(dressed, vec![])?, "rgb(250, 247, 240)", "it wears our styles");
    browser.enter_window(0)?;
    scene_is(browser, "prove")?;
    browser.wait_text(".hands-tile:first-child", "23 of 28")?;
    browser.wait_text(".presenter-said", "Then: Understand")?;
    assert_eq!(browser.count(".presenter-fold")?, 0, "what is for the teacher alone is not projected");
    browser.enter_window(1)?;
    press(browser, ".freeze")?;
    browser.enter_window(0)?;
    scene_is(browser, "understand")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_second_window_steers_the_first_from_the_disk() -> Outcome {
    let browser = &Browser::start()?;
    browser.open(&format!("file://{}/embed.html?mode=class&seed=7&lang=en&theme=light", dist().display()))?;
    browser.live()?;
    steer(browser)?;
    // Closed by hand, it is missed, and the bar has everything again.
    browser.enter_window(1)?;
    browser.wait_on(browser.client().close_window())?;
    browser.enter_window(0)?;
    browser.wait_text(".presenter-said", "The second window is closed")?;
    browser.find(".presenter-fold")?;
    // Opened again, it goes with the projection.
    browser.click(".presenter-window")?;
    browser.enter_window(1)?;
    browser.enter_window(0)?;
    browser.click(".presenter-stop")?;
    browser.until("the window stays", || Ok((browser.n_windows()? == 1).then_some(())))?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_second_window_obeys_a_strict_policy_and_asks_for_nothing() -> Outcome {
    let body = author_page(&element("lang=\"en\" theme=\"light\" mode=\"class\" seed=\"7\""));
    let Stage { browser, server } =
        &open(site().page("/article", body).header("Content-Security-Policy", STRICT), "/article")?;
    browser.live()?;
    browser.find(".presenter-window")?;
    server.forget();
    steer(browser)?;
    assert_eq!(server.requests(), Vec::<String>::new(), "nothing is asked after load");
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    // It goes with the page that fills it.
    browser.wait_on(browser.client().refresh())?;
    browser.until("the window stays", || Ok((browser.n_windows()? == 1).then_some(())))
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn where_windows_are_refused_one_is_enough() -> Outcome {
    let files = Server::start(site())?;
    let address = files.url(&format!("{ELEMENT}embed.html?lang=en&mode=class&seed=7"));
    let stage = open(Site::new().page("/", sandbox_page(&address)), "/")?;
    let browser = &stage.browser;
    browser.enter_frame("iframe")?;
    browser.live()?;
    browser.click(".presenter-window")?;
    browser.wait_text(".presenter-said", "opens no second window here")?;
    browser.click(".presenter-fold summary")?;
    browser.find(".presenter-note")?;
    browser.click(".turn-on")?;
    scene_is(browser, "prove")?;
    browser.type_into(".hands-up input", "23 of 28")?;
    browser.click(".hands-count")?;
    browser.wait_text(".hands-tile:first-child", "23 of 28")
}

/// Texts that are too small or too faint for the back row: smaller than a fiftieth of the screen, or less than 7 to 1.
const FAINT: &str = r"const light = ([r, g, b]) => {
        const part = (value) => value <= 0.03928 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const numbers = (color) => color.match(/[0-9.]+/g).map(Number);
    const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const color = numbers(getComputedStyle(at).backgroundColor);
            if (color.length === 3 || color[3] === 1) return color;
        }
        return [255, 255, 255];
    };
    const found = new Set();
    for (const element of root.querySelectorAll('.head *, .main *, .presenter *')) {
        const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
        if (!texts.length || element.closest('.unseen, svg') || !element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const [one, other] = [light(numbers(style.color)), light(ground(element))].sort((a, b) => b - a);
        const contrast = (one + 0.05) / (other + 0.05), size = parseFloat(style.fontSize);
        if (size < innerHeight / 50) found.add(`${element.localName}.${element.className}: ${size} px`);
        if (contrast < 7) found.add(`${element.localName}.${element.className}: ${contrast.toFixed(2)} to 1`);
    }
    return [...found];";

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_back_row_can_read_every_scene() -> Outcome {
    let scenes = [
        "threshold",
        "prove",
        "understand",
        "shift",
        "payslip",
        "points",
        "other-buyer",
        "requester",
        "ways-out",
        "debate",
    ];
    let mut found = Vec::new();
    for theme in ["light", "dark"] {
        for (width, height) in [(1280, 720), (1920, 1080)] {
            let stage = open_embed(&format!("lang=fr&theme={theme}&mode=class&seed=7"), "")?;
            let browser = &stage.browser;
            browser.resize(width, height)?;
            for scene in scenes {
                browser.script("location.hash = arguments[0]", vec![format!("scene/{scene}").into()])?;
                scene_is(browser, scene)?;
                if browser.count(".reveal")? > 0 {
                    browser.type_text("r")?;
                    browser.find(".scene:not(.cover)")?;
                }
                if browser.count(".bet-skip")? > 0 {
                    browser.click(".bet-skip")?;
                    browser.click(".reveal")?;
                }
                let faint = browser.script_in_shadow(FAINT, vec![])?;
                if faint != json!([]) {
                    found.push(format!("{theme} {width}×{height} {scene}: {faint}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_was_erased_comes_back_and_nothing_is_stored() -> Outcome {
    let stage = open_embed("lang=en&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    browser.click(".tile:nth-child(2) input")?;
    browser.click(".submit")?;
    browser.find(".go-understand")?;
    for ask in [".reset-ask", ".reset-confirm"] {
        browser.click(ask)?;
    }
    browser.find(".robot")?;
    browser.click(".reset-undo")?;
    browser.find(".go-understand")?;
    let receipt = "return root.querySelector('.receipt-folded summary').textContent";
    let receipt = browser.script_in_shadow(receipt, vec![])?;
    assert!(receipt.as_str().is_some_and(|said| said.contains('1')), "{receipt}");
    assert_eq!(browser.count(".reset-undo")?, 0);
    let stored = "return [localStorage.length, sessionStorage.length, document.cookie]";
    assert_eq!(browser.script(stored, vec![])?, json!([0, 0, ""]));
    Ok(())
}
