//! A Chromium driven by WebDriver: every call blocks, every wait is bounded, and all of it ends with the value.

mod devtools;
mod driver;

use crate::Outcome;
use anyhow::{Context, bail};
use devtools::Post;
use driver::Driver;
pub use fantoccini::elements::Element;
pub use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::future::Future;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// How long anything may take that the page must do.
pub const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(40);

/// A browser with one page. A fresh profile each time.
pub struct Browser {
    // In this order: the session ends before the driver that holds it.
    client: Client,
    runtime: Runtime,
    _driver: Driver,
}

impl Browser {
    /// Starts Chromium and its driver, without a window.
    ///
    /// # Errors
    /// When either is missing or does not start.
    pub fn start() -> Outcome<Self> {
        Self::start_with("normal")
    }

    /// The same, that waits for no page to be loaded: for pages that are looked at while they come.
    ///
    /// # Errors
    /// As [`Browser::start`].
    pub fn start_unwaiting() -> Outcome<Self> {
        Self::start_with("none")
    }

    fn start_with(page_load_strategy: &str) -> Outcome<Self> {
        let driver = Driver::start()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let capabilities = driver::capabilities(page_load_strategy)?;
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver.url()),
            )
            .context("Chromium did not start")?;
        Ok(Self { client, runtime, _driver: driver })
    }

    /// Opens an address and waits until it is loaded.
    ///
    /// # Errors
    /// When the browser cannot go there.
    pub fn open(&self, url: &str) -> Outcome {
        self.wait_on(self.client.goto(url)).with_context(|| format!("{url} could not be opened"))
    }

    /// Calls a function body in the page: `arguments` in, a JSON value out.
    ///
    /// # Errors
    /// When the script throws.
    pub fn script(&self, body: &str, arguments: Vec<Value>) -> Outcome<Value> {
        self.wait_on(self.client.execute(body, arguments))
            .with_context(|| format!("the script failed: {body}"))
    }

    /// Sends a command to Chromium's DevTools, such as `Emulation.setDeviceMetricsOverride`.
    ///
    /// # Errors
    /// When Chromium refuses it.
    pub fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        let post = Post::new("goog/cdp/execute", json!({ "cmd": command, "params": parameters }));
        self.wait_on(self.client.issue_cmd(post)).with_context(|| format!("the browser refused {command}"))
    }

    /// What the browser wrote in its console since the last call: errors of scripts, requests that failed, breaches of policy.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn console(&self) -> Outcome<Vec<String>> {
        let lines = self.wait_on(self.client.issue_cmd(Post::new("se/log", json!({ "type": "browser" }))))?;
        let text = |line: &Value| line["message"].as_str().unwrap_or_default().to_owned();
        Ok(lines.as_array().map(|lines| lines.iter().map(text).collect()).unwrap_or_default())
    }

    /// Runs a script in each page to come, before any of its own.
    ///
    /// # Errors
    /// When Chromium refuses it.
    pub fn before_each_page(&self, source: &str) -> Outcome {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).map(drop)
    }

    /// Switches the scripts of pages off or on.
    ///
    /// # Errors
    /// When Chromium refuses it.
    pub fn set_scripts(&self, are_on: bool) -> Outcome {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !are_on })).map(drop)
    }

    /// Gives the page exactly this size, in CSS pixels.
    ///
    /// # Errors
    /// When Chromium refuses it.
    pub fn resize(&self, width: u32, height: u32) -> Outcome {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).map(drop)
    }

    /// Goes into the first frame that the selector finds: what follows happens there.
    ///
    /// # Errors
    /// When there is none.
    pub fn enter_frame(&self, css: &str) -> Outcome {
        let frame = self.find_in_page(css)?;
        self.wait_on(frame.enter_frame()).with_context(|| format!("the frame {css} could not be entered"))
    }

    /// Goes back to the page that holds the frame.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn leave_frame(&self) -> Outcome {
        Ok(self.wait_on(self.client.enter_parent_frame())?)
    }

    /// Goes to another window, by the order in which they were opened, from 0; waits until it is there.
    ///
    /// # Errors
    /// When there are not so many.
    pub fn enter_window(&self, nth: usize) -> Outcome {
        let window = self.until(&format!("there is no window {nth}"), || {
            Ok(self.wait_on(self.client.windows())?.into_iter().nth(nth))
        })?;
        Ok(self.wait_on(self.client.switch_to_window(window))?)
    }

    /// How many windows there are.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn n_windows(&self) -> Outcome<usize> {
        Ok(self.wait_on(self.client.windows())?.len())
    }

    /// The first element of the page itself (not of a shadow root) that the selector finds, waited for.
    ///
    /// # Errors
    /// When none comes.
    pub fn find_in_page(&self, css: &str) -> Outcome<Element> {
        self.until(&format!("the page has no {css}"), || {
            Ok(Some(self.wait_on(self.client.find(Locator::Css(css)))?))
        })
    }

    /// Asks again and again until there is an answer. An error is asked again too: elements come and go.
    ///
    /// # Errors
    /// When the patience is at its end: the sentence given, and the last error if there was one.
    pub fn until<T>(&self, else_sentence: &str, mut ask: impl FnMut() -> Outcome<Option<T>>) -> Outcome<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = ask();
            if let Ok(Some(found)) = answer {
                return Ok(found);
            }
            if Instant::now() > deadline {
                match answer {
                    Err(error) => return Err(error.context(else_sentence.to_owned())),
                    Ok(_) => bail!("{else_sentence}"),
                }
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Ends when the future does: fantoccini is asynchronous, its users here are not.
    pub fn wait_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// The WebDriver client, for what is not here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.runtime.block_on(self.client.clone().close());
    }
}
