//! Filters are kept for oneself or for everybody, and show nobody more than their role does.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, two_organizations};

fn filter(name: &str, query: &str, shared: bool) -> Value {
    json!({"list": "time_entries", "name": name, "query": query, "shared": shared})
}

async fn names(who: &Colleague, query: &str) -> Vec<String> {
    let list = who.get(&format!("saved-filters{query}")).await.assert_status(200).json();
    let rows = list.as_array().expect("rows").iter();
    rows.map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}

#[tokio::test]
async fn a_filter_is_kept_in_its_normal_form_and_found_by_its_owner() {
    let (_, ada, brian) = two_organizations().await;
    let kept = ada
        .post("saved-filters", filter(" Mine ", "billable=true&days=last_month&client=&after=x", false))
        .await;
    let kept = kept.assert_status(201).json();
    assert_eq!((&kept["name"], &kept["query"]), (&json!("Mine"), &json!("billable=true&days=last_month")));
    let board = json!({"list": "board", "name": "Mine", "query": "assignee=me"});
    ada.post("saved-filters", board).await.assert_status(201);
    assert_eq!(names(&ada, "").await, ["Mine", "Mine"]);
    assert_eq!(names(&ada, "?list=board").await, ["Mine"]);
    let again =
        ada.post("saved-filters", filter("mine", "days=today", false)).await.assert_status(201).json();
    assert_eq!((&again["id"], &again["query"]), (&kept["id"], &json!("days=today")), "replaced");
    let id = again["id"].as_str().expect("an id");
    let renamed = ada.put(&format!("saved-filters/{id}"), 1, filter("Today", "days=today", false)).await;
    assert_eq!(renamed.assert_status(200).json()["name"], "Today");
    assert_eq!(names(&brian, "").await, Vec::<String>::new());
    brian.put(&format!("saved-filters/{id}"), 1, filter("Stolen", "", false)).await.assert_status(404);
    brian.delete(&format!("saved-filters/{id}")).await.assert_status(404);
    ada.delete(&format!("saved-filters/{id}")).await.assert_status(200);
    assert_eq!(names(&ada, "").await, ["Mine"]);
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_at_its_field() {
    let (_, ada, _) = two_organizations().await;
    for (input, field) in [
        (filter(" ", "", false), "name"),
        (filter(&"x".repeat(51), "", false), "name"),
        (filter("Odd", "days=someday", false), "query"),
        (filter("Long", &format!("search={}", "x".repeat(2000)), false), "query"),
        (filter("Zero", "search=%00", false), "query"),
    ] {
        let refused = ada.post("saved-filters", input).await.assert_status(422);
        assert!(refused.problem_at(field).is_some(), "{field}: {}", refused.text);
    }
    let form = [("list", "time_entries"), ("query", "days=today"), ("name", " ")];
    let again = ada.submit("saved-filters/new", &form).await.assert_status(422);
    assert!(again.text.contains("value=\"days=today\""), "what was chosen stays: {}", again.text);
    let one = ada.post("saved-filters", filter("One", "days=today", false)).await.assert_status(201).id();
    ada.post("saved-filters", filter("Two", "days=all", false)).await.assert_status(201);
    let taken =
        ada.put(&format!("saved-filters/{one}"), 1, filter("two", "", false)).await.assert_status(422);
    assert!(taken.problem_at("name").is_some(), "{}", taken.text);
    let moved = json!({"list": "tasks", "name": "One", "query": ""});
    ada.put(&format!("saved-filters/{one}"), 1, moved).await.assert_status(422);
    assert_eq!(names(&ada, "").await, ["One", "Two"]);
}

#[tokio::test]
async fn managers_share_and_tidy_up_and_others_only_look() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let vera = app.colleague(&ada, "Vera", Role::Viewer).await;
    grace.post("saved-filters", filter("Ours", "", true)).await.assert_status(403);
    let own = grace.post("saved-filters", filter("Own", "days=today", false)).await.assert_status(201).id();
    vera.post("saved-filters", filter("Vera's", "days=today", false)).await.assert_status(201);
    let shared = ada.post("saved-filters", filter("Everybody", "user=all&days=today", true)).await;
    let shared = shared.assert_status(201).id();
    assert_eq!(names(&grace, "").await, ["Everybody", "Own"]);
    grace.delete(&format!("saved-filters/{shared}")).await.assert_status(403);
    grace.open(&format!("saved-filters/{shared}/edit")).await.assert_status(403);
    ada.delete(&format!("saved-filters/{own}")).await.assert_status(404);
    // It leads a member to a list that is not for them, and shows nothing.
    grace.open("time-entries?user=all&days=today").await.assert_status(403);
}

#[tokio::test]
async fn the_lists_offer_to_keep_what_they_show() {
    let (_, ada, _) = two_organizations().await;
    for (list, place, query) in [
        ("time_entries", "time-entries", "days=last_month"),
        ("tasks", "tasks", "overdue=true"),
        ("board", "tasks/board", "assignee=me"),
    ] {
        let plain = ada.open(place).await.assert_status(200);
        assert!(!plain.main().contains("saved-filters/new"), "{place}: nothing to keep");
        let narrowed = ada.open(&format!("{place}?{query}")).await.assert_status(200);
        assert!(
            narrowed.main().contains(&format!("saved-filters/new?list={list}")),
            "{place}: {}",
            narrowed.text
        );
        let form = [("list", list), ("query", query), ("name", "Kept"), ("shared", "true")];
        let kept = ada.submit("saved-filters/new", &form).await.assert_status(303);
        let shown = ada.open_path(kept.location()).await.assert_status(200);
        assert!(
            shown.main().contains("aria-current=\"true\"") && shown.main().contains("/edit"),
            "{}",
            shown.text
        );
        assert!(!shown.main().contains("saved-filters/new"), "{place}: kept already");
    }
}
