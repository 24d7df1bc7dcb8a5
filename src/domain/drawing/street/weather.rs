//! What falls between us and the street.

use super::super::brush::{rgb, several, taper};
use super::palette::Weather;
use super::scene::Scene;

/// Draws rain, snow or fog over the whole picture.
pub fn falling(scene: &mut Scene) {
    match scene.mood.weather {
        Weather::Clear | Weather::Cloudy => {}
        Weather::Rain => {
            let slant = scene.rng.between(-50.0, 50.0);
            let drops = several(18, &mut |_| {
                let (x, y) = (scene.rng.between(-40.0, 1040.0), scene.rng.between(-60.0, 980.0));
                let long = scene.rng.between(0.5, 1.2);
                taper((x, y), (x + slant * long, y + 95.0 * long), (4.0, 3.0))
            });
            scene.art.veil(34).pieces(&drops, rgb(0xe6f0f2));
        }
        Weather::Snow => {
            let flakes = several(24, &mut |_| {
                let (x, y) = (scene.rng.between(0.0, 1000.0), scene.rng.between(0.0, 1000.0));
                let r = scene.rng.between(4.0, 11.0);
                vec![(x - r, y - r * 0.3), (x + r * 0.2, y - r), (x + r, y + r * 0.2), (x - r * 0.1, y + r)]
            });
            scene.art.veil(90).pieces(&flakes, rgb(0xffffff));
        }
        Weather::Fog => {
            let ground = scene.camera.vanish.1;
            for _ in 0..3 {
                let (x, y) = (scene.rng.between(0.0, 1000.0), ground + scene.rng.between(-70.0, 90.0));
                scene.art.veil(14).oval((x, y), 620.0, scene.rng.between(30.0, 60.0), rgb(scene.mood.haze));
            }
        }
    }
}
