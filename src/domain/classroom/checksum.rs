//! Three check characters: no code with one, two or three wrong characters is another code.
//!
//! A Reed–Solomon code (Reed and Solomon, "Polynomial codes over certain finite fields", SIAM 1960) over the field of 32
//! elements: the characters are the coefficients of a polynomial that is zero at α, α² and α³. Twenty characters are fewer
//! than 31, so two codes differ in four places at least. An exchange of two characters, neighbours or not, changes two.
//! Damage beyond that is taken for a code once in 32³ = 32,768 times. Had 1 been a root, as it often is, the sum of the
//! characters would have been a check, and wrong orders, which leave a sum alone, had passed once in 1,024.

use super::alphabet::{N_SYMBOLS, Symbols};

/// Check characters at the end of a code.
pub const N_CHECKS: usize = 3;
/// Characters before them.
pub const N_DATA: usize = N_SYMBOLS - N_CHECKS;

/// x⁵ + x² + 1, which is primitive: the powers of α = x are all 31 elements but zero.
const POLYNOMIAL: u8 = 0b10_0101;
/// α, α², α³.
const ROOTS: [u8; N_CHECKS] = [2, 4, 8];
/// Added to the checks, so that twenty zeros are no code: any numbers but three zeros would do.
const OFFSET: [u8; N_CHECKS] = [12, 19, 17];

const fn product(one: u8, other: u8) -> u8 {
    let (mut sum, mut bit) = (0, 5);
    while bit > 0 {
        bit -= 1;
        sum <<= 1;
        if sum & 32 != 0 {
            sum ^= POLYNOMIAL;
        }
        if other >> bit & 1 == 1 {
            sum ^= one;
        }
    }
    sum
}

/// (x − α)(x − α²)(x − α³), highest power first, without its leading one.
const GENERATOR: [u8; N_CHECKS] = {
    let [a, b, c] = ROOTS;
    [a ^ b ^ c, product(a, b) ^ product(b, c) ^ product(c, a), product(product(a, b), c)]
};

/// The check characters of what stands before them.
pub fn checks(data: &[u8; N_DATA]) -> [u8; N_CHECKS] {
    let mut remainder = [0; N_CHECKS];
    for symbol in data {
        let factor = symbol & 31 ^ remainder[0];
        remainder = [remainder[1], remainder[2], 0];
        for (place, coefficient) in remainder.iter_mut().zip(GENERATOR) {
            *place ^= product(factor, coefficient);
        }
    }
    for (place, offset) in remainder.iter_mut().zip(OFFSET) {
        *place ^= offset;
    }
    remainder
}

/// The characters before the checks, if these fit them.
pub fn checked(symbols: &Symbols) -> Option<[u8; N_DATA]> {
    let (data, rest) = symbols.split_first_chunk::<N_DATA>()?;
    (rest == checks(data)).then_some(*data)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// α has order 31 and multiplication is that of a field: the proof of the distance needs no more.
    #[test]
    fn the_field_is_a_field() {
        let mut power = 1;
        let powers: Vec<u8> = (0..31)
            .map(|_| {
                power = product(power, 2);
                power
            })
            .collect();
        let mut sorted = powers.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (1..32).collect::<Vec<u8>>());
        for a in 0..32 {
            for b in 0..32 {
                assert_eq!(product(a, b), product(b, a));
                for c in 0..32 {
                    assert_eq!(product(a, b ^ c), product(a, b) ^ product(a, c));
                    assert_eq!(product(a, product(b, c)), product(product(a, b), c));
                }
            }
        }
    }

    /// The polynomial of every code, its offset taken away, is zero at each root.
    #[test]
    fn the_roots_are_roots() {
        for seed in 0..32 {
            let data = std::array::from_fn(|place| (place as u8 * 7 + seed) & 31);
            let mut whole = data.to_vec();
            whole.extend(checks(&data).iter().zip(OFFSET).map(|(check, offset)| check ^ offset));
            for root in ROOTS {
                assert_eq!(whole.iter().fold(0, |sum, symbol| product(sum, root) ^ symbol), 0);
            }
        }
    }
}
