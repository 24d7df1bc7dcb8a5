//! Codes and the class board: there and back, no damage taken for a code, no order that matters, nobody to be found.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "sessions/acts.rs"]
mod acts;
#[path = "classroom/boards.rs"]
mod boards;
#[path = "classroom/classes.rs"]
mod classes;
#[path = "classroom/codes.rs"]
mod codes;
#[path = "classroom/files.rs"]
mod files;
#[path = "classroom/lessons.rs"]
mod lessons;
#[path = "classroom/links.rs"]
mod links;
#[path = "classroom/pairs.rs"]
mod pairs;
#[path = "classroom/people.rs"]
mod people;
#[path = "classroom/sessions.rs"]
mod sessions;
