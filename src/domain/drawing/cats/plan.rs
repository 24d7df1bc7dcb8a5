//! What is decided of a picture before it is drawn: place, light, who is there and how.
//!
//! Place and light are chosen first and without a look at the truth, so that neither gives it
//! away; the same plan is drawn and described.

use super::super::Truth;
use super::super::brush::{Ink, lit_by};
use super::heads::Look;
use super::mood::{MOODS, Mood};
use super::seen::{Ears, Sight, Tail};
use super::species::{BIG_CAT, CATS, Coat, FOX, KITTEN, OTHERS, Species};
use crate::domain::rng::Rng;

/// A place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// A window seen from the room.
    Sill,
    /// A sofa.
    Sofa,
    /// The top of a garden wall.
    GardenWall,
    /// A cardboard box.
    Box,
    /// A rug before a stove.
    Rug,
    /// A branch.
    Branch,
    /// A shelf with books.
    Shelf,
    /// A laundry basket.
    Basket,
    /// A garden under snow.
    Snow,
    /// The step of a door.
    Doorstep,
    /// A kitchen table.
    Table,
    /// A meadow.
    Meadow,
}

/// A way to sit, lie or walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Posture {
    /// Sitting, face on.
    Front,
    /// Sitting, three-quarter.
    Side,
    /// Lying, paws tucked in.
    Loaf,
    /// Curled up, asleep.
    Curled,
    /// Stretching.
    Stretch,
    /// Walking.
    Walk,
    /// Looking out of something deep.
    Peep,
    /// A paw on a ball of wool.
    Play,
    /// From behind.
    Back,
    /// Lying along an edge, tail hanging.
    Hang,
    /// Sitting, half behind a curtain.
    Curtain,
}

/// A thing that is no animal, or no animal with legs to speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A teapot whose lid has two points.
    Teapot,
    /// A hedgehog.
    Hedgehog,
    /// A patterned cushion.
    Cushion,
    /// A woolly hat with two pompoms.
    Hat,
}

/// A reason to disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// A cushion in the shape of a cat's head.
    Cushion,
    /// A cat of stone.
    Statue,
    /// A tail at the edge of the picture.
    Tail,
    /// A shadow.
    Shadow,
    /// A cat drawn on a mug.
    Mug,
    /// A big cat of the woods.
    BigCat,
    /// A red back, curled up, without a head to be seen.
    Back,
    /// Two ears over a rim.
    Ears,
}

/// All the reasons, so that a sheet can show each of them.
pub const DOUBTS: [Doubt; 8] = [
    Doubt::Cushion,
    Doubt::Statue,
    Doubt::Tail,
    Doubt::Shadow,
    Doubt::Mug,
    Doubt::BigCat,
    Doubt::Back,
    Doubt::Ears,
];

/// Who or what is there.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// An animal of the common body.
    Animal(&'static Species, &'static Coat),
    /// A thing.
    Thing(Thing),
    /// Something to disagree about, and the cat that it resembles.
    Doubt(Doubt, &'static Species, &'static Coat),
}

/// Everything that is decided before drawing.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Where.
    pub setting: Setting,
    /// In which light.
    pub mood: &'static Mood,
    /// Who.
    pub subject: Subject,
    /// How.
    pub posture: Posture,
    /// What the face does.
    pub look: Look,
    /// 1 when it looks right, -1 when it looks left.
    pub way: f32,
    /// A young one beside it.
    pub young: Option<(&'static Species, &'static Coat)>,
}

use Posture::{Back, Curled, Curtain, Front, Hang, Loaf, Peep, Play, Side, Stretch, Walk};

/// Where things stand in a place: the line they stand on, picture units for a unit, postures.
type Stand = (Setting, f32, f32, &'static [Posture]);

#[rustfmt::skip]
static STANDS: [Stand; 12] = [
    (Setting::Sill, 815.0, 590.0, &[Front, Side, Loaf, Curled, Back, Curtain, Curtain, Curtain]),
    (Setting::Sofa, 830.0, 570.0, &[Front, Side, Loaf, Curled, Play, Stretch]),
    (Setting::GardenWall, 800.0, 570.0, &[Walk, Front, Back, Hang, Loaf, Side]),
    (Setting::Box, 876.0, 640.0, &[Peep]),
    (Setting::Rug, 870.0, 600.0, &[Loaf, Curled, Stretch, Play, Side, Front]),
    (Setting::Branch, 800.0, 540.0, &[Hang, Side, Walk, Front, Back]),
    (Setting::Shelf, 815.0, 580.0, &[Front, Loaf, Back, Curled, Hang]),
    (Setting::Basket, 890.0, 640.0, &[Peep]),
    (Setting::Snow, 890.0, 620.0, &[Walk, Front, Side, Play]),
    (Setting::Doorstep, 830.0, 580.0, &[Front, Side, Curled, Loaf, Stretch, Back]),
    (Setting::Table, 800.0, 580.0, &[Front, Loaf, Side, Stretch]),
    (Setting::Meadow, 890.0, 620.0, &[Walk, Side, Play, Front, Stretch, Loaf]),
];

impl Setting {
    fn stand(self) -> &'static Stand {
        STANDS.iter().find(|stand| stand.0 == self).unwrap_or(&STANDS[0])
    }

    /// The line that things stand on, from the top of the picture.
    pub fn ground(self) -> f32 {
        self.stand().1
    }

    /// Picture units for one unit of an animal.
    pub fn scale(self) -> f32 {
        self.stand().2
    }

    /// Whether it is under the sky.
    pub fn is_outdoors(self) -> bool {
        matches!(self, Self::GardenWall | Self::Branch | Self::Snow | Self::Meadow)
    }

    /// About the colour behind what stands there.
    pub fn backdrop(self, mood: &Mood) -> Ink {
        match self {
            Self::Sill | Self::GardenWall | Self::Branch | Self::Meadow => mood.sky[1],
            Self::Snow => mood.sky[2],
            Self::Doorstep => mood.cloth,
            Self::Sofa | Self::Box | Self::Rug | Self::Shelf | Self::Basket | Self::Table => mood.wall[0],
        }
    }
}

/// Decides everything; the truth comes after place and light.
pub fn plan(rng: &mut Rng, truth: Truth, doubt: Doubt) -> Plan {
    let index = rng.below(STANDS.len() as u32) as usize;
    let mut setting = STANDS.get(index).map_or(Setting::Sill, |stand| stand.0);
    let way = if rng.chance(50) { 1.0 } else { -1.0 };
    let mood_at = rng.below(MOODS.len() as u32) as usize;
    let snow = if rng.chance(65) { 6 } else { 7 };
    if truth == Truth::Disputed {
        setting = where_to_doubt(rng, doubt, setting);
    }
    // Snow lies on days of snow, and on some nights.
    let mood = MOODS.get(if setting == Setting::Snow { snow } else { mood_at }).unwrap_or(&MOODS[0]);
    let mut posture = rng.pick(setting.stand().3, Front);
    let subject = match truth {
        Truth::Present => cat(rng, setting, mood),
        Truth::Absent => other(rng, setting, mood),
        Truth::Disputed => match (doubt, cat(rng, setting, mood)) {
            // A fox's back, and its brush.
            (Doubt::Back, _) => Subject::Doubt(doubt, &OTHERS[FOX], &OTHERS[FOX].coats[0]),
            (Doubt::BigCat, _) => Subject::Doubt(doubt, &OTHERS[BIG_CAT], &OTHERS[BIG_CAT].coats[0]),
            // A tail that is alone must be one.
            (Doubt::Tail, Subject::Animal(kind, coat)) if kind.tail == Tail::Stub => {
                Subject::Doubt(doubt, &CATS[0], coat)
            }
            (_, Subject::Animal(kind, coat)) => Subject::Doubt(doubt, kind, coat),
            (_, Subject::Thing(_) | Subject::Doubt(..)) => Subject::Doubt(doubt, &CATS[0], &CATS[0].coats[0]),
        },
    };
    posture = match subject {
        Subject::Doubt(..) => doubtful_posture(rng, doubt, posture),
        Subject::Animal(..) | Subject::Thing(_) => fitting(subject, posture),
    };
    let look = match posture {
        Curled => Look::Asleep,
        Back => Look::Away,
        Loaf | Hang | Stretch if rng.chance(45) => Look::Content,
        Front | Side | Loaf | Stretch | Walk | Peep | Play | Hang | Curtain => Look::Awake,
    };
    let young = young(rng, setting, mood, subject, posture);
    Plan { setting, mood, subject, posture, look, way, young }
}

/// Now and then, where there is room, a young one of the same kind; not among flowers or falling
/// flakes, where the picture would weigh too much.
fn young(
    rng: &mut Rng,
    setting: Setting,
    mood: &Mood,
    subject: Subject,
    posture: Posture,
) -> Option<(&'static Species, &'static Coat)> {
    let is_wide = matches!(setting, Setting::Sofa | Setting::Rug | Setting::Doorstep);
    let is_narrow = matches!(posture, Front | Side);
    let Subject::Animal(kind, _) = subject else { return None };
    if !is_wide || !is_narrow || kind.ears == Ears::Horns || !rng.chance(55) {
        return None;
    }
    let kind = if kind.sight == Sight::Slit { &CATS[KITTEN] } else { kind };
    Some((kind, dress(rng, kind, setting, mood)))
}

/// Some doubts need a rim to hide behind, a wall to fall on or a wood to walk in.
fn where_to_doubt(rng: &mut Rng, doubt: Doubt, setting: Setting) -> Setting {
    let places: &[Setting] = match doubt {
        Doubt::Ears => &[Setting::Box, Setting::Basket],
        Doubt::Shadow => &[Setting::Sill],
        Doubt::BigCat => &[Setting::Meadow, Setting::Snow, Setting::Branch],
        Doubt::Back => &[Setting::Rug, Setting::Meadow, Setting::Doorstep, Setting::Sofa],
        Doubt::Cushion | Doubt::Mug if setting.is_outdoors() => {
            &[Setting::Sofa, Setting::Table, Setting::Shelf]
        }
        Doubt::Cushion | Doubt::Mug | Doubt::Statue | Doubt::Tail => &[],
    };
    let setting = rng.pick(places, setting);
    if matches!(setting, Setting::Box | Setting::Basket) && doubt != Doubt::Ears {
        Setting::Rug
    } else {
        setting
    }
}

/// The posture that an animal of this body can take, nearest to the one drawn by lot.
fn fitting(subject: Subject, posture: Posture) -> Posture {
    let Subject::Animal(kind, _) = subject else {
        // Half a thing may be anything.
        return if posture == Curtain { Front } else { posture };
    };
    match (kind.tail, kind.ears, posture) {
        // A bird perches.
        (_, Ears::Horns, Side | Loaf | Curled | Stretch | Walk | Play | Back | Hang) => Front,
        // What is sewn sits; it neither walks nor sleeps.
        (_, Ears::Discs, Curled | Stretch | Walk | Hang | Back | Loaf | Play) => Front,
        // A tail over the back needs a back that is upright.
        // From behind, a fox is two pointed ears and no more, and folded ears are none.
        (Tail::Brush, _, Back) | (_, Ears::Folded, Back) => Side,
        // What hops does not stride.
        (Tail::Pom, _, Walk) => Side,
        (Tail::Curled, _, Loaf | Curled | Stretch | Walk | Hang | Back) => Side,
        _ => posture,
    }
}

fn doubtful_posture(rng: &mut Rng, doubt: Doubt, posture: Posture) -> Posture {
    match doubt {
        Doubt::Statue => rng.pick(&[Front, Side, Loaf], Front),
        Doubt::Tail => Walk,
        Doubt::Shadow => rng.pick(&[Front, Side], Front),
        Doubt::Back => Curled,
        Doubt::Ears => Peep,
        Doubt::BigCat if posture == Back => Side,
        Doubt::Cushion | Doubt::Mug => Front,
        Doubt::BigCat => posture,
    }
}

fn cat(rng: &mut Rng, setting: Setting, mood: &Mood) -> Subject {
    let index = rng.below(CATS.len() as u32) as usize;
    let kind = CATS.get(index).unwrap_or(&CATS[0]);
    Subject::Animal(kind, dress(rng, kind, setting, mood))
}

fn other(rng: &mut Rng, setting: Setting, mood: &Mood) -> Subject {
    let index = rng.below(BIG_CAT as u32 + 3) as usize;
    match OTHERS.get(index) {
        Some(kind) if index < BIG_CAT => Subject::Animal(kind, dress(rng, kind, setting, mood)),
        _ => Subject::Thing(
            rng.pick(&[Thing::Teapot, Thing::Hedgehog, Thing::Cushion, Thing::Hat], Thing::Teapot),
        ),
    }
}

/// A coat that is told from what is behind it, if one of eight tries is.
fn dress(rng: &mut Rng, kind: &'static Species, setting: Setting, mood: &Mood) -> &'static Coat {
    let behind = brightness(setting.backdrop(mood));
    let mut best = &CATS[0].coats[0];
    let mut most = -1;
    for _ in 0..8 {
        let index = rng.below(kind.coats.len() as u32) as usize;
        let Some(coat) = kind.coats.get(index) else { continue };
        let apart = (brightness(lit_by(coat.base, mood.light)) - behind).abs();
        if apart > most.min(55) {
            (best, most) = (coat, apart);
        }
        if apart > 55 {
            break;
        }
    }
    best
}

/// How bright an ink looks, 0 to 255 (weights of ITU-R BT.601, in parts of 256).
pub fn brightness(ink: Ink) -> i32 {
    let [_, red, green, blue] = ink.to_be_bytes().map(i32::from);
    (red * 77 + green * 150 + blue * 29) >> 8
}
