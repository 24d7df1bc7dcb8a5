//! The page of a class in a real browser: links, files, two classes, the curve, the camera, ten thousand codes.

use super::hosts::{Stage, complaints, open_embed};
use bench::{Browser, Outcome};
use click_work::domain::classroom::address::fragment;
use click_work::domain::classroom::{Code, Contribution, Slot, TaskSet, Worked};
use click_work::domain::log::{Log, Millis};
use click_work::domain::task::TaskKind;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Somebody of a class on road signs under seed 7: two grids of which every third tile is ticked, in this many seconds.
fn code(nonce: u16, seconds: u64) -> Code {
    let ticked = std::array::from_fn(|item| (item + usize::from(nonce)) % 3 == 0);
    let slot = Slot::Labelled { ticked, is_filled: false };
    Code::of(&Contribution {
        set: TaskSet::of(Log::new(7).header, TaskKind::RoadSigns),
        batches: [slot, slot, Slot::NotReached],
        n_refused: 0,
        n_answered: 2,
        n_other: 0,
        worked: Worked::nearest(Millis(seconds * 1000)),
        nonce,
    })
}

fn lines(nonces: std::ops::Range<u16>) -> String {
    nonces.map(|nonce| code(nonce, 60).written() + "\n").collect()
}

/// What is pasted into a field, all at once.
fn paste(browser: &Browser, nth: usize, text: &str) -> Outcome {
    let script = "const field = root.querySelectorAll('.class-codes')[arguments[0]];
        field.value = arguments[1];
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));";
    browser.script_in_shadow(script, vec![json!(nth), json!(text)]).map(drop)
}

fn class_page() -> Outcome<Stage> {
    open_embed("lang=en&theme=light&seed=7", "#scene/class")
}

/// Nothing was asked of a server since it was open, and no policy broken.
fn is_quiet(stage: &Stage) -> Outcome {
    assert_eq!(stage.server.requests(), Vec::<String>::new(), "nothing is asked after load");
    assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_link_brings_its_code_and_a_damaged_one_is_answered() -> Outcome {
    let stage = open_embed("lang=en&theme=light&seed=7", &fragment(code(1, 60)))?;
    let browser = &stage.browser;
    stage.server.forget();
    browser.wait_text(".class-counted", "1 code counted")?;
    let follow = |fragment: &str| browser.script("location.hash = arguments[0]", vec![json!(fragment)]);
    follow(&fragment(code(2, 60)))?;
    browser.wait_text(".class-counted", "2 codes")?;
    // She has gone on meanwhile: the next link leads back.
    browser.click(".go-payslip")?;
    follow("#code/6JCM9-2J40")?;
    browser.wait_text(".class-faults", "Line 3: a code has 20 characters, this has 9.")?;
    follow(&fragment(code(1, 60)))?;
    browser.wait_text(".class-counted", "2 codes")?;
    // What is no code at all is ignored like any other noise.
    follow("#code/%00%20<b>")?;
    follow(&["#code/", &"x".repeat(65)].concat())?;
    browser.wait_text(".class-counted", "2 codes")?;
    assert_eq!(browser.count(".class-faults li")?, 1);
    is_quiet(&stage)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn her_code_has_a_link_and_a_picture() -> Outcome {
    let stage = open_embed("lang=en&theme=dark&seed=7", "#scene/prove")?;
    let browser = &stage.browser;
    browser.click(".tile:nth-child(2)")?;
    browser.click(".submit")?;
    browser.click(".way-payslip")?;
    browser.click(".bet-skip")?;
    browser.click(".class-fold summary")?;
    let written = browser.text(".class-code")?;
    let link = browser.script_in_shadow("return root.querySelector('.slip-link').value", vec![])?;
    let home = stage.server.url("/some/where/click-work/embed.html");
    assert_eq!(link, format!("{home}?seed=7#code/{written}"));
    assert_eq!(
        browser.attribute(".qr", "aria-label")?.as_deref(),
        Some(&*format!("QR code of the code {written}"))
    );
    // Dark on light, in the dark theme too.
    let script =
        "return ['.qr-light', '.qr-dark'].map((css) => getComputedStyle(root.querySelector(css)).fill)";
    assert_eq!(browser.script_in_shadow(script, vec![])?, json!(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]));
    browser.click(".go-class")?;
    browser.click(".class-address summary")?;
    let address =
        browser.script_in_shadow("return root.querySelector('.class-address .slip-link').value", vec![])?;
    assert_eq!(address, format!("{home}?seed=7"));
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

/// Files in a folder of their own, removed with the value.
struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Outcome<Self> {
        let folder = Self(std::env::temp_dir().join(format!("click-work-class-{}", std::process::id())));
        std::fs::create_dir_all(&folder.0)?;
        for (name, text) in files {
            std::fs::write(folder.0.join(name), text)?;
        }
        Ok(folder)
    }

    /// Their paths as a driver types them into a field that takes many.
    fn paths(&self, names: &[&str]) -> String {
        names.iter().map(|name| self.0.join(name).display().to_string()).collect::<Vec<_>>().join("\n")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn files_come_many_at_once_and_go_out_again() -> Outcome {
    let table = ["code\r\n", &lines(0..4), "=1+1\r\n"].concat();
    let object = json!({ "seed": "7", "codes": lines(3..7).lines().collect::<Vec<_>>() }).to_string();
    let folder = Folder::new(&[("a.csv", &table), ("b.json", &object), ("c.json", "{\"codes\":")])?;
    let stage = class_page()?;
    let browser = &stage.browser;
    stage.server.forget();
    browser.type_into(".class-files", &folder.paths(&["a.csv", "b.json", "c.json"]))?;
    browser.wait_text(".class-counted", "7 codes")?;
    browser.until("not every file has its sentence", || {
        Ok((browser.count(".class-report")? == 3).then_some(()))
    })?;
    let said = browser.texts(".class-reports")?.join("\n");
    for sentence in
        ["a.csv: 4 new codes.", "b.json: ", "1 was there already.", "c.json: begins like JSON", "Line 6: “="]
    {
        assert!(said.contains(sentence), "no “{sentence}” in: {said}");
    }
    // The same again changes nothing, and says so.
    browser.type_into(".class-files", &folder.paths(&["a.csv"]))?;
    browser.wait_text(".class-reports", "4 were there already")?;
    browser.click(".class-keep summary")?;
    browser.click_text(".class-keep button", "JSON")?;
    let script = "return root.querySelector('.class-keep textarea').value";
    let kept: Value =
        serde_json::from_str(browser.script_in_shadow(script, vec![])?.as_str().unwrap_or_default())?;
    let codes = kept["codes"].as_array().map_or(0, Vec::len);
    assert_eq!((codes, &kept["seed"]), (7, &json!("7")));
    is_quiet(&stage)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn two_classes_stand_side_by_side_unless_they_share_somebody() -> Outcome {
    let stage = class_page()?;
    let browser = &stage.browser;
    paste(browser, 0, &lines(0..6))?;
    browser.wait_text(".class-counted", "6 codes")?;
    browser.click(".class-beside summary")?;
    paste(browser, 1, &lines(5..11))?;
    browser.wait_text(".class-beside .complaint", "1 code is in both classes")?;
    paste(browser, 1, &lines(6..9))?;
    browser.wait_text(".class-pair", "fewer than five")?;
    paste(browser, 1, &lines(6..13))?;
    browser.wait_text(".class-pair", "opposite ways")?;
    let cells = browser.texts(".class-pair tbody tr:first-child td")?;
    assert_eq!(cells, ["6", "7"]);
    is_narrow_enough(browser)
}

fn is_narrow_enough(browser: &Browser) -> Outcome {
    for width in [320, 700, 1280] {
        browser.resize(width, 900)?;
        let script = "const page = root.querySelector('.scene-class');
            return page.scrollWidth <= page.clientWidth;";
        assert!(browser.script_in_shadow(script, vec![])? == true, "the class is too wide at {width}");
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_the_class_teaches_is_asked_for_and_put_away_by_another_code() -> Outcome {
    let stage = class_page()?;
    let browser = &stage.browser;
    stage.server.forget();
    paste(browser, 0, &lines(0..4))?;
    browser.wait_text(".class-counted", "4 codes")?;
    assert_eq!(browser.count(".class-curve-toggle")?, 0);
    paste(browser, 0, &lines(0..9))?;
    browser.click(".class-curve-toggle")?;
    browser.find(".class-curve canvas")?;
    browser.wait_text(".class-lesson", "9 people")?;
    assert_eq!(browser.count(".class-curve tbody tr")?, 2);
    assert!(browser.focus_is_in(".class-curve-toggle")?);
    is_narrow_enough(browser)?;
    paste(browser, 0, &lines(0..10))?;
    browser.wait_gone(".class-curve")?;
    is_quiet(&stage)
}

/// A reader of codes that sees what the page says it does: this machine's browser has none of its own.
const READER: &str = "window.BarcodeDetector = class {
    async detect(video) {
        if (video.readyState < 2) return [];
        return window.held ? [{ rawValue: window.held }] : [];
    }
};
const ask = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
if (ask) navigator.mediaDevices.getUserMedia = async (wanted) => (window.stream = await ask(wanted));";

fn with_camera(setting: &str) -> Outcome<Stage> {
    let stage = class_page()?;
    let permission = json!({ "permission": { "name": "camera" }, "setting": setting });
    stage.browser.devtools("Browser.setPermission", permission)?;
    stage.browser.before_each_page(READER)?;
    stage.browser.open("about:blank")?;
    stage.browser.open(
        &stage.server.url("/some/where/click-work/embed.html?lang=en&theme=light&seed=7#scene/class"),
    )?;
    stage.browser.live()?;
    Ok(stage)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_camera_reads_codes_and_is_let_go() -> Outcome {
    let stage = with_camera("granted")?;
    let browser = &stage.browser;
    browser.click(".camera-toggle")?;
    browser.wait_text(".class-camera", "Hold a QR code up")?;
    let hold = |text: &str| browser.script("window.held = arguments[0]", vec![json!(text)]);
    hold(&["https://a.example/", &fragment(code(1, 60))].concat())?;
    browser.wait_text(".class-counted", "1 code counted")?;
    hold("https://a.example/menu")?;
    browser.wait_text(".class-camera", "does not come from this page")?;
    hold(&code(2, 60).written())?;
    browser.wait_text(".class-counted", "2 codes")?;
    browser.click(".go-payslip")?;
    browser.until("the camera is not let go", || {
        let states = browser.script("return stream.getTracks().map((track) => track.readyState)", vec![])?;
        Ok((states == json!(["ended"])).then_some(()))
    })?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_refused_camera_is_answered_and_without_a_reader_nobody_hears_of_it() -> Outcome {
    let stage = with_camera("denied")?;
    stage.browser.click(".camera-toggle")?;
    stage.browser.wait_text(".class-camera", "The camera is refused")?;
    assert_eq!(stage.browser.count(".class-video")?, 0);
    let stage = class_page()?;
    let has_reader = stage.browser.script("return 'BarcodeDetector' in window", vec![])?;
    assert_eq!(stage.browser.count(".class-camera")? > 0, has_reader == true);
    Ok(())
}

/// The browser lays out a field of so many lines by itself, in twice our time: that is the paste, and not counted.
const PASTE: &str = "const field = root.querySelector('.class-codes');
    field.value = arguments[0];
    field.getBoundingClientRect();";

/// From the event that follows the paste to a board that is laid out.
const REDRAW: &str = "return (async () => {
        const field = root.querySelector('.class-codes');
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        // Yew goes on in another task when it has taken too long.
        for (let look = 1; !root.querySelector('.class-counted').textContent.includes(arguments[0]); look += 1) {
            await (look % 100 ? null : new Promise((resolve) => setTimeout(resolve)));
            if (look > 100000) throw new Error('not redrawn');
        }
        root.querySelector('.class-board').getBoundingClientRect();
    })();";

/// Milliseconds that the page's thread has spent on scripts, styles and layout: its own time, whoever else was busy.
fn spent(browser: &Browser) -> Outcome<f64> {
    let metrics = browser.devtools("Performance.getMetrics", json!({}))?;
    let counted = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
    let of = |metric: &Value| {
        let is_counted = metric["name"].as_str().is_some_and(|name| counted.contains(&name));
        metric["value"].as_f64().filter(|_| is_counted).unwrap_or(0.0)
    };
    Ok(metrics["metrics"].as_array().map_or(0.0, |list| list.iter().map(of).sum::<f64>()) * 1000.0)
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn ten_thousand_codes_are_redrawn_in_a_tenth_of_a_second() -> Outcome {
    let stage = class_page()?;
    let browser = &stage.browser;
    browser.devtools("Performance.enable", json!({ "timeDomain": "threadTicks" }))?;
    let text: Vec<String> =
        (0..10_000).map(|nonce| code(nonce, 40 + u64::from(nonce % 400)).written()).collect();
    let mut fastest = f64::INFINITY;
    for (start, counted) in [(0, "10,000"), (1, "9,999"), (0, "10,000"), (1, "9,999"), (0, "10,000")] {
        browser.script_in_shadow(PASTE, vec![json!(text[start..].join("\n"))])?;
        let before = spent(browser)?;
        browser.script_in_shadow(REDRAW, vec![json!(counted)])?;
        fastest = fastest.min(spent(browser)? - before);
    }
    println!("ten thousand codes: {fastest:.1} ms");
    assert!((1.0..=100.0).contains(&fastest), "{fastest} ms");
    Ok(())
}
