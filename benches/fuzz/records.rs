//! Records: bytes that one widget hands to the next. They never leave the page; damaged all the same, they are refused or
//! gone on from, and add up.

use click_work::app::{Action, Model, Record, Scene, Settings, update};
use click_work::content::{corpus, evidence};
use click_work::domain::log::Millis;
use click_work::domain::tally::Tally;
use click_work::domain::task::{Edition, TaskKind};

fn fresh() -> Model {
    Model::new(7, Settings::default(), Edition(0), evidence().clone())
}

/// The records of one session at each of its moments.
pub(crate) fn kept() -> Vec<Vec<u8>> {
    let mut model = fresh();
    let mut records = Vec::new();
    let opened = |scene| Action::SceneOpened(scene);
    let ticked = |position| Action::ItemToggled { position };
    let acts = [
        opened(Scene::Prove),
        ticked(1),
        ticked(4),
        Action::AnswerSubmitted,
        opened(Scene::Understand),
        ticked(2),
        opened(Scene::Machine),
        opened(Scene::Shift),
        Action::TaskRefused,
        Action::TicketTaken(TaskKind::ScannedWord),
        Action::WordTyped { position: 0, text: "maison".to_owned() },
        Action::CounterReturned,
        Action::TicketTaken(TaskKind::AnonymiseCv),
        opened(Scene::Payslip),
    ];
    for (second, act) in acts.into_iter().enumerate() {
        let at = Millis(second as u64 * 1000);
        update(&mut model, act, at);
        records.push(postcard::to_allocvec(&model.record(at)).unwrap());
    }
    records
}

/// Goes on from it, if it is one.
pub(crate) fn hold(bytes: &[u8]) {
    let Ok(record) = postcard::from_bytes::<Record>(bytes) else { return };
    let mut model = fresh();
    model.resume(&record);
    Tally::of(&model.log, &corpus(), record.at);
    let again = postcard::to_allocvec(&model.record(record.at)).unwrap();
    assert!(postcard::from_bytes::<Record>(&again).is_ok());
}
