//! What a picker offers.

use serde_json::json;

use super::{client, hour, project};
use crate::testing::{Answer, two_organizations};

/// The names offered, in order.
fn names(fragment: &Answer) -> Vec<String> {
    let texts = fragment.text.split("<span class=\"text\">").skip(1);
    texts.map(|rest| rest.split('<').next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn suggestions_are_the_pickers_own_markup() {
    let (_, ada, _) = two_organizations().await;
    let contoso = client(&ada, "Contoso").await;
    let id =
        ada.post("projects", json!({"name": "A & B", "client_id": contoso, "color": "amber"})).await.id();
    let fragment = ada.open("projects/suggestions?q=a").await.assert_status(200);
    let expected = format!(
        r#"<li><label><input type="radio" name="project_id" value="{id}" data-billable="true"><span class="dot" data-color="amber"></span><span class="text">A &#38; B</span><small>Contoso</small></label></li>"#
    );
    assert_eq!(fragment.text.trim(), expected);
}

#[tokio::test]
async fn suggestions_match_names_clients_and_codes_of_active_projects() {
    let (_, ada, _) = two_organizations().await;
    let contoso = client(&ada, "Contoso").await;
    ada.post("projects", json!({"name": "Website", "client_id": contoso, "code": "W-1"}))
        .await
        .assert_status(201);
    let old = ada.post("projects", json!({"name": "Old website"})).await.id();
    ada.post(&format!("projects/{old}/archive"), json!({})).await.assert_status(200);
    project(&ada, "100% internal").await;
    let cases = [
        ("project_name=WEB", vec!["Website"]),
        ("project_name=conto", vec!["Website"]),
        ("q=w-1", vec!["Website"]),
        ("project_name=%25", vec!["100% internal"]),
        ("project_name=w_1", vec![]),
        ("", vec!["100% internal", "Website"]),
    ];
    for (query, expected) in cases {
        let fragment = ada.open(&format!("projects/suggestions?{query}")).await.assert_status(200);
        assert_eq!(names(&fragment), expected, "{query}");
    }
}

#[tokio::test]
async fn the_persons_latest_projects_come_first_and_twenty_are_enough() {
    let (app, ada, _) = two_organizations().await;
    let mut ids = Vec::new();
    for number in 0..25 {
        ids.push(project(&ada, &format!("Project {number:02}")).await);
    }
    let grace = app.colleague(&ada, "Grace", queries::types::Role::Member).await;
    hour(&app, &ada, &ids[20], "2026-03-01").await;
    hour(&app, &ada, &ids[24], "2026-02-28").await;
    hour(&app, &ada, &ids[24], "2026-03-02").await;
    hour(&app, &grace, &ids[7], "2026-03-02").await;
    let offered = names(&ada.open("projects/suggestions").await);
    assert_eq!(offered[..4], ["Project 24", "Project 20", "Project 00", "Project 01"]);
    assert_eq!(offered.len(), 20);
    assert_eq!(names(&grace.open("projects/suggestions").await)[..2], ["Project 07", "Project 00"]);
}
