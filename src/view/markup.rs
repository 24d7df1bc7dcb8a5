//! Plain elements, made by one function each: markup that repeats costs its text and little more.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag};

/// An element with a class and children.
#[inline(never)]
pub fn element(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    keyed(tag, class, None, children)
}

/// An element with a class, children, and a key among its siblings.
#[inline(never)]
pub fn keyed(tag: &'static str, class: &'static str, key: Option<Key>, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        // Attributes of a fixed set: the open set that `add_attribute` makes weighs six kilobytes.
        let class = AttributeOrProperty::Attribute(AttrValue::Static(class));
        element.attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([Some(class)]) };
    }
    element.key = key;
    element.add_children(children);
    element.into()
}

/// An element with attributes: their names, and a value for each; an empty value leaves its attribute
/// out. What `html!` makes of attributes that are not literals weighs four times as much a place.
#[inline(never)]
pub fn tagged(
    tag: &'static str,
    keys: &'static [&'static str],
    values: &[&str],
    children: Vec<Html>,
) -> Html {
    let mut element = with_attributes(tag, keys, values);
    element.add_children(children);
    element.into()
}

/// A button with attributes, as [`tagged`] takes them. It submits nothing.
#[inline(never)]
pub fn pressable(
    keys: &'static [&'static str],
    values: &[&str],
    onclick: Callback<MouseEvent>,
    children: Vec<Html>,
) -> Html {
    let mut button = with_attributes("button", keys, values);
    button.set_listeners(Box::new([yew::html::onclick::Wrapper::__macro_new(onclick)]));
    button.add_children(children);
    button.into()
}

/// A field with attributes, as [`tagged`] takes them, and what it holds.
#[inline(never)]
pub fn fillable(
    keys: &'static [&'static str],
    values: &[&str],
    value: String,
    oninput: Callback<InputEvent>,
) -> Html {
    let mut field = with_attributes("input", keys, values);
    field.set_value(Some(AttrValue::from(value)));
    field.set_listeners(Box::new([yew::html::oninput::Wrapper::__macro_new(oninput)]));
    field.into()
}

#[inline(never)]
fn with_attributes(tag: &'static str, keys: &'static [&'static str], values: &[&str]) -> VTag {
    let mut element = VTag::new(tag);
    let value = |value: &&str| {
        (!value.is_empty()).then(|| AttributeOrProperty::Attribute(AttrValue::from((*value).to_owned())))
    };
    element.attributes = Attributes::Dynamic { keys, values: values.iter().map(value).collect() };
    element
}

/// An element with a key among its siblings.
pub fn with_key(key: Key, mut markup: Html) -> Html {
    if let Html::VTag(element) = &mut markup {
        std::rc::Rc::make_mut(element).key = Some(key);
    }
    markup
}

/// Text.
#[inline(never)]
pub fn text(words: impl Into<AttrValue>) -> Html {
    words_of(words.into())
}

/// An element that holds only text.
pub fn says(tag: &'static str, class: &'static str, words: impl Into<AttrValue>) -> Html {
    said(tag, class, words.into())
}

#[inline(never)]
fn said(tag: &'static str, class: &'static str, words: AttrValue) -> Html {
    element(tag, class, vec![words_of(words)])
}

#[inline(never)]
fn words_of(words: AttrValue) -> Html {
    yew::virtual_dom::VText::new(words).into()
}

/// A term and what it is, in a row of a list of definitions.
#[inline(never)]
pub fn term(class: &'static str, name: Vec<Html>, value: Vec<Html>) -> Html {
    element("div", class, vec![element("dt", "", name), element("dd", "", value)])
}

/// A table that may be wider than its place: the frame that holds it can be reached and moved by keys.
pub fn framed(name: &str, class: &'static str, parts: Vec<Html>) -> Html {
    tagged(
        "div",
        &["class", "tabindex", "role", "aria-label"],
        &["table-frame", "0", "region", name],
        vec![element("table", class, parts)],
    )
}

/// A cell that names its column or its row.
pub fn header_cell(scope: &str, content: Vec<Html>) -> Html {
    tagged("th", &["scope"], &[scope], content)
}

/// The head of a table: a name a column.
#[inline(never)]
pub fn columns(names: &[&str]) -> Html {
    let mut cells = Vec::new();
    for name in names {
        cells.push(header_cell("col", vec![text((*name).to_owned())]));
    }
    element("thead", "", vec![element("tr", "", cells)])
}

/// A row of a table: what it is about, and its cells.
#[inline(never)]
pub fn table_row(name: String, mut cells: Vec<Html>) -> Html {
    cells.insert(0, header_cell("row", vec![text(name)]));
    element("tr", "", cells)
}

/// Gives an element that was written with `class="_"`, and with one other attribute that is not a
/// literal, its class. The `class` attribute of `html!` would go through a set of class names
/// instead, three kilobytes for nothing.
#[inline(never)]
pub fn classed(class: AttrValue, mut markup: Html) -> Html {
    if let Html::VTag(tag) = &mut markup
        && let Attributes::Dynamic { keys, values } = &mut std::rc::Rc::make_mut(tag).attributes
    {
        for (key, value) in keys.iter().zip(values.iter_mut()) {
            if *key == "class" {
                *value = Some(AttributeOrProperty::Attribute(class.clone()));
            }
        }
    }
    markup
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The placeholder stands where it is needed, and nowhere else is a class lost.
    #[test]
    fn a_class_takes_the_place_of_the_placeholder() {
        let kind = "button";
        let markup = classed("robot".into(), html! { <button class="_" type={kind}></button> });
        let Html::VTag(tag) = &markup else { unreachable!("a button is an element") };
        let classes: Vec<_> = tag.attributes.iter().filter(|(key, _)| *key == "class").collect();
        assert_eq!(classes, [("class", "robot")]);
    }

    /// An attribute without value is none: `aria-invalid=""` would be read out as something.
    #[test]
    fn an_empty_value_leaves_its_attribute_out() {
        let markup = tagged("p", &["class", "role", "lang"], &["robot", "", "fr"], Vec::new());
        let Html::VTag(tag) = &markup else { unreachable!("a paragraph is an element") };
        let attributes: Vec<_> = tag.attributes.iter().collect();
        assert_eq!(attributes, [("class", "robot"), ("lang", "fr")]);
    }
}
