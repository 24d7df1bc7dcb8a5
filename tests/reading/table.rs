//! The table of scenes, its gates, and the minutes that the page announces.

use super::html::Node;
use super::prose::{Prose, words};
use super::states::{STATES, html};
use click_work::app::Scene;
use click_work::content::{Language, READINGS, reading_seconds};

/// Most words before she may act.
const MOST_BEFORE: usize = 45;
/// Most words in a sentence, on average over a scene.
const MOST_MEAN: f64 = 22.0;
/// How far the table of words in src/content/reading.rs may be from the words on the page.
const DRIFT: f64 = 0.15;

/// The way through each scene: the states that a reader passes, one after another. What a state says again is read once.
const WAYS: &[(Scene, &[&[&str]])] = &[
    (Scene::Threshold, &[&["open threshold"]]),
    (Scene::Prove, &[&["open prove"], &["open prove", "label right", "submit"]]),
    (
        Scene::Understand,
        &[
            &["open prove", "label right", "submit", "open understand"],
            &["open prove", "label right", "submit", "open understand", "suspect 0", "bet"],
        ],
    ),
    (
        Scene::Machine,
        &[
            &["open prove", "label right", "submit", "open machine"],
            &["open prove", "label right", "submit", "open machine", "batch"],
            &["open prove", "label right", "submit", "open machine", "batch", "label right", "submit"],
            &[
                "open prove",
                "label right",
                "submit",
                "open machine",
                "batch",
                "label right",
                "submit",
                "batch",
                "filled 900 100 520 500 480 700 300 998 2",
                "tick 0 1",
                "submit",
            ],
        ],
    ),
    (
        Scene::Shift,
        &[
            &["open shift"],
            &["open shift", "take scanned-word"],
            &["open shift", "take scanned-word", "label right", "submit"],
        ],
    ),
    (
        Scene::Payslip,
        &[
            &["open prove", "label right", "submit", "open payslip"],
            &["open prove", "label right", "submit", "open payslip", "pay-bet 1"],
        ],
    ),
    (
        Scene::Points,
        &[
            &["open prove", "label right", "submit", "open points"],
            &["open prove", "label right", "submit", "open points", "convert"],
        ],
    ),
    (Scene::OtherBuyer, &[&["open other-buyer"], &["open other-buyer", "order 0", "order 1"]]),
    (
        Scene::Requester,
        &[
            &["open prove", "label right", "submit", "open requester"],
            &["open prove", "label right", "submit", "open requester", "threshold 100"],
        ],
    ),
    (
        Scene::WaysOut,
        &[
            &["open ways-out"],
            &["open ways-out", "try floor", "slide floor 12"],
            &["open ways-out", "try cooperative", "slide cooperative 12"],
            &["open ways-out", "try income", "slide income 12"],
        ],
    ),
    (
        Scene::Debate,
        &[&["open prove", "label right", "submit", "open understand", "bet", "say work", "open debate"]],
    ),
];

/// What was counted of one scene in one language.
struct Counted {
    scene: Scene,
    language: Language,
    n_words: usize,
    n_before: usize,
    sentences: Vec<String>,
}

impl Counted {
    fn of(scene: Scene, states: &[&[&str]], language: Language) -> Self {
        let (mut lines, mut n_before) = (Vec::new(), 0);
        for acts in states {
            let page = Node::read(&html(7, language, acts));
            let prose = Prose::of(page.of_class("main")[0]);
            n_before = n_before.max(prose.n_before);
            for line in prose.lines {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        let prose = Prose::of_lines(lines);
        Self { scene, language, n_words: prose.n_words(), n_before, sentences: prose.sentences() }
    }

    fn mean(&self) -> f64 {
        let n_words: usize = self.sentences.iter().map(|sentence| words(sentence).count()).sum();
        n_words as f64 / self.sentences.len().max(1) as f64
    }

    /// LIX: words a sentence, and the percentage of words of more than six letters. C.-H. Björnsson, "Läsbarhet" (1968);
    /// J. Anderson, "Lix and Rix", Journal of Reading 26 (1983), who uses it across languages. About 30 is easy, 40 a
    /// newspaper, 50 hard. It counts letters, not ideas.
    fn lix(&self) -> f64 {
        let all: Vec<&str> = self.sentences.iter().flat_map(|sentence| words(sentence)).collect();
        let is_long = |word: &&&str| word.chars().filter(|character| character.is_alphabetic()).count() > 6;
        let n_long = all.iter().filter(is_long).count();
        self.mean() + 100.0 * n_long as f64 / all.len().max(1) as f64
    }
}

fn counted() -> Vec<Counted> {
    let both = |(scene, states): &(Scene, &[&[&str]])| {
        Language::ALL.map(|language| Counted::of(*scene, states, language))
    };
    WAYS.iter().flat_map(both).collect()
}

#[test]
fn every_scene_is_short_enough_to_be_read() {
    let mut failures = Vec::new();
    println!("scene        lang words before sentences mean  LIX seconds");
    for row in counted() {
        let (name, tag, mean) = (row.scene.name(), row.language.tag(), row.mean());
        println!(
            "{name:<12} {tag:<4} {:>5} {:>6} {:>9} {mean:>4.1} {:>4.0} {:>7}",
            row.n_words,
            row.n_before,
            row.sentences.len(),
            row.lix(),
            reading_seconds(row.language, name)
        );
        if row.n_before > MOST_BEFORE {
            failures.push(format!("{name} {tag}: {} words before an action", row.n_before));
        }
        if mean > MOST_MEAN {
            failures.push(format!("{name} {tag}: {mean:.1} words a sentence"));
            failures.extend(row.sentences.iter().filter(|one| words(one).count() > 22).cloned());
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The same gate, wherever she is: in every state that is rendered.
#[test]
fn nobody_reads_long_before_an_action() {
    let mut failures = Vec::new();
    for (name, acts) in STATES.iter().copied() {
        for language in Language::ALL {
            let page = Node::read(&html(7, language, acts));
            let n_before = Prose::of(page.of_class("main")[0]).n_before;
            if n_before > MOST_BEFORE {
                failures.push(format!("{name} {}: {n_before} words before an action", language.tag()));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The minutes in the header are reckoned from this table.
#[test]
fn the_minutes_announced_are_those_of_the_words_on_the_page() {
    let mut failures = Vec::new();
    for row in counted() {
        let reading = READINGS.iter().find(|reading| reading.scene == row.scene.name());
        let [french, english] = reading.map_or([0, 0], |reading| reading.words);
        let told = f64::from(if row.language == Language::French { french } else { english });
        if (told - row.n_words as f64).abs() > DRIFT * row.n_words as f64 {
            failures.push(format!(
                "{} {}: {} words, not {told}",
                row.scene.name(),
                row.language.tag(),
                row.n_words
            ));
        }
    }
    assert!(failures.is_empty(), "src/content/reading.rs has drifted\n{}", failures.join("\n"));
}

#[test]
fn every_scene_of_the_story_is_read() {
    assert_eq!(WAYS.iter().map(|(scene, _)| *scene).collect::<Vec<_>>(), Scene::STORY);
    assert_eq!(READINGS.map(|reading| reading.scene).to_vec(), Scene::STORY.map(Scene::name).to_vec());
}
