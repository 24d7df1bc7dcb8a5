//! The host bench: what the browser tests and the screenshots need.
//!
//! - [`server`]: small servers on this machine, that log each request and can misbehave on purpose.
//! - [`hosts`]: the pages of others in which the widget is held, one list for the eye and for the tests.
//! - [`browser`]: a Chromium, or another engine, driven by WebDriver, every call blocking, every wait bounded.
//! - [`widget`]: finding, clicking, typing and reading inside the shadow root of `<click-work>`.
//! - [`programs`]: where the browsers and their drivers are.

pub mod browser;
pub mod hosts;
pub mod programs;
pub mod server;
pub mod widget;

/// The errors of [`Outcome`], for tests that make their own.
pub use anyhow;
pub use browser::{Browser, Engine, Key};
pub use server::{Server, Site};

/// What went wrong, in a sentence, with what was being done.
pub type Outcome<T = ()> = anyhow::Result<T>;
