//! The zip for learning platforms: a page that holds everything, and the manifest of SCORM 1.2.

use super::super::SCORM_PAGE;
use super::super::embed_file::fill;
use super::{LICENCES, SHEETS, VERSION};
use crate::{Outcome, run};
use anyhow::Context;
use click_work::prerender;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Writes the zip into the folder of a release. Times and rights are fixed: the same files make the same bytes.
pub(super) fn write(built: &Path, folder: &Path) -> Outcome {
    let mut zip = ZipWriter::new(File::create(folder.join(format!("click-work-scorm-1.2-{VERSION}.zip")))?);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut add = |name: &str, bytes: &[u8]| -> Outcome {
        zip.start_file(name, options)?;
        Ok(zip.write_all(bytes)?)
    };
    add("imsmanifest.xml", manifest()?.as_bytes())?;
    let page = built.join(SCORM_PAGE);
    add(
        "index.html",
        &fs::read(&page).with_context(|| format!("{} is missing: build first", page.display()))?,
    )?;
    for name in LICENCES {
        add(name, &fs::read(run::root().join(name))?)?;
    }
    for name in SHEETS {
        add(name, &fs::read(run::root().join("docs").join(name))?)?;
    }
    zip.finish()?;
    Ok(())
}

/// What the platform reads first.
fn manifest() -> Outcome<String> {
    let template = fs::read_to_string(run::root().join("embed/scorm/imsmanifest.xml"))?;
    fill(&template, |name| match name {
        "version" => Some(VERSION.to_owned()),
        "title" => Some(format!("{} · {}", prerender::page_title("fr"), prerender::page_title("en"))),
        _ => None,
    })
}
