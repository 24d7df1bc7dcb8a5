//! Walls with their windows, doors, shops and awnings.
//!
//! A facade knows only its ground line, so the same windows and awnings serve a wall that runs
//! away from us and one that faces us from the other pavement.

use super::super::Point;
use super::super::brush::{mix, rgb};
use super::buildings::Building;
use super::scene::{Line, Scene, Site};

/// A wall along a ground line, with windows, and a shop if it has one.
pub fn facade(scene: &mut Scene, line: Line, length: f32, building: Building) {
    let Building { height, away, .. } = building;
    let wall = scene.fade(building.wall, away);
    let quad = |scene: &Scene, a: f32, b: f32, low: f32, high: f32| -> Vec<Point> {
        vec![
            scene.over(line, a, low),
            scene.over(line, b, low),
            scene.over(line, b, high),
            scene.over(line, a, high),
        ]
    };
    let outline = quad(scene, 0.0, 1.0, 0.0, height);
    scene.art.polygon(&outline, wall);
    if building.roof == 0.0 && away < 24.0 {
        let cornice = quad(scene, 0.0, 1.0, height - 0.45, height);
        let pale = mix(wall, rgb(scene.mood.light), 0.3);
        scene.art.polygon(&cornice, pale);
    }
    if away > 34.0 {
        return;
    }
    windows(scene, line, length, building, &quad);
    if building.shop {
        shop(scene, line, length, away, &quad);
    } else if away < 14.0 {
        let at = scene.rng.between(0.1, 0.75);
        let door = quad(scene, at, at + 1.1 / length, 0.0, 2.2);
        let ink = scene.rng.pick(&[0x6b4a3a, 0x3f6b5c, 0x9a4034, 0x3d5a80], 0x6b4a3a);
        let colour = scene.thing(ink, away);
        scene.art.polygon(&door, colour);
    }
}

type Quad<'q> = &'q dyn Fn(&Scene, f32, f32, f32, f32) -> Vec<Point>;

fn windows(scene: &mut Scene, line: Line, length: f32, building: Building, quad: Quad) {
    let Building { height, away, .. } = building;
    let works = scene.site == Site::Works;
    let (storey, pitch) = if works { (2.6, 3.2) } else { (2.9, scene.rng.between(1.9, 2.9)) };
    let tall = if works { 0.8 } else { scene.rng.between(1.2, 1.7) };
    let columns = (length / pitch).floor().max(1.0).min(if away > 18.0 { 2.0 } else { 4.0 });
    let (mut dark, mut lit) = (Vec::new(), Vec::new());
    let mut low = if works || building.shop { 3.6 } else { 1.0 };
    let mut rows = 0;
    while low + tall + 0.3 < height && rows < if away > 18.0 { 3 } else { 5 } {
        let mut column = 0.0;
        while column < columns {
            let (middle, half) = ((column + 0.5) / columns, 0.26 / columns);
            let pane = quad(scene, middle - half, middle + half, low, low + tall);
            let seen = pane.iter().any(|(x, y)| *x > -5.0 && *x < 1005.0 && *y > -5.0);
            let wide = pane.first().zip(pane.get(1)).map_or(0.0, |(a, b)| (a.0 - b.0).abs());
            let seen = seen && wide > 5.0;
            let awake = scene.rng.chance(scene.mood.awake);
            if seen && awake {
                lit.push(pane);
            } else if seen {
                dark.push(pane);
            }
            column += 1.0;
        }
        low += storey;
        rows += 1;
    }
    let glass = mix(scene.tone(scene.mood.glass, away), scene.fade(building.wall, away), 0.18);
    scene.art.pieces(&dark, glass);
    scene.art.pieces(&lit, scene.tone(scene.mood.lamp, away * 0.5));
    let _ = line;
}

/// Awnings of the shops: cloth and stripe.
const AWNINGS: [(u32, u32); 6] = [
    (0xc0503e, 0xf4e6cc),
    (0x3f7d6a, 0xf0ead6),
    (0x3b6f9e, 0xeef0ea),
    (0xd99a3a, 0xf7ecd0),
    (0x7d4a6e, 0xf0dfd8),
    (0x4c5a66, 0xe6e2d8),
];

fn shop(scene: &mut Scene, line: Line, length: f32, away: f32, quad: Quad) {
    let open = scene.mood.night || scene.rng.chance(30);
    let pane =
        if open { scene.tone(scene.mood.lamp, away * 0.6) } else { scene.tone(scene.mood.glass, away) };
    let fronts = if away > 16.0 {
        vec![quad(scene, 0.1, 0.9, 0.3, 2.5)]
    } else {
        vec![
            quad(scene, 0.08, 0.46, 0.4, 2.5),
            quad(scene, 0.52, 0.66, 0.0, 2.5),
            quad(scene, 0.72, 0.94, 0.4, 2.5),
        ]
    };
    scene.art.pieces(&fronts, pane);
    let (cloth, stripe) = scene.rng.pick(&AWNINGS, (0xc0503e, 0xf4e6cc));
    let (cloth, stripe) = (scene.thing(cloth, away), scene.thing(stripe, away));
    // The cloth hangs out over the pavement, towards the road or towards us.
    let facing = (line.from.1 - line.to.1).abs() < 0.1;
    let side = line.from.0.signum();
    let (dx, dz) = if facing { (0.0, -1.1) } else { (-side * 1.1, 0.0) };
    let hem = Line { from: (line.from.0 + dx, line.from.1 + dz), to: (line.to.0 + dx, line.to.1 + dz) };
    let cut = |scene: &Scene, a: f32, b: f32| {
        let fall = [
            scene.over(line, a, 3.3),
            scene.over(line, b, 3.3),
            scene.over(hem, b, 2.6),
            scene.over(hem, b, 2.3),
            scene.over(hem, a, 2.3),
            scene.over(hem, a, 2.6),
        ];
        fall.to_vec()
    };
    let whole = cut(scene, 0.04, 0.96);
    scene.art.polygon(&whole, cloth);
    if away < 14.0 && scene.rng.chance(65) {
        let steps = (length / 1.1).max(3.0).min(7.0).floor();
        let mut stripes = Vec::new();
        let mut step = 0.0;
        while step < steps {
            let start = 0.04 + 0.92 * step / steps;
            let stop = start + 0.46 / steps;
            stripes.push(vec![
                scene.over(line, start, 3.3),
                scene.over(line, stop, 3.3),
                scene.over(hem, stop, 2.3),
                scene.over(hem, start, 2.3),
            ]);
            step += 1.0;
        }
        scene.art.pieces(&stripes, stripe);
    }
}
