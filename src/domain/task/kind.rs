//! The sorts of work, a row each: what a kind is called, drawn from, answered with and counted as.
//!
//! Charter: whatever differs between two kinds of one format, and is not words, stands in [`TaskKind::facts`].

use serde::{Deserialize, Serialize};

/// A sort of work. Kept in logs by name: a variant is never renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Nine street scenes: which ones hold a road sign?
    RoadSigns,
    /// Two words of old print: type them.
    ScannedWord,
    /// Nine views from above: which ones show rotor blades?
    RotorBlades,
    /// Nine views from high above: which ones show a landing strip?
    Airstrips,
    /// Nine pictures: which ones show a cat or a kitten?
    Kittens,
    /// Nine short posts: which ones break the house rule?
    FlagPost,
    /// A CV: mark the words that must go.
    AnonymiseCv,
    /// Alerts of a delivery back office: what is to be done?
    DispatchAlert,
    /// Posts of pages: like, share, follow as ordered.
    LikeShareFollow,
    /// Missions of a campaign, for points.
    MilitantMission,
}

/// How a kind is shown and answered. One file a format, here and in the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Nine pictures, to tick.
    Tiles,
    /// Two words, to type.
    Transcription,
    /// Nine posts, to tick.
    Choice,
    /// A CV, whose words are marked.
    Redaction,
    /// Alerts, each with its options.
    Dispatch,
    /// Posts, each with its gestures.
    Gesture,
    /// Missions, with a counter.
    Mission,
}

impl Format {
    /// Whether the first tasks have it, so that the opening holds it (`src/extent.rs`).
    pub fn is_in_opening(self) -> bool {
        match self {
            Self::Tiles | Self::Choice => true,
            Self::Transcription | Self::Redaction | Self::Dispatch | Self::Gesture | Self::Mission => false,
        }
    }
}

/// What rates may multiply of a submitted answer. A rate multiplies only the count of its own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// One CAPTCHA challenge, and its images.
    ChallengeOfImages,
    /// One CAPTCHA challenge, and its words.
    ChallengeOfWords,
    /// Classified items, and no challenge: no CAPTCHA asks for it.
    Items,
    /// Gestures, one by one.
    Gestures,
    /// A task that no rate of ours has the unit of.
    Task,
}

/// What is fixed of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The name used in options and files.
    pub name: &'static str,
    /// The same as serde's derive writes it.
    pub code: &'static str,
    /// A number of its own for random streams; never reused.
    pub stream: u64,
    /// How it is shown and answered.
    pub format: Format,
    /// What rates may multiply of it.
    pub counted: Counted,
}

impl TaskKind {
    /// Every kind, in the order of the counter.
    pub const ALL: [Self; 10] = [
        Self::RoadSigns,
        Self::ScannedWord,
        Self::RotorBlades,
        Self::Airstrips,
        Self::Kittens,
        Self::FlagPost,
        Self::AnonymiseCv,
        Self::DispatchAlert,
        Self::LikeShareFollow,
        Self::MilitantMission,
    ];

    /// The table: a row a kind.
    #[rustfmt::skip]
    pub const fn facts(self) -> Facts {
        use Counted::{ChallengeOfImages, ChallengeOfWords, Gestures, Items, Task};
        use Format::{Choice, Dispatch, Gesture, Mission, Redaction, Tiles, Transcription};
        match self {
            Self::RoadSigns => row("road-signs", "road_signs", 1, Tiles, ChallengeOfImages),
            Self::ScannedWord => row("scanned-word", "scanned_word", 2, Transcription, ChallengeOfWords),
            // A check at a door, says the seed; airstrips and kittens wait on platforms where no CAPTCHA stands.
            Self::RotorBlades => row("rotor-blades", "rotor_blades", 4, Tiles, ChallengeOfImages),
            Self::Airstrips => row("airstrips", "airstrips", 5, Tiles, Items),
            Self::Kittens => row("kittens", "kittens", 6, Tiles, Items),
            Self::FlagPost => row("flag-post", "flag_post", 3, Choice, Items),
            Self::AnonymiseCv => row("anonymise-cv", "anonymise_cv", 7, Redaction, Task),
            Self::DispatchAlert => row("dispatch-alert", "dispatch_alert", 8, Dispatch, Task),
            Self::LikeShareFollow => row("like-share-follow", "like_share_follow", 9, Gesture, Gestures),
            Self::MilitantMission => row("militant-mission", "militant_mission", 10, Mission, Gestures),
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether the opening can show its items (`src/extent.rs`): road signs and, once their texts are here, posts.
    pub fn is_in_opening(self) -> bool {
        self == Self::RoadSigns || self == Self::FlagPost
    }

    /// The name used in options and files.
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// How it is shown and answered.
    pub fn format(self) -> Format {
        self.facts().format
    }

    /// A number of its own for random streams; never reused.
    pub(in crate::domain) fn stream(self) -> u64 {
        self.facts().stream
    }
}

const fn row(name: &'static str, code: &'static str, stream: u64, format: Format, counted: Counted) -> Facts {
    Facts { name, code, stream, format, counted }
}
