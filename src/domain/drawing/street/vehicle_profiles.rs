//! The sides of the vehicles as tables of places, so that a new car is a new row.

use super::super::Point;

/// The side of a vehicle: metres along from the rear, and up.
#[derive(Debug)]
pub struct Profile {
    /// Metres from end to end.
    pub length: f32,
    /// Half its width.
    pub half: f32,
    /// Its outline without the wheels.
    pub body: &'static [Point],
    /// Its windows.
    pub panes: &'static [&'static [Point]],
    /// How far along the wheels are.
    pub wheels: [f32; 2],
    /// Radius of a wheel.
    pub wheel: f32,
    /// Roof height, window sill height and their inset, seen from behind.
    pub rear: (f32, f32, f32),
}

/// All the vehicles.
#[rustfmt::skip]
pub static PROFILES: [Profile; 5] = [
    // A saloon.
    Profile {
        length: 4.4,
        half: 0.85,
        body: &[(0.05, 0.3), (0.0, 0.85), (0.15, 0.98), (0.75, 1.02), (1.25, 1.42), (2.5, 1.44), (3.2, 1.0), (4.15, 0.88), (4.38, 0.7), (4.4, 0.32)],
        panes: &[&[(0.95, 1.02), (1.35, 1.34), (1.85, 1.36), (1.85, 1.02)], &[(1.95, 1.02), (1.95, 1.36), (2.45, 1.34), (2.98, 1.02)]],
        wheels: [0.85, 3.5],
        wheel: 0.33,
        rear: (1.42, 0.98, 0.24),
    },
    // A small hatchback.
    Profile {
        length: 3.6,
        half: 0.8,
        body: &[(0.05, 0.3), (0.0, 0.95), (0.3, 1.45), (0.55, 1.52), (1.9, 1.52), (2.6, 1.05), (3.35, 0.92), (3.58, 0.7), (3.6, 0.32)],
        panes: &[&[(0.35, 1.02), (0.55, 1.42), (1.2, 1.43), (1.2, 1.02)], &[(1.3, 1.02), (1.3, 1.43), (1.85, 1.42), (2.42, 1.02)]],
        wheels: [0.65, 2.9],
        wheel: 0.32,
        rear: (1.5, 1.0, 0.2),
    },
    // A round old car.
    Profile {
        length: 3.9,
        half: 0.76,
        body: &[(0.05, 0.35), (0.0, 0.6), (0.3, 0.95), (0.8, 1.3), (1.35, 1.5), (2.0, 1.5), (2.5, 1.35), (2.75, 1.02), (3.3, 0.95), (3.75, 0.72), (3.9, 0.35)],
        panes: &[&[(0.85, 1.0), (1.05, 1.27), (1.5, 1.38), (1.55, 1.0)], &[(1.65, 1.0), (1.65, 1.39), (2.05, 1.38), (2.4, 1.25), (2.58, 1.0)]],
        wheels: [0.75, 3.1],
        wheel: 0.36,
        rear: (1.48, 0.98, 0.3),
    },
    // A delivery van.
    Profile {
        length: 4.9,
        half: 0.95,
        body: &[(0.0, 0.35), (0.0, 2.2), (0.15, 2.3), (3.5, 2.3), (3.75, 2.2), (4.3, 1.3), (4.75, 1.1), (4.9, 0.8), (4.9, 0.35)],
        panes: &[&[(3.05, 1.3), (3.05, 2.0), (3.6, 2.0), (4.05, 1.3)]],
        wheels: [0.95, 3.95],
        wheel: 0.37,
        rear: (2.28, 1.4, 0.08),
    },
    // A bus.
    Profile {
        length: 9.0,
        half: 1.2,
        body: &[(0.0, 0.4), (0.0, 2.75), (0.2, 2.9), (8.7, 2.9), (8.95, 2.6), (9.0, 0.4)], panes: &[&[(0.3, 1.4), (0.3, 2.4), (1.7, 2.4), (1.7, 1.4)], &[(1.85, 1.4), (1.85, 2.4), (3.3, 2.4), (3.3, 1.4)], &[(3.45, 1.4), (3.45, 2.4), (4.9, 2.4), (4.9, 1.4)], &[(5.05, 1.4), (5.05, 2.4), (6.5, 2.4), (6.5, 1.4)], &[(6.65, 1.4), (6.65, 2.4), (7.5, 2.4), (7.5, 1.4)], &[(7.7, 0.55), (7.7, 2.4), (8.8, 2.4), (8.8, 0.55)]],
        wheels: [1.8, 6.9],
        wheel: 0.48,
        rear: (2.85, 1.4, 0.08),
    },
];
