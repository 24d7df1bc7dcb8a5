//! The engines that a test can run in, and what a session asks of each.

use crate::{Outcome, programs};
use anyhow::{Context, bail};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::path::PathBuf;

/// The variable that names the engine; Chromium without it.
const VARIABLE: &str = "CLICK_WORK_ENGINE";

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Blink.
    Chromium,
    /// Gecko.
    Firefox,
    /// WebKit, in its port to GTK. It needs a display.
    WebKit,
}

/// What Chromium must not do: need a sandbox it may not make, draw with a graphics card, or call home.
const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--hide-scrollbars",
    "--window-size=1000,900",
    // A camera that shows a test picture: this machine has none. It still has to be allowed.
    "--use-fake-device-for-media-stream",
];

impl Engine {
    /// The engine that the environment names.
    ///
    /// # Errors
    /// When it names none that we know.
    pub fn asked() -> Outcome<Self> {
        match std::env::var(VARIABLE).as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(unknown) => bail!("{VARIABLE} is chromium, firefox or webkit, not “{unknown}”"),
        }
    }

    /// The program that drives it.
    pub(super) fn driver(self) -> Outcome<PathBuf> {
        match self {
            Self::Chromium => {
                programs::chromedriver().context("chromedriver is missing: install Chromium and its driver")
            }
            Self::Firefox => {
                programs::geckodriver().context("geckodriver is missing: cargo xtask test-engines firefox")
            }
            Self::WebKit => {
                programs::webkit_driver().context("WebKitWebDriver is missing: install webkit2gtk-driver")
            }
        }
    }

    /// What we ask of a session: our browser, our flags, and Chromium's console kept for us.
    pub(super) fn capabilities(self, page_load_strategy: &str) -> Outcome<Capabilities> {
        let timeouts = json!({ "pageLoad": 30_000, "script": 30_000 });
        let asked = match self {
            Self::Chromium => {
                let binary = programs::chromium()
                    .context("Chromium is missing: install it, or name it in the variable CHROME")?;
                json!({
                    "goog:chromeOptions": { "args": FLAGS, "binary": binary },
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "pageLoadStrategy": page_load_strategy,
                    "timeouts": timeouts,
                })
            }
            Self::Firefox => {
                let binary = programs::firefox()
                    .context("Firefox is missing: install it, or name it in the variable FIREFOX")?;
                let arguments = ["-headless", "-width", "1000", "-height", "900"];
                json!({
                    "moz:firefoxOptions": { "args": arguments, "binary": binary },
                    "pageLoadStrategy": page_load_strategy,
                    "timeouts": timeouts,
                })
            }
            Self::WebKit => {
                let binary = programs::mini_browser()
                    .context("MiniBrowser is missing: name it in the variable MINIBROWSER")?;
                json!({
                    "webkitgtk:browserOptions": { "args": ["--automation"], "binary": binary },
                    "pageLoadStrategy": page_load_strategy,
                    "timeouts": timeouts,
                })
            }
        };
        match asked {
            Value::Object(capabilities) => Ok(capabilities),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                bail!("capabilities are an object")
            }
        }
    }
}
