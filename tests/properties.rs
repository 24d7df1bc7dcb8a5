//! What holds for every seed, every amount, every log and every reader.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "properties/behaviour.rs"]
mod behaviour;
#[path = "properties/edits.rs"]
mod edits;
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
#[path = "properties/times.rs"]
mod times;
