//! Options: parsed once, whitelisted, with a documented fallback each.

use crate::app::{Scene, Settings};
use crate::content::Language;
use crate::domain::pay::{Country, Currency};
use crate::view::frame::Form;
use crate::view::widget::{Request, WidgetProps};

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
    /// `host` sets the prose in the page's font.
    pub font: Option<String>,
    /// `file` for the self-contained file, which makes another promise of privacy.
    pub form: Option<String>,
    /// How the page that holds us wants to be cited: a sentence, an address or a DOI, of at most 300
    /// characters; a longer one is not cut into another, but left out.
    pub cite_as: Option<String>,
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
            font: value_of("font"),
            form: value_of("form"),
            cite_as: value_of("cite-as"),
        }
    }

    /// What the widget is mounted with.
    pub fn props(&self) -> WidgetProps {
        WidgetProps { request: self.request(), cite_as: self.cite_as.as_deref().and_then(citation) }
    }

    /// The options as the widget understands them.
    pub fn request(&self) -> Request {
        let language = word(&self.lang).and_then(Language::tagged).unwrap_or(Language::French);
        let country = match word(&self.country) {
            Some("us") => Country::UnitedStates,
            Some("fr") => Country::France,
            Some(_) | None => match language {
                Language::French | Language::English => Country::France,
            },
        };
        let currency = match (word(&self.currency), country) {
            (Some("eur"), _) => Currency::Eur,
            (Some("usd"), _) => Currency::Usd,
            (_, Country::France) => Currency::Eur,
            (
                _,
                Country::UnitedStates
                | Country::Kenya
                | Country::Madagascar
                | Country::Bangladesh
                | Country::Philippines
                | Country::Venezuela,
            ) => Currency::Usd,
        };
        Request {
            language,
            is_dark: match word(&self.theme) {
                Some("dark") => Some(true),
                Some("light") => Some(false),
                Some(_) | None => None,
            },
            scene: word(&self.scene).and_then(Scene::named).unwrap_or(Scene::Threshold),
            seed: word(&self.seed).and_then(|seed| seed.parse().ok()).unwrap_or(DEFAULT_SEED),
            settings: Settings { country, currency, has_points: word(&self.points) != Some("off") },
            form: if word(&self.form) == Some("file") { Form::File } else { Form::Element },
            has_host_font: word(&self.font) == Some("host"),
        }
    }
}

/// An option's value, unless it is absurdly long.
fn word(value: &Option<String>) -> Option<&str> {
    const MAX_BYTES: usize = 64;
    value.as_deref().map(str::trim).filter(|value| value.len() <= MAX_BYTES)
}

/// The host's citation, on one line: control characters dropped, and those that turn the direction
/// of writing, with which a name can be made to read as another.
fn citation(value: &str) -> Option<String> {
    const MAX_CHARS: usize = 300;
    // Nothing longer can become short enough by dropping what nobody types.
    const MAX_BYTES: usize = 4 * MAX_CHARS;
    if value.len() > MAX_BYTES {
        return None;
    }
    let is_turning = |character| matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let spaced = value.chars().map(|character| if character.is_whitespace() { ' ' } else { character });
    let kept: String =
        spaced.filter(|character| !character.is_control() && !is_turning(*character)).collect();
    let kept = kept.trim();
    let is_short = !kept.is_empty() && kept.chars().count() <= MAX_CHARS;
    is_short.then(|| kept.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: RawOptions, expected: impl Fn(&mut Request)) {
        let mut request = RawOptions::default().request();
        expected(&mut request);
        assert_eq!(raw.request(), request);
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
        check(RawOptions { country: some("us"), ..Default::default() }, |request| {
            request.settings.country = Country::UnitedStates;
            request.settings.currency = Currency::Usd;
        });
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
                font: some(value),
                form: some(value),
                cite_as: None,
            };
            check(raw, |_| {});
        }
    }

    #[test]
    fn a_citation_is_kept_whole_or_left_out() {
        let check = |given: &str, kept: Option<&str>| {
            let raw = RawOptions { cite_as: some(given), ..Default::default() };
            assert_eq!(raw.props().cite_as.as_deref(), kept, "{given:.40}");
        };
        check(" A. Durand, « Clics », 2026 ", Some("A. Durand, « Clics », 2026"));
        check("two\r\nlines\tand\u{0}\u{1b}\u{202e}more", Some("two  lines andmore"));
        check(&"é".repeat(300), Some(&"é".repeat(300)));
        for nothing in ["", " \n", "\u{0}", &"é".repeat(301), &"a".repeat(1 << 20)] {
            check(nothing, None);
        }
    }
}
