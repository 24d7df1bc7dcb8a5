//! What loads stands on the payslip among ours; what does not is said there, in the reader's language.

use super::{load, with};
use click_work::app::{Scene, Settings};
use click_work::content::{Guest, Language};
use click_work::view::frame::Form;
use click_work::view::request::Request;
use click_work::view::widget::{Widget, WidgetProps};
use serde_json::json;
use std::rc::Rc;

/// The payslip as it starts.
fn payslip(language: Language, guest: Option<&'static Guest>) -> String {
    payslip_with(language, guest, None)
}

fn payslip_with(language: Language, guest: Option<&'static Guest>, edit: Option<&str>) -> String {
    let edit = edit.map(str::to_owned);
    let page = yew::ServerRenderer::<Widget>::with_props(move || WidgetProps {
        request: Request {
            language,
            is_dark: Some(false),
            scene: Scene::Payslip,
            seed: 7,
            settings: Settings::default(),
            form: Form::Element,
            is_class: false,
            has_host_font: false,
            edit: edit.as_deref().map(Rc::from),
            code: None,
            home: None,
            guest,
            cite_as: None,
            record: None,
            early: None,
            has_focus: false,
        },
    });
    pollster::block_on(page.hydratable(false).render())
}

#[test]
fn figures_and_complaints_are_on_the_payslip() {
    let guest = load(&with(1, "currency", json!("GBP<b>")));
    let cases = [
        (
            Language::English,
            "Post liked",
            "Row 2: there is no exchange rate here for the currency “GBP&lt;b&gt;”.",
        ),
        (Language::French, "Publication aimée", "Ligne 2\u{202f}: il n’y a pas ici de taux de change"),
    ];
    for (language, what, complaint) in cases {
        let without = payslip(language, None);
        assert!(!without.contains(what) && !without.contains("complaints"), "{without}");
        let html = payslip(language, Some(guest));
        assert!(html.contains(what) && html.contains("https://example.org/page"), "{html}");
        assert!(html.contains(complaint), "{html}");
        // Ours are all there still, in their order.
        for piece in ["CP-02", "MW-10"].map(|id| format!("data-rate=\"{id}\"")) {
            assert_eq!(html.contains(&piece), without.contains(&piece), "{piece}");
        }
    }
}

/// A link leads to our own page, which does not know an author's figures: what she changed of those is not in it.
#[test]
fn a_link_says_what_it_does_not_carry() {
    let guest = load(&with(1, "currency", json!("EUR")));
    let id = guest.rates[0].provenance.id.to_ascii_lowercase();
    let notice = "does not know the figures";
    for (edit, is_told) in [("mw-10=60000000_60000000".to_owned(), false), (format!("{id}=5_5"), true)] {
        let html = payslip_with(Language::English, Some(guest), Some(&format!("time=90;{edit}")));
        assert_eq!(html.contains(notice), is_told, "{edit}");
        assert_eq!(html.contains(&format!("#edit/time=90;{edit}\"")), !is_told, "{edit}");
    }
}
