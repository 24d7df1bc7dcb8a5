//! The colours that a page may set: they are taken, and whatever they are, what stands on them can be read.

use super::hosts::{Stage, author_page, dist, element, site};
use bench::anyhow::{Context, ensure};
use bench::hosts::{Hosts, THEMES, named};
use bench::{Browser, Engine, Outcome, Server};
use serde_json::{Value, json};

/// A colour of the widget, by the name of its property, as red, green and blue; and the contrast of two (WCAG 2).
const READ: &str = "const cw = root.querySelector('.cw');
    const probe = cw.appendChild(document.createElement('i'));
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgb = (name) => {
        probe.style.color = `var(--cw-${name})`;
        pen.fillStyle = '#010203';
        pen.fillStyle = getComputedStyle(probe).color;
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (colour) => colour.map((value) => value / 255)
        .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
    const contrast = (one, other) => {
        const [low, high] = [light(rgb(one)), light(rgb(other))].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };";

/// The text of each sort, what it stands on, and the least contrast.
const PAIRS: &str = "[['ink', 'paper', 7], ['ink', 'card', 7], ['ink', 'roll', 7], ['ink', 'desk', 7], ['muted', 'paper', 4.5],
    ['muted', 'card', 4.5], ['muted', 'roll', 4.5], ['muted', 'desk', 4.5], ['you', 'paper', 4.5], ['worker', 'paper', 4.5], ['minimum', 'paper', 4.5],
    ['client', 'paper', 4.5], ['you', 'card', 4.5], ['on-band', 'band', 4.5]]";

fn open_in(theme: &str) -> Outcome<Stage> {
    let page = author_page(&element(&format!("theme=\"{theme}\"")));
    let stage = Stage { browser: Browser::start()?, server: Server::start(site().page("/article", page))? };
    stage.browser.open(&stage.server.url("/article"))?;
    stage.browser.live()?;
    Ok(stage)
}

/// All round the circle of hues, vivid and pale, and black and white.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn whatever_colours_a_page_sets_text_can_be_read() -> Outcome {
    for theme in ["light", "dark"] {
        let stage = open_in(theme)?;
        let script = format!(
            "{READ}
            const colours = ['black', 'white', 'gray', '#0000'];
            for (let hue = 0; hue < 360; hue += 15) colours.push(`hsl(${{hue}} 100% 50%)`, `hsl(${{hue}} 60% 85%)`, `hsl(${{hue}} 90% 20%)`);
            const host = document.querySelector('click-work');
            const faults = [];
            for (const colour of colours) {{
                for (const name of ['ground', 'card', 'accent']) host.style.setProperty(`--click-work-${{name}}`, colour);
                for (const [text, ground, least] of {PAIRS}) {{
                    const reached = contrast(text, ground);
                    if (!(reached >= least)) faults.push([colour, text, ground, rgb(ground).join(), reached.toFixed(2)].join(' '));
                }}
            }}
            return [colours.length, faults];"
        );
        let found = stage.browser.script_in_shadow(&script, vec![])?;
        assert_eq!(found, json!([76, []]), "{theme}");
    }
    Ok(())
}

/// What is no colour leaves ours, and so does nothing at all.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_is_no_colour_is_as_nothing() -> Outcome {
    let stage = open_in("light")?;
    let script = format!(
        "{READ}
        const all = () => ['paper', 'desk', 'card', 'roll', 'band'].map((name) => rgb(name).join());
        const host = document.querySelector('click-work'), before = all();
        host.style.setProperty('--click-work-ground', 'rgb(255 0 0)');
        const red = all();
        host.style.removeProperty('--click-work-ground');
        return [before, red.map((colour, place) => colour === before[place]), all()];"
    );
    let found = stage.browser.script_in_shadow(&script, vec![])?;
    assert_eq!(found[0], json!(["250,247,240", "239,234,223", "255,255,255", "255,253,248", "29,91,201"]));
    assert_eq!(found[1], json!([false, false, true, true, true]));
    assert_eq!(found[2], found[0]);
    Ok(())
}

/// The four pages of the guide's picture: the widget takes their colours, and their fonts.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_pages_of_the_picture_dress_it() -> Outcome {
    let hosts = Hosts::start(&dist())?;
    let browser = Browser::start()?;
    let mut looks: Vec<Value> = Vec::new();
    for (name, _) in THEMES {
        let server = hosts.hold(named(name).context("no such host")?)?;
        browser.open(&server.url("/"))?;
        browser.live()?;
        let script = format!(
            "{READ} return [rgb('paper').join(), rgb('band').join(), getComputedStyle(cw).fontFamily]"
        );
        let look = browser.script_in_shadow(&script, vec![])?;
        let around = "const style = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number);
            const [ground] = arguments; return Math.max(...ground.split(',').map((value, place) => Math.abs(value - style[place])))";
        let distance = browser.script(around, vec![look[0].clone()])?;
        ensure!(distance.as_f64().is_some_and(|most| most <= 12.0), "{name}: {look} is {distance} away");
        looks.push(look);
    }
    for (place, look) in looks.iter().enumerate() {
        assert!(!looks[place + 1..].contains(look), "two of them look alike: {look}");
    }
    Ok(())
}

/// A visitor who forces her own colours has them.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn forced_colours_are_the_visitor_s() -> Outcome {
    let stage = open_in("light")?;
    let browser = &stage.browser;
    // Only Chromium can be told to.
    if browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    browser.devtools("Emulation.setEmulatedMedia", forced)?;
    let script = "const host = document.querySelector('click-work');
        host.style.setProperty('--click-work-ground', 'red');
        host.style.setProperty('--click-work-accent', 'red');
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.cssText = 'color: CanvasText; background: Canvas';
        const of = (element) => { const style = getComputedStyle(element); return [style.color, style.backgroundColor].join(); };
        return [of(root.querySelector('.cw')) === of(probe), matchMedia('(forced-colors: active)').matches]";
    assert_eq!(browser.script_in_shadow(script, vec![])?, json!([true, true]));
    Ok(())
}
