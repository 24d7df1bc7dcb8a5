//! Things of a house as tables: a new thing is a new row of numbers, not new code.

use super::pen::{BLOB, BLOCK, INK, LIMB, OVAL, PATH, VEIL};

/// A plant in a pot: pot, dark leaves, light leaves, rim.
#[rustfmt::skip]
pub static PLANT: &[i8] = &[
    LIMB, 3, 2, 7, 1, 0, -40, -16, -70, -36, -78, LIMB, 3, 2, 7, 1, 0, -40, 14, -76, 34, -88, LIMB, 3, 2, 6, 1, 0, -40, -4, -80, -10, -104, INK, 1,
    LIMB, 3, 2, 7, 1, 0, -38, 24, -56, 46, -52, LIMB, 3, 2, 6, 1, 0, -38, -24, -52, -44, -46, LIMB, 3, 2, 5, 1, 0, -40, 8, -66, 12, -94, INK, 2,
    PATH, 4, -24, -34, 24, -34, 18, 0, -18, 0, INK, 0, BLOCK, -27, -40, 54, 10, INK, 3,
];

/// A cactus with a flower: pot, body, light rib, rim, flower.
#[rustfmt::skip]
pub static CACTUS: &[i8] = &[
    LIMB, 2, 15, 17, 12, 0, -36, 0, -78, LIMB, 3, 6, 6, 5, 10, -54, 26, -58, 28, -74, INK, 1,
    LIMB, 2, 2, 3, 2, -6, -38, -6, -78, INK, 2, OVAL, 4, 0, -92, 8, 6,
    PATH, 4, -24, -34, 24, -34, 18, 0, -18, 0, INK, 0, BLOCK, -27, -40, 54, 10, INK, 3,
];

/// A lamp on the table: shade, foot, light.
#[rustfmt::skip]
pub static LAMP: &[i8] = &[
    BLOCK, -3, -62, 6, 58, BLOCK, -18, -6, 36, 6, INK, 1, PATH, 4, -18, -104, 18, -104, 36, -60, -36, -60, INK, 0,
    VEIL, 20, OVAL, 2, 0, -78, 60, 60,
];

/// A picture in its frame: frame, paper, hill, sun.
#[rustfmt::skip]
pub static FRAMED: &[i8] = &[
    BLOCK, -50, -38, 100, 76, INK, 0, BLOCK, -42, -30, 84, 60, INK, 1, OVAL, 3, 16, -8, 10, 10,
    PATH, 5, -42, 8, -16, -8, 10, 14, 42, 4, 42, 30, INK, 2, PATH, 3, -42, 8, 42, 30, -42, 30, INK, 2,
];

/// Flowers on their stems: petals, hearts, stems.
#[rustfmt::skip]
pub static FLOWERS: &[i8] = &[
    LIMB, 2, 1, 1, 1, 0, 0, -4, -60, LIMB, 2, 1, 1, 1, 6, 0, 22, -46, LIMB, 2, 1, 1, 1, -6, 0, -26, -40,
    LIMB, 2, 2, 5, 1, 0, -10, 18, -24, LIMB, 2, 2, 5, 1, 0, -8, -16, -18, INK, 2,
    OVAL, 0, -4, -64, 13, 13, OVAL, 0, 23, -48, 11, 11, OVAL, 0, -27, -43, 11, 11,
    OVAL, 1, -4, -64, 5, 5, OVAL, 1, 23, -48, 4, 4, OVAL, 1, -27, -43, 4, 4,
];

/// A cup with steam: china, band, coffee.
#[rustfmt::skip]
pub static CUP: &[i8] = &[
    LIMB, 4, 4, 4, 4, 24, -40, 42, -40, 42, -18, 22, -14, INK, 0,
    BLOB, 6, -28, -50, 28, -50, 26, -20, 16, -2, -16, -2, -26, -20, INK, 0, BLOCK, -27, -36, 54, 8, INK, 1, OVAL, 2, 0, -49, 26, 5,
];

/// A ball of wool and its thread: wool, dark turns.
#[rustfmt::skip]
pub static WOOL: &[i8] = &[
    LIMB, 5, 1, 1, 1, 8, 11, 26, 12, 34, 6, 46, 12, 62, 10, INK, 0, OVAL, 0, 0, 0, 13, 13,
    LIMB, 3, 1, 1, 1, -11, -4, 0, -8, 10, -4, LIMB, 3, 1, 1, 1, -12, 2, 0, -1, 12, 3, LIMB, 3, 1, 1, 1, -8, 8, 0, 5, 9, 8, INK, 1,
];

/// A stove: iron, edge, mouth, flame, heart of the flame.
#[rustfmt::skip]
pub static STOVE: &[i8] = &[
    BLOCK, -10, -127, 20, 46, PATH, 4, -46, 0, -40, -10, -30, -10, -32, 0, PATH, 4, 46, 0, 40, -10, 30, -10, 32, 0, INK, 1,
    BLOB, 6, -50, -10, -50, -80, 0, -86, 50, -80, 50, -10, 0, -8, INK, 0, BLOCK, -54, -86, 108, 8, INK, 1,
    BLOB, 6, -34, -20, -34, -62, 0, -68, 34, -62, 34, -20, 0, -18, INK, 2,
    BLOB, 6, -24, -20, -20, -44, -4, -60, 6, -42, 22, -50, 22, -20, INK, 3, BLOB, 5, -12, -20, -8, -36, 4, -46, 8, -32, 12, -20, INK, 4,
];

/// A bowl of fruit: bowl, three fruits, shade.
#[rustfmt::skip]
pub static FRUIT: &[i8] = &[
    OVAL, 1, -18, -42, 15, 15, OVAL, 2, 12, -44, 15, 15, OVAL, 1, 0, -54, 14, 14, OVAL, 2, 26, -38, 12, 12,
    BLOB, 6, -42, -34, 42, -34, 30, -8, 14, 0, -14, 0, -30, -8, INK, 0,
];

/// A bowl and its fish: glass, water, fish, fin, light.
#[rustfmt::skip]
pub static FISHBOWL: &[i8] = &[
    VEIL, 40, OVAL, 0, 0, -42, 42, 42, BLOB, 6, -40, -46, 40, -46, 34, -18, 16, -2, -16, -2, -34, -18, VEIL, 75, INK, 1,
    PATH, 3, -12, -26, -28, -38, -28, -16, INK, 3, BLOB, 4, -16, -26, 4, -36, 20, -25, 4, -16, INK, 2, OVAL, 4, 10, -28, 3, 3,
    LIMB, 3, 1, 2, 1, -30, -58, -20, -72, -6, -78, VEIL, 70, INK, 4, BLOCK, -24, -86, 48, 5, VEIL, 60, INK, 4,
];

/// A butterfly: wings, body.
#[rustfmt::skip]
pub static BUTTERFLY: &[i8] = &[
    BLOB, 4, 0, 0, 30, -42, 56, -30, 36, 4, BLOB, 4, 0, 0, 38, 6, 36, 30, 10, 22,
    BLOB, 4, 0, 0, -30, -42, -56, -30, -36, 4, BLOB, 4, 0, 0, -38, 6, -36, 30, -10, 22, INK, 0,
    LIMB, 2, 3, 4, 2, 0, -16, 0, 24, INK, 1,
];
