//! What labels are worth: a careful worker's teach, random ones do not.

use super::exam;
use click_work::domain::drawing::Truth;
use click_work::domain::learn::classifier::{Example, Trained, train};
use click_work::domain::learn::evaluate::{careful_ticks, labelled};
use click_work::domain::learn::sabotage::{Dealt, dealt_at_random, shuffle, turn_half};
use click_work::domain::rng::Rng;
use std::sync::LazyLock;

/// Three grids of several sessions, labelled by the careful worker.
static SESSIONS: LazyLock<Vec<Vec<Example>>> =
    LazyLock::new(|| (0..8).map(|seed| labelled(500 + seed, exam(), &mut Rng::from_seed(seed), 3)).collect());

/// The mean over the sessions, in thousandths, of models of labels spoiled in some way.
fn mean(n_labels: usize, n_draws: u64, spoil: impl Fn(&mut Rng, &mut [Example])) -> u32 {
    let mut sum = 0;
    for draw in 0..n_draws {
        for session in SESSIONS.iter() {
            let mut examples = session[..n_labels].to_vec();
            spoil(&mut Rng::at(draw, &[sum.into()]), &mut examples);
            sum += match train(&examples.iter().collect::<Vec<_>>()) {
                Trained::Model(model) => exam().test_set().test(&model).per_mille(),
                Trained::Nothing | Trained::OnlyOneClass { .. } => 500,
            };
        }
    }
    sum / (SESSIONS.len() as u32 * n_draws as u32)
}

#[test]
fn careful_labels_teach() {
    let (nine, twenty_seven) = (mean(9, 1, |_, _| {}), mean(27, 1, |_, _| {}));
    assert!(nine >= 700, "{nine}");
    assert!(twenty_seven >= 800, "{twenty_seven}");
}

#[test]
fn labels_dealt_out_at_random_teach_nothing() {
    let shuffled = mean(27, 40, shuffle);
    assert!((440..=560).contains(&shuffled), "{shuffled}");
}

/// One dealing may be lucky, which is why the page shows twenty.
#[test]
fn dealings_of_one_session_range_about_half() {
    let dealt = |seed| dealt_at_random(&SESSIONS[0], exam().test_set(), seed);
    let Dealt { lowest, mean, highest } = dealt(1);
    assert!(lowest < 450 && highest > 550 && (350..=650).contains(&mean), "{lowest} {mean} {highest}");
    assert_eq!(dealt(1), dealt(1));
    assert_eq!(dealt_at_random(&[], exam().test_set(), 1), Dealt { lowest: 500, mean: 500, highest: 500 });
}

#[test]
fn labels_half_wrong_teach_nothing() {
    let half_wrong = mean(27, 40, turn_half);
    assert!(half_wrong <= 600, "{half_wrong}");
}

/// All wrong, it learns the contrary: the machine has no opinion but hers.
#[test]
fn labels_all_wrong_teach_the_contrary() {
    let contrary = mean(27, 1, |_, examples| {
        examples.iter_mut().for_each(|example| example.is_present = !example.is_present);
    });
    assert!(contrary <= 200, "{contrary}");
}

#[test]
fn half_of_the_labels_are_turned_and_a_shuffle_keeps_their_number() {
    let session = &SESSIONS[0];
    let n_present = |examples: &[Example]| examples.iter().filter(|example| example.is_present).count();
    for seed in 0..20 {
        let (mut turned, mut shuffled) = (session.clone(), session.clone());
        turn_half(&mut Rng::from_seed(seed), &mut turned);
        shuffle(&mut Rng::from_seed(seed), &mut shuffled);
        let n_turned = turned.iter().zip(session).filter(|(one, other)| one != other).count();
        assert!([13, 14].contains(&n_turned), "{n_turned}");
        assert_eq!(n_present(&shuffled), n_present(session));
    }
}

#[test]
fn the_careful_worker_is_right_on_clear_tiles_and_tosses_a_coin_on_the_others() {
    let truths =
        [Truth::Present, Truth::Present, Truth::Present, Truth::Absent, Truth::Absent, Truth::Absent]
            .into_iter()
            .chain([Truth::Disputed; 3]);
    let truths: [Truth; 9] = truths.collect::<Vec<_>>().try_into().unwrap();
    let mut rng = Rng::from_seed(3);
    let mut n_ticked = [0; 9];
    for _ in 0..1000 {
        careful_ticks(&mut rng, truths)
            .iter()
            .zip(&mut n_ticked)
            .for_each(|(tick, n)| *n += i32::from(*tick));
    }
    let near = |n: i32, known: i32, off: i32| (n - known).abs() <= off;
    assert!(n_ticked[..3].iter().all(|n| near(*n, 950, 30)), "{n_ticked:?}");
    assert!(n_ticked[3..6].iter().all(|n| near(*n, 50, 30)), "{n_ticked:?}");
    assert!(n_ticked[6..].iter().all(|n| near(*n, 500, 60)), "{n_ticked:?}");
}
