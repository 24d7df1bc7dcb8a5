//! The kinds of work as they are told: one row a kind, from the ticket at the counter to "whom does this serve".
//!
//! Charter: whatever differs between two kinds of one format, and is words, stands in [`said`].

use crate::content::Text;
use crate::domain::task::{Format, TaskKind};
use crate::extent::IS_WHOLE;

/// Who asks, as far as those who work know.
#[derive(Clone, Copy)]
pub enum Client {
    /// Known to them.
    Named(&'static str),
    /// Not known to them: blacked out, with what may be said all the same.
    BlackedOut(&'static str),
}

/// What the work is said to pay elsewhere.
#[derive(Clone, Copy)]
pub enum Pays {
    /// A rate of the evidence, by its role: with its amount, place, what it pays for and year.
    Rate(&'static str, fn(Text, &str, &str, &str, &str) -> String),
    /// The same, and what must be said with it.
    RateAnd(&'static str, fn(Text, &str, &str, &str, &str) -> String, &'static str),
    /// No price: a sentence that says so.
    Nothing(&'static str),
}

/// A line of the receipt: the name, the items, and what is to be known of them.
#[derive(Clone, Copy)]
pub struct Receipt {
    /// How often.
    pub name: fn(Text, &str) -> String,
    /// Of how many items.
    pub items: fn(Text, &str) -> String,
    /// Of them, how many nobody had the answer of.
    pub unknown: fn(Text, u64) -> String,
}

/// What stands in the blue band above nine items, and under them.
#[derive(Clone, Copy)]
pub struct Band {
    /// What is to be done.
    pub lead: &'static str,
    /// With what.
    pub wanted: &'static str,
    /// What to do when there is none of it.
    pub hint: &'static str,
    /// What stands in place of the lead when a machine has been there first.
    pub filled: &'static str,
    /// What she said of an item that she ticked.
    pub ticked: &'static str,
    /// What she said of an item that she left.
    pub left: &'static str,
    /// What is said under the curve of a kind that machines of this size hardly learn (docs/learning.md).
    pub hard: Option<&'static str>,
}

/// A published time, as a sentence round hers.
#[derive(Clone, Copy)]
pub struct Compared {
    /// The sentence.
    pub sentence: fn(Text, &str) -> String,
    /// The name of the claim among the sources.
    pub claim: &'static str,
}

/// What is said of a kind.
#[derive(Clone, Copy)]
pub struct Said {
    /// Its name.
    pub name: &'static str,
    /// What is asked.
    pub asked: &'static str,
    /// Who asks.
    pub client: Client,
    /// What it is for, with the hedge of the source.
    pub purpose: &'static str,
    /// What it is said to pay elsewhere.
    pub pays: Pays,
    /// Whom it serves, once it is done.
    pub whom: &'static str,
    /// The name of that claim among the sources.
    pub claim: &'static str,
    /// Her time beside a published one; none where nobody published any.
    pub time: Option<Compared>,
    /// The band above nine items; none where the format has a band of its own.
    pub band: Option<Band>,
    /// What is wrong with an answer in which nothing was done.
    pub nothing: &'static str,
    /// Its line of the receipt.
    pub receipt: Receipt,
}

/// The row of a kind.
pub fn said(words: Text, kind: TaskKind) -> Said {
    // The opening has the first tasks alone; what it does not reach, it does not carry.
    let kind = if IS_WHOLE || kind.is_in_opening() { kind } else { TaskKind::FlagPost };
    match kind {
        TaskKind::RoadSigns => road_signs(words),
        TaskKind::ScannedWord => scanned_word(words),
        TaskKind::RotorBlades => rotor_blades(words),
        TaskKind::Airstrips => airstrips(words),
        TaskKind::Kittens => kittens(words),
        TaskKind::FlagPost => flag_post(words),
        TaskKind::AnonymiseCv => anonymise_cv(words),
        TaskKind::DispatchAlert => dispatch_alert(words),
        TaskKind::LikeShareFollow => like_share_follow(words),
        TaskKind::MilitantMission => militant_mission(words),
    }
}

fn road_signs(words: Text) -> Said {
    Said {
        name: words.signs_name(),
        asked: words.signs_asked(),
        client: Client::Named(words.signs_asks()),
        purpose: words.signs_for(),
        pays: Pays::Rate("images", Text::signs_pays),
        whom: words.whom_signs(),
        claim: "whom-signs",
        time: Some(Compared { sentence: Text::time_signs, claim: "time-signs" }),
        band: Some(pictures(words, words.signs_wanted(), words.reveal_said_present())),
        nothing: words.complaint_nothing(),
        receipt: receipt(Text::receipt_signs, Text::receipt_images, Text::receipt_unknown_images),
    }
}

fn scanned_word(words: Text) -> Said {
    Said {
        name: words.words_name(),
        asked: words.words_asked(),
        client: Client::Named(words.words_asks()),
        purpose: words.words_for(),
        pays: Pays::Rate("challenges", Text::words_pays),
        whom: words.whom_words(),
        claim: "whom-words",
        time: Some(Compared { sentence: Text::time_words, claim: "time-words" }),
        band: None,
        nothing: "",
        receipt: receipt(Text::receipt_words, Text::receipt_two_words, Text::receipt_unknown),
    }
}

fn rotor_blades(words: Text) -> Said {
    Said {
        name: words.blades_name(),
        asked: words.blades_asked(),
        client: Client::Named(words.blades_asks()),
        purpose: words.blades_for(),
        pays: Pays::Rate("images", Text::signs_pays),
        whom: words.whom_blades(),
        claim: "whom-blades",
        time: None,
        band: Some(Band {
            hard: Some(words.machine_hard()),
            ..pictures(words, words.blades_wanted(), words.reveal_said_blades())
        }),
        nothing: words.complaint_no_blade(),
        receipt: receipt(Text::receipt_blades, Text::receipt_images, Text::receipt_unknown_images),
    }
}

fn airstrips(words: Text) -> Said {
    Said {
        name: words.strips_name(),
        asked: words.strips_asked(),
        client: Client::BlackedOut(words.strips_asks()),
        purpose: words.strips_for(),
        pays: Pays::Rate("images", Text::signs_pays),
        whom: words.whom_strips(),
        claim: "whom-strips",
        time: None,
        band: Some(Band {
            hard: Some(words.machine_hard()),
            ..pictures(words, words.strips_wanted(), words.reveal_said_strip())
        }),
        nothing: words.complaint_no_strip(),
        receipt: receipt(Text::receipt_strips, Text::receipt_images, Text::receipt_unknown_images),
    }
}

fn kittens(words: Text) -> Said {
    Said {
        name: words.kittens_name(),
        asked: words.kittens_asked(),
        client: Client::BlackedOut(words.kittens_asks()),
        purpose: words.kittens_for(),
        pays: Pays::Rate("images", Text::signs_pays),
        whom: words.whom_kittens(),
        claim: "whom-kittens",
        time: None,
        band: Some(Band {
            hard: Some(words.machine_hard()),
            ..pictures(words, words.kittens_wanted(), words.reveal_said_kitten())
        }),
        nothing: words.complaint_no_kitten(),
        receipt: receipt(Text::receipt_kittens, Text::receipt_images, Text::receipt_unknown_images),
    }
}

fn flag_post(words: Text) -> Said {
    Said {
        name: words.posts_name(),
        asked: words.posts_asked(),
        client: Client::Named(words.posts_asks()),
        purpose: words.posts_for(),
        pays: Pays::Rate("images", Text::posts_pays),
        whom: words.whom_posts(),
        claim: "whom-posts",
        time: None,
        band: Some(Band {
            lead: words.posts_lead(),
            wanted: words.posts_wanted(),
            hint: words.posts_hint(),
            filled: words.machine_filled_posts(),
            ticked: words.reveal_said_flag(),
            left: words.reveal_said_fine(),
            hard: None,
        }),
        nothing: words.complaint_no_post(),
        receipt: receipt(Text::receipt_posts, Text::receipt_read_posts, Text::receipt_unknown),
    }
}

fn anonymise_cv(words: Text) -> Said {
    Said {
        name: words.cv_name(),
        asked: words.cv_asked(),
        client: Client::BlackedOut(words.cv_asks()),
        purpose: words.cv_for(),
        pays: Pays::Nothing(words.cv_pays()),
        whom: words.cv_whom(),
        claim: "cv-whom",
        time: None,
        band: None,
        nothing: words.cv_nothing(),
        receipt: receipt(Text::receipt_cvs, Text::receipt_cvs_items, Text::receipt_unknown),
    }
}

fn dispatch_alert(words: Text) -> Said {
    Said {
        name: words.alert_name(),
        asked: words.alert_asked(),
        client: Client::Named(words.alert_asks()),
        purpose: words.alert_for(),
        pays: Pays::Nothing(words.alert_pays()),
        whom: words.alert_whom(),
        claim: "alert-whom",
        time: None,
        band: None,
        nothing: "",
        receipt: receipt(Text::receipt_alerts, Text::receipt_alerts_items, Text::receipt_alerts_unknown),
    }
}

fn like_share_follow(words: Text) -> Said {
    Said {
        name: words.gesture_name(),
        asked: words.gesture_order(),
        client: Client::Named(words.gesture_asks()),
        purpose: words.gesture_for(),
        pays: Pays::RateAnd("gestures", Text::gesture_pays, words.gesture_scheme()),
        whom: words.gesture_whom(),
        claim: "gesture-whom",
        time: None,
        band: None,
        nothing: words.gesture_nothing(),
        receipt: receipt(Text::receipt_likes, Text::receipt_gestures, no_answer),
    }
}

fn militant_mission(words: Text) -> Said {
    Said {
        name: words.mission_name(),
        asked: words.mission_asked(),
        client: Client::Named(words.mission_asks()),
        purpose: words.mission_for(),
        pays: Pays::Nothing(words.mission_pays()),
        whom: words.mission_whom(),
        claim: "mission-whom",
        time: None,
        band: None,
        nothing: words.mission_nothing(),
        receipt: receipt(Text::receipt_missions, Text::receipt_gestures, no_answer),
    }
}

/// The band above nine pictures.
fn pictures(words: Text, wanted: &'static str, ticked: &'static str) -> Band {
    Band {
        lead: words.signs_lead(),
        wanted,
        hint: words.signs_hint(),
        filled: words.machine_filled_signs(),
        ticked,
        left: words.reveal_said_absent(),
        hard: None,
    }
}

const fn receipt(
    name: fn(Text, &str) -> String,
    items: fn(Text, &str) -> String,
    unknown: fn(Text, u64) -> String,
) -> Receipt {
    Receipt { name, items, unknown }
}

/// A gesture has no right answer, so none is unknown.
fn no_answer(words: Text, _: u64) -> String {
    words.receipt_no_answer().to_owned()
}

/// A hatch of the counter: kinds that ask for the same sort of act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hatch {
    /// Looking and copying.
    Look,
    /// Reading and deciding.
    Read,
    /// Clicking and counting.
    Click,
}

impl Hatch {
    /// Each, in the order of the counter.
    pub const ALL: [Self; 3] = [Self::Look, Self::Read, Self::Click];

    /// The hatch of a kind.
    pub fn of(kind: TaskKind) -> Self {
        match kind.format() {
            Format::Tiles | Format::Transcription => Self::Look,
            Format::Choice | Format::Redaction | Format::Dispatch => Self::Read,
            Format::Gesture | Format::Mission => Self::Click,
        }
    }

    /// What stands above it.
    pub fn name(self, words: Text) -> &'static str {
        match self {
            Self::Look => words.window_look(),
            Self::Read => words.window_read(),
            Self::Click => words.window_click(),
        }
    }
}
