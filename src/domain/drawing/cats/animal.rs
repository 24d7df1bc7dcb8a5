//! One animal in one posture: the limbs of a pose, dressed in a coat.

use super::super::Point;
use super::super::brush::{Ink, Sheet, mix};
use super::heads::{self, Inks, Look, Place};
use super::pen::Limb;
use super::poses::{BODY, FAR, HEAD, LEG, TAIL, THIGH};
use super::seen::Tail;
use super::species::{self, Coat, Species};

/// An animal, ready to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Animal {
    /// Which body.
    pub kind: &'static Species,
    /// Which coat.
    pub coat: &'static Coat,
    /// Its inks under the light of the picture.
    pub inks: Inks,
    /// What the face does.
    pub look: Look,
    /// Where it touches the ground, in the picture.
    pub foot: Point,
    /// Picture units for one unit of the tables.
    pub size: f32,
    /// 1 when it looks right, -1 when it looks left.
    pub way: f32,
    /// Whether both flanks are seen: from the front and from behind.
    pub both_flanks: bool,
    /// How far the tail has swung, in units of the tables.
    pub swing: f32,
    /// The colour of its ribbon, when it wears one.
    pub ribbon: Option<Ink>,
    /// Whether the tip of its tongue is out.
    pub has_tongue_out: bool,
    /// Whether it is so small that shadows and toes would not be seen.
    pub is_small: bool,
}

/// Draws the parts of a pose, from back to front.
pub fn pose(art: &mut Sheet, animal: &Animal, table: &[i8]) {
    let mut rest = table;
    while let Some((part, row)) = next_part(&mut rest) {
        let mut limb = Limb::from_row(row);
        art.flat(animal.foot, animal.size * animal.way, animal.size, 0.0);
        match part {
            TAIL => tail(art, animal, limb),
            FAR => leg(art, animal, limb, true, false),
            LEG => leg(art, animal, limb, false, false),
            THIGH => leg(art, animal, limb, false, true),
            BODY => {
                for width in &mut limb.widths {
                    *width *= animal.kind.girth;
                }
                body(art, animal, &limb);
            }
            HEAD => head(art, animal, row),
            _ => {}
        }
    }
}

/// Takes a part and its row from the head of a table.
#[inline(never)]
fn next_part<'a>(rest: &mut &'a [i8]) -> Option<(i8, &'a [i8])> {
    let (part, row) = rest.split_first()?;
    let count = usize::from(row.get(3)?.unsigned_abs());
    let (row, after) = row.split_at_checked(4 + 2 * count)?;
    *rest = after;
    Some((*part, row))
}

/// Pieces: the whole animal, to be filled with one ink.
pub fn silhouette(art: &mut Sheet, kind: &Species, table: &[i8]) {
    heads::contour(art, kind);
    let row = table.len().saturating_sub(6);
    let value = |index: usize| f32::from(table.get(row + index).copied().unwrap_or(0)) * 0.01;
    art.stretch(value(4), value(5), kind.head_size, kind.head_size);
    let mut rest = table;
    while let Some((part, row)) = next_part(&mut rest) {
        if part != HEAD {
            Limb::from_row(row).whole(art);
        }
    }
}

fn head(art: &mut Sheet, animal: &Animal, row: &[i8]) {
    let value = |index: usize| f32::from(row.get(index).copied().unwrap_or(0)) * 0.01;
    let lift = (animal.kind.head_size - 0.58) * 0.3;
    let place = Place {
        middle: art.place(value(4), value(5) - lift),
        wide: animal.size * animal.way * animal.kind.head_size,
        tilt: value(0) * animal.way,
        aside: value(1),
        look: animal.look,
        has_tongue_out: animal.has_tongue_out,
    };
    heads::head(art, animal.kind, animal.coat, &animal.inks, &place);
}

fn body(art: &mut Sheet, animal: &Animal, limb: &Limb) {
    let Animal { inks, coat, both_flanks, .. } = animal;
    let has = |mark: u16| coat.marks & mark > 0;
    limb.whole(art);
    art.fill(inks.base);
    if has(species::PATCHES) {
        let (near, far) =
            if *both_flanks { ((-1.0, -0.45), (0.4, 1.0)) } else { ((-1.0, 0.1), (-1.0, -0.1)) };
        limb.band(art, (0.1, 0.45), near);
        art.fill(inks.dark);
        limb.band(art, (0.5, 0.8), far);
        art.fill(inks.pale);
    }
    if has(species::BIB) && animal.look != Look::Away {
        if *both_flanks {
            let points = vec![limb.spot(0.2), limb.spot(0.6), limb.spot(1.0)];
            Limb { points, widths: limb.widths.map(|width| width * 0.62) }.whole(art);
        } else {
            limb.band(art, (0.5, 0.97), (0.3, 1.0));
        }
        art.fill(inks.pale);
    }
    if has(species::STRIPES) {
        for at in [0.12, 0.3, 0.48, 0.66, 0.84] {
            limb.wedge(art, at, 0.05, (-1.0, if *both_flanks { -0.35 } else { -0.2 }));
            if *both_flanks {
                limb.wedge(art, at, 0.05, (1.0, 0.35));
            }
        }
        art.fill(inks.dark);
    }
    if has(species::SPOTS) {
        spots(art, limb, *both_flanks);
        art.fill(inks.dark);
    }
    if animal.is_small {
        return;
    }
    // The side away from the light, then what the head throws on the chest.
    limb.band(art, (0.0, 1.0), if *both_flanks { (0.6, 1.0) } else { (0.5, 1.0) });
    art.veil(13).fill(inks.shade);
    limb.band(art, (0.8, 1.0), (-1.0, 1.0));
    art.veil(16).fill(inks.shade);
    if let Some(ribbon) = animal.ribbon {
        limb.band(art, (0.83, 0.97), (-1.0, 1.0));
        art.fill(ribbon);
        if animal.look == Look::Away {
            return;
        }
        let (x, y) = limb.across(0.83, if *both_flanks { 0.0 } else { 0.6 });
        art.disc(x, y + 0.02, 0.045, inks.iris);
    }
}

fn spots(art: &mut Sheet, limb: &Limb, both_flanks: bool) {
    for (at, side) in [
        (0.1, -0.6),
        (0.22, -0.1),
        (0.3, -0.7),
        (0.42, -0.3),
        (0.52, -0.75),
        (0.62, -0.2),
        (0.72, -0.6),
        (0.85, -0.3),
        (0.2, 0.6),
        (0.45, 0.6),
        (0.65, 0.65),
    ] {
        if side > 0.0 && !both_flanks {
            continue;
        }
        let (x, y) = limb.across(at, side);
        art.arc(x, y, 0.026, 0.022, (0.0, 1.0), 6.0);
        art.cut();
    }
}

fn leg(art: &mut Sheet, animal: &Animal, limb: Limb, is_far: bool, is_thigh: bool) {
    let Animal { inks, coat, .. } = animal;
    let has = |mark: u16| coat.marks & mark > 0;
    let turned = |ink| if is_far { mix(ink, inks.shade, 0.24) } else { ink };
    limb.whole(art);
    let patched = has(species::PATCHES) && is_thigh && limb.points.len() == 3;
    art.fill(turned(if patched { inks.pale } else { inks.base }));
    if is_thigh {
        if has(species::STRIPES) {
            for at in [0.25, 0.5] {
                limb.wedge(art, at, 0.07, (-1.0, -0.3));
            }
            art.fill(inks.dark);
        }
        // A thigh is told from the body by its own edge alone.
        limb.band(art, (0.0, 1.0), (-1.0, -0.86));
        art.veil(20).fill(inks.shade);
        return;
    }
    if has(species::PALE_SOCKS | species::DARK_SOCKS | species::POINTS) {
        limb.band(art, (0.62, 0.9), (-1.0, 1.0));
        let (x, y) = limb.spot(0.93);
        let half = limb.widths[2];
        art.arc(x, y, half * 1.04, half * 1.04, (0.0, 1.0), 10.0);
        art.cut();
        art.fill(turned(if has(species::PALE_SOCKS) { inks.pale } else { inks.dark }));
    } else if !animal.is_small {
        // Between two legs of one colour a thin edge.
        limb.band(art, (0.1, 1.0), (0.72, 1.0));
        art.veil(22).fill(inks.shade);
    }
    if !is_far && !animal.is_small {
        toes(art, &limb);
        art.veil(45).fill(inks.shade);
    }
}

/// Pieces: two short lines that part three toes.
fn toes(art: &mut Sheet, limb: &Limb) {
    for side in [-0.33, 0.33] {
        let (x, y) = limb.across(1.0, side);
        let (dx, dy) = limb.way(1.0);
        let half = limb.widths[2];
        art.taper(
            x + dx * half * 0.2,
            y + dy * half * 0.2,
            x + dx * half * 0.85,
            y + dy * half * 0.85,
            0.012,
            0.018,
        );
    }
}

fn tail(art: &mut Sheet, animal: &Animal, mut limb: Limb) {
    let Animal { inks, coat, kind, .. } = animal;
    let has = |mark: u16| coat.marks & mark > 0;
    let Some(root) = limb.points.first().copied() else { return };
    let n = limb.points.len();
    limb.widths = match kind.tail {
        Tail::Long => [0.045, 0.045, 0.038],
        Tail::Plume => [0.06, 0.11, 0.06],
        Tail::Brush => [0.05, 0.14, 0.03],
        Tail::Ringed => [0.08, 0.11, 0.08],
        Tail::Short => [0.06, 0.05, 0.03],
        Tail::Curled => [0.08, 0.17, 0.13],
        Tail::Stub | Tail::Pom => {
            let radius = if kind.tail == Tail::Stub { 0.06 } else { 0.09 };
            art.disc(
                root.0 * 1.02,
                root.1 - 0.03,
                radius,
                if kind.tail == Tail::Stub { inks.base } else { inks.light },
            );
            return;
        }
        Tail::None => return,
    };
    if kind.tail == Tail::Short {
        limb.points.truncate(3);
    }
    if kind.tail == Tail::Curled {
        // Up along the back, and over at the top.
        let side = if root.0 > 0.0 { 1.0 } else { -1.0 };
        limb.points = [(0.0, 0.0), (0.22, -0.2), (0.2, -0.56), (0.36, -0.78)]
            .map(|(x, y)| (root.0 + x * side, root.1 + y))
            .to_vec();
    }
    for (index, point) in limb.points.iter_mut().enumerate() {
        point.0 += animal.swing * index as f32 / n as f32;
    }
    let ink = if has(species::POINTS) || (has(species::PATCHES) && kind.tail == Tail::Long) {
        inks.dark
    } else {
        inks.base
    };
    limb.whole(art);
    art.fill(ink);
    if has(species::RINGS) {
        for at in [0.3, 0.48, 0.66, 0.84] {
            limb.band(art, (at, at + 0.08), (-1.0, 1.0));
        }
        art.fill(inks.dark);
    }
    if has(species::PALE_TIP) {
        limb.band(art, (0.72, 1.0), (-1.0, 1.0));
        let (x, y) = limb.spot(1.0);
        art.arc(x, y, limb.widths[2], limb.widths[2], (0.0, 1.0), 8.0);
        art.cut();
        art.fill(inks.pale);
    }
}
