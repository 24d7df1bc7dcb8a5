//! What is behind the street: sky, clouds, far hills, peaks, sea and roofs.
//!
//! Each layer is hazier than the one before it, which is most of what makes a flat picture deep.

use super::super::Point;
use super::super::brush::{arc, block, mix, moved, rgb, several};
use super::palette::Weather;
use super::scene::{Scene, Site};

/// Draws everything behind the ground.
pub fn backdrop(scene: &mut Scene) {
    sky(scene);
    orb(scene);
    match scene.mood.weather {
        Weather::Clear if scene.mood.night => stars(scene),
        Weather::Clear | Weather::Cloudy => clouds(scene),
        Weather::Rain | Weather::Snow => clouds(scene),
        Weather::Fog => {}
    }
    match scene.site {
        Site::Mountain => {
            peaks(scene, 330.0, 240.0);
            peaks(scene, 190.0, 110.0);
            hills(scene, 70.0, 60.0);
        }
        Site::Coast => sea(scene),
        Site::Country => {
            hills(scene, 130.0, 160.0);
            hills(scene, 60.0, 80.0);
        }
        Site::Village | Site::Suburb => {
            hills(scene, 130.0, 130.0);
            hills(scene, 55.0, 60.0);
        }
        Site::City | Site::Works => {
            skyline(scene, 230.0, 150.0);
            skyline(scene, 130.0, 70.0);
        }
        Site::Across => {}
        Site::Park => {
            skyline(scene, 210.0, 90.0);
            hills(scene, 90.0, 35.0);
        }
    }
    if scene.mood.weather == Weather::Clear && scene.rng.chance(35) && !scene.mood.night {
        birds(scene);
    }
}

fn sky(scene: &mut Scene) {
    let ground = scene.camera.vanish.1 + 30.0;
    let [top, high, low, bottom] = scene.mood.sky.map(rgb);
    for band in 0u8..8 {
        let down = f32::from(band) / 8.0;
        let colour = match band {
            0..=2 => mix(top, high, down * 8.0 / 3.0),
            3..=5 => mix(high, low, down * 8.0 / 3.0 - 1.0),
            _ => mix(low, bottom, down * 4.0 - 2.5),
        };
        scene.art.rect(0.0, ground * down, 1000.0, ground * (1.0 - down), colour);
    }
}

fn orb(scene: &mut Scene) {
    let Some(ink) = scene.mood.orb else { return };
    let (x, y) = (500.0 + scene.sun * scene.rng.between(60.0, 330.0), scene.rng.between(90.0, 330.0));
    let radius = scene.rng.between(34.0, 62.0);
    for (size, opacity) in [(3.4, 12), (2.1, 20)] {
        scene.art.veil(opacity).disc((x, y), radius * size, rgb(ink));
    }
    if scene.mood.night && scene.rng.chance(50) {
        let mut moon = arc((x, y), radius, radius, 0.78, 1.42, 16);
        moon.extend(
            arc((x - radius * 0.42, y - radius * 0.3), radius * 0.86, radius * 0.86, 0.82, 1.36, 12)
                .into_iter()
                .rev(),
        );
        scene.art.polygon(&moon, rgb(ink));
    } else {
        scene.art.disc((x, y), radius, rgb(ink));
    }
}

fn stars(scene: &mut Scene) {
    let stars = several(11, &mut |_| {
        let (x, y) = (scene.rng.between(0.0, 1000.0), scene.rng.between(0.0, 360.0));
        let size = scene.rng.between(2.0, 5.0);
        vec![(x - size, y), (x, y - size), (x + size, y), (x, y + size)]
    });
    scene.art.veil(80).pieces(&stars, rgb(0xf4f0d8));
}

fn clouds(scene: &mut Scene) {
    let grey = scene.mood.orb.is_none();
    let count = if grey { 4 } else { scene.rng.below(4) };
    let [top, .., low] = scene.mood.sky;
    for step in 0..count {
        let (x, y) = (scene.rng.between(-50.0, 1050.0), scene.rng.between(30.0, 300.0));
        let size = scene.rng.between(90.0, 210.0);
        let colour = if grey && step % 2 == 0 {
            mix(rgb(top), rgb(scene.mood.shade), 0.12)
        } else {
            mix(rgb(low), rgb(scene.mood.light), 0.6)
        };
        let mut outline = vec![(x - size * 1.2, y), (x - size * 1.1, y - size * 0.12)];
        for (dx, dy, bump) in [(-0.65, 0.1, 0.34), (-0.05, 0.22, 0.46), (0.55, 0.1, 0.36)] {
            let bump = bump * scene.rng.between(0.75, 1.2);
            let middle = (x + dx * size, y - dy * size);
            outline.extend(arc(middle, bump * size, bump * size * 0.8, 0.52, 0.98, 6));
        }
        outline.extend([(x + size * 1.1, y - size * 0.12), (x + size * 1.3, y)]);
        scene.art.veil(if grey { 55 } else { 72 }).polygon(&outline, colour);
    }
}

fn birds(scene: &mut Scene) {
    let (x, y) = (scene.rng.between(150.0, 850.0), scene.rng.between(60.0, 220.0));
    const WINGS: [Point; 8] = [
        (-1.0, -0.5),
        (-0.4, -0.55),
        (0.0, 0.0),
        (0.4, -0.6),
        (1.0, -0.4),
        (0.4, -0.35),
        (0.0, 0.3),
        (-0.4, -0.3),
    ];
    let birds = several(4, &mut |_| {
        let (x, y) = (x + scene.rng.between(-90.0, 90.0), y + scene.rng.between(-50.0, 50.0));
        let size = scene.rng.between(9.0, 16.0);
        moved(&WINGS, &|(dx, dy)| (x + dx * size, y + dy * size))
    });
    scene.art.veil(75).pieces(&birds, rgb(scene.mood.shade));
}

/// One rolling ridge; `away` is how many metres of haze it wears.
fn hills(scene: &mut Scene, away: f32, height: f32) {
    let ground = scene.camera.vanish.1;
    let ink = if scene.site == Site::Park { scene.mood.leaves[0] } else { scene.mood.leaves[1] };
    let colour = scene.tone(ink, away);
    let mut outline = vec![(1020.0, ground + 24.0), (-20.0, ground + 24.0)];
    let mut level = scene.rng.between(0.3, 0.9);
    for step in 0u8..9 {
        level = (level + scene.rng.between(-0.28, 0.28)).max(0.15).min(1.0);
        outline.push((-20.0 + f32::from(step) * 130.0, ground - height * level));
    }
    let smooth = super::super::brush::rounded(&outline, 0.35);
    scene.art.polygon(&smooth, colour);
}

fn peaks(scene: &mut Scene, away: f32, height: f32) {
    let ground = scene.camera.vanish.1;
    let rock = mix(rgb(scene.mood.shade), scene.tone(scene.mood.walls[2], away), 0.55);
    let rock = scene.fade(rock, away * 0.6);
    let mut outline = vec![(1100.0, ground + 20.0), (-100.0, ground + 20.0)];
    let (mut snow, mut shadow) = (Vec::new(), Vec::new());
    let mut x = scene.rng.between(-120.0, -20.0);
    while x < 1080.0 {
        let (left, right) = (scene.rng.between(70.0, 130.0), scene.rng.between(70.0, 130.0));
        let top = (x + left, ground - height * scene.rng.between(0.6, 1.25));
        let dip = ground - height * scene.rng.between(0.15, 0.4);
        let next = x + left + right;
        outline.extend([top, (next, dip)]);
        let along =
            |other: Point, share: f32| (top.0 + (other.0 - top.0) * share, top.1 + (other.1 - top.1) * share);
        let (west, east) = (along((x, dip), 0.38), along((next, dip), 0.42));
        snow.push(vec![
            top,
            east,
            (top.0 + 14.0, east.1 - 16.0),
            (top.0 - 6.0, east.1 + 10.0),
            (top.0 - 24.0, west.1 - 12.0),
            west,
        ]);
        let dark_foot = if scene.sun > 0.0 { (x, dip) } else { (next, dip) };
        shadow.push(vec![
            top,
            dark_foot,
            (top.0 - scene.sun * 12.0, ground + 10.0),
            (top.0 + 5.0, ground - height * 0.35),
        ]);
        x = next;
    }
    scene.art.polygon(&outline, rock);
    scene.art.pieces(&snow, scene.fade(rgb(0xf4f7fa), away * 0.35));
    scene.art.veil(18).pieces(&shadow, rgb(scene.mood.shade));
}

fn skyline(scene: &mut Scene, away: f32, height: f32) {
    let ground = scene.camera.vanish.1 + 24.0;
    let colour = mix(scene.tone(scene.mood.walls[2], away), rgb(scene.mood.haze), 0.15);
    let mut outline = vec![(1060.0, ground), (-60.0, ground)];
    let mut panes = Vec::new();
    let mut x = -60.0;
    while x < 1060.0 {
        let wide = scene.rng.between(45.0, 110.0);
        let top = ground - height * scene.rng.between(0.45, 1.3);
        outline.extend([(x, top), (x + wide, top)]);
        if scene.rng.chance(20) {
            let (mid, tip) = (x + wide * 0.5, top - scene.rng.between(18.0, 60.0));
            outline.extend([
                (x + wide, top),
                (mid + 3.0, top),
                (mid, tip),
                (mid - 3.0, top),
                (x + wide, top),
            ]);
        }
        if scene.rng.chance(scene.mood.awake) && panes.len() < 16 {
            panes.push(block(x + wide * 0.2, top + 20.0, 8.0, 11.0));
            panes.push(block(x + wide * 0.55, top + 42.0, 8.0, 11.0));
        }
        x += wide;
    }
    scene.art.polygon(&outline, colour);
    scene.art.veil(80).pieces(&panes, rgb(scene.mood.lamp));
}

fn sea(scene: &mut Scene) {
    let ground = scene.camera.vanish.1;
    let [top, second, ..] = scene.mood.sky;
    let water = mix(rgb(top), rgb(scene.mood.shade), 0.22);
    hills(scene, 220.0, 90.0);
    scene.art.rect(0.0, ground - 12.0, 1000.0, 80.0, mix(water, rgb(second), 0.5));
    scene.art.rect(0.0, ground + 6.0, 1000.0, 300.0, water);
    let glints = several(10, &mut |_| {
        let y = scene.rng.between(-6.0, 130.0);
        block(scene.rng.between(0.0, 1000.0), ground + y, 26.0 + y * 0.3, 3.0 + y * 0.02)
    });
    scene.art.veil(45).pieces(&glints, rgb(scene.mood.light));
    for _ in 0..scene.rng.below(4) {
        let (x, s) = (scene.rng.between(60.0, 940.0), scene.rng.between(16.0, 34.0));
        let y = ground + s * 0.35;
        scene.art.polygon(&[(x, y - s * 2.2), (x + s * 0.9, y), (x, y)], scene.thing(0xfdf6e6, 40.0));
        scene.art.polygon(
            &[(x - s * 0.9, y), (x + s, y), (x + s * 0.6, y + s * 0.4), (x - s * 0.6, y + s * 0.4)],
            scene.thing(0x8c3a34, 40.0),
        );
    }
}
