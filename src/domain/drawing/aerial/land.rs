//! The ground from edge to edge: fields and their rows, dunes, water, woods.

use super::scene::{QUARTER, Scene};
use crate::domain::drawing::Point;
use crate::domain::drawing::brush::{Ink, mix, sine};

/// Half the side of the land that is drawn: a turned tile is inside it, even a far one.
pub const EDGE: f32 = 1010.0;

/// A field: four corners in turn.
type Quad = [Point; 4];

/// A place on the way from one to another.
#[inline(never)]
fn along(a: Point, b: Point, share: f32) -> Point {
    (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share)
}

/// Cuts the land into fields, about `cell` wide, and gives each a crop. Returns their hedges.
pub fn fields(scene: &mut Scene, cell: f32) {
    let mut left: Vec<Quad> = vec![[(-EDGE, -EDGE), (EDGE, -EDGE), (EDGE, EDGE), (-EDGE, EDGE)]];
    let mut edges: Vec<(Point, Point)> = Vec::new();
    let mut last = 0;
    while let Some([a, b, c, d]) = left.pop() {
        let (wide, high) = (length(a, b), length(b, c));
        if wide.max(high) < cell * scene.between(0.9, 1.5) {
            last = (last + 1 + scene.below(5)) % 6;
            field(scene, [a, b, c, d], last as usize);
            continue;
        }
        let (first, second) = (scene.between(0.36, 0.64), scene.between(0.36, 0.64));
        if wide > high {
            let (top, bottom) = (along(a, b, first), along(d, c, second));
            left.extend([[a, top, bottom, d], [top, b, c, bottom]]);
            edges.push((top, bottom));
        } else {
            let (west, east) = (along(a, d, first), along(b, c, second));
            left.extend([[a, b, east, west], [west, east, c, d]]);
            edges.push((west, east));
        }
    }
    let mut seen = Vec::new();
    for edge in edges {
        if scene.chance(if scene.mood.is_bare { 15 } else { 42 }) {
            seen.push(edge);
        }
    }
    hedges(scene, &seen, cell * 0.034);
}

#[inline(never)]
fn length(a: Point, b: Point) -> f32 {
    ((b.0 - a.0) * (b.0 - a.0) + (b.1 - a.1) * (b.1 - a.1)).sqrt()
}

/// Rows of a crop: how many to a field, how wide in hundredths of their distance, how much darker.
static ROWS: [(u8, u8, u8); 5] = [(6, 30, 14), (4, 50, 9), (8, 26, 16), (3, 12, 26), (5, 50, 12)];

/// One field.
fn field(scene: &mut Scene, quad: Quad, crop: usize) {
    let ink = scene.mood.fields.get(crop).copied().unwrap_or(0);
    scene.on_land();
    // A little larger than it is, or the tile would show a seam between two neighbours.
    let middle = along(quad[0], quad[2], 0.5);
    let grown = quad.map(|corner| along(middle, corner, 1.01));
    scene.art.polygon(&grown, ink);
    let kind = scene.below(if scene.mood.is_bare { 12 } else { 10 }) as usize;
    if let Some((count, wide, dark)) = ROWS.get(kind) {
        let tone = scene.dim(ink, f32::from(*dark) * 0.01);
        let light = mix(ink, scene.mood.haze, 0.22);
        rows(scene, quad, (f32::from(*count), f32::from(*wide) * 0.01), if kind == 4 { light } else { tone });
    }
    scene.home();
}

/// Parallel rows from one side of a field to the other.
fn rows(scene: &mut Scene, [a, b, c, d]: Quad, (count, wide): (f32, f32), ink: Ink) {
    let across = scene.chance(50);
    let (a, b, c, d) = if across { (b, c, d, a) } else { (a, b, c, d) };
    let width = length(a, b) / count * wide;
    let mut step = 0.5;
    while step < count {
        let (from, to) = (along(a, b, step / count), along(d, c, step / count));
        let (seen, other) = (scene.art.place(from.0, from.1), scene.art.place(to.0, to.1));
        if !outside(seen, other) {
            scene.art.taper(from.0, from.1, to.0, to.1, width, width);
        }
        step += 1.0;
    }
    scene.art.fill(ink);
}

/// Whether two places are beyond the same edge of the tile.
#[inline(never)]
pub fn outside(a: Point, b: Point) -> bool {
    a.0.max(b.0) < 0.0 || a.1.max(b.1) < 0.0 || a.0.min(b.0) > 1000.0 || a.1.min(b.1) > 1000.0
}

/// Hedges with their shadows, each as one uneven band.
#[inline(never)]
pub fn hedges(scene: &mut Scene, list: &[(Point, Point)], wide: f32) {
    let wide = wide * scene.land.unit;
    let mut ends = Vec::new();
    for (from, to) in list {
        scene.on_land();
        let (from, to) = (scene.art.place(from.0, from.1), scene.art.place(to.0, to.1));
        scene.home();
        // Seven hedges are enough for one tile; more would only weigh.
        if !outside(from, to) && ends.len() < 7 {
            ends.push((from, to));
        }
    }
    let (dx, dy) = (scene.sun.0 * wide * 1.2, scene.sun.1 * wide * 1.2);
    for (from, to) in &ends {
        scene.art.taper(from.0 + dx, from.1 + dy, to.0 + dx, to.1 + dy, wide * 1.5, wide * 1.5);
    }
    scene.shadow();
    for (from, to) in &ends {
        band(scene, *from, *to, wide);
        scene.art.cut();
    }
    let [dark, mid, _] = scene.mood.leaves;
    scene.art.fill(mix(dark, mid, 0.5));
}

/// The outline of a hedge.
fn band(scene: &mut Scene, from: Point, to: Point, wide: f32) {
    let long = length(from, to).max(1.0);
    let count = (long / wide / 6.0).max(1.0).min(3.0);
    let (nx, ny) = ((to.1 - from.1) / long, (from.0 - to.0) / long);
    for way in [1.0, -1.0] {
        let mut step = 0.0;
        while step <= count {
            let share = if way > 0.0 { step / count } else { 1.0 - step / count };
            let (here, half) = (along(from, to, share), way * wide * scene.between(0.4, 1.0));
            scene.art.to(here.0 + nx * half, here.1 + ny * half);
            step += 1.0;
        }
    }
}

/// Trees one by one: places on the land and radii. Shadows first, then crowns from dark to light.
#[inline(never)]
pub fn trees(scene: &mut Scene, list: &[(f32, f32, f32)]) {
    scene.on_land();
    let mut seen = Vec::new();
    for (x, y, radius) in list {
        let (x, y) = scene.art.place(*x, *y);
        let radius = radius * scene.land.unit;
        if x > -radius && y > -radius * 2.0 && x < 1000.0 + radius && y < 1000.0 + radius {
            seen.push((x, y, radius));
        }
    }
    scene.home();
    for (x, y, radius) in &seen {
        let (dx, dy) = (scene.sun.0 * radius, scene.sun.1 * radius);
        let steps = if *radius < 50.0 { 6.0 } else { 8.0 };
        scene.art.arc(x + dx, y + dy, *radius, *radius, (0.0, 1.0), steps);
        scene.art.cut();
    }
    scene.shadow();
    let is_far = seen.iter().all(|(_, _, radius)| *radius < 70.0);
    for (tone, size) in [1.0, 0.66, 0.36].into_iter().take(if is_far { 2 } else { 3 }).enumerate() {
        let ink = scene.mood.leaves.get(tone).copied().unwrap_or(0);
        for (x, y, radius) in &seen {
            // The light comes from where the shadow does not fall.
            let shift = -radius * (1.0 - size) * 0.62;
            let reach = (scene.sun.0 * scene.sun.0 + scene.sun.1 * scene.sun.1).sqrt();
            let (dx, dy) = (scene.sun.0 / reach * shift, scene.sun.1 / reach * shift);
            crown(scene, (x + dx, y + dy), radius * size, tone);
        }
        scene.art.fill(ink);
    }
}

/// A piece: a crown with bumps.
fn crown(scene: &mut Scene, (x, y): Point, radius: f32, tone: usize) {
    let steps = if radius < 50.0 { 6.0 } else { 8.0 };
    let mut step = 0.0;
    while step < steps {
        let turn = (step / steps) * 4.0 * QUARTER + x + tone as f32;
        let r = radius * scene.between(0.84, 1.08);
        scene.art.to(x + r * sine(turn + QUARTER), y + r * sine(turn));
        step += 1.0;
    }
    if radius > 60.0 {
        scene.art.soften(0.3);
    }
    scene.art.cut();
}

/// A copse: some trees around a place, within some reach.
#[inline(never)]
pub fn copse(scene: &mut Scene, (x, y): Point, reach: Point, count: u32, radius: f32) {
    let mut list = Vec::new();
    for _ in 0..count {
        let (dx, dy) = (scene.between(-1.0, 1.0) * reach.0, scene.between(-1.0, 1.0) * reach.1);
        list.push((x + dx, y + dy, radius * scene.between(0.7, 1.25)));
    }
    trees(scene, &list);
}

/// Sand or snow: soft waves over one ground.
pub fn dunes(scene: &mut Scene) {
    scene.on_land();
    let [first, second, third, fourth, ..] = scene.mood.fields;
    scene.art.rect(-EDGE, -EDGE, EDGE * 2.0, EDGE * 2.0, first);
    let mut y = -EDGE + scene.between(0.0, 120.0);
    while y < EDGE {
        let ink = scene.pick(&[second, third, fourth]);
        let (high, swing) = (scene.between(50.0, 120.0), scene.between(18.0, 46.0));
        wave(scene, y, swing);
        wave(scene, y + high, -swing);
        scene.art.fill(mix(ink, first, 0.35));
        y += high + scene.between(70.0, 190.0);
    }
    scene.home();
}

/// Corners along the land at some height, there for a positive swing and back for a negative one.
#[inline(never)]
fn wave(scene: &mut Scene, y: f32, swing: f32) {
    let (way, phase) = (if swing > 0.0 { 1.0 } else { -1.0 }, scene.between(0.0, 6.0));
    for step in 0..=8_u8 {
        let x = way * (f32::from(step) / 4.0 - 1.0) * EDGE;
        let drift = scene.between(-0.3, 0.3);
        scene.art.to(x, y + swing.abs() * (sine(x * 0.007 + phase) + drift));
    }
}

/// Water beyond a shore at `y`, on the side that `way` points to.
pub fn shore(scene: &mut Scene, y: f32, way: f32) {
    let [deep, shallow] = scene.mood.water;
    let sand = mix(scene.mood.earth, scene.mood.haze, 0.25);
    let phase = scene.between(0.0, 6.0);
    scene.on_land();
    for (shift, ink) in [(0.0, sand), (26.0, mix(shallow, 0xffffff, 0.55)), (38.0, shallow), (110.0, deep)] {
        let mut x = -EDGE;
        while x <= EDGE {
            let roll = 24.0 * sine(x * 0.008 + phase) + 13.0 * sine(x * 0.021 + phase + shift);
            scene.art.to(x, y + way * (shift + roll));
            x += 144.0;
        }
        scene.art.path(&[(EDGE, way * EDGE), (-EDGE, way * EDGE)]);
        scene.art.fill(ink);
    }
    scene.home();
}

/// Open water everywhere, with the light on its waves.
pub fn sea(scene: &mut Scene) {
    let [deep, shallow] = scene.mood.water;
    scene.art.rect(0.0, 0.0, 1000.0, 1000.0, deep);
    let light = mix(deep, shallow, 0.4);
    for _ in 0..26 {
        let (x, y) = (scene.between(0.0, 1000.0), scene.between(0.0, 1000.0));
        let long = scene.between(24.0, 70.0);
        scene.art.path(&[(x - long, y), (x, y - 9.0), (x + long, y + 2.0), (x, y + 3.0)]);
        scene.art.cut();
    }
    scene.art.fill(light);
}

/// A river along the land, about `wide`, near `y`.
pub fn river(scene: &mut Scene, y: f32, wide: f32) {
    let [deep, shallow] = scene.mood.water;
    let (swing, phase) = (scene.between(30.0, 70.0), scene.between(0.0, 6.0));
    scene.on_land();
    let bank = scene.dim(scene.mood.fields[3], 0.2);
    for (width, ink) in [(wide * 1.3, bank), (wide, deep), (wide * 0.5, mix(deep, shallow, 0.5))] {
        let mut x = -EDGE;
        while x <= EDGE {
            scene.art.to(x, y + swing * sine(x * 0.006 + phase));
            x += 120.0;
        }
        scene.art.stroke(width);
        scene.art.fill(ink);
    }
    scene.home();
}
