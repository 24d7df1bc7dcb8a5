//! A distribution in which nobody can be found: neighbouring steps are joined until each holds five people.

use super::board::MIN_GROUP;

/// So many people between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// From this value.
    pub from: u32,
    /// Up to this one, not included; none when it is open.
    pub until: Option<u32>,
    /// People.
    pub n_people: u32,
}

/// Counts values in steps from zero, each as wide as `step`, and as many of these as it takes to hold [`MIN_GROUP`]
/// people. The first begins at zero and the last is open, so that neither end is anybody's value. No bin, when there are
/// fewer people than that.
pub fn distribution(values: &[u32], step: u32) -> Vec<Bin> {
    let step = step.max(1);
    let mut steps: Vec<u32> = values.iter().map(|value| value / step).collect();
    steps.sort_unstable();
    let mut bins: Vec<Bin> = Vec::new();
    let mut open = Bin { from: 0, until: None, n_people: 0 };
    for (place, of) in steps.iter().enumerate() {
        open.n_people += 1;
        let is_end = steps.get(place + 1) != Some(of);
        if is_end && open.n_people >= MIN_GROUP {
            let until = of.saturating_add(1).saturating_mul(step);
            bins.push(Bin { until: Some(until), ..open });
            open = Bin { from: until, until: None, n_people: 0 };
        }
    }
    if let Some(last) = bins.last_mut() {
        last.until = None;
        last.n_people += open.n_people;
    }
    bins
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[u32], expected: &[(u32, Option<u32>, u32)]) {
        let bins: Vec<_> =
            distribution(values, 10).iter().map(|bin| (bin.from, bin.until, bin.n_people)).collect();
        assert_eq!(bins, expected, "{values:?}");
    }

    #[test]
    fn steps_are_joined_until_five_people_stand_in_each() {
        check(&[], &[]);
        check(&[1, 2, 3, 4], &[]);
        check(&[1, 2, 3, 4, 99], &[(0, None, 5)]);
        check(&[1, 2, 3, 4, 5, 11, 12, 13, 14, 15], &[(0, Some(10), 5), (10, None, 5)]);
        // Four are too few: they go with those below.
        check(&[1, 2, 3, 4, 5, 11, 12, 13, 14], &[(0, None, 9)]);
        check(&[1, 11, 12, 13, 14, 15, 31, 31, 31, 31, 31], &[(0, Some(20), 6), (20, None, 5)]);
        check(&[u32::MAX; 5], &[(0, None, 5)]);
    }
}
