//! Every scene in every state, rendered to HTML without a browser, in both languages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "sessions/acts.rs"]
mod acts;
#[path = "scenes/checking.rs"]
mod checking;
#[path = "scenes/class.rs"]
mod class;
#[path = "scenes/evidence.rs"]
mod evidence;
#[path = "scenes/html.rs"]
mod html;
#[path = "scenes/kinds.rs"]
mod kinds;
#[path = "scenes/later.rs"]
mod later;
#[path = "scenes/lesson.rs"]
mod lesson;
#[path = "scenes/machine.rs"]
mod machine;
#[path = "scenes/page.rs"]
mod page;
#[path = "scenes/receipt.rs"]
mod receipt;
#[path = "scenes/states.rs"]
mod states;
#[path = "scenes/story.rs"]
mod story;
#[path = "scenes/tasks.rs"]
mod tasks;
