//! What a reader has to read: words before she may act, sentences, minutes, a readability measure, scene by scene and in
//! both languages; and that the seed's systems are all met. `cargo xtask check-content` runs this and prints the table.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "sessions/acts.rs"]
mod acts;
#[path = "scenes/html.rs"]
mod html;
#[path = "reading/prose.rs"]
mod prose;
#[path = "reading/seed.rs"]
mod seed;
#[path = "scenes/states.rs"]
#[allow(dead_code, reason = "its tests are those of scenes; here its states are read")]
mod states;
#[path = "reading/table.rs"]
mod table;
