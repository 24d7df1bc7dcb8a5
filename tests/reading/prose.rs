//! What of a rendered scene is read: its words in order, up to the first thing that can be pressed, and its sentences.

use super::html::Node;

/// What stands in a scene, as it is read.
#[derive(Debug, Default)]
pub(crate) struct Prose {
    /// Paragraphs, headings and captions, one a line.
    pub(crate) lines: Vec<String>,
    /// Words before the first control of the scene; all of them where it has none.
    pub(crate) n_before: usize,
    is_reached: bool,
}

/// What is pressed, typed into, or opened to act; figures and words that open in place are part of reading.
fn is_control(node: &Node) -> bool {
    let is_reading = node.has_class("opener") || node.has_class("term");
    match node.tag.as_str() {
        "button" => !is_reading,
        "input" | "textarea" | "summary" => true,
        _ => false,
    }
}

/// What waits behind a press, is for those who do not see, or is data rather than prose.
fn is_passed_over(node: &Node) -> bool {
    let is_folded = node.tag == "details" && node.attribute("open").is_none();
    let is_data = [
        "ladder",
        "key",
        "evidence",
        "grid",
        "posts",
        "tile",
        "post",
        "replay-grids",
        "session",
        "curve",
        "tickets",
        "outcomes",
        "sheet",
    ];
    is_folded
        || node.has_class("unseen")
        || node.attribute("aria-hidden") == Some("true")
        || is_data.iter().any(|class| node.has_class(class))
}

/// Elements that hold a line of text: what is in them is read in one go.
const LINES: [&str; 13] =
    ["p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "legend", "button", "label", "small", "figcaption"];

impl Prose {
    /// The prose of a scene.
    pub(crate) fn of(scene: &Node) -> Self {
        let mut prose = Self::default();
        prose.read(scene);
        prose
    }

    /// The prose of lines already read.
    pub(crate) fn of_lines(lines: Vec<String>) -> Self {
        Self { lines, ..Self::default() }
    }

    fn read(&mut self, node: &Node) {
        for child in &node.children {
            if child.tag.is_empty() {
                self.say(&child.text());
            } else if is_passed_over(child) {
                self.is_reached |= is_reachable(child);
            } else if is_control(child) {
                self.is_reached = true;
                // A caption is read too, but after the hand may have moved.
                self.say(&child.text());
            } else if LINES.contains(&child.tag.as_str())
                && !child.all().iter().any(|inner| is_control(inner))
            {
                self.say(&seen(child));
            } else {
                self.read(child);
            }
        }
    }

    fn say(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.is_reached {
            self.n_before += words(text).count();
        }
        self.lines.push(text.to_owned());
    }

    /// All words.
    pub(crate) fn n_words(&self) -> usize {
        self.lines.iter().map(|line| words(line).count()).sum()
    }

    /// The sentences: lines that end as one, parted at full stops, question marks and exclamation marks.
    pub(crate) fn sentences(&self) -> Vec<String> {
        let ended = |line: &&String| line.ends_with(['.', '?', '!', '”', '»']);
        self.lines.iter().filter(ended).flat_map(|line| sentences(line)).collect()
    }
}

/// A grid or a fold is something that can be pressed; a caption for those who do not see is not.
fn is_reachable(node: &Node) -> bool {
    is_control(node) || node.all().into_iter().any(is_control)
}

/// The text of a line without what is passed over inside it.
fn seen(node: &Node) -> String {
    let mut text = String::new();
    for child in &node.children {
        if child.tag.is_empty() {
            text.push_str(&child.text());
            text.push(' ');
        } else if !is_passed_over(child) {
            text.push_str(&seen(child));
            text.push(' ');
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words: what stands between blanks and has a letter or a digit.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\u{a0}', '\u{202f}']).filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Sentences of a line: a full stop between digits ends none.
pub(crate) fn sentences(line: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut sentence = String::new();
    let characters: Vec<char> = line.chars().collect();
    for (place, character) in characters.iter().enumerate() {
        sentence.push(*character);
        let is_last = characters.get(place + 1).is_none_or(|next| next.is_whitespace());
        let is_initial = place > 0
            && *character == '.'
            && characters[place - 1].is_uppercase()
            && (place < 2 || characters[place - 2].is_whitespace());
        if matches!(character, '.' | '?' | '!' | '…') && is_last && !is_initial {
            sentences.push(std::mem::take(&mut sentence).trim().to_owned());
        }
    }
    sentences.extend(Some(sentence.trim().to_owned()).filter(|rest| !rest.is_empty()));
    sentences.retain(|sentence| words(sentence).count() > 0);
    sentences
}

#[test]
fn sentences_are_parted_where_they_end() {
    let check = |line: &str, n: usize| assert_eq!(sentences(line).len(), n, "{line}");
    check("Une phrase. Deux ?", 2);
    check("À 0.5 point, elle compte. Oui !", 2);
    check("M. Gray et L. von Ahn.", 1);
    check("", 0);
    assert_eq!(words("Merci\u{202f}: « neuf » 12 %").collect::<Vec<_>>(), ["Merci", "neuf", "12"]);
}

#[test]
fn what_comes_before_an_action_is_counted_and_what_is_folded_is_not() {
    let scene = "<section><h2>One two</h2><p>three <button class=\"term\">four</button> five.</p>\
        <details><summary>Six</summary><p>seven eight</p></details><p>nine</p></section>";
    let prose = Prose::of(&Node::read(scene));
    assert_eq!(prose.n_before, 2 + 3);
    assert_eq!(prose.n_words(), 6);
    assert_eq!(prose.sentences(), ["three four five."]);
}
