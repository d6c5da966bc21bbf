//! Each notation exactly, and what it shows reads back.

use jiff::civil::{Date, Time, date, time};
use proptest::prelude::*;
use queries::types::{DateFormat, NumberFormat, TimeFormat};

use super::Notation;
use crate::money::{Currency, Money, MoneyError};
use crate::tenancy::Formats;
use crate::texts::Locale;

const DATES: [DateFormat; 4] =
    [DateFormat::Iso, DateFormat::DayDot, DateFormat::DaySlash, DateFormat::MonthSlash];
const NUMBERS: [NumberFormat; 4] = [
    NumberFormat::CommaPoint,
    NumberFormat::PointComma,
    NumberFormat::SpaceComma,
    NumberFormat::ApostrophePoint,
];

fn dates(format: DateFormat) -> Notation {
    Notation { date: Some(format), ..Notation::default() }
}

fn times(time: TimeFormat) -> Notation {
    Notation { time, ..Notation::default() }
}

fn numbers(number: NumberFormat) -> Notation {
    Notation { number, ..Notation::default() }
}

fn currency(code: &str) -> Currency {
    code.parse().expect("a currency")
}

fn euros(minor: i64) -> Money {
    Money { minor, currency: currency("EUR") }
}

#[test]
fn days() {
    let shown: Vec<_> = DATES.map(|format| dates(format).day(date(2026, 3, 2)).expect("figures")).into();
    assert_eq!(shown, ["2026-03-02", "02.03.2026", "02/03/2026", "03/02/2026"]);
    assert_eq!(Notation::default().day(date(2026, 3, 2)), None, "in words where nobody chose");
}

#[test]
fn days_read_back_and_so_does_the_plain_form() {
    for (format, typed) in [
        (DateFormat::DayDot, "2.3.2026"),
        (DateFormat::DaySlash, " 02/3/2026 "),
        (DateFormat::MonthSlash, "3/2/2026"),
        (DateFormat::DayDot, "2026-03-02"),
        (DateFormat::MonthSlash, "2026-03-02"),
    ] {
        assert_eq!(dates(format).read_day(typed), Some(date(2026, 3, 2)), "{typed}");
    }
    for (format, wrong) in [
        (DateFormat::DayDot, "31.2.2026"),
        (DateFormat::DayDot, "2.3.26"),
        (DateFormat::DaySlash, "2.3.2026"),
        (DateFormat::MonthSlash, "13/2/2026"),
        (DateFormat::DayDot, "1.2.2026.3"),
        (DateFormat::Iso, ""),
    ] {
        assert_eq!(dates(format).read_day(wrong), None, "{wrong}");
    }
}

#[test]
fn clock_times() {
    let cases: [(Time, &str, &str); 5] = [
        (time(0, 0, 0, 0), "00:00", "12:00 am"),
        (time(9, 5, 0, 0), "09:05", "9:05 am"),
        (time(12, 0, 0, 0), "12:00", "12:00 pm"),
        (time(13, 30, 15, 0), "13:30:15", "1:30:15 pm"),
        (time(23, 59, 59, 0), "23:59:59", "11:59:59 pm"),
    ];
    for (at, long, short) in cases {
        assert_eq!(
            (times(TimeFormat::H24).clock(at), times(TimeFormat::H12).clock(at)),
            (long.into(), short.into())
        );
    }
}

#[test]
fn numbers_and_amounts() {
    let shown = |number: i64| NUMBERS.map(|format| numbers(format).number(number));
    assert_eq!(shown(1_234_567), ["1,234,567", "1.234.567", "1\u{a0}234\u{a0}567", "1’234’567"]);
    assert_eq!(shown(-999), ["-999"; 4]);
    assert_eq!(shown(0), ["0"; 4]);
    let amounts = NUMBERS.map(|format| numbers(format).money(euros(123_456)));
    assert_eq!(
        amounts,
        ["1,234.56\u{a0}EUR", "1.234,56\u{a0}EUR", "1\u{a0}234,56\u{a0}EUR", "1’234.56\u{a0}EUR"]
    );
    let yen = Money { minor: 1_000_000, currency: currency("JPY") };
    assert_eq!(numbers(NumberFormat::PointComma).money(yen), "1.000.000\u{a0}JPY");
}

#[test]
fn amounts_read_as_they_are_shown_and_plainly() {
    let cases = [
        (NumberFormat::CommaPoint, "1,234.56", 123_456),
        (NumberFormat::CommaPoint, "85,50", 8_550),
        (NumberFormat::CommaPoint, "1,234", 123_400),
        (NumberFormat::PointComma, "1.234,56", 123_456),
        (NumberFormat::PointComma, "85.50", 8_550),
        (NumberFormat::PointComma, "1.234.567", 123_456_700),
        (NumberFormat::SpaceComma, "1 234,5", 123_450),
        (NumberFormat::SpaceComma, "1\u{202f}234,50", 123_450),
        (NumberFormat::ApostrophePoint, "1'234.56", 123_456),
    ];
    for (format, typed, minor) in cases {
        assert_eq!(numbers(format).read_amount(typed, currency("EUR")), Ok(euros(minor)), "{typed}");
    }
    for (typed, error) in [
        ("1,23,456", MoneyError::Invalid),
        ("1.234,56", MoneyError::Invalid),
        ("12,3456", MoneyError::TooManyDecimals),
        ("1,234.567", MoneyError::TooManyDecimals),
        ("-1,234.00", MoneyError::Negative),
        ("", MoneyError::Invalid),
    ] {
        assert_eq!(
            numbers(NumberFormat::CommaPoint).read_amount(typed, currency("EUR")),
            Err(error),
            "{typed}"
        );
    }
}

#[test]
fn the_person_decides_then_the_organization_then_the_language() {
    let none = Formats::default();
    let person = Formats { time: Some(TimeFormat::H12), ..none };
    let organization = Formats {
        date: Some(DateFormat::DayDot),
        time: Some(TimeFormat::H24),
        number: Some(NumberFormat::ApostrophePoint),
    };
    let both = Notation::resolve(person, organization, Locale::German);
    assert_eq!(both.clock(time(13, 0, 0, 0)), "1:00 pm");
    assert_eq!(both.day(date(2026, 3, 2)).as_deref(), Some("02.03.2026"));
    assert_eq!(both.number(1_000), "1’000");
    let usual = |language| Notation::resolve(none, none, language).number(1_000);
    assert_eq!(
        Locale::all().map(usual),
        ["1,000", "1.000", "1\u{a0}000", "1.000", "1.000", "1.000", "1\u{a0}000"]
    );
}

proptest! {
    #[test]
    fn whatever_is_shown_reads_back(minor in 0..=99_999_999_999_i64, days in 0..36_525_i32) {
        for format in NUMBERS {
            let notation = numbers(format);
            prop_assert_eq!(notation.read_amount(&notation.amount(euros(minor)), currency("EUR")), Ok(euros(minor)));
        }
        let day: Date = date(1999, 12, 31).saturating_add(jiff::ToSpan::days(days));
        for format in DATES {
            let notation = dates(format);
            prop_assert_eq!(notation.read_day(&notation.day(day).expect("figures")), Some(day));
        }
    }
}
