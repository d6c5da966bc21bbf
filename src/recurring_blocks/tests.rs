//! Recurring blocks through the router and the queue: what comes, when, and what does not.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, TestApp, two_organizations};

const DAY: i64 = 86_400;

/// Every day from nine to half past ten.
fn standup() -> Value {
    json!({"weekdays": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        "time": "9:00-10:30", "description": "Stand-up", "tags": ["talk"]})
}

async fn block(person: &Colleague, input: Value) -> String {
    person.post("recurring-blocks", input).await.assert_status(201).id()
}

/// The days and seconds of a person's entries, the latest first.
async fn entries(person: &Colleague) -> Vec<(String, i64)> {
    let list = person.get("time-entries").await.assert_status(200).json();
    let entry = |entry: &Value| {
        (entry["day"].as_str().expect("a day").to_owned(), entry["seconds"].as_i64().expect("seconds"))
    };
    list["data"].as_array().expect("a list").iter().map(entry).collect()
}

async fn pass(app: &TestApp, seconds: i64) {
    app.pass(seconds);
    app.run_jobs().await;
}

#[tokio::test]
async fn a_block_writes_its_entry_when_it_is_over_and_each_day_once() {
    let (app, ada, brian) = two_organizations().await;
    let id = block(&ada, standup()).await;
    app.run_jobs().await;
    let first = [("2026-03-02".to_owned(), 5_400)];
    assert_eq!(entries(&ada).await, first, "today's was over at half past ten");
    let entry = ada.get("time-entries").await.json()["data"][0].clone();
    assert_eq!([&entry["source"], &entry["description"]], [&json!("recurring"), &json!("Stand-up")]);
    assert_eq!([&entry["started_at"], &entry["tags"]], [&json!("2026-03-02T08:00:00Z"), &json!(["talk"])]);

    // Tuesday, 10:29 and 10:30.
    pass(&app, 19 * 3600 + 29 * 60).await;
    assert_eq!(entries(&ada).await, first);
    pass(&app, 60).await;
    assert_eq!(entries(&ada).await.len(), 2);
    // Whoever deletes an entry does not get it back, and a change does not write days again.
    let latest = ada.get("time-entries").await.json()["data"][0]["id"].as_str().expect("an id").to_owned();
    ada.delete(&format!("time-entries/{latest}")).await.assert_status(200);
    let mut later = standup();
    later["time"] = json!("9:30-10:15");
    ada.put(&format!("recurring-blocks/{id}"), 1, later).await.assert_status(200);
    pass(&app, 60).await;
    assert_eq!(entries(&ada).await, first);
    pass(&app, DAY).await;
    assert_eq!(entries(&ada).await[0], ("2026-03-04".to_owned(), 2_700), "the new hours from then on");
    assert_eq!(entries(&brian).await, []);
    let there = brian.get(&format!("recurring-blocks/{id}")).await;
    there.assert_status(404);
    ada.delete(&format!("recurring-blocks/{id}")).await.assert_status(200);
    pass(&app, 3 * DAY).await;
    assert_eq!(entries(&ada).await.len(), 2, "nothing comes any more, and what was written stays");
}

#[tokio::test]
async fn what_was_missed_is_caught_up_with_but_not_without_end() {
    let (app, ada, _) = two_organizations().await;
    block(&ada, standup()).await;
    pass(&app, 3 * DAY).await;
    assert_eq!(entries(&ada).await.len(), 4, "the program was away for three days");
    pass(&app, 60 * DAY).await;
    assert_eq!(entries(&ada).await.len(), 4 + 32, "today and 31 days back");
    let mut early = standup();
    early["from"] = json!("2026-01-01");
    let refused = ada.post("recurring-blocks", early).await.assert_status(422);
    assert!(refused.problem_at("from").is_some(), "{}", refused.text);
}

#[tokio::test]
async fn what_cannot_be_written_is_noted_and_the_rest_goes_on() {
    let (app, ada, _) = two_organizations().await;
    let max = app.colleague(&ada, "Max", Role::Member).await;
    let project = ada.post("projects", json!({"name": "Loom"})).await.assert_status(201).id();
    let mut input = standup();
    input["project_id"] = json!(project);
    let id = block(&max, input).await;
    app.run_jobs().await;
    assert_eq!(entries(&max).await.len(), 1);
    ada.post(&format!("projects/{project}/archive"), json!({})).await.assert_status(200);
    pass(&app, DAY).await;
    assert_eq!(entries(&max).await.len(), 1);
    let page = max.open(&format!("recurring-blocks/{id}")).await.assert_status(200);
    assert!(page.main().contains("No entry: "), "{}", page.main());
    assert!(page.main().contains("1:30:00"), "{}", page.main());
    ada.post(&format!("projects/{project}/restore"), json!({})).await.assert_status(200);
    pass(&app, DAY).await;
    assert_eq!(entries(&max).await[0].0, "2026-03-04", "the next day is as always");
    ada.delete(&format!("projects/{project}")).await.assert_status(409);
}

#[tokio::test]
async fn a_closed_day_stays_closed_also_for_owners() {
    let (app, ada, _) = two_organizations().await;
    let id = block(&ada, standup()).await;
    app.run_jobs().await;
    let lock = "update organizations set locked_until = '2026-03-03' where id = (select organization_id from recurring_blocks where id = $1)";
    let block = id.parse::<uuid::Uuid>().expect("an id");
    app.superuser().await.execute(lock, &[&block]).await.expect("a lock date");
    pass(&app, 2 * DAY).await;
    let days: Vec<_> = entries(&ada).await.into_iter().map(|(day, _)| day).collect();
    assert_eq!(days, ["2026-03-04", "2026-03-02"]);
}

#[tokio::test]
async fn days_without_access_go_by_and_the_block_waits() {
    let (app, ada, _) = two_organizations().await;
    let max = app.colleague(&ada, "Max", Role::Member).await;
    block(&max, standup()).await;
    app.run_jobs().await;
    let set = |status: &str| format!("update memberships set status = '{status}' where user_id = $1");
    app.superuser().await.execute(&set("suspended"), &[&max.user]).await.expect("suspended");
    pass(&app, DAY).await;
    pass(&app, DAY).await;
    app.superuser().await.execute(&set("active"), &[&max.user]).await.expect("active");
    pass(&app, DAY).await;
    let days: Vec<_> = entries(&max).await.into_iter().map(|(day, _)| day).collect();
    assert_eq!(days.last().map(String::as_str), Some("2026-03-02"));
    assert!(!days.contains(&"2026-03-03".to_owned()), "{days:?}");
    assert!(days.contains(&"2026-03-05".to_owned()), "{days:?}");
}

#[tokio::test]
async fn a_day_is_left_out_and_taken_back_in() {
    let (app, ada, brian) = two_organizations().await;
    let id = block(&ada, standup()).await;
    app.run_jobs().await;
    let (out, back) = (format!("recurring-blocks/{id}/leave-out"), format!("recurring-blocks/{id}/take-in"));
    let tuesday = json!({"day": "2026-03-03"});
    brian.post(&out, tuesday.clone()).await.assert_status(404);
    ada.post(&out, tuesday.clone()).await.assert_status(200);
    ada.post(&out, tuesday.clone()).await.assert_status(200);
    ada.post(&out, json!({"day": "2026-03-02"})).await.assert_status(422);
    ada.post(&out, json!({"day": "yesterday"})).await.assert_status(422);
    let planned = "calendar/planned?from=2026-03-02&to=2026-03-05";
    let days = |list: Value| -> Vec<Value> {
        list.as_array().expect("a list").iter().map(|one| one["starts"].clone()).collect()
    };
    let list = ada.get(planned).await.assert_status(200).json();
    assert_eq!(days(list), [json!("2026-03-04T09:00:00"), json!("2026-03-05T09:00:00")]);
    let page = ada.open(&format!("recurring-blocks/{id}")).await.assert_status(200);
    assert!(page.main().contains("Left out") && page.main().contains("back in"), "{}", page.main());
    let wednesday = json!({"day": "2026-03-04"});
    ada.post(&out, wednesday.clone()).await.assert_status(200);
    ada.post(&back, wednesday).await.assert_status(200);
    pass(&app, 2 * DAY).await;
    let written: Vec<_> = entries(&ada).await.into_iter().map(|(day, _)| day).collect();
    assert_eq!(written, ["2026-03-04", "2026-03-02"]);
    assert_eq!(brian.get(planned).await.json(), json!([]));
}

#[tokio::test]
async fn hours_are_the_organizations_and_days_the_workers() {
    let (app, ada, _) = two_organizations().await;
    let zone = "update users set timezone = 'Asia/Tokyo' where id = $1";
    app.superuser().await.execute(zone, &[&ada.user]).await.expect("a person of Tokyo");
    let mut night = standup();
    night["time"] = json!("22-2");
    night["weekdays"] = json!(["monday"]);
    block(&ada, night).await;
    let planned = ada.get("calendar/planned?from=2026-03-02&to=2026-03-08").await.assert_status(200).json();
    assert_eq!(
        [&planned[0]["starts"], &planned[0]["day"]],
        [&json!("2026-03-03T06:00:00"), &json!("2026-03-02")]
    );
    // From 15:00 to 02:00 in Zurich.
    pass(&app, 11 * 3600).await;
    assert_eq!(entries(&ada).await, [("2026-03-03".to_owned(), 14_400)], "Tuesday morning in Tokyo");
}

#[tokio::test]
async fn bad_input_is_told_at_its_field_and_kept() {
    let (_, ada, _) = two_organizations().await;
    for (field, value) in [
        ("weekdays", json!([])),
        ("time", json!("1:30")),
        ("time", json!("later")),
        ("time", json!("")),
        ("to", json!("2026-02-01")),
        ("from", json!("2300-01-01")),
        ("description", json!("x".repeat(2_001))),
        ("project_id", json!("00000000-0000-7000-8000-000000000000")),
        ("tags", json!(["x".repeat(51)])),
    ] {
        let mut input = standup();
        input[field] = value.clone();
        let refused = ada.post("recurring-blocks", input).await.assert_status(422);
        assert!(refused.problem_at(field).is_some(), "{field} {value} {}", refused.text);
    }
    assert_eq!(ada.get("recurring-blocks").await.json(), json!([]));
    let fields = [("description", "Loom"), ("weekdays", "monday"), ("time", "1:30"), ("from", "2026-03-02")];
    let kept = ada.submit("recurring-blocks/new", &fields).await.assert_status(422);
    assert!(
        kept.main().contains("block-time-error") && kept.main().contains("value=\"Loom\""),
        "{}",
        kept.main()
    );
    let fields = [
        ("description", "Loom"),
        ("weekdays", "monday"),
        ("weekdays", "friday"),
        ("time", "9-10"),
        ("from", "2026-03-02"),
    ];
    let there = ada.submit("recurring-blocks/new", &fields).await.assert_status(303).location().to_owned();
    let page = ada.open_path(&there).await.assert_status(200);
    assert!(page.main().contains("Mon, Fri"), "{}", page.main());
    let edit = ada.open_path(&format!("{there}/edit")).await.assert_status(200);
    assert!(edit.main().contains("value=\"friday\" checked"), "{}", edit.main());
    let stale = [("description", "Loom"), ("weekdays", "monday"), ("time", "9-10"), ("version", "7")];
    ada.submit_path(&format!("{there}/edit"), &stale).await.assert_status(412);
}

#[tokio::test]
async fn everybody_plans_their_own_time_and_managers_everyones() {
    let (app, ada, _) = two_organizations().await;
    let max = app.colleague(&ada, "Max", Role::Member).await;
    let ida = app.colleague(&ada, "Ida", Role::Member).await;
    let grace = app.colleague(&ada, "Grace", Role::Viewer).await;
    let mut input = standup();
    input["user_id"] = json!(max.user);
    ida.post("recurring-blocks", input.clone()).await.assert_status(403);
    grace.post("recurring-blocks", standup()).await.assert_status(403);
    let id = block(&ada, input).await;
    app.run_jobs().await;
    assert_eq!(entries(&max).await.len(), 1, "it is the time of Max");
    ida.get(&format!("recurring-blocks/{id}")).await.assert_status(404);
    ida.delete(&format!("recurring-blocks/{id}")).await.assert_status(404);
    ida.get("recurring-blocks?user=all").await.assert_status(403);
    assert_eq!(grace.get("recurring-blocks?user=all").await.json().as_array().map(Vec::len), Some(1));
    let record = ada.get("audit-events").await.assert_status(200).json().to_string();
    assert!(record.contains("recurring_block.created"), "{record}");
    max.delete(&format!("recurring-blocks/{id}")).await.assert_status(200);
}
