//! What is aimed at, beside what was measured. A goal that is missed is said, and fails nothing: machines are noisy.

use crate::figures::Figure;

/// How a key ends, and the most that its figure should be.
const GOALS: [(&str, Figure); 6] = [
    (".redraw_ms_p99", Figure::Thousandths(8000)),
    (".ratio_chartjs", Figure::Thousandths(1000)),
    ("learning.retrain_ms_p99", Figure::Thousandths(16_000)),
    ("draw.grid_ms_p99", Figure::Thousandths(8000)),
    ("classroom.merge_10000_ms", Figure::Thousandths(100_000)),
    ("classroom.false_accept", Figure::Millionths(100)),
];

/// A line of the table for people.
pub(super) fn line(key: &str, figure: Figure) -> String {
    let goal = GOALS.iter().find(|(end, _)| key.ends_with(end)).map(|(_, most)| *most);
    let said = match (goal, figure) {
        (Some(Figure::Thousandths(most)), Figure::Thousandths(is))
        | (Some(Figure::Millionths(most)), Figure::Millionths(is)) => {
            let verdict = if is <= most { "" } else { ", missed" };
            goal.map_or(String::new(), |goal| format!("  (goal: {goal} at most{verdict})"))
        }
        (
            _,
            Figure::TenThousandths(_) | Figure::Millionths(_) | Figure::Thousandths(_) | Figure::Count(_),
        ) => String::new(),
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
        let taken = super::line("classroom.false_accept", Figure::Millionths(101));
        assert!(taken.ends_with("0.000101  (goal: 0.000100 at most, missed)"), "{taken}");
    }
}
