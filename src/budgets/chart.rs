//! The burn-down as a picture: lines in a box that stretches, without any text. The table beneath says the same.

use super::burn_down::BurnPoint;

/// The box's size, in units of its own.
const WIDTH: i64 = 600;
const HEIGHT: i64 = 200;

/// The lines of the picture, as SVG writes points.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chart {
    /// What is left.
    pub left: String,
    /// What would be left if every day used the same; empty where that is not asked.
    pub ideal: String,
    /// Where nothing is left, from the top.
    pub zero: i64,
}

impl Chart {
    /// The picture of some points that start from the whole amount.
    pub(super) fn draw(amount: i64, points: &[BurnPoint]) -> Self {
        let lowest = points.iter().filter_map(|point| point.left).min().unwrap_or(0).min(0);
        let y = |value: i64| scale(amount - value, amount - lowest, HEIGHT);
        let count = i64::try_from(points.len()).unwrap_or(i64::MAX);
        let line = |value: fn(&BurnPoint) -> Option<i64>| {
            let places = (1..).zip(points).filter_map(|(at, point)| {
                value(point).map(|value| format!(" {},{}", scale(at, count, WIDTH), y(value)))
            });
            let line: String = places.collect();
            if line.is_empty() { line } else { format!("0,0{line}") }
        };
        Self { left: line(|point| point.left), ideal: line(|point| point.ideal), zero: y(0) }
    }
}

/// A part of a whole, as a place on a length.
fn scale(part: i64, whole: i64, length: i64) -> i64 {
    let place = i128::from(part) * i128::from(length) / i128::from(whole.max(1));
    i64::try_from(place).unwrap_or(length)
}
