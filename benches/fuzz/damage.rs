//! How a good input is damaged: byte by byte, piece by piece, and by what programs are known to stumble over.

use click_work::domain::rng::Rng;

/// What is put in at random places.
const ODDITIES: [&str; 32] = [
    "",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "é",
    "e\u{301}",
    "👩‍🌾",
    "\u{a0}",
    "\u{2028}",
    "%",
    "%00",
    "&",
    "=",
    ";",
    ",",
    "\"",
    "'",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "-1",
    "0",
    "00000000000000000007",
    "18446744073709551616",
    "1e999",
    "NaN",
    "null",
    "{",
    "[[[[[[[[[[[[[[[[",
    "=cmd|' /C calc'!A0",
    "<script>",
];
/// No case is longer.
const MAX_LENGTH: usize = 20_000;

/// The kept inputs of a door, and the ways to damage them.
pub(crate) struct Damage<'a> {
    corpus: &'a [Vec<u8>],
}

impl<'a> Damage<'a> {
    pub(crate) fn of(corpus: &'a [Vec<u8>]) -> Self {
        assert!(!corpus.is_empty(), "a corpus is empty");
        Self { corpus }
    }

    /// One case: noise now and then, else a kept input damaged up to six times. Some are left whole.
    pub(crate) fn case(&self, rng: &mut Rng) -> Vec<u8> {
        if rng.chance(3) {
            return (0..rng.below(200)).map(|_| rng.next_u64() as u8).collect();
        }
        let mut case = self.kept(rng).clone();
        for _ in 0..rng.below(7) {
            self.harm(rng, &mut case);
        }
        case.truncate(MAX_LENGTH);
        case
    }

    fn kept(&self, rng: &mut Rng) -> &Vec<u8> {
        &self.corpus[rng.below(self.corpus.len() as u32) as usize]
    }

    fn harm(&self, rng: &mut Rng, case: &mut Vec<u8>) {
        let at = rng.below(case.len() as u32 + 1) as usize;
        let end = (at + rng.below(12) as usize).min(case.len());
        match rng.below(8) {
            0 if at < case.len() => case[at] ^= 1 << rng.below(8),
            1 if at < case.len() => case[at] = rng.next_u64() as u8,
            2 => drop(case.drain(at..end)),
            3 => {
                let piece = case[at..end].to_vec();
                let times = if rng.chance(2) { 500 } else { 1 + rng.below(3) as usize };
                case.splice(at..at, piece.repeat(times));
            }
            4 => {
                let oddity = ODDITIES[rng.below(ODDITIES.len() as u32) as usize];
                case.splice(at..end, oddity.bytes());
            }
            5 => {
                let other = self.kept(rng);
                let from = rng.below(other.len() as u32 + 1) as usize;
                case.splice(at..end, other[from..].iter().copied());
            }
            6 => case.truncate(at),
            _ if end > at => case[at..end].reverse(),
            _ => {}
        }
    }
}
