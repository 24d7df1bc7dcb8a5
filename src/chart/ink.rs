//! What plotters draws, as a list of shapes: the page paints them on a canvas, a file holds them as SVG.
//!
//! One backend for both, so that each drawing is compiled once. The canvas backend that comes with
//! plotters prints colours with floats in them: that alone weighed seventeen kilobytes of wasm.

use super::palette::Rgb;
use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

/// What marks are drawn on.
pub type Area = DrawingArea<Ink, Shift>;

/// What a shape is, in pixels of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Left, top, width, height.
    Rectangle([i32; 4]),
    /// Centre and radius.
    Circle([i32; 3]),
    /// Corners that a line joins.
    Line(Vec<(i32, i32)>),
    /// Corners of a surface.
    Polygon(Vec<(i32, i32)>),
}

/// A form in a colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it is.
    pub form: Form,
    /// Its colour.
    pub color: Rgb,
    /// How much it hides of what is under it, in hundredths.
    pub opacity: u8,
    /// The width of its outline; filled where there is none.
    pub stroke: Option<u32>,
}

/// The backend. Copies draw on the same sheet.
#[derive(Clone, Debug)]
pub struct Ink {
    size: (u32, u32),
    shapes: Rc<RefCell<Vec<Shape>>>,
}

/// The shapes of a drawing on a sheet of that many pixels, the lowest first.
pub fn shapes(size: (u32, u32), draw: &dyn Fn(&Area)) -> Vec<Shape> {
    let ink = Ink { size, shapes: Rc::default() };
    draw(&ink.clone().into_drawing_area());
    ink.shapes.take()
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Ink {
    #[inline(never)]
    fn add(&self, form: Form, color: BackendColor, stroke: Option<u32>) -> Drawn {
        let opacity = (color.alpha * 100.0) as u8;
        if opacity > 0 {
            let (red, green, blue) = color.rgb;
            self.shapes.borrow_mut().push(Shape { form, color: [red, green, blue], opacity, stroke });
        }
        Ok(())
    }
}

impl DrawingBackend for Ink {
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

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.add(Form::Rectangle([x, y, 1, 1]), color, None)
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
        let (width, height) = (whole(from.0.abs_diff(to.0)), whole(from.1.abs_diff(to.1)));
        let sides = [from.0.min(to.0), from.1.min(to.1), width, height];
        self.add(Form::Rectangle(sides), style.color(), stroke(style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.add(Form::Line(path.into_iter().collect()), style.color(), stroke(style, false))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.add(Form::Circle([center.0, center.1, whole(radius)]), style.color(), stroke(style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.add(Form::Polygon(corners.into_iter().collect()), style.color(), None)
    }
}

fn stroke(style: &impl BackendStyle, is_filled: bool) -> Option<u32> {
    (!is_filled).then(|| style.stroke_width())
}

/// A size, as far as a sheet can reach.
pub fn whole(size: u32) -> i32 {
    i32::try_from(size).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_kept_as_it_is_meant() {
        let check = |draw: &dyn Fn(&mut Ink), expected: Option<(Form, u8, Option<u32>)>| {
            let mut ink = Ink { size: (10, 10), shapes: Rc::default() };
            draw(&mut ink);
            let expected =
                expected.map(|(form, opacity, stroke)| Shape { form, color: [200, 16, 0], opacity, stroke });
            assert_eq!(ink.shapes.take(), expected.into_iter().collect::<Vec<_>>());
        };
        let red = |alpha| BackendColor { alpha, rgb: (200, 16, 0) };
        check(
            &|ink| drop(ink.draw_rect((5, 9), (-1, 2), &red(1.0), true)),
            Some((Form::Rectangle([-1, 2, 6, 7]), 100, None)),
        );
        check(
            &|ink| drop(ink.draw_path([(0, 0), (-3, 4)], &red(0.5))),
            Some((Form::Line(vec![(0, 0), (-3, 4)]), 50, Some(1))),
        );
        check(&|ink| drop(ink.draw_circle((1, 2), 3, &red(0.0), true)), None);
        check(
            &|ink| drop(ink.draw_circle((i32::MIN, i32::MAX), u32::MAX, &red(1.0), true)),
            Some((Form::Circle([i32::MIN, i32::MAX, i32::MAX]), 100, None)),
        );
    }
}
