//! The fold of the footer that says how to check what it promises.

use super::html::Node;
use super::states::lived;
use click_work::content::{Language, Text, corpus};
use click_work::domain::log::Millis;
use click_work::domain::tally::Tally;
use click_work::view::check::Findings;
use click_work::view::frame::{Form, footer};
use click_work::view::scene::Stage;
use click_work::view::surface::Surface;
use click_work::view::visit::Visit;
use yew::prelude::*;

#[derive(Clone, Properties, PartialEq)]
struct FootProps {
    language: Language,
    form: Form,
    home: &'static str,
    findings: Option<Findings>,
}

#[component]
fn Foot(props: &FootProps) -> Html {
    let (model, now) = lived(7, &["open prove"]);
    let tally = &Tally::of(&model.log, &corpus(), now);
    let visit = &Visit { findings: props.findings.clone(), ..Visit::default() };
    let words = Text { language: props.language };
    let (surface, dispatch) = (Surface::default(), &Callback::noop());
    let FootProps { form, home, .. } = *props;
    footer(Stage {
        words,
        model: &model,
        tally,
        lesson: None,
        class_lesson: None,
        surface,
        form,
        visit,
        home,
        dispatch,
    })
}

fn foot(language: Language, form: Form, home: &'static str, findings: Option<Findings>) -> Node {
    let props = FootProps { language, form, home, findings };
    let page = yew::ServerRenderer::<Foot>::with_props(move || props);
    Node::read(&pollster::block_on(page.hydratable(false).render()))
}

fn texts(page: &Node, class: &str) -> Vec<String> {
    page.of_class(class).iter().map(|node| node.text()).collect()
}

const HOME: &str = "https://a.b/click-work/index.html";

fn seen(addresses: &[&str]) -> Findings {
    let requests = addresses.iter().map(|address| ((*address).to_owned(), Millis(1200))).collect();
    Findings { policy: None, requests: Some(requests), at: Millis(65_000) }
}

/// Before anything is asked of the browser: the promise of the form, and the way to check without us.
#[test]
fn the_promise_and_the_way_without_us_need_no_press() {
    for language in Language::ALL {
        let words = Text { language };
        for (form, promise) in [(Form::File, words.privacy_file()), (Form::Element, words.privacy_element())]
        {
            let page = foot(language, form, HOME, None);
            assert!(page.of_class("foot-privacy")[0].text().starts_with(&plain(promise)));
            assert!(page.of_class("check")[0].text().contains(&plain(words.check_without_us())));
            assert!(page.of_class("check-found").is_empty());
        }
    }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn among_the_requests_of_a_page_ours_are_listed() {
    let all = seen(&[
        "https://a.b/click-work/app/opening.js",
        "https://a.b/click-work-photo.jpg",
        "https://others.example/track",
        "https://a.b/click-work/app/annex.txt",
    ]);
    let page = foot(Language::English, Form::Element, HOME, Some(all.clone()));
    let listed = texts(&page, "check-request");
    assert_eq!(listed, ["app/opening.js, 1 s after opening", "app/annex.txt, 1 s after opening"]);
    assert!(page.text().contains("2 requests"));
    // Bundled into the page's own files, ours cannot be told apart: then it says so, and lists all.
    let page = foot(Language::English, Form::Element, "", Some(all));
    assert_eq!(texts(&page, "check-request").len(), 4);
    assert!(page.text().contains(&plain(Text { language: Language::English }.check_all_of_page())));
}

#[test]
fn the_file_says_that_it_asked_for_nothing_and_shows_its_policy() {
    for language in Language::ALL {
        let words = Text { language };
        let policy = "default-src 'none'";
        let findings = Findings { policy: Some(policy.to_owned()), ..seen(&[]) };
        let page = foot(language, Form::File, "https://a.b/embed.html", Some(findings));
        assert_eq!(texts(&page, "check-none"), [plain(words.check_none())]);
        assert_eq!(texts(&page, "check-policy"), [policy]);
        // What it asked for against its policy, it would list.
        let page = foot(language, Form::File, "https://a.b/embed.html", Some(seen(&["https://x.y/z"])));
        assert_eq!(texts(&page, "check-request").len(), 1);
        assert!(texts(&page, "check-none").is_empty());
    }
}

/// A browser that gives nothing, and a page whose policy cannot be read.
#[test]
fn what_is_refused_is_said() {
    for language in Language::ALL {
        let words = Text { language };
        let findings = Findings { policy: None, requests: None, at: Millis(1) };
        let page = foot(language, Form::Element, HOME, Some(findings));
        let said = page.of_class("check-found")[0].text();
        for sentence in [words.check_refused(), words.check_policy_unseen()] {
            assert!(said.contains(&plain(sentence)), "{said}");
        }
    }
}
