//! The light of an aerial view: a few printed inks for each season and hour.
//!
//! Every tile uses the inks of one mood only, so that nine tiles side by side look like nine
//! flights, and no ink belongs to one truth.

use crate::domain::drawing::brush::Ink;

/// What hangs between us and the land.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Air {
    /// Nothing but light.
    Clear,
    /// A few white clouds, and their shadows.
    Clouds,
    /// A veil over everything.
    Haze,
    /// Snow on the ground, and a few flakes.
    Snow,
    /// A low violet light.
    Dusk,
    /// The lamps are on.
    Night,
}

/// The inks of one light; colours are written 0xrrggbb.
#[derive(Debug)]
pub struct Mood {
    /// Crops, meadows and bare earth.
    pub fields: [Ink; 6],
    /// Leaves from dark to light.
    pub leaves: [Ink; 3],
    /// Deep and shallow water.
    pub water: [Ink; 2],
    /// Asphalt.
    pub road: Ink,
    /// Concrete slabs.
    pub slab: Ink,
    /// Bare earth of tracks and strips.
    pub earth: Ink,
    /// Roofs of houses and sheds.
    pub roofs: [Ink; 4],
    /// Walls.
    pub wall: Ink,
    /// Shadows, laid on see-through.
    pub shade: Ink,
    /// How dark they are, in percent.
    pub depth: u8,
    /// How long they are, in tenths of the height that casts them.
    pub reach: u8,
    /// Colour of the light on things that have a colour of their own.
    pub light: Ink,
    /// Colour of the air.
    pub haze: Ink,
    /// What is in the air.
    pub air: Air,
    /// Whether nothing grows here.
    pub is_bare: bool,
}

#[rustfmt::skip]
const SUMMER: Mood = Mood {
    fields: [0x86b457, 0xa6c866, 0xdcc877, 0x6ba251, 0xc9ba66, 0xb9916a],
    leaves: [0x27533f, 0x3f7f4c, 0x74a958], water: [0x3a7f9e, 0x74b6bd], road: 0x7d8087, slab: 0xcdc7b9,
    earth: 0xcdb083, roofs: [0xc2593f, 0x9c4b3b, 0x6d7a88, 0xd8d3c6], wall: 0xf0e6d2, shade: 0x1d2b48,
    depth: 38, reach: 8, light: 0xffffff, haze: 0xf4f7ee, air: Air::Clear, is_bare: false,
};

/// All the lights there are.
#[rustfmt::skip]
pub static MOODS: [Mood; 11] = [
    SUMMER,
    // Spring: rape in flower, young wheat, ploughed earth.
    Mood { fields: [0x7cc05c, 0xf0da52, 0x98cc70, 0x5faa58, 0xb7d67e, 0xa47a5c], leaves: [0x2d6144, 0x55975a, 0x9cc86a],
        water: [0x4489a4, 0x86c2c6], air: Air::Clouds, ..SUMMER },
    // August, after the harvest.
    Mood { fields: [0xe2c26e, 0xd0a95a, 0xeed592, 0xb9b262, 0xc79a5e, 0x93a355], leaves: [0x3a5a3c, 0x5f8046, 0x98a452],
        earth: 0xe0c496, reach: 6, light: 0xfff8e6, ..SUMMER },
    // Autumn.
    Mood { fields: [0xb79b55, 0x9aa257, 0xcf9d52, 0x8a6a4c, 0xd9bd7c, 0x77894e], leaves: [0x8a4526, 0xc4722e, 0xe6ad4a],
        water: [0x4a7480, 0x86a8a4], shade: 0x35243a, reach: 12, light: 0xfff0da, air: Air::Clouds, ..SUMMER },
    // Early light, long shadows.
    Mood { fields: [0xa8a552, 0xc9b45c, 0xe7c06a, 0x869048, 0xd79f56, 0xa87350], leaves: [0x3f4a34, 0x6d7639, 0xbd9f48],
        water: [0x5a7f86, 0xd9b98a], road: 0x8d7a72, slab: 0xe0c6a0, earth: 0xdcae78, roofs: [0xb14f34, 0x8c4434, 0x76707c, 0xe6cfa8],
        wall: 0xf6dcae, shade: 0x3d2440, depth: 42, reach: 17, light: 0xffe6bc, haze: 0xfbd9a0, ..SUMMER },
    // Desert.
    Mood { fields: [0xe3c08a, 0xd9b078, 0xecd09e, 0xcfa068, 0xdfba86, 0xc8925e], leaves: [0x5a6a42, 0x7f8a52, 0xa8a86a],
        water: [0x3f8d96, 0x86c4b8], road: 0x9a8a7c, slab: 0xe9dcc2, earth: 0xf0dab0, roofs: [0xe8d2aa, 0xd2a878, 0xb98a62, 0xf2e4c6],
        wall: 0xdcb484, shade: 0x4a2c3a, depth: 40, reach: 9, light: 0xfff4e0, haze: 0xf6e2bc, is_bare: true, ..SUMMER },
    // Red earth and deep green.
    Mood { fields: [0x4f9450, 0x78b058, 0x3f8450, 0x9cc05e, 0x61a35a, 0xb8693f], leaves: [0x14453a, 0x24704a, 0x57a04e],
        water: [0x1f8a94, 0x6fd0be], road: 0x80726e, slab: 0xd9cdb6, earth: 0xc8703f, roofs: [0xb8bcb6, 0xa8523a, 0x7f98a0, 0xe6dcc4],
        shade: 0x14283a, depth: 42, reach: 6, air: Air::Clouds, ..SUMMER },
    // Snow.
    Mood { fields: [0xe9eff3, 0xdfe8ee, 0xf4f7f8, 0xd6e1e9, 0xeef3f4, 0xcbd6dd], leaves: [0x35505a, 0x5f7f86, 0xc4d6dc],
        water: [0x4a6f86, 0x9fbccb], road: 0x8b95a1, slab: 0xc3ccd4, earth: 0xb9b4ae, roofs: [0xf2f6f9, 0xdde6ee, 0xb0685a, 0xeaf0f4],
        wall: 0xb98f78, shade: 0x2c4270, depth: 34, reach: 13, light: 0xeef3fc, haze: 0xf4f8fb, air: Air::Snow, is_bare: true },
    // Haze.
    Mood { fields: [0x9fb183, 0xb4be90, 0xc9c29c, 0x8ea67c, 0xbdb792, 0xa99a84], leaves: [0x4d6a5e, 0x6e8a70, 0x98a986],
        water: [0x7b979f, 0xa6bcbb], road: 0x8e9294, slab: 0xcac9c0, earth: 0xc6b9a0, roofs: [0xa87062, 0x8a6458, 0x7c868c, 0xcfccc2],
        wall: 0xd9d3c6, shade: 0x3a4650, depth: 24, reach: 7, light: 0xf0f1ec, haze: 0xe4e8e2, air: Air::Haze, is_bare: false },
    // Dusk.
    Mood { fields: [0x7a6a86, 0x8d7690, 0xb58a86, 0x66607e, 0xa47c8a, 0x6e5470], leaves: [0x2c2c4e, 0x44426a, 0x746488],
        water: [0x4a5488, 0xd98f88], road: 0x574f6e, slab: 0xa08ca2, earth: 0xb08684, roofs: [0x8a4a58, 0x6a4058, 0x5a5480, 0xb494a0],
        wall: 0xd69a88, shade: 0x1a1438, depth: 48, reach: 19, light: 0xe2bcc8, haze: 0xf0a488, air: Air::Dusk, ..SUMMER },
    // Blue hour, lamps lit.
    Mood { fields: [0x2f4a68, 0x3a5874, 0x48647a, 0x294360, 0x40607c, 0x4a5470], leaves: [0x14283e, 0x1f3c50, 0x345a66],
        water: [0x1c3460, 0x4a78a0], road: 0x33405e, slab: 0x66789a, earth: 0x6a6c86, roofs: [0x4a4a6c, 0x39405f, 0x586c8e, 0x7488a6],
        wall: 0x7c86a8, shade: 0x070f26, depth: 46, reach: 8, light: 0xb4c2e6, haze: 0x7f9cc8, air: Air::Night, is_bare: false },
];
