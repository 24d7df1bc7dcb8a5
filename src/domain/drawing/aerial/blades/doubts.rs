//! Tiles on which honest people disagree: are those rotor blades, and are they to be seen?
//!
//! They are never used to check a worker; they are there because real grids have them.

use super::super::air::puffs;
use super::super::built::{Block, Roof, blocks};
use super::super::craft::{self, Rotor, spokes};
use super::super::detail::Detail;
use super::super::figures::{self, raise, stamp};
use super::super::scene::{QUARTER, Scene, Spot};
use super::guests;
use super::sites::Stand;
use crate::domain::drawing::brush::sine;

/// A reason to disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// A spinning rotor: a see-through disc.
    Blur,
    /// Blades folded back along the tail.
    Folded,
    /// The shadow of a helicopter that is itself outside.
    Shadow,
    /// A helicopter more than half under a roof.
    Roof,
    /// A wind turbine: it has a rotor too.
    Turbine,
    /// One blade that reaches into the tile.
    Edge,
    /// A helicopter under a cloud.
    Cloud,
    /// A drone with four small rotors.
    Drone,
    /// An aeroplane with a propeller.
    Propeller,
}

/// All the reasons, so that a sheet can show each of them.
pub const DOUBTS: [Doubt; 9] = [
    Doubt::Blur,
    Doubt::Folded,
    Doubt::Shadow,
    Doubt::Roof,
    Doubt::Turbine,
    Doubt::Edge,
    Doubt::Cloud,
    Doubt::Drone,
    Doubt::Propeller,
];

/// Draws one doubtful thing on the free place.
pub fn doubt(scene: &mut Scene, stand: &Stand, doubt: Doubt) {
    let half = guests::reach(scene) * if doubt == Doubt::Cloud { 0.85 } else { 1.0 };
    let (model, livery, spot) = guests::choose(scene, stand, half);
    // Of two rotors, one would stick out of any roof.
    let model = if doubt == Doubt::Roof && model.is_twice() { &craft::MODELS[1] } else { model };
    let helicopter =
        |scene: &mut Scene, rotor| craft::helicopter(scene, spot, model, livery, rotor, stand.ground);
    match doubt {
        Doubt::Blur => helicopter(scene, Rotor::Blur),
        Doubt::Folded => helicopter(scene, Rotor::Folded),
        Doubt::Shadow => craft::shadow(scene, spot, model),
        Doubt::Roof => {
            helicopter(scene, Rotor::Blades);
            scene.details.pop();
            roof(scene, spot, half);
        }
        Doubt::Turbine => turbine(scene, Spot { unit: 1.0, ..spot }),
        Doubt::Edge => edge(scene),
        Doubt::Cloud => {
            helicopter(scene, Rotor::Blades);
            scene.details.truncate(scene.details.len().saturating_sub(2));
            puffs(scene, spot.at, 3.0, 64);
        }
        Doubt::Drone => drone(scene, Spot { unit: 1.0, ..spot }),
        Doubt::Propeller => propeller(scene, Spot { unit: 4.2, ..spot }),
    }
    scene.note(Detail::BladeDoubt(doubt));
}

/// A hangar over the front of the helicopter: the tail and the tips of some blades stick out.
fn roof(scene: &mut Scene, spot: Spot, half: f32) {
    let spot = Spot { unit: 1.0, ..spot };
    let ink = scene.pick(&scene.mood.roofs);
    let block = Block { at: (0.0, half * 0.5 - 260.0), wide: 2.3 * half, deep: 520.0, high: 70.0 };
    blocks(scene, spot, &[block], Roof::Vault, ink);
}

/// From above, the three blades of a turbine are one thin line; its shadow has all three.
fn turbine(scene: &mut Scene, spot: Spot) {
    let (white, dark) = (scene.lit(0xf7f5ee), scene.lit(0xb4b8bc));
    let phase = scene.between(0.0, 2.0);
    scene.on(Spot { turn: 0.0, ..spot }, scene.sun, 210.0);
    spokes(scene, 0.0, 3, phase, (0.03, 1.0), 270.0, 0.9);
    let lean = scene.inward(scene.lean, spot);
    scene.shadow();
    scene.on(spot, (0.0, 0.0), 0.0);
    scene.art.taper(0.0, 0.0, lean.0 * 230.0, lean.1 * 230.0, 40.0, 24.0);
    scene.art.fill(dark);
    let top = scene.beside(spot, lean.0 * 230.0, lean.1 * 230.0, 3.0);
    stamp(scene, top, figures::CASING, &[white, dark]);
}

/// One blade from beyond the edge, and its shadow.
fn edge(scene: &mut Scene) {
    let turn = scene.between(0.0, 4.0 * QUARTER);
    let at = (500.0 + 590.0 * sine(turn + QUARTER), 500.0 + 590.0 * sine(turn));
    let spot = Spot { at, unit: 3.0, turn: turn + 3.0 * QUARTER };
    let inks = [0x24272e, 0xf2c83a].map(|ink| scene.lit(ink));
    raise(scene, spot, figures::LONE_BAR, &inks, 40.0);
}

/// Four arms, and a small bar at the end of each.
fn drone(scene: &mut Scene, spot: Spot) {
    let inks = [0xe4e6e4, 0x2c2f36].map(|ink| scene.lit(ink));
    raise(scene, Spot { unit: 2.0, ..spot }, figures::DRONE, &inks, 23.0);
}

/// A small aeroplane, and three short blades at its nose.
fn propeller(scene: &mut Scene, spot: Spot) {
    let (_, [paint, trim]) = craft::livery(scene);
    craft::machine(scene, spot, figures::PLANE, paint, trim, 12.0);
    scene.on(spot, scene.lean, 8.0);
    let phase = scene.between(0.0, 2.0);
    spokes(scene, -36.0, 3, phase, (0.0, 1.0), 17.0, 2.4);
    let dark = scene.lit(0x2a2d34);
    scene.art.fill(dark);
    scene.home();
}
