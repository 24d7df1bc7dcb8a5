//! Small servers on this machine: each logs what is asked of it, and can misbehave on purpose.
//!
//! Every server listens on a port of its own, so that two servers are two origins. One thread and one connection a request:
//! a pool of threads can leave a browser's spare connections waiting for each other.

use crate::Outcome;
use anyhow::Context;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What a server holds. The page and the failures of a path come before the folder that it lies in.
#[derive(Debug, Clone, Default)]
pub struct Site {
    folders: Vec<(String, PathBuf)>,
    pages: BTreeMap<String, (String, Vec<u8>)>,
    silent: BTreeSet<String>,
    missing: BTreeSet<String>,
    held: BTreeMap<String, usize>,
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
        self.pages.insert(path.to_owned(), (content_type.to_owned(), bytes));
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

    /// Sends so many bytes of this path's body, and the rest only after [`Server::release`], as a line that stalls. With
    /// none, not even the head is sent before.
    #[must_use]
    pub fn held(mut self, path: &str, n_bytes: usize) -> Self {
        self.held.insert(path.to_owned(), n_bytes);
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

/// The longest request that is read, in bytes: long enough for addresses that are noise.
const MAX_REQUEST: u64 = 4 << 20;

/// A server at work. It stops when dropped.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
}

/// What the threads of a server share.
struct Shared {
    site: Site,
    log: Mutex<Vec<String>>,
    is_over: AtomicBool,
    is_released: AtomicBool,
}

impl Server {
    /// Starts a site on a free port of this machine.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(site: Site) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").context("no port could be had for a server")?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared {
            site,
            log: Mutex::default(),
            is_over: AtomicBool::new(false),
            is_released: AtomicBool::new(false),
        });
        std::thread::spawn({
            let shared = Arc::clone(&shared);
            move || listen(&listener, &shared)
        });
        Ok(Self { port, shared })
    }

    /// The address of a path, which begins with a slash.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What was asked since the start, or since [`Server::forget`]: method and address. The browser's own favicon.ico is left out.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets go of what is held ([`Site::held`]), from now on.
    pub fn release(&self) {
        self.shared.is_released.store(true, Ordering::SeqCst);
    }

    /// Empties the log.
    pub fn forget(&self) {
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        // A last connection, so that the listener wakes and sees that it is over.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming().map_while(Result::ok) {
        if shared.is_over.load(Ordering::SeqCst) {
            return;
        }
        let shared = Arc::clone(shared);
        // A browser that hangs up early is no failure of ours.
        std::thread::spawn(move || drop(answer(&stream, &shared)));
    }
}

fn answer(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    let Shared { site, log, .. } = shared;
    let mut lines = BufReader::new(stream.take(MAX_REQUEST)).lines();
    let Some(first) = lines.next().transpose()? else {
        return Ok(());
    };
    // The headers of the request say nothing that we need.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ');
    let (method, address) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if !path.ends_with("/favicon.ico") {
        log.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{method} {address}"));
    }
    if site.silent.contains(path) {
        // Until the browser gives up.
        let mut rest: &TcpStream = stream;
        return rest.read(&mut [0]).map(drop);
    }
    respond(stream, shared, path)
}

/// Waits until what is held is let go, or the server ends.
fn await_release(shared: &Shared) {
    while ![&shared.is_released, &shared.is_over].into_iter().any(|flag| flag.load(Ordering::SeqCst)) {
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn respond(mut stream: &TcpStream, shared: &Shared, path: &str) -> io::Result<()> {
    let site = &shared.site;
    let held = site.held.get(path).copied();
    if held == Some(0) {
        await_release(shared);
    }
    let found = site.read(path);
    let status = if found.is_some() { "200 OK" } else { "404 Not Found" };
    let (content_type, bytes) = found.unwrap_or_else(|| ("text/plain".to_owned(), b"nothing here".to_vec()));
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n",
        bytes.len()
    );
    for (name, value) in &site.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    let (now, later) = bytes.split_at(held.unwrap_or(bytes.len()).min(bytes.len()));
    stream.write_all(now)?;
    stream.flush()?;
    if !later.is_empty() {
        await_release(shared);
        stream.write_all(later)?;
    }
    stream.flush()
}

fn read_file(folder: &Path, rest: &str) -> Option<(String, Vec<u8>)> {
    let rest =
        if rest.is_empty() || rest.ends_with('/') { format!("{rest}index.html") } else { rest.to_owned() };
    let is_inside = Path::new(&rest).components().all(|part| matches!(part, Component::Normal(_)));
    let bytes = is_inside.then(|| std::fs::read(folder.join(&rest)).ok())??;
    Some((content_type(&rest).to_owned(), bytes))
}

fn content_type(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
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
