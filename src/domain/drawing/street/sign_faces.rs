//! The fronts of the road signs of many countries, as a table of layers.
//!
//! Each layer is one flat form. New countries are new rows, not new code.

/// One form, on a sign whose reach is one unit.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// A disc.
    Disc,
    /// A triangle on its base.
    Up,
    /// A triangle on its tip.
    Down,
    /// A square on its corner.
    Diamond,
    /// Eight sides.
    Octagon,
    /// A plate, half its width by half its height.
    Plate(f32, f32),
    /// A plate whose right end is an arrow head.
    Pointer(f32, f32),
    /// A pictogram, lowered by some share of its size.
    Mark(&'static str, f32),
    /// Letters of a height, lowered by some units.
    Text(&'static str, f32, f32),
    /// A number chosen for each sign, lowered by some units.
    Number(f32, f32),
    /// A place name chosen for each sign, lowered by some units.
    Name(f32, f32),
}

/// A form, its ink and its size.
pub type Layer = (Form, u32, f32);

/// A whole front.
#[derive(Debug)]
pub struct Face {
    /// From back to front; the first is the plate itself.
    pub layers: &'static [Layer],
    /// Half the width and half the height it takes.
    pub reach: (f32, f32),
}

use Form::{Diamond, Disc, Down, Mark, Name, Number, Octagon, Plate, Pointer, Text, Up};

const RED: u32 = 0xc9302c;
const WHITE: u32 = 0xfaf7ee;
const BLACK: u32 = 0x26282e;
const BLUE: u32 = 0x1f5fae;
const YELLOW: u32 = 0xf6bd22;
const AMBER: u32 = 0xf0c53a;
const GREEN: u32 = 0x1d7a50;
const ORANGE: u32 = 0xea7a28;

const WALK: &str = "O41 B4245 S4537 S3728 S4556 S5668 S4233 S3325 S4253 S5365";
const BIKE: &str = "W15 W75 S15335475 S334515 S4554 S3332 S2242 S54526272";
/// All the fronts.
#[rustfmt::skip]
pub static FACES: [Face; 38] = [
    // Stop, in three languages.
    Face { layers: &[(Octagon, WHITE, 1.0), (Octagon, RED, 0.92), (Text("STOP", 0.54, 0.0), WHITE, 1.0)], reach: (1.0, 1.0) },
    Face { layers: &[(Octagon, WHITE, 1.0), (Octagon, RED, 0.92), (Text("PARE", 0.54, 0.0), WHITE, 1.0)], reach: (1.0, 1.0) },
    Face { layers: &[(Octagon, WHITE, 1.0), (Octagon, RED, 0.92), (Text("ALTO", 0.54, 0.0), WHITE, 1.0)], reach: (1.0, 1.0) },
    // Stop, Japan.
    Face { layers: &[(Down, WHITE, 1.0), (Down, RED, 0.92), (Text("止", 0.42, -0.36), WHITE, 1.0), (Text("STOP", 0.2, 0.06), WHITE, 1.0)], reach: (1.0, 0.9) },
    // Give way.
    Face { layers: &[(Down, RED, 1.0), (Down, WHITE, 0.62)], reach: (1.0, 0.9) },
    Face { layers: &[(Down, RED, 1.0), (Down, AMBER, 0.62)], reach: (1.0, 0.9) },
    // No entry.
    Face { layers: &[(Disc, WHITE, 1.0), (Disc, RED, 0.94), (Plate(0.68, 0.17), WHITE, 1.0)], reach: (1.0, 1.0) },
    // Speed limits: Vienna convention, Sweden, Japan.
    Face { layers: &[(Disc, RED, 1.0), (Disc, WHITE, 0.76), (Number(0.76, 0.0), BLACK, 1.0)], reach: (1.0, 1.0) },
    Face { layers: &[(Disc, RED, 1.0), (Disc, AMBER, 0.78), (Number(0.76, 0.0), BLACK, 1.0)], reach: (1.0, 1.0) },
    Face { layers: &[(Disc, RED, 1.0), (Disc, WHITE, 0.76), (Number(0.76, 0.0), 0x24488c, 1.0)], reach: (1.0, 1.0) },
    // Speed limit, United States.
    Face { layers: &[(Plate(0.78, 1.0), BLACK, 1.0), (Plate(0.72, 0.94), WHITE, 1.0), (Text("SPEED", 0.22, -0.66), BLACK, 1.0), (Text("LIMIT", 0.22, -0.33), BLACK, 1.0), (Number(0.8, 0.36), BLACK, 1.0)], reach: (0.78, 1.0) },
    // No parking, no stopping.
    Face { layers: &[(Disc, RED, 1.0), (Disc, BLUE, 0.8), (Mark("S1177 S2177 S1277", 0.0), RED, 0.95)], reach: (1.0, 1.0) },
    Face { layers: &[(Disc, RED, 1.0), (Disc, BLUE, 0.8), (Mark("B1177 B7117", 0.0), RED, 0.88)], reach: (1.0, 1.0) },
    // No overtaking.
    Face { layers: &[(Disc, RED, 1.0), (Disc, WHITE, 0.78), (Mark("F060413233436", 0.0), RED, 0.62), (Mark("F565463738486", 0.0), BLACK, 0.62)], reach: (1.0, 1.0) },
    // Mandatory arrows.
    Face { layers: &[(Disc, WHITE, 1.0), (Disc, BLUE, 0.93), (Mark("B4844 F244064", 0.0), WHITE, 0.72)], reach: (1.0, 1.0) },
    Face { layers: &[(Disc, WHITE, 1.0), (Disc, BLUE, 0.93), (Mark("B272454 F528456", 0.0), WHITE, 0.74)], reach: (1.0, 1.0) },
    Face { layers: &[(Disc, WHITE, 1.0), (Disc, BLUE, 0.93), (Mark("B1155 F773673", 0.0), WHITE, 0.72)], reach: (1.0, 1.0) },
    // Roundabout: three chasing arrows.
    Face { layers: &[(Disc, WHITE, 1.0), (Disc, BLUE, 0.93), (Mark("B22314151 F506253 B7465756 F557584 B483817 F363707", 0.0), WHITE, 0.62)], reach: (1.0, 1.0) },
    // Pedestrian crossing.
    Face { layers: &[(Plate(0.94, 0.94), WHITE, 1.0), (Plate(0.88, 0.88), BLUE, 1.0), (Up, WHITE, 0.74), (Mark(WALK, 0.3), BLACK, 0.42)], reach: (0.94, 0.94) },
    // Priority road.
    Face { layers: &[(Diamond, BLACK, 1.0), (Diamond, WHITE, 0.96), (Diamond, YELLOW, 0.68)], reach: (1.0, 1.0) },
    // Warnings: Vienna convention with white, and with yellow.
    Face { layers: &[(Up, RED, 1.0), (Up, WHITE, 0.68), (Mark("B4145 O47", 0.2), BLACK, 0.4)], reach: (1.0, 0.9) },
    Face { layers: &[(Up, RED, 1.0), (Up, WHITE, 0.68), (Mark(WALK, 0.34), BLACK, 0.44)], reach: (1.0, 0.9) },
    Face { layers: &[(Up, RED, 1.0), (Up, AMBER, 0.68), (Mark("B38355453 F337350", 0.5), BLACK, 0.4)], reach: (1.0, 0.9) },
    Face { layers: &[(Up, RED, 1.0), (Up, AMBER, 0.68), (Mark(BIKE, 0.34), BLACK, 0.46)], reach: (1.0, 0.9) },
    // Works.
    Face { layers: &[(Up, RED, 1.0), (Up, AMBER, 0.68), (Mark("O41 B4254 S5478 S4437 S3718 S4244 S4426 S2608 F5878868", 0.34), BLACK, 0.46)], reach: (1.0, 0.9) },
    Face { layers: &[(Diamond, BLACK, 1.0), (Diamond, ORANGE, 0.94), (Mark("O41 B4254 S5478 S4437 S3718 S4244 S4426 S2608 F5878868", 0.0), BLACK, 0.56)], reach: (1.0, 1.0) },
    // Diamonds: Americas, Ireland, Australia.
    Face { layers: &[(Diamond, BLACK, 1.0), (Diamond, YELLOW, 0.94), (Mark(WALK, 0.0), BLACK, 0.56)], reach: (1.0, 1.0) },
    Face { layers: &[(Diamond, BLACK, 1.0), (Diamond, YELLOW, 0.94), (Mark("B38355453 F337350", 0.0), BLACK, 0.56)], reach: (1.0, 1.0) },
    Face { layers: &[(Diamond, BLACK, 1.0), (Diamond, YELLOW, 0.94), (Mark("B4840 B1575", 0.0), BLACK, 0.5)], reach: (1.0, 1.0) },
    // Chevrons in a bend.
    Face { layers: &[(Plate(0.95, 0.72), WHITE, 1.0), (Plate(0.89, 0.66), BLACK, 1.0), (Mark("F002044280824 F406084684864", 0.0), WHITE, 0.56)], reach: (0.95, 0.72) },
    Face { layers: &[(Plate(0.8, 0.8), WHITE, 1.0), (Plate(0.75, 0.75), RED, 1.0), (Mark("F204074482854", 0.0), WHITE, 0.6)], reach: (0.8, 0.8) },
    // Directions and town names.
    Face { layers: &[(Pointer(1.75, 0.5), WHITE, 1.0), (Pointer(1.68, 0.44), GREEN, 1.0), (Name(0.48, 0.0), WHITE, 1.0)], reach: (1.75, 0.5) },
    Face { layers: &[(Pointer(1.75, 0.5), WHITE, 1.0), (Pointer(1.68, 0.44), BLUE, 1.0), (Name(0.48, 0.0), WHITE, 1.0)], reach: (1.75, 0.5) },
    Face { layers: &[(Plate(1.55, 0.55), RED, 1.0), (Plate(1.43, 0.43), WHITE, 1.0), (Name(0.5, 0.0), BLACK, 1.0)], reach: (1.55, 0.55) },
    Face { layers: &[(Plate(1.55, 0.55), BLACK, 1.0), (Plate(1.49, 0.49), AMBER, 1.0), (Name(0.5, 0.0), BLACK, 1.0)], reach: (1.55, 0.55) },
    // Cycle track.
    Face { layers: &[(Disc, WHITE, 1.0), (Disc, BLUE, 0.93), (Mark(BIKE, 0.0), WHITE, 0.66)], reach: (1.0, 1.0) },
    // One way, United States.
    Face { layers: &[(Plate(1.4, 0.46), WHITE, 1.0), (Plate(1.34, 0.4), BLACK, 1.0), (Mark("F03535284565505", 0.0), WHITE, 0.8)], reach: (1.4, 0.46) },
    // Turn prohibited.
    Face { layers: &[(Disc, RED, 1.0), (Disc, WHITE, 0.78), (Mark("B272454 F528456", 0.0), BLACK, 0.56), (Mark("S1177", 0.0), RED, 0.95)], reach: (1.0, 1.0) },
];
