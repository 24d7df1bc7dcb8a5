//! The tables themselves.

use super::{BAR, DISC, FILL, HULL, PAIR, ROW};

const ROAD: i8 = -1;
const SLAB: i8 = -2;
const EARTH: i8 = -3;
const MEADOW: i8 = -4;
const CROP: i8 = -5;
const VERGE: i8 = -6;
const DEEP: i8 = -7;
const GLINT: i8 = -8;
const PAINT: i8 = -9;
const TAR: i8 = -10;
const BALLAST: i8 = -11;
const TIE: i8 = -12;
const RAIL: i8 = -13;
const AMBER: i8 = -14;
const RED: i8 = -15;
const PANEL: i8 = -16;
const SHINE: i8 = -17;
const HEDGE: i8 = -18;
const FOAM: i8 = -19;

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

/// A road along a lane.
pub static ROAD_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 53, 53, FILL, VERGE, BAR, -127, 0, 127, 0, 37, 37, FILL, ROAD, ROW, 28, 9,
    0, -127, 0, -124, 0, 2, 2, FILL, PAINT];

/// Two carriageways along a lane, and the hedge between.
pub static DUAL_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 102, 102, FILL, VERGE, BAR, -127, 26, 127, 26, 36, 36, BAR, -127, -26,
    127, -26, 36, 36, FILL, ROAD, ROW, 28, 9, 0, -127, 26, -124, 26, 2, 2, ROW, 28, 9, 0, -125, -26, -122, -26, 2, 2,
    FILL, PAINT, ROW, 21, 12, 0, -127, 0, -117, 0, 5, 8, FILL, HEDGE];

/// A canal along a lane, with its path.
pub static CANAL_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 82, 82, FILL, VERGE, BAR, -127, 34, 127, 34, 8, 8, FILL, EARTH, BAR,
    -127, 0, 127, 0, 54, 54, FILL, SLAB, BAR, -127, 0, 127, 0, 48, 48, FILL, DEEP, ROW, 12, 20, 0, -120, 9, -111, 9, 2,
    2, ROW, 12, 21, 0, -127, -12, -120, -12, 2, 2, FILL, GLINT];

/// Two railway tracks along a lane.
pub static RAIL_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 64, 64, FILL, VERGE, BAR, -127, 0, 127, 0, 50, 50, FILL, BALLAST, ROW,
    42, 6, 0, -127, 12, -126, 12, 17, 17, ROW, 42, 6, 0, -127, -12, -126, -12, 17, 17, FILL, TIE, ROW, 2, 0, 10, -127,
    7, 127, 7, 2, 2, ROW, 2, 0, 10, -127, -17, 127, -17, 2, 2, FILL, RAIL];

/// The two ruts of a farm track.
pub static RUT_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 30, 30, FILL, MEADOW, ROW, 2, 0, 15, -127, -7, 127, -7, 4, 4, FILL,
    EARTH];

/// Rows of panels in two blocks.
pub static PANEL_LANE: &[i8] = &[BAR, -60, 0, 60, 0, 122, 122, FILL, CROP, ROW, 5, 0, 22, -55, -42, -2, -42, 15, 15, ROW, 5,
    0, 22, 2, -42, 55, -42, 15, 15, FILL, TIE, ROW, 5, 0, 22, -55, -44, -2, -44, 13, 13, ROW, 5, 0, 22, 2, -44, 55, -44,
    13, 13, FILL, PANEL, ROW, 5, 0, 22, -55, -48, 55, -48, 3, 3, FILL, SHINE];

/// A running track and its pitch; three units are a lane's one.
pub static OVAL: &[i8] = &[PAIR, 4, 0, -65, 63, -65, 63, 65, 0, 65, FILL, VERGE, DISC, VERGE, 63, 0, 65, DISC, VERGE, -63,
    0, 65, PAIR, 4, 0, -57, 63, -57, 63, 57, 0, 57, FILL, RED, DISC, RED, 63, 0, 57, DISC, RED, -63, 0, 57, PAIR, 4, 0,
    -48, 63, -48, 63, 48, 0, 48, FILL, PAINT, DISC, PAINT, 63, 0, 48, DISC, PAINT, -63, 0, 48, PAIR, 4, 0, -47, 63, -47,
    63, 47, 0, 47, FILL, RED, DISC, RED, 63, 0, 47, DISC, RED, -63, 0, 47, PAIR, 4, 0, -37, 63, -37, 63, 37, 0, 37, FILL,
    MEADOW, DISC, MEADOW, 63, 0, 37, DISC, MEADOW, -63, 0, 37, ROW, 3, 62, 0, -62, -27, -62, 27, 1, 1, ROW, 2, 0, 54,
    -62, -27, 62, -27, 1, 1, FILL, PAINT, DISC, PAINT, 0, 0, 10, DISC, MEADOW, 0, 0, 9];

/// A motorway of three lanes each way, without a middle.
pub static MOTORWAY_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 104, 104, FILL, VERGE, BAR, -127, 0, 127, 0, 78, 78, FILL, ROAD,
    ROW, 32, 8, 0, -127, 19, -123, 19, 2, 2, ROW, 32, 8, 0, -127, -19, -123, -19, 2, 2, ROW, 2, 0, 4, -127, -2, 127, -2,
    1, 1, ROW, 6, 0, 13, -30, -32, -21, -32, 7, 7, FILL, PAINT];

/// A narrow way with a yellow line.
pub static TAXI_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 62, 62, FILL, VERGE, BAR, -127, 0, 127, 0, 34, 34, FILL, ROAD, BAR,
    -127, 0, 127, 0, 3, 3, FILL, AMBER];

/// A track of beaten earth.
pub static TRACK_LANE: &[i8] = &[BAR, -127, 0, 127, 0, 26, 26, FILL, EARTH, ROW, 2, 0, 12, -127, -6, 127, -6, 4, 4, FILL,
    BALLAST];

/// Where cars race, from its start: two lanes, two lines, seats in steps.
pub static DRAG_LANE: &[i8] = &[BAR, 0, 0, 100, 0, 60, 60, FILL, SLAB, BAR, 0, 0, 100, 0, 46, 46, FILL, TAR, BAR, 0, 0,
    100, 0, 3, 3, BAR, 7, 0, 8, 0, 46, 46, BAR, 10, 0, 11, 0, 46, 46, FILL, PAINT, BAR, 8, 45, 48, 45, 14, 14, FILL,
    SLAB, BAR, 8, 53, 48, 53, 9, 9, FILL, BALLAST, BAR, 8, 60, 48, 60, 8, 8, FILL, ROAD];

/// An old strip from its start: what is left of its paint, and its cracks.
pub static OLD_LANE: &[i8] = &[BAR, 0, 0, 100, 0, 66, 66, FILL, 0, ROW, 8, 14, 0, 8, 0, 13, 0, 3, 3, FILL, 1, BAR, 12, -33,
    14, 33, 1, 1, BAR, 29, -33, 27, 33, 1, 1, BAR, 44, -33, 46, 33, 1, 1, BAR, 61, -33, 60, 33, 1, 1, BAR, 78, -33, 80,
    33, 1, 1, FILL, 2];

/// The six or eight bars of an end, and the touch-down blocks, from the edge inwards.
pub static SIX_BARS: &[i8] = &[ROW, 6, 0, 19, 1, -47, 10, -47, 9, 9, ROW, 2, 0, 50, 31, -25, 39, -25, 15, 15, FILL, 0];
/// The same with eight.
pub static EIGHT_BARS: &[i8] = &[ROW, 8, 0, 14, 1, -49, 10, -49, 8, 8, ROW, 2, 0, 50, 31, -25, 39, -25, 13, 13, FILL, 0];

/// A way to an apron, and the apron, from the edge of a strip.
pub static APRON: &[i8] = &[PAIR, 5, 0, -4, 8, -4, 3, 20, 3, 75, 0, 75, PAIR, 4, 0, 45, 24, 45, 24, 120, 0, 120, FILL, 0,
    BAR, 0, 0, 0, 70, 1, 1, BAR, 0, 70, 18, 70, 3, 3, FILL, AMBER];

/// The two frames of a painted pad, and its letter: frame, ground, letter.
pub static ROUND_PAD: &[i8] = &[DISC, 0, 0, 0, 81, DISC, 1, 0, 0, 75];
/// The square one.
pub static SQUARE_PAD: &[i8] = &[PAIR, 4, 0, -81, 81, -81, 81, 81, 0, 81, FILL, 0, PAIR, 4, 0, -75, 75, -75, 75, 75, 0, 75, FILL, 1];
/// The letter.
pub static LETTER: &[i8] = &[PAIR, 4, 17, -32, 27, -32, 27, 32, 17, 32, BAR, -22, 0, 22, 0, 10, 10, FILL, 2];

/// A lattice beam with its counterweight and cabin; four picture units are one.
pub static BEAM: &[i8] = &[ROW, 2, 7, 0, -3, -100, -3, 40, 3, 3, ROW, 9, 0, 15, -3, -100, 3, -85, 2, 2, FILL, AMBER, BAR, 0,
    28, 0, 42, 17, 17, FILL, 0, BAR, 0, -8, 0, 5, 13, 13, FILL, 1];

/// A drone: its body and arms, then the small bars.
pub static DRONE: &[i8] = &[ROW, 2, 0, 0, -53, -53, 53, 53, 6, 6, BAR, 53, -53, -53, 53, 6, 6, PAIR, 5, 0, -34, 10, -32, 22,
    -20, 22, 20, 0, 34, FILL, 0, BAR, -74, -38, -32, -68, 6, 6, BAR, 40, -78, 66, -30, 6, 6, BAR, 76, 44, 30, 62, 6, 6,
    BAR, -60, 78, -46, 30, 6, 6, FILL, 1];

/// One long bar with a tip.
pub static LONE_BAR: &[i8] = &[BAR, 0, 0, 10, -120, 9, 11, FILL, 0, BAR, 9, -104, 10, -112, 12, 12, FILL, 1];

/// A round cloth in eight parts.
pub static CLOTH: &[i8] = &[HULL, 5, 0, 0, -100, 71, -71, 100, 0, 71, 71, 0, 100, PAIR, 3, 0, 0, 71, -71, 100, 0, PAIR, 3, 0,
    0, 71, 71, 0, 100, FILL, 1];

/// The casing of a turbine, and its blades seen from their edge.
pub static CASING: &[i8] = &[BAR, 0, -14, 0, 18, 10, 10, FILL, 0, BAR, 0, -15, -90, -15, 7, 3, BAR, 0, -15, 84, -15, 7, 3, FILL,
    0, DISC, 1, 0, -15, 5];

/// A ship with a flat deck: side, deck.
pub static SHIP: &[i8] = &[PAIR, 6, 0, -108, 22, -106, 33, -84, 34, 60, 25, 108, 0, 108, FILL, 0];
/// The lines of a deck where aircraft come down: a broken one aslant, two edges.
pub static DECK_LINES: &[i8] = &[ROW, 9, 1, -20, -11, 88, -10, 76, 2, 2, BAR, -24, 90, -13, -98, 1, 1, BAR, 3, 96, 14, -90, 1,
    1, FILL, PAINT];
/// The seams of a deck.
pub static SEAMS: &[i8] = &[ROW, 2, 30, 0, -15, -100, -15, 108, 1, 1, FILL, 0];
/// The wake around a hull.
pub static WAKE: &[i8] = &[PAIR, 6, 0, -113, 25, -111, 37, -86, 38, 62, 29, 116, 0, 116, FILL, FOAM];

/// The bays of a car park; eight units are one.
pub static BAYS: &[i8] = &[ROW, 13, 15, 0, -89, -67, -89, -41, 1, 1, ROW, 13, 15, 0, -89, 41, -89, 67, 1, 1, FILL, PAINT];
/// The broken lines of four streets around a block; eight units are one.
pub static STREETS: &[i8] = &[ROW, 12, 16, 0, -96, -62, -88, -62, 1, 1, ROW, 12, 16, 0, -96, 62, -88, 62, 1, 1, ROW, 12, 0, 16,
    -62, -96, -62, -88, 1, 1, ROW, 12, 0, 16, 62, -96, 62, -88, 1, 1, FILL, PAINT];
/// The tracks of two wheels.
pub static TRACKS: &[i8] = &[BAR, -40, -100, -8, -36, 2, 2, BAR, -8, -36, 2, 20, 2, 2, BAR, 2, 20, 16, 110, 2, 2, BAR, -33,
    -100, -1, -36, 2, 2, BAR, -1, -36, 9, 20, 2, 2, BAR, 9, 20, 23, 110, 2, 2, FILL, 0];

/// A sleeve on a pole: its ring.
pub static SOCK_RING: &[i8] = &[DISC, PAINT, 0, 0, 27, DISC, -6, 0, 0, 23];
/// The sleeve itself.
pub static SOCK: &[i8] = &[BAR, 0, 0, 50, 0, 16, 8, FILL, 0, BAR, 15, 0, 27, 0, 14, 12, FILL, PAINT];
