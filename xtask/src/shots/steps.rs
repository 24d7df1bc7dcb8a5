//! What a step of a walk does in the page.

use super::walks::Step;
use crate::Outcome;
use bench::Browser;
use std::time::Duration;

impl Step {
    /// Does it.
    pub(crate) fn take(self, browser: &Browser) -> Outcome {
        match self {
            Self::Click(css) => browser.click(css),
            Self::ClickNth(css, nth) => browser.click_nth(css, nth),
            Self::ClickText(css, text) => browser.click_text(css, text),
            Self::Type(css, text) => browser.type_into(css, text),
            Self::TypeNth(css, nth, text) => {
                browser.click_nth(css, nth).and_then(|()| browser.type_text(text))
            }
            Self::Then(steps) => steps.iter().try_for_each(|step| step.take(browser)),
            Self::Press(key) => browser.press(&[key]),
            Self::Wait(css) => browser.find(css).map(drop),
            Self::Pause(milliseconds) => {
                std::thread::sleep(Duration::from_millis(milliseconds));
                Ok(())
            }
        }
    }
}
