//! The scene of the three ways out: which one is tried on the chart, how far, and how many refuse. All of it is interface
//! state, and dies with the page. Nothing is set for her: each way begins as things are today.

use super::update::Effect;
use crate::domain::pay::{NANOS_PER_UNIT, Nanos};

/// A way out. Their order is that of the seed, and ranks nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// A union bargains for a floor.
    Floor,
    /// Those who work own the intermediary, and keep its part.
    Cooperative,
    /// An income that does not depend on clicks.
    Income,
}

impl Way {
    /// In the order of the seed.
    pub const ALL: [Self; 3] = [Self::Floor, Self::Cooperative, Self::Income];

    /// The last step of its slider.
    pub fn last_step(self) -> u32 {
        match self {
            Self::Floor => 60,
            Self::Cooperative => 20,
            Self::Income => 40,
        }
    }
}

/// The scene's own state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// The way on the chart; none for things as they are.
    pub shown: Option<Way>,
    /// How far she went on each, in steps of its slider; none until she touches it.
    pub steps: [Option<u32>; 3],
    /// How many of the pool refuse, she among them, by the place of the choice.
    pub refusing: usize,
}

impl Ways {
    /// How far she went on a way.
    pub fn step(&self, way: Way) -> Option<u32> {
        let place = Way::ALL.iter().position(|other| *other == way)?;
        *self.steps.get(place)?
    }

    /// The floor of an hour: a step is a quarter of the main unit.
    pub fn floor(&self) -> Option<Nanos> {
        Some(Nanos::from(self.step(Way::Floor)?) * (NANOS_PER_UNIT / 4))
    }

    /// The part of what the client pays that goes to those who work, in percent: a step is five.
    pub fn percent(&self) -> Option<u32> {
        Some(self.step(Way::Cooperative)? * 5)
    }

    /// The income of a month: a step is fifty main units.
    pub fn income(&self) -> Option<Nanos> {
        Some(Nanos::from(self.step(Way::Income)?) * 50 * NANOS_PER_UNIT)
    }
}

/// What happened in the scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaysAction {
    /// Another way was put on the chart, or none.
    WayChosen(Option<Way>),
    /// The slider of a way was moved to a step.
    Moved(Way, u32),
    /// So many refuse: the place of the choice.
    RefusingChosen(usize),
}

/// Applies it.
pub fn update(ways: &mut Ways, action: WaysAction) -> Vec<Effect> {
    match action {
        WaysAction::WayChosen(way) => ways.shown = way,
        WaysAction::Moved(way, step) => {
            for (other, kept) in Way::ALL.into_iter().zip(&mut ways.steps) {
                if other == way {
                    *kept = Some(step.min(way.last_step()));
                }
            }
        }
        WaysAction::RefusingChosen(place) => ways.refusing = place,
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_set_for_her_and_a_slider_has_an_end() {
        let mut ways = Ways::default();
        assert_eq!((ways.floor(), ways.percent(), ways.income()), (None, None, None));
        update(&mut ways, WaysAction::Moved(Way::Floor, 9));
        update(&mut ways, WaysAction::Moved(Way::Cooperative, u32::MAX));
        update(&mut ways, WaysAction::Moved(Way::Income, 0));
        assert_eq!(ways.floor(), Some(2_250_000_000));
        assert_eq!((ways.percent(), ways.income()), (Some(100), Some(0)));
    }
}
