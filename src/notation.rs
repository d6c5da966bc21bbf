//! How days, clock times, numbers and amounts are written for a reader, and read back from them.
//!
//! What a person chose for themselves comes first, then what their organization chose, then what is usual in the
//! reader's language. Durations are the same for everybody (`1:30`), and so is the API: RFC 3339 and minor units.

use jiff::civil::{Date, Time};
use queries::types::{DateFormat, NumberFormat, TimeFormat};

use crate::money::{Currency, Money, MoneyError};
use crate::tenancy::{Formats, Member, OrganizationProfile, Person};
use crate::texts::Locale;

#[cfg(test)]
mod tests;

/// Every way to write a day, with its name in forms and an example.
pub const DATES: [(DateFormat, &str, &str); 4] = [
    (DateFormat::Iso, "iso", "2026-12-31"),
    (DateFormat::DayDot, "day_dot", "31.12.2026"),
    (DateFormat::DaySlash, "day_slash", "31/12/2026"),
    (DateFormat::MonthSlash, "month_slash", "12/31/2026"),
];
/// Every way to write a clock time.
pub const TIMES: [(TimeFormat, &str, &str); 2] =
    [(TimeFormat::H24, "h24", "13:30"), (TimeFormat::H12, "h12", "1:30 pm")];
/// Every way to write numbers and amounts.
pub const NUMBERS: [(NumberFormat, &str, &str); 4] = [
    (NumberFormat::CommaPoint, "comma_point", "1,234.56"),
    (NumberFormat::PointComma, "point_comma", "1.234,56"),
    (NumberFormat::SpaceComma, "space_comma", "1\u{a0}234,56"),
    (NumberFormat::ApostrophePoint, "apostrophe_point", "1’234.56"),
];
/// Keeps a number in one piece at the end of a line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// The signs and orders that a reader is used to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    /// Days in figures; none where nobody chose: then in words, as the catalogue has them.
    date: Option<DateFormat>,
    time: TimeFormat,
    number: NumberFormat,
}

impl Notation {
    /// The notation for a person, in an organization or outside any.
    pub fn of(person: &Person, organization: Option<&OrganizationProfile>) -> Self {
        let organization = organization.map(|profile| profile.formats).unwrap_or_default();
        Self::resolve(person.formats(), organization, person.locale())
    }

    /// The person's choice, else the organization's, else what is usual in the language.
    pub fn resolve(person: Formats, organization: Formats, language: Locale) -> Self {
        Self {
            date: person.date.or(organization.date),
            time: person.time.or(organization.time).unwrap_or(TimeFormat::H24),
            number: person.number.or(organization.number).unwrap_or_else(|| usual_number(language)),
        }
    }

    /// A day in figures: `2026-11-23`, `23.11.2026`, `23/11/2026`, `11/23/2026`; none where days are written in words.
    pub fn day(self, day: Date) -> Option<String> {
        self.date.map(|format| day_in(format, day))
    }

    /// Whether clock times count to 24 instead of twice to 12.
    pub fn is_24_hours(self) -> bool {
        self.time == TimeFormat::H24
    }

    /// A clock time, its seconds only where there are some: `09:05`, `9:05 am`.
    pub fn clock(self, time: Time) -> String {
        let seconds = if time.second() == 0 { String::new() } else { format!(":{:02}", time.second()) };
        let minute = time.minute();
        match self.time {
            TimeFormat::H24 => format!("{:02}:{minute:02}{seconds}", time.hour()),
            TimeFormat::H12 => {
                let half = if time.hour() < 12 { "am" } else { "pm" };
                format!("{}:{minute:02}{seconds} {half}", (time.hour() + 11) % 12 + 1)
            }
        }
    }

    /// A whole number: `1,234,567`.
    pub fn number(self, number: i64) -> String {
        self.decimal(&number.to_string())
    }

    /// A plain number (`-1234.50`) with this notation's signs.
    pub fn decimal(self, plain: &str) -> String {
        let (group, mark) = self.signs();
        let (sign, unsigned) = plain.strip_prefix('-').map_or(("", plain), |rest| ("-", rest));
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let mut written = format!("{sign}{}", grouped(whole, group));
        if !decimals.is_empty() {
            written.push(mark);
            written.push_str(decimals);
        }
        written
    }

    /// An amount without its currency, as forms show it: `1.234,50`.
    pub fn amount(self, money: Money) -> String {
        self.decimal(&money.to_string())
    }

    /// An amount with its currency: `1.234,50 EUR`.
    pub fn money(self, money: Money) -> String {
        format!("{}{NO_BREAK_SPACE}{}", self.amount(money), money.currency)
    }

    /// A day as this notation shows it, or as `2026-11-23`.
    pub fn read_day(self, text: &str) -> Option<Date> {
        let text = text.trim();
        let iso = || text.parse().ok();
        self.date.and_then(|format| read_day_in(format, text)).or_else(iso)
    }

    /// An amount as this notation shows it, or as plainly as [`Money::parse`] takes it.
    ///
    /// # Errors
    /// As [`Money::parse`].
    pub fn read_amount(self, text: &str, currency: Currency) -> Result<Money, MoneyError> {
        let (group, mark) = self.signs();
        Money::parse(&ungrouped(text.trim(), group, mark).unwrap_or_else(|| text.to_owned()), currency)
    }

    /// What stands between groups of three digits, and before the decimals.
    fn signs(self) -> (char, char) {
        match self.number {
            NumberFormat::CommaPoint => (',', '.'),
            NumberFormat::PointComma => ('.', ','),
            NumberFormat::SpaceComma => (NO_BREAK_SPACE, ','),
            NumberFormat::ApostrophePoint => ('’', '.'),
        }
    }
}

impl Member {
    /// How they want days, times and numbers written in this organization.
    pub fn notation(&self) -> Notation {
        Notation::of(self.person(), Some(self.organization()))
    }
}

/// Outside any organization and for nobody in particular.
impl Default for Notation {
    fn default() -> Self {
        Self { date: None, time: TimeFormat::H24, number: NumberFormat::CommaPoint }
    }
}

/// A day in figures.
pub fn day_in(format: DateFormat, day: Date) -> String {
    let (year, month, date) = (day.year(), day.month(), day.day());
    match format {
        DateFormat::Iso => format!("{year:04}-{month:02}-{date:02}"),
        DateFormat::DayDot => format!("{date:02}.{month:02}.{year:04}"),
        DateFormat::DaySlash => format!("{date:02}/{month:02}/{year:04}"),
        DateFormat::MonthSlash => format!("{month:02}/{date:02}/{year:04}"),
    }
}

/// A day with its year in four digits; zeros before day and month may be left out.
fn read_day_in(format: DateFormat, text: &str) -> Option<Date> {
    let mark = match format {
        DateFormat::Iso => '-',
        DateFormat::DayDot => '.',
        DateFormat::DaySlash | DateFormat::MonthSlash => '/',
    };
    let mut parts = text.split(mark).map(str::trim);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month, day) = match format {
        DateFormat::Iso => (first, second, third),
        DateFormat::DayDot | DateFormat::DaySlash => (third, second, first),
        DateFormat::MonthSlash => (third, first, second),
    };
    let whole = parts.next().is_none() && year.len() == 4;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().filter(|_| whole)
}

fn usual_number(language: Locale) -> NumberFormat {
    match language {
        Locale::English => NumberFormat::CommaPoint,
        Locale::German | Locale::Dutch | Locale::Italian | Locale::Spanish => NumberFormat::PointComma,
        Locale::French | Locale::Finnish => NumberFormat::SpaceComma,
    }
}

fn grouped(digits: &str, group: char) -> String {
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(group);
        }
        written.push(digit);
    }
    written
}

/// The plain number behind one that has signs between all its groups; none for a number without any.
fn ungrouped(text: &str, group: char, mark: char) -> Option<String> {
    // Keyboards have the plain space and the plain apostrophe.
    let is_group = |sign: char| match group {
        '’' => matches!(sign, '’' | '\''),
        NO_BREAK_SPACE => matches!(sign, NO_BREAK_SPACE | '\u{202f}' | ' '),
        group => sign == group,
    };
    let (whole, decimals) = text.split_once(mark).unwrap_or((text, ""));
    let groups: Vec<&str> = whole.split(is_group).collect();
    let (first, rest) = groups.split_first()?;
    let well_placed = (1..=3).contains(&first.len()) && rest.iter().all(|digits| digits.len() == 3);
    let plain =
        || if decimals.is_empty() { groups.concat() } else { format!("{}.{decimals}", groups.concat()) };
    (!rest.is_empty() && well_placed).then(plain)
}
