//! Codes in links, in pictures and before the camera: each joins the class once, and what is none is answered plainly.

use super::acts::fresh;
use super::people::{header, labeller, set};
use click_work::app::class::{Camera, CameraRefusal, ClassAction, Seen};
use click_work::app::{Action, Effect, Model, Scene, update};
use click_work::chart::qr::{QUIET, qr};
use click_work::domain::classroom::address::{code_in, fragment};
use click_work::domain::classroom::{Code, Contribution, TaskSet, merge};
use click_work::domain::log::Millis;
use click_work::domain::task::TaskKind;

fn code(nonce: u16) -> Code {
    Code::of(&labeller(nonce, &[[true; 9]], 30))
}

fn act(model: &mut Model, action: ClassAction) -> Vec<Effect> {
    update(model, Action::Class(action), Millis(0))
}

fn n_people(model: &Model) -> usize {
    merge(header(), &model.class.text).classroom.n_people()
}

#[test]
fn a_link_and_its_code_are_the_same_line() {
    let code = code(3);
    let link = format!("https://a.example/click-work/?seed=7{}", fragment(code));
    assert_eq!(code_in(&link), code.written());
    assert_eq!(code_in("6JCM9"), "6JCM9");
    let text = [link.as_str(), &code.written(), "https://a.example/#scene/class"].join("\n");
    let merged = merge(header(), &text);
    assert_eq!((merged.classroom.n_people(), merged.complaints.len()), (1, 2));
    // However long what stands before it: the code is at the end.
    assert_eq!(merge(header(), &["x".repeat(3000), fragment(code)].concat()).classroom.n_people(), 1);
}

#[test]
fn a_code_of_an_address_joins_the_class_once_and_a_damaged_one_is_named() {
    let mut model = fresh(7);
    for given in [code(1).written(), code(1).written().to_lowercase(), code(2).written()] {
        act(&mut model, ClassAction::CodeGiven(given));
    }
    assert_eq!((n_people(&model), model.class.text.lines().count()), (2, 2));
    for given in ["6JCM9-2J40", "6JCM9-2J40", "\n\nx"] {
        act(&mut model, ClassAction::CodeGiven(given.to_owned()));
    }
    let merged = merge(header(), &model.class.text);
    assert_eq!((merged.classroom.n_people(), merged.complaints.len()), (2, 1), "{:?}", model.class.text);
}

/// Read by the reader of others, in the sizes and with the quiet zone that we draw.
#[test]
fn what_is_drawn_is_read_by_others() {
    let link = format!(
        "https://a.university.example/blog/click-work/index.html?seed=18446744073709551615{}",
        fragment(code(3))
    );
    for text in [&fragment(code(9)), &link, "https://a.example/?seed=7&tasks=kittens,airstrips"] {
        let qr = qr(text).unwrap();
        let side = qr.n_modules as usize;
        let mut dark = vec![false; side * side];
        for run in qr.path.split_terminator('z') {
            // "M4 7h3v1h-3": from (4, 7), three modules.
            let (place, rest) = run.trim_start_matches('M').split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let n: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let start = y.parse::<usize>().unwrap() * side + x.parse::<usize>().unwrap();
            dark[start..start + n].fill(true);
        }
        let quiet = |place: usize| place < QUIET as usize || place >= side - QUIET as usize;
        assert!((0..side * side).all(|at| !(dark[at] && (quiet(at % side) || quiet(at / side)))));
        let pixels = 3;
        let mut picture =
            rqrr::PreparedImage::prepare_from_greyscale(side * pixels, side * pixels, |x, y| {
                if dark[y / pixels * side + x / pixels] { 0 } else { 255 }
            });
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        assert_eq!(&grids[0].decode().unwrap().1, text);
    }
    assert_eq!(qr(&"x".repeat(5000)), None);
}

#[test]
fn the_camera_counts_each_code_once_and_nothing_else() {
    let mut model = fresh(7);
    // A browser that reads none is never asked.
    assert_eq!(act(&mut model, ClassAction::CameraAsked), []);
    assert_eq!(model.class.camera, Camera::Unknown);
    act(&mut model, ClassAction::CameraFound);
    assert_eq!(act(&mut model, ClassAction::CameraAsked), [Effect::StartCamera]);
    act(&mut model, ClassAction::CameraStarted);
    let strange =
        Contribution { set: TaskSet(set(TaskKind::RoadSigns).0 ^ 0x800), ..labeller(1, &[[true; 9]], 3) };
    let sights = [
        (format!("https://a.example/{}", fragment(code(1))), Seen::New, 1),
        // It stays before the camera: it was new.
        (fragment(code(1)), Seen::New, 1),
        (code(2).written(), Seen::New, 2),
        ("WIFI:S:school;P:secret;;".to_owned(), Seen::Foreign, 2),
        (code(1).written(), Seen::Known, 2),
        (fragment(Code::of(&strange)), Seen::Bad, 2),
        ("#code/6JCM9".to_owned(), Seen::Bad, 2),
    ];
    for (text, seen, n) in sights {
        act(&mut model, ClassAction::CodeSeen(text.clone()));
        assert_eq!((model.class.camera, n_people(&model)), (Camera::On(Some(seen)), n), "{text}");
    }
    assert!(!model.class.text.contains("WIFI"), "what is none of ours is written nowhere");
}

#[test]
fn the_camera_is_put_away_with_the_scene_the_page_and_the_session() {
    type Way = fn(&mut Model);
    let ways: [(&str, Way); 4] = [
        ("another scene", |model| drop(update(model, Action::SceneOpened(Scene::Payslip), Millis(1)))),
        ("the page hidden", |model| drop(update(model, Action::PageHidden, Millis(1)))),
        ("asked", |model| drop(act(model, ClassAction::CameraStopped))),
        ("begun anew", |model| drop(update(model, Action::ResetConfirmed, Millis(1)))),
    ];
    for (name, way) in ways {
        let mut model = fresh(7);
        update(&mut model, Action::SceneOpened(Scene::Class), Millis(0));
        for action in [ClassAction::CameraFound, ClassAction::CameraAsked, ClassAction::CameraStarted] {
            act(&mut model, action);
        }
        assert!(model.class.wants_camera());
        way(&mut model);
        assert_eq!(model.class.camera, Camera::Offered, "{name}");
        // What the browser still had to say changes nothing.
        act(&mut model, ClassAction::CodeSeen(code(1).written()));
        act(&mut model, ClassAction::CameraFailed(CameraRefusal::Denied));
        act(&mut model, ClassAction::CameraStarted);
        assert_eq!((model.class.camera, n_people(&model)), (Camera::Offered, 0), "{name}");
    }
}
