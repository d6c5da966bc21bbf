//! Days, and the hours that clock changes skip or repeat, in three time zones.

use serde_json::json;

use super::{move_to, running};
use crate::testing::two_organizations;

#[tokio::test]
async fn typed_ranges_over_clock_changes_are_exact() {
    let (app, ada, _) = two_organizations().await;
    let cases = [
        // Rome: 02:00 to 03:00 is skipped on 29 March and happens twice on 25 October.
        ("Europe/Rome", "2026-03-29", "1:30-3:30", "2026-03-29T00:30:00Z", 3600),
        ("Europe/Rome", "2026-03-29", "2:30-4", "2026-03-29T01:30:00Z", 1800),
        ("Europe/Rome", "2026-03-29", "0-24", "2026-03-28T23:00:00Z", 23 * 3600),
        ("Europe/Rome", "2026-10-25", "1:30-3:30", "2026-10-24T23:30:00Z", 3 * 3600),
        ("Europe/Rome", "2026-10-25", "2:30-3:30", "2026-10-25T01:30:00Z", 3600),
        ("Europe/Rome", "2026-10-25", "0-24", "2026-10-24T22:00:00Z", 25 * 3600),
        ("Europe/Rome", "2026-10-24", "22-4", "2026-10-24T20:00:00Z", 7 * 3600),
        // New York: 02:00 to 03:00 is skipped on 8 March, 01:00 to 02:00 happens twice on 1 November.
        ("America/New_York", "2026-03-08", "1-4", "2026-03-08T06:00:00Z", 2 * 3600),
        ("America/New_York", "2026-03-08", "2:15-3", "2026-03-08T06:15:00Z", 2700),
        ("America/New_York", "2026-11-01", "0:30-2:30", "2026-11-01T04:30:00Z", 3 * 3600),
        ("America/New_York", "2026-11-01", "1:30-2", "2026-11-01T06:30:00Z", 1800),
        // Lord Howe moves its clocks by half an hour: back on 5 April, forward on 4 October.
        ("Australia/Lord_Howe", "2026-04-05", "1-3", "2026-04-04T14:00:00Z", 9000),
        ("Australia/Lord_Howe", "2026-04-05", "0-24", "2026-04-04T13:00:00Z", 88_200),
        ("Australia/Lord_Howe", "2026-10-04", "1:30-3", "2026-10-03T15:00:00Z", 3600),
        ("Australia/Lord_Howe", "2026-10-04", "0-24", "2026-10-03T13:30:00Z", 84_600),
    ];
    for (zone, day, time, start, seconds) in cases {
        move_to(&app, &ada, zone).await;
        let input = json!({"day": day, "time": time});
        let entry = ada.post("time-entries", input).await.assert_status(201).json();
        assert_eq!(
            (&entry["started_at"], &entry["seconds"], &entry["day"]),
            (&json!(start), &json!(seconds), &json!(day)),
            "{zone} {day} {time}"
        );
    }
}

#[tokio::test]
async fn the_person_may_mean_the_earlier_of_two() {
    let (_, ada, _) = two_organizations().await;
    for (prefer, start, seconds) in
        [("earlier", "2026-10-25T00:30:00Z", 7200), ("later", "2026-10-25T01:30:00Z", 3600)]
    {
        let input = json!({"day": "2026-10-25", "time": "2:30-3:30", "prefer": prefer});
        let entry = ada.post("time-entries", input).await.assert_status(201).json();
        assert_eq!((&entry["started_at"], &entry["seconds"]), (&json!(start), &json!(seconds)));
    }
}

#[tokio::test]
async fn a_timer_runs_over_clock_changes() {
    let (app, ada, _) = two_organizations().await;
    let cases = [
        ("Europe/Rome", "2026-03-29T00:59:50Z", "2026-03-29T01:00:15Z", "2026-03-29", 25),
        ("Europe/Rome", "2026-10-25T00:30:15Z", "2026-10-25T02:30:20Z", "2026-10-25", 7205),
        ("America/New_York", "2026-11-01T05:59:59Z", "2026-11-01T06:00:01Z", "2026-11-01", 2),
        ("America/New_York", "2027-03-14T06:00:00Z", "2027-03-14T08:00:00Z", "2027-03-14", 7200),
        ("Australia/Lord_Howe", "2027-04-03T14:30:00Z", "2027-04-03T15:30:01Z", "2027-04-04", 3601),
        ("Australia/Lord_Howe", "2027-10-02T15:29:59Z", "2027-10-02T15:30:30Z", "2027-10-03", 31),
    ];
    for (zone, start, stop, day, seconds) in cases {
        move_to(&app, &ada, zone).await;
        app.set_time(start);
        ada.post("timer/start", json!({})).await.assert_status(201);
        app.set_time(stop);
        let entry = ada.post("timer/stop", json!({})).await.assert_status(200).json();
        assert_eq!((&entry["day"], &entry["seconds"]), (&json!(day), &json!(seconds)), "{zone} {start}");
    }
}

#[tokio::test]
async fn the_day_is_the_workers_own() {
    let (app, ada, _) = two_organizations().await;
    for (zone, start, day) in [
        ("Europe/Rome", "2026-03-02T22:59:59Z", "2026-03-02"),
        ("Europe/Rome", "2026-03-02T23:00:00Z", "2026-03-03"),
        ("America/New_York", "2026-03-03T04:59:59Z", "2026-03-02"),
        ("America/New_York", "2026-03-03T05:00:00Z", "2026-03-03"),
        ("Australia/Lord_Howe", "2026-03-03T12:59:59Z", "2026-03-03"),
        ("Australia/Lord_Howe", "2026-03-03T13:00:00Z", "2026-03-04"),
    ] {
        move_to(&app, &ada, zone).await;
        app.set_time(start);
        ada.post("timer/start", json!({})).await.assert_status(201);
        assert_eq!(running(&ada).await["day"], day, "{zone} {start}");
    }
}

#[tokio::test]
async fn a_day_once_given_stays_when_the_worker_moves() {
    let (app, ada, _) = two_organizations().await;
    let input = json!({"day": "2026-03-03", "time": "0:30-1"});
    let entry = ada.post("time-entries", input).await.assert_status(201).json();
    move_to(&app, &ada, "America/New_York").await;
    let path = format!("time-entries/{}", entry["id"].as_str().expect("an id"));
    let edited = ada.put(&path, 1, json!({"description": "Night shift"})).await.assert_status(200).json();
    assert_eq!(edited["day"], "2026-03-03");
}
