//! What is taken away: files that other programs read back, citations, and the panel that offers them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "sessions/acts.rs"]
mod acts;
#[path = "take_away/behaviour.rs"]
mod behaviour;
#[path = "take_away/citations.rs"]
mod citations;
#[path = "take_away/figures.rs"]
mod figures;
#[path = "take_away/forms.rs"]
mod forms;
#[path = "scenes/html.rs"]
mod html;
#[path = "take_away/panel.rs"]
mod panel;
#[path = "take_away/pictures.rs"]
mod pictures;
#[path = "take_away/session.rs"]
mod session;
#[path = "take_away/snippets.rs"]
mod snippets;
