//! How a widget begins: afresh, from a record, or with what she did before it was here.

use super::request::Request;
use super::teacher::Teacher;
use crate::app::class::ClassAction;
use crate::app::early::relive;
use crate::app::payslip::PayslipAction;
use crate::app::{Action, Model, Notice, update};
use crate::content::{Language, evidence_with};
use crate::domain::log::Millis;

/// What a widget begins with.
pub struct Beginning {
    /// The state.
    pub model: Model,
    /// The language on display.
    pub language: Language,
    /// What her labels taught so far.
    pub teacher: Teacher,
    /// How much of the session's time has passed.
    pub elapsed: Millis,
    /// What the page around is to be told.
    pub untold: Vec<Notice>,
}

/// What a request begins with.
pub fn begin(request: &Request) -> Beginning {
    let mut model =
        Model::new(request.seed, request.settings, request.language.edition(), evidence_with(request.guest));
    let given = Action::Payslip(PayslipAction::EditsGiven(request.edits()));
    let _ = update(&mut model, given, Millis(0));
    model.presenter.is_on = request.is_class;
    let mut beginning = begun(request, model);
    let code = request.code.as_ref().map(|code| ClassAction::CodeGiven(code.to_string()));
    let model = &mut beginning.model;
    code.into_iter().for_each(|given| drop(update(model, Action::Class(given), Millis(0))));
    beginning
}

fn begun(request: &Request, mut model: Model) -> Beginning {
    let mut teacher = Teacher::default();
    if let Some(record) = &request.record {
        model.resume(record);
        teacher.teach(&model);
        // Of a session that goes on, the page was told already.
        let language = Language::of_edition(record.edition);
        return Beginning { model, language, teacher, elapsed: record.at, untold: Vec::new() };
    }
    // Nothing is focused or announced at the start: the page belongs to its reader.
    let _ = update(&mut model, Action::SceneOpened(request.scene), Millis(0));
    let mut untold = vec![Notice::SceneShown(request.scene)];
    let mut elapsed = Millis(0);
    if let Some(early) = &request.early {
        elapsed = relive(early, &mut model, &mut untold);
        teacher.teach(&model);
    }
    Beginning { model, language: request.language, teacher, elapsed, untold }
}
