//! Where everything stands in a picture, in whole pixels.

use super::lines::broken;
use super::{Line, Picture};

/// The width of every picture: a blog's column, twice on a slide.
pub(super) const WIDTH: i32 = 780;
/// White space around.
pub(super) const MARGIN: i32 = 24;
/// Where captions end.
pub(super) const CAPTION_END: i32 = 262;
/// Where strips begin and end.
const STRIP: (i32, i32) = (278, 756);

/// Text that is read, and text that is looked up.
pub(super) const SERIF: &str = "Charter, 'Bitstream Charter', 'Noto Serif', Georgia, serif";
/// Everything else.
pub(super) const SANS: &str = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Roboto, sans-serif";

/// Characters that fit in a line of the title, of the reading, of a caption, of its detail, of an
/// entry of the key, of the foot. The widest lines of so many characters that our sentences and citations
/// make were measured in DejaVu Serif Bold (the title) and DejaVu Sans (all else), which are wider than the
/// fonts that they stand in for: each fits its place.
const TITLE_CHARS: usize = 53;
const READING_CHARS: usize = 100;
const CAPTION_CHARS: usize = 30;
const DETAIL_CHARS: usize = 36;
const KEY_CHARS: usize = 46;
const FOOT_CHARS: usize = 120;

/// A line of words, and the height that it stands at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) y: i32,
    pub(super) words: String,
}

/// A line of the chart, laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) top: i32,
    pub(super) bottom: i32,
    pub(super) caption: Vec<Said>,
    pub(super) detail: Vec<Said>,
}

/// An entry of the key, laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlacedKey {
    pub(super) at: (i32, i32),
    pub(super) words: Vec<Said>,
}

/// A picture, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The height of the picture.
    pub height: i32,
    /// The left edge of the strips.
    pub strip_left: i32,
    /// Their width.
    pub strip_width: i32,
    /// The top and the bottom of each row, groups left out, in order.
    pub rows: Vec<(i32, i32)>,
    /// Where the grid begins.
    pub top: i32,
    /// Where the grid ends.
    pub bottom: i32,
    pub(super) title: Vec<Said>,
    pub(super) reading: Vec<Said>,
    pub(super) ticks: i32,
    pub(super) lines: Vec<Placed>,
    pub(super) key: Vec<PlacedKey>,
    pub(super) foot: Vec<Said>,
}

/// Goes down the page.
struct Pen {
    y: i32,
}

impl Pen {
    /// Lines of words, a step each.
    fn say(&mut self, words: &str, limit: usize, step: i32) -> Vec<Said> {
        let said = |words| {
            self.y += step;
            Said { y: self.y, words }
        };
        broken(words, limit).into_iter().map(said).collect()
    }
}

impl Layout {
    /// Lays a picture out, from the top.
    pub(super) fn of(picture: &Picture) -> Self {
        let mut pen = Pen { y: MARGIN };
        let title = pen.say(&picture.title, TITLE_CHARS, 28);
        pen.y += 4;
        let reading = pen.say(&picture.reading, READING_CHARS, 18);
        pen.y += 30;
        let ticks = pen.y;
        pen.y += 10;
        let top = pen.y;
        let lines: Vec<_> = picture.lines.iter().map(|line| placed(line, &mut pen)).collect();
        let bottom = pen.y + 4;
        pen.y = bottom + 12;
        let key = key(picture, &mut pen);
        pen.y += 10;
        let mut foot = Vec::new();
        for paragraph in &picture.foot {
            pen.y += 4;
            foot.extend(pen.say(paragraph, FOOT_CHARS, 15));
        }
        let is_row = |line: &Line| matches!(line, Line::Row { .. });
        let rows = picture.lines.iter().zip(&lines).filter(|(line, _)| is_row(line));
        Self {
            height: pen.y + MARGIN,
            strip_left: STRIP.0,
            strip_width: STRIP.1 - STRIP.0,
            rows: rows.map(|(_, placed)| (placed.top, placed.bottom)).collect(),
            top,
            bottom,
            title,
            reading,
            ticks,
            lines,
            key,
            foot,
        }
    }

    /// The middle of each row.
    pub fn middles(&self) -> impl Iterator<Item = f32> {
        self.rows.iter().map(|(top, bottom)| (top + bottom) as f32 / 2.0)
    }

    /// A pixel of the sheet as a share of the strip's width: below zero to the left of the strips.
    pub fn share(x: f32) -> f32 {
        (x - STRIP.0 as f32) / (STRIP.1 - STRIP.0) as f32
    }

    /// The pixel at a share of the strip's width.
    pub(super) fn x(&self, share: f32) -> i32 {
        self.strip_left + (share * self.strip_width as f32).round() as i32
    }
}

fn placed(line: &Line, pen: &mut Pen) -> Placed {
    const CAPTION_STEP: i32 = 16;
    const DETAIL_STEP: i32 = 14;
    let (caption, detail, least, above) = match line {
        Line::Group { name, basis } => (name, basis, 0, 14),
        Line::Row { caption, detail, height, .. } => (caption, detail, *height, 0),
    };
    pen.y += above;
    let top = pen.y;
    let caption = pen.say(caption, CAPTION_CHARS, CAPTION_STEP);
    let detail = pen.say(detail, DETAIL_CHARS, DETAIL_STEP);
    pen.y += 8;
    // Captions stand in the middle of a row that is higher than they are.
    let spare = (top + least - pen.y).max(0);
    let lowered =
        |said: Vec<Said>| said.into_iter().map(|said| Said { y: said.y + spare / 2, ..said }).collect();
    pen.y += spare;
    Placed { top, bottom: pen.y, caption: lowered(caption), detail: lowered(detail) }
}

/// Two columns.
fn key(picture: &Picture, pen: &mut Pen) -> Vec<PlacedKey> {
    let column = (WIDTH - 2 * MARGIN) / 2;
    let mut entries = Vec::new();
    let mut lowest = pen.y;
    let mut x = MARGIN;
    for entry in &picture.key {
        let y = pen.y;
        let words = pen.say(&entry.words, KEY_CHARS, 15);
        entries.push(PlacedKey { at: (x, y + 15), words });
        lowest = lowest.max(pen.y);
        if x == MARGIN {
            // The next one stands beside this one.
            x += column;
            pen.y = y;
        } else {
            x = MARGIN;
            lowest += 6;
            pen.y = lowest;
        }
    }
    pen.y = lowest;
    entries
}
