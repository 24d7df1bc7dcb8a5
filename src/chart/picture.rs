//! A chart that leaves the page: one SVG with its finding, captions, values, key, sources and licence
//! inside, as text that can be selected, read out and searched.
//!
//! The words come in as plain data; the marks are drawn by the same function that draws them on the
//! page. Nothing is measured: lines are broken at a number of characters,
//! which is chosen so that they fit with any usual font.

mod layout;
mod lines;

pub use layout::Layout;

use super::ink::{self, Area};
use super::palette::{Palette, Rgb};
use super::svg::{Markup, Value};
use layout::{CAPTION_END, MARGIN, SANS, SERIF, Said, WIDTH};

/// Whom a text is about: it gets that role's colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Paid to her.
    You,
    /// Paid to workers.
    Worker,
    /// Paid by clients.
    Client,
    /// Minimum wages.
    Minimum,
    /// Unpaid time.
    Time,
    /// None of these.
    Plain,
}

/// Words at a place of the strip: a value beside its mark, or a tick.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// From the left edge of the strip, as a share of its width.
    pub place: f32,
    /// Pixels to the right of that, or to the left where it is below zero: the text then ends there.
    pub offset: i32,
    /// From the top of its line, as a share of the line's height.
    pub height: f32,
    /// What is said.
    pub words: String,
    /// Whose colour it has.
    pub role: Role,
}

/// One line of a chart, from the top.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// The beginning of a group: its name, and what is counted in it.
    Group {
        /// The name.
        name: String,
        /// What is counted.
        basis: String,
    },
    /// A row, at least so many pixels high, with a strip beside its caption.
    Row {
        /// What it is about.
        caption: String,
        /// Where and when.
        detail: String,
        /// Pixels; the captions may need more.
        height: i32,
        /// Its values.
        labels: Vec<Label>,
    },
}

/// A sign of the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyEntry {
    /// Whose colour.
    pub role: Role,
    /// Drawn as the marks of that role are.
    pub sign: Sign,
    /// What it means.
    pub words: String,
}

/// The forms of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A full dot.
    Dot,
    /// A hollow dot.
    Ring,
    /// A square.
    Square,
    /// Slanted strokes.
    Hatch,
    /// A small upright bar.
    Bar,
}

/// A chart as it leaves the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The language of its words, as a tag.
    pub language: &'static str,
    /// The finding.
    pub title: String,
    /// How to read it; also what is read out in place of the drawing.
    pub reading: String,
    /// The ticks of the axis.
    pub ticks: Vec<Label>,
    /// The chart.
    pub lines: Vec<Line>,
    /// The key.
    pub key: Vec<KeyEntry>,
    /// What stands below in small print, a paragraph each: sources, then the licence.
    pub foot: Vec<String>,
    /// Who made it, for the metadata.
    pub creator: &'static str,
    /// Where its licence is, for the metadata.
    pub licence_address: &'static str,
    /// Its colours.
    pub palette: Palette,
}

/// The whole document. `draw` puts the marks where the layout says that the lines are.
pub fn svg(picture: &Picture, draw: &dyn Fn(&Area, &Layout)) -> String {
    let layout = Layout::of(picture);
    let size = (WIDTH.unsigned_abs(), layout.height.unsigned_abs());
    let mut out = Markup::default();
    opening(&mut out, picture, &layout);
    for shape in ink::shapes(size, &|area| draw(area, &layout)) {
        out.shape(&shape);
    }
    words(&mut out, picture, &layout);
    out.put("</svg>\n", &[]);
    out.into_text()
}

/// The root.
const ROOT: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ? ?" width="?" height="?" role="img"
xml:lang="?" lang="?" font-family="?" fill="?">
<title>?</title>
<desc>?
?</desc>
"#;
/// Dublin Core and Creative Commons terms, as Inkscape and Wikimedia Commons read them.
const METADATA: &str = r#"<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"
xmlns:dc="http://purl.org/dc/elements/1.1/">
<cc:Work rdf:about="">
<dc:format>image/svg+xml</dc:format>
<dc:title>?</dc:title>
<dc:creator>?</dc:creator>
<dc:language>?</dc:language>
<dc:source>?</dc:source>
<cc:license rdf:resource="?"/>
</cc:Work>
</rdf:RDF>
</metadata>
<rect width="?" height="?" fill="?"/>
"#;

/// The root, what is read out, the metadata, the ground.
fn opening(out: &mut Markup, picture: &Picture, layout: &Layout) {
    let (width, height) = (Value::Whole(WIDTH), Value::Whole(layout.height));
    let (language, title) = (Value::Words(picture.language), Value::Words(&picture.title));
    let foot = picture.foot.join("\n");
    let foot = Value::Words(&foot);
    let (sans, ink) = (Value::Words(SANS), Value::Ink(picture.palette.ink));
    let reading = Value::Words(&picture.reading);
    out.put(ROOT, &[width, height, width, height, language, language, sans, ink, title, reading, foot]);
    let (creator, licence) = (Value::Words(picture.creator), Value::Words(picture.licence_address));
    let paper = Value::Ink(picture.palette.paper);
    out.put(METADATA, &[title, creator, language, foot, licence, width, height, paper]);
}

/// How a text is set.
#[derive(Clone, Copy)]
struct Setting {
    size: i32,
    anchor: &'static str,
    weight: &'static str,
    color: Rgb,
}

/// The weights of a text.
const PLAIN: &str = "normal";
const BOLD: &str = "bold";

/// Every word of the picture, in the order of reading.
fn words(out: &mut Markup, picture: &Picture, layout: &Layout) {
    let Palette { ink, muted, .. } = picture.palette;
    let small = Setting { size: 11, anchor: "start", weight: PLAIN, color: muted };
    let title = Setting { size: 22, weight: BOLD, color: ink, ..small };
    out.put("<g font-family=\"?\">\n", &[Value::Words(SERIF)]);
    say(out, title, MARGIN, &layout.title);
    out.put("</g>\n", &[]);
    say(out, Setting { size: 13, ..small }, MARGIN, &layout.reading);
    for tick in &picture.ticks {
        labelled(out, picture, tick, layout, (layout.ticks, layout.ticks));
    }
    for (line, placed) in picture.lines.iter().zip(&layout.lines) {
        let (weight, labels): (_, &[Label]) = match line {
            Line::Group { .. } => (BOLD, &[]),
            Line::Row { labels, .. } => (PLAIN, labels),
        };
        let caption = Setting { size: 13, anchor: "end", weight, color: ink };
        say(out, caption, CAPTION_END, &placed.caption);
        say(out, Setting { anchor: "end", ..small }, CAPTION_END, &placed.detail);
        for label in labels {
            labelled(out, picture, label, layout, (placed.top, placed.bottom));
        }
    }
    for (entry, placed) in picture.key.iter().zip(&layout.key) {
        sign(out, picture, entry, placed.at);
        say(out, Setting { size: 12, ..small }, placed.at.0 + 18, &placed.words);
    }
    say(out, small, MARGIN, &layout.foot);
}

/// Words at a place of the strip, with a halo of the ground's colour, since lines run under them.
fn labelled(out: &mut Markup, picture: &Picture, label: &Label, layout: &Layout, (top, bottom): (i32, i32)) {
    let x = layout.x(label.place) + label.offset;
    // The middle of a line of digits is about a third of their size above the line that they stand on.
    let y = top + (label.height * (bottom - top) as f32) as i32 + 4;
    let anchor = match label.offset {
        ..0 => "end",
        0 => "middle",
        1.. => "start",
    };
    let weight = if label.role == Role::Plain { PLAIN } else { BOLD };
    out.put(
        "<text x=\"?\" y=\"?\" font-size=\"12\" text-anchor=\"?\" font-weight=\"?\" fill=\"?\" \
         stroke=\"?\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\">?</text>\n",
        &[
            Value::Whole(x),
            Value::Whole(y),
            Value::Words(anchor),
            Value::Words(weight),
            Value::Ink(role_color(picture, label.role)),
            Value::Ink(picture.palette.paper),
            Value::Words(&label.words),
        ],
    );
}

#[inline(never)]
fn say(out: &mut Markup, setting: Setting, x: i32, lines: &[Said]) {
    for line in lines {
        out.put(
            "<text x=\"?\" y=\"?\" font-size=\"?\" text-anchor=\"?\" font-weight=\"?\" fill=\"?\">?</text>\n",
            &[
                Value::Whole(x),
                Value::Whole(line.y),
                Value::Whole(setting.size),
                Value::Words(setting.anchor),
                Value::Words(setting.weight),
                Value::Ink(setting.color),
                Value::Words(&line.words),
            ],
        );
    }
}

fn sign(out: &mut Markup, picture: &Picture, entry: &KeyEntry, (x, y): (i32, i32)) {
    let color = Value::Ink(role_color(picture, entry.role));
    let paper = Value::Ink(picture.palette.paper);
    if entry.sign == Sign::Hatch {
        out.put(
            "<path d=\"M? ?l6 -9m-1 9l6 -9m-1 9l6 -9\" fill=\"none\" stroke=\"?\"/>\n",
            &[Value::Whole(x - 2), Value::Whole(y), color],
        );
        return;
    }
    // A square with corners so round that it is a dot, or not round at all.
    let (round, width, height, inside, stroke) = match entry.sign {
        Sign::Dot => (6, 12, 12, color, 0),
        Sign::Ring => (6, 9, 9, paper, 3),
        Sign::Square | Sign::Hatch => (0, 12, 12, color, 0),
        Sign::Bar => (0, 3, 14, color, 0),
    };
    // Half of a stroke lies outside of the square.
    let place = [x + (12 - width) / 2, y - 4 - height / 2];
    let [left, top, width, height, round, stroke] =
        [place[0], place[1], width, height, round, stroke].map(Value::Whole);
    out.put(
        "<rect x=\"?\" y=\"?\" width=\"?\" height=\"?\" rx=\"?\" fill=\"?\" stroke=\"?\" stroke-width=\"?\"/>\n",
        &[left, top, width, height, round, inside, color, stroke],
    );
}

fn role_color(picture: &Picture, role: Role) -> Rgb {
    let palette = &picture.palette;
    match role {
        Role::You => palette.you,
        Role::Worker => palette.worker,
        Role::Client => palette.client,
        Role::Minimum => palette.minimum,
        Role::Time => palette.time,
        Role::Plain => palette.muted,
    }
}
