//! Whatever a reader does, in whatever order: nothing is counted twice and nothing is lost.

use click_work::app::debate::DebateAction;
use click_work::app::machine::MachineAction;
use click_work::app::other_buyer::{Organisation, OtherBuyerAction};
use click_work::app::payslip::{EditField, PayslipAction};
use click_work::app::presenter::PresenterAction;
use click_work::app::reading::ReadingAction;
use click_work::app::requester::{OVERLAPS, RequesterAction, Sanction};
use click_work::app::ways::{Way, WaysAction};
use click_work::app::work::{MAX_CV_WORDS, WorkAction};
use click_work::app::{Action, Depth, Model, Offer, Scene, Settings, update};
use click_work::content::corpus;
use click_work::content::evidence;
use click_work::domain::hands::Show;
use click_work::domain::learn::classifier::Confidence;
use click_work::domain::log::{Event, Millis, Opinion};
use click_work::domain::pay::Country;
use click_work::domain::tally::Tally;
use click_work::domain::task::batch::N_ITEMS;
use click_work::domain::task::gesture::Gesture;
use click_work::domain::task::{Answer, ChallengeId, Edition, TaskKind};
use proptest::prelude::*;
use std::collections::HashSet;

fn kind() -> impl Strategy<Value = TaskKind> {
    prop::sample::select(TaskKind::ALL.to_vec())
}

fn action() -> impl Strategy<Value = Action> {
    let position = || 0_usize..12;
    prop_oneof![
        4 => (0_usize..Scene::ALL.len()).prop_map(|index| Action::SceneOpened(Scene::ALL[index])),
        4 => position().prop_map(|position| Action::ItemToggled { position }),
        4 => (0_usize..3, "[a-zé ]{0,80}").prop_map(|(position, text)| Action::WordTyped { position, text }),
        6 => worked().prop_map(Action::Worked),
        6 => Just(Action::AnswerSubmitted),
        2 => Just(Action::TaskRefused),
        4 => Just(Action::AnotherTaken),
        4 => kind().prop_map(Action::TicketTaken),
        3 => kind().prop_map(Action::FirstTaskChosen),
        2 => Just(Action::CounterReturned),
        2 => position().prop_map(|position| Action::SuspectToggled { position }),
        2 => Just(Action::BetPlaced),
        4 => Just(Action::Machine(MachineAction::BatchTaken)),
        4 => filled(),
        1 => Just(Action::Machine(MachineAction::DealingToggled)),
        1 => Just(Action::PageHidden),
        1 => Just(Action::PageReturned),
        1 => Just(Action::CountryChosen(Country::UnitedStates)),
        1 => (0_u8..3).prop_map(|edition| Action::EditionChosen(Edition(edition))),
        1 => Just(Action::DescriptionToggled),
        1 => kind().prop_map(|kind| Action::OfferChanged(Offer::named(kind.name()))),
        1 => Just(Action::PointsConverted),
        1 => any::<u32>().prop_map(|step| Action::OtherBuyer(OtherBuyerAction::PriceMoved(step))),
        1 => (0_usize..2).prop_map(|index| {
            Action::OtherBuyer(OtherBuyerAction::OrderPlaced(Organisation::ALL[index]))
        }),
        1 => any::<u16>().prop_map(|overlap| Action::Requester(RequesterAction::OverlapChosen(overlap))),
        1 => any::<u32>().prop_map(|percent| Action::Requester(RequesterAction::ThresholdChosen(percent))),
        2 => (0_u16..8, 0_usize..3).prop_map(|(number, index)| {
            let sanction = [Sanction::Rejected, Sanction::Blocked, Sanction::Undone][index];
            Action::Requester(RequesterAction::Sanctioned(number, sanction))
        }),
        1 => opinion().prop_map(|opinion| Action::Debate(DebateAction::Opined(opinion))),
        1 => Just(Action::Debate(DebateAction::ReplayPressed)),
        1 => Just(Action::Reading(ReadingAction::StoryContinued)),
        1 => Just(Action::Reading(ReadingAction::DepthChosen(Depth::Short))),
        1 => any::<u32>().prop_map(|step| Action::Ways(WaysAction::Moved(Way::Floor, step))),
        1 => any::<usize>().prop_map(|place| Action::Ways(WaysAction::RefusingChosen(place))),
        1 => Just(Action::ResetAsked),
        1 => Just(Action::ResetDropped),
        4 => presenter().prop_map(Action::Presenter),
        1 => Just(Action::Payslip(PayslipAction::BetPlaced)),
        1 => Just(Action::Payslip(PayslipAction::BetSkipped)),
        1 => ".{0,12}".prop_map(|text| Action::Payslip(PayslipAction::BetTyped(text))),
        1 => any::<u32>().prop_map(|step| Action::Payslip(PayslipAction::BetMoved(step))),
        1 => ("[0-9,.]{0,12}", 0_usize..60).prop_map(|(text, index)| {
            Action::Payslip(PayslipAction::EditTyped(EditField::RateHigh(index), text))
        }),
    ]
}

fn worked() -> impl Strategy<Value = WorkAction> {
    let gesture = prop::sample::select(Gesture::ALL.to_vec());
    prop_oneof![
        (any::<u16>(), any::<bool>())
            .prop_map(|(position, is_range)| WorkAction::WordPressed { position, is_range }),
        (0_u16..80, any::<bool>())
            .prop_map(|(position, is_range)| WorkAction::WordPressed { position, is_range }),
        any::<u16>().prop_map(|position| WorkAction::WordReached { position }),
        Just(WorkAction::MarksCleared),
        (0_usize..5, any::<u8>())
            .prop_map(|(position, option)| WorkAction::OptionChosen { position, option }),
        (0_usize..6, gesture)
            .prop_map(|(position, gesture)| WorkAction::GestureToggled { position, gesture }),
        (0_usize..5).prop_map(|position| WorkAction::MissionToggled { position }),
        Just(WorkAction::GoalPressed),
        Just(WorkAction::GoalUnpressed),
    ]
}

/// What happens before a class: what a window says, and the class itself.
fn presenter() -> impl Strategy<Value = PresenterAction> {
    let said =
        "(forward|back|freeze|reveal|more|less|count|majority|tile [0-9]|people [0-9]{1,3}|hands [0-9]{1,2})";
    prop_oneof![
        1 => Just(PresenterAction::ModeToggled),
        8 => said.prop_filter_map("no message", |said| PresenterAction::read(&said)),
    ]
}

fn opinion() -> impl Strategy<Value = Opinion> {
    prop::sample::select(Opinion::ALL.to_vec())
}

/// A machine's answer to a batch: to the one in front of her, or to another.
fn filled() -> impl Strategy<Value = Action> {
    (kind(), 0_u32..4, prop::array::uniform9(0_u16..1100)).prop_map(|(kind, index, thousandths)| {
        let challenge = ChallengeId { kind, edition: Edition(0), index };
        let confidences = thousandths.map(Confidence);
        Action::Machine(MachineAction::BatchFilled { challenge, confidences })
    })
}

fn has_no_more_hands_than_people(model: &Model) -> bool {
    let shows = Show::all(&model.log);
    shows.iter().all(|show| show.tiles.iter().flatten().all(|hands| hands.n_up <= hands.n_people))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_challenge_ends_once_and_only_after_it_was_shown(
        actions in prop::collection::vec((action(), 0_u64..900), 0..60),
    ) {
        let settings = Settings::default();
        let mut model = Model::new(7, settings, Edition(0), evidence().clone());
        let mut now = 0;
        for (action, pause) in actions {
            now += pause;
            update(&mut model, action, Millis(now));
        }
        let (mut shown, mut ended, mut is_hidden) = (HashSet::new(), HashSet::new(), false);
        let (mut n_bets, mut n_pay_bets, mut filled) = (0, 0, HashSet::new());
        for dated in &model.log.events {
            match &dated.event {
                Event::Shown(challenge) => {
                    prop_assert!(!ended.contains(challenge), "{challenge:?} is shown after its end");
                    shown.insert(*challenge);
                }
                Event::Answered { challenge, .. } | Event::Refused(challenge) => {
                    prop_assert!(shown.contains(challenge), "{challenge:?} ended unseen");
                    prop_assert!(ended.insert(*challenge), "{challenge:?} ended twice");
                }
                // The machine comes first, once, to a batch that is in front of her.
                Event::Filled { challenge, .. } => {
                    prop_assert!(shown.contains(challenge) && !ended.contains(challenge));
                    prop_assert!(filled.insert(*challenge), "{challenge:?} is filled twice");
                }
                Event::Bet { .. } => n_bets += 1,
                Event::PayBet { .. } => n_pay_bets += 1,
                Event::Hidden => prop_assert!(!std::mem::replace(&mut is_hidden, true)),
                Event::Returned => prop_assert!(std::mem::replace(&mut is_hidden, false)),
                Event::SetAside(_)
                | Event::OffersShown
                | Event::TicketTaken(_)
                | Event::OffersLeft
                | Event::Opined { .. }
                | Event::HandsCounted { .. } => {}
            }
        }
        prop_assert!(n_bets <= 1 && n_pay_bets <= 1);
        // Nobody is both rejected and blocked, or twice either; the console's fields stay within what it offers.
        let console = &model.requester;
        let mut sanctioned = [&console.rejected[..], &console.blocked].concat();
        let n_sanctioned = sanctioned.len();
        sanctioned.sort_unstable();
        sanctioned.dedup();
        prop_assert_eq!(sanctioned.len(), n_sanctioned);
        prop_assert!(OVERLAPS.contains(&console.overlap) && console.threshold_percent <= 100);
        prop_assert_eq!(is_hidden, model.is_hidden || model.presenter.is_frozen);
        prop_assert!(model.presenter.is_on || !model.presenter.is_frozen);
        prop_assert!(has_no_more_hands_than_people(&model));
        let tally = Tally::of(&model.log, &corpus(), Millis(now));
        prop_assert_eq!(tally.counts.n_pieces + tally.n_refused, ended.len() as u32);
        prop_assert_eq!(tally.worked.0 + tally.searching.0 + tally.idle.0 + tally.away.0, now);
        for challenge in filled {
            let differing = |ticked: &[bool; N_ITEMS]| {
                let said = model.log.filled(challenge).into_iter().flatten();
                said.zip(ticked).filter(|(said, is_ticked)| said.is_present() != **is_ticked).count() as u32
            };
            prop_assert_eq!(model.log.n_corrected(challenge), model.log.choices(challenge).map(differing));
        }
        if let Some(work) = model.work() {
            if let Answer::Redaction(marked) = &work.draft {
                prop_assert!(marked.is_sorted_by(|one, next| one < next), "{marked:?} is not in order, each once");
                prop_assert!(marked.iter().all(|place| *place < MAX_CV_WORDS));
            }
            prop_assert!(!ended.contains(&work.challenge));
            prop_assert!(shown.contains(&work.challenge));
        }
    }
}
