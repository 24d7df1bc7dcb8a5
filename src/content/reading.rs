//! How long a scene takes to read, estimated: words counted on the rendered page, and batches of a measured length.
//!
//! `cargo xtask check-content` counts the words again and fails when this table has drifted from them.

use super::{Language, assumed_count};

/// What a scene asks of its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The scene's name in addresses.
    pub scene: &'static str,
    /// Words to read on the way through it, in French and in English. What opens at a press is not counted.
    pub words: [u32; 2],
    /// Batches of nine, or pairs of words, that she makes there.
    pub n_batches: u32,
}

/// The scenes, in the order of the story.
pub static READINGS: [Reading; 11] = [
    Reading { scene: "threshold", words: [78, 71], n_batches: 0 },
    Reading { scene: "prove", words: [37, 33], n_batches: 1 },
    Reading { scene: "understand", words: [168, 163], n_batches: 0 },
    Reading { scene: "machine", words: [163, 151], n_batches: 2 },
    Reading { scene: "shift", words: [150, 140], n_batches: 1 },
    Reading { scene: "payslip", words: [132, 137], n_batches: 0 },
    Reading { scene: "points", words: [148, 148], n_batches: 0 },
    Reading { scene: "other-buyer", words: [301, 290], n_batches: 0 },
    Reading { scene: "requester", words: [278, 271], n_batches: 0 },
    Reading { scene: "ways-out", words: [315, 309], n_batches: 0 },
    Reading { scene: "debate", words: [262, 270], n_batches: 0 },
];

/// Seconds that a scene takes, estimated; none beside the story.
pub fn reading_seconds(language: Language, scene: &str) -> u32 {
    let Some(reading) = READINGS.iter().find(|reading| reading.scene == scene) else { return 0 };
    let [french, english] = reading.words;
    let words = match language {
        Language::French => french,
        Language::English => english,
    };
    let a_minute = u32::from(assumed_count("reading-words")).max(1);
    words * 60 / a_minute + reading.n_batches * u32::from(assumed_count("batch-seconds"))
}
