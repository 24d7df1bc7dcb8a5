//! What the model looks at in an image: seventeen numbers, the same for every kind of picture.
//!
//! We chose them, on development seeds, and froze them before the final ones were opened
//! (`docs/learning.md`); her labels choose their weights. They are read from the pixels and from nothing else: neither the
//! shapes nor the truth of a picture can be reached from here.

use super::planes::{Plane, blurred, changes, mean, planes_of, root_mean_square};
use crate::domain::drawing::sample::{Image, N_PIXELS, SMALL_SIDE};

/// How many numbers describe an image.
pub const N_FEATURES: usize = 17;

/// What the model looks at, in the order of [`shares`].
pub type Features = [f32; N_FEATURES];

/// The windows, in pixels, in which corners are looked for: what stands out is mostly that large.
const WINDOWS: [usize; 2] = [7, 5];
/// Below this, changes are the grain of the picture, not its busyness.
const GRAIN: f32 = 0.05;

/// How far each number counts before any label is known, from 0 to 1.
///
/// What catches the eye counts whole: most of what pictures are ticked for does. The rest of the look of a picture
/// counts for less, so that a handful of labels is not lost among thirteen accidents; more labels raise it.
pub fn shares() -> Features {
    let mut shares = [0.3; N_FEATURES];
    shares.iter_mut().take(4).for_each(|share| *share = 1.0);
    shares
}

/// Describes an image.
pub fn features_of(image: &Image) -> Features {
    let planes = planes_of(image);
    let changes = changes(&planes);
    let [wide, narrow] = WINDOWS.map(|window| Relief::of(&changes, window));
    let third = N_PIXELS / 3;
    let (upper, middle, lower) = (0..third, third..2 * third, 2 * third..N_PIXELS);
    let [level, slanted] = directions(&changes);
    let [light, red, blue] = planes.each_ref().map(|plane| mean(plane));
    let [light_varies, red_varies, blue_varies] = planes.each_ref().map(spread);
    [
        // How far the place with most corners stands out: anywhere, and at the height of the eye.
        largest(&wide.corners),
        largest(wide.corners.get(middle.clone()).unwrap_or_default()),
        largest(&narrow.corners),
        largest(narrow.corners.get(middle).unwrap_or_default()),
        // The same above and below.
        largest(wide.corners.get(upper).unwrap_or_default()),
        largest(wide.corners.get(lower).unwrap_or_default()),
        // How busy all of it is, its strongest line, and which way its lines run.
        wide.busyness,
        largest(&wide.lines),
        level,
        slanted,
        // Its colours, how far they spread, and whether left mirrors right.
        light,
        red,
        blue,
        light_varies,
        red_varies,
        blue_varies,
        mirrored(&planes[0]),
    ]
}

/// Where an image changes, compared with how much it changes everywhere.
struct Relief {
    /// In every direction: corners, spots, small figures.
    corners: Plane,
    /// In one direction more than across it.
    lines: Plane,
    /// Everywhere.
    busyness: f32,
}

impl Relief {
    /// A corner is where even the direction of least change changes much (Shi and Tomasi 1994).
    #[inline(never)]
    fn of(changes: &[Plane; 3], window: usize) -> Self {
        let [across, down, both] = changes.each_ref().map(|plane| blurred(plane, window));
        let (mut least, mut most) = (Plane::new(), Plane::new());
        for ((across, down), both) in across.iter().zip(&down).zip(&both) {
            let gap = ((across - down) * (across - down) + 4.0 * both * both).sqrt();
            least.push(((across + down - gap) / 2.0).max(0.0).sqrt());
            most.push(((across + down + gap) / 2.0).max(0.0).sqrt());
        }
        let busyness = root_mean_square(&most);
        let usual = busyness + GRAIN;
        let lines = least.iter().zip(&most).map(|(least, most)| (most - least) / usual).collect();
        Self { corners: least.iter().map(|least| least / usual).collect(), lines, busyness }
    }
}

/// Whether it changes more across than down, and more along one diagonal than the other: both from -1 to 1.
fn directions([across, down, both]: &[Plane; 3]) -> [f32; 2] {
    let [across, down, both] = [across, down, both].map(|plane| mean(plane));
    let all = across + down + 1e-5;
    [(across - down) / all, 2.0 * both / all]
}

/// The standard deviation of a plane.
#[inline(never)]
fn spread(plane: &Plane) -> f32 {
    let middle = mean(plane);
    let deviations: Plane = plane.iter().map(|value| value - middle).collect();
    root_mean_square(&deviations)
}

/// How far the left half is the mirror of the right one: 1 when it is, about 0 when they have nothing in common.
fn mirrored(plane: &Plane) -> f32 {
    let middle = mean(plane);
    let (mut alike, mut all) = (0.0, 0.0);
    for line in plane.chunks_exact(SMALL_SIDE) {
        for (left, right) in line.iter().zip(line.iter().rev()) {
            alike += (left - middle) * (right - middle);
            all += (left - middle) * (left - middle);
        }
    }
    alike / (all + 1e-4 * N_PIXELS as f32)
}

#[inline(never)]
fn largest(values: &[f32]) -> f32 {
    values.iter().fold(0.0, |largest, value| if *value > largest { *value } else { largest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::drawing::sample::sample;
    use crate::domain::drawing::{Outline, Picture, Rgb, Shape, Truth, street};
    use crate::domain::rng::Rng;

    fn square(left: f32, size: f32, fill: Rgb) -> Shape {
        let right = left + size;
        let corners = vec![(left, left), (right, left), (right, right), (left, right)];
        Shape { outline: Outline::Polygon(corners), fill, opacity: 100 }
    }

    #[test]
    fn equal_pixels_give_equal_features_whatever_the_scene() {
        let picture = street::draw(&mut Rng::at(4, &[1]), Truth::Absent);
        // The same pixels from another list: another truth, a thing behind everything, shapes cut and renamed.
        let mut other = Picture { truth: Truth::Present, ..picture.clone() };
        other.shapes.insert(0, square(100.0, 300.0, Rgb(250, 0, 0)));
        other.shapes.push(square(2000.0, 300.0, Rgb(250, 0, 0)));
        other.shapes.push(Shape { opacity: 0, ..square(0.0, 900.0, Rgb(0, 0, 250)) });
        assert_ne!(picture, other);
        assert_eq!(sample(&picture), sample(&other));
        assert_eq!(features_of(&sample(&picture)), features_of(&sample(&other)));
        // And a thing in front does change them.
        other.shapes.push(square(400.0, 150.0, Rgb(250, 0, 0)));
        assert_ne!(features_of(&sample(&picture)), features_of(&sample(&other)));
    }

    #[test]
    fn an_image_of_nothing_has_finite_features() {
        for byte in [0, 255] {
            let features = features_of(&Image { pixels: vec![[byte; 3]; N_PIXELS] });
            assert!(features.iter().all(|value| value.is_finite()), "{features:?}");
            assert!(features.iter().take(10).all(|value| value.abs() < 1e-3), "{features:?}");
        }
    }

    #[test]
    fn what_catches_the_eye_is_a_corner_and_not_an_edge() {
        let half = |left: f32| {
            let sheet = square(0.0, 1000.0, Rgb(120, 120, 120));
            features_of(&sample(&Picture {
                shapes: vec![sheet, square(left, 800.0, Rgb(20, 20, 20))],
                truth: Truth::Absent,
            }))
        };
        let (edge, corner) = (half(-1.0), half(450.0));
        assert!(corner[1] > 2.0 * edge[1], "{corner:?} {edge:?}");
    }
}
