//! The pages of others in which the widget is held: one list, which `cargo xtask bench-hosts` serves for the eye and the
//! browser tests walk through.
//!
//! Each host is a site of its own, so an origin of its own. Two more servers hold the built forms: one lets other sites load
//! them, the other does not.

mod pages;
mod styles;

use crate::{Outcome, Server, Site};
pub use pages::HOSTS;
use std::path::{Path, PathBuf};
pub use styles::{HOSTILE, THEMES};

/// The folder of the built forms on each server: never its root.
pub const FOLDER: &str = "/some/where/click-work/";

/// The policy of a strict host that allows what the widget needs, and nothing more.
pub const STRICT: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/// What a reader finds in a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// The widget: it starts, and the first task can be done.
    Live,
    /// A sentence that says why it does not start, and what the author wrote to be read instead.
    Failure,
    /// What is written in the page alone: no script of ours ran, to say a word.
    Page,
}

/// A page of others.
#[derive(Debug)]
pub struct Host {
    /// Its name, for addresses and tests.
    pub name: &'static str,
    /// What is particular to it.
    pub about: &'static str,
    /// What its reader finds.
    pub shows: Shows,
    /// Where its page lies.
    pub path: &'static str,
    /// Whether the widget is in a frame of it.
    pub is_framed: bool,
    /// The body of a function in its page that is true at the end of a visit; empty where there is none.
    pub holds: &'static str,
    site: fn(&Around) -> Site,
}

/// What the pages of hosts name.
#[derive(Debug, Clone)]
pub struct Around {
    /// The folder of the built forms.
    pub dist: PathBuf,
    /// A server that holds them, and lets no other site load them.
    pub closed: String,
    /// A server that holds them for all sites.
    pub open: String,
}

/// The servers of the built forms, for as many hosts as there are.
pub struct Hosts {
    around: Around,
    closed: Server,
    open: Server,
}

impl Hosts {
    /// Serves the built forms of a folder.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(dist: &Path) -> Outcome<Self> {
        let site = || Site::new().folder(FOLDER, dist);
        let closed = Server::start(site())?;
        let open = Server::start(site().header("Access-Control-Allow-Origin", "*"))?;
        let around = Around { dist: dist.to_owned(), closed: closed.url(FOLDER), open: open.url(FOLDER) };
        Ok(Self { around, closed, open })
    }

    /// Serves a host. It stops when the server is dropped.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn hold(&self, host: &Host) -> Outcome<Server> {
        Server::start((host.site)(&self.around))
    }

    /// The addresses of the two servers of the built forms.
    #[must_use]
    pub fn origins(&self) -> [String; 2] {
        [self.closed.url("/"), self.open.url("/")]
    }
}

/// The host of a name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Host> {
    HOSTS.iter().find(|host| host.name == name)
}
