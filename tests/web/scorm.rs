//! Learning platforms: what SCORM 1.2 is told, wherever its interface is; and nothing where there is none.

use super::hosts::{complaints, open, site};
use super::package::modules;
use bench::{Browser, Outcome, Server, Site};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Where the page of learning platforms lies on our servers.
const PAGE: &str = "/some/where/click-work/scorm.html?lang=en";

/// A platform that keeps what it is told, and what it began with.
const FAKE: &str = "<!doctype html><meta charset=\"utf-8\"><title>Platform</title><script>
    window.told = []; window.data = {};
    window.API = Object.fromEntries(['Initialize', 'Finish', 'Commit', 'GetValue', 'SetValue'].map((name) => ['LMS' + name,
        (key, value) => {
            if (name !== 'GetValue') told.push([name, key, value]);
            if (name === 'SetValue') data[key] = value;
            return name === 'GetValue' ? data[key] ?? '' : 'true';
        }]));
    </script>";

/// What the platform holds under a name.
fn held(browser: &Browser, name: &str) -> Outcome<String> {
    let held = browser.script("return data[arguments[0]] ?? ''", vec![name.into()])?;
    Ok(held.as_str().unwrap_or_default().to_owned())
}

fn waited(browser: &Browser, name: &str, is_so: impl Fn(&str) -> bool) -> Outcome<String> {
    browser.until(&format!("{name} is not so"), || Ok(Some(held(browser, name)?).filter(|held| is_so(held))))
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_platform_around_is_told_scenes_and_time_and_the_session_goes_on() -> Outcome {
    let frame = format!("{FAKE}<iframe src=\"{PAGE}\" width=\"900\" height=\"700\"></iframe>");
    let stage = open(site().page("/course", frame), "/course")?;
    let browser = &stage.browser;
    browser.enter_frame("iframe")?;
    browser.live()?;
    assert!(promise(browser)?.starts_with("Your learning platform receives completion"));
    let kept = work_in_frame(browser)?;
    assert!(kept.len() <= 4096, "{}", kept.len());
    assert_eq!(kept.split('.').map(str::len).take(3).collect::<Vec<_>>(), [1, 8, 11], "{kept}");
    // Two scenes of eleven; and nothing that says how right she was.
    assert_eq!(held(browser, "cmi.core.score.raw")?, "18");
    assert_eq!(held(browser, "cmi.core.lesson_status")?, "incomplete");
    // The frame goes: the time is told, and the session ends.
    browser.script("document.querySelector('iframe').src = 'about:blank'", vec![])?;
    let time = waited(browser, "cmi.core.session_time", |time| !time.is_empty())?;
    let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "0000:00:00.00", "{time}");
    let names = browser.script("return Object.keys(data).sort()", vec![])?;
    let expected = ["exit", "lesson_status", "score.max", "score.min", "score.raw", "session_time"];
    let mut expected: Vec<String> = expected.iter().map(|name| format!("cmi.core.{name}")).collect();
    expected.push("cmi.suspend_data".to_owned());
    assert_eq!(names, json!(expected));
    assert_eq!(browser.script("return told.at(-1)[0]", vec![])?, "Finish");
    // She comes back.
    browser.script("document.querySelector('iframe').src = arguments[0]", vec![PAGE.into()])?;
    browser.enter_frame("iframe")?;
    browser.live()?;
    let line = "return root.textContent.includes('road signs ×1')";
    browser.until("her receipt is not there again", || {
        Ok(browser.script_in_shadow(line, vec![])?.as_bool().filter(|is_there| *is_there))
    })?;
    assert_eq!(complaints(browser)?, Vec::<String>::new());
    Ok(())
}

/// What the page promises of privacy.
fn promise(browser: &Browser) -> Outcome<String> {
    let promise =
        browser.script_in_shadow("return root.querySelector('.foot-privacy')?.textContent", vec![])?;
    Ok(promise.as_str().unwrap_or_default().to_owned())
}

/// One grid, answered in the frame; and what the platform then keeps.
fn work_in_frame(browser: &Browser) -> Outcome<String> {
    browser.click(".robot")?;
    browser.click(".tile")?;
    browser.leave_frame()?;
    let before = held(browser, "cmi.suspend_data")?;
    browser.enter_frame("iframe")?;
    browser.click(".submit")?;
    browser.find(".go-understand")?;
    browser.leave_frame()?;
    waited(browser, "cmi.suspend_data", |kept| kept != before)
}

/// One grid, answered.
fn work(browser: &Browser) -> Outcome {
    browser.click(".robot")?;
    browser.click(".tile")?;
    browser.click(".submit")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn without_a_platform_nobody_is_told_anything() -> Outcome {
    // Alone, and in a page of another site whose interface may not be read.
    let other = Server::start(site())?;
    let frame = format!("{FAKE}<iframe src=\"{}\" width=\"900\" height=\"700\"></iframe>", other.url(PAGE));
    for (body, is_framed) in [(frame, true), (String::new(), false)] {
        let path = if is_framed { "/course" } else { PAGE };
        let stage = open(site().page("/course", body), path)?;
        let browser = &stage.browser;
        if is_framed {
            browser.enter_frame("iframe")?;
        }
        browser.live()?;
        assert!(promise(browser)?.starts_with("Your answers stay in this frame"));
        work(browser)?;
        browser.find(".receipt")?;
        if is_framed {
            browser.leave_frame()?;
            assert_eq!(browser.script("return told", vec![])?, json!([]));
        }
        assert_eq!(complaints(browser)?, Vec::<String>::new());
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_real_runtime_takes_all_that_it_is_told() -> Outcome {
    let page = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Platform</title><script src=\"/runtime/scorm12.js\"></script><script>
         window.data = {{}}; window.refused = [];
         window.API = new Scorm12API({{ autocommit: false, logLevel: 5 }});
         for (const name of ['LMSSetValue', 'LMSInitialize', 'LMSFinish', 'LMSCommit']) {{
             const call = API[name].bind(API);
             API[name] = (...values) => {{
                 const answer = String(call(...values));
                 if (name === 'LMSSetValue') data[values[0]] = values[1];
                 if (answer !== 'true' || API.LMSGetLastError() !== '0') refused.push([name, ...values, API.LMSGetLastError()]);
                 return answer;
             }};
         }}
         </script><iframe src=\"{PAGE}\" width=\"900\" height=\"700\"></iframe>"
    );
    let runtime = modules("platforms")?.join("scorm-again/dist");
    let stage = open(site().folder("/runtime/", runtime).page("/course", page), "/course")?;
    let browser = &stage.browser;
    browser.enter_frame("iframe")?;
    browser.live()?;
    assert!(promise(browser)?.starts_with("Your learning platform"));
    work_in_frame(browser)?;
    browser.script("document.querySelector('iframe').src = 'about:blank'", vec![])?;
    waited(browser, "cmi.core.session_time", |time| !time.is_empty())?;
    assert_eq!(browser.script("return refused", vec![])?, json!([]));
    Ok(())
}

/// The adapter alone, as a module of a page: no application is needed to see whom it finds and what it says.
fn adapter() -> Site {
    let story = "export const story = ['threshold', 'prove', 'payslip', 'points', 'debate'];";
    site()
        .folder("/embed/", PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("embed"))
        .file("/generated.js", "text/javascript", story.as_bytes().to_vec())
        .page("/page", adapter_page())
        .page("/course", format!("{FAKE}<iframe src=\"/between\"></iframe>"))
        .page("/between", "<!doctype html><title>Between</title><iframe src=\"/page\"></iframe>")
        .page("/opening", FAKE)
}

fn adapter_page() -> String {
    "<!doctype html><title>Page</title><script type=\"importmap\">{\"imports\":{\"generated\":\"/generated.js\"}}</script>
     <script type=\"module\">import * as scorm from '/embed/scorm.js'; window.scorm = scorm;</script>"
        .to_owned()
}

#[test]
#[ignore = "needs a browser: cargo xtask test"]
fn its_interface_is_found_above_and_beside_and_nowhere_else() -> Outcome {
    let is_ready = |browser: &Browser| {
        browser.until("the adapter is not there", || {
            Ok(browser
                .script("return typeof scorm", vec![])?
                .as_str()
                .filter(|is| *is == "object")
                .map(|_| ()))
        })
    };
    let found = "return Boolean(scorm.findApi(window))";
    let stage = open(adapter(), "/course")?;
    let browser = &stage.browser;
    browser.enter_frame("iframe")?;
    browser.enter_frame("iframe")?;
    is_ready(browser)?;
    assert_eq!(browser.script(found, vec![])?, true, "two frames up");
    browser.open(&stage.server.url("/page"))?;
    is_ready(browser)?;
    assert_eq!(browser.script(found, vec![])?, false, "alone");
    // In the window that opened us, or a frame above it.
    let opened = "const child = { opener: { API: undefined, parent: { API: { LMSInitialize() {} } } } };
        child.parent = child; return Boolean(scorm.findApi(child))";
    assert_eq!(browser.script(opened, vec![])?, true, "the opener's parent");
    let odd = "const shut = new Proxy({}, { get() { throw new DOMException('', 'SecurityError'); } });
        const ring = {}; ring.parent = { parent: ring };
        return [shut, ring, { API: {}, parent: null }, { opener: shut }, {}].map((from) => Boolean(scorm.findApi(from)))";
    assert_eq!(browser.script(odd, vec![])?, json!([false, false, false, false, false]));
    Ok(())
}

/// Runs the body of an asynchronous function beside the adapter: its value, or its error in words.
fn settled(browser: &Browser, body: &str) -> Outcome<Value> {
    let body = format!(
        "window.result = undefined; (async () => {{ {body} }})().then((value) => (window.result = value ?? null), (error) => (window.result = String(error)));"
    );
    browser.until("the adapter is not there", || {
        let kind = browser.script("return typeof scorm", vec![])?;
        Ok(kind.as_str().filter(|is| *is == "object").map(|_| ()))
    })?;
    browser.script(&body, vec![])?;
    browser.until("nothing came", || {
        let result = browser.script("return window.result === undefined ? [] : [window.result]", vec![])?;
        Ok(result.as_array().and_then(|result| result.first().cloned()))
    })
}

#[test]
#[ignore = "needs a browser: cargo xtask test"]
fn what_it_keeps_fits_is_read_again_and_may_be_damaged() -> Outcome {
    let stage = open(adapter(), "/page")?;
    let browser = &stage.browser;
    let run = |body: &str| settled(browser, body);
    let fake = "const api = (data) => ({ LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => 'true',
        LMSGetValue: (key) => data[key] ?? '', LMSSetValue: (key, value) => { data[key] = value; return 'true'; } });
        const noise = (n) => crypto.getRandomValues(new Uint8Array(n));
        const begin = (data, build = 'aaaaaaaa') => scorm.beginVisit(api(data), build);";
    // What was kept is read again, by the same build; scenes are kept for any.
    let again = format!(
        "{fake} const data = {{}}, record = noise(900); const visit = await begin(data);
         visit.see('prove', {{}}); await visit.keep(record);
         const [same, other] = [await begin(data), await begin(data, 'bbbbbbbb')];
         return [String(same.record) === String(record), other.record === undefined, data['cmi.suspend_data'].split('.')[2]];"
    );
    assert_eq!(run(&again)?, json!([true, true, "01000"]));
    // Too long: the last that fitted stays, she is told, and scenes are counted still.
    let full = format!(
        "{fake} const data = {{}}; let nFull = 0; const visit = await begin(data); visit.onfull = () => (nFull += 1);
         const record = noise(2900); await visit.keep(record); const fitted = data['cmi.suspend_data'];
         await visit.keep(noise(3200)); visit.see('points', {{}});
         const now = data['cmi.suspend_data'];
         return [nFull, now.length <= 4096, now.split('.')[3] === fitted.split('.')[3], now.split('.')[2]];"
    );
    assert_eq!(run(&full)?, json!([1, true, true, "00010"]));
    // Damaged, of another form, or not ours: it begins anew.
    let damaged = format!(
        "{fake} const all = [];
         for (const kept of ['', '1', '1.aaaaaaaa.11111.%%%', '1.aaaaaaaa.1.AAAA', '2.aaaaaaaa.11111.', '.'.repeat(5000), '\\0'])
             all.push((await begin({{ 'cmi.suspend_data': kept }})).record === undefined);
         return [all.every(Boolean), await scorm.beginVisit({{ LMSInitialize: () => 'false' }}, 'a') === undefined,
             await scorm.beginVisit({{ LMSInitialize() {{ throw 1; }} }}, 'a') === undefined];"
    );
    assert_eq!(run(&damaged)?, json!([true, true, true]));
    // The end of each story, and no score but the scenes'. What was passed is not taken back.
    let ends = format!(
        "{fake} const end = async (scenes, options, data = {{}}) => {{ const visit = await begin(data);
             for (const scene of scenes) visit.see(scene, options);
             return [data['cmi.core.lesson_status'] ?? '', data['cmi.core.score.raw'] ?? '']; }};
         return [await end(['debate'], {{}}), await end(['threshold', 'points'], {{ depth: 'short' }}),
             await end(['payslip'], {{ depth: 'short', points: 'off' }}), await end(['class'], {{}}),
             await end(['threshold'], {{}}, {{ 'cmi.core.lesson_status': 'passed' }})];"
    );
    let expected = json!([
        ["completed", "20"],
        ["completed", "50"],
        ["completed", "33"],
        ["incomplete", ""],
        ["passed", "20"]
    ]);
    assert_eq!(run(&ends)?, expected);
    let times = "return [0, 9, 10, 61234, 3599999, 3600000, 1e12].map(scorm.timespan)";
    assert_eq!(
        browser.script(times, vec![])?,
        json!([
            "0000:00:00.00",
            "0000:00:00.00",
            "0000:00:00.01",
            "0000:01:01.23",
            "0000:59:59.99",
            "0001:00:00.00",
            "9999:59:59.99"
        ])
    );
    Ok(())
}
