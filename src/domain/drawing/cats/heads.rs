//! Heads: ears, outline, marks and face, in a frame whose half width is about one half.

use super::super::Point;
use super::super::brush::{Ink, Sheet, mix};
use super::pen::{BLOB, INK, LIMB, OVAL, PATH, VEIL, blob, places, stamp};
use super::seen::{Ears, Face, Sight};
use super::species::{self, Coat, Species};

/// What the face does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Look {
    /// Eyes open.
    Awake,
    /// Eyes half shut, content.
    Content,
    /// Eyes closed.
    Asleep,
    /// Turned away: no face.
    Away,
}

/// Inks of one animal under the light of its picture.
#[derive(Clone, Copy, Debug)]
pub struct Inks {
    /// Most of the coat.
    pub base: Ink,
    /// Its marks.
    pub dark: Ink,
    /// Muzzle, bib.
    pub pale: Ink,
    /// The eyes.
    pub iris: Ink,
    /// Lines and pupils.
    pub line: Ink,
    /// Nose, inner ears.
    pub pink: Ink,
    /// Whiskers and lights in the eyes.
    pub light: Ink,
    /// Shadows on the coat.
    pub shade: Ink,
}

// Slots of `Inks` in the tables.
const DARK: i8 = 1;
const PALE: i8 = 2;
const IRIS: i8 = 3;
const LINE: i8 = 4;
const PINK: i8 = 5;
const LIGHT: i8 = 6;

impl Inks {
    /// In the order of the slots.
    pub fn slots(&self) -> [Ink; 8] {
        [self.base, self.dark, self.pale, self.iris, self.line, self.pink, self.light, self.shade]
    }
}

#[rustfmt::skip]
mod tables {
    use super::{BLOB, DARK, INK, IRIS, LIGHT, LIMB, LINE, OVAL, PALE, PATH, PINK, VEIL};

    // The right ear of each sort; the left one is its mirror.
    pub(super) static POINTED: &[i8] = &[BLOB, 6, 4, -30, 22, -56, 42, -76, 42, -76, 52, -46, 52, -6, INK, 0, BLOB, 5, 18, -36, 28, -52, 41, -65, 41, -65, 45, -34, INK, PINK];
    pub(super) static LARGE: &[i8] = &[BLOB, 6, 4, -28, 24, -62, 54, -88, 54, -88, 58, -46, 44, -2, INK, 0, BLOB, 5, 18, -34, 32, -58, 51, -76, 51, -76, 49, -32, INK, PINK];
    pub(super) static FOLDED: &[i8] = &[BLOB, 6, 10, -39, 26, -49, 43, -42, 49, -20, 49, -20, 30, -26, INK, DARK];
    pub(super) static TALL: &[i8] = &[BLOB, 6, 4, -26, 20, -60, 46, -88, 46, -88, 56, -50, 50, -4, INK, 0, BLOB, 5, 17, -32, 27, -56, 44, -76, 44, -76, 46, -34, INK, LINE];
    pub(super) static TIPS: &[i8] = &[PATH, 4, 30, -72, 46, -90, 54, -62, 42, -66, INK, DARK];
    pub(super) static UPRIGHT: &[i8] = &[LIMB, 3, 9, 14, 6, 15, -26, 24, -76, 30, -120, INK, 0, LIMB, 3, 4, 8, 2, 17, -34, 24, -76, 29, -112, INK, PINK];
    pub(super) static LOP: &[i8] = &[LIMB, 4, 9, 17, 12, 22, -32, 44, -30, 56, 4, 56, 34, INK, DARK];
    pub(super) static HANGING: &[i8] = &[LIMB, 4, 8, 17, 11, 24, -36, 44, -30, 54, 0, 52, 26, INK, DARK];
    pub(super) static ROUNDED: &[i8] = &[OVAL, PALE, 42, -34, 22, 22, OVAL, DARK, 42, -32, 14, 14];
    pub(super) static DISCS: &[i8] = &[OVAL, 0, 38, -36, 21, 21, OVAL, PALE, 38, -35, 12, 12];
    pub(super) static TUFTS: &[i8] = &[BLOB, 5, 8, -24, 20, -50, 31, -58, 40, -36, 40, -10, INK, 0, PATH, 4, 22, -50, 40, -88, 34, -52, 28, -46, INK, DARK];
    pub(super) static HORNS: &[i8] = &[PATH, 4, 10, -34, 50, -66, 52, -30, 40, -10, INK, DARK];
    pub(super) static PENCILS: &[i8] = &[PATH, 4, 34, -66, 54, -106, 46, -66, 42, -60, INK, LINE];

    // Faces; they look straight on.
    pub(super) static WHISKERS: &[i8] = &[
        PATH, 4, 24, 12, 62, 4, 62, 6, 24, 15, PATH, 4, 24, 18, 62, 22, 62, 24, 24, 20,
        PATH, 4, -24, 12, -62, 4, -62, 6, -24, 15, PATH, 4, -24, 18, -62, 22, -62, 24, -24, 20, INK, LIGHT,
    ];
    pub(super) static CAT_MUZZLE: &[i8] = &[OVAL, PALE, -10, 19, 12, 12, OVAL, PALE, 10, 19, 12, 12, OVAL, PALE, 0, 27, 9, 9];
    pub(super) static CAT_NOSE: &[i8] = &[
        LIMB, 4, 1, 2, 1, -11, 21, -7, 25, -2, 23, 0, 16, LIMB, 4, 1, 2, 1, 11, 21, 7, 25, 2, 23, 0, 16, INK, LINE,
        BLOB, 4, -8, 9, 8, 9, 3, 16, -3, 16, INK, PINK,
    ];
    pub(super) static TEETH: &[i8] = &[
        OVAL, PALE, -8, 20, 12, 12, OVAL, PALE, 8, 20, 12, 12, BLOCK_TEETH, -5, 24, 10, 9, INK, LIGHT,
        LIMB, 5, 1, 2, 1, -11, 20, -6, 25, 0, 21, 6, 25, 11, 20, INK, LINE, BLOB, 4, -7, 8, 7, 8, 2, 15, -2, 15, INK, PINK,
    ];
    const BLOCK_TEETH: i8 = super::super::pen::BLOCK;
    pub(super) static FOX: &[i8] = &[OVAL, LINE, 0, 44, 9, 7];
    pub(super) static SNOUT: &[i8] = &[
        BLOB, 6, -7, 28, 7, 28, 8, 42, 5, 50, -5, 50, -8, 42, INK, PINK,
        OVAL, PALE, -10, 21, 15, 15, OVAL, PALE, 10, 21, 15, 15, OVAL, PALE, 0, 10, 14, 14,
        LIMB, 4, 2, 2, 1, -18, 24, -10, 31, -2, 28, 0, 16, LIMB, 4, 2, 2, 1, 18, 24, 10, 31, 2, 28, 0, 16, INK, LINE,
        OVAL, LINE, 0, 10, 12, 9, OVAL, LIGHT, -4, 6, 3, 2,
    ];
    pub(super) static MASK: &[i8] = &[
        OVAL, PALE, -22, -20, 10, 7, OVAL, PALE, 22, -20, 10, 7,
        LIMB, 3, 6, 6, 4, -24, 2, -28, 18, -22, 32, LIMB, 3, 6, 6, 4, 24, 2, 28, 18, 22, 32, INK, DARK,
        OVAL, PALE, 0, 20, 17, 15, OVAL, LINE, 0, 13, 9, 6, LIMB, 3, 1, 2, 1, -8, 25, 0, 28, 8, 25, INK, LINE,
    ];
    pub(super) static BUTTON: &[i8] = &[
        OVAL, PALE, 0, 18, 20, 16, OVAL, LINE, 0, 11, 8, 6, LIMB, 3, 2, 2, 2, -8, 22, 0, 27, 8, 22, INK, LINE,
    ];
    pub(super) static BEAK: &[i8] = &[OVAL, PALE, -25, -4, 27, 27, OVAL, PALE, 25, -4, 27, 27, BLOB, 5, -8, 6, 0, 2, 8, 6, 0, 26, 0, 26, INK, PINK];
    pub(super) static BLUSH: &[i8] = &[VEIL, 22, OVAL, PINK, -36, 16, 8, 8, VEIL, 22, OVAL, PINK, 36, 16, 8, 8];
    pub(super) static SLIT: &[i8] = &[
        OVAL, LINE, -23, -4, 14, 14, OVAL, LINE, 23, -4, 14, 14, OVAL, IRIS, -23, -4, 11, 11, OVAL, IRIS, 23, -4, 11, 11,
        BLOB, 4, -23, -14, -18, -4, -23, 6, -28, -4, BLOB, 4, 23, -14, 28, -4, 23, 6, 18, -4, INK, LINE,
        OVAL, LIGHT, -26, -9, 3, 3, OVAL, LIGHT, 20, -9, 3, 3,
    ];
    pub(super) static DARK_EYES: &[i8] = &[OVAL, IRIS, -23, -3, 9, 9, OVAL, IRIS, 23, -3, 9, 9, OVAL, LIGHT, -26, -6, 3, 3, OVAL, LIGHT, 20, -6, 3, 3];
    pub(super) static BUTTONS: &[i8] = &[OVAL, IRIS, -23, -3, 8, 8, OVAL, IRIS, 23, -3, 8, 8, OVAL, LIGHT, -26, -6, 2, 2, OVAL, LIGHT, 20, -6, 2, 2];
    pub(super) static ROUND: &[i8] = &[
        OVAL, IRIS, -25, -4, 20, 20, OVAL, IRIS, 25, -4, 20, 20, OVAL, LINE, -25, -4, 11, 11, OVAL, LINE, 25, -4, 11, 11,
        OVAL, LIGHT, -30, -10, 4, 4, OVAL, LIGHT, 20, -10, 4, 4,
    ];
    pub(super) static CLOSED: &[i8] = &[LIMB, 3, 1, 2, 1, -34, -3, -23, 4, -12, -3, LIMB, 3, 1, 2, 1, 34, -3, 23, 4, 12, -3, INK, LINE];
    pub(super) static LIDS: &[i8] = &[PATH, 4, -38, -20, -8, -20, -8, -6, -38, -6, PATH, 4, 8, -20, 38, -20, 38, -6, 8, -6, INK, 0];
    pub(super) static M: &[i8] = &[
        PATH, 4, -4, -40, 4, -40, 2, -20, -2, -20, PATH, 4, -17, -38, -9, -39, -8, -22, -12, -22,
        PATH, 4, 9, -39, 17, -38, 12, -22, 8, -22,
        PATH, 4, -53, 4, -51, -4, -36, 4, -36, 6, PATH, 4, 53, 4, 51, -4, 36, 4, 36, 6,
        PATH, 4, -48, 22, -51, 14, -36, 16, -34, 18, PATH, 4, 48, 22, 51, 14, 36, 16, 34, 18, INK, DARK,
    ];
    pub(super) static NAPE: &[i8] = &[
        PATH, 4, -4, -40, 4, -40, 3, 6, -3, 6, PATH, 4, -20, -38, -12, -39, -12, -4, -16, -4,
        PATH, 4, 12, -39, 20, -38, 16, -4, 12, -4, INK, DARK,
    ];
    pub(super) static BLAZE: &[i8] = &[BLOB, 6, 0, -34, 5, -12, 20, 12, 12, 34, -12, 34, -20, 12, INK, PALE];
    pub(super) static POINTS: &[i8] = &[BLOB, 8, 0, -22, 22, -12, 34, 4, 24, 26, 0, 37, -24, 26, -34, 4, -22, -12, INK, DARK];
    pub(super) static HEAD_SPOTS: &[i8] = &[OVAL, DARK, -10, -27, 4, 5, OVAL, DARK, 10, -27, 4, 5, OVAL, DARK, 0, -33, 3, 4, OVAL, DARK, 38, 8, 4, 3, OVAL, DARK, -38, 8, 4, 3];
}

fn ear_table(ears: Ears) -> &'static [i8] {
    match ears {
        Ears::Pointed | Ears::Pencils => tables::POINTED,
        Ears::Large => tables::LARGE,
        Ears::Folded => tables::FOLDED,
        Ears::Tall => tables::TALL,
        Ears::Upright => tables::UPRIGHT,
        Ears::Lop => tables::LOP,
        Ears::Hanging => tables::HANGING,
        Ears::Rounded => tables::ROUNDED,
        Ears::Discs => tables::DISCS,
        Ears::Tufts => tables::TUFTS,
        Ears::Horns => tables::HORNS,
    }
}

/// Where a head is and what it does.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its middle, in the picture.
    pub middle: Point,
    /// Picture units for one unit of the tables; below zero when it is mirrored.
    pub wide: f32,
    /// Clockwise tilt, in radians.
    pub tilt: f32,
    /// How far the features are moved aside.
    pub aside: f32,
    /// What the face does.
    pub look: Look,
    /// Whether the tip of the tongue is out.
    pub has_tongue_out: bool,
}

/// Draws a head.
pub fn head(art: &mut Sheet, kind: &Species, coat: &Coat, inks: &Inks, place: &Place) {
    let slots = ear_inks(coat, inks, place.look);
    if !hangs(kind.ears) {
        ears(art, kind, coat, &slots, place);
    }
    frame(art, place, 0.0, 1.0);
    if place.look == Look::Away && kind.face == Face::Whiskers {
        stamp(art, tables::WHISKERS, &slots);
    }
    outline(art, kind.head);
    art.fill(inks.base);
    marks(art, kind, coat, inks, place);
    if hangs(kind.ears) {
        ears(art, kind, coat, &slots, place);
    }
    frame(art, place, place.aside, 1.0);
    if place.look != Look::Away {
        features(art, kind, coat, inks, place);
    }
}

/// Whether the ears are in front of the head.
fn hangs(ears: Ears) -> bool {
    matches!(ears, Ears::Folded | Ears::Lop | Ears::Hanging | Ears::Horns)
}

fn ear_inks(coat: &Coat, inks: &Inks, look: Look) -> [Ink; 8] {
    let mut slots = inks.slots();
    if coat.marks & species::POINTS > 0 {
        slots[0] = inks.dark;
    }
    if look == Look::Away {
        // From behind, the inside of an ear is its back.
        slots[5] = mix(slots[0], inks.shade, 0.2);
    } else if slots[0] != inks.base {
        slots[5] = mix(inks.dark, inks.pink, 0.35);
    }
    slots
}

#[inline(never)]
fn frame(art: &mut Sheet, place: &Place, aside: f32, mirror: f32) {
    let (x, y) = place.middle;
    art.flat((x, y), place.wide * mirror, place.wide.abs(), place.tilt);
    if aside != 0.0 {
        let middle = art.place(aside, 0.0);
        art.flat(middle, place.wide * mirror, place.wide.abs(), place.tilt);
    }
}

fn ears(art: &mut Sheet, kind: &Species, coat: &Coat, slots: &[Ink; 8], place: &Place) {
    for mirror in [1.0, -1.0] {
        frame(art, place, 0.0, mirror);
        let mut slots = *slots;
        if coat.marks & species::PATCHES > 0 {
            slots[0] = if mirror > 0.0 { slots[2] } else { slots[1] };
            slots[2] = slots[0];
        }
        stamp(art, ear_table(kind.ears), &slots);
        if coat.marks & species::DARK_EARS > 0 {
            stamp(art, tables::TIPS, &slots);
        }
        if kind.ears == Ears::Pencils {
            stamp(art, tables::PENCILS, &slots);
        }
    }
}

/// A piece: the whole outline of a head from its right half.
#[inline(never)]
fn outline(art: &mut Sheet, half: &[i8]) {
    let right: Vec<Point> = places(half);
    let mut all = right.clone();
    all.extend(right.iter().rev().skip(1).take(right.len().saturating_sub(2)).map(|(x, y)| (-x, *y)));
    blob(art, &all, 5.0);
}

/// Pieces: the outline of a head and its ears, to be filled with one ink.
pub fn contour(art: &mut Sheet, kind: &Species) {
    for mirror in [1.0, -1.0] {
        let ear = ear_table(kind.ears);
        let row = ear.get(2..2 + 2 * usize::from(ear.get(1).copied().unwrap_or(0).unsigned_abs()));
        let mut places = places(row.unwrap_or_default());
        for (x, _) in &mut places {
            *x *= mirror;
        }
        blob(art, &places, 3.0);
    }
    outline(art, kind.head);
}

/// A piece: what lies between the outline, from one of its places to another, and a place inside.
#[inline(never)]
fn side(art: &mut Sheet, half: &[i8], (from, to): (usize, usize), inside: &[Point], mirror: f32) {
    let mut all = places(half.get(from * 2..to * 2).unwrap_or_default());
    all.extend_from_slice(inside);
    for (x, _) in &mut all {
        *x *= mirror;
    }
    blob(art, &all, 2.0);
}

fn marks(art: &mut Sheet, kind: &Species, coat: &Coat, inks: &Inks, place: &Place) {
    let slots = inks.slots();
    let has = |mark: u16| coat.marks & mark > 0;
    if has(species::PATCHES) {
        side(art, kind.head, (1, 4), &[(0.34, 0.1), (0.1, 0.0), (0.06, -0.25)], 1.0);
        art.fill(inks.pale);
        side(art, kind.head, (1, 4), &[(0.4, -0.08), (0.2, -0.16)], -1.0);
        art.fill(inks.dark);
    }
    let n = kind.head.len() / 2;
    if place.look == Look::Away {
        if has(species::STRIPES) {
            stamp(art, tables::NAPE, &slots);
        }
        return;
    }
    if has(species::STRIPES) {
        stamp(art, tables::M, &slots);
    }
    if has(species::SPOTS) && kind.face != Face::Beak {
        stamp(art, tables::HEAD_SPOTS, &slots);
    }
    frame(art, place, place.aside, 1.0);
    if has(species::CHEEKS) {
        for mirror in [1.0, -1.0] {
            side(art, kind.head, (4, n), &[(0.06, 0.22), (0.14, 0.06), (0.34, 0.0)], mirror);
        }
        art.fill(inks.pale);
    }
    if has(species::BLAZE) {
        stamp(art, tables::BLAZE, &slots);
    }
    if has(species::POINTS) {
        stamp(art, tables::POINTS, &slots);
    }
}

fn features(art: &mut Sheet, kind: &Species, coat: &Coat, inks: &Inks, place: &Place) {
    let mut slots = inks.slots();
    if coat.marks & (species::MUZZLE | species::PALE_SOCKS) == 0 {
        slots[2] = mix(slots[0], slots[6], 0.16);
    }
    if coat.marks & species::PATCHES > 0 {
        slots[2] = slots[6];
    }
    let table = match kind.face {
        Face::Whiskers => {
            if coat.marks & species::MUZZLE > 0 {
                stamp(art, tables::CAT_MUZZLE, &slots);
            }
            if place.has_tongue_out {
                art.disc(0.0, 0.27, 0.055, inks.pink);
            }
            tables::CAT_NOSE
        }
        Face::Teeth => tables::TEETH,
        Face::Pointed => tables::FOX,
        Face::Snout => tables::SNOUT,
        Face::Mask => tables::MASK,
        Face::Button => tables::BUTTON,
        Face::Beak => tables::BEAK,
    };
    stamp(art, table, &slots);
    if matches!(kind.face, Face::Whiskers | Face::Teeth | Face::Button) {
        stamp(art, tables::BLUSH, &slots);
    }
    // Lids of one colour would be patches on a patched face.
    let is_patched = coat.marks & species::PATCHES > 0 && place.look == Look::Content;
    eyes(art, kind.sight, &inks.slots(), if is_patched { Look::Awake } else { place.look });
    if kind.face == Face::Whiskers {
        stamp(art, tables::WHISKERS, &slots);
    }
}

fn eyes(art: &mut Sheet, sight: Sight, slots: &[Ink; 8], look: Look) {
    let table = match (look, sight) {
        (Look::Asleep, _) => tables::CLOSED,
        (_, Sight::Slit) => tables::SLIT,
        (_, Sight::Dark) => tables::DARK_EYES,
        (_, Sight::Buttons) => tables::BUTTONS,
        (_, Sight::Round) => tables::ROUND,
    };
    stamp(art, table, slots);
    if look == Look::Content && sight == Sight::Slit {
        stamp(art, tables::LIDS, slots);
    }
}
