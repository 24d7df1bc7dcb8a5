//! Rooms: a window, a sofa, a bare floor, a rug by a stove, a shelf, a table.

use super::super::brush::mix;
use super::mood::Air;
use super::props;
use super::rooms::{self, SCALE};
use super::stage::Stage;
use super::things::PILLOW;

/// A papered wall down to the floor.
pub fn wall(stage: &mut Stage, floor: f32) {
    let [wall, trim] = stage.mood.wall;
    stage.art.rect(0.0, 0.0, 1000.0, 1000.0, wall);
    paper(stage, floor);
    if matches!(stage.mood.air, Air::Sun | Air::Low) {
        let at = (stage.between(120.0, 520.0), stage.between(60.0, 150.0));
        stage.put(rooms::SUN_PANES, &[stage.mood.glow], at, SCALE);
    }
    let [_, ground] = stage.mood.wood;
    if floor < 1000.0 {
        stage.art.rect(0.0, floor - 26.0, 1000.0, 26.0, trim);
        stage.art.rect(0.0, floor, 1000.0, 1000.0 - floor, ground);
        let line = stage.turned(ground, -0.14);
        for y in [0.3, 0.68] {
            stage.art.block(0.0, floor + (1000.0 - floor) * y, 1000.0, 5.0);
        }
        stage.art.fill(line);
    }
}

/// Stripes, lozenges, a plain dado, or nothing.
fn paper(stage: &mut Stage, floor: f32) {
    let trim = stage.mood.wall[1];
    match stage.rng.below(4) {
        0 => {
            let mut x = stage.between(0.0, 60.0);
            while x < 1000.0 {
                stage.art.block(x, 0.0, 34.0, floor);
                x += 110.0;
            }
            stage.art.veil(45).fill(trim);
        }
        1 => {
            for row in 0..5_u8 {
                let mut x = if row & 1 == 0 { 50.0 } else { 130.0 };
                while x < 1000.0 {
                    stage.art.arc(x, 60.0 + 140.0 * f32::from(row), 15.0, 15.0, (0.0, 1.0), 4.0);
                    stage.art.cut();
                    x += 165.0;
                }
            }
            stage.art.veil(60).fill(trim);
        }
        2 => stage.art.rect(0.0, floor - 240.0, 1000.0, 240.0, mix(stage.mood.wall[0], trim, 0.6)),
        _ => {}
    }
}

/// A picture, a lamp, a plant or a bowl somewhere behind, one of the kinds given.
fn ornament(stage: &mut Stage, kinds: &[u8], x: f32, shelf: f32) {
    let pot = stage.pick(&[0xc46a48, 0xf0e6d4, 0x4f7f88, 0xd9a84c]);
    let [leaf, light] = stage.mood.leaf.map(|ink| stage.lit(ink));
    let (rim, wood) = (stage.turned(pot, -0.12), stage.mood.wood[0]);
    let size = stage.between(200.0, 260.0);
    let (accent, paper) = (stage.mood.accent, stage.turned(stage.mood.sky[2], 0.3));
    let water = [0xf2f8f8, 0x8cc8d4, 0xf08030, 0xd85c20, 0xffffff].map(|ink| stage.lit(ink));
    let lamp = [stage.turned(accent, 0.35), wood, stage.mood.glow];
    let plant = [pot, leaf, light, rim, accent];
    let (table, inks, size): (&[i8], &[u32], f32) = match stage.rng.pick(kinds, 0) {
        0 => {
            stage.put(props::FRAMED, &[wood, paper, leaf, accent], (x, shelf - 430.0), size);
            return;
        }
        1 => (props::LAMP, &lamp, size * 1.3),
        2 => (props::CACTUS, &plant, size * 1.2),
        3 => (props::PLANT, &plant, size * 1.25),
        _ => (props::FISHBOWL, &water, size),
    };
    stage.put(table, inks, (x, shelf), size);
}

/// What is outside the panes, then the panes.
pub fn window(stage: &mut Stage) {
    wall(stage, 1000.0);
    stage.sky((96.0, 60.0, 904.0, 790.0));
    let far = mix(stage.mood.leaf[0], stage.mood.sky[1], 0.5);
    for x in [190.0, 370.0, 600.0, 790.0] {
        let y = 720.0 - stage.between(0.0, 90.0);
        stage.art.arc(x, y + 40.0, 130.0, 120.0, (0.5, 1.0), 9.0);
        stage.art.path(&[(x + 120.0, 790.0), (x - 120.0, 790.0)]);
        stage.art.cut();
    }
    stage.art.fill(far);
    stage.falling((96.0, 70.0, 904.0, 780.0));
    let frame = stage.lit(0xf7f0e4);
    let dim = if stage.mood.air == Air::Night { 0.45 } else { 0.0 };
    let frame = mix(frame, stage.mood.wall[0], dim);
    stage.put(rooms::PANES, &[frame], (0.0, 0.0), SCALE);
    let cloth = [stage.mood.cloth, stage.turned(stage.mood.cloth, -0.25)];
    stage.put(rooms::DRAPE, &cloth, (0.0, 0.0), SCALE);
    stage.put(rooms::DRAPE, &cloth, (1000.0, 0.0), -SCALE);
    plank(stage);
    let side = stage.pick_side(160.0);
    if stage.rng.chance(60) {
        ornament(stage, &[1, 2, 3, 4], side, 806.0);
    }
}

fn plank(stage: &mut Stage) {
    let wood = stage.mood.wood[0];
    let inks = [wood, stage.turned(wood, -0.3), stage.turned(stage.mood.wall[0], -0.12)];
    stage.put(rooms::PLANK, &inks, (0.0, 0.0), SCALE);
}

/// A curtain whose inner edge is at `edge`; it hangs to the left when `way` is below zero.
pub fn curtain(stage: &mut Stage, edge: f32, way: f32, cloth: u32) {
    stage.put(rooms::CURTAIN, &[cloth, stage.turned(cloth, -0.22)], (edge, 0.0), way * SCALE);
}

/// A sofa against the wall, wider than the picture.
pub fn sofa(stage: &mut Stage) {
    wall(stage, 900.0);
    let near = stage.between(130.0, 240.0);
    let x = stage.pick_side(near);
    ornament(stage, &[0, 1, 2, 3], x, 450.0);
    let cloth = stage.mood.cloth;
    stage.put(rooms::SOFA, &[cloth, stage.turned(cloth, -0.2)], (0.0, 0.0), SCALE);
    let way = if x < 500.0 { 1.0 } else { -1.0 };
    let tilt = stage.between(0.1, 0.3) * way;
    stage.art.flat((500.0 + way * 360.0, 660.0), 250.0, 250.0, tilt);
    super::pen::stamp(&mut stage.art, PILLOW, &[stage.mood.accent]);
    stage.put(rooms::SEAT, &[stage.turned(cloth, 0.14), stage.mood.shade], (0.0, 0.0), SCALE);
}

/// A room with a bare floor, for the box and the basket.
pub fn room(stage: &mut Stage) {
    wall(stage, 760.0);
    let x = stage.between(100.0, 190.0);
    ornament(stage, &[0, 2], x, 740.0);
    let x = stage.between(810.0, 900.0);
    ornament(stage, &[1, 3], x, 740.0);
}

/// A rug before a stove.
pub fn rug(stage: &mut Stage) {
    wall(stage, 720.0);
    let x = stage.pick_side(190.0);
    let iron = stage.lit(0x3c4048);
    let stove = [iron, stage.turned(iron, -0.3), 0x5c1e14, 0xf07a2c, 0xffd060];
    stage.put(props::STOVE, &stove, (x, 750.0), 420.0);
    stage.art.veil(14).disc(x, 600.0, 330.0, stage.mood.glow);
    ornament(stage, &[0, 1, 2, 3], 1000.0 - x, 740.0);
    let (cloth, accent) = (stage.mood.cloth, stage.mood.accent);
    let light = stage.turned(stage.mood.wall[0], 0.3);
    for (share, ink) in [(1.0, cloth), (0.86, light), (0.78, cloth), (0.4, accent)] {
        stage.art.oval(500.0, 850.0, 470.0 * share, 122.0 * share, ink);
    }
}

/// A plank with books on both sides.
pub fn shelf(stage: &mut Stage) {
    wall(stage, 1000.0);
    let shade = stage.turned(stage.mood.wall[0], -0.22);
    stage.put(rooms::UPPER_PLANK, &[stage.mood.wood[0], shade], (0.0, 0.0), SCALE);
    for (mut x, end) in [(-10.0, 195.0), (805.0, 1010.0)] {
        while x < end {
            let (wide, tall) = (stage.between(38.0, 66.0), stage.between(330.0, 480.0));
            let ink = stage.pick(&[0xb8483c, 0x3f6a7c, 0xe0b050, 0x5c7a54, 0x6a4a68, 0xe8dcc4, 0x2f4458]);
            stage.art.rect(x, 800.0 - tall, wide, tall, ink);
            stage.art.veil(45).rect(x + 8.0, 830.0 - tall, wide - 16.0, 26.0, stage.mood.glow);
            x += wide + 3.0;
        }
    }
    plank(stage);
}

/// A table with a checked cloth.
pub fn table(stage: &mut Stage) {
    wall(stage, 1000.0);
    ornament(stage, &[0, 1, 2, 3, 4, 4], 150.0, 730.0);
    stage.put(rooms::TABLECLOTH, &[stage.lit(0xf8f2e6), stage.mood.accent], (0.0, 0.0), SCALE);
    let x = stage.pick_side(150.0);
    let (cloth, is_cup) = (stage.mood.cloth, stage.rng.chance(50));
    let (table, inks) = if is_cup {
        (props::CUP, [stage.lit(0xf4f0e8), cloth, stage.lit(0x6a4028)])
    } else {
        (props::FRUIT, [cloth, stage.lit(0xd8563c), stage.lit(0xeaa83c)])
    };
    stage.put(table, &inks, (x, 850.0), 270.0);
}
