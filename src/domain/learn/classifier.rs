//! The model: a logistic regression, held back by a ridge, trained from nothing each time.
//!
//! It knows rows of whole numbers and labels, not what they describe: tiles and posts are the same to it. The same
//! labels give the same model whatever their order, because every sum over them is of whole numbers. Only +, −, ×, ÷
//! and √ are used, so that it is the same model in every browser.

use super::scale::{Row, UNIT};
use serde::{Deserialize, Serialize};

/// How strongly weights are held at zero: as many labels as that must pull at one.
const RIDGE: f64 = 8.0;
/// The same for the part that no feature moves. It is high: the scale puts the middle of the reference set at zero, and
/// nine labels say little about how common a thing is.
const RIDGE_OF_BIAS: f64 = 20.0;
/// Beyond this a confidence is not believed (1 in 400).
const MOST_LOGIT: f64 = 6.0;
/// Steps of the descent.
const MOST_STEPS: usize = 300;
/// Multiplications after which the descent ends, so that ten thousand labels take a bounded time too.
const MOST_WORK: usize = 20_000_000;
/// Whole units of a residue of 1.
const RESIDUE_UNIT: f64 = 16_777_216.0;

/// A described item with the label that a worker gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The item on its scale.
    pub row: Row,
    /// Whether she said that the thing asked for is there.
    pub is_present: bool,
}

/// What comes of some labels.
#[derive(Clone, Debug, PartialEq)]
pub enum Trained {
    /// There was no label: there is no model.
    Nothing,
    /// All labels were the same: what tells the two apart cannot be learned.
    OnlyOneClass {
        /// Which one.
        is_present: bool,
    },
    /// A model.
    Model(Model),
}

/// Weights, chosen by labels.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    weights: Vec<f64>,
    bias: f64,
}

/// How sure the model is that the thing is there, in thousandths: from 2 to 998, 500 when it cannot tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Confidence(pub u16);

impl Confidence {
    /// What the model would tick.
    pub fn is_present(self) -> bool {
        self.0 > 500
    }

    /// How sure it is of what it would tick or leave, in percent: from 50 to 100. Whatever a damaged record holds.
    pub fn percent(self) -> u32 {
        let sure = self.0.min(1000).max(1000_u16.saturating_sub(self.0));
        (u32::from(sure) + 5) / 10
    }
}

/// Trains a model on labels.
pub fn train(examples: &[&Example]) -> Trained {
    let n_present = examples.iter().filter(|example| example.is_present).count();
    if examples.is_empty() {
        Trained::Nothing
    } else if n_present == 0 || n_present == examples.len() {
        Trained::OnlyOneClass { is_present: n_present > 0 }
    } else {
        Trained::Model(descend(examples))
    }
}

impl Model {
    /// What the model says of an item.
    pub fn predict(&self, row: &Row) -> Confidence {
        let logit = self.logit(row);
        let thousandths = (logistic(logit) * 1000.0).round() as u16;
        // Rounded, 500 would hide on which side the model is.
        Confidence(match thousandths {
            500 if logit > 0.0 => 501,
            500 if logit < 0.0 => 499,
            _ => thousandths,
        })
    }

    /// The numbers that her labels chose: one a feature, and one more.
    pub fn n_weights(&self) -> usize {
        self.weights.len() + 1
    }

    fn logit(&self, row: &Row) -> f64 {
        let pull = |(weight, value): (&f64, &i32)| weight * f64::from(*value);
        self.bias + self.weights.iter().zip(row).map(pull).sum::<f64>() / f64::from(UNIT)
    }
}

/// Nesterov's accelerated gradient descent for strongly convex functions: a fixed step and a fixed momentum, from zero.
fn descend(examples: &[&Example]) -> Model {
    let n_features = examples.iter().map(|example| example.row.len()).min().unwrap_or_default();
    let curve = steepest(examples);
    let (step, root) = (1.0 / curve, (curve / RIDGE).sqrt());
    let momentum = (root - 1.0) / (root + 1.0);
    let mut model = Model { weights: vec![0.0; n_features], bias: 0.0 };
    let mut ahead = model.clone();
    let n_steps = (MOST_WORK / (examples.len() * (n_features + 1))).max(20).min(MOST_STEPS);
    for _ in 0..n_steps {
        let (slopes, slope_of_bias) = slopes(&ahead, examples);
        let mut farthest: f64 = 0.0;
        let mut advance = |here: &mut f64, ahead: &mut f64, slope: f64| {
            let next = *ahead - step * slope;
            farthest = farthest.max((next - *here).abs());
            *ahead = next + momentum * (next - *here);
            *here = next;
        };
        for ((here, there), slope) in model.weights.iter_mut().zip(&mut ahead.weights).zip(slopes) {
            advance(here, there, slope);
        }
        advance(&mut model.bias, &mut ahead.bias, slope_of_bias);
        if farthest < 1e-6 {
            break;
        }
    }
    model
}

/// An upper bound of how sharply the function bends: a quarter of the squared lengths of all rows, and the ridge.
fn steepest(examples: &[&Example]) -> f64 {
    let square = |value: &i32| i64::from(*value) * i64::from(*value);
    let squares: i64 = examples.iter().flat_map(|example| &example.row).map(square).sum();
    let unit = f64::from(UNIT);
    RIDGE_OF_BIAS + (squares as f64 / (unit * unit) + examples.len() as f64) / 4.0
}

/// How the function slopes at a model, for each weight and for the bias.
fn slopes(model: &Model, examples: &[&Example]) -> (Vec<f64>, f64) {
    let mut sums = vec![0_i64; model.weights.len()];
    let mut sum_of_bias = 0_i64;
    for example in examples {
        let target = if example.is_present { 1.0 } else { 0.0 };
        let residue = ((logistic(model.logit(&example.row)) - target) * RESIDUE_UNIT) as i64;
        sum_of_bias += residue;
        for (sum, value) in sums.iter_mut().zip(&example.row) {
            *sum += residue * i64::from(*value);
        }
    }
    let slope = |(sum, weight): (&i64, &f64)| *sum as f64 / (RESIDUE_UNIT * f64::from(UNIT)) + RIDGE * weight;
    let slopes = sums.iter().zip(&model.weights).map(slope).collect();
    (slopes, sum_of_bias as f64 / RESIDUE_UNIT + RIDGE_OF_BIAS * model.bias)
}

/// The logistic function of a logit, held between plus and minus [`MOST_LOGIT`].
///
/// The exponential is our own, a cubic squared eight times over, because the browser's and the system's differ in their
/// last bits.
fn logistic(logit: f64) -> f64 {
    let part = -logit.max(-MOST_LOGIT).min(MOST_LOGIT) / 256.0;
    let mut power = 1.0 + part + part * part / 2.0 + part * part * part / 6.0;
    for _ in 0..8 {
        power *= power;
    }
    1.0 / (1.0 + power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(values: &[i32], is_present: bool) -> Example {
        Example { row: values.iter().map(|value| value * 4096).collect(), is_present }
    }

    fn trained(examples: &[Example]) -> Trained {
        train(&examples.iter().collect::<Vec<_>>())
    }

    fn model(examples: &[Example]) -> Model {
        match trained(examples) {
            Trained::Model(model) => model,
            Trained::Nothing | Trained::OnlyOneClass { .. } => Model { weights: Vec::new(), bias: f64::NAN },
        }
    }

    #[test]
    fn our_logistic_is_the_logistic() {
        for step in -80_i8..=80 {
            let logit = f64::from(step) / 10.0;
            let known = 1.0 / (1.0 + (-logit.clamp(-6.0, 6.0)).exp());
            assert!((logistic(logit) - known).abs() < 1e-6, "{logit}");
        }
    }

    #[test]
    fn labels_of_one_sort_and_no_labels_are_said_to_be_so() {
        assert_eq!(trained(&[]), Trained::Nothing);
        for is_present in [true, false] {
            let examples = vec![example(&[1, 2], is_present); 9];
            assert_eq!(trained(&examples), Trained::OnlyOneClass { is_present });
        }
    }

    #[test]
    fn what_is_told_apart_is_learned_and_its_order_is_nothing() {
        let mut examples: Vec<Example> = (0..120)
            .map(|index| {
                example(&[if index % 3 == 0 { 1 } else { -1 }, index % 5 - 2, index % 7 - 3], index % 3 == 0)
            })
            .collect();
        let first = model(&examples);
        assert!(first.predict(&vec![4096, 0, 0]) > Confidence(700));
        assert!(first.predict(&vec![-4096, 0, 0]) < Confidence(300));
        examples.reverse();
        examples.swap(3, 70);
        assert_eq!(model(&examples), first);
        examples.iter_mut().for_each(|example| example.is_present = !example.is_present);
        assert!(model(&examples).predict(&vec![4096, 0, 0]) < Confidence(300));
    }

    #[test]
    fn the_descent_arrives() {
        let examples: Vec<Example> = (0..90)
            .map(|index| example(&[index % 3 - 1, index % 4 - 1], index % 3 + index % 2 > 1))
            .collect();
        let model = model(&examples);
        let (slopes, slope_of_bias) = slopes(&model, &examples.iter().collect::<Vec<_>>());
        assert!(
            slopes.iter().chain([&slope_of_bias]).all(|slope| slope.abs() < 1e-3),
            "{slopes:?} {slope_of_bias}"
        );
    }

    #[test]
    fn a_percentage_is_of_what_it_would_do_and_never_under_half() {
        let percents = [500, 501, 499, 850, 150, 998, 2, 1000, 0].map(|of| Confidence(of).percent());
        assert_eq!(percents, [50, 50, 50, 85, 85, 100, 100, 100, 100]);
        assert!((0..=u16::MAX).all(|of| (50..=100).contains(&Confidence(of).percent())));
    }

    #[test]
    fn confidence_stays_within_its_bounds_and_on_its_side() {
        let far = |sign: i32| Model { weights: vec![f64::from(sign) * 1e12], bias: 0.0 }.predict(&vec![4096]);
        assert_eq!((far(1), far(-1)), (Confidence(998), Confidence(2)));
        let near = |bias| Model { weights: vec![], bias }.predict(&vec![]);
        assert_eq!([1e-9, -1e-9, 0.0].map(near), [501, 499, 500].map(Confidence));
        assert!(!near(0.0).is_present());
    }
}
