//! Keeps her machine between renderings: a cache of what the log says, thrown away whenever the log says otherwise. What
//! can be prepared in moments when nothing is asked of the browser, the exam and the next grid, is prepared here.

use super::class_teacher::ClassTeacher;
use super::task::sketchbook;
use crate::app::Model;
use crate::content::corpus;
use crate::domain::classroom::ClassLesson;
use crate::domain::learn::classifier::Confidence;
use crate::domain::learn::exam::{ExamId, has_exam};
use crate::domain::learn::learner::Learner;
use crate::domain::learn::lesson::Lesson;
use crate::domain::task::ChallengeId;
use crate::domain::task::batch::N_ITEMS;
use crate::extent::IS_WHOLE;

/// Items of the exam that are described at a time: some milliseconds.
const A_FEW: usize = 4;

/// The machine, and what is shown of it.
#[derive(Default)]
pub struct Teacher {
    learner: Option<(ExamId, Learner)>,
    lesson: Option<Lesson>,
    class: ClassTeacher,
}

impl Teacher {
    /// What is shown of the machine; none while its exam is not ready, or while it has none.
    pub fn lesson(&self) -> Option<&Lesson> {
        self.lesson.as_ref()
    }

    /// What is shown of the machine of a class.
    pub fn class_lesson(&self) -> Option<&ClassLesson> {
        self.class.lesson()
    }

    /// Whether an exam is begun and not ready, or the next grid is not drawn.
    pub fn is_preparing(&self, model: &Model) -> bool {
        self.has_exam_to_prepare() || (IS_WHOLE && self.class.is_preparing()) || sketchbook::is_behind(model)
    }

    fn has_exam_to_prepare(&self) -> bool {
        self.learner.as_ref().is_some_and(|(_, learner)| learner.exam().is_none())
    }

    /// Prepares a little more, the exam first; true when that changes what is seen: the exam is ready.
    pub fn prepare(&mut self, model: &Model) -> bool {
        if IS_WHOLE && self.class.is_preparing() {
            return self.class.prepare(model, A_FEW);
        }
        if !IS_WHOLE || !self.has_exam_to_prepare() {
            sketchbook::draw_ahead(model);
            return false;
        }
        let is_ready = self.learner.as_mut().is_some_and(|(_, learner)| learner.prepare(A_FEW));
        if is_ready {
            self.teach(model);
        }
        is_ready
    }

    /// Sees what the log teaches now. The kind and the language are those of her first batch.
    pub fn teach(&mut self, model: &Model) {
        if !IS_WHOLE {
            return;
        }
        self.class.teach(model);
        let wanted = model.learned().filter(|(kind, _)| has_exam(*kind));
        let wanted = wanted.map(|(kind, edition)| ExamId::of(&corpus(), kind, edition));
        self.lesson = None;
        let Some(id) = wanted else { return };
        if self.learner.as_ref().is_none_or(|(known, _)| *known != id) {
            self.learner = Some((id, Learner::new(id, corpus())));
        }
        if let Some((_, learner)) = &mut self.learner {
            self.lesson = Lesson::of(learner, &model.log, model.machine.is_dealt);
        }
    }

    /// What the machine says of a batch; none while there is no machine.
    pub fn fill(&mut self, model: &Model, batch: ChallengeId) -> Option<[Confidence; N_ITEMS]> {
        if !IS_WHOLE {
            return None;
        }
        self.learner.as_mut().and_then(|(_, learner)| learner.filled(&model.log, batch))
    }
}
