//! Just enough of HTML to read back what Yew writes, which is well formed.

/// An element, or a text, whose tag is then empty.
#[derive(Debug, Default, Clone)]
pub(crate) struct Node {
    pub(crate) tag: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    words: String,
}

/// Elements that have no end.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "meta"];

impl Node {
    /// Reads a document, under a root of no name.
    pub(crate) fn read(html: &str) -> Self {
        let mut open = vec![Self::default()];
        let mut rest = html;
        while let Some((words, tag_on)) = rest.split_once('<') {
            push_words(&mut open, words);
            if let Some(comment) = tag_on.strip_prefix("!--") {
                rest = comment.split_once("-->").unwrap().1;
                continue;
            }
            let (tag, after) = split_tag(tag_on);
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let node = open.pop().unwrap();
                assert_eq!(node.tag, name, "{name} ends what it did not begin");
                open.last_mut().unwrap().children.push(node);
                continue;
            }
            let node = Self::opened(tag.trim_end_matches('/'));
            if tag.ends_with('/') || VOID.contains(&node.tag.as_str()) {
                open.last_mut().unwrap().children.push(node);
            } else {
                open.push(node);
            }
        }
        push_words(&mut open, rest);
        assert_eq!(open.len(), 1, "{} does not end", open.last().unwrap().tag);
        open.remove(0)
    }

    fn opened(tag: &str) -> Self {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while !rest.trim().is_empty() {
            rest = rest.trim_start();
            let end = rest.find([' ', '=']).unwrap_or(rest.len());
            let (attribute, after) = rest.split_at(end);
            let (value, after) = match after.strip_prefix("=\"") {
                Some(quoted) => quoted.split_once('"').unwrap(),
                None => ("", after),
            };
            attributes.push((attribute.to_owned(), unescaped(value)));
            rest = after;
        }
        Self { tag: name.to_owned(), attributes, ..Self::default() }
    }

    /// An attribute's value.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(attribute, _)| attribute == name).map(|(_, value)| value.as_str())
    }

    /// Whether the element is of a class.
    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split_whitespace().any(|one| one == class))
    }

    /// All elements inside, in the order of the document.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let elements = self.children.iter().filter(|child| !child.tag.is_empty());
        elements.flat_map(|child| std::iter::once(child).chain(child.all())).collect()
    }

    /// The elements inside of a class.
    pub(crate) fn of_class(&self, class: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|node| node.has_class(class)).collect()
    }

    /// The elements inside of a tag.
    pub(crate) fn of_tag(&self, tag: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|node| node.tag == tag).collect()
    }

    /// All text inside, blanks made one.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.collect(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn collect(&self, text: &mut String) {
        text.push_str(&self.words);
        self.children.iter().for_each(|child| child.collect(text));
    }
}

fn push_words(open: &mut [Node], words: &str) {
    if !words.is_empty() {
        open.last_mut().unwrap().children.push(Node { words: unescaped(words), ..Node::default() });
    }
}

/// A tag without its brackets, and what follows; a bracket in a value does not end it.
fn split_tag(text: &str) -> (&str, &str) {
    let mut is_quoted = false;
    for (place, character) in text.char_indices() {
        match character {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return (&text[..place], &text[place + 1..]),
            _ => {}
        }
    }
    panic!("a tag does not end: {text:.60}")
}

fn unescaped(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
}
