//! Houses, blocks and sheds: what is built at each kind of place, from far to near.

use super::super::Rgb;
use super::super::brush::rgb;
use super::facades::facade;
use super::scene::{Line, Scene, Site};

/// What one building is like.
#[derive(Clone, Copy, Debug)]
pub struct Building {
    /// Height of the wall, in metres.
    pub height: f32,
    /// Plaster.
    pub wall: Rgb,
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
        Site::City => {
            let walk = 2.7;
            rows(scene, walk, (8.5, 19.0), 5);
        }
        Site::Village => rows(scene, 1.8, (4.2, 6.8), 5),
        Site::Works => rows(scene, 4.5, (4.5, 8.0), 4),
        Site::Suburb => houses(scene),
        Site::Across => terrace(scene),
        Site::Country | Site::Coast | Site::Mountain => {
            if scene.rng.chance(45) {
                farm(scene);
            }
        }
        Site::Park => {}
    }
}

fn choose(scene: &mut Scene, heights: (f32, f32), away: f32) -> Building {
    let walls = scene.mood.walls;
    let wall = rgb(scene.rng.pick(&walls, walls[0]));
    let pitched =
        matches!(scene.site, Site::Village | Site::Suburb | Site::Country | Site::Coast | Site::Mountain);
    let roof = if pitched || scene.rng.chance(30) { scene.rng.between(1.3, 2.6) } else { 0.0 };
    let shop = matches!(scene.site, Site::City | Site::Village | Site::Across) && scene.rng.chance(60);
    Building { height: scene.rng.between(heights.0, heights.1), wall, roof, shop, away }
}

/// Two rows of walls that run away along the road.
fn rows(scene: &mut Scene, walk: f32, heights: (f32, f32), count: u8) {
    for side in [scene.near, -scene.near] {
        let offset = scene.verge(side);
        let x = side * (offset + walk);
        let mut ends = vec![scene.rng.between(2.0, 6.0)];
        for step in 0..count {
            let last = ends.last().copied().unwrap_or(3.0);
            ends.push(last + scene.rng.between(5.0, 9.0) * (1.0 + f32::from(step) * 0.55));
        }
        let spans: Vec<(f32, f32)> = ends.iter().copied().zip(ends.iter().copied().skip(1)).collect();
        for (from, to) in spans.into_iter().rev() {
            let building = choose(scene, heights, from);
            let gap = if scene.site == Site::Works { 0.75 } else { 1.0 };
            block(scene, x, side, (from, from + (to - from) * gap), building);
        }
    }
}

/// One building beside the road: the wall that faces us, then the wall along the pavement.
fn block(scene: &mut Scene, x: f32, side: f32, (from, to): (f32, f32), building: Building) {
    let Building { height, roof, away, .. } = building;
    let deep = if scene.site == Site::City { 14.0 } else { 7.0 };
    let outer = x + side * deep;
    let front = scene.fade(scene.turned(building.wall, -0.2), away);
    let (foot, corner) = (scene.spot(x, 0.0, from), scene.spot(x, height, from));
    let (back, top) = (scene.spot(outer, 0.0, from), scene.spot(outer, height, from));
    let mut gable = vec![foot, corner];
    if roof > 0.0 && scene.site != Site::City {
        gable.push(scene.spot(x + side * deep * 0.5, height + roof, from));
    }
    gable.extend([top, back]);
    scene.art.polygon(&gable, front);
    let line = Line { from: (x, from), to: (x, to) };
    let glow = if side == scene.sun { -0.16 } else { 0.14 };
    let lit = Building { wall: scene.turned(building.wall, glow), ..building };
    if roof > 0.0 {
        let ridge = Line { from: (x + side * deep * 0.5, from), to: (x + side * deep * 0.5, to) };
        let eave = Line { from: (x - side * 0.35, from), to: (x - side * 0.35, to) };
        let corners = [
            scene.over(eave, 0.0, height - 0.15),
            scene.over(eave, 1.0, height - 0.15),
            scene.over(ridge, 1.0, height + roof),
            scene.over(ridge, 0.0, height + roof),
        ];
        facade(scene, line, to - from, lit);
        let ink = scene.mood.roofs[0];
        let ink = scene.rng.pick(&scene.mood.roofs, ink);
        let tile = scene.turned(rgb(ink), glow * 0.6);
        let tile = scene.fade(tile, away);
        scene.art.polygon(&corners, tile);
        if away < 22.0 {
            let (top, scale) = (scene.over(ridge, 0.3, height + roof), scene.camera.focal / away);
            let brick = scene.fade(scene.turned(rgb(ink), -0.25), away);
            scene.art.rect(top.0, top.1 - 0.6 * scale, 0.55 * scale, 0.9 * scale, brick);
        }
    } else {
        facade(scene, line, to - from, lit);
    }
}

/// Detached houses behind a hedge.
fn houses(scene: &mut Scene) {
    for side in [-scene.near, scene.near] {
        let offset = scene.verge(side);
        let x = side * (offset + 5.5);
        let first = scene.rng.between(8.0, 14.0);
        for step in [3.0, 2.0, 1.0, 0.0] {
            let from = first + step * 12.0;
            let building = Building { shop: false, ..choose(scene, (3.2, 5.4), from) };
            block(scene, x, side, (from, from + 8.0), building);
        }
        super::vegetation::hedge(scene, side * (offset + 2.0), side, (3.0, 60.0));
    }
}

/// A lone house, far off in the landscape.
fn farm(scene: &mut Scene) {
    let away = scene.rng.between(26.0, 44.0);
    let side = if scene.site == Site::Coast { scene.near } else { scene.sun };
    let building = Building { shop: false, ..choose(scene, (3.5, 5.0), away) };
    let x = side * scene.rng.between(9.0, 16.0);
    block(scene, x, side, (away, away + 10.0), Building { roof: 2.6, ..building });
}

/// The houses across the street, side by side.
fn terrace(scene: &mut Scene) {
    let tall = scene.rng.chance(60);
    let mut x = scene.rng.between(-14.0, -11.0);
    while x < 14.0 {
        let wide = scene.rng.between(4.2, 7.5);
        let heights = if tall { (6.5, 12.0) } else { (4.4, 7.2) };
        let building = choose(scene, heights, 10.0);
        let line = Line { from: (x, 15.0), to: (x + wide, 15.0) };
        if building.roof > 0.0 {
            let tip = building.height + building.roof;
            let inset = scene.rng.pick(&[0.12, 0.5, 0.06], 0.12);
            let corners = [
                scene.over(line, -0.03, building.height),
                scene.over(line, inset, tip),
                scene.over(line, 1.0 - inset, tip),
                scene.over(line, 1.03, building.height),
            ];
            let ink = scene.rng.pick(&scene.mood.roofs, scene.mood.roofs[0]);
            let tile = scene.tone(ink, 12.0);
            scene.art.polygon(&corners, tile);
        }
        facade(scene, line, wide, building);
        x += wide;
    }
}
