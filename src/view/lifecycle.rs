//! What the page around may know: lifecycle, scenes and names of items, as events with plain words. No answer is ever in
//! there.

use crate::app::Notice;
use crate::app::desk::Ending;
use crate::content::Guest;

/// An event: its name, and its details.
pub type Told = (&'static str, Vec<(&'static str, String)>);

/// What a page is told of a notice.
pub fn told(notice: Notice) -> Told {
    match notice {
        Notice::SceneShown(scene) => ("click-work:scene", vec![("scene", scene.name().to_owned())]),
        Notice::TaskShown(challenge) => {
            let detail =
                vec![("kind", challenge.kind.name().to_owned()), ("index", challenge.index.to_string())];
            ("click-work:task", detail)
        }
        Notice::TaskClosed { challenge, ending } => {
            let ending = match ending {
                Ending::Answered => "answered",
                Ending::Refused => "refused",
            };
            let detail = vec![
                ("kind", challenge.kind.name().to_owned()),
                ("index", challenge.index.to_string()),
                ("ending", ending.to_owned()),
            ];
            ("click-work:closed", detail)
        }
        Notice::SessionReset => ("click-work:reset", Vec::new()),
    }
}

/// How many figures of the author's own hold, and how many complaints there are: for the author, who
/// may not read the payslip.
pub fn told_of_guest(guest: &Guest) -> Told {
    let n_loaded = (guest.rates.len() + guest.pays.len()).to_string();
    let detail = vec![("loaded", n_loaded), ("complaints", guest.complaints.len().to_string())];
    ("click-work:rates", detail)
}
