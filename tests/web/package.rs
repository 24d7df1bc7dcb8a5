//! The released package as others take it: packed by npm, installed from the tarball, in a page without a bundler and in
//! one bundled by Vite; and its types, checked by TypeScript.

use super::hosts::{Stage, complaints, element, open, released};
use bench::anyhow::{Context, ensure};
use bench::{Outcome, Site};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One of the folders of npm's packages for these tests, which `cargo xtask setup` fills (xtask/src/setup/npm.rs).
pub(crate) fn modules(name: &str) -> Outcome<PathBuf> {
    let folder = match std::env::var_os("CLICK_WORK_TOOLS") {
        Some(folder) => PathBuf::from(folder),
        None => std::env::home_dir().context("there is no home folder")?.join(".cache/click-work/tools"),
    };
    let modules = folder.join(name).join("node_modules");
    ensure!(modules.is_dir(), "{} is missing: cargo xtask setup", modules.display());
    Ok(modules)
}

fn run(program: &str, arguments: &[&str], folder: &Path) -> Outcome<String> {
    let output = Command::new(program).args(arguments).current_dir(folder).output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{program} {} failed: {said}{errors}", arguments.join(" "));
    Ok(said)
}

/// A folder of an author, by name, in which the packed release is installed as npm does it.
fn installed(name: &str) -> Outcome<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder)?;
    let release = released();
    let release = release.to_str().context("the path is not Unicode")?;
    let tarball = run("npm", &["pack", "--silent", release], &folder)?;
    fs::write(folder.join("package.json"), "{ \"name\": \"blog\", \"private\": true }")?;
    let tarball = format!("./{}", tarball.trim());
    run("npm", &["install", "--offline", "--silent", "--no-audit", "--no-fund", &tarball], &folder)?;
    Ok(folder)
}

/// A page of the author's with this script.
fn page(script: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Blog</title>\
         <script type=\"module\" {script}</script><body>{}</body></html>",
        element("")
    )
}

/// It is live, it is the element of the package with its whole, and the console has nothing to say.
fn lives(site: Site, path: &str) -> Outcome {
    let stage = open(site, path)?;
    let browser = &stage.browser;
    browser.live()?;
    browser.click(".robot")?;
    browser.click(".tile")?;
    browser.click(".submit")?;
    browser.click(".way-payslip")?;
    browser.find(".scene-bet, .rung-worker")?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    let failed: Vec<String> =
        browser.console()?.into_iter().filter(|line| line.contains("Failed to load")).collect();
    assert_eq!(failed, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn packed_it_starts_in_a_page_without_a_bundler() -> Outcome {
    let folder = installed("package-plain")?;
    let page = page("src=\"/blog/node_modules/click-work/click-work.js\">");
    let site =
        Site::new().folder("/blog/", folder).page("/blog/edited", edited(&page)).page("/blog/post", page);
    lives(site.clone(), "/blog/post")?;
    // Our own page is in the package: an address to share leads to it.
    let (address, stage) = address_to_share(site)?;
    let (own, _) = address.split_once("#edit/").context("there is nothing to share")?;
    assert_eq!(own, stage.server.url("/blog/node_modules/click-work/index.html"));
    stage.browser.open(own)?;
    stage.browser.live()
}

/// The page, as it is when figures were changed.
fn edited(page: &str) -> String {
    page.replace("<click-work ", "<click-work edit=\"time=90\" ")
}

/// The address that the page of changed figures gives to share.
fn address_to_share(site: Site) -> Outcome<(String, Stage)> {
    let stage = open(site, "/blog/edited")?;
    stage.browser.live()?;
    stage.browser.find(".edited-address input")?;
    let value = "return root.querySelector('.edited-address input').value";
    let value = stage.browser.script_in_shadow(value, vec![])?;
    Ok((value.as_str().unwrap_or_default().to_owned(), stage))
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn packed_it_starts_in_a_page_that_vite_bundles() -> Outcome {
    let folder = installed("package-vite")?;
    fs::write(folder.join("index.html"), page("src=\"/post.js\">"))?;
    fs::write(folder.join("post.js"), "import \"click-work\";\n")?;
    let vite = modules("hosts")?.join("vite/bin/vite.js");
    let vite = vite.to_str().context("the path is not Unicode")?;
    run("node", &[vite, "build", "--base=./", "--logLevel=warn"], &folder)?;
    // What is served is the bundle alone: nothing of the package is beside it.
    let built = folder.join("dist");
    assert!(!built.join("node_modules").exists());
    let page = fs::read_to_string(built.join("index.html"))?;
    let site = Site::new().folder("/blog/", built).page("/blog/edited", edited(&page));
    lives(site.clone(), "/blog/index.html")?;
    // Our own page is not beside the bundle: no address is made up.
    let (address, _stage) = address_to_share(site)?;
    assert!(address.starts_with("#edit/"), "{address}");
    Ok(())
}

/// What an author may write with the types, and what they must refuse.
const TYPED: &str = r#"import "click-work";
import type { ClickWorkMessage } from "click-work";
const element = document.querySelector("click-work")!;
element.scene = "payslip";
element.citeAs = "10.1000/182";
element.addEventListener("click-work:closed", (event) => {
  const ending: "answered" | "refused" = event.detail.ending;
  console.log(event.detail.kind, Number(event.detail.index), ending);
  // @ts-expect-error No event carries an answer.
  console.log(event.detail.answer);
});
// @ts-expect-error There is no such option.
element.score = "7";
export const height = (message: ClickWorkMessage): number | undefined =>
  typeof message === "object" && "subject" in message ? message.height : undefined;
"#;

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn its_types_are_those_that_the_guide_relies_on() -> Outcome {
    let folder = installed("package-types")?;
    fs::write(folder.join("post.ts"), TYPED)?;
    let compiler = modules("hosts")?.join("typescript/lib/tsc.js");
    let compiler = compiler.to_str().context("the path is not Unicode")?;
    let options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "post.ts"];
    run("node", &[&[compiler], &options[..]].concat(), &folder).map(drop)
}
