//! The readers besides her, simulated: two machines that fail, then one person after another.

use super::{Reader, Reading, VoteRule, WordState, state};
use crate::domain::rng::Rng;
use crate::domain::task::ChallengeId;
use crate::domain::task::spelling::machine_reading;
use crate::domain::task::transcription::{N_WORDS, look};

/// An unknown word on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord<'a> {
    /// The seed of the session.
    pub seed: u64,
    /// The pair that it belongs to.
    pub challenge: ChallengeId,
    /// Its place in the pair.
    pub position: usize,
    /// As the print has it: only the generator knows this.
    pub printed: &'a str,
}

/// How the other readers are simulated. Settings of ours, to be shown as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReaderSpec {
    /// Simulated people of a hundred who read the word as printed; the others misread it as a
    /// machine would.
    pub right_percent: u32,
    /// How many are asked before it is given up for the time being.
    pub most_people: u16,
}

/// Whose reading it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// One of the two programs, from 1.
    Machine(u16),
    /// The reader of the page.
    Her,
    /// A simulated person, from 1: a number, not a name.
    Simulated(u16),
}

/// One reading more, and where the word stands then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who read.
    pub who: Who,
    /// What was read.
    pub reading: Reading,
    /// Where the word stands with it.
    pub state: WordState,
}

/// What two machines make of the word. They disagree, or make the same error where the print offers
/// but one shape to mistake: either way the word counts as unknown (facts ME-03: two programs
/// disagree, or the reading is in no dictionary).
pub fn machine_readings(word: UnknownWord) -> [String; 2] {
    let mut rng = look(word.seed, word.challenge, word.position + N_WORDS);
    let first = machine_reading(&mut rng, word.printed);
    let mut second = first.clone();
    // A few draws part them wherever they can be parted.
    for _ in 0..8 {
        if second == first {
            second = machine_reading(&mut rng, word.printed);
        }
    }
    [first, second]
}

/// What the simulated person of this number reads, each time the same.
pub fn person_reading(word: UnknownWord, number: u16, right_percent: u32) -> String {
    // A path of its own, beside those of the look and of the machines.
    let mut rng = look(word.seed, word.challenge, word.position + 2 * N_WORDS);
    let mut rng = Rng::at(rng.next_u64(), &[u64::from(number)]);
    if rng.chance(right_percent) { word.printed.to_owned() } else { machine_reading(&mut rng, word.printed) }
}

/// The way of a word: machines, her, then simulated people until one spelling is accepted, or
/// until enough were asked. When she typed nothing, she is no step.
pub fn way_of(word: UnknownWord, hers: &str, rule: VoteRule, spec: ReaderSpec) -> Vec<Step> {
    let machine = |(text, number)| (Who::Machine(number), Reading { reader: Reader::Machine, text });
    let person = |who, text| (who, Reading { reader: Reader::Person, text });
    let others = (1..=spec.most_people)
        .map(|number| person(Who::Simulated(number), person_reading(word, number, spec.right_percent)));
    let her = (!hers.trim().is_empty()).then(|| person(Who::Her, hers.to_owned()));
    let machines = machine_readings(word).into_iter().zip(1..).map(machine);
    let mut steps: Vec<Step> = Vec::new();
    let mut readings: Vec<Reading> = Vec::new();
    for (who, reading) in machines.chain(her).chain(others) {
        readings.push(reading.clone());
        let state = state(rule, &readings);
        let is_settled = state.spelling().is_some();
        steps.push(Step { who, reading, state });
        if is_settled {
            break;
        }
    }
    steps
}
