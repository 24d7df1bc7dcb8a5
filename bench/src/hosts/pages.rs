//! The list. What a page does in its scripts is what the host of that name is known to do.

use super::styles::{HOSTILE, THEMES};
use super::{Around, FOLDER, Host, STRICT, Shows};
use crate::Site;

const fn host(name: &'static str, about: &'static str, site: fn(&Around) -> Site) -> Host {
    Host { name, about, shows: Shows::Live, path: "/", is_framed: false, holds: "", site }
}

const fn frame(name: &'static str, about: &'static str, site: fn(&Around) -> Site) -> Host {
    Host { is_framed: true, ..host(name, about, site) }
}

/// All hosts.
pub const HOSTS: [Host; 24] = [
    frame("wordpress", "a pasted link, in the sandbox that WordPress makes: no origin, no store", wordpress),
    frame("cross-origin", "a frame of another site", |around| framed(&around.closed, "", "")),
    Host {
        path: "/some/where/click-work/index.html",
        ..host("sub-path", "our own page, in a folder of a site", own)
    },
    host("strict-policy", "a page that allows its own scripts and WebAssembly, and nothing else", |around| {
        own(around).page("/", article("", ELEMENT)).header("Content-Security-Policy", STRICT)
    }),
    host("hostile-style", "a page whose style reaches for all elements", |around| {
        own(around).page("/", article(HOSTILE, ELEMENT))
    }),
    host("dark", "a dark page, followed without a word", |around| {
        own(around).page("/", article("body { background: #111; color: #eee; }", ELEMENT))
    }),
    host("narrow", "a column of 320 pixels", |around| {
        own(around).page("/", article("article { width: 320px; }", ELEMENT))
    }),
    host("right-to-left", "a page in Arabic, written from right to left", |around| {
        own(around)
            .page("/", article("", ELEMENT).replace("<html lang=\"en\"", "<html lang=\"ar\" dir=\"rtl\""))
    }),
    Host {
        shows: Shows::Page,
        ..frame("no-scripts", "a frame whose scripts are off", |around| {
            framed(&around.closed, " sandbox=\"\"", "")
        })
    },
    Host {
        shows: Shows::Failure,
        ..host("no-webassembly", "a browser without WebAssembly", |around| {
            own(around).page("/", page("", "<script>delete globalThis.WebAssembly</script>", ELEMENT))
        })
    },
    host(
        "no-store",
        "the element in a page that may keep nothing: to ask for a store is an error",
        |around| {
            let loader = script(&around.open);
            Site::new()
                .page("/", page("", &loader, ELEMENT))
                .header("Content-Security-Policy", "sandbox allow-scripts")
        },
    ),
    host("two", "two of them on a page, in two languages", |around| {
        own(around).page("/", article("", &[ELEMENT, "<click-work lang=\"fr\"></click-work>"].concat()))
    }),
    host("two-versions", "a page that loads us twice, from two folders", |around| {
        let site = own(around).folder("/older/click-work/", &around.dist);
        site.page("/", page("", &[script("/older/click-work/"), script(FOLDER)].concat(), ELEMENT))
    }),
    Host {
        holds: GREW,
        ..frame(
            "datawrapper",
            "a newsroom's page with the script that Datawrapper has authors paste",
            |around| framed(&around.closed, "", DATAWRAPPER),
        )
    },
    Host {
        holds: GREW,
        ..frame("h5p", "a page with the resizer of H5P", |around| framed(&around.closed, "", H5P))
    },
    Host {
        holds: "return API.calls.length === 0",
        ..frame("scorm", "a learning platform's player, which offers its interface to what it frames", scorm)
    },
    Host {
        path: "/blog/2026/clic/",
        ..host("static-site", "a post of a static site, as Hugo and Jekyll make them", |around| {
            let body = ["<main class=\"content\"><article class=\"post\"><header><h1>Post</h1></header><div class=\"post-content\">", ELEMENT, "</div></article></main>"].concat();
            own(around).page("/blog/2026/clic/", page(MINIMAL_THEME, &script(FOLDER), &body))
        })
    },
    Host {
        shows: Shows::Page,
        ..host("cors-refused", "the loader of another site that lets nobody load it", |around| {
            Site::new().page("/", page("", &script(&around.closed), ELEMENT))
        })
    },
    Host {
        shows: Shows::Failure,
        ..host(
            "cors-half",
            "another site that lets the loader be loaded, and forgets what the loader needs",
            |around| {
                // The loader of this site names the files beside it, which here are those of the closed one.
                own(around)
                    .page("/", article("", ELEMENT))
                    .redirect(&[FOLDER, "app/"].concat(), &[&around.closed, "app/"].concat())
            },
        )
    },
    host(THEMES[0].0, "a white blog, which dresses the widget", |around| themed(around, 0)),
    host(THEMES[1].0, "a dark blog, which dresses the widget", |around| themed(around, 1)),
    host(THEMES[2].0, "a newspaper in serif, which dresses the widget", |around| themed(around, 2)),
    host(THEMES[3].0, "a university's page, which dresses the widget", |around| themed(around, 3)),
    frame(
        "h5p-and-datawrapper",
        "a page with both of their scripts, which must not mistake one message for another",
        |around| framed(&around.closed, "", &[DATAWRAPPER, H5P].concat()),
    ),
];

const ELEMENT: &str = "<click-work><p class=\"to-read\">Something to read.</p></click-work>";

/// The height of the frame is no longer the one that was written.
const GREW: &str = "return parseInt(document.querySelector('iframe').style.height) > 200";

/// As they have authors paste it (the responsive iframe of the embedding dialogue).
const DATAWRAPPER: &str = "<script>!function(){\"use strict\";window.addEventListener(\"message\",(function(a){if(void 0!==a.data[\"datawrapper-height\"])\
    {var e=document.querySelectorAll(\"iframe\");for(var t in a.data[\"datawrapper-height\"])for(var r,i=0;r=e[i];i++)if(r.contentWindow===a.source)\
    {var d=a.data[\"datawrapper-height\"][t]+\"px\";r.style.height=d}}}))}();</script>";

/// What h5p-resizer.js does: it greets back, widens the frame, and sets the height that is told.
const H5P: &str = "<script>(() => {
    const act = {
        hello: (frame, data, respond) => { frame.style.width = '100%'; frame.getBoundingClientRect(); respond('hello'); },
        prepareResize: (frame, data, respond) => {
            if (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight) {
                frame.style.height = data.clientHeight + 'px'; respond('resizePrepared'); } },
        resize: (frame, data) => { frame.style.height = data.scrollHeight + 'px'; },
    };
    addEventListener('message', (event) => {
        if (event.data.context !== 'h5p') return;
        for (const frame of document.getElementsByTagName('iframe')) {
            if (frame.contentWindow !== event.source) continue;
            act[event.data.action]?.(frame, event.data, (action, data = {}) =>
                event.source.postMessage({ ...data, action, context: 'h5p' }, event.origin));
        }
    });
    for (const frame of document.getElementsByTagName('iframe'))
        frame.contentWindow.postMessage({ context: 'h5p', action: 'ready' }, '*');
})()</script>";

const MINIMAL_THEME: &str = "*, *::before, *::after { box-sizing: border-box; } html { font-size: 18px; }
    body { margin: 0; font-family: serif; line-height: 1.6; } img, iframe, table { max-width: 100%; }
    .content { max-width: 38rem; margin: 0 auto; padding: 0 1rem; } .post-content > * + * { margin-top: 1.2em; }
    .post-content p { hyphens: auto; } button { appearance: none; border: 0; background: #eee; }";

fn own(around: &Around) -> Site {
    Site::new().folder(FOLDER, &around.dist)
}

fn script(folder: &str) -> String {
    format!("<script type=\"module\" src=\"{folder}click-work.js\"></script>")
}

fn page(style: &str, head: &str, body: &str) -> String {
    let style = if style.is_empty() { String::new() } else { format!("<style>{style}</style>") };
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Host</title>{style}{head}{}<body>{body}</body></html>",
        if head.contains("click-work.js") { String::new() } else { script(FOLDER) },
    )
}

fn article(style: &str, widget: &str) -> String {
    page(style, "", &format!("<article><h1>An article</h1>{widget}<p>It goes on.</p></article>"))
}

/// A page that frames the one file of a folder. It loads nothing of ours itself.
fn framed(folder: &str, attributes: &str, script: &str) -> Site {
    frames(&[folder, "embed.html?lang=en"].concat(), attributes, script)
}

fn frames(address: &str, attributes: &str, script: &str) -> Site {
    let body = format!(
        "<h1>An article</h1><iframe src=\"{address}\" title=\"Click Work\" width=\"100%\" height=\"150\"{attributes}></iframe>"
    );
    Site::new().page(
        "/",
        format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Host</title><body>{body}{script}</body></html>"),
    )
}

fn wordpress(around: &Around) -> Site {
    let parent = "<script>addEventListener('message', ({ data, source }) => {
        for (const frame of document.querySelectorAll('iframe'))
            if (frame.contentWindow === source && data.message === 'height' && data.secret === 'a1B2c3D4e5')
                frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });</script>";
    let address = [&around.closed, "embed.html?lang=en#?secret=a1B2c3D4e5"].concat();
    frames(&address, " sandbox=\"allow-scripts\" security=\"restricted\"", parent)
}

/// The player is of the same origin as what it plays, as platforms are; the interface of SCORM 1.2 is in the page around.
fn scorm(around: &Around) -> Site {
    let interface = "<script>window.API = { calls: [] };
        for (const name of ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'])
            API[name] = (...words) => { API.calls.push([name, ...words]); return ''; };</script>";
    let site = framed(FOLDER, " id=\"scorm_object\"", interface);
    site.folder(FOLDER, &around.dist)
}

fn themed(around: &Around, n: usize) -> Site {
    let (name, style) = THEMES.get(n).copied().unwrap_or_default();
    let head = if name == "university" { "<header>University</header>" } else { "" };
    let body = format!("{head}<article><h1>What is a click paid?</h1><p>An article.</p>{ELEMENT}</article>");
    own(around).page("/", page(style, "", &body))
}
