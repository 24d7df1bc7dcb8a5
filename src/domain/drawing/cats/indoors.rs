//! Rooms: a window, a sofa, a bare floor, a rug by a stove, a shelf, a table.

use super::super::brush::{HOME, mix};
use super::mood::Air;
use super::pen::blob;
use super::props;
use super::stage::Stage;
use super::things::PILLOW;

/// A papered wall down to the floor.
pub fn wall(stage: &mut Stage, floor: f32) {
    let [wall, trim] = stage.mood.wall;
    stage.art.rect(0.0, 0.0, 1000.0, 1000.0, wall);
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
            for row in [60.0, 200.0, 340.0, 480.0, 620.0] {
                let mut x = if row % 280.0 == 60.0 { 50.0 } else { 130.0 };
                while x < 1000.0 {
                    stage.art.arc(x, row, 15.0, 15.0, (0.0, 1.0), 4.0);
                    stage.art.cut();
                    x += 165.0;
                }
            }
            stage.art.veil(60).fill(trim);
        }
        2 => stage.art.rect(0.0, floor - 240.0, 1000.0, 240.0, mix(wall, trim, 0.6)),
        _ => {}
    }
    if matches!(stage.mood.air, Air::Sun | Air::Low) {
        pane_of_light(stage);
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

/// The sun through a window that we do not see.
fn pane_of_light(stage: &mut Stage) {
    let (x, y) = (stage.between(120.0, 520.0), stage.between(60.0, 150.0));
    for (dx, dy) in [(0.0, 0.0), (170.0, 24.0), (0.0, 200.0), (170.0, 224.0)] {
        stage.art.path(&[
            (x + dx, y + dy),
            (x + dx + 150.0, y + dy + 20.0),
            (x + dx + 150.0, y + dy + 200.0),
            (x + dx, y + dy + 180.0),
        ]);
        stage.art.cut();
    }
    let glow = stage.mood.glow;
    stage.art.veil(34).fill(glow);
}

/// A picture, a lamp or a plant somewhere behind.
fn ornament(stage: &mut Stage, kinds: &[u32], x: f32, shelf: f32) {
    let pot = stage.pick(&[0xc46a48, 0xf0e6d4, 0x4f7f88, 0xd9a84c]);
    let [leaf, light] = stage.mood.leaf.map(|ink| stage.lit(ink));
    let (rim, wood, glow) = (stage.turned(pot, -0.12), stage.mood.wood[0], stage.mood.glow);
    let size = stage.between(200.0, 260.0);
    match stage.rng.pick(kinds, 0) {
        0 => stage.put(
            props::FRAMED,
            &[wood, stage.turned(stage.mood.sky[2], 0.3), leaf, stage.mood.accent],
            (x, shelf - 430.0),
            size,
        ),
        1 => stage.put(
            props::LAMP,
            &[stage.turned(stage.mood.accent, 0.35), wood, glow],
            (x, shelf),
            size * 1.3,
        ),
        4 => {
            let (glass, water) = (stage.lit(0xf2f8f8), stage.lit(0x8cc8d4));
            let (fish, fin) = (stage.lit(0xf08030), stage.lit(0xd85c20));
            stage.put(props::FISHBOWL, &[glass, water, fish, fin, stage.lit(0xffffff)], (x, shelf), size);
        }
        2 => stage.put(props::CACTUS, &[pot, leaf, light, rim, stage.mood.accent], (x, shelf), size * 1.2),
        _ => stage.put(props::PLANT, &[pot, leaf, light, rim], (x, shelf), size * 1.25),
    }
}

/// What is outside the panes, then the panes.
pub fn window(stage: &mut Stage) {
    wall(stage, 1000.0);
    let (left, right) = (stage.between(70.0, 150.0), stage.between(850.0, 930.0));
    stage.sky((left, 60.0, right, 790.0));
    let far = mix(stage.mood.leaf[0], stage.mood.sky[1], 0.5);
    for x in [0.12, 0.34, 0.62, 0.86] {
        let (x, y) = (left + (right - left) * x, 720.0 - stage.between(0.0, 90.0));
        stage.art.arc(x, y + 40.0, 130.0, 120.0, (0.5, 1.0), 9.0);
        stage.art.path(&[(x + 120.0, 790.0), (x - 120.0, 790.0)]);
        stage.art.cut();
    }
    stage.art.fill(far);
    stage.falling((left, 70.0, right, 780.0));
    let frame = stage.lit(0xf7f0e4);
    let frame = if stage.mood.air == Air::Night { mix(frame, stage.mood.wall[0], 0.45) } else { frame };
    let bar = left + (right - left) * 0.5;
    stage.art.block(left - 34.0, 30.0, 34.0, 780.0);
    stage.art.block(right, 30.0, 34.0, 780.0);
    stage.art.block(left - 34.0, 30.0, right - left + 68.0, 34.0);
    stage.art.block(bar - 9.0, 40.0, 18.0, 760.0);
    stage.art.block(left, 300.0, right - left, 16.0);
    stage.art.fill(frame);
    drapes(stage);
    sill(stage);
    let side = if stage.rng.chance(50) { left + 60.0 } else { right - 60.0 };
    if stage.rng.chance(60) {
        ornament(stage, &[1, 2, 3, 4], side, 806.0);
    }
}

/// Two narrow curtains, drawn back.
fn drapes(stage: &mut Stage) {
    let cloth = stage.mood.cloth;
    for (wall, way) in [(0.0, 1.0), (1000.0, -1.0)] {
        stage.art.path(&[(wall, -10.0), (wall + way * 150.0, -10.0), (wall + way * 120.0, 300.0)]);
        stage.art.path(&[(wall + way * 54.0, 520.0), (wall + way * 84.0, 790.0), (wall, 790.0)]);
        stage.art.cut();
    }
    stage.art.fill(cloth);
    for (wall, way) in [(0.0, 1.0), (1000.0, -1.0)] {
        stage.art.path(&[
            (wall + way * 84.0, -10.0),
            (wall + way * 100.0, -10.0),
            (wall + way * 44.0, 520.0),
        ]);
        stage.art.cut();
        stage.art.path(&[
            (wall + way * 40.0, -10.0),
            (wall + way * 52.0, -10.0),
            (wall + way * 30.0, 520.0),
            (wall + way * 20.0, 520.0),
        ]);
        stage.art.cut();
        stage.art.path(&[
            (wall, 500.0),
            (wall + way * 64.0, 506.0),
            (wall + way * 60.0, 536.0),
            (wall, 530.0),
        ]);
        stage.art.cut();
    }
    stage.art.fill(stage.turned(cloth, -0.25));
}

fn sill(stage: &mut Stage) {
    let wood = stage.mood.wood[0];
    stage.art.rect(0.0, 790.0, 1000.0, 70.0, wood);
    let (edge, below) = (stage.turned(wood, -0.3), stage.turned(stage.mood.wall[0], -0.1));
    stage.art.rect(0.0, 850.0, 1000.0, 18.0, edge);
    stage.art.rect(0.0, 868.0, 1000.0, 140.0, below);
}

/// A curtain whose inner edge is at `edge`; it hangs to the left when `way` is below zero.
pub fn curtain(stage: &mut Stage, edge: f32, way: f32, cloth: u32) {
    let out = edge + way * 720.0;
    stage.art.path(&[(out, -20.0), (edge - way * 20.0, -20.0)]);
    for (y, sway) in [(200.0, 12.0), (420.0, -6.0), (640.0, 16.0), (880.0, -18.0)] {
        stage.art.to(edge + way * sway, y);
    }
    stage.art.to(out, 900.0);
    stage.art.fill(cloth);
    let fold = stage.turned(cloth, -0.22);
    for step in [0.08, 0.22, 0.4, 0.58, 0.78] {
        let x = edge + way * 560.0 * step + way * 20.0;
        stage.art.path(&[
            (x, -20.0),
            (x + way * 18.0, -20.0),
            (x + way * 36.0, 896.0),
            (x + way * 6.0, 890.0),
        ]);
        stage.art.cut();
    }
    stage.art.fill(fold);
}

/// A sofa against the wall, wider than the picture.
pub fn sofa(stage: &mut Stage) {
    wall(stage, 900.0);
    let x = stage.between(130.0, 240.0);
    let x = if stage.rng.chance(50) { x } else { 1000.0 - x };
    ornament(stage, &[0, 1, 2, 3], x, 500.0);
    let cloth = stage.mood.cloth;
    blob(
        &mut stage.art,
        &[
            (-60.0, 900.0),
            (-60.0, 480.0),
            (60.0, 440.0),
            (500.0, 452.0),
            (940.0, 440.0),
            (1060.0, 480.0),
            (1060.0, 900.0),
            (500.0, 910.0),
        ],
        4.0,
    );
    stage.art.fill(cloth);
    let seam = stage.turned(cloth, -0.2);
    stage.art.block(496.0, 462.0, 8.0, 300.0);
    stage.art.fill(seam);
    let way = if x < 500.0 { 1.0 } else { -1.0 };
    let tilt = stage.between(0.1, 0.3) * way;
    stage.art.flat((500.0 + way * 360.0, 660.0), 250.0, 250.0, tilt);
    blob(&mut stage.art, &PILLOW, 3.0);
    stage.art.fill(stage.mood.accent);
    stage.art.frame = HOME;
    let seat = stage.turned(cloth, 0.14);
    blob(
        &mut stage.art,
        &[
            (-40.0, 790.0),
            (20.0, 752.0),
            (500.0, 758.0),
            (980.0, 752.0),
            (1040.0, 790.0),
            (1030.0, 925.0),
            (500.0, 935.0),
            (-30.0, 925.0),
        ],
        4.0,
    );
    stage.art.fill(seat);
    let shade = stage.mood.shade;
    stage.art.veil(30).rect(0.0, 915.0, 1000.0, 30.0, shade);
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
    let x = if stage.rng.chance(50) { 190.0 } else { 810.0 };
    let glow = stage.mood.glow;
    let iron = stage.lit(0x3c4048);
    stage.put(
        props::STOVE,
        &[iron, stage.turned(iron, -0.3), 0x5c1e14, 0xf07a2c, 0xffd060],
        (x, 750.0),
        420.0,
    );
    stage.art.veil(14).disc(x, 600.0, 330.0, glow);
    let away = 1000.0 - x;
    ornament(stage, &[0, 1, 2, 3], away, 740.0);
    let (cloth, accent) = (stage.mood.cloth, stage.mood.accent);
    for (share, ink) in
        [(1.0, cloth), (0.86, stage.turned(stage.mood.wall[0], 0.3)), (0.78, cloth), (0.4, accent)]
    {
        stage.art.oval(500.0, 850.0, 470.0 * share, 122.0 * share, ink);
    }
}

/// A plank with books on both sides.
pub fn shelf(stage: &mut Stage) {
    wall(stage, 1000.0);
    let wood = stage.mood.wood[0];
    let shade = stage.turned(stage.mood.wall[0], -0.22);
    stage.art.rect(0.0, 0.0, 1000.0, 92.0, shade);
    stage.art.rect(0.0, 20.0, 1000.0, 60.0, wood);
    for (mut x, end) in [(-10.0, 195.0), (805.0, 1010.0)] {
        while x < end {
            let (wide, tall) = (stage.between(38.0, 66.0), stage.between(330.0, 480.0));
            let ink = stage.pick(&[0xb8483c, 0x3f6a7c, 0xe0b050, 0x5c7a54, 0x6a4a68, 0xe8dcc4, 0x2f4458]);
            stage.art.rect(x, 800.0 - tall, wide, tall, ink);
            stage.art.veil(45);
            stage.art.rect(x + 8.0, 830.0 - tall, wide - 16.0, 26.0, stage.mood.glow);
            x += wide + 3.0;
        }
    }
    stage.art.rect(0.0, 800.0, 1000.0, 62.0, wood);
    let edge = stage.turned(wood, -0.3);
    stage.art.rect(0.0, 846.0, 1000.0, 18.0, edge);
    let below = stage.turned(stage.mood.wall[0], -0.14);
    stage.art.rect(0.0, 864.0, 1000.0, 140.0, below);
}

/// A table with a checked cloth.
pub fn table(stage: &mut Stage) {
    wall(stage, 1000.0);
    ornament(stage, &[0, 1, 2, 3, 4, 4], 150.0, 730.0);
    let linen = stage.lit(0xf8f2e6);
    let check = stage.mood.accent;
    stage.art.path(&[(-20.0, 700.0), (1020.0, 700.0), (1020.0, 1000.0), (-20.0, 1000.0)]);
    stage.art.fill(linen);
    for step in [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0_f32] {
        let x = 500.0 + step * 150.0;
        stage.art.path(&[
            (x - 24.0, 700.0),
            (x + 24.0, 700.0),
            (x + 40.0 + step * 40.0, 1000.0),
            (x - 40.0 + step * 40.0, 1000.0),
        ]);
        stage.art.cut();
    }
    for (y, high) in [(724.0, 22.0), (786.0, 32.0), (868.0, 42.0), (970.0, 40.0)] {
        stage.art.block(-20.0, y, 1040.0, high);
    }
    stage.art.veil(42).fill(check);
    let china = stage.lit(0xf4f0e8);
    let x = if stage.rng.chance(50) { 150.0 } else { 850.0 };
    if stage.rng.chance(50) {
        stage.put(props::CUP, &[china, stage.mood.cloth, stage.lit(0x6a4028)], (x, 850.0), 260.0);
    } else {
        stage.put(
            props::FRUIT,
            &[stage.mood.cloth, stage.lit(0xd8563c), stage.lit(0xeaa83c)],
            (x, 850.0),
            280.0,
        );
    }
}
