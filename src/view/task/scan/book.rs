//! The books on the shelf: type, paper and ink.

/// How one printed book differs from the next.
pub(super) struct Book {
    /// Colour of the sheet.
    pub(super) paper: &'static str,
    /// Colour of damp and foxing.
    pub(super) stain: &'static str,
    /// Colour of the ink.
    pub(super) ink: &'static str,
    /// Attributes of the type.
    pub(super) face: &'static str,
    /// Width against the plain roman.
    pub(super) breadth: f32,
    /// Space added after each letter, in ems.
    pub(super) letter_space: f32,
    /// Thickness added by the ink, in units of the viewBox.
    pub(super) weight: f32,
    /// How far the page bends the letters.
    pub(super) warp: f32,
    /// How much of the ink stayed on the paper: lower is more worn.
    pub(super) cover: f32,
}

/// The books on the shelf.
pub(super) static BOOKS: [Book; 5] = [
    // A novel of the 1850s, well printed on rag paper.
    Book {
        paper: "#ecdfc2",
        stain: "#8a5a1c",
        ink: "#2a211a",
        face: "",
        breadth: 1.0,
        letter_space: 0.01,
        weight: 0.6,
        warp: 36.0,
        cover: 6.4,
    },
    // A preface in italics, its iron ink gone brown.
    Book {
        paper: "#eadab6",
        stain: "#a8742e",
        ink: "#4b2812",
        face: " font-style=\"italic\"",
        breadth: 1.0,
        letter_space: 0.02,
        weight: 0.9,
        warp: 44.0,
        cover: 6.25,
    },
    // A heavy almanac, over-inked, on grey paper.
    Book {
        paper: "#dcd5c3",
        stain: "#6f5a34",
        ink: "#1d2531",
        face: " font-weight=\"bold\"",
        breadth: 1.12,
        letter_space: 0.015,
        weight: 0.4,
        warp: 32.0,
        cover: 6.3,
    },
    // A letterspaced line of a dictionary.
    Book {
        paper: "#f0e5cd",
        stain: "#9a6a2c",
        ink: "#25201f",
        face: "",
        breadth: 1.0,
        letter_space: 0.12,
        weight: 1.1,
        warp: 38.0,
        cover: 6.3,
    },
    // A cheap edition on acid paper, from a tired plate.
    Book {
        paper: "#dbc494",
        stain: "#7a4312",
        ink: "#2f1d0f",
        face: "",
        breadth: 1.0,
        letter_space: 0.03,
        weight: 1.2,
        warp: 46.0,
        cover: 6.1,
    },
];
