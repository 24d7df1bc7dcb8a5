//! Our own small random generator, so that a seed means the same items for ever.
//!
//! The algorithm is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
//! generators", OOPSLA 2014). It is fixed: changing a constant, or the order in which a
//! drawing asks for numbers, must raise [`GENERATOR_VERSION`].

/// Version of everything that is generated from a seed; kept in the header of each log.
pub const GENERATOR_VERSION: u16 = 1;

/// A deterministic stream of numbers.
#[derive(Clone, Debug)]
pub struct Rng {
    state: u64,
}

impl Rng {
    /// A stream that depends on the seed alone.
    pub fn from_seed(seed: u64) -> Self {
        Self { state: seed }
    }

    /// A stream of its own for one purpose: equal paths give equal streams, and two different
    /// paths give streams that have nothing to do with each other.
    pub fn at(seed: u64, path: &[u64]) -> Self {
        let mut rng = Self::from_seed(seed);
        for step in path {
            rng.state = rng.next_u64() ^ step.wrapping_mul(0xd6e8_feb8_6659_fd93);
        }
        rng
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number in `0..n`; 0 when `n` is 0.
    pub fn below(&mut self, n: u32) -> u32 {
        // Multiply and shift: the bias is under n / 2^32, far below what anyone could notice.
        (((self.next_u64() >> 32) * u64::from(n)) >> 32) as u32
    }

    /// A number from `low` up to `high`, which rounding may reach; `low` when the range is empty.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low).max(0.0) * self.unit()
    }

    /// A number in `0.0..1.0`, on a grid of 2^-24.
    pub fn unit(&mut self) -> f32 {
        (self.next_u64() >> 40) as f32 / (1u32 << 24) as f32
    }

    /// True in `share` percent of the calls.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of the values given; the fallback when there is none.
    pub fn pick<T: Copy>(&mut self, values: &[T], fallback: T) -> T {
        values.get(self.below(values.len() as u32) as usize).copied().unwrap_or(fallback)
    }

    /// Puts the values in a random order (Fisher–Yates).
    pub fn shuffle<T>(&mut self, values: &mut [T]) {
        for last in (1..values.len()).rev() {
            values.swap(last, self.below(last as u32 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reference stream of SplitMix64 from seed 0: if this changes, every seed ever shared
    /// means other items.
    #[test]
    fn the_stream_never_changes() {
        let mut rng = Rng::from_seed(0);
        assert_eq!(rng.next_u64(), 0xe220_a839_7b1d_cdaf);
        assert_eq!(rng.next_u64(), 0x6e78_9e6a_a1b9_65f4);
    }

    #[test]
    fn paths_are_apart() {
        assert_ne!(Rng::at(1, &[1, 2]).next_u64(), Rng::at(1, &[2, 1]).next_u64());
        assert_eq!(Rng::at(1, &[1, 2]).next_u64(), Rng::at(1, &[1, 2]).next_u64());
    }

    #[test]
    fn numbers_stay_in_range() {
        let mut rng = Rng::from_seed(7);
        assert!((0..1000).all(|_| rng.below(9) < 9));
        assert!((0..1000).all(|_| (2.0..3.0).contains(&rng.between(2.0, 3.0))));
        assert_eq!(rng.below(0), 0);
        assert_eq!(rng.pick(&[], 5), 5);
    }
}
