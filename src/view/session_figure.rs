//! The canvas of the session: only its size is read from the page.

use super::canvas;
use super::surface::Surface;
use crate::chart::axis::MoneyAxis;
use crate::chart::palette;
use crate::chart::session::{self, Line, Session};
use crate::domain::log::Millis;
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
        let session = Session {
            pixel_ratio: surface.pixel_ratio,
            width: rect.width() as f32,
            height: rect.height() as f32,
            axis: *axis,
            worked: *worked,
            lines: lines.clone(),
        };
        let palette = if surface.is_dark { palette::DARK } else { palette::LIGHT };
        canvas::draw(&canvas, &rect, *surface, &|area| {
            // Keeping shapes cannot fail.
            let _ = session::draw(area, &session, &palette);
        });
    }
}
