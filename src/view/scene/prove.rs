//! Scene 1: one grid, then the question.

use super::SceneProps;
use crate::app::desk::{Desk, Ending};
use crate::app::{Action, Scene};
use crate::view::controls::{Button, Heading, Weight};
use crate::view::task::Card;
use crate::view::{send, use_text};
use yew::prelude::*;

/// The first task.
#[component]
pub fn Prove(props: &SceneProps) -> Html {
    let text = use_text();
    let dispatch = &props.dispatch;
    let open = |scene| send(dispatch, Action::SceneOpened(scene));
    match &props.model.prove {
        Desk::Working(work) => html! {
            <section class="scene scene-task">
                <Card seed={props.model.log.header.seed} work={work.clone()} number={1} {dispatch} />
                <p class="hint">{ text.prove_lead() }{ " " }{ text.signs_hint() }</p>
            </section>
        },
        Desk::Closed { ending: Ending::Answered, .. } => html! {
            <section class="scene">
                <Heading class="turn" caption={text.prove_thanks()} />
                <p class="actions">
                    <Button name="go-understand" weight={Weight::Primary} caption={text.scene_next()} onpress={open(Scene::Understand)} />
                </p>
            </section>
        },
        Desk::Closed { ending: Ending::Refused, .. } | Desk::Empty => html! {
            <section class="scene">
                <Heading class="turn" caption={text.prove_refused()} />
                <p class="actions">
                    <Button name="go-payslip" weight={Weight::Primary} caption={text.task_payslip()} onpress={open(Scene::Payslip)} />
                    <Button name="another" caption={text.prove_anyway()} onpress={send(dispatch, Action::AnotherTaken)} />
                </p>
            </section>
        },
    }
}
