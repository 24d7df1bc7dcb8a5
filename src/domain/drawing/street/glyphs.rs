//! Letters, digits and pictograms as short strings of grid places.
//!
//! A drawing has no fonts. A letter is a few strokes on a grid five wide and seven high, each
//! place written as two digits; a pictogram is the same on a grid of nine by nine.

use super::super::brush::Sheet;

/// Strokes of the letters that our signs use, parted by spaces.
const LETTERS: [(char, &str); 26] = [
    ('0', "103041453616050110"),
    ('1', "0220 2026"),
    ('2', "011030414206 0646"),
    ('3', "01103041423313 334445361605"),
    ('4', "3036 3004 0444"),
    ('5', "400002324345361605"),
    ('6', "4130100105163645443303"),
    ('7', "004016"),
    ('8', "13020110304142331304051636454433"),
    ('9', "0516364541301001021343"),
    ('A', "0620 2046 1434"),
    ('C', "4130100105163645"),
    ('D', "00204244260600"),
    ('E', "40000646 0333"),
    ('I', "2026"),
    ('L', "000646"),
    ('M', "0006 0023 2340 4046"),
    ('N', "0006 0046 4046"),
    ('O', "103041453616050110"),
    ('P', "06003041423303"),
    ('R', "06003041423303 2346"),
    ('S', "413010010213334445361605"),
    ('T', "0040 2026"),
    ('U', "000516364540"),
    ('X', "0046 4006"),
    ('止', "2026 2343 0306 0646"),
];

/// The strokes of a line of text, `height` high around a place, in the open outline.
#[inline(never)]
pub fn lettering(art: &mut Sheet, text: &str, height: f32, down: f32) {
    let unit = height / 6.0;
    let mut x = unit * 2.35;
    for _ in text.chars() {
        x -= unit * 2.35;
    }
    for letter in text.chars() {
        let strokes = LETTERS.iter().find(|(known, _)| *known == letter).map_or("", |(_, strokes)| strokes);
        for path in strokes.split(' ') {
            places(path, &mut |px, py| art.to(x + (px - 2.0) * unit * 0.8, down + (py - 3.0) * unit));
            art.stroke(1.15 * unit);
        }
        x += 4.7 * unit;
    }
}

/// The pieces of a pictogram, `size` units to each side of a place lowered by a share of it, in
/// the open outline. Each word is a kind, then places: `F` fills, `S` is a fine stroke, `B` a
/// bold one, `O` a dot, `W` a wheel.
#[inline(never)]
pub fn pictogram(art: &mut Sheet, words: &str, size: f32, down: f32) {
    for word in words.split(' ') {
        let Some((kind, rest)) = word.split_at_checked(1) else {
            continue;
        };
        places(rest, &mut |x, y| {
            let (x, y) = ((x / 4.0 - 1.0) * size, (y / 4.0 - 1.0 + down) * size);
            match kind {
                "O" => art.arc(x, y, 0.17 * size, 0.17 * size, (0.0, 1.0), 9.0),
                "W" => art.ring(x, y, 0.36 * size, 0.13 * size),
                _ => art.to(x, y),
            }
        });
        match kind {
            "S" => art.stroke(0.17 * size),
            "B" => art.stroke(0.34 * size),
            _ => art.cut(),
        }
    }
}

/// The places of a string of digits, two and two.
fn places(digits: &str, each: &mut dyn FnMut(f32, f32)) {
    let digit = |byte: u8| f32::from(byte.saturating_sub(b'0'));
    for pair in digits.as_bytes().chunks_exact(2) {
        if let [x, y] = pair {
            each(digit(*x), digit(*y));
        }
    }
}
