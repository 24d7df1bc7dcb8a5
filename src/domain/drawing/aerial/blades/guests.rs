//! What stands on the free place: helicopters, or something honest that has no blades.

use super::super::built::{Block, Roof, blocks, boxes};
use super::super::craft::{self, Livery, MODELS, Model, Rotor};
use super::super::detail::{Detail, Honest};
use super::super::figures;
use super::super::scene::{QUARTER, Scene, Spot, sweep};
use super::sites::{Site, Stand};
use crate::domain::drawing::brush::{Ink, mix};

/// A type of helicopter and where it stands: its blades reach `half` picture units.
#[inline(never)]
pub fn choose(scene: &mut Scene, stand: &Stand, half: f32) -> (&'static Model, Livery, Spot) {
    let model = MODELS.get(scene.below(MODELS.len() as u32) as usize).unwrap_or(&MODELS[0]);
    let turn = scene.between(0.0, 4.0 * QUARTER);
    (model, craft::livery(scene), Spot { unit: half / f32::from(model.radius), turn, ..stand.spot })
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
    let (cloth, white) = (scene.lit(cloth), scene.lit(0xf8f2e2));
    for place in 0..count {
        let turn = 4.0 * QUARTER * place as f32 / count as f32;
        let middle = scene.beside(Spot { turn, ..spot }, 150.0, 0.0, 1.0);
        let radius = scene.between(84.0, 112.0);
        scene.on(middle, scene.sun, 70.0);
        scene.art.arc(0.0, 0.0, radius, radius, (0.0, 1.0), 8.0);
        scene.shadow();
        scene.on(middle, scene.lean, 70.0);
        scene.art.arc(0.0, 0.0, radius, radius, (0.0, 1.0), 8.0);
        scene.art.fill(cloth);
        for quarter in 0..4_u8 {
            let from = f32::from(quarter) * 0.25;
            scene.art.to(0.0, 0.0);
            scene.art.arc(0.0, 0.0, radius, radius, (from, from + 0.125), 2.0);
            scene.art.cut();
        }
        scene.art.fill(white);
    }
    scene.home();
    Honest::Parasols { count }
}

/// A tower crane: a lattice beam, a shorter one with its weight, the cabin.
fn crane(scene: &mut Scene, spot: Spot) -> Honest {
    let yellow = scene.lit(0xeab530);
    let dark: Ink = scene.dim(yellow, 0.45);
    for is_shadow in [true, false] {
        let (way, high) = if is_shadow { (scene.sun, 150.0) } else { (scene.lean, 230.0) };
        if !is_shadow {
            // The mast, from its foot to the cabin.
            scene.on(spot, (0.0, 0.0), 0.0);
            let lean = scene.inward(scene.lean, spot);
            sweep(&mut scene.art, [-20.0, -20.0, 20.0, 20.0], (lean.0 * high, lean.1 * high));
            scene.art.fill(dark);
        }
        scene.on(spot, way, high);
        for x in [-14.0, 14.0] {
            scene.art.block(x - 5.0, -400.0, 10.0, 560.0);
        }
        for step in 0..9_u8 {
            let y = f32::from(step) * 60.0 - 400.0;
            scene.art.taper(-14.0, y, 14.0, y + 60.0, 7.0, 7.0);
        }
        if is_shadow {
            scene.art.block(-34.0, 110.0, 68.0, 60.0);
            scene.shadow();
        } else {
            scene.art.fill(yellow);
            let grey = scene.lit(0x8a8d92);
            scene.art.rect(-34.0, 110.0, 68.0, 60.0, grey);
            let white = mix(scene.lit(0xf4f1e6), grey, 0.1);
            scene.art.rect(-26.0, -30.0, 52.0, 52.0, white);
        }
    }
    scene.home();
    Honest::Crane
}
