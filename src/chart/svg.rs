//! SVG, as text: elements one by one, and the backend through which plotters draws them.
//!
//! plotters has an SVG backend of its own. It prints colours and opacities as floats, writes its own
//! frame around them, and knows neither titles nor texts that wrap; ours writes whole numbers, into a
//! document that is ours.

use super::palette::Rgb;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

/// Markup that grows. Every value that goes in is escaped here and nowhere else.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Markup {
    out: String,
}

impl Markup {
    /// Begins an element; its attributes follow.
    #[inline(never)]
    pub fn tag(&mut self, name: &str) -> &mut Self {
        self.out.push('<');
        self.out.push_str(name);
        self
    }

    /// An attribute in words.
    #[inline(never)]
    pub fn with(&mut self, name: &str, value: &str) -> &mut Self {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_escaped(&mut self.out, value);
        self.out.push('"');
        self
    }

    /// An attribute in whole numbers.
    #[inline(never)]
    pub fn at(&mut self, name: &str, value: i32) -> &mut Self {
        let size = value.unsigned_abs().to_string();
        self.with(name, &if value < 0 { ["-", &size].concat() } else { size })
    }

    /// An attribute that is a colour.
    #[inline(never)]
    pub fn inked(&mut self, name: &str, color: Rgb) -> &mut Self {
        self.with(name, &hexadecimal(color))
    }

    /// Ends an element that holds nothing.
    pub fn close(&mut self) {
        self.out.push_str("/>\n");
    }

    /// Ends a tag whose element goes on.
    pub fn open(&mut self) {
        self.out.push('>');
    }

    /// Ends an element that holds words.
    #[inline(never)]
    pub fn holding(&mut self, words: &str, name: &str) {
        self.open();
        push_escaped(&mut self.out, words);
        self.end(name);
    }

    /// The end of an element.
    #[inline(never)]
    pub fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// Puts in markup that is already escaped.
    pub fn insert(&mut self, markup: &Self) {
        self.out.push_str(&markup.out);
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.out
    }
}

/// What XML would take for markup is escaped; the characters that it forbids are left out.
fn push_escaped(out: &mut String, words: &str) {
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(character),
        }
    }
}

fn hexadecimal(color: Rgb) -> String {
    let mut out = String::from("#");
    for channel in color {
        for digit in [channel >> 4, channel & 0xf] {
            out.extend(char::from_digit(digit.into(), 16));
        }
    }
    out
}

/// A plotters backend that writes markup. Copies write into the same document.
#[derive(Clone, Debug)]
pub struct SvgInk {
    size: (u32, u32),
    markup: Rc<RefCell<Markup>>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl SvgInk {
    /// An empty sheet of that many pixels.
    pub fn new(size: (u32, u32)) -> Self {
        Self { size, markup: Rc::default() }
    }

    /// What was drawn until now; the sheet is empty again.
    pub fn take(&self) -> Markup {
        self.markup.take()
    }

    /// Draws an element whose attributes `place` writes, filled or outlined.
    fn shape(
        &self,
        name: &str,
        place: impl FnOnce(&mut Markup),
        style: &impl BackendStyle,
        is_filled: bool,
    ) -> Drawn {
        let color = style.color();
        if color.alpha <= 0.0 {
            return Ok(());
        }
        let mut markup = self.markup.borrow_mut();
        markup.tag(name);
        place(&mut markup);
        if is_filled {
            markup.inked("fill", rgb(color));
        } else {
            markup.with("fill", "none").inked("stroke", rgb(color));
            markup.at("stroke-width", i32::try_from(style.stroke_width()).unwrap_or(1));
        }
        if color.alpha < 1.0 {
            markup.with("opacity", &percent(color.alpha));
        }
        markup.close();
        Ok(())
    }
}

impl DrawingBackend for SvgInk {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        let (x, y) = point;
        self.draw_rect(point, (x.saturating_add(1), y.saturating_add(1)), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let (left, top) = (from.0.min(to.0), from.1.min(to.1));
        let size = |one: i32, other: i32| i32::try_from(one.abs_diff(other)).unwrap_or(i32::MAX);
        let place = |markup: &mut Markup| {
            markup.at("x", left).at("y", top);
            markup.at("width", size(from.0, to.0)).at("height", size(from.1, to.1));
        };
        self.shape("rect", place, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points = points(path);
        let place = |markup: &mut Markup| {
            markup.with("points", &points);
        };
        self.shape("polyline", place, style, false)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let place = |markup: &mut Markup| {
            markup.at("cx", center.0).at("cy", center.1);
            markup.at("r", i32::try_from(radius).unwrap_or(i32::MAX));
        };
        self.shape("circle", place, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        let points = points(corners);
        let place = |markup: &mut Markup| {
            markup.with("points", &points);
        };
        self.shape("polygon", place, style, true)
    }
}

#[inline(never)]
fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut out = String::new();
    for (x, y) in path {
        if !out.is_empty() {
            out.push(' ');
        }
        for (part, after) in [(x, ","), (y, "")] {
            if part < 0 {
                out.push('-');
            }
            out.push_str(&part.unsigned_abs().to_string());
            out.push_str(after);
        }
    }
    out
}

fn rgb(color: BackendColor) -> Rgb {
    let (red, green, blue) = color.rgb;
    [red, green, blue]
}

/// An opacity, without the machinery that prints floats.
fn percent(alpha: f64) -> String {
    [&((alpha * 100.0) as u32).to_string(), "%"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_is_no_markup() {
        let mut markup = Markup::default();
        markup.tag("text").with("class", "a\"b<c").holding("1 < 2 & \0\u{1b}\"ça\"\n]]>", "text");
        let expected = "<text class=\"a&quot;b&lt;c\">1 &lt; 2 &amp; &quot;ça&quot; ]]&gt;</text>\n";
        assert_eq!(markup.into_text(), expected);
    }

    #[test]
    fn shapes_are_written_in_whole_numbers() {
        let check = |draw: &dyn Fn(&mut SvgInk), expected: &str| {
            let mut ink = SvgInk::new((10, 10));
            draw(&mut ink);
            assert_eq!(ink.take().into_text(), expected);
        };
        let red = |alpha| BackendColor { alpha, rgb: (200, 16, 0) };
        check(
            &|ink| drop(ink.draw_rect((5, 9), (-1, 2), &red(1.0), true)),
            "<rect x=\"-1\" y=\"2\" width=\"6\" height=\"7\" fill=\"#c81000\"/>\n",
        );
        check(
            &|ink| drop(ink.draw_path([(0, 0), (-3, 4)], &red(0.5))),
            "<polyline points=\"0,0 -3,4\" fill=\"none\" stroke=\"#c81000\" stroke-width=\"1\" opacity=\"50%\"/>\n",
        );
        check(&|ink| drop(ink.draw_circle((1, 2), 3, &red(0.0), true)), "");
        check(
            &|ink| drop(ink.draw_circle((i32::MIN, i32::MAX), u32::MAX, &red(1.0), true)),
            "<circle cx=\"-2147483648\" cy=\"2147483647\" r=\"2147483647\" fill=\"#c81000\"/>\n",
        );
    }
}
