//! A chart that leaves the page: one SVG with its finding, captions, values, key, sources and licence
//! inside, as text that can be selected, read out and searched.
//!
//! The words come in as plain data; the marks are drawn by the same function that draws them on the
//! page, through another backend. Nothing is measured: lines are broken at a number of characters,
//! which is chosen so that they fit with any usual font.

mod layout;
mod lines;

pub use layout::Layout;

use super::palette::{Palette, Rgb};
use super::svg::{Markup, SvgInk};
use layout::{CAPTION_END, MARGIN, SANS, SERIF, WIDTH};
use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, IntoDrawingArea};

/// What marks are drawn on.
pub type Area = DrawingArea<SvgInk, Shift>;

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
    let ink = SvgInk::new((WIDTH.unsigned_abs(), layout.height.unsigned_abs()));
    let area = ink.clone().into_drawing_area();
    draw(&area, &layout);
    drop(area);
    let mut out = Markup::default();
    opening(&mut out, picture, &layout);
    out.insert(&ink.take());
    words(&mut out, picture, &layout);
    out.end("svg");
    out.into_text()
}

/// The root, what is read out, the metadata, the ground.
fn opening(out: &mut Markup, picture: &Picture, layout: &Layout) {
    let view_box = ["0 0 ", &WIDTH.to_string(), " ", &layout.height.to_string()].concat();
    out.tag("svg").with("xmlns", "http://www.w3.org/2000/svg").with("viewBox", &view_box);
    out.at("width", WIDTH).at("height", layout.height);
    out.with("role", "img").with("xml:lang", picture.language).with("lang", picture.language);
    out.with("font-family", SANS).inked("fill", picture.palette.ink).open();
    out.tag("title").holding(&picture.title, "title");
    out.tag("desc").holding(&[&picture.reading, "\n", &picture.foot.join("\n")].concat(), "desc");
    metadata(out, picture);
    out.tag("rect").at("width", WIDTH).at("height", layout.height).inked("fill", picture.palette.paper);
    out.close();
}

/// Dublin Core and Creative Commons terms, as Inkscape and Wikimedia Commons read them.
fn metadata(out: &mut Markup, picture: &Picture) {
    out.tag("metadata").open();
    out.tag("rdf:RDF").with("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    out.with("xmlns:cc", "http://creativecommons.org/ns#");
    out.with("xmlns:dc", "http://purl.org/dc/elements/1.1/").open();
    out.tag("cc:Work").with("rdf:about", "").open();
    let facts = [
        ("dc:format", "image/svg+xml"),
        ("dc:title", &picture.title),
        ("dc:creator", picture.creator),
        ("dc:language", picture.language),
        ("dc:source", &picture.foot.join("\n")),
    ];
    for (name, fact) in facts {
        out.tag(name).holding(fact, name);
    }
    out.tag("cc:license").with("rdf:resource", picture.licence_address).close();
    out.end("cc:Work");
    out.end("rdf:RDF");
    out.end("metadata");
}

/// How a text is set.
struct Setting {
    size: i32,
    anchor: &'static str,
    color: Rgb,
    is_bold: bool,
}

/// Every word of the picture, in the order of reading.
fn words(out: &mut Markup, picture: &Picture, layout: &Layout) {
    let Palette { ink, muted, .. } = picture.palette;
    let title = Setting { size: 22, anchor: "start", color: ink, is_bold: true };
    out.tag("g").with("font-family", SERIF).open();
    for line in &layout.title {
        say(out, &title, (MARGIN, line.y), &line.words);
    }
    out.end("g");
    let small = |anchor, size| Setting { size, anchor, color: muted, is_bold: false };
    for line in &layout.reading {
        say(out, &small("start", 13), (MARGIN, line.y), &line.words);
    }
    for tick in &picture.ticks {
        labelled(out, picture, tick, layout, (layout.ticks, layout.ticks));
    }
    for (line, placed) in picture.lines.iter().zip(&layout.lines) {
        let is_group = matches!(line, Line::Group { .. });
        let name = Setting { size: 13, anchor: "end", color: ink, is_bold: is_group };
        for caption in &placed.caption {
            say(out, &name, (CAPTION_END, caption.y), &caption.words);
        }
        for detail in &placed.detail {
            say(out, &small("end", 11), (CAPTION_END, detail.y), &detail.words);
        }
        if let Line::Row { labels, .. } = line {
            for label in labels {
                labelled(out, picture, label, layout, (placed.top, placed.bottom));
            }
        }
    }
    for (entry, placed) in picture.key.iter().zip(&layout.key) {
        sign(out, picture, entry, (placed.x, placed.y));
        let beside = placed.x + 18;
        for (row, words) in placed.words.iter().enumerate() {
            let y = placed.y + 15 * i32::try_from(row).unwrap_or(0);
            say(out, &small("start", 12), (beside, y), words);
        }
    }
    for line in &layout.foot {
        say(out, &small("start", 11), (MARGIN, line.y), &line.words);
    }
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
    let color = role_color(picture, label.role);
    out.tag("text").at("x", x).at("y", y).at("font-size", 12).with("text-anchor", anchor);
    out.inked("fill", color).inked("stroke", picture.palette.paper).at("stroke-width", 4);
    out.with("stroke-linejoin", "round").with("paint-order", "stroke");
    if label.role != Role::Plain {
        out.with("font-weight", "bold");
    }
    out.holding(&label.words, "text");
}

fn say(out: &mut Markup, setting: &Setting, (x, y): (i32, i32), words: &str) {
    out.tag("text").at("x", x).at("y", y).at("font-size", setting.size);
    out.with("text-anchor", setting.anchor).inked("fill", setting.color);
    if setting.is_bold {
        out.with("font-weight", "bold");
    }
    out.holding(words, "text");
}

fn sign(out: &mut Markup, picture: &Picture, entry: &KeyEntry, (x, y): (i32, i32)) {
    let color = role_color(picture, entry.role);
    let (x, y) = (x + 6, y - 4);
    match entry.sign {
        Sign::Dot => {
            out.tag("circle").at("cx", x).at("cy", y).at("r", 6).inked("fill", color);
        }
        Sign::Ring => {
            out.tag("circle").at("cx", x).at("cy", y).at("r", 4).inked("fill", picture.palette.paper);
            out.inked("stroke", color).at("stroke-width", 3);
        }
        Sign::Square => {
            out.tag("rect").at("x", x - 6).at("y", y - 6).at("width", 12).at("height", 12);
            out.inked("fill", color);
        }
    }
    out.close();
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
