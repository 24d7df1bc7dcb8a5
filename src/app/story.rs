//! The scenes, their names in addresses, and their order.

use serde::{Deserialize, Serialize};

/// A scene of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scene {
    /// The finding, the length, the privacy sentence, and the box.
    Threshold,
    /// Nine pictures or nine posts, as she chooses.
    Prove,
    /// A bet on which items were testing her, and the reveal.
    Understand,
    /// What her labels taught a machine, and what one answer weighs among several.
    Machine,
    /// The counter: more tasks, taken or refused.
    Shift,
    /// What the same gestures are paid elsewhere.
    Payslip,
    /// Her points, converted.
    Points,
    /// Who orders gestures, and why of people.
    OtherBuyer,
    /// The same clicks, seen from the requester's console.
    Requester,
    /// Every constant of the arithmetic, hers to change: beside the story, not in it.
    Assumptions,
}

impl Scene {
    /// In the order of the story.
    pub const STORY: [Self; 9] = [
        Self::Threshold,
        Self::Prove,
        Self::Understand,
        Self::Machine,
        Self::Shift,
        Self::Payslip,
        Self::Points,
        Self::OtherBuyer,
        Self::Requester,
    ];
    /// Every scene, those beside the story last.
    pub const ALL: [Self; 10] = [
        Self::Threshold,
        Self::Prove,
        Self::Understand,
        Self::Machine,
        Self::Shift,
        Self::Payslip,
        Self::Points,
        Self::OtherBuyer,
        Self::Requester,
        Self::Assumptions,
    ];

    /// The name in addresses (`#scene/NAME`) and options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Threshold => "threshold",
            Self::Prove => "prove",
            Self::Understand => "understand",
            Self::Machine => "machine",
            Self::Shift => "shift",
            Self::Payslip => "payslip",
            Self::Points => "points",
            Self::OtherBuyer => "other-buyer",
            Self::Requester => "requester",
            Self::Assumptions => "assumptions",
        }
    }

    /// The scene of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scene| scene.name() == name)
    }

    /// Whether the opening holds it, the part of the widget that the first task waits for (`src/extent.rs`). The loader
    /// has the same list (`embed/parts.js`): a browser test opens each.
    pub fn is_in_opening(self) -> bool {
        match self {
            Self::Threshold | Self::Prove | Self::Understand => true,
            Self::Machine
            | Self::Shift
            | Self::Payslip
            | Self::Points
            | Self::OtherBuyer
            | Self::Requester
            | Self::Assumptions => false,
        }
    }

    /// Whether the story goes through the scene. Without points there is nothing to convert; the scene can still be
    /// opened by its name.
    fn is_told(self, has_points: bool) -> bool {
        has_points || self != Self::Points
    }

    /// The story, in its order.
    pub fn story(has_points: bool) -> impl Iterator<Item = Self> {
        Self::STORY.into_iter().filter(move |scene| scene.is_told(has_points))
    }

    /// The scene that follows in the story; none at its end, and beside it.
    pub fn next(self, has_points: bool) -> Option<Self> {
        let mut rest = Self::STORY.into_iter().skip_while(|scene| *scene != self).skip(1);
        rest.find(|scene| scene.is_told(has_points))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_points_the_story_goes_round_their_scene() {
        let next = |has_points| Scene::Payslip.next(has_points);
        assert_eq!((next(true), next(false)), (Some(Scene::Points), Some(Scene::OtherBuyer)));
        assert_eq!(Scene::Points.next(false), Some(Scene::OtherBuyer));
        assert_eq!(Scene::story(true).collect::<Vec<_>>(), Scene::STORY);
        assert!(Scene::story(false).eq(Scene::STORY.into_iter().filter(|scene| *scene != Scene::Points)));
        assert_eq!(
            (Scene::STORY.last().and_then(|scene| scene.next(true)), Scene::Assumptions.next(true)),
            (None, None)
        );
    }
}
