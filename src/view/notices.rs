//! What the page around is told, as the names and plain words of events.

use crate::app::Notice;
use crate::app::desk::Ending;
use crate::content::Guest;

/// What dispatches an event: its name, and the plain words of its detail.
pub type Tell<'a> = &'a dyn Fn(&str, &[(&str, &str)]);

/// Lifecycle, scenes and item names: what a page around may know. No answer is ever in there.
pub fn tell(notice: Notice, tell: Tell<'_>) {
    match notice {
        Notice::SceneShown(scene) => tell("click-work:scene", &[("scene", scene.name())]),
        Notice::TaskShown(challenge) => {
            let index = challenge.index.to_string();
            tell("click-work:task", &[("kind", challenge.kind.name()), ("index", &index)]);
        }
        Notice::TaskClosed { challenge, ending } => {
            let index = challenge.index.to_string();
            let ending = match ending {
                Ending::Answered => "answered",
                Ending::Refused => "refused",
            };
            let detail = [("kind", challenge.kind.name()), ("index", &index), ("ending", ending)];
            tell("click-work:closed", &detail);
        }
        Notice::SessionReset => tell("click-work:reset", &[]),
    }
}

/// How many figures of the author's own hold, and how many complaints there are: for the author, who
/// may not read the payslip.
pub fn tell_guest(guest: Option<&Guest>, tell: Tell<'_>) {
    let Some(guest) = guest else { return };
    let n_loaded = (guest.rates.len() + guest.pays.len()).to_string();
    let n_complaints = guest.complaints.len().to_string();
    tell("click-work:rates", &[("loaded", &n_loaded), ("complaints", &n_complaints)]);
}
