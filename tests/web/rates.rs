//! An author's own evidence: where it is taken from, what is refused before it is read, and when it is asked for.

use super::hosts::{ELEMENT, Stage, author_page, complaints, dist, element, open, site, stand_in};
use bench::{Browser, Outcome, Server, Site};
use serde_json::{Value, json};

/// The example of the documentation: two rows.
const EXAMPLE: &str = include_str!("../../docs/rates-example.json");

/// Keeps what the page is told of the author's figures.
const LISTEN: &str = "window.told = [];
    document.addEventListener('click-work:rates', (event) => told.push(event.detail));
    addEventListener('click-work:live', () => (window.liveAt ??= performance.now()));";

/// Draws the options that it is given, as JSON.
const ECHO: &str = "deliver: () => true,
    mount(root, options) {
        const draw = ({ ratesText, ratesFault }) => { root.textContent = JSON.stringify({ ratesText, ratesFault }); };
        draw(options);
        return { update: draw, refresh() {}, record() {}, destroy() {} };
    }";

fn with_file(bytes: impl Into<Vec<u8>>) -> Site {
    site().file("/rates.json", "application/json", bytes.into())
}

fn open_article(site: Site, body: &str) -> Outcome<Stage> {
    let stage = Stage {
        browser: Browser::start()?,
        server: Server::start(site.page("/article", author_page(body)))?,
    };
    stage.browser.before_each_page(LISTEN)?;
    stage.browser.open(&stage.server.url("/article"))?;
    stage.browser.live()?;
    Ok(stage)
}

/// The page comes to be told this, once.
fn is_told(stage: &Stage, loaded: &str, n_complaints: &str) -> Outcome {
    let expected = json!([{ "loaded": loaded, "complaints": n_complaints }]);
    let told = || stage.browser.script("return told", vec![]);
    let waited = stage.browser.until("", || Ok((told()? == expected).then_some(())));
    assert!(waited.is_ok(), "the page was not told {expected} but {}", told()?);
    assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    Ok(())
}

/// What the application is given, on a stand-in.
fn is_given(site: Site, body: &str, expected: Value) -> Outcome<Stage> {
    let stage = open_article(stand_in(site, ECHO), body)?;
    stage.browser.until(&format!("the application was not given {expected:.80}"), || {
        let given: Value = serde_json::from_str(text(&stage.browser)?.as_str().unwrap_or_default())?;
        Ok((given == expected).then_some(()))
    })?;
    Ok(stage)
}

/// Every blank of it, which what is seen would not have.
fn text(browser: &Browser) -> Outcome<Value> {
    browser.script_in_shadow("return root.querySelector('.stage').textContent", vec![])
}

fn asked_for(stage: &Stage, path: &str) -> usize {
    stage.server.requests().iter().filter(|request| request.contains(path)).count()
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_file_of_the_same_site_is_asked_for_once_and_before_the_widget_is_live() -> Outcome {
    let body = format!("{}{}", element("rates=\"rates.json\""), element("rates=\"rates.json\""));
    let stage = open_article(with_file(EXAMPLE), &body)?;
    stage.browser.until("the figures did not load twice", || {
        let told = stage.browser.script("return told", vec![])?;
        Ok((told == json!([{ "loaded": "2", "complaints": "0" }, { "loaded": "2", "complaints": "0" }]))
            .then_some(()))
    })?;
    assert_eq!(asked_for(&stage, "/rates.json"), 1);
    let before = "return performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/rates.json')).startTime < liveAt";
    assert_eq!(stage.browser.script(before, vec![])?, true);
    // What changes afterwards is not asked for: after load, nothing is.
    stage.server.forget();
    stage.browser.script("document.querySelector('click-work').rates = 'other.json'", vec![])?;
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(stage.server.requests(), Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn each_bad_row_is_left_out_and_the_rest_loads() -> Outcome {
    let bad = EXAMPLE.replacen("\"unit\": \"gesture\"", "\"unit\": \"page\"", 1);
    let stage = open_article(with_file(bad), &element("rates=\"/rates.json\" scene=\"payslip\""))?;
    is_told(&stage, "1", "1")?;
    stage.browser.wait_text(".complaints", "Row 1: “page” is not a value of “unit”.")?;
    let stage = open_article(with_file(EXAMPLE), &element("rates=\"/rates.json\" scene=\"payslip\""))?;
    stage.browser.wait_text(".rungs", "Post liked")?;
    assert_eq!(stage.browser.count(".complaints")?, 0);
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for file in ["no JSON".to_owned(), "{\"version\": 1}".to_owned(), nested] {
        is_told(&open_article(with_file(file), &element("rates=\"/rates.json\""))?, "0", "1")?;
    }
    // As many rows as may be, of every JSON type where a text should be.
    let values = [json!(null), json!(1.5), json!("text"), json!([[[[[]]]]]), json!({ "id": 1 })];
    let rows: Vec<_> = values.iter().cycle().take(300).collect();
    let file = json!({ "version": 1, "rates": rows }).to_string();
    is_told(&open_article(with_file(file), &element("rates=\"/rates.json\""))?, "0", "201")
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn evidence_in_the_page_needs_no_request() -> Outcome {
    let block = format!("<script type=\"application/json\" class=\"click-work-rates\">{EXAMPLE}</script>");
    let body = format!(
        "<click-work rates=\"/rates.json\">{block}<p class=\"to-read\">Something to read.</p></click-work>"
    );
    let stage = open_article(with_file("no JSON"), &body)?;
    is_told(&stage, "2", "0")?;
    assert_eq!(asked_for(&stage, "/rates.json"), 0);
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_one_file_takes_what_its_author_wrote_into_it_and_asks_for_nothing() -> Outcome {
    let empty = "<script type=\"application/json\" class=\"click-work-rates\">";
    let html = std::fs::read_to_string(dist().join("embed.html"))?;
    let own = html.replacen(empty, &format!("{empty}{EXAMPLE}"), 1).replacen(
        "<click-work>",
        "<click-work rates=\"/rates.json\">",
        1,
    );
    let path = format!("{ELEMENT}embed.html");
    for (html, told) in [(html, json!([])), (own, json!([{ "loaded": "2", "complaints": "0" }]))] {
        assert!(html.contains(empty));
        let stage = Stage {
            browser: Browser::start()?,
            server: Server::start(with_file(EXAMPLE).page(&path, html))?,
        };
        stage.browser.before_each_page(LISTEN)?;
        stage.browser.open(&stage.server.url(&format!("{path}?rates=/rates.json&lang=en")))?;
        stage.browser.live()?;
        stage.browser.find(".robot")?;
        assert_eq!(stage.browser.script("return told", vec![])?, told);
        assert_eq!(asked_for(&stage, "GET /rates.json"), 0);
        assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn what_cannot_be_had_is_named() -> Outcome {
    let at = |address: &str| element(&format!("rates=\"{address}\""));
    let fault = |name: &str| json!({ "ratesFault": name });
    let with_bom = [b"\xef\xbb\xbf", EXAMPLE.as_bytes()].concat();
    is_given(with_file(with_bom), &at("/rates.json"), json!({ "ratesText": EXAMPLE }))?;
    let utf_16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    is_given(with_file(utf_16), &at("/rates.json"), fault("encoding"))?;
    is_given(with_file(*b"{\"caf\xe9\": 1}"), &at("/rates.json"), fault("encoding"))?;
    let most = " ".repeat(1_000_000);
    is_given(with_file(most.as_str()), &at("/rates.json"), json!({ "ratesText": most }))?;
    is_given(with_file(" ".repeat(1_000_001)), &at("/rates.json"), fault("large"))?;
    is_given(site().missing("/rates.json"), &at("/rates.json"), fault("network"))?;
    let stage = is_given(with_file(EXAMPLE), &at("data:application/json,{}"), fault("origin"))?;
    assert_eq!(asked_for(&stage, "rates"), 0);
    is_given(with_file(EXAMPLE), &at("http://"), fault("network"))?;
    is_given(with_file(EXAMPLE), &at(&"x".repeat(2049)), json!({}))?;
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn nothing_is_asked_of_another_site() -> Outcome {
    let other = Server::start(Site::new().header("Access-Control-Allow-Origin", "*").file(
        "/rates.json",
        "application/json",
        EXAMPLE.into(),
    ))?;
    let body = element(&format!("rates=\"{}\"", other.url("/rates.json")));
    is_given(site(), &body, json!({ "ratesFault": "origin" }))?;
    is_told(&open_article(site(), &body)?, "0", "1")?;
    assert_eq!(other.requests(), Vec::<String>::new());
    Ok(())
}

/// The first task does not wait for an author's figures.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn a_file_that_never_comes_keeps_nobody_waiting() -> Outcome {
    let stage = open_article(site().silent("/rates.json"), &element("rates=\"/rates.json\""))?;
    stage.browser.click(".robot")?;
    stage.browser.click(".tile")?;
    stage.browser.click(".submit")?;
    stage.browser.find(".go-understand").map(drop)
}

/// A page of our own takes no evidence from its address: a link must not say whose figures are shown.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn our_own_page_takes_no_evidence_from_its_address() -> Outcome {
    let stage = open(with_file(EXAMPLE), &format!("{ELEMENT}index.html?rates=/rates.json"))?;
    stage.browser.live()?;
    assert_eq!(asked_for(&stage, "GET /rates.json"), 0);
    Ok(())
}
