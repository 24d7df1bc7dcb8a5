//! Sets markup from templates and numbers. The library's own formatting of numbers with a point
//! weighs more than the whole picture.

use super::super::svg::number;

/// A markup that is being set.
pub(super) struct Press<'a> {
    page: String,
    prefix: &'a str,
}

impl<'a> Press<'a> {
    /// An empty page whose ids begin with a prefix.
    pub(super) fn new(prefix: &'a str) -> Self {
        Self { page: String::with_capacity(4096), prefix }
    }

    /// Adds a template: `~` stands for the next number without its decimals, `^` for the next one
    /// with one decimal, `@` for the prefix.
    #[inline(never)]
    pub(super) fn set(&mut self, template: &str, numbers: &[f32]) {
        let mut numbers = numbers.iter();
        for sign in template.chars() {
            if sign == '@' {
                self.text(self.prefix);
            } else if matches!(sign, '~' | '^') {
                let value = numbers.next().copied().unwrap_or(0.0);
                if sign == '~' {
                    number(&mut self.page, value.round() as i32);
                    continue;
                }
                let tenths = (value.abs() * 10.0).round() as i32;
                if value < 0.0 {
                    self.page.push('-');
                }
                number(&mut self.page, tenths / 10);
                self.page.push('.');
                number(&mut self.page, tenths % 10);
            } else {
                self.page.push(sign);
            }
        }
    }

    /// Adds a text, its signs of XML written out.
    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) {
        for sign in text.chars() {
            self.sign(sign);
        }
    }

    /// Adds one sign; the five that mean something to XML are written out.
    #[inline(never)]
    pub(super) fn sign(&mut self, sign: char) {
        let name = match sign {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            // XML knows no control signs, not even written out.
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => "",
            other => {
                self.page.push(other);
                return;
            }
        };
        self.page.push_str(name);
    }

    /// The whole markup.
    pub(super) fn done(self) -> String {
        self.page
    }
}
