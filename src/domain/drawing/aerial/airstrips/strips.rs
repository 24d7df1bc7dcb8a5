//! Landing strips: of asphalt or concrete, of mown grass, of cleared earth.

use super::super::super::street::glyphs::lettering;
use super::super::built::{Block, Roof, blocks};
use super::super::craft;
use super::super::detail::{Detail, Surface};
use super::super::figures::{self, lay, raise, stamp};
use super::super::mood::Air;
use super::super::scene::{QUARTER, Scene, Spot};
use super::lanes::{Path, dashes, stretch};
use crate::domain::drawing::brush::mix;

/// A strip on its lane: from, to, and half its width.
#[derive(Clone, Copy, Debug)]
pub struct Strip {
    /// Where it lies.
    pub lane: Spot,
    /// Where it begins and ends.
    pub ends: (f32, f32),
    /// Half its width.
    pub half: f32,
    /// The side with more room, in its own turn.
    pub free: f32,
}

/// A strip whose first end is inside the tile.
pub fn plan(scene: &mut Scene, path: Path, half: f32) -> Strip {
    let Path { mut lane, mut free } = path;
    if scene.chance(50) {
        lane.turn += 2.0 * QUARTER;
        free = -free;
    }
    let last = if scene.chance(55) { 1010.0 } else { scene.between(330.0, 430.0) };
    Strip { lane, ends: (-scene.between(320.0, 420.0), last), half, free }
}

/// One of the strips.
pub fn strip(scene: &mut Scene, path: Path) {
    match scene.below(10) {
        0..=5 => paved(scene, path),
        6 | 7 => grass(scene, path),
        _ => earth(scene, path),
    }
}

/// Asphalt or concrete with its marks, an apron and what stands on it.
fn paved(scene: &mut Scene, path: Path) {
    let half = scene.between(50.0, 78.0);
    let strip = plan(scene, path, half);
    let Strip { lane, ends, .. } = strip;
    let meadow = mix(scene.mood.fields[3], scene.mood.fields[0], 0.5);
    let margin = (ends.0 - 70.0, ends.1 + 70.0);
    stretch(scene, lane, margin, 0.0, half + 44.0, meadow);
    let dark = scene.dim(scene.mood.road, 0.25);
    let pale = mix(scene.mood.slab, scene.mood.road, 0.3);
    let ink = scene.pick(&[dark, scene.mood.road, pale]);
    scene.note(Detail::Band(if ink == pale { Surface::Pale } else { Surface::Dark }));
    let count = apron(scene, &strip, ink);
    stretch(scene, lane, (ends.0 - 24.0, ends.1 + 24.0), 0.0, half, ink);
    rubber(scene, &strip);
    let white = mix(scene.paint(), ink, 0.06);
    marks(scene, &strip);
    scene.on(lane, (0.0, 0.0), 0.0);
    for side in [-1.0, 1.0] {
        scene.art.block(ends.0, side * (half - 6.0) - 2.5, ends.1 - ends.0, 5.0);
    }
    scene.art.fill(white);
    scene.home();
    if scene.is_night() {
        for side in [-1.0, 1.0] {
            dashes(scene, lane, (ends.0, ends.1), side * (half + 8.0), (9.0, 115.0), 9.0);
        }
        scene.on(lane, (0.0, 0.0), 0.0);
        scene.art.fill(0xffe6a0);
        scene.home();
    }
    if scene.chance(40) {
        let x = scene.between(ends.0 + 230.0, 260.0);
        aeroplane(scene, lane, (x, 0.0), QUARTER, half / 62.0);
        scene.note(Detail::CrossOnBand);
    }
    scene.note(Detail::Side { count });
    wind_sock(scene, &strip);
}

/// Bars across the ends, numbers, touch-down blocks and the broken middle line.
fn marks(scene: &mut Scene, strip: &Strip) {
    let Strip { lane, ends, half, .. } = *strip;
    let is_wide = half > 64.0;
    let table = if is_wide { figures::EIGHT_BARS } else { figures::SIX_BARS };
    let number = scene.rng.pick(&["09", "27", "18", "36", "04", "22", "13", "31", "07", "25"], "27");
    let white = scene.paint();
    for (end, turn) in [(ends.0, 0.0), (ends.1, 2.0 * QUARTER)] {
        if end > 900.0 {
            continue;
        }
        let mut spot = scene.beside(lane, end, 0.0, 1.0);
        spot.turn += turn;
        lay(scene, spot, half / 60.0, table, &[white]);
        let digits = scene.beside(spot, 122.0, 0.0, 1.0);
        scene.on(Spot { turn: digits.turn + QUARTER, ..digits }, (0.0, 0.0), 0.0);
        lettering(&mut scene.art, number, half * 0.72, 0.0);
        scene.art.fill(white);
    }
    scene.note(Detail::EndBars { count: if is_wide { 8 } else { 6 } });
    scene.note(Detail::MiddleLine);
    let stop = if ends.1 > 900.0 { 760.0 } else { ends.1 - 190.0 };
    dashes(scene, lane, (ends.0 + 180.0, stop), 0.0, (46.0, 38.0), 7.0);
    scene.on(lane, (0.0, 0.0), 0.0);
    scene.art.fill(white);
    scene.home();
}

/// The black of tyres where aircraft touch down.
pub fn rubber(scene: &mut Scene, strip: &Strip) {
    scene.on(strip.lane, (0.0, 0.0), 0.0);
    let from = strip.ends.0 + 160.0;
    for y in [-0.2, 0.16] {
        let y = y * strip.half;
        scene.art.path(&[(from, y), (from + 120.0, y - 8.0), (from + 330.0, y), (from + 120.0, y + 8.0)]);
        scene.art.cut();
    }
    scene.art.veil(26).fill(0x15171c);
    scene.home();
}

/// A taxiway, an apron with parked aeroplanes and a hangar; returns how many are parked.
fn apron(scene: &mut Scene, strip: &Strip, ink: u32) -> u32 {
    let Strip { lane, half, ends, free: side } = *strip;
    let x = scene.between(ends.0 + 240.0, 150.0);
    let far = half + 150.0;
    let paler = mix(ink, scene.mood.slab, 0.5);
    let y = |at: f32| side * at;
    let edge = scene.beside(lane, x, y(half), 1.0);
    lay(scene, edge, 2.0 * side, figures::APRON, &[paler]);
    let roof = scene.pick(&scene.mood.roofs);
    let block = Block { at: (x - 60.0, y(far + 108.0)), wide: 180.0, deep: 80.0, high: 34.0 };
    blocks(scene, lane, &[block], Roof::Vault, roof);
    let mut count = 0;
    for at in [-130.0, 60.0, 150.0] {
        if scene.chance(66) {
            count += 1;
            let turn = if side > 0.0 { 0.0 } else { 2.0 * QUARTER };
            aeroplane(scene, lane, (x + at, y(far + 10.0)), turn, 0.7);
        }
    }
    count
}

/// A small aeroplane at a place of a lane.
#[inline(never)]
pub fn aeroplane(scene: &mut Scene, lane: Spot, (x, y): (f32, f32), turn: f32, size: f32) {
    let mut spot = scene.beside(lane, x, y, size);
    spot.turn += turn;
    let (_, [paint, trim]) = craft::livery(scene);
    craft::machine(scene, spot, figures::FAR_PLANE, paint, trim, 14.0);
}

/// A striped sleeve on a pole, in a white ring.
fn wind_sock(scene: &mut Scene, strip: &Strip) {
    let Strip { lane, ends, half, free } = *strip;
    let spot = scene.beside(lane, ends.0 + 80.0, -free * (half + 56.0), 1.0);
    scene.note(Detail::Sleeve);
    let red = scene.lit(0xe0572e);
    stamp(scene, spot, figures::SOCK_RING, &[]);
    raise(scene, Spot { turn: 0.6, ..spot }, figures::SOCK, &[red], 36.0);
}

/// Mown grass between white markers.
fn grass(scene: &mut Scene, path: Path) {
    let half = scene.between(62.0, 84.0);
    let strip = plan(scene, path, half);
    mown(scene, &strip);
    markers(scene, &strip);
    let Strip { lane, ends, free, .. } = strip;
    let x = scene.between(-120.0, 160.0);
    let roof = scene.pick(&scene.mood.roofs);
    let block = Block { at: (x, free * (half + 130.0)), wide: 130.0, deep: 80.0, high: 34.0 };
    blocks(scene, lane, &[block], Roof::Gable, roof);
    aeroplane(
        scene,
        lane,
        (x + 150.0, free * (half + 70.0)),
        if free > 0.0 { 0.0 } else { 2.0 * QUARTER },
        0.78,
    );
    scene.note(Detail::Side { count: 1 });
    if scene.chance(60) {
        let x = scene.between(ends.0 + 120.0, 0.0);
        aeroplane(scene, lane, (x, 0.0), QUARTER, 0.85);
        scene.note(Detail::CrossOnBand);
    }
    wind_sock(scene, &strip);
}

/// The grass itself, in stripes of the mower.
pub fn mown(scene: &mut Scene, strip: &Strip) {
    let Strip { lane, ends, half, .. } = *strip;
    let grass = match scene.mood.air {
        Air::Snow => scene.dim(scene.mood.fields[5], 0.08),
        Air::Clear | Air::Clouds | Air::Haze | Air::Dusk | Air::Night => {
            mix(scene.mood.fields[1], scene.mood.haze, 0.12)
        }
    };
    scene.note(Detail::Band(Surface::Mown));
    stretch(scene, lane, (ends.0 - 20.0, ends.1 + 20.0), 0.0, half, grass);
    let stripe = scene.dim(grass, 0.1);
    scene.on(lane, (0.0, 0.0), 0.0);
    for row in [-0.75, -0.25, 0.25, 0.75] {
        scene.art.block(ends.0 - 20.0, (row - 0.125) * half, ends.1 - ends.0 + 40.0, half * 0.25);
    }
    scene.art.fill(stripe);
    scene.home();
}

/// White corners at the ends and white boards along the edges.
fn markers(scene: &mut Scene, strip: &Strip) {
    let Strip { lane, ends, half, .. } = *strip;
    for side in [-1.0, 1.0] {
        dashes(scene, lane, (ends.0 + 110.0, ends.1 - 80.0), side * half, (26.0, 88.0), 13.0);
    }
    scene.on(lane, (0.0, 0.0), 0.0);
    for (end, way) in [(ends.0, 1.0), (ends.1, -1.0)] {
        for side in [-1.0, 1.0] {
            scene.art.path(&[
                (end + way * 66.0, side * half),
                (end, side * half),
                (end, side * (half - 46.0)),
            ]);
            scene.art.stroke(14.0);
        }
    }
    // White markers would be lost on snow.
    let white = mix(scene.paint(), 0xffffff, 0.4);
    let ink = if scene.mood.air == Air::Snow { 0xe0572e } else { white };
    scene.art.fill(ink);
    scene.home();
    scene.note(Detail::Corners);
}

/// Cleared earth with the ruts of wheels and an aeroplane on it.
fn earth(scene: &mut Scene, path: Path) {
    let half = scene.between(56.0, 76.0);
    let strip = plan(scene, path, half);
    dirt(scene, &strip);
    markers(scene, &strip);
    let Strip { lane, ends, .. } = strip;
    let x = scene.between(ends.0 + 130.0, 120.0);
    let turn = scene.side() * QUARTER;
    aeroplane(scene, lane, (x, 0.0), turn, 1.0);
    scene.note(Detail::CrossOnBand);
    let side = strip.free;
    let roof = scene.pick(&scene.mood.roofs);
    let hut =
        [-44.0, 44.0].map(|dx| Block { at: (dx, side * (half + 90.0)), wide: 64.0, deep: 54.0, high: 26.0 });
    blocks(scene, lane, &hut, Roof::Gable, roof);
}

/// The earth itself, with uneven edges.
pub fn dirt(scene: &mut Scene, strip: &Strip) {
    let Strip { lane, ends, half, .. } = *strip;
    let mut earth = mix(scene.mood.earth, scene.mood.haze, 0.1);
    if scene.mood.is_bare {
        earth = scene.dim(scene.mood.fields[3], 0.12);
    }
    scene.note(Detail::Band(Surface::Earth));
    scene.on(lane, (0.0, 0.0), 0.0);
    for side in [-1.0, 1.0] {
        for step in 0..=9_u8 {
            let share = f32::from(step) / 9.0;
            let share = if side < 0.0 { share } else { 1.0 - share };
            let x = ends.0 - 30.0 + (ends.1 - ends.0 + 60.0) * share;
            let y = side * (half + scene.rng.between(0.0, 14.0));
            scene.art.to(x, y);
        }
    }
    scene.art.soften(0.2);
    scene.art.fill(earth);
    for y in [-0.5, -0.3, 0.3, 0.5] {
        scene.art.block(ends.0, y * half - 3.0, ends.1 - ends.0, 6.0);
    }
    let rut = scene.dim(earth, 0.16);
    scene.art.fill(rut);
    scene.home();
}
