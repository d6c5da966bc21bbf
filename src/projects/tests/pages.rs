//! Projects as pages: forms that keep what was typed, and the way to and from clients.

use serde_json::json;

use super::{client, project};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_project_lives_through_the_pages() {
    let (_, ada, _) = two_organizations().await;
    let contoso = client(&ada, "Contoso").await;
    let form = ada.open(&format!("projects/new?client={contoso}")).await.assert_status(200);
    assert!(form.text.contains(&format!("<option value=\"{contoso}\" selected>Contoso</option>")));
    assert_eq!(form.text.matches("name=\"color\"").count(), 12);
    let fields =
        [("name", "<b>Site</b>"), ("client_id", &contoso), ("color", "violet"), ("hourly_rate", "90,5")];
    let made = ada.submit("projects/new", &fields).await.assert_status(303);
    let at = made.location().to_owned();
    let page = ada.open_path(&at).await.assert_status(200);
    assert!(
        page.text.contains("90.50\u{a0}EUR an hour") && page.text.contains("&#60;b&#62;Site"),
        "{}",
        page.text
    );
    assert!(!page.text.contains("<b>Site"), "text stays text");
    assert!(!page.text.contains("badge good"), "an unticked box is not billable");

    let edit = ada.open_path(&format!("{at}/edit")).await.assert_status(200);
    assert!(edit.text.contains("value=\"90.50\"") && edit.text.contains("name=\"version\" value=\"1\""));
    let fields =
        [("version", "1"), ("name", "Site"), ("billable", "true"), ("color", "red"), ("hourly_rate", "0")];
    ada.submit_path(&format!("{at}/edit"), &fields).await.assert_status(303);
    assert!(ada.open_path(&at).await.text.contains("0.00\u{a0}EUR an hour"), "zero is a rate");
    let fields = [("version", "2"), ("name", "Site"), ("hourly_rate", " ")];
    ada.submit_path(&format!("{at}/edit"), &fields).await.assert_status(303);
    assert!(ada.open_path(&at).await.text.contains("Not set"));

    ada.submit_path(&format!("{at}/archive"), &[]).await.assert_status(303);
    assert!(ada.open_path(&at).await.text.contains("Archived"));
    ada.submit_path(&format!("{at}/restore"), &[]).await.assert_status(303);
    assert!(ada.open_path(&format!("{at}/delete")).await.assert_status(200).text.contains("Delete “Site”?"));
    ada.submit_path(&format!("{at}/delete"), &[]).await.assert_status(303);
    ada.open_path(&at).await.assert_status(404);
}

#[tokio::test]
async fn a_rejected_form_keeps_what_was_typed() {
    let (_, ada, brian) = two_organizations().await;
    let (contoso, theirs) = (client(&ada, "Contoso").await, client(&brian, "Secret").await);
    let fields = [
        ("name", ""),
        ("client_id", &contoso),
        ("code", "a b"),
        ("color", "teal"),
        ("hourly_rate", "1,23,4.5"),
        ("description", "remember me"),
    ];
    let page = ada.submit("projects/new", &fields).await.assert_status(422);
    for field in ["name", "code", "hourly_rate"] {
        assert!(page.text.contains(&format!("id=\"{field}-error\"")), "{field}: {}", page.text);
    }
    for kept in [
        "remember me",
        "value=\"1,23,4.5\"",
        "value=\"a b\"",
        "value=\"teal\" aria-label=\"Teal\" checked",
        "selected>Contoso",
    ] {
        assert!(page.text.contains(kept), "{kept}");
    }
    for (rate, message) in
        [("-1", "below zero"), ("1.234", "more decimals"), ("2000000", "too large"), ("9e9", "such as 90")]
    {
        let page =
            ada.submit("projects/new", &[("name", "Site"), ("hourly_rate", rate)]).await.assert_status(422);
        assert!(
            page.text.contains(message) && page.text.contains("hourly_rate-error"),
            "{rate}: {}",
            page.text
        );
    }
    project(&ada, "Taken").await;
    let page = ada.submit("projects/new", &[("name", "taken")]).await.assert_status(422);
    assert!(
        page.text.contains("name-error") && page.text.contains("Contoso"),
        "the clients are still offered"
    );
    let page =
        ada.submit("projects/new", &[("name", "Site"), ("client_id", &theirs)]).await.assert_status(422);
    assert!(page.text.contains("client_id-error") && !page.text.contains("Secret"));
}

#[tokio::test]
async fn rates_follow_the_currency() {
    let (app, ada, _) = two_organizations().await;
    for (currency, typed, minor, shown) in [
        ("JPY", "8500", 8500, "8,500\u{a0}JPY"),
        ("KWD", "1.2345", 0, ""),
        ("KWD", "1.5", 1500, "1.500\u{a0}KWD"),
    ] {
        let update = format!("update organizations set currency = '{currency}'");
        app.superuser().await.batch_execute(&update).await.expect("a currency");
        let answer = ada
            .submit("projects/new", &[("name", &format!("{currency} {typed}")), ("hourly_rate", typed)])
            .await;
        if shown.is_empty() {
            answer.assert_status(422);
            continue;
        }
        let at = answer.assert_status(303).location().to_owned();
        assert!(ada.open_path(&at).await.text.contains(shown), "{shown}");
        let found = ada.get(&format!("projects?search={typed}")).await.json();
        assert_eq!(found["data"][0]["hourly_rate"], minor);
    }
}

#[tokio::test]
async fn a_client_counts_its_projects_and_leads_to_them() {
    let (_, ada, _) = two_organizations().await;
    let contoso = client(&ada, "Contoso").await;
    let path = format!("clients/{contoso}");
    let empty = ada.open(&path).await.assert_status(200);
    assert!(empty.text.contains("No projects yet") && empty.text.contains(&format!("{path}/delete")));
    let made = ada.post("projects", json!({"name": "Site", "client_id": contoso, "code": "WEB"})).await.id();
    let old = ada.post("projects", json!({"name": "Old", "client_id": contoso})).await.id();
    ada.post(&format!("projects/{old}/archive"), json!({})).await.assert_status(200);
    assert_eq!(ada.get(&path).await.json()["project_count"], 2);
    assert_eq!(ada.get("clients").await.json()["data"][0]["project_count"], 2);
    let page = ada.open(&path).await;
    assert!(page.text.contains(&format!("projects/{made}")) && page.text.contains("2 projects"));
    assert!(!page.text.contains(&format!("{path}/delete")), "not offered while it cannot be done");
    let list = ada.open("clients").await;
    assert!(list.text.contains(&format!("projects?client={contoso}&amp;status=all")), "{}", list.text);

    let refused = ada.delete(&path).await.assert_status(409);
    assert_eq!(refused.json()["code"], "client-in-use");
    for page in [ada.open(&format!("{path}/delete")).await, ada.submit(&format!("{path}/delete"), &[]).await]
    {
        assert!(page.assert_status(409).text.contains("This client has projects"));
    }
    for id in [made, old] {
        ada.delete(&format!("projects/{id}")).await.assert_status(200);
    }
    assert!(ada.open(&format!("{path}/delete")).await.assert_status(200).text.contains("Delete “Contoso”?"));
    ada.submit(&format!("{path}/delete"), &[]).await.assert_status(303);
    ada.open(&path).await.assert_status(404);
}

#[tokio::test]
async fn an_archived_client_is_offered_only_where_it_is_chosen() {
    let (_, ada, _) = two_organizations().await;
    let contoso = client(&ada, "Contoso").await;
    let id = ada.post("projects", json!({"name": "Site", "client_id": contoso})).await.id();
    ada.post(&format!("clients/{contoso}/archive"), json!({})).await.assert_status(200);
    assert!(!ada.open("projects/new").await.main().contains("Contoso"));
    assert!(ada.open(&format!("projects/{id}/edit")).await.text.contains("selected>Contoso"));
}
