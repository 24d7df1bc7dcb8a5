//! What stands on the free place: helicopters, or something honest that has no blades.

use super::super::built::{Block, Roof, blocks, boxes};
use super::super::craft::{self, Livery, MODELS, Model, Rotor};
use super::super::detail::{Detail, Honest};
use super::super::figures::{self, raise};
use super::super::scene::{QUARTER, Scene, Spot, sweep};
use super::sites::{Site, Stand};

/// A type of helicopter and where it stands: it reaches `half` picture units.
#[inline(never)]
pub fn choose(scene: &mut Scene, stand: &Stand, half: f32) -> (&'static Model, Livery, Spot) {
    let model = MODELS.get(scene.below(MODELS.len() as u32) as usize).unwrap_or(&MODELS[0]);
    let turn = scene.between(0.0, 4.0 * QUARTER);
    (model, craft::livery(scene), Spot { unit: half / model.reach(), turn, ..stand.spot })
}

/// Half the rotor of a helicopter that stands alone, in picture units.
pub fn reach(scene: &mut Scene) -> f32 {
    scene.between(215.0, 320.0)
}

/// One helicopter, sometimes two.
pub fn helicopters(scene: &mut Scene, stand: &Stand) {
    let is_pair = matches!(stand.site, Site::Apron | Site::CarPark) && scene.chance(45);
    let half = if is_pair { scene.between(170.0, 190.0) } else { reach(scene) };
    let (model, livery, spot) = choose(scene, stand, half);
    if !is_pair {
        return craft::helicopter(scene, spot, model, livery, Rotor::Blades, stand.ground);
    }
    let turn = stand.spot.turn + scene.between(-0.3, 0.3);
    // Four rotors in one tile would be too small to tell.
    let model = if model.is_twice() { &MODELS[1] } else { model };
    let spot = Spot { unit: half / model.reach(), ..spot };
    for side in [-1.0, 1.0] {
        // In the middle of the tile, whatever the place: neither may be cut by the edge.
        let home = Spot { at: (500.0, 500.0), unit: 1.0, ..stand.spot };
        let shift = scene.between(-30.0, 30.0);
        let place = scene.beside(home, side * 222.0, shift, 1.0);
        let spot = Spot { at: place.at, unit: spot.unit, turn };
        let marks = scene.details.len();
        craft::helicopter(scene, spot, model, livery, Rotor::Blades, stand.ground);
        // The second is like the first: it is said once.
        if side > 0.0 {
            scene.details.truncate(marks);
            scene.note(Detail::Pair);
        }
    }
}

/// The honest things, and where each would look lost.
static HONEST: [(Guest, &[Site]); 11] = [
    (Guest::Bare, &[]),
    (Guest::Bare, &[]),
    (Guest::Aeroplane, &[Site::Rooftop]),
    (Guest::Aeroplane, &[Site::Rooftop]),
    (Guest::Cars, &[Site::CarPark]),
    (Guest::Lorry, &[Site::Rooftop, Site::Deck]),
    (Guest::Crates, &[Site::Camp]),
    (Guest::CrossRoof, &[Site::Deck, Site::CarPark]),
    (Guest::Parasols, &[Site::Apron]),
    (Guest::Crane, &[]),
    (Guest::Nothing, &[]),
];

/// A sort of honest thing.
#[derive(Clone, Copy, Debug)]
enum Guest {
    Bare,
    Aeroplane,
    Cars,
    Lorry,
    Crates,
    CrossRoof,
    Parasols,
    Crane,
    Nothing,
}

/// Something that has no blades, or nothing.
pub fn others(scene: &mut Scene, stand: &Stand) {
    let turn = scene.between(0.0, 4.0 * QUARTER);
    let spot = Spot { unit: 1.0, turn, ..stand.spot };
    let mut guest = Guest::Bare;
    for _ in 0..6 {
        let (next, lost) = scene.rng.pick(&HONEST, HONEST[0]);
        guest = next;
        if !lost.contains(&stand.site) {
            break;
        }
        guest = Guest::Bare;
    }
    let honest = match guest {
        Guest::Bare => bare(scene, stand),
        Guest::Aeroplane => aeroplane(scene, spot),
        Guest::Cars => cars(scene, spot),
        Guest::Lorry => {
            let (paint, load) = (scene.pick(&craft::PAINTS), scene.pick(&craft::PAINTS));
            craft::machine(scene, Spot { unit: 2.4, ..spot }, figures::LORRY, paint, load, 30.0);
            Honest::Lorry
        }
        Guest::Crates => {
            let wood = scene.lit(0xa87f4c);
            boxes(scene, spot, (150.0, 120.0), 5, 90.0, wood);
            Honest::Crates
        }
        Guest::CrossRoof => cross_roof(scene, spot),
        Guest::Parasols => parasols(scene, spot),
        Guest::Crane => crane(scene, spot),
        Guest::Nothing => Honest::Nothing,
    };
    scene.note(Detail::Honest(honest));
}

/// A helicopter whose blades have been taken off.
fn bare(scene: &mut Scene, stand: &Stand) -> Honest {
    let half = reach(scene);
    let (model, livery, spot) = choose(scene, stand, half);
    craft::helicopter(scene, spot, model, livery, Rotor::Bare, stand.ground);
    Honest::BareTop
}

fn aeroplane(scene: &mut Scene, spot: Spot) -> Honest {
    let is_swept = scene.chance(50);
    let (name, [paint, trim]) = craft::livery(scene);
    let unit = scene.between(3.4, 4.6);
    let figure = if is_swept { figures::JET } else { figures::PLANE };
    craft::machine(scene, Spot { unit, ..spot }, figure, paint, trim, 12.0);
    if is_swept { Honest::SweptSurfaces(name) } else { Honest::StraightSurfaces(name) }
}

fn cars(scene: &mut Scene, spot: Spot) -> Honest {
    for at in [-1.0, 0.0, 1.0] {
        let (x, y) = (at * 150.0, scene.between(-30.0, 30.0));
        let car = scene.beside(spot, x, y, 2.2);
        craft::car(scene, car);
    }
    Honest::Cars
}

fn cross_roof(scene: &mut Scene, spot: Spot) -> Honest {
    let roof = scene.pick(&scene.mood.roofs);
    let wings = [(420.0, 120.0), (120.0, 420.0)];
    let list = wings.map(|(wide, deep)| Block { at: (0.0, 0.0), wide, deep, high: 80.0 });
    blocks(scene, spot, &list, Roof::Gable, roof);
    Honest::CrossRoof
}

/// Round cloths with coloured quarters.
fn parasols(scene: &mut Scene, spot: Spot) -> Honest {
    let count = scene.below(2) + 2;
    let cloth = scene.pick(&[0xd0483a, 0x3a74a8, 0xe6ac3c, 0x4f8f7a]);
    let inks = [cloth, 0xf8f2e2].map(|ink| scene.lit(ink));
    for place in 0..count {
        let turn = 4.0 * QUARTER * place as f32 / count as f32;
        let size = scene.between(0.84, 1.12);
        let middle = scene.beside(Spot { turn, ..spot }, 150.0, 0.0, size);
        raise(scene, middle, figures::CLOTH, &inks, 70.0);
    }
    Honest::Parasols { count }
}

/// A tower crane: a lattice beam, a shorter one with its weight, the cabin.
fn crane(scene: &mut Scene, spot: Spot) -> Honest {
    let (high, iron) = (56.0, scene.dim(scene.lit(0xeab530), 0.45));
    let inks = [0x8a8d92, 0xf4f1e6].map(|ink| scene.lit(ink));
    let beam = Spot { unit: 4.0, ..spot };
    let lean = scene.inward(scene.lean, spot);
    scene.on(beam, (0.0, 0.0), 0.0);
    sweep(&mut scene.art, [-5.0, -5.0, 5.0, 5.0], (lean.0 * high, lean.1 * high));
    scene.art.fill(iron);
    raise(scene, beam, figures::BEAM, &inks, high);
    Honest::Crane
}
