//! What the page of a class has of the world: files that are read, and a camera.

use super::{Message, Widget};
use crate::app::Action;
use crate::app::class::{CameraRefusal, ClassAction, List};
use crate::domain::classroom::file::codes_in;
use crate::domain::classroom::merge::MAX_LINES;
use crate::platform::{camera, files, json};
use crate::view::scene::class::{CAMERA_CLASS, files_field};
use web_sys::Element;
use yew::prelude::*;

impl Widget {
    /// Reads the files that were chosen for a list, one after the other.
    pub(super) fn read_files(&self, ctx: &Context<Self>, list: List) {
        let (link, header) = (ctx.link().clone(), self.model.log.header);
        let Some(root) = self.root.cast::<Element>() else { return };
        files::read(&root, files_field(list), move |name, text| {
            let codes =
                text.and_then(|text| codes_in(header, &text, &|text| json::parse(text, MAX_LINES + 1)));
            let read = ClassAction::FileRead { list, name, codes };
            link.send_message(Message::Happened(Action::Class(read)));
        });
    }

    /// Asks for the camera, and holds it.
    pub(super) fn start_camera(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        let Some(root) = self.root.cast::<Element>() else { return };
        let camera = camera::Camera::ask(&root, CAMERA_CLASS, move |sight| {
            let told = match sight {
                camera::Sight::Started => ClassAction::CameraStarted,
                camera::Sight::Denied => ClassAction::CameraFailed(CameraRefusal::Denied),
                camera::Sight::Absent => ClassAction::CameraFailed(CameraRefusal::Absent),
                camera::Sight::Blind => ClassAction::CameraFailed(CameraRefusal::Blind),
                camera::Sight::Read(text) => ClassAction::CodeSeen(text),
            };
            link.send_message(Message::Happened(Action::Class(told)));
        });
        self.camera = Some(Box::new(camera));
    }
}
