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
        for shape in ink::shapes((width, height), draw) {
            paint(&context, &shape);
        }
    }
}

fn paint(context: &CanvasRenderingContext2d, shape: &Shape) {
    let color = hexadecimal(shape.color);
    context.set_global_alpha(f64::from(shape.opacity) / 100.0);
    context.begin_path();
    outline(context, &shape.form);
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
            // Only a radius below zero is refused.
            let _ = context.arc(x, y, radius, 0.0, std::f64::consts::TAU);
        }
        Form::Line(corners) | Form::Polygon(corners) => {
            for (x, y) in corners {
                // The first one begins the path.
                context.line_to((*x).into(), (*y).into());
            }
        }
    }
}
