//! The requester's console: what is asked for, what it comes to, and one press that sanctions. Dark and monospaced,
//! the only place that is; simulated, and it looks it: numbers, no names.

use super::Stage;
use crate::app::requester::{DEADLINES, OVERLAPS, RequesterAction, Sanction, THRESHOLDS};
use crate::app::{Action, Scene};
use crate::content::{
    assumed_cents, assumed_count, assumed_source, assumed_thousandths, corpus, named_rate, numbers,
};
use crate::domain::consensus::weights::GoldRecord;
use crate::domain::crowd::CrowdSpec;
use crate::domain::hands::Room;
use crate::domain::log::Millis;
use crate::domain::order::PriceScale;
use crate::domain::pay::{Money, Nanos};
use crate::domain::requester::{
    HER_NUMBER, Hand, HandsSpec, Posting, Sanctions, Standing, Yield, hands, hands_of_class, yielded,
};
use crate::view::controls::{Weight, actions, button, choice, choices, fold, slider};
use crate::view::markup::{columns, element, framed, header_cell, pressable, says, tagged, term, text};
use crate::view::phrases;
use crate::view::presenter::room::people;
use crate::view::send;
use crate::view::sources::sources;
use yew::prelude::*;

/// Simulated rows that are shown: the lowest marks first.
const N_ROWS: usize = 6;

/// What the console shows, all of it made from one posting.
struct Shown<'a> {
    stage: Stage<'a>,
    scale: PriceScale,
    step: u32,
    posting: Posting,
    hands: Vec<Hand>,
    /// Whether they are a class that was counted.
    is_class: bool,
    yielded: Yield,
}

impl Shown<'_> {
    fn sanctions(&self) -> Sanctions<'_> {
        let console = &self.stage.model.requester;
        Sanctions { rejected: &console.rejected, blocked: &console.blocked }
    }

    fn money(&self, nanos: Nanos) -> String {
        let currency = self.stage.model.settings.currency;
        numbers::money(self.stage.words.language, Money { nanos, currency })
    }

    fn integer(&self, number: u64) -> String {
        numbers::integer(self.stage.words.language, number)
    }

    fn whom(&self, number: u16) -> String {
        let words = self.stage.words;
        if number == HER_NUMBER {
            words.console_you().to_owned()
        } else {
            words.console_number(&number.to_string())
        }
    }
}

/// The console, and the formulas under it.
pub fn console(stage: Stage<'_>) -> Vec<Html> {
    let words = stage.words;
    let shown = &shown(stage);
    let mark = if shown.is_class { words.room_console_name() } else { words.console_simulated() };
    let name = [words.console_name(), " · ", mark].concat();
    let head = vec![
        element(
            "p",
            "console-head",
            vec![says("b", "", words.console_name()), says("span", "console-mark", mark)],
        ),
        element("dl", "console-facts", facts(shown)),
    ];
    let parts = [head, vec![fields(shown), results(shown)], crowd(shown)].concat();
    vec![tagged("section", &["class", "aria-label"], &["console", &name], parts), formulas(shown)]
}

fn shown(stage: Stage<'_>) -> Shown<'_> {
    let console = &stage.model.requester;
    let scale =
        PriceScale { lowest: assumed_cents("posting-lowest"), highest: assumed_cents("posting-highest") };
    // Until it is moved, the price is the one that was read, be it between two steps.
    let (step, price) = match console.price_step {
        Some(step) => (step, scale.price(step)),
        None => (scale.step(usual_price(stage)), usual_price(stage)),
    };
    let posting = Posting {
        price,
        overlap: console.overlap,
        threshold_percent: console.threshold_percent,
        deadline: console.deadline(),
        n_items: assumed_count("posting-items").into(),
        per_answer: pace(stage).unwrap_or(Millis(assumed_thousandths("posting-answer").into())),
        fee_percent: assumed_count("posting-fee").into(),
    };
    let spec = HandsSpec {
        crowd: CrowdSpec {
            n_workers: assumed_count("crowd-pool"),
            lowest_percent: assumed_count("crowd-lowest").into(),
            highest_percent: assumed_count("crowd-highest").into(),
        },
        n_gold: assumed_count("posting-gold"),
        asks: scale,
    };
    let seed = stage.model.log.header.seed;
    let room = Room::of(&stage.model.log, &corpus());
    let is_class = room.is_some();
    let hands = match room {
        Some(room) => {
            hands_of_class(seed, scale, room.n_people, people(&stage.model.log).accuracy, room.gold)
        }
        None => hands(seed, spec, GoldRecord::of(stage.tally.marks)),
    };
    let sanctions = Sanctions { rejected: &console.rejected, blocked: &console.blocked };
    let yielded = yielded(&posting, &hands, sanctions);
    Shown { stage, scale, step, posting, hands, is_class, yielded }
}

/// Where the price waits: what an image was paid, as the payslip names it.
fn usual_price(stage: Stage<'_>) -> Nanos {
    let rate = named_rate("images").and_then(|index| stage.model.evidence.rates.get(index));
    rate.and_then(|rate| rate.amount.low.map(|low| low / Nanos::from(rate.per.max(1)))).unwrap_or(0)
}

/// What an item takes her, measured; none before she has answered one, or when it is too short to be a pace.
fn pace(stage: Stage<'_>) -> Option<Millis> {
    const SHORTEST: u64 = 200;
    let each = stage.tally.worked.0.checked_div(stage.tally.marks.n_items.into())?;
    (each >= SHORTEST).then_some(Millis(each))
}

fn facts(shown: &Shown<'_>) -> Vec<Html> {
    let words = shown.stage.words;
    let redacted = vec![
        tagged("span", &["class", "aria-hidden"], &["redacted", "true"], Vec::new()),
        says("span", "unseen", words.console_redacted()),
    ];
    let items = words.console_items(&shown.integer(shown.posting.n_items.into()));
    vec![
        term("", vec![text(words.console_client())], redacted),
        term("", vec![text(words.console_task())], vec![text(items)]),
    ]
}

fn acted(action: RequesterAction) -> Action {
    Action::Requester(action)
}

fn fields(shown: &Shown<'_>) -> Html {
    let (stage, words) = (shown.stage, shown.stage.words);
    let console = &stage.model.requester;
    let said = shown.money(shown.posting.price);
    let price = element(
        "label",
        "console-field",
        vec![
            element(
                "span",
                "",
                vec![text(words.console_price()), text(" "), says("output", "", said.clone())],
            ),
            slider(stage.dispatch, [shown.scale.first(), shown.scale.last(), shown.step], &said, |step| {
                acted(RequesterAction::PriceMoved(step))
            }),
        ],
    );
    let press =
        |action, is_made, caption: String| choice(stage.dispatch, acted(action), is_made, "", caption);
    let overlaps = OVERLAPS.map(|overlap| {
        press(RequesterAction::OverlapChosen(overlap), overlap == console.overlap, overlap.to_string())
    });
    let thresholds = THRESHOLDS.map(|percent| {
        let caption = if percent == 0 {
            words.console_threshold_none().to_owned()
        } else {
            phrases::percent(words, percent * 100)
        };
        press(RequesterAction::ThresholdChosen(percent), percent == console.threshold_percent, caption)
    });
    let deadlines = DEADLINES.map(|minutes| {
        let caption = numbers::whole_minutes(minutes);
        press(RequesterAction::DeadlineChosen(minutes), minutes == console.deadline_minutes, caption)
    });
    let field = |class, name: &'static str, buttons: Vec<Html>| {
        element("div", "console-field", vec![says("span", "", name), choices(class, name, buttons)])
    };
    element(
        "div",
        "console-fields",
        vec![
            price,
            field("choices overlaps", words.console_overlap(), overlaps.to_vec()),
            field("choices thresholds", words.console_threshold(), thresholds.to_vec()),
            field("choices deadlines", words.console_deadline(), deadlines.to_vec()),
        ],
    )
}

fn results(shown: &Shown<'_>) -> Html {
    let words = shown.stage.words;
    let (posting, found) = (&shown.posting, &shown.yielded);
    let nothing = || words.console_nothing().to_owned();
    let done = words
        .console_done_of(&shown.integer(found.n_items_done.into()), &shown.integer(posting.n_items.into()));
    let unpaid = shown.integer(found.n_answers_unpaid);
    let rows = vec![
        (words.console_cost().to_owned(), shown.money(found.paid + found.fee)),
        (words.console_fee(&posting.fee_percent.to_string()), shown.money(found.fee)),
        (
            words.console_right().to_owned(),
            found.right.map_or_else(nothing, |right| phrases::share(words, right)),
        ),
        (words.console_time().to_owned(), found.needed.map_or_else(nothing, numbers::duration)),
        (words.console_done().to_owned(), done),
        (words.console_unpaid().to_owned(), unpaid.clone()),
    ];
    let rows = rows.into_iter().map(|(name, value)| term("", vec![text(name)], vec![text(value)]));
    let finding = if found.needed.is_none() {
        words.console_found_few(found.n_paid.into(), &posting.overlap.to_string())
    } else {
        let is_late = found.n_items_done < posting.n_items;
        let late = if is_late { [words.console_found_late(), " "].concat() } else { String::new() };
        late + &match found.n_answers_unpaid {
            0 if is_late => String::new(),
            0 => words.console_found_paid().to_owned(),
            _ => words.console_found_unpaid(&unpaid),
        }
    };
    let parts = vec![element("dl", "console-results", rows.collect()), says("p", "console-found", finding)];
    tagged("div", &["class", "aria-live"], &["console-yield", "polite"], parts)
}

/// Everybody as a square, then the rows that can be sanctioned.
fn crowd(shown: &Shown<'_>) -> Vec<Html> {
    let words = shown.stage.words;
    let mut n_standing = [0_u32; 4];
    let (mut her, mut squares) = (Vec::new(), Vec::new());
    for hand in &shown.hands {
        let standing = shown.posting.standing(hand, shown.sanctions());
        n_standing[standing as usize] += 1;
        let class = match standing {
            Standing::Away => "hand hand-away",
            Standing::Paid => "hand hand-paid",
            Standing::Rejected => "hand hand-rejected",
            Standing::Blocked => "hand hand-blocked",
        };
        let hers = if hand.number == HER_NUMBER { " hand-hers" } else { "" };
        let square = tagged("span", &["class"], &[&[class, hers].concat()], Vec::new());
        if hand.number == HER_NUMBER { her.push(square) } else { squares.push(square) }
    }
    her.push(element("div", "hands-others", squares));
    let [away, paid, rejected, blocked] = n_standing.map(|n| n.to_string());
    let console = &shown.stage.model.requester;
    let last = match console.last {
        None => words.console_said_nothing().to_owned(),
        Some((number, Sanction::Rejected)) => words.console_said_rejected(&shown.whom(number)),
        Some((number, Sanction::Blocked)) => words.console_said_blocked(&shown.whom(number)),
        Some((number, Sanction::Undone)) => words.console_said_undone(&shown.whom(number)),
    };
    let class = words.room_console(&shown.hands.len().to_string());
    let mut parts: Vec<Html> =
        shown.is_class.then(|| says("p", "console-found", class)).into_iter().collect();
    parts.extend([
        tagged("div", &["class", "aria-hidden"], &["hands", "true"], her),
        says("p", "console-crowd", words.console_crowd(&away, &blocked, &paid, &rejected)),
        rows(shown),
        tagged("p", &["class", "aria-live"], &["console-said", "polite"], vec![text(last)]),
    ]);
    parts.extend(hers(shown));
    parts
}

fn rows(shown: &Shown<'_>) -> Html {
    let words = shown.stage.words;
    let is_hers = |hand: &&Hand| hand.number == HER_NUMBER;
    let mut listed: Vec<&Hand> = shown.hands.iter().filter(is_hers).collect();
    let takes = |hand: &&Hand| !is_hers(hand) && hand.asks <= shown.posting.price;
    // By marks, then by number: as many passes as there are marks, for the library's sort weighs more.
    let n_gold = shown.hands.iter().map(|hand| hand.gold.n_gold).max().unwrap_or(0);
    let ranked = (0..=n_gold)
        .flat_map(|mark| shown.hands.iter().filter(takes).filter(move |hand| hand.gold.n_gold_right == mark));
    listed.extend(ranked.take(N_ROWS));
    let lines = listed.into_iter().map(|hand| row(shown, hand));
    let head = columns(&[
        words.console_worker(),
        words.console_gold(),
        words.console_standing(),
        words.console_act(),
    ]);
    let table =
        vec![says("caption", "", words.console_lowest()), head, element("tbody", "", lines.collect())];
    framed(words.console_lowest(), "console-table", table)
}

fn row(shown: &Shown<'_>, hand: &Hand) -> Html {
    let words = shown.stage.words;
    let standing = match shown.posting.standing(hand, shown.sanctions()) {
        Standing::Away => words.console_away(),
        Standing::Paid => words.console_paid(),
        Standing::Rejected => words.console_rejected(),
        Standing::Blocked => words.console_blocked(),
    };
    let gold = words.receipt_gold_share(&hand.gold.n_gold.to_string(), &hand.gold.n_gold_right.to_string());
    let whom = shown.whom(hand.number);
    let sanctions = shown.sanctions();
    let acts = vec![
        sanction(
            shown,
            hand.number,
            Sanction::Rejected,
            sanctions.rejected,
            words.console_reject(),
            words.console_reject_whom(&whom),
        ),
        sanction(
            shown,
            hand.number,
            Sanction::Blocked,
            sanctions.blocked,
            words.console_block(),
            words.console_block_whom(&whom),
        ),
    ];
    let class = if hand.number == HER_NUMBER { "console-her" } else { "" };
    let cells = vec![
        header_cell("row", vec![text(whom)]),
        says("td", "", gold),
        says("td", "", standing),
        element("td", "console-acts", acts),
    ];
    element("tr", class, cells)
}

/// One press sanctions, another takes it back; nothing is asked.
fn sanction(
    shown: &Shown<'_>,
    number: u16,
    sanction: Sanction,
    sanctioned: &[u16],
    caption: &'static str,
    label: String,
) -> Html {
    let is_made = sanctioned.contains(&number);
    let action = RequesterAction::Sanctioned(number, if is_made { Sanction::Undone } else { sanction });
    let (class, pressed) = if is_made { ("choice choice-made", "true") } else { ("choice", "false") };
    pressable(
        &["class", "type", "aria-pressed", "aria-label"],
        &[class, "button", pressed, &label],
        send(shown.stage.dispatch, acted(action)),
        vec![text(caption)],
    )
}

/// What her own items would bring.
fn hers(shown: &Shown<'_>) -> Option<Html> {
    let words = shown.stage.words;
    let hand = shown.hands.first().filter(|hand| hand.number == HER_NUMBER)?;
    let n_items = shown.stage.tally.marks.n_items;
    let zero = phrases::zero(words, shown.stage.model.settings.currency);
    let value = match shown.posting.standing(hand, shown.sanctions()) {
        Standing::Paid => {
            words.console_hers_paid(&shown.money(shown.posting.price * Nanos::from(n_items)), &zero)
        }
        Standing::Away | Standing::Rejected | Standing::Blocked => words.console_hers_unpaid(&zero),
    };
    let name = words.console_hers(n_items.into());
    Some(element("dl", "console-hers", vec![term("", vec![text(name)], vec![text(value)])]))
}

fn formulas(shown: &Shown<'_>) -> Html {
    let words = shown.stage.words;
    let (low, high) = (shown.money(shown.scale.lowest), shown.money(shown.scale.highest));
    let seconds = numbers::ten_thousandths(words.language, (shown.posting.per_answer.0 / 100 * 1000) as u32);
    let origin = match pace(shown.stage) {
        Some(_) => words.console_formula_pace(),
        None => words.console_formula_assumed(),
    };
    let seconds = [&seconds, " s (", origin, ")"].concat();
    let fee = assumed_source("posting-fee").map(|source| sources(words, &[source])).unwrap_or_default();
    let all = Action::SceneOpened(Scene::Assumptions);
    let all = button(shown.stage.dispatch, all, Weight::Plain, "go-assumptions", words.assumptions_open());
    let said = vec![
        says("p", "", words.console_formula_cost(&shown.posting.fee_percent.to_string())),
        fee,
        says("p", "", words.console_formula_right()),
        says("p", "", words.console_formula_time(&high, &low, &seconds)),
        actions(vec![all]),
    ];
    fold("formula-fold", "button", words.console_formula().into(), element("div", "prose", said))
}
