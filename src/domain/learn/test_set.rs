//! Items with their truth that no worker labels: what a model is tested on.

use super::classifier::Model;
use super::scale::Row;

/// A balanced set, fixed before anything is labelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestSet {
    /// Each item, and whether the thing asked for is there.
    pub items: Vec<(Row, bool)>,
    /// How many of them are no other wording of another: what chance is reckoned with.
    pub n_apart: u32,
}

impl TestSet {
    /// Tests a model.
    pub fn test(&self, model: &Model) -> Accuracy {
        let is_right = |(row, truth): &&(Row, bool)| model.predict(row).is_present() == *truth;
        let n_right = self.items.iter().filter(is_right).count() as u32;
        Accuracy { n_right, n_tested: self.n_items(), n_apart: self.n_apart }
    }

    /// How many items it has.
    pub fn n_items(&self) -> u32 {
        self.items.len() as u32
    }
}

/// How many items of a balanced set a model got right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accuracy {
    /// Right.
    pub n_right: u32,
    /// In all.
    pub n_tested: u32,
    /// Of these, how many are no other wording of another.
    pub n_apart: u32,
}

impl Accuracy {
    /// What tossing a coin comes to, in thousandths.
    pub const CHANCE: u32 = 500;

    /// The share that is right, in thousandths, rounded; chance when nothing was tested.
    pub fn per_mille(self) -> u32 {
        if self.n_tested == 0 {
            return Self::CHANCE;
        }
        (self.n_right * 2000 + self.n_tested) / (self.n_tested * 2)
    }

    /// Whether tossing a coin does as well, but for two standard errors of m tosses, m being the items that are no
    /// other wording of another: then nothing was learned.
    pub fn is_chance(self) -> bool {
        // |right/n − ½| ≤ 2 √(¼/m), without a root: (2 right − n)² m ≤ 4 n².
        let ahead = i64::from(self.n_right) * 2 - i64::from(self.n_tested);
        ahead * ahead * i64::from(self.n_apart) <= 4 * i64::from(self.n_tested).pow(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_and_chance_is_told() {
        let check_wordings = |n_right, n_tested, n_apart, per_mille, is_chance| {
            let accuracy = Accuracy { n_right, n_tested, n_apart };
            assert_eq!((accuracy.per_mille(), accuracy.is_chance()), (per_mille, is_chance), "{accuracy:?}");
        };
        let check = |n_right, n_tested, per_mille, is_chance| {
            check_wordings(n_right, n_tested, n_tested, per_mille, is_chance);
        };
        check(0, 0, 500, true);
        check(250, 500, 500, true);
        check(272, 500, 544, true);
        check(273, 500, 546, false);
        check(2, 3, 667, true);
        check(30, 500, 60, false);
        // Eighteen posts in six wordings are eighteen posts.
        check_wordings(79, 108, 18, 731, true);
        check_wordings(80, 108, 18, 741, false);
        check_wordings(80, 108, 108, 741, false);
        check_wordings(64, 108, 108, 593, true);
    }
}
