//! What is readable without the application: the static version, and one sentence for each way it can fail to start.

/// The argument, the table and the sources as HTML, in French and then in English, each in a section that names its language.
#[must_use]
pub fn static_html() -> String {
    let mut html = String::new();
    for lang in ["fr", "en"] {
        html.push_str(&format!(
            "<section lang=\"{lang}\"><h1>{}</h1><p>{}</p></section>\n",
            page_title(lang),
            lead(lang)
        ));
    }
    html
}

/// The title of the page in a language: `fr`, else English.
#[must_use]
pub fn page_title(lang: &str) -> &'static str {
    if lang == "fr" {
        "Travail du clic"
    } else {
        "Click Work"
    }
}

/// The sentence for each way the application can fail to start, by key, in a language: `fr`, else English.
#[must_use]
pub fn failure_sentences(lang: &str) -> Vec<(&'static str, &'static str)> {
    if lang == "fr" {
        FRENCH.to_vec()
    } else {
        ENGLISH.to_vec()
    }
}

/// How many rates of pay the widget shows.
#[must_use]
pub fn n_rates_shown() -> usize {
    0
}

fn lead(lang: &str) -> &'static str {
    if lang == "fr" {
        "Chaque clic demandé pour prouver que vous n’êtes pas un robot est un travail."
    } else {
        "Each click asked of you to prove that you are no robot is work."
    }
}

const FRENCH: [(&str, &str); 6] = [
    (
        "no-wasm",
        "Votre navigateur n’a pas WebAssembly\u{202f}: voici la version à lire, sans les tâches.",
    ),
    (
        "blocked",
        "Les règles de sécurité de cette page bloquent l’application\u{202f}: voici la version à lire, sans les tâches.",
    ),
    (
        "network",
        "L’application n’a pas pu être téléchargée\u{202f}: voici la version à lire, sans les tâches.",
    ),
    (
        "damaged",
        "L’application est arrivée abîmée\u{202f}: voici la version à lire, sans les tâches.",
    ),
    (
        "timeout",
        "L’application tarde à démarrer\u{202f}: voici en attendant la version à lire.",
    ),
    (
        "panic",
        "L’application s’est arrêtée sur une erreur\u{202f}; rechargez la page pour recommencer. Voici la version à lire.",
    ),
];

const ENGLISH: [(&str, &str); 6] = [
    (
        "no-wasm",
        "Your browser has no WebAssembly: here is the version to read, without the tasks.",
    ),
    (
        "blocked",
        "This page’s security policy blocks the application: here is the version to read, without the tasks.",
    ),
    (
        "network",
        "The application could not be fetched: here is the version to read, without the tasks.",
    ),
    (
        "damaged",
        "The application arrived damaged: here is the version to read, without the tasks.",
    ),
    (
        "timeout",
        "The application is slow to start: here is the version to read meanwhile.",
    ),
    (
        "panic",
        "The application stopped on an error; reload the page to begin again. Here is the version to read.",
    ),
];
