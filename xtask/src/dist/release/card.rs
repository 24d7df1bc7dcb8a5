//! What needs absolute addresses: the answer to those who ask how to show a link (oEmbed), and the card of a shared link
//! (Open Graph), with its picture.

use super::{Address, copy};
use crate::{Outcome, run};
use anyhow::{Context, ensure};
use click_work::prerender;
use serde_json::json;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What WordPress reads of a page in search of the link, in bytes.
const READ_BY_WORDPRESS: usize = 153_600;
/// The pages that an author may paste the address of.
const PAGES: [&str; 2] = ["index.html", "embed.html"];
/// The picture of the card, of the README too, and its size in pixels.
const POSTER: (&str, u32, u32) = ("docs/picture.png", 1400, 737);
/// The size of the frame: its width is what a narrow column has, its height within what hosts allow.
const FRAME: (u32, u32) = (640, 900);

/// Writes `oembed.json` and the picture, and puts the card into the head of both pages.
pub(super) fn write(folder: &Path, at: &Address) -> Outcome {
    copy(&run::root().join(POSTER.0), &folder.join("poster.png"))?;
    fs::write(folder.join("oembed.json"), oembed(at)?)?;
    for name in PAGES {
        let page = fs::read_to_string(folder.join(name))?;
        fs::write(
            folder.join(name),
            with_card(&page, &head(at)?).with_context(|| format!("{name} has no title"))?,
        )?;
    }
    Ok(())
}

fn title() -> String {
    format!("{} · {}", prerender::page_title("fr"), prerender::page_title("en"))
}

/// In both languages: nobody says which one the page around speaks.
fn finding() -> String {
    format!("{} — {}", prerender::page_finding("fr"), prerender::page_finding("en"))
}

/// The answer, the same for every address and size, since a file cannot compute one. The link inside stays true where the
/// frame is stripped.
fn oembed(at: &Address) -> Outcome<String> {
    let title = title();
    let (width, height) = FRAME;
    let finding = escaped(&finding());
    let html = format!(
        "<blockquote><a href=\"{}\">{title}</a> {finding}</blockquote>\
         <iframe src=\"{}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\"></iframe>",
        at.of("index.html"),
        at.of("embed.html"),
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": title,
        "provider_url": at.of("index.html"),
        "width": width,
        "height": height,
        "thumbnail_url": at.of("poster.png"),
        "thumbnail_width": POSTER.1,
        "thumbnail_height": POSTER.2,
        "html": html,
    });
    Ok(serde_json::to_string_pretty(&answer)? + "\n")
}

/// The lines for the head of a page.
fn head(at: &Address) -> Outcome<String> {
    let title = title();
    let mut head = format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{title}\">\n",
        at.of("oembed.json")
    );
    let (_, width, height) = POSTER;
    let properties = [
        ("og:type", "website".to_owned()),
        ("og:title", title.clone()),
        ("og:description", finding()),
        ("og:url", at.of("index.html")),
        ("og:image", at.of("poster.png")),
        ("og:image:width", width.to_string()),
        ("og:image:height", height.to_string()),
        ("og:locale", "fr_FR".to_owned()),
        ("og:locale:alternate", "en_GB".to_owned()),
    ];
    for (property, content) in properties {
        writeln!(head, "<meta property=\"{property}\" content=\"{}\">", escaped(&content))?;
    }
    head.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    Ok(head)
}

/// The page with these lines after its title, where they are among the first bytes.
fn with_card(page: &str, head: &str) -> Outcome<String> {
    let (before, after) = page.split_once("</title>\n").context("the end of the title was not found")?;
    ensure!(
        before.len() + head.len() < READ_BY_WORDPRESS,
        "the link would come too late in the page for WordPress to read it"
    );
    Ok(format!("{before}</title>\n{head}{after}"))
}

/// Text for an attribute or an element of HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
