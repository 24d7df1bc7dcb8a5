//! People, clocks, parasols and the other honest things of a street that are not signs.
//!
//! A tile without a sign must not be an empty one, or the empty ones would give it away.

use super::detail::{Detail, Thing};
use super::figures;
use super::palette::Weather;
use super::scene::{Scene, Site};

/// A few honest things on the pavement, far ones first.
pub fn decoys(scene: &mut Scene, count: u32, first: f32) {
    let paved = !matches!(scene.site, Site::Country | Site::Mountain);
    // One on each side: two things in one place would look like a third.
    let mut side = first;
    for _ in 0..count {
        let offset = scene.verge(side);
        let (x, z) = if scene.is_across() {
            (side * scene.between(0.8, 5.5), 12.3)
        } else {
            let beyond = if side == scene.near { 0.0 } else { 4.0 };
            (side * (offset + scene.between(0.5, 1.3)), scene.between(6.5, 10.0) + beyond)
        };
        side = -side;
        scene.ground_shadow(x, z, 0.45);
        scene.stand(x, z);
        decoy(scene, paved, z);
        scene.home();
    }
}

/// One of the things that a careless eye might take for a sign; the last few are of towns only.
fn decoy(scene: &mut Scene, paved: bool, z: f32) {
    let drawn = scene.below(if paved { 12 } else { 7 });
    let thing = match drawn {
        0..=2 => Thing::Walker,
        3 => Thing::Balloon,
        4 => Thing::Bollards,
        5 => Thing::Bench,
        6 => Thing::PostBox,
        7 => Thing::Parasol,
        8 => Thing::Clock,
        9 => Thing::Flag,
        10 => Thing::Bin,
        _ => Thing::Pole,
    };
    if thing != Thing::Walker {
        scene.note(Detail::Thing(thing));
    }
    match drawn {
        0..=2 => walker(scene, z, true),
        3 => {
            scene.stamp(&figures::BALLOON, &[0xd0392e, 0x55504c, 0xf6c0b0], z);
            walker(scene, z, false);
        }
        4 => scene.stamp(&figures::BOLLARDS, &[0x454b52], z),
        5 => scene.stamp(&figures::BENCH, &[0xa6703f, 0x3c4046], z),
        6 => {
            let paint = scene.pick(&[0xc23a2e, 0xe6b52c, 0x2f5f9a]);
            scene.stamp(&figures::POST_BOX, &[paint, 0x2a2c30], z);
        }
        7 => {
            let cloth = scene.pick(&[0xd0584a, 0x3f7fa0, 0xe0a63c]);
            scene.stamp(&figures::PARASOL, &[cloth, 0xf6ecd6, 0x7a5c44], z);
        }
        8 => scene.stamp(&figures::CLOCK, &[0x34404a, 0xf6f1e2], z),
        9 => {
            let first = scene.pick(&[0x2f5f9e, 0x3a7d55, 0x2c2e34]);
            let last = scene.pick(&[0xc8403a, 0xe6b53c]);
            scene.stamp(&figures::FLAG, &[first, 0xf4efe2, last, 0xb4b0a8], z);
        }
        10 => scene.stamp(&figures::BIN, &[0x4a6a58, 0x2f4038], z),
        _ => scene.stamp(&figures::POLE, &[0x59626a], z),
    }
}

/// A tiny person without a face, with an umbrella when it is wet.
fn walker(scene: &mut Scene, z: f32, free_hand: bool) {
    let coat = scene.pick(&[0xc85a40, 0x3f6f94, 0xe2aa48, 0x4c7f68, 0x6d5478, 0x39424e]);
    let skin = scene.pick(&[0x8a5a3c, 0xd9a57e, 0x5c3d2e]);
    scene.stamp(&figures::WALKER, &[coat, 0x2c3038, skin], z);
    let wet = matches!(scene.mood.weather, Weather::Rain | Weather::Snow);
    let has_umbrella = free_hand && (wet || scene.chance(8));
    if free_hand {
        scene.note(Detail::Thing(if has_umbrella { Thing::Umbrella } else { Thing::Walker }));
    }
    if has_umbrella {
        let cloth = scene.pick(&[0xd04a3c, 0x2f4a6a, 0xe0b040, 0x44484e]);
        scene.stamp(&figures::UMBRELLA, &[cloth, 0x2c3038], z);
    }
}
