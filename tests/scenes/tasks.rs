//! Tasks in front of a reader: native controls with names of their own, and nothing that tells the answer.

use super::evidence::with_plain_blanks;
use super::html::Node;
use super::states::{html, lived};
use click_work::content::{Language, Text, corpus};
use click_work::domain::drawing::Truth;
use click_work::domain::task::choice::posts;
use click_work::domain::task::{TaskKind, batch, transcription};
use click_work::view::task::described::described;

/// Words that would tell, or half tell, what is in a tile.
const TELLING: [&str; 21] = [
    "present",
    "absent",
    "disputed",
    "gold",
    "control",
    "truth",
    "unknown",
    "sign",
    "panneau",
    "contrôle",
    "inconnu",
    "témoin",
    "wrong",
    "blade",
    "rotor",
    "strip",
    "kitten",
    "pale",
    "piste",
    "chaton",
    "helicopter",
];

fn grids() -> [Vec<&'static str>; 6] {
    [
        vec!["open prove"],
        vec!["open shift", "take road-signs"],
        vec!["open shift", "take rotor-blades"],
        vec!["open shift", "take airstrips"],
        vec!["open shift", "take kittens"],
        vec!["open prove", "label right", "submit", "open understand"],
    ]
}

#[test]
fn tiles_are_checkboxes_with_names_of_their_own() {
    for acts in grids() {
        for language in Language::ALL {
            let page = Node::read(&html(7, language, &acts));
            let boxes: Vec<_> = page
                .of_tag("input")
                .into_iter()
                .filter(|input| input.attribute("type") == Some("checkbox"))
                .collect();
            let mut names: Vec<_> =
                boxes.iter().map(|input| input.attribute("aria-label").unwrap()).collect();
            assert_eq!(names.len(), 9, "{acts:?}");
            assert!(boxes.iter().all(|input| input.attribute("role").is_none()));
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), 9, "{acts:?}: {names:?}");
            let fieldset = page.of_tag("fieldset");
            assert_eq!(fieldset.len(), 1);
            assert!(!fieldset[0].of_tag("legend")[0].text().is_empty());
        }
    }
}

/// All that is said of a tile, and all that a style sheet or a script could read, its picture apart.
fn said(node: &Node) -> String {
    let attributes = node.attributes.iter().map(|(name, value)| format!("{name}={value} "));
    let own = format!("{} {}", node.tag, attributes.collect::<String>());
    if node.tag == "svg" {
        return own;
    }
    let inside: String = node.children.iter().map(said).collect();
    own + &node.text() + &inside
}

#[test]
fn nothing_but_the_picture_tells_what_is_in_a_tile() {
    for acts in grids() {
        // Until she has labelled, every grid of every seed says the same of its nine tiles.
        let is_labelled = acts.len() > 2;
        let tiles_of = |seed| {
            let page = Node::read(&html(seed, Language::English, &acts));
            let tiles =
                page.of_class("grid")[0].of_tag("label").iter().map(|tile| said(tile)).collect::<Vec<_>>();
            assert_eq!(tiles.len(), 9);
            tiles
        };
        let first = tiles_of(7);
        for tile in &first {
            let tile = tile.to_lowercase();
            let telling = TELLING.iter().find(|word| tile.contains(*word));
            assert_eq!(telling, None, "{tile}");
        }
        for seed in 8..14 {
            assert!(is_labelled || tiles_of(seed) == first, "seed {seed} is said otherwise");
        }
    }
}

#[test]
fn a_picture_says_nothing_in_words() {
    for acts in [&["open prove"][..], &["open shift", "take scanned-word"][..]] {
        let page = Node::read(&html(7, Language::French, acts));
        let pictures: Vec<_> = page.of_tag("svg");
        assert!(pictures.len() >= 2);
        for picture in pictures {
            assert_eq!(picture.attribute("aria-hidden"), Some("true"));
            let worded = picture.all().into_iter().find(|node| {
                ["title", "desc", "metadata"].contains(&node.tag.as_str())
                    || node
                        .attributes
                        .iter()
                        .any(|(name, _)| name.starts_with("data-") || name == "aria-label")
            });
            assert!(worded.is_none(), "{:?}", worded.map(|node| &node.tag));
        }
    }
}

#[test]
fn a_printed_word_is_nowhere_to_be_copied() {
    let acts = ["open shift", "take scanned-word"];
    for seed in 7..27 {
        let (model, _) = lived(seed, &acts);
        let html = html(seed, Language::French, &acts);
        let page = Node::read(&html);
        for word in transcription::pair(seed, &corpus(), model.work().unwrap().challenge) {
            let card = page.of_class("card")[0];
            let is_said = card
                .all()
                .iter()
                .any(|node| node.attributes.iter().any(|(_, value)| value.contains(word.printed)));
            assert!(!is_said, "{} stands in an attribute", word.printed);
        }
    }
}

#[test]
fn fields_are_labelled_and_a_complaint_names_its_field() {
    for (acts, wrong) in [
        (&["open shift", "take scanned-word"][..], None),
        (&["open shift", "take scanned-word", "submit"][..], Some(0)),
        (&["open shift", "take scanned-word", "type 0 mot", "submit"][..], Some(1)),
    ] {
        let page = Node::read(&html(7, Language::English, acts));
        let words = page.of_class("word");
        let names: Vec<_> = words.iter().map(|word| word.of_class("word-name")[0].text()).collect();
        assert_eq!(names.len(), 2);
        assert_ne!(names[0], names[1]);
        let invalid =
            words.iter().position(|word| word.of_tag("input")[0].attribute("aria-invalid") == Some("true"));
        assert_eq!(invalid, wrong, "{acts:?}");
        let complaint = page.of_class("complaint")[0];
        assert_eq!(complaint.attribute("role"), Some("alert"));
        assert_eq!(complaint.text().is_empty(), wrong.is_none());
    }
}

#[test]
fn refusal_stands_at_every_task() {
    for acts in [
        &["open prove"][..],
        &["open prove", "choose flag-post"],
        &["open shift", "take road-signs"],
        &["open shift", "take scanned-word"],
        &["open shift", "take rotor-blades"],
        &["open shift", "take airstrips", "describe"],
        &["open shift", "take kittens"],
        &["open shift", "take flag-post"],
    ] {
        let page = Node::read(&html(7, Language::French, acts));
        assert_eq!(page.of_class("refuse").len(), 1, "{acts:?}");
        assert_eq!(page.of_class("submit").len(), 1, "{acts:?}");
    }
}

#[test]
fn the_reveal_turns_over_her_own_grid() {
    let acts = ["open prove", "label wrong", "submit", "open understand", "suspect 0 3", "bet"];
    let (model, _) = lived(7, &acts);
    let (challenge, ticked) = model.first_batch().unwrap();
    let plan = batch::plan(7, challenge);
    let page = Node::read(&html(7, Language::French, &acts));
    let turned = page.of_class("turned");
    assert_eq!(turned.len(), 9);
    for (position, tile) in turned.iter().enumerate() {
        assert_eq!(tile.has_class("turned-gold"), plan[position].is_gold, "tile {position}");
        assert_eq!(tile.has_class("turned-wrong"), plan[position].is_gold, "all wrong: tile {position}");
        assert_eq!(tile.of_class("tick").len(), usize::from(ticked[position]), "tile {position}");
        assert_eq!(
            tile.of_class("stamp-bet").len(),
            usize::from([0, 3].contains(&position)),
            "tile {position}"
        );
        assert!(!plan[position].is_gold || plan[position].truth != Truth::Disputed);
    }
}

/// Described instead of drawn, in place: nine native checkboxes, each named by its sentence; the ticks stay, no picture
/// is left, and the same button takes her back.
#[test]
fn a_grid_can_be_read_instead_of_seen() {
    for kind in ["road-signs", "rotor-blades", "airstrips", "kittens"] {
        let take = format!("take {kind}");
        for language in Language::ALL {
            let page = |more: &[&str]| {
                Node::read(&html(7, language, &[&["open shift", &take, "tick 2 5"], more].concat()))
            };
            let (drawn, read, back) = (page(&[]), page(&["describe"]), page(&["describe", "describe"]));
            let caption = |page: &Node| page.of_class("describe")[0].text();
            assert_ne!(caption(&drawn), caption(&read));
            assert_eq!(caption(&drawn), caption(&back));
            let card = |page: &Node| said(page.of_class("card")[0]);
            assert_eq!(card(&drawn), card(&back), "{kind}");
            assert!(read.of_class("picture").is_empty() && read.of_class("tile").is_empty());
            assert_eq!(read.of_tag("fieldset").len(), 1);
            assert_eq!(
                read.of_tag("legend")[0].text(),
                drawn.of_tag("legend")[0].text(),
                "the same is asked"
            );
            let cards = read.of_class("posts")[0].of_tag("label");
            let (model, _) = lived(7, &["open shift", &take]);
            let challenge = model.work().unwrap().challenge;
            for (position, card) in cards.iter().enumerate() {
                let boxes = card.of_tag("input");
                assert_eq!(boxes.len(), 1);
                assert_eq!(boxes[0].attribute("type"), Some("checkbox"));
                assert_eq!(boxes[0].attribute("aria-label"), None, "it is named by what is said of it");
                assert_eq!(boxes[0].attribute("checked").is_some(), [2, 5].contains(&position), "{kind}");
                let told = described(Text { language }, 7, challenge, position);
                assert_eq!(card.of_class("post-text")[0].text(), with_plain_blanks(&told));
            }
            assert_eq!(cards.len(), 9);
        }
    }
}

/// Nothing but its words tells what a described tile is, and none of them is the thing asked for.
#[test]
fn a_described_grid_tells_nothing_else() {
    for kind in ["road-signs", "rotor-blades", "airstrips", "kittens"] {
        let acts = ["open shift", &format!("take {kind}"), "describe"];
        let cards_of = |seed| {
            let page = Node::read(&html(seed, Language::English, &acts));
            let cards = page.of_class("posts")[0].of_tag("label");
            cards.iter().map(|card| said(card).replace(&card.text(), "")).collect::<Vec<_>>()
        };
        let first = cards_of(7);
        assert!(first.iter().all(|card| TELLING.iter().all(|word| !card.to_lowercase().contains(word))));
        assert!((8..12).all(|seed| cards_of(seed) == first), "{kind}");
    }
}

/// A scanned word has no described form: that is said where it stands, with what is its equal.
#[test]
fn a_scanned_word_says_that_it_is_not_described() {
    for (language, post) in [(Language::French, "messages"), (Language::English, "posts")] {
        let page = Node::read(&html(7, language, &["open shift", "take scanned-word", "describe"]));
        assert!(page.of_class("describe").is_empty());
        assert!(page.of_class("hint").iter().any(|hint| hint.text().contains(post)), "{}", page.text());
    }
}

/// Each kind asks for its own thing, says whom it serves, and complains in its own words.
#[test]
fn every_kind_speaks_for_itself() {
    for language in Language::ALL {
        let mut heard = [const { Vec::new() }; 5];
        for kind in TaskKind::ALL {
            let take = format!("take {}", kind.name());
            let page = |more: &[&str]| {
                Node::read(&html(7, language, &[&["open shift", take.as_str()], more].concat()))
            };
            let (asked, complaint, ended) = (page(&[]), page(&["submit"]), page(&["label right", "submit"]));
            let text = |page: &Node, class: &str| page.of_class(class)[0].text();
            heard[0].push(text(&asked, "band-wanted"));
            heard[1].push(text(&complaint, "complaint"));
            heard[2].push(ended.of_class("prose")[0].of_tag("p")[0].text());
            heard[3].push(text(&ended, "line-new"));
            assert!(!ended.of_class("sources").is_empty(), "{kind:?} says whom it serves without a source");
            let counter = Node::read(&html(7, language, &["open shift"]));
            heard[4].push(counter.of_class("ticket")[heard[4].len()].of_class("ticket-name")[0].text());
        }
        for mut list in heard {
            let n_kinds = list.len();
            list.sort();
            list.dedup();
            assert_eq!(list.len(), n_kinds, "{list:?}");
            assert!(list.iter().all(|words| !words.is_empty()));
        }
    }
}

/// Uncertain uses are said to be uncertain, and what has changed since is said with its date.
#[test]
fn hedges_stay() {
    let whom = |language, kind: &str| {
        let page =
            Node::read(&html(7, language, &["open shift", &format!("take {kind}"), "label right", "submit"]));
        page.of_class("prose")[0].text()
    };
    let counter = |language| Node::read(&html(7, language, &["open shift"])).text();
    for (language, hedge) in [(Language::French, "assez certain"), (Language::English, "rather certain")] {
        assert!(whom(language, "airstrips").contains(hedge) && counter(language).contains(hedge));
        let blades = whom(language, "rotor-blades");
        assert!(["2013", "2017", "Boston Dynamics"].iter().all(|said| blades.contains(said)), "{blades}");
    }
    assert!(whom(Language::French, "rotor-blades").contains("personne ne l\u{2019}a établi"));
    assert!(whom(Language::English, "rotor-blades").contains("nobody has established"));
    let count = |language| whom(language, "kittens").replace(|sign: char| !sign.is_ascii_digit(), "");
    assert!(
        Language::ALL.iter().all(|language| count(*language).contains("1419712221841")),
        "{}",
        count(Language::French)
    );
}

/// The author's pick, on the page: tickets, and ways to prove it.
#[test]
fn only_what_is_offered_is_offered() {
    let shown = |acts: &[&str], class: &str| {
        let page = Node::read(&html(7, Language::French, acts));
        page.of_class(class).iter().map(|node| node.text()).collect::<Vec<_>>()
    };
    let tickets = |offer: &str| shown(&[offer, "open shift"], "ticket").len();
    assert_eq!((tickets("offer kittens,scanned-word"), tickets("offer puppies")), (2, TaskKind::ALL.len()));
    let ways = |offer: &str| {
        let page = Node::read(&html(7, Language::French, &[offer, "open prove"]));
        page.of_class("ways-to-prove").first().map_or(0, |ways| ways.of_tag("button").len())
    };
    assert_eq!(ways("offer"), 2);
    assert_eq!(ways("offer kittens,airstrips,flag-post"), 3);
    assert_eq!(ways("offer kittens"), 0, "one way is no choice");
    let asked = shown(&["offer kittens", "open prove"], "band-wanted");
    assert_eq!(asked, ["des chats ou des chatons"]);
}

/// Where nine posts stand to be flagged, or to be suspected.
fn nines() -> [Vec<&'static str>; 3] {
    [
        vec!["open prove", "choose flag-post"],
        vec!["open shift", "take flag-post"],
        vec!["open prove", "choose flag-post", "label right", "submit", "open understand"],
    ]
}

#[test]
fn posts_are_checkboxes_named_by_their_words() {
    for acts in nines() {
        for edition in ["", "english"] {
            let acts: Vec<_> =
                [edition].into_iter().filter(|act| !act.is_empty()).chain(acts.clone()).collect();
            let (model, _) = lived(7, &acts);
            let challenge =
                model.work().map_or_else(|| model.first_batch().unwrap().0, |work| work.challenge);
            let page = Node::read(&html(7, Language::French, &acts));
            let cards = page.of_class("posts")[0].of_tag("label");
            assert_eq!(cards.len(), 9, "{acts:?}");
            for (card, post) in cards.iter().zip(posts(7, &corpus(), challenge)) {
                let boxes = card.of_tag("input");
                assert_eq!(boxes.len(), 1);
                assert_eq!(boxes[0].attribute("type"), Some("checkbox"));
                assert_eq!(boxes[0].attribute("aria-label"), None, "a post is named by what it says");
                let text = &card.of_class("post-text")[0];
                assert_eq!(text.text(), with_plain_blanks(&post.text));
                assert_eq!(text.attribute("lang"), (edition == "english").then_some("en"), "{acts:?}");
            }
            assert_eq!(page.of_tag("fieldset").len(), 1);
            assert!(!page.of_tag("legend")[0].text().is_empty());
            assert!(page.of_class("tile").is_empty() && page.of_class("picture").is_empty(), "{acts:?}");
        }
    }
}

#[test]
fn nothing_but_its_words_tells_what_a_post_is() {
    for acts in nines().into_iter().take(2) {
        let cards_of = |seed| {
            let page = Node::read(&html(seed, Language::English, &acts));
            let cards = page.of_class("posts")[0].of_tag("label");
            let said: Vec<_> = cards.iter().map(|card| said(card).replace(&card.text(), "")).collect();
            assert_eq!(said.len(), 9);
            said
        };
        let first = cards_of(7);
        for card in &first {
            let telling = TELLING.iter().find(|word| card.to_lowercase().contains(*word));
            assert_eq!(telling, None, "{card}");
        }
        assert!((8..14).all(|seed| cards_of(seed) == first), "one post is marked up otherwise than another");
    }
}

/// Neither way is the way for some people only: two buttons of one sort, and the one that is taken is pressed.
#[test]
fn the_two_ways_to_prove_stand_side_by_side() {
    let class = |acts: &[&str], name: &str| {
        let page = Node::read(&html(7, Language::French, acts));
        let way = page.of_class("ways-to-prove")[0].of_class(name)[0];
        (way.tag.clone(), way.attribute("aria-pressed").map(str::to_owned), way.has_class("choice-made"))
    };
    let button = |is_pressed: bool| ("button".to_owned(), Some(is_pressed.to_string()), is_pressed);
    for (acts, posts) in [(&["open prove"][..], false), (&["open prove", "choose flag-post"], true)] {
        assert_eq!(class(acts, "prove-pictures"), button(!posts));
        assert_eq!(class(acts, "prove-posts"), button(posts));
    }
}

#[test]
fn the_reveal_turns_over_her_own_posts() {
    let acts =
        ["open prove", "choose flag-post", "label wrong", "submit", "open understand", "suspect 0 3", "bet"];
    let (model, _) = lived(7, &acts);
    let (challenge, ticked) = model.first_batch().unwrap();
    let plan = batch::plan(7, challenge);
    let page = Node::read(&html(7, Language::French, &acts));
    let turned = page.of_class("turned");
    assert_eq!(turned.len(), 9);
    for (position, (card, post)) in turned.iter().zip(posts(7, &corpus(), challenge)).enumerate() {
        assert_eq!(card.of_class("post-text")[0].text(), with_plain_blanks(&post.text));
        assert_eq!(card.has_class("turned-gold"), plan[position].is_gold, "post {position}");
        assert_eq!(card.has_class("turned-wrong"), plan[position].is_gold, "all wrong: post {position}");
        assert_eq!(card.of_class("tick").len(), usize::from(ticked[position]), "post {position}");
        assert_eq!(card.of_class("stamp-bet").len(), usize::from([0, 3].contains(&position)));
        let stamp = card.of_class("stamp")[0].text();
        assert_eq!(stamp.contains("« à signaler »"), ticked[position], "{stamp}");
        assert_eq!(stamp.contains("« rien à signaler »"), !ticked[position], "{stamp}");
        let is_doubted = stamp.ends_with('?');
        assert_eq!(is_doubted, plan[position].truth == Truth::Disputed, "post {position}");
    }
    // What it is for is said of posts, with the source that says it.
    let french = page.of_class("main")[0].text();
    assert!(french.contains("Facebook") && !french.contains("Street View"), "{french}");
}

/// While she bets, her own answers stay to be seen, and each suspect is marked, in both formats.
#[test]
fn the_bet_keeps_her_answers_in_sight() {
    for (kind, card, was_ticked, suspect) in [
        ("road-signs", "tile", "tile-was-ticked", "tile-suspect"),
        ("flag-post", "post", "post-was-ticked", "post-suspect"),
    ] {
        let choose = format!("choose {kind}");
        let acts = ["open prove", &choose, "tick 2 5", "submit", "open understand", "suspect 0 5"];
        let page = Node::read(&html(7, Language::French, &acts));
        let cards = page.of_class(card);
        let having =
            |class: &str| -> Vec<usize> { (0..9).filter(|at| cards[*at].has_class(class)).collect() };
        assert_eq!((having(was_ticked), having(suspect)), (vec![2, 5], vec![0, 5]), "{kind}");
        let said: Vec<_> = (0..9).filter(|at| !cards[*at].of_class("post-said").is_empty()).collect();
        assert_eq!(said, if card == "post" { vec![2, 5] } else { vec![] }, "a post says it in words too");
        let checked = |at: usize| cards[at].of_tag("input")[0].attribute("checked").is_some();
        assert_eq!((0..9).filter(|at| checked(*at)).collect::<Vec<_>>(), [0, 5], "{kind}");
    }
}
