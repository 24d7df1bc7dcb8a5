//! What a reader does, in words: `open prove`, `tick 1 4`, `type 0 maison`, `label right`, `submit`.

use click_work::app::desk::Work;
use click_work::app::{Action, Effect, Model, Scene, Settings, update};
use click_work::content::CORPUS;
use click_work::domain::drawing::Truth;
use click_work::domain::log::Millis;
use click_work::domain::pay::{Country, Currency};
use click_work::domain::task::{Answer, Edition, TaskKind, batch, transcription};

/// A reader in France who has done nothing.
pub(crate) fn fresh(seed: u64) -> Model {
    let settings = Settings { country: Country::France, currency: Currency::Eur, has_points: true };
    Model::new(seed, settings, Edition(0))
}

/// Does an act at an instant; what it asks of the world comes back.
pub(crate) fn live(model: &mut Model, at: u64, act: &str) -> Vec<Effect> {
    let actions = read(model, act);
    actions.into_iter().flat_map(|action| update(model, action, Millis(at))).collect()
}

fn read(model: &Model, act: &str) -> Vec<Action> {
    let (verb, rest) = act.split_once(' ').unwrap_or((act, ""));
    let numbers = || rest.split(' ').map(|number| number.parse().unwrap());
    match verb {
        "open" => vec![Action::SceneOpened(Scene::named(rest).unwrap())],
        "tick" => numbers().map(|position| Action::ItemToggled { position }).collect(),
        "suspect" => numbers().map(|position| Action::SuspectToggled { position }).collect(),
        "type" => {
            let (position, text) = rest.split_once(' ').unwrap_or((rest, ""));
            vec![Action::WordTyped { position: position.parse().unwrap(), text: text.to_owned() }]
        }
        "label" => labels(model.work().unwrap(), model.log.header.seed, rest == "right"),
        "submit" => vec![Action::AnswerSubmitted],
        "refuse" => vec![Action::TaskRefused],
        "another" => vec![Action::AnotherTaken],
        "take" => vec![Action::TicketTaken(kind(rest))],
        "choose" => vec![Action::FirstTaskChosen(kind(rest))],
        "counter" => vec![Action::CounterReturned],
        "bet" => vec![Action::BetPlaced],
        "united-states" => vec![Action::CountryChosen(Country::UnitedStates)],
        "hide" => vec![Action::PageHidden],
        "return" => vec![Action::PageReturned],
        "english" => vec![Action::EditionChosen(Edition(1))],
        "reset" => vec![Action::ResetAsked, Action::ResetConfirmed],
        "ask-reset" => vec![Action::ResetAsked],
        "drop-reset" => vec![Action::ResetDropped],
        _ => panic!("nobody can {act:?}"),
    }
}

fn kind(name: &str) -> TaskKind {
    TaskKind::ALL.into_iter().find(|kind| kind.name() == name).unwrap()
}

/// Labels everything in front of the reader as it should be, or everything as it should not.
fn labels(work: &Work, seed: u64, is_right: bool) -> Vec<Action> {
    match &work.draft {
        Answer::Choices(ticked) => {
            let plan = batch::plan(seed, work.challenge);
            let wanted = plan.iter().map(|item| (item.truth == Truth::Present) == is_right);
            let differing = wanted.zip(ticked).enumerate().filter(|(_, (wanted, is))| wanted != *is);
            differing.map(|(position, _)| Action::ItemToggled { position }).collect()
        }
        Answer::Transcription(_) => {
            let words = transcription::pair(seed, &CORPUS, work.challenge);
            let typed = words.iter().map(|word| if is_right { word.printed } else { "§" });
            typed
                .enumerate()
                .map(|(position, text)| Action::WordTyped { position, text: text.to_owned() })
                .collect()
        }
    }
}
