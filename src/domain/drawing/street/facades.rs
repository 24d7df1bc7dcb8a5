//! Walls with their windows, doors, shops and awnings.
//!
//! A facade knows only its ground line, so the same windows and awnings serve a wall that runs
//! away from us and one that faces us from the other pavement.

use super::super::brush::{Line, mix};
use super::buildings::Building;
use super::scene::{Scene, Site};

/// A wall along a ground line, with windows, and a shop if it has one.
#[inline(never)]
pub fn facade(scene: &mut Scene, line: &Line, length: f32, building: &Building) {
    let Building { height, away, .. } = *building;
    let wall = scene.fade(building.wall, away);
    scene.on_wall(line);
    scene.art.rect(0.0, 0.0, 1.0, height, wall);
    if building.roof == 0.0 && away < 24.0 {
        let pale = mix(wall, scene.mood.light, 0.3);
        scene.art.rect(0.0, height - 0.45, 1.0, 0.45, pale);
    }
    if away <= 34.0 {
        windows(scene, length, building, wall);
        if building.shop {
            shop(scene, line, length, away);
        } else if away < 14.0 {
            let at = scene.between(0.1, 0.75);
            let ink = scene.pick(&[0x6b4a3a, 0x3f6b5c, 0x9a4034, 0x3d5a80]);
            let colour = scene.thing(ink, away);
            scene.art.rect(at, 0.0, 1.1 / length, 2.2, colour);
        }
    }
    scene.home();
}

fn windows(scene: &mut Scene, length: f32, building: &Building, wall: u32) {
    let Building { height, away, .. } = *building;
    let works = scene.site == Site::Works;
    let (storey, pitch) = if works { (2.6, 3.2) } else { (2.9, scene.between(1.9, 2.9)) };
    let tall = if works { 0.8 } else { scene.between(1.2, 1.7) };
    let (most, highest) = if away > 18.0 { (2.0, 3.0) } else { (4.0, 5.0) };
    let columns = (length / pitch).floor().max(1.0).min(most);
    let half = 0.26 / columns;
    let lowest = if works || building.shop { 3.6 } else { 1.0 };
    // The lit panes, which are drawn after the dark ones.
    let mut lit = Vec::new();
    let mut low = lowest;
    while low + tall + 0.3 < height && low < lowest + storey * highest {
        let mut middle = 0.5 / columns;
        while middle < 1.0 {
            let ((left, y), (right, _)) =
                (scene.art.place(middle - half, low), scene.art.place(middle + half, low));
            let seen =
                left.max(right) > -5.0 && left.min(right) < 1005.0 && y > -5.0 && (left - right).abs() > 5.0;
            let awake = scene.chance(scene.mood.awake);
            if seen && awake {
                lit.push((middle - half, low));
            } else if seen {
                scene.art.block(middle - half, low, half * 2.0, tall);
            }
            middle += 1.0 / columns;
        }
        low += storey;
    }
    let glass = mix(scene.fade(scene.mood.glass, away), wall, 0.18);
    scene.art.fill(glass);
    for (left, low) in lit {
        scene.art.block(left, low, half * 2.0, tall);
    }
    scene.art.fill(scene.fade(scene.mood.lamp, away * 0.5));
}

/// Awnings of the shops: cloth, then stripe.
const AWNINGS: [u32; 6] = [0xc0503e, 0x3f7d6a, 0x3b6f9e, 0xd99a3a, 0x7d4a6e, 0x4c5a66];

fn shop(scene: &mut Scene, line: &Line, length: f32, away: f32) {
    let open = scene.mood.night || scene.chance(30);
    let pane = if open { scene.mood.lamp } else { scene.mood.glass };
    if away > 16.0 {
        scene.art.block(0.1, 0.3, 0.8, 2.2);
    } else {
        scene.art.block(0.08, 0.4, 0.38, 2.1);
        scene.art.block(0.52, 0.0, 0.14, 2.5);
        scene.art.block(0.72, 0.4, 0.22, 2.1);
    }
    scene.art.fill(scene.fade(pane, away * if open { 0.6 } else { 1.0 }));
    scene.home();
    let cloth = scene.pick(&AWNINGS);
    let (cloth, stripe) = (scene.thing(cloth, away), scene.thing(0xf4ead4, away));
    // The cloth hangs out over the pavement, towards the road or towards us.
    let facing = (line.from.1 - line.to.1).abs() < 0.1;
    let (dx, dz) = if facing { (0.0, -1.1) } else { (-line.from.0.signum() * 1.1, 0.0) };
    let hem = Line { from: (line.from.0 + dx, line.from.1 + dz), to: (line.to.0 + dx, line.to.1 + dz) };
    awning(scene, line, &hem, 0.04, 0.96);
    scene.art.fill(cloth);
    if away < 14.0 && scene.chance(65) {
        let steps = (length / 1.1).max(3.0).min(7.0).floor();
        let mut start = 0.04;
        while start < 0.95 {
            awning(scene, line, &hem, start, start + 0.46 / steps);
            start += 0.92 / steps;
        }
        scene.art.fill(stripe);
    }
}

/// A width of the cloth.
#[inline(never)]
fn awning(scene: &mut Scene, line: &Line, hem: &Line, from: f32, to: f32) {
    let art = &mut scene.art;
    art.over(line, from, 3.3);
    art.over(line, to, 3.3);
    art.over(hem, to, 2.6);
    art.over(hem, to, 2.3);
    art.over(hem, from, 2.3);
    art.over(hem, from, 2.6);
    art.cut();
}
