//! The page, with and without scripts.

use queries::types::Role;
use serde_json::json;

use super::{cell, project, sheet};
use crate::testing::{Colleague, two_organizations};

/// The hidden fields of the page's cells, as a browser would send them back.
async fn tokens(who: &Colleague, rest: &str) -> Vec<String> {
    let page = who.open(rest).await.assert_status(200).text;
    let values = page.split("name=\"cell\" value=\"").skip(1);
    values.map(|rest| rest.split('"').next().expect("a value").replace("&#34;", "\"")).collect()
}

async fn save(who: &Colleague, cells: &[(String, &str, &str)]) -> crate::testing::Answer {
    let mut fields = vec![("week", "2026-03-04"), ("user", "")];
    for (token, time, description) in cells {
        fields.extend([("cell", token.as_str()), ("time", *time), ("description", *description)]);
    }
    who.submit("timesheet", &fields).await
}

#[tokio::test]
async fn the_grid_is_saved_as_a_whole_without_scripts() {
    let (_, ada, _) = two_organizations().await;
    let site = project(&ada, "Site").await;
    let at = [("week", "2026-03-04"), ("project_id", site.as_str())];
    ada.submit("timesheet/rows", &at).await.assert_status(303);
    let mut blank = tokens(&ada, "timesheet?week=2026-03-04").await.into_iter();
    assert_eq!(blank.len(), 7);
    let (monday, tuesday) = (blank.next().expect("a cell"), blank.next().expect("a cell"));

    let wrong = [(monday.clone(), "1:30", "Draft"), (tuesday.clone(), "soon", "")];
    let refused = save(&ada, &wrong).await.assert_status(422).text;
    assert!(refused.contains("value=\"1:30\"") && refused.contains("value=\"soon\""), "typed text stays");
    assert!(refused.contains("This is not a time we can read.") && refused.contains("Draft"));
    assert_eq!(sheet(&ada, None).await["seconds"], 0, "all or nothing");

    let right = [(monday.clone(), "1:30", "Draft"), (tuesday, "2", "")];
    save(&ada, &right).await.assert_status(303);
    let now = sheet(&ada, None).await;
    assert_eq!((&now["seconds"], &cell(&now, 0, 0)["description"]), (&json!(12_600), &json!("Draft")));
    // Another window still shows the empty cell.
    let late = save(&ada, &[(monday, "3", "")]).await.assert_status(422).text;
    assert!(late.contains("This cell was changed meanwhile"), "{late}");
    assert_eq!(sheet(&ada, None).await["seconds"], 12_600);
    // What was not touched is not written.
    let same = tokens(&ada, "timesheet?week=2026-03-04").await.remove(0);
    save(&ada, &[(same, "1:30", "Draft")]).await.assert_status(303);
    assert_eq!(cell(&sheet(&ada, None).await, 0, 0)["version"], 1);
}

#[tokio::test]
async fn a_row_comes_and_goes() {
    let (_, ada, _) = two_organizations().await;
    let at = [("week", "2026-03-04"), ("project_id", "new"), ("project_name", "Garden")];
    ada.submit("timesheet/rows", &at).await.assert_status(303);
    assert!(ada.open("timesheet?week=2026-03-04").await.text.contains("Garden"));
    let id = sheet(&ada, None).await["rows"][0]["project_id"].as_str().expect("an id").to_owned();
    ada.submit("timesheet/rows/remove", &[("week", "2026-03-04"), ("project_id", &id)])
        .await
        .assert_status(303);
    assert_eq!(sheet(&ada, None).await["rows"], json!([]));
    let wrong = [("week", "2026-03-04"), ("project_id", "nonsense")];
    assert!(ada.submit("timesheet/rows", &wrong).await.assert_status(422).text.contains("role=\"alert\""));
}

#[tokio::test]
async fn cells_with_several_entries_open_them() {
    let (app, ada, brian) = two_organizations().await;
    let site = project(&ada, "Site").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    for what in ["Morning", "Evening"] {
        let entry = json!({"day": "2026-03-03", "seconds": 600, "project_id": site, "description": what});
        grace.post("time-entries", entry).await.assert_status(201);
    }
    let page =
        ada.open(&format!("timesheet?week=2026-03-04&user={}", grace.user)).await.assert_status(200).text;
    assert!(page.contains("Site, Tue 3 Mar: open the 2 entries"), "{page}");
    let opened = format!("timesheet/cell?day=2026-03-03&project={site}&user={}", grace.user);
    let entries = ada.open(&opened).await.assert_status(200).text;
    assert!(entries.contains("Morning") && entries.contains("Evening"));
    brian.open(&opened).await.assert_status(404);
    let other = app.colleague(&ada, "Mary", Role::Member).await;
    other.open(&opened).await.assert_status(403);
    assert!(!other.open("timesheet").await.text.contains("name=\"user\""), "members choose nobody");
}
