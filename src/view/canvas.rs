//! Paints shapes on a canvas.

use super::surface::Surface;
use crate::chart::ink::{self, Area, Form, Shape};
use crate::chart::svg::hexadecimal;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, DomRect, HtmlCanvasElement};

/// Draws anew on a canvas that is shown as large as a rectangle. One that refuses to draw leaves the
/// words and the table around it, which say the same.
pub fn draw(canvas: &HtmlCanvasElement, shown: &DomRect, surface: Surface, draw: &dyn Fn(&Area)) {
    let ratio = f64::from(surface.pixel_ratio);
    let device = |pixels: f64| (pixels * ratio).round().max(1.0).min(16_384.0) as u32;
    let (width, height) = (device(shown.width()), device(shown.height()));
    // Setting the size also clears what was drawn before.
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok().flatten().and_then(|context| context.dyn_into().ok());
    if let Some(context) = context {
        for run in ink::shapes((width, height), draw).chunk_by(can_share_a_path) {
            paint(&context, run);
        }
    }
}

/// Whether two shapes, one above the other, look the same when they are one path. Painting once for all strokes of a
/// hatching is several times faster than painting each.
fn can_share_a_path(below: &Shape, above: &Shape) -> bool {
    let style = |shape: &Shape| (shape.color, shape.opacity, shape.stroke);
    // Surfaces that turn in opposite directions would leave a hole where they meet, and a veil is darker where two lie.
    let is_safe = |shape: &Shape| shape.opacity == 100 && !matches!(shape.form, Form::Polygon(_));
    let is_alike = |shape: &Shape| matches!(shape.form, Form::Rectangle(_));
    style(below) == style(above) && is_safe(below) && is_safe(above) && is_alike(below) == is_alike(above)
}

/// Paints shapes of one style.
fn paint(context: &CanvasRenderingContext2d, run: &[Shape]) {
    let Some(shape) = run.first() else { return };
    let color = hexadecimal(shape.color);
    context.set_global_alpha(f64::from(shape.opacity) / 100.0);
    if let (Form::Rectangle(_), None) = (&shape.form, shape.stroke) {
        // No path at all: most of a chart is rules, and the browser has its own way with surfaces that stand upright.
        context.set_fill_style_str(&color);
        for shape in run {
            if let Form::Rectangle(sides) = &shape.form {
                let [left, top, width, height] = sides.map(f64::from);
                context.fill_rect(left, top, width, height);
            }
        }
        return;
    }
    context.begin_path();
    for shape in run {
        outline(context, &shape.form);
    }
    match shape.stroke {
        None => {
            context.set_fill_style_str(&color);
            context.fill();
        }
        Some(width) => {
            context.set_stroke_style_str(&color);
            context.set_line_width(width.into());
            context.stroke();
        }
    }
}

fn outline(context: &CanvasRenderingContext2d, form: &Form) {
    match form {
        Form::Rectangle(sides) => {
            let [left, top, width, height] = sides.map(f64::from);
            context.rect(left, top, width, height);
        }
        Form::Circle(sizes) => {
            let [x, y, radius] = sizes.map(f64::from);
            // Else a line would join it to the shape before.
            context.move_to(x + radius, y);
            // Only a radius below zero is refused.
            let _ = context.arc(x, y, radius, 0.0, std::f64::consts::TAU);
        }
        Form::Line(corners) | Form::Polygon(corners) => {
            let mut corners = corners.iter().map(|(x, y)| (f64::from(*x), f64::from(*y)));
            if let Some((x, y)) = corners.next() {
                context.move_to(x, y);
            }
            for (x, y) in corners {
                context.line_to(x, y);
            }
        }
    }
}
