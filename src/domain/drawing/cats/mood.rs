//! The lights and papers of a room or a garden: one row of inks for each mood.

use super::super::brush::Ink;

/// What is in the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Air {
    /// Sunlight.
    Sun,
    /// The sun is low.
    Low,
    /// Rain.
    Rain,
    /// Snow.
    Snow,
    /// Night, with a moon or a lamp.
    Night,
}

/// One light: all inks that a place asks for.
#[derive(Debug)]
pub struct Mood {
    /// Wallpaper, and its skirting.
    pub wall: [Ink; 2],
    /// Furniture, and the floor.
    pub wood: [Ink; 2],
    /// Sofa, curtains, rugs.
    pub cloth: Ink,
    /// Flowers, door, cushions.
    pub accent: Ink,
    /// Leaves, and grass.
    pub leaf: [Ink; 2],
    /// From the top down.
    pub sky: [Ink; 3],
    /// The colour of the light on things.
    pub light: Ink,
    /// Shadows, laid on see-through.
    pub shade: Ink,
    /// Sun, moon or lamp.
    pub glow: Ink,
    /// What is in the air.
    pub air: Air,
}

/// All the lights there are.
#[rustfmt::skip]
pub static MOODS: [Mood; 9] = [
    // Morning.
    Mood { wall: [0xf4e4cc, 0xe6cba6], wood: [0xb98353, 0xdcb68a], cloth: 0x5f8f9c, accent: 0xd9634a, leaf: [0x4f8558, 0x9cc070],
        sky: [0x86c0de, 0xb9dcea, 0xecf2e2], light: 0xffffff, shade: 0x3a3050, glow: 0xfff6d0, air: Air::Sun },
    // Green paper.
    Mood { wall: [0xc6d5bb, 0xa5bd9f], wood: [0x96683f, 0xc79f74], cloth: 0xd58a60, accent: 0xe3ae46, leaf: [0x3f7658, 0x86b464],
        sky: [0x93c9da, 0xc2e2e4, 0xf0f2dc], light: 0xfffdf4, shade: 0x26342e, glow: 0xfff8da, air: Air::Sun },
    // The south.
    Mood { wall: [0xde9674, 0xc87b5c], wood: [0x7a4836, 0xbc8060], cloth: 0x2f7078, accent: 0xf3cf7c, leaf: [0x4a7650, 0xa4b45c],
        sky: [0x4fa8cc, 0x98d0dc, 0xe4eede], light: 0xfff8ee, shade: 0x401c2c, glow: 0xfffbe0, air: Air::Sun },
    // Late afternoon.
    Mood { wall: [0xf2c486, 0xdda566], wood: [0x8c5334, 0xc98e56], cloth: 0x944c54, accent: 0x3f7e80, leaf: [0x76803c, 0xb8a850],
        sky: [0xe8a868, 0xf5c98a, 0xfce6bc], light: 0xffeed2, shade: 0x4c2436, glow: 0xfff0b0, air: Air::Low },
    // Dusk.
    Mood { wall: [0x94789c, 0x7a6088], wood: [0x5e4258, 0x84647c], cloth: 0xc46a7c, accent: 0xf0b262, leaf: [0x4a5274, 0x6c6c88],
        sky: [0x50508a, 0xa06e98, 0xf4a488], light: 0xecd0dc, shade: 0x1c1434, glow: 0xffd494, air: Air::Low },
    // Rain.
    Mood { wall: [0xaebcbf, 0x93a5ab], wood: [0x70594c, 0x998578], cloth: 0x48636f, accent: 0xd3734e, leaf: [0x4c6e5c, 0x7c9670],
        sky: [0x6d838e, 0x8fa3a9, 0xb4c0c0], light: 0xe8f0f0, shade: 0x1c2834, glow: 0xfbe2ac, air: Air::Rain },
    // Snow.
    Mood { wall: [0xd3dde2, 0xb8c8d0], wood: [0x8c6a56, 0xb99e88], cloth: 0xb04a4c, accent: 0x3f7270, leaf: [0x587e78, 0xeef3f7],
        sky: [0xa4b9ca, 0xc4d3dc, 0xe4ebee], light: 0xf2f6fb, shade: 0x2c3c60, glow: 0xfff2cc, air: Air::Snow },
    // Blue night.
    Mood { wall: [0x40527c, 0x30406a], wood: [0x54424e, 0x5c5068], cloth: 0x74507a, accent: 0xe0964e, leaf: [0x244a5c, 0x33566a],
        sky: [0x0f1c3c, 0x1d2f5a, 0x33497c], light: 0xd6daf0, shade: 0x060a20, glow: 0xffdc8c, air: Air::Night },
    // A room with a lamp.
    Mood { wall: [0xa86a4c, 0x8a503c], wood: [0x5c3628, 0x84543c], cloth: 0x3c5a5c, accent: 0xd8a044, leaf: [0x3c4c3c, 0x54643c],
        sky: [0x1a2240, 0x2c3456, 0x464a6c], light: 0xfce0bc, shade: 0x240c14, glow: 0xffd07c, air: Air::Night },
];
