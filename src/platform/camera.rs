//! The camera, looking for QR codes: where the browser has a reader of its own for them. Nothing of the picture is kept,
//! and the camera is let go with the value.
//!
//! The reader (`BarcodeDetector`) is asked for by name: it is no part of the typed bindings, and missing in most browsers.

use super::promise::{method, settled};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlMediaElement, MediaStream, MediaStreamTrack};

/// What is left to the browser between two looks.
const PAUSE_MILLIS: u32 = 250;
/// Looks that may fail one after the other before it is said that this browser reads nothing.
const MAX_FAILURES: u32 = 8;

/// What the camera tells.
pub enum Sight {
    /// It looks.
    Started,
    /// The person, the page or the frame refuses it.
    Denied,
    /// There is no camera, or another program has it.
    Absent,
    /// There is a picture, and nothing that reads it.
    Blind,
    /// It read this.
    Read(String),
}

/// Whether this browser has a reader of codes and lends cameras at all. Nobody is asked.
pub fn is_offered() -> bool {
    let Some(window) = web_sys::window() else { return false };
    media_devices().is_some_and(|devices| method(&devices, "getUserMedia").is_some())
        && method(&window, READER).is_some()
}

const READER: &str = "BarcodeDetector";

/// The camera, held.
pub struct Camera {
    inside: Rc<Inside>,
}

struct Inside {
    stream: Cell<Option<MediaStream>>,
    is_ended: Cell<bool>,
    n_failures: Cell<u32>,
    next: Cell<Option<Timeout>>,
    tell: Box<dyn Fn(Sight)>,
}

impl Camera {
    /// Asks for the camera; its picture is shown in the first element of that class, which must be there by the time the
    /// answer comes.
    pub fn ask(root: &Element, class: &'static str, tell: impl Fn(Sight) + 'static) -> Self {
        let inside = Rc::new(Inside {
            stream: Cell::new(None),
            is_ended: Cell::new(false),
            n_failures: Cell::new(0),
            next: Cell::new(None),
            tell: Box::new(tell),
        });
        let (root, told) = (root.clone(), inside.clone());
        match user_media() {
            Some(promise) => settled(&promise, move |answer| told.answered(&root, class, answer)),
            None => (inside.tell)(Sight::Denied),
        }
        Self { inside }
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.inside.is_ended.set(true);
        drop(self.inside.next.take());
        if let Some(stream) = self.inside.stream.take() {
            stop(&stream);
        }
    }
}

impl Inside {
    fn answered(self: &Rc<Self>, root: &Element, class: &str, answer: JsValue) {
        let stream = match answer.dyn_into::<MediaStream>() {
            Ok(stream) => stream,
            Err(reason) => return self.say(refusal(&reason)),
        };
        // Put away while the person was being asked.
        if self.is_ended.get() {
            return stop(&stream);
        }
        let found = root.query_selector(&[".", class].concat()).ok().flatten();
        let video = found.and_then(|found| found.dyn_into::<HtmlMediaElement>().ok());
        let (Some(video), Some(reader)) = (video, reader()) else {
            stop(&stream);
            return self.say(Sight::Blind);
        };
        video.set_src_object(Some(&stream));
        // Silent, so every browser lets it play; one that does not shows a still picture.
        let _ = video.play();
        self.stream.set(Some(stream));
        self.say(Sight::Started);
        self.look_later(video, reader);
    }

    fn look_later(self: &Rc<Self>, video: HtmlMediaElement, reader: JsValue) {
        let inside = self.clone();
        let next = Timeout::new(PAUSE_MILLIS, move || inside.look(video, reader));
        self.next.set(Some(next));
    }

    fn look(self: &Rc<Self>, video: HtmlMediaElement, reader: JsValue) {
        let promise = method(&reader, "detect").and_then(|detect| detect.call1(&reader, &video).ok());
        let Some(promise) = promise else { return self.say(Sight::Blind) };
        let inside = self.clone();
        settled(&promise, move |found| {
            if inside.is_ended.get() {
                return;
            }
            match found.dyn_ref::<Array>() {
                Some(found) => inside.found(found),
                None => inside.n_failures.set(inside.n_failures.get() + 1),
            }
            if inside.n_failures.get() < MAX_FAILURES {
                inside.look_later(video, reader);
            } else {
                inside.say(Sight::Blind);
            }
        });
    }

    fn found(&self, found: &Array) {
        self.n_failures.set(0);
        for code in found.iter() {
            let text = Reflect::get(&code, &JsValue::from_str("rawValue")).ok();
            if let Some(text) = text.and_then(|text| text.as_string()).filter(|text| !text.is_empty()) {
                self.say(Sight::Read(text));
            }
        }
    }

    fn say(&self, sight: Sight) {
        if !self.is_ended.get() {
            (self.tell)(sight);
        }
    }
}

/// A refusal has a name; what has none is as a missing camera.
fn refusal(reason: &JsValue) -> Sight {
    let name = Reflect::get(reason, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => Sight::Denied,
        Some(_) | None => Sight::Absent,
    }
}

fn stop(stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
            track.stop();
        }
    }
}

fn media_devices() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &JsValue::from_str("mediaDevices")).ok().filter(JsValue::is_object)
}

/// The camera that looks away from the person, where there are two.
fn user_media() -> Option<JsValue> {
    let devices = media_devices()?;
    let (video, wanted) = (Object::new(), Object::new());
    // Setting a property of a fresh plain object cannot be refused.
    let _ = Reflect::set(&video, &JsValue::from_str("facingMode"), &JsValue::from_str("environment"));
    let _ = Reflect::set(&wanted, &JsValue::from_str("video"), &video);
    method(&devices, "getUserMedia")?.call1(&devices, &wanted).ok()
}

fn reader() -> Option<JsValue> {
    let wanted = Object::new();
    let _ = Reflect::set(&wanted, &JsValue::from_str("formats"), &Array::of1(&JsValue::from_str("qr_code")));
    let window = web_sys::window()?;
    let reader = method(&window, READER)?;
    Reflect::construct(&reader, &Array::of1(&wanted)).ok()
}
