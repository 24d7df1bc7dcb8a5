//! A day of the calendar, for what bears a date: a citation.

/// A day of the Gregorian calendar that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// A day; none where the calendar has no such day, or its year has not four digits.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let length = match month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let is_real =
            (1000..=9999).contains(&year) && (1..=12).contains(&month) && (1..=length).contains(&day);
        let part = |number: u32| u8::try_from(number).ok();
        if is_real {
            Some(Self { year: u16::try_from(year).ok()?, month: part(month)?, day: part(day)? })
        } else {
            None
        }
    }

    /// A day written `2026-03-07` (ISO 8601).
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse().ok());
        let day = Self::new(parts.next()??, parts.next()??, parts.next()??)?;
        (day.iso() == text).then_some(day)
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// As ISO 8601 writes it.
    pub fn iso(self) -> String {
        let two = |part: u8| [if part < 10 { "-0" } else { "-" }, &part.to_string()].concat();
        [&self.year.to_string(), two(self.month).as_str(), &two(self.day)].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, is_day: bool) {
        assert_eq!(Day::read(text).map(Day::iso).as_deref(), is_day.then_some(text), "{text}");
    }

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for text in ["2026-03-07", "2024-02-29", "2000-02-29", "2026-12-31"] {
            check(text, true);
        }
        for text in ["", "2026-02-29", "1900-02-29", "2026-13-01", "2026-3-7", "2026-03-07-1", "2026-01-00"] {
            check(text, false);
        }
        for month in 1..=12 {
            let has_31 = [1, 3, 5, 7, 8, 10, 12].contains(&month);
            assert_eq!(Day::new(2026, month, 31).is_some(), has_31, "{month}");
            assert_eq!(Day::new(2026, month, 30).is_some(), month != 2, "{month}");
        }
    }
}
