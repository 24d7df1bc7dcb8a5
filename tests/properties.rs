//! What holds for every seed, every amount, every log and every reader.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "properties/agreement.rs"]
mod agreement;
#[path = "properties/alerts.rs"]
mod alerts;
#[path = "properties/behaviour.rs"]
mod behaviour;
#[path = "properties/consensus.rs"]
mod consensus;
#[path = "properties/cvs.rs"]
mod cvs;
#[path = "properties/edits.rs"]
mod edits;
#[path = "properties/gestures.rs"]
mod gestures;
#[path = "properties/hours.rs"]
mod hours;
#[path = "properties/items.rs"]
mod items;
#[path = "properties/money.rs"]
mod money;
#[path = "properties/numbers.rs"]
mod numbers;
#[path = "properties/posts.rs"]
mod posts;
#[path = "properties/random.rs"]
mod random;
#[path = "properties/requester.rs"]
mod requester;
#[path = "properties/times.rs"]
mod times;
#[path = "properties/votes.rs"]
mod votes;
