//! What a reader does, in words: `open prove`, `tick 1 4`, `type 0 maison`, `label right`, `submit`.

use click_work::app::class::ClassAction;
use click_work::app::desk::Work;
use click_work::app::machine::MachineAction;
use click_work::app::payslip::{Chart, EditField, Figure, Filter, Measure, PayslipAction, Place};
use click_work::app::{Action, Effect, Model, Scene, Settings, update};
use click_work::content::{corpus, evidence};
use click_work::domain::classroom::{Code, Contribution, Slot, TaskSet, Worked};
use click_work::domain::drawing::Truth;
use click_work::domain::learn::classifier::Confidence;
use click_work::domain::log::Millis;
use click_work::domain::pay::{Country, Currency, Recipient, Trade};
use click_work::domain::task::{Answer, Edition, TaskKind, batch, transcription};

/// A reader in France who has done nothing.
pub(crate) fn fresh(seed: u64) -> Model {
    let settings = Settings { country: Country::France, currency: Currency::Eur, has_points: true };
    Model::new(seed, settings, Edition(0), evidence().clone())
}

/// Does an act at an instant; what it asks of the world comes back.
pub(crate) fn live(model: &mut Model, at: u64, act: &str) -> Vec<Effect> {
    let actions = read(model, act);
    actions.into_iter().flat_map(|action| update(model, action, Millis(at))).collect()
}

fn read(model: &Model, act: &str) -> Vec<Action> {
    let (verb, rest) = act.split_once(' ').unwrap_or((act, ""));
    let numbers = || rest.split(' ').map(|number| number.parse().unwrap());
    match verb {
        "open" => vec![Action::SceneOpened(Scene::named(rest).unwrap())],
        "tick" => numbers().map(|position| Action::ItemToggled { position }).collect(),
        "suspect" => numbers().map(|position| Action::SuspectToggled { position }).collect(),
        "type" => {
            let (position, text) = rest.split_once(' ').unwrap_or((rest, ""));
            vec![Action::WordTyped { position: position.parse().unwrap(), text: text.to_owned() }]
        }
        "label" => labels(model.work().unwrap(), model.log.header.seed, rest == "right"),
        "submit" => vec![Action::AnswerSubmitted],
        "refuse" => vec![Action::TaskRefused],
        "another" => vec![Action::AnotherTaken],
        "take" => vec![Action::TicketTaken(kind(rest))],
        "choose" => vec![Action::FirstTaskChosen(kind(rest))],
        "counter" => vec![Action::CounterReturned],
        "batch" => vec![Action::Machine(MachineAction::BatchTaken)],
        "filled" => vec![filled(model, rest)],
        "deal" => vec![Action::Machine(MachineAction::DealingToggled)],
        "sight" => vec![Action::Machine(MachineAction::SightToggled)],
        "withhold" => vec![Action::Machine(MachineAction::WithheldChosen(rest.parse().unwrap()))],
        "wrong" => vec![Action::Machine(MachineAction::WrongChosen(rest.parse().unwrap()))],
        "wrong-share" => vec![Action::Machine(MachineAction::WrongShareChosen(rest.parse().unwrap()))],
        "bet" => vec![Action::BetPlaced],
        "pay-bet" => payslip(vec![PayslipAction::BetTyped(rest.to_owned()), PayslipAction::BetPlaced]),
        "move-bet" => payslip(vec![PayslipAction::BetMoved(rest.parse().unwrap())]),
        "see" => payslip(vec![PayslipAction::BetSkipped]),
        "chart" => payslip(vec![PayslipAction::ChartChosen(chart(rest))]),
        "filter" => payslip(vec![PayslipAction::FilterChosen(filter(rest))]),
        "look-at" => payslip(vec![looked_at(rest)]),
        "recalculate" => {
            let (field, text) = rest.split_once(' ').unwrap();
            payslip(vec![PayslipAction::EditTyped(edit_field(field), text.to_owned())])
        }
        "ask-how" => {
            payslip(vec![PayslipAction::MeasureToggled(Measure::ALL[rest.parse::<usize>().unwrap()])])
        }
        "codes" => class(ClassAction::CodesTyped(rest.replace(';', "\n"))),
        "class-of" => class(ClassAction::CodesTyped(class_of(model, rest))),
        "erase-codes" => class(ClassAction::CodesErased),
        "undo-erasure" => class(ClassAction::ErasureUndone),
        "undo" => payslip(vec![PayslipAction::EditsUndone]),
        "united-states" => vec![Action::CountryChosen(Country::UnitedStates)],
        "hide" => vec![Action::PageHidden],
        "return" => vec![Action::PageReturned],
        "english" => vec![Action::EditionChosen(Edition(1))],
        "reset" => vec![Action::ResetAsked, Action::ResetConfirmed],
        "ask-reset" => vec![Action::ResetAsked],
        "drop-reset" => vec![Action::ResetDropped],
        _ => panic!("nobody can {act:?}"),
    }
}

fn class(action: ClassAction) -> Vec<Action> {
    vec![Action::Class(action)]
}

/// The codes of a class on `28 road-signs` or `6 flag-post`: two batches each, of which the nth item is ticked by the first
/// 3n people.
fn class_of(model: &Model, words: &str) -> String {
    let (people, kind_name) = words.split_once(' ').unwrap();
    let code = |person: u16| {
        let ticked = std::array::from_fn(|item| person < 3 * (item as u16 + 1));
        let slot = Slot::Labelled { ticked, is_filled: false };
        Code::of(&Contribution {
            set: TaskSet::of(model.log.header, kind(kind_name)),
            batches: [slot, slot, Slot::NotReached],
            n_refused: u8::from(person == 0),
            n_answered: 2,
            n_other: 0,
            worked: Worked::nearest(Millis(40_000 + 3000 * u64::from(person))),
            nonce: person,
        })
    };
    (0..people.parse().unwrap()).map(|person| code(person).written() + "\n").collect()
}

/// What a machine says of the batch in front of her, in thousandths: one number for each item.
fn filled(model: &Model, numbers: &str) -> Action {
    let confidences: Vec<_> = numbers.split(' ').map(|number| Confidence(number.parse().unwrap())).collect();
    let challenge = model.work().unwrap().challenge;
    Action::Machine(MachineAction::BatchFilled { challenge, confidences: confidences.try_into().unwrap() })
}

fn payslip(actions: Vec<PayslipAction>) -> Vec<Action> {
    actions.into_iter().map(Action::Payslip).collect()
}

fn chart(name: &str) -> Chart {
    match name {
        "ladder" => Chart::Ladder,
        "hour" => Chart::Hour,
        "session" => Chart::Session,
        _ => panic!("there is no chart {name:?}"),
    }
}

/// `captcha`, `clicks`, `annotation`, `moderation`, `workers`, `sellers`, or several.
fn filter(names: &str) -> Filter {
    let mut filter = Filter::default();
    for name in names.split(' ').filter(|name| !name.is_empty()) {
        match name {
            "captcha" => filter.trade = Some(Trade::CaptchaSolving),
            "clicks" => filter.trade = Some(Trade::ClickFarming),
            "annotation" => filter.trade = Some(Trade::Annotation),
            "moderation" => filter.trade = Some(Trade::Moderation),
            "workers" => filter.recipient = Some(Recipient::Worker),
            "sellers" => filter.recipient = Some(Recipient::Seller),
            _ => panic!("nothing is filtered by {name:?}"),
        }
    }
    filter
}

/// A figure by its id.
pub(crate) fn figure(id: &str) -> Figure {
    let place = |mut ids: Box<dyn Iterator<Item = &'static str>>| ids.position(|other| other == id);
    let evidence = evidence();
    let rate = place(Box::new(evidence.rates.iter().map(|rate| rate.provenance.id))).map(Figure::Rate);
    let pay = place(Box::new(evidence.pays.iter().map(|pay| pay.provenance.id))).map(Figure::Pay);
    let wage = place(Box::new(evidence.wages.iter().map(|wage| wage.provenance.id))).map(Figure::Wage);
    rate.or(pay).or(wage).unwrap_or_else(|| panic!("there is no figure {id}"))
}

/// `MW-10 chart`.
fn looked_at(words: &str) -> PayslipAction {
    let (id, place) = words.split_once(' ').unwrap();
    let place = match place {
        "chart" => Place::Chart,
        "table" => Place::Table,
        "headline" => Place::Headline,
        "receipt" => Place::Receipt,
        "assumptions" => Place::Assumptions,
        _ => panic!("no figure opens in {place:?}"),
    };
    PayslipAction::FigureToggled(figure(id), place)
}

fn edit_field(name: &str) -> EditField {
    let number = |figure: Figure| match figure {
        Figure::Rate(index) | Figure::Pay(index) | Figure::Wage(index) => index,
    };
    match name.split_once(':') {
        Some(("rate-low", id)) => EditField::RateLow(number(figure(id))),
        Some(("rate-high", id)) => EditField::RateHigh(number(figure(id))),
        Some(("pay-low", id)) => EditField::PayLow(number(figure(id))),
        Some(("pay-high", id)) => EditField::PayHigh(number(figure(id))),
        Some(("exchange", year)) => EditField::Exchange(year.parse().unwrap()),
        _ => match name {
            "seconds" => EditField::Seconds,
            "unpaid" => EditField::UnpaidMinutes,
            "overlap" => EditField::Overlap,
            "month" => EditField::HoursAMonth,
            "day" => EditField::HoursADay,
            _ => panic!("there is no field {name:?}"),
        },
    }
}

fn kind(name: &str) -> TaskKind {
    TaskKind::ALL.into_iter().find(|kind| kind.name() == name).unwrap()
}

/// Labels everything in front of the reader as it should be, or everything as it should not.
fn labels(work: &Work, seed: u64, is_right: bool) -> Vec<Action> {
    match &work.draft {
        Answer::Choices(ticked) => {
            let plan = batch::plan(seed, work.challenge);
            let wanted = plan.iter().map(|item| (item.truth == Truth::Present) == is_right);
            let differing = wanted.zip(ticked).enumerate().filter(|(_, (wanted, is))| wanted != *is);
            differing.map(|(position, _)| Action::ItemToggled { position }).collect()
        }
        Answer::Transcription(_) => {
            let words = transcription::pair(seed, &corpus(), work.challenge);
            let typed = words.iter().map(|word| if is_right { word.printed } else { "§" });
            typed
                .enumerate()
                .map(|(position, text)| Action::WordTyped { position, text: text.to_owned() })
                .collect()
        }
    }
}
