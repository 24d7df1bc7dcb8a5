//! The words of what is printed: texts and blanks, typeset as those of the application are.

#[path = "../../../build/typography.rs"]
mod typography;

/// What the typesetting names; the library's own [`Language`] is another type.
mod fluent {
    /// A language of the files.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Language {
        /// `content/paper.fr.ftl`
        French,
        /// `content/paper.en.ftl`
        English,
    }
}

use super::markup::escaped;
use crate::{Outcome, run};
use anyhow::{Context, bail, ensure};
use click_work::content::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeMap;
use std::fs;
use typography::BLANK;

/// The messages of one language.
#[derive(Debug)]
pub(super) struct Words(BTreeMap<String, Message>);

/// A text, in which each blank stands as one character, and the names of the blanks.
#[derive(Debug, PartialEq, Eq)]
struct Message {
    text: String,
    blanks: Vec<String>,
}

impl Words {
    /// Reads `content/paper.LANGUAGE.ftl`.
    pub(super) fn read(language: Language) -> Outcome<Self> {
        let name = format!("content/paper.{}.ftl", language.tag());
        Self::parse(&fs::read_to_string(run::root().join(&name))?, language).context(name)
    }

    /// Reads the text of a file.
    pub(super) fn parse(file: &str, language: Language) -> Outcome<Self> {
        let tree = parser::parse(file).map_err(|(_, errors)| anyhow::anyhow!("not Fluent: {errors:?}"))?;
        let mut messages = BTreeMap::new();
        for entry in tree.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let pattern = message.value.with_context(|| format!("{id} has no value"))?;
            let message = read(&pattern.elements, language).context(id.to_owned())?;
            ensure!(messages.insert(id.to_owned(), message).is_none(), "{id} stands there twice");
        }
        Ok(Self(messages))
    }

    /// The message of an id as markup, its blanks filled.
    pub(super) fn say(&self, id: &str, values: &[(&str, String)]) -> Outcome<String> {
        let message = self.0.get(id).with_context(|| format!("{id} is not written"))?;
        let mut pieces = message.text.split(BLANK);
        let mut said = escaped(pieces.next().unwrap_or_default());
        for (blank, piece) in message.blanks.iter().zip(pieces) {
            let value = values.iter().find(|(name, _)| name == blank);
            let (_, value) = value.with_context(|| format!("{id}: nothing fills {blank}"))?;
            said += &(escaped(value) + &escaped(piece));
        }
        Ok(said)
    }

    /// Several messages, with the same values.
    pub(super) fn each(&self, ids: &[&str], values: &[(&str, String)]) -> Outcome<Vec<String>> {
        ids.iter().map(|id| self.say(id, values)).collect()
    }

    /// The ids and their blanks, in an order of no meaning.
    #[cfg(test)]
    pub(super) fn blanks(&self) -> BTreeMap<&str, std::collections::BTreeSet<&str>> {
        let each = self.0.iter();
        each.map(|(id, message)| (id.as_str(), message.blanks.iter().map(String::as_str).collect())).collect()
    }
}

fn read(elements: &[PatternElement<&str>], language: Language) -> Outcome<Message> {
    let (mut text, mut blanks) = (String::new(), Vec::new());
    for element in elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                text.push(BLANK);
                blanks.push(id.name.to_owned());
            }
            PatternElement::Placeable { .. } => bail!("only texts and blanks are printed"),
        }
    }
    let language = match language {
        Language::French => fluent::Language::French,
        Language::English => fluent::Language::English,
    };
    Ok(Message { text: typography::typeset(language, &text), blanks })
}
