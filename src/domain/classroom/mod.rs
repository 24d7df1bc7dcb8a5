//! A class: what each reader's code says, and what many codes add up to, without accounts, names or a network.
//!
//! Charter: a reader's [`Log`](super::log::Log) becomes a [`Contribution`], that a [`Code`] of twenty characters, and many
//! codes a [`Classroom`], of which the [`Board`] is a fold. A class has no members: nothing here ranks anybody, and no group
//! under [`board::MIN_GROUP`] is ever counted apart. `docs/classroom.md` has the layout, bit by bit.

pub mod address;
pub mod alphabet;
pub mod board;
pub mod checksum;
pub mod code;
pub mod compare;
pub mod contribution;
pub mod distribution;
pub mod file;
pub mod lesson;
pub mod merge;
pub mod payslip;

pub use alphabet::Misread;
pub use board::{Board, GroupBoard, Majority, Tile};
pub use code::{Code, Trouble};
pub use compare::{Pair, compare};
pub use contribution::{Contribution, N_BATCHES, Slot, TaskSet, Worked};
pub use distribution::{Bin, distribution};
pub use lesson::{ClassLesson, Level};
pub use merge::{Classroom, Complaint, Merged, merge};
pub use payslip::{ClassPayslip, payslip};
