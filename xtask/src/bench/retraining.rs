//! How long the machine takes to learn anew in the browser: `bench/wasm`, built and made small as the widget is.

use super::page::Page;
use super::session::SEED;
use super::times::Times;
use crate::figures::Measures;
use crate::{Outcome, dist, run};
use anyhow::ensure;
use serde_json::json;

/// Runs that are left out, and runs that count.
const N_WARM_UP: u32 = 40;
const N_ROUNDS: u32 = 300;
/// Whole curves take longer: fewer of them.
const N_CURVES: u32 = 100;

/// Where the WebAssembly of `bench/wasm` goes, within the generated files.
const FOLDER: &str = "target/generated/wasm";

/// Builds the WebAssembly: the release profile, the flags and the wasm-opt of the widget.
pub(super) fn build() -> Outcome {
    let target = ["--release", "--target", "wasm32-unknown-unknown"];
    let arguments = [["build", "--package", "bench-wasm"].as_slice(), &target].concat();
    let mut cargo = run::program("cargo", &arguments)?;
    cargo.env(dist::FLAGS_VARIABLE, dist::short_paths()?);
    run::succeed(cargo, "cargo", &arguments)?;
    let built = run::target_folder().join("wasm32-unknown-unknown/release/bench_wasm.wasm");
    let built = built.to_string_lossy();
    run::run("wasm-bindgen", &[&built, "--target", "web", "--no-typescript", "--out-dir", FOLDER])?;
    let wasm = format!("{FOLDER}/bench_wasm_bg.wasm");
    // As index.html asks Trunk to.
    run::run("wasm-opt", &["-Oz", "--one-caller-inline-max-function-size=20", &wasm, "-o", &wasm])
}

/// `learning.retrain_…`, on 90 labels and 500 tiles, and `learning.curve_…`, what is computed after the tenth grid.
pub(super) fn measure(page: &Page) -> Outcome<Measures> {
    let start = "{ const glue = await import('/generated/wasm/bench_wasm.js'); await glue.default();
        window.learning = new glue.Bench(BigInt(given[0]));
        return [learning.n_labels(), learning.n_tested(), learning.retrain()] }";
    let started = page.call(start, vec![json!(SEED)])?;
    ensure!(started[0] == 90 && started[1] == 500, "labels and tiles are {started}");
    ensure!(started[2].as_u64() > Some(700), "the machine learned nothing: {started}");
    let mut measures = Measures::new();
    for (name, work, n_rounds) in [("retrain", "retrain", N_ROUNDS), ("curve", "curve", N_CURVES)] {
        let repeat = format!("speed.repeat(() => learning.{work}(), given[0])");
        page.call(&repeat, vec![json!(N_WARM_UP)])?;
        let mut times = Times::default();
        times.add(&page.call(&repeat, vec![json!(n_rounds)])?)?;
        measures.extend(times.measures(&format!("learning.{name}")));
        measures.insert(format!("learning.{name}_n"), times.count());
    }
    Ok(measures)
}
