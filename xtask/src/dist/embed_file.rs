//! `embed.html` and `scorm.html`: one file that holds everything, and a policy that lets it do nothing else.

use super::{SCORM_PAGE, WASM, bundle_file_script};
use crate::{Outcome, run};
use anyhow::{Context, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use click_work::content::annex;
use click_work::prerender;
use sha2::{Digest, Sha256};
use std::fs;

/// Writes `dist/embed.html`, and the page of learning platforms, from what Trunk built.
pub(super) fn write() -> Outcome {
    let wasm = fs::read(run::dist_folder().join(WASM)).context("Trunk made no WebAssembly")?;
    let deflated = STANDARD.encode(deflate(&wasm)?);
    // A session that a platform kept is read by the build that wrote it.
    let build: String = Sha256::digest(&wasm).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    write_one("embed.html", "file.js", &deflated, &build)?;
    write_one(SCORM_PAGE, "scorm-file.js", &deflated, &build)
}

/// Fills the body of a page, in the head that all have (`embed/one-file.html`), with a script of the same folder.
fn write_one(page: &str, script_name: &str, wasm: &str, build: &str) -> Outcome {
    bundle_file_script(script_name)?;
    let generated = run::generated_folder();
    let script = fs::read_to_string(generated.join(script_name))?.trim().to_owned();
    let css = fs::read_to_string(generated.join("page.css"))?.trim().to_owned();
    ensure!(
        !script.contains("</script") && !css.contains("</style"),
        "the script or style would end before its end"
    );
    let annex = annex::file();
    // What would end the block, or open a comment in it that hides its end.
    ensure!(!annex.contains("</") && !annex.contains("<!--"), "the annex would end before its end");
    let title = format!("{} · {}", prerender::page_title("fr"), prerender::page_title("en"));
    let part = |name: &str| fs::read_to_string(run::root().join("embed").join(name));
    let template = part("one-file.html")?.replace("{{body}}", &part(page)?);
    let html = fill(&template, |name| {
        Some(match name {
            "policy" => policy(&script, &css),
            "title" => title.clone(),
            "css" => css.clone(),
            "static" => prerender::static_html(),
            "first-fr" => prerender::first("fr", "file").html,
            "first-en" => prerender::first("en", "file").html,
            "first-pictures" => prerender::first("fr", "file").pictures,
            "annex" => annex.to_owned(),
            "wasm" => wasm.to_owned(),
            "build" => build.to_owned(),
            "script" => script.clone(),
            _ => return None,
        })
    })?;
    Ok(fs::write(run::dist_folder().join(page), html)?)
}

/// Nothing but our own script and style, by hash; no request, no form, no other base.
fn policy(script: &str, css: &str) -> String {
    format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; form-action 'none'; base-uri 'none'",
        hash(script),
        hash(css)
    )
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// Without header, as the browser's `deflate-raw` inflates it. Zopfli takes seconds where zlib takes
/// milliseconds, for the same form and 4 % less: this is done once, and downloaded often.
fn deflate(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut deflated = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Deflate, bytes, &mut deflated)?;
    Ok(deflated)
}

/// Fills each `{{name}}` of a template, in one pass, so that what is filled in is not read again.
pub(super) fn fill(template: &str, value: impl Fn(&str) -> Option<String>) -> Outcome<String> {
    let mut parts = template.split("{{");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once("}}").context("a blank is not closed")?;
        filled.push_str(
            &value(name)
                .with_context(|| format!("the blank {{{{{name}}}}} is filled with nothing that is known"))?,
        );
        filled.push_str(rest);
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_filled_once() {
        let value = |name: &str| (name == "a").then(|| "{{b}}".to_owned());
        assert_eq!(fill("<{{a}}>", value).ok().as_deref(), Some("<{{b}}>"));
        assert!(fill("{{c}}", value).is_err());
        assert!(fill("{{a", value).is_err());
    }

    #[test]
    fn the_hash_is_the_one_browsers_compute() {
        assert_eq!(hash("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }
}
