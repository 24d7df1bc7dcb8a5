//! Colours: one number each, so that they are cheap to hand about.

/// A colour written 0xrrggbb.
pub type Ink = u32;

/// A colour on the way from one to another; 0 gives the first.
#[inline(never)]
pub fn mix(from: Ink, to: Ink, share: f32) -> Ink {
    // A float cast saturates: the share is 0 to 256.
    let share = (share.max(0.0).min(1.0) * 256.0) as u32;
    each_channel(from, to, &|a, b| (a * (256 - share) + b * share + 128) >> 8)
}

/// A colour seen under coloured light.
pub fn lit_by(colour: Ink, light: Ink) -> Ink {
    each_channel(colour, light, &|a, b| a * b / 255)
}

#[inline(never)]
fn each_channel(one: Ink, other: Ink, blend: &dyn Fn(u32, u32) -> u32) -> Ink {
    let mut ink = 0;
    for shift in [16, 8, 0] {
        ink |= blend(one >> shift & 255, other >> shift & 255) << shift;
    }
    ink
}
