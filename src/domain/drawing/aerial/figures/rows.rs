//! The tables themselves.

use super::{BAR, DISC, FILL, HULL, PAIR};

/// A light helicopter: paint, glass, iron, trim.
pub static LIGHT: &[i8] = &[BAR, -13, -27, -13, 17, 3, 3, BAR, 13, -27, 13, 17, 3, 3, BAR, -13, -14, 13, -14, 2, 2,
    BAR, -13, 8, 13, 8, 2, 2, FILL, 2, HULL, 4, 0, 0, 12, 4, 12, 2, 70, 0, 71, PAIR, 4, 1, 50, 13, 52, 13, 58, 1, 58, FILL, 3, HULL, 7, 0, 0, -34, 6, -32, 11, -22, 12, -8, 9, 10, 4, 24, 0, 27, PAIR, 5,
    1, -31, 5, -29, 9, -21, 9, -13, 1, -10, FILL, 1];

/// A rescue helicopter with a shrouded tail: paint, glass, iron, trim.
pub static RESCUE: &[i8] = &[BAR, -15, -34, -15, 20, 3, 3, BAR, 15, -34, 15, 20, 3, 3, FILL, 2, HULL, 5, 0, 0, 20, 6,
    22, 3, 74, 4, 88, 0, 92, PAIR, 4, 2, 62, 19, 64, 19, 71, 2, 71, PAIR, 4, 17, 58, 21, 58, 21, 77, 17, 77, FILL, 3,
    HULL, 8, 0, 0, -50, 7, -48, 13, -38, 15, -20, 14, 12, 8, 34, 3, 42, 0, 43, PAIR, 5, 1, -47, 6, -45, 11, -36,
    11, -26, 1, -21, FILL, 1, BAR, -14, 2, 14, 2, 7, 7, FILL, 3, HULL, 4, 3, 0, -14, 6, -10, 6, 20, 0, 24];

/// A heavy transport helicopter: paint, glass, iron, trim.
pub static HEAVY: &[i8] = &[HULL, 5, 0, 0, 30, 9, 32, 4, 80, 3, 96, 0, 98, PAIR, 4, 1, 80, 20, 83, 20, 91, 1,
    92, FILL, 3, HULL, 4, 3, 0, -22, 20, -18, 20, 14, 0, 18, HULL, 7, 0, 0, -64, 9, -61, 14, -50,
    15, 10, 13, 32, 8, 42, 0, 44, PAIR, 4, 1, -61, 8, -58, 12, -49, 1, -46, FILL, 1, HULL, 5, 3, 0, -26, 7, -24, 8,
    14, 5, 26, 0, 27, DISC, 2, 0, -20, 3];

/// A helicopter with a mast at each end: paint, glass, iron, trim.
pub static TANDEM: &[i8] = &[PAIR, 4, 12, -40, 19, -36, 19, 40, 12, 46, FILL, 3, HULL, 7, 0, 0, -82, 8, -79, 14, -66,
    14, 58, 12, 74, 6, 80, 0, 81, PAIR, 4, 1, -79, 7, -76, 11, -66, 1, -63, FILL, 1, HULL, 5, 3, 0, 40, 7, 44, 8,
    74, 4, 84, 0, 85, BAR, 0, -52, 0, 40, 6, 6, FILL, 3, HULL, 4, 3, 0, -60, 6, -56, 6, -42, 0, -38];

/// An old helicopter with a bubble and an open tail: paint, glass, iron, trim.
pub static BUBBLE: &[i8] = &[BAR, -14, -30, -14, 16, 3, 3, BAR, 14, -30, 14, 16, 3, 3, BAR, -14, -16, 14, -16, 2, 2, BAR,
    -6, 8, -1, 72, 2, 2, BAR, 6, 8, 1, 72, 2, 2, BAR, -5, 20, 4, 32, 2, 2, BAR, 4, 32, -3, 44, 2, 2, BAR, -3, 44, 2, 56, 2, 2, FILL, 2, PAIR, 4, 1, 56, 11, 57, 11, 62, 1, 62, FILL, 0, DISC, 1, 0, -18, 13, PAIR, 4,
    5, -2, 12, -2, 12, 12, 5, 12, FILL, 0, HULL, 4, 3, 0, -8, 6, -4, 6, 14, 0, 18];

/// A small aeroplane with high wings: paint, glass, iron, trim.
pub static PLANE: &[i8] = &[HULL, 6, 0, 0, -34, 5, -31, 6, -12, 5, 10, 2, 44, 0, 46, HULL, 4, 0, 0, 32, 19, 35, 19,
    42, 0, 43, HULL, 6, 0, 0, -15, 54, -12, 57, -8, 56, 1, 20, 5, 0, 5, PAIR, 4, 44, -12, 50, -12, 50, 2, 44,
    3, FILL, 3, BAR, 0, -22, 0, -16, 9, 10];

/// A jet with swept wings: paint, glass, iron, trim.
pub static JET: &[i8] = &[HULL, 5, 0, 0, -16, 52, 18, 52, 25, 8, 16, 0, 16, HULL, 5, 0, 0, 42, 20, 54, 20, 60, 3,
    57, 0, 57, HULL, 4, 3, 6, 22, 11, 24, 11, 40, 6, 42, HULL, 6, 0, 0, -62, 4, -56, 6, -40, 6, 30, 3, 60, 0, 62, PAIR, 4, 0, -54, 3, -52, 3, -46, 0, -47, FILL, 1];

/// A car: paint, glass, iron, trim. Twenty units are a metre.
pub static CAR: &[i8] = &[HULL, 6, 0, 0, -44, 14, -42, 18, -34, 18, 38, 15, 44, 0, 45, PAIR, 4, 0, -22, 14, -20, 12,
    -8, 0, -9, PAIR, 4, 0, 32, 13, 32, 11, 23, 0, 22, FILL, 1];

/// A lorry: paint, glass, iron, trim. Twenty units are a metre.
pub static LORRY: &[i8] = &[HULL, 5, 0, 0, -86, 19, -84, 22, -74, 22, -54, 0, -54, PAIR, 4, 0, -80, 17, -78, 17, -70, 0,
    -71, FILL, 1, HULL, 4, 3, 0, -50, 24, -50, 24, 86, 0, 86];

/// A barge: paint, glass, iron, load.
pub static BARGE: &[i8] = &[HULL, 6, 0, 0, -92, 10, -84, 17, -66, 18, 84, 14, 92, 0, 92, HULL, 5, 3, 0, -70, 12, -66, 13,
    44, 0, 44, 0, 44, HULL, 4, 1, 0, 54, 12, 54, 12, 80, 0, 80];

/// A railway carriage: paint, glass, iron, roof.
pub static WAGON: &[i8] = &[HULL, 4, 0, 0, -88, 14, -88, 14, 88, 0, 88, HULL, 4, 3, 0, -84, 8, -84, 8, 84, 0, 84, BAR, 0,
    88, 0, 96, 4, 4, FILL, 2];

/// A tractor and its trailer: paint, glass, iron, load.
pub static TRACTOR: &[i8] = &[PAIR, 4, 12, -10, 20, -10, 20, 20, 12, 20, PAIR, 4, 9, -42, 14, -42, 14, -28, 9, -28,
    BAR, 0, 16, 0, 40, 4, 4, FILL, 2, HULL, 5, 0, 0, -46, 7, -46, 8, -8, 12, 16, 0, 16, HULL, 4, 1, 0, -8, 9, -8, 9, 10,
    0, 10, HULL, 4, 3, 0, 34, 18, 34, 18, 88, 0, 88];

/// A car from afar: paint, glass. Twenty units are a metre.
pub static FAR_CAR: &[i8] = &[BAR, 0, -44, 0, 44, 32, 34, FILL, 0, BAR, 0, -22, 0, -8, 28, 22, BAR, 0, 24, 0, 32, 22,
    26, FILL, 1];

/// A lorry from afar: cab, then load. Twenty units are a metre.
pub static FAR_LORRY: &[i8] = &[BAR, 0, -86, 0, -56, 38, 42, FILL, 0, BAR, 0, -50, 0, 86, 46, 46, FILL, 3];

/// A small aeroplane from afar: paint, glass, iron, trim.
pub static FAR_PLANE: &[i8] = &[BAR, 0, -32, 0, -12, 9, 13, BAR, 0, -12, 0, 46, 13, 4, FILL, 3, PAIR, 5, 0, -15, 54, -12,
    57, -7, 55, 1, 0, 6, PAIR, 4, 0, 32, 19, 35, 19, 41, 0, 44, FILL, 0, BAR, 0, -21, 0, -15, 9, 11, FILL, 1];
