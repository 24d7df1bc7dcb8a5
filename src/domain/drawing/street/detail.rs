//! What can be said of a street without deciding what it shows.
//!
//! Forms, colours, places and counts, in the order in which they are drawn: a careful person must be able to decide
//! from these alone, and a doubtful tile must stay doubtful. The thing asked for is never named.

pub use super::disputed::Doubt;
pub use super::palette::Weather;
pub use super::scene::Site;
use super::sign_faces::Face;

/// One thing that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Detail {
    /// Where we are.
    Place(Site),
    /// What is in the air, and whether it is night.
    Air(Weather, bool),
    /// So many cars, vans and buses.
    Vehicles {
        /// How many.
        count: u32,
    },
    /// A bicycle at the kerb.
    Bicycle,
    /// Something honest on the pavement.
    Thing(Thing),
    /// A plate at the top of a post.
    Plate(Front),
    /// A smaller plate under it.
    Rider,
    /// Something in front of a part of it.
    Hidden,
    /// What makes the tile doubtful; the front where there is one to be seen.
    Doubt(Doubt, Front),
}

/// Something on the pavement that decides for no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A person.
    Walker,
    /// A person under an umbrella.
    Umbrella,
    /// A person who holds a balloon.
    Balloon,
    /// Three bollards.
    Bollards,
    /// A bench.
    Bench,
    /// A post box.
    PostBox,
    /// A parasol over a table.
    Parasol,
    /// A clock on its column.
    Clock,
    /// A flag.
    Flag,
    /// A litter bin.
    Bin,
    /// A bare pole.
    Pole,
}

/// The front of a plate: its form, its two colours, and what is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Front {
    /// The outline.
    pub form: Form,
    /// The colour of its edge and that of most of it.
    pub paints: [Paint; 2],
    /// What is on it.
    pub mark: Mark,
}

/// An outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A disc.
    Disc,
    /// A triangle on its base.
    Triangle,
    /// A triangle on its tip.
    OnItsTip,
    /// A square on its corner.
    OnItsCorner,
    /// An octagon.
    Octagon,
    /// A rectangle.
    Rectangle,
    /// A rectangle that ends as an arrow head.
    Arrow,
}

/// A colour of a plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paint {
    /// Red.
    Red,
    /// White.
    White,
    /// Black.
    Black,
    /// Blue.
    Blue,
    /// Yellow.
    Yellow,
    /// Green.
    Green,
    /// Orange.
    Orange,
}

/// What is on a plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A number.
    Number,
    /// A word or a name.
    Word,
    /// A drawing.
    Drawing,
    /// Nothing but its colours.
    Nothing,
}

/// Reads a front from its layers.
pub fn front_of(face: &Face) -> Front {
    let (mut paints, mut mark) = (Vec::new(), Mark::Nothing);
    for layer in face.layers() {
        let written = match layer.form {
            b'N' => Mark::Number,
            b'T' | b'Z' => Mark::Word,
            b'M' => Mark::Drawing,
            _ => Mark::Nothing,
        };
        if written == Mark::Nothing {
            paints.push(paint_of(layer.ink));
        } else if mark != Mark::Number {
            mark = written;
        }
    }
    let edge = paints.first().copied().unwrap_or(Paint::White);
    let other = paints.iter().rev().copied().find(|paint| *paint != edge).unwrap_or(edge);
    Front { form: form_of(face.form()), paints: [edge, other], mark }
}

fn form_of(letter: u8) -> Form {
    match letter {
        b'U' => Form::Triangle,
        b'V' => Form::OnItsTip,
        b'Q' => Form::OnItsCorner,
        b'O' => Form::Octagon,
        b'P' => Form::Rectangle,
        b'A' => Form::Arrow,
        _ => Form::Disc,
    }
}

/// The nearest of our names for an ink of the table.
fn paint_of(ink: u32) -> Paint {
    match ink {
        0xfaf7ee => Paint::White,
        0x26282e => Paint::Black,
        0x1f5fae | 0x24488c => Paint::Blue,
        0xf6bd22 | 0xf0c53a => Paint::Yellow,
        0x1d7a50 => Paint::Green,
        0xea7a28 => Paint::Orange,
        _ => Paint::Red,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sign_faces::FACES;
    use super::*;

    fn check(index: usize, form: Form, paints: [Paint; 2], mark: Mark) {
        assert_eq!(FACES.get(index).map(front_of), Some(Front { form, paints, mark }), "front {index}");
    }

    #[test]
    fn fronts_are_read_from_their_layers() {
        check(0, Form::Octagon, [Paint::White, Paint::Red], Mark::Word);
        check(5, Form::OnItsTip, [Paint::Red, Paint::Yellow], Mark::Nothing);
        check(6, Form::Disc, [Paint::White, Paint::Red], Mark::Nothing);
        check(7, Form::Disc, [Paint::Red, Paint::White], Mark::Number);
        check(10, Form::Rectangle, [Paint::Black, Paint::White], Mark::Number);
        check(14, Form::Disc, [Paint::White, Paint::Blue], Mark::Drawing);
        check(19, Form::OnItsCorner, [Paint::Black, Paint::Yellow], Mark::Nothing);
        check(25, Form::OnItsCorner, [Paint::Black, Paint::Orange], Mark::Drawing);
        check(31, Form::Arrow, [Paint::White, Paint::Green], Mark::Word);
        check(33, Form::Rectangle, [Paint::Red, Paint::White], Mark::Word);
    }
}
