//! How an order reaches people: a small drawing in which messages travel when it is placed, and the same in words.
//! The words say all that the drawing shows; without motion the drawing is in its last state at once.

use super::Stage;
use crate::app::Action;
use crate::app::other_buyer::{Organisation, OtherBuyerAction};
use crate::view::controls::{Weight, actions, button};
use crate::view::markup::{element, keyed, says, tagged, text};
use crate::view::strips::lettered;
use yew::prelude::*;
use yew::virtual_dom::Key;

/// People in the drawing.
const N_PEOPLE: u32 = 12;
/// Recruiters in the drawing of the distributed order.
const N_RECRUITERS: u32 = 3;
/// Height of the drawing; it is twice as wide.
const HEIGHT: u32 = 168;
/// Where the columns stand: client, those in between, people, post.
const COLUMNS: [u32; 4] = [34, 120, 216, 300];

/// One organisation: drawing, steps, button, and where the order stands.
pub fn order_map(stage: Stage<'_>, organisation: Organisation) -> Html {
    let words = stage.words;
    let (n, recruiters) = (N_PEOPLE.to_string(), N_RECRUITERS.to_string());
    let (title, who, steps, case) = match organisation {
        Organisation::Centralised => (
            words.centralised_title(),
            words.centralised_who(),
            [words.centralised_1().to_owned(), words.centralised_2(&n), words.centralised_3(&n)],
            words.centralised_case(),
        ),
        Organisation::Distributed => (
            words.distributed_title(),
            words.distributed_who(),
            [words.distributed_1(&recruiters), words.distributed_2(&n), words.distributed_3(&n)],
            words.distributed_case(),
        ),
    };
    let n_placed = stage.model.other_buyer.n_placed[organisation as usize];
    let (class, caption, status) = match n_placed {
        0 => ("order-map", words.order_place(), words.order_waiting().to_owned()),
        _ => ("order-map order-placed", words.order_again(), words.order_delivered(&n)),
    };
    let place = Action::OtherBuyer(OtherBuyerAction::OrderPlaced(organisation));
    // The key is the count: an order that is placed again is drawn anew, and its messages travel again.
    let drawing =
        keyed("div", "order-drawing", Some(Key::from(n_placed)), vec![drawing(stage, organisation, who)]);
    element(
        "section",
        class,
        vec![
            says("h4", "", title),
            element("div", "", vec![drawing]),
            element("ol", "order-steps", steps.map(|step| says("li", "", step)).to_vec()),
            says("p", "aside", case),
            actions(vec![button(stage.dispatch, place, Weight::Plain, "place-order", caption)]),
            tagged("p", &["class", "aria-live"], &["order-status", "polite"], vec![text(status)]),
        ],
    )
}

fn drawing(stage: Stage<'_>, organisation: Organisation, who: &'static str) -> Html {
    let words = stage.words;
    let n_between = match organisation {
        Organisation::Centralised => 1,
        Organisation::Distributed => N_RECRUITERS,
    };
    let [client, between, people, post] = COLUMNS;
    let middle = HEIGHT / 2;
    let (mut wires, mut dots) = (Vec::new(), Vec::new());
    for recruiter in 0..n_between {
        let y = row(recruiter, n_between);
        wires.extend(wire("hop-1", (client, middle), (between, y)));
        dots.push(dot("between", (between, y), "9"));
    }
    for person in 0..N_PEOPLE {
        let y = row(person, N_PEOPLE);
        wires.extend(wire("hop-2", (between, row(person * n_between / N_PEOPLE, n_between)), (people, y)));
        wires.extend(wire("hop-3", (people, y), (post, middle)));
        dots.push(dot("person", (people, y), "4.5"));
    }
    wires.append(&mut dots);
    wires.push(bar("redacted-client", (client, middle)));
    wires.push(bar("target", (post, middle)));
    let name = |x: u32, y: u32, said: &str| {
        lettered("order-word", [&x.to_string(), "", &y.to_string(), "", "middle"], said.to_owned())
    };
    wires.push(name(client, middle + 28, words.order_client()));
    wires.push(name(between, row(n_between - 1, n_between) + 22, who));
    wires.push(name(post, middle + 28, words.order_target()));
    let count = [&post.to_string(), "", &middle.to_string(), "", "middle"];
    wires.push(lettered("target-count", count, N_PEOPLE.to_string()));
    tagged("svg", &["class", "viewBox", "aria-hidden"], &["order-svg", "0 0 336 182", "true"], wires)
}

/// The height of the nth of so many, evenly.
fn row(nth: u32, of: u32) -> u32 {
    (2 * nth + 1) * HEIGHT / (2 * of)
}

/// A line that stays, and the message that runs along it: its length is a hundred, whatever it is.
fn wire(hop: &str, from: (u32, u32), to: (u32, u32)) -> [Html; 2] {
    let half = ((from.0 + to.0) / 2).to_string();
    let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(|number| number.to_string());
    let path = ["M", &x1, " ", &y1, "C", &half, " ", &y1, " ", &half, " ", &y2, " ", &x2, " ", &y2].concat();
    ["wire ", "message "].map(|class| {
        let class = [class, hop].concat();
        tagged("path", &["class", "d", "pathLength"], &[&class, &path, "100"], Vec::new())
    })
}

fn dot(class: &str, (x, y): (u32, u32), radius: &str) -> Html {
    tagged(
        "circle",
        &["class", "cx", "cy", "r"],
        &[class, &x.to_string(), &y.to_string(), radius],
        Vec::new(),
    )
}

fn bar(class: &str, (x, y): (u32, u32)) -> Html {
    let keys = &["class", "x", "y", "width", "height", "rx"];
    let values = [class, &(x - 22).to_string(), &(y - 15).to_string(), "44", "30", "2"];
    tagged("rect", keys, &values, Vec::new())
}
