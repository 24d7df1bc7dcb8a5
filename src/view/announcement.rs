//! What is announced to those who do not see it happen.

use super::take_away;
use crate::app::desk::Ending;
use crate::app::{Notice, Outcome};
use crate::content::Text;

/// What is said to those who do not see it.
#[derive(Clone, Copy)]
pub enum Announcement {
    /// What the page around was told, too.
    Told(Notice),
    /// What became of a file to take away.
    Taken(Outcome),
}

/// The words; none where nothing needs to be said.
pub fn announced(text: Text, announcement: Announcement) -> Option<String> {
    let words = match announcement {
        Announcement::Taken(outcome) => return Some(take_away::announced(text, outcome)),
        Announcement::Told(Notice::TaskClosed { ending: Ending::Answered, .. }) => text.status_answered(),
        Announcement::Told(Notice::TaskClosed { ending: Ending::Refused, .. }) => text.status_refused(),
        Announcement::Told(Notice::SessionReset) => text.status_reset(),
        Announcement::Told(Notice::SceneShown(_) | Notice::TaskShown(_)) => return None,
    };
    Some(words.to_owned())
}
