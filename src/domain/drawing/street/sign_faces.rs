//! The fronts of the road signs of many countries, as a table of layers.
//!
//! Each layer is one flat form on a sign whose reach is one unit. It is written as a form, an
//! ink, its size in hundredths, and for some forms two more numbers in hundredths and a text:
//! `D` a disc, `U` a triangle on its base, `V` on its tip, `Q` a square on its corner, `O` an
//! octagon, `P` a plate (half its width, half its height), `A` a plate that ends as an arrow
//! head, `M` a pictogram, `T` letters, `N` a number and `Z` a place name chosen for each sign.
//! The last four have their height, then how far they are lowered plus one hundred. New
//! countries are new rows, not new code.

use super::super::brush::Ink;

/// A whole front.
#[derive(Debug)]
pub struct Face {
    /// From back to front; the first is the plate itself.
    layers: &'static str,
    /// Half the width and half the height it takes.
    pub reach: (f32, f32),
}

/// One form on a front.
pub struct Layer {
    /// The letter of the form.
    pub form: u8,
    /// Its colour.
    pub ink: Ink,
    /// Its size, where 1 is the reach of the sign.
    pub size: f32,
    /// Half its width, or the height of a text.
    pub wide: f32,
    /// Half its height, or how far it is lowered, plus 1.
    pub high: f32,
    /// What is written or drawn.
    pub text: &'static str,
}

const INKS: [(u8, Ink); 9] = [
    (b'r', 0xc9302c),
    (b'w', 0xfaf7ee),
    (b'k', 0x26282e),
    (b'b', 0x1f5fae),
    (b'y', 0xf6bd22),
    (b'a', 0xf0c53a),
    (b'g', 0x1d7a50),
    (b'o', 0xea7a28),
    (b'n', 0x24488c),
];

impl Face {
    /// The layers from back to front.
    #[inline(never)]
    pub fn layers(&self) -> Vec<Layer> {
        let mut layers = Vec::new();
        for row in self.layers.split('|') {
            let mut signs = row.bytes();
            let form = signs.next().unwrap_or(b'D');
            let ink = signs.next().unwrap_or(b'r');
            let ink = INKS.iter().find(|(sign, _)| *sign == ink).map_or(0, |(_, ink)| *ink);
            let mut number = || {
                let mut value = 0;
                for sign in signs.by_ref().take(3) {
                    value = value * 10 + u16::from(sign.saturating_sub(b'0'));
                }
                f32::from(value) * 0.01
            };
            let (size, wide, high) = (number(), number(), number());
            layers.push(Layer { form, ink, size, wide, high, text: row.get(11..).unwrap_or_default() });
        }
        layers
    }

    /// The form of the plate itself.
    pub fn form(&self) -> u8 {
        self.layers.bytes().next().unwrap_or(b'D')
    }
}

/// All the fronts.
#[rustfmt::skip]
pub static FACES: [Face; 38] = [
    // Stop, in three languages.
    Face { layers: "Ow100|Or092|Tw100054100STOP", reach: (1.0, 1.0) },
    Face { layers: "Ow100|Or092|Tw100054100PARE", reach: (1.0, 1.0) },
    Face { layers: "Ow100|Or092|Tw100054100ALTO", reach: (1.0, 1.0) },
    // Stop, Japan.
    Face { layers: "Vw100|Vr092|Tw100042064止|Tw100020106STOP", reach: (1.0, 0.9) },
    // Give way.
    Face { layers: "Vr100|Vw062", reach: (1.0, 0.9) },
    Face { layers: "Vr100|Va062", reach: (1.0, 0.9) },
    // No entry.
    Face { layers: "Dw100|Dr094|Pw100068017", reach: (1.0, 1.0) },
    // Speed limits: Vienna convention, Sweden, Japan.
    Face { layers: "Dr100|Dw076|Nk100076100", reach: (1.0, 1.0) },
    Face { layers: "Dr100|Da078|Nk100076100", reach: (1.0, 1.0) },
    Face { layers: "Dr100|Dw076|Nn100076100", reach: (1.0, 1.0) },
    // Speed limit, United States.
    Face { layers: "Pk100078100|Pw100072094|Tk100022034SPEED|Tk100022067LIMIT|Nk100080136", reach: (0.78, 1.0) },
    // No parking, no stopping.
    Face { layers: "Dr100|Db080|Mr095000100S1177 S2177 S1277", reach: (1.0, 1.0) },
    Face { layers: "Dr100|Db080|Mr088000100B1177 B7117", reach: (1.0, 1.0) },
    // No overtaking.
    Face { layers: "Dr100|Dw078|Mr062000100F060413233436|Mk062000100F565463738486", reach: (1.0, 1.0) },
    // Mandatory arrows.
    Face { layers: "Dw100|Db093|Mw072000100B4844 F244064", reach: (1.0, 1.0) },
    Face { layers: "Dw100|Db093|Mw074000100B272454 F528456", reach: (1.0, 1.0) },
    Face { layers: "Dw100|Db093|Mw072000100B1155 F773673", reach: (1.0, 1.0) },
    // Roundabout: three chasing arrows.
    Face { layers: "Dw100|Db093|Mw062000100B22314151 F506253 B7465756 F557584 B483817 F363707", reach: (1.0, 1.0) },
    // Pedestrian crossing.
    Face { layers: "Pw100094094|Pb100088088|Uw074|Mk042000130O41 B4245 S4537 S3728 S4556 S5668 S4233 S3325 S4253 S5365", reach: (0.94, 0.94) },
    // Priority road.
    Face { layers: "Qk100|Qw096|Qy068", reach: (1.0, 1.0) },
    // Warnings: Vienna convention with white, and with yellow.
    Face { layers: "Ur100|Uw068|Mk040000120B4145 O47", reach: (1.0, 0.9) },
    Face { layers: "Ur100|Uw068|Mk044000134O41 B4245 S4537 S3728 S4556 S5668 S4233 S3325 S4253 S5365", reach: (1.0, 0.9) },
    Face { layers: "Ur100|Ua068|Mk040000150B38355453 F337350", reach: (1.0, 0.9) },
    Face { layers: "Ur100|Ua068|Mk046000134W15 W75 S15335475 S334515 S4554 S3332 S2242 S54526272", reach: (1.0, 0.9) },
    // Works.
    Face { layers: "Ur100|Ua068|Mk046000134O41 B4254 S5478 S4437 S3718 S4244 S4426 S2608 F5878868", reach: (1.0, 0.9) },
    Face { layers: "Qk100|Qo094|Mk056000100O41 B4254 S5478 S4437 S3718 S4244 S4426 S2608 F5878868", reach: (1.0, 1.0) },
    // Diamonds: Americas, Ireland, Australia.
    Face { layers: "Qk100|Qy094|Mk056000100O41 B4245 S4537 S3728 S4556 S5668 S4233 S3325 S4253 S5365", reach: (1.0, 1.0) },
    Face { layers: "Qk100|Qy094|Mk056000100B38355453 F337350", reach: (1.0, 1.0) },
    Face { layers: "Qk100|Qy094|Mk050000100B4840 B1575", reach: (1.0, 1.0) },
    // Chevrons in a bend.
    Face { layers: "Pw100095072|Pk100089066|Mw056000100F002044280824 F406084684864", reach: (0.95, 0.72) },
    Face { layers: "Pw100080080|Pr100075075|Mw060000100F204074482854", reach: (0.8, 0.8) },
    // Directions and town names.
    Face { layers: "Aw100175050|Ag100168044|Zw100048100", reach: (1.75, 0.5) },
    Face { layers: "Aw100175050|Ab100168044|Zw100048100", reach: (1.75, 0.5) },
    Face { layers: "Pr100155055|Pw100143043|Zk100050100", reach: (1.55, 0.55) },
    Face { layers: "Pk100155055|Pa100149049|Zk100050100", reach: (1.55, 0.55) },
    // Cycle track.
    Face { layers: "Dw100|Db093|Mw066000100W15 W75 S15335475 S334515 S4554 S3332 S2242 S54526272", reach: (1.0, 1.0) },
    // One way, United States.
    Face { layers: "Pw100140046|Pk100134040|Mw080000100F03535284565505", reach: (1.4, 0.46) },
    // Turn prohibited.
    Face { layers: "Dr100|Dw078|Mk056000100B272454 F528456|Mr095000100S1177", reach: (1.0, 1.0) },
];
