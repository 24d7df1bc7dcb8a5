//! "Recalculate": the inputs of a figure, hers to change. The chart follows as she types; one press
//! goes back to the sources; an address shares the result.

use super::controls::{Weight, amount_field, button};
use super::markup::{element, says};
use super::reckoning::Reckoning;
use super::{Dispatch, phrases, sheet};
use crate::app::Action;
use crate::app::payslip::{EditField, Figure, PayslipAction, Place};
use crate::content::{evidence, numbers};
use crate::domain::pay::{Bounds, Currency, Hours, Nanos, Period, Recipient, TimeCounted};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A field: which, what it is called, what it holds.
struct Field {
    field: EditField,
    name: String,
    value: String,
}

/// The fields that bear on a figure in the chart on display.
pub fn recalculate(reckoning: Reckoning<'_>, dispatch: &Dispatch, figure: Figure, place: Place) -> Html {
    let is_hour = reckoning.is_by_the_hour(place);
    let fields = match figure {
        Figure::Rate(index) => rate_fields(reckoning, index, is_hour),
        Figure::Pay(index) => pay_fields(reckoning, index),
        Figure::Wage(index) => wage_fields(reckoning, index, is_hour),
    };
    panel(reckoning, dispatch, fields.unwrap_or_default())
}

/// The assumptions that the arithmetic uses, for their own page.
pub fn assumption_field(reckoning: Reckoning<'_>, dispatch: &Dispatch, id: &str) -> Html {
    let field = match id {
        "hours-a-month" => month(reckoning),
        "hours-a-day" => day(reckoning),
        "unpaid-minutes" => unpaid(reckoning),
        "overlap" => overlap(reckoning),
        _ => return Html::default(),
    };
    input(reckoning, dispatch, &field)
}

/// Her own time, for the page of assumptions.
pub fn time_field(reckoning: Reckoning<'_>, dispatch: &Dispatch) -> Html {
    input(reckoning, dispatch, &time(reckoning))
}

/// A year's exchange rate, for the page of assumptions.
pub fn exchange_field(reckoning: Reckoning<'_>, dispatch: &Dispatch, year: u16) -> Html {
    exchange(reckoning, year).map_or_else(Html::default, |field| input(reckoning, dispatch, &field))
}

/// That values are hers, one press to go back, and an address to share. Nothing while none is.
pub fn banner(reckoning: Reckoning<'_>, dispatch: &Dispatch, home: &str) -> Html {
    let words = reckoning.words;
    if reckoning.payslip.edits.is_empty() {
        return Html::default();
    }
    let undo = Action::Payslip(PayslipAction::EditsUndone);
    let edits = &reckoning.payslip.edits;
    let ours = edits.written(evidence());
    let address = [home, "#edit/", &ours].concat();
    let address = html! { <input type="text" readonly={true} value={address} /> };
    let address = element("label", "edited-address", vec![says("span", "", words.edited_share()), address]);
    let mut parts = vec![
        says("p", "", words.edited_banner()),
        button(dispatch, undo, Weight::Plain, "edits-undo", words.edited_undo()),
        address,
    ];
    // An author's figures are named in no address of ours: a link could else put any words under our title.
    if edits.written(reckoning.sourced) != ours {
        parts.push(says("p", "aside", words.edited_share_ours()));
    }
    element("div", "edited", parts)
}

fn panel(reckoning: Reckoning<'_>, dispatch: &Dispatch, fields: Vec<Field>) -> Html {
    if fields.is_empty() {
        return Html::default();
    }
    let words = reckoning.words;
    let mut parts = vec![says("legend", "", words.recalculate())];
    parts.extend(fields.iter().map(|field| input(reckoning, dispatch, field)));
    if !reckoning.payslip.edits.is_empty() {
        let undo = Action::Payslip(PayslipAction::EditsUndone);
        parts.push(button(dispatch, undo, Weight::Plain, "sheet-undo", words.edited_undo()));
    }
    element("fieldset", "recalculate", parts)
}

fn rate_fields(reckoning: Reckoning<'_>, index: usize, is_hour: bool) -> Option<Vec<Field>> {
    let words = reckoning.words;
    let rate = reckoning.figures.rates.get(index)?;
    let unit = phrases::units(words, rate.unit, rate.per.into());
    let ends = [EditField::RateLow(index), EditField::RateHigh(index)];
    let mut fields = amount_fields(reckoning, rate.amount, ends, &unit);
    fields.extend(exchange_of(reckoning, rate.currency, rate.provenance.dating.year()));
    if rate.is_paid_by_labelled_item() {
        fields.push(overlap(reckoning));
    }
    if is_hour {
        fields.push(time(reckoning));
        if rate.recipient == Recipient::Worker {
            fields.push(unpaid(reckoning));
        }
    }
    Some(fields)
}

fn pay_fields(reckoning: Reckoning<'_>, index: usize) -> Option<Vec<Field>> {
    let words = reckoning.words;
    let pay = reckoning.figures.pays.get(index)?;
    let period = phrases::periods(words, pay.period, pay.per.into());
    let ends = [EditField::PayLow(index), EditField::PayHigh(index)];
    let mut fields = amount_fields(reckoning, pay.amount, ends, &period);
    fields.extend(exchange_of(reckoning, pay.currency, pay.provenance.dating.year()));
    if pay.hours == Hours::FullTime {
        fields.push(full_time(reckoning, pay.period));
    }
    if pay.counted == TimeCounted::PaidOnly {
        fields.push(unpaid(reckoning));
    }
    Some(fields)
}

fn wage_fields(reckoning: Reckoning<'_>, index: usize, is_hour: bool) -> Option<Vec<Field>> {
    let wage = reckoning.figures.wages.get(index)?;
    let mut fields = Vec::new();
    if is_hour {
        if wage.period != Period::Hour {
            fields.push(full_time(reckoning, wage.period));
        }
        let currency = wage.converted.map_or(wage.currency, |(_, currency)| currency);
        fields.extend(exchange_of(reckoning, currency, wage.provenance.dating.year()));
    } else {
        fields.push(time(reckoning));
    }
    Some(fields)
}

/// One field for one amount, two for a range, one for a range with an open end.
fn amount_fields(reckoning: Reckoning<'_>, amount: Bounds, ends: [EditField; 2], unit: &str) -> Vec<Field> {
    let words = reckoning.words;
    let value = |nanos: Nanos| numbers::as_printed(words.language, nanos);
    let [low, high] = ends;
    let field = |field, name, nanos| Field { field, name, value: value(nanos) };
    match (amount.low, amount.high) {
        (Some(one), Some(same)) if one == same => vec![field(low, words.field_amount(unit), one)],
        (from, to) => {
            let from = from.map(|nanos| field(low, words.field_low(unit), nanos));
            let to = to.map(|nanos| field(high, words.field_high(unit), nanos));
            from.into_iter().chain(to).collect()
        }
    }
}

/// The exchange rate that a conversion uses, if there is one.
fn exchange_of(reckoning: Reckoning<'_>, from: Currency, year: u16) -> Option<Field> {
    let to = reckoning.settings.currency;
    let is_converted = matches!((from, to), (Currency::Usd, Currency::Eur) | (Currency::Eur, Currency::Usd));
    if is_converted { exchange(reckoning, year) } else { None }
}

fn exchange(reckoning: Reckoning<'_>, year: u16) -> Option<Field> {
    let words = reckoning.words;
    let average = reckoning.figures.exchange_rate(year)?;
    Some(Field {
        field: EditField::Exchange(year),
        name: words.field_exchange(&year.to_string()),
        value: numbers::ten_thousandths(words.language, average.eur_per_10000_usd),
    })
}

fn time(reckoning: Reckoning<'_>) -> Field {
    let name = reckoning.words.field_seconds().to_owned();
    Field { field: EditField::Seconds, name, value: sheet::seconds(reckoning) }
}

fn unpaid(reckoning: Reckoning<'_>) -> Field {
    let words = reckoning.words;
    let tenths = reckoning.figures.assumptions.tenths_of_unpaid_minutes;
    Field {
        field: EditField::UnpaidMinutes,
        name: words.field_unpaid().to_owned(),
        value: numbers::ten_thousandths(words.language, tenths.saturating_mul(1000)),
    }
}

fn overlap(reckoning: Reckoning<'_>) -> Field {
    let name = reckoning.words.field_overlap().to_owned();
    let value = reckoning.figures.assumptions.overlap.to_string();
    Field { field: EditField::Overlap, name, value }
}

fn full_time(reckoning: Reckoning<'_>, period: Period) -> Field {
    match period {
        Period::Day => day(reckoning),
        Period::Hour | Period::Month | Period::Year => month(reckoning),
    }
}

fn month(reckoning: Reckoning<'_>) -> Field {
    let words = reckoning.words;
    let hundredths = reckoning.figures.assumptions.hundredths_of_hours_a_month;
    Field {
        field: EditField::HoursAMonth,
        name: words.field_month().to_owned(),
        value: numbers::ten_thousandths(words.language, hundredths.saturating_mul(100)),
    }
}

fn day(reckoning: Reckoning<'_>) -> Field {
    let name = reckoning.words.field_day().to_owned();
    let value = reckoning.figures.assumptions.hours_a_day.to_string();
    Field { field: EditField::HoursADay, name, value }
}

/// A labelled text field: what she types stays as she types it, and is told when it cannot be
/// counted with.
#[inline(never)]
fn input(reckoning: Reckoning<'_>, dispatch: &Dispatch, field: &Field) -> Html {
    let words = reckoning.words;
    let which = field.field;
    let typed = reckoning.payslip.typed.as_ref().filter(|typed| typed.field == which);
    let value = typed.map_or_else(|| field.value.clone(), |typed| typed.text.clone());
    let is_refused = typed.is_some_and(|typed| typed.is_refused);
    let oninput = dispatch.reform(move |event: InputEvent| {
        let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
        Action::Payslip(PayslipAction::EditTyped(which, text))
    });
    let refusal = is_refused.then(|| words.field_refused().to_owned());
    element("label", "field", amount_field(field.name.clone(), value, oninput, refusal))
}
