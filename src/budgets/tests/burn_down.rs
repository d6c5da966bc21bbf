use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use queries::queries::budgets::queries::BurntDay;
use serde_json::json;

use super::{budgeted, work};
use crate::budgets::burn_down::{Range, points};
use crate::budgets::chart::Chart;
use crate::budgets::state::{Month, percent};
use crate::testing::two_organizations;

fn month() -> Month {
    Month::around(date(2026, 2, 10))
}

#[tokio::test]
async fn the_burn_down_of_a_month_has_every_day() {
    let (_, ada, brian) = two_organizations().await;
    let id = budgeted(&ada, 31_000, "monthly").await;
    work(&ada, &id, "2026-02-28", 9_999).await;
    work(&ada, &id, "2026-03-01", 1_000).await;
    work(&ada, &id, "2026-03-02", 31_000).await;
    let path = format!("projects/{id}/budget/burn-down");
    let chart = ada.get(&path).await.assert_status(200).json();
    let points = chart["points"].as_array().expect("points");
    assert_eq!(points.len(), 31);
    let first = json!({"first_day": "2026-03-01", "last_day": "2026-03-01", "spent": 1_000, "left": 30_000, "ideal": 30_000});
    assert_eq!(points[0], first);
    assert_eq!((&points[1]["left"], &points[1]["ideal"]), (&json!(-1_000), &json!(29_000)));
    assert_eq!((&points[2]["left"], &points[30]["ideal"]), (&json!(null), &json!(0)));
    assert_eq!((&chart["budget"]["left"], &chart["budget"]["percent"]), (&json!(-1_000), &json!(103)));
    brian.get(&path).await.assert_status(404);
    let page = ada.open(&format!("projects/{id}")).await.assert_status(200);
    assert!(page.main().contains("0:16:40 more than the budget"));
}

#[test]
fn the_picture_has_its_corners() {
    let days = [BurntDay { day: date(2026, 2, 1), spent: 50 }];
    let range = Range::Month(Month::around(date(2026, 2, 2)));
    let chart = Chart::draw(100, &points(100, &days, range));
    assert_eq!((chart.left.as_str(), chart.zero), ("0,0 21,100 42,100", 200));
    assert!(chart.ideal.ends_with(" 600,200"));
    let over = Chart::draw(100, &points(100, &[BurntDay { day: date(2026, 2, 1), spent: 200 }], range));
    assert_eq!((over.left.as_str(), over.zero), ("0,0 21,200 42,200", 100));
}

#[test]
fn a_percentage_is_rounded_down() {
    for (spent, of_hundred) in [(0, 0), (7_999, 79), (8_000, 80), (9_999, 99), (10_000, 100), (10_100, 101)] {
        assert_eq!(percent(spent, 10_000), of_hundred);
    }
}

proptest! {
    /// However long it took, the points follow each other without a gap, and together they use what the days used.
    #[test]
    fn points_cover_every_day_once(
        amount in 1_i64..1_000_000_000,
        used in prop::collection::btree_map(0_i32..900, 0_i64..100_000, 0..40),
        monthly: bool,
    ) {
        let start: Date = date(2024, 1, 1);
        let in_month = |day: &Date| !monthly || (month().first..=month().last).contains(day);
        let days: Vec<BurntDay> = used
            .iter()
            .map(|(after, spent)| BurntDay { day: start + after.days(), spent: *spent })
            .filter(|burnt| in_month(&burnt.day))
            .collect();
        let range = if monthly { Range::Month(month()) } else { Range::All { today: date(2026, 2, 10) } };
        let points = points(amount, &days, range);
        prop_assert!(points.len() <= 63);
        for pair in points.windows(2) {
            prop_assert_eq!(pair[0].last_day.tomorrow().expect("a day"), pair[1].first_day);
        }
        let spent: i64 = days.iter().map(|day| day.spent).sum();
        let summed: i64 = points.iter().filter_map(|point| point.spent).sum();
        prop_assert_eq!(spent, summed);
        let left = points.iter().filter_map(|point| point.left).next_back();
        prop_assert_eq!(left, Some(amount - spent));
        if monthly {
            prop_assert_eq!(points.last().and_then(|point| point.ideal), Some(0));
        }
    }
}
