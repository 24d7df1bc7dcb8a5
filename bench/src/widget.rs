//! The widget as its reader meets it: finding, clicking, typing and reading inside the shadow root of `<click-work>`.
//!
//! Every method waits for what it needs. Selectors are CSS, in the shadow root of the first `<click-work>` of the page or frame.

use crate::{Browser, Outcome};
use anyhow::{Context, ensure};
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ShadowRoot};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The element that has the focus, through all shadow roots, said so that a person knows it again.
const DESCRIBE_FOCUS: &str = "
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const name = element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent || '';
    const mark = element.id ? '#' + element.id : element.className ? '.' + String(element.className).split(' ').join('.') : '';
    return element.localName + mark + ' ' + name.trim().replace(/\\s+/g, ' ').slice(0, 80);";

/// Whether the focus, through all shadow roots, is on or in what a selector finds.
const FOCUS_IS_IN: &str = "
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return Boolean(element?.closest(arguments[0]));";

impl Browser {
    /// Waits until the first widget of the page or frame is live.
    ///
    /// # Errors
    /// When it does not become so; the console's lines are in the error.
    pub fn live(&self) -> Outcome {
        self.find_in_page("click-work[data-live]").map(drop).map_err(|error| {
            let console = self.console().unwrap_or_default().join("\n");
            error.context(format!("the widget did not become live; the console says:\n{console}"))
        })
    }

    /// The shadow root of the first widget.
    ///
    /// # Errors
    /// When there is no widget.
    pub fn shadow(&self) -> Outcome<ShadowRoot> {
        Ok(self.wait_on(self.find_in_page("click-work")?.shadow_root())?)
    }

    /// The first element that the selector finds in the widget, waited for.
    ///
    /// # Errors
    /// When none comes.
    pub fn find(&self, css: &str) -> Outcome<Element> {
        self.until(&format!("the widget has no {css}"), || {
            Ok(Some(self.wait_on(self.shadow()?.find(Locator::Css(css)))?))
        })
    }

    /// All elements that the selector finds in the widget now. May be none.
    ///
    /// # Errors
    /// When there is no widget.
    pub fn find_all(&self, css: &str) -> Outcome<Vec<Element>> {
        Ok(self.wait_on(self.shadow()?.find_all(Locator::Css(css)))?)
    }

    /// How many elements the selector finds now.
    ///
    /// # Errors
    /// When there is no widget.
    pub fn count(&self, css: &str) -> Outcome<usize> {
        Ok(self.find_all(css)?.len())
    }

    /// Clicks the first element that the selector finds, as a mouse does: it must be visible and not covered.
    ///
    /// # Errors
    /// When it does not come, or stays hidden or covered.
    pub fn click(&self, css: &str) -> Outcome {
        self.until(&format!("{css} could not be clicked"), || {
            Ok(Some(self.wait_on(self.find(css)?.click())?))
        })
    }

    /// Clicks the nth (from 0) of the elements that the selector finds.
    ///
    /// # Errors
    /// As [`Browser::click`].
    pub fn click_nth(&self, css: &str, nth: usize) -> Outcome {
        self.until(&format!("the {nth}th {css} could not be clicked"), || {
            let Some(element) = self.find_all(css)?.into_iter().nth(nth) else {
                return Ok(None);
            };
            Ok(Some(self.wait_on(element.click())?))
        })
    }

    /// Clicks the first of the elements whose text contains this.
    ///
    /// # Errors
    /// As [`Browser::click`].
    pub fn click_text(&self, css: &str, text: &str) -> Outcome {
        self.until(&format!("no {css} with “{text}” could be clicked"), || {
            for element in self.find_all(css)? {
                if self.wait_on(element.text())?.contains(text) {
                    return Ok(Some(self.wait_on(element.click())?));
                }
            }
            Ok(None)
        })
    }

    /// Types into a field, after what it holds.
    ///
    /// # Errors
    /// When the field does not come, or takes no keys.
    pub fn type_into(&self, css: &str, text: &str) -> Outcome {
        let field = self.find(css)?;
        self.wait_on(field.send_keys(text)).with_context(|| format!("nothing could be typed into {css}"))
    }

    /// Types a text to whatever has the focus, as a keyboard does.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn type_text(&self, text: &str) -> Outcome {
        self.strike(text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]))
    }

    /// Presses keys one after the other.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn press(&self, keys: &[Key]) -> Outcome {
        let values = keys.iter().map(|key| char::from(*key));
        self.strike(values.flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]))
    }

    /// Presses a key while another is held, such as Shift and Tab.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn press_with(&self, held: Key, key: Key) -> Outcome {
        let (held, value) = (char::from(held), char::from(key));
        self.strike([
            KeyAction::Down { value: held },
            KeyAction::Down { value },
            KeyAction::Up { value },
            KeyAction::Up { value: held },
        ])
    }

    /// Presses Tab until the focus is on or in what the selector finds.
    ///
    /// # Errors
    /// When two hundred tabs do not get there.
    pub fn tab_to(&self, css: &str) -> Outcome {
        for _ in 0..200 {
            if self.focus_is_in(css)? {
                return Ok(());
            }
            self.press(&[Key::Tab])?;
        }
        anyhow::bail!("Tab does not lead to {css}; the focus is on {}", self.focused()?)
    }

    /// Whether the focus is on or in what the selector finds.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn focus_is_in(&self, css: &str) -> Outcome<bool> {
        Ok(self.script(FOCUS_IS_IN, vec![json!(css)])?.as_bool().unwrap_or(false))
    }

    /// The element that has the focus, as `tag.class name`.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn focused(&self) -> Outcome<String> {
        Ok(self.script(DESCRIBE_FOCUS, vec![])?.as_str().unwrap_or_default().to_owned())
    }

    /// The visible text of the first element that the selector finds.
    ///
    /// # Errors
    /// When none comes.
    pub fn text(&self, css: &str) -> Outcome<String> {
        self.until(&format!("the text of {css} could not be read"), || {
            Ok(Some(self.wait_on(self.find(css)?.text())?))
        })
    }

    /// The visible texts of all elements that the selector finds now.
    ///
    /// # Errors
    /// When the widget redraws again and again while they are read.
    pub fn texts(&self, css: &str) -> Outcome<Vec<String>> {
        self.until(&format!("the texts of {css} could not be read"), || {
            let elements = self.find_all(css)?;
            let texts: Result<Vec<_>, _> =
                elements.iter().map(|element| self.wait_on(element.text())).collect();
            Ok(Some(texts?))
        })
    }

    /// Waits until the text of an element contains this.
    ///
    /// # Errors
    /// When it never does; the text it has is in the error.
    pub fn wait_text(&self, css: &str, part: &str) -> Outcome {
        let waited = self.until("", || Ok(self.text(css)?.contains(part).then_some(())));
        ensure!(waited.is_ok(), "{css} does not come to say “{part}”, but “{}”", self.text(css)?);
        Ok(())
    }

    /// Waits until the selector finds nothing.
    ///
    /// # Errors
    /// When it still finds something at the end.
    pub fn wait_gone(&self, css: &str) -> Outcome {
        self.until(&format!("{css} is still there"), || Ok((self.count(css)? == 0).then_some(())))
    }

    /// An attribute of the first element that the selector finds.
    ///
    /// # Errors
    /// When none comes.
    pub fn attribute(&self, css: &str, name: &str) -> Outcome<Option<String>> {
        self.until(&format!("{name} of {css} could not be read"), || {
            Ok(Some(self.wait_on(self.find(css)?.attr(name))?))
        })
    }

    /// Whether a checkbox or radio button is checked.
    ///
    /// # Errors
    /// When none comes.
    pub fn is_checked(&self, css: &str) -> Outcome<bool> {
        self.until(&format!("the state of {css} could not be read"), || {
            Ok(Some(self.wait_on(self.find(css)?.is_selected())?))
        })
    }

    /// Calls a function body with the widget's shadow root as `root`; `arguments` as in [`Browser::script`].
    ///
    /// # Errors
    /// When the script throws.
    pub fn script_in_shadow(&self, body: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let body = format!("const root = document.querySelector('click-work').shadowRoot; {body}");
        self.script(&body, arguments)
    }

    fn strike(&self, strokes: impl IntoIterator<Item = KeyAction>) -> Outcome {
        let keyboard = KeyActions::new("keyboard".to_owned());
        let actions = strokes.into_iter().fold(keyboard, |actions, stroke| actions.then(stroke));
        Ok(self.wait_on(self.client().perform_actions(actions))?)
    }
}
