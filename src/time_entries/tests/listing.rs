//! The list: order, pages and filters.

use serde_json::{Value, json};

use super::{project, worked};
use crate::testing::{Colleague, two_organizations};

/// The ids of all pages of a list.
async fn all_pages(person: &Colleague, query: &str) -> Vec<String> {
    let (mut ids, mut after) = (Vec::new(), String::new());
    loop {
        let page = person.get(&format!("time-entries?{query}{after}")).await.assert_status(200).json();
        let rows = page["data"].as_array().expect("rows").clone();
        ids.extend(rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()));
        match page["next_cursor"].as_str() {
            Some(cursor) => {
                assert_eq!(rows.len(), 50);
                after = format!("&after={cursor}");
            }
            None => return ids,
        }
    }
}

#[tokio::test]
async fn pages_follow_the_days_without_gap_or_double() {
    let (_, ada, _) = two_organizations().await;
    let mut expected: Vec<(String, String, String)> = Vec::new();
    for n in 0..120 {
        let day = format!("2026-02-{:02}", 1 + n % 3);
        // Durations without clock times, and spans that start together: the id decides.
        let input = match n % 2 {
            0 => json!({"day": day, "seconds": 60}),
            _ => json!({"day": day, "time": format!("{}:00-12:30", 9 + n % 4 / 2)}),
        };
        let entry = ada.post("time-entries", input).await.assert_status(201).json();
        let text = |field: &str| entry[field].as_str().unwrap_or_default().to_owned();
        expected.push((text("day"), text("started_at"), text("id")));
    }
    expected.sort_by(|a, b| b.cmp(a));
    let expected: Vec<String> = expected.into_iter().map(|(.., id)| id).collect();
    assert_eq!(all_pages(&ada, "").await, expected);
    assert_eq!(all_pages(&ada, "user=all").await, expected);
    assert_eq!(all_pages(&ada, "from=2026-02-02&to=2026-02-02").await.len(), 40);
}

#[tokio::test]
async fn filters_narrow_the_list() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&app, &ada, "Website 100%").await;
    let entry = |description: &str, project: Value| json!({"description": description, "project_id": project, "day": "2026-03-02", "seconds": 60});
    ada.post("time-entries", entry("Design", json!(website))).await.assert_status(201);
    ada.post("time-entries", entry("Lunch", json!(null))).await.assert_status(201);
    worked(&ada, "2026-02-01", 60).await;
    for (query, count) in [
        ("", 3),
        ("search=DESI", 1),
        ("search=100%25", 1),
        ("search=%25", 1),
        ("search=_", 0),
        ("from=2026-03-01", 2),
        ("to=2026-03-01", 1),
        ("from=-009999-01-01&to=9999-12-31", 3),
        ("to=-009999-01-01", 0),
    ] {
        let found = all_pages(&ada, query).await;
        assert_eq!(found.len(), count, "{query}");
    }
    assert_eq!(all_pages(&ada, &format!("project={website}")).await.len(), 1);
}

#[tokio::test]
async fn wrong_parameters_are_told_at_their_field() {
    let (_, ada, _) = two_organizations().await;
    for field in ["user", "project", "from", "to", "after"] {
        let refused = ada.get(&format!("time-entries?{field}=nonsense")).await.assert_status(422);
        assert!(refused.problem_at(field).is_some(), "{field}: {}", refused.text);
    }
    let zero_byte = ada.get("time-entries?search=%00").await.assert_status(422);
    assert_eq!(zero_byte.json()["errors"][0]["code"], "text-not-storable");
    // A forged cursor, far before any day that PostgreSQL knows.
    let forged = r#"["-009999-01-01","-009998-01-01T00:00:00Z","00000000-0000-0000-0000-000000000000"]"#;
    let forged = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, forged);
    let answer = ada.get(&format!("time-entries?after={forged}")).await.assert_status(200);
    assert_eq!(answer.json()["data"], json!([]));
}
