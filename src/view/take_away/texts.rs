//! The text of each artefact, from what the page shows.

use super::pictures::picture;
use crate::app::Artefact;
use crate::export::citation::{self, Citation};
use crate::export::figures::{self, Basket};
use crate::export::snippets::{self, Place};
use crate::export::{csv, session};
use crate::view::scene::Stage;

/// An artefact, whole: what is saved, copied and shown is one text.
pub fn written(stage: Stage<'_>, artefact: Artefact) -> String {
    let citation = || Citation {
        words: stage.words,
        cite_as: stage.visit.cite_as.as_deref(),
        accessed: stage.visit.today,
    };
    let place = Place { words: stage.words, home: stage.home };
    match artefact {
        Artefact::SessionTable => csv::written(&session::table(&stage.model.log)),
        Artefact::SessionObject => session::object(&stage.model.log, stage.tally),
        Artefact::FiguresTable => csv::written(&figures::table(basket(stage))),
        Artefact::FiguresObject => figures::object(basket(stage)),
        Artefact::Chart => picture(stage),
        Artefact::CitationText => citation::text(citation()),
        Artefact::CitationBibtex => citation::bibtex(citation()),
        Artefact::CitationCsl => citation::csl_json(citation()),
        Artefact::EmbedLink => snippets::link(place),
        Artefact::EmbedFrame => snippets::frame(place),
        Artefact::EmbedSized => snippets::sized_frame(place),
        Artefact::EmbedElement => snippets::element(place),
        Artefact::EmbedManifest => snippets::manifest(place),
    }
}

fn basket(stage: Stage<'_>) -> Basket<'_> {
    Basket {
        words: stage.words,
        evidence: &stage.model.evidence,
        edits: &stage.model.payslip.edits,
        tally: stage.tally,
        currency: stage.model.settings.currency,
    }
}
