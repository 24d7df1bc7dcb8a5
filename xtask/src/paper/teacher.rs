//! The sheet for who teaches: two plans, questions, what is simulated, numbers to expect, sources.

use super::markup::{element, escaped, list, table};
use super::{N_SERIES, Sheet};
use crate::Outcome;
use anyhow::Context;
use click_work::content::{annex, evidence, numbers};
use click_work::domain::consensus::{Share, majority, pivotality};
use click_work::domain::log::Millis;
use click_work::domain::pay::{
    self, Basis, Country, Currency, Money, Recipient, Row, SourceId, worth, worth_of_time,
};
use click_work::domain::tally::Counts;
use click_work::domain::task::batch::{N_GOLD, N_ITEMS};
use click_work::view::phrases;

/// Pupils of the class that the numbers are computed for: our choice.
const CLASS: u32 = 28;
/// The time that the plan gives to the strip, in minutes: our choice.
const MINUTES: u32 = 4;
/// The simulated crowd of the sentence: five people, right nine times in ten; our choice.
const CROWD: (u16, u32) = (5, 90);

/// Two pages.
pub(super) fn body(sheet: &Sheet) -> Outcome<String> {
    let words = &sheet.words;
    let facts = facts();
    let section = |title: &str, name: &str, ids: &[&str]| -> Outcome<String> {
        Ok(list(&words.say(title, &[])?, name, &words.each(ids, &facts)?))
    };
    let mut body = element("p", "lead", &words.say("teacher-lead", &[])?);
    body += &section("teacher-need-title", "ul", &["teacher-need-1", "teacher-need-2", "teacher-need-3"])?;
    let short = ["teacher-short-1", "teacher-short-2", "teacher-short-3", "teacher-short-4"];
    body += &section("teacher-short-title", "ol", &short)?;
    let long = ["teacher-long-1", "teacher-long-2", "teacher-long-3", "teacher-long-4", "teacher-long-5"];
    body += &section("teacher-long-title", "ol", &long)?;
    let questions = [
        "teacher-question-1",
        "teacher-question-2",
        "teacher-question-3",
        "teacher-question-4",
        "teacher-question-5",
    ];
    body += &section("teacher-questions-title", "ul", &questions)?;
    body += &expected(sheet)?;
    let honest = [
        "teacher-simulated",
        "teacher-measured",
        "teacher-estimated",
        "teacher-honest-1",
        "teacher-honest-2",
    ];
    body += &section("teacher-honest-title", "ul", &honest)?;
    let slip = words.say("teacher-slip", &[("button", sheet.text.slip_print().to_owned())])?;
    body += &(element("h2", "", &words.say("teacher-slip-title", &[])?) + &element("p", "", &slip));
    Ok(body + &sources(sheet)?)
}

/// What the sentences name, from where it is decided.
fn facts() -> [(&'static str, String); 4] {
    [
        ("n", N_SERIES.to_string()),
        ("gold", N_GOLD.to_string()),
        ("items", N_ITEMS.to_string()),
        ("unknown", (N_ITEMS - N_GOLD).to_string()),
    ]
}

/// What one strip counts.
fn counts() -> Counts {
    Counts {
        n_pieces: N_SERIES,
        n_challenges: N_SERIES,
        n_images: N_SERIES * N_ITEMS as u32,
        ..Counts::default()
    }
}

/// The rates that pay a worker for what a strip counts, in the order of the evidence.
pub(super) fn rows() -> Vec<Row> {
    let rows = pay::ladder(evidence(), &counts(), Currency::Eur);
    let is_shown = |row: &Row| {
        row.rate.recipient == Recipient::Worker && row.outcome.is_ok() && matches!(row.basis, Basis::Own(_))
    };
    rows.into_iter().filter(is_shown).collect()
}

fn expected(sheet: &Sheet) -> Outcome<String> {
    let words = &sheet.words;
    let (n, language) = (counts(), sheet.text.language);
    let lead = [
        ("pieces", n.n_pieces.to_string()),
        ("images", n.n_images.to_string()),
        ("class", CLASS.to_string()),
    ];
    let zero = numbers::till(language, Money { nanos: 0, currency: Currency::Eur });
    let here = words.say("teacher-paid-here", &[])?;
    let mut table_rows = vec![vec![here, String::new(), zero.clone(), zero, String::new()]];
    for row in rows() {
        table_rows.push(rate(sheet, &row)?);
    }
    table_rows.push(minimum(sheet)?);
    let headings = [
        "teacher-column-rate",
        "teacher-column-place",
        "teacher-column-one",
        "teacher-column-class",
        "teacher-column-read",
    ];
    let inside = element("h2", "", &words.say("teacher-numbers-title", &[])?)
        + &element("p", "", &words.say("teacher-numbers-lead", &lead)?)
        + &table("expected", &words.each(&headings, &[])?, &table_rows)
        + &element("p", "", &consensus(sheet)?);
    Ok(element("section", "", &inside))
}

/// One rate, for a strip and for the class: each computed from the rate, and rounded once.
fn rate(sheet: &Sheet, row: &Row) -> Outcome<Vec<String>> {
    let text = sheet.text;
    let whole = worth(&row.rate, Basis::Own(row.basis.count() * CLASS), Currency::Eur, evidence());
    let whole = whole.ok().context("a rate is on the ladder for one and not for many")?;
    let (provenance, caption) = (row.rate.provenance, row.rate.provenance.caption);
    let place = [text.place(caption), &phrases::dating(text, provenance.dating)].join(", ");
    let what = format!("{} ({})", text.what(caption), phrases::printed(text, &row.rate));
    let cells = [
        what,
        place,
        phrases::outcome(text, row),
        phrases::worth(text, &whole),
        phrases::status(text, provenance.status).to_owned(),
    ];
    Ok(cells.iter().map(|cell| escaped(cell)).collect())
}

fn minimum(sheet: &Sheet) -> Outcome<Vec<String>> {
    let text = sheet.text;
    let (_, wage) = evidence().minimum_wage(Country::France).context("no minimum wage")?;
    let provenance = wage.provenance;
    let of = |minutes: u32| -> Outcome<String> {
        let money = worth_of_time(wage, Millis(u64::from(minutes) * 60_000)).context("not by the hour")?;
        Ok(numbers::money(text.language, money))
    };
    Ok(vec![
        sheet.words.say("teacher-minimum", &[("minutes", MINUTES.to_string())])?,
        escaped(&phrases::dating(text, provenance.dating)),
        of(MINUTES)?,
        of(MINUTES * CLASS)?,
        escaped(phrases::status(text, provenance.status)),
    ])
}

fn consensus(sheet: &Sheet) -> Outcome<String> {
    let (n, percent) = CROWD;
    let p = Share::percent(percent);
    let share = |value| phrases::share(sheet.text, value);
    let values = [
        ("n", n.to_string()),
        ("accuracy", share(p.value())),
        ("right", share(majority(n, p))),
        ("pivotal", share(pivotality(n, p))),
    ];
    sheet.words.say("teacher-consensus", &values)
}

/// What the rows were read in, each once.
fn sources(sheet: &Sheet) -> Outcome<String> {
    let (_, wage) = evidence().minimum_wage(Country::France).context("no minimum wage")?;
    let mut ids: Vec<SourceId> = rows().iter().map(|row| row.rate.provenance.source).collect();
    ids.push(wage.provenance.source);
    let mut seen = Vec::new();
    ids.retain(|id| {
        !seen.contains(id) && {
            seen.push(*id);
            true
        }
    });
    let line = |id: &SourceId| {
        let source = annex::source(*id);
        format!("{} <span class=\"address\">{}</span>", escaped(source.citation), escaped(source.address))
    };
    let lines: Vec<String> = ids.iter().map(line).collect();
    Ok(element("div", "sources", &list(&sheet.words.say("teacher-sources-title", &[])?, "ul", &lines)))
}
