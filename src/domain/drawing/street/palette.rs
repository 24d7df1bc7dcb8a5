//! The light of a scene: a few printed inks for each hour and weather.
//!
//! Every tile uses the inks of one mood only, so that walls, leaves and sky agree with each other
//! and nine tiles side by side still look like nine hours of the day.

/// What falls or hangs in the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weather {
    /// Clear, perhaps with a few clouds.
    Clear,
    /// Clouds from edge to edge.
    Cloudy,
    /// Slanted rain and wet ground.
    Rain,
    /// Flakes, and white on everything.
    Snow,
    /// Banks of fog.
    Fog,
}

/// The inks of one light; colours are written 0xrrggbb.
#[derive(Debug)]
pub struct Mood {
    /// From the top of the sky to the horizon.
    pub sky: [u32; 4],
    /// What far things fade into.
    pub haze: u32,
    /// Metres over which half of a colour is lost to the haze.
    pub reach: f32,
    /// Colour of the light on things that have a colour of their own.
    pub light: u32,
    /// Plaster, brick and stone.
    pub walls: [u32; 5],
    /// Tiles and slates.
    pub roofs: [u32; 3],
    /// Leaves from dark to light.
    pub leaves: [u32; 3],
    /// Near and far grass.
    pub grass: [u32; 2],
    /// Asphalt.
    pub road: u32,
    /// Paving stones.
    pub pavement: u32,
    /// Dark window panes.
    pub glass: u32,
    /// Panes with a lamp behind them.
    pub lamp: u32,
    /// Windows with a lamp behind them, in percent.
    pub awake: u32,
    /// Shadows, laid on see-through.
    pub shade: u32,
    /// The sun or the moon; `None` behind clouds.
    pub orb: Option<u32>,
    /// What is in the air.
    pub weather: Weather,
    /// Whether lamps are on.
    pub night: bool,
}

#[rustfmt::skip]
const CLEAR: Mood = Mood {
    sky: [0x4fa3d1, 0x7dbfe0, 0xa9d7ea, 0xd4ecef], haze: 0xcfe4e8, reach: 130.0, light: 0xffffff,
    walls: [0xf0e2c8, 0xe6b98a, 0xd98c6a, 0xb9c4bd, 0xf5efe0], roofs: [0xb5533c, 0x8c4a3c, 0x5d6a78],
    leaves: [0x2f6b4f, 0x4b8f58, 0x86b562], grass: [0x86b85a, 0xa9cf74], road: 0x7b7f88, pavement: 0xd8d2c4,
    glass: 0x4d6f8c, lamp: 0xffe9a8, awake: 6, shade: 0x2a3a5a, orb: Some(0xfffbe0),
    weather: Weather::Clear, night: false,
};

impl Mood {
    /// Whether the leaves have turned: their dark ink is then red before it is green.
    pub fn is_autumn(&self) -> bool {
        self.leaves[0] > 0x800000
    }
}

/// All the lights there are.
#[rustfmt::skip]
pub static MOODS: [Mood; 12] = [
    CLEAR,
    // The south in July: white walls, a hard blue sky.
    Mood { sky: [0x2487c0, 0x4aa8d6, 0x86c8e0, 0xc2e6e6], haze: 0xbfe0e4, walls: [0xfbf4e4, 0xf2d9a8, 0xe9a178, 0x8fc0c4, 0xf6c9b0],
        roofs: [0xc8643c, 0xb04f38, 0xa8583c], leaves: [0x2d5f48, 0x5a8a4a, 0x9db65a], grass: [0xb8b868, 0xd0cc88],
        road: 0x8d8a8c, pavement: 0xeadfc4, shade: 0x2a3466, ..CLEAR },
    // Dawn.
    Mood { sky: [0x9dbad0, 0xc9c9d2, 0xf0cfc0, 0xfbdcb4], haze: 0xf0cdb8, reach: 70.0, light: 0xffe6d8,
        walls: [0xd9a58f, 0xe8c4a2, 0xb98c8c, 0xc9b3b0, 0xefd9bd], roofs: [0x8d4f4a, 0xa5604f, 0x6b5263],
        leaves: [0x3f5f58, 0x5f8068, 0x8fa57c], grass: [0x8b9e76, 0xadb48a], road: 0x8a8090, pavement: 0xcbb6ac,
        glass: 0x5b6c85, lamp: 0xffd98a, awake: 22, shade: 0x3a3350, orb: Some(0xfff4d0), ..CLEAR },
    // Overcast.
    Mood { sky: [0x9fabb2, 0xb4bec2, 0xc8cfd0, 0xdadddb], haze: 0xccd2d2, reach: 80.0, light: 0xf0f3f3,
        walls: [0xc7bba8, 0xb59a82, 0xb0a9a5, 0xdad2c0, 0x8b9da4], roofs: [0x7f5044, 0x5f5f66, 0x8a6a58],
        leaves: [0x37584a, 0x537857, 0x7c9570], grass: [0x83996a, 0x9dab80], road: 0x74777c, pavement: 0xb9b6ae,
        glass: 0x53626e, lamp: 0xffe0a0, awake: 20, shade: 0x2c333c, orb: None, weather: Weather::Cloudy, ..CLEAR },
    // Golden hour.
    Mood { sky: [0x7fb0b8, 0xc2c6a2, 0xf2cd86, 0xf8b568], haze: 0xf5c68a, reach: 75.0, light: 0xffe4b8,
        walls: [0xe8a45e, 0xd47f4f, 0xf0c784, 0xb8674a, 0xf7deae], roofs: [0x8c3f30, 0xa04d34, 0x6a3b40],
        leaves: [0x4a5a38, 0x74803e, 0xb5a048], grass: [0xa29a4a, 0xc2b45c], road: 0x8c7468, pavement: 0xd9b98e,
        glass: 0x6a5a60, lamp: 0xfff0b0, awake: 25, shade: 0x4a2a3a, orb: Some(0xfff3c4), ..CLEAR },
    // Autumn.
    Mood { sky: [0x86b2c4, 0xa9c6cc, 0xcfd8cc, 0xf0e2c4], haze: 0xe4d6bc, reach: 90.0, light: 0xfff2e0,
        walls: [0xe9d6b4, 0xcf9a6e, 0xa85f48, 0xd8c2a0, 0xb9a58e], roofs: [0x7a4036, 0x94503a, 0x584a50],
        leaves: [0x9a4a26, 0xd07f2e, 0xe8b048], grass: [0x98a056, 0xb8b068], road: 0x7f7a7c, pavement: 0xcfbf9e,
        glass: 0x556470, awake: 14, shade: 0x3c2c38, ..CLEAR },
    // Dusk.
    Mood { sky: [0x3b3f73, 0x6d5a8c, 0xb8708c, 0xf09a7c], haze: 0xa8728f, reach: 60.0, light: 0xd2b2cc,
        walls: [0x7a5a80, 0x94688a, 0xb57a88, 0x5e5480, 0xa88aa0], roofs: [0x4a3560, 0x5a3c5c, 0x3c3558],
        leaves: [0x2e3050, 0x3e4260, 0x5a5575], grass: [0x555468, 0x6c6680], road: 0x4f4862, pavement: 0x857393,
        glass: 0x3a3560, lamp: 0xffcf70, awake: 55, shade: 0x1c1838, orb: Some(0xffd0a0), night: true, ..CLEAR },
    // Blue night.
    Mood { sky: [0x0f1a38, 0x16254a, 0x21345f, 0x34497a], haze: 0x2b3f6a, reach: 70.0, light: 0xa6b2d8,
        walls: [0x2b3c66, 0x3a4674, 0x474f78, 0x26365f, 0x565680], roofs: [0x18234a, 0x1f2a50, 0x141d40],
        leaves: [0x132a3c, 0x1b384a, 0x285058], grass: [0x1b3246, 0x243d50], road: 0x1d2846, pavement: 0x3d4b74,
        glass: 0x172348, lamp: 0xffd878, awake: 48, shade: 0x060c20, orb: Some(0xf4f0d8), night: true, ..CLEAR },
    // Green night, after the rain.
    Mood { sky: [0x0d2630, 0x143640, 0x1f4a50, 0x33625f], haze: 0x2a5656, reach: 60.0, light: 0xb0c8bc,
        walls: [0x335860, 0x486b64, 0x667c6a, 0x2e4c54, 0x80866c], roofs: [0x1a3842, 0x224550, 0x152e38],
        leaves: [0x12363a, 0x1f4d44, 0x356a54], grass: [0x224a44, 0x2e5c54], road: 0x223c46, pavement: 0x50706c,
        glass: 0x14303a, lamp: 0xffc36a, awake: 45, shade: 0x04141a, orb: None, weather: Weather::Rain, night: true },
    // Snow.
    Mood { sky: [0xa3b6c8, 0xbccad4, 0xd2dde2, 0xe6ebec], haze: 0xdbe3e8, reach: 55.0, light: 0xeef3fa,
        walls: [0xb07a68, 0xc99c78, 0x8797a5, 0xd8c0a0, 0x96707a], roofs: [0xeef3f7, 0xf5f8fa, 0xdfe8ef],
        leaves: [0x3f5a60, 0x6d8890, 0xe4ecf0], grass: [0xe9f0f4, 0xf8fafa], road: 0x9aa3ae, pavement: 0xdde4ea,
        glass: 0x4d5f73, lamp: 0xffdf94, awake: 35, shade: 0x3a4a6a, orb: None, weather: Weather::Snow, night: false },
    // Rain.
    Mood { sky: [0x5f7480, 0x7a8d95, 0x95a5a8, 0xaab5b3], haze: 0x97a7aa, reach: 50.0, light: 0xd8e2e4,
        walls: [0x8a8478, 0xa9856a, 0x6f7f85, 0xb9a68f, 0x85685f], roofs: [0x4a4548, 0x62483f, 0x3c4650],
        leaves: [0x27473f, 0x3b5f4f, 0x5c7d62], grass: [0x587852, 0x6c8862], road: 0x4c565e, pavement: 0x7f8a8c,
        glass: 0x33444f, lamp: 0xffd88a, awake: 42, shade: 0x14202a, orb: None, weather: Weather::Rain, night: false },
    // Fog.
    Mood { sky: [0xc3ccca, 0xd0d6d2, 0xdde0da, 0xe6e7e0], haze: 0xdcdfd8, reach: 17.0, light: 0xeceee8,
        walls: [0x9c8c7c, 0xb89a80, 0x82908e, 0xa87a68, 0xc5b89c], roofs: [0x75584e, 0x606a6e, 0x8a6a58],
        leaves: [0x46665a, 0x668070, 0x8ca08a], grass: [0x8a9c78, 0xa3ad92], road: 0x85898a, pavement: 0xb5b5ac,
        glass: 0x5f6b6c, lamp: 0xffe6b0, awake: 40, shade: 0x3c4646, orb: Some(0xf6f4ea), weather: Weather::Fog, night: false },
];
