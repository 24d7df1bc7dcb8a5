//! What is behind the street: sky, clouds, far hills, peaks, sea and roofs.
//!
//! Each layer is hazier than the one before it, which is most of what makes a flat picture deep.

use super::super::brush::mix;
use super::figures::{BIRD, BOAT};
use super::palette::Weather;
use super::scene::{Scene, Site};

/// Draws everything behind the ground.
pub fn backdrop(scene: &mut Scene) {
    sky(scene);
    orb(scene);
    match scene.mood.weather {
        Weather::Clear if scene.mood.night => stars(scene),
        Weather::Clear | Weather::Cloudy | Weather::Rain | Weather::Snow => clouds(scene),
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
    if scene.mood.weather == Weather::Clear && scene.chance(35) && !scene.mood.night {
        birds(scene);
    }
}

fn sky(scene: &mut Scene) {
    let ground = scene.art.camera.vanish.1 + 30.0;
    let [top, high, low, bottom] = scene.mood.sky;
    let mut down = 0.0;
    while down < 1.0 {
        let colour = if down < 0.3 {
            mix(top, high, down * 8.0 / 3.0)
        } else if down < 0.7 {
            mix(high, low, down * 8.0 / 3.0 - 1.0)
        } else {
            mix(low, bottom, down * 4.0 - 2.5)
        };
        scene.art.rect(0.0, ground * down, 1000.0, ground * (1.0 - down), colour);
        down += 0.125;
    }
}

fn orb(scene: &mut Scene) {
    let Some(ink) = scene.mood.orb else { return };
    let (x, y) = (500.0 + scene.sun * scene.between(60.0, 330.0), scene.between(90.0, 330.0));
    let radius = scene.between(34.0, 62.0);
    scene.art.veil(12).disc(x, y, radius * 3.4, ink);
    scene.art.veil(20).disc(x, y, radius * 2.1, ink);
    if scene.mood.night && scene.chance(50) {
        scene.art.arc(x, y, radius, radius, (0.78, 1.42), 16.0);
        let (x, y, inner) = (x - radius * 0.42, y - radius * 0.3, radius * 0.86);
        scene.art.arc(x, y, inner, inner, (1.36, 0.82), 12.0);
        scene.art.fill(ink);
    } else {
        scene.art.disc(x, y, radius, ink);
    }
}

fn stars(scene: &mut Scene) {
    for _ in 0..11 {
        let (x, y) = (scene.between(0.0, 1000.0), scene.between(0.0, 360.0));
        let size = scene.between(2.0, 5.0);
        scene.art.arc(x, y, size, size, (0.0, 1.0), 4.0);
        scene.art.cut();
    }
    scene.art.veil(80).fill(0xf4f0d8);
}

fn clouds(scene: &mut Scene) {
    let mood = scene.mood;
    let grey = mood.orb.is_none();
    let count = if grey { 4 } else { scene.below(4) };
    let [top, .., low] = mood.sky;
    for step in 0..count {
        let (x, y) = (scene.between(-50.0, 1050.0), scene.between(30.0, 300.0));
        let size = scene.between(90.0, 210.0);
        let colour =
            if grey && step % 2 == 0 { mix(top, mood.shade, 0.12) } else { mix(low, mood.light, 0.6) };
        scene.art.to(x - size * 1.2, y);
        scene.art.to(x - size * 1.1, y - size * 0.12);
        for (dx, dy, bump) in [(-0.65, 0.1, 0.34), (-0.05, 0.22, 0.46), (0.55, 0.1, 0.36)] {
            let bump = size * bump * scene.between(0.75, 1.2);
            scene.art.arc(x + dx * size, y - dy * size, bump, bump * 0.8, (0.52, 0.98), 6.0);
        }
        scene.art.to(x + size * 1.1, y - size * 0.12);
        scene.art.to(x + size * 1.3, y);
        scene.art.veil(if grey { 55 } else { 72 }).fill(colour);
    }
}

fn birds(scene: &mut Scene) {
    let (x, y) = (scene.between(150.0, 850.0), scene.between(60.0, 220.0));
    for _ in 0..4 {
        let (x, y) = (x + scene.between(-90.0, 90.0), y + scene.between(-50.0, 50.0));
        let size = scene.between(9.0, 16.0);
        scene.art.flat((x, y), size, size, 0.0);
        scene.art.veil(75);
        scene.stamp(&BIRD, &[scene.mood.shade], 0.0);
    }
    scene.home();
}

/// One rolling ridge; `away` is how many metres of haze it wears.
fn hills(scene: &mut Scene, away: f32, height: f32) {
    let ground = scene.art.camera.vanish.1;
    let ink = scene.mood.leaves[if scene.site == Site::Park { 0 } else { 1 }];
    scene.art.to(1020.0, ground + 24.0);
    scene.art.to(-20.0, ground + 24.0);
    let mut level = scene.between(0.3, 0.9);
    let mut x = -20.0;
    while x < 1030.0 {
        level = (level + scene.between(-0.28, 0.28)).max(0.15).min(1.0);
        scene.art.to(x, ground - height * level);
        x += 130.0;
    }
    scene.art.soften(0.35);
    scene.art.fill(scene.fade(ink, away));
}

/// A ridge, then the shadows on it, then its snow.
fn peaks(scene: &mut Scene, away: f32, height: f32) {
    let mood = scene.mood;
    let rock = scene.fade(mix(mood.shade, scene.fade(mood.walls[2], away), 0.55), away * 0.6);
    let chance = scene.rng.clone();
    for (layer, ink) in [(0, rock), (1, mix(rock, mood.shade, 0.18)), (2, scene.fade(0xf4f7fa, away * 0.35))]
    {
        // The same mountains three times.
        *scene.rng = chance.clone();
        let ground = scene.art.camera.vanish.1;
        let foot = ground + 20.0;
        let mut x = scene.between(-120.0, -20.0);
        let mut dip = ground - height * 0.3;
        while x < 1080.0 {
            let (left, right) = (scene.between(70.0, 130.0), scene.between(70.0, 130.0));
            let (top_x, top) = (x + left, ground - height * scene.between(0.6, 1.25));
            let next = top_x + right;
            let next_dip = ground - height * scene.between(0.15, 0.4);
            let (west, east) = (top + (dip - top) * 0.38, top + (next_dip - top) * 0.42);
            let art = &mut scene.art;
            art.to(top_x, top);
            match layer {
                0 => art.path(&[(next, next_dip), (next, foot), (x, foot), (x, dip)]),
                1 => {
                    let dark = if scene.sun > 0.0 { (x, dip) } else { (next, next_dip) };
                    art.path(&[
                        dark,
                        (top_x - scene.sun * 12.0, foot),
                        (top_x + 5.0, ground - height * 0.35),
                    ]);
                }
                _ => {
                    art.to(top_x + right * 0.42, east);
                    art.path(&[(top_x + 14.0, east - 16.0), (top_x - 6.0, east + 10.0)]);
                    art.path(&[(top_x - 24.0, west - 12.0), (top_x - left * 0.38, west)]);
                }
            }
            art.cut();
            (x, dip) = (next, next_dip);
        }
        scene.art.fill(ink);
    }
}

fn skyline(scene: &mut Scene, away: f32, height: f32) {
    let ground = scene.art.camera.vanish.1 + 24.0;
    let colour = mix(scene.fade(scene.mood.walls[2], away), scene.mood.haze, 0.15);
    let mut panes = Vec::new();
    let mut x = -60.0;
    scene.art.to(x, ground);
    while x < 1060.0 {
        let wide = scene.between(45.0, 110.0);
        let top = ground - height * scene.between(0.45, 1.3);
        scene.art.to(x, top);
        if scene.chance(20) {
            let (mid, tip) = (x + wide * 0.5, top - scene.between(18.0, 60.0));
            scene.art.path(&[(mid - 3.0, top), (mid, tip), (mid + 3.0, top)]);
        }
        if scene.chance(scene.mood.awake) && panes.len() < 8 {
            panes.push((x + wide * 0.2, top + 20.0));
        }
        x += wide;
        scene.art.to(x, top);
    }
    scene.art.to(x, ground);
    scene.art.fill(colour);
    for (x, y) in panes {
        scene.art.block(x, y, 8.0, 11.0);
        scene.art.block(x + 25.0, y + 22.0, 8.0, 11.0);
    }
    scene.art.veil(80).fill(scene.mood.lamp);
}

fn sea(scene: &mut Scene) {
    let ground = scene.art.camera.vanish.1;
    let [top, second, ..] = scene.mood.sky;
    let water = mix(top, scene.mood.shade, 0.22);
    hills(scene, 220.0, 90.0);
    scene.art.rect(0.0, ground - 12.0, 1000.0, 80.0, mix(water, second, 0.5));
    scene.art.rect(0.0, ground + 6.0, 1000.0, 300.0, water);
    for _ in 0..10 {
        let (x, y) = (scene.between(0.0, 1000.0), scene.between(-6.0, 130.0));
        scene.art.block(x, ground + y, 26.0 + y * 0.3, 3.0 + y * 0.02);
    }
    scene.art.veil(45).fill(scene.mood.light);
    for _ in 0..scene.below(4) {
        let (x, size) = (scene.between(60.0, 940.0), scene.between(16.0, 34.0));
        scene.art.flat((x, ground + size * 0.35), size, size, 0.0);
        scene.stamp(&BOAT, &[0xfdf6e6, 0x8c3a34], 40.0);
    }
    scene.home();
}
