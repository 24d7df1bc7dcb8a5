//! The widget in a real browser, in pages of others. Needs the release build: `cargo xtask test` makes it and runs these.
//!
//! The servers, the browser and the ways into the widget are in the crate `bench`.

#[path = "web/annex.rs"]
mod annex;
#[path = "web/class.rs"]
mod class;
#[path = "web/early.rs"]
mod early;
#[path = "web/element.rs"]
mod element;
#[path = "web/face.rs"]
mod face;
#[path = "web/failures.rs"]
mod failures;
#[path = "web/frames.rs"]
mod frames;
#[path = "web/guide.rs"]
mod guide;
#[path = "web/hosts.rs"]
mod hosts;
#[path = "web/kinds.rs"]
mod kinds;
#[path = "web/later.rs"]
mod later;
#[path = "web/lesson.rs"]
mod lesson;
#[path = "web/machine.rs"]
mod machine;
#[path = "web/package.rs"]
mod package;
#[path = "web/paths.rs"]
mod paths;
#[path = "web/privacy.rs"]
mod privacy;
#[path = "web/rates.rs"]
mod rates;
#[path = "web/scorm.rs"]
mod scorm;
#[path = "web/starts.rs"]
mod starts;
#[path = "web/styles.rs"]
mod styles;
#[path = "web/ways.rs"]
mod ways;
#[path = "web/ways_out.rs"]
mod ways_out;
#[path = "web/whole.rs"]
mod whole;
#[path = "web/wordpress.rs"]
mod wordpress;
