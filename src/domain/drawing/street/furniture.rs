//! Lamp posts and wires: tall thin things that carry no sign.

use super::super::Point;
use super::figures::{LAMP, LAMP_ARM};
use super::scene::{Scene, Site};

/// Lamp posts along the road, and wires where there is no pavement.
pub fn posts(scene: &mut Scene) {
    if scene.is_across() {
        if scene.chance(60) {
            let x = scene.between(-6.5, 6.5);
            lamp_post(scene, x, 12.0, -x.signum());
        }
        return;
    }
    let side = if scene.chance(65) { -scene.near } else { scene.near };
    let offset = scene.verge(side);
    let first = scene.between(9.0, 13.0);
    let wired = scene.chance(match scene.site {
        Site::Country | Site::Works | Site::Suburb => 55,
        Site::Village | Site::Mountain => 25,
        Site::City | Site::Coast | Site::Across | Site::Park => 0,
    });
    if wired {
        wires(scene, side * (offset + 2.0), first);
    } else if scene.chance(70) {
        for z in [first + 16.0, first] {
            lamp_post(scene, side * (offset + 0.55), z, -side);
        }
    }
}

#[inline(never)]
fn lamp_post(scene: &mut Scene, x: f32, z: f32, arm: f32) {
    scene.ground_shadow(x, z, 0.3);
    scene.stand(x, z);
    if let super::super::brush::Frame::Flat { wide, .. } = &mut scene.art.frame {
        *wide *= arm;
    }
    scene.stamp(&LAMP_ARM, &[0x3e4a50], z);
    let mut head = 0x3e4a50;
    if scene.mood.night {
        head = scene.mood.lamp;
        scene.art.veil(16).disc(1.3, -5.1, 1.1, head);
        scene.art.veil(12).polygon(&[(1.1, -5.1), (1.5, -5.1), (3.0, 0.0), (-0.4, 0.0)], head);
    }
    scene.stamp(&LAMP, &[head], z);
    scene.home();
}

fn wires(scene: &mut Scene, x: f32, first: f32) {
    let wood = scene.thing(0x5c4a3e, first);
    let mut last: Option<(Point, f32)> = None;
    for z in [first - 8.0, first, first + 12.0, first + 34.0] {
        let z = z.max(2.4);
        let (foot, top) = (scene.art.camera.spot(x, 0.0, z), scene.art.camera.spot(x, 6.2, z));
        let scale = scene.scale(z);
        if z > 3.0 {
            scene.art.taper(foot.0, foot.1, top.0, top.1, 0.2 * scale, 0.14 * scale);
            scene.art.block(top.0 - 0.8 * scale, top.1 + 0.3 * scale, 1.6 * scale, 0.1 * scale);
        }
        if let Some((before, size)) = last {
            for across in [-0.75, 0.75] {
                let (ax, ay) = (before.0 + across * size, before.1 + 0.3 * size);
                let (bx, by) = (top.0 + across * scale, top.1 + 0.3 * scale);
                let (sag_x, sag_y) = ((ax + bx) * 0.5, (ay + by) * 0.5 + 0.175 * (size + scale));
                scene.art.taper(ax, ay, sag_x, sag_y, 4.0, 3.0);
                scene.art.taper(sag_x, sag_y, bx, by, 3.0, 2.0);
            }
        }
        last = Some((top, scale));
    }
    scene.art.fill(wood);
}
