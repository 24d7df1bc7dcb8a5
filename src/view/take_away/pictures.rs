//! The chart on display as a picture, from the same rows as the page, its sources numbered below. On
//! paper, whatever the theme: pictures are printed, and pasted into pages.

use crate::app::payslip::{Chart, Figure};
use crate::chart::palette::LIGHT;
use crate::chart::picture::{self, KeyEntry, Label, Layout, Line, Picture, Role, Sign};
use crate::chart::session::{self as session_marks, Session, money_place};
use crate::chart::strips::{self, FLIP, Mark, PlacedMark, Span, Strips};
use crate::content::{Text, annex, corpus, numbers};
use crate::domain::log::Millis;
use crate::domain::pay::{Money, Nanos, Provenance, SourceId};
use crate::domain::tally::Tally;
use crate::export::citation::{AUTHORS, day_in_words};
use crate::export::{APPLICATION, LICENCE_ADDRESS, VERSION};
use crate::view::reckoning::Reckoning;
use crate::view::rows::{Group, axis, hour_groups, ladder_groups};
use crate::view::scene::Stage;
use crate::view::scene::payslip::finding;
use crate::view::session::{SessionRows, line_ends, session_rows};
use crate::view::sheet::filled;
use crate::view::{phrases, session};
use plotters::prelude::DrawingArea;

/// The least height of a row, in pixels.
const ROW_HEIGHT: i32 = 36;
/// The height of the session's plot, and where it stands on the sheet, from the left.
const PLOT_HEIGHT: i32 = 290;
const PLOT: (f32, f32) = (92.0, 320.0);

/// A role of the marks, as a role of the words beside them.
fn role_of(role: strips::Role) -> Role {
    match role {
        strips::Role::You { .. } => Role::You,
        strips::Role::Worker => Role::Worker,
        strips::Role::Seller => Role::Client,
        strips::Role::Minimum => Role::Minimum,
    }
}

/// Sources in the order in which they are met, which is the order of their numbers.
#[derive(Default)]
struct Sources {
    ids: Vec<SourceId>,
}

impl Sources {
    /// The number of a source, as it stands after what it is the source of.
    fn number(&mut self, id: SourceId) -> String {
        let known = self.ids.iter().position(|other| *other == id);
        let index = known.unwrap_or(self.ids.len());
        if known.is_none() {
            self.ids.push(id);
        }
        ["\u{a0}[", &(index + 1).to_string(), "]"].concat()
    }
}

/// The chart on display, as SVG.
pub(super) fn picture(stage: Stage<'_>) -> String {
    let figures = stage.model.figures();
    let reckoning = Reckoning::new(stage, &figures);
    let moments = Tally::moments(&stage.model.log, &corpus());
    match reckoning.payslip.chart {
        Chart::Session if !moments.is_empty() => {
            session_picture(stage, reckoning, &session_rows(reckoning, &moments))
        }
        // Before the first answer there is no session to draw: the ladder stands in for it.
        Chart::Ladder | Chart::Session => {
            let bet = stage.model.log.pay_bet().and_then(|bet| bet.money);
            let bet = bet.filter(|money| money.currency == reckoning.settings.currency);
            strips_picture(stage, reckoning, &ladder_groups(reckoning), bet)
        }
        Chart::Hour => strips_picture(stage, reckoning, &hour_groups(reckoning), None),
    }
}

/// What is common to all pictures.
fn framed(stage: Stage<'_>, reckoning: Reckoning<'_>, lines: Vec<Line>, sources: &Sources) -> Picture {
    let words = reckoning.words;
    let finding = finding(reckoning, stage.tally.n_refused);
    let amount = finding.number.map_or_else(String::new, |(_, amount)| amount);
    let reading = match (reckoning.payslip.chart, reckoning.has_worked()) {
        (Chart::Ladder, true) => words.payslip_lead(),
        (Chart::Ladder | Chart::Session, false) => words.payslip_lead_empty(),
        (Chart::Hour, true) => words.hour_lead(),
        (Chart::Hour, false) => words.hour_lead_empty(),
        (Chart::Session, true) => words.session_lead(),
    };
    let mut foot = foot(stage, reckoning, sources);
    if reckoning.payslip.chart == Chart::Hour && reckoning.has_worked() {
        foot.insert(0, words.hour_pace().to_owned());
    }
    Picture {
        language: words.language.tag(),
        title: filled(&finding.sentence, &amount),
        reading: reading.to_owned(),
        ticks: Vec::new(),
        lines,
        key: Vec::new(),
        foot,
        creator: AUTHORS,
        licence_address: LICENCE_ADDRESS,
        palette: LIGHT,
    }
}

/// The ladder, or the hour.
fn strips_picture(
    stage: Stage<'_>,
    reckoning: Reckoning<'_>,
    groups: &[Group],
    bet: Option<Money>,
) -> String {
    let (words, currency) = (reckoning.words, reckoning.settings.currency);
    let axis = axis(reckoning, groups, bet);
    let mut sources = Sources::default();
    let zero = Span { low: Some(0), high: Some(0) };
    let you = Mark::new(strips::Role::You { has_worked: reckoning.has_worked() }, zero);
    let (mut lines, mut marks) = (Vec::new(), vec![you]);
    let row = |caption: &str, detail: String, value: String, mark: &Mark, role| {
        let (place, offset) = mark.value_place(axis);
        let labels = vec![Label { place, offset, height: 0.5, words: value, role }];
        Line::Row { caption: caption.to_owned(), detail, height: ROW_HEIGHT, labels }
    };
    let n_pieces = words.ladder_you_pieces(reckoning.counts.n_pieces.into());
    lines.push(row(words.ladder_you(), n_pieces, phrases::zero(words, currency), &you, Role::You));
    for group in groups {
        for (place, (shown, mark)) in group.shown(reckoning.payslip.filter).enumerate() {
            if place == 0 {
                lines.push(Line::Group { name: group.name.to_owned(), basis: group.basis.clone() });
            }
            let flag = if mark.is_edited { [", ", words.edited_flag()].concat() } else { String::new() };
            let detail = [&shown.detail, flag.as_str(), &sources.number(shown.provenance.source)].concat();
            let what = words.what(shown.provenance.caption);
            lines.push(row(what, detail, shown.value.clone(), &mark, role_of(mark.role)));
            marks.push(mark);
        }
    }
    let tick = |nanos: Nanos| Label {
        place: axis.place(nanos),
        offset: 0,
        height: 0.0,
        words: phrases::tick(words, nanos, currency),
        role: if nanos == 0 { Role::You } else { Role::Plain },
    };
    let mut picture = framed(stage, reckoning, lines, &sources);
    picture.ticks = [0].into_iter().chain(axis.ticks()).map(tick).collect();
    picture.key = key(reckoning, &marks);
    if let (Some(bet), Some(Line::Row { labels, .. })) = (bet, picture.lines.first_mut()) {
        let place = axis.place(bet.nanos);
        let said = [words.bet_line(), " ", &numbers::money(words.language, bet)].concat();
        let offset = if place > FLIP { -6 } else { 6 };
        labels.push(Label { place, offset, height: 0.2, words: said, role: Role::You });
    }
    let bet = bet.map(|bet| bet.nanos);
    picture::svg(&picture, &move |area, layout| {
        let placed = layout.middles().zip(&marks).map(|(y, mark)| PlacedMark { y, mark: *mark });
        let drawing = Strips {
            pixel_ratio: 1.0,
            strip_left: layout.strip_left as f32,
            strip_width: layout.strip_width as f32,
            top: layout.top as f32,
            bottom: layout.bottom as f32,
            axis,
            bet,
            marks: placed.collect(),
        };
        // Writing to a text cannot fail.
        let _ = strips::draw(area, &drawing, &LIGHT);
    })
}

/// What the shapes mean: only those that are drawn.
fn key(reckoning: Reckoning<'_>, marks: &[Mark]) -> Vec<KeyEntry> {
    let words = reckoning.words;
    let minimum = match reckoning.payslip.chart {
        Chart::Ladder | Chart::Session => words.key_minimum(),
        Chart::Hour => words.key_wage(),
    };
    let has = |is_meant: fn(&Mark) -> bool| marks.iter().any(is_meant);
    let entries = [
        (Role::You, Sign::Dot, words.key_you(), true),
        (Role::Worker, Sign::Dot, words.key_worker(), has(|mark| mark.role == strips::Role::Worker)),
        (Role::Client, Sign::Ring, words.key_seller(), has(|mark| mark.role == strips::Role::Seller)),
        (Role::Minimum, Sign::Square, minimum, has(|mark| mark.role == strips::Role::Minimum)),
        (Role::Time, Sign::Hatch, words.key_unpaid(), has(|mark| mark.paid_hour.is_some())),
        (Role::Minimum, Sign::Bar, words.key_own_minimum(), has(|mark| mark.minimum.is_some())),
        (Role::You, Sign::Ring, words.key_edited(), has(|mark| mark.is_edited)),
    ];
    let drawn = entries.into_iter().filter(|(_, _, _, is_drawn)| *is_drawn);
    drawn.map(|(role, sign, words, _)| KeyEntry { role, sign, words: words.to_owned() }).collect()
}

/// The session: one plot, ticks to its left, names and last values to its right.
fn session_picture(stage: Stage<'_>, reckoning: Reckoning<'_>, chart: &SessionRows) -> String {
    let (words, currency) = (reckoning.words, reckoning.settings.currency);
    let mut sources = Sources::default();
    let beside = |pixels: f32, offset, height, words: String, role| Label {
        place: Layout::share(pixels),
        offset,
        height,
        words,
        role,
    };
    let mut labels = Vec::new();
    for (height, row, said) in line_ends(reckoning, chart) {
        let role = row.map_or(Role::You, |row| role_of(row.role));
        let found = row.and_then(|row| Some((row, provenance(reckoning, row)?)));
        let Some((row, provenance)) = found else {
            labels.push(beside(PLOT.0 + PLOT.1, 8, height, said, role));
            continue;
        };
        // What is paid on one line, where and when on the next: both do not fit beside the plot.
        let amount = said.strip_suffix(row.name.as_str()).unwrap_or_default();
        let place = row.name.strip_prefix(row.short).unwrap_or_default().trim_start_matches([',', ' ']);
        let first = [amount, row.short, ","].concat();
        let second = [place, &sources.number(provenance.source)].concat();
        labels.push(beside(PLOT.0 + PLOT.1, 8, height, first, role));
        let below = height + 14.0 / PLOT_HEIGHT as f32;
        labels.push(beside(PLOT.0 + PLOT.1, 8, below, second, Role::Plain));
    }
    for nanos in chart.axis.ticks().chain([0]) {
        let role = if nanos == 0 { Role::You } else { Role::Plain };
        let said = phrases::tick(words, nanos, currency);
        labels.push(beside(PLOT.0, -8, money_place(chart.axis, nanos), said, role));
    }
    let plot = Line::Row { caption: String::new(), detail: String::new(), height: PLOT_HEIGHT, labels };
    let under = Line::Row {
        caption: String::new(),
        detail: String::new(),
        height: 42,
        labels: time_labels(words, chart.worked),
    };
    let mut picture = framed(stage, reckoning, vec![plot, under], &sources);
    picture.foot.insert(0, words.session_one_each().to_owned());
    picture::svg(&picture, &|area, layout| {
        let Some((top, bottom)) = layout.rows.first().copied() else { return };
        let plot: DrawingArea<_, _> =
            area.clone().shrink((PLOT.0 as i32, top), (PLOT.1 as i32, bottom - top));
        let drawing = Session {
            pixel_ratio: 1.0,
            width: PLOT.1,
            height: (bottom - top) as f32,
            axis: chart.axis,
            worked: chart.worked,
            lines: chart.lines(),
        };
        let _ = session_marks::draw(&plot, &drawing, &LIGHT);
    })
}

/// What stands under the plot: the moments that are ticked, and what the axis counts.
fn time_labels(words: Text, worked: Millis) -> Vec<Label> {
    let at = |share: f32, height, words| Label {
        place: Layout::share(PLOT.0 + PLOT.1 * share),
        offset: 0,
        height,
        words,
        role: Role::Plain,
    };
    let ticks = session_marks::time_ticks(worked);
    let tick = |tick| at(session_marks::time_place(tick, worked), 0.2, numbers::duration(tick));
    let mut labels: Vec<_> = ticks.map(tick).collect();
    labels.push(at(0.5, 0.7, words.session_time(&numbers::duration(worked))));
    labels
}

fn provenance(reckoning: Reckoning<'_>, row: &session::SessionRow) -> Option<Provenance> {
    let figures = reckoning.figures;
    match row.figure {
        Figure::Rate(index) => figures.rates.get(index).map(|rate| rate.provenance),
        Figure::Pay(index) => figures.pays.get(index).map(|pay| pay.provenance),
        Figure::Wage(index) => figures.wages.get(index).map(|wage| wage.provenance),
    }
}

/// Her changes, if she made some; sources by their numbers; whose the figures are; who made the chart,
/// under which licence, when.
fn foot(stage: Stage<'_>, reckoning: Reckoning<'_>, sources: &Sources) -> Vec<String> {
    let words = reckoning.words;
    let mut foot = Vec::new();
    let changes = reckoning.payslip.edits.written(reckoning.sourced);
    if !changes.is_empty() {
        foot.push([words.edited_banner(), " (", &changes, ")"].concat());
    }
    foot.push(words.picture_sources().to_owned());
    for (place, id) in sources.ids.iter().enumerate() {
        let source = annex::source(*id);
        foot.push(["[", &(place + 1).to_string(), "] ", source.citation, " ", source.address].concat());
    }
    foot.push(words.picture_figures().to_owned());
    if let Some(cite_as) = &stage.visit.cite_as {
        foot.push(words.picture_host(cite_as));
    }
    let mut licence = words.picture_licence(LICENCE_ADDRESS, APPLICATION, VERSION);
    if let Some(day) = stage.visit.today {
        licence = [licence.as_str(), " ", &words.picture_made(&day_in_words(words, day))].concat();
    }
    foot.push(licence);
    foot
}
