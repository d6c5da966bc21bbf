//! Time taken along, through the router: files, the calendar's address, who may, and when it ends.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, TestApp, two_organizations};

async fn add(person: &Colleague, input: Value) {
    person.post("time-entries", input).await.assert_status(201);
}

/// An address that was just made, as a path.
async fn address(person: &Colleague) -> String {
    let made = person.post("calendar-feed", json!({})).await.assert_status(201).json();
    let address = made["address"].as_str().expect("an address");
    address[address.find("/calendar-feeds/").expect("a feed")..].to_owned()
}

async fn read(app: &TestApp, path: &str) -> Answer {
    app.anonymous().get(path).await
}

#[tokio::test]
async fn the_table_has_what_the_list_has() {
    let (app, ada, brian) = two_organizations().await;
    let project = ada.post("projects", json!({"name": "Engine, the"})).await.assert_status(201).id();
    let input = json!({"day": "2026-02-27", "time": "9:00-10:30", "description": "=Drawing", "project_id": project,
        "tags": ["ink", "gear"]});
    add(&ada, input).await;
    add(&ada, json!({"day": "2026-02-26", "seconds": 5_415})).await;
    add(&ada, json!({"day": "2026-01-26", "seconds": 60, "description": "Elsewhere"})).await;
    add(&brian, json!({"day": "2026-02-26", "seconds": 77, "description": "Bells"})).await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    add(&grace, json!({"day": "2026-02-26", "seconds": 60, "description": "Reading"})).await;
    let days = json!({"format": "csv", "from": "2026-02-01", "to": "2026-02-28"});
    let file = ada.post("time-entries/export", days.clone()).await.assert_status(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert!(file.header("content-disposition").contains("time-analytical-engines"), "{:?}", file.text);
    let lines: Vec<&str> = file.text.lines().collect();
    assert_eq!(lines.len(), 3, "{}", file.text);
    let drawing = "2026-02-27,2026-02-27T09:00:00+01:00,2026-02-27T10:30:00+01:00,1:30:00,5400,0,Ada,";
    assert!(lines[1].starts_with(drawing), "{}", lines[1]);
    assert!(lines[1].contains(",\"Engine, the\",,'=Drawing,\"gear, ink\","), "{}", lines[1]);
    assert!(lines[2].starts_with("2026-02-26,,,1:30:15,5415,0,Ada,"), "{}", lines[2]);
    let everybody = json!({"format": "csv", "user": "all", "from": "2026-02-01"});
    let file = ada.post("time-entries/export", everybody.clone()).await.assert_status(200);
    assert!(file.text.contains("Reading") && !file.text.contains("Bells"), "{}", file.text);
    grace.post("time-entries/export", everybody).await.assert_status(403);
    let record = ada.get("audit-events").await.json();
    assert_eq!(record["data"][0]["action"], "time_entry.exported");
    assert_eq!(record["data"][0]["after"]["from"], "2026-02-01");
    let backwards = json!({"format": "csv", "from": "2026-02-28", "to": "2026-02-01"});
    let refused = ada.post("time-entries/export", backwards).await.assert_status(422);
    assert!(refused.problem_at("to").is_some());
    let typed = [("format", "csv"), ("from", "2026-02-28"), ("to", "2026-02-01")];
    let page = ada.submit("time/export", &typed).await.assert_status(422);
    assert!(page.main().contains("2026-02-28") && page.main().contains("aria-invalid"), "{}", page.main());
}

#[tokio::test]
async fn more_than_a_piece_is_whole_and_in_order() {
    let (app, ada, _) = two_organizations().await;
    let superuser = app.superuser().await;
    let fill = "insert into time_entries (organization_id, id, user_id, day, seconds, description, billable, source,
                    created_at, updated_at)
                select $1, gen_random_uuid(), $2, date '2025-01-01' + n / 10, n, '', false, 'manual', now(), now()
                from generate_series(1, 2500) n";
    superuser.execute(fill, &[&ada.organization, &ada.user]).await.expect("entries");
    let table = ada.post("time-entries/export", json!({"format": "csv"})).await.assert_status(200);
    let seconds = table.text.lines().skip(1).map(|line| line.split(',').nth(4).expect("seconds"));
    let sum: i64 = seconds.map(|seconds| seconds.parse::<i64>().expect("a number")).sum();
    assert_eq!((table.text.lines().count(), sum), (2_501, 2_500 * 2_501 / 2));
}

#[tokio::test]
async fn a_calendar_program_reads_ones_own_time_at_the_address() {
    let (app, ada, brian) = two_organizations().await;
    add(&ada, json!({"day": "2026-02-27", "time": "9:00-10:30", "description": "Drawing; gears, big"})).await;
    add(&ada, json!({"day": "2026-02-26", "seconds": 5_415})).await;
    add(&ada, json!({"day": "2025-02-26", "seconds": 5_415, "description": "Long ago"})).await;
    add(&brian, json!({"day": "2026-02-26", "seconds": 77, "description": "Bells"})).await;
    assert_eq!(ada.get("calendar-feed").await.assert_status(200).json()["created_at"], Value::Null);
    let path = address(&ada).await;
    let calendar = read(&app, &path).await.assert_status(200);
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    for part in [
        "BEGIN:VCALENDAR\r\n",
        "SUMMARY:Drawing\\; gears\\, big\r\n",
        "DTSTART:20260227T080000Z\r\n",
        "DTEND:20260227T093000Z\r\n",
        "DTSTART;VALUE=DATE:20260226\r\n",
        "DTEND;VALUE=DATE:20260227\r\n",
        "SUMMARY:1:30:15 –\r\n",
        "END:VCALENDAR\r\n",
    ] {
        assert!(calendar.text.contains(part), "{part} {}", calendar.text);
    }
    assert_eq!(calendar.text.matches("BEGIN:VEVENT").count(), 2, "{}", calendar.text);
    assert!(ada.get("calendar-feed").await.json()["last_read_at"].is_string());
    assert!(!ada.open("time/export").await.assert_status(200).text.contains(&path), "it is shown once");
    let file = ada.post("time-entries/export", json!({"format": "ics"})).await.assert_status(200);
    assert_eq!(file.text.matches("BEGIN:VEVENT").count(), 3, "{}", file.text);
}

#[tokio::test]
async fn an_address_opens_nothing_else_and_ends() {
    let (app, ada, _) = two_organizations().await;
    let path = address(&ada).await;
    let secret = path.trim_start_matches("/calendar-feeds/").trim_end_matches(".ics");
    ada.with_token(secret).get("time-entries").await.assert_status(401);
    ada.with_session(secret).get("time-entries").await.assert_status(401);
    read(&app, &format!("{}x", path.trim_end_matches(".ics"))).await.assert_status(404);
    read(&app, &path).await.assert_status(200);
    let newer = address(&ada).await;
    read(&app, &path).await.assert_status(404);
    read(&app, &newer).await.assert_status(200);
    ada.delete("calendar-feed").await.assert_status(200);
    read(&app, &newer).await.assert_status(404);
    let page = ada.submit("calendar-feed", &[]).await.assert_status(200);
    assert!(page.main().contains("/calendar-feeds/"));
    ada.submit("calendar-feed/end", &[]).await.assert_status(303);
    let record = ada.get("audit-events").await.json();
    let actions: Vec<_> = (0..4).map(|at| record["data"][at]["action"].clone()).collect();
    assert_eq!(actions, ["feed.ended", "feed.created", "feed.ended", "feed.created"]);
}

#[tokio::test]
async fn who_goes_takes_no_address_along() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let path = address(&grace).await;
    ada.post(&format!("members/{}/suspend", grace.user), json!({})).await.assert_status(200);
    read(&app, &path).await.assert_status(404);
    ada.post(&format!("members/{}/reactivate", grace.user), json!({})).await.assert_status(200);
    read(&app, &path).await.assert_status(200);
    ada.post(&format!("members/{}/remove", grace.user), json!({})).await.assert_status(200);
    read(&app, &path).await.assert_status(404);
    let own = address(&ada).await;
    ada.submit_path("/account/security/revoke-tokens", &[]).await.assert_status(303);
    read(&app, &own).await.assert_status(404);
}
