//! What she takes away: files and texts, each made at her press and at no other time.

use super::update::Effect;

/// Something that can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Artefact {
    /// Her session, a row an event.
    SessionTable,
    /// Her session, as a log that can be read again.
    SessionObject,
    /// The figures and their sources, a row a figure.
    FiguresTable,
    /// The figures and their sources, as an object.
    FiguresObject,
    /// The chart on display, as a picture.
    Chart,
    /// How to cite us, in words.
    CitationText,
    /// How to cite us, in BibTeX.
    CitationBibtex,
    /// How to cite us, in CSL-JSON.
    CitationCsl,
    /// The codes of a class, a row a code.
    ClassTable,
    /// The codes of a class, as an object.
    ClassObject,
    /// A link that carries her code.
    CodeLink,
    /// The address at which a class finds the same tasks.
    ClassAddress,
    /// For an author: our address.
    EmbedLink,
    /// For an author: a frame.
    EmbedFrame,
    /// For an author: a frame, and the script that gives it its height.
    EmbedSized,
    /// For an author: the element.
    EmbedElement,
    /// For an author: the manifest of a package for learning platforms.
    EmbedManifest,
}

impl Artefact {
    /// Those of the panel for authors, in its order.
    pub const FOR_AUTHORS: [Self; 5] =
        [Self::EmbedLink, Self::EmbedFrame, Self::EmbedSized, Self::EmbedElement, Self::EmbedManifest];

    /// Those of the panel, in its order. The others stand where their scene is.
    pub const ALL: [Self; 8] = [
        Self::SessionTable,
        Self::SessionObject,
        Self::FiguresTable,
        Self::FiguresObject,
        Self::Chart,
        Self::CitationText,
        Self::CitationBibtex,
        Self::CitationCsl,
    ];

    /// The name that its file gets.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::SessionTable => "click-work-session.csv",
            Self::SessionObject => "click-work-session.json",
            Self::FiguresTable => "click-work-figures.csv",
            Self::FiguresObject => "click-work-figures.json",
            Self::Chart => "click-work-chart.svg",
            Self::CitationText => "click-work-citation.txt",
            Self::CitationBibtex => "click-work.bib",
            Self::CitationCsl => "click-work-csl.json",
            Self::ClassTable => "click-work-class.csv",
            Self::ClassObject => "click-work-class.json",
            Self::CodeLink => "click-work-code.txt",
            Self::ClassAddress => "click-work-address.txt",
            Self::EmbedLink => "click-work-link.txt",
            Self::EmbedFrame => "click-work-frame.html",
            Self::EmbedSized => "click-work-frame-height.html",
            Self::EmbedElement => "click-work-element.html",
            // The name that platforms look for in a package.
            Self::EmbedManifest => "imsmanifest.xml",
        }
    }

    /// What its file says that it is (IANA media types; BibTeX has none).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::SessionTable | Self::FiguresTable | Self::ClassTable => "text/csv;charset=utf-8",
            Self::SessionObject | Self::FiguresObject | Self::ClassObject => "application/json",
            Self::Chart => "image/svg+xml",
            Self::CitationText
            | Self::CitationBibtex
            | Self::EmbedLink
            | Self::CodeLink
            | Self::ClassAddress => "text/plain;charset=utf-8",
            Self::CitationCsl => "application/vnd.citationstyles.csl+json",
            Self::EmbedFrame | Self::EmbedSized | Self::EmbedElement => "text/html;charset=utf-8",
            Self::EmbedManifest => "text/xml;charset=utf-8",
        }
    }
}

/// What happened in the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeAwayAction {
    /// A file was asked for.
    FileAsked(Artefact),
    /// A text was to be copied.
    CopyAsked(Artefact),
    /// The browser copied it, or refused.
    CopyEnded {
        /// Which.
        artefact: Artefact,
        /// How.
        outcome: CopyOutcome,
    },
    /// The text beside a file was put away.
    TextClosed,
}

/// How copying ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyOutcome {
    /// It is on the clipboard.
    Copied,
    /// The browser, the frame or the page's policy refuses.
    Refused,
}

/// What became of an artefact. A download that a frame blocks tells nobody: it was offered, no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was offered as a file.
    Offered(Artefact),
    /// Its copy ended.
    CopyEnded(Artefact, CopyOutcome),
}

/// The state of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakeAway {
    /// Whose text stands in the panel, since its file was asked for.
    pub shown: Option<Artefact>,
    /// What happened last.
    pub outcome: Option<Outcome>,
}

/// Applies what happened.
pub(super) fn update(state: &mut TakeAway, action: TakeAwayAction) -> Vec<Effect> {
    match action {
        TakeAwayAction::FileAsked(artefact) => {
            let outcome = Outcome::Offered(artefact);
            *state = TakeAway { shown: Some(artefact), outcome: Some(outcome) };
            vec![Effect::SaveFile(artefact), Effect::Announce(outcome)]
        }
        TakeAwayAction::CopyAsked(artefact) => vec![Effect::CopyText(artefact)],
        TakeAwayAction::CopyEnded { artefact, outcome } => {
            let outcome = Outcome::CopyEnded(artefact, outcome);
            state.outcome = Some(outcome);
            vec![Effect::Announce(outcome)]
        }
        TakeAwayAction::TextClosed => {
            *state = TakeAway::default();
            Vec::new()
        }
    }
}
