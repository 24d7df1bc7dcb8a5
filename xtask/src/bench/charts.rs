//! How long our charts take to be drawn anew, beside Chart.js in the same page, turn by turn.
//!
//! **What is drawn.** The charts of the payslip after thirty labelled grids, in the release build. Chart.js gets the same
//! rows, ranges, bet and decades ([`super::plotted`]; the texts beside our marks must be the ones that belong to them), a
//! canvas of the same size and pixels, and less to do where the two differ: no zero column, no hatching, no values beside
//! the marks, no legend, no tooltip, no animation, data that need no parsing.
//!
//! **What a redraw is.** The column becomes four pixels wider or narrower. The browser lays the page out before the clock
//! starts: it does so for either. For ours, the clock starts when the browser calls the widget's `ResizeObserver` (the page
//! wraps that class, the widget knows nothing of it), and runs through what the widget makes of the message, the reading
//! of the rows' places, and all strokes, to the reading of one pixel, which makes the browser paint what it was told. For
//! Chart.js it starts before `resize` with the new size, which lays out and draws at once, and stops when one pixel has been
//! read too. Both must show by the width of their canvas that they did it, and no frame may pass. Not in it: putting the
//! canvas on the screen, which is the same for both.
//!
//! **How often.** One redraw of each in turn, after a frame's pause, the first place changing; the first ones are left out.

use super::page::Page;
use super::plotted::plotted;
use super::session;
use super::times::Times;
use crate::Outcome;
use crate::figures::Measures;
use anyhow::{Context, ensure};
use click_work::app::Model;
use click_work::app::payslip::Chart;
use click_work::content::annex;
use serde_json::json;

/// Widths of the column, in pixels, in turn.
const WIDTHS: [u32; 2] = [840, 836];
/// The same for the session, which never grows wider than its measure.
const NARROW: [u32; 2] = [600, 596];
/// Redraws that are left out: code is compiled and caches are filled.
const N_WARM_UP: u32 = 40;
/// Redraws that count, of each chart.
const N_ROUNDS: u32 = 300;
/// Redraws in one call of the page, so that none is cut off by the driver's patience.
const N_A_CALL: u32 = 60;

/// A chart: its name in keys, its canvas, and where the page says its values.
struct Subject {
    chart: Chart,
    name: &'static str,
    canvas: &'static str,
    texts: &'static str,
    widths: [u32; 2],
}

const SUBJECTS: [Subject; 3] = [
    Subject {
        chart: Chart::Ladder,
        name: "ladder",
        canvas: ".ladder-marks",
        texts: ".rung-line .strip-value",
        widths: WIDTHS,
    },
    Subject {
        chart: Chart::Hour,
        name: "hour",
        canvas: ".ladder-marks",
        texts: ".rung-line .strip-value",
        widths: WIDTHS,
    },
    Subject {
        chart: Chart::Session,
        name: "session",
        canvas: ".session-lines",
        texts: ".evidence-session tbody th",
        widths: NARROW,
    },
];

/// `chart.NAME.…` for each chart. What the machine made of a fixed piece of work meanwhile is added to `fixed`.
pub(super) fn measure(page: &Page, fixed: &mut Times) -> Outcome<Measures> {
    ensure!(annex::deliver(annex::file().to_owned()), "the annex is not of this build");
    let model = session::lived();
    page.call("speed.walk(given[0])", vec![session::for_page()])?;
    let mut measures = Measures::new();
    for subject in SUBJECTS {
        measures.extend(measure_one(page, &model, &subject, fixed)?);
    }
    Ok(measures)
}

fn measure_one(page: &Page, model: &Model, subject: &Subject, fixed: &mut Times) -> Outcome<Measures> {
    let Subject { chart, name, canvas, texts, widths } = *subject;
    let nth = Chart::ALL.iter().position(|other| *other == chart).context("the chart is not offered")?;
    page.browser.click_nth(".charts .choice", nth)?;
    page.browser.find(canvas)?;
    let plotted = plotted(model, chart);
    let shown = page.call("speed.texts(given[0])", vec![json!(texts)])?;
    ensure!(shown == json!(plotted.texts), "{name} shows {shown}, and not {:?}", plotted.texts);
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    let compare = |n_rounds: u32| {
        let given = vec![json!(canvas), plotted.spec.clone(), json!(widths), json!(n_rounds)];
        page.call("speed.compare(...given)", given)
    };
    let warm = compare(N_WARM_UP)?;
    // Ours rounds to whole pixels, Chart.js rounds down.
    let width = |of: usize| warm["pixels"][of].as_i64().unwrap_or_default();
    ensure!((width(0) - width(1)).abs() <= 1, "{name}: the canvases differ in width: {}", warm["pixels"]);
    for _ in 0..N_ROUNDS / N_A_CALL {
        let times = compare(N_A_CALL)?;
        ours.add(&times["ours"])?;
        theirs.add(&times["theirs"])?;
        fixed.add(&times["fixed"])?;
    }
    let key = |end: &str| format!("chart.{name}.{end}");
    let mut measures = ours.measures(&key("redraw"));
    measures.extend(theirs.measures(&key("chartjs")));
    measures.insert(key("ratio_chartjs"), ours.ratio(&theirs));
    measures.insert(key("n"), ours.count());
    let (width, height) = (&warm["size"]["width"], &warm["size"]["height"]);
    eprintln!("{name}: {width} × {height} pixels, {} rows or moments", plotted.texts.len());
    measures.iter().for_each(|(key, figure)| eprintln!("  {key} {figure}"));
    Ok(measures)
}
