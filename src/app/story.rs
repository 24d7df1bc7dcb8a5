//! The scenes, their names in addresses, and their order.

use super::model::Settings;
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
    /// A floor, a co-operative, an income: the same chart, changed three ways; and refusing together.
    WaysOut,
    /// The question of the beginning, asked again, and what each side answers.
    Debate,
    /// Every constant of the arithmetic, hers to change: beside the story, not in it.
    Assumptions,
    /// What the codes of a class add up to: beside the story as well.
    Class,
}

impl Scene {
    /// In the order of the story.
    pub const STORY: [Self; 11] = [
        Self::Threshold,
        Self::Prove,
        Self::Understand,
        Self::Machine,
        Self::Shift,
        Self::Payslip,
        Self::Points,
        Self::OtherBuyer,
        Self::Requester,
        Self::WaysOut,
        Self::Debate,
    ];
    /// Every scene, those beside the story last.
    pub const ALL: [Self; 13] = [
        Self::Threshold,
        Self::Prove,
        Self::Understand,
        Self::Machine,
        Self::Shift,
        Self::Payslip,
        Self::Points,
        Self::OtherBuyer,
        Self::Requester,
        Self::WaysOut,
        Self::Debate,
        Self::Assumptions,
        Self::Class,
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
            Self::WaysOut => "ways-out",
            Self::Debate => "debate",
            Self::Assumptions => "assumptions",
            Self::Class => "class",
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
            | Self::WaysOut
            | Self::Debate
            | Self::Assumptions
            | Self::Class => false,
        }
    }

    /// Whether the story goes through the scene: the short one ends before the last ones, and without points there is
    /// nothing to convert. Any scene can still be opened by its name.
    fn is_told(self, settings: Settings) -> bool {
        match self {
            Self::Points => settings.has_points,
            Self::OtherBuyer | Self::Requester | Self::WaysOut | Self::Debate => {
                settings.depth == Depth::Full
            }
            Self::Threshold
            | Self::Prove
            | Self::Understand
            | Self::Machine
            | Self::Shift
            | Self::Payslip => true,
            Self::Assumptions | Self::Class => false,
        }
    }

    /// The story as it is told, in its order.
    pub fn story(settings: Settings) -> impl Iterator<Item = Self> {
        Self::STORY.into_iter().filter(move |scene| scene.is_told(settings))
    }

    /// The scene that follows in the story; none at its end, and beside it.
    pub fn next(self, settings: Settings) -> Option<Self> {
        let mut after = Self::STORY.into_iter().skip_while(|scene| *scene != self).skip(1);
        after.find(|scene| scene.is_told(settings))
    }

    /// The scene that comes before in the story; none at its beginning, and beside it.
    pub fn previous(self, settings: Settings) -> Option<Self> {
        let place = Self::STORY.iter().position(|scene| *scene == self)?;
        Self::STORY.into_iter().take(place).rfind(|scene| scene.is_told(settings))
    }
}

/// How much of the story is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Up to what her gestures are worth; then an invitation to go on.
    Short,
    /// All of it.
    #[default]
    Full,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(depth: Depth) -> Settings {
        Settings { depth, ..Settings::default() }
    }

    #[test]
    fn back_is_the_other_way_of_on() {
        for settings in [Depth::Short, Depth::Full].map(told) {
            let story: Vec<_> = Scene::story(settings).collect();
            for pair in story.windows(2) {
                assert_eq!(
                    (pair[0].next(settings), pair[1].previous(settings)),
                    (Some(pair[1]), Some(pair[0]))
                );
            }
            assert_eq!(story.first().and_then(|first| first.previous(settings)), None);
            assert_eq!(story.last().and_then(|last| last.next(settings)), None);
            assert_eq!(
                (Scene::Assumptions.previous(settings), Scene::Assumptions.next(settings)),
                (None, None)
            );
        }
        // From a scene that the short story leaves out, back leads into it.
        assert_eq!(Scene::Debate.previous(told(Depth::Short)), Scene::story(told(Depth::Short)).last());
    }

    #[test]
    fn the_short_story_is_the_beginning_of_the_long_one() {
        let [short, full] =
            [Depth::Short, Depth::Full].map(|depth| Scene::story(told(depth)).collect::<Vec<_>>());
        assert!(full.starts_with(&short) && short.len() < full.len());
        assert_eq!(full, Scene::STORY);
    }

    #[test]
    fn without_points_the_story_goes_round_their_scene() {
        let settings = |has_points| Settings { has_points, ..told(Depth::Full) };
        let next = |has_points| Scene::Payslip.next(settings(has_points));
        assert_eq!((next(true), next(false)), (Some(Scene::Points), Some(Scene::OtherBuyer)));
        assert_eq!(Scene::Points.next(settings(false)), Some(Scene::OtherBuyer));
        assert_eq!(Scene::Points.previous(settings(false)), Some(Scene::Payslip));
        assert!(
            Scene::story(settings(false))
                .eq(Scene::STORY.into_iter().filter(|scene| *scene != Scene::Points))
        );
    }
}
