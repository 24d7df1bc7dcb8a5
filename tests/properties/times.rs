//! The tally of any log at all, against a second reckoning that goes millisecond by millisecond.

use click_work::content::corpus;
use click_work::domain::log::{Dated, Event, Log, Millis};
use click_work::domain::tally::Tally;
use click_work::domain::task::{Answer, ChallengeId, Counted, Edition, TaskKind, mark, points};
use proptest::prelude::*;

fn challenge() -> impl Strategy<Value = ChallengeId> {
    let kind = prop::sample::select(TaskKind::ALL.to_vec());
    (kind, 0_u8..2, 0_u32..4).prop_map(|(kind, edition, index)| ChallengeId {
        kind,
        edition: Edition(edition),
        index,
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        any::<[bool; 9]>().prop_map(Answer::Choices),
        ["[a-zé]{0,8}", "[a-z]{0,8}"].prop_map(Answer::Transcription),
        prop::collection::vec(any::<u16>(), 0..40).prop_map(Answer::Redaction),
        prop::array::uniform3(prop::option::of(0_u8..5)).prop_map(Answer::Dispatch),
        any::<[[bool; 3]; 4]>().prop_map(Answer::Gestures),
        (any::<[bool; 3]>(), any::<u16>()).prop_map(|(done, n_pressed)| Answer::Mission { done, n_pressed }),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        challenge().prop_map(Event::Shown),
        (challenge(), answer()).prop_map(|(challenge, answer)| Event::Answered { challenge, answer }),
        challenge().prop_map(Event::Refused),
        challenge().prop_map(Event::SetAside),
        Just(Event::OffersShown),
        challenge().prop_map(|challenge| Event::TicketTaken(challenge.kind)),
        Just(Event::OffersLeft),
        Just(Event::Hidden),
        Just(Event::Returned),
        (challenge(), any::<[bool; 9]>())
            .prop_map(|(challenge, suspected)| Event::Bet { challenge, suspected }),
    ]
}

/// Events at any time, later ones earlier too: a clock may jump back.
fn log() -> impl Strategy<Value = Log> {
    let dated = (0_u64..120, event()).prop_map(|(at, event)| Dated { at: Millis(at), event });
    (any::<u64>(), prop::collection::vec(dated, 0..25))
        .prop_map(|(seed, events)| Log { events, ..Log::new(seed) })
}

/// Worked, searching, idle and away, counted one millisecond at a time: each belongs to the state that all events
/// written down so far have led to, an event of a clock that went back happening at once.
fn reckoned(log: &Log, now: u64) -> [u64; 4] {
    let mut times = [0; 4];
    let end = log.events.iter().map(|dated| dated.at.0).chain([now]).max().unwrap();
    for instant in 0..end {
        let (mut front, mut is_hidden, mut latest) = (2, false, 0);
        for dated in &log.events {
            latest = latest.max(dated.at.0);
            if latest > instant {
                break;
            }
            match dated.event {
                Event::Shown(_) => front = 0,
                Event::OffersShown => front = 1,
                Event::Answered { .. }
                | Event::Refused(_)
                | Event::SetAside(_)
                | Event::TicketTaken(_)
                | Event::OffersLeft => front = 2,
                Event::Hidden => is_hidden = true,
                Event::Returned => is_hidden = false,
                Event::Bet { .. }
                | Event::PayBet { .. }
                | Event::Filled { .. }
                | Event::Opined { .. }
                | Event::HandsCounted { .. } => {}
            }
        }
        times[if is_hidden { 3 } else { front }] += 1;
    }
    times
}

proptest! {
    #[test]
    fn every_millisecond_is_counted_once_and_as_what_it_was(log in log(), now in 0_u64..150) {
        let tally = Tally::of(&log, &corpus(), Millis(now));
        let times = [tally.worked, tally.searching, tally.idle, tally.away].map(|time| time.0);
        prop_assert_eq!(times, reckoned(&log, now));
    }

    #[test]
    fn counts_are_those_of_the_answers(log in log()) {
        let tally = Tally::of(&log, &corpus(), Millis(200));
        let answers: Vec<_> = log.answers().collect();
        let of = |kind| answers.iter().filter(|(challenge, _)| challenge.kind == kind).count() as u32;
        let grids = of(TaskKind::RoadSigns) + of(TaskKind::RotorBlades);
        let nines = of(TaskKind::Airstrips) + of(TaskKind::Kittens) + of(TaskKind::FlagPost);
        let pairs = of(TaskKind::ScannedWord);
        let (counts, pieces, batches) = (tally.counts, answers.len() as u32, grids + nines);
        let (cvs, threes) = (of(TaskKind::AnonymiseCv), of(TaskKind::DispatchAlert));
        let seed = log.header.seed;
        let sum = |of: fn(u64, &click_work::domain::task::Corpus, ChallengeId, &Answer) -> u32| -> u32 {
            answers.iter().map(|(challenge, answer)| of(seed, &corpus(), *challenge, answer)).sum()
        };
        let gestures = sum(|seed, corpus, challenge, answer| {
            let is_gesture = challenge.kind.facts().counted == Counted::Gestures;
            if is_gesture { mark(seed, corpus, challenge, answer).n_items } else { 0 }
        });
        // Flagging posts is no CAPTCHA, nor are airstrips and kittens: nine classified items and no challenge.
        prop_assert_eq!((counts.n_pieces, counts.n_challenges, tally.points), (pieces, grids + pairs, sum(points)));
        prop_assert_eq!((counts.n_images, counts.n_words, counts.n_gestures), (9 * batches, 2 * pairs, gestures));
        // A CV is a control or is not; nothing of a gesture is.
        let n_gold_cvs = sum(|seed, corpus, challenge, answer| {
            let is_cv = challenge.kind == TaskKind::AnonymiseCv;
            if is_cv { mark(seed, corpus, challenge, answer).n_gold } else { 0 }
        });
        prop_assert!(n_gold_cvs <= cvs);
        prop_assert_eq!(
            (tally.marks.n_gold, tally.marks.n_unknown),
            (3 * batches + pairs + threes + n_gold_cvs, 6 * batches + pairs + 2 * threes + cvs - n_gold_cvs)
        );
        let n_refused = log.events.iter().filter(|dated| matches!(dated.event, Event::Refused(_))).count();
        prop_assert_eq!(tally.n_refused as usize, n_refused);
        let marks = answers.iter().map(|(challenge, answer)| mark(log.header.seed, &corpus(), *challenge, answer));
        let (right, failed) = marks.fold((0, 0), |(right, failed), marks| {
            (right + marks.n_gold_right, failed + u32::from(marks.n_gold_right < marks.n_gold))
        });
        prop_assert_eq!((tally.marks.n_gold_right, tally.n_failed), (right, failed));
        let by_kind: u32 = tally.kinds.iter().map(|row| row.marks.n_items).sum();
        prop_assert_eq!(by_kind, tally.marks.n_items);
    }

    /// What happens while the page is hidden, or while nothing is in front of her, is no pace.
    #[test]
    fn a_pace_needs_work(log in log()) {
        let tally = Tally::of(&log, &corpus(), Millis(0));
        prop_assert_eq!(tally.throughput().is_some(), tally.worked.0 > 0 && tally.marks.n_items > 0);
    }

    #[test]
    fn a_log_comes_back_from_its_saved_form(log in log()) {
        let saved = serde_json::to_string(&log).unwrap();
        prop_assert_eq!(serde_json::from_str::<Log>(&saved).unwrap(), log);
    }
}
