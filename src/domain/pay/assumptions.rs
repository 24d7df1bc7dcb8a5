//! What has to be assumed where no source says it: few, said on the page, editable.
//!
//! The values are in `content/assumptions.toml`, each with its reason; none is written in code.

/// The assumed constants. Whole numbers, so that what is shown is what is counted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumptions {
    /// Hours of a full-time month, in hundredths: 173.33 is 40 hours × 52 weeks ÷ 12 months.
    pub hundredths_of_hours_a_month: u32,
    /// Hours of a full-time day.
    pub hours_a_day: u32,
    /// Unpaid minutes for each paid hour, in tenths: searching, waiting, rejected work.
    pub tenths_of_unpaid_minutes: u32,
    /// Answers that make one labelled item, where a client pays by the item.
    pub overlap: u32,
    /// Pieces that a chart stands on before she has made any, and says so.
    pub example_pieces: u32,
}

impl Assumptions {
    /// Minutes that count for a paid hour once unpaid time is in, in tenths.
    pub fn tenths_of_minutes_for_a_paid_hour(&self) -> u32 {
        const TENTHS_IN_AN_HOUR: u32 = 600;
        self.tenths_of_unpaid_minutes.saturating_add(TENTHS_IN_AN_HOUR)
    }
}
