//! The few controls that everything is made of.

use yew::prelude::*;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one that goes on.
    Primary,
    /// The one that works: blue, in the task card only.
    Work,
    /// Any other.
    Plain,
    /// Looks like a link.
    Quiet,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Work => "button button-work",
            Self::Plain => "button",
            Self::Quiet => "button-quiet",
        }
    }
}

/// Properties of a [`Button`].
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// What it says.
    pub caption: AttrValue,
    /// What happens.
    pub onpress: Callback<MouseEvent>,
    /// How much it asks to be pressed.
    #[prop_or(Weight::Plain)]
    pub weight: Weight,
    /// A name for tests and themes.
    #[prop_or_default]
    pub name: Classes,
}

/// A native button that never submits anything: forms are blocked in a sandboxed frame.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    html! {
        <button type="button" class={classes!(props.weight.class(), props.name.clone())}
            onclick={props.onpress.clone()}>
            { &props.caption }
        </button>
    }
}

/// Properties of a [`Heading`].
#[derive(Properties, PartialEq)]
pub struct HeadingProps {
    /// What it says.
    pub caption: AttrValue,
    /// A name for themes.
    #[prop_or_default]
    pub class: Classes,
}

/// The heading of what is new on the page: the focus moves here after an action, so that a
/// screen reader reads on from it.
#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    html! {
        <h2 class={classes!("start", props.class.clone())} tabindex="-1">
            { &props.caption }
        </h2>
    }
}
