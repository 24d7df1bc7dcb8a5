//! The bet before the reveal: a marker on the logarithmic axis, dragged, typed or moved by arrow
//! keys (a native range input), on what one named rate pays for these pieces.

use super::controls::{Weight, actions, amount_field, button, heading, slider};
use super::markup::{element, says, tagged, text};
use super::reckoning::{Classified, Reckoning};
use super::strips::{lettered, per_thousand};
use super::{Dispatch, phrases};
use crate::app::Action;
use crate::app::payslip::PayslipAction;
use crate::content::{named_rate, numbers};
use crate::domain::log::PayBet;
use crate::domain::pay::bet::{Gap, LAST_STEP, amount_at, gap};
use crate::domain::pay::{Basis, Currency, Money, Nanos, PieceRate, Unit, Worth, basis, worth};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Ticks of the axis, but for the first.
const N_TICKS: u32 = 4;
/// The rates that a bet or a headline may name, best first: the first that multiplies something of
/// hers is taken.
const ROLES: [&str; 3] = ["images", "challenges", "gestures"];

/// The rate that is named, and what she made of what it pays for.
pub fn named(reckoning: Reckoning<'_>) -> Option<(usize, &PieceRate, u32)> {
    ROLES.into_iter().find_map(|role| {
        let index = named_rate(role)?;
        let rate = reckoning.figures.rates.get(index)?;
        match basis(rate.unit, &reckoning.counts) {
            Basis::Own(count) => Some((index, rate, count)),
            Basis::AsManyPieces(_) | Basis::Example(_) => None,
        }
    })
}

/// The scene before the ladder: one question, one axis, two ways on.
pub fn bet(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let Some((_, rate, count)) = named(reckoning) else { return Html::default() };
    let caption = rate.provenance.caption;
    let pieces = match rate.unit {
        Unit::Challenge => words.bet_pieces_challenges(count.into()),
        Unit::Gesture => words.bet_pieces_gestures(count.into()),
        Unit::Image | Unit::Word | Unit::Task | Unit::Lot => match reckoning.classified(count) {
            Classified::Images => words.bet_pieces_images(count.into()),
            Classified::Posts => words.bet_pieces_posts(count.into()),
            Classified::Both => words.bet_pieces_items(count.into()),
        },
    };
    let year = phrases::year(rate.provenance.dating);
    let question = words.bet_question(&pieces, words.place(caption), words.what(caption), &year);
    let amount = numbers::money(words.language, money(reckoning, reckoning.payslip.bet));
    let place = Action::Payslip(PayslipAction::BetPlaced);
    let skip = Action::Payslip(PayslipAction::BetSkipped);
    element(
        "section",
        "scene scene-bet",
        vec![
            heading("start", words.bet_title()),
            says("p", "lead", question),
            axis(reckoning, dispatch, &amount),
            typed(reckoning, dispatch),
            actions(vec![
                button(dispatch, place, Weight::Primary, "bet", words.bet_place(&amount)),
                button(dispatch, skip, Weight::Quiet, "bet-skip", words.bet_skip()),
            ]),
        ],
    )
}

/// How far the bet was, in words; nothing when she did not bet, or nothing is paid for what she made.
pub fn settled(reckoning: Reckoning<'_>, bet: &PayBet, worth: &Worth) -> Option<String> {
    let words = reckoning.words;
    let money = bet.money.filter(|money| money.currency == reckoning.settings.currency)?;
    let said = numbers::money(words.language, money);
    let times = |tenths: u64| times(reckoning, tenths);
    Some(match gap(money.nanos, worth)? {
        Gap::Near => words.bet_near(&said),
        Gap::TimesMore(tenths) => words.bet_more(&said, &times(tenths)),
        Gap::TimesLess(tenths) => words.bet_less(&said, &times(tenths)),
    })
}

/// Tenths below ten times, whole numbers above.
pub fn times(reckoning: Reckoning<'_>, tenths: u64) -> String {
    const TENFOLD: u64 = 100;
    let language = reckoning.words.language;
    if tenths < TENFOLD {
        let tenths = u32::try_from(tenths).unwrap_or(u32::MAX);
        return numbers::ten_thousandths(language, tenths.saturating_mul(1000));
    }
    numbers::integer(language, (tenths + 5) / 10)
}

fn money(reckoning: Reckoning<'_>, nanos: Nanos) -> Money {
    Money { nanos, currency: reckoning.settings.currency }
}

/// The axis: a native range, so that mouse, touch, arrow keys and screen readers all know it.
fn axis(reckoning: Reckoning<'_>, dispatch: &Dispatch, amount: &str) -> Html {
    let words = reckoning.words;
    let currency: Currency = reckoning.settings.currency;
    let step = reckoning.payslip.bet_step();
    // Every second decade, so that the words do not touch on a phone.
    let decades = (0..=N_TICKS).map(|place| {
        let step = place * (LAST_STEP / N_TICKS);
        let anchor = match place {
            0 => "start",
            N_TICKS => "end",
            _ => "middle",
        };
        let x = per_thousand(step as f32 / LAST_STEP as f32);
        // Only the ends and the middle are written on a phone.
        let class = if place % 2 == 1 { "tick-word tick-even" } else { "tick-word" };
        lettered(class, [&x, "", "50%", "", anchor], phrases::tick(words, amount_at(step), currency))
    });
    let marker = vec![text(words.bet_marker()), text(" "), says("output", "", amount.to_owned())];
    element(
        "label",
        "bet-axis",
        vec![
            element("span", "bet-marker", marker),
            slider(dispatch, [0, LAST_STEP, step], amount, |step| {
                Action::Payslip(PayslipAction::BetMoved(step))
            }),
            tagged(
                "svg",
                &["class", "role", "aria-hidden"],
                &["bet-ticks", "presentation", "true"],
                decades.collect(),
            ),
        ],
    )
}

fn typed(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    let words = reckoning.words;
    let typed = reckoning.payslip.bet_typed.clone();
    let is_taken = typed
        .as_deref()
        .is_none_or(|text| crate::domain::pay::read_decimal(text, 9) == Some(reckoning.payslip.bet));
    let value = typed.unwrap_or_else(|| numbers::as_printed(words.language, reckoning.payslip.bet));
    let oninput = dispatch.reform(|event: InputEvent| {
        let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
        Action::Payslip(PayslipAction::BetTyped(text))
    });
    let ends = [0, LAST_STEP].map(|step| numbers::money(words.language, money(reckoning, amount_at(step))));
    let refusal = (!is_taken).then(|| words.bet_refused(&ends[1], &ends[0]));
    let currency = phrases::currency_name(words, reckoning.settings.currency);
    let mut field = amount_field(words.bet_type(), value, oninput, refusal);
    field.insert(2, says("span", "field-unit", currency));
    element("label", "field bet-field", field)
}

/// What the named rate pays for what she made.
pub fn named_worth(reckoning: Reckoning<'_>) -> Option<(usize, Worth)> {
    let (index, rate, count) = named(reckoning)?;
    let worth = worth(rate, Basis::Own(count), reckoning.settings.currency, reckoning.figures).ok()?;
    Some((index, worth))
}
