//! A share of a whole: an accuracy, a threshold, a part of a pool.

/// A number from 0 to 1. It is never NaN: the formulas that receive it cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Share(f64);

impl Share {
    /// Nothing.
    pub const NONE: Self = Self(0.0);
    /// A coin.
    pub const HALF: Self = Self(0.5);
    /// Everything.
    pub const ALL: Self = Self(1.0);

    /// The share of this value; none when it is not from 0 to 1.
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=1.0).contains(&value).then_some(Self(value))
    }

    /// So many percent; more than a hundred is a hundred.
    pub fn percent(percent: u32) -> Self {
        Self(f64::from(percent.min(100)) / 100.0)
    }

    /// A part of a whole; none when there is no whole, or less of it than of its part.
    pub fn of(part: u32, whole: u32) -> Option<Self> {
        (whole > 0 && part <= whole).then(|| Self(f64::from(part) / f64::from(whole)))
    }

    /// From 0 to 1.
    pub fn value(self) -> f64 {
        self.0
    }

    /// What is left: 1 less the share.
    #[must_use]
    pub fn rest(self) -> Self {
        Self(1.0 - self.0)
    }

    /// A share of a share.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_shares_are_shares() {
        for value in [f64::NAN, -0.001, 1.001, f64::INFINITY] {
            assert_eq!(Share::new(value), None, "{value}");
        }
        assert_eq!(Share::new(0.0), Some(Share::NONE));
        assert_eq!(Share::new(1.0), Some(Share::ALL));
        assert_eq!(Share::percent(90).value(), 0.9);
        assert_eq!(Share::percent(900), Share::ALL);
        assert_eq!(Share::of(1, 2), Some(Share::HALF));
        assert_eq!((Share::of(0, 0), Share::of(2, 1)), (None, None));
        assert_eq!(Share::percent(25).rest(), Share::percent(75));
        assert_eq!(Share::HALF.times(Share::HALF), Share::percent(25));
    }
}
