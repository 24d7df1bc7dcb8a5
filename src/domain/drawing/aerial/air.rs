//! What hangs between us and the land, and the light that lies over all of it.

use super::mood::Air;
use super::scene::Scene;
use crate::domain::drawing::Point;

/// Draws the air over the whole tile; clouds keep to the corners.
pub fn air(scene: &mut Scene) {
    let (haze, shade) = (scene.mood.haze, scene.mood.shade);
    // The side the light comes from is a little paler, the other a little deeper.
    let (x, y) = (500.0 - scene.sun.0.signum() * 480.0, -60.0);
    for (radius, veil) in [(760.0, 4), (520.0, 5)] {
        scene.art.veil(veil).disc(x, y, radius, haze);
        scene.art.veil(veil).disc(1000.0 - x, 1130.0, radius, shade);
    }
    match scene.mood.air {
        Air::Clear | Air::Dusk | Air::Night => {}
        Air::Clouds => clouds(scene),
        Air::Haze => {
            scene.art.veil(15).rect(0.0, 0.0, 1000.0, 1000.0, haze);
            for _ in 0..2 {
                let (x, y) = (scene.between(0.0, 1000.0), scene.between(0.0, 1000.0));
                scene.art.veil(8).oval(x, y, 520.0, 150.0, haze);
            }
        }
        Air::Snow => {
            for _ in 0..16 {
                let (x, y) = (scene.between(0.0, 1000.0), scene.between(0.0, 1000.0));
                let r = scene.between(4.0, 9.0);
                scene.art.arc(x, y, r, r, (0.06, 1.06), 4.0);
                scene.art.cut();
            }
            scene.art.veil(85).fill(0xffffff);
        }
    }
}

fn clouds(scene: &mut Scene) {
    if scene.chance(40) {
        return;
    }
    let place = (500.0 + scene.side() * 380.0, 500.0 + scene.side() * 400.0);
    puffs(scene, place, 1.0, 72);
}

/// A cloud of some size around a place; `veil` is how much its middle hides, in percent.
#[inline(never)]
pub fn puffs(scene: &mut Scene, (x, y): Point, large: f32, veil: u8) {
    let spots = [(-8.0, -26.0), (-92.0, 24.0), (88.0, 26.0), (10.0, 20.0)];
    for (size, veil, ink) in [(1.0, 50, scene.mood.haze), (0.78, veil, 0xffffff)] {
        for (px, py) in spots {
            let r = size * large * scene.between(52.0, 84.0);
            let (px, py) = (x + px * large, y + (py * 1.2 - 14.0 * (1.0 - size)) * large);
            scene.art.arc(px, py, r * 1.15, r * 0.86, (0.0, 1.0), if large > 1.2 { 13.0 } else { 9.0 });
            scene.art.cut();
        }
        scene.art.veil(veil).fill(ink);
    }
}

/// The shadow of a cloud that is itself beyond the tile, laid before the things of interest.
pub fn cloud_shadow(scene: &mut Scene) {
    if scene.mood.air != Air::Clouds && scene.mood.air != Air::Clear || scene.chance(45) {
        return;
    }
    let (x, y) = (scene.between(0.0, 1000.0), scene.between(0.0, 1000.0));
    for _ in 0..3 {
        let (px, py) = (x + scene.between(-230.0, 230.0), y + scene.between(-110.0, 110.0));
        let r = scene.between(90.0, 190.0);
        scene.art.arc(px, py, r, r * 0.8, (0.0, 1.0), 9.0);
        scene.art.cut();
    }
    scene.art.veil(15).fill(scene.mood.shade);
}
