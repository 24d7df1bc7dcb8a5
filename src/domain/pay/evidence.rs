//! The figures about the world that the arithmetic may use, each with where it comes from.

use super::assumptions::Assumptions;
use super::quantity::{
    Bounds, CaptionId, Country, Currency, Dating, Period, Recipient, SourceId, Status, Trade, Unit, When,
    Year,
};
use std::borrow::Cow;

/// What every figure has: how we call it, when it holds, how we know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// Its name in the evidence tables.
    pub id: &'static str,
    /// When it holds.
    pub dating: Dating,
    /// How we know.
    pub status: Status,
    /// Where from.
    pub source: SourceId,
    /// The sentences about it.
    pub caption: CaptionId,
}

/// One published rate for pieces of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PieceRate {
    /// Name, date, source.
    pub provenance: Provenance,
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
    /// Where the person works, if it is one country whose minimum wage we know.
    pub country: Option<Country>,
}

/// How many hours the periods of a pay hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// The period says it: it is an hour, or several.
    OfThePeriod,
    /// The source says it, for all the periods together.
    Stated {
        /// At least, in minutes.
        low_minutes: u32,
        /// At most, in minutes.
        high_minutes: u32,
    },
    /// A full-time job: the assumed hours of a day or a month ([`Assumptions`]).
    FullTime,
    /// Not said: it cannot be turned into an hour.
    Unstated,
}

/// Which time a published pay is counted over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeCounted {
    /// Paid time alone.
    PaidOnly,
    /// Searching, waiting and rejected work too.
    WithUnpaid,
    /// Not said.
    Unsaid,
}

/// One published pay for time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimePay {
    /// Name, date, source.
    pub provenance: Provenance,
    /// Which trade it belongs to.
    pub trade: Trade,
    /// The amount for [`TimePay::per`] periods.
    pub amount: Bounds,
    /// Of this currency.
    pub currency: Currency,
    /// How many periods the amount pays for.
    pub per: u32,
    /// Which periods.
    pub period: Period,
    /// How many hours that is.
    pub hours: Hours,
    /// Whether unpaid time is in it.
    pub counted: TimeCounted,
    /// Who gets it.
    pub recipient: Recipient,
    /// Where the person works, if it is one country whose minimum wage we know.
    pub country: Option<Country>,
}

/// A legal minimum. Gross, in the currency of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinimumWage {
    /// Name, date, source.
    pub provenance: Provenance,
    /// Where it holds.
    pub country: Country,
    /// For one period; a range where it differs by region.
    pub amount: Bounds,
    /// The currency of the law.
    pub currency: Currency,
    /// For which period.
    pub period: Period,
    /// The same, as its own source converts it: the only conversion that we show of a currency
    /// whose exchange rate we do not have.
    pub converted: Option<(Bounds, Currency)>,
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
    pub source: SourceId,
}

/// Every figure about the world that the arithmetic may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Piece rates, in the order of the ladder.
    pub rates: Cow<'static, [PieceRate]>,
    /// Pay for time, in the order of the hour.
    pub pays: Cow<'static, [TimePay]>,
    /// Minimum wages, by country, oldest first.
    pub wages: Cow<'static, [MinimumWage]>,
    /// Exchange rates, one a year.
    pub exchange: Cow<'static, [ExchangeRate]>,
    /// What has to be assumed, said and editable.
    pub assumptions: Assumptions,
}

impl Evidence {
    /// The average of a year.
    pub fn exchange_rate(&self, year: Year) -> Option<&ExchangeRate> {
        self.exchange.iter().find(|rate| rate.year == year)
    }

    /// The most recent minimum wage of a country, with its place in the tables.
    pub fn minimum_wage(&self, country: Country) -> Option<(usize, &MinimumWage)> {
        self.wages_of(country).max_by_key(|(_, wage)| since(wage))
    }

    /// The minimum wage of a country when a figure was published: by its month where it has one, or
    /// else by the end of its year. None for an undated figure, which has no minimum of its own time.
    pub fn minimum_wage_then(&self, country: Country, dating: Dating) -> Option<(usize, &MinimumWage)> {
        let then = match dating {
            Dating::InForce(when) | Dating::Published(when) => when,
            Dating::Undated(_) => return None,
        };
        let is_by_then = |wage: &MinimumWage| match then.month {
            Some(_) => since(wage) <= then,
            None => since(wage).year <= then.year,
        };
        self.wages_of(country).filter(|(_, wage)| is_by_then(wage)).max_by_key(|(_, wage)| since(wage))
    }

    /// Where a rate is in the tables.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.rates.iter().position(|rate| rate.provenance.id == id)
    }

    fn wages_of(&self, country: Country) -> impl Iterator<Item = (usize, &MinimumWage)> {
        self.wages.iter().enumerate().filter(move |(_, wage)| wage.country == country)
    }
}

fn since(wage: &MinimumWage) -> When {
    match wage.provenance.dating {
        Dating::InForce(when) | Dating::Published(when) => when,
        Dating::Undated(year) => When { year, month: None },
    }
}
