//! The learning table, run optimised: `cargo bench --bench learning`. `cargo xtask bench` prints it among its figures.
//!
//! Without arguments: each kind that a machine learns, over the final seed. With a seed and a number of runs: over others,
//! to develop; posts are then those that readers are shown, and the kept ones stay out of it. Each line is a key, a mean and
//! a spread, in ten-thousandths.

use click_work::content::{Language, corpus};
use click_work::domain::learn::evaluate::{FINAL_SEED, N_RUNS, Table, evaluate};
use click_work::domain::learn::exam::has_exam;
use click_work::domain::task::{Corpus, TaskKind};

fn main() {
    let numbers: Vec<u64> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let seed = numbers.first().copied().unwrap_or(FINAL_SEED);
    let n_runs = numbers.get(1).copied().unwrap_or(N_RUNS);
    let corpus = if seed == FINAL_SEED { corpus() } else { shown_only() };
    for kind in TaskKind::ALL.into_iter().filter(|kind| has_exam(*kind)) {
        let name = kind.name().replace('-', "_");
        print(&name, evaluate(&corpus, kind, Language::French.edition(), seed, n_runs));
        if kind == TaskKind::FlagPost {
            print(&(name + "_en"), evaluate(&corpus, kind, Language::English.edition(), seed, n_runs));
        }
    }
}

fn print(name: &str, table: Table) {
    let Table { n9, n27, n90, n27_half_wrong, n27_shuffled } = table;
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

/// The corpus without the posts that are kept for the test: of each sort every fourth. Every fourth of what is left is
/// then kept for the test of a development run.
fn shown_only() -> Corpus {
    let shown = |text: &'static str| {
        let mut n_of_sort = [0_usize; 2];
        let mut is_shown = |line: &&str| match ["+ ", "- "].iter().position(|sign| line.starts_with(sign)) {
            Some(sort) => {
                n_of_sort[sort] += 1;
                !n_of_sort[sort].is_multiple_of(4)
            }
            None => true,
        };
        let lines: Vec<_> = text.lines().filter(|line| is_shown(line)).collect();
        &*lines.join("\n").leak()
    };
    let lists = corpus().lists;
    Corpus {
        lists: lists.map(|(name, texts)| (name, if name == "posts" { texts.map(shown) } else { texts })),
    }
}
