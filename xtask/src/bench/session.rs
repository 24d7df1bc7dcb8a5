//! The session that is charted: the same acts in the page, by its buttons, and in the library, by its actions.
//!
//! The widget's clock stands still between two acts, and both sides let the same time pass, so that page and library
//! hold the same log and must show the same figures.

use click_work::app::payslip::PayslipAction;
use click_work::app::{Action, Model, Scene, Settings, update};
use click_work::content::{Language, evidence};
use click_work::domain::log::Millis;
use click_work::domain::task::TaskKind;
use serde_json::{Value, json};

/// The seed of the items.
pub(super) const SEED: u64 = 7;
/// Grids that are labelled: a long session.
const N_GRIDS: usize = 30;
/// The scene that the page opens with.
const FIRST_SCENE: Scene = Scene::Shift;

/// A button of the widget, what pressing it means, and how many milliseconds pass before.
struct Act {
    css: &'static str,
    action: Action,
    after: u64,
}

fn act(css: &'static str, action: Action, after: u64) -> Act {
    Act { css, action, after }
}

/// Thirty grids, then the payslip with a bet.
fn acts() -> impl Iterator<Item = Act> {
    let grid = |index: usize| {
        let tick = Action::ItemToggled { position: 0 };
        // No two grids take the same time, so that the session's steps are no ladder.
        let label_ms = 4000 + 137 * (index as u64 * 7 % 11);
        [
            act(".take-road-signs", Action::TicketTaken(TaskKind::RoadSigns), 1500),
            act(".tile input", tick, label_ms),
            act(".submit", Action::AnswerSubmitted, 1000),
            act(".counter", Action::CounterReturned, 1000),
        ]
    };
    let bet = Action::Payslip(PayslipAction::BetPlaced);
    let end = [act(".go-payslip", Action::SceneOpened(Scene::Payslip), 1500), act(".bet", bet, 3000)];
    (0..N_GRIDS).flat_map(grid).chain(end)
}

/// The attributes of the element that is walked.
pub(super) fn attributes() -> String {
    format!("lang=\"en\" theme=\"light\" seed=\"{SEED}\" scene=\"{}\"", FIRST_SCENE.name())
}

/// The acts for the page: selectors and milliseconds.
pub(super) fn for_page() -> Value {
    acts().map(|Act { css, after, .. }| json!([css, after])).collect()
}

/// The same session, lived in the library.
pub(super) fn lived() -> Model {
    let settings = Settings::default();
    let mut model = Model::new(SEED, settings, Language::English.edition(), evidence().clone());
    let _ = update(&mut model, Action::SceneOpened(FIRST_SCENE), Millis(0));
    let mut at = Millis(0);
    for Act { action, after, .. } in acts() {
        at = Millis(at.0 + after);
        let _ = update(&mut model, action, at);
    }
    model
}
