//! What can be said of an aerial view without deciding what it shows.
//!
//! A careful person must be able to decide from these alone, and a doubtful tile must stay
//! doubtful: so they tell forms, counts and colours, and never name the thing asked for.

pub use super::airstrips::countries::Country;
pub use super::airstrips::doubts::Doubt as StripDoubt;
pub use super::blades::doubts::Doubt as BladeDoubt;
pub use super::blades::sites::Site;

/// One thing that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Detail {
    /// Where we are, close by.
    Place(Site),
    /// Where we are, from higher up.
    Land(Country),
    /// The hour or the weather, when it hides or changes something.
    Light(Light),
    /// A painted letter in a round or square frame.
    Pad {
        /// Whether the frame is round.
        is_round: bool,
    },
    /// A machine with a tail, by its form and its paint.
    Body(Form, Paint),
    /// Two of them side by side.
    Pair,
    /// Thin bars that start from the top of the body, in the air.
    Bars {
        /// How many from one place.
        count: u32,
        /// Whether the body carries two such stars.
        is_twice: bool,
    },
    /// Something honest in the middle.
    Honest(Honest),
    /// What makes a close view doubtful.
    BladeDoubt(BladeDoubt),
    /// A long band and what it is made of.
    Band(Surface),
    /// Thick short bars side by side across the end of the band, and two digits.
    EndBars {
        /// How many at each end.
        count: u32,
    },
    /// A broken line along the middle of the band.
    MiddleLine,
    /// White corners at the ends of the band and plates along it.
    Corners,
    /// A place beside the band, with small crossed machines.
    Side {
        /// How many machines.
        count: u32,
    },
    /// One crossed machine on the band itself.
    CrossOnBand,
    /// A striped sleeve on a pole.
    Sleeve,
    /// A long thing made for something else.
    Lane(Lane),
    /// Vehicles on it.
    Vehicles {
        /// How many.
        count: u32,
    },
    /// What makes a wide view doubtful.
    StripDoubt(StripDoubt),
}

/// What the air or the hour does to a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Light {
    /// Low and violet.
    Dusk,
    /// Almost none.
    Night,
    /// Pale all over.
    Haze,
    /// White ground.
    Snow,
}

/// The form of a machine with a tail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Small and slim.
    Slim,
    /// Stout, with a bar across the tail.
    Stout,
    /// Long and heavy.
    Heavy,
    /// As wide at one end as at the other.
    Even,
    /// A glass ball and an open tail.
    Bubble,
}

/// Its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paint {
    /// Red.
    Red,
    /// Yellow.
    Yellow,
    /// White.
    White,
    /// Blue.
    Blue,
    /// Olive green.
    Olive,
    /// Orange.
    Orange,
    /// Grey.
    Grey,
    /// Turquoise.
    Turquoise,
    /// Black.
    Black,
}

/// Something in the middle of a close view that decides for no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Honest {
    /// Nothing at all.
    Nothing,
    /// The top of the body is bare.
    BareTop,
    /// Straight fixed surfaces on both sides.
    StraightSurfaces(Paint),
    /// Fixed surfaces that lean back.
    SweptSurfaces(Paint),
    /// Three cars.
    Cars,
    /// A lorry.
    Lorry,
    /// Wooden boxes.
    Crates,
    /// Two roofs that cross.
    CrossRoof,
    /// Round cloths in two colours.
    Parasols {
        /// How many.
        count: u32,
    },
    /// A lattice beam on a mast, with a counterweight.
    Crane,
}

/// What a long band is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Surface {
    /// Dark and smooth.
    Dark,
    /// Pale and smooth.
    Pale,
    /// Mown grass or packed snow.
    Mown,
    /// Bare beaten earth.
    Earth,
}

/// A long thing that decides for no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// A road.
    Road,
    /// Two carriageways.
    Dual,
    /// A canal.
    Canal,
    /// Rails and a train.
    Rails,
    /// Long roofs.
    Sheds,
    /// A farm track.
    Ruts,
    /// A red oval with lanes.
    Oval,
    /// Rows of dark panels.
    Panels,
}
