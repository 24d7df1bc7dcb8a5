//! Tiles of cats and of what is not one, drawn from a seed.
//!
//! The question is "a cat or a kitten": no drawing shows an age, so that both count, and the truth
//! is by construction. Present is one living cat, of whatever breed, wholly or partly seen. Absent is
//! another animal or a thing in the same place and posture. On Disputed honest people differ.

pub mod animal;
pub mod deep;
pub mod disputed;
pub mod heads;
pub mod indoors;
pub mod mood;
pub mod outdoors;
pub mod pen;
pub mod plan;
pub mod poses;
pub mod props;
pub mod rooms;
pub mod seen;
pub mod species;
pub mod stage;
pub mod things;

use super::brush::mix;
use super::{Picture, Point, Truth};
use crate::domain::rng::Rng;
use animal::Animal;
use heads::Inks;
use plan::{DOUBTS, Doubt, Plan, Posture, Setting, Subject};
use seen::Seen;
use species::{Coat, Species};
use stage::Stage;

/// Draws one tile whose truth is the one asked for.
pub fn draw(rng: &mut Rng, truth: Truth) -> Picture {
    let doubt = rng.pick(&DOUBTS, Doubt::Statue);
    draw_with(rng, truth, doubt)
}

/// The same, with the reason to disagree chosen by the caller.
pub fn draw_with(rng: &mut Rng, truth: Truth, doubt: Doubt) -> Picture {
    let plan = plan::plan(rng, truth, doubt);
    let mut stage = Stage::new(rng, plan.mood);
    behind(&mut stage, plan.setting);
    let foot = (500.0 + stage.between(-60.0, 60.0), plan.setting.ground());
    subject(&mut stage, &plan, foot);
    Picture { shapes: stage.art.shapes, truth }
}

/// What can be said of the tile that [`draw`] would draw from the same stream.
pub fn describe(rng: &mut Rng, truth: Truth) -> Seen {
    let doubt = rng.pick(&DOUBTS, Doubt::Statue);
    seen::see(&plan::plan(rng, truth, doubt))
}

fn behind(stage: &mut Stage, setting: Setting) {
    match setting {
        Setting::Sill => indoors::window(stage),
        Setting::Sofa => indoors::sofa(stage),
        Setting::GardenWall => outdoors::wall(stage),
        Setting::Box => {
            indoors::room(stage);
            deep::box_back(stage);
        }
        Setting::Rug => indoors::rug(stage),
        Setting::Branch => outdoors::branch(stage),
        Setting::Shelf => indoors::shelf(stage),
        Setting::Basket => {
            indoors::room(stage);
            deep::basket_back(stage);
        }
        Setting::Snow => outdoors::snow(stage),
        Setting::Doorstep => outdoors::doorstep(stage),
        Setting::Table => indoors::table(stage),
        Setting::Meadow => outdoors::meadow(stage),
    }
}

/// The near side of what is deep.
fn rim(stage: &mut Stage, setting: Setting) {
    if setting == Setting::Box {
        deep::box_front(stage);
    } else {
        deep::basket_front(stage);
    }
}

/// What grows or falls before everything.
fn in_front(stage: &mut Stage, setting: Setting) {
    match setting {
        Setting::GardenWall | Setting::Meadow => outdoors::flowers(stage),
        Setting::Snow => stage.falling((0.0, 0.0, 1000.0, 1000.0)),
        Setting::Sill
        | Setting::Sofa
        | Setting::Rug
        | Setting::Branch
        | Setting::Shelf
        | Setting::Doorstep
        | Setting::Table
        | Setting::Box
        | Setting::Basket => {}
    }
}

fn subject(stage: &mut Stage, plan: &Plan, foot: Point) {
    let size = plan.setting.scale();
    match plan.subject {
        Subject::Animal(kind, coat) => {
            let mut animal = ready(stage, plan, kind, coat, foot);
            if let Some((kind, coat)) = plan.young {
                // The young one sits before the other, on the side it looks to.
                animal.foot.0 -= 150.0 * plan.way;
                let young = ready(stage, plan, kind, coat, (foot.0 + 250.0 * plan.way, foot.1 + 26.0));
                let size = plan.setting.scale() * kind.size * 0.66;
                let young = Animal {
                    look: heads::Look::Awake,
                    size,
                    way: -plan.way,
                    both_flanks: true,
                    is_small: true,
                    ..young
                };
                posed(stage, plan, &animal);
                stage.shadow(young.foot.0, young.foot.1, size * 0.45);
                animal::pose(&mut stage.art, &young, poses::FRONT);
                stage.art.frame = super::brush::HOME;
            } else {
                posed(stage, plan, &animal);
            }
            in_front(stage, plan.setting);
        }
        Subject::Thing(thing) => {
            // In something deep, a thing stands on what is in there.
            let lift = if plan.posture == Posture::Peep { 0.3 * size } else { 0.0 };
            if lift == 0.0 {
                stage.shadow(foot.0, foot.1, size * 0.5);
            }
            let behind = plan.setting.backdrop(plan.mood);
            things::thing(stage, thing, (foot.0, foot.1 - lift), size * plan.way, behind);
            if plan.posture == Posture::Peep {
                rim(stage, plan.setting);
            }
            in_front(stage, plan.setting);
        }
        Subject::Doubt(doubt, kind, coat) => {
            let animal = ready(stage, plan, kind, coat, foot);
            disputed::doubt(stage, plan, doubt, &animal);
            in_front(stage, plan.setting);
        }
    }
}

/// Draws an animal in its posture, and what is before it.
fn posed(stage: &mut Stage, plan: &Plan, animal: &Animal) {
    let (x, y) = animal.foot;
    if plan.posture != Posture::Peep && plan.setting != Setting::Branch {
        stage.shadow(x, y, animal.size * 0.5);
    }
    let is_bird = animal.kind.ears == seen::Ears::Horns;
    let table = if is_bird { poses::PERCHED } else { poses::of(plan.posture) };
    animal::pose(&mut stage.art, animal, table);
    stage.art.frame = super::brush::HOME;
    match plan.posture {
        Posture::Play => {
            let wool = stage.pick(&[0xd8483c, 0x3f7a94, 0xe8b040, 0x8c5a94, 0x5c9464]);
            let dark = stage.turned(wool, -0.3);
            stage.art.flat(
                (x + 0.5 * animal.size * animal.way, y - 0.13 * animal.size),
                animal.size * animal.way,
                animal.size,
                0.0,
            );
            pen::stamp(&mut stage.art, props::WOOL, &[wool, dark]);
            stage.art.frame = super::brush::HOME;
        }
        Posture::Curtain => {
            let cloth = stage.mood.cloth;
            indoors::curtain(stage, x + animal.way * 0.03 * animal.size, animal.way, cloth);
        }
        Posture::Peep => {
            rim(stage, plan.setting);
            if !is_bird {
                animal::pose(&mut stage.art, animal, poses::PAWS);
            }
            stage.art.frame = super::brush::HOME;
        }
        Posture::Front
        | Posture::Side
        | Posture::Loaf
        | Posture::Curled
        | Posture::Stretch
        | Posture::Walk
        | Posture::Back
        | Posture::Hang => {}
    }
}

/// An animal with its inks under the light, its size and its place.
fn ready(stage: &mut Stage, plan: &Plan, kind: &'static Species, coat: &'static Coat, foot: Point) -> Animal {
    let low = match plan.posture {
        Posture::Curled => 1.2,
        Posture::Loaf => 1.2,
        Posture::Hang | Posture::Stretch | Posture::Play => 1.08,
        Posture::Front | Posture::Side | Posture::Walk | Posture::Peep | Posture::Back | Posture::Curtain => {
            1.0
        }
    };
    let is_upright = matches!(
        plan.posture,
        Posture::Front | Posture::Side | Posture::Peep | Posture::Walk | Posture::Back
    );
    let inks = Inks {
        base: stage.lit(coat.base),
        dark: stage.lit(coat.dark),
        pale: stage.lit(coat.pale),
        iris: mix(coat.iris, stage.lit(coat.iris), 0.5),
        line: stage.lit(0x2c2226),
        pink: stage.lit(if kind.face == seen::Face::Beak { 0xe8a03c } else { 0xe8988c }),
        light: stage.lit(0xfffaf2),
        // On a dark coat a shadow would not be seen, and an edge of light is.
        shade: if coat.base < 0x4b0000 { stage.lit(0x9c9cb4) } else { stage.mood.shade },
    };
    Animal {
        kind,
        coat,
        inks,
        look: plan.look,
        foot,
        size: plan.setting.scale() * kind.size * low * stage.between(0.96, 1.05),
        way: plan.way,
        both_flanks: matches!(
            plan.posture,
            Posture::Front | Posture::Back | Posture::Peep | Posture::Curtain
        ),
        swing: stage.between(-0.08, 0.1),
        ribbon: (is_upright && stage.rng.chance(35))
            .then(|| stage.pick(&[0xd8443c, 0x3a78a0, 0xf0b83c, 0x4c8c64, 0xf4ece0])),
        has_tongue_out: stage.rng.chance(12),
        is_small: false,
    }
}

#[cfg(test)]
mod tests;
