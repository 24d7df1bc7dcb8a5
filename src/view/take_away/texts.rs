//! The text of each artefact, from what the page shows.

use super::pictures::picture;
use crate::app::Artefact;
use crate::content::corpus;
use crate::domain::classroom::address::fragment;
use crate::domain::classroom::{Classroom, Code, Contribution, merge};
use crate::export::citation::{self, Citation};
use crate::export::figures::{self, Basket};
use crate::export::snippets::{self, Place};
use crate::export::{classroom, csv, session};
use crate::view::link::{class_address, code_link};
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
        Artefact::ClassTable => csv::written(&classroom::table(&class(stage))),
        Artefact::ClassObject => classroom::object(&class(stage)),
        Artefact::CodeLink => own_link(stage).unwrap_or_default(),
        Artefact::ClassAddress => class_address(stage).unwrap_or_default(),
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

fn class(stage: Stage<'_>) -> Classroom {
    merge(stage.model.log.header, &stage.model.class.text).classroom
}

fn own_link(stage: Stage<'_>) -> Option<String> {
    let contribution = Contribution::of(&stage.model.log, &corpus())?;
    Some(code_link(stage, &fragment(Code::of(&contribution))))
}
