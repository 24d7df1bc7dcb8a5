//! How long a grid of nine drawn tiles takes to come, in the widget itself.
//!
//! From the press that asks for the next grid, through what the press means, the drawing of nine pictures, the rendering of the
//! scene by Yew and the move of the focus, until the nine pictures are in the page and laid out: the clock stops when the grid's
//! place has been read. Not in it: the painting of the pictures, which the browser does after the task.

use super::page::Page;
use super::times::Times;
use crate::Outcome;
use crate::figures::Measures;
use serde_json::json;

/// Grids that are left out, and grids that count.
const N_WARM_UP: u32 = 20;
const N_ROUNDS: u32 = 240;
/// Grids in one call of the page.
const N_A_CALL: u32 = 60;

/// `draw.grid_…`. The widget must be at its counter.
pub(super) fn measure(page: &Page, fixed: &mut Times) -> Outcome<Measures> {
    page.browser.click(".take-road-signs")?;
    page.browser.find(".grid")?;
    let grids = |n_rounds: u32| page.call("speed.grids(given[0])", vec![json!(n_rounds)]);
    grids(N_WARM_UP)?;
    let mut times = Times::default();
    for _ in 0..N_ROUNDS / N_A_CALL {
        let measured = grids(N_A_CALL)?;
        times.add(&measured["grid"])?;
        fixed.add(&measured["fixed"])?;
    }
    let mut measures = times.measures("draw.grid");
    measures.insert("draw.n".to_owned(), times.count());
    Ok(measures)
}
