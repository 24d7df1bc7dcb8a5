//! The board of a class: sums, what it is paid, what split it, and how it is spread, in words and tables.

use super::super::Stage;
use crate::content::{Text, numbers};
use crate::domain::classroom::{Bin, Board, GroupBoard, Tile};
use crate::domain::drawing::Truth;
use crate::domain::log::Millis;
use crate::domain::task::{ChallengeId, TaskKind};
use crate::view::class_pay::paid;
use crate::view::controls::fold;
use crate::view::markup::{columns, element, framed, says, table_row, tagged, term, text, with_key};
use crate::view::task::batch::{self, Form};
use crate::view::{kinds, phrases};
use yew::prelude::*;

/// Tiles that are shown as pictures: those that split the class most.
const N_SHOWN: usize = 6;

/// All of it; nothing while no group is large enough.
pub(super) fn board(stage: Stage<'_>, board: &Board) -> Vec<Html> {
    let words = stage.words;
    let mut parts = Vec::new();
    if board.n_apart > 0 {
        parts.push(says("p", "aside", words.class_apart(board.n_apart.into())));
    }
    if board.groups.is_empty() {
        return parts;
    }
    parts.push(sums(stage, board));
    if board.groups.iter().any(|group| group.is_capped) {
        parts.push(says("p", "aside", words.class_capped()));
    }
    parts.extend(board.groups.iter().map(|group| section(stage, group)));
    parts
}

/// The totals, and the payslip of the class.
fn sums(stage: Stage<'_>, board: &Board) -> Html {
    let words = stage.words;
    let integer = |value: u32| numbers::integer(words.language, value.into());
    let row = |name: &'static str, value: String| term("line", vec![text(name)], vec![text(value)]);
    let total = |of: fn(&GroupBoard) -> u32| board.total(of);
    let mut lines = vec![
        row(words.class_pieces(), integer(total(|group| group.counts.n_pieces))),
        row(words.class_others(), integer(total(|group| group.n_other))),
        row(words.class_refusals(), integer(total(|group| group.n_refused))),
        row(words.class_produced(), integer(total(|group| group.n_produced))),
    ];
    let (n_gold, n_right) = (total(|group| group.n_gold), total(|group| group.n_gold_right));
    if n_gold > 0 {
        let share = phrases::share(words, f64::from(n_right) / f64::from(n_gold));
        lines.push(row(
            words.class_gold(),
            words.class_gold_value(&integer(n_gold), &share, &integer(n_right)),
        ));
    }
    lines.push(row(words.class_worked(), numbers::duration(board.worked())));
    lines.extend(paid(stage, &board.counts(), board.worked()));
    element("dl", "class-sums", lines)
}

fn section(stage: Stage<'_>, group: &GroupBoard) -> Html {
    let words = stage.words;
    let people = numbers::integer(words.language, group.n_people.into());
    let mut parts = vec![says("h3", "", words.class_group(kinds::said(words, group.kind).name, &people))];
    if let Ok(agreement) = group.agreement {
        parts.push(says("p", "", words.class_agreement(&phrases::share(words, agreement))));
        parts.extend(
            group.alpha.ok().map(|alpha| says("p", "aside", words.class_alpha(&signed(words, alpha)))),
        );
        parts.push(says("p", "aside", words.class_agreement_own()));
        parts.push(split(stage, group));
        parts.push(fold("table-fold", "button", words.class_tiles_all().into(), tiles(stage, group)));
    }
    if group.n_tiles_apart > 0 {
        parts.push(says("p", "aside", words.class_tiles_apart(group.n_tiles_apart.into())));
    }
    parts.push(says("p", "aside", words.class_distribution()));
    let spread = vec![
        distribution(words, words.class_times(), &group.seconds, seconds),
        distribution(words, words.class_accuracies(), &group.accuracies, percents),
    ];
    parts.push(element("div", "class-spread", spread));
    element("div", "class-group", parts)
}

/// Two decimals and a sign.
fn signed(words: Text, value: f64) -> String {
    let hundredths = (value * 100.0).round();
    let number = numbers::ten_thousandths(words.language, (hundredths.abs() * 100.0) as u32);
    if hundredths < 0.0 { ["\u{2212}", &number].concat() } else { number }
}

/// The tiles that split the class, as they were seen.
fn split(stage: Stage<'_>, group: &GroupBoard) -> Html {
    let words = stage.words;
    let split: Vec<&Tile> = group.tiles.iter().filter(|tile| tile.is_split()).take(N_SHOWN).collect();
    if split.is_empty() {
        return says("p", "", words.class_tiles_none());
    }
    let card = |tile: &&Tile| {
        let (yes, no) = (tile.n_ticked.to_string(), tile.n_left.to_string());
        let said = vec![
            says("b", "", words.class_tile_votes(&no, &yes)),
            says("small", "", place(words, group.kind, tile)),
            says("small", "", known(words, tile)),
        ];
        let seen = vec![face(stage, group.kind, tile), element("figcaption", "", said)];
        let key = tile.batch as usize * 9 + tile.position;
        with_key(key.into(), element("figure", "class-tile", seen))
    };
    let cards = split.iter().map(card).collect();
    element("div", "", vec![says("h3", "", words.class_tiles()), element("div", "class-tiles", cards)])
}

fn face(stage: Stage<'_>, kind: TaskKind, tile: &Tile) -> Html {
    let challenge = ChallengeId { kind, edition: stage.model.edition, index: tile.batch };
    batch::faces(
        stage.words,
        stage.model.log.header.seed,
        challenge,
        Form::of(kind, stage.model.is_described),
    )
    .into_iter()
    .nth(tile.position)
    .unwrap_or_default()
}

/// Where it stood: the batch and the place, and for a picture the words for that place.
fn place(words: Text, kind: TaskKind, tile: &Tile) -> String {
    let place = words.class_tile_place(&(tile.batch + 1).to_string(), &(tile.position + 1).to_string());
    match batch::name(words, Form::of(kind, false), tile.position) {
        Some(name) => [&place, " (", name, ")"].concat(),
        None => place,
    }
}

fn known(words: Text, tile: &Tile) -> &'static str {
    match tile.item.truth {
        Truth::Present => words.class_tile_present(),
        Truth::Absent => words.class_tile_absent(),
        Truth::Disputed => words.class_tile_disputed(),
    }
}

/// The same for all tiles, in the same order.
fn tiles(stage: Stage<'_>, group: &GroupBoard) -> Html {
    let words = stage.words;
    let names = [
        words.class_tile_column(),
        words.class_yes_column(),
        words.class_no_column(),
        words.class_agreement_column(),
        words.class_known_column(),
    ];
    let line = |tile: &Tile| {
        let cells = [
            tile.n_ticked.to_string(),
            tile.n_left.to_string(),
            phrases::share(words, tile.agreement),
            known(words, tile).to_owned(),
        ];
        table_row(
            place(words, group.kind, tile),
            cells.into_iter().map(|cell| says("td", "", cell)).collect(),
        )
    };
    let lines = group.tiles.iter().map(line).collect();
    framed(words.class_tiles_all(), "evidence", vec![columns(&names), element("tbody", "", lines)])
}

/// A table whose rows have a bar each, as long as the row has people.
fn distribution(words: Text, name: &'static str, bins: &[Bin], said: fn(Text, &Bin) -> String) -> Html {
    if bins.is_empty() {
        return Html::default();
    }
    let most = bins.iter().map(|bin| bin.n_people).max().unwrap_or(1).max(1);
    let line = |bin: &Bin| {
        let width = (bin.n_people * 100 / most).to_string();
        let bar = tagged("rect", &["width", "height"], &[&width, "10"], Vec::new());
        let keys = &["class", "viewBox", "preserveAspectRatio", "aria-hidden"];
        let bar = tagged("svg", keys, &["class-bar", "0 0 100 10", "none", "true"], vec![bar]);
        let people = says("span", "class-bin", bin.n_people.to_string());
        table_row(said(words, bin), vec![element("td", "", vec![people, bar])])
    };
    let lines = bins.iter().map(line).collect();
    let head = columns(&[name, words.class_people_column()]);
    framed(name, "evidence class-distribution", vec![head, element("tbody", "", lines)])
}

fn seconds(words: Text, bin: &Bin) -> String {
    let time = |seconds: u32| numbers::duration(Millis(u64::from(seconds) * 1000));
    match bin.until {
        Some(until) => words.class_bin_seconds(&time(bin.from), &time(until)),
        None => words.class_bin_seconds_last(&time(bin.from)),
    }
}

fn percents(words: Text, bin: &Bin) -> String {
    match bin.until {
        Some(until) => words.class_bin_percent(&bin.from.to_string(), &until.to_string()),
        None => words.class_bin_percent_last(&bin.from.to_string()),
    }
}
