//! The surface that charts are drawn on, as the root tells its leaves.

/// What a drawing must know of the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Surface {
    /// Device pixels in a CSS pixel.
    pub pixel_ratio: f32,
    /// Whether the dark palette is in force.
    pub is_dark: bool,
}

impl Default for Surface {
    fn default() -> Self {
        Self { pixel_ratio: 1.0, is_dark: false }
    }
}
