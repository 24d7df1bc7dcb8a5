//! What falls between us and the street.

use super::palette::Weather;
use super::scene::Scene;

/// Draws rain, snow or fog over the whole picture.
pub fn falling(scene: &mut Scene) {
    match scene.mood.weather {
        Weather::Clear | Weather::Cloudy => {}
        Weather::Rain => {
            let slant = scene.between(-50.0, 50.0);
            for _ in 0..18 {
                let (x, y) = (scene.between(-40.0, 1040.0), scene.between(-60.0, 980.0));
                let long = scene.between(0.5, 1.2);
                scene.art.taper(x, y, x + slant * long, y + 95.0 * long, 4.0, 3.0);
            }
            scene.art.veil(34).fill(0xe6f0f2);
        }
        Weather::Snow => {
            for _ in 0..24 {
                let (x, y) = (scene.between(0.0, 1000.0), scene.between(0.0, 1000.0));
                let r = scene.between(4.0, 11.0);
                scene.art.arc(x, y, r, r, (0.06, 1.06), 4.0);
                scene.art.cut();
            }
            scene.art.veil(90).fill(0xffffff);
        }
        Weather::Fog => {
            for _ in 0..3 {
                let x = scene.between(0.0, 1000.0);
                let y = scene.art.camera.vanish.1 + scene.between(-70.0, 90.0);
                let high = scene.between(30.0, 60.0);
                scene.art.veil(14).oval(x, y, 620.0, high, scene.mood.haze);
            }
        }
    }
}
