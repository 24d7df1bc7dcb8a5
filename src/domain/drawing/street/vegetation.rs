//! Trees, hedges and the branch that hangs into the picture.

use super::super::Point;
use super::super::brush::mix;
use super::figures;
use super::scene::{Scene, Site};

/// The shape of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tree {
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
    use Tree::{Bare, Fir, Palm, Pine, Poplar, Round};
    let (kinds, chance) = match scene.site {
        Site::City => ([Round, Bare, Round], 55),
        Site::Village => ([Round, Poplar, Round], 35),
        Site::Suburb => ([Round, Fir, Poplar], 65),
        Site::Country => ([Poplar, Round, Bare], 75),
        Site::Coast => ([Palm, Pine, Palm], 75),
        Site::Mountain => ([Fir; 3], 90),
        Site::Works => ([Bare, Poplar, Bare], 35),
        Site::Across => ([Round, Bare, Round], 45),
        Site::Park => ([Round, Poplar, Pine], 100),
    };
    let kind = scene.rng.pick(&kinds, Round);
    if scene.is_across() {
        let park = scene.site == Site::Park;
        let mut z = if park { 22.0 } else { 13.7 };
        while z > if park { 15.0 } else { 12.0 } {
            let mixed = if park { scene.rng.pick(&kinds, Round) } else { kind };
            let x = scene.between(-9.0, 9.0);
            if scene.chance(chance) {
                tree(scene, mixed, x, if park { z } else { 12.2 });
            }
            z -= 1.5;
        }
        if park {
            railing(scene);
        }
        return;
    }
    let wild = matches!(scene.site, Site::Country | Site::Mountain | Site::Coast);
    for z in [36.0, 23.0, 15.5, 11.0] {
        for side in [scene.near, -scene.near] {
            if scene.site == Site::Coast && side != scene.near {
                continue;
            }
            if scene.chance(chance * 2 / 3) {
                let clear = scene.verge(side) + if wild { 2.2 } else { 1.2 };
                let (x, z) = (side * (clear + scene.between(0.0, 1.5)), z + scene.between(-1.5, 1.5));
                tree(scene, kind, x, z);
            }
        }
    }
}

/// The iron fence of the park.
fn railing(scene: &mut Scene) {
    let iron = scene.fade(scene.mood.shade, 26.0);
    let scale = scene.scale(15.0);
    let (foot, top) = (scene.art.camera.spot(0.0, 0.0, 15.0).1, scene.art.camera.spot(0.0, 1.25, 15.0).1);
    let mut x = scene.between(0.0, 0.7) * scale - 40.0;
    scene.art.block(-10.0, top + 8.0, 1020.0, 5.0);
    while x < 1010.0 {
        scene.art.block(x, top, 6.0, foot - top);
        x += 0.95 * scale;
    }
    scene.art.fill(iron);
}

/// One tree of about six metres, with its shadow.
#[inline(never)]
fn tree(scene: &mut Scene, kind: Tree, x: f32, z: f32) {
    let kind = match kind {
        Tree::Round | Tree::Palm if scene.is_snowy() => Tree::Bare,
        Tree::Poplar | Tree::Pine if scene.is_snowy() => Tree::Fir,
        Tree::Round | Tree::Palm | Tree::Poplar | Tree::Pine | Tree::Fir | Tree::Bare => kind,
    };
    let size = scene.between(0.75, 1.25);
    if z < 20.0 {
        scene.ground_shadow(x, z, 1.1 * size);
    }
    let evergreen = matches!(kind, Tree::Palm | Tree::Pine | Tree::Fir);
    let mut inks = if evergreen && scene.mood.is_autumn() { EVERGREEN } else { scene.mood.leaves };
    let bark = mix(scene.thing(0x6a5344, z), scene.fade(inks[0], z), 0.3);
    let (trunk, figure): (f32, &[i8]) = match kind {
        Tree::Round if z > 17.0 => (2.2, &figures::FAR_TREE),
        Tree::Round => (2.2, &figures::ROUND_TREE),
        Tree::Poplar => (2.2, &figures::POPLAR),
        Tree::Fir => (2.2, &figures::FIR),
        Tree::Pine => (4.4, &figures::PINE),
        Tree::Palm => (4.6, &figures::PALM),
        Tree::Bare => (4.6, &figures::LIMBS),
    };
    let place = scene.art.camera.spot(x, 0.0, z);
    let scale = scene.scale(z) * size;
    // The light side of the tables is on the right. No two trees are quite as wide.
    let wide = scale * scene.sun * scene.between(0.88, 1.12);
    scene.art.flat(place, wide, scale, 0.0);
    let lean = scene.between(-0.12, 0.12);
    scene.art.bar((-lean, 0.1), (0.0, -trunk), (0.32, 0.2), bark);
    if kind == Tree::Fir && scene.is_snowy() {
        inks[1] = inks[2];
    }
    if kind == Tree::Bare {
        // The bark has its haze already.
        scene.stamp(figure, &[bark], 0.0);
        if scene.is_snowy() {
            scene.stamp(&figures::CAPS, &[inks[2]], z);
        }
    } else {
        scene.stamp(figure, &inks, z);
    }
    scene.home();
}

/// A clipped hedge along the road.
#[inline(never)]
pub fn hedge(scene: &mut Scene, x: f32, side: f32) {
    let tall = scene.between(0.8, 1.4);
    let [dark, mid, light] = scene.mood.leaves;
    let face = if side == scene.sun { dark } else { mid };
    let back = x + side * 0.9;
    for (lower, low, upper, ink) in [(x, 0.0, x, face), (x, tall, back, light)] {
        let stops = [3.0, 8.0, 17.0, 31.0, 60.0];
        for z in stops {
            scene.art.at(lower, low, z);
        }
        for z in stops.iter().rev() {
            scene.art.at(upper, tall, *z);
        }
        scene.art.fill(scene.fade(ink, 9.0));
    }
    scene.art.at(x, 0.0, 3.0);
    scene.art.at(x, tall, 3.0);
    scene.art.at(back, tall, 3.0);
    scene.art.at(back, 0.0, 3.0);
    scene.art.fill(scene.fade(dark, 9.0));
}

/// A branch with leaves that reaches in from a place outside to a tip.
#[inline(never)]
pub fn branch(scene: &mut Scene, from: Point, tip: Point) {
    let [dark, mid, light] = scene.mood.leaves;
    let bark = mix(scene.thing(0x5a463a, 3.0), dark, 0.4);
    scene.art.bar(from, tip, (20.0, 5.0), bark);
    for (count, colour) in [(8.0, dark), (7.0, mid), (3.0, light)] {
        let mut step = 0.0;
        while step < count {
            let along = (step + scene.rng.unit()) / count;
            let spread = scene.between(-46.0, 46.0);
            let x = from.0 + (tip.0 - from.0) * along + spread;
            let y = from.1 + (tip.1 - from.1) * along + scene.between(-34.0, 40.0);
            let long = if scene.is_snowy() { 9.0 } else { scene.between(24.0, 40.0) };
            scene.art.leaf(x, y, long, long * spread * 0.012);
            step += 1.0;
        }
        scene.art.fill(colour);
    }
}

/// The trunk of a tree that stands between us and the street, with its crown above the tile.
pub fn trunk(scene: &mut Scene, x: f32, wide: f32) {
    let bark = mix(scene.thing(0x6a5040, 3.0), scene.mood.leaves[0], 0.35);
    let lean = scene.between(-40.0, 40.0);
    let (foot, top) = ((x - lean * 0.5, 1010.0), (x + lean * 0.5, -10.0));
    scene.art.bar(foot, top, (wide * 1.25, wide * 0.85), bark);
    let lit = (wide * 0.3 * scene.sun, scene.turned(bark, 0.22));
    scene.art.bar((foot.0 + lit.0, foot.1), (top.0 + lit.0, top.1), (wide * 0.4, wide * 0.25), lit.1);
    branch(scene, (top.0 - 240.0 * scene.sun, -50.0), (top.0 + 130.0 * scene.sun, 12.0));
}
