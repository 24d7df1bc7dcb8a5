//! SVG, as text, element by element.
//!
//! plotters has an SVG backend of its own. It prints colours and opacities as floats, writes its own
//! frame around them, and knows neither titles nor texts that wrap; ours writes whole numbers, into a
//! document that is ours.

use super::ink::{Form, Shape, whole};
use super::palette::Rgb;

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

    /// Puts in a shape that was drawn.
    pub fn shape(&mut self, shape: &Shape) {
        match &shape.form {
            Form::Rectangle(sides) => {
                self.put("<rect x=\"?\" y=\"?\" width=\"?\" height=\"?\"", &sides.map(Value::Whole));
            }
            Form::Circle(sizes) => {
                self.put("<circle cx=\"?\" cy=\"?\" r=\"?\"", &sizes.map(Value::Whole));
            }
            Form::Line(line) => self.put("<polyline points=\"?\"", &[Value::Words(&joined(line))]),
            Form::Polygon(surface) => self.put("<polygon points=\"?\"", &[Value::Words(&joined(surface))]),
        }
        let color = Value::Ink(shape.color);
        match shape.stroke {
            None => self.put(" fill=\"?\"", &[color]),
            Some(width) => {
                let width = Value::Whole(whole(width));
                self.put(" fill=\"none\" stroke=\"?\" stroke-width=\"?\"", &[color, width]);
            }
        }
        if shape.opacity < 100 {
            // In hundredths: floats would need the machinery that prints them.
            self.put(" opacity=\"?%\"", &[Value::Whole(shape.opacity.into())]);
        }
        self.put("/>\n", &[]);
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.out
    }

    fn value(&mut self, value: Value<'_>) {
        match value {
            Value::Whole(number) => push_whole(&mut self.out, number),
            Value::Words(words) => push_escaped(&mut self.out, words),
            Value::Ink(color) => self.out.push_str(&hexadecimal(color)),
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

/// A colour, as styles write it.
#[inline(never)]
pub fn hexadecimal(color: Rgb) -> String {
    let mut out = String::from("#");
    for channel in color {
        for digit in [channel >> 4, channel & 0xf] {
            out.extend(char::from_digit(digit.into(), 16));
        }
    }
    out
}

fn joined(corners: &[(i32, i32)]) -> String {
    let mut out = String::new();
    for (x, y) in corners {
        out.push_str(if out.is_empty() { "" } else { " " });
        push_whole(&mut out, *x);
        out.push(',');
        push_whole(&mut out, *y);
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
        let check = |form, opacity, stroke, expected: &str| {
            let mut markup = Markup::default();
            markup.shape(&Shape { form, color: [200, 16, 0], opacity, stroke });
            assert_eq!(markup.into_text(), expected);
        };
        check(
            Form::Rectangle([-1, 2, 6, 7]),
            100,
            None,
            "<rect x=\"-1\" y=\"2\" width=\"6\" height=\"7\" fill=\"#c81000\"/>\n",
        );
        check(
            Form::Line(vec![(0, 0), (-3, 4)]),
            50,
            Some(1),
            "<polyline points=\"0,0 -3,4\" fill=\"none\" stroke=\"#c81000\" stroke-width=\"1\" opacity=\"50%\"/>\n",
        );
        check(
            Form::Polygon(vec![(0, 0), (1, 1), (2, 0)]),
            100,
            Some(u32::MAX),
            "<polygon points=\"0,0 1,1 2,0\" fill=\"none\" stroke=\"#c81000\" stroke-width=\"2147483647\"/>\n",
        );
        check(
            Form::Circle([i32::MIN, i32::MAX, i32::MAX]),
            100,
            None,
            "<circle cx=\"-2147483648\" cy=\"2147483647\" r=\"2147483647\" fill=\"#c81000\"/>\n",
        );
    }
}
