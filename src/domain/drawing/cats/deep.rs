//! What one can sit in: a cardboard box and a laundry basket, each with a far and a near side.

use super::pen::{Limb, blob};
use super::stage::Stage;

/// The inside and the back flaps of a box.
pub fn box_back(stage: &mut Stage) {
    let card = stage.lit(0xc99a62);
    let inside = stage.turned(card, -0.45);
    stage.shadow(500.0, 915.0, 400.0);
    stage.art.path(&[(225.0, 640.0), (150.0, 560.0), (300.0, 548.0), (330.0, 600.0)]);
    stage.art.cut();
    stage.art.path(&[(775.0, 640.0), (850.0, 560.0), (700.0, 548.0), (670.0, 600.0)]);
    stage.art.cut();
    stage.art.fill(stage.turned(card, -0.12));
    stage.art.polygon(
        &[(225.0, 640.0), (320.0, 590.0), (680.0, 590.0), (775.0, 640.0), (775.0, 700.0), (225.0, 700.0)],
        inside,
    );
}

/// Its front.
pub fn box_front(stage: &mut Stage) {
    let card = stage.lit(0xd2a56c);
    stage.art.path(&[(225.0, 640.0), (775.0, 640.0), (755.0, 915.0), (245.0, 915.0)]);
    stage.art.fill(card);
    let tape = stage.turned(card, 0.35);
    stage.art.rect(470.0, 640.0, 60.0, 120.0, tape);
    let ink = stage.turned(card, -0.3);
    stage.art.path(&[
        (650.0, 850.0),
        (650.0, 800.0),
        (640.0, 800.0),
        (660.0, 775.0),
        (680.0, 800.0),
        (670.0, 800.0),
        (670.0, 850.0),
    ]);
    stage.art.cut();
    stage.art.block(630.0, 862.0, 60.0, 8.0);
    stage.art.block(225.0, 640.0, 550.0, 12.0);
    stage.art.fill(ink);
}

/// The inside of a wicker basket, and what hangs over its rim behind.
pub fn basket_back(stage: &mut Stage) {
    stage.shadow(500.0, 915.0, 380.0);
    let dark = stage.turned(stage.lit(0x9c6c3e), -0.5);
    stage.art.oval(500.0, 645.0, 292.0, 60.0, dark);
    let sheet = stage.mood.cloth;
    let linen = stage.lit(0xf4eee2);
    Limb {
        points: vec![(250.0, 640.0), (400.0, 596.0), (600.0, 604.0), (745.0, 640.0)],
        widths: [34.0, 50.0, 34.0],
    }
    .whole(&mut stage.art);
    stage.art.fill(linen);
    Limb { points: vec![(620.0, 640.0), (700.0, 600.0), (770.0, 640.0)], widths: [30.0, 46.0, 30.0] }
        .whole(&mut stage.art);
    stage.art.fill(sheet);
}

/// Its front.
pub fn basket_front(stage: &mut Stage) {
    let wicker = stage.lit(0xc08a50);
    blob(
        &mut stage.art,
        &[
            (205.0, 645.0),
            (500.0, 668.0),
            (795.0, 645.0),
            (770.0, 800.0),
            (740.0, 905.0),
            (500.0, 925.0),
            (260.0, 905.0),
            (230.0, 800.0),
        ],
        3.0,
    );
    stage.art.fill(wicker);
    let weave = stage.turned(wicker, -0.28);
    for (row, y) in [(0.0, 705.0), (1.0, 755.0), (0.0, 805.0), (1.0, 855.0)] {
        let mut x = 250.0 + row * 45.0;
        while x < 740.0 {
            stage.art.path(&[(x, y), (x + 30.0, y - 10.0), (x + 60.0, y), (x + 30.0, y + 10.0)]);
            stage.art.cut();
            x += 90.0;
        }
    }
    stage.art.fill(weave);
    let rim = stage.turned(wicker, 0.2);
    Limb {
        points: vec![(200.0, 645.0), (350.0, 665.0), (500.0, 670.0), (650.0, 665.0), (800.0, 645.0)],
        widths: [20.0, 22.0, 20.0],
    }
    .whole(&mut stage.art);
    stage.art.fill(rim);
    let linen = stage.lit(0xf8f2e8);
    blob(
        &mut stage.art,
        &[(290.0, 640.0), (400.0, 655.0), (420.0, 760.0), (360.0, 800.0), (300.0, 770.0)],
        3.0,
    );
    stage.art.fill(linen);
}
