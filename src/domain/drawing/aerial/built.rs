//! Roofs and walls: whatever stands up, with its shadow and the side that we see of it.

use super::scene::{Scene, Spot, sweep};
use crate::domain::drawing::Point;
use crate::domain::drawing::brush::{Ink, mix};

/// The form of a roof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Roof {
    /// Flat.
    Flat,
    /// Two slopes and a ridge along the longer side.
    Gable,
    /// A round vault along the longer side.
    Vault,
}

/// A building: its middle in the frame of its group, its sides and its height.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// The middle.
    pub at: Point,
    /// Along the group's own right.
    pub wide: f32,
    /// Along its own down.
    pub deep: f32,
    /// Up to the eaves.
    pub high: f32,
}

impl Block {
    /// Left, top, right, bottom.
    fn sides(&self) -> [f32; 4] {
        let (w, d) = (self.wide * 0.5, self.deep * 0.5);
        [self.at.0 - w, self.at.1 - d, self.at.0 + w, self.at.1 + d]
    }

    /// The two eaves and the ridge between them, each as a line, for a share of the way across.
    fn line(&self, share: f32) -> (Point, Point) {
        let [left, top, right, bottom] = self.sides();
        if self.wide > self.deep {
            let y = top + (bottom - top) * share;
            ((left, y), (right, y))
        } else {
            let x = left + (right - left) * share;
            ((x, top), (x, bottom))
        }
    }
}

/// Draws a group of buildings, one layer at a time, so that a village costs five shapes.
#[inline(never)]
pub fn blocks(scene: &mut Scene, spot: Spot, list: &[Block], form: Roof, ink: Ink) {
    let (sun, lean) = (scene.inward(scene.sun, spot), scene.inward(scene.lean, spot));
    scene.on(spot, (0.0, 0.0), 0.0);
    for block in list {
        sweep(&mut scene.art, block.sides(), (sun.0 * block.high, sun.1 * block.high));
    }
    scene.shadow();
    for block in list {
        sweep(&mut scene.art, block.sides(), (lean.0 * block.high, lean.1 * block.high));
    }
    let wall = scene.dim(scene.mood.wall, 0.3);
    scene.art.fill(wall);
    // From one eave to the other: shares of the way across, and how much higher than the eaves.
    let steps: &[(f32, f32)] = match form {
        Roof::Flat => &[(0.0, 1.0), (1.0, 1.0)],
        Roof::Gable => &[(0.0, 1.0), (0.5, 1.5), (1.0, 1.0)],
        Roof::Vault => &[(0.0, 1.0), (0.14, 1.3), (0.36, 1.5), (0.64, 1.5), (0.86, 1.3), (1.0, 1.0)],
    };
    for (pair, place) in steps.windows(2).zip(0_u8..) {
        let [near, far] = pair else { continue };
        for is_wide in [true, false] {
            for block in list.iter().filter(|block| (block.wide > block.deep) == is_wide) {
                slope(scene, block, *near, *far, lean);
            }
            let towards = if is_wide { sun.1 } else { sun.0 };
            let middle = (f32::from(place) + 0.5) / (steps.len() as f32 - 1.0) - 0.5;
            let tone = if form == Roof::Flat { 0.0 } else { middle * towards.signum() };
            let lit =
                if tone > 0.0 { scene.dim(ink, tone * 0.9) } else { mix(ink, scene.mood.haze, tone * -0.5) };
            scene.art.fill(lit);
        }
    }
    scene.home();
}

/// A piece: a strip of a roof between two lines of it.
fn slope(scene: &mut Scene, block: &Block, near: (f32, f32), far: (f32, f32), lean: Point) {
    let mut raised = |(share, rise): (f32, f32), turned: bool| {
        let (from, to) = block.line(share);
        let (dx, dy) = (lean.0 * block.high * rise, lean.1 * block.high * rise);
        let ends = [(from.0 + dx, from.1 + dy), (to.0 + dx, to.1 + dy)];
        let [first, last] = if turned { [ends[1], ends[0]] } else { ends };
        scene.art.path(&[first, last]);
    };
    raised(near, false);
    raised(far, true);
    scene.art.cut();
}

/// Small boxes on a roof or a yard, as one group.
#[inline(never)]
pub fn boxes(scene: &mut Scene, spot: Spot, within: Point, count: u32, size: f32, ink: Ink) {
    let mut list = Vec::new();
    for _ in 0..count {
        let at = (scene.between(-within.0, within.0), scene.between(-within.1, within.1));
        let (wide, deep) = (size * scene.between(0.6, 1.3), size * scene.between(0.6, 1.3));
        list.push(Block { at, wide, deep, high: size * 0.5 });
    }
    blocks(scene, spot, &list, Roof::Flat, ink);
}
