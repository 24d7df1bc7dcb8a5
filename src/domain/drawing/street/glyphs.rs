//! Letters, digits and pictograms as short strings of grid places.
//!
//! A drawing has no fonts. A letter is a few strokes on a grid five wide and seven high, each
//! place written as two digits; a pictogram is the same on a grid of nine by nine.

use super::super::Point;
use super::super::brush::{arc, each, moved, stroke};

/// Strokes of the letters that our signs use, parted by spaces.
const LETTERS: [(char, &str); 27] = [
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
    ('Y', "0023 4023 2326"),
    ('止', "2026 2343 0306 0646"),
];

/// The strokes of a line of text, centred on the origin, `height` high.
pub fn lettering(text: &str, height: f32) -> Vec<Vec<Point>> {
    let unit = height / 6.0;
    let advance = 4.7 * unit;
    let count = f32::from(u8::try_from(text.chars().count()).unwrap_or(1));
    let mut x = -advance * (count - 1.0) / 2.0;
    let mut pieces = Vec::new();
    for letter in text.chars() {
        let strokes = LETTERS.iter().find(|(known, _)| *known == letter).map_or("", |(_, strokes)| strokes);
        for path in strokes.split(' ') {
            let path = moved(&places(path), &|(px, py)| (x + (px - 2.0) * unit * 0.8, (py - 3.0) * unit));
            if path.len() > 1 {
                pieces.push(stroke(&path, 1.15 * unit));
            }
        }
        x += advance;
    }
    pieces
}

/// The pieces of a pictogram, from -1 to 1. Each word is a kind, then places: `F` fills, `S` is a
/// fine stroke, `B` a bold one, `O` a dot of half a unit, `Q` a larger dot, `W` a wheel.
pub fn pictogram(words: &str) -> Vec<Vec<Point>> {
    let mut pieces = Vec::new();
    for word in words.split(' ') {
        let Some((kind, rest)) = word.split_at_checked(1) else {
            continue;
        };
        let path = moved(&places(rest), &|(x, y)| (x / 4.0 - 1.0, y / 4.0 - 1.0));
        match kind {
            "F" => pieces.push(path),
            "S" => pieces.push(stroke(&path, 0.17)),
            "B" => pieces.push(stroke(&path, 0.34)),
            "O" => pieces.append(&mut each(&path, &mut |at| arc(at, 0.17, 0.17, 0.0, 1.0, 9))),
            "Q" => pieces.append(&mut each(&path, &mut |at| arc(at, 0.3, 0.3, 0.0, 1.0, 10))),
            "W" => pieces.append(&mut each(&path, &mut |at| {
                let mut ring = arc(at, 0.36, 0.36, 0.0, 1.0, 12);
                ring.extend(ring.first().copied());
                stroke(&ring, 0.13)
            })),
            _ => {}
        }
    }
    pieces
}

fn places(digits: &str) -> Vec<Point> {
    let mut places = Vec::new();
    let digit = |byte: u8| f32::from(byte.saturating_sub(b'0'));
    for pair in digits.as_bytes().chunks_exact(2) {
        if let [x, y] = pair {
            places.push((digit(*x), digit(*y)));
        }
    }
    places
}
