//! The process of Chromium's driver: started on a port of its own choice, ended with the value.

use crate::{Outcome, programs};
use anyhow::{Context, bail};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

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

/// How often a driver is started before it is given up. It picks a port that is free for one family of addresses and
/// ends when another process holds the same port of the other family: with several browsers at once, that happens.
const N_TRIES: usize = 5;

/// A running driver.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    _folder: Folder,
}

/// A folder for what the driver and Chromium leave behind, removed with the value.
struct Folder(PathBuf);

/// Tells the folders of one process apart.
static N_FOLDERS: AtomicU32 = AtomicU32::new(0);

impl Folder {
    fn new() -> Outcome<Self> {
        let n = N_FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("click-work-{}-{n}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Chromium's last processes may still be writing as they end.
        for _ in 0..10 {
            if std::fs::remove_dir_all(&self.0).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Driver {
    pub(crate) fn start() -> Outcome<Self> {
        let program =
            programs::chromedriver().context("chromedriver is missing: install Chromium and its driver")?;
        let mut said = String::new();
        for _ in 0..N_TRIES {
            match Self::start_once(&program)? {
                Ok(driver) => return Ok(driver),
                Err(words) => said = words,
            }
        }
        bail!("chromedriver did not say on which port it listens; {N_TRIES} tries, the last said: {said}")
    }

    /// A driver, or what it said before it ended without one.
    fn start_once(program: &Path) -> Outcome<Result<Self, String>> {
        let folder = Folder::new()?;
        let mut process = Command::new(program)
            .arg("--port=0")
            .env("TMPDIR", &folder.0)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        match chosen_port(&mut process) {
            Ok(port) => Ok(Ok(Self { process, port, _folder: folder })),
            Err(said) => {
                let _ = process.kill();
                let _ = process.wait();
                Ok(Err(said))
            }
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The driver says its port on a line such as "ChromeDriver was started successfully on port 40125."; else all it said.
fn chosen_port(process: &mut Child) -> Result<u16, String> {
    let mut said = String::new();
    let Some(output) = process.stdout.take() else { return Err(said) };
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    for line in lines.by_ref() {
        let named = line.split("successfully on port ").nth(1);
        if let Some(port) = named.and_then(|rest| rest.trim_end_matches('.').parse().ok()) {
            // What else it says is read and dropped, so that it never waits for a reader.
            std::thread::spawn(move || lines.for_each(drop));
            return Ok(port);
        }
        said = format!("{said} {line}");
    }
    Err(said)
}

/// What we ask of a session: our Chromium, our flags, and its console kept for us.
pub(crate) fn capabilities(page_load_strategy: &str) -> Outcome<Capabilities> {
    let binary =
        programs::chromium().context("Chromium is missing: install it, or name it in the variable CHROME")?;
    let asked = json!({
        "goog:chromeOptions": { "args": FLAGS, "binary": binary },
        "goog:loggingPrefs": { "browser": "ALL" },
        "pageLoadStrategy": page_load_strategy,
        "timeouts": { "pageLoad": 30_000, "script": 30_000 },
    });
    match asked {
        Value::Object(capabilities) => Ok(capabilities),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            bail!("capabilities are an object")
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// A program that says one thing and ends.
    fn said_by(words: &str) -> Outcome<Result<u16, String>> {
        let mut process = Command::new("echo").arg(words).stdout(Stdio::piped()).spawn()?;
        let port = chosen_port(&mut process);
        process.wait()?;
        Ok(port)
    }

    #[test]
    fn a_driver_names_its_port_or_why_it_has_none() -> Outcome {
        for (words, port) in [
            ("ChromeDriver was started successfully on port 40125.", Ok(40125)),
            ("Address already in use", Err(" Address already in use".to_owned())),
            ("successfully on port nine", Err(" successfully on port nine".to_owned())),
        ] {
            assert_eq!(said_by(words)?, port, "{words}");
        }
        Ok(())
    }
}
