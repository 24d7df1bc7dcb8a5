//! How a reader checks what the footer promises: without us, by the policy in force, by the browser's own list of requests.

use super::controls::{Weight, button, fold};
use super::frame::Form;
use super::markup::{element, says};
use super::scene::Stage;
use super::sources::figures_notice;
use crate::app::Action;
use crate::content::numbers;
use crate::domain::log::Millis;
use crate::extent::IS_WHOLE;
use yew::prelude::*;

/// What the browser said when it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// The policy that is written in the page.
    pub policy: Option<String>,
    /// What was asked for, and when; none where the browser does not tell.
    pub requests: Option<Vec<(String, Millis)>>,
    /// When it was asked.
    pub at: Millis,
}

/// The fold of the footer. Its words travel with those of the figures.
pub fn check(stage: Stage<'_>) -> Html {
    if !IS_WHOLE || figures_notice(stage.words).is_some() {
        return Html::default();
    }
    let words = stage.words;
    let mut parts = vec![
        says("p", "", words.check_without_us()),
        element(
            "p",
            "",
            vec![button(
                stage.dispatch,
                Action::RequestsAsked,
                Weight::Plain,
                "check-ask",
                words.check_ask(),
            )],
        ),
    ];
    if let Some(findings) = &stage.visit.findings {
        parts.push(element("div", "check-found", found(stage, findings)));
    }
    fold("check-fold", "check-summary", words.check_title().into(), element("div", "check", parts))
}

fn found(stage: Stage<'_>, findings: &Findings) -> Vec<Html> {
    let words = stage.words;
    let mut parts = requests(stage, findings);
    parts.push(says("p", "check-now", words.check_now(&numbers::duration(findings.at))));
    let (caption, policy) = match (&findings.policy, stage.form) {
        (None, Form::File | Form::Scorm | Form::Element) => (words.check_policy_unseen(), None),
        (Some(policy), Form::File | Form::Scorm) => (words.check_policy(), Some(policy)),
        (Some(policy), Form::Element) => (words.check_policy_page(), Some(policy)),
    };
    parts.push(says("p", "", caption));
    parts.extend(policy.map(|policy| says("p", "check-policy", policy.clone())));
    parts
}

/// The file has a page of its own, and all that it asked for is ours. Among the requests of a host's page ours are those
/// to the folder of the loader.
fn requests(stage: Stage<'_>, findings: &Findings) -> Vec<Html> {
    let words = stage.words;
    let Some(all) = &findings.requests else { return vec![says("p", "", words.check_refused())] };
    let folder = match (stage.form, stage.home.rsplit_once('/')) {
        (Form::Element, Some((folder, _))) => [folder, "/"].concat(),
        (Form::File | Form::Scorm, _) | (Form::Element, None) => String::new(),
    };
    let ours: Vec<_> =
        all.iter().filter_map(|(address, at)| Some((address.strip_prefix(folder.as_str())?, *at))).collect();
    let mut parts = Vec::new();
    if stage.form == Form::Element && folder.is_empty() {
        parts.push(says("p", "", words.check_all_of_page()));
    }
    if ours.is_empty() && stage.form != Form::Element {
        parts.push(says("p", "check-none", words.check_none()));
        return parts;
    }
    parts.push(says("p", "", words.check_requests(ours.len() as u64)));
    let line = |(name, at): (&str, Millis)| {
        says("li", "check-request", words.check_at(name, &numbers::duration(at)))
    };
    parts.push(element("ul", "check-list", ours.into_iter().map(line).collect()));
    // Its address is the loader's to know: in the file it is no request, but written in.
    if stage.form == Form::Element && stage.visit.guest.is_some() {
        parts.push(says("p", "", words.check_guest()));
    }
    parts
}
