//! What can be said of a picture without saying what it is.
//!
//! The same values draw the picture, so that what is said is what is seen; none of them names an
//! animal. The sentences are in `view/task/described/animals.rs`.

use super::heads::Look;
use super::mood::Air;
use super::plan::{Doubt, Plan, Posture, Setting, Subject, Thing};

/// All that can be said of one picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Seen {
    /// Where it is.
    pub setting: Setting,
    /// What is in the air.
    pub air: Air,
    /// What is there.
    pub what: What,
}

/// What is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// A body with a head.
    Body(Body),
    /// A thing.
    Thing(Thing),
    /// Something to disagree about, its ears and its posture.
    Doubt(Doubt, Ears, Posture),
}

/// The parts of a body; what is turned away or hidden is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Body {
    /// How it sits, lies or walks.
    pub posture: Posture,
    /// The ears.
    pub ears: Ears,
    /// The middle of the face.
    pub face: Option<Face>,
    /// Whether the ends of whiskers show beside a head turned away.
    pub has_whisker_ends: bool,
    /// The eyes.
    pub sight: Option<Sight>,
    /// The tail.
    pub tail: Option<Tail>,
    /// What covers it.
    pub pelage: Pelage,
    /// Its colour.
    pub hue: Hue,
    /// Whether a smaller one of the kind sits beside it.
    pub has_young: bool,
    /// Whether it is as large as a dog is.
    pub is_large: bool,
}

/// What can be said of a plan.
pub fn see(plan: &Plan) -> Seen {
    let Plan { setting, mood, subject, posture, .. } = *plan;
    let what = match subject {
        Subject::Thing(thing) => What::Thing(thing),
        Subject::Doubt(doubt, kind, _) if doubt != Doubt::BigCat => What::Doubt(doubt, kind.ears, posture),
        Subject::Animal(kind, coat) | Subject::Doubt(_, kind, coat) => {
            let is_away = plan.look == Look::Away;
            What::Body(Body {
                posture,
                ears: kind.ears,
                face: (!is_away).then_some(kind.face),
                has_whisker_ends: is_away && kind.face == Face::Whiskers,
                sight: matches!(plan.look, Look::Awake | Look::Content).then_some(kind.sight),
                tail: (posture != Posture::Curtain && kind.tail != Tail::None).then_some(kind.tail),
                pelage: coat.pelage,
                hue: coat.hue,
                has_young: plan.young.is_some(),
                is_large: kind.ears == Ears::Pencils,
            })
        }
    };
    Seen { setting, air: mood.air, what }
}

/// The shape of the ears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ears {
    /// Small upright triangles.
    Pointed,
    /// Large upright triangles on a slim head.
    Large,
    /// Small, folded forward.
    Folded,
    /// Tall triangles with dark ends.
    Tall,
    /// Two long upright blades.
    Upright,
    /// Two long ones that hang to the cheeks.
    Lop,
    /// Broad and hanging.
    Hanging,
    /// Round, edged with white.
    Rounded,
    /// Two sewn discs.
    Discs,
    /// Small, with a brush of hair at the tip.
    Tufts,
    /// Two small points of feathers.
    Horns,
    /// Triangles with a black pencil of hair.
    Pencils,
}

/// The middle of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// Short and round, a tiny nose, long whiskers.
    Whiskers,
    /// Two front teeth.
    Teeth,
    /// A long pointed muzzle.
    Pointed,
    /// A square snout, a big black nose, a tongue.
    Snout,
    /// White cheeks and brows, dark tears.
    Mask,
    /// A sewn nose.
    Button,
    /// A beak between two discs.
    Beak,
}

/// The eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sight {
    /// Coloured, with an upright slit.
    Slit,
    /// Small and dark.
    Dark,
    /// Sewn buttons.
    Buttons,
    /// Large, coloured, with a round pupil.
    Round,
}

/// The tail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tail {
    /// Long and thin.
    Long,
    /// Long and feathery.
    Plume,
    /// A stub.
    Stub,
    /// A small white ball.
    Pom,
    /// Thick, with an end of another colour.
    Brush,
    /// Short, held up.
    Short,
    /// Thick, with rings.
    Ringed,
    /// As large as the body, curled over the back.
    Curled,
    /// None.
    None,
}

/// What covers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pelage {
    /// One colour.
    Plain,
    /// Stripes.
    Striped,
    /// A white chest and feet.
    Bib,
    /// Dark lower legs.
    Boots,
    /// Large patches.
    Patches,
    /// Dark face, ears, feet and tail.
    Points,
    /// Dots.
    Spotted,
    /// Sewn cloth.
    Plush,
    /// Feathers.
    Feathers,
}

/// A colour of hair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hue {
    /// Ginger.
    Ginger,
    /// Grey.
    Grey,
    /// Silver.
    Silver,
    /// Brown.
    Brown,
    /// Black.
    Black,
    /// White.
    White,
    /// Cream.
    Cream,
    /// Sand.
    Sand,
    /// Pink.
    Pink,
}
