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
    /// Every constant of the arithmetic, hers to change: beside the story, not in it.
    Assumptions,
    /// What the codes of a class add up to: beside the story as well.
    Class,
}

impl Scene {
    /// In the order of the story.
    pub const STORY: [Self; 6] =
        [Self::Threshold, Self::Prove, Self::Understand, Self::Machine, Self::Shift, Self::Payslip];
    /// Every scene, those beside the story last.
    pub const ALL: [Self; 8] = [
        Self::Threshold,
        Self::Prove,
        Self::Understand,
        Self::Machine,
        Self::Shift,
        Self::Payslip,
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
            Self::Machine | Self::Shift | Self::Payslip | Self::Assumptions | Self::Class => false,
        }
    }

    /// The scene that follows in the story.
    pub fn next(self) -> Option<Self> {
        let place = Self::STORY.iter().position(|scene| *scene == self)?;
        Self::STORY.get(place + 1).copied()
    }
}
