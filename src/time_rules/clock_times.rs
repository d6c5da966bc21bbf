//! Clock times as people type them: `9`, `9:15`, `09:15:30`, `9.15`, `9h15`, `0915`, `9:15 am`.
//!
//! - Hour alone, or hour and minutes (and seconds) divided by `:`, `.` or `h`, or run together.
//! - Of 24 hours, or of 12 with `am` or `pm` (also `a`, `p.m.` …) in any case.

use jiff::civil::Time;

use super::time_error::TimeError;

/// A single clock time: `9`, `9:15`, `09:15:30`, `9.15`, `9h15`, `0915`, `9:15 am`, `12am`.
///
/// # Errors
/// [`TimeError::ClockTimeInvalid`] for anything else.
pub fn parse_clock_time(text: &str) -> Result<Time, TimeError> {
    Reading::parse(text)?.as_written()
}

/// Half of the day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meridiem {
    /// Before noon.
    Am,
    /// After noon.
    Pm,
}

/// A clock time before it is known which half of the day it is in.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    /// 0 to 99: checked when it becomes a time.
    pub hour: i8,
    pub minute: i8,
    pub second: i8,
    pub meridiem: Option<Meridiem>,
    /// Hour in two digits with minutes, as a 24-hour clock shows it.
    pub in_full: bool,
}

impl Reading {
    pub(super) fn parse(text: &str) -> Result<Self, TimeError> {
        let text = text.trim().to_ascii_lowercase();
        let (digits, meridiem) = split_meridiem(&text);
        let (hour, rest) = split_hour(digits);
        let (minute, second) = match rest {
            None => ("00", "00"),
            Some((separator, rest)) => rest.split_once(separator).unwrap_or((rest, "00")),
        };
        let reading = Self {
            hour: number(hour, 1)?,
            minute: number(minute, 2)?,
            second: number(second, 2)?,
            meridiem,
            in_full: rest.is_some() && hour.len() == 2,
        };
        if meridiem.is_some() && !(1..=12).contains(&reading.hour) {
            Err(TimeError::ClockTimeInvalid)
        } else {
            Ok(reading)
        }
    }

    /// Whether a clock of 12 hours could show it too, leaving the half of the day open.
    pub(super) const fn may_be_afternoon(self) -> bool {
        self.meridiem.is_none() && 1 <= self.hour && self.hour <= 12
    }

    /// The time on a clock of 24 hours, or of 12 where the half is written.
    pub(super) fn as_written(self) -> Result<Time, TimeError> {
        let hour = match self.meridiem {
            None => self.hour,
            Some(Meridiem::Am) => self.hour % 12,
            Some(Meridiem::Pm) => self.hour % 12 + 12,
        };
        Time::new(hour, self.minute, self.second, 0).map_err(|_| TimeError::ClockTimeInvalid)
    }
}

fn split_meridiem(text: &str) -> (&str, Option<Meridiem>) {
    let endings = [
        ("a.m.", Meridiem::Am),
        ("am", Meridiem::Am),
        ("a", Meridiem::Am),
        ("p.m.", Meridiem::Pm),
        ("pm", Meridiem::Pm),
        ("p", Meridiem::Pm),
    ];
    let found = endings
        .iter()
        .find_map(|(ending, half)| text.strip_suffix(ending).map(|digits| (digits.trim_end(), Some(*half))));
    found.unwrap_or((text, None))
}

/// The hour, and the separator with what follows it, if anything does: `9h` is an hour alone,
/// `0930` has both.
fn split_hour(digits: &str) -> (&str, Option<(char, &str)>) {
    let bare = digits.strip_suffix('h').unwrap_or(digits);
    if let Some(separator) = bare.chars().find(|c| matches!(c, ':' | '.' | 'h')) {
        bare.split_once(separator).map_or((bare, None), |(hour, rest)| (hour, Some((separator, rest))))
    } else if bare == digits
        && let (3 | 4, Some((hour, minute))) =
            (digits.len(), digits.split_at_checked(digits.len().saturating_sub(2)))
    {
        (hour, Some((':', minute)))
    } else {
        (bare, None)
    }
}

/// One or two digits, at least `least` of them.
fn number(digits: &str, least: usize) -> Result<i8, TimeError> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (least..=2).contains(&digits.len());
    digits.parse().ok().filter(|_| plain).ok_or(TimeError::ClockTimeInvalid)
}

#[cfg(test)]
mod tests;
