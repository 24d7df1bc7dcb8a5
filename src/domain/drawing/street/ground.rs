//! Road, kerbs, pavements, verges and what is painted or spilt on them.

use super::super::Point;
use super::super::Rgb;
use super::super::brush::{block, each, mix, moved, rgb, several};
use super::palette::Weather;
use super::scene::{Scene, Site};

/// Depths at which a bending strip is sampled, in metres.
const DEPTHS: [f32; 7] = [4.0, 8.0, 14.0, 22.0, 34.0, 52.0, 80.0];

/// Draws the ground from the horizon to the viewer's feet.
pub fn ground(scene: &mut Scene) {
    let (near, far, kerb, width) = (scene.near, -scene.near, scene.kerb, scene.width);
    let grassy = !matches!(scene.site, Site::City | Site::Works | Site::Across);
    base(scene, grassy);
    if scene.is_across() {
        across(scene);
        return;
    }
    let (right, left) = (near * kerb, far * (width - kerb));
    if scene.site == Site::Coast {
        let verge = scene.tone(scene.mood.grass[0], 12.0);
        strip(scene, (near * (kerb + 30.0), far * (width - kerb + 2.6)), (1.5, 120.0), verge);
    }
    let paving = rgb(scene.mood.pavement);
    if !matches!(scene.site, Site::Country | Site::Mountain) {
        let walk = if scene.site == Site::City { 2.6 } else { 1.7 };
        for (edge, out) in [(right, near), (left, far)] {
            strip(scene, (edge, edge + out * walk), (1.5, 120.0), scene.fade(paving, 9.0));
            let lip = mix(paving, rgb(scene.mood.shade), 0.28);
            strip(scene, (edge, edge + out * 0.16), (1.5, 60.0), scene.fade(lip, 8.0));
        }
    } else {
        let earth = mix(rgb(scene.mood.grass[1]), paving, 0.55);
        strip(scene, (right + near * 0.6, left + far * 0.6), (1.5, 120.0), scene.fade(earth, 9.0));
    }
    let road = rgb(scene.mood.road);
    strip(scene, (left, right), (1.5, 120.0), scene.fade(road, 30.0));
    strip(scene, (left, right), (1.5, 20.0), scene.fade(road, 14.0));
    strip(scene, (left, right), (1.5, 9.0), scene.fade(road, 5.0));
    lines(scene, left, right);
    if scene.mood.weather == Weather::Rain || scene.rng.chance(8) {
        puddles(scene, left, right);
    }
}

fn base(scene: &mut Scene, grassy: bool) {
    let (top, mood) = (scene.camera.vanish.1, scene.mood);
    let (close, distant) =
        if grassy { (mood.grass[0], mood.grass[1]) } else { (mood.pavement, mood.pavement) };
    let start = if scene.site == Site::Coast { top + 300.0 } else { top + 14.0 };
    for (down, ink, z) in [(0.0, distant, 70.0), (34.0, distant, 26.0), (105.0, close, 9.0)] {
        let colour = scene.tone(ink, z);
        scene.art.rect(0.0, start + down, 1000.0, 1000.0, colour);
    }
    if scene.site == Site::Country {
        fields(scene);
    }
}

/// Ploughed furrows and meadows that run to the horizon on both sides.
fn fields(scene: &mut Scene) {
    for _ in 0..4 {
        let side = if scene.rng.chance(50) { 1.0 } else { -1.0 };
        let (near, deep) = (scene.rng.between(8.0, 30.0), scene.rng.between(20.0, 60.0));
        let ink = scene.rng.pick(
            &[scene.mood.walls[2], scene.mood.leaves[2], scene.mood.walls[1], scene.mood.leaves[1]],
            scene.mood.grass[1],
        );
        let colour = mix(scene.tone(ink, near + 12.0), scene.tone(scene.mood.grass[1], near), 0.35);
        let (inner, outer) = (side * scene.rng.between(9.0, 16.0), side * 260.0);
        let corners = [(inner, near), (outer, near), (outer, near + deep), (inner, near + deep)];
        let field = moved(&corners, &|(x, z)| scene.spot(x, 0.0, z));
        scene.art.polygon(&field, colour);
    }
}

/// A strip of road between two lateral places and two depths.
pub fn strip(scene: &mut Scene, edges: (f32, f32), depths: (f32, f32), colour: Rgb) {
    let outline = ribbon(scene, edges, depths);
    scene.art.polygon(&outline, colour);
}

fn ribbon(scene: &Scene, edges: (f32, f32), depths: (f32, f32)) -> Vec<Point> {
    let mut there = vec![(edges.0, depths.0)];
    for z in DEPTHS {
        if z > depths.0 && z < depths.1 && scene.camera.bend != 0.0 {
            there.push((edges.0, z));
        }
    }
    there.push((edges.0, depths.1));
    let mut outline = there.clone();
    there.reverse();
    outline.append(&mut moved(&there, &|(_, z)| (edges.1, z)));
    moved(&outline, &|(x, z)| scene.spot(x, 0.0, z))
}

fn lines(scene: &mut Scene, left: f32, right: f32) {
    let white = mix(scene.tone(scene.mood.road, 8.0), scene.thing(0xfaf6e8, 8.0), 0.82);
    let middle = (left + right) * 0.5;
    let style = scene.rng.below(5);
    if scene.is_snowy() && style > 2 {
        return;
    }
    let start = scene.rng.between(1.6, 4.5);
    let paint = if style == 4 && !scene.is_snowy() { mix(white, rgb(0xf0b429), 0.7) } else { white };
    let dashes: Vec<Vec<Point>> = if style == 3 {
        vec![ribbon(scene, (middle - 0.08, middle + 0.08), (1.5, 90.0))]
    } else {
        several(8, &mut |step| {
            let z = start + step * (step + 5.0) * 0.8;
            ribbon(scene, (middle - 0.08, middle + 0.08), (z, z * 1.12 + 1.6))
        })
    };
    scene.art.pieces(&dashes, paint);
    if matches!(scene.site, Site::Country | Site::Mountain | Site::Coast) {
        let edge = 0.25 * scene.near;
        let rims = each(&[(left, edge), (right, -edge)], &mut |(x, inward)| {
            let x = x + inward;
            ribbon(scene, (x - 0.06, x + 0.06), (1.5, 90.0))
        });
        scene.art.pieces(&rims, white);
    } else if scene.rng.chance(35) {
        zebra(scene, left, right, white);
    }
}

/// A pedestrian crossing: white bars along the road.
fn zebra(scene: &mut Scene, left: f32, right: f32, white: Rgb) {
    let z = scene.rng.between(7.0, 14.0);
    let (low, high) = (left.min(right), left.max(right));
    let mut bars = Vec::new();
    let mut x = low + 0.4;
    while x + 0.5 < high {
        bars.push(ribbon(scene, (x, x + 0.5), (z, z * 1.25)));
        x += 1.0;
    }
    scene.art.pieces(&bars, white);
}

fn puddles(scene: &mut Scene, left: f32, right: f32) {
    let [_, second, _, low] = scene.mood.sky;
    for _ in 0..3 {
        let z = scene.rng.between(3.5, 10.0);
        let x = scene.rng.between(left.min(right), left.max(right));
        let (place, scale) = (scene.spot(x, 0.0, z), scene.camera.focal / z);
        let (rx, ry) = (scale * scene.rng.between(0.5, 1.2), scale * 0.28 * scene.camera.eye / z.max(2.0));
        scene.art.veil(55).oval(place, rx, ry.max(5.0), rgb(low));
        scene.art.veil(60).oval(
            (place.0 + rx * 0.1, place.1 + ry * 0.15),
            rx * 0.7,
            ry.max(5.0) * 0.6,
            rgb(second),
        );
    }
}

/// The street that runs across the picture: far pavement, road, near pavement.
fn across(scene: &mut Scene) {
    let paving = rgb(scene.mood.pavement);
    let (road, shade) = (rgb(scene.mood.road), rgb(scene.mood.shade));
    let bands = [
        (15.0, scene.fade(paving, 14.0)),
        (11.4, mix(scene.fade(paving, 12.0), shade, 0.3)),
        (11.1, scene.fade(road, 12.0)),
        (8.0, scene.fade(road, 7.0)),
        (5.0, mix(scene.fade(paving, 4.0), shade, 0.3)),
        (4.85, scene.fade(paving, 4.0)),
    ];
    for (z, colour) in bands {
        let top = scene.spot(0.0, 0.0, z).1;
        scene.art.rect(0.0, top, 1000.0, 1000.0, colour);
    }
    let white = mix(scene.fade(road, 8.0), scene.thing(0xfaf6e8, 8.0), 0.8);
    let shift = scene.rng.between(0.0, 3.0);
    let dashes = several(8, &mut |step| {
        let x = step * 3.0 - 12.0 + shift;
        moved(&block(x, 7.85, 1.7, 0.25), &|(x, z)| scene.spot(x, 0.0, z))
    });
    scene.art.pieces(&dashes, white);
    let joints = several(7, &mut |step| {
        let x = step * 1.3 - 4.0 + shift * 0.3;
        moved(&block(x, 2.0, 0.03, 2.8), &|(x, z)| scene.spot(x, 0.0, z))
    });
    scene.art.veil(16).pieces(&joints, shade);
    if scene.mood.weather == Weather::Rain {
        puddles(scene, -4.0, 4.0);
    }
}
