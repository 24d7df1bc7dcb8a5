//! Keeps what a machine learns from a class between renderings, while it is asked for: the exam is described in idle
//! moments, and everything is thrown away when the codes change.

use crate::app::Model;
use crate::content::corpus;
use crate::domain::classroom::lesson::kind_taught;
use crate::domain::classroom::{ClassLesson, merge};
use crate::domain::learn::exam::ExamId;
use crate::domain::learn::learner::Learner;

/// The machine of a class.
#[derive(Default)]
pub struct ClassTeacher {
    learner: Option<(ExamId, Learner)>,
    lesson: Option<ClassLesson>,
}

impl ClassTeacher {
    /// What is shown; none while it is not asked for, or its exam is not ready.
    pub fn lesson(&self) -> Option<&ClassLesson> {
        self.lesson.as_ref()
    }

    /// Whether an exam is begun and not ready.
    pub fn is_preparing(&self) -> bool {
        self.learner.as_ref().is_some_and(|(_, learner)| learner.exam().is_none())
    }

    /// Describes some items of the exam; true when that makes it ready.
    pub fn prepare(&mut self, model: &Model, n_items: usize) -> bool {
        let is_ready = self.learner.as_mut().is_some_and(|(_, learner)| learner.prepare(n_items));
        if is_ready {
            self.teach(model);
        }
        is_ready
    }

    /// Sees what the codes teach, if that is asked.
    pub fn teach(&mut self, model: &Model) {
        self.lesson = None;
        if !model.class.is_curve_asked {
            return;
        }
        let classroom = merge(model.log.header, &model.class.text).classroom;
        let Some(kind) = kind_taught(&classroom) else { return };
        let id = ExamId::of(&corpus(), kind, model.edition);
        if self.learner.as_ref().is_none_or(|(known, _)| *known != id) {
            self.learner = Some((id, Learner::new(id, corpus())));
        }
        if let Some((_, learner)) = &mut self.learner {
            self.lesson = ClassLesson::of(learner, &classroom);
        }
    }
}
