//! The counter and the kinds of texts and gestures: what a ticket says, controls with names and states, and what is said
//! of an answer once it is given.

use super::html::Node;
use super::states::{html, lived};
use click_work::content::{Language, Text, corpus, source, sources_of};
use click_work::domain::task::gesture::Gesture;
use click_work::domain::task::redaction::{cv, is_gold};
use click_work::domain::task::{Counted, TaskKind, dispatch, gesture, mission};
use click_work::view::kinds::{Client, Pays, said};

fn page(acts: &[&str]) -> Node {
    Node::read(&html(7, Language::French, acts))
}

fn pressed(node: &Node) -> bool {
    node.attribute("aria-pressed") == Some("true")
}

#[test]
fn every_kind_has_one_ticket_that_says_all() {
    for language in Language::ALL {
        let page = Node::read(&html(7, language, &["open shift"]));
        assert_eq!(page.of_class("ticket").len(), TaskKind::ALL.len());
        assert_eq!(page.of_class("window").len(), 3);
        let open = page.of_class("window").iter().filter(|window| window.attribute("open").is_some()).count();
        assert_eq!(open, 1, "one window is open");
        for kind in TaskKind::ALL {
            let words = Text { language };
            let row = said(words, kind);
            let take = page.of_class(&format!("take-{}", kind.name()));
            assert_eq!(take.len(), 1, "{kind:?}");
            assert!(take[0].text().ends_with(row.name), "{}: a button without its task", take[0].text());
            let tickets = page.of_class("ticket");
            let ticket =
                tickets.iter().find(|ticket| ticket.of_class("ticket-name")[0].text() == row.name).unwrap();
            assert_eq!(ticket.of_class("ticket-asked")[0].text(), row.asked);
            let values: Vec<_> = ticket.of_tag("dd").iter().map(|value| value.text()).collect();
            assert_eq!(values.len(), 3, "{kind:?}");
            assert!(values.iter().all(|value| value.chars().count() > 5), "{kind:?}: {values:?}");
            assert_eq!(values[1], super::evidence::with_plain_blanks(row.purpose));
            let (bars, figures) = (ticket.of_class("blacked-out"), ticket.of_class("number"));
            assert_eq!(bars.len(), usize::from(matches!(row.client, Client::BlackedOut(_))), "{kind:?}");
            assert!(bars.iter().all(|bar| bar.attribute("aria-hidden") == Some("true")));
            // A price has a source behind it; no price is said to be none.
            let is_priced = !matches!(row.pays, Pays::Nothing(_));
            assert_eq!(figures.len(), usize::from(is_priced), "{kind:?}");
        }
    }
}

/// What is sold by the task and has no price of that unit is given none, and what is not sold is not either.
#[test]
fn only_counted_kinds_have_a_price() {
    for kind in TaskKind::ALL {
        let row = said(Text { language: Language::English }, kind);
        let is_priced = !matches!(row.pays, Pays::Nothing(_));
        let is_counted = kind.facts().counted != Counted::Task;
        assert_eq!(is_priced, is_counted && kind != TaskKind::MilitantMission, "{kind:?}");
    }
}

#[test]
fn whom_it_serves_is_said_with_a_source_and_times_only_of_captchas() {
    for kind in TaskKind::ALL {
        for language in Language::ALL {
            let row = said(Text { language }, kind);
            assert!(row.whom.len() > 40 && !sources_of(row.claim).is_empty(), "{kind:?}");
            assert!(sources_of(row.claim).iter().all(|id| !source(*id).citation.is_empty()));
            let is_captcha =
                matches!(kind.facts().counted, Counted::ChallengeOfImages | Counted::ChallengeOfWords);
            assert!(is_captcha || row.time.is_none(), "{kind:?} is compared with a CAPTCHA");
            if let Some(time) = row.time {
                assert!(
                    !sources_of(time.claim).is_empty()
                        && (time.sentence)(Text { language }, "12 s").contains("12 s")
                );
            }
        }
    }
}

#[test]
fn her_time_stands_beside_a_published_one() {
    // From the ticket at 1 s to the submission at 3 s.
    let page = page(&["open shift", "take road-signs", "label right", "submit"]);
    let prose = page.of_class("prose")[0].text();
    assert!(prose.contains("Vous : 2 s.") && prose.contains("10,3 s"), "{prose}");
    let refused = self::page(&["open shift", "take road-signs", "label right", "refuse"]);
    assert!(!refused.of_class("prose")[0].text().contains("10,3 s"), "a refusal is no solve");
}

#[test]
fn the_window_of_the_last_ticket_stays_open() {
    let page = page(&["open shift", "take militant-mission", "refuse", "counter"]);
    let open: Vec<_> =
        page.of_class("window").iter().map(|window| window.attribute("open").is_some()).collect();
    assert_eq!(open, [false, false, true]);
}

#[test]
fn words_of_a_cv_are_toggle_buttons_with_one_tab_stop() {
    for (acts, stop, marked) in [
        (&["open shift", "take anonymise-cv"][..], 0, vec![]),
        (&["open shift", "take anonymise-cv", "mark 4"], 4, vec![4]),
        (&["open shift", "take anonymise-cv", "mark 4", "mark-to 6"], 6, vec![4, 5, 6]),
        (&["open shift", "take anonymise-cv", "mark 6", "mark-to 4", "mark 5"], 5, vec![4, 6]),
        (&["open shift", "take anonymise-cv", "mark 6", "reach 400"], usize::MAX, vec![6]),
        (&["open shift", "take anonymise-cv", "mark 6", "mark-to 9", "unmark"], 9, vec![]),
    ] {
        let (model, _) = lived(7, acts);
        let cv = cv(7, &corpus(), model.work().unwrap().challenge);
        let page = page(acts);
        let words = page.of_class("cv-word");
        assert_eq!(words.len(), cv.words().count());
        let stop = stop.min(words.len() - 1);
        for (at, (word, written)) in words.iter().zip(cv.words()).enumerate() {
            assert_eq!(
                (word.tag.as_str(), word.text()),
                ("button", super::evidence::with_plain_blanks(&written.text))
            );
            assert_eq!(pressed(word), marked.contains(&at), "{acts:?}: word {at}");
            assert_eq!(
                word.attribute("tabindex"),
                Some(if at == stop { "0" } else { "-1" }),
                "{acts:?}: {at}"
            );
            // Nothing but what it says tells what must go: the markup of all words is the same.
            assert_eq!(word.attributes.len(), 4);
            assert_eq!(
                word.attribute("class"),
                Some(if pressed(word) { "cv-word cv-marked" } else { "cv-word" })
            );
        }
        let group = page.of_class("cv")[0];
        assert_eq!(group.attribute("role"), Some("group"));
        assert!(group.attribute("aria-label").is_some_and(|name| !name.is_empty()));
    }
}

/// A control is told from what she produced, and what is still legible is quoted.
#[test]
fn a_cv_is_answered_by_what_is_left_of_it() {
    let mut seen = [false; 2];
    for seed in 1..9 {
        let acts = ["open shift", "take anonymise-cv", "label wrong", "submit"];
        let (model, _) = lived(seed, &acts);
        let challenge = model.log.answers().last().unwrap().0;
        let page = Node::read(&html(seed, Language::French, &acts));
        let title = page.of_class("start")[0].text();
        let is_gold = is_gold(seed, challenge);
        seen[usize::from(is_gold)] = true;
        assert_eq!(title.contains("ratée"), is_gold, "{title}");
        assert_eq!(title.contains("vous l’avez produit"), !is_gold, "{title}");
        let name =
            cv(seed, &corpus(), challenge).lines[0].iter().map(|word| word.text.clone()).collect::<Vec<_>>();
        let pieces: Vec<_> = page.of_class("cv-piece").iter().map(|piece| piece.text()).collect();
        assert!(pieces.contains(&name.join(" ")), "the name is still legible: {pieces:?}");
    }
    assert_eq!(seen, [true; 2]);
}

#[test]
fn alerts_are_groups_of_native_options() {
    let acts = ["open shift", "take dispatch-alert", "option 1 2", "submit"];
    let (model, _) = lived(7, &acts);
    let alerts = dispatch::alerts(7, &corpus(), model.work().unwrap().challenge);
    let page = page(&acts);
    let groups = page.of_class("alert");
    assert_eq!(groups.len(), alerts.len());
    let mut names = Vec::new();
    for (at, (group, alert)) in groups.iter().zip(&alerts).enumerate() {
        assert_eq!(group.tag, "fieldset");
        let legend = group.of_tag("legend")[0].text();
        assert!(legend.contains(&super::evidence::with_plain_blanks(&alert.text)), "{legend}");
        let options = group.of_tag("input");
        assert_eq!(options.len(), 4);
        assert!(options.iter().all(|option| option.attribute("type") == Some("radio")));
        names.push(options[0].attribute("name").unwrap().to_owned());
        assert!(options.iter().all(|option| option.attribute("name") == names.last().map(String::as_str)));
        let checked: Vec<_> =
            (0..4).filter(|option| options[*option].attribute("checked").is_some()).collect();
        assert_eq!(checked, if at == 1 { vec![2] } else { vec![] });
        assert_eq!(group.attribute("aria-invalid"), (at == 0).then_some("true"), "the first one left open");
    }
    names.dedup();
    assert_eq!(names.len(), 3, "two groups would untick each other");
    assert!(page.of_class("complaint")[0].text().contains('1'));
}

/// Of an alert that its rule does not decide, no choice is called wrong, and every defensible one is named.
#[test]
fn what_is_disputed_is_said_to_be_so() {
    let acts = ["open shift", "take dispatch-alert", "label wrong", "submit"];
    let (model, _) = lived(7, &acts);
    let alerts = dispatch::alerts(7, &corpus(), model.log.answers().last().unwrap().0);
    let page = page(&acts);
    for (row, alert) in page.of_class("outcome").iter().zip(&alerts) {
        let verdict = row.of_class("outcome-verdict")[0].text();
        let defended = alert.options.iter().zip(alert.is_defensible).filter(|(_, is)| *is);
        for (option, _) in defended {
            assert!(verdict.contains(&super::evidence::with_plain_blanks(option)), "{verdict}");
        }
        assert_eq!(verdict.contains("Aucun choix n’est compté faux"), alert.right().is_none(), "{verdict}");
        assert_eq!(row.of_class("outcome-gold").len(), usize::from(alert.is_gold));
    }
}

#[test]
fn gestures_are_buttons_that_are_pressed_or_not() {
    let acts =
        ["open shift", "take like-share-follow", "gesture 0 like", "gesture 0 like", "gesture 2 share"];
    let (model, _) = lived(7, &acts);
    let posts = gesture::posts(7, &corpus(), model.work().unwrap().challenge);
    let page = page(&acts);
    let groups = page.of_class("page-gestures");
    assert_eq!(groups.len(), posts.len());
    for (at, (group, post)) in groups.iter().zip(&posts).enumerate() {
        assert_eq!(group.attribute("role"), Some("group"));
        assert_eq!(
            group.attribute("aria-label").map(super::evidence::with_plain_blanks),
            Some(super::evidence::with_plain_blanks(&post.page))
        );
        let buttons = group.of_tag("button");
        assert_eq!(buttons.len(), Gesture::ALL.len());
        let made: Vec<_> = (0..3).filter(|button| pressed(buttons[*button])).collect();
        assert_eq!(made, if at == 2 { vec![1] } else { vec![] });
        assert!(buttons.iter().all(|button| button.attribute("aria-pressed").is_some()));
    }
    let asked = posts.iter().flat_map(|post| post.is_asked).filter(|is| *is).count();
    let made = usize::from(posts[2].is_asked[1]);
    assert!(page.of_class("order-count")[0].text().contains(&format!("{made} sur {asked}")));
}

#[test]
fn what_was_not_ordered_is_said_to_count_for_nobody() {
    let title = |acts: &[&str]| {
        let page = page(acts);
        (page.of_class("start")[0].text(), page.of_class("lead")[0].text())
    };
    let (filled, none_beside) = title(&["open shift", "take like-share-follow", "label right", "submit"]);
    assert!(filled.starts_with("10 gestes faits, sur 10") && none_beside.contains("commandé"), "{filled}");
    let (beside, said) = title(&["open shift", "take like-share-follow", "label wrong", "submit"]);
    assert!(
        beside.starts_with("Aucun geste") && said.contains("ne comptent pour personne"),
        "{beside} {said}"
    );
}

#[test]
fn a_goal_stays_a_button_and_can_be_taken_back() {
    let (model, _) = lived(7, &["open shift", "take militant-mission"]);
    let board = mission::board(7, &corpus(), model.work().unwrap().challenge);
    let (left, target) = (board.goal.n_left(), board.goal.target.to_string());
    for (acts, expected) in [
        (&["press 1"][..], board.goal.start + 1),
        (&["press 99"], board.goal.target),
        (&["press 99", "unpress"], board.goal.target - 1),
    ] {
        let acts: Vec<_> =
            ["open shift", "take militant-mission"].into_iter().chain(acts.iter().copied()).collect();
        let page = page(&acts);
        let progress = page.of_tag("progress");
        assert_eq!(
            progress[0].attribute("value"),
            Some(expected.to_string().as_str()),
            "{acts:?}, {left} left"
        );
        assert_eq!(progress[0].attribute("max"), Some(target.as_str()));
        let press = page.of_class("mission-press")[0];
        assert_eq!(press.attribute("aria-disabled").is_some(), expected == board.goal.target);
        assert_eq!(page.of_class("mission-count")[0].attribute("aria-live"), Some("polite"));
    }
}

/// A kind without a rate of its own unit borrows none; gestures are named by the rate of gestures.
#[test]
fn the_payslip_multiplies_only_its_own_unit() {
    let headline = |kind: &str| {
        let take = format!("take {kind}");
        page(&["open shift", &take, "label right", "submit", "open payslip", "see"]).of_class("headline")[0]
            .text()
    };
    assert!(headline("anonymise-cv").contains("aucun tarif"), "{}", headline("anonymise-cv"));
    assert!(headline("dispatch-alert").contains("aucun tarif"));
    let gestures = headline("like-share-follow");
    assert!(gestures.starts_with("Vos 10 gestes") && gestures.contains("Dacca"), "{gestures}");
}

/// None of these teaches a machine, and none is turned over: the scenes before keep to the batches.
#[test]
fn kinds_that_cannot_be_learned_do_not_offer_themselves() {
    for kind in ["anonymise-cv", "dispatch-alert", "like-share-follow", "militant-mission"] {
        let take = format!("take {kind}");
        for scene in ["open understand", "open machine"] {
            let acts = ["open shift", &take, "label right", "submit", scene];
            let page = page(&acts);
            assert_eq!(page.of_class("go-prove").len(), 1, "{acts:?}");
        }
    }
}

#[test]
fn the_receipt_has_a_line_of_each_kind() {
    let acts = [
        "open shift",
        "take anonymise-cv",
        "label right",
        "submit",
        "counter",
        "take dispatch-alert",
        "label right",
        "submit",
        "counter",
        "take like-share-follow",
        "label right",
        "submit",
        "counter",
        "take militant-mission",
        "label right",
        "submit",
    ];
    let page = page(&acts);
    let lines: Vec<_> =
        page.of_class("receipt")[1].of_class("line-new").iter().map(|line| line.text()).collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(lines[0].contains("CV ×1") && lines[1].contains("dont 2 inconnues"), "{lines:?}");
    assert!(lines[2].contains("10 gestes") && lines[2].contains("rien à juger"), "{lines:?}");
}
