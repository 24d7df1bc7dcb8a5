//! What tells one animal from another: a row of numbers and a coat each, for one common body.

use super::super::brush::Ink;
use super::seen::{Ears, Face, Hue, Pelage, Sight, Tail};

/// A head: the right half of its outline, from the crown to the chin.
pub type Outline = &'static [i8];

#[rustfmt::skip]
mod outlines {
    pub(super) static ROUND: &[i8] = &[0, -40, 26, -37, 47, -19, 54, 6, 42, 30, 18, 39, 0, 40];
    pub(super) static WEDGE: &[i8] = &[0, -37, 24, -34, 42, -18, 43, 4, 30, 25, 14, 38, 0, 41];
    pub(super) static TUFTED: &[i8] = &[0, -40, 26, -37, 46, -20, 52, 0, 64, 18, 64, 18, 48, 24, 54, 36, 54, 36, 32, 36, 14, 43, 0, 44];
    pub(super) static FOX: &[i8] = &[0, -33, 24, -31, 42, -15, 50, 2, 66, 15, 66, 15, 42, 24, 24, 30, 10, 46, 0, 50];
    pub(super) static DOG: &[i8] = &[0, -42, 24, -39, 40, -20, 40, 4, 36, 26, 22, 42, 0, 46];
    pub(super) static EGG: &[i8] = &[0, -36, 20, -34, 36, -15, 43, 12, 34, 32, 14, 41, 0, 42];
    pub(super) static BROAD: &[i8] = &[0, -34, 28, -32, 48, -14, 62, 8, 62, 8, 46, 28, 20, 38, 0, 40];
    pub(super) static SMALL: &[i8] = &[0, -34, 22, -31, 38, -12, 42, 10, 30, 28, 12, 37, 0, 38];
    pub(super) static OWL: &[i8] = &[0, -40, 30, -43, 50, -26, 53, 4, 44, 32, 20, 46, 0, 48];
}

/// A coat: its inks and its marks.
#[derive(Debug)]
pub struct Coat {
    /// Most of it.
    pub base: Ink,
    /// Its marks.
    pub dark: Ink,
    /// Muzzle, bib or second mark.
    pub pale: Ink,
    /// The eyes.
    pub iris: Ink,
    /// What is drawn on it: a sum of the marks below.
    pub marks: u16,
    /// How it is said.
    pub pelage: Pelage,
    /// The colour, as it is said.
    pub hue: Hue,
}

/// Dark wedges from the back.
pub const STRIPES: u16 = 1;
/// A pale chest.
pub const BIB: u16 = 2;
/// Large patches.
pub const PATCHES: u16 = 4;
/// Dark face, ears, paws and tail.
pub const POINTS: u16 = 8;
/// Dark dots.
pub const SPOTS: u16 = 16;
/// Dark lower legs.
pub const DARK_SOCKS: u16 = 32;
/// Pale lower legs.
pub const PALE_SOCKS: u16 = 64;
/// A pale end of the tail.
pub const PALE_TIP: u16 = 128;
/// Rings on the tail.
pub const RINGS: u16 = 256;
/// Pale cheeks.
pub const CHEEKS: u16 = 512;
/// A pale blaze between the eyes.
pub const BLAZE: u16 = 1024;
/// A pale muzzle.
pub const MUZZLE: u16 = 2048;
/// Dark ends of the ears.
pub const DARK_EARS: u16 = 4096;

/// What an animal is made of.
#[derive(Debug)]
pub struct Species {
    /// The head.
    pub head: Outline,
    /// The head beside the body.
    pub head_size: f32,
    /// The whole, beside a cat.
    pub size: f32,
    /// How thick the body is, beside a cat's.
    pub girth: f32,
    /// The ears.
    pub ears: Ears,
    /// Muzzle and nose.
    pub face: Face,
    /// The eyes.
    pub sight: Sight,
    /// The tail.
    pub tail: Tail,
    /// Its coats.
    pub coats: &'static [Coat],
}

const fn coat(inks: [Ink; 4], marks: u16, pelage: Pelage, hue: Hue) -> Coat {
    let [base, dark, pale, iris] = inks;
    Coat { base, dark, pale, iris, marks, pelage, hue }
}

#[rustfmt::skip]
static CAT_COATS: [Coat; 14] = [
    coat([0xe79442, 0xc06424, 0xfae3c0, 0x9fbf46], STRIPES | MUZZLE | RINGS, Pelage::Striped, Hue::Ginger),
    coat([0xa3a3a0, 0x5c5e62, 0xe2e0d8, 0xd8c048], STRIPES | MUZZLE | RINGS, Pelage::Striped, Hue::Grey),
    coat([0xa8875f, 0x5c4330, 0xe8d4b0, 0xb8c450], STRIPES | MUZZLE | RINGS, Pelage::Striped, Hue::Brown),
    coat([0x34343c, 0x222228, 0xf8f4ec, 0xd2dc54], BIB | PALE_SOCKS | BLAZE | MUZZLE | PALE_TIP, Pelage::Bib, Hue::Black),
    coat([0x33323b, 0x222128, 0x4a4954, 0xf6c93a], 0, Pelage::Plain, Hue::Black),
    coat([0xf8f3ea, 0xdcd2c4, 0xffffff, 0x62b4dc], 0, Pelage::Plain, Hue::White),
    coat([0x8592a2, 0x677486, 0xa3afbc, 0xf0b040], 0, Pelage::Plain, Hue::Grey),
    coat([0xf8f0e2, 0x3a3636, 0xe8913f, 0xa6c456], PATCHES | MUZZLE, Pelage::Patches, Hue::White),
    coat([0xf2e4cc, 0x5e463c, 0xfaf0dc, 0x58b0e4], POINTS, Pelage::Points, Hue::Cream),
    coat([0xd8ae70, 0x6e4c30, 0xf6e2c0, 0x94c060], SPOTS | MUZZLE | RINGS, Pelage::Spotted, Hue::Sand),
    coat([0xf3d9ae, 0xdcb67e, 0xfff4de, 0xd89a3c], MUZZLE, Pelage::Plain, Hue::Cream),
    coat([0x8f969e, 0x6c747e, 0xf8f5ef, 0xc6cc5a], BIB | PALE_SOCKS | BLAZE | MUZZLE, Pelage::Bib, Hue::Grey),
    coat([0xe59a4c, 0xc46e2a, 0xfdf6ea, 0xa8bf4c], BIB | PALE_SOCKS | BLAZE | MUZZLE | STRIPES | PALE_TIP, Pelage::Bib, Hue::Ginger),
    coat([0xc9cdd2, 0x70757e, 0xf4f4f2, 0x7cc0a0], STRIPES | MUZZLE | RINGS | BIB, Pelage::Striped, Hue::Silver),
];

/// The cats: common, kitten, slim, long-haired, tailless, with folded ears.
#[rustfmt::skip]
pub static CATS: [Species; 7] = [
    Species { head: outlines::ROUND, head_size: 0.58, size: 1.0, girth: 1.0, ears: Ears::Pointed, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Long, coats: &CAT_COATS },
    Species { head: outlines::ROUND, head_size: 0.56, size: 1.04, girth: 0.96, ears: Ears::Pointed, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Long, coats: &CAT_COATS },
    Species { head: outlines::ROUND, head_size: 0.72, size: 0.84, girth: 0.94, ears: Ears::Pointed, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Long, coats: &CAT_COATS },
    Species { head: outlines::WEDGE, head_size: 0.60, size: 1.04, girth: 0.8, ears: Ears::Large, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Long, coats: &CAT_COATS },
    Species { head: outlines::TUFTED, head_size: 0.58, size: 1.0, girth: 1.16, ears: Ears::Pointed, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Plume, coats: &CAT_COATS },
    Species { head: outlines::ROUND, head_size: 0.62, size: 0.98, girth: 1.08, ears: Ears::Pointed, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Stub, coats: &CAT_COATS },
    Species { head: outlines::ROUND, head_size: 0.64, size: 0.96, girth: 1.06, ears: Ears::Folded, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Long, coats: &CAT_COATS },
];

/// The animals that are not cats.
#[rustfmt::skip]
pub static OTHERS: [Species; 9] = [
    Species { head: outlines::EGG, head_size: 0.6, size: 0.84, girth: 1.04, ears: Ears::Upright, face: Face::Teeth, sight: Sight::Dark, tail: Tail::Pom, coats: &[
        coat([0xc9a27c, 0x9c7654, 0xf6e8d4, 0x2a1e1a], MUZZLE, Pelage::Plain, Hue::Brown),
        coat([0xf7f1e8, 0xe0d4c8, 0xffffff, 0x2a1e1a], 0, Pelage::Plain, Hue::White),
        coat([0x9a9fa6, 0x74797f, 0xf4f1ec, 0x2a1e1a], MUZZLE | BIB | BLAZE, Pelage::Bib, Hue::Grey),
        coat([0xf7f1e8, 0x4a4648, 0x8a6a50, 0x2a1e1a], PATCHES, Pelage::Patches, Hue::White),
    ] },
    Species { head: outlines::EGG, head_size: 0.66, size: 0.88, girth: 1.1, ears: Ears::Lop, face: Face::Teeth, sight: Sight::Dark, tail: Tail::Pom, coats: &[
        coat([0xe2b988, 0xb98a5a, 0xfaeedd, 0x2a1e1a], MUZZLE, Pelage::Plain, Hue::Sand),
        coat([0xb6b3b4, 0x8c898c, 0xf4f1ec, 0x2a1e1a], MUZZLE | BLAZE | BIB, Pelage::Bib, Hue::Grey),
    ] },
    Species { head: outlines::FOX, head_size: 0.6, size: 0.98, girth: 0.9, ears: Ears::Tall, face: Face::Pointed, sight: Sight::Dark, tail: Tail::Brush, coats: &[
        coat([0xdc6a2c, 0x3c2a2a, 0xfbf1e2, 0x2a1c18], CHEEKS | BIB | DARK_SOCKS | PALE_TIP | DARK_EARS, Pelage::Boots, Hue::Ginger),
        coat([0xe9eef0, 0xa8b4bc, 0xffffff, 0x2a1c18], CHEEKS | BIB, Pelage::Plain, Hue::White),
    ] },
    Species { head: outlines::DOG, head_size: 0.62, size: 0.96, girth: 1.0, ears: Ears::Hanging, face: Face::Snout, sight: Sight::Dark, tail: Tail::Short, coats: &[
        coat([0xe3bd84, 0xa06c3c, 0xf8ead0, 0x2c1c14], MUZZLE | BIB, Pelage::Plain, Hue::Sand),
        coat([0xf6efe4, 0x8a5638, 0xf6efe4, 0x2c1c14], PATCHES | MUZZLE, Pelage::Patches, Hue::White),
        coat([0x4a3a34, 0x32262a, 0xd9a468, 0x2c1c14], MUZZLE | BIB | PALE_SOCKS, Pelage::Bib, Hue::Black),
        coat([0xc58c54, 0x7c4c2c, 0xf6e6cc, 0x2c1c14], MUZZLE | BLAZE | BIB | PALE_SOCKS, Pelage::Bib, Hue::Brown),
    ] },
    Species { head: outlines::BROAD, head_size: 0.6, size: 0.96, girth: 1.1, ears: Ears::Rounded, face: Face::Mask, sight: Sight::Dark, tail: Tail::Ringed, coats: &[
        coat([0xbf5a2c, 0x45282a, 0xfaeedd, 0x241818], CHEEKS | MUZZLE | DARK_SOCKS | RINGS, Pelage::Boots, Hue::Ginger),
    ] },
    Species { head: outlines::SMALL, head_size: 0.6, size: 0.84, girth: 0.92, ears: Ears::Tufts, face: Face::Teeth, sight: Sight::Dark, tail: Tail::Curled, coats: &[
        coat([0xc4673a, 0x8c4224, 0xfaecd8, 0x241818], MUZZLE | BIB, Pelage::Bib, Hue::Ginger),
        coat([0x8f8b88, 0x6a6664, 0xf4efe8, 0x241818], MUZZLE | BIB, Pelage::Bib, Hue::Grey),
    ] },
    Species { head: outlines::ROUND, head_size: 0.64, size: 0.92, girth: 1.12, ears: Ears::Discs, face: Face::Button, sight: Sight::Buttons, tail: Tail::None, coats: &[
        coat([0xc08a54, 0x8f6236, 0xe9cfa4, 0x241818], MUZZLE | BIB | PALE_SOCKS, Pelage::Plush, Hue::Brown),
        coat([0xd8a8a0, 0xb47f7c, 0xf6e2d8, 0x241818], MUZZLE | BIB | PALE_SOCKS, Pelage::Plush, Hue::Pink),
        coat([0xe8d6b8, 0xbfa682, 0xfaf2e0, 0x241818], MUZZLE | BIB | PALE_SOCKS, Pelage::Plush, Hue::Cream),
    ] },
    Species { head: outlines::OWL, head_size: 0.72, size: 0.92, girth: 1.12, ears: Ears::Horns, face: Face::Beak, sight: Sight::Round, tail: Tail::None, coats: &[
        coat([0x94704e, 0x64462e, 0xf0dcba, 0xf2a52c], SPOTS | BIB, Pelage::Feathers, Hue::Brown),
        coat([0x8d8a8c, 0x5e5c62, 0xe6e0d6, 0xf2c83a], SPOTS | BIB, Pelage::Feathers, Hue::Grey),
        coat([0xf4f0e8, 0xb0a898, 0xffffff, 0xf2b83a], SPOTS, Pelage::Feathers, Hue::White),
    ] },
    Species { head: outlines::ROUND, head_size: 0.5, size: 1.0, girth: 0.92, ears: Ears::Pencils, face: Face::Whiskers, sight: Sight::Slit, tail: Tail::Stub, coats: &[
        coat([0xc9a97e, 0x7c5c40, 0xf6ead2, 0xd8b848], SPOTS | MUZZLE | CHEEKS, Pelage::Spotted, Hue::Sand),
    ] },
];

/// The big cat: on it honest people disagree.
pub const BIG_CAT: usize = 8;
/// The fox.
pub const FOX: usize = 2;
/// The kitten.
pub const KITTEN: usize = 2;
