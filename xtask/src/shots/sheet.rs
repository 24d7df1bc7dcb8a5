//! The contact sheet: all pictures small on one page, as HTML and as a picture.

use super::{Shot, picture};
use crate::Outcome;
use bench::{Browser, Server, Site};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const STYLE: &str = "body{font:14px system-ui;margin:16px;background:#999}\
    h2{margin:16px 0 4px}div{display:flex;flex-wrap:wrap;gap:8px;align-items:start}\
    figure{margin:0;width:180px}img{width:100%;display:block}figcaption{font-size:11px}";

/// Writes `index.html` and `sheet.png` beside the pictures.
pub(super) fn write(browser: &Browser, folder: &Path, shots: &[Shot]) -> Outcome {
    fs::write(folder.join("index.html"), html(shots)?)?;
    let server = Server::start(Site::new().folder("/", folder))?;
    browser.open(&server.url("/index.html"))?;
    Ok(fs::write(folder.join("sheet.png"), picture(browser, 1280)?)?)
}

fn html(shots: &[Shot]) -> Outcome<String> {
    let mut html = format!("<!doctype html><meta charset=utf-8><title>Shots</title><style>{STYLE}</style>");
    for walk in shots.chunk_by(|one, next| one.walk == next.walk) {
        write!(html, "<h2>{}</h2><div>", walk.first().map_or("", |shot| shot.walk))?;
        for Shot { file, label, .. } in walk {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            write!(
                html,
                "<figure><a href=\"{name}\"><img src=\"{name}\" alt=\"\"></a><figcaption>{label}</figcaption></figure>"
            )?;
        }
        html.push_str("</div>\n");
    }
    Ok(html)
}
