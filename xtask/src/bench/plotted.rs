//! What a chart shows, in numbers: for the library that ours is measured against, and to be compared with the page.

use click_work::app::Model;
use click_work::app::payslip::Chart;
use click_work::chart::axis::MoneyAxis;
use click_work::chart::strips::Role;
use click_work::content::{Language, Text, corpus};
use click_work::domain::log::Millis;
use click_work::domain::pay::Nanos;
use click_work::domain::tally::Tally;
use click_work::domain::task::TaskKind;
use click_work::view::reckoning::Reckoning;
use click_work::view::rows::{self, ChartRow, Group};
use click_work::view::session::{SessionRows, session_rows};
use click_work::view::surface::Surface;
use serde_json::{Value, json};

/// A chart in numbers, and the texts that the page must show beside its marks if it draws the same ones.
pub(super) struct Plotted {
    /// What `bench/page/speed.js` draws: amounts in main units, times in seconds.
    pub(super) spec: Value,
    /// The texts, in the order of the page.
    pub(super) texts: Vec<String>,
}

/// What a chart of a session shows.
pub(super) fn plotted(model: &Model, chart: Chart) -> Plotted {
    let words = Text { language: Language::English };
    let tally = Tally::of(&model.log, &corpus(), Millis(u64::MAX));
    let figures = model.figures();
    let reckoning = Reckoning {
        words,
        figures: &figures,
        sourced: &model.evidence,
        counts: tally.counts,
        n_posts: tally.kind(TaskKind::FlagPost).map_or(0, |row| row.marks.n_items),
        worked: tally.worked,
        settings: model.settings,
        payslip: &model.payslip,
        surface: Surface::default(),
        dispatch: None,
    };
    let bet = model.log.pay_bet().and_then(|bet| bet.money);
    match chart {
        Chart::Ladder => {
            let groups = rows::ladder_groups(reckoning);
            let axis = rows::axis(reckoning, &groups, bet);
            strips(&groups, axis, bet.map(|bet| bet.nanos))
        }
        Chart::Hour => {
            let groups = rows::hour_groups(reckoning);
            strips(&groups, rows::axis(reckoning, &groups, None), None)
        }
        Chart::Session => session(&session_rows(reckoning, &Tally::moments(&model.log, &corpus()))),
    }
}

fn strips(groups: &[Group], axis: MoneyAxis, bet: Option<Nanos>) -> Plotted {
    let shown = || groups.iter().flat_map(|group| &group.rows).filter_map(|row| Some((row, row.mark?)));
    let you = json!({ "name": "you", "role": "you", "low": 0, "high": 0, "paid": null, "minimum": null });
    let row = |(row, mark): (&ChartRow, click_work::chart::strips::Mark)| {
        json!({
            "name": row.detail,
            "role": role(mark.role),
            "low": mark.span.low.map(units),
            "high": mark.span.high.map(units),
            "paid": mark.paid_hour.map(units),
            "minimum": mark.minimum.map(units),
        })
    };
    let rows: Vec<Value> = std::iter::once(you).chain(shown().map(row)).collect();
    let (low, high) = ends(axis);
    let spec = json!({ "rows": rows, "low": low, "high": high, "bet": bet.map(units) });
    Plotted { spec, texts: shown().map(|(row, _)| row.value.clone()).collect() }
}

fn session(rows: &SessionRows) -> Plotted {
    let seconds = |time: &Millis| time.0 as f64 / 1000.0;
    let lines: Vec<Value> = rows
        .rows
        .iter()
        .map(|row| {
            let points = rows.moments.iter().zip(&row.worth);
            let points: Vec<Value> =
                points.map(|(time, nanos)| json!([seconds(time), units(*nanos)])).collect();
            json!({ "role": role(row.role), "points": points })
        })
        .collect();
    let (low, high) = ends(rows.axis);
    let worked = rows.moments.last().map(seconds);
    let spec = json!({ "lines": lines, "low": low, "high": high, "worked": worked });
    Plotted {
        spec,
        texts: rows.moments.iter().map(|time| click_work::content::numbers::duration(*time)).collect(),
    }
}

fn ends(axis: MoneyAxis) -> (f64, f64) {
    let tick = |nanos: Option<Nanos>| nanos.map_or(0.0, units);
    (tick(axis.ticks().next()), tick(axis.ticks().last()))
}

fn units(nanos: Nanos) -> f64 {
    nanos as f64 / 1e9
}

fn role(role: Role) -> &'static str {
    match role {
        Role::You { .. } => "you",
        Role::Worker => "worker",
        Role::Seller => "seller",
        Role::Minimum => "minimum",
    }
}
