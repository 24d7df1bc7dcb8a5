//! A text as a QR code (ISO/IEC 18004): one path of squares, with the quiet zone that readers need around it.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Light modules around the code: what the standard asks for.
pub const QUIET: u32 = 4;

/// A code, to be drawn dark on light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Modules of a side, the quiet zone included.
    pub n_modules: u32,
    /// The dark modules as the path of an SVG, a unit a module; runs of a row are one rectangle.
    pub path: String,
}

/// The code of a text, with the correction that a projector needs: one module in seven may be misread.
/// None, when the text is longer than any code.
pub fn qr(text: &str) -> Option<Qr> {
    // As bytes: links are hardly ever shorter in the other modes, and those would weigh a kilobyte.
    let bytes = [QrSegment::make_bytes(text.as_bytes())];
    let (least, most) = (Version::MIN, Version::MAX);
    let code = QrCode::encode_segments_advanced(&bytes, QrCodeEcc::Medium, least, most, None, false).ok()?;
    let side = code.size();
    let mut path = String::new();
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let n_dark = (x..side).take_while(|x| code.get_module(*x, y)).count() as i32;
            if n_dark > 0 {
                let [from, line, n] = [x + QUIET as i32, y + QUIET as i32, n_dark].map(|n| n.to_string());
                path.push_str(&["M", &from, " ", &line, "h", &n, "v1h-", &n, "z"].concat());
            }
            x += n_dark + 1;
        }
    }
    Some(Qr { n_modules: side as u32 + 2 * QUIET, path })
}
