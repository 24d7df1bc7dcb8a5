//! A canvas under DOM rows: the DOM lays out and says, the canvas marks.
//!
//! The rows' places are read from the layout after each rendering and each change of size, so that
//! wrapped captions, zoom and large text move the marks with them.

use super::canvas;
use super::plot::follow_size;
use super::surface::Surface;
use crate::chart::axis::MoneyAxis;
use crate::chart::palette;
use crate::chart::strips::{self, Mark, PlacedMark, Strips};
use crate::domain::pay::Nanos;
use web_sys::{DomRect, Element, HtmlCanvasElement};
use yew::prelude::*;

/// The strips that marks are centred on, one a mark; [`super::strips`] writes them.
const STRIPS: &str = ".strip";

/// Properties of [`StripsFigure`].
#[derive(Properties, PartialEq)]
pub struct StripsFigureProps {
    /// A mark a strip, in the order of the strips.
    pub marks: Vec<Mark>,
    /// The axis that the strips' captions are placed on.
    pub axis: MoneyAxis,
    /// Her bet, in billionths.
    pub bet: Option<Nanos>,
    /// What it is drawn on.
    pub surface: Surface,
    /// The rows, each with one strip.
    pub children: Html,
}

/// The rows with the marks behind them.
pub struct StripsFigure {
    frame: NodeRef,
    canvas: NodeRef,
}

impl Component for StripsFigure {
    type Message = ();
    type Properties = StripsFigureProps;

    fn create(_: &Context<Self>) -> Self {
        Self { frame: NodeRef::default(), canvas: NodeRef::default() }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        html! {
            <div class="ladder" ref={self.frame.clone()}>
                <canvas class="ladder-marks" dir="ltr" aria-hidden="true" ref={self.canvas.clone()}></canvas>
                { ctx.props().children.clone() }
            </div>
        }
    }

    // The size changed, and nothing else: the rows stand, only the marks are drawn anew.
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

impl StripsFigure {
    fn draw(&self, StripsFigureProps { marks, axis, bet, surface, .. }: &StripsFigureProps) {
        let (Some(frame), Some(canvas)) =
            (self.frame.cast::<Element>(), self.canvas.cast::<HtmlCanvasElement>())
        else {
            return;
        };
        let shown = canvas.get_bounding_client_rect();
        if let Some(strips) = lay_out(&frame, &shown, marks, *axis, surface.pixel_ratio) {
            let strips = Strips { bet: *bet, ..strips };
            let palette = if surface.is_dark { palette::DARK } else { palette::LIGHT };
            canvas::draw(&canvas, &shown, *surface, &|area| {
                // Keeping shapes cannot fail.
                let _ = strips::draw(area, &strips, &palette);
            });
        }
    }
}

/// Reads where the strips are on what is drawn on. `None` while the widget is not laid out.
fn lay_out(
    frame: &Element,
    origin: &DomRect,
    marks: &[Mark],
    axis: MoneyAxis,
    pixel_ratio: f32,
) -> Option<Strips> {
    let strips = frame.query_selector_all(STRIPS).ok()?;
    let place = |index: u32| {
        let rect =
            wasm_bindgen::JsCast::dyn_into::<Element>(strips.get(index)?).ok()?.get_bounding_client_rect();
        Some((rect.left() - origin.left(), rect.width(), rect.top() - origin.top(), rect.height()))
    };
    let (strip_left, strip_width, top, _) = place(0)?;
    let (_, _, last_top, last_height) = place(strips.length().checked_sub(1)?)?;
    if strip_width <= 0.0 {
        return None;
    }
    let marks = marks.iter().enumerate().filter_map(|(index, mark)| {
        let (_, _, top, height) = place(u32::try_from(index).ok()?)?;
        Some(PlacedMark { y: (top + height / 2.0) as f32, mark: *mark })
    });
    Some(Strips {
        pixel_ratio,
        strip_left: strip_left as f32,
        strip_width: strip_width as f32,
        top: top as f32,
        bottom: (last_top + last_height) as f32,
        axis,
        bet: None,
        marks: marks.collect(),
    })
}
