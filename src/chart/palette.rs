//! The colours of the charts, read at build from style.css, the only place a colour is written.

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// One theme's colours, by role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Paid to her.
    pub you: Rgb,
    /// Paid to workers.
    pub worker: Rgb,
    /// Paid by clients.
    pub client: Rgb,
    /// Minimum wages.
    pub minimum: Rgb,
    /// Unpaid time.
    pub time: Rgb,
    /// Text.
    pub ink: Rgb,
    /// Lesser text.
    pub muted: Rgb,
    /// Rules and grid lines.
    pub line: Rgb,
    /// The ground.
    pub paper: Rgb,
    /// The column of zero.
    pub zero: Rgb,
}

include!(concat!(env!("OUT_DIR"), "/palette.rs"));
