//! Options: parsed once, whitelisted, with a documented fallback each.

use crate::app::{Depth, Offer, Scene, Settings};
use crate::content::{Guest, Language, guest};
use crate::domain::pay::guest::{Fault, Value};
use crate::domain::pay::{Country, Currency};
use crate::extent::IS_WHOLE;
use crate::view::frame::Form;
use crate::view::request::Request;
use std::rc::Rc;

/// The seed where none is asked for: everyone sees the same first grid.
pub const DEFAULT_SEED: u64 = 2017;

/// Options as they come: strings by name, any of them missing, unknown names ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawOptions {
    /// `fr` or `en`, with or without a region; anything else is French.
    pub lang: Option<String>,
    /// `light`, `dark`, or `auto`, which follows the page.
    pub theme: Option<String>,
    /// The name of a scene; anything else is the threshold.
    pub scene: Option<String>,
    /// A whole number below 2^64; anything else is [`DEFAULT_SEED`].
    pub seed: Option<String>,
    /// `fr` or `us`: whose minimum wage; the language's own where it is missing.
    pub country: Option<String>,
    /// `eur` or `usd`; the country's own where it is missing.
    pub currency: Option<String>,
    /// `off` hides the points.
    pub points: Option<String>,
    /// Names of kinds of work, parted by commas: those alone wait at the counter, and the first task is one of them.
    /// Unknown names are left out; when no name is known, every kind is offered.
    pub tasks: Option<String>,
    /// `short` for the story up to the payslip, with an invitation to go on; anything else is all of it.
    pub depth: Option<String>,
    /// `class` for projection before a class.
    pub mode: Option<String>,
    /// `host` sets the prose in the page's font.
    pub font: Option<String>,
    /// `file` for the self-contained file, `scorm` for the one of learning platforms: each makes its own promise of privacy.
    pub form: Option<String>,
    /// What the reader of a link finds changed, in the form of `domain::pay::edits`.
    pub edit: Option<String>,
    /// A code of a class, which joins those of the class's page; only in the whole.
    pub code: Option<String>,
    /// The address of our own page, for links to share; set by the loader.
    pub home: Option<String>,
    /// An author's own evidence, the text of a file of `docs/rates-format.md`.
    pub rates_text: Option<String>,
    /// Why there is no such text although the author asked for one; set by the loader.
    pub rates_fault: Option<String>,
    /// How the page that holds us wants to be cited: a sentence, an address or a DOI, of at most 300
    /// characters; a longer one is not cut into another, but left out.
    pub cite_as: Option<String>,
    /// What she did before the application was here, in the form of `app::early`; set by the loader.
    pub early: Option<String>,
}

impl RawOptions {
    /// Reads each known name.
    pub fn read(value_of: &dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            lang: value_of("lang"),
            theme: value_of("theme"),
            scene: value_of("scene"),
            seed: value_of("seed"),
            country: value_of("country"),
            currency: value_of("currency"),
            points: value_of("points"),
            tasks: value_of("tasks"),
            depth: value_of("depth"),
            mode: value_of("mode"),
            font: value_of("font"),
            form: value_of("form"),
            edit: value_of("edit"),
            code: value_of("code"),
            home: value_of("home"),
            rates_text: value_of("ratesText"),
            rates_fault: value_of("ratesFault"),
            cite_as: value_of("cite-as"),
            early: value_of("early"),
        }
    }

    /// The options as the widget understands them. `parse` reads JSON.
    pub fn request(&self, parse: &dyn Fn(&str) -> Option<Value>) -> Request {
        let language = word(&self.lang).and_then(Language::tagged).unwrap_or(Language::French);
        let country = match word(&self.country) {
            Some("us") => Country::UnitedStates,
            Some("fr") => Country::France,
            Some(_) | None => match language {
                Language::French | Language::English => Country::France,
            },
        };
        let currency = match word(&self.currency) {
            Some("eur") => Currency::Eur,
            Some("usd") => Currency::Usd,
            Some(_) | None => country.currency(),
        };
        // A link that shares a reckoning opens where it can be seen.
        let edit: Option<Rc<str>> = long(&self.edit, MAX_EDIT_BYTES).map(Rc::from);
        let edit = edit.filter(|_| IS_WHOLE);
        let code: Option<Rc<str>> = word(&self.code).map(Rc::from).filter(|_| IS_WHOLE);
        let start = match (&code, &edit) {
            (Some(_), _) => Scene::Class,
            (None, Some(_)) => Scene::Payslip,
            (None, None) => Scene::Threshold,
        };
        Request {
            language,
            is_dark: match word(&self.theme) {
                Some("dark") => Some(true),
                Some("light") => Some(false),
                Some(_) | None => None,
            },
            scene: word(&self.scene).and_then(Scene::named).unwrap_or(start),
            seed: word(&self.seed).and_then(|seed| seed.parse().ok()).unwrap_or(DEFAULT_SEED),
            settings: Settings {
                country,
                currency,
                has_points: word(&self.points) != Some("off"),
                offer: long(&self.tasks, MAX_TASKS_BYTES).map_or_else(Offer::default, Offer::named),
                depth: if word(&self.depth) == Some("short") { Depth::Short } else { Depth::Full },
            },
            is_class: word(&self.mode) == Some("class"),
            form: match word(&self.form) {
                Some("file") => Form::File,
                Some("scorm") => Form::Scorm,
                Some(_) | None => Form::Element,
            },
            has_host_font: word(&self.font) == Some("host"),
            edit,
            code,
            home: long(&self.home, MAX_ADDRESS_BYTES).filter(|home| is_address(home)).map(Rc::from),
            guest: if IS_WHOLE { self.guest(parse) } else { None },
            early: long(&self.early, MAX_EARLY_BYTES).map(Rc::from),
            record: None,
            has_focus: false,
            cite_as: long(&self.cite_as, MAX_CITATION_BYTES).and_then(citation),
        }
    }

    /// An author's own evidence, or what became of it.
    fn guest(&self, parse: &dyn Fn(&str) -> Option<Value>) -> Option<&'static Guest> {
        let fault = match word(&self.rates_fault) {
            Some("encoding") => Some(Fault::Encoding),
            Some("large") => Some(Fault::Large),
            Some("origin") => Some(Fault::Origin),
            Some(_) => Some(Fault::Network),
            None => None,
        };
        let text = self.rates_text.as_deref().filter(|text| !text.trim().is_empty());
        fault.map(guest::failed).or_else(|| text.map(|text| guest::load(text, parse)))
    }
}

/// More than the names of all kinds make.
const MAX_TASKS_BYTES: usize = 256;
/// More than all edits of our own evidence make.
const MAX_EDIT_BYTES: usize = 8_192;
/// More than a reader does while she waits: a thousand acts.
const MAX_EARLY_BYTES: usize = 8_192;
/// Nothing longer can become short enough by dropping what nobody types.
const MAX_CITATION_BYTES: usize = 4 * MAX_CITATION_CHARS;
const MAX_CITATION_CHARS: usize = 300;
/// What browsers and servers agree to carry.
const MAX_ADDRESS_BYTES: usize = 2_048;

/// An option's value, unless it is absurdly long.
fn word(value: &Option<String>) -> Option<&str> {
    const MAX_BYTES: usize = 64;
    long(value, MAX_BYTES)
}

/// An option's value, unless it is empty or longer than this.
fn long(value: &Option<String>, max_bytes: usize) -> Option<&str> {
    value.as_deref().map(str::trim).filter(|value| (1..=max_bytes).contains(&value.len()))
}

/// Whether a link may begin with this: an address of a page, and no more than it.
fn is_address(text: &str) -> bool {
    let is_known = ["https://", "http://", "file://"].iter().any(|scheme| text.starts_with(scheme));
    is_known && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#<>\"'".contains(&byte))
}

/// The host's citation, on one line: control characters dropped, and those that turn the direction
/// of writing, with which a name can be made to read as another.
fn citation(value: &str) -> Option<Rc<str>> {
    let is_turning = |character| matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut kept = String::new();
    for character in value.chars() {
        if character.is_whitespace() {
            kept.push(' ');
        } else if !character.is_control() && !is_turning(character) {
            kept.push(character);
        }
    }
    let kept = kept.trim();
    let is_short = !kept.is_empty() && kept.chars().count() <= MAX_CITATION_CHARS;
    is_short.then(|| Rc::from(kept))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn no_json(_: &str) -> Option<Value> {
        None
    }

    fn check(raw: RawOptions, expected: impl Fn(&mut Request)) {
        let mut request = RawOptions::default().request(&no_json);
        expected(&mut request);
        assert_eq!(raw.request(&no_json), request);
    }

    #[test]
    fn what_became_of_an_author_s_evidence_is_carried() {
        let faults = [
            ("network", Fault::Network),
            ("timeout", Fault::Network),
            ("encoding", Fault::Encoding),
            ("large", Fault::Large),
            ("origin", Fault::Origin),
        ];
        for (name, fault) in faults {
            let raw = RawOptions { rates_fault: some(name), rates_text: some("{}"), ..Default::default() };
            check(raw, |request| request.guest = Some(guest::failed(fault)));
        }
        check(RawOptions { rates_text: some("{"), ..Default::default() }, |request| {
            request.guest = Some(guest::load("{", &no_json));
        });
        check(RawOptions { rates_text: some(&" ".repeat(1_000_001)), ..Default::default() }, |_| {});
        check(RawOptions { rates_text: some(&"x".repeat(1_000_001)), ..Default::default() }, |request| {
            request.guest = Some(guest::failed(Fault::Large));
        });
    }

    fn some(value: &str) -> Option<String> {
        Some(value.to_owned())
    }

    #[test]
    fn known_values_are_taken() {
        check(RawOptions { lang: some("en-GB"), ..Default::default() }, |request| {
            request.language = Language::English
        });
        check(RawOptions { theme: some("dark"), ..Default::default() }, |request| {
            request.is_dark = Some(true)
        });
        check(RawOptions { scene: some("payslip"), ..Default::default() }, |request| {
            request.scene = Scene::Payslip
        });
        check(RawOptions { seed: some(" 42 "), ..Default::default() }, |request| request.seed = 42);
        check(RawOptions { points: some("off"), ..Default::default() }, |request| {
            request.settings.has_points = false
        });
        check(RawOptions { mode: some("class"), ..Default::default() }, |request| request.is_class = true);
        check(RawOptions { depth: some("short"), ..Default::default() }, |request| {
            request.settings.depth = Depth::Short
        });
        check(RawOptions { country: some("us"), ..Default::default() }, |request| {
            request.settings.country = Country::UnitedStates;
            request.settings.currency = Currency::Usd;
        });
    }

    #[test]
    fn an_author_picks_kinds_of_work() {
        let check = |names: &str, picked: &str| {
            check(RawOptions { tasks: some(names), ..Default::default() }, |request| {
                request.settings.offer = Offer::named(picked);
            });
        };
        check("kittens,flag-post", "flag-post,kittens");
        check(" airstrips, tanks ", "airstrips");
        check("tanks", "");
        check("", "");
        let long = ["kittens,"; 33].concat();
        check(&long[..256], "kittens");
        check(&long, "");
        check("kittens\u{0}", "");
    }

    #[test]
    fn edits_and_our_address_are_carried_whole() {
        let edit = "time=90;".repeat(1024);
        check(RawOptions { edit: some(&edit), ..Default::default() }, |request| {
            request.edit = Some(Rc::from(edit.as_str()));
            request.scene = Scene::Payslip;
        });
        check(RawOptions { edit: some(&"x".repeat(8193)), ..Default::default() }, |_| {});
        let code = "6JCM9-2J400-106DF-QFR9B";
        check(RawOptions { code: some(code), edit: some(" "), ..Default::default() }, |request| {
            request.code = Some(Rc::from(code));
            request.scene = Scene::Class;
        });
        check(RawOptions { code: some(&"x".repeat(65)), ..Default::default() }, |_| {});
        check(RawOptions { edit: some(" "), ..Default::default() }, |_| {});
        let home = "https://example.org/some/where/index.html";
        check(RawOptions { home: some(home), ..Default::default() }, |request| {
            request.home = Some(Rc::from(home));
        });
        let no_homes =
            ["javascript:alert(1)", "https://a/?b", "https://a/#b", "https://a/\u{202e}", "https://a/ b"];
        for home in no_homes {
            check(RawOptions { home: some(home), ..Default::default() }, |_| {});
        }
    }

    #[test]
    fn anything_else_falls_back() {
        let nonsense = ["", "xx", "-1", "18446744073709551616", "\0", "fr\u{202e}", &"9".repeat(1 << 20)];
        for value in nonsense {
            let raw = RawOptions {
                lang: some(value),
                theme: some(value),
                scene: some(value),
                seed: some(value),
                country: some(value),
                currency: some(value),
                points: some(value),
                tasks: some(value),
                depth: some(value),
                font: some(value),
                mode: some(value),
                form: some(value),
                home: some(value),
                ..Default::default()
            };
            check(raw, |_| {});
        }
    }

    #[test]
    fn a_citation_is_kept_whole_or_left_out() {
        let check = |given: &str, kept: Option<&str>| {
            let raw = RawOptions { cite_as: some(given), ..Default::default() };
            assert_eq!(raw.request(&no_json).cite_as.as_deref(), kept, "{given:.40}");
        };
        check(" A. Durand, « Clics », 2026 ", Some("A. Durand, « Clics », 2026"));
        check("two\r\nlines\tand\u{0}\u{1b}\u{202e}more", Some("two  lines andmore"));
        check(&"é".repeat(300), Some(&"é".repeat(300)));
        for nothing in ["", " \n", "\u{0}", &"é".repeat(301), &"a".repeat(1 << 20)] {
            check(nothing, None);
        }
    }
}
