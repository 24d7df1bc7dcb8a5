//! What a model sees of a post: which words stand in it, in no order.
//!
//! Nothing here knows a language or a word beforehand. That these are the features was our choice,
//! made on posts that no test is made of; what each of them is worth is for her labels to say.

use crate::domain::task::spelling;

/// How many numbers a post becomes. Words share them: a hash decides which, so that no list of
/// words has to be kept.
pub const N_BUCKETS: usize = 256;
/// Shorter words are mostly articles and particles, and say little.
const SHORTEST_WORD: usize = 3;
/// Signs that count like words: they are part of how a post is written.
const SIGNS: [char; 5] = ['!', '?', ':', '€', '£'];
/// The one word that stands for every number, whatever it is.
const ANY_NUMBER: &str = "0";

/// A post as numbers: how often each bucket was hit, brought to length 1, so that a long post weighs
/// no more than a short one. A text without any word is all zeros.
pub fn features(text: &str) -> Vec<f32> {
    let mut counts = vec![0.0_f32; N_BUCKETS];
    for token in tokens(text) {
        if let Some(count) = counts.get_mut(bucket(&token)) {
            *count += 1.0;
        }
    }
    let length = counts.iter().map(|count| count * count).sum::<f32>().sqrt();
    if length > 0.0 {
        counts.iter_mut().for_each(|count| *count /= length);
    }
    counts
}

/// The words that are counted: without capitals, accents and ligatures; numbers all alike.
pub fn tokens(text: &str) -> Vec<String> {
    let plain = spelling::plain(text);
    let mut tokens: Vec<String> = Vec::new();
    for word in plain.split(|sign| !is_letter(sign)) {
        if word.starts_with(|sign: char| sign.is_ascii_digit()) {
            tokens.push(ANY_NUMBER.to_owned());
        } else if word.chars().count() >= SHORTEST_WORD {
            tokens.push(word.to_owned());
        }
    }
    tokens.extend(plain.chars().filter(|sign| SIGNS.contains(sign)).map(String::from));
    tokens
}

/// The bucket of a word. FNV-1a, 32 bits (Fowler, Noll and Vo; IETF draft-eastlake-fnv): fixed for
/// ever, as a saved curve must come out again.
pub fn bucket(token: &str) -> usize {
    let hash = fnv_1a(token);
    // The high bits are the better mixed: they are folded onto the low ones that choose.
    (hash ^ (hash >> 15)) as usize % N_BUCKETS
}

fn fnv_1a(token: &str) -> u32 {
    token.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Letters and digits of any script, near enough: the tables that know them all would weigh more
/// than this whole room. What lies below are Latin signs, and in the excepted block punctuation.
fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || (sign >= '\u{c0}' && !('\u{2000}'..='\u{20cf}').contains(&sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_tokens(text: &str, expected: &[&str]) {
        assert_eq!(tokens(text), expected, "{text}");
    }

    #[test]
    fn words_are_counted_and_not_how_they_are_typed() {
        check_tokens("Un GÂTEAU, l'été", &["gateau", "ete"]);
        check_tokens("cœur CŒUR coeur", &["coeur", "coeur", "coeur"]);
        // An accent may be typed as a mark of its own.
        check_tokens("e\u{301}te\u{301}", &["ete"]);
        check_tokens("l’été\u{202f}!", &["ete", "!"]);
        check_tokens("3 000 € ou 3000 € ? 8e", &["0", "0", "0", "0", "€", "€", "?"]);
        check_tokens("кот спит на диване", &["кот", "спит", "диване"]);
        check_tokens("", &[]);
        check_tokens("« – » …", &[]);
    }

    /// Values published with the algorithm.
    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv_1a(""), 0x811c_9dc5);
        assert_eq!(fnv_1a("a"), 0xe40c_292c);
        assert_eq!(fnv_1a("foobar"), 0xbf9c_f968);
    }

    #[test]
    fn a_post_has_length_one_and_no_order() {
        let length = |text: &str| features(text).iter().map(|value| value * value).sum::<f32>();
        for text in
            ["chat", "chat chat chien", "Gagnez 300 € ce soir ! Vite ! Vite !", &"mot ".repeat(20_000)]
        {
            assert!((length(text) - 1.0).abs() < 1e-4, "{text:.40}: {}", length(text));
            assert_eq!(features(text).len(), N_BUCKETS);
        }
        assert_eq!(length("… – …").to_bits(), 0.0_f32.to_bits());
        assert_eq!(features("un chien mord le facteur"), features("Le facteur mord un chien."));
        assert_ne!(features("un chien mord le facteur"), features("un chien suit le facteur"));
    }

    #[test]
    fn a_word_said_twice_weighs_twice() {
        let values = features("chat chat chien");
        let (cat, dog) = (values[bucket("chat")], values[bucket("chien")]);
        assert_ne!(bucket("chat"), bucket("chien"));
        assert!((cat - 2.0 * dog).abs() < 1e-6, "{cat} {dog}");
        let n_hit = values.iter().filter(|value| **value > 0.0).count();
        assert_eq!(n_hit, 2);
    }
}
