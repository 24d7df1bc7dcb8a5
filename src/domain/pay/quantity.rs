//! Quantities of a figure: money, units, periods, dates, and how we know.

use serde::{Deserialize, Serialize};

/// A currency that a figure is printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Currency {
    /// Euro.
    Eur,
    /// United States dollar.
    Usd,
    /// Russian rouble.
    Rub,
    /// Kenyan shilling.
    Kes,
    /// Malagasy ariary.
    Mga,
    /// Bangladeshi taka.
    Bdt,
    /// Venezuelan bolívar.
    Ves,
    /// No money at all: points of a game.
    Points,
    /// The source does not say which.
    Unspecified,
}

/// Billionths of a currency's main unit (a euro cent is 10 000 000 of them): up to nine thousand
/// million units. Products of several are made in 128 bits and brought back once.
pub type Nanos = i64;

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

/// The lowest and the highest amount printed; a missing bound is one that the source leaves open.
/// Both are missing where a source speaks of pay without a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// At least this, in billionths.
    pub low: Option<Nanos>,
    /// At most this, in billionths.
    pub high: Option<Nanos>,
}

impl Bounds {
    /// One amount, printed as such.
    pub const fn exactly(nanos: Nanos) -> Self {
        Self { low: Some(nanos), high: Some(nanos) }
    }

    /// Both bounds changed alike.
    pub fn map(self, change: impl Fn(Nanos) -> Nanos) -> Self {
        Self { low: self.low.map(&change), high: self.high.map(&change) }
    }
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
    /// A whole lot sold at once, such as a data set.
    Lot,
}

/// A stretch of time that is paid as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// The trades are never summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trade {
    /// Solving CAPTCHAs for others.
    CaptchaSolving,
    /// Likes, follows, votes and clicks to order.
    ClickFarming,
    /// Labelling images, texts and other data, and the small tasks of micro-work platforms.
    Annotation,
    /// Judging what others posted, or what a model must not say.
    Moderation,
}

impl Trade {
    /// Every trade, in the order of the charts.
    pub const ALL: [Self; 4] = [Self::CaptchaSolving, Self::ClickFarming, Self::Annotation, Self::Moderation];
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
    /// Nobody: a value imputed by authors, or points.
    Nobody,
}

/// A calendar year.
pub type Year = u16;

/// A month, or a year where the source gives no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    /// The year.
    pub year: Year,
    /// The month, from 1.
    pub month: Option<u8>,
}

/// When a figure holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dating {
    /// A rule in force since then.
    InForce(When),
    /// Published then, or about then.
    Published(When),
    /// The source bears no date; read in that year.
    Undated(Year),
}

impl Dating {
    /// The year that the figure is read with.
    pub fn year(self) -> Year {
        match self {
            Self::InForce(when) | Self::Published(when) => when.year,
            Self::Undated(year) => year,
        }
    }
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
    /// Brought by the author of the page that holds us; we have not read it.
    GivenByHost,
}

/// A country whose minimum wage we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Country {
    /// France: gross hourly SMIC.
    France,
    /// United States: federal minimum.
    UnitedStates,
    /// Kenya: general labourers in the cities, by the month.
    Kenya,
    /// Madagascar: by the month.
    Madagascar,
    /// Bangladesh: garment sector, by the month.
    Bangladesh,
    /// Philippines: by the day, a range over the regions.
    Philippines,
    /// Venezuela: by the month, bonuses apart.
    Venezuela,
}

impl Country {
    /// Every country, in the order of the charts.
    pub const ALL: [Self; 7] = [
        Self::France,
        Self::UnitedStates,
        Self::Kenya,
        Self::Madagascar,
        Self::Bangladesh,
        Self::Philippines,
        Self::Venezuela,
    ];

    /// What amounts are converted to where its minimum wage stands beside them, and no currency is asked for.
    pub fn currency(self) -> Currency {
        match self {
            Self::France => Currency::Eur,
            Self::UnitedStates
            | Self::Kenya
            | Self::Madagascar
            | Self::Bangladesh
            | Self::Philippines
            | Self::Venezuela => Currency::Usd,
        }
    }
}

/// Names what was read: author, work, date, address. The content layer holds the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SourceId(pub u16);

/// Names the sentences that describe a figure. The content layer holds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CaptionId(pub u16);
