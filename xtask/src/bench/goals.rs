//! What is aimed at, beside what was measured. A goal that is missed is said, and fails nothing: machines are noisy.

use crate::figures::Figure;

/// How a key ends, and the most that its figure should be, in thousandths.
const GOALS: [(&str, u32); 4] = [
    (".redraw_ms_p99", 8000),
    (".ratio_chartjs", 1000),
    ("learning.retrain_ms_p99", 16_000),
    ("draw.grid_ms_p99", 8000),
];

/// A line of the table for people.
pub(super) fn line(key: &str, figure: Figure) -> String {
    let goal = GOALS.iter().find(|(end, _)| key.ends_with(end)).map(|(_, most)| *most);
    let said = match (goal, figure) {
        (Some(most), Figure::Thousandths(is)) => {
            let verdict = if is <= most { "" } else { ", missed" };
            format!("  (goal: {} at most{verdict})", Figure::Thousandths(most))
        }
        (Some(_) | None, Figure::TenThousandths(_) | Figure::Thousandths(_) | Figure::Count(_)) => {
            String::new()
        }
    };
    format!("{key:<40}{figure:>10}{said}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_stands_beside_its_figure_and_a_missed_one_is_said() {
        let line = |key, thousandths| line(key, Figure::Thousandths(thousandths));
        assert!(line("chart.hour.redraw_ms_p99", 8000).ends_with("8.000  (goal: 8.000 at most)"));
        assert!(line("chart.hour.redraw_ms_p99", 8001).ends_with("8.001  (goal: 8.000 at most, missed)"));
        assert!(line("chart.hour.redraw_ms_p50", 9000).ends_with("9.000"));
    }
}
