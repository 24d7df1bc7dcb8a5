//! The postures, as tables: what is drawn, from back to front, for an animal that looks right.
//!
//! Each row is a part, three half widths, a count of places and the places, in hundredths of the
//! animal's frame. The head's row gives its place, its tilt and how far it looks aside.

use super::plan::Posture;

/// The tail, behind the body.
pub const TAIL: i8 = 0;
/// A leg on the far side.
pub const FAR: i8 = 1;
/// The spine, from rump to head.
pub const BODY: i8 = 2;
/// A thigh: no sock on it.
pub const THIGH: i8 = 3;
/// A near leg, from the shoulder to the paw.
pub const LEG: i8 = 4;
/// The head.
pub const HEAD: i8 = 5;

/// Sitting, seen from the front.
#[rustfmt::skip]
pub static FRONT: &[i8] = &[
    TAIL, 4, 4, 4, 4, 14, -9, 38, -6, 47, -24, 38, -40,
    THIGH, 13, 14, 9, 2, -17, -22, -23, -9,
    THIGH, 13, 14, 9, 2, 17, -22, 23, -9,
    BODY, 23, 23, 14, 3, 0, -23, 0, -42, 0, -64,
    LEG, 8, 7, 7, 3, -10, -42, -9, -22, -10, -7,
    LEG, 8, 7, 7, 3, 10, -42, 9, -22, 10, -7,
    HEAD, 0, 0, 0, 1, 0, -82,
];

/// Sitting, seen from the side, the face turned to us.
#[rustfmt::skip]
pub static SIDE: &[i8] = &[
    TAIL, 4, 4, 4, 4, -26, -9, -48, -6, -56, -24, -46, -40,
    FAR, 8, 7, 6, 3, 8, -46, 8, -24, 8, -6,
    BODY, 23, 20, 13, 3, -16, -22, -7, -44, 10, -66,
    THIGH, 18, 16, 8, 3, -15, -22, -9, -14, 4, -8,
    LEG, 9, 7, 7, 3, 14, -48, 19, -24, 19, -7,
    HEAD, 6, 7, 0, 1, 15, -84,
];

/// Lying, paws tucked in.
#[rustfmt::skip]
pub static LOAF: &[i8] = &[
    BODY, 21, 25, 20, 3, -28, -21, 0, -25, 22, -22,
    THIGH, 14, 13, 8, 3, -24, -18, -18, -12, -8, -8,
    LEG, 8, 8, 7, 2, 18, -9, 33, -7,
    TAIL, 4, 4, 4, 4, -46, -14, -36, -5, -18, -5, -2, -6,
    HEAD, 3, 4, 0, 1, 27, -48,
];

/// Curled up, asleep.
#[rustfmt::skip]
pub static CURLED: &[i8] = &[
    BODY, 21, 28, 20, 3, -27, -21, -4, -28, 20, -20,
    THIGH, 17, 15, 8, 3, -24, -21, -18, -13, -6, -8,
    HEAD, 20, 3, 0, 1, 17, -24,
    TAIL, 5, 5, 4, 5, -46, -16, -40, -5, -16, -3, 6, -4, 20, -7,
];

/// Stretching, the rump up.
#[rustfmt::skip]
pub static STRETCH: &[i8] = &[
    TAIL, 4, 4, 4, 4, -36, -50, -50, -60, -54, -80, -42, -92,
    FAR, 9, 7, 6, 3, -26, -42, -20, -24, -24, -6,
    FAR, 7, 6, 6, 3, 14, -18, 32, -8, 52, -7,
    BODY, 17, 16, 13, 3, -32, -47, -8, -40, 18, -21,
    LEG, 13, 8, 6, 3, -34, -42, -40, -22, -38, -6,
    LEG, 8, 7, 6, 3, 14, -17, 28, -7, 46, -6,
    HEAD, -4, 4, 0, 1, 27, -34,
];

/// Walking.
#[rustfmt::skip]
pub static WALK: &[i8] = &[
    TAIL, 4, 4, 4, 4, -36, -48, -54, -58, -58, -84, -46, -98,
    FAR, 9, 7, 6, 3, -22, -38, -18, -20, -26, -6,
    FAR, 8, 6, 6, 3, 22, -40, 32, -22, 36, -6,
    BODY, 17, 17, 16, 3, -28, -44, 0, -42, 28, -48,
    LEG, 14, 8, 6, 3, -30, -42, -40, -22, -42, -6,
    LEG, 9, 7, 6, 3, 24, -40, 20, -22, 14, -6,
    HEAD, 2, 6, 0, 1, 40, -68,
];

/// Sitting in something deep: the head and two paws show over its rim.
#[rustfmt::skip]
pub static PEEP: &[i8] = &[
    TAIL, 4, 4, 4, 4, 22, -24, 42, -44, 52, -64, 44, -80,
    BODY, 14, 22, 16, 3, 0, -24, 0, -36, 0, -52,
    HEAD, 0, 0, 0, 1, 0, -68,
];

/// The two paws of the one before, drawn over the rim.
#[rustfmt::skip]
pub static PAWS: &[i8] = &[
    LEG, 8, 8, 8, 2, -24, -44, -24, -36,
    LEG, 8, 8, 8, 2, 24, -44, 24, -36,
];

/// Crouching, one paw on something round.
#[rustfmt::skip]
pub static PLAY: &[i8] = &[
    TAIL, 4, 4, 4, 4, -40, -26, -56, -36, -60, -58, -50, -72,
    FAR, 8, 7, 6, 3, 12, -34, 16, -20, 14, -6,
    BODY, 22, 20, 14, 3, -26, -24, -4, -33, 16, -44,
    THIGH, 19, 16, 8, 3, -24, -22, -18, -14, -4, -7,
    LEG, 8, 7, 7, 3, 16, -36, 30, -36, 43, -25,
    HEAD, 12, 7, 0, 1, 20, -62,
];

/// Sitting, seen from behind; the tail hangs or lies in front of us.
#[rustfmt::skip]
pub static BACK: &[i8] = &[
    THIGH, 13, 14, 12, 2, -16, -24, -19, -12,
    THIGH, 13, 14, 12, 2, 16, -24, 19, -12,
    BODY, 24, 24, 15, 3, 0, -24, 0, -43, 0, -66,
    HEAD, 0, 0, 0, 1, 0, -82,
    TAIL, 5, 5, 4, 4, 0, -12, 9, 2, 5, 20, 14, 34,
];

/// Lying along an edge, the tail and a paw hanging.
#[rustfmt::skip]
pub static HANG: &[i8] = &[
    FAR, 7, 6, 6, 3, 20, -14, 26, 2, 24, 20,
    BODY, 19, 23, 18, 3, -28, -18, 0, -22, 22, -21,
    THIGH, 15, 13, 8, 3, -24, -16, -18, -10, -6, -6,
    LEG, 8, 7, 6, 3, 10, -12, 12, 4, 8, 22,
    TAIL, 4, 4, 4, 4, -44, -12, -52, 6, -44, 30, -52, 46,
    HEAD, 2, 4, 0, 1, 27, -46,
];

/// Curled up, seen from the back: no head.
#[rustfmt::skip]
pub static LUMP: &[i8] = &[
    BODY, 24, 31, 25, 3, -22, -24, 0, -31, 20, -25,
    THIGH, 17, 15, 8, 3, -26, -21, -20, -13, -8, -8,
    TAIL, 5, 5, 4, 5, -46, -16, -40, -5, -16, -3, 8, -4, 30, -10,
];

/// A bird, perched: two wings along an egg.
#[rustfmt::skip]
pub static PERCHED: &[i8] = &[
    LEG, 5, 6, 5, 2, -9, -6, -10, -2,
    LEG, 5, 6, 5, 2, 9, -6, 10, -2,
    BODY, 22, 29, 22, 3, 0, -24, 0, -40, 0, -62,
    THIGH, 8, 13, 3, 4, 22, -62, 31, -44, 30, -26, 18, -8,
    THIGH, 8, 13, 3, 4, -22, -62, -31, -44, -30, -26, -18, -8,
    HEAD, 0, 0, 0, 1, 0, -78,
];

/// Nothing but the ears, over a rim.
#[rustfmt::skip]
pub static EARS: &[i8] = &[HEAD, 4, 0, 0, 1, 0, -27];

/// The table of a posture.
pub fn of(posture: Posture) -> &'static [i8] {
    match posture {
        Posture::Front | Posture::Curtain => FRONT,
        Posture::Side => SIDE,
        Posture::Loaf => LOAF,
        Posture::Curled => CURLED,
        Posture::Stretch => STRETCH,
        Posture::Walk => WALK,
        Posture::Peep => PEEP,
        Posture::Play => PLAY,
        Posture::Back => BACK,
        Posture::Hang => HANG,
    }
}
