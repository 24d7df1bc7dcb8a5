//! A canvas for a drawing that fills it: only its size is read from the page. One component draws every sort, since each
//! component weighs four kilobytes.

use super::canvas;
use super::surface::Surface;
use super::widget::{Message, Widget};
use crate::chart::palette;
use crate::chart::{curve, session};
use web_sys::HtmlCanvasElement;
use yew::html::Scope;
use yew::prelude::*;

/// What is drawn; its size and its pixels are the canvas's.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Worth over worked time.
    Session(session::Session),
    /// A machine's marks over labels.
    Curve(curve::Curve),
}

/// Properties of [`Plot`].
#[derive(Properties, PartialEq)]
pub struct PlotProps {
    /// What is drawn.
    pub drawing: Drawing,
    /// What it is drawn on.
    pub surface: Surface,
}

/// The canvas.
pub struct Plot {
    canvas: NodeRef,
}

impl Component for Plot {
    type Message = ();
    type Properties = PlotProps;

    fn create(_: &Context<Self>) -> Self {
        Self { canvas: NodeRef::default() }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <canvas class="plot" dir="ltr" aria-hidden="true" ref={self.canvas.clone()}></canvas> }
    }

    // The size changed, and nothing else.
    fn update(&mut self, ctx: &Context<Self>, _: ()) -> bool {
        self.draw(ctx.props());
        false
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        if is_first {
            follow_size(ctx.link());
        }
        self.draw(ctx.props());
    }
}

impl Plot {
    fn draw(&self, PlotProps { drawing, surface }: &PlotProps) {
        let Some(canvas) = self.canvas.cast::<HtmlCanvasElement>() else { return };
        let rect = canvas.get_bounding_client_rect();
        if rect.width() <= 0.0 {
            return;
        }
        let pixel_ratio = surface.pixel_ratio;
        let (width, height) = (rect.width() as f32, rect.height() as f32);
        let palette = if surface.is_dark { palette::DARK } else { palette::LIGHT };
        canvas::draw(&canvas, &rect, *surface, &|area| {
            // Keeping shapes cannot fail.
            let _ = match drawing.clone() {
                Drawing::Session(drawing) => {
                    session::draw(area, &session::Session { pixel_ratio, width, height, ..drawing }, &palette)
                }
                Drawing::Curve(drawing) => {
                    curve::draw(area, &curve::Curve { pixel_ratio, width, height, ..drawing }, &palette)
                }
            };
        });
    }
}

/// Has a figure told of each change of size by the root that it stands in. It alone is drawn anew
/// then: the payslip around it, with its table, takes as long as all the strokes.
pub fn follow_size<Figure: Component<Message = ()>>(figure: &Scope<Figure>) {
    if let Some(root) = figure.get_parent().and_then(|parent| parent.find_parent_scope::<Widget>()) {
        root.send_message(Message::FigureShown(figure.callback(|()| ())));
    }
}
