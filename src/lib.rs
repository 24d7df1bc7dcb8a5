//! Click Work · Travail du clic: an explainer in which readers work, unpaid, and see it.
//!
//! # Where to start
//! A press of a button becomes an [`app::Action`]; [`app::update()`] writes what happened into the
//! [`domain::log`], and returns [`app::Effect`]s; [`view::widget`] performs them and draws again.
//! Everything counted is a fold of the log: [`domain::tally`], then [`domain::pay`].
//!
//! # Who may name whom
//! | layer | what it is | may name |
//! | --- | --- | --- |
//! | [`domain`] | what happened and what it means | std, serde's derives |
//! | [`app`] | how the widget behaves | domain, serde's derives |
//! | [`content`] | what we say | domain |
//! | [`export`] | what is taken away | domain, content |
//! | [`chart`] | what we plot | domain, content, plotters |
//! | [`platform`] | what the browser lends | domain, browser crates |
//! | [`view`] | what is seen | app, domain, content, export, chart, yew |
//! | [`embed`] | who holds us | all of them, and wasm-bindgen |
//! | [`prerender`] | what is rendered at build | embed, view, app, content, domain |
//!
//! [`extent`] says which part of all this a build holds: the opening, or the whole. Anyone may ask it.
//!
//! `tests/tidy.rs` refuses a breach, with file and line.
//!
//! # In reading order
//! 1. [`domain::task`]: what is asked; [`domain::drawing`]: the pictures.
//! 2. [`domain::log`], [`domain::tally`], [`domain::pay`]: from facts to what they would be paid;
//!    [`domain::learn`]: from labels to a machine.
//! 3. [`domain::consensus`], [`domain::crowd`], [`domain::agreement`]: what one answer weighs among
//!    many; `docs/consensus.md` has the worked numbers. [`domain::order`], [`domain::requester`]: what
//!    the same gestures cost whoever orders them.
//!    [`domain::classroom`]: a session as a code, a class as the sum of its codes; [`domain::hands`]: a class that votes
//!    by show of hands, [`app::presenter`]: what is before it; `docs/classroom.md`.
//! 4. [`app::story`], [`app::desk`], [`app::update()`]: the scenes and what happens in them.
//! 5. [`content`]: `/content/*.ftl` and `*.toml`, parsed by `build.rs`.
//! 6. [`chart`], [`view`]: marks and markup; [`export`]: the same as files.
//! 7. [`embed`]: `mount` for the loader in `/embed`.

pub mod app;
pub mod chart;
pub mod content;
pub mod domain;
pub mod embed;
pub mod export;
pub mod extent;
pub mod platform;
pub mod prerender;
pub mod view;
