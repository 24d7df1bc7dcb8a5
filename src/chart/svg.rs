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

/// What goes into markup.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A whole number.
    Whole(i32),
    /// Words, escaped.
    Words(&'a str),
    /// A colour.
    Ink(Rgb),
}

/// Markup that grows. Every value that goes in is escaped here and nowhere else.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Markup {
    out: String,
}

impl Markup {
    /// Markup as written, with a value in the place of each question mark.
    #[inline(never)]
    pub fn put(&mut self, written: &str, values: &[Value<'_>]) {
        let mut values = values.iter();
        for character in written.chars() {
            match (character, values.as_slice().first()) {
                ('?', Some(value)) => {
                    self.value(*value);
                    values.next();
                }
                (_, _) => self.out.push(character),
            }
        }
    }

    /// Puts in markup that is already escaped.
    pub fn insert(&mut self, markup: &Self) {
        self.out.push_str(&markup.out);
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.out
    }

    fn value(&mut self, value: Value<'_>) {
        match value {
            Value::Whole(number) => push_whole(&mut self.out, number),
            Value::Words(words) => push_escaped(&mut self.out, words),
            Value::Ink(color) => push_hexadecimal(&mut self.out, color),
        }
    }
}

#[inline(never)]
fn push_whole(out: &mut String, number: i32) {
    if number < 0 {
        out.push('-');
    }
    out.push_str(&number.unsigned_abs().to_string());
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

fn push_hexadecimal(out: &mut String, color: Rgb) {
    out.push('#');
    for channel in color {
        for digit in [channel >> 4, channel & 0xf] {
            out.extend(char::from_digit(digit.into(), 16));
        }
    }
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

    /// Draws an element that is written up to its colour: filled, or outlined with a stroke of that width.
    #[inline(never)]
    fn shape(&self, written: &str, values: &[Value<'_>], color: BackendColor, stroke: Option<u32>) -> Drawn {
        // Opacities are drawn in hundredths: floats would need the machinery that prints them.
        let opacity = (color.alpha * 100.0) as i32;
        if opacity > 0 {
            let (red, green, blue) = color.rgb;
            let ink = Value::Ink([red, green, blue]);
            let mut markup = self.markup.borrow_mut();
            markup.put(written, values);
            match stroke {
                None => markup.put(" fill=\"?\"", &[ink]),
                Some(width) => {
                    let width = Value::Whole(whole(width));
                    markup.put(" fill=\"none\" stroke=\"?\" stroke-width=\"?\"", &[ink, width]);
                }
            }
            if opacity < 100 {
                markup.put(" opacity=\"?%\"", &[Value::Whole(opacity)]);
            }
            markup.put("/>\n", &[]);
        }
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
        let sides =
            [from.0.min(to.0), from.1.min(to.1), whole(from.0.abs_diff(to.0)), whole(from.1.abs_diff(to.1))];
        let written = "<rect x=\"?\" y=\"?\" width=\"?\" height=\"?\"";
        self.shape(written, &sides.map(Value::Whole), style.color(), stroke(style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points = points(path);
        self.shape("<polyline points=\"?\"", &[Value::Words(&points)], style.color(), stroke(style, false))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let sizes = [center.0, center.1, whole(radius)].map(Value::Whole);
        self.shape("<circle cx=\"?\" cy=\"?\" r=\"?\"", &sizes, style.color(), stroke(style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        let points = points(corners);
        self.shape("<polygon points=\"?\"", &[Value::Words(&points)], style.color(), None)
    }
}

fn stroke(style: &impl BackendStyle, is_filled: bool) -> Option<u32> {
    (!is_filled).then(|| style.stroke_width())
}

fn whole(size: u32) -> i32 {
    i32::try_from(size).unwrap_or(i32::MAX)
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut out = String::new();
    for (x, y) in path {
        out.push_str(if out.is_empty() { "" } else { " " });
        push_whole(&mut out, x);
        out.push(',');
        push_whole(&mut out, y);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_is_no_markup() {
        let mut markup = Markup::default();
        let words = ["a\"b<c", "1 < 2 & ?\0\u{1b}\"ça\"\n]]>"].map(Value::Words);
        markup.put("<text class=\"?\">?</text>\n", &words);
        let expected = "<text class=\"a&quot;b&lt;c\">1 &lt; 2 &amp; ?&quot;ça&quot; ]]&gt;</text>\n";
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
