//! Days and clock times as the tools write them. In which order a day's numbers stand is found out over the whole
//! file; where the file leaves it open, the person is asked.

use jiff::civil::{Date, DateTime, Time};
use queries::types::ImportDateOrder;

/// The three numbers of a day and whether dots are between them; the first has `wide` digits.
fn numbers(text: &str) -> Option<([i16; 3], bool, bool)> {
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(mark, '-' | '/' | '.') {
        return None;
    }
    let parts: Vec<&str> = text.split(mark).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| (part.len() <= 4).then(|| part.parse::<i16>().ok()).flatten();
    let three = [number(first)?, number(second)?, number(third)?];
    Some((three, first.len() == 4, mark == '.'))
}

/// What the days of a file tell about their order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence {
    day_first: bool,
    month_first: bool,
}

impl Evidence {
    pub(super) const fn none() -> Self {
        Self { day_first: true, month_first: true }
    }

    /// Takes a day into account; what is none tells nothing.
    pub(super) fn note(&mut self, text: &str) {
        let Some(([first, second, _], wide, dotted)) = numbers(text) else { return };
        if !wide && first.min(second) <= 12 && first.max(second) <= 31 {
            self.day_first &= second <= 12;
            // With dots nobody writes the month first.
            self.month_first &= first <= 12 && !dotted;
        }
    }

    /// The one order that all days allow; none where two do, or none does. `others`: whether any day begins with
    /// something else than its year.
    pub(super) fn order(self, others: bool) -> Option<ImportDateOrder> {
        match (others, self.day_first, self.month_first) {
            (false, ..) => Some(ImportDateOrder::YearFirst),
            (true, true, false) => Some(ImportDateOrder::DayFirst),
            (true, false, true) => Some(ImportDateOrder::MonthFirst),
            _ => None,
        }
    }
}

/// Whether a text is a day that does not begin with its year.
pub(super) fn needs_order(text: &str) -> bool {
    numbers(text).is_some_and(|(_, wide, _)| !wide)
}

/// A day. One that begins with four digits begins with its year, whatever the order of the others.
pub(super) fn date(text: &str, order: ImportDateOrder) -> Option<Date> {
    let ([first, second, third], wide, _) = numbers(text)?;
    let (year, month, day) = match order {
        _ if wide => (first, second, third),
        ImportDateOrder::DayFirst => (third, second, first),
        ImportDateOrder::MonthFirst => (third, first, second),
        ImportDateOrder::YearFirst => return None,
    };
    let year = if year < 100 { year + 2000 } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// `10:23`, `10:23:52`, `10:23 AM`, `10:23:52 pm`.
pub(super) fn time(text: &str) -> Option<Time> {
    let text = text.to_ascii_lowercase().replace('.', "");
    let (clock, half) = match text.strip_suffix("am").map(|clock| (clock, Some(0))) {
        Some(found) => found,
        None => text.strip_suffix("pm").map_or((text.as_str(), None), |clock| (clock, Some(12))),
    };
    let parts: Vec<i8> = clock.trim().split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] => (*hour, *minute, 0),
        [hour, minute, second] => (*hour, *minute, *second),
        _ => return None,
    };
    let hour = match half {
        None => hour,
        Some(afternoon) if (1..=12).contains(&hour) => hour % 12 + afternoon,
        Some(_) => return None,
    };
    Time::new(hour, minute, second, 0).ok()
}

/// A day and a clock time in one field: `2026-03-04 10:23:52`.
pub(super) fn split(text: &str) -> Option<(&str, &str)> {
    text.split_once([' ', 'T']).map(|(day, clock)| (day, clock.trim()))
}

/// A day and a clock time.
pub(super) fn moment(day: &str, clock: &str, order: ImportDateOrder) -> Option<DateTime> {
    Some(date(day, order)?.to_datetime(time(clock)?))
}

#[cfg(test)]
mod tests {
    use queries::types::ImportDateOrder::{DayFirst, MonthFirst, YearFirst};

    use super::{Evidence, date, time};

    fn order_of(days: &[&str]) -> Option<queries::types::ImportDateOrder> {
        let mut evidence = Evidence::none();
        days.iter().for_each(|day| evidence.note(day));
        evidence.order(days.iter().any(|day| super::needs_order(day)))
    }

    #[test]
    fn the_order_is_what_all_days_allow() {
        assert_eq!(order_of(&["2026-03-04"]), Some(YearFirst));
        assert_eq!(order_of(&["03/04/2026", "03/14/2026"]), Some(MonthFirst));
        assert_eq!(order_of(&["03/04/2026", "14/03/2026"]), Some(DayFirst));
        assert_eq!(order_of(&["03.04.2026"]), Some(DayFirst));
        assert_eq!(order_of(&["03/04/2026", "05/06/2026"]), None, "either could be meant");
        assert_eq!(order_of(&["14/03/2026", "03/14/2026"]), None, "no order fits both");
    }

    #[test]
    fn days_and_clock_times_are_read_as_they_are_written() {
        assert_eq!(date("3/4/26", MonthFirst), Some(jiff::civil::date(2026, 3, 4)));
        assert_eq!(date("31/12/2025", DayFirst), Some(jiff::civil::date(2025, 12, 31)));
        assert_eq!(date("2026-02-30", YearFirst), None);
        assert_eq!(date("yesterday", DayFirst), None);
        for (text, (hour, minute, second)) in [
            ("10:23", (10, 23, 0)),
            ("12:05:09 AM", (0, 5, 9)),
            ("12:00 pm", (12, 0, 0)),
            ("1:02 p.m.", (13, 2, 0)),
        ] {
            assert_eq!(time(text), Some(jiff::civil::time(hour, minute, second, 0)), "{text}");
        }
        for text in ["24:00", "13:00 PM", "10", "ten"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
