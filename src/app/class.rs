//! The class: the codes that a teacher types, pastes, scans or brings as files, and nothing counted of them. The board is a
//! fold of the text.

use super::model::Model;
use super::update::Effect;
use crate::domain::classroom::Code;
use crate::domain::classroom::address::{carried, code_in};
use crate::domain::classroom::file::{FileFault, FileReport, add, add_one};
use crate::domain::classroom::merge;
use crate::domain::log::Header;
use serde::{Deserialize, Serialize};

/// Characters that the field keeps: the rest of a paste is dropped, and the last line then says that it is none.
pub const MAX_TEXT_CHARS: usize = 500_000;

/// Which of the two lists of codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum List {
    /// The class that the board is of.
    #[default]
    Class,
    /// The one that is set beside it.
    Beside,
}

/// What the camera saw last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A code that is new.
    New,
    /// A code that is there already.
    Known,
    /// A code of other tasks, or a damaged one.
    Bad,
    /// Something that is none of ours.
    Foreign,
}

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraRefusal {
    /// The person, the page or the frame refuses it.
    Denied,
    /// There is no camera, or another program has it.
    Absent,
    /// The browser reads no codes after all.
    Blind,
}

/// How it stands with the camera.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Camera {
    /// This browser reads no codes from pictures, or lends no camera: nobody hears of it.
    #[default]
    Unknown,
    /// It may be asked for.
    Offered,
    /// The browser was asked.
    Asked,
    /// It looks.
    On(Option<Seen>),
    /// It was refused.
    Refused(CameraRefusal),
}

/// The scene's own state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// The codes, one a line, as they were typed.
    pub text: String,
    /// What was erased last, as long as it can be had back.
    pub erased: Option<String>,
    /// The codes of the class that is set beside this one.
    pub beside: String,
    /// What became of the files that were brought last, and for which list.
    #[serde(skip)]
    pub reports: Vec<FileReport>,
    /// The list that they were brought for.
    #[serde(skip)]
    pub reported: List,
    /// Whether the learning curve is wanted of the codes as they are: any change puts it away.
    #[serde(skip)]
    pub is_curve_asked: bool,
    /// The camera.
    #[serde(skip)]
    pub camera: Camera,
}

/// What happened in the scene of the class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassAction {
    /// Codes were typed or pasted: all that the field now holds.
    CodesTyped(String),
    /// The same in the field of the other class.
    BesideTyped(String),
    /// All codes were erased.
    CodesErased,
    /// The codes erased last were wanted back.
    ErasureUndone,
    /// A link with a code was opened: what its fragment carries.
    CodeGiven(String),
    /// Files were chosen, or dropped.
    FilesChosen(List),
    /// One of them was read, or not.
    FileRead {
        /// For which list.
        list: List,
        /// Its name.
        name: String,
        /// What may be its codes, one a line.
        codes: Result<String, FileFault>,
    },
    /// The learning curve was asked for, or put away.
    CurveToggled,
    /// This browser can read codes by camera.
    CameraFound,
    /// The camera was asked for.
    CameraAsked,
    /// It looks.
    CameraStarted,
    /// It does not.
    CameraFailed(CameraRefusal),
    /// It was put away.
    CameraStopped,
    /// It read this.
    CodeSeen(String),
}

impl Class {
    /// Nothing, before a browser that can do as much.
    pub(super) fn emptied(&self) -> Self {
        let camera = if self.camera == Camera::Unknown { Camera::Unknown } else { Camera::Offered };
        Self { camera, ..Self::default() }
    }

    /// Whether the camera is wanted: whoever holds it lets go as soon as it is not.
    pub fn wants_camera(&self) -> bool {
        matches!(self.camera, Camera::Asked | Camera::On(_))
    }

    /// Puts the camera away: the scene was left, the page hidden, or it was asked.
    pub(super) fn put_camera_away(&mut self) {
        if self.wants_camera() {
            self.camera = Camera::Offered;
        }
    }

    fn changed(&mut self) {
        self.erased = None;
        self.is_curve_asked = false;
    }

    fn list(&mut self, list: List) -> &mut String {
        match list {
            List::Class => &mut self.text,
            List::Beside => &mut self.beside,
        }
    }
}

/// Applies what happened.
pub(super) fn update(model: &mut Model, action: ClassAction) -> Vec<Effect> {
    let header = model.log.header;
    let class = &mut model.class;
    match action {
        ClassAction::CodesTyped(text) => {
            class.text = kept(text);
            class.changed();
        }
        ClassAction::BesideTyped(text) => class.beside = kept(text),
        ClassAction::CodesErased => {
            let text = std::mem::take(&mut class.text);
            class.changed();
            class.reports.clear();
            class.erased = Some(text);
        }
        ClassAction::ErasureUndone => {
            if let Some(text) = class.erased.take() {
                class.text = text;
            }
        }
        ClassAction::CodeGiven(code) => {
            class.changed();
            add_one(header, &mut class.text, &code);
        }
        ClassAction::FilesChosen(list) => {
            class.reports.clear();
            class.reported = list;
            return vec![Effect::ReadFiles(list)];
        }
        ClassAction::FileRead { list, name, codes } => {
            let report = add(header, class.list(list), name, codes);
            class.reports.push(report);
            if list == List::Class {
                class.changed();
            }
        }
        ClassAction::CurveToggled => {
            class.is_curve_asked = !class.is_curve_asked;
            return vec![Effect::TeachMachine];
        }
        ClassAction::CameraFound
        | ClassAction::CameraAsked
        | ClassAction::CameraStarted
        | ClassAction::CameraFailed(_)
        | ClassAction::CameraStopped
        | ClassAction::CodeSeen(_) => return look(header, class, action),
    }
    Vec::new()
}

/// What happened to the camera. What comes late, after it was put away, changes nothing.
fn look(header: Header, class: &mut Class, action: ClassAction) -> Vec<Effect> {
    match action {
        ClassAction::CameraFound if class.camera == Camera::Unknown => class.camera = Camera::Offered,
        ClassAction::CameraAsked if class.camera != Camera::Unknown && !class.wants_camera() => {
            class.camera = Camera::Asked;
            return vec![Effect::StartCamera];
        }
        ClassAction::CameraStarted if class.camera == Camera::Asked => class.camera = Camera::On(None),
        ClassAction::CameraFailed(why) if class.wants_camera() => class.camera = Camera::Refused(why),
        ClassAction::CameraStopped => class.put_camera_away(),
        ClassAction::CodeSeen(text) if class.wants_camera() => {
            let seen = see(header, class, &text);
            // In front of the camera a code is read again and again: only the first time it was new.
            let is_again = seen == Seen::Known && class.camera == Camera::On(Some(Seen::New));
            if !is_again {
                class.camera = Camera::On(Some(seen));
            }
        }
        ClassAction::CameraFound
        | ClassAction::CameraAsked
        | ClassAction::CameraStarted
        | ClassAction::CameraFailed(_)
        | ClassAction::CodeSeen(_)
        | ClassAction::CodesTyped(_)
        | ClassAction::BesideTyped(_)
        | ClassAction::CodesErased
        | ClassAction::ErasureUndone
        | ClassAction::CodeGiven(_)
        | ClassAction::FilesChosen(_)
        | ClassAction::FileRead { .. }
        | ClassAction::CurveToggled => {}
    }
    Vec::new()
}

/// What the camera read joins the class if it is a code of it; nothing else is written down.
fn see(header: Header, class: &mut Class, text: &str) -> Seen {
    let line = code_in(text);
    let is_ours = carried(text).is_some() || Code::read(line).is_ok();
    let given = merge(header, line).classroom;
    let Some(code) = given.codes().first() else { return if is_ours { Seen::Bad } else { Seen::Foreign } };
    if merge(header, &class.text).classroom.has(*code) {
        return Seen::Known;
    }
    class.changed();
    add_one(header, &mut class.text, line);
    Seen::New
}

fn kept(text: String) -> String {
    match text.char_indices().nth(MAX_TEXT_CHARS) {
        Some((end, _)) => text.split_at(end).0.to_owned(),
        None => text,
    }
}
