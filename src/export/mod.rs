//! What a reader takes away: her session and the figures as tables and objects, and citations.
//!
//! Charter: domain and content; no browser, and pure: the same values give the same bytes. Nothing
//! leaves the page from here; the root saves or copies what these functions return, at a press.
//!
//! A file has one form for both languages: names of columns and codes are those of
//! `content/rates.toml`, and never change under the same version; only captions and notes are in
//! the reader's language. `docs/take-away.md` says what every column means.

pub mod citation;
pub mod classroom;
pub mod codes;
pub mod csv;
pub mod figures;
pub mod json;
pub mod session;
pub mod snippets;
pub mod table;

/// What files call the application.
pub const APPLICATION: &str = "Click Work · Travail du clic";
/// The version of the application.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The licence of sentences, drawings and tables, as SPDX names it.
pub const LICENCE: &str = "CC-BY-4.0";
/// Where that licence is.
pub const LICENCE_ADDRESS: &str = "https://creativecommons.org/licenses/by/4.0/";
/// The version of the forms of our files. It rises when a name or a meaning changes, not when a
/// column is added at the end.
pub const FORM_VERSION: u64 = 1;

/// Who made a file, with the version.
pub fn made_by() -> String {
    [APPLICATION, " ", VERSION].concat()
}
