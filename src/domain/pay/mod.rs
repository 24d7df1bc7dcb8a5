//! What a click is paid: figures as quantities, and the exact arithmetic on them.
//!
//! Charter: no figure about the world stands here; they come in as [`Evidence`]. Reading order:
//! [`quantity`], [`evidence`], [`worth`](worth()), then the three charts: [`ladder`](ladder()),
//! [`hours`], [`session`](session()); [`edits`] is what a reader changes of it all, [`guest`] what an
//! author adds, [`ways_out`] what three ways out would.

pub mod assumptions;
pub mod bet;
mod decimal;
pub mod edits;
pub mod evidence;
pub mod guest;
mod hourly;
mod ladder;
pub mod quantity;
mod session;
pub mod ways_out;
mod worth;

pub use assumptions::Assumptions;
pub use decimal::read_decimal;
pub use edits::{Edit, Edits};
pub use evidence::{Evidence, ExchangeRate, Hours, MinimumWage, PieceRate, Provenance, TimeCounted, TimePay};
pub use hourly::{HourRow, HourSubject, Hourly, hourly_minimum, hourly_pay, hours, time_of_pace};
pub use ladder::{Row, ladder};
pub use quantity::{
    Bounds, CaptionId, Country, Currency, Dating, Money, NANOS_PER_UNIT, Nanos, Period, Recipient, SourceId,
    Status, Trade, Unit, When, Year,
};
pub use session::{SessionLine, SessionPoint, session};
pub use worth::{Basis, Unplotted, Worth, basis, worth, worth_of_time};
