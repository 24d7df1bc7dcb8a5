//! Houses, blocks and sheds: what is built at each kind of place, from far to near.

use super::super::brush::{Ink, Line};
use super::facades::facade;
use super::scene::{Scene, Site};

/// What one building is like.
#[derive(Clone, Copy, Debug)]
pub struct Building {
    /// Height of the wall, in metres.
    pub height: f32,
    /// Plaster.
    pub wall: Ink,
    /// Height of the roof above the wall; 0 for a flat one.
    pub roof: f32,
    /// Whether there is a shop at street level.
    pub shop: bool,
    /// Distance for the haze.
    pub away: f32,
}

/// Draws whatever is built at this site, from far to near.
pub fn built(scene: &mut Scene) {
    match scene.site {
        Site::City => rows(scene, 2.7, 8.5, 19.0),
        Site::Village => rows(scene, 1.8, 4.2, 6.8),
        Site::Works => rows(scene, 4.5, 4.5, 8.0),
        Site::Suburb => houses(scene),
        Site::Across => terrace(scene),
        Site::Country | Site::Coast | Site::Mountain => {
            if scene.chance(45) {
                farm(scene);
            }
        }
        Site::Park => {}
    }
}

fn choose(scene: &mut Scene, low: f32, high: f32, away: f32) -> Building {
    let wall = scene.pick(&scene.mood.walls);
    let flat = matches!(scene.site, Site::City | Site::Works | Site::Across | Site::Park);
    let roof = if !flat || scene.chance(30) { scene.between(1.3, 2.6) } else { 0.0 };
    let shop = matches!(scene.site, Site::City | Site::Village | Site::Across) && scene.chance(60);
    Building { height: scene.between(low, high), wall, roof, shop, away }
}

/// Two rows of walls that run away along the road.
fn rows(scene: &mut Scene, walk: f32, low: f32, high: f32) {
    for side in [scene.near, -scene.near] {
        let x = side * (scene.verge(side) + walk);
        let mut ends = [scene.between(2.0, 6.0); 6];
        let (mut end, mut growth) = (ends[0], 1.0);
        for place in ends.iter_mut().skip(1) {
            end += scene.between(5.0, 9.0) * growth;
            growth += 0.55;
            *place = end;
        }
        for pair in ends.windows(2).rev() {
            if let [from, to] = *pair {
                let building = choose(scene, low, high, from);
                let gap = if scene.site == Site::Works { 0.75 } else { 1.0 };
                block(scene, x, side, (from, from + (to - from) * gap), &building);
            }
        }
    }
}

/// One building beside the road: the wall that faces us, then the wall along the pavement.
#[inline(never)]
fn block(scene: &mut Scene, x: f32, side: f32, (from, to): (f32, f32), building: &Building) {
    let Building { height, roof, away, .. } = *building;
    let city = scene.site == Site::City;
    let deep = side * if city { 14.0 } else { 7.0 };
    let ridge_x = x + deep * 0.5;
    let front = scene.fade(scene.turned(building.wall, -0.2), away);
    scene.art.at(x, 0.0, from);
    scene.art.at(x, height, from);
    if roof > 0.0 && !city {
        scene.art.at(ridge_x, height + roof, from);
    }
    scene.art.at(x + deep, height, from);
    scene.art.at(x + deep, 0.0, from);
    scene.art.fill(front);
    let glow = if side == scene.sun { -0.16 } else { 0.14 };
    let lit = Building { wall: scene.turned(building.wall, glow), ..*building };
    facade(scene, &Line { from: (x, from), to: (x, to) }, to - from, &lit);
    if roof > 0.0 {
        let eave = x - side * 0.35;
        let ink = scene.pick(&scene.mood.roofs);
        let tile = scene.fade(scene.turned(ink, glow * 0.6), away);
        scene.art.at(eave, height - 0.15, from);
        scene.art.at(eave, height - 0.15, to);
        scene.art.at(ridge_x, height + roof, to);
        scene.art.at(ridge_x, height + roof, from);
        scene.art.fill(tile);
        if away < 22.0 {
            let brick = scene.fade(scene.turned(ink, -0.25), away);
            let (along, scale) = (from + (to - from) * 0.3, scene.scale(away));
            let top = scene.art.camera.spot(ridge_x, height + roof, along);
            scene.art.rect(top.0, top.1 - 0.6 * scale, 0.55 * scale, 0.9 * scale, brick);
        }
    }
}

/// Detached houses behind a hedge.
fn houses(scene: &mut Scene) {
    for side in [-scene.near, scene.near] {
        let offset = scene.verge(side);
        let first = scene.between(8.0, 14.0);
        for step in [36.0, 24.0, 12.0, 0.0] {
            let from = first + step;
            let building = choose(scene, 3.2, 5.4, from);
            block(scene, side * (offset + 5.5), side, (from, from + 8.0), &building);
        }
        super::vegetation::hedge(scene, side * (offset + 2.0), side);
    }
}

/// A lone house, far off in the landscape.
fn farm(scene: &mut Scene) {
    let away = scene.between(26.0, 44.0);
    let side = if scene.site == Site::Coast { scene.near } else { scene.sun };
    let building = choose(scene, 3.5, 5.0, away);
    let x = side * scene.between(9.0, 16.0);
    block(scene, x, side, (away, away + 10.0), &Building { roof: 2.6, ..building });
}

/// The houses across the street, side by side.
fn terrace(scene: &mut Scene) {
    let (low, high) = if scene.chance(60) { (6.5, 12.0) } else { (4.4, 7.2) };
    let mut x = scene.between(-14.0, -11.0);
    while x < 14.0 {
        let wide = scene.between(4.2, 7.5);
        let building = choose(scene, low, high, 10.0);
        let line = Line { from: (x, 15.0), to: (x + wide, 15.0) };
        if building.roof > 0.0 {
            let tip = building.height + building.roof;
            let inset = if scene.chance(33) { 0.5 } else { 0.1 };
            let ink = scene.pick(&scene.mood.roofs);
            let tile = scene.fade(ink, 12.0);
            scene.on_wall(&line);
            scene.art.to(-0.03, building.height);
            scene.art.to(inset, tip);
            scene.art.to(1.0 - inset, tip);
            scene.art.to(1.03, building.height);
            scene.art.fill(tile);
        }
        facade(scene, &line, wide, &building);
        x += wide;
    }
}
