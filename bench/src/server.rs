//! Small servers on this machine: each logs what is asked of it, and can misbehave on purpose.
//!
//! Every server listens on a port of its own, so that two servers are two origins.

use crate::Outcome;
use anyhow::{Context, anyhow};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tiny_http::{Header, Request, Response};

/// What a server holds. The page and the failures of a path come before the folder that it lies in.
#[derive(Debug, Clone, Default)]
pub struct Site {
    folders: Vec<(String, PathBuf)>,
    pages: BTreeMap<String, (String, Vec<u8>)>,
    silent: BTreeSet<String>,
    missing: BTreeSet<String>,
    headers: Vec<(String, String)>,
}

impl Site {
    /// An empty site.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Serves a folder under a path, which begins and ends with a slash.
    #[must_use]
    pub fn folder(mut self, path: &str, folder: impl Into<PathBuf>) -> Self {
        self.folders.push((path.to_owned(), folder.into()));
        self
    }

    /// Serves an HTML page.
    #[must_use]
    pub fn page(self, path: &str, html: impl Into<String>) -> Self {
        self.file(path, "text/html; charset=utf-8", html.into().into_bytes())
    }

    /// Serves bytes under a type, right or wrong.
    #[must_use]
    pub fn file(mut self, path: &str, content_type: &str, bytes: Vec<u8>) -> Self {
        self.pages
            .insert(path.to_owned(), (content_type.to_owned(), bytes));
        self
    }

    /// Never answers this path.
    #[must_use]
    pub fn silent(mut self, path: &str) -> Self {
        self.silent.insert(path.to_owned());
        self
    }

    /// Answers 404 for this path.
    #[must_use]
    pub fn missing(mut self, path: &str) -> Self {
        self.missing.insert(path.to_owned());
        self
    }

    /// Sends a header with every answer.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The type and bytes of a path, from the pages, else from the folders.
    fn read(&self, path: &str) -> Option<(String, Vec<u8>)> {
        if self.missing.contains(path) {
            return None;
        }
        if let Some(page) = self.pages.get(path) {
            return Some(page.clone());
        }
        self.folders
            .iter()
            .find_map(|(prefix, folder)| read_file(folder, path.strip_prefix(prefix.as_str())?))
    }
}

/// A server at work. It stops when dropped.
pub struct Server {
    inner: Arc<tiny_http::Server>,
    port: u16,
    log: Arc<Mutex<Vec<String>>>,
    worker: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a site on a free port of this machine.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(site: Site) -> Outcome<Self> {
        let inner = tiny_http::Server::http("127.0.0.1:0")
            .map_err(|error| anyhow!("no port could be had for a server: {error}"))?;
        let inner = Arc::new(inner);
        let port = inner
            .server_addr()
            .to_ip()
            .context("the server has no port")?
            .port();
        let log = Arc::new(Mutex::new(Vec::new()));
        let worker = std::thread::spawn({
            let (inner, log) = (Arc::clone(&inner), Arc::clone(&log));
            move || serve(&inner, &site, &log)
        });
        Ok(Self {
            inner,
            port,
            log,
            worker: Some(worker),
        })
    }

    /// The address of a path, which begins with a slash.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What was asked since the start, or since [`Server::forget`]: method and address. The browser's own favicon.ico is left out.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Empties the log.
    pub fn forget(&self) {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.inner.unblock();
        if let Some(worker) = self.worker.take() {
            let _ = worker.join();
        }
    }
}

fn serve(server: &tiny_http::Server, site: &Site, log: &Mutex<Vec<String>>) {
    // Requests that get no answer are kept: dropping one would answer it.
    let mut unanswered = Vec::new();
    for request in server.incoming_requests() {
        let path = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .to_owned();
        if !path.ends_with("/favicon.ico") {
            let line = format!("{} {}", request.method(), request.url());
            log.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(line);
        }
        if site.silent.contains(&path) {
            unanswered.push(request);
        } else {
            answer(request, site, &path);
        }
    }
}

fn answer(request: Request, site: &Site, path: &str) {
    let found = site.read(path);
    let status = if found.is_some() { 200 } else { 404 };
    let (content_type, bytes) =
        found.unwrap_or_else(|| ("text/plain".to_owned(), b"nothing here".to_vec()));
    let mut response = Response::from_data(bytes).with_status_code(status);
    let headers = site
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    for (name, value) in headers.chain([
        ("Content-Type", content_type.as_str()),
        ("Cache-Control", "no-store"),
    ]) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // A browser that hung up early is no failure of ours.
    let _ = request.respond(response);
}

fn read_file(folder: &Path, rest: &str) -> Option<(String, Vec<u8>)> {
    let rest = if rest.is_empty() || rest.ends_with('/') {
        format!("{rest}index.html")
    } else {
        rest.to_owned()
    };
    let is_inside = Path::new(&rest)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let bytes = is_inside.then(|| std::fs::read(folder.join(&rest)).ok())??;
    Some((content_type(&rest).to_owned(), bytes))
}

fn content_type(name: &str) -> &'static str {
    match Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str())
    {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
