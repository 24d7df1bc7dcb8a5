//! The host bench: what the browser tests and the screenshots need.
//!
//! - [`server`]: small servers on this machine, that log each request and can misbehave on purpose.
//! - [`browser`]: a Chromium driven by WebDriver, every call blocking, every wait bounded.
//! - [`widget`]: finding, clicking, typing and reading inside the shadow root of `<click-work>`.
//! - [`programs`]: where Chromium and its driver are.

pub mod browser;
pub mod programs;
pub mod server;
pub mod widget;

/// The errors of [`Outcome`], for tests that make their own.
pub use anyhow;
pub use browser::{Browser, Key};
pub use server::{Server, Site};

/// What went wrong, in a sentence, with what was being done.
pub type Outcome<T = ()> = anyhow::Result<T>;
