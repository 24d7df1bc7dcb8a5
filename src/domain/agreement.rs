//! Agreement: how much several people label alike, and how much of it is more than chance.
//!
//! Charter: four published coefficients on nominal labels. What is undefined has a reason, and is
//! never NaN. All counting is in whole numbers, so that neither the order of the items nor the
//! names of the labels can change a digit. Agreement is not truth: people can agree on an error.

/// The label somebody gave, as a number that only names it.
pub type Category = u8;

/// What each of several people said of one item, the same person always in the same place; none
/// where somebody did not label it.
pub type Labels = [Option<Category>];

/// Why a coefficient has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// No item was labelled by two people.
    NothingToCompare,
    /// Everybody always gave the same single label: chance alone would explain it all, so how much
    /// more than chance there is cannot be said.
    OneLabelOnly,
    /// The coefficient asks for the same number of labels on every item.
    UnequalOverlap,
}

/// How often each label was given.
type Counts = [u64; 256];

fn counts_of(labels: impl Iterator<Item = Category>) -> Counts {
    let mut counts = [0; 256];
    for label in labels {
        counts[usize::from(label)] += 1;
    }
    counts
}

/// Ordered pairs of distinct labels that are the same: Σ n(n−1).
fn n_alike(counts: &Counts) -> u64 {
    counts.iter().map(|n| n * n.saturating_sub(1)).sum()
}

fn sum_of_squares(counts: &Counts) -> u64 {
    counts.iter().map(|n| n * n).sum()
}

/// The part of an observed agreement that exceeds what chance gives: (Pₒ − Pₑ)/(1 − Pₑ).
fn beyond_chance(observed: f64, by_chance: f64) -> f64 {
    (observed - by_chance) / (1.0 - by_chance)
}

/// Percent agreement, as a share: of all pairs of people who labelled the same item, those who gave
/// it the same label. From 0 to 1.
pub fn percent_agreement<L: AsRef<Labels>>(items: &[L]) -> Result<f64, Undefined> {
    let (mut alike, mut pairs) = (0_u64, 0_u64);
    for item in items {
        let counts = counts_of(item.as_ref().iter().flatten().copied());
        let overlap: u64 = counts.iter().sum();
        alike += n_alike(&counts);
        pairs += overlap * overlap.saturating_sub(1);
    }
    if pairs == 0 {
        return Err(Undefined::NothingToCompare);
    }
    Ok(alike as f64 / pairs as f64)
}

/// Cohen's kappa of two people (Cohen 1960): (Pₒ − Pₑ)/(1 − Pₑ), where Pₒ is the share of the items
/// that both labelled on which they agree, and Pₑ = Σ p₁(c) p₂(c) what two people with their habits
/// would agree on by chance. From −1 to 1; 0 is chance.
pub fn cohen_kappa(first: &Labels, second: &Labels) -> Result<f64, Undefined> {
    let both = || first.iter().zip(second).filter_map(|(one, other)| one.zip(*other));
    let n_items = both().count() as u64;
    if n_items == 0 {
        return Err(Undefined::NothingToCompare);
    }
    let n_same = both().filter(|(one, other)| one == other).count() as u64;
    let (ones, others) = (counts_of(both().map(|pair| pair.0)), counts_of(both().map(|pair| pair.1)));
    let by_chance: u64 = ones.iter().zip(&others).map(|(one, other)| one * other).sum();
    let n_pairs = n_items * n_items;
    if by_chance == n_pairs {
        return Err(Undefined::OneLabelOnly);
    }
    Ok(beyond_chance(n_same as f64 / n_items as f64, by_chance as f64 / n_pairs as f64))
}

/// Fleiss' kappa (Fleiss 1971), for any people as long as every item has the same number n of
/// labels, at least two: (P̄ − P̄ₑ)/(1 − P̄ₑ), where P̄ is the mean over items of the share of pairs
/// alike, and P̄ₑ = Σ p(c)² over the shares of all labels. From −1/(n−1) to 1; 0 is chance.
pub fn fleiss_kappa<L: AsRef<Labels>>(items: &[L]) -> Result<f64, Undefined> {
    let counts: Vec<Counts> =
        items.iter().map(|item| counts_of(item.as_ref().iter().flatten().copied())).collect();
    let overlap: u64 = counts.first().map_or(0, |first| first.iter().sum());
    if counts.iter().any(|item| item.iter().sum::<u64>() != overlap) {
        return Err(Undefined::UnequalOverlap);
    }
    if overlap < 2 {
        return Err(Undefined::NothingToCompare);
    }
    let n_labels = overlap * counts.len() as u64;
    let alike: u64 = counts.iter().map(n_alike).sum();
    let by_chance = sum_of_squares(&total(&counts));
    if by_chance == n_labels * n_labels {
        return Err(Undefined::OneLabelOnly);
    }
    let observed = alike as f64 / (n_labels * (overlap - 1)) as f64;
    Ok(beyond_chance(observed, by_chance as f64 / (n_labels * n_labels) as f64))
}

/// Krippendorff's alpha for nominal labels (Krippendorff 2011), with missing labels allowed:
/// 1 − Dₒ/Dₑ = 1 − (n−1) (n − Σ o(c,c)) / (n² − Σ n(c)²).
///
/// Only items with two labels or more count: n is the number of their labels, n(c) how many of
/// these are c, and o(c,c) adds n(n−1)/(overlap−1) for each item's n labels c. At most 1; 0 is
/// chance, below it people disagree on purpose or by misunderstanding.
pub fn krippendorff_alpha<L: AsRef<Labels>>(items: &[L]) -> Result<f64, Undefined> {
    let mut counts: Vec<Counts> =
        items.iter().map(|item| counts_of(item.as_ref().iter().flatten().copied())).collect();
    counts.retain(|item| item.iter().sum::<u64>() >= 2);
    let totals = total(&counts);
    let n_labels: u64 = totals.iter().sum();
    if n_labels == 0 {
        return Err(Undefined::NothingToCompare);
    }
    let by_chance = n_labels * n_labels - sum_of_squares(&totals);
    if by_chance == 0 {
        return Err(Undefined::OneLabelOnly);
    }
    // Items of one overlap are added up in whole numbers before anything is divided.
    let mut alike_at_overlap: Vec<u64> = Vec::new();
    for item in &counts {
        let overlap = item.iter().sum::<u64>() as usize;
        if alike_at_overlap.len() <= overlap {
            alike_at_overlap.resize(overlap + 1, 0);
        }
        for place in alike_at_overlap.iter_mut().skip(overlap).take(1) {
            *place += n_alike(item);
        }
    }
    let coincidences: f64 = alike_at_overlap
        .iter()
        .enumerate()
        .skip(2)
        .map(|(overlap, alike)| *alike as f64 / (overlap as f64 - 1.0))
        .sum();
    let observed = n_labels as f64 - coincidences;
    Ok(1.0 - (n_labels as f64 - 1.0) * observed / by_chance as f64)
}

/// How often each label was given on all items together.
fn total(counts: &[Counts]) -> Counts {
    let mut totals = [0; 256];
    for item in counts {
        for (sum, n) in totals.iter_mut().zip(item) {
            *sum += n;
        }
    }
    totals
}

#[cfg(test)]
mod tests;
