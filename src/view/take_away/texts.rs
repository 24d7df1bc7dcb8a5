//! The text of each artefact, from what the page shows.

use super::ladder_picture::ladder_picture;
use crate::app::Artefact;
use crate::content::evidence;
use crate::domain::pay::Edits;
use crate::export::citation::{self, Citation};
use crate::export::figures::{self, Basket};
use crate::export::{csv, session};
use crate::view::scene::Stage;

/// An artefact, whole: what is saved, copied and shown is one text.
pub fn written(stage: Stage<'_>, artefact: Artefact) -> String {
    let citation = || Citation {
        words: stage.words,
        cite_as: stage.visit.cite_as.as_deref(),
        accessed: stage.visit.today,
    };
    match artefact {
        Artefact::SessionTable => csv::written(&session::table(&stage.model.log)),
        Artefact::SessionObject => session::object(&stage.model.log, stage.tally),
        Artefact::FiguresTable => csv::written(&figures::table(basket(stage, &Edits::default()))),
        Artefact::FiguresObject => figures::object(basket(stage, &Edits::default())),
        Artefact::Chart => ladder_picture(stage),
        Artefact::CitationText => citation::text(citation()),
        Artefact::CitationBibtex => citation::bibtex(citation()),
        Artefact::CitationCsl => citation::csl_json(citation()),
    }
}

fn basket<'a>(stage: Stage<'a>, edits: &'a Edits) -> Basket<'a> {
    Basket {
        words: stage.words,
        evidence: evidence(),
        edits,
        tally: stage.tally,
        currency: stage.model.settings.currency,
    }
}
