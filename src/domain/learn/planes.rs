//! An image as three planes of numbers: how light, how red against green, how blue against yellow.
//!
//! A value is compressed as eyes do it (v / (v + ½), Naka and Rushton 1966), so that a lit thing at night and
//! one at noon differ by as much from what is round them. Only +, −, ×, ÷ and √ are used, whose results are the
//! same bits in every browser.

use crate::domain::drawing::sample::{Image, N_PIXELS, SMALL_SIDE};

/// One number a pixel, line after line.
pub type Plane = Vec<f32>;

/// Share of the two colour planes beside the plane of light.
const COLOUR_SHARE: f32 = 0.8;

/// Light, red−green and blue−yellow.
pub fn planes_of(image: &Image) -> [Plane; 3] {
    let mut planes = [(); 3].map(|()| Vec::with_capacity(N_PIXELS));
    for pixel in &image.pixels {
        let [r, g, b] = pixel.map(|byte| {
            let value = f32::from(byte) / 255.0;
            value / (value + 0.5)
        });
        let values = [(r + g + b) / 3.0, (r - g) * COLOUR_SHARE, (b - (r + g) / 2.0) * COLOUR_SHARE];
        planes.iter_mut().zip(values).for_each(|(plane, value)| plane.push(value));
    }
    planes
}

/// What changes round each place: how much from left to right, from top to bottom, and both together, summed over the
/// planes (the structure tensor of Förstner and Gülch 1987; of colours: Di Zenzo 1986).
pub fn changes(planes: &[Plane; 3]) -> [Plane; 3] {
    let mut sums = [(); 3].map(|()| vec![0.0; N_PIXELS]);
    for plane in planes {
        for place in 0..N_PIXELS {
            let (row, column) = (place / SMALL_SIDE, place % SMALL_SIDE);
            let last = SMALL_SIDE - 1;
            let across =
                (at(plane, row, (column + 1).min(last)) - at(plane, row, column.saturating_sub(1))) / 2.0;
            let down =
                (at(plane, (row + 1).min(last), column) - at(plane, row.saturating_sub(1), column)) / 2.0;
            for (sum, value) in sums.iter_mut().zip([across * across, down * down, across * down]) {
                if let Some(sum) = sum.get_mut(place) {
                    *sum += value;
                }
            }
        }
    }
    sums
}

/// The mean over a square window round each place; at the edges the outermost pixels count again.
pub fn blurred(plane: &Plane, window: usize) -> Plane {
    // Blurred along its lines and turned, twice: the second turn puts it back.
    blurred_and_turned(&blurred_and_turned(plane, window), window)
}

#[inline(never)]
fn blurred_and_turned(plane: &Plane, window: usize) -> Plane {
    let reach = window / 2;
    let mut turned = vec![0.0; N_PIXELS];
    for (row, line) in plane.chunks_exact(SMALL_SIDE).enumerate() {
        let near = |place: usize| {
            line.get(place.saturating_sub(reach).min(SMALL_SIDE - 1)).copied().unwrap_or_default()
        };
        let mut sum: f32 = (0..window).map(near).sum();
        for column in 0..SMALL_SIDE {
            if let Some(place) = turned.get_mut(column * SMALL_SIDE + row) {
                *place = sum / window as f32;
            }
            sum += near(column + window) - near(column);
        }
    }
    turned
}

fn at(plane: &Plane, row: usize, column: usize) -> f32 {
    plane.get(row * SMALL_SIDE + column).copied().unwrap_or_default()
}

/// The mean of some values; 0 of none.
#[inline(never)]
pub fn mean(values: &[f32]) -> f32 {
    values.iter().sum::<f32>() / values.len().max(1) as f32
}

/// The square root of the mean square.
#[inline(never)]
pub fn root_mean_square(values: &[f32]) -> f32 {
    (values.iter().map(|value| value * value).sum::<f32>() / values.len().max(1) as f32).sqrt()
}
