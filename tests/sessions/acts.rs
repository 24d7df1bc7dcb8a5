//! What a reader does, in words: `open prove`, `tick 1 4`, `type 0 maison`, `label right`, `submit`.

use click_work::app::class::ClassAction;
use click_work::app::debate::DebateAction;
use click_work::app::desk::Work;
use click_work::app::machine::MachineAction;
use click_work::app::other_buyer::{Organisation, OtherBuyerAction};
use click_work::app::payslip::{Chart, EditField, Figure, Filter, Measure, PayslipAction, Place};
use click_work::app::presenter::{PresenterAction, SecondWindow};
use click_work::app::work::WorkAction;
use click_work::domain::classroom::{Code, Contribution, Slot, TaskSet, Worked};

use click_work::app::reading::ReadingAction;
use click_work::app::requester::{RequesterAction, Sanction};
use click_work::app::ways::{Way, WaysAction};
use click_work::app::{Action, Depth, Effect, Model, Offer, Scene, Settings, update};
use click_work::content::{corpus, evidence, term};
use click_work::domain::drawing::Truth;
use click_work::domain::learn::classifier::Confidence;
use click_work::domain::log::{Millis, Opinion};
use click_work::domain::pay::{Country, Recipient, Trade};
use click_work::domain::task::gesture::{self, Gesture};
use click_work::domain::task::{
    Answer, Edition, TaskKind, batch, dispatch, mission, redaction, transcription,
};

/// A reader in France who has done nothing.
pub(crate) fn fresh(seed: u64) -> Model {
    Model::new(seed, Settings::default(), Edition(0), evidence().clone())
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
        "mark" | "mark-to" | "reach" | "unmark" | "option" | "gesture" | "mission" | "press" | "unpress" => {
            work_acts(verb, rest)
        }
        "label" => labels(model.work().unwrap(), model.log.header.seed, rest == "right"),
        "submit" => vec![Action::AnswerSubmitted],
        "refuse" => vec![Action::TaskRefused],
        "another" => vec![Action::AnotherTaken],
        "take" => vec![Action::TicketTaken(kind(rest))],
        "choose" => vec![Action::FirstTaskChosen(kind(rest))],
        "counter" => vec![Action::CounterReturned],
        "describe" => vec![Action::DescriptionToggled],
        "offer" => vec![Action::OfferChanged(Offer::named(rest))],
        "batch" => vec![Action::Machine(MachineAction::BatchTaken)],
        "filled" => vec![filled(model, rest)],
        "deal" => vec![Action::Machine(MachineAction::DealingToggled)],
        "sight" => vec![Action::Machine(MachineAction::SightToggled)],
        "withhold" => vec![Action::Machine(MachineAction::WithheldChosen(rest.parse().unwrap()))],
        "wrong" => vec![Action::Machine(MachineAction::WrongChosen(rest.parse().unwrap()))],
        "wrong-share" => vec![Action::Machine(MachineAction::WrongShareChosen(rest.parse().unwrap()))],
        "convert" => vec![Action::PointsConverted],
        "order-gesture" => {
            vec![other_buyer(OtherBuyerAction::GestureChosen(Gesture::ALL[numbers().next().unwrap()]))]
        }
        "order-price" => vec![other_buyer(OtherBuyerAction::PriceMoved(rest.parse().unwrap()))],
        "order" => {
            vec![other_buyer(OtherBuyerAction::OrderPlaced(Organisation::ALL[numbers().next().unwrap()]))]
        }
        "console-price" => vec![requester(RequesterAction::PriceMoved(rest.parse().unwrap()))],
        "console-overlap" => vec![requester(RequesterAction::OverlapChosen(rest.parse().unwrap()))],
        "threshold" => vec![requester(RequesterAction::ThresholdChosen(rest.parse().unwrap()))],
        "deadline" => vec![requester(RequesterAction::DeadlineChosen(rest.parse().unwrap()))],
        "reject" => vec![requester(RequesterAction::Sanctioned(rest.parse().unwrap(), Sanction::Rejected))],
        "block" => vec![requester(RequesterAction::Sanctioned(rest.parse().unwrap(), Sanction::Blocked))],
        "forgive" => vec![requester(RequesterAction::Sanctioned(rest.parse().unwrap(), Sanction::Undone))],
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
        "undo" => payslip(vec![PayslipAction::EditsUndone]),
        "united-states" => vec![Action::CountryChosen(Country::UnitedStates)],
        "hide" => vec![Action::PageHidden],
        "return" => vec![Action::PageReturned],
        "english" => vec![Action::EditionChosen(Edition(1))],
        "reset" => vec![Action::ResetAsked, Action::ResetConfirmed],
        _ => class_act(model, verb, rest)
            .or_else(|| lesson_act(verb, rest))
            .unwrap_or_else(|| read_on(verb, rest)),
    }
}

/// What is done in the last scenes, and with the story as a whole.
fn read_on(verb: &str, rest: &str) -> Vec<Action> {
    match verb {
        "undo-reset" => vec![Action::ResetUndone],
        "ask-reset" => vec![Action::ResetAsked],
        "drop-reset" => vec![Action::ResetDropped],
        "try" => vec![Action::Ways(WaysAction::WayChosen(way(rest)))],
        "slide" => vec![Action::Ways(slid(rest))],
        "refuse-with" => vec![Action::Ways(WaysAction::RefusingChosen(rest.parse().unwrap()))],
        "say" => vec![Action::Debate(DebateAction::Opined(opinion(rest)))],
        "replay" => vec![Action::Debate(DebateAction::ReplayPressed)],
        "print-refused" => vec![Action::Debate(DebateAction::PrintEnded { was_shown: false })],
        "short" => vec![Action::Reading(ReadingAction::DepthChosen(Depth::Short))],
        "continue" => vec![Action::Reading(ReadingAction::StoryContinued)],
        "word" => vec![Action::Reading(ReadingAction::TermToggled(term(rest).unwrap().key))],
        "close-word" => vec![Action::Reading(ReadingAction::TermClosed)],
        _ => panic!("nobody can {verb} {rest:?}"),
    }
}

/// What is done before a class.
fn lesson_act(verb: &str, rest: &str) -> Option<Vec<Action>> {
    let action = match verb {
        "class" => PresenterAction::ModeToggled,
        "say-window" => PresenterAction::read(rest).unwrap(),
        "vote" => return Some(votes(rest)),
        "window" => PresenterAction::WindowToggled,
        "window-became" => PresenterAction::WindowBecame(window(rest)),
        _ => return None,
    };
    Some(vec![Action::Presenter(action)])
}

/// `28 23 5`: of 28 people, 23 raise a hand for the first item, 5 for the second.
fn votes(counts: &str) -> Vec<Action> {
    let (people, hands) = counts.split_once(' ').unwrap();
    let count = |hands: &str| [PresenterAction::HandsTyped(hands.to_owned()), PresenterAction::HandsCounted];
    let counts = hands.split(' ').flat_map(count);
    [PresenterAction::PeopleTyped(people.to_owned())]
        .into_iter()
        .chain(counts)
        .map(Action::Presenter)
        .collect()
}

fn window(name: &str) -> SecondWindow {
    match name {
        "open" => SecondWindow::Open,
        "blocked" => SecondWindow::Blocked,
        "unreachable" => SecondWindow::Unreachable,
        "gone" => SecondWindow::Gone,
        _ => panic!("no window becomes {name:?}"),
    }
}

/// `floor`, `cooperative`, `income`; anything else is things as they are.
fn way(name: &str) -> Option<Way> {
    match name {
        "floor" => Some(Way::Floor),
        "cooperative" => Some(Way::Cooperative),
        "income" => Some(Way::Income),
        _ => None,
    }
}

/// `floor 12`.
fn slid(words: &str) -> WaysAction {
    let (name, step) = words.split_once(' ').unwrap();
    WaysAction::Moved(way(name).unwrap(), step.parse().unwrap())
}

fn opinion(name: &str) -> Opinion {
    match name {
        "work" => Opinion::Work,
        "not-work" => Opinion::NotWork,
        "unsure" => Opinion::Unsure,
        _ => panic!("nobody says {name:?}"),
    }
}

/// What is done in the scene of the class.
fn class_act(model: &Model, verb: &str, rest: &str) -> Option<Vec<Action>> {
    let action = match verb {
        "codes" => ClassAction::CodesTyped(rest.replace(';', "\n")),
        "class-of" => ClassAction::CodesTyped(class_of(model, rest)),
        "beside" => ClassAction::BesideTyped(class_of(model, rest)),
        "code-given" => ClassAction::CodeGiven(rest.to_owned()),
        "curve" => ClassAction::CurveToggled,
        "erase-codes" => ClassAction::CodesErased,
        "undo-erasure" => ClassAction::ErasureUndone,
        _ => return None,
    };
    Some(vec![Action::Class(action)])
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
        "quoted" => Place::Quoted,
        _ => panic!("no figure opens in {place:?}"),
    };
    PayslipAction::FigureToggled(figure(id), place)
}

fn other_buyer(action: OtherBuyerAction) -> Action {
    Action::OtherBuyer(action)
}

fn requester(action: RequesterAction) -> Action {
    Action::Requester(action)
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

/// What is done with a CV, an alert, an order or missions.
fn work_acts(verb: &str, rest: &str) -> Vec<Action> {
    let numbers = || rest.split(' ').map(|number| number.parse::<usize>().unwrap());
    match verb {
        "mark" => numbers().map(|at| word(at as u16, false)).collect(),
        "mark-to" => numbers().map(|at| word(at as u16, true)).collect(),
        "reach" => numbers().map(|at| worked(WorkAction::WordReached { position: at as u16 })).collect(),
        "unmark" => vec![worked(WorkAction::MarksCleared)],
        "option" => {
            let (position, option) = rest.split_once(' ').unwrap();
            let (position, option) = (position.parse().unwrap(), option.parse().unwrap());
            vec![worked(WorkAction::OptionChosen { position, option })]
        }
        "gesture" => {
            let (position, name) = rest.split_once(' ').unwrap();
            let gesture = match name {
                "like" => Gesture::Like,
                "share" => Gesture::Share,
                "follow" => Gesture::Follow,
                _ => panic!("there is no gesture {name:?}"),
            };
            vec![worked(WorkAction::GestureToggled { position: position.parse().unwrap(), gesture })]
        }
        "mission" => numbers().map(|position| worked(WorkAction::MissionToggled { position })).collect(),
        "press" => numbers().flat_map(|n| vec![worked(WorkAction::GoalPressed); n]).collect(),
        "unpress" => vec![worked(WorkAction::GoalUnpressed)],
        _ => panic!("nobody can {verb:?}"),
    }
}

fn worked(action: WorkAction) -> Action {
    Action::Worked(action)
}

fn word(position: u16, is_range: bool) -> Action {
    worked(WorkAction::WordPressed { position, is_range })
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
        Answer::Redaction(_) => {
            let cv = redaction::cv(seed, &corpus(), work.challenge);
            let wanted = if is_right { Truth::Present } else { Truth::Absent };
            let words = (0..).zip(cv.words()).filter(|(_, word)| word.truth == wanted);
            words.map(|(position, _)| self::word(position, false)).collect()
        }
        Answer::Dispatch(_) => {
            let alerts = dispatch::alerts(seed, &corpus(), work.challenge);
            let option = |alert: &dispatch::Alert| {
                alert.is_defensible.iter().position(|is| *is == is_right).unwrap() as u8
            };
            let chosen = alerts.iter().map(option).enumerate();
            chosen.map(|(position, option)| worked(WorkAction::OptionChosen { position, option })).collect()
        }
        Answer::Gestures(_) => {
            let posts = gesture::posts(seed, &corpus(), work.challenge);
            let all = posts.iter().enumerate().flat_map(|(position, post)| {
                let asked = Gesture::ALL.into_iter().zip(post.is_asked);
                let meant = asked.filter(move |(_, is_asked)| *is_asked == is_right);
                meant.map(move |(gesture, _)| worked(WorkAction::GestureToggled { position, gesture }))
            });
            all.collect()
        }
        Answer::Mission { .. } => {
            let left = mission::board(seed, &corpus(), work.challenge).goal.n_left() as usize;
            let done =
                (0..mission::N_MISSIONS).map(|position| worked(WorkAction::MissionToggled { position }));
            if is_right {
                done.chain(vec![worked(WorkAction::GoalPressed); left]).collect()
            } else {
                done.take(1).collect()
            }
        }
    }
}
