//! `serve`: the explainer in the browser, rebuilt and reloaded by Trunk at each change.

use crate::{Outcome, run, setup};

/// Opens the explainer. Further arguments are Trunk's, such as `--port 9000`.
pub(crate) fn serve(arguments: &[String]) -> Outcome {
    setup::builders()?;
    let mut all = vec!["serve", "--open"];
    all.extend(arguments.iter().map(String::as_str));
    run::run("trunk", &all)
}
