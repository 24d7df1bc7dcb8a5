//! Trees, hedges and the branch that hangs into the picture.

use super::super::Point;
use super::super::brush::{Frame, arc, each, mix, moved, rgb, rounded, several, taper};
use super::scene::{Scene, Site};

/// The shape of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tree {
    /// A round crown.
    Round,
    /// A tall narrow poplar.
    Poplar,
    /// Three skirts of needles.
    Fir,
    /// An umbrella pine.
    Pine,
    /// A palm.
    Palm,
    /// Bare winter branches.
    Bare,
}

/// Leaves that autumn does not turn.
const EVERGREEN: [u32; 3] = [0x46604a, 0x6f8a54, 0xa0ac66];

/// Draws the trees of this site, from far to near.
pub fn planted(scene: &mut Scene) {
    let (kinds, chance): (&[Tree], u32) = match scene.site {
        Site::City => (&[Tree::Round, Tree::Bare], 55),
        Site::Village => (&[Tree::Round, Tree::Poplar], 35),
        Site::Suburb => (&[Tree::Round, Tree::Fir, Tree::Poplar], 65),
        Site::Country => (&[Tree::Poplar, Tree::Round, Tree::Bare], 75),
        Site::Coast => (&[Tree::Palm, Tree::Pine], 75),
        Site::Mountain => (&[Tree::Fir], 90),
        Site::Works => (&[Tree::Bare, Tree::Poplar], 35),
        Site::Across => (&[Tree::Round, Tree::Bare], 45),
        Site::Park => (&[Tree::Round, Tree::Poplar, Tree::Pine], 100),
    };
    let kind = scene.rng.pick(kinds, Tree::Round);
    if scene.is_across() {
        let count = if scene.site == Site::Park { 5 } else { 2 };
        for step in 0..count {
            let park = scene.site == Site::Park;
            let z = if park { 22.0 - f32::from(step as u8) * 1.5 } else { 12.2 };
            let x = scene.rng.between(-9.0, 9.0);
            let mixed = if park { scene.rng.pick(kinds, kind) } else { kind };
            if scene.rng.chance(chance) {
                let size = scene.rng.between(0.8, 1.25);
                tree(scene, mixed, (x, z), size);
            }
        }
        if scene.site == Site::Park {
            railing(scene);
        }
        return;
    }
    for z in [36.0, 23.0, 15.5, 11.0] {
        for side in [scene.near, -scene.near] {
            let offset = scene.verge(side);
            let clear =
                if matches!(scene.site, Site::Country | Site::Mountain | Site::Coast) { 2.2 } else { 1.2 };
            if scene.site == Site::Coast && side != scene.near {
                continue;
            }
            if scene.rng.chance(chance * 2 / 3) {
                let x = side * (offset + clear + scene.rng.between(0.0, 1.5));
                let size = scene.rng.between(0.75, 1.2);
                let z = z + scene.rng.between(-1.5, 1.5);
                tree(scene, kind, (x, z), size);
            }
        }
    }
}

/// The iron fence of the park.
fn railing(scene: &mut Scene) {
    let iron = scene.tone(scene.mood.shade, 26.0);
    let scale = scene.camera.focal / 15.0;
    let (foot, top) = (scene.spot(0.0, 0.0, 15.0).1, scene.spot(0.0, 1.25, 15.0).1);
    let shift = scene.rng.between(0.0, 0.7) * scale;
    let mut bars = vec![super::super::brush::block(-10.0, top + 8.0, 1020.0, 5.0)];
    let mut x = shift - 40.0;
    while x < 1010.0 {
        bars.push(super::super::brush::block(x, top, 6.0, foot - top));
        x += 0.95 * scale;
    }
    scene.art.pieces(&bars, iron);
}

/// One tree with its shadow; `size` 1 is about six metres.
pub fn tree(scene: &mut Scene, kind: Tree, (x, z): Point, size: f32) {
    let kind = match kind {
        Tree::Round | Tree::Palm if scene.is_snowy() => Tree::Bare,
        Tree::Poplar | Tree::Pine if scene.is_snowy() => Tree::Fir,
        Tree::Round | Tree::Palm | Tree::Poplar | Tree::Pine | Tree::Fir | Tree::Bare => kind,
    };
    if z < 20.0 {
        scene.ground_shadow(x, z, 1.1 * size);
    }
    let frame = scene.stand(x, z);
    let frame = Frame { wide: frame.wide * size, high: frame.high * size, ..frame };
    let evergreen = matches!(kind, Tree::Palm | Tree::Pine | Tree::Fir);
    let inks = if evergreen && scene.mood.is_autumn() { EVERGREEN } else { scene.mood.leaves };
    let [dark, mid, light] = inks.map(|ink| scene.tone(ink, z));
    let bark = mix(scene.thing(0x6a5344, z), dark, 0.3);
    let sun = scene.sun;
    let lean = scene.rng.between(-0.15, 0.15);
    let trunk: f32 = match kind {
        Tree::Round | Tree::Poplar | Tree::Fir => 2.2,
        Tree::Pine => 4.4,
        Tree::Palm | Tree::Bare => 4.6,
    };
    scene.art.frame = frame;
    scene.art.bar((0.0, 0.1), (lean, -trunk), (0.32, 0.2), bark);
    match kind {
        Tree::Round if z > 17.0 => crown(scene, &[(-0.5, -3.2, 1.3), (0.5, -3.7, 1.4)], [dark, mid, light]),
        Tree::Round => crown(
            scene,
            &[(0.0, -3.7, 1.5), (-0.85, -3.0, 1.05), (0.9, -3.1, 1.1), (0.25, -4.6, 0.95)],
            [dark, mid, light],
        ),
        Tree::Pine => {
            crown(scene, &[(-0.9, -4.6, 0.9), (0.8, -4.5, 1.0), (0.0, -5.0, 1.0)], [dark, mid, light])
        }
        Tree::Poplar => {
            for (shift, half, low, tip, colour) in
                [(0.0, 0.95, -0.9, -7.3, dark), (0.16, 0.62, -1.3, -6.8, mid), (0.38, 0.2, -2.4, -5.6, light)]
            {
                let x = shift * sun;
                let flame = [
                    (x, low),
                    (x - half, -2.6),
                    (x - half * 0.6, -5.2),
                    (x, tip),
                    (x + half * 0.6, -5.2),
                    (x + half, -2.6),
                ];
                scene.art.polygon(&rounded(&flame, 0.3), colour);
                if z > 17.0 && shift > 0.1 {
                    break;
                }
            }
        }
        Tree::Fir => {
            for (low, high, half) in [(-0.8, -3.2, 1.55), (-2.0, -4.4, 1.25), (-3.3, -5.8, 0.9)] {
                scene.art.polygon(
                    &[
                        (-half, low),
                        (-half * 0.3, low + 0.18),
                        (half * 0.4, low + 0.1),
                        (half, low - 0.05),
                        (0.0, high),
                    ],
                    dark,
                );
                let lit = if scene.is_snowy() { light } else { mid };
                scene.art.polygon(&[(0.08 * sun, low + 0.05), (half * sun, low - 0.02), (0.0, high)], lit);
            }
        }
        Tree::Palm => {
            let tips = [(-1.9, -3.9), (-1.6, -5.2), (-0.5, -5.9), (0.8, -5.8), (1.8, -5.0), (1.8, -3.8)];
            let fronds = each(&tips, &mut |(fx, fy)| {
                vec![
                    (lean, -4.7),
                    (lean + fx * 0.55, fy - 0.75),
                    (lean + fx, fy),
                    (lean + fx * 0.5, fy - 0.1),
                ]
            });
            scene.art.pieces(&fronds, mid);
            scene.art.disc((lean, -4.6), 0.3, dark);
        }
        Tree::Bare => bare(scene, lean, bark, light),
    }
    scene.art.frame = Frame::HOME;
}

fn crown(scene: &mut Scene, lobes: &[(f32, f32, f32)], [dark, mid, light]: [super::super::Rgb; 3]) {
    let sun = scene.sun;
    let shift = scene.rng.between(-0.12, 0.12);
    for (x, y, r) in lobes {
        scene.art.oval((x + shift, *y), *r, r * 0.88, dark);
    }
    for (x, y, r) in lobes {
        scene.art.oval((x + shift + 0.22 * sun, y - 0.2), r * 0.76, r * 0.66, mid);
    }
    for (x, y, r) in lobes.iter().skip(if lobes.len() > 2 { 1 } else { 9 }) {
        scene.art.oval((x + 0.4 * sun, y - 0.38), r * 0.42, r * 0.34, light);
    }
}

fn bare(scene: &mut Scene, lean: f32, bark: super::super::Rgb, snow: super::super::Rgb) {
    const LIMBS: [(f32, f32, f32, f32); 9] = [
        (-1.9, 0.0, -1.3, -3.8),
        (-2.3, 0.0, 1.4, -4.0),
        (-2.9, 0.0, -0.9, -5.0),
        (-3.1, 0.0, 1.0, -5.3),
        (-3.6, 0.1, 0.1, -6.0),
        (-3.0, -0.8, -1.6, -4.7),
        (-3.3, 0.9, 1.8, -4.9),
        (-4.2, -0.6, -0.3, -5.7),
        (-4.4, 0.6, 0.5, -5.9),
    ];
    let (mut limbs, mut caps) = (Vec::new(), Vec::new());
    for (y0, x0, x1, y1) in LIMBS {
        let (x0, x1) = (lean * 0.5 + x0, x1 + lean);
        limbs.push(taper((x0, y0), (x1, y1), (0.15, 0.03)));
        caps.push(taper((x0, y0 - 0.1), (x1, y1 - 0.07), (0.02, 0.06)));
    }
    scene.art.pieces(&limbs, bark);
    if scene.is_snowy() {
        caps.truncate(5);
        scene.art.pieces(&caps, snow);
    }
}

/// A clipped hedge along the road, between two depths.
pub fn hedge(scene: &mut Scene, x: f32, side: f32, (from, to): (f32, f32)) {
    let [dark, mid, light] = scene.mood.leaves.map(|ink| scene.tone(ink, from + 6.0));
    let tall = scene.rng.between(0.8, 1.4);
    let there = [from, from + 5.0, from + 14.0, from + 28.0, to];
    let band = |low: Point, high: Point| {
        let mut outline = Vec::new();
        for z in there {
            outline.push(scene.spot(low.0, low.1, z));
            outline.insert(0, scene.spot(high.0, high.1, z));
        }
        outline
    };
    let face = band((x, 0.0), (x, tall));
    let top = band((x, tall), (x + side * 0.9, tall));
    let front = [
        scene.spot(x, 0.0, from),
        scene.spot(x, tall, from),
        scene.spot(x + side * 0.9, tall, from),
        scene.spot(x + side * 0.9, 0.0, from),
    ];
    scene.art.polygon(&face, if side == scene.sun { dark } else { mid });
    scene.art.polygon(&top, light);
    scene.art.polygon(&front, dark);
}

/// A branch with leaves that reaches in from a place outside to a tip.
pub fn branch(scene: &mut Scene, from: Point, tip: Point) {
    let bare = scene.is_snowy();
    let [dark, mid, light] = scene.mood.leaves.map(rgb);
    let bark = mix(scene.thing(0x5a463a, 3.0), dark, 0.4);
    scene.art.bar(from, tip, (20.0, 5.0), bark);
    for (count, colour) in [(8u8, dark), (7, mid), (3, light)] {
        let leaves = several(count, &mut |step| {
            let along = (step + scene.rng.unit()) / f32::from(count);
            let spread = scene.rng.between(-46.0, 46.0);
            let place = (
                from.0 + (tip.0 - from.0) * along + spread,
                from.1 + (tip.1 - from.1) * along + scene.rng.between(-34.0, 40.0),
            );
            let long = if bare { 9.0 } else { scene.rng.between(24.0, 40.0) };
            let leaf = arc(place, long, long * 0.52, 0.0, 1.0, 6);
            moved(&leaf, &|(x, y)| (x, y + (x - place.0) * spread * 0.012))
        });
        scene.art.pieces(&leaves, colour);
    }
}

/// The trunk of a tree that stands between us and the street, with its crown above the tile.
pub fn trunk(scene: &mut Scene, x: f32, wide: f32) {
    let bark = mix(scene.thing(0x6a5040, 3.0), rgb(scene.mood.leaves[0]), 0.35);
    let lean = scene.rng.between(-40.0, 40.0);
    let (foot, top) = ((x - lean * 0.5, 1010.0), (x + lean * 0.5, -10.0));
    scene.art.bar(foot, top, (wide * 1.25, wide * 0.85), bark);
    let lit = (wide * 0.3 * scene.sun, scene.turned(bark, 0.22));
    scene.art.bar((foot.0 + lit.0, foot.1), (top.0 + lit.0, top.1), (wide * 0.4, wide * 0.25), lit.1);
    branch(scene, (top.0 - 240.0 * scene.sun, -50.0), (top.0 + 130.0 * scene.sun, 12.0));
}
