//! Many codes, one a line: what is counted, and what is wrong with the rest.
//!
//! A class is the set of its codes: their order never matters, a code that comes twice counts once, and two readers who
//! answered alike count twice, since their nonces differ.

use super::super::log::Header;
use super::super::task::TaskKind;
use super::address::code_in;
use super::alphabet::is_between;
use super::code::{Code, Trouble};
use super::contribution::{Contribution, TaskSet};

/// Lines that are read of one text; a class has tens of them. The rest is left, and said.
pub const MAX_LINES: usize = 20_000;
/// Characters that are looked at in a line: a code, with as much between its characters as anybody writes.
const MAX_LINE_CHARS: usize = 200;

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no code of this version.
    Trouble(Trouble),
    /// It is a code of other tasks: another seed, another class.
    OtherTasks,
    /// The same code stands on this earlier line, counted from 1.
    Again(u32),
    /// From here on there are more lines than a class has.
    TooMany,
}

/// A line that is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Its line, from 1.
    pub line: u32,
    /// Why.
    pub fault: Fault,
}

/// The codes of a class, each once, in an order of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classroom {
    /// What the tasks were rebuilt from.
    pub header: Header,
    codes: Vec<Code>,
}

/// What a text of codes came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// All that is counted.
    pub classroom: Classroom,
    /// The lines that are not, in their order.
    pub complaints: Vec<Complaint>,
}

impl Classroom {
    /// Each reader's share with the kind of its tasks, in no order that means anything.
    pub fn contributions(&self) -> impl Iterator<Item = (TaskKind, Contribution)> {
        let sets = sets(self.header);
        self.codes.iter().filter_map(move |code| {
            let contribution = code.contribution().ok()?;
            Some((kind_of(&sets, contribution.set)?, contribution))
        })
    }

    /// The codes, each once, in an order that says nothing of the readers.
    pub fn codes(&self) -> &[Code] {
        &self.codes
    }

    /// Whether a code is one of them.
    pub fn has(&self, code: Code) -> bool {
        self.codes.binary_search(&code).is_ok()
    }

    /// How many readers.
    pub fn n_people(&self) -> usize {
        self.codes.len()
    }

    /// Both classes as one; those of other tasks cannot be.
    pub fn joined(&self, other: &Self) -> Option<Self> {
        if self.header != other.header {
            return None;
        }
        let mut codes = [self.codes.as_slice(), &other.codes].concat();
        codes.sort_unstable();
        codes.dedup();
        Some(Self { header: self.header, codes })
    }
}

/// Reads codes, one a line, bare or in a link; empty lines count for nothing.
pub fn merge(header: Header, text: &str) -> Merged {
    let sets = sets(header);
    let mut codes: Vec<(Code, u32)> = Vec::new();
    let mut faults: Vec<Option<Fault>> = Vec::new();
    for (place, line) in text.lines().enumerate() {
        if place >= MAX_LINES {
            faults.push(Some(Fault::TooMany));
            break;
        }
        let read = read(&sets, line);
        codes.extend(read.and_then(Result::ok).map(|code| (code, place as u32)));
        faults.push(read.and_then(Result::err));
    }
    // Equal codes come to stand together, the earliest line first.
    codes.sort_unstable();
    let mut kept: Vec<(Code, u32)> = Vec::with_capacity(codes.len());
    for (code, line) in codes {
        match kept.last().filter(|(last, _)| *last == code) {
            None => kept.push((code, line)),
            Some((_, first)) => {
                let fault = Some(Fault::Again(first + 1));
                faults.iter_mut().skip(line as usize).take(1).for_each(|place| *place = fault);
            }
        }
    }
    let complaint =
        |(place, fault): (usize, Option<Fault>)| Some(Complaint { line: place as u32 + 1, fault: fault? });
    Merged {
        classroom: Classroom { header, codes: kept.into_iter().map(|(code, _)| code).collect() },
        complaints: faults.into_iter().enumerate().filter_map(complaint).collect(),
    }
}

fn read(sets: &Sets, line: &str) -> Option<Result<Code, Fault>> {
    let line = code_in(line);
    let line = line.char_indices().nth(MAX_LINE_CHARS).map_or(line, |(end, _)| line.split_at(end).0);
    if line.chars().all(is_between) {
        return None;
    }
    Some(match Code::read(line) {
        Err(trouble) => Err(Fault::Trouble(trouble)),
        Ok((code, contribution)) if kind_of(sets, contribution.set).is_some() => Ok(code),
        Ok(_) => Err(Fault::OtherTasks),
    })
}

/// The set of each kind.
type Sets = [(TaskSet, TaskKind); TaskKind::ALL.len()];

fn sets(header: Header) -> Sets {
    TaskKind::ALL.map(|kind| (TaskSet::of(header, kind), kind))
}

fn kind_of(sets: &Sets, set: TaskSet) -> Option<TaskKind> {
    sets.iter().find(|(known, _)| *known == set).map(|(_, kind)| *kind)
}
