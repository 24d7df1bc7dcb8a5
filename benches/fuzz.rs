//! Every door through which a text of others comes in, knocked at a million times: `cargo bench --bench fuzz`.
//!
//! Each case begins with a line of the kept corpus (`benches/corpus/`), which is damaged a few times in the ways of
//! `fuzz/damage.rs`, or is noise. What comes in must be answered without a panic, within a second, and must be what it
//! claims to be: each door says below what it holds. A case that falls is printed; it belongs into the corpus then.
//!
//! Given a number, so many cases are tried at each door. Each line printed is a door and how many cases it stood.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a bench stops at the first surprise")]

#[path = "fuzz/damage.rs"]
mod damage;
#[path = "fuzz/doors.rs"]
mod doors;
#[path = "../xtask/src/json.rs"]
mod json;
#[path = "fuzz/records.rs"]
mod records;

use click_work::domain::rng::Rng;
use damage::Damage;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// Cases of each door, where no number is given.
const N_CASES: u32 = 1_000_000;
/// Longer than this is a hang.
const PATIENCE: Duration = Duration::from_secs(1);

/// A door: its name, what comes in as it should, and what must hold of whatever comes.
struct Door {
    name: &'static str,
    corpus: Vec<Vec<u8>>,
    hold: fn(&[u8]),
}

fn main() {
    let n_cases = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(N_CASES);
    let lines = |text: &str| text.lines().map(|line| line.as_bytes().to_vec()).collect();
    let doors = [
        Door { name: "codes", corpus: lines(include_str!("corpus/codes.txt")), hold: doors::codes },
        Door { name: "options", corpus: lines(include_str!("corpus/options.txt")), hold: doors::options },
        Door { name: "edits", corpus: lines(include_str!("corpus/edits.txt")), hold: doors::edits },
        Door { name: "csv", corpus: lines(include_str!("corpus/cells.txt")), hold: doors::csv },
        Door { name: "rates", corpus: lines(include_str!("corpus/rates.txt")), hold: doors::rates },
        Door { name: "records", corpus: records::kept(), hold: records::hold },
    ];
    for (seed, door) in doors.iter().enumerate() {
        knock(door, &mut Rng::from_seed(seed as u64 + 1), n_cases);
        println!("{} {n_cases}", door.name);
    }
}

fn knock(door: &Door, rng: &mut Rng, n_cases: u32) {
    let damage = Damage::of(&door.corpus);
    for _ in 0..n_cases {
        let case = damage.case(rng);
        let start = Instant::now();
        let held = catch_unwind(AssertUnwindSafe(|| (door.hold)(&case)));
        let time = start.elapsed();
        if held.is_err() || time > PATIENCE {
            panic!("{} fell in {time:?} to {:?}", door.name, String::from_utf8_lossy(&case));
        }
    }
}
