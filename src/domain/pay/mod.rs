//! What a click is paid: the figures as quantities. The arithmetic on them is in [`worth`].

mod ladder;
mod worth;

pub use ladder::{Row, ladder};
pub use worth::{Basis, Unplotted, Worth, basis, worth, worth_of_time};

/// A currency that a figure is printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Currency {
    /// Euro.
    Eur,
    /// United States dollar.
    Usd,
    /// Russian rouble.
    Rub,
    /// The source does not say which.
    Unspecified,
}

/// Billionths of a currency's main unit (a euro cent is 10 000 000 of them).
pub type Nanos = i128;

/// Billionths in one main unit.
pub const NANOS_PER_UNIT: Nanos = 1_000_000_000;

/// An amount of money, exact to a billionth of the main unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// How much.
    pub nanos: Nanos,
    /// Of what.
    pub currency: Currency,
}

/// What a rate pays for. A rate multiplies only the count of its own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// One solved CAPTCHA, whatever it holds.
    Challenge,
    /// One transcribed word.
    Word,
    /// One classified image or item.
    Image,
    /// One like, share, follow, vote or click.
    Gesture,
    /// One task of another sort.
    Task,
}

/// The trades are never summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trade {
    /// Solving CAPTCHAs for others.
    CaptchaSolving,
    /// Likes, follows, votes and clicks to order.
    ClickFarming,
    /// Labelling images and texts.
    Annotation,
}

/// Who receives the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recipient {
    /// The person who does the task.
    Worker,
    /// The intermediary: this is what the client pays.
    Seller,
    /// The sources disagree, or do not say.
    Unclear,
}

/// A calendar year.
pub type Year = u16;

/// When a figure holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dating {
    /// A rule in force since that year.
    InForce(Year),
    /// Published in, or about, that year.
    Published(Year),
    /// The source bears no date; read in that year.
    Undated(Year),
}

/// How we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Read in the source itself.
    ReadInSource,
    /// Read in a page that reports it.
    ReadInReport,
    /// Printed in the seed text, and nowhere else that we found.
    PrintedInSeed,
}

/// Where a figure was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Author, work, date.
    pub citation: &'static str,
    /// Where it can be read; empty when there is no address.
    pub address: &'static str,
}

/// The lowest and the highest amount printed; a missing bound is one that the source leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// At least this, in billionths.
    pub low: Option<Nanos>,
    /// At most this, in billionths.
    pub high: Option<Nanos>,
}

/// One published rate for pieces of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PieceRate {
    /// Its name in the evidence tables.
    pub id: &'static str,
    /// Which trade it belongs to.
    pub trade: Trade,
    /// The amount for [`PieceRate::per`] units.
    pub amount: Bounds,
    /// Of this currency.
    pub currency: Currency,
    /// How many units the amount pays for.
    pub per: u32,
    /// Which units.
    pub unit: Unit,
    /// Who gets it.
    pub recipient: Recipient,
    /// When.
    pub dating: Dating,
    /// How we know.
    pub status: Status,
    /// Where from.
    pub source: &'static Source,
}

/// A country whose minimum wage can stand beside her time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Country {
    /// France, gross hourly SMIC.
    France,
    /// United States, federal minimum.
    UnitedStates,
}

/// A legal minimum, by the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinimumWage {
    /// Its name in the evidence tables.
    pub id: &'static str,
    /// Where it holds.
    pub country: Country,
    /// For one hour, gross.
    pub hourly: Money,
    /// Since when.
    pub dating: Dating,
    /// How we know.
    pub status: Status,
    /// Where from.
    pub source: &'static Source,
}

/// A year's average exchange rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangeRate {
    /// Its name in the evidence tables.
    pub id: &'static str,
    /// The year averaged over.
    pub year: Year,
    /// Ten-thousandths of a euro for one dollar.
    pub eur_per_10000_usd: u32,
    /// Where from.
    pub source: &'static Source,
}

/// Every figure about the world that the arithmetic may use.
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// Piece rates, in the order of the ladder.
    pub rates: &'static [PieceRate],
    /// Minimum wages.
    pub wages: &'static [MinimumWage],
    /// Exchange rates, one a year.
    pub exchange: &'static [ExchangeRate],
}

impl Dating {
    /// The year that the figure is read with.
    pub fn year(self) -> Year {
        match self {
            Self::InForce(year) | Self::Published(year) | Self::Undated(year) => year,
        }
    }
}

impl Evidence {
    /// The average of a year.
    pub fn exchange_rate(&self, year: Year) -> Option<&ExchangeRate> {
        self.exchange.iter().find(|rate| rate.year == year)
    }

    /// The most recent minimum wage of a country.
    pub fn minimum_wage(&self, country: Country) -> Option<&MinimumWage> {
        self.wages.iter().filter(|wage| wage.country == country).max_by_key(|wage| wage.dating.year())
    }

    /// Where a rate is in the tables.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.rates.iter().position(|rate| rate.id == id)
    }
}
