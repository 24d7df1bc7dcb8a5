//! The walks: how to reach each state that deserves a picture, the states in the middle of a scene included.

use crate::Outcome;
use bench::{Browser, Key};
use std::time::Duration;

/// A way to a state, in the one-file form.
pub(crate) struct Walk {
    /// The name of its pictures. `--scenes` chooses by its beginning.
    pub(crate) name: &'static str,
    /// The scene to open.
    pub(crate) scene: &'static str,
    /// More options, as a query, such as `seed=7&points=on`.
    pub(crate) options: &'static str,
    /// What the reader does there.
    pub(crate) steps: &'static [Step],
}

/// One thing that a reader does, or waits for. Selectors are CSS, inside the widget.
#[derive(Debug, Clone, Copy)]
#[allow(
    dead_code,
    reason = "the list of what a walk may do is longer than what today's walks do"
)]
pub(crate) enum Step {
    /// Click the first that is found.
    Click(&'static str),
    /// Click the nth that is found, from 0.
    ClickNth(&'static str, usize),
    /// Click the first whose text contains this.
    ClickText(&'static str, &'static str),
    /// Type into a field.
    Type(&'static str, &'static str),
    /// Press a key, wherever the focus is.
    Press(Key),
    /// Wait until it is there.
    Wait(&'static str),
    /// Wait for a time, in milliseconds.
    Pause(u64),
}

/// All walks, in the order of the story.
pub(crate) const WALKS: &[Walk] = &[Walk {
    name: "threshold",
    scene: "threshold",
    options: "seed=7",
    steps: &[],
}];

impl Step {
    /// Does it.
    pub(crate) fn take(self, browser: &Browser) -> Outcome {
        match self {
            Self::Click(css) => browser.click(css),
            Self::ClickNth(css, nth) => browser.click_nth(css, nth),
            Self::ClickText(css, text) => browser.click_text(css, text),
            Self::Type(css, text) => browser.type_into(css, text),
            Self::Press(key) => browser.press(&[key]),
            Self::Wait(css) => browser.find(css).map(drop),
            Self::Pause(milliseconds) => {
                std::thread::sleep(Duration::from_millis(milliseconds));
                Ok(())
            }
        }
    }
}
