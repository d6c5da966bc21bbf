//! Last week's rows in this week.

use serde_json::json;

use super::{cell, project, sheet};
use crate::testing::two_organizations;

#[tokio::test]
async fn rows_are_copied_and_kept_until_they_have_time() {
    let (_, ada, _) = two_organizations().await;
    let (site, _other) = (project(&ada, "Site").await, project(&ada, "Other").await);
    let entry = json!({"day": "2026-02-24", "seconds": 3_601, "project_id": site, "description": "Plan"});
    ada.post("time-entries", entry).await.assert_status(201);
    let copied = ada.post("timesheet/copy", json!({"week": "2026-03-04"})).await.assert_status(200).json();
    assert_eq!(copied["rows"][0]["project_name"], "Site");
    assert_eq!((&copied["rows"].as_array().expect("rows").len(), &copied["seconds"]), (&1, &json!(0)));
    assert_eq!(sheet(&ada, None).await["rows"], copied["rows"], "kept without time");
}

#[tokio::test]
async fn times_are_copied_to_the_second_into_empty_days_only() {
    let (_, ada, _) = two_organizations().await;
    let site = project(&ada, "Site").await;
    for (day, seconds) in [("2026-02-23", 600), ("2026-02-24", 3_601), ("2026-02-24", 59)] {
        let entry = json!({"day": day, "seconds": seconds, "project_id": site, "description": "Plan"});
        ada.post("time-entries", entry).await.assert_status(201);
    }
    let present = json!({"day": "2026-03-02", "seconds": 5, "project_id": site});
    ada.post("time-entries", present).await.assert_status(201);
    let copy = json!({"week": "2026-03-04", "with_times": true});
    let copied = ada.post("timesheet/copy", copy.clone()).await.assert_status(200).json();
    assert_eq!(
        (&cell(&copied, 0, 0)["seconds"], &cell(&copied, 0, 1)["seconds"]),
        (&json!(5), &json!(3_660))
    );
    assert_eq!(cell(&copied, 0, 1)["description"], "Plan");
    let again = ada.post("timesheet/copy", copy).await.assert_status(200).json();
    assert_eq!(again["seconds"], copied["seconds"], "a second copy changes nothing");
}

#[tokio::test]
async fn archived_projects_stay_behind() {
    let (_, ada, _) = two_organizations().await;
    let site = project(&ada, "Site").await;
    ada.post("time-entries", json!({"day": "2026-02-24", "seconds": 60, "project_id": site})).await;
    ada.post(&format!("projects/{site}/archive"), json!({})).await.assert_status(200);
    let copied = ada.post("timesheet/copy", json!({"week": "2026-03-04", "with_times": true})).await;
    assert_eq!(copied.assert_status(200).json()["rows"], json!([]));
}
