//! The names of domain values in files: those of `content/rates.toml`, in both languages.

use crate::domain::pay::{
    Basis, Country, Currency, Dating, Period, Recipient, Status, TimeCounted, Trade, Unit, Unplotted,
};

/// A currency: its ISO 4217 code, or a word where it has none.
pub fn currency(currency: Currency) -> &'static str {
    match currency {
        Currency::Eur => "EUR",
        Currency::Usd => "USD",
        Currency::Rub => "RUB",
        Currency::Kes => "KES",
        Currency::Mga => "MGA",
        Currency::Bdt => "BDT",
        Currency::Ves => "VES",
        Currency::Points => "points",
        Currency::Unspecified => "unspecified",
    }
}

/// What a rate pays for.
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Challenge => "challenge",
        Unit::Word => "word",
        Unit::Image => "image",
        Unit::Gesture => "gesture",
        Unit::Task => "task",
        Unit::Lot => "lot",
    }
}

/// What a pay for time pays for.
pub fn period(period: Period) -> &'static str {
    match period {
        Period::Hour => "hour",
        Period::Day => "day",
        Period::Month => "month",
        Period::Year => "year",
    }
}

/// A trade.
pub fn trade(trade: Trade) -> &'static str {
    match trade {
        Trade::CaptchaSolving => "captcha_solving",
        Trade::ClickFarming => "click_farming",
        Trade::Annotation => "annotation",
        Trade::Moderation => "moderation",
    }
}

/// Who receives the money.
pub fn recipient(recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Worker => "worker",
        Recipient::Seller => "seller",
        Recipient::Unclear => "unclear",
        Recipient::Nobody => "nobody",
    }
}

/// How a figure was read.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::ReadInSource => "read_in_source",
        Status::ReadInReport => "read_in_report",
        Status::PrintedInSeed => "printed_in_seed",
        Status::GivenByHost => "given_by_host",
    }
}

/// How a figure is dated.
pub fn dating(dating: Dating) -> &'static str {
    match dating {
        Dating::InForce(_) => "in_force",
        Dating::Published(_) => "published",
        Dating::Undated(_) => "undated_read",
    }
}

/// A country whose minimum wage we know.
pub fn country(country: Country) -> &'static str {
    match country {
        Country::France => "france",
        Country::UnitedStates => "united_states",
        Country::Kenya => "kenya",
        Country::Madagascar => "madagascar",
        Country::Bangladesh => "bangladesh",
        Country::Philippines => "philippines",
        Country::Venezuela => "venezuela",
    }
}

/// Over which time a pay was counted.
pub fn counted(counted: TimeCounted) -> &'static str {
    match counted {
        TimeCounted::PaidOnly => "paid_only",
        TimeCounted::WithUnpaid => "with_unpaid",
        TimeCounted::Unsaid => "unsaid",
    }
}

/// What was multiplied.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Own(_) => "own",
        Basis::AsManyPieces(_) => "as_many_pieces",
        Basis::Example(_) => "example",
    }
}

/// Why a figure has no place on an axis.
pub fn unplotted(reason: Unplotted) -> &'static str {
    match reason {
        Unplotted::NoAmount => "no_amount",
        Unplotted::Undated => "undated",
        Unplotted::NoCurrency => "no_currency",
        Unplotted::NoExchangeRate => "no_exchange_rate",
        Unplotted::NoRecipient => "no_recipient",
        Unplotted::Imputed => "imputed",
        Unplotted::NoHours => "no_hours",
        Unplotted::NoPace => "no_pace",
    }
}
