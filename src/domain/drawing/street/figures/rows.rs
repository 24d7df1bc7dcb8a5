//! The tables themselves.

use super::{BAR, BENT, BLOCK, DISC, INK, OVAL, PATH, RING, SOFT};

/// A bird, from afar.
pub static BIRD: [i8; 21] = [50, PATH, 8, -50, -25, -20, -28, 0, 0, 20, -30, 50, -20, 20, -18, 0, 15, -20, -15,
    INK, -1];

/// A sailing boat.
pub static BOAT: [i8; 23] = [50, PATH, 3, 0, -110, 45, 0, 0, 0, INK, 0, PATH, 4, -45, 0, 50, 0, 30, 20, -30, 20,
    INK, 1];

/// A lamp post and its arm.
pub static LAMP_ARM: [i8; 19] = [22, BAR, 0, 0, 0, -108, 4, 2, BENT, 3, 2, 0, -103, 7, -113, 29, -116, INK, 0];

/// Its head.
pub static LAMP: [i8; 13] = [22, PATH, 4, 22, -117, 35, -117, 33, -112, 24, -112, INK, -1];

/// A post box.
pub static POST_BOX: [i8; 30] = [80, PATH, 9, -22, 0, -22, -88, -19, -96, -11, -102, 0, -104, 11, -102, 19, -96,
    22, -88, 22, 0, INK, 0, BLOCK, -14, -82, 29, 6, INK, 1];

/// A litter bin.
pub static BIN: [i8; 20] = [80, PATH, 4, -21, -64, 21, -64, 16, 0, -16, 0, INK, 0, BLOCK, -24, -70, 48, 9, INK,
    1];

/// A bench.
pub static BENCH: [i8; 30] = [70, BLOCK, -52, -32, 6, 32, BLOCK, 47, -32, 6, 32, INK, 1, BLOCK, -60, -35, 119,
    7, BLOCK, -60, -50, 119, 6, BLOCK, -60, -63, 119, 6, INK, 0];

/// Three bollards.
pub static BOLLARDS: [i8; 33] = [100, SOFT, 4, -67, -75, -53, -75, -53, 0, -67, 0, SOFT, 4, -7, -75, 7, -75, 7,
    0, -7, 0, SOFT, 4, 53, -75, 67, -75, 67, 0, 53, 0, INK, 0];

/// A pole with nothing on it.
pub static POLE: [i8; 16] = [40, BAR, 0, 0, 0, -116, 4, 3, INK, 0, OVAL, 0, 0, -118, 4, 4];

/// A tiny person without a face: coat, trousers, skin.
pub static WALKER: [i8; 35] = [70, BAR, -6, -56, -15, 0, 12, 8, BAR, 6, -56, 14, 0, 12, 8, INK, 1, SOFT, 4, -14,
    -99, 14, -99, 21, -43, -21, -43, INK, 0, OVAL, 2, 0, -112, 10, 10];

/// The umbrella that she holds.
pub static UMBRELLA: [i8; 42] = [50, BAR, 12, -50, 6, -115, 2, 2, INK, 1, PATH, 14, -30, -94, -27, -103, -20,
    -112, -8, -117, 6, -119, 20, -117, 32, -112, 39, -103, 42, -94, 30, -98, 18, -94, 6, -98, -6, -94, -18, -98,
    INK, 0];

/// A parasol over its table: cloth, stripe, wood.
pub static PARASOL: [i8; 57] = [45, BAR, 0, 0, 0, -103, 3, 3, INK, 2, PATH, 5, -52, -88, 0, -119, 52, -88, 31,
    -84, -31, -84, INK, 0, PATH, 3, -34, -85, -11, -84, 0, -119, PATH, 3, 11, -84, 34, -85, 0, -119, INK, 1, OVAL,
    1, 0, -32, 25, 4, BAR, 0, -31, 0, 0, 4, 9, INK, 2];

/// A balloon on a string, and the light on it.
pub static BALLOON: [i8; 34] = [40, BENT, 3, 1, 4, -40, 9, -68, 12, -94, INK, 1, OVAL, 0, 12, -109, 14, 17,
    PATH, 3, 12, -94, 15, -90, 9, -90, INK, 0, OVAL, 2, 16, -114, 3, 4];

/// A clock on a column: iron, face.
pub static CLOCK: [i8; 73] = [32, BAR, 0, 0, 0, -86, 6, 3, BAR, 0, 0, 0, -13, 16, 7, PATH, 3, -4, -115, 4, -115,
    0, -125, INK, 0, OVAL, 0, 0, -99, 16, 16, OVAL, 1, 0, -99, 13, 13, BAR, 0, -99, 0, -109, 2, 1, BAR, 0, -99, 6,
    -95, 2, 2, BLOCK, -1, -112, 2, 2, BLOCK, -1, -89, 2, 2, BLOCK, 10, -100, 3, 2, BLOCK, -12, -100, 3, 2, INK, 0];

/// A flag of three colours on its pole.
pub static FLAG: [i8; 46] = [27, BAR, 0, 0, 0, -124, 3, 2, INK, 3, PATH, 4, 1, -122, 13, -120, 13, -94, 1, -97,
    INK, 0, PATH, 4, 13, -120, 25, -118, 25, -93, 13, -95, INK, 1, PATH, 4, 25, -118, 38, -116, 38, -91, 25, -93,
    INK, 2];

/// A bicycle: tyres, frame.
pub static BICYCLE: [i8; 42] = [100, RING, -52, -34, 33, 5, RING, 52, -34, 33, 5, BLOCK, -34, -93, 28, 8, INK,
    0, BENT, 5, 7, -52, -34, -20, -85, 38, -80, -5, -32, -52, -34, BENT, 3, 6, 52, -34, 36, -98, 52, -102, INK, 1];

/// A traffic light, dark: pole, box, three lamps.
pub static LIGHT: [i8; 40] = [38, BAR, 0, 0, 0, -91, 5, 5, INK, 0, SOFT, 4, -10, -122, 10, -122, 10, -70, -10,
    -70, INK, 1, OVAL, 2, 0, -113, 6, 6, OVAL, 3, 0, -97, 6, 6, OVAL, 4, 0, -80, 6, 6];

/// An advertising board with a cup on it: frame, paper, disc, cup.
pub static BOARD: [i8; 50] = [40, BAR, 0, 0, 0, -48, 8, 8, BLOCK, -28, -120, 56, 78, INK, 0, BLOCK, -25, -117,
    50, 72, INK, 1, OVAL, 2, 4, -88, 18, 18, SOFT, 4, -6, -98, 14, -98, 11, -78, -3, -78, BLOCK, -18, -64, 36, 5,
    BLOCK, -12, -56, 24, 4, INK, 3];

/// A bracket for a shop sign.
pub static BRACKET: [i8; 27] = [35, BAR, 0, 0, 0, -112, 5, 4, BAR, 0, -107, 38, -107, 2, 2, BLOCK, 13, -107, 1,
    10, BLOCK, 27, -107, 1, 10, INK, 0];

/// A round tree, from afar: dark, mid and light leaves.
pub static FAR_TREE: [i8; 25] = [22, OVAL, -1, -11, -70, 29, 25, OVAL, -1, 11, -81, 31, 27, OVAL, -2, -6, -75,
    22, 19, OVAL, -2, 16, -86, 23, 20];

/// A round tree.
pub static ROUND_TREE: [i8; 67] = [22, OVAL, -1, 0, -81, 33, 29, OVAL, -1, -19, -66, 23, 20, OVAL, -1, 20, -68,
    24, 21, OVAL, -1, 6, -101, 21, 18, OVAL, -2, 5, -86, 25, 22, OVAL, -2, -14, -70, 18, 15, OVAL, -2, 25, -73, 18,
    16, OVAL, -2, 10, -106, 16, 14, OVAL, -3, -10, -74, 10, 8, OVAL, -3, 29, -77, 10, 8, OVAL, -3, 14, -110, 9, 7];

/// An umbrella pine.
pub static PINE: [i8; 49] = [22, OVAL, -1, -20, -101, 20, 17, OVAL, -1, 18, -99, 22, 19, OVAL, -1, 0, -110, 22,
    19, OVAL, -2, -15, -106, 15, 13, OVAL, -2, 22, -103, 17, 15, OVAL, -2, 5, -114, 17, 15, OVAL, -3, 26, -107, 9,
    7, OVAL, -3, 9, -118, 9, 7];

/// A poplar.
pub static POPLAR: [i8; 49] = [17, SOFT, 6, 0, -15, -16, -44, -10, -88, 0, -124, 10, -88, 16, -44, INK, -1,
    SOFT, 6, 3, -22, -8, -44, -4, -88, 3, -116, 9, -88, 13, -44, INK, -2, SOFT, 6, 6, -41, 3, -44, 4, -88, 6, -95,
    8, -88, 10, -44, INK, -3];

/// Three skirts of needles.
pub static FIR: [i8; 73] = [21, PATH, 5, -33, -17, -10, -13, 13, -15, 33, -18, 0, -67, INK, -1, PATH, 3, 2, -16,
    33, -17, 0, -67, INK, -2, PATH, 5, -26, -42, -8, -38, 10, -40, 26, -43, 0, -92, INK, -1, PATH, 3, 2, -41, 26,
    -42, 0, -92, INK, -2, PATH, 5, -19, -69, -6, -66, 8, -67, 19, -70, 0, -122, INK, -1, PATH, 3, 2, -68, 19, -70,
    0, -122, INK, -2];

/// The fronds of a palm.
pub static PALM: [i8; 69] = [19, PATH, 4, 0, -89, -20, -88, -36, -74, -18, -76, PATH, 4, 0, -89, -17, -113, -30,
    -99, -15, -101, PATH, 4, 0, -89, -5, -126, -10, -112, -5, -114, PATH, 4, 0, -89, 8, -124, 15, -110, 8, -112,
    PATH, 4, 0, -89, 19, -109, 34, -95, 17, -97, PATH, 4, 0, -89, 19, -86, 34, -72, 17, -74, INK, -2, OVAL, -1, 0,
    -87, 6, 6];

/// Bare winter branches.
pub static LIMBS: [i8; 66] = [21, BAR, 0, -40, -27, -80, 3, 1, BAR, 0, -48, 29, -84, 3, 1, BAR, 0, -61, -19,
    -105, 3, 1, BAR, 0, -65, 21, -111, 3, 1, BAR, 2, -76, 2, -126, 3, 1, BAR, -17, -63, -34, -99, 3, 1, BAR, 19,
    -69, 38, -103, 3, 1, BAR, -13, -88, -6, -120, 3, 1, BAR, 13, -92, 10, -124, 3, 1, INK, -1];

/// The snow on them.
pub static CAPS: [i8; 38] = [21, BAR, 0, -42, -27, -81, 0, 2, BAR, 0, -50, 29, -86, 0, 2, BAR, 0, -63, -19,
    -107, 0, 2, BAR, 0, -67, 21, -113, 0, 2, BAR, 2, -78, 2, -128, 0, 2, INK, -1];

/// A saloon: paint, sill, glass, tyres, hubs; places are up from the middle of the ground line.
pub static SALOON: [i8; 79] = [50, SOFT, 10, -108, 15, -110, 42, -103, 49, -73, 51, -48, 71, 15, 72, 50, 50, 98,
    44, 109, 35, 110, 16, INK, 0, PATH, 4, -109, 15, -110, 29, 110, 29, 110, 16, INK, -2, PATH, 4, -63, 51, -43, 67,
    -18, 68, -18, 51, PATH, 4, -13, 51, -13, 68, 12, 67, 39, 51, INK, -3, DISC, -68, 16, 16, DISC, 65, 16, 16, INK,
    3, DISC, -68, 16, 8, DISC, 65, 16, 8, INK, 4];

/// A small hatchback: paint, sill, glass, tyres, hubs; places are up from the middle of the ground line.
pub static HATCHBACK: [i8; 77] = [50, SOFT, 9, -88, 15, -90, 48, -75, 72, -62, 76, 5, 76, 40, 52, 78, 46, 89,
    35, 90, 16, INK, 0, PATH, 4, -88, 15, -90, 29, 90, 29, 90, 16, INK, -2, PATH, 4, -73, 51, -62, 71, -30, 72, -30,
    51, PATH, 4, -25, 51, -25, 72, 3, 71, 31, 51, INK, -3, DISC, -57, 16, 16, DISC, 55, 16, 16, INK, 3, DISC, -57,
    16, 8, DISC, 55, 16, 8, INK, 4];

/// A round old car: paint, sill, glass, tyres, hubs; places are up from the middle of the ground line.
pub static OLD_CAR: [i8; 83] = [50, SOFT, 11, -95, 18, -98, 30, -82, 48, -57, 65, -30, 75, 3, 75, 28, 68, 40,
    51, 68, 48, 90, 36, 98, 18, INK, 0, PATH, 4, -96, 15, -97, 29, 97, 29, 98, 16, INK, -2, PATH, 4, -55, 50, -45,
    64, -22, 69, -20, 50, PATH, 5, -15, 50, -15, 70, 5, 69, 22, 62, 32, 50, INK, -3, DISC, -60, 18, 18, DISC, 58,
    18, 18, INK, 3, DISC, -60, 18, 9, DISC, 58, 18, 9, INK, 4];

/// A delivery van: paint, sill, glass, tyres, hubs; places are up from the middle of the ground line.
pub static VAN: [i8; 67] = [50, SOFT, 9, -123, 18, -123, 110, -115, 115, 52, 115, 65, 110, 92, 65, 115, 55, 123,
    40, 123, 18, INK, 0, PATH, 4, -121, 15, -122, 29, 122, 29, 123, 16, INK, -2, PATH, 4, 30, 65, 30, 100, 57, 100,
    80, 65, INK, -3, DISC, -75, 18, 18, DISC, 75, 18, 18, INK, 3, DISC, -75, 18, 9, DISC, 75, 18, 9, INK, 4];

/// A bus: paint, sill, glass, tyres, hubs; places are up from the middle of the ground line.
pub static BUS: [i8; 111] = [28, PATH, 6, -126, 11, -126, 77, -120, 81, 118, 81, 125, 73, 126, 11, INK, 0, PATH,
    4, -125, 8, -126, 16, 126, 16, 126, 9, INK, -2, PATH, 4, -118, 39, -118, 67, -78, 67, -78, 39, PATH, 4, -74, 39,
    -74, 67, -34, 67, -34, 39, PATH, 4, -29, 39, -29, 67, 10, 67, 10, 39, PATH, 4, 15, 39, 15, 67, 54, 67, 54, 39,
    PATH, 4, 60, 39, 60, 67, 84, 67, 84, 39, PATH, 4, 90, 15, 90, 67, 120, 67, 120, 15, INK, -3, DISC, -76, 13, 13,
    DISC, 67, 13, 13, INK, 3, DISC, -76, 13, 7, DISC, 67, 13, 7, INK, 4];
