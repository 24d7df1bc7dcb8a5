//! Another class beside this one: the same sums of both, in the order in which they came. Neither is the better one.

use super::super::Stage;
use super::{faults, field, ways_in};
use crate::app::class::{ClassAction, List};
use crate::content::{Text, corpus, numbers};
use crate::domain::classroom::{Classroom, GroupBoard, Pair, compare, merge};
use crate::domain::log::Millis;
use crate::view::controls::fold;
use crate::view::markup::{columns, element, framed, says, table_row, tagged, text};
use crate::view::{kinds, phrases};
use yew::prelude::*;

/// A field for the other class's codes, and the comparison.
pub(super) fn beside(stage: Stage<'_>, classroom: &Classroom) -> Html {
    let words = stage.words;
    let other = merge(stage.model.log.header, &stage.model.class.beside);
    let counted = words.class_counted(other.classroom.n_people() as u64);
    let content = vec![
        says("p", "", words.class_beside_lead()),
        field(words.class_beside_field(), &stage.model.class.beside, stage, ClassAction::BesideTyped),
        ways_in::ways_in(stage, List::Beside),
        tagged("p", &["class", "aria-live"], &["class-counted", "polite"], vec![text(counted)]),
        faults(words, &other.complaints),
        compared(stage, classroom, &other.classroom),
    ];
    fold(
        "class-fold class-beside",
        "button",
        words.class_beside_title().into(),
        element("div", "class-own", content),
    )
}

fn compared(stage: Stage<'_>, one: &Classroom, other: &Classroom) -> Html {
    let words = stage.words;
    if one.n_people() == 0 || other.n_people() == 0 {
        return Html::default();
    }
    match compare(one, other, &corpus()) {
        Err(n_shared) => says("p", "complaint", words.class_beside_shared(n_shared.into())),
        Ok(pairs) if pairs.is_empty() => says("p", "", words.class_beside_few()),
        Ok(pairs) => element("div", "", pairs.iter().map(|pair| table(stage, pair)).collect()),
    }
}

/// What is compared: its name, and how a group says it.
type Row = (&'static str, fn(Text, &GroupBoard) -> String);

fn table(stage: Stage<'_>, pair: &Pair) -> Html {
    let words = stage.words;
    let rows: [Row; 7] = [
        (words.class_people_column(), |words, group| integer(words, group.n_people)),
        (words.class_produced(), |words, group| integer(words, group.n_produced)),
        (words.class_worked(), |_, group| numbers::duration(group.worked)),
        (words.class_beside_mean_time(), |_, group| {
            numbers::duration(Millis(group.worked.0 / u64::from(group.n_people.max(1))))
        }),
        (words.class_refusals(), |words, group| integer(words, group.n_refused)),
        (words.class_gold(), gold),
        (words.class_agreement_column(), |words, group| {
            group.agreement.map_or_else(|_| "–".to_owned(), |share| phrases::share(words, share))
        }),
    ];
    let line = |(name, said): &Row| {
        let cell = |group: &Option<GroupBoard>| {
            let said = group
                .as_ref()
                .map_or_else(|| words.class_beside_hidden().to_owned(), |group| said(words, group));
            says("td", "", said)
        };
        table_row((*name).to_owned(), pair.groups.iter().map(cell).collect())
    };
    let lines = rows.iter().map(line).collect();
    let name = kinds::said(words, pair.kind).name;
    let head = columns(&[name, words.class_beside_first(), words.class_beside_second()]);
    let mut parts = vec![framed(name, "evidence", vec![head, element("tbody", "", lines)])];
    parts.extend(pair.n_contrary().map(|(n_both, n_contrary)| {
        says("p", "", words.class_beside_contrary(&n_both.to_string(), &n_contrary.to_string()))
    }));
    element("div", "class-pair", parts)
}

fn integer(words: Text, number: u32) -> String {
    numbers::integer(words.language, number.into())
}

fn gold(words: Text, group: &GroupBoard) -> String {
    if group.n_gold == 0 {
        return "–".to_owned();
    }
    phrases::share(words, f64::from(group.n_gold_right) / f64::from(group.n_gold))
}
