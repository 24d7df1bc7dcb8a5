//! Road, kerbs, pavements, verges and what is painted or spilt on them.

use super::super::brush::{Frame, Ink, mix};
use super::palette::Weather;
use super::scene::{Scene, Site};

/// Depths at which a bending strip is sampled, in metres.
const DEPTHS: [f32; 7] = [4.0, 8.0, 14.0, 22.0, 34.0, 52.0, 80.0];

/// Draws the ground from the horizon to the viewer's feet.
pub fn ground(scene: &mut Scene) {
    base(scene);
    if scene.is_across() {
        across(scene);
        return;
    }
    let (near, far) = (scene.near, -scene.near);
    let (right, left) = (near * scene.kerb, far * (scene.width - scene.kerb));
    let mood = scene.mood;
    if scene.site == Site::Coast {
        let verge = scene.fade(mood.grass[0], 12.0);
        strip(scene, right + near * 30.0, left + far * 2.6, 120.0, verge);
    }
    if !matches!(scene.site, Site::Country | Site::Mountain) {
        let walk = if scene.site == Site::City { 2.6 } else { 1.7 };
        let lip = mix(mood.pavement, mood.shade, 0.28);
        for (edge, out) in [(right, near), (left, far)] {
            strip(scene, edge, edge + out * walk, 120.0, scene.fade(mood.pavement, 9.0));
            strip(scene, edge, edge + out * 0.16, 60.0, scene.fade(lip, 8.0));
        }
    } else {
        let earth = mix(mood.grass[1], mood.pavement, 0.55);
        strip(scene, right + near * 0.6, left + far * 0.6, 120.0, scene.fade(earth, 9.0));
    }
    for (depth, haze) in [(120.0, 30.0), (20.0, 14.0), (9.0, 5.0)] {
        strip(scene, left, right, depth, scene.fade(mood.road, haze));
    }
    lines(scene, left, right);
    if mood.weather == Weather::Rain || scene.chance(8) {
        puddles(scene, left, right);
    }
}

fn base(scene: &mut Scene) {
    let (top, mood) = (scene.art.camera.vanish.1, scene.mood);
    let paved = matches!(scene.site, Site::City | Site::Works | Site::Across);
    let [close, distant] = if paved { [mood.pavement; 2] } else { mood.grass };
    let start = if scene.site == Site::Coast { top + 300.0 } else { top + 14.0 };
    for (down, ink, z) in [(0.0, distant, 70.0), (34.0, distant, 26.0), (105.0, close, 9.0)] {
        let colour = scene.fade(ink, z);
        scene.art.rect(0.0, start + down, 1000.0, 1000.0, colour);
    }
    if scene.site == Site::Country {
        fields(scene);
    }
}

/// Ploughed furrows and meadows that run to the horizon on both sides.
fn fields(scene: &mut Scene) {
    let mood = scene.mood;
    for _ in 0..4 {
        let side = if scene.chance(50) { 1.0 } else { -1.0 };
        let (near, deep) = (scene.between(8.0, 30.0), scene.between(20.0, 60.0));
        let ink = scene.pick(&[mood.walls[2], mood.leaves[2], mood.walls[1], mood.leaves[1]]);
        let colour = mix(scene.fade(ink, near + 12.0), scene.fade(mood.grass[1], near), 0.35);
        let inner = side * scene.between(9.0, 16.0);
        scene.art.frame = Frame::Ground;
        scene.art.rect(inner, near, side * 250.0, deep, colour);
        scene.home();
    }
}

/// A strip of road between two lateral places, from our feet to a depth.
pub fn strip(scene: &mut Scene, left: f32, right: f32, depth: f32, colour: Ink) {
    ribbon(scene, left, right, 1.5, depth);
    scene.art.fill(colour);
    scene.home();
}

/// A piece of a strip between two depths; leaves the frame on the ground.
#[inline(never)]
fn ribbon(scene: &mut Scene, left: f32, right: f32, near: f32, far: f32) {
    scene.art.frame = Frame::Ground;
    let straight = scene.art.camera.bend == 0.0;
    let there = |z: &f32| !straight && *z > near && *z < far;
    scene.art.to(left, near);
    for z in DEPTHS {
        if there(&z) {
            scene.art.to(left, z);
        }
    }
    scene.art.to(left, far);
    scene.art.to(right, far);
    for z in DEPTHS.iter().rev() {
        if there(z) {
            scene.art.to(right, *z);
        }
    }
    scene.art.to(right, near);
    scene.art.cut();
}

fn lines(scene: &mut Scene, left: f32, right: f32) {
    let white = mix(scene.fade(scene.mood.road, 8.0), scene.thing(0xfaf6e8, 8.0), 0.82);
    let middle = (left + right) * 0.5;
    let style = scene.below(5);
    if scene.is_snowy() && style > 2 {
        return;
    }
    let start = scene.between(1.6, 4.5);
    let paint = if style == 4 { mix(white, 0xf0b429, 0.7) } else { white };
    let mut step = if style == 3 { 8.0 } else { 0.0 };
    if style == 3 {
        ribbon(scene, middle - 0.08, middle + 0.08, 1.5, 90.0);
    }
    while step < 8.0 {
        let z = start + step * (step + 5.0) * 0.8;
        ribbon(scene, middle - 0.08, middle + 0.08, z, z * 1.12 + 1.6);
        step += 1.0;
    }
    scene.art.fill(paint);
    if matches!(scene.site, Site::Country | Site::Mountain | Site::Coast) {
        let edge = 0.25 * scene.near;
        ribbon(scene, left + edge - 0.06, left + edge + 0.06, 1.5, 90.0);
        ribbon(scene, right - edge - 0.06, right - edge + 0.06, 1.5, 90.0);
        scene.art.fill(white);
    } else if scene.chance(35) {
        // A pedestrian crossing: white bars along the road.
        let z = scene.between(7.0, 14.0);
        let mut x = left.min(right) + 0.4;
        while x + 0.5 < left.max(right) {
            ribbon(scene, x, x + 0.5, z, z * 1.25);
            x += 1.0;
        }
        scene.art.fill(white);
    }
    scene.home();
}

fn puddles(scene: &mut Scene, left: f32, right: f32) {
    let [_, second, _, low] = scene.mood.sky;
    for _ in 0..3 {
        let z = scene.between(3.5, 10.0);
        let x = scene.between(left.min(right), left.max(right));
        let ((x, y), scale) = (scene.art.camera.spot(x, 0.0, z), scene.scale(z));
        let rx = scale * scene.between(0.5, 1.2);
        let ry = (scale * 0.28 * scene.art.camera.eye / z).max(5.0);
        scene.art.veil(55).oval(x, y, rx, ry, low);
        scene.art.veil(60).oval(x + rx * 0.1, y + ry * 0.15, rx * 0.7, ry * 0.6, second);
    }
}

/// The street that runs across the picture: far pavement, road, near pavement.
fn across(scene: &mut Scene) {
    let (road, paving, shade) = (scene.mood.road, scene.mood.pavement, scene.mood.shade);
    let bands = [
        (15.0, paving, 14.0, 0.0),
        (11.4, paving, 12.0, 0.3),
        (11.1, road, 12.0, 0.0),
        (8.0, road, 7.0, 0.0),
        (5.0, paving, 4.0, 0.3),
        (4.85, paving, 4.0, 0.0),
    ];
    for (z, ink, haze, dark) in bands {
        let top = scene.art.camera.spot(0.0, 0.0, z).1;
        scene.art.rect(0.0, top, 1000.0, 1000.0, mix(scene.fade(ink, haze), shade, dark));
    }
    let white = mix(scene.fade(road, 8.0), scene.thing(0xfaf6e8, 8.0), 0.8);
    let shift = scene.between(0.0, 3.0);
    scene.art.frame = Frame::Ground;
    let mut x = shift - 12.0;
    while x < 12.0 {
        scene.art.block(x, 7.85, 1.7, 0.25);
        x += 3.0;
    }
    scene.art.fill(white);
    x = shift * 0.3 - 4.0;
    while x < 5.0 {
        scene.art.block(x, 2.0, 0.03, 2.8);
        x += 1.3;
    }
    scene.art.veil(16).fill(shade);
    scene.home();
    if scene.mood.weather == Weather::Rain {
        puddles(scene, -4.0, 4.0);
    }
}
