//! What loads stands on the payslip among ours; what does not is said there, in the reader's language.

use super::{load, with};
use click_work::app::{Depth, Scene, Settings};
use click_work::content::{Guest, Language};
use click_work::domain::pay::{Country, Currency};
use click_work::view::frame::Form;
use click_work::view::request::Request;
use click_work::view::widget::{Widget, WidgetProps};
use serde_json::json;

/// The payslip as it starts.
fn payslip(language: Language, guest: Option<&'static Guest>) -> String {
    let page = yew::ServerRenderer::<Widget>::with_props(move || WidgetProps {
        request: Request {
            language,
            is_dark: Some(false),
            scene: Scene::Payslip,
            seed: 7,
            settings: Settings {
                country: Country::France,
                currency: Currency::Eur,
                has_points: true,
                depth: Depth::Full,
            },
            form: Form::Element,
            has_host_font: false,
            edit: None,
            home: None,
            guest,
            cite_as: None,
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
