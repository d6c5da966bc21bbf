//! Who sees rates and amounts, and who sets them.

use queries::types::Role;
use serde_json::{Value, json};

use super::{entry, hour, rate};
use crate::testing::two_organizations;

/// Everywhere a member could read what an hour is worth.
const PLACES: [&str; 6] = [
    "time-entries",
    "time-entries/totals?from=2026-03-01&to=2026-03-08",
    "timer",
    "search?q=letters",
    "calendar?from=2026-03-01&to=2026-03-08",
    "projects",
];

#[tokio::test]
async fn rates_are_for_managers_and_above() {
    let (app, ada, _) = two_organizations().await;
    let set = rate(&ada, json!({}), 100).await["id"].as_str().expect("an id").to_owned();
    for role in [Role::Viewer, Role::Member] {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        for path in
            ["rates", "rates/resolved?day=2026-03-02", "rates/application?from=2026-03-01&to=2026-03-02"]
        {
            colleague.get(path).await.assert_status(403);
        }
        colleague.get(&format!("rates/{set}")).await.assert_status(403);
        colleague.post("rates", json!({"rate": 1})).await.assert_status(403);
        colleague
            .post("rates/application", json!({"from": "2026-03-01", "to": "2026-03-02"}))
            .await
            .assert_status(403);
        for page in ["rates", "rates/new", "rates/apply"] {
            colleague.open(page).await.assert_status(403);
        }
        assert!(!colleague.open("time").await.text.contains("/rates\""), "no way to what they may not see");
    }
    let manager = app.colleague(&ada, "Manu", Role::Manager).await;
    assert_eq!(manager.get("rates").await.assert_status(200).json()["data"][0]["rate"], 100);
    manager.post("rates", json!({"rate": 1, "user_id": ada.user})).await.assert_status(201);
}

#[tokio::test]
async fn a_member_sees_their_own_amounts_if_the_organization_allows_and_a_viewer_none() {
    let (app, ada, _) = two_organizations().await;
    let (mia, vera) =
        (app.colleague(&ada, "Mia", Role::Member).await, app.colleague(&ada, "Vera", Role::Viewer).await);
    rate(&ada, json!({"user_id": mia.user}), 77_700).await;
    rate(&ada, json!({"user_id": mia.user, "kind": "cost"}), 33_300).await;
    let site = ada.post("projects", json!({"name": "Site", "hourly_rate": 55_500})).await.id();
    let made = hour(&mia, json!({"description": "Letters"})).await;
    assert_eq!(
        (&made["hourly_rate"], &made["amount"], &made["cost_rate"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    let hidden = async |allowed: bool| {
        for (who, sees) in [(&mia, allowed), (&vera, false)] {
            for place in PLACES {
                let place = if who.user == vera.user {
                    place.replace("time-entries", "time-entries?user=all&x").replace("x/totals?", "")
                } else {
                    place.to_owned()
                };
                let text = who.get(&place.replace("&x", "")).await.text;
                assert!(!text.contains("33300") && !text.contains("55500"), "{place}: {text}");
                assert!(sees || !text.contains("77700"), "{place}: {text}");
            }
            for page in [
                "time".to_owned(),
                format!("projects/{site}"),
                "members".to_owned(),
                format!("members/{}", mia.user),
            ] {
                let text = who.open(&page).await.text;
                assert!(!text.contains("333.00") && !text.contains("555.00"), "{page}");
                assert!(sees || !text.contains("777.00"), "{page}");
            }
        }
    };
    hidden(false).await;
    let allow = "update organizations set members_see_amounts = true where id = $1";
    app.superuser().await.execute(allow, &[&ada.organization]).await.expect("a setting");
    hidden(true).await;
    let seen = entry(&mia, &made).await;
    assert_eq!(
        (&seen["hourly_rate"], &seen["rate_source"], &seen["amount"]),
        (&json!(77_700), &json!("member"), &json!(77_700))
    );
    let totals = mia.get("time-entries/totals?from=2026-03-01&to=2026-03-08").await.json();
    assert_eq!((&totals["amount"], &totals["currency"]), (&json!(77_700), &json!("EUR")));
    assert!(mia.open("time").await.text.contains("777.00"));
    let form = mia.open(&format!("time-entries/{}/edit", made["id"].as_str().expect("an id"))).await.text;
    assert!(form.contains("777.00") && !form.contains("name=\"own_rate\""));
    let totals = vera.get("time-entries/totals?user=all&from=2026-03-01&to=2026-03-08").await.json();
    assert_eq!(totals["amount"], Value::Null);
}

#[tokio::test]
async fn a_member_neither_sets_nor_loses_a_rate_by_hand() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let refused = mia.post("time-entries", json!({"day": "2026-03-02", "seconds": 60, "own_rate": 1})).await;
    assert_eq!(refused.assert_status(422).problem_at("own_rate").as_deref(), Some("forbidden-role"));
    let made = hour(&mia, json!({})).await;
    let path = format!("time-entries/{}", made["id"].as_str().expect("an id"));
    ada.put(&path, 1, json!({"own_rate": 5_000})).await.assert_status(200);
    mia.put(&path, 2, json!({"description": "Letters", "day": "2026-03-01"})).await.assert_status(200);
    let entry = ada.get(&path).await.json();
    assert_eq!((&entry["hourly_rate"], &entry["rate_source"]), (&json!(5_000), &json!("entry")));
    let fields = [("version", "3"), ("description", "Letters"), ("rate_shown", "true"), ("own_rate", "1")];
    mia.submit(&format!("{path}/edit"), &fields).await.assert_status(422);
}
