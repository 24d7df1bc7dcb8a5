//! The section that is measured in Chromium, on the release build: charts, grids, and the machine that learns.
//!
//! Nothing here is a timed test: times are read beside goals and beside another library in the same run. What the same
//! machine makes of a fixed piece of arithmetic, taken between all the rest, is printed too: where its hundredth is far from its
//! median, so is everybody's.

use super::page::Page;
use super::times::Times;
use super::{Asked, charts, grids, retraining};
use crate::figures::Measures;
use crate::{Outcome, dist, setup};

/// Builds, opens, measures.
pub(super) fn measure(asked: &Asked) -> Outcome<Measures> {
    setup::all()?;
    if !asked.is_dist_kept {
        dist::dist()?;
    }
    retraining::build()?;
    let mut fixed = Times::default();
    let page = Page::open()?;
    page.describe()?;
    let mut measures = charts::measure(&page, &mut fixed)?;
    drop(page);
    let page = Page::open()?;
    measures.extend(grids::measure(&page, &mut fixed)?);
    measures.extend(retraining::measure(&page)?);
    measures.extend(fixed.measures("machine.fixed_work"));
    measures.insert("machine.n".to_owned(), fixed.count());
    Ok(measures)
}
