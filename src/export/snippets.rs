//! What an author pastes to put us into a page of theirs.
//!
//! The texts are those of `/embed/snippets`, with their blanks filled. The author's guide holds the same, and a test
//! compares them.

use super::VERSION;
use crate::content::Text;
use std::borrow::Cow;

/// Where a release lies when nobody knows: an address that is nobody's, to be replaced by hand.
pub const NOWHERE: &str = concat!("https://example.org/click-work/", env!("CARGO_PKG_VERSION"), "/");

const LINK: &str = include_str!("../../embed/snippets/link.txt");
const FRAME: &str = include_str!("../../embed/snippets/frame.html");
const HEIGHT: &str = include_str!("../../embed/snippets/height.html");
const ELEMENT: &str = include_str!("../../embed/snippets/element.html");
const RESERVE: &str = include_str!("../../embed/snippets/reserve.html");
const MANIFEST: &str = include_str!("../../embed/snippets/imsmanifest.xml");

/// What snippets are filled with.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The language of the words, and of the widget that is asked for.
    pub words: Text,
    /// The address of our own page, or of the one file, as the loader gives it; empty where it has none.
    pub home: &'a str,
}

impl Place<'_> {
    /// Whether others can open what the snippets name: an address of the web is known.
    pub fn is_known(self) -> bool {
        self.home.starts_with("http://") || self.home.starts_with("https://")
    }

    /// Our page, the one file, and the loader. The last two are taken to lie beside the first, as in each release; where
    /// the one file is all that is here, it is the first two.
    fn addresses(&self) -> [Cow<'_, str>; 3] {
        let (folder, name) = if self.is_known() {
            self.home.rsplit_once('/').unwrap_or_default()
        } else {
            (NOWHERE.trim_end_matches('/'), "index.html")
        };
        let beside = |name: &str| Cow::Owned([folder, "/", name].concat());
        let file = if name == "index.html" { "embed.html" } else { name };
        [beside(name), beside(file), beside("click-work.js")]
    }

    fn filled(self, template: &str) -> String {
        let [home, file, loader] = self.addresses();
        let blanks = [
            ("{{home}}", escaped(&home)),
            ("{{file}}", escaped(&file)),
            ("{{loader}}", escaped(&loader)),
            ("{{lang}}", self.words.language.tag().to_owned()),
            ("{{title}}", escaped(self.words.embed_frame_title())),
            ("{{finding}}", escaped(self.words.embed_finding())),
            ("{{name}}", escaped(self.words.app_title())),
            ("{{version}}", VERSION.to_owned()),
        ];
        let fill = |text: String, (blank, value): &(&str, String)| text.replace(blank, value);
        blanks.iter().fold(template.trim_end().to_owned(), fill)
    }
}

/// An address on a line of its own.
pub fn link(place: Place<'_>) -> String {
    place.filled(LINK)
}

/// A frame of a fixed height.
pub fn frame(place: Place<'_>) -> String {
    place.filled(FRAME)
}

/// The frame, with the script that gives it the height of what it holds.
pub fn sized_frame(place: Place<'_>) -> String {
    [frame(place), place.filled(HEIGHT)].join("\n")
}

/// The element, with the height that is reserved for it.
pub fn element(place: Place<'_>) -> String {
    [place.filled(RESERVE), place.filled(ELEMENT)].join("\n")
}

/// The manifest of a SCORM 1.2 package that holds the one file, and tells the platform nothing.
pub fn manifest(place: Place<'_>) -> String {
    place.filled(MANIFEST)
}

/// Text for an attribute or an element of HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
