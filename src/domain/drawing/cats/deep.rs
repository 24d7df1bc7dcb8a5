//! What one can sit in: a cardboard box and a laundry basket, each with a far and a near side.

use super::rooms::{self, SCALE};
use super::stage::Stage;

/// The inside and the back flaps of a box.
pub fn box_back(stage: &mut Stage) {
    let card = stage.lit(0xc99a62);
    stage.shadow(500.0, 915.0, 400.0);
    let inks = [stage.turned(card, -0.12), stage.turned(card, -0.45)];
    stage.put(rooms::BOX_BACK, &inks, (0.0, 0.0), SCALE);
}

/// Its front.
pub fn box_front(stage: &mut Stage) {
    let card = stage.lit(0xd2a56c);
    let inks = [card, stage.turned(card, 0.35), stage.turned(card, -0.3)];
    stage.put(rooms::BOX_FRONT, &inks, (0.0, 0.0), SCALE);
}

/// The inside of a wicker basket, and what hangs over its rim behind.
pub fn basket_back(stage: &mut Stage) {
    stage.shadow(500.0, 915.0, 380.0);
    let dark = stage.turned(stage.lit(0x9c6c3e), -0.5);
    let inks = [dark, stage.lit(0xf4eee2), stage.mood.cloth];
    stage.put(rooms::BASKET_BACK, &inks, (0.0, 0.0), SCALE);
}

/// Its front.
pub fn basket_front(stage: &mut Stage) {
    let wicker = stage.lit(0xc08a50);
    let inks = [wicker, stage.turned(wicker, -0.28), stage.turned(wicker, 0.2), stage.lit(0xf8f2e8)];
    stage.put(rooms::BASKET_FRONT, &inks, (0.0, 0.0), SCALE);
}
