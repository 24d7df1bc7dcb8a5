//! The other ways of codes onto the page: files, chosen or dropped, and the camera where the browser reads with it.

use super::super::Stage;
use super::faulty;
use crate::app::Action;
use crate::app::class::{Camera, CameraRefusal, ClassAction, List, Seen};
use crate::content::Text;
use crate::domain::classroom::file::{FileFault, FileReport};
use crate::view::controls::{Weight, button};
use crate::view::markup::{element, says, tagged, text};
use yew::prelude::*;

/// The class of the picture of the camera.
pub const CAMERA_CLASS: &str = "class-video";
/// Bad lines of a file that are named; how many more there are is said.
const MAX_NAMED: usize = 10;

/// The class of the field whose files are those of a list.
pub fn files_field(list: List) -> &'static str {
    match list {
        List::Class => "class-files",
        List::Beside => "class-files-beside",
    }
}

/// Files, and for the class itself the camera; then what became of them.
pub(super) fn ways_in(stage: Stage<'_>, list: List) -> Html {
    let class = &stage.model.class;
    let mut parts = vec![files(stage, list)];
    if list == List::Class {
        parts.extend(camera(stage));
    }
    let reports = if class.reported == list { class.reports.as_slice() } else { &[] };
    let said = reports.iter().map(|report| reported(stage.words, report)).collect();
    parts.push(tagged("div", &["class", "aria-live"], &["class-reports", "polite"], said));
    element("div", "class-ways-in", parts)
}

/// A native field: files can be dropped on it too.
fn files(stage: Stage<'_>, list: List) -> Html {
    let dispatch = stage.dispatch.clone();
    let onchange = Callback::from(move |_: Event| {
        dispatch.emit(Action::Class(ClassAction::FilesChosen(list)));
    });
    let accept = ".csv,.json,.txt";
    let field = html! { <input class="_" type="file" multiple=true {accept} {onchange} /> };
    let field = crate::view::markup::classed(["class-drop ", files_field(list)].concat().into(), field);
    element(
        "label",
        "class-drop-field",
        vec![says("span", "class-field-name", stage.words.class_files()), field],
    )
}

/// One sentence a file, and one a bad line of it.
fn reported(words: Text, report: &FileReport) -> Html {
    let n_new = match &report.n_new {
        Ok(n_new) => *n_new,
        Err(fault) => {
            return says("p", "class-report", words.class_file_line(&report.name, &whole_file(words, fault)));
        }
    };
    let came = words.class_file_came(n_new.into());
    let known = (report.n_known > 0).then(|| [" ", &words.class_file_known(report.n_known.into())].concat());
    let came = [came.as_str(), known.as_deref().unwrap_or_default()].concat();
    let mut parts = vec![says("p", "class-report", words.class_file_line(&report.name, &came))];
    if !report.complaints.is_empty() {
        let mut lines: Vec<Html> = report
            .complaints
            .iter()
            .take(MAX_NAMED)
            .map(|line| says("li", "", faulty(words, line)))
            .collect();
        let n_more = report.complaints.len().saturating_sub(MAX_NAMED);
        if n_more > 0 {
            lines.push(says("li", "", words.class_faults_more(&n_more.to_string())));
        }
        parts.push(element("ul", "", lines));
    }
    element("div", "", parts)
}

fn whole_file(words: Text, fault: &FileFault) -> String {
    match fault {
        FileFault::Unreadable => words.class_file_unreadable().to_owned(),
        FileFault::Large => words.class_file_large().to_owned(),
        FileFault::NotJson => words.class_file_no_json().to_owned(),
        FileFault::NoCodes => words.class_file_no_codes().to_owned(),
        FileFault::OtherSeed(seed) => words.class_file_seed(seed),
    }
}

/// Nothing where the browser reads no codes: it is never needed.
fn camera(stage: Stage<'_>) -> Option<Html> {
    let words = stage.words;
    let press = |action, name: &'static str, caption: &'static str| {
        button(stage.dispatch, Action::Class(action), Weight::Plain, name, caption)
    };
    let ask = || press(ClassAction::CameraAsked, "camera-toggle", words.class_camera_start());
    let stop = || press(ClassAction::CameraStopped, "camera-toggle", words.class_camera_stop());
    let (button, said) = match stage.model.class.camera {
        Camera::Unknown => return None,
        Camera::Offered => (ask(), words.class_camera_hint()),
        Camera::Asked => (stop(), words.class_camera_asked()),
        Camera::On(None) => (stop(), words.class_camera_on()),
        Camera::On(Some(Seen::New)) => (stop(), words.class_camera_new()),
        Camera::On(Some(Seen::Known)) => (stop(), words.class_camera_known()),
        Camera::On(Some(Seen::Bad)) => (stop(), words.class_camera_bad()),
        Camera::On(Some(Seen::Foreign)) => (stop(), words.class_camera_foreign()),
        Camera::Refused(CameraRefusal::Denied) => (ask(), words.class_camera_denied()),
        Camera::Refused(CameraRefusal::Absent) => (ask(), words.class_camera_absent()),
        Camera::Refused(CameraRefusal::Blind) => (ask(), words.class_camera_blind()),
    };
    let said = tagged("p", &["class", "aria-live"], &["aside", "polite"], vec![text(said)]);
    let mut parts = vec![button, said];
    if stage.model.class.wants_camera() {
        parts.push(
            html! { <video class="class-video" muted=true playsinline=true aria-hidden="true"></video> },
        );
    }
    Some(element("div", "class-camera", parts))
}
