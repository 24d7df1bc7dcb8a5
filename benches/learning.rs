//! The learning table, run optimised: `cargo bench --bench learning`. `cargo xtask bench` prints it among its figures.
//!
//! Without arguments: each kind that is drawn, over the final seed. With a seed and a number of runs: over others, to
//! develop. Each line is a key, a mean and a spread, in ten-thousandths.

use click_work::domain::learn::evaluate::{FINAL_SEED, N_RUNS, Table, evaluate};
use click_work::domain::learn::exam::has_exam;
use click_work::domain::task::TaskKind;

fn main() {
    let numbers: Vec<u64> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let seed = numbers.first().copied().unwrap_or(FINAL_SEED);
    let n_runs = numbers.get(1).copied().unwrap_or(N_RUNS);
    for kind in TaskKind::ALL.into_iter().filter(|kind| has_exam(*kind)) {
        let Table { n9, n27, n90, n27_half_wrong, n27_shuffled } = evaluate(kind, seed, n_runs);
        let name = kind.name().replace('-', "_");
        let columns = [
            ("n9", n9),
            ("n27", n27),
            ("n90", n90),
            ("n27_half_wrong", n27_half_wrong),
            ("n27_shuffled", n27_shuffled),
        ];
        for (column, cell) in columns {
            println!("{name}.{column} {} {}", cell.mean, cell.spread);
        }
    }
}
