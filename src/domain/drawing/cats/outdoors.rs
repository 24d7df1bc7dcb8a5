//! Gardens: a wall, a branch, snow, a doorstep, a meadow.

use super::super::brush::{HOME, mix};
use super::mood::Air;
use super::pen::stamp;
use super::props;
use super::rooms::{self, SCALE};
use super::stage::Stage;

/// Sky, hills and round trees.
fn country(stage: &mut Stage, ground: f32) {
    stage.sky((0.0, 0.0, 1000.0, ground));
    let [leaf, grass] = stage.mood.leaf;
    let haze = stage.mood.sky[2];
    stage.hills(ground - 60.0, 130.0, mix(leaf, haze, 0.6));
    stage.hills(ground - 10.0, 90.0, mix(grass, haze, 0.3));
}

/// A stone wall in a garden.
pub fn wall(stage: &mut Stage) {
    country(stage, 700.0);
    let [leaf, light] = stage.mood.leaf;
    for _ in 0..4 {
        let (x, y, size) =
            (stage.between(0.0, 1000.0), stage.between(560.0, 700.0), stage.between(90.0, 160.0));
        let ink = if stage.rng.chance(50) { leaf } else { mix(leaf, light, 0.45) };
        stage.art.disc(x, y, size, ink);
    }
    let stone = stage.lit(0xb9aa98);
    let (joint, cap) = (stage.turned(stone, -0.3), stage.turned(stone, 0.3));
    stage.art.rect(0.0, 800.0, 1000.0, 210.0, joint);
    for (y, start) in [(846.0, -40.0), (926.0, -110.0)] {
        let mut x = start;
        while x < 1000.0 {
            let wide = stage.between(120.0, 210.0);
            stage.art.path(&[(x, y), (x + wide, y), (x + wide, y + 70.0), (x, y + 70.0)]);
            stage.art.soften(0.14);
            stage.art.cut();
            x += wide + 10.0;
        }
    }
    stage.art.fill(stone);
    stage.art.rect(0.0, 785.0, 1000.0, 56.0, cap);
}

/// Flowers before everything.
pub fn flowers(stage: &mut Stage) {
    let petal = stage.pick(&[0xe85c6a, 0xf4c84c, 0xb47cc8, 0xf4f0e8, 0xf08a4c]);
    let (heart, stem) = (stage.lit(0xf6d060), stage.mood.leaf[0]);
    for x in [90.0, 905.0] {
        let (x, size) = (x + stage.between(-40.0, 40.0), stage.between(270.0, 350.0));
        stage.put(props::FLOWERS, &[petal, heart, stem], (x, 1010.0), size);
    }
    stage.tufts(1010.0, 90.0, stem);
    if matches!(stage.mood.air, Air::Sun | Air::Low) && stage.rng.chance(60) {
        let wing = stage.pick(&[0xf6f0e0, 0xf0b040, 0x8cb8e0, 0xe88ca0]);
        let (x, y) = (if stage.rng.chance(50) { 130.0 } else { 870.0 }, stage.between(130.0, 420.0));
        let inks = [wing, stage.lit(0x3c3038)];
        stage.art.flat((x, y), 90.0, 90.0, 0.3);
        stamp(&mut stage.art, props::BUTTERFLY, &inks);
        stage.art.frame = HOME;
    }
}

/// A branch before the sky.
pub fn branch(stage: &mut Stage) {
    stage.sky((0.0, 0.0, 1000.0, 1000.0));
    let haze = stage.mood.sky[2];
    let [leaf, light] = stage.mood.leaf;
    stage.hills(930.0, 120.0, mix(leaf, haze, 0.5));
    let bark = mix(stage.mood.wood[0], stage.mood.shade, 0.2);
    let is_right = stage.rng.chance(50);
    let (from, way) = if is_right { (0.0, 1.0) } else { (1000.0, -1.0) };
    stage.put(rooms::BRANCH, &[bark], (from, 0.0), way * SCALE);
    for ink in [leaf, mix(leaf, light, 0.5)] {
        for _ in 0..9 {
            let (x, y) = if stage.rng.chance(60) {
                (stage.between(800.0, 1000.0), stage.between(420.0, 900.0))
            } else {
                (stage.between(0.0, 170.0), stage.between(0.0, 400.0))
            };
            let fall = stage.between(-40.0, 40.0);
            stage.art.leaf(from + way * x, y, 58.0, fall);
        }
        stage.art.fill(ink);
    }
}

/// A garden under snow.
pub fn snow(stage: &mut Stage) {
    stage.sky((0.0, 0.0, 1000.0, 720.0));
    let white = stage.lit(0xf6f9fc);
    let fir = mix(stage.mood.leaf[0], stage.mood.sky[1], 0.35);
    for x in [60.0, 200.0, 800.0, 940.0] {
        let (x, tall) = (x + stage.between(-30.0, 30.0), stage.between(270.0, 450.0));
        stage.put(rooms::FIR, &[fir], (x, 680.0), tall);
    }
    let far = mix(white, stage.mood.sky[1], 0.5);
    stage.hills(690.0, 60.0, far);
    let wood = mix(stage.mood.wood[0], stage.mood.shade, 0.1);
    stage.put(rooms::FENCE, &[wood, white], (0.0, 0.0), SCALE);
    stage.hills(760.0, 40.0, white);
    let step = mix(white, stage.mood.shade, 0.14);
    for share in [0.0, 1.0, 2.0] {
        stage.art.oval(80.0 + share * 70.0, 930.0 - share * 26.0, 20.0, 9.0, step);
    }
}

/// A door, its step and its pots.
pub fn doorstep(stage: &mut Stage) {
    let ([wall, trim], door) = (stage.mood.wall, stage.mood.cloth);
    stage.art.rect(0.0, 0.0, 1000.0, 1000.0, wall);
    let stone = stage.lit(0xcabfae);
    let inks = [
        mix(wall, trim, 0.6),
        stage.lit(0xf2ead8),
        door,
        stage.turned(door, -0.2),
        stage.lit(0xe8c060),
        stone,
        stage.turned(stone, -0.22),
        stage.mood.wood[1],
    ];
    stage.put(rooms::DOOR, &inks, (0.0, 0.0), SCALE);
    let [leaf, light] = stage.mood.leaf.map(|ink| stage.lit(ink));
    for x in [95.0, 905.0] {
        let pot = stage.pick(&[0xc46a48, 0x4f7f88, 0xd9a84c]);
        let rim = stage.turned(pot, -0.14);
        stage.put(props::PLANT, &[pot, leaf, light, rim], (x, 930.0), 330.0);
    }
}

/// Grass and flowers.
pub fn meadow(stage: &mut Stage) {
    country(stage, 640.0);
    let [leaf, grass] = stage.mood.leaf;
    for _ in 0..3 {
        let (x, size) = (stage.between(0.0, 1000.0), stage.between(50.0, 110.0));
        stage.art.disc(x, 640.0 - size * 0.7, size, mix(leaf, stage.mood.sky[2], 0.25));
    }
    stage.hills(660.0, 30.0, grass);
    let blade = mix(grass, leaf, 0.4);
    stage.tufts(790.0, 70.0, blade);
}
