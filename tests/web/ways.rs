//! The ways into the widget that the other tests rely on, by mouse and by keyboard, on a stand-in of known content.

use super::hosts::{WHOLE_WASM, author_page, element, open, site, stand_in};
use bench::{Key, Outcome};

/// A form of three boxes, a field and a button that says what it was given, redrawn at each press as a virtual DOM may do.
const FORM: &str = r#"deliver: () => true,
    mount(root) {
        root.innerHTML = `<label><input type="checkbox" class="tile">one</label>
            <label><input type="checkbox" class="tile">two</label>
            <input class="word" aria-label="word"><button>Send</button><p class="said"></p>`;
        root.addEventListener('click', (event) => {
            if (event.target.localName !== 'button') return;
            const tiles = [...root.querySelectorAll('.tile')].map((tile) => tile.checked);
            root.querySelector('.said').textContent = `${tiles} ${root.querySelector('.word').value}`;
        });
        return { update() {}, refresh() {}, record() {}, destroy() {} };
    }"#;

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn mouse_and_keyboard_reach_inside() -> Outcome {
    let stage = open(
        stand_in(site(), FORM).silent(WHOLE_WASM).page("/article", author_page(&element(""))),
        "/article",
    )?;
    let browser = &stage.browser;
    browser.live()?;
    browser.click_nth(".tile", 1)?;
    browser.type_into(".word", "clé")?;
    browser.click_text("button", "Send")?;
    browser.wait_text(".said", "false,true clé")?;
    assert_eq!(browser.texts("label")?, ["one", "two"]);
    assert!(!browser.is_checked(".tile")?);
    // The focus is on the button: three times back to the first box.
    assert_eq!(browser.focused()?, "button Send");
    for _ in 0..3 {
        browser.press_with(Key::Shift, Key::Tab)?;
    }
    browser.press(&[Key::Space])?;
    assert!(browser.is_checked(".tile")?);
    browser.tab_to(".word")?;
    browser.type_text(" œuvre")?;
    browser.press(&[Key::Tab, Key::Enter])?;
    browser.wait_text(".said", "true,true")?;
    browser.wait_text(".said", "œuvre")?;
    browser.wait_gone(".never")
}
