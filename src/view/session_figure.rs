//! The canvas of the session: only its size is read from the page.

use super::surface::Surface;
use crate::chart::axis::MoneyAxis;
use crate::chart::palette;
use crate::chart::session::{self, Line, Session};
use crate::domain::log::Millis;
use plotters::prelude::IntoDrawingArea;
use plotters_canvas::CanvasBackend;
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

/// Properties of [`SessionFigure`].
#[derive(Properties, PartialEq)]
pub struct SessionFigureProps {
    /// The lines.
    pub lines: Vec<Line>,
    /// The axis that the labels beside it are placed on.
    pub axis: MoneyAxis,
    /// Where time ends.
    pub worked: Millis,
    /// What it is drawn on.
    pub surface: Surface,
}

/// The lines.
pub struct SessionFigure {
    canvas: NodeRef,
}

impl Component for SessionFigure {
    type Message = ();
    type Properties = SessionFigureProps;

    fn create(_: &Context<Self>) -> Self {
        Self { canvas: NodeRef::default() }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <canvas class="session-lines" dir="ltr" aria-hidden="true" ref={self.canvas.clone()}></canvas> }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let SessionFigureProps { lines, axis, worked, surface } = ctx.props();
        let Some(canvas) = self.canvas.cast::<HtmlCanvasElement>() else { return };
        let rect = canvas.get_bounding_client_rect();
        if rect.width() <= 0.0 {
            return;
        }
        let ratio = f64::from(surface.pixel_ratio);
        let device = |pixels: f64| (pixels * ratio).round().max(1.0).min(16_384.0) as u32;
        // Setting the size also clears what was drawn before.
        canvas.set_width(device(rect.width()));
        canvas.set_height(device(rect.height()));
        let session = Session {
            pixel_ratio: surface.pixel_ratio,
            width: rect.width() as f32,
            height: rect.height() as f32,
            axis: *axis,
            worked: *worked,
            lines: lines.clone(),
        };
        let palette = if surface.is_dark { palette::DARK } else { palette::LIGHT };
        if let Some(backend) = CanvasBackend::with_canvas_object(canvas) {
            // A canvas that refuses to draw leaves the labels and the table, which say the same.
            let _ = session::draw(&backend.into_drawing_area(), &session, &palette);
        }
    }
}
