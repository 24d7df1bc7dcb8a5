//! The dispatch format: alerts, each with its rule and one native radio group.

use super::{asked, written, written_in};
use crate::app::Action;
use crate::app::desk::{Complaint, Work};
use crate::app::work::WorkAction;
use crate::content::{Text, corpus};
use crate::domain::task::ChallengeId;
use crate::domain::task::dispatch::{Alert, N_ALERTS, alerts};
use crate::view::controls::heading;
use crate::view::markup::{element, says, tagged, term, text};
use crate::view::{Dispatch, send};
use yew::prelude::*;

/// Alerts to be worked on.
pub fn fields(
    words: Text,
    seed: u64,
    work: &Work,
    chosen: &[Option<u8>; N_ALERTS],
    dispatch: &Dispatch,
) -> Html {
    let alerts = alerts(seed, &corpus(), work.challenge);
    let items = alerts.iter().zip(chosen).enumerate().map(|(position, (alert, chosen))| {
        let is_open = work.complaint == Some(Complaint::AlertOpen(position));
        item(words, work.challenge, position, alert, *chosen, is_open, dispatch)
    });
    let items = element("div", "alerts", items.collect());
    let content = vec![items, says("p", "hint", words.alert_hint())];
    asked(words.alert_lead(), words.alert_wanted(), element("div", "", content))
}

fn item(
    words: Text,
    challenge: ChallengeId,
    position: usize,
    alert: &Alert,
    chosen: Option<u8>,
    is_open: bool,
    dispatch: &Dispatch,
) -> Html {
    let lang = written_in(words, challenge).unwrap_or_default();
    // One name a group: browsers untick the others of it.
    let name = ["alert-", &challenge.index.to_string(), "-", &position.to_string()].concat();
    let options = (0_u8..).zip(&alert.options).map(|(option, said)| {
        let onchange = send(dispatch, Action::Worked(WorkAction::OptionChosen { position, option }));
        let is_chosen = chosen == Some(option);
        let radio = html! {
            <input type="radio" name={name.clone()} checked={is_chosen} {onchange} />
        };
        let class = if is_chosen { "option option-chosen" } else { "option" };
        element("label", class, vec![radio, written(lang, said)])
    });
    let number = words.alert_number(&(position + 1).to_string());
    let legend = vec![
        says("span", "alert-number", number),
        element("span", "alert-text", vec![written(lang, &alert.text)]),
    ];
    let rule =
        vec![says("span", "alert-rule-name", words.alert_rule()), text(" "), written(lang, &alert.rule)];
    tagged(
        "fieldset",
        &["class", "aria-invalid"],
        &["alert", if is_open { "true" } else { "" }],
        vec![
            element("legend", "", legend),
            element("p", "alert-rule", rule),
            element("div", "options", options.collect()),
        ],
    )
}

/// What became of each alert.
pub fn outcome(words: Text, seed: u64, challenge: ChallengeId, chosen: &[Option<u8>; N_ALERTS]) -> Vec<Html> {
    let alerts = alerts(seed, &corpus(), challenge);
    let is_right =
        |(alert, chosen): &(&Alert, &Option<u8>)| alert.is_gold && chosen.map(usize::from) == alert.right();
    let n_right = alerts.iter().zip(chosen).filter(is_right).count();
    let lang = written_in(words, challenge).unwrap_or_default();
    let rows = alerts.iter().zip(chosen).map(|(alert, chosen)| {
        let (role, class) = match (alert.is_gold, alert.right()) {
            (true, _) => (words.alert_gold(), "outcome-gold"),
            (false, Some(_)) => (words.alert_produced(), "outcome-unknown"),
            (false, None) => (words.alert_disputed(), "outcome-unknown"),
        };
        let said = chosen.and_then(|option| alert.options.get(usize::from(option)));
        let choice = vec![written(lang, said.map_or("", String::as_str))];
        let parts = vec![
            says("p", class, role),
            element("p", "", vec![written(lang, &alert.text)]),
            element("dl", "", vec![term("", vec![text(words.alert_chosen())], choice)]),
            says("p", "outcome-verdict", verdict(words, alert, chosen.map(usize::from))),
        ];
        element("li", "outcome", parts)
    });
    vec![
        heading("start turn", words.alert_title(n_right as u64)),
        element("ul", "outcomes", rows.collect()),
        says("p", "aside", words.alert_hint()),
    ]
}

fn verdict(words: Text, alert: &Alert, chosen: Option<usize>) -> String {
    let option = |at: usize| alert.options.get(at).map_or("", String::as_str);
    match alert.right() {
        Some(right) if chosen == Some(right) => words.alert_follows().to_owned(),
        Some(right) => words.alert_departs(option(right)),
        None => {
            let all = alert.is_defensible.iter().enumerate().filter(|(_, is)| **is);
            let said: Vec<_> = all.map(|(at, _)| option(at)).collect();
            words.alert_defended(&said.join(&[" ", words.alert_or(), " "].concat()))
        }
    }
}
