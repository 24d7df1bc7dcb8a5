//! A code: a contribution in twenty characters that can be read aloud, and back.
//!
//! 85 bits of contents in seventeen characters, then three check characters. From the first bit: version 3, task set 12,
//! the three batches 2 each, their answers 9 each, refusals 4, answers 4, other answers 4, time 9, nonce 16. The first three
//! characters are therefore the same for a whole class.

use super::alphabet::{self, Misread, N_SYMBOLS, Symbols};
use super::checksum::{N_DATA, checked, checks};
use super::contribution::{Contribution, N_BATCHES, Slot, TaskSet, Worked};
use crate::domain::task::batch::N_ITEMS;

/// The version of the layout. Every version keeps the twenty characters, the checks, and the place of this number.
pub const VERSION: u8 = 1;

/// A code that is whole: its checks fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(Symbols);

/// What is wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not twenty characters of the alphabet.
    Misread(Misread),
    /// Its checks do not fit, or its parts contradict each other: a character is wrong somewhere.
    Damaged,
    /// It is of this version of the layout.
    OtherVersion(u8),
}

impl Code {
    /// The code of a contribution. Counts beyond what there is room for say the most that there is room for.
    pub fn of(contribution: &Contribution) -> Self {
        let mut bits = Bits::default();
        bits.push(VERSION.into(), 3);
        bits.push(contribution.set.0.into(), 12);
        for slot in contribution.batches {
            bits.push(state(slot), 2);
        }
        for slot in contribution.batches {
            bits.push(answers(slot), N_ITEMS as u32);
        }
        for count in [contribution.n_refused, contribution.n_answered, contribution.n_other] {
            bits.push(count.min(super::contribution::MOST).into(), 4);
        }
        bits.push(contribution.worked.bits().into(), Worked::N_BITS);
        bits.push(contribution.nonce.into(), 16);
        Self(with_checks(bits.symbols()))
    }

    /// Reads a line, and what it says.
    pub fn read(line: &str) -> Result<(Self, Contribution), Trouble> {
        let code = Self(alphabet::read(line).map_err(Trouble::Misread)?);
        Ok((code, code.contribution()?))
    }

    /// What the code says.
    pub fn contribution(&self) -> Result<Contribution, Trouble> {
        let data = checked(&self.0).ok_or(Trouble::Damaged)?;
        let mut bits = Bits::of(&data);
        let version = bits.take(3) as u8;
        if version != VERSION {
            return Err(Trouble::OtherVersion(version));
        }
        unpacked(&mut bits).filter(is_consistent).ok_or(Trouble::Damaged)
    }

    /// Four groups of five, a hyphen between two.
    pub fn written(&self) -> String {
        alphabet::written(&self.0)
    }
}

fn with_checks(data: [u8; N_DATA]) -> Symbols {
    let mut symbols = [0; N_SYMBOLS];
    for (place, symbol) in symbols.iter_mut().zip(data.into_iter().chain(checks(&data))) {
        *place = symbol;
    }
    symbols
}

fn unpacked(bits: &mut Bits) -> Option<Contribution> {
    let set = TaskSet(bits.take(12) as u16);
    let states: [u32; N_BATCHES] = std::array::from_fn(|_| bits.take(2));
    let mut batches = [Slot::NotReached; N_BATCHES];
    for (slot, state) in batches.iter_mut().zip(states) {
        *slot = slot_of(state, bits.take(N_ITEMS as u32))?;
    }
    let [n_refused, n_answered, n_other] = std::array::from_fn(|_| bits.take(4) as u8);
    let worked = Worked::of_bits(bits.take(Worked::N_BITS) as u16)?;
    let nonce = bits.take(16) as u16;
    Some(Contribution { set, batches, n_refused, n_answered, n_other, worked, nonce })
}

/// Counts hold what the batches show, and somebody did something.
fn is_consistent(contribution: &Contribution) -> bool {
    let n_of = |is_one: fn(&Slot) -> bool| contribution.batches.iter().filter(|slot| is_one(slot)).count();
    let n_labelled = n_of(|slot| matches!(slot, Slot::Labelled { .. }));
    usize::from(contribution.n_answered) >= n_labelled
        && usize::from(contribution.n_refused) >= n_of(|slot| *slot == Slot::Refused)
        && (contribution.n_answered, contribution.n_other, contribution.n_refused) != (0, 0, 0)
}

fn state(slot: Slot) -> u32 {
    match slot {
        Slot::NotReached => 0,
        Slot::Refused => 1,
        Slot::Labelled { is_filled: false, .. } => 2,
        Slot::Labelled { is_filled: true, .. } => 3,
    }
}

/// The first item is the first bit.
fn answers(slot: Slot) -> u32 {
    match slot {
        Slot::NotReached | Slot::Refused => 0,
        Slot::Labelled { ticked, .. } => {
            ticked.iter().fold(0, |bits, is_ticked| bits << 1 | u32::from(*is_ticked))
        }
    }
}

/// What two bits and nine mean; nothing, when a batch that nobody answered has answers.
fn slot_of(state: u32, answers: u32) -> Option<Slot> {
    let ticked = std::array::from_fn(|item| answers >> (N_ITEMS - 1 - item) & 1 == 1);
    match state {
        0 if answers == 0 => Some(Slot::NotReached),
        1 if answers == 0 => Some(Slot::Refused),
        2 => Some(Slot::Labelled { ticked, is_filled: false }),
        3 => Some(Slot::Labelled { ticked, is_filled: true }),
        _ => None,
    }
}

/// Bits in a row, the first one highest: 85 of them are used.
#[derive(Default)]
struct Bits {
    bits: u128,
    n_left: u32,
}

/// Bits of a character.
const SYMBOL_BITS: usize = 5;

impl Bits {
    fn of(data: &[u8; N_DATA]) -> Self {
        let bits = data.iter().fold(0, |bits, symbol| bits << SYMBOL_BITS | u128::from(symbol & 31));
        Self { bits, n_left: (N_DATA * SYMBOL_BITS) as u32 }
    }

    fn push(&mut self, value: u32, n_bits: u32) {
        self.bits = self.bits << n_bits | u128::from(value);
    }

    fn take(&mut self, n_bits: u32) -> u32 {
        self.n_left = self.n_left.saturating_sub(n_bits);
        (self.bits >> self.n_left) as u32 & ((1 << n_bits) - 1)
    }

    fn symbols(&self) -> [u8; N_DATA] {
        std::array::from_fn(|place| (self.bits >> ((N_DATA - 1 - place) * SYMBOL_BITS)) as u8 & 31)
    }
}
