//! The fixed parts of the places as tables, in eighths of a thousandth part: 125 is the whole side.
//!
//! A table is a fifth of the code that would draw the same.

use super::pen::{BLOB, BLOCK, INK, LIMB, OVAL, PATH, VEIL};

/// Picture units for one unit of these tables.
pub const SCALE: f32 = 800.0;

/// The bars of a window.
#[rustfmt::skip]
pub static PANES: &[i8] = &[
    BLOCK, 8, 4, 4, 98, BLOCK, 113, 4, 4, 98, BLOCK, 8, 4, 109, 4, BLOCK, 61, 5, 2, 95, BLOCK, 12, 37, 101, 2, INK, 0,
];

/// A narrow curtain, drawn back: cloth, folds.
#[rustfmt::skip]
pub static DRAPE: &[i8] = &[
    PATH, 6, 0, -1, 19, -1, 15, 37, 7, 65, 10, 99, 0, 99, INK, 0,
    PATH, 3, 10, -1, 12, -1, 5, 65, PATH, 4, 5, -1, 6, -1, 4, 65, 2, 65, PATH, 4, 0, 62, 8, 63, 7, 67, 0, 66, INK, 1,
];

/// A curtain from its inner edge outwards: cloth, folds.
#[rustfmt::skip]
pub static CURTAIN: &[i8] = &[
    PATH, 7, 90, -2, -2, -2, 1, 25, -1, 52, 2, 80, -2, 110, 90, 112, INK, 0,
    PATH, 4, 8, -2, 10, -2, 12, 112, 9, 111, PATH, 4, 18, -2, 20, -2, 22, 112, 19, 111, PATH, 4, 30, -2, 32, -2, 34, 112, 31, 111,
    PATH, 4, 43, -2, 45, -2, 47, 112, 44, 111, PATH, 4, 57, -2, 59, -2, 61, 112, 58, 111, INK, 1,
];

/// A plank that things stand on: wood, its edge, the wall below.
#[rustfmt::skip]
pub static PLANK: &[i8] = &[BLOCK, 0, 99, 126, 9, INK, 0, BLOCK, 0, 106, 126, 3, INK, 1, BLOCK, 0, 108, 126, 18, INK, 2];

/// The plank above it: shade, wood.
#[rustfmt::skip]
pub static UPPER_PLANK: &[i8] = &[BLOCK, 0, 0, 126, 12, INK, 1, BLOCK, 0, 2, 126, 8, INK, 0];

/// The back of a sofa: cloth, seam.
#[rustfmt::skip]
pub static SOFA: &[i8] = &[
    BLOB, 8, -8, 113, -8, 59, 8, 55, 62, 57, 117, 55, 127, 59, 127, 113, 62, 114, INK, 0, BLOCK, 62, 58, 1, 38, INK, 1,
];

/// Its seat: cloth, shadow.
#[rustfmt::skip]
pub static SEAT: &[i8] = &[
    BLOB, 8, -8, 99, 2, 94, 62, 95, 122, 94, 127, 99, 127, 116, 62, 117, -8, 116, INK, 0, VEIL, 30, BLOCK, 0, 114, 126, 4, INK, 1,
];

/// The far side of a box: flaps, inside.
#[rustfmt::skip]
pub static BOX_BACK: &[i8] = &[
    PATH, 4, 28, 80, 19, 70, 37, 68, 41, 75, PATH, 4, 97, 80, 106, 70, 87, 68, 84, 75, INK, 0,
    PATH, 6, 28, 80, 40, 74, 85, 74, 97, 80, 97, 88, 28, 88, INK, 1,
];

/// The near side: card, tape, print.
#[rustfmt::skip]
pub static BOX_FRONT: &[i8] = &[
    PATH, 4, 28, 80, 97, 80, 94, 114, 31, 114, INK, 0, BLOCK, 59, 80, 7, 15, INK, 1,
    PATH, 7, 81, 106, 81, 100, 80, 100, 82, 97, 85, 100, 84, 100, 84, 106, BLOCK, 79, 108, 7, 1, BLOCK, 28, 80, 69, 1, INK, 2,
];

/// The far side of a basket: its inside, two cloths.
#[rustfmt::skip]
pub static BASKET_BACK: &[i8] = &[
    OVAL, 0, 62, 81, 36, 7, LIMB, 4, 4, 6, 4, 31, 80, 50, 75, 75, 76, 93, 80, INK, 1, LIMB, 3, 4, 6, 4, 77, 80, 87, 75, 96, 80, INK, 2,
];

/// The near side: wicker, weave.
#[rustfmt::skip]
pub static BASKET_FRONT: &[i8] = &[
    BLOB, 8, 26, 81, 62, 84, 99, 81, 96, 100, 92, 113, 62, 116, 33, 113, 29, 100, INK, 0,
    PATH, 4, 31, 89, 35, 88, 39, 89, 35, 90, PATH, 4, 43, 89, 47, 88, 51, 89, 47, 90, PATH, 4, 55, 89, 59, 88, 63, 89, 59, 90,
    PATH, 4, 67, 89, 71, 88, 75, 89, 71, 90, PATH, 4, 79, 89, 83, 88, 87, 89, 83, 90,
    PATH, 4, 37, 97, 41, 96, 45, 97, 41, 98, PATH, 4, 49, 97, 53, 96, 57, 97, 53, 98, PATH, 4, 61, 97, 65, 96, 69, 97, 65, 98,
    PATH, 4, 73, 97, 77, 96, 81, 97, 77, 98, PATH, 4, 85, 97, 89, 96, 93, 97, 89, 98,
    PATH, 4, 31, 105, 35, 104, 39, 105, 35, 106, PATH, 4, 43, 105, 47, 104, 51, 105, 47, 106, PATH, 4, 55, 105, 59, 104, 63, 105, 59, 106,
    PATH, 4, 67, 105, 71, 104, 75, 105, 71, 106, PATH, 4, 79, 105, 83, 104, 87, 105, 83, 106, INK, 1,
    LIMB, 5, 2, 3, 2, 25, 81, 44, 83, 62, 84, 81, 83, 100, 81, INK, 2, BLOB, 5, 36, 80, 50, 82, 52, 95, 45, 100, 38, 96, INK, 3,
];

/// A door: bricks, jamb, door, panels, brass, stone, riser, ground.
#[rustfmt::skip]
pub static DOOR: &[i8] = &[
    BLOCK, 5, 11, 11, 4, BLOCK, 11, 16, 11, 4, BLOCK, 106, 33, 11, 4, BLOCK, 112, 38, 11, 4, BLOCK, 7, 52, 11, 4, BLOCK, 14, 57, 11, 4,
    BLOCK, 110, 70, 11, 4, INK, 0, BLOCK, 28, -1, 69, 100, INK, 1, BLOCK, 32, -1, 61, 99, INK, 2,
    BLOCK, 37, 5, 23, 38, BLOCK, 65, 5, 23, 38, BLOCK, 37, 50, 23, 42, BLOCK, 65, 50, 23, 42, INK, 3, OVAL, 4, 89, 47, 2, 2,
    BLOCK, 15, 98, 95, 14, INK, 5, BLOCK, 15, 106, 95, 8, INK, 6, BLOCK, 0, 113, 126, 13, INK, 7,
];

/// A branch and its fork.
#[rustfmt::skip]
pub static BRANCH: &[i8] = &[
    LIMB, 5, 6, 5, 3, -5, 107, 31, 103, 62, 103, 94, 102, 127, 98, LIMB, 3, 3, 2, 1, 90, 102, 105, 90, 116, 70, INK, 0,
];

/// A fence under snow: wood, snow.
#[rustfmt::skip]
pub static FENCE: &[i8] = &[
    BLOCK, 2, 75, 5, 19, BLOCK, 21, 75, 5, 19, BLOCK, 40, 75, 5, 19, BLOCK, 59, 75, 5, 19, BLOCK, 78, 75, 5, 19, BLOCK, 97, 75, 5, 19,
    BLOCK, 116, 75, 5, 19, BLOCK, 0, 80, 126, 3, INK, 0,
    BLOCK, 1, 73, 7, 2, BLOCK, 20, 73, 7, 2, BLOCK, 39, 73, 7, 2, BLOCK, 58, 73, 7, 2, BLOCK, 77, 73, 7, 2, BLOCK, 96, 73, 7, 2,
    BLOCK, 115, 73, 7, 2, INK, 1,
];

/// A fir.
#[rustfmt::skip]
pub static FIR: &[i8] = &[PATH, 3, 0, -100, 16, -58, -16, -58, PATH, 3, 0, -78, 24, -34, -24, -34, PATH, 3, 0, -56, 30, -8, -30, -8, INK, 0];

/// The sun on a wall, through panes that we do not see.
#[rustfmt::skip]
pub static SUN_PANES: &[i8] = &[
    PATH, 4, 0, 0, 19, 3, 19, 25, 0, 22, PATH, 4, 21, 3, 40, 6, 40, 28, 21, 25, PATH, 4, 0, 25, 19, 28, 19, 50, 0, 47,
    PATH, 4, 21, 28, 40, 31, 40, 53, 21, 50, VEIL, 34, INK, 0,
];

/// The cloth on a table: linen, checks.
#[rustfmt::skip]
pub static TABLECLOTH: &[i8] = &[
    BLOCK, 0, 87, 126, 39, INK, 0,
    PATH, 4, 3, 87, 9, 87, -4, 126, -14, 126, PATH, 4, 22, 87, 28, 87, 20, 126, 10, 126, PATH, 4, 41, 87, 47, 87, 44, 126, 34, 126,
    PATH, 4, 60, 87, 66, 87, 68, 126, 58, 126, PATH, 4, 78, 87, 84, 87, 91, 126, 81, 126, PATH, 4, 97, 87, 103, 87, 115, 126, 105, 126,
    BLOCK, 0, 90, 126, 3, BLOCK, 0, 98, 126, 4, BLOCK, 0, 108, 126, 5, BLOCK, 0, 120, 126, 5, VEIL, 42, INK, 1,
];
