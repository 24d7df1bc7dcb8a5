//! What every part of the payslip counts with: the figures as she left them, her counts, her time.

use super::Dispatch;
use super::scene::Stage;
use super::surface::Surface;
use crate::app::Settings;
use crate::app::payslip::{Chart, Payslip, Place};
use crate::content::Text;
use crate::domain::log::Millis;
use crate::domain::pay::{Edit, Evidence, HourRow, Row, hours, ladder};
use crate::domain::tally::Counts;
use crate::domain::task::TaskKind;
use crate::extent::IS_WHOLE;

/// One reckoning; chart, table, headline and open figures are all made from it.
#[derive(Clone, Copy)]
pub struct Reckoning<'a> {
    /// The sentences.
    pub words: Text,
    /// The figures, hers where she changed one.
    pub figures: &'a Evidence,
    /// The figures as their sources print them.
    pub sourced: &'a Evidence,
    /// What she made.
    pub counts: Counts,
    /// Of the classified items, those that were read and not looked at.
    pub n_posts: u32,
    /// The time she worked, as measured or as she put it.
    pub worked: Millis,
    /// Country and currency.
    pub settings: Settings,
    /// Chart, filter, what is open, what she changed.
    pub payslip: &'a Payslip,
    /// What charts are drawn on.
    pub surface: Surface,
    /// Where what happens goes; none in the version without script, whose numbers are no buttons.
    pub dispatch: Option<&'a Dispatch>,
}

/// What classified items are: a sentence says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Classified {
    /// Pictures.
    Images,
    /// Posts.
    Posts,
    /// Some of both.
    Both,
}

/// Her counts; where she put a time of her own, it is the time of everything.
fn counts(stage: Stage<'_>) -> Counts {
    let counts = stage.tally.counts;
    if !stage.model.payslip.edits.has(Edit::Seconds(0)) {
        return counts;
    }
    let none = Millis(0);
    Counts {
        worked_challenges: none,
        worked_words: none,
        worked_images: none,
        worked_gestures: none,
        ..counts
    }
}

impl<'a> Reckoning<'a> {
    /// From a scene's stage and the figures of its model ([`crate::app::Model::figures`]).
    pub fn new(stage: Stage<'a>, figures: &'a Evidence) -> Self {
        Self {
            words: stage.words,
            figures,
            sourced: &stage.model.evidence,
            counts: counts(stage),
            n_posts: stage.tally.kind(TaskKind::FlagPost).map_or(0, |row| row.marks.n_items),
            worked: stage.model.payslip.edits.worked(stage.tally.worked),
            settings: stage.model.settings,
            payslip: &stage.model.payslip,
            surface: stage.surface,
            // Sheets are no part of the opening: there a number is no button yet.
            dispatch: Some(stage.dispatch).filter(|_| IS_WHOLE),
        }
    }

    /// The rows of the ladder.
    pub fn ladder(&self) -> Vec<Row> {
        ladder(self.figures, &self.counts, self.settings.currency)
    }

    /// The rows of the hour.
    pub fn hours(&self) -> Vec<HourRow> {
        hours(self.figures, &self.counts, self.worked, self.settings.currency)
    }

    /// What a count of classified items is made of.
    pub fn classified(&self, count: u32) -> Classified {
        match self.n_posts {
            0 => Classified::Images,
            all if all == count => Classified::Posts,
            _ => Classified::Both,
        }
    }

    /// Whether a figure opened in a place is about an hour: the chart of the hour, and wages among the
    /// assumptions.
    pub fn is_by_the_hour(&self, place: Place) -> bool {
        match place {
            Place::Headline | Place::Chart | Place::Table => self.payslip.chart == Chart::Hour,
            Place::Assumptions => true,
            Place::Receipt | Place::Ticket(_) | Place::Quoted => false,
        }
    }

    /// Whether she has made a piece.
    pub fn has_worked(&self) -> bool {
        self.counts.n_pieces > 0
    }
}
