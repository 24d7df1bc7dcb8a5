//! The count of what passed and failed: tests from the lines that cargo's test runner ends with, and whole steps.

/// How many passed and failed so far, and the sentences of the steps that failed.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    pub(super) passed: u64,
    pub(super) failed: u64,
    sentences: Vec<String>,
}

impl Tally {
    /// Adds what a line says, if it is a runner's last: "test result: ok. 3 passed; 0 failed; …".
    pub(super) fn hear(&mut self, line: &str) {
        let Some(result) = line.split("test result: ").nth(1) else {
            return;
        };
        self.passed += number_before(result, " passed");
        self.failed += number_before(result, " failed");
    }

    /// Whether nothing was counted since.
    pub(super) fn is_unchanged_since(&self, before: &Self) -> bool {
        self.passed == before.passed && self.failed == before.failed
    }

    /// Notes that a step failed, and counts it as one where no failed test was counted in it.
    pub(super) fn fail(&mut self, step: &str, error: &anyhow::Error, before: &Self) {
        if self.failed == before.failed {
            self.failed += 1;
        }
        self.sentences.push(format!("{step}: {error:#}"));
    }

    /// Says again what failed, where it will be read.
    pub(super) fn print_failures(&self) {
        for sentence in &self.sentences {
            eprintln!("failed: {sentence}");
        }
    }
}

fn number_before(text: &str, word: &str) -> u64 {
    let before = text.split(word).next().unwrap_or_default();
    let digits = before.rsplit(|char: char| !char.is_ascii_digit()).next().unwrap_or_default();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_of_runners_are_added() {
        let mut tally = Tally::default();
        tally.hear(
            "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        );
        tally.hear("test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");
        tally.hear("test that_10_passed ... ok");
        assert_eq!((tally.passed, tally.failed), (13, 2));
    }
}
