//! The lists of words, one text file a language.

/// The words of one list: a text with one word a line, where `#` begins a comment.
#[derive(Clone, Debug)]
pub struct WordList<'a> {
    words: Vec<&'a str>,
}

impl<'a> WordList<'a> {
    /// Reads the list; blank lines and comments are no words.
    pub fn from_text(text: &'a str) -> Self {
        let words =
            text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        Self { words }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The word at this place, counted from 0.
    pub fn get(&self, index: usize) -> Option<&'a str> {
        self.words.get(index).copied()
    }
}
