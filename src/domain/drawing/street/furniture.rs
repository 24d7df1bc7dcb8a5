//! Lamp posts and wires: tall thin things that carry no sign.

use super::super::Point;
use super::super::brush::{Frame, block, rgb, stroke, taper};
use super::scene::{Scene, Site};

/// Lamp posts along the road, and wires where there is no pavement.
pub fn posts(scene: &mut Scene) {
    if scene.is_across() {
        if scene.rng.chance(60) {
            let x = scene.rng.between(-6.5, 6.5);
            lamp_post(scene, (x, 12.0), -x.signum());
        }
        return;
    }
    let side = if scene.rng.chance(65) { -scene.near } else { scene.near };
    let offset = scene.verge(side);
    let x = side * (offset + 0.55);
    let first = scene.rng.between(9.0, 13.0);
    let wired = scene.rng.chance(match scene.site {
        Site::Country | Site::Works | Site::Suburb => 55,
        Site::Village | Site::Mountain => 25,
        Site::City | Site::Coast | Site::Across | Site::Park => 0,
    });
    if wired {
        wires(scene, side * (offset + 2.0), first);
    } else if scene.rng.chance(70) {
        for z in [first + 16.0, first] {
            lamp_post(scene, (x, z), -side);
        }
    }
}

fn lamp_post(scene: &mut Scene, (x, z): Point, arm: f32) {
    scene.ground_shadow(x, z, 0.3);
    let steel = scene.thing(if scene.site == Site::Works { 0x8a8f94 } else { 0x3e4a50 }, z);
    let lamp = rgb(scene.mood.lamp);
    let reach = arm * if scene.site == Site::Village { 0.7 } else { 1.3 };
    scene.art.frame = scene.stand(x, z);
    let pole = taper((0.0, 0.0), (0.0, -4.9), (0.16, 0.09));
    let arm = stroke(&[(0.0, -4.7), (reach * 0.25, -5.15), (reach, -5.25)], 0.08);
    scene.art.pieces(&[pole, arm], steel);
    if scene.mood.night {
        scene.art.veil(16).disc((reach, -5.1), 1.1, lamp);
        scene.art.veil(12).polygon(
            &[(reach - 0.15, -5.1), (reach + 0.15, -5.1), (reach + 1.7, 0.0), (reach - 1.7, 0.0)],
            lamp,
        );
    }
    let head = [(reach - 0.32, -5.3), (reach + 0.32, -5.3), (reach + 0.2, -5.1), (reach - 0.2, -5.1)];
    let colour = if scene.mood.night { lamp } else { steel };
    scene.art.polygon(&head, colour);
    scene.art.frame = Frame::HOME;
}

fn wires(scene: &mut Scene, x: f32, first: f32) {
    let wood = scene.thing(0x5c4a3e, first);
    let places = [first - 8.0, first, first + 12.0, first + 34.0];
    let mut last: Option<(Point, f32)> = None;
    let mut lines = Vec::new();
    for z in places {
        let z = z.max(2.4);
        let (foot, top, scale) = (scene.spot(x, 0.0, z), scene.spot(x, 6.2, z), scene.camera.focal / z);
        if z > 3.0 {
            lines.push(taper(foot, top, (0.2 * scale, 0.14 * scale)));
            lines.push(block(top.0 - 0.8 * scale, top.1 + 0.3 * scale, 1.6 * scale, 0.1 * scale));
        }
        if let Some((before, size)) = last {
            for across in [-0.75, 0.75] {
                let (a, b) = (
                    (before.0 + across * size, before.1 + 0.3 * size),
                    (top.0 + across * scale, top.1 + 0.3 * scale),
                );
                let sag = ((a.0 + b.0) * 0.5, (a.1 + b.1) * 0.5 + 0.35 * (size + scale) * 0.5);
                lines.push(taper(a, sag, (4.0, 3.0)));
                lines.push(taper(sag, b, (3.0, 2.0)));
            }
        }
        last = Some((top, scale));
    }
    scene.art.pieces(&lines, wood);
}
