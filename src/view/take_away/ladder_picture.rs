//! The ladder as a picture: the rows, values and ticks of the page, with their sources numbered below.

use crate::chart::axis::MoneyAxis;
use crate::chart::ladder::{self, Ladder, Mark, PlacedMark, Span};
use crate::chart::palette::LIGHT;
use crate::chart::picture::{self, KeyEntry, Label, Layout, Line, Picture, Role, Sign};
use crate::content::{Text, annex, evidence, numbers};
use crate::domain::pay::{self, Currency, Money, Nanos, Recipient, Row, SourceId, Trade, Worth};
use crate::export::citation::day_in_words;
use crate::export::{APPLICATION, LICENCE_ADDRESS, VERSION, citation};
use crate::view::phrases;
use crate::view::scene::Stage;
use crate::view::scene::payslip::headline;

/// Past this share of the strip a value is written to the left of its mark.
const FLIP: f32 = 0.52;
/// The least height of a row, in pixels.
const ROW_HEIGHT: i32 = 36;

/// What the picture is gathered in.
struct Gathered {
    axis: MoneyAxis,
    lines: Vec<Line>,
    marks: Vec<Mark>,
    /// In the order of their numbers.
    sources: Vec<SourceId>,
}

/// The ladder on display, as SVG, on paper: pictures are printed and pasted into pages.
pub(super) fn ladder_picture(stage: Stage<'_>) -> String {
    let words = stage.words;
    let settings = stage.model.settings;
    let rows = pay::ladder(evidence(), &stage.tally.counts, settings.currency);
    let gathered = gather(stage, &rows);
    let is_empty = stage.tally.counts.n_pieces == 0;
    let picture = Picture {
        language: words.language.tag(),
        title: headline(stage, &rows),
        reading: if is_empty { words.payslip_lead_empty() } else { words.payslip_lead() }.to_owned(),
        ticks: ticks(words, settings.currency, gathered.axis),
        lines: gathered.lines,
        key: key(words),
        foot: foot(stage, &gathered.sources),
        creator: citation::AUTHORS,
        licence_address: LICENCE_ADDRESS,
        palette: LIGHT,
    };
    let (marks, axis) = (gathered.marks, gathered.axis);
    picture::svg(&picture, &move |area, layout| {
        // Writing to a text cannot fail.
        let _ = ladder::draw(area, &placed(layout, &marks, axis), &LIGHT);
    })
}

fn placed(layout: &Layout, marks: &[Mark], axis: MoneyAxis) -> Ladder {
    let marks = layout.middles().zip(marks).map(|(y, mark)| PlacedMark { y, mark: *mark });
    Ladder {
        pixel_ratio: 1.0,
        strip_left: layout.strip_left as f32,
        strip_width: layout.strip_width as f32,
        top: layout.top as f32,
        bottom: layout.bottom as f32,
        axis,
        marks: marks.collect(),
    }
}

fn gather(stage: Stage<'_>, rows: &[Row]) -> Gathered {
    let (words, tally, settings) = (stage.words, stage.tally, stage.model.settings);
    let plotted = || rows.iter().filter_map(|row| Some((row, row.outcome.as_ref().ok()?)));
    let wage = evidence().minimum_wage(settings.country).and_then(|(_, wage)| {
        let amount = pay::worth_of_time(wage, tally.worked)?;
        (tally.worked.0 > 0 && amount.currency == settings.currency).then_some((wage, amount))
    });
    let amounts = plotted().flat_map(|(_, worth)| [worth.low, worth.high]).flatten();
    let axis = MoneyAxis::covering(amounts.chain(wage.map(|(_, amount)| amount)));
    let mut gathered = Gathered { axis, lines: Vec::new(), marks: Vec::new(), sources: Vec::new() };
    let n_pieces = tally.counts.n_pieces;
    gathered.add(
        [words.ladder_you().to_owned(), words.ladder_you_pieces(n_pieces.into())],
        (0, 0),
        phrases::zero(words, settings.currency),
        Mark::You { has_worked: n_pieces > 0 },
        Role::You,
    );
    for trade in Trade::ALL {
        for (place, (row, worth)) in plotted().filter(|(row, _)| row.rate.trade == trade).enumerate() {
            if place == 0 {
                let basis = phrases::basis(words, row.rate.unit, row.basis);
                gathered.lines.push(Line::Group { name: phrases::trade(words, trade).to_owned(), basis });
            }
            gathered.rate(words, row, worth);
        }
    }
    if let Some((wage, amount)) = wage {
        let basis = words.ladder_wage(&numbers::duration(tally.worked));
        gathered.lines.push(Line::Group { name: words.ladder_time().to_owned(), basis });
        let provenance = wage.provenance;
        let dated = phrases::dating(words, provenance.dating);
        let detail = gathered.detail(words.place(provenance.caption), &dated, provenance.source);
        let caption = words.what(provenance.caption).to_owned();
        let value = numbers::money(words.language, amount);
        let ends = (amount.nanos, amount.nanos);
        gathered.add([caption, detail], ends, value, Mark::Minimum(amount.nanos), Role::Minimum);
    }
    gathered
}

impl Gathered {
    fn rate(&mut self, words: Text, row: &Row, worth: &Worth) {
        let nanos = |money: Option<Money>| money.map(|money| money.nanos);
        let (low, high) = (nanos(worth.low), nanos(worth.high));
        let span = Span { low, high };
        let (mark, role) = match row.rate.recipient {
            Recipient::Seller => (Mark::Seller(span), Role::Client),
            Recipient::Worker | Recipient::Unclear | Recipient::Nobody => (Mark::Worker(span), Role::Worker),
        };
        let provenance = row.rate.provenance;
        let year = phrases::year(provenance.dating);
        let detail = self.detail(words.place(provenance.caption), &year, provenance.source);
        let caption = words.what(provenance.caption).to_owned();
        let ends = (low.or(high).unwrap_or(0), high.or(low).unwrap_or(0));
        self.add([caption, detail], ends, phrases::worth(words, worth), mark, role);
    }

    /// Where, when, and the number of the source.
    fn detail(&mut self, place: &str, date: &str, source: SourceId) -> String {
        let known = self.sources.iter().position(|other| *other == source);
        let index = known.unwrap_or(self.sources.len());
        if known.is_none() {
            self.sources.push(source);
        }
        [place, ", ", date, "\u{a0}[", &(index + 1).to_string(), "]"].concat()
    }

    /// A row; its value stands beside the mark, on the side that has room.
    fn add(&mut self, caption: [String; 2], ends: (Nanos, Nanos), value: String, mark: Mark, role: Role) {
        let (low, high) = (self.axis.place(ends.0), self.axis.place(ends.1));
        let (place, offset) = match (high > FLIP, mark.opens_below(), mark.opens_above()) {
            (true, false, _) => (low, -14),
            (true, true, _) => (low, -26),
            (false, _, false) => (high, 14),
            (false, _, true) => (high, 26),
        };
        let [caption, detail] = caption;
        let label = Label { place, offset, height: 0.5, words: value, role };
        self.lines.push(Line::Row { caption, detail, height: ROW_HEIGHT, labels: vec![label] });
        self.marks.push(mark);
    }
}

fn ticks(words: Text, currency: Currency, axis: MoneyAxis) -> Vec<Label> {
    let tick = |nanos: Nanos| Label {
        place: axis.place(nanos),
        offset: 0,
        height: 0.0,
        words: phrases::tick(words, nanos, currency),
        role: if nanos == 0 { Role::You } else { Role::Plain },
    };
    [0].into_iter().chain(axis.ticks()).map(tick).collect()
}

fn key(words: Text) -> Vec<KeyEntry> {
    let entry = |role, sign, words: &str| KeyEntry { role, sign, words: words.to_owned() };
    vec![
        entry(Role::You, Sign::Dot, words.key_you()),
        entry(Role::Worker, Sign::Dot, words.key_worker()),
        entry(Role::Client, Sign::Ring, words.key_seller()),
        entry(Role::Minimum, Sign::Square, words.key_minimum()),
    ]
}

/// Sources by their numbers; whose the figures are; who made the chart, under which licence, when.
fn foot(stage: Stage<'_>, sources: &[SourceId]) -> Vec<String> {
    let words = stage.words;
    let mut foot = vec![words.picture_sources().to_owned()];
    for (place, id) in sources.iter().enumerate() {
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
