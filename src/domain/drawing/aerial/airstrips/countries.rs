//! The land around a long straight thing: fields and farms, a coast, a river, woods, sand, a town.

use super::super::built::{Block, Roof, blocks};
use super::super::detail::Detail;
use super::super::land;
use super::super::scene::Scene;
use super::lanes::Path;
use crate::domain::drawing::Point;

/// The kind of land.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Country {
    /// Fields, hedges and a farm.
    Fields,
    /// Fields, and a village.
    Village,
    /// The sea on one side.
    Coast,
    /// A river on one side.
    River,
    /// Woods on both sides.
    Woods,
    /// Sand or snow.
    Bare,
}

const GREEN: [Country; 5] =
    [Country::Fields, Country::Village, Country::Coast, Country::River, Country::Woods];

/// Draws a land, and says where a long thing may lie: nothing stands on its way.
pub fn country(scene: &mut Scene) -> Path {
    let country = scene.rng.pick(&GREEN, Country::Fields);
    let country = if scene.mood.is_bare && scene.chance(70) { Country::Bare } else { country };
    scene.note(Detail::Land(country));
    scene.note_light();
    let y = scene.between(-110.0, 110.0);
    let way = if y > 0.0 { -1.0 } else { 1.0 };
    if country == Country::Bare {
        land::dunes(scene);
    } else {
        let cell = scene.between(400.0, 500.0);
        land::fields(scene, cell);
    }
    let (reach, wide) = (scene.between(190.0, 300.0), scene.between(56.0, 96.0));
    match country {
        Country::Fields => hamlet(scene, y + way * 330.0, 3),
        Country::Village => village(scene, y + way * 340.0),
        Country::Coast => land::shore(scene, y + way * reach, way),
        Country::River => land::river(scene, y + way * 290.0, wide),
        Country::Woods => {
            let mut list = Vec::new();
            for side in [-1.0, 1.0] {
                for step in -4_i16..=4 {
                    let (x, away) = (f32::from(step) * 122.0, scene.between(150.0, 430.0));
                    list.push((x, y + side * away, scene.between(34.0, 62.0)));
                }
            }
            land::trees(scene, &list);
        }
        Country::Bare => hamlet(scene, y + way * 330.0, 2),
    }
    if country != Country::Woods {
        for _ in 0..2 {
            let (x, side) = (scene.between(-480.0, 480.0), scene.side());
            let place = (x, y + side * scene.between(210.0, 360.0));
            if country != Country::Coast || side != way {
                let count = scene.below(4) + 1;
                land::copse(scene, place, (60.0, 40.0), count, 24.0);
            }
        }
    }
    let mut lane = scene.spot(0.0, y, 1.0, 0.0);
    lane.turn += scene.between(-0.06, 0.06);
    Path { lane, free: -way }
}

/// A farm: a few large roofs around a yard.
fn hamlet(scene: &mut Scene, y: f32, count: u32) {
    let x = scene.between(-300.0, 300.0);
    let yard = scene.mood.earth;
    scene.on_land();
    scene.art.path(&[
        (x - 130.0, y - 80.0),
        (x + 130.0, y - 74.0),
        (x + 140.0, y + 70.0),
        (x - 120.0, y + 80.0),
    ]);
    scene.art.soften(0.25);
    scene.art.fill(yard);
    scene.home();
    let places = [(-70.0, -36.0, 96.0, 46.0), (64.0, -20.0, 48.0, 100.0), (-30.0, 46.0, 110.0, 44.0)];
    roofs(scene, (x, y), places.get(..count as usize).unwrap_or(&[]), 26.0);
}

/// Roofs of one colour around a place.
fn roofs(scene: &mut Scene, (x, y): Point, places: &[(f32, f32, f32, f32)], high: f32) {
    let list: Vec<Block> = places
        .iter()
        .map(|(dx, dy, wide, deep)| Block { at: (x + dx, y + dy), wide: *wide, deep: *deep, high })
        .collect();
    let ink = scene.pick(&scene.mood.roofs);
    let land = scene.land;
    blocks(scene, land, &list, Roof::Gable, ink);
}

/// A street of houses along the land.
fn village(scene: &mut Scene, y: f32) {
    let road = scene.mood.road;
    scene.on_land();
    scene.art.rect(-land::EDGE, y - 13.0, land::EDGE * 2.0, 26.0, road);
    scene.home();
    let mut groups: [Vec<(f32, f32, f32, f32)>; 2] = [Vec::new(), Vec::new()];
    for side in [-1.0, 1.0] {
        let mut x = -560.0;
        while x < 560.0 {
            let (wide, deep) = (scene.between(52.0, 84.0), scene.between(42.0, 62.0));
            if scene.chance(60) {
                let group = scene.below(2) as usize;
                let place = (x, side * (26.0 + deep * 0.5 + scene.between(0.0, 16.0)), wide, deep);
                if let Some(list) = groups.get_mut(group) {
                    list.push(place);
                }
            }
            x += wide + scene.between(24.0, 90.0);
        }
    }
    for list in groups {
        roofs(scene, (0.0, y), &list, 24.0);
    }
}
