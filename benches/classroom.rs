//! Damaged codes and large classes, run optimised: `cargo bench --bench classroom`. `cargo xtask bench` prints both among its
//! figures. Each line is a key and a number: of damaged codes taken for codes, in millionths; milliseconds, in thousandths.
//!
//! A damaged code is false when it is read as a code, whatever it says. How it was damaged decides how likely that is, so
//! each way has its own million.

use click_work::content::corpus;
use click_work::domain::classroom::alphabet::{GROUP, N_SYMBOLS, Symbols, letter, read};
use click_work::domain::classroom::{Board, Code, Contribution, N_BATCHES, Slot, TaskSet, Worked, merge};
use click_work::domain::log::{Header, Log, Millis};
use click_work::domain::rng::Rng;
use click_work::domain::task::TaskKind;
use click_work::domain::task::batch::N_ITEMS;
use std::hint::black_box;
use std::time::Instant;

/// Damaged codes of each way.
const N_DAMAGED: u32 = 1_000_000;
/// Codes of the largest class, and how often it is merged.
const N_CODES: u32 = 10_000;
const N_ROUNDS: usize = 51;

fn main() {
    type Damage = fn(&mut Rng, &Symbols) -> Symbols;
    let ways: [(&str, Damage); 4] = [
        ("false_accept", beyond_three),
        ("false_accept_reordered", reordered),
        ("false_accept_up_to_three", up_to_three),
        ("false_accept_random", |rng, _| std::array::from_fn(|_| rng.below(32) as u8)),
    ];
    for (seed, (key, damage)) in ways.into_iter().enumerate() {
        println!("{key} {}", n_taken(&mut Rng::from_seed(seed as u64 + 1), damage));
    }
    noise(&mut Rng::from_seed(9));
    println!("merge_10000_ms {}", merged());
}

/// Somebody of a class, drawn: most of what a code can say, and what a class says most.
fn drawn(rng: &mut Rng, header: Header, nonce: u16) -> Contribution {
    let kind = rng.pick(&[TaskKind::RoadSigns, TaskKind::RoadSigns, TaskKind::FlagPost], TaskKind::RoadSigns);
    let n_labelled = rng.below(N_BATCHES as u32 + 1) as usize;
    let mut batches = [Slot::NotReached; N_BATCHES];
    for (place, slot) in batches.iter_mut().enumerate().take(n_labelled) {
        let ticked: [bool; N_ITEMS] = std::array::from_fn(|_| rng.chance(40));
        *slot = Slot::Labelled { ticked, is_filled: place == 2 };
    }
    Contribution {
        set: TaskSet::of(header, kind),
        batches,
        n_refused: rng.below(4) as u8,
        n_answered: n_labelled as u8 + rng.below(3) as u8,
        n_other: rng.below(3) as u8 + 1,
        worked: Worked::nearest(Millis(u64::from(rng.below(900_000)))),
        nonce,
    }
}

/// How many of a million damaged codes are taken for codes.
fn n_taken(rng: &mut Rng, damage: fn(&mut Rng, &Symbols) -> Symbols) -> u32 {
    let header = Log::new(7).header;
    let mut n_taken = 0;
    for _ in 0..N_DAMAGED {
        let nonce = rng.below(1 << 16) as u16;
        let clean = symbols(Code::of(&drawn(rng, header, nonce)));
        let damaged = std::iter::repeat_with(|| damage(rng, &clean)).find(|damaged| *damaged != clean);
        n_taken += u32::from(Code::read(&line(&damaged.unwrap_or(clean))).is_ok());
    }
    n_taken
}

/// From four to eight characters are wrong: the fewer, the likelier that the rest still looks like a code.
fn beyond_three(rng: &mut Rng, clean: &Symbols) -> Symbols {
    let n_wrong = 4 + rng.below(5);
    with_errors(rng, clean, n_wrong)
}

/// One, two or three are wrong: what the checks were made for.
fn up_to_three(rng: &mut Rng, clean: &Symbols) -> Symbols {
    let n_wrong = 1 + rng.below(3);
    with_errors(rng, clean, n_wrong)
}

/// So many characters are others.
fn with_errors(rng: &mut Rng, clean: &Symbols, n_wrong: u32) -> Symbols {
    let mut places: [usize; N_SYMBOLS] = std::array::from_fn(|place| place);
    rng.shuffle(&mut places);
    let mut damaged = *clean;
    for place in places.into_iter().take(n_wrong as usize) {
        damaged[place] ^= rng.below(31) as u8 + 1;
    }
    damaged
}

/// Groups change places, a character moves along the line, or all are shuffled.
fn reordered(rng: &mut Rng, clean: &Symbols) -> Symbols {
    let mut letters = clean.to_vec();
    match rng.below(3) {
        0 => {
            let (one, other) = (rng.below(4) as usize * GROUP, rng.below(4) as usize * GROUP);
            (0..GROUP).for_each(|place| letters.swap(one + place, other + place));
        }
        1 => {
            let letter = letters.remove(rng.below(N_SYMBOLS as u32) as usize);
            letters.insert(rng.below(N_SYMBOLS as u32) as usize, letter);
        }
        _ => rng.shuffle(&mut letters),
    }
    letters.try_into().unwrap_or(*clean)
}

/// A million lines of anything: none of them may end the program.
fn noise(rng: &mut Rng) {
    for _ in 0..N_DAMAGED {
        let n_characters = rng.below(48);
        let text: String = (0..n_characters)
            .map(|_| match rng.below(4) {
                0 => char::from_u32(rng.below(0x11_0000)).unwrap_or('\u{fffd}'),
                1 => char::from(rng.below(128) as u8),
                _ => letter(rng.below(32) as u8),
            })
            .collect();
        let _ = black_box(Code::read(&text));
    }
}

/// The median time, in thousandths of a millisecond, from the text of ten thousand codes to the board.
fn merged() -> u128 {
    let (header, mut rng) = (Log::new(7).header, Rng::from_seed(10));
    let text: Vec<String> =
        (0..N_CODES).map(|person| Code::of(&drawn(&mut rng, header, person as u16)).written()).collect();
    let text = text.join("\n");
    let mut times: Vec<u128> = (0..N_ROUNDS)
        .map(|_| {
            let start = Instant::now();
            let merged = merge(header, black_box(&text));
            let board = Board::of(&merged.classroom, &corpus());
            assert_eq!((board.n_people, merged.complaints.len()), (N_CODES, 0));
            black_box(board);
            start.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    times[N_ROUNDS / 2]
}

fn symbols(code: Code) -> Symbols {
    read(&code.written()).unwrap_or_default()
}

fn line(symbols: &Symbols) -> String {
    symbols.iter().map(|symbol| letter(*symbol)).collect()
}
