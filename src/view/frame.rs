//! The frame around the scenes: title, way through, language, and the small print.

use super::controls::{Button, Weight};
use super::{Dispatch, send, use_text};
use crate::app::{Action, Scene};
use crate::content::Text;
use yew::prelude::*;

/// Which form of the widget this is: each makes its own promise of privacy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The self-contained file, in a frame of its own.
    File,
    /// The element, inside the page of a host.
    Element,
}

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// On display.
    pub scene: Scene,
    /// Where presses go.
    pub dispatch: Dispatch,
    /// Switches to the other language.
    pub onlanguage: Callback<MouseEvent>,
}

/// Title, scenes, language.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let text = use_text();
    let entry = |(place, scene): (usize, Scene)| {
        let is_current = scene == props.scene;
        html! {
            <li>
                <button type="button" class={classes!("way", format!("way-{}", scene.name()), is_current.then_some("way-current"))}
                    aria-current={is_current.then_some("step")}
                    onclick={send(&props.dispatch, Action::SceneOpened(scene))}>
                    <span class="way-number" aria-hidden="true">{ place }</span>
                    <span class="way-name">{ scene_name(text, scene) }</span>
                </button>
            </li>
        }
    };
    html! {
        <header class="head">
            <h1 class="title">{ text.app_title() }</h1>
            <nav aria-label={text.nav_name()}>
                <ol class="ways">{ for Scene::ALL.into_iter().enumerate().map(entry) }</ol>
            </nav>
            <button type="button" class="button-quiet language" lang={text.language.other().tag()}
                onclick={props.onlanguage.clone()}>
                { text.language_switch() }
            </button>
        </header>
    }
}

/// Properties of [`Footer`].
#[derive(Properties, PartialEq)]
pub struct FooterProps {
    /// Which promise of privacy is true.
    pub form: Form,
    /// Whether she is being asked to confirm.
    pub is_reset_asked: bool,
    /// Where presses go.
    pub dispatch: Dispatch,
}

/// Privacy, reset, licence.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let text = use_text();
    let dispatch = &props.dispatch;
    html! {
        <footer class="foot">
            <div class="reset">
                if props.is_reset_asked {
                    <span role="alert">{ text.reset_question() }</span>{ " " }
                    <Button name="reset-confirm" caption={text.reset_confirm()} onpress={send(dispatch, Action::ResetConfirmed)} />
                    <Button name="reset-drop" caption={text.reset_drop()} onpress={send(dispatch, Action::ResetDropped)} />
                } else {
                    <Button name="reset-ask" weight={Weight::Quiet} caption={text.reset_ask()} onpress={send(dispatch, Action::ResetAsked)} />
                }
            </div>
            <p>{ privacy(text, props.form) }{ " " }{ text.privacy_all() }</p>
            <p>{ text.footer_licence() }{ " " }{ text.footer_version(env!("CARGO_PKG_VERSION")) }</p>
        </footer>
    }
}

/// The promise that is true of a form.
pub fn privacy(text: Text, form: Form) -> &'static str {
    match form {
        Form::File => text.privacy_file(),
        Form::Element => text.privacy_element(),
    }
}

fn scene_name(text: Text, scene: Scene) -> &'static str {
    match scene {
        Scene::Threshold => text.nav_threshold(),
        Scene::Prove => text.nav_prove(),
        Scene::Understand => text.nav_understand(),
        Scene::Shift => text.nav_shift(),
        Scene::Payslip => text.nav_payslip(),
    }
}
