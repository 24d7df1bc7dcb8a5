//! The whole widget as it starts, and the version without script.

use super::evidence::with_plain_blanks;
use super::html::Node;
use click_work::app::{Scene, Settings};
use click_work::content::{Language, evidence, source};
use click_work::domain::pay::Country;
use click_work::view::frame::Form;
use click_work::view::request::Request;
use click_work::view::static_page::StaticPage;
use click_work::view::widget::{Widget, WidgetProps};

fn widget(language: Language, scene: Scene, form: Form) -> Node {
    let page = yew::ServerRenderer::<Widget>::with_props(move || WidgetProps {
        request: Request {
            language,
            is_dark: Some(false),
            scene,
            seed: 7,
            settings: Settings::default(),
            form,
            is_class: false,
            has_host_font: false,
            edit: None,
            code: None,
            home: None,
            guest: None,
            cite_as: None,
            record: None,
            early: None,
            has_focus: false,
        },
    });
    Node::read(&pollster::block_on(page.hydratable(false).render()))
}

#[test]
fn the_root_is_in_its_language_and_has_one_start() {
    for language in Language::ALL {
        for scene in Scene::ALL {
            let page = widget(language, scene, Form::File);
            assert_eq!(page.all()[0].attribute("lang"), Some(language.tag()));
            assert!(page.all()[0].has_class(&format!("on-{}", scene.name())));
            assert_eq!(page.of_class("start").len(), 1, "{}", scene.name());
            let status: Vec<_> =
                page.all().into_iter().filter(|node| node.attribute("role") == Some("status")).collect();
            assert_eq!(status.len(), 1);
            assert_eq!(status[0].text(), "", "nothing is announced before anything was done");
        }
    }
}

/// Each form makes its own promise, and the receipt stands beside every scene.
#[test]
fn forms_promise_apart() {
    let promise = |form| widget(Language::French, Scene::Threshold, form).of_class("foot-privacy")[0].text();
    let promises = [Form::File, Form::Element, Form::Scorm].map(promise);
    for (place, said) in promises.iter().enumerate() {
        assert!(!promises[..place].contains(said), "{said}");
    }
    for scene in Scene::ALL {
        let page = widget(Language::French, scene, Form::Element);
        assert_eq!(page.of_tag("aside").len(), 1, "{}", scene.name());
        assert_eq!(page.of_class("receipt-folded").len(), 1, "{}", scene.name());
    }
}

#[test]
fn without_script_both_languages_stand_french_first() {
    let page = yew::ServerRenderer::<StaticPage>::new();
    let html = pollster::block_on(page.hydratable(false).render());
    let page = Node::read(&html);
    let sections = page.of_tag("section");
    let tags: Vec<_> = sections.iter().map(|section| section.attribute("lang")).collect();
    assert_eq!(tags, [Some("fr"), Some("en")]);
    assert_ne!(sections[0].of_tag("h2")[0].text(), sections[1].of_tag("h2")[0].text());
    for section in sections {
        assert!(section.of_tag("button").is_empty(), "a button that can do nothing");
        let ids: Vec<_> =
            section.of_tag("tr").into_iter().filter_map(|row| row.attribute("data-rate")).collect();
        let expected = evidence().rates.iter().map(|rate| rate.provenance.id);
        // Then the latest minimum wage of each country.
        let countries = Country::ALL.into_iter();
        let wages = countries.filter_map(|country| evidence().minimum_wage(country));
        let expected: Vec<_> = expected.chain(wages.map(|(_, wage)| wage.provenance.id)).collect();
        assert_eq!(ids, expected);
        let text = section.text();
        for source in evidence().rates.iter().map(|rate| source(rate.provenance.source)) {
            let citation = with_plain_blanks(source.citation);
            assert!(text.contains(source.address) && text.contains(&citation), "{citation}");
        }
    }
    assert!(!html.contains("style="));
}
